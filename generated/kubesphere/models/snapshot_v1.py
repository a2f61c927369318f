"""Models of `snapshot_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING

from .._core.models.fields import (
    field as _field,
    mapping as _mapping,
    quantity as _quantity,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Amount as _Amount, Moment as _Moment, Nested as _Nested
    from .core_v1 import ObjectReference


class VolumeSnapshot(_Object):
    """A volume snapshot, as the server writes it."""

    spec: _Nested[VolumeSnapshotSpec] = _field("spec", _ref("VolumeSnapshotSpec"))
    "What is wanted of it."
    status: _Nested[VolumeSnapshotStatus] = _field("status", _ref("VolumeSnapshotStatus"))
    "What the server reports of it."


class VolumeSnapshotClass(_Object):
    """A volume snapshot class, as the server writes it."""

    deletion_policy: str | None = _field("deletionPolicy")
    driver: str | None = _field("driver")
    parameters: MutableMapping[str, str] = _field("parameters", _mapping())


class VolumeSnapshotContent(_Object):
    """A volume snapshot content, as the server writes it."""

    spec: _Nested[VolumeSnapshotContentSpec] = _field("spec", _ref("VolumeSnapshotContentSpec"))
    "What is wanted of it."
    status: _Nested[VolumeSnapshotContentStatus] = _field("status", _ref("VolumeSnapshotContentStatus"))
    "What the server reports of it."


class VolumeSnapshotContentSource(Model):
    """What `VolumeSnapshotContentSpec.source` holds."""

    snapshot_handle: str | None = _field("snapshotHandle")
    volume_handle: str | None = _field("volumeHandle")


class VolumeSnapshotContentSpec(Model):
    """What is wanted of a VolumeSnapshotContent."""

    deletion_policy: str | None = _field("deletionPolicy")
    driver: str | None = _field("driver")
    source: _Nested[VolumeSnapshotContentSource] = _field("source", _ref("VolumeSnapshotContentSource"))
    volume_snapshot_class_name: str | None = _field("volumeSnapshotClassName")
    volume_snapshot_ref: _Nested[ObjectReference] = _field("volumeSnapshotRef", _ref("core_v1.ObjectReference"))


class VolumeSnapshotContentStatus(Model):
    """What the server reports of a VolumeSnapshotContent."""

    creation_time: int | None = _field("creationTime")
    error: _Nested[VolumeSnapshotError] = _field("error", _ref("VolumeSnapshotError"))
    ready_to_use: bool | None = _field("readyToUse")
    restore_size: int | None = _field("restoreSize")
    snapshot_handle: str | None = _field("snapshotHandle")


class VolumeSnapshotError(Model):
    """What `VolumeSnapshotContentStatus.error` and others hold."""

    message: str | None = _field("message")
    time: _Moment = _field("time", _timestamp)


class VolumeSnapshotSource(Model):
    """What `VolumeSnapshotSpec.source` holds."""

    persistent_volume_claim_name: str | None = _field("persistentVolumeClaimName")
    volume_snapshot_content_name: str | None = _field("volumeSnapshotContentName")


class VolumeSnapshotSpec(Model):
    """What is wanted of a VolumeSnapshot."""

    source: _Nested[VolumeSnapshotSource] = _field("source", _ref("VolumeSnapshotSource"))
    volume_snapshot_class_name: str | None = _field("volumeSnapshotClassName")


class VolumeSnapshotStatus(Model):
    """What the server reports of a VolumeSnapshot."""

    bound_volume_snapshot_content_name: str | None = _field("boundVolumeSnapshotContentName")
    creation_time: _Moment = _field("creationTime", _timestamp)
    error: _Nested[VolumeSnapshotError] = _field("error", _ref("VolumeSnapshotError"))
    ready_to_use: bool | None = _field("readyToUse")
    restore_size: _Amount = _field("restoreSize", _quantity)


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
