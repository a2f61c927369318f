"""Resources of `multicluster`."""

from __future__ import annotations

from .._core.operation import Operation, nothing, text

V1ALPHA1_CLUSTERS_AGENT_DEPLOYMENT_GET: Operation[str] = Operation(
    "GET", "/kapis/cluster.kubesphere.io/v1alpha1/clusters/{cluster}/agent/deployment", text()
)
V1ALPHA1_CLUSTERS_UPDATE_KUBECONFIG: Operation[None] = Operation(
    "PUT", "/kapis/cluster.kubesphere.io/v1alpha1/clusters/{cluster}/kubeconfig", nothing()
)
V1ALPHA1_CLUSTERS_VALIDATE: Operation[None] = Operation(
    "POST", "/kapis/cluster.kubesphere.io/v1alpha1/clusters/validation", nothing()
)
