"""Models of `time`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class Time(Model):
    """Definition time.Time."""

    __slots__ = ()

    from_: str | None = _field("from")
    to: str | None = _field("to")
