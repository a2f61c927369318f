"""Models of `snapshot_v1beta1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import datetime
from typing import TYPE_CHECKING

from .._core.models.fields import (
    choice as _choice,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta


class VolumeSnapshot(Model):
    """Definition snapshot.v1beta1.VolumeSnapshot."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: VolumeSnapshotSpec = _field("spec", _ref("VolumeSnapshotSpec"))
    status: VolumeSnapshotStatus = _field("status", _ref("VolumeSnapshotStatus"))


class VolumeSnapshotClass(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotClass."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    deletion_policy: str | None = _field("deletionPolicy", _choice("Delete", "Retain"))
    driver: str | None = _field("driver")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    parameters: MutableMapping[str, str] = _field("parameters", _mapping())


class VolumeSnapshotContent(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotContent."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: VolumeSnapshotContentSpec = _field("spec", _ref("VolumeSnapshotContentSpec"))
    status: VolumeSnapshotContentStatus = _field("status", _ref("VolumeSnapshotContentStatus"))


class VolumeSnapshotContentSpec(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotContentSpec."""

    __slots__ = ()

    deletion_policy: str | None = _field("deletionPolicy", _choice("Delete", "Retain"))
    driver: str | None = _field("driver")
    source: VolumeSnapshotContentSpecSource = _field("source", _ref("VolumeSnapshotContentSpecSource"))
    volume_snapshot_class_name: str | None = _field("volumeSnapshotClassName")
    volume_snapshot_ref: VolumeSnapshotContentSpecVolumeSnapshotRef = _field(
        "volumeSnapshotRef", _ref("VolumeSnapshotContentSpecVolumeSnapshotRef")
    )


class VolumeSnapshotContentSpecSource(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotContentSpecSource."""

    __slots__ = ()

    snapshot_handle: str | None = _field("snapshotHandle")
    volume_handle: str | None = _field("volumeHandle")


class VolumeSnapshotContentSpecVolumeSnapshotRef(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotContentSpecVolumeSnapshotRef."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    field_path: str | None = _field("fieldPath")
    kind: str | None = _field("kind")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class VolumeSnapshotContentStatus(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotContentStatus."""

    __slots__ = ()

    creation_time: int | None = _field("creationTime")
    error: VolumeSnapshotStatusError = _field("error", _ref("VolumeSnapshotStatusError"))
    ready_to_use: bool | None = _field("readyToUse")
    restore_size: int | None = _field("restoreSize")
    snapshot_handle: str | None = _field("snapshotHandle")


class VolumeSnapshotSpec(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotSpec."""

    __slots__ = ()

    source: VolumeSnapshotSpecSource = _field("source", _ref("VolumeSnapshotSpecSource"))
    volume_snapshot_class_name: str | None = _field("volumeSnapshotClassName")


class VolumeSnapshotSpecSource(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotSpecSource."""

    __slots__ = ()

    persistent_volume_claim_name: str | None = _field("persistentVolumeClaimName")
    volume_snapshot_content_name: str | None = _field("volumeSnapshotContentName")


class VolumeSnapshotStatus(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotStatus."""

    __slots__ = ()

    bound_volume_snapshot_content_name: str | None = _field("boundVolumeSnapshotContentName")
    creation_time: datetime | None = _field("creationTime", _timestamp)
    error: VolumeSnapshotStatusError = _field("error", _ref("VolumeSnapshotStatusError"))
    ready_to_use: bool | None = _field("readyToUse")
    restore_size: int | str | None = _field("restoreSize")


class VolumeSnapshotStatusError(Model):
    """Definition snapshot.v1beta1.VolumeSnapshotStatusError."""

    __slots__ = ()

    message: str | None = _field("message")
    time: datetime | None = _field("time", _timestamp)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
