"""Resources of `network`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations import network as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from ..models.network_v1alpha2 import NodeResponse, TopologyResponse


class V1alpha2NamespacesTopology(AsyncResource):
    """`network.v1alpha2.namespaces.topology`."""

    async def get(self, namespace: str, *, timestamp: str | None = None) -> TopologyResponse:
        """Gets a topology of a project.
        `GET /kapis/network.kubesphere.io/v1alpha2/namespaces/{namespace}/topology`

        Args:
            timestamp: The moment to show (RFC 3339); now where it is absent.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_TOPOLOGY_GET, (namespace,), values=locals())

    async def get_node(self, namespace: str, node_id: str, *, timestamp: str | None = None) -> NodeResponse:
        """Gets one node of a topology.
        `GET /kapis/network.kubesphere.io/v1alpha2/namespaces/{namespace}/topology/{node_id}`

        Args:
            node_id: Identifier of the node in the topology; it may hold slashes.
            timestamp: The moment to show (RFC 3339); now where it is absent.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_TOPOLOGY_GET_NODE, (namespace, node_id), values=locals())


class V1alpha2Namespaces(AsyncResource):
    """`network.v1alpha2.namespaces`."""

    topology: V1alpha2NamespacesTopology


class V1alpha2(AsyncResource):
    """`network.v1alpha2`."""

    namespaces: V1alpha2Namespaces


class NetworkGroup(AsyncResource):
    """`network`."""

    v1alpha2: V1alpha2
