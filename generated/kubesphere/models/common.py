"""Models of `common`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model


class Confirmation(Model):
    """The server did what was asked: `message` is `success`."""

    __required__ = ("message",)
    message: str | None = _field("message")
    "`success`, or what the server says."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
