"""Models of `tenant_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import ListMeta


class Workspace(_Object):
    """A workspace in one cluster, made from its template."""

    spec: _Nested[WorkspaceSpec] = _field("spec", _ref("WorkspaceSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class WorkspaceList(_Typed):
    """A list of objects of kind Workspace."""

    __required__ = ("items",)
    items: _NestedItems[Workspace] = _field("items", _array(_ref("Workspace")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class WorkspaceSpec(Model):
    """Who administrates a workspace, and whether its network is cut off."""

    manager: str | None = _field("manager")
    "Name of the user who administrates it; gets the role `WORKSPACE-admin`."
    network_isolation: bool | None = _field("networkIsolation")
    "Whether pods of its projects are cut off from those of other workspaces."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
