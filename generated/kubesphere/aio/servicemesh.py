"""Resources of `servicemesh`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from .._operations import servicemesh as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from ..models.servicemesh_v1alpha2 import AppHealth, Config, Metric, ServiceHealth, TraceSearch, WorkloadHealth


class V1alpha2NamespacesAppsHealth(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.apps.health`."""

    __slots__ = ()

    async def get(
        self, namespace: str, app: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> Any:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/health`

        Args:
            namespace (str): Path variable `namespace`.
            app (str): Path variable `app`.
            rate_interval (timedelta | str): Query parameter `rateInterval`. The server's default is 10m.
            query_time (datetime | str, optional): Query parameter `queryTime`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_APPS_HEALTH_GET,
            (namespace, app),
            query={"rateInterval": rate_interval, "queryTime": query_time},
        )


class V1alpha2NamespacesAppsMetrics(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.apps.metrics`."""

    __slots__ = ()

    async def get(
        self,
        namespace: str,
        app: str,
        *,
        filters: Sequence[str] | None = None,
        query_time: datetime | str | None = None,
        duration: timedelta | str | None = None,
        step: timedelta | str | None = None,
        rate_interval: timedelta | str | None = None,
        direction: str | None = None,
        quantiles: Sequence[str] | None = None,
        by_labels: Sequence[str] | None = None,
        request_protocol: str | None = None,
        reporter: str | None = None,
        rate_func: str | None = None,
        avg: bool | None = None,
    ) -> dict[str, builtins.list[Metric]]:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/metrics`

        Args:
            namespace (str): Path variable `namespace`.
            app (str): Path variable `app`.
            filters (list[str], optional): Query parameter `filters[]`.
            query_time (datetime | str, optional): Query parameter `queryTime`.
            duration (timedelta | str, optional): Query parameter `duration`. The server's default is 1800.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 15.
            rate_interval (timedelta | str, optional): Query parameter `rateInterval`. The server's default is 1m.
            direction (str, optional): Query parameter `direction`. The server's default is outbound.
            quantiles (list[str], optional): Query parameter `quantiles[]`.
            by_labels (list[str], optional): Query parameter `byLabels[]`.
            request_protocol (str, optional): Query parameter `requestProtocol`. The server's default is all protocols.
            reporter (str, optional): Query parameter `reporter`. The server's default is source.
            rate_func (str, optional): Query parameter `rateFunc`.
            avg (bool, optional): Query parameter `avg`.

        Returns:
            dict[str, list[Metric]]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_APPS_METRICS_GET,
            (namespace, app),
            query={
                "filters[]": filters,
                "queryTime": query_time,
                "duration": duration,
                "step": step,
                "rateInterval": rate_interval,
                "direction": direction,
                "quantiles[]": quantiles,
                "byLabels[]": by_labels,
                "requestProtocol": request_protocol,
                "reporter": reporter,
                "rateFunc": rate_func,
                "avg": avg,
            },
        )


class V1alpha2NamespacesApps(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.apps`."""

    __slots__ = ()

    @property
    def health(self) -> V1alpha2NamespacesAppsHealth:
        return V1alpha2NamespacesAppsHealth(self._caller)

    @property
    def metrics(self) -> V1alpha2NamespacesAppsMetrics:
        return V1alpha2NamespacesAppsMetrics(self._caller)


class V1alpha2NamespacesGraph(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.graph`."""

    __slots__ = ()

    async def get(
        self,
        namespace: str,
        *,
        duration: timedelta | str | None = None,
        graph_type: str | None = None,
        group_by: str | None = None,
        query_time: datetime | str | None = None,
        inject_service_nodes: str | None = None,
        box_by: str | None = None,
        cluster: str | None = None,
        include_idle_edges: bool | None = None,
        rate_grpc: str | None = None,
        rate_http: str | None = None,
        rate_tcp: str | None = None,
        appenders: str | None = None,
    ) -> Config:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/graph`

        Args:
            namespace (str): Path variable `namespace`.
            duration (timedelta | str, optional): Query parameter `duration`. The server's default is 10m.
            graph_type (str, optional): Query parameter `graphType`. The server's default is workload.
            group_by (str, optional): Query parameter `groupBy`. The server's default is none.
            query_time (datetime | str, optional): Query parameter `queryTime`.
            inject_service_nodes (str, optional): Query parameter `injectServiceNodes`. The server's default is false.
            box_by (str, optional): Query parameter `boxBy`.
            cluster (str, optional): Query parameter `cluster`.
            include_idle_edges (bool, optional): Query parameter `includeIdleEdges`.
            rate_grpc (str, optional): Query parameter `rateGrpc`.
            rate_http (str, optional): Query parameter `rateHttp`.
            rate_tcp (str, optional): Query parameter `rateTcp`.
            appenders (str, optional): Query parameter `appenders`.

        Returns:
            Config: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_GRAPH_GET,
            (namespace,),
            query={
                "duration": duration,
                "graphType": graph_type,
                "groupBy": group_by,
                "queryTime": query_time,
                "injectServiceNodes": inject_service_nodes,
                "boxBy": box_by,
                "cluster": cluster,
                "includeIdleEdges": include_idle_edges,
                "rateGrpc": rate_grpc,
                "rateHttp": rate_http,
                "rateTcp": rate_tcp,
                "appenders": appenders,
            },
        )


class V1alpha2NamespacesHealth(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.health`."""

    __slots__ = ()

    async def get(
        self,
        namespace: str,
        *,
        rate_interval: timedelta | str,
        query_time: datetime | str | None = None,
        type: Literal["app", "service", "workload"] | str | None = None,
    ) -> dict[str, AppHealth]:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health`

        Args:
            namespace (str): Path variable `namespace`.
            rate_interval (timedelta | str): Query parameter `rateInterval`. The server's default is 10m.
            query_time (datetime | str, optional): Query parameter `queryTime`.
            type (Literal[\"app\", \"service\", \"workload\"] | str, optional): Query parameter `type`.

        Returns:
            dict[str, AppHealth]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_HEALTH_GET,
            (namespace,),
            query={"rateInterval": rate_interval, "queryTime": query_time, "type": type},
        )

    async def services(
        self, namespace: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> dict[str, ServiceHealth]:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health`

        Args:
            namespace (str): Path variable `namespace`.
            rate_interval (timedelta | str): Query parameter `rateInterval`. The server's default is 10m.
            query_time (datetime | str, optional): Query parameter `queryTime`.

        Returns:
            dict[str, ServiceHealth]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_HEALTH_SERVICES,
            (namespace,),
            query={"type": "service", "rateInterval": rate_interval, "queryTime": query_time},
        )

    async def workloads(
        self, namespace: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> dict[str, WorkloadHealth]:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health`

        Args:
            namespace (str): Path variable `namespace`.
            rate_interval (timedelta | str): Query parameter `rateInterval`. The server's default is 10m.
            query_time (datetime | str, optional): Query parameter `queryTime`.

        Returns:
            dict[str, WorkloadHealth]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_HEALTH_WORKLOADS,
            (namespace,),
            query={"type": "workload", "rateInterval": rate_interval, "queryTime": query_time},
        )


class V1alpha2NamespacesMetrics(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.metrics`."""

    __slots__ = ()

    async def get(
        self,
        namespace: str,
        *,
        filters: Sequence[str] | None = None,
        query_time: datetime | str | None = None,
        duration: timedelta | str | None = None,
        step: timedelta | str | None = None,
        rate_interval: timedelta | str | None = None,
        direction: str | None = None,
        quantiles: Sequence[str] | None = None,
        by_labels: Sequence[str] | None = None,
        request_protocol: str | None = None,
        reporter: str | None = None,
        rate_func: str | None = None,
        avg: bool | None = None,
    ) -> dict[str, builtins.list[Metric]]:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/metrics`

        Args:
            namespace (str): Path variable `namespace`.
            filters (list[str], optional): Query parameter `filters[]`.
            query_time (datetime | str, optional): Query parameter `queryTime`.
            duration (timedelta | str, optional): Query parameter `duration`. The server's default is 1800.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 15.
            rate_interval (timedelta | str, optional): Query parameter `rateInterval`. The server's default is 1m.
            direction (str, optional): Query parameter `direction`. The server's default is outbound.
            quantiles (list[str], optional): Query parameter `quantiles[]`.
            by_labels (list[str], optional): Query parameter `byLabels[]`.
            request_protocol (str, optional): Query parameter `requestProtocol`. The server's default is all protocols.
            reporter (str, optional): Query parameter `reporter`. The server's default is source.
            rate_func (str, optional): Query parameter `rateFunc`.
            avg (bool, optional): Query parameter `avg`.

        Returns:
            dict[str, list[Metric]]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_METRICS_GET,
            (namespace,),
            query={
                "filters[]": filters,
                "queryTime": query_time,
                "duration": duration,
                "step": step,
                "rateInterval": rate_interval,
                "direction": direction,
                "quantiles[]": quantiles,
                "byLabels[]": by_labels,
                "requestProtocol": request_protocol,
                "reporter": reporter,
                "rateFunc": rate_func,
                "avg": avg,
            },
        )


class V1alpha2NamespacesServicesHealth(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.services.health`."""

    __slots__ = ()

    async def get(
        self, namespace: str, service: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> Any:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/health`

        Args:
            namespace (str): Path variable `namespace`.
            service (str): Path variable `service`.
            rate_interval (timedelta | str): Query parameter `rateInterval`. The server's default is 10m.
            query_time (datetime | str, optional): Query parameter `queryTime`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_SERVICES_HEALTH_GET,
            (namespace, service),
            query={"rateInterval": rate_interval, "queryTime": query_time},
        )


class V1alpha2NamespacesServicesMetrics(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.services.metrics`."""

    __slots__ = ()

    async def get(
        self,
        namespace: str,
        service: str,
        *,
        filters: Sequence[str] | None = None,
        query_time: datetime | str | None = None,
        duration: timedelta | str | None = None,
        step: timedelta | str | None = None,
        rate_interval: timedelta | str | None = None,
        direction: str | None = None,
        quantiles: Sequence[str] | None = None,
        by_labels: Sequence[str] | None = None,
        request_protocol: str | None = None,
        reporter: str | None = None,
        rate_func: str | None = None,
        avg: bool | None = None,
    ) -> dict[str, builtins.list[Metric]]:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/metrics`

        Args:
            namespace (str): Path variable `namespace`.
            service (str): Path variable `service`.
            filters (list[str], optional): Query parameter `filters[]`.
            query_time (datetime | str, optional): Query parameter `queryTime`.
            duration (timedelta | str, optional): Query parameter `duration`. The server's default is 1800.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 15.
            rate_interval (timedelta | str, optional): Query parameter `rateInterval`. The server's default is 1m.
            direction (str, optional): Query parameter `direction`. The server's default is outbound.
            quantiles (list[str], optional): Query parameter `quantiles[]`.
            by_labels (list[str], optional): Query parameter `byLabels[]`.
            request_protocol (str, optional): Query parameter `requestProtocol`. The server's default is all protocols.
            reporter (str, optional): Query parameter `reporter`. The server's default is source.
            rate_func (str, optional): Query parameter `rateFunc`.
            avg (bool, optional): Query parameter `avg`.

        Returns:
            dict[str, list[Metric]]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_SERVICES_METRICS_GET,
            (namespace, service),
            query={
                "filters[]": filters,
                "queryTime": query_time,
                "duration": duration,
                "step": step,
                "rateInterval": rate_interval,
                "direction": direction,
                "quantiles[]": quantiles,
                "byLabels[]": by_labels,
                "requestProtocol": request_protocol,
                "reporter": reporter,
                "rateFunc": rate_func,
                "avg": avg,
            },
        )


class V1alpha2NamespacesServicesTraces(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.services.traces`."""

    __slots__ = ()

    async def list(
        self,
        namespace: str,
        service: str,
        *,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        limit: int | None = None,
        loopback: str | None = None,
        max_duration: str | None = None,
        min_duration: str | None = None,
        operation: str | None = None,
        tags: str | None = None,
        span_kind: str | None = None,
    ) -> TraceSearch:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/traces`

        Args:
            namespace (str): Path variable `namespace`.
            service (str): Path variable `service`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            limit (int, optional): Query parameter `limit`. The server's default is 10.
            loopback (str, optional): Query parameter `loopback`.
            max_duration (str, optional): Query parameter `maxDuration`.
            min_duration (str, optional): Query parameter `minDuration`.
            operation (str, optional): Query parameter `operation`.
            tags (str, optional): Query parameter `tags`.
            span_kind (str, optional): Query parameter `spanKind`.

        Returns:
            TraceSearch: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_SERVICES_TRACES_LIST,
            (namespace, service),
            query={
                "start": start,
                "end": end,
                "limit": limit,
                "loopback": loopback,
                "maxDuration": max_duration,
                "minDuration": min_duration,
                "operation": operation,
                "tags": tags,
                "spanKind": span_kind,
            },
        )


class V1alpha2NamespacesServices(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.services`."""

    __slots__ = ()

    @property
    def health(self) -> V1alpha2NamespacesServicesHealth:
        return V1alpha2NamespacesServicesHealth(self._caller)

    @property
    def metrics(self) -> V1alpha2NamespacesServicesMetrics:
        return V1alpha2NamespacesServicesMetrics(self._caller)

    @property
    def traces(self) -> V1alpha2NamespacesServicesTraces:
        return V1alpha2NamespacesServicesTraces(self._caller)


class V1alpha2NamespacesWorkloadsHealth(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.workloads.health`."""

    __slots__ = ()

    async def get(
        self, namespace: str, workload: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> Any:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/health`

        Args:
            namespace (str): Path variable `namespace`.
            workload (str): Path variable `workload`.
            rate_interval (timedelta | str): Query parameter `rateInterval`. The server's default is 10m.
            query_time (datetime | str, optional): Query parameter `queryTime`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_WORKLOADS_HEALTH_GET,
            (namespace, workload),
            query={"rateInterval": rate_interval, "queryTime": query_time},
        )


class V1alpha2NamespacesWorkloadsMetrics(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.workloads.metrics`."""

    __slots__ = ()

    async def get(
        self,
        namespace: str,
        workload: str,
        *,
        filters: Sequence[str] | None = None,
        query_time: datetime | str | None = None,
        duration: timedelta | str | None = None,
        step: timedelta | str | None = None,
        rate_interval: timedelta | str | None = None,
        direction: str | None = None,
        quantiles: Sequence[str] | None = None,
        by_labels: Sequence[str] | None = None,
        request_protocol: str | None = None,
        reporter: str | None = None,
        rate_func: str | None = None,
        avg: bool | None = None,
    ) -> dict[str, builtins.list[Metric]]:
        """`GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/metrics`

        Args:
            namespace (str): Path variable `namespace`.
            workload (str): Path variable `workload`.
            filters (list[str], optional): Query parameter `filters[]`.
            query_time (datetime | str, optional): Query parameter `queryTime`.
            duration (timedelta | str, optional): Query parameter `duration`. The server's default is 1800.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 15.
            rate_interval (timedelta | str, optional): Query parameter `rateInterval`. The server's default is 1m.
            direction (str, optional): Query parameter `direction`. The server's default is outbound.
            quantiles (list[str], optional): Query parameter `quantiles[]`.
            by_labels (list[str], optional): Query parameter `byLabels[]`.
            request_protocol (str, optional): Query parameter `requestProtocol`. The server's default is all protocols.
            reporter (str, optional): Query parameter `reporter`. The server's default is source.
            rate_func (str, optional): Query parameter `rateFunc`.
            avg (bool, optional): Query parameter `avg`.

        Returns:
            dict[str, list[Metric]]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_WORKLOADS_METRICS_GET,
            (namespace, workload),
            query={
                "filters[]": filters,
                "queryTime": query_time,
                "duration": duration,
                "step": step,
                "rateInterval": rate_interval,
                "direction": direction,
                "quantiles[]": quantiles,
                "byLabels[]": by_labels,
                "requestProtocol": request_protocol,
                "reporter": reporter,
                "rateFunc": rate_func,
                "avg": avg,
            },
        )


class V1alpha2NamespacesWorkloads(AsyncResource):
    """`servicemesh.v1alpha2.namespaces.workloads`."""

    __slots__ = ()

    @property
    def health(self) -> V1alpha2NamespacesWorkloadsHealth:
        return V1alpha2NamespacesWorkloadsHealth(self._caller)

    @property
    def metrics(self) -> V1alpha2NamespacesWorkloadsMetrics:
        return V1alpha2NamespacesWorkloadsMetrics(self._caller)


class V1alpha2Namespaces(AsyncResource):
    """`servicemesh.v1alpha2.namespaces`."""

    __slots__ = ()

    @property
    def apps(self) -> V1alpha2NamespacesApps:
        return V1alpha2NamespacesApps(self._caller)

    @property
    def graph(self) -> V1alpha2NamespacesGraph:
        return V1alpha2NamespacesGraph(self._caller)

    @property
    def health(self) -> V1alpha2NamespacesHealth:
        return V1alpha2NamespacesHealth(self._caller)

    @property
    def metrics(self) -> V1alpha2NamespacesMetrics:
        return V1alpha2NamespacesMetrics(self._caller)

    @property
    def services(self) -> V1alpha2NamespacesServices:
        return V1alpha2NamespacesServices(self._caller)

    @property
    def workloads(self) -> V1alpha2NamespacesWorkloads:
        return V1alpha2NamespacesWorkloads(self._caller)


class V1alpha2(AsyncResource):
    """`servicemesh.v1alpha2`."""

    __slots__ = ()

    @property
    def namespaces(self) -> V1alpha2Namespaces:
        return V1alpha2Namespaces(self._caller)


class ServicemeshGroup(AsyncResource):
    """`servicemesh`."""

    __slots__ = ()

    @property
    def v1alpha2(self) -> V1alpha2:
        return V1alpha2(self._caller)
