"""Resources of `kubeedge`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything, model

if TYPE_CHECKING:
    from ..models.edgeruntime_v1alpha1 import JoinResponse

DELETE: Operation[Any] = Operation("DELETE", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
GET: Operation[Any] = Operation("GET", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
PATCH: Operation[Any] = Operation("PATCH", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
POST: Operation[Any] = Operation("POST", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
PUT: Operation[Any] = Operation("PUT", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
V1ALPHA1_NODES_JOIN: Operation[JoinResponse] = Operation(
    "GET",
    "/kapis/kubeedge.kubesphere.io/v1alpha1/nodes/join",
    model("edgeruntime_v1alpha1.JoinResponse"),
    query="node_name node_ip add_default_taint",
)
