"""What a watch does next, without any I/O: list, connect, resume, back off, list again (Kubernetes API concepts)."""

from __future__ import annotations

import math
import random
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import (
    APIError,
    DecodeError,
    GoneError,
    OAuthError,
    RedirectError,
    ServerError,
    TimeoutError,  # noqa: A004 - the package's own
    TooManyRequestsError,
)
from ..models.codec import as_model
from ..operation import Operation, Result
from ..transport.logs import watch_failed
from ..transport.request import build_path
from ..transport.retry import retry_after
from .events import WatchEvent
from .items import key_of, version_of
from .paging import ContinueTokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..errors import TransportError
    from ..transport.request import Arguments
    from .items import Key
    from .page import BasePage

T = TypeVar("T")

LIST_LIMIT = 500
CONNECTION_SECONDS = (300.0, 600.0)
"""How long one connection may last, drawn between the two, so that the watches of many clients don't end at once."""
SILENCE_SECONDS = 10.0
"""How much later than it should a connection may end before it counts as dead."""
RETRIES = 2
"""How often to try again what fails before the watch has begun."""
LONGEST_BACKOFF = 30.0
LONGEST_RETRY_AFTER = 300.0
_SHORT = 1.0
_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 2.0
_WATCH_PREFIX = re.compile(r"^(/api/[^/]+|/apis/[^/]+/[^/]+)/watch/")
_SELECTORS = ("labelSelector", "fieldSelector")


@dataclass(frozen=True, slots=True)
class Turn:
    """What to do next: wait, or send.

    Attributes:
        delay: seconds to wait; 0 to send.
        operation: a list or a watch.
        path: its path values.
        arguments: what else to send.
        silence: seconds without a byte after which a watch counts as dead.
    """

    delay: float
    operation: Operation[Any]
    path: tuple[str | int, ...]
    arguments: Arguments
    silence: float

    @property
    def lists(self) -> bool:
        """Whether it is a list."""
        return self.operation.returns.kind == "page"


class WatchState(Generic[T]):
    """Where a watch stands.

    Of every object it keeps key and resource version, so that a list after a gap can be told as the changes it holds.

    Args:
        operation: a watch, or the list of the collection with what it watches as result.
        path: its path values.
        arguments: `timeoutSeconds` in the query bounds the whole watch; `resourceVersion` is where to resume;
            with `allowWatchBookmarks` true, bookmarks are told too.
        clock: seconds that never go back.
        uniform: draws between two bounds.
    """

    def __init__(
        self,
        operation: Operation[T],
        path: tuple[str | int, ...],
        arguments: Arguments,
        *,
        clock: Callable[[], float] = time.monotonic,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._operation, self._path, self._arguments = operation, path, arguments
        self._query = {name: value for name, value in (arguments.get("query") or {}).items() if value is not None}
        self._list_operation, self._list_path, selectors = list_of(operation, path, self._query)
        self._list_query = {**selectors, "limit": LIST_LIMIT}
        self._clock, self._uniform = clock, uniform
        self._seconds = float(self._query.pop("timeoutSeconds", 0)) or math.inf
        self._deadline = math.inf
        version = str(self._query.pop("resourceVersion", ""))
        if version == "0":  # any state will do: a list from the server's cache, and what came after it
            self._list_query["resourceVersion"], version = version, ""
        self.resource_version: str | None = version or None
        asked = self._query.pop("allowWatchBookmarks", None)
        self.bookmarks = bool(asked)
        self._query["allowWatchBookmarks"] = asked is not False
        self._token: str | None = None
        self._tokens = ContinueTokens()
        self._whole = False
        self._known: dict[Key, str] = {}
        self._fresh: dict[Key, str] = {}
        self._started = False
        self._proved = False
        self.problem: Exception | None = None
        self._failures = 0
        self._short = 0
        self._delay = 0.0
        self._opened: float | None = None
        self._events = 0

    def next_turn(self) -> Turn | None:
        """What to do next; None when the time is up.

        Raises:
            TransportError: the time is up, and the server has not answered even once.
            APIError: it has, but with an error.
        """
        now = self._clock()
        if self._deadline == math.inf:
            self._deadline = now + self._seconds
        left = self._deadline - now
        if left <= 0:
            if not self._started:
                raise self.problem or self._no_answer()
            return None
        delay, self._delay = min(self._delay, left), 0.0
        if delay:
            return Turn(delay, self._list_operation, self._list_path, {}, math.inf)
        if self.resource_version is None:
            query = {**self._list_query, "continue": self._token} if self._token else dict(self._list_query)
            if self._token:
                query.pop("resourceVersion", None)  # a token holds it already, and the two together are refused
            if self._whole:
                query.pop("limit")
            return Turn(0.0, self._list_operation, self._list_path, {**self._arguments, "query": query}, math.inf)
        lasts = min(left, self._uniform(*CONNECTION_SECONDS))
        query = {
            **self._query,
            "resourceVersion": self.resource_version,
            "timeoutSeconds": max(1, math.ceil(lasts)),
        }
        silence = lasts + SILENCE_SECONDS if lasts < left else max(lasts, 0.001)
        return Turn(0.0, self._operation, self._path, {**self._arguments, "query": query}, silence)

    @property
    def left(self) -> float:
        """Seconds until the time is up."""
        return self._deadline - self._clock()

    @property
    def expired(self) -> bool:
        """Whether the time is up."""
        return self.left <= 0

    def listed(self, page: BasePage[T]) -> Iterator[WatchEvent[T]]:
        """What a page of the list tells that was not known.

        Raises:
            DecodeError: it cannot be a page of what is watched; then nothing of it is told.
        """
        if page.resource_version is None:
            raise DecodeError("the list names no resourceVersion to watch from", status=200)
        if "items" in page.data:
            raise DecodeError("the items of the list are no array", status=200)
        for item in page.items:
            key, version = key_of(item), version_of(item)
            known = self._known.get(key)
            self._fresh[key] = version
            if known != version:
                yield WatchEvent("ADDED" if known is None else "MODIFIED", item, b"")
        self._token = page.continue_token
        if self._token is not None:
            self._tokens = self._tokens.then(self._token)
            return
        for key in [key for key in self._known if key not in self._fresh]:
            yield WatchEvent("DELETED", self._ghost(key), b"")
            del self._known[key]
        self._known, self._fresh, self._whole = self._fresh, {}, False
        self.resource_version, self._started, self.problem = page.resource_version, True, None
        if self.bookmarks:
            metadata = {"resourceVersion": self.resource_version, "annotations": {"k8s.io/initial-events-end": "true"}}
            yield WatchEvent("BOOKMARK", as_model(self._operation.returns.target, {"metadata": metadata}), b"")

    def connected(self) -> None:
        """The server has begun to answer a watch."""
        self._opened, self._events, self._started = self._clock(), 0, True

    def received(self, event: WatchEvent[T]) -> bool:
        """Note an event; whether it is to be told."""
        self.resource_version = version_of(event.object) or self.resource_version
        if event.type == "BOOKMARK":
            return self.bookmarks
        self._events += 1
        self._failures, self._proved, self.problem = 0, True, None
        key = key_of(event.object)
        if event.type == "DELETED":
            self._known.pop(key, None)
        else:
            self._known[key] = version_of(event.object)
        return True

    def ended(self) -> None:
        """The server has ended a watch, as it does after the time it was given."""
        lasted = self._lasted
        self._opened, self._proved = None, self._proved or lasted >= _SHORT
        if lasted >= _SHORT:
            self._failures = self._short = 0
        elif self._events:  # it tells something each time: no failure, but nothing to hammer the server for either
            self._pause()
            self._short += 1
        else:
            self._back_off()

    @property
    def _lasted(self) -> float:
        """For how many seconds the connection has been open."""
        return math.inf if self._opened is None else self._clock() - self._opened

    def _pause(self) -> None:
        bound = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(self._short, 10))
        self._delay = self._uniform(bound / 2, bound)

    def failed(self, error: APIError | TransportError) -> None:
        """Get over an error.

        Raises:
            APIError: it cannot be got over.
            TransportError: the watch has never begun, though it was tried again.
        """
        streaming, lasted, self._opened = self._opened is not None, self._lasted, None
        self.problem = error
        if self.expired and self._started:
            return
        if _outdated(error) and (self._started or self._token or self.resource_version):
            self._list_again()
            if self._failures:
                self._back_off()
            elif lasted < _SHORT and self._short:
                self._pause()
            self._failures += 1
            self._short = self._short + 1 if lasted < _SHORT else 0
            return
        if self.expired or not survivable(error, proved=self._proved):
            raise error
        if not self._started and self._failures >= RETRIES:
            raise error
        if streaming and isinstance(error, ServerError):
            self._list_again()  # told inside the stream, as client-go does: what it held is in doubt
        if self.resource_version is None and isinstance(error, DecodeError | RedirectError):
            self._list_again()
        self._back_off(error)
        watch_failed(self.where, error, self._failures, self._delay)

    def _list_again(self) -> None:
        """From the start; in one piece if the list itself had become too old between its pages."""
        self._whole = self._token is not None
        self._known.update(self._fresh)
        self._fresh, self._token, self.resource_version = {}, None, None
        self._tokens = ContinueTokens()
        self._list_query.pop("resourceVersion", None)

    def _back_off(self, error: APIError | TransportError | None = None) -> None:
        """Wait a random time whose bound doubles ("full jitter"), or what the server asks for if that is more."""
        bound = min(LONGEST_BACKOFF, 2.0 ** min(self._failures, 10))
        self._failures += 1
        asked = retry_after(error.headers) if isinstance(error, APIError) else None
        self._delay = max(self._uniform(0.0, bound), min(asked or 0.0, LONGEST_RETRY_AFTER))

    def _no_answer(self) -> TimeoutError:
        return TimeoutError(
            f"GET {self.where}: not answered within the {self._seconds:g} s of the watch", method="GET", url=self.where
        )

    @property
    def where(self) -> str:
        """The path of the collection."""
        return build_path(self._list_operation.path, self._list_path)

    def _ghost(self, key: Key) -> Any:
        """What is left of an object that was deleted while nobody watched."""
        namespace, name = key
        place = {"name": name, "namespace": namespace} if namespace else {"name": name}
        metadata = {**place, "resourceVersion": self._known[key]}
        return as_model(self._operation.returns.target, {"metadata": metadata})


def _outdated(error: Exception) -> bool:
    """Whether the server has no history from a version on: it is too old, or from a time that a restore has undone."""
    return isinstance(error, GoneError) or (
        isinstance(error, ServerError) and "Too large resource version" in error.message
    )


def survivable(error: Exception, *, proved: bool) -> bool:
    """Whether a watch goes on after it: no answer, a server in trouble, or what a gateway says in the server's place.

    The last only where the watch has gone well before: else the address is wrong. Kubernetes says by a Status what it
    refuses. Not after a login that was refused, a locked account's above all: each login more may keep it locked.
    """
    if isinstance(error, OAuthError):
        return False
    if isinstance(error, APIError):
        passing = isinstance(error, ServerError | TooManyRequestsError)
        return passing or (proved and error.kubernetes_status is None)
    return True


def list_of(
    operation: Operation[Any], path: tuple[str | int, ...], query: Mapping[str, Any]
) -> tuple[Operation[Any], tuple[str | int, ...], dict[str, Any]]:
    """The list of what an operation watches: its path values and selectors.

    `/apis/{group}/{version}/watch/...` is the old form of a watch; its list lies at the path without `watch`. There the
    watch of one object ends in its name, for which a list has a field selector.
    """
    selectors = {name: query[name] for name in _SELECTORS if query.get(name)}
    template = _WATCH_PREFIX.sub(r"\1/", operation.path)
    if template != operation.path and template.endswith("}"):
        template, path, name = template.rpartition("/")[0], path[:-1], path[-1]
        wanted = f"metadata.name={name}"
        selectors["fieldSelector"] = ",".join(filter(None, [selectors.get("fieldSelector"), wanted]))
    listing = operation.changed(path=template, returns=Result("page", operation.returns.target))
    return listing, path, selectors
