"""Models of `apiserverinternal_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta


class ServerStorageVersion(Model):
    """Definition apiserverinternal.v1alpha1.ServerStorageVersion."""

    __slots__ = ()

    api_server_id: str | None = _field("apiServerID")
    decodable_versions: MutableSequence[str] = _field("decodableVersions", _array())
    encoding_version: str | None = _field("encodingVersion")
    served_versions: MutableSequence[str] = _field("servedVersions", _array())


class StorageVersion(Model):
    """Definition apiserverinternal.v1alpha1.StorageVersion."""

    __slots__ = ()
    __required__ = ("spec", "status")

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: MutableMapping[str, Any] = _field("spec", _mapping())
    status: StorageVersionStatus = _field("status", _ref("StorageVersionStatus"))


class StorageVersionCondition(Model):
    """Definition apiserverinternal.v1alpha1.StorageVersionCondition."""

    __slots__ = ()
    __required__ = ("reason", "status", "type")

    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    message: str | None = _field("message")
    observed_generation: int | None = _field("observedGeneration")
    reason: str | None = _field("reason")
    status: str | None = _field("status")
    type: str | None = _field("type")


class StorageVersionStatus(Model):
    """Definition apiserverinternal.v1alpha1.StorageVersionStatus."""

    __slots__ = ()

    common_encoding_version: str | None = _field("commonEncodingVersion")
    conditions: MutableSequence[StorageVersionCondition] = _field("conditions", _array(_ref("StorageVersionCondition")))
    storage_versions: MutableSequence[ServerStorageVersion] = _field(
        "storageVersions", _array(_ref("ServerStorageVersion"))
    )


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
