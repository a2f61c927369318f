"""Models of `notification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .notification_v2beta2 import Config, Receiver


class Verification(Model):
    """Definition notification.Verification."""

    __slots__ = ()

    config: Config = _field("config", _ref("notification_v2beta2.Config"))
    receiver: Receiver = _field("receiver", _ref("notification_v2beta2.Receiver"))


class VerificationResult(Model):
    """Definition notification.VerificationResult."""

    __slots__ = ()

    message: str | None = _field("Message")
    status: int | None = _field("Status")
