"""Models of `snapshot_v1beta1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING

from .._core.models.fields import (
    choice as _choice,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested


class VolumeSnapshot(_Object):
    """A volume snapshot, as the server writes it."""

    spec: _Nested[VolumeSnapshotSpec] = _field("spec", _ref("VolumeSnapshotSpec"))
    "What is wanted of it."
    status: _Nested[VolumeSnapshotStatus] = _field("status", _ref("VolumeSnapshotStatus"))
    "What the server reports of it."


class VolumeSnapshotClass(_Object):
    """A volume snapshot class, as the server writes it."""

    deletion_policy: str | None = _field("deletionPolicy", _choice("Delete", "Retain"))
    driver: str | None = _field("driver")
    parameters: MutableMapping[str, str] = _field("parameters", _mapping())


class VolumeSnapshotContent(_Object):
    """A volume snapshot content, as the server writes it."""

    spec: _Nested[VolumeSnapshotContentSpec] = _field("spec", _ref("VolumeSnapshotContentSpec"))
    "What is wanted of it."
    status: _Nested[VolumeSnapshotContentStatus] = _field("status", _ref("VolumeSnapshotContentStatus"))
    "What the server reports of it."


class VolumeSnapshotContentSpec(Model):
    """What is wanted of a VolumeSnapshotContent."""

    deletion_policy: str | None = _field("deletionPolicy", _choice("Delete", "Retain"))
    driver: str | None = _field("driver")
    source: _Nested[VolumeSnapshotContentSpecSource] = _field("source", _ref("VolumeSnapshotContentSpecSource"))
    volume_snapshot_class_name: str | None = _field("volumeSnapshotClassName")
    volume_snapshot_ref: _Nested[VolumeSnapshotContentSpecVolumeSnapshotRef] = _field(
        "volumeSnapshotRef", _ref("VolumeSnapshotContentSpecVolumeSnapshotRef")
    )


class VolumeSnapshotContentSpecSource(Model):
    """What `VolumeSnapshotContentSpec.source` holds."""

    snapshot_handle: str | None = _field("snapshotHandle")
    volume_handle: str | None = _field("volumeHandle")


class VolumeSnapshotContentSpecVolumeSnapshotRef(_Typed):
    """What `VolumeSnapshotContentSpec.volumeSnapshotRef` holds."""

    field_path: str | None = _field("fieldPath")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class VolumeSnapshotContentStatus(Model):
    """What the server reports of a VolumeSnapshotContent."""

    creation_time: int | None = _field("creationTime")
    error: _Nested[VolumeSnapshotStatusError] = _field("error", _ref("VolumeSnapshotStatusError"))
    ready_to_use: bool | None = _field("readyToUse")
    restore_size: int | None = _field("restoreSize")
    snapshot_handle: str | None = _field("snapshotHandle")


class VolumeSnapshotSpec(Model):
    """What is wanted of a VolumeSnapshot."""

    source: _Nested[VolumeSnapshotSpecSource] = _field("source", _ref("VolumeSnapshotSpecSource"))
    volume_snapshot_class_name: str | None = _field("volumeSnapshotClassName")


class VolumeSnapshotSpecSource(Model):
    """What `VolumeSnapshotSpec.source` holds."""

    persistent_volume_claim_name: str | None = _field("persistentVolumeClaimName")
    volume_snapshot_content_name: str | None = _field("volumeSnapshotContentName")


class VolumeSnapshotStatus(Model):
    """What the server reports of a VolumeSnapshot."""

    bound_volume_snapshot_content_name: str | None = _field("boundVolumeSnapshotContentName")
    creation_time: _Moment = _field("creationTime", _timestamp)
    error: _Nested[VolumeSnapshotStatusError] = _field("error", _ref("VolumeSnapshotStatusError"))
    ready_to_use: bool | None = _field("readyToUse")
    restore_size: int | str | None = _field("restoreSize")


class VolumeSnapshotStatusError(Model):
    """What `VolumeSnapshotContentStatus.error` and others hold."""

    message: str | None = _field("message")
    time: _Moment = _field("time", _timestamp)


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
