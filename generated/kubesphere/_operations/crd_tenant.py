"""Resources of `crd.tenant`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model, page, watch

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.meta_v1 import APIGroup, APIResourceList, Status
    from ..models.tenant_v1alpha1 import Workspace

API_GROUP: Operation[APIGroup] = Operation("GET", "/apis/tenant.kubesphere.io/", model("meta_v1.APIGroup"))
V1ALPHA1_API_RESOURCES: Operation[APIResourceList] = Operation(
    "GET", "/apis/tenant.kubesphere.io/v1alpha1/", model("meta_v1.APIResourceList")
)
V1ALPHA1_WORKSPACES_CREATE: Operation[Workspace] = Operation(
    "POST", "/apis/tenant.kubesphere.io/v1alpha1/workspaces", model("tenant_v1alpha1.Workspace")
)
V1ALPHA1_WORKSPACES_DELETE: Operation[Status] = Operation(
    "DELETE", "/apis/tenant.kubesphere.io/v1alpha1/workspaces/{name}", model("meta_v1.Status")
)
V1ALPHA1_WORKSPACES_DELETE_ALL: Operation[Status] = Operation(
    "DELETE", "/apis/tenant.kubesphere.io/v1alpha1/workspaces", model("meta_v1.Status")
)
V1ALPHA1_WORKSPACES_GET: Operation[Workspace] = Operation(
    "GET", "/apis/tenant.kubesphere.io/v1alpha1/workspaces/{name}", model("tenant_v1alpha1.Workspace")
)
V1ALPHA1_WORKSPACES_LIST: Operation[Page[Workspace]] = Operation(
    "GET", "/apis/tenant.kubesphere.io/v1alpha1/workspaces", page("tenant_v1alpha1.Workspace"), paging="continue"
)
V1ALPHA1_WORKSPACES_PATCH: Operation[Workspace] = Operation(
    "PATCH",
    "/apis/tenant.kubesphere.io/v1alpha1/workspaces/{name}",
    model("tenant_v1alpha1.Workspace"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_WORKSPACES_REPLACE: Operation[Workspace] = Operation(
    "PUT", "/apis/tenant.kubesphere.io/v1alpha1/workspaces/{name}", model("tenant_v1alpha1.Workspace")
)
V1ALPHA1_WORKSPACES_WATCH: Operation[Workspace] = Operation(
    "GET", "/apis/tenant.kubesphere.io/v1alpha1/watch/workspaces", watch("tenant_v1alpha1.Workspace")
)
V1ALPHA1_WORKSPACES_WATCH_ONE: Operation[Workspace] = Operation(
    "GET", "/apis/tenant.kubesphere.io/v1alpha1/watch/workspaces/{name}", watch("tenant_v1alpha1.Workspace")
)
