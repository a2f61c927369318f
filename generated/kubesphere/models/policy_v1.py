"""Models of `policy_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import datetime
from typing import TYPE_CHECKING

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import Condition, DeleteOptions, LabelSelector, ObjectMeta


class Eviction(Model):
    """An eviction, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    delete_options: _Nested[DeleteOptions] = _field("deleteOptions", _ref("meta_v1.DeleteOptions"))
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."


class PodDisruptionBudget(Model):
    """A pod disruption budget, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[PodDisruptionBudgetSpec] = _field("spec", _ref("PodDisruptionBudgetSpec"))
    "What is wanted of it."
    status: _Nested[PodDisruptionBudgetStatus] = _field("status", _ref("PodDisruptionBudgetStatus"))
    "What the server reports of it."


class PodDisruptionBudgetSpec(Model):
    """What is wanted of a PodDisruptionBudget."""

    max_unavailable: int | str | None = _field("maxUnavailable")
    min_available: int | str | None = _field("minAvailable")
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    unhealthy_pod_eviction_policy: str | None = _field("unhealthyPodEvictionPolicy")


class PodDisruptionBudgetStatus(Model):
    """What the server reports of a PodDisruptionBudget."""

    __required__ = ("currentHealthy", "desiredHealthy", "disruptionsAllowed", "expectedPods")

    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))
    current_healthy: int | None = _field("currentHealthy")
    desired_healthy: int | None = _field("desiredHealthy")
    disrupted_pods: MutableMapping[str, datetime] = _field("disruptedPods", _mapping(_timestamp))
    disruptions_allowed: int | None = _field("disruptionsAllowed")
    expected_pods: int | None = _field("expectedPods")
    observed_generation: int | None = _field("observedGeneration")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
