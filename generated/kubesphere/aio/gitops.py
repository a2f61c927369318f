"""Resources of `gitops`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._operations import gitops as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    pass


class V1alpha1(AsyncResource):
    """`gitops.v1alpha1`."""

    __slots__ = ()

    async def get(self, path: str) -> Any:
        """`GET /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_GET, (path,))

    async def patch(self, path: str, body: Any = None) -> Any:
        """`PATCH /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_PATCH, (path,), body=body)

    async def delete(self, path: str, body: Any = None) -> Any:
        """`DELETE /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_DELETE, (path,), body=body)

    async def post(self, path: str, body: Any = None) -> Any:
        """`POST /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_POST, (path,), body=body)

    async def put(self, path: str, body: Any = None) -> Any:
        """`PUT /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_PUT, (path,), body=body)


class GitopsGroup(AsyncResource):
    """`gitops`."""

    __slots__ = ()

    @property
    def v1alpha1(self) -> V1alpha1:
        return V1alpha1(self._caller)
