# Made from async_pods.py.
"""Pods: their logs, processes and ports, and what else only pods have."""
# pyright: reportUnusedImport=false

from __future__ import annotations

import shlex
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, Unpack, overload

from ..operation import Operation, text
from .sync_native import Proxied
from .sync_objects import Part
from .collection import eviction_of, json_of, query_of

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from contextlib import AbstractContextManager

    from .sync_exec import PortForward, Process
    from .collection import DeleteOptions, WriteOptions

T = TypeVar("T")


class LogOptions(TypedDict, total=False):
    """What of a log to read (Kubernetes PodLogOptions).

    Attributes:
        container: the container, if the pod has several.
        tail_lines: that many lines from the end.
        since_seconds: not older than that.
        limit_bytes: that many bytes at most.
        previous: of the container before its last restart.
        timestamps: each line begins with its time.
    """

    container: str | None
    tail_lines: int | None
    since_seconds: int | None
    limit_bytes: int | None
    previous: bool | None
    timestamps: bool | None


class Pods(Proxied[T]):
    """Pods."""

    __slots__ = ()

    @property
    def ephemeral_containers(self) -> Part[T]:
        """Containers to look into running pods with: patch `spec.ephemeralContainers`."""
        return Part[T](self._caller, self._objects.part("ephemeralcontainers"))

    @overload
    def log(
        self,
        name: str,
        *,
        namespace: str | None = None,
        follow: Literal[False] = False,
        **options: Unpack[LogOptions],
    ) -> str: ...
    @overload
    def log(
        self, name: str, *, namespace: str | None = None, follow: Literal[True], **options: Unpack[LogOptions]
    ) -> AbstractContextManager[Iterator[str]]: ...
    def log(
        self, name: str, *, namespace: str | None = None, follow: bool = False, **options: Unpack[LogOptions]
    ) -> Any:
        """What a pod has written.

        Args:
            name: the pod.
            namespace: its namespace.
            follow: go on with what it writes from now on: the answer is a context manager of lines as they come.
            **options: see LogOptions.

        Returns:
            The text; with `follow`, a context manager whose value is an iterator of lines, without their ends.
        """
        query = query_of(options, LogOptions)
        log = self._objects.at(namespace).part("log")
        if follow:
            return self._lines(log.path_of(name, {**query, "follow": True}))
        call = log.get(name)
        return self._call(Operation("GET", call.operation.path, text()), call.path, query=query)

    @contextmanager
    def _lines(self, path: str) -> Generator[Iterator[str], None]:
        client: Any = self._caller
        # A pod may be silent for long, and is no less alive.
        with client.stream("GET", path, timeout=None) as answer:
            yield answer.iter_lines()

    def evict(self, name: str, *, namespace: str | None = None, **options: Unpack[DeleteOptions]) -> dict[str, Any]:
        """Have a pod end, unless a disruption budget forbids it now (TooManyRequestsError); the answer is a Status."""
        objects = self._objects.at(namespace)
        return self._do(json_of(objects.part("eviction").post(name, eviction_of(objects, name, options), {})))

    def bind(
        self, name: str, *, node: str, namespace: str | None = None, **options: Unpack[WriteOptions]
    ) -> dict[str, Any]:
        """Assign a pod to a node, as schedulers do; the answer is a Status."""
        target = {"apiVersion": "v1", "kind": "Node", "name": node}
        body = {"apiVersion": "v1", "kind": "Binding", "metadata": {"name": name}, "target": target}
        return self._do(json_of(self._objects.at(namespace).part("binding").post(name, body, options)))

    def exec(
        self,
        name: str,
        command: Sequence[str],
        *,
        namespace: str | None = None,
        container: str | None = None,
        stdin: bool = False,
        tty: bool = False,
    ) -> Process:
        """Run a command in a container: `with pods.exec("web", ["ls"]) as process: process.wait()`.

        Args:
            name: the pod.
            command: the command and its arguments; no shell reads it.
            namespace: the pod's namespace.
            container: the container, if the pod has several.
            stdin: whether it gets input, by `process.write`.
            tty: whether it runs in a terminal.

        Returns:
            A context manager; entering it raises an APIError if the server refuses.

        Raises:
            TypeError: the command is text.
        """
        if isinstance(command, str):
            raise TypeError(f"command is a list of words, e.g. {shlex.split(command)!r} or ['sh', '-c', {command!r}]")
        query = {"command": list(command), "container": container, "stdin": stdin, "stdout": True, "tty": tty}
        return self._process("exec", name, namespace, {**query, "stderr": not tty})

    def attach(
        self,
        name: str,
        *,
        namespace: str | None = None,
        container: str | None = None,
        stdin: bool = False,
        tty: bool = False,
    ) -> Process:
        """Connect to the process that a container runs; the arguments are those of `exec`."""
        query = {"container": container, "stdin": stdin, "stdout": True, "stderr": not tty, "tty": tty}
        return self._process("attach", name, namespace, query)

    def port_forward(self, name: str, port: int, *, namespace: str | None = None) -> PortForward:
        """Connect to a port of a pod: `with pods.port_forward("web", 8080) as port: port.send(b"...")`.

        Returns:
            A context manager of one connection; entering it raises an APIError if the server refuses.
        """
        from .sync_exec import PortForward  # noqa: PLC0415 - needs an extra

        path = self._objects.at(namespace).part("portforward").path_of(name, {"ports": port})
        client: Any = self._caller
        return PortForward(client, path, port)

    def _process(self, part: str, name: str, namespace: str | None, query: dict[str, Any]) -> Process:
        from .sync_exec import Process  # noqa: PLC0415 - needs an extra

        client: Any = self._caller
        return Process(client, self._objects.at(namespace).part(part).path_of(name, query))
