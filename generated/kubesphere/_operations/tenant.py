"""Resources of `tenant`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model, page, text

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.auditing_v1alpha1 import AuditQueryResult
    from ..models.cluster_v1alpha1 import Cluster
    from ..models.common import Confirmation
    from ..models.core_v1 import Namespace
    from ..models.devops_v1alpha3 import DevOpsProject
    from ..models.events_v1alpha1 import EventQueryResult
    from ..models.kubefed_v1beta1 import FederatedNamespace
    from ..models.logging_v1alpha2 import LogQueryResult
    from ..models.metering_v1alpha1 import PriceResponse, ResourceStatistic
    from ..models.monitoring_v1alpha3 import Metrics
    from ..models.quota_v1alpha2 import ResourceQuota
    from ..models.tenant_v1alpha1 import Workspace
    from ..models.tenant_v1alpha2 import WorkspaceTemplate

V1ALPHA2_AUDITING_EVENTS_QUERY: Operation[AuditQueryResult] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/auditing/events",
    model("auditing_v1alpha1.AuditQueryResult"),
    query="operation workspace_filter workspace_search object_ref_namespace_filter=objectref_namespace_filter object_ref_namespace_search=objectref_namespace_search object_ref_name_filter=objectref_name_filter object_ref_name_search=objectref_name_search level_filter verb_filter user_filter user_search group_search source_ip_search object_ref_resource_filter=objectref_resource_filter object_ref_subresource_filter=objectref_subresource_filter response_code_filter response_status_filter start_time end_time interval sort from_=from size",
    formats={"start_time": "unix-time", "end_time": "unix-time", "interval": "go-duration"},
)
V1ALPHA2_CLUSTERS_LIST: Operation[Page[Cluster]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/clusters",
    page("cluster_v1alpha1.Cluster"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_EVENTS_QUERY: Operation[EventQueryResult] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/events",
    model("events_v1alpha1.EventQueryResult"),
    query="operation workspace_filter workspace_search involved_object_namespace_filter involved_object_namespace_search involved_object_name_filter involved_object_name_search involved_object_kind_filter reason_filter reason_search message_search type_filter start_time end_time interval sort from_=from size",
    formats={"start_time": "unix-time", "end_time": "unix-time", "interval": "go-duration"},
)
V1ALPHA2_FEDERATEDNAMESPACES_LIST: Operation[Page[FederatedNamespace]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/federatednamespaces",
    page("kubefed_v1beta1.FederatedNamespace"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_LOGS_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/logs",
    text(),
    query="operation namespaces namespace_query workloads workload_query pods pod_query containers container_query log_query interval start_time end_time sort from_=from size",
    formats={"interval": "go-duration", "start_time": "unix-time", "end_time": "unix-time"},
)
V1ALPHA2_LOGS_QUERY: Operation[LogQueryResult] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/logs",
    model("logging_v1alpha2.LogQueryResult"),
    query="operation namespaces namespace_query workloads workload_query pods pod_query containers container_query log_query interval start_time end_time sort from_=from size",
    formats={"interval": "go-duration", "start_time": "unix-time", "end_time": "unix-time"},
)
V1ALPHA2_METERING_EXPORT: Operation[str] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/metering",
    text(),
    query="operation level node workspace namespace kind workload pod applications services metrics_filter resources_filter step time sort_metric sort_type page limit storageclass pvc_filter label_selector=labelSelector cluster start end",
    formats={"step": "go-duration", "time": "unix-time", "start": "unix-time", "end": "unix-time"},
)
V1ALPHA2_METERING_GET: Operation[Metrics] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/metering",
    model("monitoring_v1alpha3.Metrics"),
    query="level node workspace namespace kind workload pod applications services metrics_filter resources_filter start end step time sort_metric sort_type page limit storageclass pvc_filter label_selector=labelSelector cluster",
    formats={"start": "unix-time", "end": "unix-time", "step": "go-duration", "time": "unix-time"},
)
V1ALPHA2_METERING_PRICE_GET: Operation[PriceResponse] = Operation(
    "GET", "/kapis/tenant.kubesphere.io/v1alpha2/metering/price", model("metering_v1alpha1.PriceResponse")
)
V1ALPHA2_NAMESPACES_LIST: Operation[Page[Namespace]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/namespaces",
    page("core_v1.Namespace"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_NAMESPACES_METERING_HIERARCHY_GET: Operation[ResourceStatistic] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/namespaces/{namespace}/metering/hierarchy",
    model("metering_v1alpha1.ResourceStatistic"),
    query="metrics_filter time cluster workspace",
    formats={"time": "unix-time"},
)
V1ALPHA2_WORKSPACES_CLUSTERS_LIST: Operation[Page[Cluster]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/clusters",
    page("cluster_v1alpha1.Cluster"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_CREATE: Operation[WorkspaceTemplate] = Operation(
    "POST", "/kapis/tenant.kubesphere.io/v1alpha2/workspaces", model("tenant_v1alpha2.WorkspaceTemplate")
)
V1ALPHA2_WORKSPACES_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}", model("common.Confirmation")
)
V1ALPHA2_WORKSPACES_DEVOPS_LIST: Operation[Page[DevOpsProject]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/devops",
    page("devops_v1alpha3.DevOpsProject"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_FEDERATEDNAMESPACES_LIST: Operation[Page[FederatedNamespace]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/federatednamespaces",
    page("kubefed_v1beta1.FederatedNamespace"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_GET: Operation[WorkspaceTemplate] = Operation(
    "GET", "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}", model("tenant_v1alpha2.WorkspaceTemplate")
)
V1ALPHA2_WORKSPACES_LIST: Operation[Page[WorkspaceTemplate]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces",
    page("tenant_v1alpha2.WorkspaceTemplate"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_NAMESPACES_CREATE: Operation[Namespace] = Operation(
    "POST", "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces", model("core_v1.Namespace")
)
V1ALPHA2_WORKSPACES_NAMESPACES_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}",
    model("common.Confirmation"),
)
V1ALPHA2_WORKSPACES_NAMESPACES_GET: Operation[Namespace] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}",
    model("core_v1.Namespace"),
)
V1ALPHA2_WORKSPACES_NAMESPACES_LIST: Operation[Page[Namespace]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces",
    page("core_v1.Namespace"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_NAMESPACES_PATCH: Operation[Namespace] = Operation(
    "PATCH",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}",
    model("core_v1.Namespace"),
    body=("application/merge-patch+json",),
)
V1ALPHA2_WORKSPACES_NAMESPACES_REPLACE: Operation[Namespace] = Operation(
    "PUT",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}",
    model("core_v1.Namespace"),
)
V1ALPHA2_WORKSPACES_PATCH: Operation[WorkspaceTemplate] = Operation(
    "PATCH",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}",
    model("tenant_v1alpha2.WorkspaceTemplate"),
    body=("application/json-patch+json",),
)
V1ALPHA2_WORKSPACES_REPLACE: Operation[WorkspaceTemplate] = Operation(
    "PUT", "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}", model("tenant_v1alpha2.WorkspaceTemplate")
)
V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_CREATE: Operation[ResourceQuota] = Operation(
    "POST",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas",
    model("quota_v1alpha2.ResourceQuota"),
)
V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas/{resourcequota}",
    model("common.Confirmation"),
)
V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_GET: Operation[ResourceQuota] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas/{resourcequota}",
    model("quota_v1alpha2.ResourceQuota"),
)
V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_REPLACE: Operation[ResourceQuota] = Operation(
    "PUT",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas/{resourcequota}",
    model("quota_v1alpha2.ResourceQuota"),
)
V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_DEVOPS_LIST: Operation[Page[DevOpsProject]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}/devops",
    page("devops_v1alpha3.DevOpsProject"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_NAMESPACES_LIST: Operation[Page[Namespace]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}/namespaces",
    page("core_v1.Namespace"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_WORKSPACES_GET: Operation[Workspace] = Operation(
    "GET", "/kapis/tenant.kubesphere.io/v1alpha3/workspaces/{workspace}", model("tenant_v1alpha1.Workspace")
)
V1ALPHA3_WORKSPACES_LIST: Operation[Page[Workspace]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha3/workspaces",
    page("tenant_v1alpha1.Workspace"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_WORKSPACETEMPLATES_CREATE: Operation[WorkspaceTemplate] = Operation(
    "POST", "/kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates", model("tenant_v1alpha2.WorkspaceTemplate")
)
V1ALPHA3_WORKSPACETEMPLATES_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}", model("common.Confirmation")
)
V1ALPHA3_WORKSPACETEMPLATES_GET: Operation[WorkspaceTemplate] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}",
    model("tenant_v1alpha2.WorkspaceTemplate"),
)
V1ALPHA3_WORKSPACETEMPLATES_LIST: Operation[Page[WorkspaceTemplate]] = Operation(
    "GET",
    "/kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates",
    page("tenant_v1alpha2.WorkspaceTemplate"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_WORKSPACETEMPLATES_PATCH: Operation[WorkspaceTemplate] = Operation(
    "PATCH",
    "/kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}",
    model("tenant_v1alpha2.WorkspaceTemplate"),
    body=("application/json-patch+json",),
)
V1ALPHA3_WORKSPACETEMPLATES_REPLACE: Operation[WorkspaceTemplate] = Operation(
    "PUT",
    "/kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}",
    model("tenant_v1alpha2.WorkspaceTemplate"),
)
