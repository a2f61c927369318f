"""Models of `quota_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    quantity as _quantity,
    ref as _ref,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedAmounts as _NestedAmounts, NestedItems as _NestedItems
    from .core_v1 import ResourceQuotaSpec as CoreV1ResourceQuotaSpec, ResourceQuotaStatus as CoreV1ResourceQuotaStatus


class ResourceQuota(_Object):
    """A limit on what all projects of a workspace use together."""

    __required__ = ("spec",)
    spec: _Nested[ResourceQuotaSpec] = _field("spec", _ref("ResourceQuotaSpec"))
    "What is wanted of it."
    status: _Nested[ResourceQuotaStatus] = _field("status", _ref("ResourceQuotaStatus"))
    "What the server reports of it."


class ResourceQuotaSpec(Model):
    """The limits of a workspace."""

    __required__ = ("quota", "selector")
    quota: _Nested[CoreV1ResourceQuotaSpec] = _field("quota", _ref("core_v1.ResourceQuotaSpec"))
    "The limits, for all projects of the workspace together."
    selector: MutableMapping[str, str] = _field("selector", _mapping())
    "Labels of the projects that count; the server sets the workspace's."


class ResourceQuotaStatus(Model):
    """What a workspace uses of its limits, in all and by project."""

    __required__ = ("namespaces", "total")
    namespaces: _NestedItems[ResourceQuotaStatusByNamespace] = _field(
        "namespaces", _array(_ref("ResourceQuotaStatusByNamespace"))
    )
    "The same for each project."
    total: _Nested[CoreV1ResourceQuotaStatus] = _field("total", _ref("core_v1.ResourceQuotaStatus"))
    "Limits and what is used of them, in all projects together."


class ResourceQuotaStatusByNamespace(Model):
    """The limits of one project under a workspace quota and what it has used of them."""

    __required__ = ("namespace",)
    hard: _NestedAmounts = _field("hard", _mapping(_quantity))
    "The limits in force, by resource."
    namespace: str | None = _field("namespace")
    "Name of the project."
    used: _NestedAmounts = _field("used", _mapping(_quantity))
    "What the project uses of them now."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
