"""Many connections at once, at little cost each, and none lost for good: small pools that are given up in time.

The HTTP libraries look at every connection of a pool twice for each request, which is most of what 64 requests at once
cost; and they keep only 20 idle connections, so that the others are closed and opened again. A request that is
cancelled at the wrong moment leaves a connection behind that its pool counts for ever, so such a pool gets no other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anyio import CancelScope

from .http import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

POOLS = 16
EACH = 6


class Shards(httpx.AsyncBaseTransport):
    """A transport of up to `pools` pools of `each` connections; requests go to the first pool that is not full.

    Args:
        pools: how many pools; by default `POOLS`.
        each: how many requests go to one before the next is opened; by default `EACH`.
        **options: what each pool's transport takes.
    """

    def __init__(self, pools: int | None = None, each: float | None = None, **options: Any) -> None:
        self._most, self._each = pools or POOLS, each or EACH
        options.setdefault("limits", httpx.Limits(max_connections=EACH, max_keepalive_connections=EACH))
        self._options: dict[str, Any] = options
        self._shards: list[_Shard] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send in the first pool with room; where there is none, wait in the one with the fewest requests."""
        shard = self._room()
        shard.busy += 1
        try:
            response = await shard.pool.handle_async_request(request)
        except Exception:
            await self._leave(shard)
            raise
        except BaseException:
            shard.spoilt = True
            await self._leave(shard)
            raise
        response.stream = _Counted(response.stream, lambda whole: self._leave(shard, whole=whole))
        return response

    def _room(self) -> _Shard:
        sound = [shard for shard in self._shards if not shard.spoilt]
        for shard in sound:
            if shard.busy < self._each:
                return shard
        if len(sound) < self._most:
            self._shards.append(_Shard(httpx.AsyncHTTPTransport(**self._options)))
            return self._shards[-1]
        return min(sound, key=lambda shard: shard.busy)

    async def _leave(self, shard: _Shard, *, whole: bool = True) -> None:
        """A request is over; a spoilt pool is closed with the last one."""
        shard.busy -= 1
        shard.spoilt |= not whole
        if shard.spoilt and not shard.busy and shard in self._shards:
            self._shards.remove(shard)
            with CancelScope(shield=True):
                await shard.pool.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        shards, self._shards = self._shards, []
        for shard in shards:
            await shard.pool.aclose()


class _Shard:
    """A pool: how many requests it has, and whether it may have lost a connection."""

    __slots__ = ("busy", "pool", "spoilt")

    def __init__(self, pool: httpx.AsyncHTTPTransport) -> None:
        self.pool = pool
        self.busy = 0
        self.spoilt = False


class _Counted(httpx.AsyncByteStream):
    """A body that tells once when it is closed, and whether that went well."""

    def __init__(self, stream: Any, closed: Callable[[bool], Awaitable[None]]) -> None:
        self._stream = stream
        self._closed: Callable[[bool], Awaitable[None]] | None = closed

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()  # type: ignore[no-any-return]

    async def aclose(self) -> None:
        closed, self._closed = self._closed, None
        if closed is None:
            return
        whole = False
        try:
            await self._stream.aclose()
            whole = True
        finally:
            await closed(whole)
