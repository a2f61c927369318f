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

    __slots__ = ()

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
        """`GET /kapis/gateway.kubesphere.io/v1alpha1/gateways/`

        Args:
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Gateway]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_GATEWAYS_LIST,
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )


class V1alpha1NamespacesGatewaysLogs(AsyncResource):
    """`gateway.v1alpha1.namespaces.gateways.logs`."""

    __slots__ = ()

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
        """`GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/logs`

        Args:
            namespace (str): Path variable `namespace`.
            gateway (str): Path variable `gateway`.
            pod_query (str, optional): Query parameter `pod_query`.
            containers (str, optional): Query parameter `containers`.
            container_query (str, optional): Query parameter `container_query`.
            log_query (str, optional): Query parameter `log_query`.
            start_time (datetime | str, optional): Query parameter `start_time`.
            end_time (datetime | str, optional): Query parameter `end_time`.
            sort (str, optional): Query parameter `sort`.
            from_ (int, optional): Query parameter `from`.
            size (int, optional): Query parameter `size`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_GATEWAYS_LOGS_EXPORT,
            (namespace, gateway),
            query={
                "operation": "export",
                "pod_query": pod_query,
                "containers": containers,
                "container_query": container_query,
                "log_query": log_query,
                "start_time": start_time,
                "end_time": end_time,
                "sort": sort,
                "from": from_,
                "size": size,
            },
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
        """`GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/logs`

        Args:
            namespace (str): Path variable `namespace`.
            gateway (str): Path variable `gateway`.
            operation (str, optional): Query parameter `operation`.
            pod_query (str, optional): Query parameter `pod_query`.
            containers (str, optional): Query parameter `containers`.
            container_query (str, optional): Query parameter `container_query`.
            log_query (str, optional): Query parameter `log_query`.
            start_time (datetime | str, optional): Query parameter `start_time`.
            end_time (datetime | str, optional): Query parameter `end_time`.
            sort (str, optional): Query parameter `sort`.
            from_ (int, optional): Query parameter `from`.
            size (int, optional): Query parameter `size`.

        Returns:
            LogQueryResult: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_GATEWAYS_LOGS_QUERY,
            (namespace, gateway),
            query={
                "operation": operation,
                "pod_query": pod_query,
                "containers": containers,
                "container_query": container_query,
                "log_query": log_query,
                "start_time": start_time,
                "end_time": end_time,
                "sort": sort,
                "from": from_,
                "size": size,
            },
        )


class V1alpha1NamespacesGatewaysPods(AsyncResource):
    """`gateway.v1alpha1.namespaces.gateways.pods`."""

    __slots__ = ()

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
        """`GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/pods`

        Args:
            namespace (str): Path variable `namespace`.
            gateway (str): Path variable `gateway`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Pod]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_NAMESPACES_GATEWAYS_PODS_LIST,
            (namespace, gateway),
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "alias": alias,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

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
        """`GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/pods/{pod}/log`

        Args:
            namespace (str): Path variable `namespace`.
            gateway (str): Path variable `gateway`.
            pod (str): Path variable `pod`.
            container (str, optional): Query parameter `container`.
            follow (bool, optional): Query parameter `follow`.
            previous (bool, optional): Query parameter `previous`.
            since_seconds (int, optional): Query parameter `sinceSeconds`.
            since_time (datetime, optional): Query parameter `sinceTime`.
            timestamps (bool, optional): Query parameter `timestamps`.
            tail_lines (int, optional): Query parameter `tailLines`.
            limit_bytes (int, optional): Query parameter `limitBytes`.
            insecure_skip_tls_verify_backend (bool, optional): Query parameter `insecureSkipTLSVerifyBackend`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_GATEWAYS_PODS_LOG,
            (namespace, gateway, pod),
            query={
                "container": container,
                "follow": follow,
                "previous": previous,
                "sinceSeconds": since_seconds,
                "sinceTime": since_time,
                "timestamps": timestamps,
                "tailLines": tail_lines,
                "limitBytes": limit_bytes,
                "insecureSkipTLSVerifyBackend": insecure_skip_tls_verify_backend,
            },
        )


class V1alpha1NamespacesGateways(AsyncResource):
    """`gateway.v1alpha1.namespaces.gateways`."""

    __slots__ = ()

    @property
    def logs(self) -> V1alpha1NamespacesGatewaysLogs:
        return V1alpha1NamespacesGatewaysLogs(self._caller)

    @property
    def pods(self) -> V1alpha1NamespacesGatewaysPods:
        return V1alpha1NamespacesGatewaysPods(self._caller)

    async def list(self, namespace: str) -> builtins.list[Gateway]:
        """`GET /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/`

        Args:
            namespace (str): Path variable `namespace`.

        Returns:
            list[Gateway]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_LIST, (namespace,))

    async def create(self, namespace: str, body: Gateway | Mapping[str, Any]) -> Gateway:
        """`POST /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways`

        Args:
            namespace (str): Path variable `namespace`.
            body (Gateway): Request body.

        Returns:
            Gateway: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_CREATE, (namespace,), body=body)

    async def replace(self, namespace: str, body: Gateway | Mapping[str, Any]) -> Gateway:
        """`PUT /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/`

        Args:
            namespace (str): Path variable `namespace`.
            body (Gateway): Request body.

        Returns:
            Gateway: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_REPLACE, (namespace,), body=body)

    async def delete(self, namespace: str) -> Confirmation:
        """`DELETE /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/`

        Args:
            namespace (str): Path variable `namespace`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_DELETE, (namespace,))

    async def upgrade(self, namespace: str, gateway: str, body: Gateway | Mapping[str, Any]) -> Gateway:
        """`POST /kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways/{gateway}/upgrade`

        Args:
            namespace (str): Path variable `namespace`.
            gateway (str): Path variable `gateway`.
            body (Gateway): Request body.

        Returns:
            Gateway: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GATEWAYS_UPGRADE, (namespace, gateway), body=body)


class V1alpha1Namespaces(AsyncResource):
    """`gateway.v1alpha1.namespaces`."""

    __slots__ = ()

    @property
    def gateways(self) -> V1alpha1NamespacesGateways:
        return V1alpha1NamespacesGateways(self._caller)


class V1alpha1(AsyncResource):
    """`gateway.v1alpha1`."""

    __slots__ = ()

    @property
    def gateways(self) -> V1alpha1Gateways:
        return V1alpha1Gateways(self._caller)

    @property
    def namespaces(self) -> V1alpha1Namespaces:
        return V1alpha1Namespaces(self._caller)


class GatewayGroup(AsyncResource):
    """`gateway`."""

    __slots__ = ()

    @property
    def v1alpha1(self) -> V1alpha1:
        return V1alpha1(self._caller)
