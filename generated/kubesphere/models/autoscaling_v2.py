"""Models of `autoscaling_v2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import (
    array as _array,
    field as _field,
    quantity as _quantity,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import (
        Amount as _Amount,
        Moment as _Moment,
        Nested as _Nested,
        NestedItems as _NestedItems,
    )
    from .meta_v1 import LabelSelector, ObjectMeta


class ContainerResourceMetricSource(Model):
    """A container resource metric source, as the server writes it."""

    __required__ = ("container", "name", "target")

    container: str | None = _field("container")
    name: str | None = _field("name")
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))


class ContainerResourceMetricStatus(Model):
    """What the server reports of a ContainerResourceMetric."""

    __required__ = ("container", "current", "name")

    container: str | None = _field("container")
    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    name: str | None = _field("name")


class CrossVersionObjectReference(Model):
    """A cross version object reference, as the server writes it."""

    __required__ = ("kind", "name")

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")


class ExternalMetricSource(Model):
    """An external metric source, as the server writes it."""

    __required__ = ("metric", "target")

    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))


class ExternalMetricStatus(Model):
    """What the server reports of a ExternalMetric."""

    __required__ = ("current", "metric")

    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))


class HPAScalingPolicy(Model):
    """A hpa scaling policy, as the server writes it."""

    __required__ = ("periodSeconds", "type", "value")

    period_seconds: int | None = _field("periodSeconds")
    type: str | None = _field("type")
    value: int | None = _field("value")


class HPAScalingRules(Model):
    """A hpa scaling rules, as the server writes it."""

    policies: _NestedItems[HPAScalingPolicy] = _field("policies", _array(_ref("HPAScalingPolicy")))
    select_policy: str | None = _field("selectPolicy")
    stabilization_window_seconds: int | None = _field("stabilizationWindowSeconds")


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


class HorizontalPodAutoscalerBehavior(Model):
    """A horizontal pod autoscaler behavior, as the server writes it."""

    scale_down: _Nested[HPAScalingRules] = _field("scaleDown", _ref("HPAScalingRules"))
    scale_up: _Nested[HPAScalingRules] = _field("scaleUp", _ref("HPAScalingRules"))


class HorizontalPodAutoscalerCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")

    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class HorizontalPodAutoscalerSpec(Model):
    """What is wanted of a HorizontalPodAutoscaler."""

    __required__ = ("maxReplicas", "scaleTargetRef")

    behavior: _Nested[HorizontalPodAutoscalerBehavior] = _field("behavior", _ref("HorizontalPodAutoscalerBehavior"))
    max_replicas: int | None = _field("maxReplicas")
    metrics: _NestedItems[MetricSpec] = _field("metrics", _array(_ref("MetricSpec")))
    min_replicas: int | None = _field("minReplicas")
    scale_target_ref: _Nested[CrossVersionObjectReference] = _field(
        "scaleTargetRef", _ref("CrossVersionObjectReference")
    )


class HorizontalPodAutoscalerStatus(Model):
    """What the server reports of a HorizontalPodAutoscaler."""

    __required__ = ("desiredReplicas",)

    conditions: _NestedItems[HorizontalPodAutoscalerCondition] = _field(
        "conditions", _array(_ref("HorizontalPodAutoscalerCondition"))
    )
    current_metrics: _NestedItems[MetricStatus] = _field("currentMetrics", _array(_ref("MetricStatus")))
    current_replicas: int | None = _field("currentReplicas")
    desired_replicas: int | None = _field("desiredReplicas")
    last_scale_time: _Moment = _field("lastScaleTime", _timestamp)
    observed_generation: int | None = _field("observedGeneration")


class MetricIdentifier(Model):
    """A metric identifier, as the server writes it."""

    __required__ = ("name",)

    name: str | None = _field("name")
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))


class MetricSpec(Model):
    """What is wanted of a Metric."""

    __required__ = ("type",)

    container_resource: _Nested[ContainerResourceMetricSource] = _field(
        "containerResource", _ref("ContainerResourceMetricSource")
    )
    external: _Nested[ExternalMetricSource] = _field("external", _ref("ExternalMetricSource"))
    object: _Nested[ObjectMetricSource] = _field("object", _ref("ObjectMetricSource"))
    pods: _Nested[PodsMetricSource] = _field("pods", _ref("PodsMetricSource"))
    resource: _Nested[ResourceMetricSource] = _field("resource", _ref("ResourceMetricSource"))
    type: str | None = _field("type")


class MetricStatus(Model):
    """What the server reports of a Metric."""

    __required__ = ("type",)

    container_resource: _Nested[ContainerResourceMetricStatus] = _field(
        "containerResource", _ref("ContainerResourceMetricStatus")
    )
    external: _Nested[ExternalMetricStatus] = _field("external", _ref("ExternalMetricStatus"))
    object: _Nested[ObjectMetricStatus] = _field("object", _ref("ObjectMetricStatus"))
    pods: _Nested[PodsMetricStatus] = _field("pods", _ref("PodsMetricStatus"))
    resource: _Nested[ResourceMetricStatus] = _field("resource", _ref("ResourceMetricStatus"))
    type: str | None = _field("type")


class MetricTarget(Model):
    """A metric target, as the server writes it."""

    __required__ = ("type",)

    average_utilization: int | None = _field("averageUtilization")
    average_value: _Amount = _field("averageValue", _quantity)
    type: str | None = _field("type")
    value: _Amount = _field("value", _quantity)


class MetricValueStatus(Model):
    """What the server reports of a MetricValue."""

    average_utilization: int | None = _field("averageUtilization")
    average_value: _Amount = _field("averageValue", _quantity)
    value: _Amount = _field("value", _quantity)


class ObjectMetricSource(Model):
    """An object metric source, as the server writes it."""

    __required__ = ("describedObject", "metric", "target")

    described_object: _Nested[CrossVersionObjectReference] = _field(
        "describedObject", _ref("CrossVersionObjectReference")
    )
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))


class ObjectMetricStatus(Model):
    """What the server reports of a ObjectMetric."""

    __required__ = ("current", "describedObject", "metric")

    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    described_object: _Nested[CrossVersionObjectReference] = _field(
        "describedObject", _ref("CrossVersionObjectReference")
    )
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))


class PodsMetricSource(Model):
    """A pods metric source, as the server writes it."""

    __required__ = ("metric", "target")

    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))


class PodsMetricStatus(Model):
    """What the server reports of a PodsMetric."""

    __required__ = ("current", "metric")

    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))


class ResourceMetricSource(Model):
    """A resource metric source, as the server writes it."""

    __required__ = ("name", "target")

    name: str | None = _field("name")
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))


class ResourceMetricStatus(Model):
    """What the server reports of a ResourceMetric."""

    __required__ = ("current", "name")

    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    name: str | None = _field("name")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
