"""Resources of `kubeedge`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._operations import kubeedge as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from ..models.edgeruntime_v1alpha1 import JoinResponse


class V1alpha1Nodes(AsyncResource):
    """`kubeedge.v1alpha1.nodes`."""

    __slots__ = ()

    async def join(self, *, node_name: str, node_ip: str, add_default_taint: bool | None = None) -> JoinResponse:
        """`GET /kapis/kubeedge.kubesphere.io/v1alpha1/nodes/join`

        Args:
            node_name (str): Query parameter `node_name`.
            node_ip (str): Query parameter `node_ip`.
            add_default_taint (bool, optional): Query parameter `add_default_taint`.

        Returns:
            JoinResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NODES_JOIN,
            query={"node_name": node_name, "node_ip": node_ip, "add_default_taint": add_default_taint},
        )


class V1alpha1(AsyncResource):
    """`kubeedge.v1alpha1`."""

    __slots__ = ()

    @property
    def nodes(self) -> V1alpha1Nodes:
        return V1alpha1Nodes(self._caller)


class KubeedgeGroup(AsyncResource):
    """`kubeedge`."""

    __slots__ = ()

    @property
    def v1alpha1(self) -> V1alpha1:
        return V1alpha1(self._caller)

    async def get(self, path: str) -> Any:
        """`GET /kapis/kubeedge.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.GET, (path,))

    async def patch(self, path: str, body: Any = None) -> Any:
        """`PATCH /kapis/kubeedge.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.PATCH, (path,), body=body)

    async def delete(self, path: str, body: Any = None) -> Any:
        """`DELETE /kapis/kubeedge.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.DELETE, (path,), body=body)

    async def post(self, path: str, body: Any = None) -> Any:
        """`POST /kapis/kubeedge.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.POST, (path,), body=body)

    async def put(self, path: str, body: Any = None) -> Any:
        """`PUT /kapis/kubeedge.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.PUT, (path,), body=body)
