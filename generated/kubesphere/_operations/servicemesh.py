"""Resources of `servicemesh`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything, json_value, model

if TYPE_CHECKING:
    from ..models.servicemesh_v1alpha2 import (
        AppHealth,
        Metric,
        ServiceGraph,
        ServiceHealth,
        TraceSearch,
        WorkloadHealth,
    )

V1ALPHA2_NAMESPACES_APPS_HEALTH_GET: Operation[Any] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/health",
    anything(),
    query="rateInterval queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_APPS_METRICS_GET: Operation[dict[str, builtins.list[Metric]]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/metrics",
    json_value("servicemesh_v1alpha2.Metric", "{["),
    query="filters[] queryTime duration step rateInterval direction quantiles[] byLabels[] requestProtocol reporter rateFunc avg",
    formats={"queryTime": "unix-time", "duration": "seconds", "step": "seconds", "rateInterval": "go-duration"},
)
V1ALPHA2_NAMESPACES_GRAPH_GET: Operation[ServiceGraph] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/graph",
    model("servicemesh_v1alpha2.ServiceGraph"),
    query="duration graphType groupBy queryTime injectServiceNodes boxBy cluster includeIdleEdges rateGrpc rateHttp rateTcp appenders",
    formats={"duration": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_HEALTH_GET: Operation[dict[str, AppHealth]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health",
    json_value("servicemesh_v1alpha2.AppHealth", "{"),
    query="rateInterval queryTime type",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_HEALTH_GET_SERVICES: Operation[dict[str, ServiceHealth]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health",
    json_value("servicemesh_v1alpha2.ServiceHealth", "{"),
    query="type rateInterval queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_HEALTH_GET_WORKLOADS: Operation[dict[str, WorkloadHealth]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health",
    json_value("servicemesh_v1alpha2.WorkloadHealth", "{"),
    query="type rateInterval queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_METRICS_GET: Operation[dict[str, builtins.list[Metric]]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/metrics",
    json_value("servicemesh_v1alpha2.Metric", "{["),
    query="filters[] queryTime duration step rateInterval direction quantiles[] byLabels[] requestProtocol reporter rateFunc avg",
    formats={"queryTime": "unix-time", "duration": "seconds", "step": "seconds", "rateInterval": "go-duration"},
)
V1ALPHA2_NAMESPACES_SERVICES_HEALTH_GET: Operation[Any] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/health",
    anything(),
    query="rateInterval queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_SERVICES_METRICS_GET: Operation[dict[str, builtins.list[Metric]]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/metrics",
    json_value("servicemesh_v1alpha2.Metric", "{["),
    query="filters[] queryTime duration step rateInterval direction quantiles[] byLabels[] requestProtocol reporter rateFunc avg",
    formats={"queryTime": "unix-time", "duration": "seconds", "step": "seconds", "rateInterval": "go-duration"},
)
V1ALPHA2_NAMESPACES_SERVICES_TRACES_LIST: Operation[TraceSearch] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/traces",
    model("servicemesh_v1alpha2.TraceSearch"),
    query="start end limit loopback maxDuration minDuration operation tags spanKind",
    formats={"start": "unix-time-micros", "end": "unix-time-micros"},
)
V1ALPHA2_NAMESPACES_WORKLOADS_HEALTH_GET: Operation[Any] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/health",
    anything(),
    query="rateInterval queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_WORKLOADS_METRICS_GET: Operation[dict[str, builtins.list[Metric]]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/metrics",
    json_value("servicemesh_v1alpha2.Metric", "{["),
    query="filters[] queryTime duration step rateInterval direction quantiles[] byLabels[] requestProtocol reporter rateFunc avg",
    formats={"queryTime": "unix-time", "duration": "seconds", "step": "seconds", "rateInterval": "go-duration"},
)
