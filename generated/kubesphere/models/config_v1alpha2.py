"""Models of `config_v1alpha2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model


class GPUKind(Model):
    """A GPU kind, as the server writes it."""

    default: bool | None = _field("default")
    "Whether it is offered first."
    resource_name: str | None = _field("resourceName")
    "The resource, e.g. `nvidia.com/gpu`."
    resource_type: str | None = _field("resourceType")
    "Its maker, e.g. `GPU`."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
