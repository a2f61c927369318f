"""Subresources with a life of their own: scale, the logs, processes and ports of pods, evictions, bindings, tokens."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .commands import COMMANDS, SHELLS, Shell
from .errors import answer, refuse
from .loopback import Answer, Upgrade
from .processes import PORTS, PROTOCOLS, Channels, Frames, Process, forward, run
from .websocket import available

if TYPE_CHECKING:
    from collections.abc import Callable

    from .catalog import Kind
    from .loopback import Request
    from .objects import Object, Store
    from .processes import Command, Wire
    from .scope import Scope
    from .websocket import Messages

WHOLE = {"status", "scale", "finalize", "approval", "ephemeralcontainers"}
"""Parts that are read and written as objects."""

_TOKEN_SECONDS = 3600


class Parts:
    """What is called for subresources that are no objects.

    Args:
        store: the objects.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.commands: dict[str, Command] = {**COMMANDS}
        shell = Shell(self.commands)
        self.commands |= dict.fromkeys(SHELLS, shell)

    def handlers(self, plural: str, name: str) -> dict[str, Callable[[Request, Scope, Kind], Answer]] | None:
        """What answers for a subresource, by method; None if there is no such."""
        handlers: dict[tuple[str, str], dict[str, Callable[[Request, Scope, Kind], Answer]]] = {
            ("pods", "attach"): {"GET": self._exec},
            ("pods", "binding"): {"POST": self._bind},
            ("pods", "eviction"): {"POST": self._evict},
            ("pods", "exec"): {"GET": self._exec},
            ("pods", "log"): {"GET": self._log},
            ("pods", "portforward"): {"GET": self._forward},
            ("serviceaccounts", "token"): {"POST": self._token},
        }
        return handlers.get((plural, name))

    def terminal(self, request: Request, plural: str, name: str, item: Object | None) -> Answer:
        """One of KubeSphere's own terminals, in a pod or a node; what is wrong is told over the WebSocket."""
        query = dict(request.query)
        shell = (query.get("shell", "sh"),)

        def talk(messages: Messages) -> None:
            wire = Frames(messages)
            if item is None:
                wire.toast(f'{plural} "{name}" not found')
                return
            place = item["metadata"].get("namespace", "")
            given: dict[str, Any] = {"namespace": place, "pod": name, "container": query.get("container", "")}
            self._run(Process(shell, wire, stdin=True, tty=True, **given), wire)

        return _upgrade(request, (), talk)

    def _run(self, process: Process, wire: Wire) -> None:
        run(process, self.commands.get(process.command[0]), wire)

    def _exec(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        pod = self._store.get(kind, scope.name, scope.namespace)
        query = dict(request.query)
        command = [value for name, value in request.query if name == "command"]
        container = _container(pod, query.get("container", ""))
        if scope.rest == ("attach",):
            command = ["cat"]  # what all containers of the fake run
        elif not command:
            raise refuse(400, "you must specify at least 1 command for the container")
        phase = pod.get("status", {}).get("phase")
        if phase in {"Succeeded", "Failed"}:
            raise refuse(400, f"cannot exec into a container in a completed pod; current phase is {phase}")

        def talk(messages: Messages) -> None:
            wire = Channels(messages)
            given: dict[str, Any] = {"namespace": scope.namespace, "pod": scope.name, "container": container}
            given |= {name: query.get(name) in {"true", "1"} for name in ("stdin", "tty")}
            self._run(Process(command, wire, **given), wire)

        return _upgrade(request, PROTOCOLS, talk)

    def _forward(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        pod = self._store.get(kind, scope.name, scope.namespace)
        port = dict(request.query).get("ports", "")
        if not port.isdecimal():
            raise refuse(400, f'you must specify at least 1 port: "{port}" is none')
        containers = pod.get("spec", {}).get("containers", [])
        open_ports = {each.get("containerPort") for one in containers for each in one.get("ports") or ()}

        def talk(messages: Messages) -> None:
            forward(messages, int(port), listening=int(port) in open_ports)

        return _upgrade(request, PORTS, talk)

    def _log(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        item = self._store.get(kind, scope.name, scope.namespace)
        query = dict(request.query)
        container = _container(item, query.get("container", ""))
        if query.get("previous") == "true":
            raise refuse(400, f'previous terminated container "{container}" in pod "{scope.name}" not found')
        lines = item.get("status", {}).get("log")  # where a test puts some
        if lines is None:
            node = item.get("spec", {}).get("nodeName", "")
            message = f'Get "https://{node}:10250/containerLogs": dial tcp: lookup {node}: no such host'
            raise refuse(500, message, reason="")
        if (tail := query.get("tailLines", "")).isdecimal():
            lines = lines[len(lines) - min(int(tail), len(lines)) :]
        text = [f"{line}\n".encode() for line in lines]
        if (most := query.get("limitBytes", "")).isdecimal():
            text = [b"".join(text)[: int(most)]]
        return Answer(200, (("Content-Type", "text/plain"),), stream=text)

    def _evict(self, _: Request, scope: Scope, kind: Kind) -> Answer:
        self._store.get(kind, scope.name, scope.namespace)
        self._store.delete(kind, scope.name, scope.namespace)
        return answer({"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "code": 201}, 201)

    def _bind(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        pod = json.loads(json.dumps(self._store.get(kind, scope.name, scope.namespace)))
        pod.setdefault("spec", {})["nodeName"] = json.loads(request.body)["target"]["name"]
        self._store.replace(kind, pod)
        return answer({"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "code": 201}, 201)

    def _token(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        self._store.get(kind, scope.name, scope.namespace)
        asked = json.loads(request.body)
        spec = {"audiences": ["https://kubernetes.default.svc"], "expirationSeconds": _TOKEN_SECONDS}
        spec |= asked.get("spec") or {}
        status = {"token": f"fake.{scope.namespace}.{scope.name}", "expirationTimestamp": self._store.timestamp()}
        metadata = {"name": scope.name, "namespace": scope.namespace, "creationTimestamp": self._store.timestamp()}
        return answer({**asked, "metadata": metadata, "spec": spec, "status": status}, 201)


def scale_of(item: Object) -> Object:
    """The Scale of an object with replicas."""
    metadata, spec = item["metadata"], item.get("spec") or {}
    kept = ("name", "namespace", "uid", "resourceVersion", "creationTimestamp")
    selector = spec.get("selector") or {}
    labels = selector.get("matchLabels", {}) if isinstance(selector, dict) else {}
    status: dict[str, Any] = {"replicas": (item.get("status") or {}).get("replicas", 0)}
    return {
        "kind": "Scale",
        "apiVersion": "autoscaling/v1",
        "metadata": {name: metadata[name] for name in kept if name in metadata},
        "spec": {"replicas": spec["replicas"]} if "replicas" in spec else {},
        "status": {**status, **({"selector": ",".join(f"{k}={v}" for k, v in labels.items())} if labels else {})},
    }


def scaled(before: Object, scale: Object) -> Object:
    """An object with the replicas of a Scale."""
    spec = {**(before.get("spec") or {}), "replicas": (scale.get("spec") or {}).get("replicas", 0)}
    version = (scale.get("metadata") or {}).get("resourceVersion")
    metadata = {**before["metadata"], **({"resourceVersion": version} if version else {})}
    return {**before, "metadata": metadata, "spec": spec}


def _container(pod: Object, name: str) -> str:
    """The container that is meant: the one that is named, or the first.

    Raises:
        Refusal: the pod has no such container.
    """
    names = [each.get("name", "") for each in pod.get("spec", {}).get("containers") or ()]
    if name and name not in names:
        raise refuse(400, f"container {name} is not valid for pod {pod['metadata']['name']}")
    return name or (names[0] if names else "")


def _upgrade(request: Request, protocols: tuple[str, ...], talk: Callable[[Messages], None]) -> Answer:
    if not request.wants_websocket:
        raise refuse(400, "Upgrade request required")
    if not available():
        raise refuse(501, "this server in memory has WebSockets with the package `websockets` only (extra `websocket`)")
    return Answer(101, upgrade=Upgrade(protocols, talk))
