"""Read an object, change it in a `with` block, send the change."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast, overload

from ..errors import APIError
from ..models.merging import merge
from ..models.patches import copied
from ..sync_resource import Resource
from .collection import metadata_of, plain
from .conflicts import fields_changed
from .steps import Sleep, async_run, sync_run
from .writing import endpoint_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import TracebackType

    from ..async_resource import AsyncResource
    from .steps import Steps
    from .writing import Endpoint

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

# What a write of a changed object is refused with: 409 mostly, 422 by a failed `test`, 500 and 400 by handlers.
_REFUSALS = frozenset({400, 409, 412, 422, 500})
_PAUSE = 0.05
_LONGEST_PAUSE = 2.0


class Readable(Protocol[T_co]):
    """A resource whose objects can be read."""

    @property
    def get(self) -> Callable[..., T_co]:
        """Read an object."""
        ...


class AsyncReadable(Protocol[T_co]):
    """A resource whose objects can be read, awaited."""

    @property
    def get(self) -> Callable[..., Coroutine[Any, Any, T_co]]:
        """Read an object."""
        ...


# The checkers see that an async `get` is a `get` as well; the first that fits is meant.
@overload
def edit(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
    resource: AsyncReadable[T], *path: str, attempts: int = 8
) -> AsyncEdit[T]: ...
@overload
def edit(resource: Readable[T], *path: str, attempts: int = 8) -> Edit[T]: ...
def edit(resource: Any, *path: str, attempts: int = 8) -> Any:
    """Read an object, change it in a `with` block, send the change.

        with edit(ks.iam.v1alpha2.users, "dave") as user:
            user.spec.display_name = "Dave"

    Entering reads the object; leaving sends what has changed, as the smallest patch that the endpoint takes, or as the
    whole object where it takes none. Nothing is sent if nothing has changed or the block raised. If somebody else has
    changed the object meanwhile, it is read again and the changes are made to what it is now; an array counts as one
    value. Afterwards the object is what the server answered, its new resource version included.

    Args:
        resource: a resource with `get` and `patch` or `replace`, generated or from `ks.objects(...)`; with one of the
            async client use `async with`.
        *path: what its `get` takes.
        attempts: how often to send before giving up, should the object keep changing.

    Raises:
        APIError: reading or writing was refused, NotFoundError if the object has gone.
        ConflictError: somebody else changed the same fields, which it names, or the object kept changing.
        TypeError: the resource cannot write what it reads.
        ValueError: a change that the endpoint cannot be told, e.g. null where it takes merge patches only.
    """
    if isinstance(resource, Resource):
        return Edit[Any](resource, path, attempts)
    return AsyncEdit[Any](resource, path, attempts)


class _Edit(Generic[T]):
    """An object being changed, and what is to be sent for it."""

    def __init__(self, resource: Any, path: tuple[str, ...], attempts: int) -> None:
        self._resource: Resource | AsyncResource = resource
        self._endpoint: Endpoint = endpoint_of(resource, path)
        self._attempts = attempts
        self._object: Any = None
        self._before: dict[str, Any] = {}

    def _read(self) -> Steps[T]:
        self._object = yield self._endpoint.get
        self._before = copied(plain(self._object))
        return cast("T", self._object)

    def _write(self) -> Steps[None]:
        data = plain(self._object)
        before, after = self._before, data
        for attempt in range(self._attempts):
            call = self._endpoint.change(before, after)
            if call is None:
                break
            try:
                after = copied(plain((yield call)))
                break
            except APIError as error:
                if error.status not in _REFUSALS:
                    raise
                now = copied(plain((yield self._endpoint.get)))
                if attempt + 1 == self._attempts or not _has_changed(before, now):
                    raise
                after, conflicts = merge(before, after, now)
                if conflicts or _replaced(before, now):
                    raise fields_changed(error, conflicts) from error
                before = now
            if attempt:
                yield Sleep(random.uniform(0, min(_LONGEST_PAUSE, _PAUSE * 2**attempt)))  # noqa: S311 - not a secret
        if after is not data:
            data.clear()
            data.update(after)


class Edit(_Edit[T]):
    """See `edit`."""

    def __enter__(self) -> T:
        return sync_run(cast("Any", self._resource)._caller, self._read())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            sync_run(cast("Any", self._resource)._caller, self._write())


class AsyncEdit(_Edit[T]):
    """See `edit`."""

    async def __aenter__(self) -> T:
        return await async_run(cast("Any", self._resource)._caller, self._read())

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            await async_run(cast("Any", self._resource)._caller, self._write())


def _has_changed(before: dict[str, Any], now: dict[str, Any]) -> bool:
    old, new = metadata_of(before).get("resourceVersion"), metadata_of(now).get("resourceVersion")
    return old != new or (old is None and before != now)


def _replaced(before: dict[str, Any], now: dict[str, Any]) -> bool:
    """Whether this is another object of the same name."""
    return metadata_of(before).get("uid") != metadata_of(now).get("uid")
