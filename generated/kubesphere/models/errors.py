"""Models of `errors`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class Error(Model):
    """Definition errors.Error."""

    __slots__ = ()
    __required__ = ("message",)

    message: str | None = _field("message")
