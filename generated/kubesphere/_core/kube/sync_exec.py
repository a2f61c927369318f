# Made from async_exec.py.
"""Processes in containers, KubeSphere's terminals, and ports of pods: WebSockets with the client's login."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from ..transport.request import build_path, build_query
from .sync_sockets import Socket
from .channels import PORTS, PROTOCOLS, Channels, Finished, Frames, Output, Port

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from ..client.sync_client import Client
    from ..operation import Operation


class Process:
    """A process in a container, or a terminal: a context manager that opens the connection and closes it.

    Iterating gives what the process writes, as it comes, until it ends. Needs the extra `websocket`.
    """

    def __init__(self, client: Client, path: str, *, terminal: bool = False) -> None:
        self._client, self._path, self._terminal = client, path, terminal
        self._socket: Socket | None = None
        self._frames: Channels | Frames = Frames()

    @property
    def exit_code(self) -> int | None:
        """The exit code; None while the process runs, or if the connection broke."""
        return self._frames.exit_code

    def __enter__(self) -> Self:
        self._socket = Socket.opened(self._client, self._path, () if self._terminal else PROTOCOLS)
        if not self._terminal:
            self._frames = Channels(self._socket.protocol)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; the process is not told anything else."""
        if self._socket is not None:
            self._socket.close()

    def write(self, data: bytes | str) -> None:
        """Write to the process's input; it must have been opened with `stdin`."""
        self._open.send(self._frames.stdin(data.encode() if isinstance(data, str) else data))

    def close_stdin(self) -> None:
        """End the process's input.

        Raises:
            RuntimeError: the server cannot be told (Kubernetes before 1.30).
        """
        self._open.send(self._frames.stdin_end())

    def resize(self, *, columns: int, rows: int) -> None:
        """Say how large the terminal is; it must have been opened with `tty`."""
        self._open.send(self._frames.resize(columns, rows))

    def read(self) -> Output | None:
        """What the process writes next; None once it has ended.

        Raises:
            APIError: the process could not be run.
            TransportError: the connection broke.
        """
        while (message := self._open.receive()) is not None:
            output = self._frames.received(message)
            if output is not None:
                return output
        if isinstance(self._frames, Frames):
            self._frames.exit_code = 0
        return None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Output:
        output = self.read()
        if output is None:
            raise StopIteration
        return output

    def wait(self) -> Finished:
        """All that the process writes from now on, once it has ended, and its exit code.

        Raises:
            APIError: the process could not be run.
            TransportError: the connection broke before the server told the exit code.
        """
        written: dict[str, bytearray] = {"stdout": bytearray(), "stderr": bytearray()}
        while (output := self.read()) is not None:
            written[output.stream] += output.data
        code = self.exit_code
        if code is None:
            raise self._open.broken("the connection ended before the process did")
        return Finished(code, bytes(written["stdout"]), bytes(written["stderr"]))

    @property
    def _open(self) -> Socket:
        if self._socket is None:
            raise RuntimeError("open it first: `with` (`with` for the sync client)")
        return self._socket


def terminal(
    caller: Any, operation: Operation[Any], path: tuple[str | int, ...], query: Mapping[str, Any] | None = None
) -> Process:
    """A terminal of KubeSphere's own: a context manager; entering it raises an APIError if the server refuses."""
    text = build_query(query or {})
    return Process(caller, build_path(operation.path, path) + (f"?{text}" if text else ""), terminal=True)


class PortForward:
    """A connection to a port of a pod: a context manager; bytes go in and come out. Needs the extra `websocket`."""

    def __init__(self, client: Client, path: str, port: int) -> None:
        self._client, self._path = client, path
        self._socket: Socket | None = None
        self._port = Port(port)

    def __enter__(self) -> Self:
        self._socket = Socket.opened(self._client, self._path, PORTS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        if self._socket is not None:
            self._socket.close()

    def send(self, data: bytes) -> None:
        """Send to the port."""
        cast("Any", self._socket).send(self._port.data(data))

    def receive(self) -> bytes:
        """What the port sends next; empty once it has closed.

        Raises:
            ConnectionError: nothing listens there.
            TransportError: the connection broke.
        """
        while (message := cast("Any", self._socket).receive()) is not None:
            data = self._port.received(message)
            if data:
                return data
        return b""
