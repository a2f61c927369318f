"""Resources of `edgeruntime`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._operations import edgeruntime as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.edgeruntime_v1alpha1 import JoinResponse


class V1alpha1Nodes(Resource):
    """`edgeruntime.v1alpha1.nodes`."""

    def join(self, *, node_name: str, node_ip: str, add_default_taint: bool | None = None) -> JoinResponse:
        """Gets the command that joins a node.
        `GET /kapis/edgeruntime.kubesphere.io/v1alpha1/nodes/join`

        Args:
            node_ip: IP address of the edge node.
            add_default_taint: Keep pods off the node that don't ask for edge nodes, by a taint.
        """
        return self._call(_ops.V1ALPHA1_NODES_JOIN, values=locals())


class V1alpha1(Resource):
    """`edgeruntime.v1alpha1`."""

    nodes: V1alpha1Nodes


class EdgeruntimeGroup(Resource):
    """`edgeruntime`."""

    v1alpha1: V1alpha1

    def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """Sends GET to any path below edgeruntime.kubesphere.io.
        `GET /kapis/edgeruntime.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
        """
        return self._call(_ops.GET, (path,), query=params)

    def patch(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PATCH to any path below edgeruntime.kubesphere.io.
        `PATCH /kapis/edgeruntime.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.PATCH,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def delete(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends DELETE to any path below edgeruntime.kubesphere.io.
        `DELETE /kapis/edgeruntime.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.DELETE,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def post(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends POST to any path below edgeruntime.kubesphere.io.
        `POST /kapis/edgeruntime.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.POST,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def put(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PUT to any path below edgeruntime.kubesphere.io.
        `PUT /kapis/edgeruntime.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.PUT,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )
