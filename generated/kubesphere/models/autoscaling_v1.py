"""Models of `autoscaling_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested


class CrossVersionObjectReference(Model):
    """What `HorizontalPodAutoscalerSpec.scaleTargetRef` holds."""

    __required__ = ("kind", "name")
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    "Name of the object."


class HorizontalPodAutoscaler(_Object):
    """Changes the number of pods by metrics."""

    spec: _Nested[HorizontalPodAutoscalerSpec] = _field("spec", _ref("HorizontalPodAutoscalerSpec"))
    "What is wanted of it."
    status: _Nested[HorizontalPodAutoscalerStatus] = _field("status", _ref("HorizontalPodAutoscalerStatus"))
    "What the server reports of it."


class HorizontalPodAutoscalerSpec(Model):
    """What is wanted of a HorizontalPodAutoscaler."""

    __required__ = ("maxReplicas", "scaleTargetRef")
    max_replicas: int | None = _field("maxReplicas")
    "The most pods."
    min_replicas: int | None = _field("minReplicas")
    "The fewest pods; 1 by default."
    scale_target_ref: _Nested[CrossVersionObjectReference] = _field(
        "scaleTargetRef", _ref("CrossVersionObjectReference")
    )
    "What is scaled, e.g. a deployment."
    target_cpu_utilization_percentage: int | None = _field("targetCPUUtilizationPercentage")
    "CPU used, as percent of what pods ask for, that is aimed at."


class HorizontalPodAutoscalerStatus(Model):
    """What the server reports of a HorizontalPodAutoscaler."""

    __required__ = ("currentReplicas", "desiredReplicas")
    current_cpu_utilization_percentage: int | None = _field("currentCPUUtilizationPercentage")
    "CPU used, as percent of what pods ask for."
    current_replicas: int | None = _field("currentReplicas")
    "How many pods there are."
    desired_replicas: int | None = _field("desiredReplicas")
    "How many pods there should be by the metrics."
    last_scale_time: _Moment = _field("lastScaleTime", _timestamp)
    "When it changed the number last."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of."


class Scale(_Object):
    """The number of pods of a workload."""

    spec: _Nested[ScaleSpec] = _field("spec", _ref("ScaleSpec"))
    "What is wanted of it."
    status: _Nested[ScaleStatus] = _field("status", _ref("ScaleStatus"))
    "What the server reports of it."


class ScaleSpec(Model):
    """What is wanted of a Scale."""

    replicas: int | None = _field("replicas")
    "How many pods there should be."


class ScaleStatus(Model):
    """What the server reports of a Scale."""

    __required__ = ("replicas",)
    replicas: int | None = _field("replicas")
    "How many pods there are."
    selector: str | None = _field("selector")
    "Labels of the pods, as text."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
