"""Resources of `tenant`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .._operations import tenant as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.lists.async_page import AsyncPage
    from ..models.auditing_v1alpha1 import AuditQueryResult
    from ..models.cluster_v1alpha1 import Cluster
    from ..models.common import Confirmation
    from ..models.core_v1 import Namespace
    from ..models.devops_v1alpha3 import DevOpsProject
    from ..models.events_v1alpha1 import EventQueryResult
    from ..models.kubefed_v1beta1 import FederatedNamespace
    from ..models.logging_v1alpha2 import LogQueryResult
    from ..models.meta_v1 import DeleteOptions
    from ..models.metering_v1alpha1 import PriceResponse, ResourceStatistic
    from ..models.monitoring_v1alpha3 import Metrics
    from ..models.quota_v1alpha2 import ResourceQuota
    from ..models.tenant_v1alpha1 import Workspace
    from ..models.tenant_v1alpha2 import WorkspaceTemplate


class V1alpha2AuditingEvents(AsyncResource):
    """`tenant.v1alpha2.auditing.events`."""

    __slots__ = ()

    async def query(
        self,
        *,
        operation: str | None = None,
        workspace_filter: str | None = None,
        workspace_search: str | None = None,
        objectref_namespace_filter: str | None = None,
        objectref_namespace_search: str | None = None,
        objectref_name_filter: str | None = None,
        objectref_name_search: str | None = None,
        level_filter: str | None = None,
        verb_filter: str | None = None,
        user_filter: str | None = None,
        user_search: str | None = None,
        group_search: str | None = None,
        source_ip_search: str | None = None,
        objectref_resource_filter: str | None = None,
        objectref_subresource_filter: str | None = None,
        response_code_filter: str | None = None,
        response_status_filter: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: timedelta | str | None = None,
        sort: str | None = None,
        from_: int | None = None,
        size: int | None = None,
    ) -> AuditQueryResult:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/auditing/events`

        Args:
            operation (str, optional): Query parameter `operation`. The server's default is query.
            workspace_filter (str, optional): Query parameter `workspace_filter`.
            workspace_search (str, optional): Query parameter `workspace_search`.
            objectref_namespace_filter (str, optional): Query parameter `objectref_namespace_filter`.
            objectref_namespace_search (str, optional): Query parameter `objectref_namespace_search`.
            objectref_name_filter (str, optional): Query parameter `objectref_name_filter`.
            objectref_name_search (str, optional): Query parameter `objectref_name_search`.
            level_filter (str, optional): Query parameter `level_filter`.
            verb_filter (str, optional): Query parameter `verb_filter`.
            user_filter (str, optional): Query parameter `user_filter`.
            user_search (str, optional): Query parameter `user_search`.
            group_search (str, optional): Query parameter `group_search`.
            source_ip_search (str, optional): Query parameter `source_ip_search`.
            objectref_resource_filter (str, optional): Query parameter `objectref_resource_filter`.
            objectref_subresource_filter (str, optional): Query parameter `objectref_subresource_filter`.
            response_code_filter (str, optional): Query parameter `response_code_filter`.
            response_status_filter (str, optional): Query parameter `response_status_filter`.
            start_time (datetime | str, optional): Query parameter `start_time`.
            end_time (datetime | str, optional): Query parameter `end_time`.
            interval (timedelta | str, optional): Query parameter `interval`. The server's default is 15m.
            sort (str, optional): Query parameter `sort`. The server's default is desc.
            from_ (int, optional): Query parameter `from`. The server's default is 0.
            size (int, optional): Query parameter `size`. The server's default is 10.

        Returns:
            AuditQueryResult: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_AUDITING_EVENTS_QUERY,
            query={
                "operation": operation,
                "workspace_filter": workspace_filter,
                "workspace_search": workspace_search,
                "objectref_namespace_filter": objectref_namespace_filter,
                "objectref_namespace_search": objectref_namespace_search,
                "objectref_name_filter": objectref_name_filter,
                "objectref_name_search": objectref_name_search,
                "level_filter": level_filter,
                "verb_filter": verb_filter,
                "user_filter": user_filter,
                "user_search": user_search,
                "group_search": group_search,
                "source_ip_search": source_ip_search,
                "objectref_resource_filter": objectref_resource_filter,
                "objectref_subresource_filter": objectref_subresource_filter,
                "response_code_filter": response_code_filter,
                "response_status_filter": response_status_filter,
                "start_time": start_time,
                "end_time": end_time,
                "interval": interval,
                "sort": sort,
                "from": from_,
                "size": size,
            },
        )


class V1alpha2Auditing(AsyncResource):
    """`tenant.v1alpha2.auditing`."""

    __slots__ = ()

    @property
    def events(self) -> V1alpha2AuditingEvents:
        return V1alpha2AuditingEvents(self._caller)


class V1alpha2Clusters(AsyncResource):
    """`tenant.v1alpha2.clusters`."""

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
    ) -> AsyncPage[Cluster]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/clusters`

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
            Page[Cluster]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_CLUSTERS_LIST,
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


class V1alpha2Events(AsyncResource):
    """`tenant.v1alpha2.events`."""

    __slots__ = ()

    async def query(
        self,
        *,
        operation: str | None = None,
        workspace_filter: str | None = None,
        workspace_search: str | None = None,
        involved_object_namespace_filter: str | None = None,
        involved_object_namespace_search: str | None = None,
        involved_object_name_filter: str | None = None,
        involved_object_name_search: str | None = None,
        involved_object_kind_filter: str | None = None,
        reason_filter: str | None = None,
        reason_search: str | None = None,
        message_search: str | None = None,
        type_filter: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: timedelta | str | None = None,
        sort: str | None = None,
        from_: int | None = None,
        size: int | None = None,
    ) -> EventQueryResult:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/events`

        Args:
            operation (str, optional): Query parameter `operation`. The server's default is query.
            workspace_filter (str, optional): Query parameter `workspace_filter`.
            workspace_search (str, optional): Query parameter `workspace_search`.
            involved_object_namespace_filter (str, optional): Query parameter `involved_object_namespace_filter`.
            involved_object_namespace_search (str, optional): Query parameter `involved_object_namespace_search`.
            involved_object_name_filter (str, optional): Query parameter `involved_object_name_filter`.
            involved_object_name_search (str, optional): Query parameter `involved_object_name_search`.
            involved_object_kind_filter (str, optional): Query parameter `involved_object_kind_filter`.
            reason_filter (str, optional): Query parameter `reason_filter`.
            reason_search (str, optional): Query parameter `reason_search`.
            message_search (str, optional): Query parameter `message_search`.
            type_filter (str, optional): Query parameter `type_filter`.
            start_time (datetime | str, optional): Query parameter `start_time`.
            end_time (datetime | str, optional): Query parameter `end_time`.
            interval (timedelta | str, optional): Query parameter `interval`. The server's default is 15m.
            sort (str, optional): Query parameter `sort`. The server's default is desc.
            from_ (int, optional): Query parameter `from`. The server's default is 0.
            size (int, optional): Query parameter `size`. The server's default is 10.

        Returns:
            EventQueryResult: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_EVENTS_QUERY,
            query={
                "operation": operation,
                "workspace_filter": workspace_filter,
                "workspace_search": workspace_search,
                "involved_object_namespace_filter": involved_object_namespace_filter,
                "involved_object_namespace_search": involved_object_namespace_search,
                "involved_object_name_filter": involved_object_name_filter,
                "involved_object_name_search": involved_object_name_search,
                "involved_object_kind_filter": involved_object_kind_filter,
                "reason_filter": reason_filter,
                "reason_search": reason_search,
                "message_search": message_search,
                "type_filter": type_filter,
                "start_time": start_time,
                "end_time": end_time,
                "interval": interval,
                "sort": sort,
                "from": from_,
                "size": size,
            },
        )


class V1alpha2Federatednamespaces(AsyncResource):
    """`tenant.v1alpha2.federatednamespaces`."""

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
    ) -> AsyncPage[FederatedNamespace]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/federatednamespaces`

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
            Page[FederatedNamespace]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_FEDERATEDNAMESPACES_LIST,
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


class V1alpha2Logs(AsyncResource):
    """`tenant.v1alpha2.logs`."""

    __slots__ = ()

    async def export(
        self,
        *,
        namespaces: str | None = None,
        namespace_query: str | None = None,
        workloads: str | None = None,
        workload_query: str | None = None,
        pods: str | None = None,
        pod_query: str | None = None,
        containers: str | None = None,
        container_query: str | None = None,
        log_query: str | None = None,
        interval: timedelta | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        sort: str | None = None,
        from_: int | None = None,
        size: int | None = None,
    ) -> str:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/logs`

        Args:
            namespaces (str, optional): Query parameter `namespaces`.
            namespace_query (str, optional): Query parameter `namespace_query`.
            workloads (str, optional): Query parameter `workloads`.
            workload_query (str, optional): Query parameter `workload_query`.
            pods (str, optional): Query parameter `pods`.
            pod_query (str, optional): Query parameter `pod_query`.
            containers (str, optional): Query parameter `containers`.
            container_query (str, optional): Query parameter `container_query`.
            log_query (str, optional): Query parameter `log_query`.
            interval (timedelta | str, optional): Query parameter `interval`. The server's default is 15m.
            start_time (datetime | str, optional): Query parameter `start_time`.
            end_time (datetime | str, optional): Query parameter `end_time`.
            sort (str, optional): Query parameter `sort`. The server's default is desc.
            from_ (int, optional): Query parameter `from`. The server's default is 0.
            size (int, optional): Query parameter `size`. The server's default is 10.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_LOGS_EXPORT,
            query={
                "operation": "export",
                "namespaces": namespaces,
                "namespace_query": namespace_query,
                "workloads": workloads,
                "workload_query": workload_query,
                "pods": pods,
                "pod_query": pod_query,
                "containers": containers,
                "container_query": container_query,
                "log_query": log_query,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "sort": sort,
                "from": from_,
                "size": size,
            },
        )

    async def query(
        self,
        *,
        operation: str | None = None,
        namespaces: str | None = None,
        namespace_query: str | None = None,
        workloads: str | None = None,
        workload_query: str | None = None,
        pods: str | None = None,
        pod_query: str | None = None,
        containers: str | None = None,
        container_query: str | None = None,
        log_query: str | None = None,
        interval: timedelta | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        sort: str | None = None,
        from_: int | None = None,
        size: int | None = None,
    ) -> LogQueryResult:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/logs`

        Args:
            operation (str, optional): Query parameter `operation`. The server's default is query.
            namespaces (str, optional): Query parameter `namespaces`.
            namespace_query (str, optional): Query parameter `namespace_query`.
            workloads (str, optional): Query parameter `workloads`.
            workload_query (str, optional): Query parameter `workload_query`.
            pods (str, optional): Query parameter `pods`.
            pod_query (str, optional): Query parameter `pod_query`.
            containers (str, optional): Query parameter `containers`.
            container_query (str, optional): Query parameter `container_query`.
            log_query (str, optional): Query parameter `log_query`.
            interval (timedelta | str, optional): Query parameter `interval`. The server's default is 15m.
            start_time (datetime | str, optional): Query parameter `start_time`.
            end_time (datetime | str, optional): Query parameter `end_time`.
            sort (str, optional): Query parameter `sort`. The server's default is desc.
            from_ (int, optional): Query parameter `from`. The server's default is 0.
            size (int, optional): Query parameter `size`. The server's default is 10.

        Returns:
            LogQueryResult: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_LOGS_QUERY,
            query={
                "operation": operation,
                "namespaces": namespaces,
                "namespace_query": namespace_query,
                "workloads": workloads,
                "workload_query": workload_query,
                "pods": pods,
                "pod_query": pod_query,
                "containers": containers,
                "container_query": container_query,
                "log_query": log_query,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "sort": sort,
                "from": from_,
                "size": size,
            },
        )


class V1alpha2MeteringPrice(AsyncResource):
    """`tenant.v1alpha2.metering.price`."""

    __slots__ = ()

    async def get(self) -> PriceResponse:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/metering/price`

        Returns:
            PriceResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_METERING_PRICE_GET)


class V1alpha2Metering(AsyncResource):
    """`tenant.v1alpha2.metering`."""

    __slots__ = ()

    @property
    def price(self) -> V1alpha2MeteringPrice:
        return V1alpha2MeteringPrice(self._caller)

    async def get(
        self,
        *,
        level: str,
        node: str | None = None,
        workspace: str | None = None,
        namespace: str | None = None,
        kind: str | None = None,
        workload: str | None = None,
        pod: str | None = None,
        applications: str | None = None,
        services: str | None = None,
        metrics_filter: str | None = None,
        resources_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        operation: str | None = None,
        label_selector: str | None = None,
        cluster: str | None = None,
    ) -> Metrics:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/metering`

        Args:
            level (str): Query parameter `level`.
            node (str, optional): Query parameter `node`.
            workspace (str, optional): Query parameter `workspace`.
            namespace (str, optional): Query parameter `namespace`.
            kind (str, optional): Query parameter `kind`.
            workload (str, optional): Query parameter `workload`.
            pod (str, optional): Query parameter `pod`.
            applications (str, optional): Query parameter `applications`.
            services (str, optional): Query parameter `services`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            resources_filter (str, optional): Query parameter `resources_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.
            sort_metric (str, optional): Query parameter `sort_metric`.
            sort_type (str, optional): Query parameter `sort_type`. The server's default is desc..
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`. The server's default is 5.
            storageclass (str, optional): Query parameter `storageclass`.
            pvc_filter (str, optional): Query parameter `pvc_filter`.
            operation (str, optional): Query parameter `operation`.
            label_selector (str, optional): Query parameter `labelSelector`.
            cluster (str, optional): Query parameter `cluster`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_METERING_GET,
            query={
                "level": level,
                "node": node,
                "workspace": workspace,
                "namespace": namespace,
                "kind": kind,
                "workload": workload,
                "pod": pod,
                "applications": applications,
                "services": services,
                "metrics_filter": metrics_filter,
                "resources_filter": resources_filter,
                "start": start,
                "end": end,
                "step": step,
                "time": time,
                "sort_metric": sort_metric,
                "sort_type": sort_type,
                "page": page,
                "limit": limit,
                "storageclass": storageclass,
                "pvc_filter": pvc_filter,
                "operation": operation,
                "labelSelector": label_selector,
                "cluster": cluster,
            },
        )

    async def export(
        self,
        *,
        level: str,
        start: datetime | str,
        end: datetime | str,
        node: str | None = None,
        workspace: str | None = None,
        namespace: str | None = None,
        kind: str | None = None,
        workload: str | None = None,
        pod: str | None = None,
        applications: str | None = None,
        services: str | None = None,
        metrics_filter: str | None = None,
        resources_filter: str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        label_selector: str | None = None,
        cluster: str | None = None,
    ) -> str:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/metering`

        Args:
            level (str): Query parameter `level`.
            start (datetime | str): Query parameter `start`.
            end (datetime | str): Query parameter `end`.
            node (str, optional): Query parameter `node`.
            workspace (str, optional): Query parameter `workspace`.
            namespace (str, optional): Query parameter `namespace`.
            kind (str, optional): Query parameter `kind`.
            workload (str, optional): Query parameter `workload`.
            pod (str, optional): Query parameter `pod`.
            applications (str, optional): Query parameter `applications`.
            services (str, optional): Query parameter `services`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            resources_filter (str, optional): Query parameter `resources_filter`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.
            sort_metric (str, optional): Query parameter `sort_metric`.
            sort_type (str, optional): Query parameter `sort_type`. The server's default is desc..
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`. The server's default is 5.
            storageclass (str, optional): Query parameter `storageclass`.
            pvc_filter (str, optional): Query parameter `pvc_filter`.
            label_selector (str, optional): Query parameter `labelSelector`.
            cluster (str, optional): Query parameter `cluster`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_METERING_EXPORT,
            query={
                "operation": "export",
                "level": level,
                "node": node,
                "workspace": workspace,
                "namespace": namespace,
                "kind": kind,
                "workload": workload,
                "pod": pod,
                "applications": applications,
                "services": services,
                "metrics_filter": metrics_filter,
                "resources_filter": resources_filter,
                "step": step,
                "time": time,
                "sort_metric": sort_metric,
                "sort_type": sort_type,
                "page": page,
                "limit": limit,
                "storageclass": storageclass,
                "pvc_filter": pvc_filter,
                "labelSelector": label_selector,
                "cluster": cluster,
                "start": start,
                "end": end,
            },
        )


class V1alpha2NamespacesMeteringHierarchy(AsyncResource):
    """`tenant.v1alpha2.namespaces.metering.hierarchy`."""

    __slots__ = ()

    async def get(
        self,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        time: datetime | str | None = None,
        cluster: str | None = None,
        workspace: str | None = None,
    ) -> ResourceStatistic:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/namespaces/{namespace}/metering/hierarchy`

        Args:
            namespace (str): Path variable `namespace`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            time (datetime | str, optional): Query parameter `time`.
            cluster (str, optional): Query parameter `cluster`.
            workspace (str, optional): Query parameter `workspace`.

        Returns:
            ResourceStatistic: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_METERING_HIERARCHY_GET,
            (namespace,),
            query={"metrics_filter": metrics_filter, "time": time, "cluster": cluster, "workspace": workspace},
        )


class V1alpha2NamespacesMetering(AsyncResource):
    """`tenant.v1alpha2.namespaces.metering`."""

    __slots__ = ()

    @property
    def hierarchy(self) -> V1alpha2NamespacesMeteringHierarchy:
        return V1alpha2NamespacesMeteringHierarchy(self._caller)


class V1alpha2Namespaces(AsyncResource):
    """`tenant.v1alpha2.namespaces`."""

    __slots__ = ()

    @property
    def metering(self) -> V1alpha2NamespacesMetering:
        return V1alpha2NamespacesMetering(self._caller)

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
    ) -> AsyncPage[Namespace]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/namespaces`

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
            Page[Namespace]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_NAMESPACES_LIST,
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


class V1alpha2WorkspacesClusters(AsyncResource):
    """`tenant.v1alpha2.workspaces.clusters`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
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
    ) -> AsyncPage[Cluster]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/clusters`

        Args:
            workspace (str): Path variable `workspace`.
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
            Page[Cluster]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_CLUSTERS_LIST,
            (workspace,),
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


class V1alpha2WorkspacesDevops(AsyncResource):
    """`tenant.v1alpha2.workspaces.devops`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
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
    ) -> AsyncPage[DevOpsProject]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/devops`

        Args:
            workspace (str): Path variable `workspace`.
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
            Page[DevOpsProject]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_DEVOPS_LIST,
            (workspace,),
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


class V1alpha2WorkspacesFederatednamespaces(AsyncResource):
    """`tenant.v1alpha2.workspaces.federatednamespaces`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
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
    ) -> AsyncPage[FederatedNamespace]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/federatednamespaces`

        Args:
            workspace (str): Path variable `workspace`.
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
            Page[FederatedNamespace]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_FEDERATEDNAMESPACES_LIST,
            (workspace,),
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


class V1alpha2WorkspacesNamespaces(AsyncResource):
    """`tenant.v1alpha2.workspaces.namespaces`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
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
    ) -> AsyncPage[Namespace]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces`

        Args:
            workspace (str): Path variable `workspace`.
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
            Page[Namespace]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_NAMESPACES_LIST,
            (workspace,),
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

    async def create(self, workspace: str, body: Namespace | Mapping[str, Any]) -> Namespace:
        """`POST /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces`

        Args:
            workspace (str): Path variable `workspace`.
            body (Namespace): Request body.

        Returns:
            Namespace: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_CREATE, (workspace,), body=body)

    async def get(self, workspace: str, namespace: str) -> Namespace:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.

        Returns:
            Namespace: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_GET, (workspace, namespace))

    async def replace(self, workspace: str, namespace: str, body: Namespace | Mapping[str, Any]) -> Namespace:
        """`PUT /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.
            body (Namespace): Request body.

        Returns:
            Namespace: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_REPLACE, (workspace, namespace), body=body)

    async def patch(
        self, workspace: str, namespace: str, body: Namespace | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Namespace:
        """`PATCH /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.
            body (Namespace): Request body.

        Returns:
            Namespace: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_PATCH, (workspace, namespace), body=body)

    async def delete(self, workspace: str, namespace: str) -> Confirmation:
        """`DELETE /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_DELETE, (workspace, namespace))


class V1alpha2WorkspacesResourcequotas(AsyncResource):
    """`tenant.v1alpha2.workspaces.resourcequotas`."""

    __slots__ = ()

    async def create(self, workspace: str, body: ResourceQuota | Mapping[str, Any]) -> ResourceQuota:
        """`POST /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas`

        Args:
            workspace (str): Path variable `workspace`.
            body (ResourceQuota): Request body.

        Returns:
            ResourceQuota: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_CREATE, (workspace,), body=body)

    async def get(self, workspace: str, resourcequota: str) -> ResourceQuota:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas/{resourcequota}`

        Args:
            workspace (str): Path variable `workspace`.
            resourcequota (str): Path variable `resourcequota`.

        Returns:
            ResourceQuota: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_GET, (workspace, resourcequota))

    async def replace(
        self, workspace: str, resourcequota: str, body: ResourceQuota | Mapping[str, Any]
    ) -> ResourceQuota:
        """`PUT /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas/{resourcequota}`

        Args:
            workspace (str): Path variable `workspace`.
            resourcequota (str): Path variable `resourcequota`.
            body (ResourceQuota): Request body.

        Returns:
            ResourceQuota: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_REPLACE, (workspace, resourcequota), body=body)

    async def delete(self, workspace: str, resourcequota: str) -> Confirmation:
        """`DELETE /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas/{resourcequota}`

        Args:
            workspace (str): Path variable `workspace`.
            resourcequota (str): Path variable `resourcequota`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_DELETE, (workspace, resourcequota))


class V1alpha2WorkspacesWorkspacemembersDevops(AsyncResource):
    """`tenant.v1alpha2.workspaces.workspacemembers.devops`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        workspacemember: str,
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
    ) -> AsyncPage[DevOpsProject]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}/devops`

        Args:
            workspace (str): Path variable `workspace`.
            workspacemember (str): Path variable `workspacemember`.
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
            Page[DevOpsProject]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_DEVOPS_LIST,
            (workspace, workspacemember),
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


class V1alpha2WorkspacesWorkspacemembersNamespaces(AsyncResource):
    """`tenant.v1alpha2.workspaces.workspacemembers.namespaces`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        workspacemember: str,
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
    ) -> AsyncPage[Namespace]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}/namespaces`

        Args:
            workspace (str): Path variable `workspace`.
            workspacemember (str): Path variable `workspacemember`.
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
            Page[Namespace]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_NAMESPACES_LIST,
            (workspace, workspacemember),
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


class V1alpha2WorkspacesWorkspacemembers(AsyncResource):
    """`tenant.v1alpha2.workspaces.workspacemembers`."""

    __slots__ = ()

    @property
    def devops(self) -> V1alpha2WorkspacesWorkspacemembersDevops:
        return V1alpha2WorkspacesWorkspacemembersDevops(self._caller)

    @property
    def namespaces(self) -> V1alpha2WorkspacesWorkspacemembersNamespaces:
        return V1alpha2WorkspacesWorkspacemembersNamespaces(self._caller)


class V1alpha2Workspaces(AsyncResource):
    """`tenant.v1alpha2.workspaces`."""

    __slots__ = ()

    @property
    def clusters(self) -> V1alpha2WorkspacesClusters:
        return V1alpha2WorkspacesClusters(self._caller)

    @property
    def devops(self) -> V1alpha2WorkspacesDevops:
        return V1alpha2WorkspacesDevops(self._caller)

    @property
    def federatednamespaces(self) -> V1alpha2WorkspacesFederatednamespaces:
        return V1alpha2WorkspacesFederatednamespaces(self._caller)

    @property
    def namespaces(self) -> V1alpha2WorkspacesNamespaces:
        return V1alpha2WorkspacesNamespaces(self._caller)

    @property
    def resourcequotas(self) -> V1alpha2WorkspacesResourcequotas:
        return V1alpha2WorkspacesResourcequotas(self._caller)

    @property
    def workspacemembers(self) -> V1alpha2WorkspacesWorkspacemembers:
        return V1alpha2WorkspacesWorkspacemembers(self._caller)

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
    ) -> AsyncPage[WorkspaceTemplate]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces`

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
            Page[WorkspaceTemplate]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_LIST,
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

    async def create(self, body: WorkspaceTemplate | Mapping[str, Any]) -> WorkspaceTemplate:
        """`POST /kapis/tenant.kubesphere.io/v1alpha2/workspaces`

        Args:
            body (WorkspaceTemplate): Request body.

        Returns:
            WorkspaceTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_CREATE, body=body)

    async def get(self, workspace: str) -> WorkspaceTemplate:
        """`GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.

        Returns:
            WorkspaceTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_GET, (workspace,))

    async def replace(self, workspace: str, body: WorkspaceTemplate | Mapping[str, Any]) -> WorkspaceTemplate:
        """`PUT /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.
            body (WorkspaceTemplate): Request body.

        Returns:
            WorkspaceTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_REPLACE, (workspace,), body=body)

    async def patch(self, workspace: str, body: Sequence[Mapping[str, Any]] | Mapping[str, Any]) -> WorkspaceTemplate:
        """`PATCH /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.
            body (list[dict[str, Any]]): Request body.

        Returns:
            WorkspaceTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_PATCH, (workspace,), body=body)

    async def delete(self, workspace: str, body: DeleteOptions | Mapping[str, Any] | None = None) -> Confirmation:
        """`DELETE /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.
            body (DeleteOptions, optional): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_DELETE, (workspace,), body=body)


class V1alpha2(AsyncResource):
    """`tenant.v1alpha2`."""

    __slots__ = ()

    @property
    def auditing(self) -> V1alpha2Auditing:
        return V1alpha2Auditing(self._caller)

    @property
    def clusters(self) -> V1alpha2Clusters:
        return V1alpha2Clusters(self._caller)

    @property
    def events(self) -> V1alpha2Events:
        return V1alpha2Events(self._caller)

    @property
    def federatednamespaces(self) -> V1alpha2Federatednamespaces:
        return V1alpha2Federatednamespaces(self._caller)

    @property
    def logs(self) -> V1alpha2Logs:
        return V1alpha2Logs(self._caller)

    @property
    def metering(self) -> V1alpha2Metering:
        return V1alpha2Metering(self._caller)

    @property
    def namespaces(self) -> V1alpha2Namespaces:
        return V1alpha2Namespaces(self._caller)

    @property
    def workspaces(self) -> V1alpha2Workspaces:
        return V1alpha2Workspaces(self._caller)


class V1alpha3Workspaces(AsyncResource):
    """`tenant.v1alpha3.workspaces`."""

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
    ) -> AsyncPage[Workspace]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha3/workspaces`

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
            Page[Workspace]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_WORKSPACES_LIST,
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

    async def get(self, workspace: str) -> Workspace:
        """`GET /kapis/tenant.kubesphere.io/v1alpha3/workspaces/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.

        Returns:
            Workspace: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACES_GET, (workspace,))


class V1alpha3Workspacetemplates(AsyncResource):
    """`tenant.v1alpha3.workspacetemplates`."""

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
    ) -> AsyncPage[WorkspaceTemplate]:
        """`GET /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates`

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
            Page[WorkspaceTemplate]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_WORKSPACETEMPLATES_LIST,
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

    async def create(self, body: WorkspaceTemplate | Mapping[str, Any]) -> WorkspaceTemplate:
        """`POST /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates`

        Args:
            body (WorkspaceTemplate): Request body.

        Returns:
            WorkspaceTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_CREATE, body=body)

    async def get(self, workspace: str) -> WorkspaceTemplate:
        """`GET /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.

        Returns:
            WorkspaceTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_GET, (workspace,))

    async def replace(self, workspace: str, body: WorkspaceTemplate | Mapping[str, Any]) -> WorkspaceTemplate:
        """`PUT /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.
            body (WorkspaceTemplate): Request body.

        Returns:
            WorkspaceTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_REPLACE, (workspace,), body=body)

    async def patch(self, workspace: str, body: Sequence[Mapping[str, Any]] | Mapping[str, Any]) -> WorkspaceTemplate:
        """`PATCH /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.
            body (list[dict[str, Any]]): Request body.

        Returns:
            WorkspaceTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_PATCH, (workspace,), body=body)

    async def delete(self, workspace: str, body: DeleteOptions | Mapping[str, Any] | None = None) -> Confirmation:
        """`DELETE /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.
            body (DeleteOptions, optional): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_DELETE, (workspace,), body=body)


class V1alpha3(AsyncResource):
    """`tenant.v1alpha3`."""

    __slots__ = ()

    @property
    def workspaces(self) -> V1alpha3Workspaces:
        return V1alpha3Workspaces(self._caller)

    @property
    def workspacetemplates(self) -> V1alpha3Workspacetemplates:
        return V1alpha3Workspacetemplates(self._caller)


class TenantGroup(AsyncResource):
    """`tenant`."""

    __slots__ = ()

    @property
    def v1alpha2(self) -> V1alpha2:
        return V1alpha2(self._caller)

    @property
    def v1alpha3(self) -> V1alpha3:
        return V1alpha3(self._caller)
