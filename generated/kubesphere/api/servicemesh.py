"""Resources of `servicemesh`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from .._operations import servicemesh as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.servicemesh_v1alpha2 import (
        AppHealth,
        Metric,
        ServiceGraph,
        ServiceHealth,
        TraceSearch,
        WorkloadHealth,
    )


class V1alpha2NamespacesAppsHealth(Resource):
    """`servicemesh.v1alpha2.namespaces.apps.health`."""

    def get(
        self, namespace: str, app: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> Any:
        """Gets the health of an app, untyped: Kiali 1.50.1, which KubeSphere asks, has no such route.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/health`

        Args:
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 10m.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_APPS_HEALTH_GET, (namespace, app), values=locals())


class V1alpha2NamespacesAppsMetrics(Resource):
    """`servicemesh.v1alpha2.namespaces.apps.metrics`."""

    def get(
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
        """Gets metrics of the requests to and from an app.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/metrics`

        Args:
            filters: Names of metrics, e.g. `request_count`; all where absent.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
            duration: Length of the range, in seconds or as `10m`. The server's default is 1800.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 15.
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 1m.
            direction: `inbound` or `outbound` traffic. The server's default is outbound.
            quantiles: Quantiles of durations and sizes, e.g. `0.95`.
            by_labels: Labels that series are split by.
            request_protocol: Only requests by this protocol, e.g. `http`. The server's default is all protocols.
            reporter: Which proxy reports: `source` or `destination`. The server's default is source.
            rate_func: Function that makes rates: `rate` or `irate`.
            avg: Whether averages are answered beside quantiles.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_APPS_METRICS_GET, (namespace, app), values=locals())


class V1alpha2NamespacesApps(Resource):
    """`servicemesh.v1alpha2.namespaces.apps`."""

    health: V1alpha2NamespacesAppsHealth
    metrics: V1alpha2NamespacesAppsMetrics


class V1alpha2NamespacesGraph(Resource):
    """`servicemesh.v1alpha2.namespaces.graph`."""

    def get(
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
    ) -> ServiceGraph:
        """Gets who calls whom in a project, as nodes and edges.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/graph`

        Args:
            duration: Length of the range, in seconds or as `10m`. The server's default is 10m.
            graph_type: What nodes stand for: `app`, `service`, `versionedApp` or `workload`. The server's default is workload.
            group_by: Draw boxes around nodes with the same `app`, `version` or `none`. The server's default is none.
            query_time: The moment the graph ends at, Unix time in seconds; now where it is absent.
            inject_service_nodes: Show services between the nodes. The server's default is false.
            box_by: Draw boxes around nodes with the same `app`, `namespace` or `cluster`, separated by commas.
            include_idle_edges: Show connections without traffic too.
            rate_grpc: What gRPC traffic is counted in: `none`, `sent`, `received`, `total` or `requests`.
            rate_http: What HTTP traffic is counted in: `none` or `requests`.
            rate_tcp: What TCP traffic is counted in: `none`, `sent`, `received` or `total`.
            appenders: What the graph is enriched with, separated by commas, e.g. `deadNode,istio`.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_GRAPH_GET, (namespace,), values=locals())


class V1alpha2NamespacesHealth(Resource):
    """`servicemesh.v1alpha2.namespaces.health`."""

    def get(
        self,
        namespace: str,
        *,
        rate_interval: timedelta | str,
        query_time: datetime | str | None = None,
        type: Literal["app", "service", "workload"] | str | None = None,
    ) -> dict[str, AppHealth]:
        """Gets the health of a project's apps, by their names.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health`

        Args:
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 10m.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
            type: Only objects of this type.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_HEALTH_GET, (namespace,), values=locals())

    def get_services(
        self, namespace: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> dict[str, ServiceHealth]:
        """Gets the health of a project's services, by their names.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health`

        Args:
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 10m.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
        """
        return self._call(
            _ops.V1ALPHA2_NAMESPACES_HEALTH_GET_SERVICES, (namespace,), values={"type": "service", **locals()}
        )

    def get_workloads(
        self, namespace: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> dict[str, WorkloadHealth]:
        """Gets the health of a project's workloads, by their names.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/health`

        Args:
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 10m.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
        """
        return self._call(
            _ops.V1ALPHA2_NAMESPACES_HEALTH_GET_WORKLOADS, (namespace,), values={"type": "workload", **locals()}
        )


class V1alpha2NamespacesMetrics(Resource):
    """`servicemesh.v1alpha2.namespaces.metrics`."""

    def get(
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
        """Gets metrics of the requests in a project.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/metrics`

        Args:
            filters: Names of metrics, e.g. `request_count`; all where absent.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
            duration: Length of the range, in seconds or as `10m`. The server's default is 1800.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 15.
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 1m.
            direction: `inbound` or `outbound` traffic. The server's default is outbound.
            quantiles: Quantiles of durations and sizes, e.g. `0.95`.
            by_labels: Labels that series are split by.
            request_protocol: Only requests by this protocol, e.g. `http`. The server's default is all protocols.
            reporter: Which proxy reports: `source` or `destination`. The server's default is source.
            rate_func: Function that makes rates: `rate` or `irate`.
            avg: Whether averages are answered beside quantiles.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_METRICS_GET, (namespace,), values=locals())


class V1alpha2NamespacesServicesHealth(Resource):
    """`servicemesh.v1alpha2.namespaces.services.health`."""

    def get(
        self, namespace: str, service: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> Any:
        """Gets the health of a service, untyped: Kiali 1.50.1, which KubeSphere asks, has no such route.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/health`

        Args:
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 10m.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_SERVICES_HEALTH_GET, (namespace, service), values=locals())


class V1alpha2NamespacesServicesMetrics(Resource):
    """`servicemesh.v1alpha2.namespaces.services.metrics`."""

    def get(
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
        """Gets metrics of the requests to and from a service.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/metrics`

        Args:
            filters: Names of metrics, e.g. `request_count`; all where absent.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
            duration: Length of the range, in seconds or as `10m`. The server's default is 1800.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 15.
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 1m.
            direction: `inbound` or `outbound` traffic. The server's default is outbound.
            quantiles: Quantiles of durations and sizes, e.g. `0.95`.
            by_labels: Labels that series are split by.
            request_protocol: Only requests by this protocol, e.g. `http`. The server's default is all protocols.
            reporter: Which proxy reports: `source` or `destination`. The server's default is source.
            rate_func: Function that makes rates: `rate` or `irate`.
            avg: Whether averages are answered beside quantiles.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_SERVICES_METRICS_GET, (namespace, service), values=locals())


class V1alpha2NamespacesServicesTraces(Resource):
    """`servicemesh.v1alpha2.namespaces.services.traces`."""

    def list(
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
        """Lists the traces of a service.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/services/{service}/traces`

        Args:
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            limit: How many items a page has; -1 for all, 0 for none. The server's default is 10.
            loopback: Whether to answer with a page that hands the result to the window that opened it.
            max_duration: Only traces that took at most so long, e.g. `1s`.
            min_duration: Only traces that took at least so long, e.g. `100ms`.
            operation: Only traces with this operation, by its name.
            tags: Only traces with these tags, as a JSON object of texts.
            span_kind: Only spans of this kind: `server` or `client`.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_SERVICES_TRACES_LIST, (namespace, service), values=locals())


class V1alpha2NamespacesServices(Resource):
    """`servicemesh.v1alpha2.namespaces.services`."""

    health: V1alpha2NamespacesServicesHealth
    metrics: V1alpha2NamespacesServicesMetrics
    traces: V1alpha2NamespacesServicesTraces


class V1alpha2NamespacesWorkloadsHealth(Resource):
    """`servicemesh.v1alpha2.namespaces.workloads.health`."""

    def get(
        self, namespace: str, workload: str, *, rate_interval: timedelta | str, query_time: datetime | str | None = None
    ) -> Any:
        """Gets the health of a workload, untyped: Kiali 1.50.1, which KubeSphere asks, has no such route.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/health`

        Args:
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 10m.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_WORKLOADS_HEALTH_GET, (namespace, workload), values=locals())


class V1alpha2NamespacesWorkloadsMetrics(Resource):
    """`servicemesh.v1alpha2.namespaces.workloads.metrics`."""

    def get(
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
        """Gets metrics of the requests to and from a workload.
        `GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{workload}/metrics`

        Args:
            filters: Names of metrics, e.g. `request_count`; all where absent.
            query_time: The moment to look at, Unix time in seconds; now where it is absent.
            duration: Length of the range, in seconds or as `10m`. The server's default is 1800.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 15.
            rate_interval: Time over which rates are formed, e.g. `10m`. The server's default is 1m.
            direction: `inbound` or `outbound` traffic. The server's default is outbound.
            quantiles: Quantiles of durations and sizes, e.g. `0.95`.
            by_labels: Labels that series are split by.
            request_protocol: Only requests by this protocol, e.g. `http`. The server's default is all protocols.
            reporter: Which proxy reports: `source` or `destination`. The server's default is source.
            rate_func: Function that makes rates: `rate` or `irate`.
            avg: Whether averages are answered beside quantiles.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_WORKLOADS_METRICS_GET, (namespace, workload), values=locals())


class V1alpha2NamespacesWorkloads(Resource):
    """`servicemesh.v1alpha2.namespaces.workloads`."""

    health: V1alpha2NamespacesWorkloadsHealth
    metrics: V1alpha2NamespacesWorkloadsMetrics


class V1alpha2Namespaces(Resource):
    """`servicemesh.v1alpha2.namespaces`."""

    apps: V1alpha2NamespacesApps
    graph: V1alpha2NamespacesGraph
    health: V1alpha2NamespacesHealth
    metrics: V1alpha2NamespacesMetrics
    services: V1alpha2NamespacesServices
    workloads: V1alpha2NamespacesWorkloads


class V1alpha2(Resource):
    """`servicemesh.v1alpha2`."""

    namespaces: V1alpha2Namespaces


class ServicemeshGroup(Resource):
    """`servicemesh`."""

    v1alpha2: V1alpha2
