"""Resources of `multicluster`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._operations import multicluster as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.cluster_v1alpha1 import Cluster, KubeConfigRequest


class V1alpha1ClustersAgentDeployment(Resource):
    """`multicluster.v1alpha1.clusters.agent.deployment`."""

    def get(self, cluster: str) -> str:
        """Gets the manifest of the agent to apply in a member cluster, as YAML text.
        `GET /kapis/cluster.kubesphere.io/v1alpha1/clusters/{cluster}/agent/deployment`
        """
        return self._call(_ops.V1ALPHA1_CLUSTERS_AGENT_DEPLOYMENT_GET, (cluster,))


class V1alpha1ClustersAgent(Resource):
    """`multicluster.v1alpha1.clusters.agent`."""

    deployment: V1alpha1ClustersAgentDeployment


class V1alpha1Clusters(Resource):
    """`multicluster.v1alpha1.clusters`."""

    agent: V1alpha1ClustersAgent

    def update_kubeconfig(self, cluster: str, body: KubeConfigRequest | Mapping[str, Any]) -> None:
        """Gives a member cluster another kubeconfig.
        `PUT /kapis/cluster.kubesphere.io/v1alpha1/clusters/{cluster}/kubeconfig`
        """
        return self._call(_ops.V1ALPHA1_CLUSTERS_UPDATE_KUBECONFIG, (cluster,), body=body)

    def validate(self, body: Cluster | Mapping[str, Any]) -> None:
        """Checks whether a cluster can be joined and creates nothing.
        `POST /kapis/cluster.kubesphere.io/v1alpha1/clusters/validation`
        """
        return self._call(_ops.V1ALPHA1_CLUSTERS_VALIDATE, body=body)


class V1alpha1(Resource):
    """`multicluster.v1alpha1`."""

    clusters: V1alpha1Clusters


class MulticlusterGroup(Resource):
    """`multicluster`."""

    v1alpha1: V1alpha1
