"""A collection kept in memory: what a watch tells, applied to a store."""

from __future__ import annotations

import threading
from inspect import isawaitable
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from ..transport.logs import LOGGER
from .events import WatchEvent
from .identity import key_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .identity import Key
    from .watch import AsyncWatch, Watch

T = TypeVar("T")


class _Store(Generic[T]):
    """The objects by (namespace, name); reading raises what has ended the watch, so that nobody reads what is stale."""

    def __init__(self) -> None:
        self._objects: dict[Key, T] = {}
        self._error: Exception | None = None
        self._raised = False

    @property
    def store(self) -> dict[Key, T]:
        """All objects by (namespace, name) as they are now; the namespace of what lies in none is empty."""
        self._check()
        return self._objects.copy()

    def get(self, name: str, namespace: str = "") -> T | None:
        """An object, None if there is none of that name."""
        self._check()
        return self._objects.get((namespace, name))

    def _check(self) -> None:
        if self._error is not None:
            self._raised = True
            raise self._error

    def _end(self, error: Exception, where: str) -> None:
        """It has ended by an error: of the watch, or of the function that is told the events."""
        self._error = error
        LOGGER.error("the informer of %s has ended", where, exc_info=error)

    def _leave(self, kind: type[BaseException] | None) -> None:
        """Raise what nobody has learned of yet."""
        if kind is None and not self._raised:
            self._check()

    def _apply(self, event: WatchEvent[T]) -> WatchEvent[T] | None:
        """The event to tell; None for a bookmark. Of what was deleted while nobody watched it holds the last state."""
        if event.type == "BOOKMARK":
            return None
        key = key_of(event.object)
        if event.type != "DELETED":
            self._objects[key] = event.object
            return event
        last = self._objects.pop(key, event.object)
        return event if event.raw else WatchEvent(event.type, last, event.raw)


class Informer(_Store[T]):
    """Keeps a collection up to date in a thread of its own while it is entered.

    `with Informer(ks.crd.cluster.v1alpha1.clusters.watch()) as clusters: clusters.get("host")`. Entering waits until
    the collection has been listed.

    Args:
        watch: without a resource version; the informer ends it.
        on_event: called in that thread after each change, for all that there is at first with `ADDED`.

    What ends it is logged when it happens, and raised to who reads the store next, or else when the block ends.

    Raises (on entering, on reading and on leaving):
        APIError: the server refused the watch.
        TransportError: the server could not be reached.
        Exception: whatever `on_event` has raised.
    """

    def __init__(self, watch: Watch[T], on_event: Callable[[WatchEvent[T]], object] | None = None) -> None:
        super().__init__()
        watch.bookmarks = True
        self._watch, self._on_event = watch, on_event
        self._listed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="kubesphere-informer", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        try:
            self._listed.wait()
            self._check()
        except BaseException:
            self.__exit__(BaseException)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None = None, *_: object) -> None:
        self._watch.stop()
        if self._thread is not threading.current_thread():
            self._thread.join()
        self._leave(kind)

    def _run(self) -> None:
        try:
            for event in self._watch:
                told = self._apply(event)
                if told is None:
                    self._listed.set()
                elif self._on_event is not None:
                    self._on_event(told)
        except Exception as error:  # noqa: BLE001 - for the reader
            self._end(error, self._watch.path)
        finally:
            self._listed.set()
            self._watch.stop()


class AsyncInformer(_Store[T]):
    """The same in a task of its own; `on_event` may be awaited."""

    def __init__(
        self, watch: AsyncWatch[T], on_event: Callable[[WatchEvent[T]], Awaitable[object] | object] | None = None
    ) -> None:
        super().__init__()
        watch.bookmarks = True
        self._watch, self._on_event = watch, on_event

    async def __aenter__(self) -> Self:
        import anyio  # noqa: PLC0415 - the sync informer does without

        self._listed = anyio.Event()
        self._tasks = anyio.create_task_group()
        await self._tasks.__aenter__()
        self._tasks.start_soon(self._run)
        try:
            await self._listed.wait()
            self._check()
        except BaseException:
            await self.__aexit__(BaseException)
            raise
        return self

    async def __aexit__(self, kind: type[BaseException] | None = None, *_: object) -> None:
        self._tasks.cancel_scope.cancel()
        await self._tasks.__aexit__(None, None, None)  # what the block has raised goes on as it is, in no group
        self._leave(kind)

    async def _run(self) -> None:
        try:
            async with self._watch as events:
                async for event in events:
                    told = self._apply(event)
                    if told is None:
                        self._listed.set()
                    elif self._on_event is not None and isawaitable(done := self._on_event(told)):
                        await done
        except Exception as error:  # noqa: BLE001 - for the reader
            self._end(error, self._watch.path)
        finally:
            self._listed.set()
