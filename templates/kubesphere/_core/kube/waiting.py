"""Wait until an object is as it should be, or gone."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar, cast, overload

from ..errors import APIError, NotFoundError, TransportError, WaitTimeoutError
from ..models.patches import parts, same
from ..models.show import show_scalar
from ..models.view import object_of
from ..redact import MASK, looks_secret
from ..sync_resource import Resource
from ..transport.request import build_path
from .collection import dict_of, metadata_of
from .steps import Follow, Sleep, async_run, call_of, placed, sync_run
from .writing import is_native

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from ..async_resource import AsyncResource
    from ..lists.events import WatchEvent
    from .edit import AsyncReadable, Readable
    from .steps import Send, Steps

T = TypeVar("T")

For: TypeAlias = str | Mapping[str, Any] | Callable[[Any], object]
_PAUSE = 0.2
_LONGEST_PAUSE = 5.0
_GROWTH = 1.5
_LAST_LOOK = 0.5
_ROUTERS = ("page not found", "default backend", "no route matched")  # Go's, go-restful's, ingress-nginx's, Kong's


# The checkers see that an async `get` is a `get` as well, and "deleted" a str; the first that fits is meant.
@overload
def wait(  # pyright: ignore[reportOverlappingOverload]
    resource: AsyncReadable[T],
    *path: str,
    for_: Literal["deleted"],
    namespace: str | None = None,
    timeout: float = 60.0,
) -> Coroutine[Any, Any, None]: ...
@overload
def wait(
    resource: Readable[T],
    *path: str,
    for_: Literal["deleted"],
    namespace: str | None = None,
    timeout: float = 60.0,
) -> None: ...
@overload
def wait(
    resource: AsyncReadable[T],
    *path: str,
    for_: str | Mapping[str, Any] | Callable[[T], object],
    namespace: str | None = None,
    timeout: float = 60.0,
) -> Coroutine[Any, Any, T]: ...
@overload
def wait(
    resource: Readable[T],
    *path: str,
    for_: str | Mapping[str, Any] | Callable[[T], object],
    namespace: str | None = None,
    timeout: float = 60.0,
) -> T: ...
def wait(resource: Any, *path: str, for_: For, namespace: str | None = None, timeout: float = 60.0) -> Any:
    """Wait for a state of an object: `wait(ks.objects("apps/v1", "Deployment", ...), "web", for_="Available")`.

    Watches the object where its resource can be watched, else reads it again and again, at growing intervals. An
    object that isn't there yet is waited for as well. A gateway's 404 says nothing of the object.

    Args:
        resource: a resource with `get`, generated or from `ks.objects(...)`; with one of the async client, await.
        *path: what its `get` takes.
        for_: what to wait for:
            a condition of `status.conditions` that is true, `"Ready"`, or has another status, `"Available=False"`;
            values of fields by JSON pointer (RFC 6901), `{"/status/phase": "Running"}`;
            a function that is given the object and says whether it will do;
            `"deleted"`: that there is no such object.
        namespace: the object's namespace, if neither the resource nor `path` names it.
        timeout: seconds until giving up, whatever is waited for: the server's answers, the network, a login.

    Returns:
        The object as it was waited for; None if it was to be deleted.

    Raises:
        WaitTimeoutError: it didn't come to be in time; the error says how things were last.
        APIError: the server refused.
        TransportError: it didn't answer before the time was up.
        TypeError: the resource cannot be read, or takes no namespace.
    """
    resource = placed(resource, namespace)
    steps = _wait(resource, path, check_of(for_), timeout)
    if isinstance(resource, Resource):
        return sync_run(resource._caller, steps)
    return async_run(resource._caller, steps)


def _wait(resource: Resource | AsyncResource, path: tuple[Any, ...], check: Check, timeout: float) -> Steps[Any]:
    get = call_of(resource, "get", *path)
    if get is None:
        raise TypeError(f"{type(resource).__name__} has no get")
    deadline, pause = time.monotonic() + timeout, _PAUSE
    can_watch, last = hasattr(resource, "watch"), None
    while True:
        left = deadline - time.monotonic()
        found, problem = yield from _read(replace(get, seconds=max(left, _LAST_LOOK)))
        last = found if problem is None else last
        if problem is None and check.met(found):
            return found
        if deadline <= time.monotonic():
            raise _late(get, check, last, timeout, problem) from problem
        if can_watch and found is not None:
            seen = _Seen(check, found)
            can_watch = yield from _follow(resource, path, seen, deadline - time.monotonic())
            last = seen.object
            if seen.met:
                return seen.object
        left = max(0.0, deadline - time.monotonic())
        yield Sleep(min(left, random.uniform(pause / 2, pause)))  # noqa: S311 - not a secret
        pause = min(_LONGEST_PAUSE, pause * _GROWTH)


def _read(get: Send[Any]) -> Steps[tuple[Any, NotFoundError | TransportError | None]]:
    """The object, None if there is none, and why the server didn't answer: it may again."""
    try:
        return (yield get), None
    except NotFoundError as error:
        return None, None if _is_the_servers(get, error) else error
    except TransportError as error:
        return None, error


def _is_the_servers(get: Send[Any], error: NotFoundError) -> bool:
    """Whether the server itself says that there is no such object, and not a gateway or router that there is no page.

    Kubernetes says so by a Status, handlers of KubeSphere by a text.
    """
    if is_native(get):
        return error.kubernetes_status is not None
    text = error.message.lower()
    return bool(error.body) and not text.startswith("<") and not any(each in text for each in _ROUTERS)


def _follow(resource: Resource | AsyncResource, path: tuple[Any, ...], seen: _Seen, seconds: float) -> Steps[bool]:
    """Watch the object; false if the server refuses to: not everybody who may read may watch."""
    if seconds > 0:
        try:
            yield Follow(_watch(resource, path, seen.object, seconds), seen.note)
        except TransportError:
            return True
        except APIError:
            return False
    return True


class _Seen:
    """The object as a watch shows it."""

    def __init__(self, check: Check, found: Any) -> None:
        self._check = check
        self.object = found
        self.met = False

    def note(self, event: WatchEvent[Any]) -> bool:
        """Take an event in; whether the object is as it should be."""
        if event.type != "BOOKMARK":
            self.object = None if event.type == "DELETED" else event.object
            self.met = self._check.met(self.object)
        return self.met


def _watch(resource: Resource | AsyncResource, path: tuple[Any, ...], found: Any, seconds: float) -> Send[Any]:
    """The watch of one object from the state that was read."""
    call = call_of(
        resource,
        "watch",
        *path[:-1],
        field_selector=f"metadata.name={path[-1]}",
        resource_version=metadata_of(dict_of(found)).get("resourceVersion"),
        timeout_seconds=seconds,
    )
    return cast("Send[Any]", call)


def _late(
    get: Send[Any], check: Check, found: Any, seconds: float, problem: NotFoundError | TransportError | None
) -> WaitTimeoutError:
    what = build_path(get.operation.path, get.path)
    last = "there is no such object" if found is None else check.told(found)
    if problem is not None:  # what is there, nobody knows
        told = "the server did not answer" if isinstance(problem, TransportError) else "only a gateway answered"
        last = f"{told}: {problem}" if found is None else f"{last}; then {told}"
    return WaitTimeoutError(f"{what}: waited {seconds:g} s; {last}", found)


class Check(Protocol):
    """A state that an object may have; None stands for no object."""

    def met(self, found: Any) -> bool:
        """Whether it has it."""
        ...

    def told(self, found: Any) -> str:
        """What it is instead, in a few words and without secrets."""
        ...


@dataclass(frozen=True, slots=True)
class Deleted:
    """There is no such object."""

    def met(self, found: Any) -> bool:
        """Whether it is gone."""
        return found is None

    def told(self, found: Any) -> str:
        """What holds it."""
        finalizers = metadata_of(dict_of(found)).get("finalizers")
        return f"it is still there{f', held by {finalizers}' if finalizers else ''}"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of `status.conditions` has a status (Kubernetes API conventions).

    One that was observed of an older generation of the object doesn't count.
    """

    type: str
    status: str

    def met(self, found: Any) -> bool:
        """Whether the condition has the status."""
        if found is None:
            return False
        data = dict_of(found)
        condition = self._of(data)
        if str(condition.get("status", "")).lower() != self.status.lower():
            return False
        observed = condition.get("observedGeneration", object_of(data.get("status")).get("observedGeneration"))
        generation = metadata_of(data).get("generation")
        return not (isinstance(observed, int) and isinstance(generation, int) and observed < generation)

    def told(self, found: Any) -> str:
        """What the condition says."""
        condition = self._of(dict_of(found))
        if not condition:
            return f"it has no condition {self.type}"
        why = ": ".join(str(condition[key]) for key in ("reason", "message") if condition.get(key))
        return f"{self.type} is {condition.get('status')}{f' ({why})' if why else ''}"

    def _of(self, data: dict[str, Any]) -> dict[str, Any]:
        conditions = object_of(data.get("status")).get("conditions")
        for each in conditions if isinstance(conditions, list) else []:  # pyright: ignore[reportUnknownVariableType]
            condition = object_of(each)
            if condition.get("type") == self.type:
                return condition
        return {}


@dataclass(frozen=True, slots=True)
class Fields:
    """Fields, by JSON pointer, have certain values; null is also a field that is missing."""

    values: Mapping[str, Any]

    def met(self, found: Any) -> bool:
        """Whether all have theirs."""
        return found is not None and all(same(_at(found, place), value) for place, value in self.values.items())

    def told(self, found: Any) -> str:
        """What they have."""
        return ", ".join(f"{place} is {_shown(place, _at(found, place))}" for place in self.values)


@dataclass(frozen=True, slots=True)
class Predicate:
    """A function says so."""

    function: Callable[[Any], object]

    def met(self, found: Any) -> bool:
        """Whether it does."""
        return found is not None and bool(self.function(found))

    def told(self, found: Any) -> str:
        """Which state it was asked of."""
        return f"not so at resource version {metadata_of(dict_of(found)).get('resourceVersion')}"


def check_of(wanted: For) -> Check:
    """The check that `wait(for_=...)` names.

    Raises:
        TypeError: it is nothing that can be waited for.
    """
    if wanted == "deleted":
        return Deleted()
    if isinstance(wanted, str):
        kind, _, status = wanted.partition("=")
        return Condition(kind, status or "True")
    if isinstance(wanted, Mapping):
        return Fields(wanted)  # pyright: ignore[reportUnknownArgumentType]
    if callable(wanted):
        return Predicate(wanted)
    raise TypeError(f"for_ must be a condition, fields or a function, not {type(wanted).__name__}")


def _at(found: Any, place: str) -> Any:
    value: Any = dict_of(found)
    for part in parts(place):
        if isinstance(value, list) and part.isdigit() and int(part) < len(value):  # pyright: ignore[reportUnknownArgumentType]
            value = value[int(part)]  # pyright: ignore[reportUnknownVariableType]
        else:
            value = object_of(value).get(part)
    return value  # pyright: ignore[reportUnknownVariableType]


def _shown(place: str, value: Any) -> str:
    return MASK if looks_secret(place) and value is not None else show_scalar(value)
