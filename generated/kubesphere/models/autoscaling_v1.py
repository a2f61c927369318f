"""Models of `autoscaling_v1`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta


class CrossVersionObjectReference(Model):
    """Definition autoscaling.v1.CrossVersionObjectReference."""

    __slots__ = ()
    __required__ = ("kind", "name")

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    name: str | None = _field("name")


class HorizontalPodAutoscaler(Model):
    """Definition autoscaling.v1.HorizontalPodAutoscaler."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: HorizontalPodAutoscalerSpec = _field("spec", _ref("HorizontalPodAutoscalerSpec"))
    status: HorizontalPodAutoscalerStatus = _field("status", _ref("HorizontalPodAutoscalerStatus"))


class HorizontalPodAutoscalerSpec(Model):
    """Definition autoscaling.v1.HorizontalPodAutoscalerSpec."""

    __slots__ = ()
    __required__ = ("maxReplicas", "scaleTargetRef")

    max_replicas: int | None = _field("maxReplicas")
    min_replicas: int | None = _field("minReplicas")
    scale_target_ref: CrossVersionObjectReference = _field("scaleTargetRef", _ref("CrossVersionObjectReference"))
    target_cpu_utilization_percentage: int | None = _field("targetCPUUtilizationPercentage")


class HorizontalPodAutoscalerStatus(Model):
    """Definition autoscaling.v1.HorizontalPodAutoscalerStatus."""

    __slots__ = ()
    __required__ = ("currentReplicas", "desiredReplicas")

    current_cpu_utilization_percentage: int | None = _field("currentCPUUtilizationPercentage")
    current_replicas: int | None = _field("currentReplicas")
    desired_replicas: int | None = _field("desiredReplicas")
    last_scale_time: datetime | None = _field("lastScaleTime", _timestamp)
    observed_generation: int | None = _field("observedGeneration")


class Scale(Model):
    """Definition autoscaling.v1.Scale."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ScaleSpec = _field("spec", _ref("ScaleSpec"))
    status: ScaleStatus = _field("status", _ref("ScaleStatus"))


class ScaleSpec(Model):
    """Definition autoscaling.v1.ScaleSpec."""

    __slots__ = ()

    replicas: int | None = _field("replicas")


class ScaleStatus(Model):
    """Definition autoscaling.v1.ScaleStatus."""

    __slots__ = ()
    __required__ = ("replicas",)

    replicas: int | None = _field("replicas")
    selector: str | None = _field("selector")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
