# Made from async_object_client.py.
"""The client with `objects`: any kind of the server's, by its model or by apiVersion and kind."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import Any

from ..client.sync_client import Client


class ObjectClient(Client):
    """A client that finds the objects of any kind; see Client for its arguments."""

    def _collection_of(self, model: type[Any], namespace: str | None) -> Any:
        """The objects that a model is of: `objects(Deployment)`."""
        from .sync_collections import sync_collection  # noqa: PLC0415 - few need it
        from .kinds import kind_of  # noqa: PLC0415

        return sync_collection(self, kind_of(model), namespace)

    def _find(self, api_version: str, kind: str, namespace: str | None, model: type[Any] | None) -> Any:
        """The objects of a kind: `objects("apps/v1", "Deployment")`."""
        from .sync_collections import sync_collection  # noqa: PLC0415 - few need it
        from .collection import locate  # noqa: PLC0415
        from .steps import sync_run  # noqa: PLC0415

        found = sync_run(self, locate(self, api_version, kind, namespace, model))
        return sync_collection(self, found.kind, namespace, found.target)
