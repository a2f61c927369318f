"""Models of `quota_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta


class ResourceQuota(Model):
    """Definition quota.v1alpha2.ResourceQuota."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ResourceQuotaSpec = _field("spec", _ref("ResourceQuotaSpec"))
    status: ResourceQuotaStatus = _field("status", _ref("ResourceQuotaStatus"))


class ResourceQuotaSpec(Model):
    """Definition quota.v1alpha2.ResourceQuotaSpec."""

    __slots__ = ()
    __required__ = ("quota", "selector")

    quota: ResourceQuotaSpecQuota = _field("quota", _ref("ResourceQuotaSpecQuota"))
    selector: MutableMapping[str, str] = _field("selector", _mapping())


class ResourceQuotaSpecQuota(Model):
    """Definition quota.v1alpha2.ResourceQuotaSpecQuota."""

    __slots__ = ()

    hard: MutableMapping[str, int | str] = _field("hard", _mapping())
    scope_selector: ResourceQuotaSpecQuotaScopeSelector = _field(
        "scopeSelector", _ref("ResourceQuotaSpecQuotaScopeSelector")
    )
    scopes: MutableSequence[str] = _field("scopes", _array())


class ResourceQuotaSpecQuotaScopeSelector(Model):
    """Definition quota.v1alpha2.ResourceQuotaSpecQuotaScopeSelector."""

    __slots__ = ()

    match_expressions: MutableSequence[ResourceQuotaSpecQuotaScopeSelectorMatchExpression] = _field(
        "matchExpressions", _array(_ref("ResourceQuotaSpecQuotaScopeSelectorMatchExpression"))
    )


class ResourceQuotaSpecQuotaScopeSelectorMatchExpression(Model):
    """Definition quota.v1alpha2.ResourceQuotaSpecQuotaScopeSelectorMatchExpression."""

    __slots__ = ()
    __required__ = ("operator", "scopeName")

    operator: str | None = _field("operator")
    scope_name: str | None = _field("scopeName")
    values: MutableSequence[str] = _field("values", _array())


class ResourceQuotaStatus(Model):
    """Definition quota.v1alpha2.ResourceQuotaStatus."""

    __slots__ = ()
    __required__ = ("namespaces", "total")

    namespaces: MutableSequence[ResourceQuotaStatusNamespace] = _field(
        "namespaces", _array(_ref("ResourceQuotaStatusNamespace"))
    )
    total: ResourceQuotaStatusTotal = _field("total", _ref("ResourceQuotaStatusTotal"))


class ResourceQuotaStatusNamespace(Model):
    """Definition quota.v1alpha2.ResourceQuotaStatusNamespace."""

    __slots__ = ()
    __required__ = ("namespace",)

    hard: MutableMapping[str, int | str] = _field("hard", _mapping())
    namespace: str | None = _field("namespace")
    used: MutableMapping[str, int | str] = _field("used", _mapping())


class ResourceQuotaStatusTotal(Model):
    """Definition quota.v1alpha2.ResourceQuotaStatusTotal."""

    __slots__ = ()

    hard: MutableMapping[str, int | str] = _field("hard", _mapping())
    used: MutableMapping[str, int | str] = _field("used", _mapping())
