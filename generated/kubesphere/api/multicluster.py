"""Resources of `multicluster`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._operations import multicluster as _ops
from .._core.resource import Resource

if TYPE_CHECKING:
    pass


class V1alpha1ClustersAgentDeployment(Resource):
    """`multicluster.v1alpha1.clusters.agent.deployment`."""

    __slots__ = ()

    def get(self, cluster: str) -> Any:
        """`GET /kapis/cluster.kubesphere.io/v1alpha1/clusters/{cluster}/agent/deployment`

        Args:
            cluster (str): Path variable `cluster`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA1_CLUSTERS_AGENT_DEPLOYMENT_GET, (cluster,))


class V1alpha1ClustersAgent(Resource):
    """`multicluster.v1alpha1.clusters.agent`."""

    __slots__ = ()

    @property
    def deployment(self) -> V1alpha1ClustersAgentDeployment:
        return V1alpha1ClustersAgentDeployment(self._caller)


class V1alpha1Clusters(Resource):
    """`multicluster.v1alpha1.clusters`."""

    __slots__ = ()

    @property
    def agent(self) -> V1alpha1ClustersAgent:
        return V1alpha1ClustersAgent(self._caller)

    def update_kubeconfig(self, cluster: str, body: Any = None) -> Any:
        """`PUT /kapis/cluster.kubesphere.io/v1alpha1/clusters/{cluster}/kubeconfig`

        Args:
            cluster (str): Path variable `cluster`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA1_CLUSTERS_UPDATE_KUBECONFIG, (cluster,), body=body)

    def validate(self, body: Any) -> Any:
        """`POST /kapis/cluster.kubesphere.io/v1alpha1/clusters/validation`

        Args:
            body (Any): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA1_CLUSTERS_VALIDATE, body=body)


class V1alpha1(Resource):
    """`multicluster.v1alpha1`."""

    __slots__ = ()

    @property
    def clusters(self) -> V1alpha1Clusters:
        return V1alpha1Clusters(self._caller)


class MulticlusterGroup(Resource):
    """`multicluster`."""

    __slots__ = ()

    @property
    def v1alpha1(self) -> V1alpha1:
        return V1alpha1(self._caller)
