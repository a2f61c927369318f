"""Wait until an object is as it should be, or gone."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, cast, overload

from ..errors import APIError, NotFoundError, TransportError, WaitTimeoutError
from ..sync_resource import Resource
from ..transport.request import build_path
from .collection import dict_of, metadata_of
from .conditions import Check, check_of
from .steps import Follow, Sleep, async_run, call_of, placed, sync_run
from .writing import is_native

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from ..async_resource import AsyncResource
    from ..lists.events import WatchEvent
    from .edit import AsyncReadable, Readable
    from .steps import Call, Steps

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
        if left <= 0 or deadline <= time.monotonic():
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


def _read(get: Call[Any]) -> Steps[tuple[Any, NotFoundError | TransportError | None]]:
    """The object, None if there is none, and why the server didn't answer: it may again."""
    try:
        return (yield get), None
    except NotFoundError as error:
        return None, None if _is_the_servers(get, error) else error
    except TransportError as error:
        return None, error


def _is_the_servers(get: Call[Any], error: NotFoundError) -> bool:
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


def _watch(resource: Resource | AsyncResource, path: tuple[Any, ...], found: Any, seconds: float) -> Call[Any]:
    """The watch of one object from the state that was read."""
    call = call_of(
        resource,
        "watch",
        *path[:-1],
        field_selector=f"metadata.name={path[-1]}",
        resource_version=metadata_of(dict_of(found)).get("resourceVersion"),
        timeout_seconds=seconds,
    )
    return cast("Call[Any]", call)


def _late(
    get: Call[Any], check: Check, found: Any, seconds: float, problem: NotFoundError | TransportError | None
) -> WaitTimeoutError:
    what = build_path(get.operation.path, get.path)
    last = "there is no such object" if found is None else check.told(found)
    if problem is not None:  # what is there, nobody knows
        told = "the server did not answer" if isinstance(problem, TransportError) else "only a gateway answered"
        last = f"{told}: {problem}" if found is None else f"{last}; then {told}"
    return WaitTimeoutError(f"{what}: waited {seconds:g} s; {last}", found)
