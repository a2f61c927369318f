"""Models of `alerting_v2beta1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
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
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import ObjectMeta


class Alert(Model):
    """An alert, as the server writes it."""

    __slots__ = ()

    active_at: _Moment = _field("activeAt", _timestamp)
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    state: str | None = _field("state")
    value: str | None = _field("value")


class ClusterRule(Model):
    """A cluster rule, as the server writes it."""

    __slots__ = ()

    alert: str | None = _field("alert")
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    disable: bool | None = _field("disable")
    expr: int | str | None = _field("expr")
    expr_builder: _Nested[ClusterRuleExprBuilder] = _field("exprBuilder", _ref("ClusterRuleExprBuilder"))
    for_: str | None = _field("for")
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    severity: str | None = _field("severity")


class ClusterRuleExprBuilder(Model):
    """A cluster rule expr builder, as the server writes it."""

    __slots__ = ()

    node: _Nested[NodeExprBuilder] = _field("node", _ref("NodeExprBuilder"))


class ClusterRuleGroup(Model):
    """A cluster rule group, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[ClusterRuleGroupSpec] = _field("spec", _ref("ClusterRuleGroupSpec"))
    "What is wanted of it."
    status: _Nested[RuleGroupComputedStatus] = _field("status", _ref("RuleGroupComputedStatus"))
    "What the server reports of it."


class ClusterRuleGroupSpec(Model):
    """What is wanted of a ClusterRuleGroup."""

    __slots__ = ()

    interval: str | None = _field("interval")
    partial_response_strategy: str | None = _field("partial_response_strategy")
    rules: _NestedItems[ClusterRule] = _field("rules", _array(_ref("ClusterRule")))


class GlobalRule(Model):
    """A global rule, as the server writes it."""

    __slots__ = ()

    alert: str | None = _field("alert")
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    cluster_selector: _Nested[MetricLabelSelector] = _field("clusterSelector", _ref("MetricLabelSelector"))
    disable: bool | None = _field("disable")
    expr: int | str | None = _field("expr")
    expr_builder: _Nested[GlobalRuleExprBuilder] = _field("exprBuilder", _ref("GlobalRuleExprBuilder"))
    for_: str | None = _field("for")
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    namespace_selector: _Nested[MetricLabelSelector] = _field("namespaceSelector", _ref("MetricLabelSelector"))
    severity: str | None = _field("severity")


class GlobalRuleExprBuilder(Model):
    """A global rule expr builder, as the server writes it."""

    __slots__ = ()

    node: _Nested[ScopedNodeExprBuilder] = _field("node", _ref("ScopedNodeExprBuilder"))
    workload: _Nested[ScopedWorkloadExprBuilder] = _field("workload", _ref("ScopedWorkloadExprBuilder"))


class GlobalRuleGroup(Model):
    """A global rule group, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[GlobalRuleGroupSpec] = _field("spec", _ref("GlobalRuleGroupSpec"))
    "What is wanted of it."
    status: _Nested[RuleGroupComputedStatus] = _field("status", _ref("RuleGroupComputedStatus"))
    "What the server reports of it."


class GlobalRuleGroupSpec(Model):
    """What is wanted of a GlobalRuleGroup."""

    __slots__ = ()

    interval: str | None = _field("interval")
    partial_response_strategy: str | None = _field("partial_response_strategy")
    rules: _NestedItems[GlobalRule] = _field("rules", _array(_ref("GlobalRule")))


class Matcher(Model):
    """A matcher, as the server writes it."""

    __slots__ = ()

    type: str | None = _field("type")
    value: str | None = _field("value")


class MetricLabelSelector(Model):
    """A metric label selector, as the server writes it."""

    __slots__ = ()

    in_values: MutableSequence[str] = _field("inValues", _array())
    matcher: _Nested[Matcher] = _field("matcher", _ref("Matcher"))


class NamespaceRule(Model):
    """A namespace rule, as the server writes it."""

    __slots__ = ()

    alert: str | None = _field("alert")
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    disable: bool | None = _field("disable")
    expr: int | str | None = _field("expr")
    expr_builder: _Nested[NamespaceRuleExprBuilder] = _field("exprBuilder", _ref("NamespaceRuleExprBuilder"))
    for_: str | None = _field("for")
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    severity: str | None = _field("severity")


class NamespaceRuleExprBuilder(Model):
    """A namespace rule expr builder, as the server writes it."""

    __slots__ = ()

    workload: _Nested[WorkloadExprBuilder] = _field("workload", _ref("WorkloadExprBuilder"))


class NodeCpuThreshold(Model):
    """A node cpu threshold, as the server writes it."""

    __slots__ = ()

    load15m: float | None = _field("load15m")
    load1m: float | None = _field("load1m")
    load5m: float | None = _field("load5m")
    utilization: float | None = _field("utilization")


class NodeDiskThreshold(Model):
    """A node disk threshold, as the server writes it."""

    __slots__ = ()

    inode_utilization: float | None = _field("inodeUtilization")
    iops_read: float | None = _field("iopsRead")
    iops_write: float | None = _field("iopsWrite")
    space_available: float | None = _field("spaceAvailable")
    space_utilization: float | None = _field("spaceUtilization")
    throughput_read: float | None = _field("throughputRead")
    throughput_write: float | None = _field("throughputWrite")


class NodeExprBuilder(Model):
    """A node expr builder, as the server writes it."""

    __slots__ = ()

    comparator: str | None = _field("comparator")
    metric_threshold: _Nested[NodeMetricThreshold] = _field("metricThreshold", _ref("NodeMetricThreshold"))
    names: MutableSequence[str] = _field("names", _array())


class NodeMemoryThreshold(Model):
    """A node memory threshold, as the server writes it."""

    __slots__ = ()

    available: float | None = _field("available")
    utilization: float | None = _field("utilization")


class NodeMetricThreshold(Model):
    """A node metric threshold, as the server writes it."""

    __slots__ = ()

    cpu: _Nested[NodeCpuThreshold] = _field("cpu", _ref("NodeCpuThreshold"))
    disk: _Nested[NodeDiskThreshold] = _field("disk", _ref("NodeDiskThreshold"))
    memory: _Nested[NodeMemoryThreshold] = _field("memory", _ref("NodeMemoryThreshold"))
    network: _Nested[NodeNetworkThreshold] = _field("network", _ref("NodeNetworkThreshold"))
    pod: _Nested[NodePodThreshold] = _field("pod", _ref("NodePodThreshold"))


class NodeNetworkThreshold(Model):
    """A node network threshold, as the server writes it."""

    __slots__ = ()

    received_rate: float | None = _field("receivedRate")
    transmitted_rate: float | None = _field("transmittedRate")


class NodePodThreshold(Model):
    """A node pod threshold, as the server writes it."""

    __slots__ = ()

    abnormal_ratio: float | None = _field("abnormalRatio")
    utilization: float | None = _field("utilization")


class RuleGroup(Model):
    """A rule group, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[RuleGroupSpec] = _field("spec", _ref("RuleGroupSpec"))
    "What is wanted of it."
    status: _Nested[RuleGroupComputedStatus] = _field("status", _ref("RuleGroupComputedStatus"))
    "What the server reports of it."


class RuleGroupComputedStatus(Model):
    """What the server reports of a RuleGroupComputed."""

    __slots__ = ()

    evaluation_time: float | None = _field("evaluationTime")
    last_evaluation: _Moment = _field("lastEvaluation", _timestamp)
    rules_stats: _Nested[RulesStats] = _field("rulesStats", _ref("RulesStats"))
    rules_status: _NestedItems[RuleStatus] = _field("rulesStatus", _array(_ref("RuleStatus")))


class RuleGroupSpec(Model):
    """What is wanted of a RuleGroup."""

    __slots__ = ()

    interval: str | None = _field("interval")
    partial_response_strategy: str | None = _field("partial_response_strategy")
    rules: _NestedItems[NamespaceRule] = _field("rules", _array(_ref("NamespaceRule")))


class RuleStatus(Model):
    """What the server reports of a Rule."""

    __slots__ = ()

    active_at: _Moment = _field("activeAt", _timestamp)
    alerts: _NestedItems[Alert] = _field("alerts", _array(_ref("Alert")))
    evaluation_time: float | None = _field("evaluationTime")
    expr: str | None = _field("expr")
    health: str | None = _field("health")
    last_error: str | None = _field("lastError")
    last_evaluation: _Moment = _field("lastEvaluation", _timestamp)
    state: str | None = _field("state")


class RulesStats(Model):
    """A rules stats, as the server writes it."""

    __slots__ = ()

    disabled: int | None = _field("disabled")
    firing: int | None = _field("firing")
    inactive: int | None = _field("inactive")
    pending: int | None = _field("pending")


class ScopedNodeExprBuilder(Model):
    """A scoped node expr builder, as the server writes it."""

    __slots__ = ()

    comparator: str | None = _field("comparator")
    metric_threshold: _Nested[NodeMetricThreshold] = _field("metricThreshold", _ref("NodeMetricThreshold"))
    names: _NestedItems[ScopedNodeNames] = _field("names", _array(_ref("ScopedNodeNames")))


class ScopedNodeNames(Model):
    """A scoped node names, as the server writes it."""

    __slots__ = ()

    cluster: str | None = _field("cluster")
    names: MutableSequence[str] = _field("names", _array())


class ScopedWorkloadExprBuilder(Model):
    """A scoped workload expr builder, as the server writes it."""

    __slots__ = ()

    comparator: str | None = _field("comparator")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metric_threshold: _Nested[WorkloadMetricThreshold] = _field("metricThreshold", _ref("WorkloadMetricThreshold"))
    names: _NestedItems[ScopedWorkloadNames] = _field("names", _array(_ref("ScopedWorkloadNames")))


class ScopedWorkloadNames(Model):
    """A scoped workload names, as the server writes it."""

    __slots__ = ()

    cluster: str | None = _field("cluster")
    names: MutableSequence[str] = _field("names", _array())
    namespace: str | None = _field("namespace")


class WorkloadCpuThreshold(Model):
    """A workload cpu threshold, as the server writes it."""

    __slots__ = ()

    usage: float | None = _field("usage")


class WorkloadExprBuilder(Model):
    """A workload expr builder, as the server writes it."""

    __slots__ = ()

    comparator: str | None = _field("comparator")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metric_threshold: _Nested[WorkloadMetricThreshold] = _field("metricThreshold", _ref("WorkloadMetricThreshold"))
    names: MutableSequence[str] = _field("names", _array())


class WorkloadMemoryThreshold(Model):
    """A workload memory threshold, as the server writes it."""

    __slots__ = ()

    usage: float | None = _field("usage")
    usage_wo_cache: float | None = _field("usageWoCache")


class WorkloadMetricThreshold(Model):
    """A workload metric threshold, as the server writes it."""

    __slots__ = ()

    cpu: _Nested[WorkloadCpuThreshold] = _field("cpu", _ref("WorkloadCpuThreshold"))
    memory: _Nested[WorkloadMemoryThreshold] = _field("memory", _ref("WorkloadMemoryThreshold"))
    network: _Nested[WorkloadNetworkThreshold] = _field("network", _ref("WorkloadNetworkThreshold"))
    replica: _Nested[WorkloadReplicaThreshold] = _field("replica", _ref("WorkloadReplicaThreshold"))


class WorkloadNetworkThreshold(Model):
    """A workload network threshold, as the server writes it."""

    __slots__ = ()

    received_rate: float | None = _field("receivedRate")
    transmitted_rate: float | None = _field("transmittedRate")


class WorkloadReplicaThreshold(Model):
    """A workload replica threshold, as the server writes it."""

    __slots__ = ()

    unavailable_ratio: float | None = _field("unavailableRatio")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
