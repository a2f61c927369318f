# Made from async_objects.py.
"""`ObjectCollection`: the objects of one kind, read and written with the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from ..sync_resource import Resource
from .collection import locate
from .conflicts import naming_managers
from .steps import Call, sync_run

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client.sync_client import Client
    from ..lists.sync_page import Page
    from ..lists.sync_watch import Watch
    from ..transport.sync_caller import Caller
    from .collection import DeleteOptions, ListOptions, Objects, WatchOptions, WriteOptions

T = TypeVar("T")
R = TypeVar("R")


class ObjectCollection(Resource, Generic[T]):
    """The objects of one kind, in one namespace or everywhere; `ks.objects(...)` makes one.

    Every method raises an APIError if the server refuses, a TransportError if it doesn't answer, and a ValueError for
    an object in no namespace where its kind needs one. See `collection` for the options.
    """

    __slots__ = ("_objects",)

    def __init__(self, caller: Caller, objects: Objects[T]) -> None:
        super().__init__(caller)
        self._objects = objects

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._objects})"

    def list(self, **options: Unpack[ListOptions]) -> Page[T]:
        """The objects; iterating goes on over all pages."""
        call = self._objects.list(options)
        return self._page(call.operation, call.path, **call.arguments)

    def watch(self, **options: Unpack[WatchOptions]) -> Watch[T]:
        """Changes as they happen; see Watch."""
        call = self._objects.watch(options)
        return self._watch(call.operation, call.path, **call.arguments)

    def get(self, name: str) -> T:
        """One object."""
        return self._do(self._objects.get(name))

    def create(self, body: T | Mapping[str, Any], **options: Unpack[WriteOptions]) -> T:
        """Create an object."""
        return self._do(self._objects.create(body, options))

    def replace(self, name: str, body: T | Mapping[str, Any], **options: Unpack[WriteOptions]) -> T:
        """Replace an object; ConflictError if it has changed since it was read."""
        return self._do(self._objects.replace(name, body, options))

    def patch(
        self,
        name: str,
        body: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        *,
        content_type: str | None = None,
        **options: Unpack[WriteOptions],
    ) -> T:
        """Change an object by a merge patch, or by a JSON patch if `body` is an array, unless `content_type` says."""
        return self._do(self._objects.patch(name, body, content_type, options))

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

    def subresource(self, name: str) -> ObjectCollection[Any]:
        """The same objects' subresource: `subresource("scale").patch("web", {"spec": {"replicas": 3}})`.

        Raises:
            ValueError: the kind has no such subresource.
        """
        return ObjectCollection(self._caller, self._objects.part(name))

    def _do(self, call: Call[R]) -> R:
        return self._call(call.operation, call.path, **call.arguments)


def find(
    client: Client, api_version: str, kind: str, namespace: str | None, model: type[Any] | None
) -> ObjectCollection[Any]:
    """The collection of a kind; see `Client.objects`."""
    objects = sync_run(client, locate(client, api_version, kind, namespace, model))
    return ObjectCollection[Any](client, objects)
