"""Resources of `terminal`."""

from __future__ import annotations

from typing import Any

from .._core.operation import Operation, terminal

V1ALPHA2_NAMESPACES_PODS_EXEC: Operation[Any] = Operation(
    "GET", "/kapis/terminal.kubesphere.io/v1alpha2/namespaces/{namespace}/pods/{pod}/exec", terminal()
)
V1ALPHA2_NODES_EXEC: Operation[Any] = Operation(
    "GET", "/kapis/terminal.kubesphere.io/v1alpha2/nodes/{nodename}/exec", terminal()
)
