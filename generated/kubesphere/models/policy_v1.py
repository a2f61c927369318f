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
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import Condition, DeleteOptions, LabelSelector


class Eviction(_Object):
    """A request to end a pod, which budgets may refuse."""

    delete_options: _Nested[DeleteOptions] = _field("deleteOptions", _ref("meta_v1.DeleteOptions"))
    "How the pod is deleted."


class PodDisruptionBudget(_Object):
    """How many pods must stay while nodes are emptied."""

    spec: _Nested[PodDisruptionBudgetSpec] = _field("spec", _ref("PodDisruptionBudgetSpec"))
    "What is wanted of it."
    status: _Nested[PodDisruptionBudgetStatus] = _field("status", _ref("PodDisruptionBudgetStatus"))
    "What the server reports of it."


class PodDisruptionBudgetSpec(Model):
    """What is wanted of a PodDisruptionBudget."""

    max_unavailable: int | str | None = _field("maxUnavailable")
    "How many pods may go at once, as a number or a share, in place of `min_available`."
    min_available: int | str | None = _field("minAvailable")
    "How many pods must stay, as a number or a share."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels of the pods."
    unhealthy_pod_eviction_policy: str | None = _field("unhealthyPodEvictionPolicy")
    "`IfHealthyBudget` or `AlwaysAllow`: whether pods that aren't ready may always go."


class PodDisruptionBudgetStatus(Model):
    """What the server reports of a PodDisruptionBudget."""

    __required__ = ("currentHealthy", "desiredHealthy", "disruptionsAllowed", "expectedPods")
    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))
    "States that hold or don't, each with when and why."
    current_healthy: int | None = _field("currentHealthy")
    "How many pods are healthy."
    desired_healthy: int | None = _field("desiredHealthy")
    "How many must be."
    disrupted_pods: MutableMapping[str, datetime] = _field("disruptedPods", _mapping(_timestamp))
    "Pods that are on their way out, with when that was allowed."
    disruptions_allowed: int | None = _field("disruptionsAllowed")
    "How many may go now."
    expected_pods: int | None = _field("expectedPods")
    "How many pods it counts."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
