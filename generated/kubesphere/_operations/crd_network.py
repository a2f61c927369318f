"""Resources of `crd.network`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model, page, watch

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.meta_v1 import APIGroup, APIResourceList, Status
    from ..models.network_v1alpha1 import IPPool, NamespaceNetworkPolicy

API_GROUP: Operation[APIGroup] = Operation("GET", "/apis/network.kubesphere.io/", model("meta_v1.APIGroup"))
V1ALPHA1_API_RESOURCES: Operation[APIResourceList] = Operation(
    "GET", "/apis/network.kubesphere.io/v1alpha1/", model("meta_v1.APIResourceList")
)
V1ALPHA1_IPPOOLS_CREATE: Operation[IPPool] = Operation(
    "POST", "/apis/network.kubesphere.io/v1alpha1/ippools", model("network_v1alpha1.IPPool")
)
V1ALPHA1_IPPOOLS_DELETE: Operation[Status] = Operation(
    "DELETE", "/apis/network.kubesphere.io/v1alpha1/ippools/{name}", model("meta_v1.Status")
)
V1ALPHA1_IPPOOLS_DELETE_ALL: Operation[Status] = Operation(
    "DELETE", "/apis/network.kubesphere.io/v1alpha1/ippools", model("meta_v1.Status")
)
V1ALPHA1_IPPOOLS_GET: Operation[IPPool] = Operation(
    "GET", "/apis/network.kubesphere.io/v1alpha1/ippools/{name}", model("network_v1alpha1.IPPool")
)
V1ALPHA1_IPPOOLS_LIST: Operation[Page[IPPool]] = Operation(
    "GET", "/apis/network.kubesphere.io/v1alpha1/ippools", page("network_v1alpha1.IPPool"), paging="continue"
)
V1ALPHA1_IPPOOLS_PATCH: Operation[IPPool] = Operation(
    "PATCH",
    "/apis/network.kubesphere.io/v1alpha1/ippools/{name}",
    model("network_v1alpha1.IPPool"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_IPPOOLS_REPLACE: Operation[IPPool] = Operation(
    "PUT", "/apis/network.kubesphere.io/v1alpha1/ippools/{name}", model("network_v1alpha1.IPPool")
)
V1ALPHA1_IPPOOLS_STATUS_GET: Operation[IPPool] = Operation(
    "GET", "/apis/network.kubesphere.io/v1alpha1/ippools/{name}/status", model("network_v1alpha1.IPPool")
)
V1ALPHA1_IPPOOLS_STATUS_PATCH: Operation[IPPool] = Operation(
    "PATCH",
    "/apis/network.kubesphere.io/v1alpha1/ippools/{name}/status",
    model("network_v1alpha1.IPPool"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_IPPOOLS_STATUS_REPLACE: Operation[IPPool] = Operation(
    "PUT", "/apis/network.kubesphere.io/v1alpha1/ippools/{name}/status", model("network_v1alpha1.IPPool")
)
V1ALPHA1_IPPOOLS_WATCH: Operation[IPPool] = Operation(
    "GET", "/apis/network.kubesphere.io/v1alpha1/watch/ippools", watch("network_v1alpha1.IPPool")
)
V1ALPHA1_IPPOOLS_WATCH_ONE: Operation[IPPool] = Operation(
    "GET", "/apis/network.kubesphere.io/v1alpha1/watch/ippools/{name}", watch("network_v1alpha1.IPPool")
)
V1ALPHA1_NAMESPACENETWORKPOLICIES_LIST: Operation[Page[NamespaceNetworkPolicy]] = Operation(
    "GET",
    "/apis/network.kubesphere.io/v1alpha1/namespacenetworkpolicies",
    page("network_v1alpha1.NamespaceNetworkPolicy"),
    paging="continue",
)
V1ALPHA1_NAMESPACENETWORKPOLICIES_WATCH: Operation[NamespaceNetworkPolicy] = Operation(
    "GET",
    "/apis/network.kubesphere.io/v1alpha1/watch/namespacenetworkpolicies",
    watch("network_v1alpha1.NamespaceNetworkPolicy"),
)
V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_CREATE: Operation[NamespaceNetworkPolicy] = Operation(
    "POST",
    "/apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies",
    model("network_v1alpha1.NamespaceNetworkPolicy"),
)
V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_DELETE: Operation[Status] = Operation(
    "DELETE",
    "/apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies/{name}",
    model("meta_v1.Status"),
)
V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_DELETE_ALL: Operation[Status] = Operation(
    "DELETE",
    "/apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies",
    model("meta_v1.Status"),
)
V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_GET: Operation[NamespaceNetworkPolicy] = Operation(
    "GET",
    "/apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies/{name}",
    model("network_v1alpha1.NamespaceNetworkPolicy"),
)
V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_LIST: Operation[Page[NamespaceNetworkPolicy]] = Operation(
    "GET",
    "/apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies",
    page("network_v1alpha1.NamespaceNetworkPolicy"),
    paging="continue",
)
V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_PATCH: Operation[NamespaceNetworkPolicy] = Operation(
    "PATCH",
    "/apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies/{name}",
    model("network_v1alpha1.NamespaceNetworkPolicy"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_REPLACE: Operation[NamespaceNetworkPolicy] = Operation(
    "PUT",
    "/apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies/{name}",
    model("network_v1alpha1.NamespaceNetworkPolicy"),
)
V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_WATCH: Operation[NamespaceNetworkPolicy] = Operation(
    "GET",
    "/apis/network.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/namespacenetworkpolicies",
    watch("network_v1alpha1.NamespaceNetworkPolicy"),
)
V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_WATCH_ONE: Operation[NamespaceNetworkPolicy] = Operation(
    "GET",
    "/apis/network.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/namespacenetworkpolicies/{name}",
    watch("network_v1alpha1.NamespaceNetworkPolicy"),
)
