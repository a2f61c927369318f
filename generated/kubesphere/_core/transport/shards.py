"""Many connections at once, at little cost each: several small pools instead of a large one.

The HTTP libraries look at every connection of a pool twice for each request, which is most of what 64 requests at once
cost; and they keep only 20 idle connections, so that the others are closed and opened again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .http import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

POOLS = 16
EACH = 6


class Shards(httpx.AsyncBaseTransport):
    """A transport of up to `POOLS` pools of `EACH` connections; requests go to the first pool that is not full.

    Args:
        **options: what each pool's transport takes.
    """

    def __init__(self, **options: Any) -> None:
        self._options: dict[str, Any] = {
            **options,
            "limits": httpx.Limits(max_connections=EACH, max_keepalive_connections=EACH),
        }
        self._pools: list[httpx.AsyncHTTPTransport] = []
        self._busy: list[int] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send in the first pool with room; where there is none, wait in the one with the fewest requests."""
        index = self._room()
        self._busy[index] += 1
        try:
            response = await self._pools[index].handle_async_request(request)
        except BaseException:
            self._busy[index] -= 1
            raise
        response.stream = _Counted(response.stream, lambda: self._leave(index))
        return response

    def _room(self) -> int:
        for index, busy in enumerate(self._busy):
            if busy < EACH:
                return index
        if len(self._pools) < POOLS:
            self._pools.append(httpx.AsyncHTTPTransport(**self._options))
            self._busy.append(0)
            return len(self._pools) - 1
        return self._busy.index(min(self._busy))

    def _leave(self, index: int) -> None:
        self._busy[index] -= 1

    async def aclose(self) -> None:
        """Close every connection."""
        for pool in self._pools:
            await pool.aclose()


class _Counted(httpx.AsyncByteStream):
    """A body that tells once when it is closed."""

    def __init__(self, stream: Any, closed: Callable[[], None]) -> None:
        self._stream = stream
        self._closed: Callable[[], None] | None = closed

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()  # type: ignore[no-any-return]

    async def aclose(self) -> None:
        closed, self._closed = self._closed, None
        if closed is not None:
            try:
                await self._stream.aclose()
            finally:
                closed()
