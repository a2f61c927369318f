# Made from async_collections.py.
"""The collection of each kind, and the kinds of a group and version as attributes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ..sync_resource import Resource
from . import sync_native, sync_objects
from .sync_objects import Collection
from .collection import Objects, locate
from .kinds import kind_at, kind_of
from .steps import sync_run

if TYPE_CHECKING:
    from collections.abc import Callable

    from .kinds import Kind

_CLASSES: dict[str, Any] = {**vars(sync_objects), **vars(sync_native)}
_PREFIX = Collection.__name__.removesuffix("Collection")


def sync_collection(
    caller: Any, kind: Kind, namespace: str | None = None, target: str | None = None
) -> Collection[Any]:
    """The collection of a kind.

    Args:
        caller: the client.
        kind: the kind.
        namespace: its namespace, if the collection is of one.
        target: the model to read its objects as, if not the kind's own.
    """
    if kind.collection == "Pods":
        from .sync_pods import Pods  # noqa: PLC0415 - it is much

        cls: type[Collection[Any]] = Pods
    else:
        general = "ObjectCollection" if kind.namespaced else "ClusterObjects"
        cls = _CLASSES[f"{_PREFIX}{kind.collection or general}"]
    objects: Objects[Any] = Objects(kind, None, target or kind.target)
    return cls(caller, objects.at(namespace))


class Finder(Resource):
    """Finds the objects of any kind; the generated class below tells type checkers which."""

    __slots__ = ()

    def _of(self, model: type[Any], namespace: str | None) -> Collection[Any]:
        """The objects that a model is of: `objects(Deployment)`."""
        return sync_collection(self._caller, kind_of(model), namespace)

    def _find(self, api_version: str, kind: str, namespace: str | None, model: type[Any] | None) -> Collection[Any]:
        """The objects of a kind: `objects("apps/v1", "Deployment")`."""
        client: Any = self._caller
        found = sync_run(client, locate(client, api_version, kind, namespace, model))
        return sync_collection(client, found.kind, namespace, found.target)


class KindVersion(Resource):
    """The kinds of one group and version; each is an attribute."""

    __slots__ = ()
    _api_versions = ""  # of several groups whose first label is the same, if there are any

    @classmethod
    def _below(cls, name: str) -> Callable[[Any], Any]:
        return partial(sync_collection, kind=kind_at(cls._api_versions, name))
