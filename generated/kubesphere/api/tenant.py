"""Resources of `tenant`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .._operations import tenant as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
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


class V1alpha2AuditingEvents(Resource):
    """`tenant.v1alpha2.auditing.events`."""

    def query(
        self,
        *,
        operation: str | None = None,
        workspace_filter: str | None = None,
        workspace_search: str | None = None,
        object_ref_namespace_filter: str | None = None,
        object_ref_namespace_search: str | None = None,
        object_ref_name_filter: str | None = None,
        object_ref_name_search: str | None = None,
        level_filter: str | None = None,
        verb_filter: str | None = None,
        user_filter: str | None = None,
        user_search: str | None = None,
        group_search: str | None = None,
        source_ip_search: str | None = None,
        object_ref_resource_filter: str | None = None,
        object_ref_subresource_filter: str | None = None,
        response_code_filter: str | None = None,
        response_status_filter: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: timedelta | str | None = None,
        sort: str | None = None,
        from_: int | None = None,
        size: int | None = None,
    ) -> AuditQueryResult:
        """Searches the audit store: events, their number, or a histogram.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/auditing/events`

        Args:
            operation: What to do: `query`, `statistics` or `histogram`. The server's default is query.
            workspace_filter: Only events in these workspaces, separated by commas.
            workspace_search: Only events in workspaces whose name contains one of these, separated by commas.
            object_ref_namespace_filter: Only events about objects of these projects, separated by commas. Sent as `objectref_namespace_filter`.
            object_ref_namespace_search: Only events about objects of projects whose name contains one of these, separated by commas. Sent as `objectref_namespace_search`.
            object_ref_name_filter: Only events about objects with one of these names, separated by commas. Sent as `objectref_name_filter`.
            object_ref_name_search: Only events about objects whose name contains one of these, separated by commas. Sent as `objectref_name_search`.
            level_filter: Only events of these audit levels, separated by commas: `Metadata`, `Request` or `RequestResponse`.
            verb_filter: Only events of these verbs, separated by commas: `create`, `delete` and so on.
            user_filter: Only events of these users, separated by commas.
            user_search: Only events of users whose name contains one of these, separated by commas.
            group_search: Only events of users with a group that contains this.
            source_ip_search: Only events from addresses that contain one of these, separated by commas.
            object_ref_resource_filter: Only events about these resources, by plural name, separated by commas. Sent as `objectref_resource_filter`.
            object_ref_subresource_filter: Only events about these subresources, separated by commas. Sent as `objectref_subresource_filter`.
            response_code_filter: Only events answered with one of these HTTP statuses, separated by commas.
            response_status_filter: Only events answered with one of these: `Success` or `Failure`.
            start_time: Begin of the range, Unix time in seconds.
            end_time: End of the range, Unix time in seconds; now where it is absent.
            interval: Width of a histogram's bar: `15m` (the default), `1h`. The server's default is 15m.
            sort: Order by time: `desc` (the default) or `asc`. The server's default is desc.
            from_: How many entries to skip. The server's default is 0.
            size: How many entries to answer, 10 by default. The server's default is 10.
        """
        return self._call(_ops.V1ALPHA2_AUDITING_EVENTS_QUERY, values=locals())


class V1alpha2Auditing(Resource):
    """`tenant.v1alpha2.auditing`."""

    events: V1alpha2AuditingEvents


class V1alpha2Clusters(Resource):
    """`tenant.v1alpha2.clusters`."""

    def list(
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
    ) -> Page[Cluster]:
        """Lists the clusters that the user may see.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/clusters`

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
        return self._call(_ops.V1ALPHA2_CLUSTERS_LIST, values=locals())


class V1alpha2Events(Resource):
    """`tenant.v1alpha2.events`."""

    def query(
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
        """Searches the store of Kubernetes events: events, their number, or a histogram.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/events`

        Args:
            operation: What to do: `query`, `statistics` or `histogram`. The server's default is query.
            workspace_filter: Only events in these workspaces, separated by commas.
            workspace_search: Only events in workspaces whose name contains one of these, separated by commas.
            involved_object_namespace_filter: Only events about objects of these projects, separated by commas.
            involved_object_namespace_search: Only events about objects of projects whose name contains one of these, separated by commas.
            involved_object_name_filter: Only events about objects with one of these names, separated by commas.
            involved_object_name_search: Only events about objects whose name contains one of these, separated by commas.
            involved_object_kind_filter: Only events about these kinds, separated by commas.
            reason_filter: Only events with one of these reasons, separated by commas.
            reason_search: Only events whose reason contains one of these, separated by commas.
            message_search: Only events whose message contains one of these, separated by commas.
            type_filter: Only events of this type: `Normal` or `Warning`.
            start_time: Begin of the range, Unix time in seconds.
            end_time: End of the range, Unix time in seconds; now where it is absent.
            interval: Width of a histogram's bar: `15m` (the default), `1h`. The server's default is 15m.
            sort: Order by time: `desc` (the default) or `asc`. The server's default is desc.
            from_: How many entries to skip. The server's default is 0.
            size: How many entries to answer, 10 by default. The server's default is 10.
        """
        return self._call(_ops.V1ALPHA2_EVENTS_QUERY, values=locals())


class V1alpha2Federatednamespaces(Resource):
    """`tenant.v1alpha2.federatednamespaces`."""

    def list(
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
    ) -> Page[FederatedNamespace]:
        """Lists the projects that span clusters.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/federatednamespaces`

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
        return self._call(_ops.V1ALPHA2_FEDERATEDNAMESPACES_LIST, values=locals())


class V1alpha2Logs(Resource):
    """`tenant.v1alpha2.logs`."""

    def export(
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
        """Exports the log lines as text.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/logs`

        Args:
            namespaces: Only these projects, separated by commas.
            namespace_query: Only lines of projects whose name contains one of these, separated by commas.
            workloads: Only these workloads, separated by commas.
            workload_query: Only lines of workloads whose name contains one of these, separated by commas.
            pods: Only lines of pods with one of these names, separated by commas.
            pod_query: Only lines of pods whose name contains one of these, separated by commas.
            containers: Only lines of containers with one of these names, separated by commas.
            container_query: Only lines of containers whose name contains one of these, separated by commas.
            log_query: Only lines that contain one of these, separated by commas.
            interval: Width of a histogram's bar: `15m` (the default), `1h`. The server's default is 15m.
            start_time: Begin of the range, Unix time in seconds.
            end_time: End of the range, Unix time in seconds; now where it is absent.
            sort: Order by time: `desc` (the default) or `asc`. The server's default is desc.
            from_: How many entries to skip. The server's default is 0.
            size: How many entries to answer, 10 by default. The server's default is 10.
        """
        return self._call(_ops.V1ALPHA2_LOGS_EXPORT, values={"operation": "export", **locals()})

    def query(
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
        """Searches the log store: lines, their number, or a histogram.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/logs`

        Args:
            operation: What to do: `query`, `statistics` or `histogram`. The server's default is query.
            namespaces: Only these projects, separated by commas.
            namespace_query: Only lines of projects whose name contains one of these, separated by commas.
            workloads: Only these workloads, separated by commas.
            workload_query: Only lines of workloads whose name contains one of these, separated by commas.
            pods: Only lines of pods with one of these names, separated by commas.
            pod_query: Only lines of pods whose name contains one of these, separated by commas.
            containers: Only lines of containers with one of these names, separated by commas.
            container_query: Only lines of containers whose name contains one of these, separated by commas.
            log_query: Only lines that contain one of these, separated by commas.
            interval: Width of a histogram's bar: `15m` (the default), `1h`. The server's default is 15m.
            start_time: Begin of the range, Unix time in seconds.
            end_time: End of the range, Unix time in seconds; now where it is absent.
            sort: Order by time: `desc` (the default) or `asc`. The server's default is desc.
            from_: How many entries to skip. The server's default is 0.
            size: How many entries to answer, 10 by default. The server's default is 10.
        """
        return self._call(_ops.V1ALPHA2_LOGS_QUERY, values=locals())


class V1alpha2MeteringPrice(Resource):
    """`tenant.v1alpha2.metering.price`."""

    def get(self) -> PriceResponse:
        """Gets the prices of resources.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/metering/price`
        """
        return self._call(_ops.V1ALPHA2_METERING_PRICE_GET)


class V1alpha2Metering(Resource):
    """`tenant.v1alpha2.metering`."""

    price: V1alpha2MeteringPrice

    def get(
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
        label_selector: str | None = None,
        cluster: str | None = None,
    ) -> Metrics:
        """Tells what projects or workspaces used over time.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/metering`

        Args:
            level: What metrics are of, e.g. `LevelNamespace`.
            workspace: Only objects of this workspace.
            namespace: Only objects of this project.
            kind: Kind of workload: `deployment`, `statefulset`, `daemonset` or `all`.
            pod: Name of a pod.
            applications: Only these apps, separated by commas, each as `name:version`.
            services: Only these services, separated by commas.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            start: Begin of the range, Unix time in seconds; with `end` and `step` values over time are answered.
            end: End of the range, Unix time in seconds; now where it is absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none. The server's default is 5.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
        """
        return self._call(_ops.V1ALPHA2_METERING_GET, values=locals())

    def export(
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
        """Exports the consumption as text.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/metering`

        Args:
            level: What metrics are of, e.g. `LevelNamespace`.
            workspace: Only objects of this workspace.
            namespace: Only objects of this project.
            kind: Kind of workload: `deployment`, `statefulset`, `daemonset` or `all`.
            pod: Name of a pod.
            applications: Only these apps, separated by commas, each as `name:version`.
            services: Only these services, separated by commas.
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            resources_filter: Which objects, as a regular expression of names: `web-1|web-2`; all where absent.
            step: Time between two values of a range: `10m` (the default), `30s`, `1h`. The server's default is 10m.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            sort_metric: The metric to sort objects by.
            sort_type: `desc` (the default) or `asc`. The server's default is desc..
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none. The server's default is 5.
            storageclass: Only volume claims of this storage class, as a regular expression.
            pvc_filter: Only these volume claims, as a regular expression of names.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
        """
        return self._call(_ops.V1ALPHA2_METERING_EXPORT, values={"operation": "export", **locals()})


class V1alpha2NamespacesMeteringHierarchy(Resource):
    """`tenant.v1alpha2.namespaces.metering.hierarchy`."""

    def get(
        self,
        namespace: str,
        *,
        metrics_filter: str | None = None,
        time: datetime | str | None = None,
        cluster: str | None = None,
        workspace: str | None = None,
    ) -> ResourceStatistic:
        """Tells what each app, workload and pod of a project used.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/namespaces/{namespace}/metering/hierarchy`

        Args:
            metrics_filter: Which metrics, as a regular expression of names: `pod_cpu_usage|pod_memory_usage_wo_cache$`; all where absent.
            time: The moment to answer for, Unix time in seconds; the latest value where it is absent.
            workspace: Only objects of this workspace.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_METERING_HIERARCHY_GET, (namespace,), values=locals())


class V1alpha2NamespacesMetering(Resource):
    """`tenant.v1alpha2.namespaces.metering`."""

    hierarchy: V1alpha2NamespacesMeteringHierarchy


class V1alpha2Namespaces(Resource):
    """`tenant.v1alpha2.namespaces`."""

    metering: V1alpha2NamespacesMetering

    def list(
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
    ) -> Page[Namespace]:
        """Lists the projects that the user may see.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/namespaces`

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
        return self._call(_ops.V1ALPHA2_NAMESPACES_LIST, values=locals())


class V1alpha2WorkspacesClusters(Resource):
    """`tenant.v1alpha2.workspaces.clusters`."""

    def list(
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
    ) -> Page[Cluster]:
        """Lists the clusters of a workspace.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/clusters`

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
        return self._call(_ops.V1ALPHA2_WORKSPACES_CLUSTERS_LIST, (workspace,), values=locals())


class V1alpha2WorkspacesDevops(Resource):
    """`tenant.v1alpha2.workspaces.devops`."""

    def list(
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
    ) -> Page[DevOpsProject]:
        """Lists the DevOps projects of a workspace.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/devops`

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
        return self._call(_ops.V1ALPHA2_WORKSPACES_DEVOPS_LIST, (workspace,), values=locals())


class V1alpha2WorkspacesFederatednamespaces(Resource):
    """`tenant.v1alpha2.workspaces.federatednamespaces`."""

    def list(
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
    ) -> Page[FederatedNamespace]:
        """Lists the projects that span clusters of a workspace.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/federatednamespaces`

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
        return self._call(_ops.V1ALPHA2_WORKSPACES_FEDERATEDNAMESPACES_LIST, (workspace,), values=locals())


class V1alpha2WorkspacesNamespaces(Resource):
    """`tenant.v1alpha2.workspaces.namespaces`."""

    def list(
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
    ) -> Page[Namespace]:
        """Lists the projects of a workspace.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces`

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
        return self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_LIST, (workspace,), values=locals())

    def create(self, workspace: str, body: Namespace | Mapping[str, Any]) -> Namespace:
        """Creates a project in a workspace.
        `POST /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_CREATE, (workspace,), body=body)

    def get(self, workspace: str, namespace: str) -> Namespace:
        """Gets a project of a workspace.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_GET, (workspace, namespace))

    def replace(self, workspace: str, namespace: str, body: Namespace | Mapping[str, Any]) -> Namespace:
        """Replaces a project of a workspace.
        `PUT /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_REPLACE, (workspace, namespace), body=body)

    def patch(
        self, workspace: str, namespace: str, body: Namespace | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Namespace:
        """Changes the given fields of a project, by a merge patch.
        `PATCH /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_PATCH, (workspace, namespace), body=body)

    def delete(self, workspace: str, namespace: str) -> Confirmation:
        """Deletes a project with all that is in it.
        `DELETE /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_NAMESPACES_DELETE, (workspace, namespace))


class V1alpha2WorkspacesResourcequotas(Resource):
    """`tenant.v1alpha2.workspaces.resourcequotas`."""

    def create(self, workspace: str, body: ResourceQuota | Mapping[str, Any]) -> ResourceQuota:
        """Limits what all projects of a workspace use together.
        `POST /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_CREATE, (workspace,), body=body)

    def get(self, workspace: str, resourcequota: str) -> ResourceQuota:
        """Gets a resource quota of a workspace.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas/{resourcequota}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_GET, (workspace, resourcequota))

    def replace(self, workspace: str, resourcequota: str, body: ResourceQuota | Mapping[str, Any]) -> ResourceQuota:
        """Replaces a resource quota of a workspace.
        `PUT /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas/{resourcequota}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_REPLACE, (workspace, resourcequota), body=body)

    def delete(self, workspace: str, resourcequota: str) -> Confirmation:
        """Deletes a resource quota of a workspace.
        `DELETE /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/resourcequotas/{resourcequota}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_RESOURCEQUOTAS_DELETE, (workspace, resourcequota))


class V1alpha2WorkspacesWorkspacemembersDevops(Resource):
    """`tenant.v1alpha2.workspaces.workspacemembers.devops`."""

    def list(
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
    ) -> Page[DevOpsProject]:
        """Lists the DevOps projects of a workspace member.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}/devops`

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
        return self._call(
            _ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_DEVOPS_LIST, (workspace, workspacemember), values=locals()
        )


class V1alpha2WorkspacesWorkspacemembersNamespaces(Resource):
    """`tenant.v1alpha2.workspaces.workspacemembers.namespaces`."""

    def list(
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
    ) -> Page[Namespace]:
        """Lists the projects of a workspace member.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}/namespaces`

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
        return self._call(
            _ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_NAMESPACES_LIST, (workspace, workspacemember), values=locals()
        )


class V1alpha2WorkspacesWorkspacemembers(Resource):
    """`tenant.v1alpha2.workspaces.workspacemembers`."""

    devops: V1alpha2WorkspacesWorkspacemembersDevops
    namespaces: V1alpha2WorkspacesWorkspacemembersNamespaces


class V1alpha2Workspaces(Resource):
    """`tenant.v1alpha2.workspaces`."""

    clusters: V1alpha2WorkspacesClusters
    devops: V1alpha2WorkspacesDevops
    federatednamespaces: V1alpha2WorkspacesFederatednamespaces
    namespaces: V1alpha2WorkspacesNamespaces
    resourcequotas: V1alpha2WorkspacesResourcequotas
    workspacemembers: V1alpha2WorkspacesWorkspacemembers

    def list(
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
    ) -> Page[WorkspaceTemplate]:
        """Lists the workspaces that the user may see.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces`

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
        return self._call(_ops.V1ALPHA2_WORKSPACES_LIST, values=locals())

    def create(self, body: WorkspaceTemplate | Mapping[str, Any]) -> WorkspaceTemplate:
        """Creates a workspace in the clusters that it is placed in; an existing or invalid one is a 400.
        `POST /kapis/tenant.kubesphere.io/v1alpha2/workspaces`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_CREATE, body=body)

    def get(self, workspace: str) -> WorkspaceTemplate:
        """Gets a workspace.
        `GET /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GET, (workspace,))

    def replace(self, workspace: str, body: WorkspaceTemplate | Mapping[str, Any]) -> WorkspaceTemplate:
        """Replaces a workspace; a conflict is a 500 with text.
        `PUT /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_REPLACE, (workspace,), body=body)

    def patch(self, workspace: str, body: Sequence[Mapping[str, Any]] | Mapping[str, Any]) -> WorkspaceTemplate:
        """Changes a workspace by a JSON Patch; nothing else is taken.
        `PATCH /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_PATCH, (workspace,), body=body)

    def delete(self, workspace: str, body: DeleteOptions | Mapping[str, Any] | None = None) -> Confirmation:
        """Deletes a workspace, with its projects unless they are to be kept.
        `DELETE /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_DELETE, (workspace,), body=body)


class V1alpha2(Resource):
    """`tenant.v1alpha2`."""

    auditing: V1alpha2Auditing
    clusters: V1alpha2Clusters
    events: V1alpha2Events
    federatednamespaces: V1alpha2Federatednamespaces
    logs: V1alpha2Logs
    metering: V1alpha2Metering
    namespaces: V1alpha2Namespaces
    workspaces: V1alpha2Workspaces


class V1alpha3Workspaces(Resource):
    """`tenant.v1alpha3.workspaces`."""

    def list(
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
    ) -> Page[Workspace]:
        """Lists the workspaces.
        `GET /kapis/tenant.kubesphere.io/v1alpha3/workspaces`

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
        return self._call(_ops.V1ALPHA3_WORKSPACES_LIST, values=locals())

    def get(self, workspace: str) -> Workspace:
        """Gets a workspace.
        `GET /kapis/tenant.kubesphere.io/v1alpha3/workspaces/{workspace}`
        """
        return self._call(_ops.V1ALPHA3_WORKSPACES_GET, (workspace,))


class V1alpha3Workspacetemplates(Resource):
    """`tenant.v1alpha3.workspacetemplates`."""

    def list(
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
    ) -> Page[WorkspaceTemplate]:
        """Lists the workspace templates.
        `GET /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates`

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
        return self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_LIST, values=locals())

    def create(self, body: WorkspaceTemplate | Mapping[str, Any]) -> WorkspaceTemplate:
        """Creates a workspace template.
        `POST /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates`
        """
        return self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_CREATE, body=body)

    def get(self, workspace: str) -> WorkspaceTemplate:
        """Gets a workspace template.
        `GET /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}`
        """
        return self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_GET, (workspace,))

    def replace(self, workspace: str, body: WorkspaceTemplate | Mapping[str, Any]) -> WorkspaceTemplate:
        """Replaces a workspace template.
        `PUT /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}`
        """
        return self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_REPLACE, (workspace,), body=body)

    def patch(self, workspace: str, body: Sequence[Mapping[str, Any]] | Mapping[str, Any]) -> WorkspaceTemplate:
        """Changes a workspace template by a JSON Patch; nothing else is taken.
        `PATCH /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}`
        """
        return self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_PATCH, (workspace,), body=body)

    def delete(self, workspace: str, body: DeleteOptions | Mapping[str, Any] | None = None) -> Confirmation:
        """Deletes a workspace template.
        `DELETE /kapis/tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}`
        """
        return self._call(_ops.V1ALPHA3_WORKSPACETEMPLATES_DELETE, (workspace,), body=body)


class V1alpha3(Resource):
    """`tenant.v1alpha3`."""

    workspaces: V1alpha3Workspaces
    workspacetemplates: V1alpha3Workspacetemplates


class TenantGroup(Resource):
    """`tenant`."""

    v1alpha2: V1alpha2
    v1alpha3: V1alpha3
