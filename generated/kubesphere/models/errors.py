"""Models of `errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field
from .._core.models.model import Model

if TYPE_CHECKING:
    pass


class Error(Model):
    """Definition errors.Error."""

    __slots__ = ()
    __required__ = ("message",)

    message: str | None = _field("message")
