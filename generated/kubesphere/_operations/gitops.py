"""Resources of `gitops`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything, model, models, page

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.gitops_v1alpha1 import Application, ApplicationDestination, ApplicationsSummary

V1ALPHA1_CLUSTERS_LIST: Operation[builtins.list[ApplicationDestination]] = Operation(
    "GET", "/kapis/gitops.kubesphere.io/v1alpha1/clusters", models("gitops_v1alpha1.ApplicationDestination")
)
V1ALPHA1_DELETE: Operation[Any] = Operation(
    "DELETE", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
V1ALPHA1_GET: Operation[Any] = Operation(
    "GET", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
V1ALPHA1_NAMESPACES_APPLICATIONS_CREATE: Operation[Application] = Operation(
    "POST",
    "/kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications",
    model("gitops_v1alpha1.Application"),
)
V1ALPHA1_NAMESPACES_APPLICATIONS_DELETE: Operation[Application] = Operation(
    "DELETE",
    "/kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}",
    model("gitops_v1alpha1.Application"),
    query="cascade",
)
V1ALPHA1_NAMESPACES_APPLICATIONS_GET: Operation[Application] = Operation(
    "GET",
    "/kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}",
    model("gitops_v1alpha1.Application"),
)
V1ALPHA1_NAMESPACES_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications",
    page("gitops_v1alpha1.Application"),
    query="page limit sort_by=sortBy ascending sync_status=syncStatus health_status=healthStatus name names uid label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA1_NAMESPACES_APPLICATIONS_REPLACE: Operation[Application] = Operation(
    "PUT",
    "/kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}",
    model("gitops_v1alpha1.Application"),
)
V1ALPHA1_NAMESPACES_APPLICATIONS_SYNC: Operation[Application] = Operation(
    "POST",
    "/kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}/sync",
    model("gitops_v1alpha1.Application"),
)
V1ALPHA1_NAMESPACES_APPLICATION_SUMMARY_GET: Operation[ApplicationsSummary] = Operation(
    "GET",
    "/kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/application-summary",
    model("gitops_v1alpha1.ApplicationsSummary"),
)
V1ALPHA1_PATCH: Operation[Any] = Operation(
    "PATCH", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
V1ALPHA1_POST: Operation[Any] = Operation(
    "POST", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
V1ALPHA1_PUT: Operation[Any] = Operation(
    "PUT", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
