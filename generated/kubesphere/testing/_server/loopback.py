"""A loopback HTTP/1.1 server on real sockets: hands every request, as it came, to one function that answers it.

Keeps connections open, knows Content-Length and chunked bodies, and is bounded in connections, sizes and time. An
answer is whole, a stream of chunks, or bytes that are no answer at all (`Raw`).
"""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, BinaryIO, Literal, Self, TypeAlias
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .websocket import Messages

Failure: TypeAlias = Literal["timeout", "connect", "dropped"]
_MOST_CONNECTIONS = 64
_BACKLOG = 512  # a full queue costs a connecting client a second
_LONGEST_LINE = 64 * 1024
_MOST_HEADERS = 100
_LARGEST_BODY = 16 * 1024 * 1024
_PATIENCE = 30.0


@dataclass(frozen=True)
class Request:
    """What a client sent. Header names are in lower case; `target` is the request line's, still encoded."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for each, value in self.headers if each == name.lower()), None)

    @property
    def path(self) -> str:
        """The path, still encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        """The decoded pairs of the query, in order; an empty pair is one too."""
        return decode_pairs(self.target.partition("?")[2])

    @property
    def wants_websocket(self) -> bool:
        """Whether it is the handshake of one."""
        return (self.header("upgrade") or "").lower() == "websocket"

    @property
    def media_type(self) -> str:
        return (self.header("content-type") or "").partition(";")[0].strip().lower()


@dataclass(frozen=True)
class Upgrade:
    """What is said over a WebSocket.

    Attributes:
        protocols: the subprotocols that there are, the best first.
        talk: holds the conversation; the connection ends with it.
    """

    protocols: tuple[str, ...]
    talk: Callable[[Messages], None]


@dataclass(frozen=True)
class Answer:
    """What to answer; Content-Length is added.

    Attributes:
        stream: sent in place of the body, chunk by chunk as they come; an `OSError` from it breaks the connection off.
            None is none: there may be one later.
        before: called before anything is sent, while other requests are served.
        idle: called where there is no chunk; waits a moment, or until there may be one.
        upgrade: answered by a WebSocket, if one was asked for.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    stream: Iterable[bytes | None] | None = None
    before: Callable[[], object] | None = None
    idle: Callable[[], object] | None = None
    upgrade: Upgrade | None = None


@dataclass(frozen=True)
class Raw:
    """Bytes to send as they are, piece by piece; then the connection is closed, or reset.

    Attributes:
        failure: what a client meets where there is no socket to send them over.
    """

    pieces: Iterable[bytes]
    reset: bool = False
    failure: Failure = "dropped"


Outcome: TypeAlias = Answer | Raw | None
Respond: TypeAlias = "Callable[[Request], Outcome]"


def decode_pairs(text: str) -> list[tuple[str, str]]:
    """The pairs of a query or form; strict about nothing, so that what is wrong stays visible."""
    pairs = [part.partition("=") for part in text.split("&")] if text else []
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in pairs]


class Loopback:
    """Serves on a port of 127.0.0.1, a free one by default, while entered.

    `respond` returns None to hang up without an answer. It runs in the connection's thread, one request at a time over
    all connections; streams run side by side.
    """

    def __init__(self, respond: Respond, *, connections: int = _MOST_CONNECTIONS, port: int = 0) -> None:
        self.requests: list[Request] = []
        self._respond = respond
        self._turn = threading.Lock()
        self._room = threading.BoundedSemaphore(connections)
        self._listener = socket.create_server(("127.0.0.1", port), backlog=_BACKLOG)
        self._connections: dict[socket.socket, threading.Thread] = {}
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        for connection, thread in list(self._connections.items()):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            if not self._room.acquire(blocking=False):
                connection.close()
                continue
            connection.settimeout(_PATIENCE)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._connections[connection] = thread
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            serve_connection(connection, self._in_turn)
        finally:
            self._connections.pop(connection, None)
            self._room.release()

    def _in_turn(self, request: Request) -> Outcome:
        with self._turn:
            self.requests.append(request)
            return self._respond(request)


def serve_connection(connection: socket.socket, respond: Respond) -> None:
    """Answer what comes over a connection, until either side closes it."""
    with connection, connection.makefile("rb") as stream, suppress(OSError, ValueError):
        while request := _read(stream):
            answer = _answer(respond, request)
            if isinstance(answer, Answer) and answer.upgrade is not None:
                from .websocket import serve  # noqa: PLC0415 - needs an extra

                serve(connection, request, answer.upgrade)
                return
            if not _send(connection, answer, request.method):
                return


def _answer(respond: Respond, request: Request) -> Outcome:
    try:
        return respond(request)
    except Exception as error:  # noqa: BLE001 - the test must see it, not this thread
        return Answer(500, (("Content-Type", "text/plain"),), f"the test's server failed: {error!r}".encode())


def _read(stream: BinaryIO) -> Request | None:
    line = stream.readline(_LONGEST_LINE)
    if not line.endswith(b"\n"):
        return None
    method, target, version = line.decode("ascii").split(" ", 2)
    if not version.startswith("HTTP/1."):
        return None
    headers: list[tuple[str, str]] = []
    for _ in range(_MOST_HEADERS):
        line = stream.readline(_LONGEST_LINE)
        if line in (b"\r\n", b"\n"):
            break
        name, _, value = line.decode("latin-1").partition(":")
        headers.append((name.strip().lower(), value.strip()))
    else:
        raise ValueError("too many headers")
    fields = dict(headers)
    if fields.get("transfer-encoding", "").lower() == "chunked":
        body = _chunks(stream)
    else:
        length = int(fields.get("content-length", "0"))
        if length > _LARGEST_BODY:
            raise ValueError("the body is too large")
        body = stream.read(length)
    return Request(method, target, tuple(headers), body)


def _chunks(stream: BinaryIO) -> bytes:
    body = b""
    while size := int(stream.readline(_LONGEST_LINE).partition(b";")[0], 16):
        body += stream.read(size)
        stream.readline(_LONGEST_LINE)
        if len(body) > _LARGEST_BODY:
            raise ValueError("the body is too large")
    stream.readline(_LONGEST_LINE)
    return body


def _send(connection: socket.socket, answer: Outcome, method: str) -> bool:
    """Send an answer; whether the connection can serve another request."""
    if answer is None:
        return False
    if isinstance(answer, Raw):
        for piece in answer.pieces:
            connection.sendall(piece)
        if answer.reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False
    if answer.before is not None:
        answer.before()
    head = f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in answer.headers)
    if answer.stream is None:
        head += f"Content-Length: {len(answer.body)}\r\n\r\n"
        connection.sendall(head.encode("latin-1") + (b"" if method == "HEAD" else answer.body))
        return True
    connection.sendall(f"{head}Transfer-Encoding: chunked\r\n\r\n".encode("latin-1"))
    for chunk in answer.stream:
        if not chunk:
            if answer.idle is not None:
                answer.idle()
            continue
        connection.sendall(b"%x\r\n%b\r\n" % (len(chunk), chunk))
    connection.sendall(b"0\r\n\r\n")
    return True
