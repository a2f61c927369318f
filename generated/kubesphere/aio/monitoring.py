"""Resources of `monitoring`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .._operations import monitoring as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from ..models.monitoring_v1alpha2 import ClusterDashboard, Dashboard
    from ..models.monitoring_v1alpha3 import DashboardEntity, Metric, MetricLabelSet, Metrics, MetricsMetadata


class V1alpha3Cluster(AsyncResource):
    """`monitoring.v1alpha3.cluster`."""

    async def get(
        self,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """Gets metrics of the cluster.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/cluster`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_CLUSTER_GET, values=locals())


class V1alpha3Clusterdashboards(AsyncResource):
    """`monitoring.v1alpha3.clusterdashboards`."""

    async def create_from_grafana(
        self, grafana_dashboard_name: str, body: DashboardEntity | Mapping[str, Any]
    ) -> ClusterDashboard:
        """Makes a dashboard of the cluster from one of Grafana.
        `POST /kapis/monitoring.kubesphere.io/v1alpha3/clusterdashboards/{grafanaDashboardName}/template`
        """
        return await self._call(
            _ops.V1ALPHA3_CLUSTERDASHBOARDS_CREATE_FROM_GRAFANA, (grafana_dashboard_name,), body=body
        )


class V1alpha3Components(AsyncResource):
    """`monitoring.v1alpha3.components`."""

    async def get(
        self,
        component: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """Gets metrics of a component of KubeSphere.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/components/{component}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_COMPONENTS_GET, (component,), values=locals())


class V1alpha3Kubesphere(AsyncResource):
    """`monitoring.v1alpha3.kubesphere`."""

    async def get(self) -> Metrics:
        """Gets metrics of the KubeSphere platform itself.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/kubesphere`
        """
        return await self._call(_ops.V1ALPHA3_KUBESPHERE_GET)


class V1alpha3NamespacesDashboards(AsyncResource):
    """`monitoring.v1alpha3.namespaces.dashboards`."""

    async def create_from_grafana(
        self, namespace: str, grafana_dashboard_name: str, body: DashboardEntity | Mapping[str, Any]
    ) -> Dashboard:
        """Makes a dashboard of a project from one of Grafana.
        `POST /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/dashboards/{grafanaDashboardName}/template`
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_DASHBOARDS_CREATE_FROM_GRAFANA, (namespace, grafana_dashboard_name), body=body
        )


class V1alpha3NamespacesIngresses(AsyncResource):
    """`monitoring.v1alpha3.namespaces.ingresses`."""

    async def list(
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
        """Gets metrics of the ingresses of a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/ingresses`

        Args:
            job: Which ingress controller, by the job that Prometheus reads it in.
            pod: Name of a pod.
            duration: Length of the range, in seconds or as `10m`.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_INGRESSES_LIST, (namespace,), values=locals())

    async def get(
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
        """Gets metrics of an ingress of a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/ingresses/{ingress}`

        Args:
            job: Which ingress controller, by the job that Prometheus reads it in.
            pod: Name of a pod.
            duration: Length of the range, in seconds or as `10m`.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_INGRESSES_GET, (namespace, ingress), values=locals())


class V1alpha3NamespacesPersistentvolumeclaims(AsyncResource):
    """`monitoring.v1alpha3.namespaces.persistentvolumeclaims`."""

    async def list(
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
        """Gets metrics of the volume claims of a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/persistentvolumeclaims`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_PERSISTENTVOLUMECLAIMS_LIST, (namespace,), values=locals())

    async def get(
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
        """Gets metrics of a volume claim of a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/persistentvolumeclaims/{pvc}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_PERSISTENTVOLUMECLAIMS_GET, (namespace, pvc), values=locals())


class V1alpha3NamespacesPodsContainers(AsyncResource):
    """`monitoring.v1alpha3.namespaces.pods.containers`."""

    async def list(
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
        """Gets metrics of the containers of a pod.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods/{pod}/containers`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_PODS_CONTAINERS_LIST, (namespace, pod), values=locals())

    async def get(
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
        """Gets metrics of a container of a pod.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods/{pod}/containers/{container}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PODS_CONTAINERS_GET, (namespace, pod, container), values=locals()
        )


class V1alpha3NamespacesPods(AsyncResource):
    """`monitoring.v1alpha3.namespaces.pods`."""

    containers: V1alpha3NamespacesPodsContainers

    async def list(
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
        """Gets metrics of the pods of a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_PODS_LIST, (namespace,), values=locals())

    async def get(
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
        """Gets metrics of a pod of a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/pods/{pod}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_PODS_GET, (namespace, pod), values=locals())


class V1alpha3NamespacesTargetsLabelsets(AsyncResource):
    """`monitoring.v1alpha3.namespaces.targets.labelsets`."""

    async def list(self, namespace: str, *, metric: str, start: datetime | str, end: datetime | str) -> MetricLabelSet:
        """Lists the labels of a metric in a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/targets/labelsets`

        Args:
            metric: Name of a metric.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_TARGETS_LABELSETS_LIST, (namespace,), values=locals())


class V1alpha3NamespacesTargetsMetadata(AsyncResource):
    """`monitoring.v1alpha3.namespaces.targets.metadata`."""

    async def get(self, namespace: str) -> MetricsMetadata:
        """Lists the metrics that there are, with their types.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/targets/metadata`
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_TARGETS_METADATA_GET, (namespace,))


class V1alpha3NamespacesTargets(AsyncResource):
    """`monitoring.v1alpha3.namespaces.targets`."""

    labelsets: V1alpha3NamespacesTargetsLabelsets
    metadata: V1alpha3NamespacesTargetsMetadata

    async def query(
        self,
        namespace: str,
        *,
        expr: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metric:
        """Asks Prometheus with an expression in PromQL; only series of the project are seen.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/targets/query`

        Args:
            expr: An expression in PromQL.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_TARGETS_QUERY, (namespace,), values=locals())


class V1alpha3NamespacesWorkloadsPods(AsyncResource):
    """`monitoring.v1alpha3.namespaces.workloads.pods`."""

    async def list(
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
        """Gets metrics of the pods of a workload.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/workloads/{kind}/{workload}/pods`

        Args:
            kind: Kind of workload: `deployment`, `statefulset` or `daemonset`.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_WORKLOADS_PODS_LIST, (namespace, kind, workload), values=locals()
        )


class V1alpha3NamespacesWorkloads(AsyncResource):
    """`monitoring.v1alpha3.namespaces.workloads`."""

    pods: V1alpha3NamespacesWorkloadsPods

    async def list(
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
        """Gets metrics of the workloads of a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/workloads`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_WORKLOADS_LIST, (namespace,), values=locals())

    async def list_by_kind(
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
        """Gets metrics of the workloads of one kind in a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}/workloads/{kind}`

        Args:
            kind: Kind of workload: `deployment`, `statefulset` or `daemonset`.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_WORKLOADS_LIST_BY_KIND, (namespace, kind), values=locals())


class V1alpha3Namespaces(AsyncResource):
    """`monitoring.v1alpha3.namespaces`."""

    dashboards: V1alpha3NamespacesDashboards
    ingresses: V1alpha3NamespacesIngresses
    persistentvolumeclaims: V1alpha3NamespacesPersistentvolumeclaims
    pods: V1alpha3NamespacesPods
    targets: V1alpha3NamespacesTargets
    workloads: V1alpha3NamespacesWorkloads

    async def list(
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
        """Gets metrics of the projects.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_LIST, values=locals())

    async def get(
        self,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """Gets metrics of a project.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/namespaces/{namespace}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_GET, (namespace,), values=locals())


class V1alpha3NodesPods(AsyncResource):
    """`monitoring.v1alpha3.nodes.pods`."""

    async def list(
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
        """Gets metrics of the pods of a node.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/nodes/{node}/pods`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            namespaced_resources_filter: Only these pods, as a regular expression of `project/name`.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_NODES_PODS_LIST, (node,), values=locals())

    async def get(
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
        """Gets metrics of a pod of a node.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/nodes/{node}/pods/{pod}`

        Deprecated by the server.

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_NODES_PODS_GET, (node, pod), values=locals())


class V1alpha3Nodes(AsyncResource):
    """`monitoring.v1alpha3.nodes`."""

    pods: V1alpha3NodesPods

    async def list(
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
        """Gets metrics of the nodes.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/nodes`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
            type: Only objects of this type.
        """
        return await self._call(_ops.V1ALPHA3_NODES_LIST, values=locals())

    async def get(
        self,
        node: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """Gets metrics of a node.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/nodes/{node}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_NODES_GET, (node,), values=locals())


class V1alpha3Pods(AsyncResource):
    """`monitoring.v1alpha3.pods`."""

    async def list(
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
        """Gets metrics of the pods.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/pods`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            namespaced_resources_filter: Only these pods, as a regular expression of `project/name`.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_PODS_LIST, values=locals())


class V1alpha3StorageclassesPersistentvolumeclaims(AsyncResource):
    """`monitoring.v1alpha3.storageclasses.persistentvolumeclaims`."""

    async def list(
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
        """Gets metrics of the volume claims of a storage class.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/storageclasses/{storageclass}/persistentvolumeclaims`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(
            _ops.V1ALPHA3_STORAGECLASSES_PERSISTENTVOLUMECLAIMS_LIST, (storageclass,), values=locals()
        )


class V1alpha3Storageclasses(AsyncResource):
    """`monitoring.v1alpha3.storageclasses`."""

    persistentvolumeclaims: V1alpha3StorageclassesPersistentvolumeclaims


class V1alpha3TargetsLabelsets(AsyncResource):
    """`monitoring.v1alpha3.targets.labelsets`."""

    async def list(self, *, metric: str, start: datetime | str, end: datetime | str) -> MetricLabelSet:
        """Lists the labels of a metric.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/targets/labelsets`

        Args:
            metric: Name of a metric.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_TARGETS_LABELSETS_LIST, values=locals())


class V1alpha3TargetsMetadata(AsyncResource):
    """`monitoring.v1alpha3.targets.metadata`."""

    async def get(self) -> MetricsMetadata:
        """Lists the metrics that there are, with their types.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/targets/metadata`
        """
        return await self._call(_ops.V1ALPHA3_TARGETS_METADATA_GET)


class V1alpha3Targets(AsyncResource):
    """`monitoring.v1alpha3.targets`."""

    labelsets: V1alpha3TargetsLabelsets
    metadata: V1alpha3TargetsMetadata

    async def query(
        self,
        *,
        expr: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metric:
        """Asks Prometheus with an expression in PromQL.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/targets/query`

        Args:
            expr: An expression in PromQL.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA3_TARGETS_QUERY, values=locals())


class V1alpha3WorkspacesNamespaces(AsyncResource):
    """`monitoring.v1alpha3.workspaces.namespaces`."""

    async def list(
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
        """Gets metrics of the projects of a workspace.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/workspaces/{workspace}/namespaces`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACES_NAMESPACES_LIST, (workspace,), values=locals())


class V1alpha3Workspaces(AsyncResource):
    """`monitoring.v1alpha3.workspaces`."""

    namespaces: V1alpha3WorkspacesNamespaces

    async def list(
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
        """Gets metrics of the workspaces.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/workspaces`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`. The server's default is 5.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACES_LIST, values=locals())

    async def get(
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
        """Gets metrics of a workspace.
        `GET /kapis/monitoring.kubesphere.io/v1alpha3/workspaces/{workspace}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            type: Only objects of this type.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACES_GET, (workspace,), values=locals())


class V1alpha3(AsyncResource):
    """`monitoring.v1alpha3`."""

    cluster: V1alpha3Cluster
    clusterdashboards: V1alpha3Clusterdashboards
    components: V1alpha3Components
    kubesphere: V1alpha3Kubesphere
    namespaces: V1alpha3Namespaces
    nodes: V1alpha3Nodes
    pods: V1alpha3Pods
    storageclasses: V1alpha3Storageclasses
    targets: V1alpha3Targets
    workspaces: V1alpha3Workspaces


class MonitoringGroup(AsyncResource):
    """`monitoring`."""

    v1alpha3: V1alpha3
