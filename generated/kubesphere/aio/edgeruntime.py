"""Resources of `edgeruntime`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._operations import edgeruntime as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    pass


class EdgeruntimeGroup(AsyncResource):
    """`edgeruntime`."""

    __slots__ = ()

    async def get(self, path: str) -> Any:
        """`GET /kapis/edgeruntime.kubesphere.io/{path}`

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
        """`PATCH /kapis/edgeruntime.kubesphere.io/{path}`

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
        """`DELETE /kapis/edgeruntime.kubesphere.io/{path}`

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
        """`POST /kapis/edgeruntime.kubesphere.io/{path}`

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
        """`PUT /kapis/edgeruntime.kubesphere.io/{path}`

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
