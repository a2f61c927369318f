"""Resources of `gateway`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .._operations import gateway as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.lists.async_page import AsyncPage
    from ..models.common import Confirmation
    from ..models.core_v1 import Pod
    from ..models.gateway_v1alpha1 import Gateway
    from ..models.logging_v1alpha2 import LogQueryResult


class V1alpha1Gateways(AsyncResource):
    """`gateway.v1alpha1.gateways`."""

    async def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[Gateway]:
        """Lists the gateways.
        `GET /kapis/gateway.kubesphere.io/v1alpha1/gateways/`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V1ALPHA1_GATEWAYS_LIST, values=locals())


class V1alpha1NamespacesGatewaysLogs(AsyncResource):
    """`gateway.v1alpha1.namespaces.gateways.logs`."""

    async def export(
        self,
        namespace: str,
        gateway: str,
        *,
        pod_query: str | None = None,
        containers: str | None = None,
        container_query: str | None = None,
        log_query: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        sort: str | None = None,
        from_: int | None = None,
        size: int | None = None,
    ) -> str:
        """Exports the log lines of a gateway as text.
        `GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/logs`

        Args:
            pod_query: Only lines of pods whose name contains one of these, separated by commas.
            containers: Only lines of containers with one of these names, separated by commas.
            container_query: Only lines of containers whose name contains one of these, separated by commas.
            log_query: Only lines that contain one of these, separated by commas.
            start_time: Begin of the range, Unix time in seconds.
            end_time: End of the range, Unix time in seconds; now where it is absent.
            sort: Order by time: `desc` (the default) or `asc`.
            from_: How many entries to skip.
            size: How many entries to answer, 10 by default.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_GATEWAYS_LOGS_EXPORT,
            (namespace, gateway),
            values={"operation": "export", **locals()},
        )

    async def query(
        self,
        namespace: str,
        gateway: str,
        *,
        operation: str | None = None,
        pod_query: str | None = None,
        containers: str | None = None,
        container_query: str | None = None,
        log_query: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        sort: str | None = None,
        from_: int | None = None,
        size: int | None = None,
    ) -> LogQueryResult:
        """Searches what a gateway logged.
        `GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/logs`

        Args:
            operation: What to do: `query`, `statistics` or `histogram`.
            pod_query: Only lines of pods whose name contains one of these, separated by commas.
            containers: Only lines of containers with one of these names, separated by commas.
            container_query: Only lines of containers whose name contains one of these, separated by commas.
            log_query: Only lines that contain one of these, separated by commas.
            start_time: Begin of the range, Unix time in seconds.
            end_time: End of the range, Unix time in seconds; now where it is absent.
            sort: Order by time: `desc` (the default) or `asc`.
            from_: How many entries to skip.
            size: How many entries to answer, 10 by default.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_LOGS_QUERY, (namespace, gateway), values=locals())


class V1alpha1NamespacesGatewaysPods(AsyncResource):
    """`gateway.v1alpha1.namespaces.gateways.pods`."""

    async def list(
        self,
        namespace: str,
        gateway: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[Pod]:
        """Lists the pods of a gateway.
        `GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/pods`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_PODS_LIST, (namespace, gateway), values=locals())

    async def log(
        self,
        namespace: str,
        gateway: str,
        pod: str,
        *,
        container: str | None = None,
        follow: bool | None = None,
        previous: bool | None = None,
        since_seconds: int | None = None,
        since_time: datetime | None = None,
        timestamps: bool | None = None,
        tail_lines: int | None = None,
        limit_bytes: int | None = None,
        insecure_skip_tls_verify_backend: bool | None = None,
    ) -> str:
        """Gets the log of a pod of a gateway.
        `GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/pods/{pod}/log`

        Args:
            container: Name of a container in the pod; the first where it is absent.
            follow: Keep the answer open and send new lines as they come.
            previous: The log of the container before its last restart.
            since_seconds: Only lines of the last so many seconds.
            since_time: Only lines after this moment (RFC 3339).
            timestamps: Begin each line with its time (RFC 3339).
            tail_lines: Only the last so many lines.
            limit_bytes: Stop after so many bytes.
            insecure_skip_tls_verify_backend: Don't verify the certificate of the node that has the log.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_PODS_LOG, (namespace, gateway, pod), values=locals())


class V1alpha1NamespacesGateways(AsyncResource):
    """`gateway.v1alpha1.namespaces.gateways`."""

    logs: V1alpha1NamespacesGatewaysLogs
    pods: V1alpha1NamespacesGatewaysPods

    async def list(self, namespace: str) -> builtins.list[Gateway]:
        """Lists the gateways of a project.
        `GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/`
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_LIST, (namespace,))

    async def create(self, namespace: str, body: Gateway | Mapping[str, Any]) -> Gateway:
        """Creates a gateway of a project.
        `POST /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways`
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_CREATE, (namespace,), body=body)

    async def replace(self, namespace: str, body: Gateway | Mapping[str, Any]) -> Gateway:
        """Replaces a gateway of a project.
        `PUT /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/`
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_REPLACE, (namespace,), body=body)

    async def delete(self, namespace: str) -> Confirmation:
        """Deletes a gateway of a project.
        `DELETE /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/`
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_DELETE, (namespace,))

    async def upgrade(self, namespace: str, gateway: str, body: Gateway | Mapping[str, Any]) -> Gateway:
        """Moves a gateway of an older release of KubeSphere to this one.
        `POST /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/upgrade`
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_UPGRADE, (namespace, gateway), body=body)


class V1alpha1Namespaces(AsyncResource):
    """`gateway.v1alpha1.namespaces`."""

    gateways: V1alpha1NamespacesGateways


class V1alpha1(AsyncResource):
    """`gateway.v1alpha1`."""

    gateways: V1alpha1Gateways
    namespaces: V1alpha1Namespaces


class GatewayGroup(AsyncResource):
    """`gateway`."""

    v1alpha1: V1alpha1
