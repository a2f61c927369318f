"""What tasks do, and threads do otherwise: see `sync_io`."""

from __future__ import annotations

import asyncio
import sys
from contextlib import contextmanager, nullcontext, suppress
from inspect import isawaitable
from math import inf
from typing import TYPE_CHECKING, Any

from anyio import CancelScope, CapacityLimiter, Semaphore, WouldBlock, move_on_after
from anyio import sleep as sleep  # noqa: PLC0414 - for those who import it from here
from anyio.to_thread import run_sync

from .connections import CONNECTIONS
from .deadline import seconds_left
from .http import failures

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator
    from contextlib import AbstractContextManager

    from .exchange import Exchange
    from .http import httpx

_NOTHING = nullcontext()


class EventLoops:
    """Keeps connections of one event loop out of another."""

    def here(self) -> Any:
        """The event loop that runs in this thread."""
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            trio = sys.modules.get("trio")
            return None if trio is None else trio.lowlevel.current_trio_token()

    def leave(self, place: Any, /) -> None:
        """Let go of what belongs to a loop that has ended.

        Raises:
            RuntimeError: it hasn't.
        """
        if not _ended(place):
            raise RuntimeError(
                "this client serves another event loop that is still open; "
                "make one client for each event loop (they can share auth=)"
            )


def _ended(loop: Any) -> bool:
    if isinstance(loop, asyncio.AbstractEventLoop):
        return loop.is_closed()
    try:
        loop.run_sync_soon(int)  # trio's token says so by refusing work
    except RuntimeError:
        return True
    return False


PLACES = EventLoops()


def fast_transport(arguments: dict[str, Any]) -> httpx.AsyncBaseTransport | None:
    """One over aiohttp, on asyncio, which is what it runs on."""
    if not _on_asyncio():
        return None
    from .aiohttp_transport import AiohttpTransport  # noqa: PLC0415 - an extra

    return AiohttpTransport(Slots(CONNECTIONS), **arguments)


def backend() -> Any:
    """What makes httpcore's connections."""
    from httpcore import AnyIOBackend  # noqa: PLC0415 - as httpx: the first request needs it

    return AnyIOBackend()


def _on_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class Slots:
    """So many at once, in the order they came; None is any number."""

    def __init__(self, most: int | None) -> None:
        self._free = None if most is None else Semaphore(most, fast_acquire=True)

    async def take(self, seconds: float | None) -> bool:
        """Wait for one; whether it came within that time."""
        if self._free is None:
            return True
        try:
            self._free.acquire_nowait()
        except WouldBlock:
            with move_on_after(seconds) as waiting:
                await self._free.acquire()
            return not waiting.cancelled_caught
        return True

    def give(self) -> None:
        """Give one back."""
        if self._free is not None:
            self._free.release()


def guard() -> AbstractContextManager[Any]:
    """What one task has at a time: nothing, between two `await`."""
    return _NOTHING


def shielded() -> CancelScope:
    """The block is not cancelled."""
    return CancelScope(shield=True)


def cut_off(exchange: Exchange) -> AbstractContextManager[None]:
    """End the block when the deadline has passed, whatever it waits for.

    Raises:
        DeadlineError: it has.
    """
    return _NOTHING if seconds_left() == inf else _cut_off(exchange)


@contextmanager
def _cut_off(exchange: Exchange) -> Generator[None, None, None]:
    with move_on_after(seconds_left()) as scope:
        yield
    if scope.cancelled_caught:
        raise exchange.late() from None


async def call_blocking(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call what may block, in another thread and to its end.

    The user's own threads may all be waiting for this task, so it takes none of those that they are limited to.
    """
    with shielded():
        return await run_sync(function, *arguments, limiter=CapacityLimiter(1))


async def finished(result: Any) -> Any:
    """What a function of the user's returned, awaited if it is to be."""
    return await result if isawaitable(result) else result


async def close_stream(stream: Any, library: Any, *bodies: AsyncIterator[bytes]) -> None:
    """Close a response or its stream, and end the library's own generators of it, which the collector would have to.

    They end where the closing was cut off too, and wait for nothing.
    """
    try:
        await stream.aclose()
    finally:
        for body in bodies:
            with CancelScope() as scope, suppress(*failures(library), library.StreamError):
                scope.cancel()
                async for _ in body:
                    pass
