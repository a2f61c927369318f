"""A transport whose connections are each in one hand at a time, and none of which is lost for good.

The HTTP libraries' own pool closes a connection that another thread has just been given, which fails that request or
lets it hang until its timeout; it looks at every connection twice for each request; it keeps only 20 idle ones, so that
the others are closed and opened again; and it counts for ever what a cancelled request left behind. Here each
connection is a pool of its own, of one. Over HTTP/2, where requests share a connection, there is one of the library's.
"""

from __future__ import annotations

from collections import deque
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

from .async_io import Slots, fast_transport, guard, shielded
from .async_wire import AsyncBoundedStream, AsyncSentBody, connections, httpx_errors, request_of
from .connections import CONNECTIONS
from .http import hooked_into, httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from .connections import Connections


def open_transport(settings: Connections, base_url: str) -> httpx.AsyncBaseTransport | httpx.AsyncClient:
    """A new transport; over another library where that was asked for and does all that was asked.

    Where somebody has hooked into the library's own (mocks, tracing), a client of it, which they see.
    """
    arguments = settings.arguments(base_url)
    plain = not arguments.keys() & {"proxy", "limits", "http2"}
    fast = fast_transport(arguments) if settings.fast and plain else None
    if hooked_into(httpx.AsyncClient.send, httpx.AsyncHTTPTransport.handle_async_request):
        given: dict[str, Any] = {"transport": fast} if fast else arguments
        return httpx.AsyncClient(trust_env=False, **given)
    return fast or AsyncTransport(**arguments)


class AsyncTransport(httpx.AsyncBaseTransport):
    """Requests take the connection that was used last, or a new one, or wait where there are as many as there may be.

    Args:
        limits: how many connections there may be and how many of them are kept when idle, for how long; by default up
            to `CONNECTIONS` are kept.
        http2: offer HTTP/2.
        **options: what else `connections` takes.
    """

    def __init__(self, limits: httpx.Limits | None = None, *, http2: bool = False, **options: Any) -> None:
        limits = limits or httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
        most, idle, seconds = limits.max_connections, limits.max_keepalive_connections, limits.keepalive_expiry
        self._most_idle = inf if idle is None else idle
        self._seconds_idle = inf if seconds is None else seconds
        self._shared = http2
        if not http2:
            limits = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=seconds)
        self._options: dict[str, Any] = {"limits": limits, "http2": http2, **options}
        self._slots = Slots(None if http2 else most)
        self._guard = guard()
        self._open: set[_Pooled] = set()
        self._ready: deque[_Pooled] = deque()  # of these, what a request may take; the one used last at the right

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send; the connection is free again when the response is closed.

        Raises:
            httpx.PoolTimeout: every connection is in use, and none got free in time.
        """
        if not await self._slots.take(request.extensions.get("timeout", {}).get("pool")):
            raise httpx.PoolTimeout("", request=request)
        pooled = self._take()
        sent = AsyncSentBody(request.stream)
        try:
            try:
                with httpx_errors():
                    answer = await pooled.pool.handle_async_request(request_of(request, sent))
            finally:
                await sent.aclose()
        except BaseException as error:
            await self._give_back(pooled, whole=isinstance(error, Exception))
            raise
        if isinstance(stream := answer.extensions.get("network_stream"), AsyncBoundedStream):
            stream.head_is_read()
        body = _Body(answer.stream, lambda whole: self._give_back(pooled, whole=whole), shared=self._shared)
        return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=answer.extensions)

    def _take(self) -> _Pooled:
        with self._guard:
            pooled = self._ready.pop() if self._ready else self._make()
            pooled.busy += 1
            if self._shared:
                self._ready.append(pooled)
            return pooled

    def _make(self) -> _Pooled:
        pooled = _Pooled(connections(**self._options))
        self._open.add(pooled)
        return pooled

    async def _give_back(self, pooled: _Pooled, *, whole: bool) -> None:
        """A request is over: its connection waits for the next one, or is closed if it may be lost or isn't needed."""
        try:
            with self._guard:
                closing = self._put(pooled, whole=whole)
                self._open.difference_update(closing)
            await _close(closing)
        finally:
            self._slots.give()

    def _put(self, pooled: _Pooled, *, whole: bool) -> list[_Pooled]:
        """What is to be closed."""
        pooled.busy -= 1
        pooled.spoilt |= not whole
        pooled.until = monotonic() + self._seconds_idle
        if self._shared:
            if pooled.spoilt and pooled in self._ready:
                self._ready.remove(pooled)
            return [pooled] if pooled.spoilt and not pooled.busy else []
        if not pooled.spoilt:
            self._ready.append(pooled)
        closing = [pooled] if pooled.spoilt else []
        while self._ready and (len(self._ready) > self._most_idle or self._ready[0].until < monotonic()):
            closing.append(self._ready.popleft())
        return closing

    async def aclose(self) -> None:
        """Close every connection."""
        with self._guard:
            closing, self._open = list(self._open), set()
            self._ready.clear()
        await _close(closing)


async def _close(closing: list[_Pooled]) -> None:
    """Close them all, whatever becomes of one."""
    try:
        while closing:
            with shielded():
                await closing.pop().pool.aclose()
    finally:
        if closing:
            await _close(closing)


class _Pooled:
    """A pool of httpcore's: how many requests it has, whether it may have lost a connection, when it is old."""

    __slots__ = ("busy", "pool", "spoilt", "until")

    def __init__(self, pool: Any) -> None:
        self.pool = pool
        self.busy = 0
        self.spoilt = False
        self.until = inf


class _Body(httpx.AsyncByteStream):
    """A body that tells once when it is closed, and whether its connection, unless that is shared, may serve again."""

    def __init__(self, stream: Any, closed: Callable[[bool], Awaitable[None]], *, shared: bool) -> None:
        self._stream = stream
        self._cut, self._shared = False, shared
        self._closed: Callable[[bool], Awaitable[None]] | None = closed

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            with httpx_errors():
                async for part in self._stream:
                    yield part
        except BaseException:
            self._cut = True  # what cleans up after that may have been cancelled too, and is not done again
            raise

    async def aclose(self) -> None:
        closed, self._closed = self._closed, None
        if closed is None:
            return
        whole = False
        try:
            await self._stream.aclose()
            whole = self._shared or not self._cut
        finally:
            await closed(whole)
