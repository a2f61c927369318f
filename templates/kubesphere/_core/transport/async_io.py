"""What tasks do, and threads do otherwise: see `sync_io`."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager, nullcontext, suppress
from inspect import isawaitable
from math import inf
from typing import TYPE_CHECKING, Any

from anyio import CancelScope, CapacityLimiter, move_on_after, sleep
from anyio.to_thread import run_sync

from .deadline import seconds_left
from .http import failures, httpx
from .loops import EventLoops
from .shards import Shards

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator
    from contextlib import AbstractContextManager

    from .connections import Connections
    from .exchange import Exchange

__all__ = ["PLACES", "call_blocking", "cut_off", "finished", "open_transport", "run_out", "sleep"]

PLACES = EventLoops()
_NOTHING = nullcontext()


def open_transport(settings: Connections, base_url: str) -> httpx.AsyncBaseTransport:
    """A new transport of the HTTP library."""
    return _transport(settings, settings.arguments(base_url))


def _transport(settings: Connections, arguments: dict[str, Any]) -> httpx.AsyncBaseTransport:
    """Over aiohttp where that was asked for, on asyncio, which is what it runs on."""
    if arguments.keys() & {"proxy", "limits", "http2"}:
        # One pool, as the library arranges it: it opens as many connections as it may, and requests wait for one.
        limits: Any = arguments.setdefault("limits", httpx.Limits(max_connections=100, max_keepalive_connections=20))
        return Shards(1, limits.max_connections or inf, **arguments)
    if settings.fast and _on_asyncio():
        from .aiohttp_transport import AiohttpTransport  # noqa: PLC0415 - an extra

        return AiohttpTransport(**arguments)
    return Shards(**arguments)


def _on_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


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
        raise exchange.late()


async def call_blocking(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call what may block, in another thread and to its end.

    The user's own threads may all be waiting for this task, so it takes none of those that they are limited to.
    """
    with CancelScope(shield=True):
        return await run_sync(function, *arguments, limiter=CapacityLimiter(1))


async def finished(result: Any) -> Any:
    """What a function of the user's returned, awaited if it is to be."""
    return await result if isawaitable(result) else result


async def run_out(body: AsyncIterator[bytes], library: Any) -> None:
    """End the library's own generators of a response that was closed, instead of leaving them to the collector."""
    with suppress(*failures(library), library.StreamError):
        async for _ in body:
            pass
