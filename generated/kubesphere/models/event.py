"""Models of `event`."""

from __future__ import annotations

from typing import Any

from .._core.models.fields import field as _field
from .._core.models.model import Model


class Event(Model):
    """Definition event.Event."""

    __slots__ = ()

    data: Any = _field("data")
    data_type: str | None = _field("dataType")
    id: str | None = _field("id")
    source: str | None = _field("source")
    time: str | None = _field("time")
    type: str | None = _field("type")
