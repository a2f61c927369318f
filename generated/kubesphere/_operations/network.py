"""Resources of `network`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model

if TYPE_CHECKING:
    from ..models.network_v1alpha2 import NodeResponse, TopologyResponse

V1ALPHA2_NAMESPACES_TOPOLOGY_GET: Operation[TopologyResponse] = Operation(
    "GET",
    "/kapis/network.kubesphere.io/v1alpha2/namespaces/{namespace}/topology",
    model("network_v1alpha2.TopologyResponse"),
    query="timestamp",
)
V1ALPHA2_NAMESPACES_TOPOLOGY_GET_NODE: Operation[NodeResponse] = Operation(
    "GET",
    "/kapis/network.kubesphere.io/v1alpha2/namespaces/{namespace}/topology/{node_id}",
    model("network_v1alpha2.NodeResponse"),
    query="timestamp",
)
