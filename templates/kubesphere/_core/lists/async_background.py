"""What tasks and threads do differently behind a watch: see `sync_background`, the twin by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import anyio

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine

    from ..transport.http import httpx

R = TypeVar("R")


class AsyncControl:
    """What ends a watch, whatever it waits for."""

    def __init__(self) -> None:
        self.stopped = False
        self._scope: anyio.CancelScope | None = None

    def stop(self) -> bool:
        """End it: what waits is cancelled, which always works."""
        self.stopped = True
        if self._scope is not None:
            self._scope.cancel()
        return True

    def hold(self, response: httpx.Response | None) -> None:
        """Nothing: reading ends by cancelling."""

    async def limited(self, work: Awaitable[R], seconds: float) -> R | None:
        """What `work` gives; None if it was stopped or the time was up before."""
        with anyio.move_on_after(seconds) as self._scope:
            return await work
        return None

    async def sleep(self, seconds: float) -> None:
        """Wait, unless it is stopped before."""
        await self.limited(anyio.sleep(seconds), seconds)

    async def next(self, events: AsyncGenerator[R, None]) -> R:
        """The next event."""
        return await anext(events)

    async def close(self, events: Any) -> None:
        """End the generator of the events, unless it is running."""
        if not events.ag_running:
            await events.aclose()


class AsyncBackground:
    """Runs a function while a block is entered.

    Attributes:
        ready: what the block waits for.
    """

    def __init__(self, run: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._run = run

    async def start(self) -> None:
        """Begin."""
        self.ready = anyio.Event()
        self._tasks = anyio.create_task_group()
        await self._tasks.__aenter__()
        self._tasks.start_soon(self._run)

    async def stop(self, at_once: bool) -> None:  # noqa: ARG002 - a task always ends at once
        """End it, and wait for that."""
        self._tasks.cancel_scope.cancel()
        await self._tasks.__aexit__(None, None, None)  # what the block has raised goes on as it is, in no group
