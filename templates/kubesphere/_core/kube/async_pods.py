"""Pods: their logs, processes and ports, and what else only pods have."""
# pyright: reportUnusedImport=false

from __future__ import annotations

import shlex
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, Unpack, overload

from ..operation import Operation, text
from .async_native import AsyncProxied
from .async_objects import AsyncPart
from .collection import eviction_of, json_of, query_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Sequence
    from contextlib import AbstractAsyncContextManager

    from .async_exec import AsyncPortForward, AsyncProcess
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


class AsyncPods(AsyncProxied[T]):
    """Pods."""

    __slots__ = ()

    @property
    def ephemeral_containers(self) -> AsyncPart[T]:
        """Containers to look into running pods with: patch `spec.ephemeralContainers`."""
        return AsyncPart[T](self._caller, self._objects.part("ephemeralcontainers"))

    @overload
    def log(
        self,
        name: str,
        *,
        namespace: str | None = None,
        follow: Literal[False] = False,
        **options: Unpack[LogOptions],
    ) -> Awaitable[str]: ...
    @overload
    def log(
        self, name: str, *, namespace: str | None = None, follow: Literal[True], **options: Unpack[LogOptions]
    ) -> AbstractAsyncContextManager[AsyncIterator[str]]: ...
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

    @asynccontextmanager
    async def _lines(self, path: str) -> AsyncGenerator[AsyncIterator[str], None]:
        client: Any = self._caller
        # A pod may be silent for long, and is no less alive.
        async with client.stream("GET", path, timeout=None) as answer:
            yield answer.iter_lines()

    async def evict(
        self, name: str, *, namespace: str | None = None, **options: Unpack[DeleteOptions]
    ) -> dict[str, Any]:
        """Have a pod end, unless a disruption budget forbids it now (TooManyRequestsError); the answer is a Status."""
        objects = self._objects.at(namespace)
        return await self._do(json_of(objects.part("eviction").post(name, eviction_of(objects, name, options), {})))

    async def bind(
        self, name: str, *, node: str, namespace: str | None = None, **options: Unpack[WriteOptions]
    ) -> dict[str, Any]:
        """Assign a pod to a node, as schedulers do; the answer is a Status."""
        target = {"apiVersion": "v1", "kind": "Node", "name": node}
        body = {"apiVersion": "v1", "kind": "Binding", "metadata": {"name": name}, "target": target}
        return await self._do(json_of(self._objects.at(namespace).part("binding").post(name, body, options)))

    def exec(
        self,
        name: str,
        command: Sequence[str],
        *,
        namespace: str | None = None,
        container: str | None = None,
        stdin: bool = False,
        tty: bool = False,
    ) -> AsyncProcess:
        """Run a command in a container: `async with pods.exec("web", ["ls"]) as process: await process.wait()`.

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
    ) -> AsyncProcess:
        """Connect to the process that a container runs; the arguments are those of `exec`."""
        query = {"container": container, "stdin": stdin, "stdout": True, "stderr": not tty, "tty": tty}
        return self._process("attach", name, namespace, query)

    def port_forward(self, name: str, port: int, *, namespace: str | None = None) -> AsyncPortForward:
        """Connect to a port of a pod: `async with pods.port_forward("web", 8080) as port: await port.send(b"...")`.

        Returns:
            A context manager of one connection; entering it raises an APIError if the server refuses.
        """
        from .async_exec import AsyncPortForward  # noqa: PLC0415 - needs an extra

        path = self._objects.at(namespace).part("portforward").path_of(name, {"ports": port})
        client: Any = self._caller
        return AsyncPortForward(client, path, port)

    def _process(self, part: str, name: str, namespace: str | None, query: dict[str, Any]) -> AsyncProcess:
        from .async_exec import AsyncProcess  # noqa: PLC0415 - needs an extra

        client: Any = self._caller
        return AsyncProcess(client, self._objects.at(namespace).part(part).path_of(name, query))
