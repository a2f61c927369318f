"""Resources of `monitoring`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model

if TYPE_CHECKING:
    from ..models.monitoring_v1alpha2 import ClusterDashboard, Dashboard
    from ..models.monitoring_v1alpha3 import Metric, MetricLabelSet, Metrics, MetricsMetadata

V1ALPHA3_CLUSTERDASHBOARDS_CREATE_FROM_GRAFANA: Operation[ClusterDashboard] = Operation(
    "POST",
    "/kapis/monitoring.kubesphere.io/v1alpha3/clusterdashboards/{grafanaDashboardName}/template",
    model("monitoring_v1alpha2.ClusterDashboard"),
)
V1ALPHA3_CLUSTER_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/cluster",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_COMPONENTS_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/components/{component}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_KUBESPHERE_GET: Operation[Metrics] = Operation(
    "GET", "/kapis/monitoring.kubesphere.io/v1alpha3/kubesphere", model("monitoring_v1alpha3.Metrics")
)
V1ALPHA3_NAMESPACES_DASHBOARDS_CREATE_FROM_GRAFANA: Operation[Dashboard] = Operation(
    "POST",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/dashboards/{grafanaDashboardName}/template",
    model("monitoring_v1alpha2.Dashboard"),
)
V1ALPHA3_NAMESPACES_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_INGRESSES_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/ingresses/{ingress}",
    model("monitoring_v1alpha3.Metrics"),
    query="job pod duration metrics_filter start end step time",
    formats={
        "duration": "go-duration",
        "start": "unix-time",
        "end": "unix-time",
        "step": "go-duration",
        "time": "unix-time",
    },
)
V1ALPHA3_NAMESPACES_INGRESSES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/ingresses",
    model("monitoring_v1alpha3.Metrics"),
    query="job pod duration metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={
        "duration": "go-duration",
        "start": "unix-time",
        "end": "unix-time",
        "step": "go-duration",
        "time": "unix-time",
    },
)
V1ALPHA3_NAMESPACES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_PERSISTENTVOLUMECLAIMS_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/persistentvolumeclaims/{pvc}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_PERSISTENTVOLUMECLAIMS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/persistentvolumeclaims",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_PODS_CONTAINERS_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods/{pod}/containers/{container}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_PODS_CONTAINERS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods/{pod}/containers",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_PODS_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods/{pod}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_PODS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_TARGETS_LABELSETS_LIST: Operation[MetricLabelSet] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/targets/labelsets",
    model("monitoring_v1alpha3.MetricLabelSet"),
    query="metric start end",
    formats={"start": "unix-time", "end": "unix-time"},
)
V1ALPHA3_NAMESPACES_TARGETS_METADATA_GET: Operation[MetricsMetadata] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/targets/metadata",
    model("monitoring_v1alpha3.MetricsMetadata"),
)
V1ALPHA3_NAMESPACES_TARGETS_QUERY: Operation[Metric] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/targets/query",
    model("monitoring_v1alpha3.Metric"),
    query="expr start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_WORKLOADS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/workloads",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_WORKLOADS_LIST_BY_KIND: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/workloads/{kind}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NAMESPACES_WORKLOADS_PODS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/workloads/{kind}/{workload}/pods",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NODES_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/nodes/{node}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NODES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/nodes",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NODES_PODS_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/nodes/{node}/pods/{pod}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_NODES_PODS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/nodes/{node}/pods",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter namespaced_resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_PODS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/pods",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter namespaced_resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_STORAGECLASSES_PERSISTENTVOLUMECLAIMS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/storageclasses/{storageclass}/persistentvolumeclaims",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_TARGETS_LABELSETS_LIST: Operation[MetricLabelSet] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/targets/labelsets",
    model("monitoring_v1alpha3.MetricLabelSet"),
    query="metric start end",
    formats={"start": "unix-time", "end": "unix-time"},
)
V1ALPHA3_TARGETS_METADATA_GET: Operation[MetricsMetadata] = Operation(
    "GET", "/kapis/monitoring.kubesphere.io/v1alpha3/targets/metadata", model("monitoring_v1alpha3.MetricsMetadata")
)
V1ALPHA3_TARGETS_QUERY: Operation[Metric] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/targets/query",
    model("monitoring_v1alpha3.Metric"),
    query="expr start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_WORKSPACES_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/workspaces/{workspace}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_WORKSPACES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/workspaces",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA3_WORKSPACES_NAMESPACES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/monitoring.kubesphere.io/v1alpha3/workspaces/{workspace}/namespaces",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
