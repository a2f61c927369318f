"""Models of `common`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field
from .._core.models.model import Model


class Confirmation(Model):
    """Definition errors.Error."""

    __slots__ = ()
    __required__ = ("message",)

    message: str | None = _field("message")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
