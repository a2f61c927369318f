"""A loopback server that plays back scripted bytes, and the clients that meet it."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Self

import pytest
import trio
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.transport.retry import RetryPolicy

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Generator, Iterator

AT_ONCE = RetryPolicy(backoff=0.0)
DROP = object()


def answer(status: int, body: bytes = b"{}", *headers: str) -> bytes:
    """The bytes of a whole answer."""
    lines = [f"HTTP/1.1 {status} Some", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


class Wire:
    """Answers one request after another with the next part of the script: bytes, a function of the socket, or `DROP`.

    Bytes end the connection where `close` says so; the last part of the script goes on for ever.
    """

    def __init__(self, *script: Any, tls: ssl.SSLContext | None = None) -> None:
        self.script = list(script)
        self.requests: list[bytes] = []
        self.connections = 0
        self.arrived = threading.Semaphore(0)
        self.closed = threading.Semaphore(0)
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self.port}"
        self._threads = [threading.Thread(target=self._accept)]
        self.open: set[socket.socket] = set()
        self._lock = threading.Lock()

    def lines(self) -> list[str]:
        """The request lines, in order."""
        return [request.partition(b"\r\n")[0].decode() for request in self.requests]

    def headers(self, number: int) -> dict[str, str]:
        """The headers of a request, names in lower case."""
        head = self.requests[number].partition(b"\r\n\r\n")[0].decode("latin-1")
        pairs = [line.partition(":") for line in head.split("\r\n")[1:]]
        return {name.lower(): value.strip() for name, _, value in pairs}

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._threads[0].join()
        for connection in list(self.open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads[1:]:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            connection.settimeout(10)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, plain: socket.socket) -> None:
        connection = plain
        try:
            with suppress(OSError):
                if self._tls is not None:
                    connection = self._tls.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)
                    shake_hands(connection)
                self.open.add(connection)
                with connection.makefile("rb") as stream:
                    while request := read_request(stream):
                        with self._lock:
                            self.requests.append(request)
                            part = self.script.pop(0) if len(self.script) > 1 else self.script[0]
                        self.arrived.release()
                        if part is DROP:
                            return
                        if callable(part):
                            part(connection)
                            return
                        connection.sendall(part)
                        if b"connection: close" in part.lower():
                            return
        finally:
            self.open.discard(connection)
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
            self.closed.release()


def shake_hands(connection: ssl.SSLSocket) -> None:
    """Or refuse, and see to it that the client gets to read why: closing on unread data would reset the connection."""
    try:
        connection.do_handshake()
    except OSError:
        socket.socket.shutdown(connection, socket.SHUT_WR)
        while socket.socket.recv(connection, 4096):
            pass
        raise


def read_request(stream: Any) -> bytes:
    """A request as it came; chunked bodies are joined."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = stream.readline()
        if not line:
            return b""
        head += line
    fields = {
        name.lower(): value.strip() for name, _, value in (line.partition(b":") for line in head.split(b"\r\n")[1:])
    }
    if fields.get(b"transfer-encoding") != b"chunked":
        return head + stream.read(int(fields.get(b"content-length", b"0")))
    body = b""
    while size := int(stream.readline() or b"0", 16):
        body += stream.read(size)
        stream.readline()
    stream.readline()
    return head + body


def until_hung_up(first: bytes) -> Callable[[socket.socket], None]:
    """A part of a script: send this, then wait for the client to go."""

    def part(connection: socket.socket) -> None:
        connection.sendall(first)
        with suppress(OSError):
            while connection.recv(1024):
                pass

    return part


@contextmanager
def refusing() -> Iterator[str]:
    """The URL of a port where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{probe.getsockname()[1]}"


def run_to_end(run: Callable[..., Any] | None, main: Callable[[], Any]) -> Any:
    """What an async function returns, on asyncio or trio; or, without either, what its code does without waiting."""
    if run is None:
        return driven(main())
    return run(main) if run is trio.run else run(main())


def driven(coroutine: Generator[Any, Any, Any] | Any) -> Any:
    """Run a coroutine that never waits, since all that it awaits is done at once."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("it waited")


class Both:
    """A sync client with the async client's manners, so that one test serves for both."""

    def __init__(self, client: Any) -> None:
        self.client = client

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.client.close()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.client, name)

        async def call(*values: Any, **arguments: Any) -> Any:
            return found(*values, **arguments)

        return call

    def with_options(self, **options: Any) -> Both:
        return Both(self.client.with_options(**options))

    def stream(self, *values: Any, **arguments: Any) -> Any:
        return _Manager(self.client.stream(*values, **arguments))


class _Manager:
    def __init__(self, manager: Any) -> None:
        self._manager = manager

    async def __aenter__(self) -> Any:
        return _Answer(self._manager.__enter__())

    async def __aexit__(self, *problem: Any) -> Any:
        return self._manager.__exit__(*problem)


class _Answer:
    def __init__(self, answer: Any) -> None:
        self._answer = answer
        self.status, self.headers = answer.status, answer.headers

    async def read(self) -> bytes:
        return self._answer.read()

    async def save(self, path: Any) -> None:
        self._answer.save(path)

    async def iter_lines(self) -> Any:
        for line in self._answer.iter_lines():
            yield line

    async def iter_bytes(self, chunk_size: int | None = None) -> Any:
        for chunk in self._answer.iter_bytes(chunk_size):
            yield chunk


def run_fast(coroutine: Any) -> Any:
    """As asyncio does, over aiohttp."""
    return asyncio.run(coroutine)


RUNS = [
    pytest.param(None, id="sync"),
    pytest.param(asyncio.run, id="asyncio"),
    pytest.param(trio.run, id="trio"),
    pytest.param(run_fast, id="fast"),
]


def making(run: Any, url: str, **arguments: Any) -> Any:
    """A client to enter with `async with`: the sync one in the async one's manners, or the async one."""
    arguments = {"token": "t", **arguments} if "username" not in arguments else arguments
    if run is run_fast and not arguments.keys() & {"http_client", "limits", "proxy"}:
        arguments["fast"] = True
    return Both(Client(url, **arguments)) if run is None else AsyncClient(url, **arguments)
