"""Models of `edgeruntime_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model


class JoinResponse(Model):
    """What the operation Join answers."""

    code: int | None = _field("code")
    "200 where it worked."
    data: str | None = _field("data")
    "The command to run on the node."
    message: str | None = _field("message")
    "What is wrong, for people."
    status: str | None = _field("status")
    "`Success` or `Failure`."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
