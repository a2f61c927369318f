"""Models of `autoscaling_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested
    from .meta_v1 import ObjectMeta


class CrossVersionObjectReference(Model):
    """A cross version object reference, as the server writes it."""

    __required__ = ("kind", "name")

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")


class HorizontalPodAutoscaler(Model):
    """A horizontal pod autoscaler, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[HorizontalPodAutoscalerSpec] = _field("spec", _ref("HorizontalPodAutoscalerSpec"))
    "What is wanted of it."
    status: _Nested[HorizontalPodAutoscalerStatus] = _field("status", _ref("HorizontalPodAutoscalerStatus"))
    "What the server reports of it."


class HorizontalPodAutoscalerSpec(Model):
    """What is wanted of a HorizontalPodAutoscaler."""

    __required__ = ("maxReplicas", "scaleTargetRef")

    max_replicas: int | None = _field("maxReplicas")
    min_replicas: int | None = _field("minReplicas")
    scale_target_ref: _Nested[CrossVersionObjectReference] = _field(
        "scaleTargetRef", _ref("CrossVersionObjectReference")
    )
    target_cpu_utilization_percentage: int | None = _field("targetCPUUtilizationPercentage")


class HorizontalPodAutoscalerStatus(Model):
    """What the server reports of a HorizontalPodAutoscaler."""

    __required__ = ("currentReplicas", "desiredReplicas")

    current_cpu_utilization_percentage: int | None = _field("currentCPUUtilizationPercentage")
    current_replicas: int | None = _field("currentReplicas")
    desired_replicas: int | None = _field("desiredReplicas")
    last_scale_time: _Moment = _field("lastScaleTime", _timestamp)
    observed_generation: int | None = _field("observedGeneration")


class Scale(Model):
    """A scale, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[ScaleSpec] = _field("spec", _ref("ScaleSpec"))
    "What is wanted of it."
    status: _Nested[ScaleStatus] = _field("status", _ref("ScaleStatus"))
    "What the server reports of it."


class ScaleSpec(Model):
    """What is wanted of a Scale."""

    replicas: int | None = _field("replicas")


class ScaleStatus(Model):
    """What the server reports of a Scale."""

    __required__ = ("replicas",)

    replicas: int | None = _field("replicas")
    selector: str | None = _field("selector")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
