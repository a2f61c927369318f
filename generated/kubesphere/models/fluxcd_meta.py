"""Models of `fluxcd_meta`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class LocalObjectReference(Model):
    """Definition fluxcd.meta.LocalObjectReference."""

    __slots__ = ()

    name: str | None = _field("name")


class NamespacedObjectKindReference(Model):
    """Definition fluxcd.meta.NamespacedObjectKindReference."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class NamespacedObjectReference(Model):
    """Definition fluxcd.meta.NamespacedObjectReference."""

    __slots__ = ()

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class SecretKeyReference(Model):
    """Definition fluxcd.meta.SecretKeyReference."""

    __slots__ = ()

    key: str | None = _field("key")
    name: str | None = _field("name")
