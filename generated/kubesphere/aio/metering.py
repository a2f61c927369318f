"""Resources of `metering`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .._operations import metering as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from ..models.monitoring_v1alpha3 import Metrics


class V1alpha1Cluster(AsyncResource):
    """`metering.v1alpha1.cluster`."""

    async def get(
        self,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """Tells what the cluster used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/cluster`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA1_CLUSTER_GET, values=locals())

    async def export(
        self,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> str:
        """Exports what the cluster used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/cluster`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA1_CLUSTER_EXPORT, values={"operation": "export", **locals()})


class V1alpha1ClustersNamespacesOpenpitrixs(AsyncResource):
    """`metering.v1alpha1.clusters.namespaces.openpitrixs`."""

    async def list(
        self,
        cluster: str,
        namespace: str,
        *,
        openpitrix_ids: str | None = None,
        storageclass: str | None = None,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
    ) -> Metrics:
        """Tells what the app releases of a project used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/clusters/{cluster}/namespaces/{namespace}/openpitrixs`

        Args:
            openpitrix_ids: Only these releases, separated by commas, by identifier.
            storageclass: Only volume claims of this storage class, as a regular expression.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
        """
        return await self._call(
            _ops.V1ALPHA1_CLUSTERS_NAMESPACES_OPENPITRIXS_LIST, (cluster, namespace), values=locals()
        )

    async def export_all(
        self,
        cluster: str,
        namespace: str,
        *,
        openpitrix_ids: str | None = None,
        storageclass: str | None = None,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
    ) -> str:
        """Exports what the app releases of a project used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/clusters/{cluster}/namespaces/{namespace}/openpitrixs`

        Args:
            openpitrix_ids: Only these releases, separated by commas, by identifier.
            storageclass: Only volume claims of this storage class, as a regular expression.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
        """
        return await self._call(
            _ops.V1ALPHA1_CLUSTERS_NAMESPACES_OPENPITRIXS_EXPORT_ALL,
            (cluster, namespace),
            values={"operation": "export", **locals()},
        )


class V1alpha1ClustersNamespaces(AsyncResource):
    """`metering.v1alpha1.clusters.namespaces`."""

    openpitrixs: V1alpha1ClustersNamespacesOpenpitrixs


class V1alpha1Clusters(AsyncResource):
    """`metering.v1alpha1.clusters`."""

    namespaces: V1alpha1ClustersNamespaces


class V1alpha1NamespacesApplications(AsyncResource):
    """`metering.v1alpha1.namespaces.applications`."""

    async def list(
        self,
        namespace: str,
        *,
        applications: str | None = None,
        storageclass: str | None = None,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
    ) -> Metrics:
        """Tells what the applications of a project used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/applications`

        Args:
            applications: Only these apps, separated by commas, each as `name:version`.
            storageclass: Only volume claims of this storage class, as a regular expression.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_LIST, (namespace,), values=locals())

    async def export_all(
        self,
        namespace: str,
        *,
        applications: str | None = None,
        storageclass: str | None = None,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
    ) -> str:
        """Exports what the applications of a project used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/applications`

        Args:
            applications: Only these apps, separated by commas, each as `name:version`.
            storageclass: Only volume claims of this storage class, as a regular expression.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_APPLICATIONS_EXPORT_ALL, (namespace,), values={"operation": "export", **locals()}
        )


class V1alpha1NamespacesOpenpitrixs(AsyncResource):
    """`metering.v1alpha1.namespaces.openpitrixs`."""

    async def list(
        self,
        namespace: str,
        *,
        openpitrix_ids: str | None = None,
        storageclass: str | None = None,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
    ) -> Metrics:
        """Tells what the app releases of a project used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/openpitrixs`

        Args:
            openpitrix_ids: Only these releases, separated by commas, by identifier.
            storageclass: Only volume claims of this storage class, as a regular expression.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_OPENPITRIXS_LIST, (namespace,), values=locals())

    async def export_all(
        self,
        namespace: str,
        *,
        openpitrix_ids: str | None = None,
        storageclass: str | None = None,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
    ) -> str:
        """Exports what the app releases of a project used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/openpitrixs`

        Args:
            openpitrix_ids: Only these releases, separated by commas, by identifier.
            storageclass: Only volume claims of this storage class, as a regular expression.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_OPENPITRIXS_EXPORT_ALL, (namespace,), values={"operation": "export", **locals()}
        )


class V1alpha1NamespacesPods(AsyncResource):
    """`metering.v1alpha1.namespaces.pods`."""

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
        """Tells what the pods of a project used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/pods`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_PODS_LIST, (namespace,), values=locals())

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
        """Tells what a pod of a project used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/pods/{pod}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_PODS_GET, (namespace, pod), values=locals())

    async def export(
        self,
        namespace: str,
        pod: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> str:
        """Exports what a pod of a project used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/pods/{pod}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_PODS_EXPORT, (namespace, pod), values={"operation": "export", **locals()}
        )

    async def export_all(
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
    ) -> str:
        """Exports what the pods of a project used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/pods`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_PODS_EXPORT_ALL, (namespace,), values={"operation": "export", **locals()}
        )


class V1alpha1NamespacesServices(AsyncResource):
    """`metering.v1alpha1.namespaces.services`."""

    async def list(
        self,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        services: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Metrics:
        """Tells what the services of a project used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/services`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            services: Only these services, separated by commas.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_SERVICES_LIST, (namespace,), values=locals())

    async def export_all(
        self,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        services: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> str:
        """Exports what the services of a project used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/services`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            services: Only these services, separated by commas.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_SERVICES_EXPORT_ALL, (namespace,), values={"operation": "export", **locals()}
        )


class V1alpha1NamespacesWorkloadsPods(AsyncResource):
    """`metering.v1alpha1.namespaces.workloads.pods`."""

    async def list(
        self,
        namespace: str,
        workload: str,
        *,
        kind: str,
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
        """Tells what the pods of a workload used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/workloads/{workload}/pods`

        Args:
            kind: Kind of workload: `deployment`, `statefulset`, `daemonset` or `all`.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_WORKLOADS_PODS_LIST, (namespace, workload), values=locals())

    async def export_all(
        self,
        namespace: str,
        workload: str,
        *,
        kind: str,
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
    ) -> str:
        """Exports what the pods of a workload used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/workloads/{workload}/pods`

        Args:
            kind: Kind of workload: `deployment`, `statefulset`, `daemonset` or `all`.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_WORKLOADS_PODS_EXPORT_ALL,
            (namespace, workload),
            values={"operation": "export", **locals()},
        )


class V1alpha1NamespacesWorkloads(AsyncResource):
    """`metering.v1alpha1.namespaces.workloads`."""

    pods: V1alpha1NamespacesWorkloadsPods

    async def list(
        self,
        namespace: str,
        *,
        kind: str,
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
        """Tells what the workloads of a project used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/workloads`

        Args:
            kind: Kind of workload: `deployment`, `statefulset`, `daemonset` or `all`.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_WORKLOADS_LIST, (namespace,), values=locals())

    async def export_all(
        self,
        namespace: str,
        *,
        kind: str,
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
    ) -> str:
        """Exports what the workloads of a project used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}/workloads`

        Args:
            kind: Kind of workload: `deployment`, `statefulset`, `daemonset` or `all`.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_WORKLOADS_EXPORT_ALL, (namespace,), values={"operation": "export", **locals()}
        )


class V1alpha1Namespaces(AsyncResource):
    """`metering.v1alpha1.namespaces`."""

    applications: V1alpha1NamespacesApplications
    openpitrixs: V1alpha1NamespacesOpenpitrixs
    pods: V1alpha1NamespacesPods
    services: V1alpha1NamespacesServices
    workloads: V1alpha1NamespacesWorkloads

    async def list(
        self,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        resources_filter: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Metrics:
        """Tells what the projects used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_LIST, values=locals())

    async def get(
        self,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """Tells what a project used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_GET, (namespace,), values=locals())

    async def export(
        self,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> str:
        """Exports what a project used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces/{namespace}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_EXPORT, (namespace,), values={"operation": "export", **locals()}
        )

    async def export_all(
        self,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        resources_filter: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> str:
        """Exports what the projects used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/namespaces`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_EXPORT_ALL, values={"operation": "export", **locals()})


class V1alpha1NodesPods(AsyncResource):
    """`metering.v1alpha1.nodes.pods`."""

    async def list(
        self,
        node: str,
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
        """Tells what the pods of a node used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/nodes/{node}/pods`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_NODES_PODS_LIST, (node,), values=locals())

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
        """Tells what a pod of a node used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/nodes/{node}/pods/{pod}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA1_NODES_PODS_GET, (node, pod), values=locals())

    async def export(
        self,
        node: str,
        pod: str,
        *,
        metrics_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> str:
        """Exports what a pod of a node used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/nodes/{node}/pods/{pod}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(
            _ops.V1ALPHA1_NODES_PODS_EXPORT, (node, pod), values={"operation": "export", **locals()}
        )

    async def export_all(
        self,
        node: str,
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
    ) -> str:
        """Exports what the pods of a node used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/nodes/{node}/pods`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(
            _ops.V1ALPHA1_NODES_PODS_EXPORT_ALL, (node,), values={"operation": "export", **locals()}
        )


class V1alpha1Nodes(AsyncResource):
    """`metering.v1alpha1.nodes`."""

    pods: V1alpha1NodesPods

    async def list(
        self,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        resources_filter: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Metrics:
        """Tells what the nodes used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/nodes`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_NODES_LIST, values=locals())

    async def get(
        self,
        node: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """Tells what a node used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/nodes/{node}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA1_NODES_GET, (node,), values=locals())

    async def export(
        self,
        node: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> str:
        """Exports what a node used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/nodes/{node}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA1_NODES_EXPORT, (node,), values={"operation": "export", **locals()})

    async def export_all(
        self,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        resources_filter: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> str:
        """Exports what the nodes used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/nodes`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_NODES_EXPORT_ALL, values={"operation": "export", **locals()})


class V1alpha1WorkspacesNamespaces(AsyncResource):
    """`metering.v1alpha1.workspaces.namespaces`."""

    async def list(
        self,
        workspace: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        resources_filter: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Metrics:
        """Tells what the projects of a workspace used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}/namespaces`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_WORKSPACES_NAMESPACES_LIST, (workspace,), values=locals())

    async def get(
        self,
        workspace: str,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> Metrics:
        """Tells what a project of a workspace used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}/namespaces/{namespace}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(_ops.V1ALPHA1_WORKSPACES_NAMESPACES_GET, (workspace, namespace), values=locals())

    async def export(
        self,
        workspace: str,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
    ) -> str:
        """Exports what a project of a workspace used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}/namespaces/{namespace}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
        """
        return await self._call(
            _ops.V1ALPHA1_WORKSPACES_NAMESPACES_EXPORT,
            (workspace, namespace),
            values={"operation": "export", **locals()},
        )

    async def export_all(
        self,
        workspace: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        resources_filter: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> str:
        """Exports what the projects of a workspace used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}/namespaces`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(
            _ops.V1ALPHA1_WORKSPACES_NAMESPACES_EXPORT_ALL, (workspace,), values={"operation": "export", **locals()}
        )


class V1alpha1Workspaces(AsyncResource):
    """`metering.v1alpha1.workspaces`."""

    namespaces: V1alpha1WorkspacesNamespaces

    async def list(
        self,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        resources_filter: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Metrics:
        """Tells what the workspaces used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/workspaces`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_WORKSPACES_LIST, values=locals())

    async def get(
        self,
        workspace: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        type: str | None = None,
    ) -> Metrics:
        """Tells what a workspace used.
        `GET /kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            type: Only objects of this type.
        """
        return await self._call(_ops.V1ALPHA1_WORKSPACES_GET, (workspace,), values=locals())

    async def export(
        self,
        workspace: str,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        type: str | None = None,
    ) -> str:
        """Exports what a workspace used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspace}`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            type: Only objects of this type.
        """
        return await self._call(
            _ops.V1ALPHA1_WORKSPACES_EXPORT, (workspace,), values={"operation": "export", **locals()}
        )

    async def export_all(
        self,
        *,
        metrics_filter: str | None = None,
        storageclass: str | None = None,
        resources_filter: str | None = None,
        pvc_filter: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        step: timedelta | str | None = None,
        time: datetime | str | None = None,
        sort_metric: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> str:
        """Exports what the workspaces used, as CSV text.
        `GET /kapis/metering.kubesphere.io/v1alpha1/workspaces`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            storageclass: Only volume claims of this storage class, as a regular expression.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            pvc_filter: Only these volume claims, as a regular expression of names.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`.
            page: Which page of a sorted answer, from 1; used with `sort_metric`.
            limit: How many entries a page of a sorted answer has, 5 by default; used with `sort_metric`.
        """
        return await self._call(_ops.V1ALPHA1_WORKSPACES_EXPORT_ALL, values={"operation": "export", **locals()})


class V1alpha1(AsyncResource):
    """`metering.v1alpha1`."""

    cluster: V1alpha1Cluster
    clusters: V1alpha1Clusters
    namespaces: V1alpha1Namespaces
    nodes: V1alpha1Nodes
    workspaces: V1alpha1Workspaces


class MeteringGroup(AsyncResource):
    """`metering`."""

    v1alpha1: V1alpha1
