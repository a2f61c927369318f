"""`AsyncObjectCollection`: the objects of one kind, read and written with the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from ..async_resource import AsyncResource
from .collection import locate
from .conflicts import naming_managers
from .steps import Call, async_run

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client.async_client import AsyncClient
    from ..lists.async_page import AsyncPage
    from ..lists.async_watch import AsyncWatch
    from ..transport.async_caller import AsyncCaller
    from .collection import DeleteOptions, ListOptions, Objects, WatchOptions, WriteOptions

T = TypeVar("T")
R = TypeVar("R")


class AsyncObjectCollection(AsyncResource, Generic[T]):
    """The objects of one kind, in one namespace or everywhere; `await ks.objects(...)` makes one.

    Every method raises an APIError if the server refuses, a TransportError if it doesn't answer, and a ValueError for
    an object in no namespace where its kind needs one. See `collection` for the options.
    """

    __slots__ = ("_objects",)

    def __init__(self, caller: AsyncCaller, objects: Objects[T]) -> None:
        super().__init__(caller)
        self._objects = objects

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._objects})"

    async def list(self, **options: Unpack[ListOptions]) -> AsyncPage[T]:
        """The objects; iterating goes on over all pages."""
        call = self._objects.list(options)
        return await self._page(call.operation, call.path, **call.arguments)

    def watch(self, **options: Unpack[WatchOptions]) -> AsyncWatch[T]:
        """Changes as they happen; see AsyncWatch."""
        call = self._objects.watch(options)
        return self._watch(call.operation, call.path, **call.arguments)

    async def get(self, name: str) -> T:
        """One object."""
        return await self._do(self._objects.get(name))

    async def create(self, body: T | Mapping[str, Any], **options: Unpack[WriteOptions]) -> T:
        """Create an object."""
        return await self._do(self._objects.create(body, options))

    async def replace(self, name: str, body: T | Mapping[str, Any], **options: Unpack[WriteOptions]) -> T:
        """Replace an object; ConflictError if it has changed since it was read."""
        return await self._do(self._objects.replace(name, body, options))

    async def patch(
        self,
        name: str,
        body: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        *,
        content_type: str | None = None,
        **options: Unpack[WriteOptions],
    ) -> T:
        """Change an object by a merge patch, or by a JSON patch if `body` is an array, unless `content_type` says."""
        return await self._do(self._objects.patch(name, body, content_type, options))

    async def apply(self, body: T | Mapping[str, Any], *, force: bool = False, **options: Unpack[WriteOptions]) -> T:
        """Create the object or make it as given (server-side apply); needs `field_manager`.

        Raises:
            ConflictError: others own some of the fields; it names them. `force` takes the fields over.
        """
        with naming_managers():
            return await self._do(self._objects.apply(body, force, options))

    async def delete(self, name: str, **options: Unpack[DeleteOptions]) -> dict[str, Any]:
        """Delete an object; the answer is a Status, or the object while something still holds it."""
        return await self._do(self._objects.delete(name, options))

    def subresource(self, name: str) -> AsyncObjectCollection[Any]:
        """The same objects' subresource: `subresource("scale").patch("web", {"spec": {"replicas": 3}})`.

        Raises:
            ValueError: the kind has no such subresource.
        """
        return AsyncObjectCollection(self._caller, self._objects.part(name))

    async def _do(self, call: Call[R]) -> R:
        return await self._call(call.operation, call.path, **call.arguments)


async def find(
    client: AsyncClient, api_version: str, kind: str, namespace: str | None, model: type[Any] | None
) -> AsyncObjectCollection[Any]:
    """The collection of a kind; see `AsyncClient.objects`."""
    objects = await async_run(client, locate(client, api_version, kind, namespace, model))
    return AsyncObjectCollection[Any](client, objects)
