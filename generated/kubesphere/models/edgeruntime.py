"""Models of `edgeruntime`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class JoinResponse(Model):
    """Definition edgeruntime.JoinResponse."""

    __slots__ = ()

    code: int | None = _field("code")
    data: str | None = _field("data")
    message: str | None = _field("message")
    status: str | None = _field("status")
