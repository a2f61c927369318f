"""Watches that go on: over the ends of connections, errors that pass, and resource versions that become too old."""

from __future__ import annotations

import threading
from contextlib import aclosing
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast

from ..errors import APIError, TransportError
from .event_stream import AsyncEventStream, EventStream

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Generator
    from types import AsyncGeneratorType, TracebackType

    from anyio import CancelScope

    from ..transport.async_caller import AsyncCaller
    from ..transport.sync_caller import Caller
    from .events import WatchEvent
    from .watch_state import Step, WatchState

T = TypeVar("T")
R = TypeVar("R")


class _Watching(Generic[T]):
    """What a watch tells of itself."""

    _state: WatchState[T]

    @property
    def resource_version(self) -> str | None:
        """Where another watch would go on after the last event; None until the whole collection has been listed."""
        return self._state.resource_version

    @property
    def path(self) -> str:
        """The path of the collection."""
        return self._state.where

    @property
    def problem(self) -> Exception | None:
        """What the watch has failed with and is getting over now; None while all is well."""
        return self._state.problem

    @property
    def bookmarks(self) -> bool:
        """Whether `BOOKMARK` events are told, of which the first says that the whole collection has been listed."""
        return self._state.bookmarks

    @bookmarks.setter
    def bookmarks(self, told: bool) -> None:
        self._state.bookmarks = told


class Watch(_Watching[T]):
    """The changes of a collection as they come, for one thread to iterate over.

    Without a resource version it begins with an `ADDED` for all that there is. It ends after `timeoutSeconds`, if they
    are given, or by `stop()`; it outlives the ends of its connections, failures that pass, and a resource version that
    has become too old: then it lists, and tells what has changed (an object that was deleted and made anew meanwhile
    is `MODIFIED`).

    What it gets over is logged, as a warning unless just a connection was cut, and is its `problem` meanwhile.

    Raises (while iterating):
        APIError: the server refuses: 401, 403, 404, any other 4xx.
        TransportError: it could not be reached in the first place, be it that `timeoutSeconds` were over before.
    """

    def __init__(self, client: Caller, state: WatchState[T]) -> None:
        self._state = state
        self._control = _Control()
        self._events = _run(client, state, self._control)
        self._running = threading.Lock()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> WatchEvent[T]:
        with self._running:
            return next(self._events)

    def stop(self) -> None:
        """End the watch, from any thread.

        An iteration that waits for an event, or to try again, ends at once; one that waits for the server's first bytes
        or for a list, when they have come.
        """
        self._control.stop()
        if self._running.acquire(blocking=False):
            try:
                self._events.close()
            finally:
                self._running.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class _Control:
    """What `stop` acts on."""

    def __init__(self) -> None:
        self.stopped = threading.Event()
        self._stream: EventStream | None = None

    def stop(self) -> None:
        self.stopped.set()
        if (stream := self._stream) is not None:
            stream.interrupt()

    def hold(self, stream: EventStream | None) -> None:
        """The connection to interrupt; a `stop` that came before it does so now."""
        self._stream = stream
        if stream is not None and self.stopped.is_set():
            stream.interrupt()


def _run(client: Caller, state: WatchState[T], control: _Control) -> Generator[WatchEvent[T], None, None]:
    while not control.stopped.is_set() and (step := state.next_step()) is not None:
        try:
            if step.delay:
                control.stopped.wait(step.delay)
            elif step.lists:
                page = client.within(state.left).call(step.operation, step.path, **step.arguments)
                yield from state.listed(page)
            else:
                yield from _connection(client, state, control, step)
        except (APIError, TransportError) as error:
            if not control.stopped.is_set():
                state.failed(error)


def _connection(
    client: Caller, state: WatchState[T], control: _Control, step: Step
) -> Generator[WatchEvent[T], None, None]:
    response = client.within(state.left).call_watch(step.operation, step.path, step.arguments, step.silence)
    stream = EventStream(response, step.operation.returns.target)
    control.hold(stream)
    try:
        state.connected()
        for event in stream:
            if state.received(event):
                yield event
            if control.stopped.is_set() or state.expired:
                return
        state.ended()
    finally:
        control.hold(None)
        stream.close()


class AsyncWatch(_Watching[T]):
    """The same for one task; `stop()` is for any task of its event loop, and cancelling ends it too."""

    def __init__(self, client: AsyncCaller, state: WatchState[T]) -> None:
        self._state = state
        self._control = _AsyncControl()
        self._events = cast("AsyncGeneratorType[WatchEvent[T], None]", _run_async(client, state, self._control))

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> WatchEvent[T]:
        if self._control.stopped:
            await self.stop()
            raise StopAsyncIteration
        return await anext(self._events)

    async def stop(self) -> None:
        """End the watch; an iteration that waits for an event ends at once."""
        self._control.stop()
        if not self._events.ag_running:
            await self._events.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()


class _AsyncControl:
    """What `stop` acts on."""

    def __init__(self) -> None:
        self.stopped = False
        self._scope: CancelScope | None = None

    def stop(self) -> None:
        self.stopped = True
        if self._scope is not None:
            self._scope.cancel()

    async def interruptible(self, work: Awaitable[R], seconds: float) -> R | None:
        """What `work` gives; None if it was stopped or the time was up before."""
        from anyio import move_on_after  # noqa: PLC0415 - the sync client does without

        with move_on_after(seconds) as self._scope:
            return await work
        return None


async def _run_async(
    client: AsyncCaller, state: WatchState[T], control: _AsyncControl
) -> AsyncGenerator[WatchEvent[T], None]:
    from anyio import sleep  # noqa: PLC0415 - the sync client does without

    while not control.stopped and (step := state.next_step()) is not None:
        try:
            if step.delay:
                await control.interruptible(sleep(step.delay), step.delay)
            elif step.lists:
                page = await control.interruptible(client.call(step.operation, step.path, **step.arguments), state.left)
                for event in state.listed(page) if page is not None else ():
                    yield event
            else:
                async with aclosing(_async_connection(client, state, control, step)) as events:
                    async for event in events:
                        yield event
        except (APIError, TransportError) as error:
            if not control.stopped:
                state.failed(error)


async def _async_connection(
    client: AsyncCaller, state: WatchState[T], control: _AsyncControl, step: Step
) -> AsyncGenerator[WatchEvent[T], None]:
    opening = client.call_watch(step.operation, step.path, step.arguments, step.silence)
    response = await control.interruptible(opening, state.left)
    if response is None:
        return
    stream = AsyncEventStream(response, step.operation.returns.target)
    try:
        state.connected()
        while (events := await control.interruptible(stream.read(), state.left)) is not None:
            for event in events:
                if state.received(event):
                    yield event
                if control.stopped or state.expired:
                    return
        state.ended()
    finally:
        await stream.aclose()
