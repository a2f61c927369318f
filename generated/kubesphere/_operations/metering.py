"""Resources of `metering`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model, text

if TYPE_CHECKING:
    from ..models.monitoring_v1alpha3 import Metrics

V1ALPHA1_CLUSTERS_NAMESPACES_OPENPITRIXS_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/clusters/{cluster}/namespaces/{namespace}/openpitrixs",
    text(),
    query="operation openpitrix_ids storageclass metrics_filter start end step time sort_metric sort_type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_CLUSTERS_NAMESPACES_OPENPITRIXS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/clusters/{cluster}/namespaces/{namespace}/openpitrixs",
    model("monitoring_v1alpha3.Metrics"),
    query="openpitrix_ids storageclass metrics_filter start end step time sort_metric sort_type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_CLUSTER_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/cluster",
    text(),
    query="operation metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_CLUSTER_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/cluster",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_APPLICATIONS_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/applications",
    text(),
    query="operation applications storageclass metrics_filter start end step time sort_metric sort_type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_APPLICATIONS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/applications",
    model("monitoring_v1alpha3.Metrics"),
    query="applications storageclass metrics_filter start end step time sort_metric sort_type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}",
    text(),
    query="operation metrics_filter storageclass pvc_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces",
    text(),
    query="operation metrics_filter storageclass resources_filter pvc_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter storageclass pvc_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter storageclass resources_filter pvc_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_OPENPITRIXS_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/openpitrixs",
    text(),
    query="operation openpitrix_ids storageclass metrics_filter start end step time sort_metric sort_type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_OPENPITRIXS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/openpitrixs",
    model("monitoring_v1alpha3.Metrics"),
    query="openpitrix_ids storageclass metrics_filter start end step time sort_metric sort_type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_PODS_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/pods/{pod}",
    text(),
    query="operation metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_PODS_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/pods",
    text(),
    query="operation metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_PODS_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/pods/{pod}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_PODS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/pods",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_SERVICES_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/services",
    text(),
    query="operation metrics_filter services start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_SERVICES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/services",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter services start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_WORKLOADS_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/workloads",
    text(),
    query="operation kind metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_WORKLOADS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/workloads",
    model("monitoring_v1alpha3.Metrics"),
    query="kind metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_WORKLOADS_PODS_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/workloads/{workload}/pods",
    text(),
    query="operation kind metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NAMESPACES_WORKLOADS_PODS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/workloads/{workload}/pods",
    model("monitoring_v1alpha3.Metrics"),
    query="kind metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NODES_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/nodes/{node}",
    text(),
    query="operation metrics_filter storageclass pvc_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NODES_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/nodes",
    text(),
    query="operation metrics_filter storageclass resources_filter pvc_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NODES_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/nodes/{node}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter storageclass pvc_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NODES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/nodes",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter storageclass resources_filter pvc_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NODES_PODS_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/nodes/{node}/pods/{pod}",
    text(),
    query="operation metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NODES_PODS_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/nodes/{node}/pods",
    text(),
    query="operation metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NODES_PODS_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/nodes/{node}/pods/{pod}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_NODES_PODS_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/nodes/{node}/pods",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter resources_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_WORKSPACES_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}",
    text(),
    query="operation metrics_filter storageclass pvc_filter start end step time type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_WORKSPACES_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/workspaces",
    text(),
    query="operation metrics_filter storageclass resources_filter pvc_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_WORKSPACES_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter storageclass pvc_filter start end step time type",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_WORKSPACES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/workspaces",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter storageclass resources_filter pvc_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_WORKSPACES_NAMESPACES_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}/namespaces/{namespace}",
    text(),
    query="operation metrics_filter storageclass pvc_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_WORKSPACES_NAMESPACES_EXPORT_ALL: Operation[str] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}/namespaces",
    text(),
    query="operation metrics_filter storageclass resources_filter pvc_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_WORKSPACES_NAMESPACES_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}/namespaces/{namespace}",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter storageclass pvc_filter start end step time",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA1_WORKSPACES_NAMESPACES_LIST: Operation[Metrics] = Operation(
    "GET",
    "/kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}/namespaces",
    model("monitoring_v1alpha3.Metrics"),
    query="metrics_filter storageclass resources_filter pvc_filter start end step time sort_metric sort_type page limit",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
