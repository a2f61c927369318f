# Made from async_objects.py.
"""Collections: the objects of one kind, read and written with the client; one class for what a kind can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from ..sync_resource import Resource
from .steps import sync_run
from .writing import naming_managers, replacing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..lists.sync_page import Page
    from ..lists.sync_watch import Watch
    from .collection import DeleteAllOptions, DeleteOptions, ListOptions, Objects, WatchOptions, WriteOptions
    from .steps import Send

T = TypeVar("T")
R = TypeVar("R")


class Collection(Resource, Generic[T]):
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

    def _do(self, call: Send[R]) -> R:
        return self._call(call.operation, call.path, **call.arguments)

    def _replace(self, call: Send[T]) -> T:
        return sync_run(self._caller, replacing(call))


class ClusterCreator(Collection[T]):
    """A kind in no namespace whose objects are only created: the answer is what was asked for."""

    __slots__ = ()

    def create(self, body: T | Mapping[str, Any], **options: Unpack[WriteOptions]) -> T:
        """Create an object."""
        return self._do(self._objects.create(body, options))


class ClusterReader(Collection[T]):
    """A kind in no namespace whose objects are only read."""

    __slots__ = ()

    def list(self, **options: Unpack[ListOptions]) -> Page[T]:
        """The objects; iterating goes on over all pages."""
        call = self._objects.list(options)
        return self._page(call.operation, call.path, **call.arguments)

    def get(self, name: str) -> T:
        """One object."""
        return self._do(self._objects.get(name))


class ClusterPart(Collection[T]):
    """Objects of a kind in no namespace, or a subresource: a part of them, written by itself."""

    __slots__ = ()

    def get(self, name: str) -> T:
        """One object, or its part."""
        return self._do(self._objects.get(name))

    def replace(self, name: str, body: T | Mapping[str, Any], **options: Unpack[WriteOptions]) -> T:
        """Replace one; ConflictError if it has changed since it was read."""
        return self._replace(self._objects.replace(name, body, options))

    def patch(
        self,
        name: str,
        body: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        *,
        content_type: str | None = None,
        **options: Unpack[WriteOptions],
    ) -> T:
        """Change one by a merge patch, or by a JSON patch if `body` is an array, unless `content_type` says."""
        return self._do(self._objects.patch(name, body, content_type, options))


class ClusterKeeper(ClusterReader[T], ClusterPart[T], ClusterCreator[T]):
    """A kind in no namespace whose objects are read and written one by one."""

    __slots__ = ()

    def watch(self, **options: Unpack[WatchOptions]) -> Watch[T]:
        """Changes as they happen; see Watch."""
        call = self._objects.watch(options)
        return self._watch(call.operation, call.path, **call.arguments)

    def apply(self, body: T | Mapping[str, Any], *, force: bool = False, **options: Unpack[WriteOptions]) -> T:
        """Create the object or make it as given (server-side apply); needs `field_manager`.

        Raises:
            ConflictError: others own some of the fields; it names them. `force` takes the fields over.
        """
        with naming_managers():
            return self._do(self._objects.apply(body, force, options))

    def delete(self, name: str, **options: Unpack[DeleteOptions]) -> dict[str, Any]:
        """Delete an object; the answer is a Status, or the object while something still holds it."""
        return self._do(self._objects.delete(name, options))

    def subresource(self, name: str) -> ClusterPart[Any]:
        """A subresource by its name, for what has no attribute of its own.

        Raises:
            ValueError: the kind has no such subresource.
        """
        return ClusterPart[Any](self._caller, self._objects.part(name))


class ClusterObjects(ClusterKeeper[T]):
    """The objects of a kind that is in no namespace."""

    __slots__ = ()

    def delete_all(self, **options: Unpack[DeleteAllOptions]) -> dict[str, Any]:
        """Delete all objects, or those that the selectors name; the answer is a Status, or the list of them."""
        return self._do(self._objects.delete_all(options))


class Creator(Collection[T]):
    """A kind in namespaces whose objects are only created: the answer is what was asked for."""

    __slots__ = ()

    def in_namespace(self, namespace: str) -> Self:
        """The same in one namespace, which then need not be given again."""
        return type(self)(self._caller, self._objects.at(namespace))

    def create(
        self, body: T | Mapping[str, Any], *, namespace: str | None = None, **options: Unpack[WriteOptions]
    ) -> T:
        """Create an object, in `namespace` or in its own."""
        return self._do(self._objects.at(namespace).create(body, options))


class Part(Collection[T]):
    """Objects of a kind in namespaces, or a subresource: a part of them, written by itself."""

    __slots__ = ()

    def get(self, name: str, *, namespace: str | None = None) -> T:
        """One object, or its part."""
        return self._do(self._objects.at(namespace).get(name))

    def replace(
        self, name: str, body: T | Mapping[str, Any], *, namespace: str | None = None, **options: Unpack[WriteOptions]
    ) -> T:
        """Replace one; ConflictError if it has changed since it was read."""
        return self._replace(self._objects.at(namespace).replace(name, body, options))

    def patch(
        self,
        name: str,
        body: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        *,
        namespace: str | None = None,
        content_type: str | None = None,
        **options: Unpack[WriteOptions],
    ) -> T:
        """Change one by a merge patch, or by a JSON patch if `body` is an array, unless `content_type` says."""
        return self._do(self._objects.at(namespace).patch(name, body, content_type, options))


class ObjectCollection(Part[T], Creator[T]):
    """The objects of one kind, in one namespace or in all of them.

    Of one that was made without a namespace, `list` and `watch` are of all namespaces; every other method needs
    `namespace=`, or an object that names its own, and raises a ValueError otherwise.
    """

    __slots__ = ()

    def list(self, *, namespace: str | None = None, **options: Unpack[ListOptions]) -> Page[T]:
        """The objects; iterating goes on over all pages."""
        call = self._objects.at(namespace).list(options)
        return self._page(call.operation, call.path, **call.arguments)

    def watch(self, *, namespace: str | None = None, **options: Unpack[WatchOptions]) -> Watch[T]:
        """Changes as they happen; see Watch."""
        call = self._objects.at(namespace).watch(options)
        return self._watch(call.operation, call.path, **call.arguments)

    def apply(
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
            return self._do(self._objects.at(namespace).apply(body, force, options))

    def delete(self, name: str, *, namespace: str | None = None, **options: Unpack[DeleteOptions]) -> dict[str, Any]:
        """Delete an object; the answer is a Status, or the object while something still holds it."""
        return self._do(self._objects.at(namespace).delete(name, options))

    def delete_all(self, *, namespace: str | None = None, **options: Unpack[DeleteAllOptions]) -> dict[str, Any]:
        """Delete a namespace's objects, or those that the selectors name; the answer is a Status, or their list."""
        return self._do(self._objects.at(namespace).delete_all(options))

    def subresource(self, name: str) -> Part[Any]:
        """A subresource by its name, for what has no attribute of its own.

        Raises:
            ValueError: the kind has no such subresource.
        """
        return Part[Any](self._caller, self._objects.part(name))
