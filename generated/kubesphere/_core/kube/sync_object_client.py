# Made from async_object_client.py.
"""The client with `objects`: any kind of the server's, by apiVersion and kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from ..client.sync_client import Client

if TYPE_CHECKING:
    from .sync_objects import ObjectCollection

M = TypeVar("M")


class ObjectClient(Client):
    """A client that finds the objects of any kind; see Client for its arguments."""

    @overload
    def objects(
        self, api_version: str, kind: str, *, namespace: str | None = None, model: type[M]
    ) -> ObjectCollection[M]: ...
    @overload
    def objects(
        self, api_version: str, kind: str, *, namespace: str | None = None, model: None = None
    ) -> ObjectCollection[Any]: ...
    def objects(
        self, api_version: str, kind: str, *, namespace: str | None = None, model: type[Any] | None = None
    ) -> ObjectCollection[Any]:
        """The objects of a kind, native or custom: `ks.objects("apps/v1", "Deployment", namespace="demo")`.

        The server is asked once where they are (Kubernetes discovery).

        Args:
            api_version: group and version, e.g. `apps/v1`; `v1` for the core group.
            kind: the kind's name.
            namespace: the namespace; without it, those of all namespaces are listed and watched.
            model: the model to read them as, one of the package's. Without it, the one of the kind if there is one,
                else plain JSON.

        Raises:
            NotFoundError: the server has no such group, version or kind.
            ValueError: a namespace for a kind that is in none.
        """
        from .sync_objects import find  # noqa: PLC0415 - few need it

        return find(self, api_version, kind, namespace, model)
