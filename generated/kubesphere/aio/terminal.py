"""Resources of `terminal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations import terminal as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.kube.async_exec import AsyncProcess


class V1alpha2NamespacesPods(AsyncResource):
    """`terminal.v1alpha2.namespaces.pods`."""

    def exec(self, namespace: str, pod: str, *, container: str | None = None, shell: str | None = None) -> AsyncProcess:
        """Opens a terminal in a pod of a project.
        `GET /kapis/terminal.kubesphere.io/v1alpha2/namespaces/{namespace}/pods/{pod}/exec`

        Args:
            container: Name of a container in the pod; the first where it is absent.
            shell: Shell to start: `sh` or `bash`.
        """
        from .._core.kube.async_exec import terminal

        return terminal(
            self._caller,
            _ops.V1ALPHA2_NAMESPACES_PODS_EXEC,
            (namespace, pod),
            query={"container": container, "shell": shell},
        )


class V1alpha2Namespaces(AsyncResource):
    """`terminal.v1alpha2.namespaces`."""

    pods: V1alpha2NamespacesPods


class V1alpha2Nodes(AsyncResource):
    """`terminal.v1alpha2.nodes`."""

    def exec(self, node: str) -> AsyncProcess:
        """Opens a terminal in a node.
        `GET /kapis/terminal.kubesphere.io/v1alpha2/nodes/{nodename}/exec`

        Args:
            node: Sent as `nodename`.
        """
        from .._core.kube.async_exec import terminal

        return terminal(self._caller, _ops.V1ALPHA2_NODES_EXEC, (node,))


class V1alpha2(AsyncResource):
    """`terminal.v1alpha2`."""

    namespaces: V1alpha2Namespaces
    nodes: V1alpha2Nodes


class TerminalGroup(AsyncResource):
    """`terminal`."""

    v1alpha2: V1alpha2
