"""Models of `apiserverinternal_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems


class ServerStorageVersion(Model):
    """One of `StorageVersionStatus.storageVersions`."""

    api_server_id: str | None = _field("apiServerID")
    decodable_versions: MutableSequence[str] = _field("decodableVersions", _array())
    encoding_version: str | None = _field("encodingVersion")
    served_versions: MutableSequence[str] = _field("servedVersions", _array())


class StorageVersion(_Object):
    """A storage version, as the server writes it."""

    __required__ = ("spec", "status")
    spec: MutableMapping[str, Any] = _field("spec", _mapping())
    "What is wanted of it."
    status: _Nested[StorageVersionStatus] = _field("status", _ref("StorageVersionStatus"))
    "What the server reports of it."


class StorageVersionCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("reason", "status", "type")
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    observed_generation: int | None = _field("observedGeneration")
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class StorageVersionStatus(Model):
    """What the server reports of a StorageVersion."""

    common_encoding_version: str | None = _field("commonEncodingVersion")
    conditions: _NestedItems[StorageVersionCondition] = _field("conditions", _array(_ref("StorageVersionCondition")))
    storage_versions: _NestedItems[ServerStorageVersion] = _field(
        "storageVersions", _array(_ref("ServerStorageVersion"))
    )


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
