"""Connections of httpcore, which is what httpx sends with, whose reading no trickle of bytes draws out for ever.

By itself each piece of an answer's head has the whole timeout, and a piece may be one byte, or one of any number of
interim answers (`100 Continue`). A thread can't be cut off from outside, so its deadline has to be kept here too.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import contextmanager
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpcore

from .async_io import backend
from .deadline import seconds_left
from .http import httpx

if TYPE_CHECKING:
    import ssl
    from collections.abc import Generator, Iterable

_PIECE = 64 * 1024  # bytes
_KINDS = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)


def connections(*, verify: ssl.SSLContext, limits: httpx.Limits, http2: bool, proxy: Any = None) -> Any:
    """One connection; or a pool of httpcore's, as httpx makes it, over HTTP/2 or by a proxy."""
    options: dict[str, Any] = {
        "ssl_context": verify,
        "keepalive_expiry": limits.keepalive_expiry,
        "http2": http2,
        "network_backend": _AsyncBackend(backend(), heads=not http2),
    }
    if proxy is None and not http2:
        return _AsyncOne(options)
    options["max_connections"] = limits.max_connections
    options["max_keepalive_connections"] = limits.max_keepalive_connections
    if proxy is None:
        return httpcore.AsyncConnectionPool(**options)
    proxy = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
    options |= {"proxy_url": _url(proxy.url), "proxy_auth": proxy.raw_auth}
    if proxy.url.scheme.startswith("socks"):
        return httpcore.AsyncSOCKSProxy(**options)
    return httpcore.AsyncHTTPProxy(**options, proxy_headers=proxy.headers.raw, proxy_ssl_context=proxy.ssl_context)


def request_of(request: httpx.Request, body: Any) -> httpcore.Request:
    """A request for such a pool, with that body."""
    return httpcore.Request(
        request.method, _url(request.url), headers=request.headers.raw, content=body, extensions=request.extensions
    )


class AsyncSentBody:
    """A request's body, for a pool that lets go of its generator where sending it fails."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._pieces: Any = None

    def __aiter__(self) -> Any:
        self._pieces = aiter(self._stream)
        return self._pieces

    async def aclose(self) -> None:
        """End the generator."""
        if isinstance(self._pieces, AsyncGenerator):
            await self._pieces.aclose()  # pyright: ignore[reportUnknownMemberType]


@contextmanager
def httpx_errors() -> Generator[None, None, None]:
    """Turns exceptions of httpcore into httpx's, which have the same names."""
    try:
        yield
    except _KINDS as error:
        kind: type[httpx.TransportError] = getattr(httpx, type(error).__name__)
        raise kind(str(error)) from error


def _url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


class _AsyncOne:
    """A connection, and when that is of no more use, another."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._options = options
        self._made: httpcore.AsyncHTTPConnection | None = None

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send."""
        made, origin = self._made, request.url.origin
        if made is not None and (made.is_closed() or made.has_expired() or not made.can_handle_request(origin)):
            await self.aclose()
            made = None
        if made is None:
            made = self._made = httpcore.AsyncHTTPConnection(origin, **self._options)
        return await made.handle_async_request(request)

    async def aclose(self) -> None:
        """Close it."""
        made, self._made = self._made, None
        if made is not None:
            await made.aclose()


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    """Makes connections."""

    def __init__(self, inner: httpcore.AsyncNetworkBackend, *, heads: bool) -> None:
        self._inner = inner
        self._heads = heads

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect."""
        stream = await self._inner.connect_tcp(host, port, timeout, local_address, socket_options)
        return AsyncBoundedStream(stream, heads=self._heads)


class AsyncBoundedStream(httpcore.AsyncNetworkStream):
    """A connection that keeps deadlines.

    Args:
        inner: what reads and writes.
        heads: have all of an answer's head come within the timeout from its first byte on; not for HTTP/2, where there
            is more than one answer at a time.
    """

    def __init__(self, inner: httpcore.AsyncNetworkStream, *, heads: bool) -> None:
        self._inner = inner
        self._heads, self._in_head = heads, False
        self._began: float | None = None

    def head_is_read(self) -> None:
        """What comes now, up to the next request, is the body."""
        self._in_head = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read."""
        left = seconds_left()
        if self._in_head and self._began is not None and timeout is not None:
            left = min(left, self._began + timeout - monotonic())
        data = await self._inner.read(max_bytes, _shorter(timeout, left, httpcore.ReadTimeout))
        if self._in_head and self._began is None:
            self._began = monotonic()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write; what the other side takes slowly goes in pieces, lest each have the whole time."""
        self._in_head, self._began = self._heads, None
        size = len(buffer) if seconds_left() == inf else _PIECE
        for start in range(0, len(buffer), size or 1):
            left = seconds_left()
            await self._inner.write(buffer[start : start + size], _shorter(timeout, left, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        """Close."""
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """The same with TLS."""
        stream = await self._inner.start_tls(ssl_context, server_hostname, timeout)
        return AsyncBoundedStream(stream, heads=self._heads)

    def get_extra_info(self, info: str) -> Any:
        """What is known of it."""
        return self._inner.get_extra_info(info)


def _shorter(timeout: float | None, left: float, late: type[Exception]) -> float | None:
    if left == inf:
        return timeout
    if left <= 0:
        raise late("timed out")
    return left if timeout is None else min(timeout, left)
