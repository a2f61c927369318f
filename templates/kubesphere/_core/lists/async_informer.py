"""A collection kept in memory: what a watch tells, applied to a store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Self, TypeVar

from ..transport.async_io import finished
from ..transport.logs import LOGGER
from .async_background import AsyncBackground
from .events import WatchEvent
from .items import key_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .async_watch import AsyncWatch
    from .items import Key

T = TypeVar("T")


class AsyncInformer(Generic[T]):
    """Keeps a collection up to date in the background (a task, or a thread) while it is entered.

    `async with AsyncInformer(ks.crd.cluster.v1alpha1.clusters.watch()) as clusters: clusters.get("host")`. Entering
    waits until the collection has been listed.

    What ends it is logged when it happens, and raised to who reads the store next, or else when the block ends.

    Args:
        watch: without a resource version; the informer ends it.
        on_event: called there after each change, for all that there is at first with `ADDED`; a task awaits it.

    Raises (on entering, on reading and on leaving):
        APIError: the server refused the watch.
        TransportError: the server could not be reached.
        Exception: whatever `on_event` has raised.
    """

    def __init__(self, watch: AsyncWatch[T], on_event: Callable[[WatchEvent[T]], object] | None = None) -> None:
        watch.bookmarks = True
        self._watch, self._on_event = watch, on_event
        self._objects: dict[Key, T] = {}
        self._error: Exception | None = None
        self._raised = False
        self._background = AsyncBackground(self._run)

    @property
    def store(self) -> dict[Key, T]:
        """All objects by (namespace, name) as they are now; the namespace of what lies in none is empty."""
        self._check()
        return self._objects.copy()

    def get(self, name: str, namespace: str = "") -> T | None:
        """An object, None if there is none of that name."""
        self._check()
        return self._objects.get((namespace, name))

    async def __aenter__(self) -> Self:
        await self._background.start()
        try:
            await self._background.ready.wait()
            self._check()
        except BaseException:
            await self.__aexit__(BaseException)
            raise
        return self

    async def __aexit__(self, kind: type[BaseException] | None = None, *_: object) -> None:
        await self._background.stop(self._watch.interrupt())
        if kind is None and not self._raised:
            self._check()

    async def _run(self) -> None:
        try:
            async with self._watch as events:
                async for event in events:
                    told = self._apply(event)
                    if told is None:
                        self._background.ready.set()
                    elif self._on_event is not None:
                        await finished(self._on_event(told))
        except Exception as error:  # noqa: BLE001 - for the reader
            self._error = error
            LOGGER.error("the informer of %s has ended", self._watch.path, exc_info=error)
        finally:
            self._background.ready.set()

    def _check(self) -> None:
        """Raise what has ended the watch, so that nobody reads what is stale."""
        if self._error is not None:
            self._raised = True
            raise self._error

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
