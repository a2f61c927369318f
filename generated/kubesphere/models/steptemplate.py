"""Models of `steptemplate`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class Rendered(Model):
    """Definition steptemplate.Rendered."""

    __slots__ = ()

    data: str | None = _field("data")
