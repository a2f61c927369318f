"""Models of `scheduling_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedNamed as _NestedNamed


class ReplicaSchedulingPreference(_Object):
    """A replica scheduling preference, as the server writes it."""

    spec: _Nested[ReplicaSchedulingPreferenceSpec] = _field("spec", _ref("ReplicaSchedulingPreferenceSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())


class ReplicaSchedulingPreferenceSpec(Model):
    """What is wanted of a ReplicaSchedulingPreference."""

    clusters: _NestedNamed[ReplicaSchedulingPreferenceSpecClustersValue] = _field(
        "clusters", _mapping(_ref("ReplicaSchedulingPreferenceSpecClustersValue"))
    )
    intersect_with_cluster_selector: bool | None = _field("intersectWithClusterSelector")
    rebalance: bool | None = _field("rebalance")
    target_kind: str | None = _field("targetKind")
    total_replicas: int | None = _field("totalReplicas")


class ReplicaSchedulingPreferenceSpecClustersValue(Model):
    """One of `ReplicaSchedulingPreferenceSpec.clusters`."""

    max_replicas: int | None = _field("maxReplicas")
    min_replicas: int | None = _field("minReplicas")
    weight: int | None = _field("weight")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
