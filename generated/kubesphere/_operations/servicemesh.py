"""Resources of `servicemesh`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything

if TYPE_CHECKING:
    pass

V1ALPHA2_NAMESPACES_APPS_HEALTH_GET: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/health", anything()
)
V1ALPHA2_NAMESPACES_APPS_METRICS_GET: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/metrics", anything()
)
V1ALPHA2_NAMESPACES_GRAPH_GET: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/graph", anything()
)
V1ALPHA2_NAMESPACES_HEALTH_GET: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health", anything()
)
V1ALPHA2_NAMESPACES_METRICS_GET: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/metrics", anything()
)
V1ALPHA2_NAMESPACES_SERVICES_HEALTH_GET: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/health", anything()
)
V1ALPHA2_NAMESPACES_SERVICES_METRICS_GET: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/metrics", anything()
)
V1ALPHA2_NAMESPACES_SERVICES_TRACES_LIST: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/traces", anything()
)
V1ALPHA2_NAMESPACES_WORKLOADS_HEALTH_GET: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/health", anything()
)
V1ALPHA2_NAMESPACES_WORKLOADS_METRICS_GET: Operation[Any] = Operation(
    "GET", "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/metrics", anything()
)
