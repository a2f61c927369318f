"""Resources of `multicluster`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything

if TYPE_CHECKING:
    pass

V1ALPHA1_CLUSTERS_AGENT_DEPLOYMENT_GET: Operation[Any] = Operation(
    "GET", "/kapis/cluster.kubesphere.io/v1alpha1/clusters/{cluster}/agent/deployment", anything()
)
V1ALPHA1_CLUSTERS_UPDATE_KUBECONFIG: Operation[Any] = Operation(
    "PUT", "/kapis/cluster.kubesphere.io/v1alpha1/clusters/{cluster}/kubeconfig", anything()
)
V1ALPHA1_CLUSTERS_VALIDATE: Operation[Any] = Operation(
    "POST", "/kapis/cluster.kubesphere.io/v1alpha1/clusters/validation", anything()
)
