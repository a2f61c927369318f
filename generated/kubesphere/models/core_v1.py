"""Models of `core_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.fields import field as _field
from .._core.model import Model

if TYPE_CHECKING:
    pass


class LocalObjectReference(Model):
    """Definition core.v1.LocalObjectReference."""

    __slots__ = ()

    name: str | None = _field("name")
