"""Models of `api`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import field as _field, mapping as _mapping, quantity as _quantity, ref as _ref
from .._core.models.model import Model
from .._core.models.quantity import Quantity

if TYPE_CHECKING:
    from .v1 import ResourceQuotaStatus


class NamespacedResourceQuota(Model):
    """Definition api.NamespacedResourceQuota."""

    __slots__ = ()

    data: QuotaUsage = _field("data", _ref("QuotaUsage"))
    namespace: str | None = _field("namespace")


class QuotaUsage(Model):
    """Definition api.QuotaUsage."""

    __slots__ = ()

    hard: MutableMapping[str, Quantity] = _field("hard", _mapping(_quantity))
    left: MutableMapping[str, Quantity] = _field("left", _mapping(_quantity))
    used: MutableMapping[str, Quantity] = _field("used", _mapping(_quantity))


class RegistryCredential(Model):
    """Definition api.RegistryCredential."""

    __slots__ = ()
    __required__ = ("password", "serverhost", "username")

    password: str | None = _field("password")
    serverhost: str | None = _field("serverhost")
    username: str | None = _field("username")


class ResourceQuota(Model):
    """Definition api.ResourceQuota."""

    __slots__ = ()
    __required__ = ("data", "namespace")

    data: ResourceQuotaStatus = _field("data", _ref("v1.ResourceQuotaStatus"))
    namespace: str | None = _field("namespace")


class Router(Model):
    """Definition api.Router."""

    __slots__ = ()

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    type: str | None = _field("type")


class Workloads(Model):
    """Definition api.Workloads."""

    __slots__ = ()
    __required__ = ("data", "namespace")

    data: MutableMapping[str, int] = _field("data", _mapping())
    items: MutableMapping[str, Any] = _field("items", _mapping())
    namespace: str | None = _field("namespace")
