"""Resources of `devops`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._operations import devops as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    pass


class V1alpha2(Resource):
    """`devops.v1alpha2`."""

    __slots__ = ()

    def get(self, path: str) -> Any:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA2_GET, (path,))

    def patch(self, path: str, body: Any = None) -> Any:
        """`PATCH /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA2_PATCH, (path,), body=body)

    def delete(self, path: str, body: Any = None) -> Any:
        """`DELETE /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA2_DELETE, (path,), body=body)

    def post(self, path: str, body: Any = None) -> Any:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA2_POST, (path,), body=body)

    def put(self, path: str, body: Any = None) -> Any:
        """`PUT /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA2_PUT, (path,), body=body)


class V1alpha3(Resource):
    """`devops.v1alpha3`."""

    __slots__ = ()

    def get(self, path: str) -> Any:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_GET, (path,))

    def patch(self, path: str, body: Any = None) -> Any:
        """`PATCH /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_PATCH, (path,), body=body)

    def delete(self, path: str, body: Any = None) -> Any:
        """`DELETE /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_DELETE, (path,), body=body)

    def post(self, path: str, body: Any = None) -> Any:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_POST, (path,), body=body)

    def put(self, path: str, body: Any = None) -> Any:
        """`PUT /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_PUT, (path,), body=body)


class DevopsGroup(Resource):
    """`devops`."""

    __slots__ = ()

    @property
    def v1alpha2(self) -> V1alpha2:
        return V1alpha2(self._caller)

    @property
    def v1alpha3(self) -> V1alpha3:
        return V1alpha3(self._caller)
