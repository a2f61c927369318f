"""Resources of `gateway`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import Operation, model, models, page, text

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.common import Confirmation
    from ..models.core_v1 import Pod
    from ..models.gateway_v1alpha1 import Gateway
    from ..models.logging_v1alpha2 import LogQueryResult

V1ALPHA1_GATEWAYS_LIST: Operation[Page[Gateway]] = Operation(
    "GET",
    "/kapis/gateway.kubesphere.io/v1alpha1/gateways/",
    page("gateway_v1alpha1.Gateway"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA1_NAMESPACES_GATEWAYS_CREATE: Operation[Gateway] = Operation(
    "POST", "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways", model("gateway_v1alpha1.Gateway")
)
V1ALPHA1_NAMESPACES_GATEWAYS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/", model("common.Confirmation")
)
V1ALPHA1_NAMESPACES_GATEWAYS_LIST: Operation[builtins.list[Gateway]] = Operation(
    "GET", "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/", models("gateway_v1alpha1.Gateway")
)
V1ALPHA1_NAMESPACES_GATEWAYS_LOGS_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/logs",
    text(),
    query="operation pod_query containers container_query log_query start_time end_time sort from_=from size",
    formats={"start_time": "unix-time", "end_time": "unix-time"},
)
V1ALPHA1_NAMESPACES_GATEWAYS_LOGS_QUERY: Operation[LogQueryResult] = Operation(
    "GET",
    "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/logs",
    model("logging_v1alpha2.LogQueryResult"),
    query="operation pod_query containers container_query log_query start_time end_time sort from_=from size",
    formats={"start_time": "unix-time", "end_time": "unix-time"},
)
V1ALPHA1_NAMESPACES_GATEWAYS_PODS_LIST: Operation[Page[Pod]] = Operation(
    "GET",
    "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/pods",
    page("core_v1.Pod"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA1_NAMESPACES_GATEWAYS_PODS_LOG: Operation[str] = Operation(
    "GET",
    "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/pods/{pod}/log",
    text(),
    query="container follow previous since_seconds=sinceSeconds since_time=sinceTime timestamps tail_lines=tailLines limit_bytes=limitBytes insecure_skip_tls_verify_backend=insecureSkipTLSVerifyBackend",
)
V1ALPHA1_NAMESPACES_GATEWAYS_REPLACE: Operation[Gateway] = Operation(
    "PUT", "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/", model("gateway_v1alpha1.Gateway")
)
V1ALPHA1_NAMESPACES_GATEWAYS_UPGRADE: Operation[Gateway] = Operation(
    "POST",
    "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/upgrade",
    model("gateway_v1alpha1.Gateway"),
)
