"""Models of `coordination_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested
    from .meta_v1 import ObjectMeta


class Lease(Model):
    """Who leads, and until when."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
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

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
