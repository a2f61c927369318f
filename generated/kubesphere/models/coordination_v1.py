"""Models of `coordination_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested


class Lease(_Object):
    """Who leads, and until when."""

    spec: _Nested[LeaseSpec] = _field("spec", _ref("LeaseSpec"))
    "What is wanted of it."


class LeaseSpec(Model):
    """What is wanted of a Lease."""

    acquire_time: _Moment = _field("acquireTime", _timestamp)
    "When the holder took it."
    holder_identity: str | None = _field("holderIdentity")
    "Who holds it."
    lease_duration_seconds: int | None = _field("leaseDurationSeconds")
    "Seconds after `renew_time` until others may take it."
    lease_transitions: int | None = _field("leaseTransitions")
    "How often it changed hands."
    renew_time: _Moment = _field("renewTime", _timestamp)
    "When the holder renewed it last."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
