"""Read an object, change it in a `with` block, send the change."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast, overload

from ..client.own_writes import REFUSALS, is_as_sent
from ..errors import APIError, ConnectionDroppedError
from ..models.patches import copied, merge, same
from ..sync_resource import Resource
from ..transport.retry import PASSING, UNANSWERED, retry_after
from .collection import dict_of, metadata_of
from .steps import Sleep, async_run, placed, sync_run
from .writing import endpoint_of, fields_changed, is_managed_by, new_manager

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from ..async_resource import AsyncResource
    from .steps import Steps
    from .writing import Endpoint

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_ATTEMPTS = 100
_TROUBLES = 2
_PAUSE = 0.02
_LONGEST_PAUSE = 1.0
_LONGEST_RETRY_AFTER = 60.0


class Readable(Protocol[T_co]):
    """A resource whose objects can be read."""

    def _side(self) -> type[Resource]: ...

    @property
    def get(self) -> Callable[..., T_co]:
        """Read an object."""
        ...


class AsyncReadable(Protocol[T_co]):
    """A resource whose objects can be read, awaited."""

    def _side(self) -> type[AsyncResource]: ...

    @property
    def get(self) -> Callable[..., Coroutine[Any, Any, T_co]]:
        """Read an object."""
        ...


@overload
def edit(
    resource: AsyncReadable[T], *path: str, namespace: str | None = None, attempts: int = _ATTEMPTS
) -> AsyncEdit[T]: ...
@overload
def edit(resource: Readable[T], *path: str, namespace: str | None = None, attempts: int = _ATTEMPTS) -> Edit[T]: ...
def edit(resource: Any, *path: str, namespace: str | None = None, attempts: int = _ATTEMPTS) -> Any:
    """Read an object, change it in a `with` block, send the change.

        with edit(users, "dave") as user:
            user.spec.display_name = "Dave"

    Entering reads the object; leaving sends what has changed, as the smallest patch that the endpoint takes, or as the
    whole object where it takes none. Nothing is sent if nothing has changed or the block raised. If somebody else has
    changed the object meanwhile, it is read again and the changes are made to what it is now; an array counts as one
    value. A write whose answer was lost is known as its own by the field manager that it was sent with, one for each
    edit, or, where the server tells of none (PUT below /kapis), by the object being just what was sent: there an equal
    write of somebody else, while the answer was lost, can't be told from it. Afterwards the object is what the server
    answered, its new resource version included; where a write answers nothing, it is read once more.

    Args:
        resource: a resource with `get` and `patch` or `replace`, generated or from `ks.objects(...)`; with one of the
            async client use `async with`.
        *path: what its `get` takes.
        namespace: the object's namespace, if neither the resource nor `path` names it.
        attempts: how often to send before giving up, should the object keep changing.

    Raises:
        APIError: reading or writing was refused, NotFoundError if the object has gone.
        ConflictError: somebody else changed the same fields, be it to equal values (it names them); or the object kept
            changing. The change was not made.
        TransportError: there was no answer, and the same fields have changed since: nobody can tell whether the change
            was made.
        TypeError: the resource cannot write what it reads, or takes no namespace.
        ValueError: a change that the endpoint cannot be told, e.g. null where it takes merge patches only.
    """
    resource = placed(resource, namespace)
    if isinstance(resource, Resource):
        return Edit[Any](resource, path, attempts)
    return AsyncEdit[Any](resource, path, attempts)


class _Edit(Generic[T]):
    """An object being changed, and what is to be sent for it."""

    def __init__(self, resource: Any, path: tuple[str, ...], attempts: int) -> None:
        self._resource: Resource | AsyncResource = resource
        self._endpoint: Endpoint = endpoint_of(resource, path)
        self._attempts = attempts
        self._manager = new_manager()
        self._object: Any = None
        self._before: dict[str, Any] = {}

    def _read(self) -> Steps[T]:
        self._object = yield self._endpoint.get
        self._before = copied(dict_of(self._object))
        return cast("T", self._object)

    def _write(self) -> Steps[None]:
        data = dict_of(self._object)
        before, after, troubles, lost, untold = self._before, data, 0, False, False
        for attempt in range(1, self._attempts + 1):
            call = self._endpoint.change(before, after, self._manager)
            if call is None:
                break
            try:
                # What repeats a write tells its own first try from another's change: here, and not in the transport.
                answered = yield call if _version(before) is None else replace(call, once=True)
                untold = answered is None
                after = copied(dict_of(after if untold else answered))
                break
            except (APIError, ConnectionDroppedError) as error:
                problem = error
            status = problem.status if isinstance(problem, APIError) else None
            trouble = status is None or status in PASSING
            troubles, lost = troubles + trouble, lost or status is None or status in UNANSWERED
            if not (trouble or status in REFUSALS) or (trouble and (_version(before) is None or troubles > _TROUBLES)):
                raise problem
            yield Sleep(_pause(attempt, problem))
            now = copied(dict_of((yield self._endpoint.get)))
            if lost and self._written(before, after, now):
                after = now
                break
            if attempt == self._attempts or not (trouble or _has_changed(before, now)):
                raise problem
            after, conflicts = merge(before, after, now)
            if lost and conflicts:
                raise problem  # the change may be among what others have changed since
            if conflicts or _replaced(before, now):
                raise fields_changed(problem, conflicts) from problem
            before, lost = now, lost and not _has_changed(before, now)
        if after is not data:
            _become(data, copied(dict_of((yield self._endpoint.get))) if untold else after)

    def _written(self, before: dict[str, Any], after: dict[str, Any], now: dict[str, Any]) -> bool:
        """Whether a write whose answer was lost was carried out, as far as anybody can tell."""
        if self._endpoint.is_native and metadata_of(now).get("managedFields"):
            return is_managed_by(now, self._manager)
        return _looks_written(before, after, now)


class Edit(_Edit[T]):
    """See `edit`."""

    def __enter__(self) -> T:
        return sync_run(cast("Any", self._resource)._caller, self._read())

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            sync_run(cast("Any", self._resource)._caller, self._write())


class AsyncEdit(_Edit[T]):
    """See `edit`."""

    async def __aenter__(self) -> T:
        return await async_run(cast("Any", self._resource)._caller, self._read())

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            await async_run(cast("Any", self._resource)._caller, self._write())


def _become(data: dict[str, Any], after: dict[str, Any]) -> None:
    """Make one object of another in place: what was reached in it before stays a part of it."""
    for key in [key for key in data if key not in after]:
        del data[key]
    for key, value in after.items():
        held = data.get(key)
        if isinstance(held, dict) and isinstance(value, dict):
            _become(cast("Any", held), cast("Any", value))
        elif isinstance(held, list) and isinstance(value, list):
            held[:] = value
        else:
            data[key] = value


def _pause(attempt: int, problem: Exception) -> float:
    """Seconds until the next try: none after the first conflict, then a random time whose bound doubles."""
    asked = (retry_after(problem.headers) or 0.0) if isinstance(problem, APIError) else _PAUSE
    bound = min(_LONGEST_PAUSE, _PAUSE * 2.0 ** min(attempt, 10)) if attempt > 1 else 0.0
    return max(min(asked, _LONGEST_RETRY_AFTER), random.uniform(0.0, bound))  # noqa: S311 - not a secret


def _version(data: dict[str, Any]) -> Any:
    return metadata_of(data).get("resourceVersion")


def _has_changed(before: dict[str, Any], now: dict[str, Any]) -> bool:
    old, new = _version(before), _version(now)
    return old != new or (old is None and before != now)


def _looks_written(before: dict[str, Any], after: dict[str, Any], now: dict[str, Any]) -> bool:
    """Whether a write whose answer was lost seems to be what has made of the object what it is now.

    It could only follow upon what was read: then the object is what was sent, but for what the server itself keeps.
    """
    status = not same(before.get("status"), after.get("status"))  # it was to be written too
    return _has_changed(before, now) and is_as_sent(after, now, status=status)


def _replaced(before: dict[str, Any], now: dict[str, Any]) -> bool:
    """Whether this is another object of the same name."""
    return metadata_of(before).get("uid") != metadata_of(now).get("uid")
