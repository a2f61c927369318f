"""Models of `steptemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field
from .._core.models.model import Model

if TYPE_CHECKING:
    pass


class Rendered(Model):
    """Definition steptemplate.Rendered."""

    __slots__ = ()

    data: str | None = _field("data")
