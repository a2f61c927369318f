"""Resources of `monitoring`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .._operations import monitoring as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.monitoring_v1alpha2 import ClusterDashboard, Dashboard
    from ..models.monitoring_v1alpha3 import DashboardEntity, Metadata, Metric, MetricLabelSet, Metrics


class V1alpha3Cluster(Resource):
    """`monitoring.v1alpha3.cluster`."""

    __slots__ = ()

    def get(
        self,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/cluster`

        Args:
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_CLUSTER_GET,
            query={"metrics_filter": metrics_filter, "start": start, "end": end, "step": step, "time": time},
        )


class V1alpha3ClusterdashboardsTemplate(Resource):
    """`monitoring.v1alpha3.clusterdashboards.template`."""

    __slots__ = ()

    def create(self, grafana_dashboard_name: str, body: DashboardEntity | Mapping[str, Any]) -> ClusterDashboard:
        """`POST /kapis/monitoring.kubesphere.io/v1alpha3/clusterdashboards/{grafanaDashboardName}/template`

        Args:
            grafana_dashboard_name (str): Path variable `grafanaDashboardName`.
            body (DashboardEntity): Request body.

        Returns:
            ClusterDashboard: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_CLUSTERDASHBOARDS_TEMPLATE_CREATE, (grafana_dashboard_name,), body=body)


class V1alpha3Clusterdashboards(Resource):
    """`monitoring.v1alpha3.clusterdashboards`."""

    __slots__ = ()

    @property
    def template(self) -> V1alpha3ClusterdashboardsTemplate:
        return V1alpha3ClusterdashboardsTemplate(self._caller)


class V1alpha3Components(Resource):
    """`monitoring.v1alpha3.components`."""

    __slots__ = ()

    def get(
        self,
        component: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/components/{component}`

        Args:
            component (str): Path variable `component`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_COMPONENTS_GET,
            (component,),
            query={"metrics_filter": metrics_filter, "start": start, "end": end, "step": step, "time": time},
        )


class V1alpha3Kubesphere(Resource):
    """`monitoring.v1alpha3.kubesphere`."""

    __slots__ = ()

    def get(self) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/kubesphere`

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_KUBESPHERE_GET)


class V1alpha3NamespacesDashboardsTemplate(Resource):
    """`monitoring.v1alpha3.namespaces.dashboards.template`."""

    __slots__ = ()

    def create(
        self, namespace: str, grafana_dashboard_name: str, body: DashboardEntity | Mapping[str, Any]
    ) -> Dashboard:
        """`POST /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/dashboards/{grafanaDashboardName}/template`

        Args:
            namespace (str): Path variable `namespace`.
            grafana_dashboard_name (str): Path variable `grafanaDashboardName`.
            body (DashboardEntity): Request body.

        Returns:
            Dashboard: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_DASHBOARDS_TEMPLATE_CREATE, (namespace, grafana_dashboard_name), body=body
        )


class V1alpha3NamespacesDashboards(Resource):
    """`monitoring.v1alpha3.namespaces.dashboards`."""

    __slots__ = ()

    @property
    def template(self) -> V1alpha3NamespacesDashboardsTemplate:
        return V1alpha3NamespacesDashboardsTemplate(self._caller)


class V1alpha3NamespacesIngresses(Resource):
    """`monitoring.v1alpha3.namespaces.ingresses`."""

    __slots__ = ()

    def list(
        self,
        namespace: str,
        *,
        job: str,
        pod: str | None = None,
        duration: timedelta | str | None = None,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/ingresses`

        Args:
            namespace (str): Path variable `namespace`.
            job (str): Query parameter `job`.
            pod (str, optional): Query parameter `pod`.
            duration (timedelta | str, optional): Query parameter `duration`.
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_INGRESSES_LIST,
            (namespace,),
            query={
                "job": job,
                "pod": pod,
                "duration": duration,
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
            },
        )

    def get(
        self,
        namespace: str,
        ingress: str,
        *,
        job: str,
        pod: str | None = None,
        duration: timedelta | str | None = None,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/ingresses/{ingress}`

        Args:
            namespace (str): Path variable `namespace`.
            ingress (str): Path variable `ingress`.
            job (str): Query parameter `job`.
            pod (str, optional): Query parameter `pod`.
            duration (timedelta | str, optional): Query parameter `duration`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_INGRESSES_GET,
            (namespace, ingress),
            query={
                "job": job,
                "pod": pod,
                "duration": duration,
                "metrics_filter": metrics_filter,
                "start": start,
                "end": end,
                "step": step,
                "time": time,
            },
        )


class V1alpha3NamespacesPersistentvolumeclaims(Resource):
    """`monitoring.v1alpha3.namespaces.persistentvolumeclaims`."""

    __slots__ = ()

    def list(
        self,
        namespace: str,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/persistentvolumeclaims`

        Args:
            namespace (str): Path variable `namespace`.
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_PERSISTENTVOLUMECLAIMS_LIST,
            (namespace,),
            query={
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
            },
        )

    def get(
        self,
        namespace: str,
        pvc: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/persistentvolumeclaims/{pvc}`

        Args:
            namespace (str): Path variable `namespace`.
            pvc (str): Path variable `pvc`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_PERSISTENTVOLUMECLAIMS_GET,
            (namespace, pvc),
            query={"metrics_filter": metrics_filter, "start": start, "end": end, "step": step, "time": time},
        )


class V1alpha3NamespacesPodsContainers(Resource):
    """`monitoring.v1alpha3.namespaces.pods.containers`."""

    __slots__ = ()

    def list(
        self,
        namespace: str,
        pod: str,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods/{pod}/containers`

        Args:
            namespace (str): Path variable `namespace`.
            pod (str): Path variable `pod`.
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_PODS_CONTAINERS_LIST,
            (namespace, pod),
            query={
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
            },
        )

    def get(
        self,
        namespace: str,
        pod: str,
        container: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods/{pod}/containers/{container}`

        Args:
            namespace (str): Path variable `namespace`.
            pod (str): Path variable `pod`.
            container (str): Path variable `container`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_PODS_CONTAINERS_GET,
            (namespace, pod, container),
            query={"metrics_filter": metrics_filter, "start": start, "end": end, "step": step, "time": time},
        )


class V1alpha3NamespacesPods(Resource):
    """`monitoring.v1alpha3.namespaces.pods`."""

    __slots__ = ()

    @property
    def containers(self) -> V1alpha3NamespacesPodsContainers:
        return V1alpha3NamespacesPodsContainers(self._caller)

    def list(
        self,
        namespace: str,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods`

        Args:
            namespace (str): Path variable `namespace`.
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_PODS_LIST,
            (namespace,),
            query={
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
            },
        )

    def get(
        self,
        namespace: str,
        pod: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods/{pod}`

        Args:
            namespace (str): Path variable `namespace`.
            pod (str): Path variable `pod`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_PODS_GET,
            (namespace, pod),
            query={"metrics_filter": metrics_filter, "start": start, "end": end, "step": step, "time": time},
        )


class V1alpha3NamespacesTargetsLabelsets(Resource):
    """`monitoring.v1alpha3.namespaces.targets.labelsets`."""

    __slots__ = ()

    def list(self, namespace: str, *, metric: str, start: datetime | str, end: datetime | str) -> MetricLabelSet:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/targets/labelsets`

        Args:
            namespace (str): Path variable `namespace`.
            metric (str): Query parameter `metric`.
            start (datetime | str): Query parameter `start`.
            end (datetime | str): Query parameter `end`.

        Returns:
            MetricLabelSet: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_TARGETS_LABELSETS_LIST,
            (namespace,),
            query={"metric": metric, "start": start, "end": end},
        )


class V1alpha3NamespacesTargetsMetadata(Resource):
    """`monitoring.v1alpha3.namespaces.targets.metadata`."""

    __slots__ = ()

    def get(self, namespace: str) -> Metadata:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/targets/metadata`

        Args:
            namespace (str): Path variable `namespace`.

        Returns:
            Metadata: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_TARGETS_METADATA_GET, (namespace,))


class V1alpha3NamespacesTargets(Resource):
    """`monitoring.v1alpha3.namespaces.targets`."""

    __slots__ = ()

    @property
    def labelsets(self) -> V1alpha3NamespacesTargetsLabelsets:
        return V1alpha3NamespacesTargetsLabelsets(self._caller)

    @property
    def metadata(self) -> V1alpha3NamespacesTargetsMetadata:
        return V1alpha3NamespacesTargetsMetadata(self._caller)

    def query(
        self,
        namespace: str,
        *,
        expr: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metric:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/targets/query`

        Args:
            namespace (str): Path variable `namespace`.
            expr (str, optional): Query parameter `expr`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metric: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_TARGETS_QUERY,
            (namespace,),
            query={"expr": expr, "start": start, "end": end, "step": step, "time": time},
        )


class V1alpha3NamespacesWorkloadsPods(Resource):
    """`monitoring.v1alpha3.namespaces.workloads.pods`."""

    __slots__ = ()

    def list(
        self,
        namespace: str,
        kind: str,
        workload: str,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/workloads/{kind}/{workload}/pods`

        Args:
            namespace (str): Path variable `namespace`.
            kind (str): Path variable `kind`.
            workload (str): Path variable `workload`.
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_WORKLOADS_PODS_LIST,
            (namespace, kind, workload),
            query={
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
            },
        )


class V1alpha3NamespacesWorkloads(Resource):
    """`monitoring.v1alpha3.namespaces.workloads`."""

    __slots__ = ()

    @property
    def pods(self) -> V1alpha3NamespacesWorkloadsPods:
        return V1alpha3NamespacesWorkloadsPods(self._caller)

    def list(
        self,
        namespace: str,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/workloads`

        Args:
            namespace (str): Path variable `namespace`.
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_WORKLOADS_LIST,
            (namespace,),
            query={
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
            },
        )

    def get(
        self,
        namespace: str,
        kind: str,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/workloads/{kind}`

        Args:
            namespace (str): Path variable `namespace`.
            kind (str): Path variable `kind`.
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_WORKLOADS_GET,
            (namespace, kind),
            query={
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
            },
        )


class V1alpha3Namespaces(Resource):
    """`monitoring.v1alpha3.namespaces`."""

    __slots__ = ()

    @property
    def dashboards(self) -> V1alpha3NamespacesDashboards:
        return V1alpha3NamespacesDashboards(self._caller)

    @property
    def ingresses(self) -> V1alpha3NamespacesIngresses:
        return V1alpha3NamespacesIngresses(self._caller)

    @property
    def persistentvolumeclaims(self) -> V1alpha3NamespacesPersistentvolumeclaims:
        return V1alpha3NamespacesPersistentvolumeclaims(self._caller)

    @property
    def pods(self) -> V1alpha3NamespacesPods:
        return V1alpha3NamespacesPods(self._caller)

    @property
    def targets(self) -> V1alpha3NamespacesTargets:
        return V1alpha3NamespacesTargets(self._caller)

    @property
    def workloads(self) -> V1alpha3NamespacesWorkloads:
        return V1alpha3NamespacesWorkloads(self._caller)

    def list(
        self,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces`

        Args:
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_LIST,
            query={
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
            },
        )

    def get(
        self,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}`

        Args:
            namespace (str): Path variable `namespace`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_GET,
            (namespace,),
            query={"metrics_filter": metrics_filter, "start": start, "end": end, "step": step, "time": time},
        )


class V1alpha3NodesPods(Resource):
    """`monitoring.v1alpha3.nodes.pods`."""

    __slots__ = ()

    def list(
        self,
        node: str,
        *,
        metrics_filter: str | None = None,
        resources_filter: str | None = None,
        namespaced_resources_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/nodes/{node}/pods`

        Args:
            node (str): Path variable `node`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            resources_filter (str, optional): Query parameter `resources_filter`.
            namespaced_resources_filter (str, optional): Query parameter `namespaced_resources_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.
            sort_metric (str, optional): Query parameter `sort_metric`.
            sort_type (str, optional): Query parameter `sort_type`. The server's default is desc..
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`. The server's default is 5.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NODES_PODS_LIST,
            (node,),
            query={
                "metrics_filter": metrics_filter,
                "resources_filter": resources_filter,
                "namespaced_resources_filter": namespaced_resources_filter,
                "start": start,
                "end": end,
                "step": step,
                "time": time,
                "sort_metric": sort_metric,
                "sort_type": sort_type,
                "page": page,
                "limit": limit,
            },
        )

    def get(
        self,
        node: str,
        pod: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/nodes/{node}/pods/{pod}`

        Deprecated by the server.

        Args:
            node (str): Path variable `node`.
            pod (str): Path variable `pod`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NODES_PODS_GET,
            (node, pod),
            query={"metrics_filter": metrics_filter, "start": start, "end": end, "step": step, "time": time},
        )


class V1alpha3Nodes(Resource):
    """`monitoring.v1alpha3.nodes`."""

    __slots__ = ()

    @property
    def pods(self) -> V1alpha3NodesPods:
        return V1alpha3NodesPods(self._caller)

    def list(
        self,
        *,
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
        type: str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/nodes`

        Args:
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
            type (str, optional): Query parameter `type`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NODES_LIST,
            query={
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
                "type": type,
            },
        )

    def get(
        self,
        node: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/nodes/{node}`

        Args:
            node (str): Path variable `node`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_NODES_GET,
            (node,),
            query={"metrics_filter": metrics_filter, "start": start, "end": end, "step": step, "time": time},
        )


class V1alpha3Pods(Resource):
    """`monitoring.v1alpha3.pods`."""

    __slots__ = ()

    def list(
        self,
        *,
        metrics_filter: str | None = None,
        namespaced_resources_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/pods`

        Args:
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            namespaced_resources_filter (str, optional): Query parameter `namespaced_resources_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.
            sort_metric (str, optional): Query parameter `sort_metric`.
            sort_type (str, optional): Query parameter `sort_type`. The server's default is desc..
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`. The server's default is 5.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_PODS_LIST,
            query={
                "metrics_filter": metrics_filter,
                "namespaced_resources_filter": namespaced_resources_filter,
                "start": start,
                "end": end,
                "step": step,
                "time": time,
                "sort_metric": sort_metric,
                "sort_type": sort_type,
                "page": page,
                "limit": limit,
            },
        )


class V1alpha3StorageclassesPersistentvolumeclaims(Resource):
    """`monitoring.v1alpha3.storageclasses.persistentvolumeclaims`."""

    __slots__ = ()

    def list(
        self,
        storageclass: str,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/storageclasses/{storageclass}/persistentvolumeclaims`

        Args:
            storageclass (str): Path variable `storageclass`.
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_STORAGECLASSES_PERSISTENTVOLUMECLAIMS_LIST,
            (storageclass,),
            query={
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
            },
        )


class V1alpha3Storageclasses(Resource):
    """`monitoring.v1alpha3.storageclasses`."""

    __slots__ = ()

    @property
    def persistentvolumeclaims(self) -> V1alpha3StorageclassesPersistentvolumeclaims:
        return V1alpha3StorageclassesPersistentvolumeclaims(self._caller)


class V1alpha3TargetsLabelsets(Resource):
    """`monitoring.v1alpha3.targets.labelsets`."""

    __slots__ = ()

    def list(self, *, metric: str, start: datetime | str, end: datetime | str) -> MetricLabelSet:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/targets/labelsets`

        Args:
            metric (str): Query parameter `metric`.
            start (datetime | str): Query parameter `start`.
            end (datetime | str): Query parameter `end`.

        Returns:
            MetricLabelSet: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_TARGETS_LABELSETS_LIST, query={"metric": metric, "start": start, "end": end})


class V1alpha3TargetsMetadata(Resource):
    """`monitoring.v1alpha3.targets.metadata`."""

    __slots__ = ()

    def get(self) -> Metadata:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/targets/metadata`

        Returns:
            Metadata: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA3_TARGETS_METADATA_GET)


class V1alpha3Targets(Resource):
    """`monitoring.v1alpha3.targets`."""

    __slots__ = ()

    @property
    def labelsets(self) -> V1alpha3TargetsLabelsets:
        return V1alpha3TargetsLabelsets(self._caller)

    @property
    def metadata(self) -> V1alpha3TargetsMetadata:
        return V1alpha3TargetsMetadata(self._caller)

    def query(
        self,
        *,
        expr: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metric:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/targets/query`

        Args:
            expr (str, optional): Query parameter `expr`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.

        Returns:
            Metric: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_TARGETS_QUERY, query={"expr": expr, "start": start, "end": end, "step": step, "time": time}
        )


class V1alpha3WorkspacesNamespaces(Resource):
    """`monitoring.v1alpha3.workspaces.namespaces`."""

    __slots__ = ()

    def list(
        self,
        workspace: str,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/workspaces/{workspace}/namespaces`

        Args:
            workspace (str): Path variable `workspace`.
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_WORKSPACES_NAMESPACES_LIST,
            (workspace,),
            query={
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
            },
        )


class V1alpha3Workspaces(Resource):
    """`monitoring.v1alpha3.workspaces`."""

    __slots__ = ()

    @property
    def namespaces(self) -> V1alpha3WorkspacesNamespaces:
        return V1alpha3WorkspacesNamespaces(self._caller)

    def list(
        self,
        *,
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
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/workspaces`

        Args:
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

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_WORKSPACES_LIST,
            query={
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
            },
        )

    def get(
        self,
        workspace: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        type: str | None = None,
    ) -> Metrics:
        """`GET /kapis/monitoring.kubesphere.io/v1alpha3/workspaces/{workspace}`

        Args:
            workspace (str): Path variable `workspace`.
            metrics_filter (str, optional): Query parameter `metrics_filter`.
            start (datetime | str, optional): Query parameter `start`.
            end (datetime | str, optional): Query parameter `end`.
            step (timedelta | str, optional): Query parameter `step`. The server's default is 10m.
            time (datetime | str, optional): Query parameter `time`.
            type (str, optional): Query parameter `type`.

        Returns:
            Metrics: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA3_WORKSPACES_GET,
            (workspace,),
            query={
                "metrics_filter": metrics_filter,
                "start": start,
                "end": end,
                "step": step,
                "time": time,
                "type": type,
            },
        )


class V1alpha3(Resource):
    """`monitoring.v1alpha3`."""

    __slots__ = ()

    @property
    def cluster(self) -> V1alpha3Cluster:
        return V1alpha3Cluster(self._caller)

    @property
    def clusterdashboards(self) -> V1alpha3Clusterdashboards:
        return V1alpha3Clusterdashboards(self._caller)

    @property
    def components(self) -> V1alpha3Components:
        return V1alpha3Components(self._caller)

    @property
    def kubesphere(self) -> V1alpha3Kubesphere:
        return V1alpha3Kubesphere(self._caller)

    @property
    def namespaces(self) -> V1alpha3Namespaces:
        return V1alpha3Namespaces(self._caller)

    @property
    def nodes(self) -> V1alpha3Nodes:
        return V1alpha3Nodes(self._caller)

    @property
    def pods(self) -> V1alpha3Pods:
        return V1alpha3Pods(self._caller)

    @property
    def storageclasses(self) -> V1alpha3Storageclasses:
        return V1alpha3Storageclasses(self._caller)

    @property
    def targets(self) -> V1alpha3Targets:
        return V1alpha3Targets(self._caller)

    @property
    def workspaces(self) -> V1alpha3Workspaces:
        return V1alpha3Workspaces(self._caller)


class MonitoringGroup(Resource):
    """`monitoring`."""

    __slots__ = ()

    @property
    def v1alpha3(self) -> V1alpha3:
        return V1alpha3(self._caller)
