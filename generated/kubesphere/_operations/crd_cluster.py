"""Resources of `crd.cluster`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model, page, watch

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.cluster_v1alpha1 import Cluster
    from ..models.meta_v1 import APIGroup, APIResourceList, Status

API_GROUP: Operation[APIGroup] = Operation("GET", "/apis/cluster.kubesphere.io/", model("meta_v1.APIGroup"))
V1ALPHA1_API_RESOURCES: Operation[APIResourceList] = Operation(
    "GET", "/apis/cluster.kubesphere.io/v1alpha1/", model("meta_v1.APIResourceList")
)
V1ALPHA1_CLUSTERS_CREATE: Operation[Cluster] = Operation(
    "POST", "/apis/cluster.kubesphere.io/v1alpha1/clusters", model("cluster_v1alpha1.Cluster")
)
V1ALPHA1_CLUSTERS_DELETE: Operation[Status] = Operation(
    "DELETE", "/apis/cluster.kubesphere.io/v1alpha1/clusters/{name}", model("meta_v1.Status")
)
V1ALPHA1_CLUSTERS_DELETE_ALL: Operation[Status] = Operation(
    "DELETE", "/apis/cluster.kubesphere.io/v1alpha1/clusters", model("meta_v1.Status")
)
V1ALPHA1_CLUSTERS_GET: Operation[Cluster] = Operation(
    "GET", "/apis/cluster.kubesphere.io/v1alpha1/clusters/{name}", model("cluster_v1alpha1.Cluster")
)
V1ALPHA1_CLUSTERS_LIST: Operation[Page[Cluster]] = Operation(
    "GET", "/apis/cluster.kubesphere.io/v1alpha1/clusters", page("cluster_v1alpha1.Cluster"), paging="continue"
)
V1ALPHA1_CLUSTERS_PATCH: Operation[Cluster] = Operation(
    "PATCH",
    "/apis/cluster.kubesphere.io/v1alpha1/clusters/{name}",
    model("cluster_v1alpha1.Cluster"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_CLUSTERS_REPLACE: Operation[Cluster] = Operation(
    "PUT", "/apis/cluster.kubesphere.io/v1alpha1/clusters/{name}", model("cluster_v1alpha1.Cluster")
)
V1ALPHA1_CLUSTERS_WATCH: Operation[Cluster] = Operation(
    "GET", "/apis/cluster.kubesphere.io/v1alpha1/watch/clusters", watch("cluster_v1alpha1.Cluster")
)
V1ALPHA1_CLUSTERS_WATCH_ONE: Operation[Cluster] = Operation(
    "GET", "/apis/cluster.kubesphere.io/v1alpha1/watch/clusters/{name}", watch("cluster_v1alpha1.Cluster")
)
