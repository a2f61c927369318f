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
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems


class Alert(Model):
    """What a rule has found: one series for which the expression holds."""

    active_at: _Moment = _field("activeAt", _timestamp)
    "Since when the expression holds."
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Texts of the rule, filled in."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels of the series and of the rule."
    state: str | None = _field("state")
    "`firing` or `pending`."
    value: str | None = _field("value")
    "What the expression was at last, a number as text."


class ClusterRule(Model):
    """One of `ClusterRuleGroupSpec.rules`."""

    alert: str | None = _field("alert")
    "Name of the alerts."
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Texts that alerts get; `{{ $labels.pod }}` is filled in."
    disable: bool | None = _field("disable")
    "Whether it is off."
    expr: int | str | None = _field("expr")
    "The expression in PromQL; made of `expr_builder` if that is set."
    expr_builder: _Nested[ClusterRuleExprBuilder] = _field("exprBuilder", _ref("ClusterRuleExprBuilder"))
    "The expression in parts, in place of PromQL."
    for_: str | None = _field("for")
    "How long it must hold before an alert fires, e.g. `5m`."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that alerts get; routes and silences select by them."
    severity: str | None = _field("severity")
    "How bad it is: `critical`, `error`, `warning` or `info`; becomes the label of that name."


class ClusterRuleExprBuilder(Model):
    """What `ClusterRule.exprBuilder` holds."""

    node: _Nested[NodeExprBuilder] = _field("node", _ref("NodeExprBuilder"))
    "An expression on nodes."


class ClusterRuleGroup(_Object):
    """Alerting rules of a cluster that are evaluated together."""

    spec: _Nested[ClusterRuleGroupSpec] = _field("spec", _ref("ClusterRuleGroupSpec"))
    "What is wanted of it."
    status: _Nested[RuleGroupComputedStatus] = _field("status", _ref("RuleGroupComputedStatus"))
    "What the server reports of it."


class ClusterRuleGroupSpec(Model):
    """What is wanted of a ClusterRuleGroup."""

    interval: str | None = _field("interval")
    "Time between two evaluations, e.g. `1m`; the server's default where it is absent."
    partial_response_strategy: str | None = _field("partial_response_strategy")
    "What happens if some stores don't answer: `abort` or `warn` (Thanos)."
    rules: _NestedItems[ClusterRule] = _field("rules", _array(_ref("ClusterRule")))
    "The rules, evaluated one after the other."


class GlobalRule(Model):
    """One of `GlobalRuleGroupSpec.rules`."""

    alert: str | None = _field("alert")
    "Name of the alerts."
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Texts that alerts get; `{{ $labels.pod }}` is filled in."
    cluster_selector: _Nested[MetricLabelSelector] = _field("clusterSelector", _ref("MetricLabelSelector"))
    "Only series of these clusters."
    disable: bool | None = _field("disable")
    "Whether it is off."
    expr: int | str | None = _field("expr")
    "The expression in PromQL; made of `expr_builder` if that is set."
    expr_builder: _Nested[GlobalRuleExprBuilder] = _field("exprBuilder", _ref("GlobalRuleExprBuilder"))
    "The expression in parts, in place of PromQL."
    for_: str | None = _field("for")
    "How long it must hold before an alert fires, e.g. `5m`."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that alerts get; routes and silences select by them."
    namespace_selector: _Nested[MetricLabelSelector] = _field("namespaceSelector", _ref("MetricLabelSelector"))
    "Only series of these projects."
    severity: str | None = _field("severity")
    "How bad it is: `critical`, `error`, `warning` or `info`; becomes the label of that name."


class GlobalRuleExprBuilder(Model):
    """What `GlobalRule.exprBuilder` holds."""

    node: _Nested[ScopedNodeExprBuilder] = _field("node", _ref("ScopedNodeExprBuilder"))
    "An expression on nodes."
    workload: _Nested[ScopedWorkloadExprBuilder] = _field("workload", _ref("ScopedWorkloadExprBuilder"))
    "An expression on workloads."


class GlobalRuleGroup(_Object):
    """Alerting rules over all clusters that are evaluated together."""

    spec: _Nested[GlobalRuleGroupSpec] = _field("spec", _ref("GlobalRuleGroupSpec"))
    "What is wanted of it."
    status: _Nested[RuleGroupComputedStatus] = _field("status", _ref("RuleGroupComputedStatus"))
    "What the server reports of it."


class GlobalRuleGroupSpec(Model):
    """What is wanted of a GlobalRuleGroup."""

    interval: str | None = _field("interval")
    "Time between two evaluations, e.g. `1m`; the server's default where it is absent."
    partial_response_strategy: str | None = _field("partial_response_strategy")
    "What happens if some stores don't answer: `abort` or `warn` (Thanos)."
    rules: _NestedItems[GlobalRule] = _field("rules", _array(_ref("GlobalRule")))
    "The rules, evaluated one after the other."


class Matcher(Model):
    """What `MetricLabelSelector.matcher` holds."""

    type: str | None = _field("type")
    "`=`, `!=`, `=~` or `!~`, as in PromQL."
    value: str | None = _field("value")
    "Text or regular expression to compare with."


class MetricLabelSelector(Model):
    """What `GlobalRule.clusterSelector` and others hold."""

    in_values: MutableSequence[str] = _field("inValues", _array())
    "Values that the label may have."
    matcher: _Nested[Matcher] = _field("matcher", _ref("Matcher"))
    "A comparison, in place of values."


class NamespaceRule(Model):
    """One of `RuleGroupSpec.rules`."""

    alert: str | None = _field("alert")
    "Name of the alerts."
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Texts that alerts get; `{{ $labels.pod }}` is filled in."
    disable: bool | None = _field("disable")
    "Whether it is off."
    expr: int | str | None = _field("expr")
    "The expression in PromQL; made of `expr_builder` if that is set."
    expr_builder: _Nested[NamespaceRuleExprBuilder] = _field("exprBuilder", _ref("NamespaceRuleExprBuilder"))
    "The expression in parts, in place of PromQL."
    for_: str | None = _field("for")
    "How long it must hold before an alert fires, e.g. `5m`."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that alerts get; routes and silences select by them."
    severity: str | None = _field("severity")
    "How bad it is: `critical`, `error`, `warning` or `info`; becomes the label of that name."


class NamespaceRuleExprBuilder(Model):
    """What `NamespaceRule.exprBuilder` holds."""

    workload: _Nested[WorkloadExprBuilder] = _field("workload", _ref("WorkloadExprBuilder"))
    "An expression on workloads."


class NodeCpuThreshold(Model):
    """What `NodeMetricThreshold.cpu` holds."""

    load15m: float | None = _field("load15m")
    "Load by CPU over fifteen minutes."
    load1m: float | None = _field("load1m")
    "Load by CPU over one minute."
    load5m: float | None = _field("load5m")
    "Load by CPU over five minutes."
    utilization: float | None = _field("utilization")
    "Share of the CPU in use, 0 to 1."


class NodeDiskThreshold(Model):
    """What `NodeMetricThreshold.disk` holds."""

    inode_utilization: float | None = _field("inodeUtilization")
    "Share of the inodes in use, 0 to 1."
    iops_read: float | None = _field("iopsRead")
    "Reads a second."
    iops_write: float | None = _field("iopsWrite")
    "Writes a second."
    space_available: float | None = _field("spaceAvailable")
    "Free space, in bytes."
    space_utilization: float | None = _field("spaceUtilization")
    "Share of the space in use, 0 to 1."
    throughput_read: float | None = _field("throughputRead")
    "Bytes read a second."
    throughput_write: float | None = _field("throughputWrite")
    "Bytes written a second."


class NodeExprBuilder(Model):
    """What `ClusterRuleExprBuilder.node` holds."""

    comparator: str | None = _field("comparator")
    "`>`, `>=`, `<` or `<=`."
    metric_threshold: _Nested[NodeMetricThreshold] = _field("metricThreshold", _ref("NodeMetricThreshold"))
    "The metric and its threshold; one of them counts."
    names: MutableSequence[str] = _field("names", _array())
    "Names of what it is on; all where it is absent."


class NodeMemoryThreshold(Model):
    """What `NodeMetricThreshold.memory` holds."""

    available: float | None = _field("available")
    "Free memory, in bytes."
    utilization: float | None = _field("utilization")
    "Share of the memory in use, 0 to 1."


class NodeMetricThreshold(Model):
    """What `NodeExprBuilder.metricThreshold` and others hold."""

    cpu: _Nested[NodeCpuThreshold] = _field("cpu", _ref("NodeCpuThreshold"))
    "Thresholds of the CPU."
    disk: _Nested[NodeDiskThreshold] = _field("disk", _ref("NodeDiskThreshold"))
    "Thresholds of the disks."
    memory: _Nested[NodeMemoryThreshold] = _field("memory", _ref("NodeMemoryThreshold"))
    "Thresholds of the memory."
    network: _Nested[NodeNetworkThreshold] = _field("network", _ref("NodeNetworkThreshold"))
    "Thresholds of the network."
    pod: _Nested[NodePodThreshold] = _field("pod", _ref("NodePodThreshold"))
    "Thresholds of the pods."


class NodeNetworkThreshold(Model):
    """What `NodeMetricThreshold.network` holds."""

    received_rate: float | None = _field("receivedRate")
    "Bits received a second."
    transmitted_rate: float | None = _field("transmittedRate")
    "Bits sent a second."


class NodePodThreshold(Model):
    """What `NodeMetricThreshold.pod` holds."""

    abnormal_ratio: float | None = _field("abnormalRatio")
    "Share of the pods that don't run as wanted, 0 to 1."
    utilization: float | None = _field("utilization")
    "Share of the pods that the node can have, 0 to 1."


class RuleGroup(_Object):
    """Alerting rules of a project that are evaluated together."""

    spec: _Nested[RuleGroupSpec] = _field("spec", _ref("RuleGroupSpec"))
    "What is wanted of it."
    status: _Nested[RuleGroupComputedStatus] = _field("status", _ref("RuleGroupComputedStatus"))
    "What the server reports of it."


class RuleGroupComputedStatus(Model):
    """What the server reports of a RuleGroupComputed."""

    evaluation_time: float | None = _field("evaluationTime")
    "How long the last evaluation took, in seconds."
    last_evaluation: _Moment = _field("lastEvaluation", _timestamp)
    "When it was evaluated last."
    rules_stats: _Nested[RulesStats] = _field("rulesStats", _ref("RulesStats"))
    "How many rules are in which state."
    rules_status: _NestedItems[RuleStatus] = _field("rulesStatus", _array(_ref("RuleStatus")))
    "How each rule is."


class RuleGroupSpec(Model):
    """What is wanted of a RuleGroup."""

    interval: str | None = _field("interval")
    "Time between two evaluations, e.g. `1m`; the server's default where it is absent."
    partial_response_strategy: str | None = _field("partial_response_strategy")
    "What happens if some stores don't answer: `abort` or `warn` (Thanos)."
    rules: _NestedItems[NamespaceRule] = _field("rules", _array(_ref("NamespaceRule")))
    "The rules, evaluated one after the other."


class RuleStatus(Model):
    """How one rule is: its state, its health and its alerts."""

    active_at: _Moment = _field("activeAt", _timestamp)
    "Since when it has alerts."
    alerts: _NestedItems[Alert] = _field("alerts", _array(_ref("Alert")))
    "The alerts that it has now."
    evaluation_time: float | None = _field("evaluationTime")
    "How long that took, in seconds."
    expr: str | None = _field("expr")
    "The expression in PromQL that is evaluated."
    health: str | None = _field("health")
    "Whether it could be evaluated: `ok`, `err` or `unknown`."
    last_error: str | None = _field("lastError")
    "Why it could not be evaluated."
    last_evaluation: _Moment = _field("lastEvaluation", _timestamp)
    "When it was evaluated last."
    state: str | None = _field("state")
    "`firing`, `pending`, `inactive` or `disabled`."


class RulesStats(Model):
    """What `RuleGroupComputedStatus.rulesStats` holds."""

    disabled: int | None = _field("disabled")
    "How many are off."
    firing: int | None = _field("firing")
    "How many have alerts that fire."
    inactive: int | None = _field("inactive")
    "How many have no alert."
    pending: int | None = _field("pending")
    "How many have alerts that don't fire yet."


class ScopedNodeExprBuilder(Model):
    """What `GlobalRuleExprBuilder.node` holds."""

    comparator: str | None = _field("comparator")
    "`>`, `>=`, `<` or `<=`."
    metric_threshold: _Nested[NodeMetricThreshold] = _field("metricThreshold", _ref("NodeMetricThreshold"))
    "The metric and its threshold; one of them counts."
    names: _NestedItems[ScopedNodeNames] = _field("names", _array(_ref("ScopedNodeNames")))
    "Names of what it is on; all where it is absent."


class ScopedNodeNames(Model):
    """One of `ScopedNodeExprBuilder.names`."""

    cluster: str | None = _field("cluster")
    "Name of the cluster."
    names: MutableSequence[str] = _field("names", _array())
    "Names in it."


class ScopedWorkloadExprBuilder(Model):
    """What `GlobalRuleExprBuilder.workload` holds."""

    comparator: str | None = _field("comparator")
    "`>`, `>=`, `<` or `<=`."
    kind: str | None = _field("kind")
    "Kind of workload: `deployment`, `statefulset` or `daemonset`."
    metric_threshold: _Nested[WorkloadMetricThreshold] = _field("metricThreshold", _ref("WorkloadMetricThreshold"))
    "The metric and its threshold; one of them counts."
    names: _NestedItems[ScopedWorkloadNames] = _field("names", _array(_ref("ScopedWorkloadNames")))
    "Names of what it is on; all where it is absent."


class ScopedWorkloadNames(Model):
    """One of `ScopedWorkloadExprBuilder.names`."""

    cluster: str | None = _field("cluster")
    "Name of the cluster."
    names: MutableSequence[str] = _field("names", _array())
    "Names in it."
    namespace: str | None = _field("namespace")
    "Name of the project."


class WorkloadCpuThreshold(Model):
    """What `WorkloadMetricThreshold.cpu` holds."""

    usage: float | None = _field("usage")
    "CPU in use, in cores."


class WorkloadExprBuilder(Model):
    """What `NamespaceRuleExprBuilder.workload` holds."""

    comparator: str | None = _field("comparator")
    "`>`, `>=`, `<` or `<=`."
    kind: str | None = _field("kind")
    "Kind of workload: `deployment`, `statefulset` or `daemonset`."
    metric_threshold: _Nested[WorkloadMetricThreshold] = _field("metricThreshold", _ref("WorkloadMetricThreshold"))
    "The metric and its threshold; one of them counts."
    names: MutableSequence[str] = _field("names", _array())
    "Names of what it is on; all where it is absent."


class WorkloadMemoryThreshold(Model):
    """What `WorkloadMetricThreshold.memory` holds."""

    usage: float | None = _field("usage")
    "Memory in use, caches included, in bytes."
    usage_wo_cache: float | None = _field("usageWoCache")
    "Memory in use without caches, in bytes."


class WorkloadMetricThreshold(Model):
    """What `ScopedWorkloadExprBuilder.metricThreshold` and others hold."""

    cpu: _Nested[WorkloadCpuThreshold] = _field("cpu", _ref("WorkloadCpuThreshold"))
    "Thresholds of the CPU."
    memory: _Nested[WorkloadMemoryThreshold] = _field("memory", _ref("WorkloadMemoryThreshold"))
    "Thresholds of the memory."
    network: _Nested[WorkloadNetworkThreshold] = _field("network", _ref("WorkloadNetworkThreshold"))
    "Thresholds of the network."
    replica: _Nested[WorkloadReplicaThreshold] = _field("replica", _ref("WorkloadReplicaThreshold"))
    "Thresholds of the replicas."


class WorkloadNetworkThreshold(Model):
    """What `WorkloadMetricThreshold.network` holds."""

    received_rate: float | None = _field("receivedRate")
    "Bits received a second."
    transmitted_rate: float | None = _field("transmittedRate")
    "Bits sent a second."


class WorkloadReplicaThreshold(Model):
    """What `WorkloadMetricThreshold.replica` holds."""

    unavailable_ratio: float | None = _field("unavailableRatio")
    "Share of the replicas that aren't available, 0 to 1."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
