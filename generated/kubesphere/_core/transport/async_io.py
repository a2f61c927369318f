"""What tasks do, and threads do otherwise: see `sync_io`."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from anyio import CancelScope, CapacityLimiter, sleep
from anyio.to_thread import run_sync

from .http import failures, httpx
from .loops import EventLoops
from .shards import Shards

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from .connections import Connections

__all__ = ["PLACES", "call_blocking", "finished", "loop_thread", "open_client", "run_out", "sleep"]

PLACES = EventLoops()


def open_client(settings: Connections, base_url: str, timeout: Any) -> httpx.AsyncClient:
    """A new client of the HTTP library."""
    arguments = settings.arguments(base_url)
    transport = _transport(arguments) if settings.plain else None
    return httpx.AsyncClient(**arguments, timeout=timeout, transport=transport)


def _transport(arguments: dict[str, Any]) -> httpx.AsyncBaseTransport:
    """Over aiohttp where it is installed, on asyncio, which is what it runs on."""
    try:
        asyncio.get_running_loop()
        from .aiohttp_transport import AiohttpTransport  # noqa: PLC0415 - an extra
    except (ImportError, RuntimeError):
        return Shards(**arguments)
    return AiohttpTransport(**arguments)


async def call_blocking(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call what may block, in another thread and to its end.

    The user's own threads may all be waiting for this task, so it takes none of those that they are limited to.
    """
    with CancelScope(shield=True):
        return await run_sync(function, *arguments, limiter=CapacityLimiter(1))


def loop_thread() -> int | None:
    """The thread whose event loop this runs in."""
    return threading.get_ident()


async def finished(result: Any) -> Any:
    """What a function of the user's returned, awaited if it is to be."""
    return await result if isawaitable(result) else result


async def run_out(body: AsyncIterator[bytes], library: Any) -> None:
    """End the library's own generators of a response that was closed, instead of leaving them to the collector."""
    with suppress(*failures(library), library.StreamError):
        async for _ in body:
            pass
