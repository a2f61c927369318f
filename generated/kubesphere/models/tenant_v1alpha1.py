"""Models of `tenant_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import ListMeta, ObjectMeta


class Workspace(Model):
    """A workspace in one cluster, made from its template."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[WorkspaceSpec] = _field("spec", _ref("WorkspaceSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class WorkspaceList(Model):
    """A list of objects of kind Workspace."""

    __required__ = ("items",)
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    items: _NestedItems[Workspace] = _field("items", _array(_ref("Workspace")))
    "The objects of this page."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class WorkspaceSpec(Model):
    """Who administrates a workspace, and whether its network is cut off."""

    manager: str | None = _field("manager")
    "Name of the user who administrates it; gets the role `WORKSPACE-admin`."
    network_isolation: bool | None = _field("networkIsolation")
    "Whether pods of its projects are cut off from those of other workspaces."


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
