"""Processes in containers, KubeSphere's terminals, and ports of pods: WebSockets with the client's login."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self, cast

from ..errors import TransportError
from ..redact import headers_of
from ..reply import Reply
from ..transport import logs
from ..transport.connections import unverified
from ..transport.http import on_unknown_host
from ..transport.origins import in_cluster
from ..transport.refusals import check
from ..transport.request import build_path, build_query
from .channels import PORTS, PROTOCOLS, Channels, Finished, Frames, Output, Port

try:
    from websockets.asyncio import client as library
    from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK, InvalidHandshake, InvalidStatus
    from websockets.typing import Subprotocol
except ImportError as missing:
    raise ImportError(
        "processes and ports need the library websockets, which the extra websocket installs"
    ) from missing

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from ..client.async_client import AsyncClient
    from ..operation import Operation

_LARGEST = 64 * 1024 * 1024  # bytes of a message
_OWN = frozenset({"accept", "accept-encoding", "user-agent"})


class AsyncConnected:
    """What a WebSocket is opened for; closing that is all that the other side is told."""

    _socket: AsyncSocket | None = None

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connection."""
        if self._socket is not None:
            await self._socket.aclose()

    @property
    def _open(self) -> AsyncSocket:
        if self._socket is None:
            raise RuntimeError("open it first: `with` (`async with` for the async client)")
        return self._socket


class AsyncProcess(AsyncConnected):
    """A process in a container, or a terminal: a context manager that opens the connection and closes it.

    Iterating gives what the process writes, as it comes, until it ends. Needs the extra `websocket`.
    """

    def __init__(self, client: AsyncClient, path: str, *, terminal: bool = False) -> None:
        self._client, self._path, self._terminal = client, path, terminal
        self._frames: Channels | Frames = Frames()

    @property
    def exit_code(self) -> int | None:
        """The exit code; None while the process runs, or if the connection broke."""
        return self._frames.exit_code

    async def __aenter__(self) -> Self:
        self._socket = await AsyncSocket.opened(self._client, self._path, () if self._terminal else PROTOCOLS)
        if not self._terminal:
            self._frames = Channels(self._socket.protocol)
        return self

    async def write(self, data: bytes | str) -> None:
        """Write to the process's input; it must have been opened with `stdin`."""
        await self._open.send(self._frames.stdin(data.encode() if isinstance(data, str) else data))

    async def close_stdin(self) -> None:
        """End the process's input.

        Raises:
            RuntimeError: the server cannot be told (Kubernetes before 1.30).
        """
        await self._open.send(self._frames.stdin_end())

    async def resize(self, *, columns: int, rows: int) -> None:
        """Say how large the terminal is; it must have been opened with `tty`."""
        await self._open.send(self._frames.resize(columns, rows))

    async def read(self) -> Output | None:
        """What the process writes next; None once it has ended.

        Raises:
            APIError: the process could not be run.
            TransportError: the connection broke.
        """
        while (message := await self._open.receive()) is not None:
            output = self._frames.received(message)
            if output is not None:
                return output
        if isinstance(self._frames, Frames):
            self._frames.exit_code = 0
        return None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Output:
        output = await self.read()
        if output is None:
            raise StopAsyncIteration
        return output

    async def wait(self) -> Finished:
        """All that the process writes from now on, once it has ended, and its exit code.

        Raises:
            APIError: the process could not be run.
            TransportError: the connection broke before the server told the exit code.
        """
        written: dict[str, bytearray] = {"stdout": bytearray(), "stderr": bytearray()}
        while (output := await self.read()) is not None:
            written[output.stream] += output.data
        code = self.exit_code
        if code is None:
            raise self._open.broken("the connection ended before the process did")
        return Finished(code, bytes(written["stdout"]), bytes(written["stderr"]))


def terminal(
    caller: Any, operation: Operation[Any], path: tuple[str | int, ...], query: Mapping[str, Any] | None = None
) -> AsyncProcess:
    """A terminal of KubeSphere's own: a context manager; entering it raises an APIError if the server refuses."""
    text = build_query(query or {})
    return AsyncProcess(caller, build_path(operation.path, path) + (f"?{text}" if text else ""), terminal=True)


class AsyncPortForward(AsyncConnected):
    """A connection to a port of a pod: a context manager; bytes go in and come out. Needs the extra `websocket`."""

    def __init__(self, client: AsyncClient, path: str, port: int) -> None:
        self._client, self._path = client, path
        self._port = Port(port)

    async def __aenter__(self) -> Self:
        self._socket = await AsyncSocket.opened(self._client, self._path, PORTS)
        return self

    async def send(self, data: bytes) -> None:
        """Send to the port."""
        await self._open.send(self._port.data(data))

    async def receive(self) -> bytes:
        """What the port sends next; empty once it has closed.

        Raises:
            ConnectionError: nothing listens there.
            TransportError: the connection broke.
        """
        while (message := await self._open.receive()) is not None:
            data = self._port.received(message)
            if data:
                return data
        return b""


class AsyncSocket:
    """An open WebSocket.

    Attributes:
        protocol: the subprotocol that the server chose.
    """

    def __init__(self, opener: Any, connection: library.ClientConnection, url: str) -> None:
        self._opener, self._connection, self._url = opener, connection, url
        self.protocol: str | None = connection.subprotocol

    @classmethod
    async def opened(cls, client: AsyncClient, path: str, protocols: Sequence[str]) -> AsyncSocket:
        """Open a WebSocket; a login that the server refuses is renewed once.

        Args:
            client: whose login it is.
            path: path and query on the server.
            protocols: the subprotocols to offer, the best first.

        Raises:
            APIError: the server refused.
            TransportError: there was no answer.
        """
        refused: str | None = None
        while True:
            token = await client.access_token(refused=refused)
            try:
                return await cls._opened(client, path, protocols, token)
            except InvalidStatus as error:
                status = error.response.status_code
                if status == 401 and refused is None:
                    refused = token
                    continue
                headers = {name.lower(): value for name, value in error.response.headers.raw_items()}
                url = client._base + in_cluster(client._cluster, path)
                check(Reply(status, headers, bytes(error.response.body or b""), "GET", url))
                raise TransportError(f"{url}: expected a WebSocket, got {status}") from None

    @classmethod
    async def _opened(cls, client: AsyncClient, path: str, protocols: Sequence[str], token: str) -> AsyncSocket:
        url = client._base + in_cluster(client._cluster, path)
        headers = headers_of(client._headers, {"authorization": f"Bearer {token}"})
        del token  # a traceback that shows locals shows this frame's
        timeout: Any = client._timeout
        with _errors(url):
            opener: Any = cast("Any", library).connect(  # its releases differ in what it returns
                _address(client, url),
                additional_headers={name: value for name, value in headers.items() if name not in _OWN},
                subprotocols=[Subprotocol(each) for each in protocols] or None,
                user_agent_header=headers.get("user-agent"),
                open_timeout=timeout.connect,
                max_size=_LARGEST,
                logger=logs.quiet("kubesphere.websocket"),
                **_settings(client, url),
            )
            return cls(opener, await opener.__aenter__(), url)

    async def send(self, message: bytes | str) -> None:
        """Send a message.

        Raises:
            TransportError: the connection broke, or the server closed it.
        """
        try:
            await self._connection.send(message)
        except (ConnectionClosedError, ConnectionClosedOK) as error:
            raise self.broken("the connection is closed") from error

    async def receive(self) -> bytes | str | None:
        """The next message; None once the server has closed the connection.

        Raises:
            TransportError: the connection broke.
        """
        try:
            return await self._connection.recv()
        except ConnectionClosedOK:
            return None
        except ConnectionClosedError as error:
            raise self.broken("the connection broke") from error

    async def aclose(self) -> None:
        """Close the connection."""
        await self._opener.__aexit__(None, None, None)

    def broken(self, problem: str) -> TransportError:
        """The error of a connection that ended too early."""
        return TransportError(f"GET {self._url}: {problem}")


def _address(client: AsyncClient, url: str) -> str:
    """The URL for a WebSocket; over a connection that is there already, no TLS is meant."""
    return f"ws{url.removeprefix('http')}" if client._dial is None else f"ws:{url.partition(':')[2]}"


def _settings(client: AsyncClient, url: str) -> dict[str, Any]:
    """Trust and proxy; of a client that was given its own HTTP client, nothing is known."""
    if client._dial is not None:
        return {"compression": None, "sock": client._dial()}
    given: dict[str, Any] = {} if client._settings is None else client._settings.arguments(client._base)
    found: dict[str, Any] = {"compression": None}
    proxy = given.get("proxy")
    found["proxy"] = str(getattr(proxy, "url", proxy)) if proxy else True if given.get("trust_env", True) else None
    if url.startswith("https") and given.get("verify") is not None:
        found["ssl"] = given["verify"] or unverified()
    return found


@contextmanager
def _errors(url: str) -> Generator[None, None, None]:
    try:
        yield
    except InvalidStatus:
        raise
    except (InvalidHandshake, OSError, TimeoutError) as error:
        raise TransportError(f"GET {url}: {error}{on_unknown_host(error)}") from error
