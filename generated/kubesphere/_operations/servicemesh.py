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
    query="rate_interval=rateInterval query_time=queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_APPS_METRICS_GET: Operation[dict[str, builtins.list[Metric]]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/metrics",
    json_value("servicemesh_v1alpha2.Metric", "{["),
    query="filters=filters[] query_time=queryTime duration step rate_interval=rateInterval direction quantiles=quantiles[] by_labels=byLabels[] request_protocol=requestProtocol reporter rate_func=rateFunc avg",
    formats={"queryTime": "unix-time", "duration": "seconds", "step": "seconds", "rateInterval": "go-duration"},
)
V1ALPHA2_NAMESPACES_GRAPH_GET: Operation[ServiceGraph] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/graph",
    model("servicemesh_v1alpha2.ServiceGraph"),
    query="duration graph_type=graphType group_by=groupBy query_time=queryTime inject_service_nodes=injectServiceNodes box_by=boxBy cluster include_idle_edges=includeIdleEdges rate_grpc=rateGrpc rate_http=rateHttp rate_tcp=rateTcp appenders",
    formats={"duration": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_HEALTH_GET: Operation[dict[str, AppHealth]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health",
    json_value("servicemesh_v1alpha2.AppHealth", "{"),
    query="rate_interval=rateInterval query_time=queryTime type",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_HEALTH_GET_SERVICES: Operation[dict[str, ServiceHealth]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health",
    json_value("servicemesh_v1alpha2.ServiceHealth", "{"),
    query="type rate_interval=rateInterval query_time=queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_HEALTH_GET_WORKLOADS: Operation[dict[str, WorkloadHealth]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health",
    json_value("servicemesh_v1alpha2.WorkloadHealth", "{"),
    query="type rate_interval=rateInterval query_time=queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_METRICS_GET: Operation[dict[str, builtins.list[Metric]]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/metrics",
    json_value("servicemesh_v1alpha2.Metric", "{["),
    query="filters=filters[] query_time=queryTime duration step rate_interval=rateInterval direction quantiles=quantiles[] by_labels=byLabels[] request_protocol=requestProtocol reporter rate_func=rateFunc avg",
    formats={"queryTime": "unix-time", "duration": "seconds", "step": "seconds", "rateInterval": "go-duration"},
)
V1ALPHA2_NAMESPACES_SERVICES_HEALTH_GET: Operation[Any] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/health",
    anything(),
    query="rate_interval=rateInterval query_time=queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_SERVICES_METRICS_GET: Operation[dict[str, builtins.list[Metric]]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/metrics",
    json_value("servicemesh_v1alpha2.Metric", "{["),
    query="filters=filters[] query_time=queryTime duration step rate_interval=rateInterval direction quantiles=quantiles[] by_labels=byLabels[] request_protocol=requestProtocol reporter rate_func=rateFunc avg",
    formats={"queryTime": "unix-time", "duration": "seconds", "step": "seconds", "rateInterval": "go-duration"},
)
V1ALPHA2_NAMESPACES_SERVICES_TRACES_LIST: Operation[TraceSearch] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/traces",
    model("servicemesh_v1alpha2.TraceSearch"),
    query="start end limit loopback max_duration=maxDuration min_duration=minDuration operation tags span_kind=spanKind",
    formats={"start": "unix-time-micros", "end": "unix-time-micros"},
)
V1ALPHA2_NAMESPACES_WORKLOADS_HEALTH_GET: Operation[Any] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/health",
    anything(),
    query="rate_interval=rateInterval query_time=queryTime",
    formats={"rateInterval": "go-duration", "queryTime": "unix-time"},
)
V1ALPHA2_NAMESPACES_WORKLOADS_METRICS_GET: Operation[dict[str, builtins.list[Metric]]] = Operation(
    "GET",
    "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/metrics",
    json_value("servicemesh_v1alpha2.Metric", "{["),
    query="filters=filters[] query_time=queryTime duration step rate_interval=rateInterval direction quantiles=quantiles[] by_labels=byLabels[] request_protocol=requestProtocol reporter rate_func=rateFunc avg",
    formats={"queryTime": "unix-time", "duration": "seconds", "step": "seconds", "rateInterval": "go-duration"},
)
