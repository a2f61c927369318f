"""Collections: the objects of one kind, read and written with the client; one class for what a kind can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from ..async_resource import AsyncResource
from .steps import async_run
from .writing import naming_managers, replacing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..lists.async_page import AsyncPage
    from ..lists.async_watch import AsyncWatch
    from .collection import DeleteAllOptions, DeleteOptions, ListOptions, Objects, WatchOptions, WriteOptions
    from .steps import Send

T = TypeVar("T")
R = TypeVar("R")


class AsyncCollection(AsyncResource, Generic[T]):
    """The objects of one kind.

    Every method raises an APIError if the server refuses and a TransportError if it doesn't answer. See `collection`
    for the options.
    """

    __slots__ = ("_objects",)

    def __init__(self, caller: Any, objects: Objects[T]) -> None:
        super().__init__(caller)
        self._objects = objects

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._objects})"

    async def _do(self, call: Send[R]) -> R:
        return await self._call(call.operation, call.path, **call.arguments)

    async def _replace(self, call: Send[T]) -> T:
        return await async_run(self._caller, replacing(call))


class AsyncClusterCreator(AsyncCollection[T]):
    """A kind in no namespace whose objects are only created: the answer is what was asked for."""

    __slots__ = ()

    async def create(self, body: T | Mapping[str, Any], **options: Unpack[WriteOptions]) -> T:
        """Create an object."""
        return await self._do(self._objects.create(body, options))


class AsyncClusterReader(AsyncCollection[T]):
    """A kind in no namespace whose objects are only read."""

    __slots__ = ()

    async def list(self, **options: Unpack[ListOptions]) -> AsyncPage[T]:
        """The objects; iterating goes on over all pages."""
        call = self._objects.list(options)
        return await self._page(call.operation, call.path, **call.arguments)

    async def get(self, name: str) -> T:
        """One object."""
        return await self._do(self._objects.get(name))


class AsyncClusterPart(AsyncCollection[T]):
    """Objects of a kind in no namespace, or a subresource: a part of them, written by itself."""

    __slots__ = ()

    async def get(self, name: str) -> T:
        """One object, or its part."""
        return await self._do(self._objects.get(name))

    async def replace(self, name: str, body: T | Mapping[str, Any], **options: Unpack[WriteOptions]) -> T:
        """Replace one; ConflictError if it has changed since it was read."""
        return await self._replace(self._objects.replace(name, body, options))

    async def patch(
        self,
        name: str,
        body: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        *,
        content_type: str | None = None,
        **options: Unpack[WriteOptions],
    ) -> T:
        """Change one by a merge patch, or by a JSON patch if `body` is an array, unless `content_type` says."""
        return await self._do(self._objects.patch(name, body, content_type, options))


class AsyncClusterKeeper(AsyncClusterReader[T], AsyncClusterPart[T], AsyncClusterCreator[T]):
    """A kind in no namespace whose objects are read and written one by one."""

    __slots__ = ()

    def watch(self, **options: Unpack[WatchOptions]) -> AsyncWatch[T]:
        """Changes as they happen; see AsyncWatch."""
        call = self._objects.watch(options)
        return self._watch(call.operation, call.path, **call.arguments)

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

    def subresource(self, name: str) -> AsyncClusterPart[Any]:
        """A subresource by its name, for what has no attribute of its own.

        Raises:
            ValueError: the kind has no such subresource.
        """
        return AsyncClusterPart[Any](self._caller, self._objects.part(name))


class AsyncClusterObjects(AsyncClusterKeeper[T]):
    """The objects of a kind that is in no namespace."""

    __slots__ = ()

    async def delete_all(self, **options: Unpack[DeleteAllOptions]) -> dict[str, Any]:
        """Delete all objects, or those that the selectors name; the answer is a Status, or the list of them."""
        return await self._do(self._objects.delete_all(options))


class AsyncCreator(AsyncCollection[T]):
    """A kind in namespaces whose objects are only created: the answer is what was asked for."""

    __slots__ = ()

    def in_namespace(self, namespace: str) -> Self:
        """The same in one namespace, which then need not be given again."""
        return type(self)(self._caller, self._objects.at(namespace))

    async def create(
        self, body: T | Mapping[str, Any], *, namespace: str | None = None, **options: Unpack[WriteOptions]
    ) -> T:
        """Create an object, in `namespace` or in its own."""
        return await self._do(self._objects.at(namespace).create(body, options))


class AsyncPart(AsyncCollection[T]):
    """Objects of a kind in namespaces, or a subresource: a part of them, written by itself."""

    __slots__ = ()

    async def get(self, name: str, *, namespace: str | None = None) -> T:
        """One object, or its part."""
        return await self._do(self._objects.at(namespace).get(name))

    async def replace(
        self, name: str, body: T | Mapping[str, Any], *, namespace: str | None = None, **options: Unpack[WriteOptions]
    ) -> T:
        """Replace one; ConflictError if it has changed since it was read."""
        return await self._replace(self._objects.at(namespace).replace(name, body, options))

    async def patch(
        self,
        name: str,
        body: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        *,
        namespace: str | None = None,
        content_type: str | None = None,
        **options: Unpack[WriteOptions],
    ) -> T:
        """Change one by a merge patch, or by a JSON patch if `body` is an array, unless `content_type` says."""
        return await self._do(self._objects.at(namespace).patch(name, body, content_type, options))


class AsyncObjectCollection(AsyncPart[T], AsyncCreator[T]):
    """The objects of one kind, in one namespace or in all of them.

    Of one that was made without a namespace, `list` and `watch` are of all namespaces; every other method needs
    `namespace=`, or an object that names its own, and raises a ValueError otherwise.
    """

    __slots__ = ()

    async def list(self, *, namespace: str | None = None, **options: Unpack[ListOptions]) -> AsyncPage[T]:
        """The objects; iterating goes on over all pages."""
        call = self._objects.at(namespace).list(options)
        return await self._page(call.operation, call.path, **call.arguments)

    def watch(self, *, namespace: str | None = None, **options: Unpack[WatchOptions]) -> AsyncWatch[T]:
        """Changes as they happen; see AsyncWatch."""
        call = self._objects.at(namespace).watch(options)
        return self._watch(call.operation, call.path, **call.arguments)

    async def apply(
        self,
        body: T | Mapping[str, Any],
        *,
        namespace: str | None = None,
        force: bool = False,
        **options: Unpack[WriteOptions],
    ) -> T:
        """Create the object or make it as given (server-side apply); needs `field_manager`.

        Raises:
            ConflictError: others own some of the fields; it names them. `force` takes the fields over.
        """
        with naming_managers():
            return await self._do(self._objects.at(namespace).apply(body, force, options))

    async def delete(
        self, name: str, *, namespace: str | None = None, **options: Unpack[DeleteOptions]
    ) -> dict[str, Any]:
        """Delete an object; the answer is a Status, or the object while something still holds it."""
        return await self._do(self._objects.at(namespace).delete(name, options))

    async def delete_all(self, *, namespace: str | None = None, **options: Unpack[DeleteAllOptions]) -> dict[str, Any]:
        """Delete a namespace's objects, or those that the selectors name; the answer is a Status, or their list."""
        return await self._do(self._objects.at(namespace).delete_all(options))

    def subresource(self, name: str) -> AsyncPart[Any]:
        """A subresource by its name, for what has no attribute of its own.

        Raises:
            ValueError: the kind has no such subresource.
        """
        return AsyncPart[Any](self._caller, self._objects.part(name))
