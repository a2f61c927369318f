"""Models of `gpu`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class GPUKind(Model):
    """Definition gpu.GPUKind."""

    __slots__ = ()

    default: bool | None = _field("default")
    resource_name: str | None = _field("resourceName")
    resource_type: str | None = _field("resourceType")
