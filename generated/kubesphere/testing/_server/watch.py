"""Watches (Kubernetes API concepts): the changes of a collection as lines of JSON, as they happen."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any

from .errors import status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .catalog import Kind
    from .objects import Change, Store

_POLL = 0.02  # seconds: how soon a clock of the test's is noticed to have moved
_DEFAULT_TIMEOUT = 1800.0


class Watches:
    """All watches of a server, and what a test may do to them."""

    def __init__(self, store: Store, clock: Callable[[], float]) -> None:
        self._store = store
        self._clock = clock
        self._ended = 0
        self._dropped = 0
        self._bookmarks = 0
        self.open = 0
        self.opened = 0

    def end(self) -> None:
        """End every watch that is open now, properly."""
        with self._store.changed:
            self._ended += 1
            self._store.changed.notify_all()

    def drop(self) -> None:
        """Break every connection that watches now off."""
        with self._store.changed:
            self._dropped += 1
            self._store.changed.notify_all()

    def bookmark(self) -> None:
        """Send a bookmark to every watch that is open now and asked for them."""
        with self._store.changed:
            self._bookmarks += 1
            self._store.changed.notify_all()

    def idle(self) -> None:
        """Wait until something changes, or a moment."""
        with self._store.changed:
            self._store.changed.wait(_POLL)

    def lines(
        self, kind: Kind, query: dict[str, str], namespace: str | None, fits: Callable[[dict[str, Any]], bool]
    ) -> Iterator[bytes | None]:
        """The events of one watch; None where nothing has happened yet."""
        changed = self._store.changed
        with changed:
            marks = (self._ended, self._dropped, self._bookmarks)
            self.open += 1
            self.opened += 1
            deadline = self._clock() + float(query.get("timeoutSeconds") or _DEFAULT_TIMEOUT)
            changed.notify_all()
            start = int(query.get("resourceVersion") or 0)
            first = [] if start else [("ADDED", item) for item in self._store.list(kind, namespace) if fits(item)]
            seen = start or self._store.revision
        try:
            if start and start < self._store.compacted:
                message = f"too old resource version: {start} ({self._store.compacted})"
                yield _line("ERROR", status(410, message))
                return
            for event in first:
                yield _line(*event)
            sees = functools.partial(_events, kind=kind, namespace=namespace, fits=fits)
            wanted = kind if query.get("allowWatchBookmarks") in {"true", "1"} else None
            yield from self._live(sees, wanted, seen, deadline, marks)
        finally:
            with changed:
                self.open -= 1
                changed.notify_all()

    def _live(
        self,
        sees: Callable[[Change], Iterator[bytes]],
        bookmarked: Kind | None,
        seen: int,
        deadline: float,
        marks: tuple[int, int, int],
    ) -> Iterator[bytes | None]:
        store, bookmarks = self._store, marks[2]
        while True:
            with store.changed:
                new = store.log[seen:]
                seen = store.revision
                ended, dropped = self._ended != marks[0], self._dropped != marks[1]
                bookmark, bookmarks = self._bookmarks != bookmarks, self._bookmarks
            for change in new:
                yield from sees(change)
            if dropped:
                raise OSError("the test drops this watch")
            over = ended or self._clock() >= deadline
            if bookmarked and (bookmark or over):
                mark = {
                    "metadata": {
                        "resourceVersion": str(seen),
                        **({"creationTimestamp": None} if bookmarked.native else {}),
                    }
                }
                yield _line("BOOKMARK", {"kind": bookmarked.name, "apiVersion": bookmarked.api_version, **mark})
            if over:
                return
            if not new:
                yield None


def _events(
    change: Change, kind: Kind, namespace: str | None, fits: Callable[[dict[str, Any]], bool]
) -> Iterator[bytes]:
    """A change as a watch with a selector sees it: what begins to fit is added, what ceases to is deleted."""
    if change.kind != kind or (namespace is not None and change.item["metadata"].get("namespace") != namespace):
        return
    was = change.before is not None and fits(change.before)
    now = change.type != "DELETED" and fits(change.item)
    if was or now:
        yield _line("MODIFIED" if was and now else "ADDED" if now else "DELETED", change.item)


def _line(kind: str, item: dict[str, Any]) -> bytes:
    return json.dumps({"type": kind, "object": item}, separators=(",", ":")).encode() + b"\n"
