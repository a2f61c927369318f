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
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import (
        Amount as _Amount,
        Moment as _Moment,
        Nested as _Nested,
        NestedItems as _NestedItems,
    )
    from .meta_v1 import LabelSelector


class ContainerResourceMetricSource(Model):
    """What `MetricSpec.containerResource` holds."""

    __required__ = ("container", "name", "target")
    container: str | None = _field("container")
    "Name of the container."
    name: str | None = _field("name")
    "`cpu` or `memory`."
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))
    "What is aimed at."


class ContainerResourceMetricStatus(Model):
    """What the server reports of a ContainerResourceMetric."""

    __required__ = ("container", "current", "name")
    container: str | None = _field("container")
    "Name of the container."
    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    "What it is now."
    name: str | None = _field("name")
    "`cpu` or `memory`."


class CrossVersionObjectReference(Model):
    """What `HorizontalPodAutoscalerSpec.scaleTargetRef` and others hold."""

    __required__ = ("kind", "name")
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    "Name of the object."


class ExternalMetricSource(Model):
    """What `MetricSpec.external` holds."""

    __required__ = ("metric", "target")
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))
    "The metric."
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))
    "What is aimed at."


class ExternalMetricStatus(Model):
    """What the server reports of a ExternalMetric."""

    __required__ = ("current", "metric")
    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    "What it is now."
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))
    "The metric."


class HPAScalingPolicy(Model):
    """One of `HPAScalingRules.policies`."""

    __required__ = ("periodSeconds", "type", "value")
    period_seconds: int | None = _field("periodSeconds")
    "In how many seconds, up to 1800."
    type: str | None = _field("type")
    "`Pods` or `Percent`."
    value: int | None = _field("value")
    "How many pods, or percent of them."


class HPAScalingRules(Model):
    """What `HorizontalPodAutoscalerBehavior.scaleUp` and others hold."""

    policies: _NestedItems[HPAScalingPolicy] = _field("policies", _array(_ref("HPAScalingPolicy")))
    "How much may change in a time."
    select_policy: str | None = _field("selectPolicy")
    "`Max` (the default), `Min`, or `Disabled`."
    stabilization_window_seconds: int | None = _field("stabilizationWindowSeconds")
    "Seconds that are looked back on, against going to and fro."


class HorizontalPodAutoscaler(_Object):
    """Changes the number of pods by metrics."""

    spec: _Nested[HorizontalPodAutoscalerSpec] = _field("spec", _ref("HorizontalPodAutoscalerSpec"))
    "What is wanted of it."
    status: _Nested[HorizontalPodAutoscalerStatus] = _field("status", _ref("HorizontalPodAutoscalerStatus"))
    "What the server reports of it."


class HorizontalPodAutoscalerBehavior(Model):
    """What `HorizontalPodAutoscalerSpec.behavior` holds."""

    scale_down: _Nested[HPAScalingRules] = _field("scaleDown", _ref("HPAScalingRules"))
    "How fast it goes down; after 300 seconds by default."
    scale_up: _Nested[HPAScalingRules] = _field("scaleUp", _ref("HPAScalingRules"))
    "How fast it goes up."


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
    "How fast it goes up and down."
    max_replicas: int | None = _field("maxReplicas")
    "The most pods."
    metrics: _NestedItems[MetricSpec] = _field("metrics", _array(_ref("MetricSpec")))
    "What is aimed at; the metric that asks for most pods counts."
    min_replicas: int | None = _field("minReplicas")
    "The fewest pods; 1 by default."
    scale_target_ref: _Nested[CrossVersionObjectReference] = _field(
        "scaleTargetRef", _ref("CrossVersionObjectReference")
    )
    "What is scaled, e.g. a deployment."


class HorizontalPodAutoscalerStatus(Model):
    """What the server reports of a HorizontalPodAutoscaler."""

    __required__ = ("desiredReplicas",)
    conditions: _NestedItems[HorizontalPodAutoscalerCondition] = _field(
        "conditions", _array(_ref("HorizontalPodAutoscalerCondition"))
    )
    "`ScalingActive` tells whether metrics come, `AbleToScale` and `ScalingLimited` the rest."
    current_metrics: _NestedItems[MetricStatus] = _field("currentMetrics", _array(_ref("MetricStatus")))
    "The metrics as they are."
    current_replicas: int | None = _field("currentReplicas")
    "How many pods there are."
    desired_replicas: int | None = _field("desiredReplicas")
    "How many pods there should be by the metrics."
    last_scale_time: _Moment = _field("lastScaleTime", _timestamp)
    "When it changed the number last."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of."


class MetricIdentifier(Model):
    """What `ExternalMetricSource.metric` and others hold."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the metric."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels of its series."


class MetricSpec(Model):
    """What is wanted of a Metric."""

    __required__ = ("type",)
    container_resource: _Nested[ContainerResourceMetricSource] = _field(
        "containerResource", _ref("ContainerResourceMetricSource")
    )
    "CPU or memory of one container of each pod."
    external: _Nested[ExternalMetricSource] = _field("external", _ref("ExternalMetricSource"))
    "A metric from outside of the cluster."
    object: _Nested[ObjectMetricSource] = _field("object", _ref("ObjectMetricSource"))
    "A metric of another object."
    pods: _Nested[PodsMetricSource] = _field("pods", _ref("PodsMetricSource"))
    "A metric of the pods."
    resource: _Nested[ResourceMetricSource] = _field("resource", _ref("ResourceMetricSource"))
    "CPU or memory of the pods."
    type: str | None = _field("type")
    "`Resource`, `ContainerResource`, `Pods`, `Object` or `External`; the field of that name has the rest."


class MetricStatus(Model):
    """What the server reports of a Metric."""

    __required__ = ("type",)
    container_resource: _Nested[ContainerResourceMetricStatus] = _field(
        "containerResource", _ref("ContainerResourceMetricStatus")
    )
    "CPU or memory of one container of each pod."
    external: _Nested[ExternalMetricStatus] = _field("external", _ref("ExternalMetricStatus"))
    "A metric from outside of the cluster."
    object: _Nested[ObjectMetricStatus] = _field("object", _ref("ObjectMetricStatus"))
    "A metric of another object."
    pods: _Nested[PodsMetricStatus] = _field("pods", _ref("PodsMetricStatus"))
    "A metric of the pods."
    resource: _Nested[ResourceMetricStatus] = _field("resource", _ref("ResourceMetricStatus"))
    "CPU or memory of the pods."
    type: str | None = _field("type")
    "`Resource`, `ContainerResource`, `Pods`, `Object` or `External`; the field of that name has the rest."


class MetricTarget(Model):
    """What `ContainerResourceMetricSource.target` and others hold."""

    __required__ = ("type",)
    average_utilization: int | None = _field("averageUtilization")
    "Percent of what pods ask for."
    average_value: _Amount = _field("averageValue", _quantity)
    "Value for each pod."
    type: str | None = _field("type")
    "`Utilization`, `Value` or `AverageValue`."
    value: _Amount = _field("value", _quantity)
    "Value of the whole."


class MetricValueStatus(Model):
    """What the server reports of a MetricValue."""

    average_utilization: int | None = _field("averageUtilization")
    "Percent of what pods ask for."
    average_value: _Amount = _field("averageValue", _quantity)
    "Value for each pod."
    value: _Amount = _field("value", _quantity)
    "Value of the whole."


class ObjectMetricSource(Model):
    """What `MetricSpec.object` holds."""

    __required__ = ("describedObject", "metric", "target")
    described_object: _Nested[CrossVersionObjectReference] = _field(
        "describedObject", _ref("CrossVersionObjectReference")
    )
    "The object."
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))
    "The metric."
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))
    "What is aimed at."


class ObjectMetricStatus(Model):
    """What the server reports of a ObjectMetric."""

    __required__ = ("current", "describedObject", "metric")
    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    "What it is now."
    described_object: _Nested[CrossVersionObjectReference] = _field(
        "describedObject", _ref("CrossVersionObjectReference")
    )
    "The object."
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))
    "The metric."


class PodsMetricSource(Model):
    """What `MetricSpec.pods` holds."""

    __required__ = ("metric", "target")
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))
    "The metric."
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))
    "What is aimed at."


class PodsMetricStatus(Model):
    """What the server reports of a PodsMetric."""

    __required__ = ("current", "metric")
    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    "What it is now."
    metric: _Nested[MetricIdentifier] = _field("metric", _ref("MetricIdentifier"))
    "The metric."


class ResourceMetricSource(Model):
    """What `MetricSpec.resource` holds."""

    __required__ = ("name", "target")
    name: str | None = _field("name")
    "`cpu` or `memory`."
    target: _Nested[MetricTarget] = _field("target", _ref("MetricTarget"))
    "What is aimed at."


class ResourceMetricStatus(Model):
    """What the server reports of a ResourceMetric."""

    __required__ = ("current", "name")
    current: _Nested[MetricValueStatus] = _field("current", _ref("MetricValueStatus"))
    "What it is now."
    name: str | None = _field("name")
    "`cpu` or `memory`."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
