"""Requests of the async client over aiohttp, which costs a fraction of the HTTP library's own connections.

Imported by the first connection on asyncio, where aiohttp is installed (extra `fast`).
The package httpx-aiohttp is no faster, and tells a connection that broke as one that was never made: a `create` whose
answer was lost would be sent twice.
"""

from __future__ import annotations

import asyncio
import select
import socket
import ssl
from contextlib import contextmanager
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import aiohttp
from aiohttp import ClientHandlerType, ClientTimeout  # the former since 3.12, with middlewares
from yarl import URL

from .aiohttp_upload import Upload, short_body
from .http import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

    from aiohttp.connector import Connection

_IDLE = 5.0  # seconds, as the HTTP libraries keep a connection
_HEAD = 100 * 1024  # bytes, of what h11 takes as the head of an answer


class AiohttpTransport(httpx.AsyncBaseTransport):
    """A transport of as many connections as there are slots, which adds nothing to a request and sends it once.

    Args:
        slots: `async_io.Slots`, which makes this one.
        verify: what to trust.
    """

    _session: aiohttp.ClientSession | None = None

    def __init__(self, slots: Any, *, verify: Any, **_: Any) -> None:
        self._verify = verify
        self._slots = slots

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send; the body is read from the response's stream, as it was sent."""
        timeout = request.extensions.get("timeout", {})
        if not await self._slots.take(timeout.get("pool")):
            raise httpx.PoolTimeout("")
        response: aiohttp.ClientResponse | httpx.TransportError
        try:
            response = await self._send(request, timeout)
        except httpx.TransportError as error:  # told from here on, without the frames that it has passed
            response = error.with_traceback(None)
        except BaseException:
            self._slots.give()
            raise
        if isinstance(response, httpx.TransportError):
            self._slots.give()
            response.__context__ = None
            raise response
        version = response.version or aiohttp.HttpVersion11
        wire = None if response.connection is None else response.connection.transport
        return httpx.Response(
            response.status,
            headers=list(response.raw_headers),
            stream=_Body(response, timeout, self._slots.give),
            extensions={
                "http_version": b"HTTP/%d.%d" % version,
                "network_stream": _Network(wire),  # as the HTTP library has it
                "reason_phrase": (response.reason or "").encode("utf-8", "surrogateescape"),
            },
        )

    async def _send(self, request: httpx.Request, timeout: dict[str, Any]) -> aiohttp.ClientResponse:
        """Send, and await the head of the answer."""
        if (body := short_body(request)) is not None:
            return await self._sending(request, body or None, timeout, _Once(timeout.get("read")))
        upload = Upload(request, timeout)
        return await upload.watched(self._sending(request, upload.pieces(), timeout, _Once(None)))

    def _sending(
        self, request: httpx.Request, body: Any, timeout: dict[str, Any], once: _Once
    ) -> Awaitable[aiohttp.ClientResponse]:
        """One attempt; nothing secret is kept in a name, where a traceback would show it."""
        with _failures():
            return self._opened().request(
                request.method,
                _url(str(request.url)),
                headers=[_text(*pair) for pair in request.headers.raw if pair[0].lower() != b"transfer-encoding"],
                data=body,
                timeout=_connecting(timeout.get("connect")),
                allow_redirects=False,
                middlewares=(once,),
            )

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=_Connector(ssl=self._verify, limit=0, keepalive_timeout=_IDLE),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                skip_auto_headers=("user-agent", "accept", "accept-encoding", "content-type"),
                request_class=_Request,
                max_line_size=_HEAD,
                max_field_size=_HEAD,
            )
        return self._session

    async def aclose(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()
            await asyncio.sleep(0)  # a socket is closed a turn after its transport

    def __del__(self) -> None:
        if self._session is not None:  # its event loop has ended: there is nothing left to close
            self._session.detach()


class _Connector(aiohttp.TCPConnector):
    """Connections, none of which the server has closed while this event loop was busy."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)  # pyright: ignore[reportUnknownMemberType]
        self._trust: ssl.SSLContext | None = options["ssl"] if isinstance(options["ssl"], ssl.SSLContext) else None
        self._used: WeakSet[Any] = WeakSet()

    async def connect(self, req: Any, *values: Any, **options: Any) -> Connection:
        if self._trust is not None and req.is_ssl():  # another client may offer HTTP/2 with the same one
            self._trust.set_alpn_protocols(["http/1.1"])
        while True:
            connection = await super().connect(req, *values, **options)
            if connection.protocol not in self._used or not _is_readable(connection.transport):
                self._used.add(connection.protocol)
                req.connected(connection.transport)
                return connection
            connection.close()

    def __del__(self, *_: Any) -> None:
        """Without a warning: connections of an event loop that has ended are given up."""


def _is_readable(transport: asyncio.Transport | None) -> bool:
    """Whether there is something to read, which on an idle connection is its end."""
    sock = None if transport is None else transport.get_extra_info("socket")
    if sock is None or sock.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


class _Request(aiohttp.ClientRequest):
    GET_METHODS = aiohttp.ClientRequest.GET_METHODS | {"DELETE"}  # methods without `Content-Length: 0`
    wire: asyncio.Transport | None = None
    bound: asyncio.Timeout | None = None
    seconds: float | None = None

    def connected(self, wire: asyncio.Transport | None) -> None:
        """From now on, the answer's head has so many seconds."""
        self.wire = wire
        if self.seconds is not None and self.bound is not None:
            self.bound.reschedule(asyncio.get_running_loop().time() + self.seconds)


class _Network:
    """What is known of the connection of an answer; nothing once that has been read."""

    def __init__(self, wire: asyncio.Transport | None) -> None:
        self._wire = wire

    def get_extra_info(self, info: str) -> Any:
        return None if self._wire is None else self._wire.get_extra_info(info)


class _Body(httpx.AsyncByteStream):
    """What is still to come of an answer; its connection serves again only if all of it was read."""

    def __init__(self, response: aiohttp.ClientResponse, timeout: dict[str, Any], closed: Callable[[], None]) -> None:
        self._response, self._timeout = response, timeout
        self._closed: Callable[[], None] | None = closed

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        content = self._response.content
        try:
            while not content.at_eof():
                chunk = content.read_nowait(-1)
                if not chunk:
                    async with asyncio.timeout(self._timeout.get("read")):
                        chunk = await content.readany()
                if chunk:
                    yield chunk
        except (aiohttp.ClientError, TimeoutError) as error:
            problem = _translated(error)
        else:
            return
        if rest := _rest(content):
            yield rest
        raise problem

    async def aclose(self) -> None:
        closed, self._closed = self._closed, None
        if closed is not None:
            whole = self._response.content.at_eof()
            if not whole and (connection := self._response.connection) is not None:
                _abort(connection.transport)
            self._response.close()
            closed()
            if not whole:
                await asyncio.sleep(0)  # the socket is closed in the next turn


def _rest(content: Any) -> bytes:
    """What had come before the connection broke, which aiohttp gives to nobody while it has that to tell."""
    content.set_exception(None)
    rest: bytes = content.read_nowait(-1)
    return rest


class _Once:
    """Lets an attempt fail as aiohttp does not repeat it: whether there is to be another is the client's to say.

    aiohttp's exceptions are dropped, since some hold the request's headers.

    Args:
        seconds: what the head of the answer may take, all of it; in aiohttp each piece of it may take as long.
    """

    __slots__ = ("_seconds",)

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds

    async def __call__(self, request: Any, handler: ClientHandlerType) -> aiohttp.ClientResponse:
        request.seconds = self._seconds
        try:
            async with asyncio.timeout(None) as request.bound:
                return await handler(request)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            problem = _translated(error)
        except BaseException:
            _abort(request.wire)
            raise
        _abort(request.wire)
        raise problem


def _abort(wire: asyncio.Transport | None) -> None:
    """Close without waiting for the other side to take what was written."""
    if wire is not None:
        wire.abort()


@contextmanager
def _failures() -> Generator[None, None, None]:
    """Turns exceptions into the HTTP library's."""
    try:
        yield
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        raise _translated(error) from None


def _translated(error: Exception) -> httpx.TransportError:
    for kinds, translation in _TRANSLATIONS:
        if isinstance(error, kinds):
            told = translation(error.message if isinstance(error, aiohttp.ClientResponseError) else str(error))
            if isinstance(error, aiohttp.ClientConnectorDNSError):
                told.__cause__ = socket.gaierror(str(error.os_error))
            return told
    return httpx.ReadError(str(error))


_TRANSLATIONS: tuple[tuple[Any, Callable[[str], httpx.TransportError]], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    ((aiohttp.ClientResponseError, aiohttp.ClientPayloadError), httpx.RemoteProtocolError),
    (ValueError, httpx.LocalProtocolError),
)


def _text(name: bytes, value: bytes) -> tuple[str, str]:
    return name.decode("ascii"), value.decode()


@lru_cache(maxsize=16)
def _connecting(seconds: float | None) -> ClientTimeout:
    return ClientTimeout(None, connect=seconds, ceil_threshold=inf)


@lru_cache(maxsize=256)
def _url(url: str) -> URL:
    return URL(url, encoded=True)
