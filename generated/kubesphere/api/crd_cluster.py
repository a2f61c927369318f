"""Resources of `crd.cluster`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._operations import crd_cluster as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from .._core.lists.sync_watch import Watch
    from ..models.cluster_v1alpha1 import Cluster
    from ..models.meta_v1 import APIGroup, APIResourceList, DeleteOptions, Status


class V1alpha1Clusters(Resource):
    """`crd.cluster.v1alpha1.clusters`."""

    __slots__ = ()

    def list(
        self,
        *,
        pretty: str | None = None,
        continue_: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
    ) -> Page[Cluster]:
        """`GET /apis/cluster.kubesphere.io/v1alpha1/clusters`

        Args:
            pretty (str, optional): Query parameter `pretty`.
            continue_ (str, optional): Query parameter `continue`.
            field_selector (str, optional): Query parameter `fieldSelector`.
            label_selector (str, optional): Query parameter `labelSelector`.
            limit (int, optional): Query parameter `limit`.
            resource_version (str, optional): Query parameter `resourceVersion`.
            resource_version_match (str, optional): Query parameter `resourceVersionMatch`.
            timeout_seconds (int, optional): Query parameter `timeoutSeconds`.

        Returns:
            Page[Cluster]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA1_CLUSTERS_LIST,
            query={
                "pretty": pretty,
                "continue": continue_,
                "fieldSelector": field_selector,
                "labelSelector": label_selector,
                "limit": limit,
                "resourceVersion": resource_version,
                "resourceVersionMatch": resource_version_match,
                "timeoutSeconds": timeout_seconds,
            },
        )

    def watch(
        self,
        *,
        allow_watch_bookmarks: bool | None = None,
        continue_: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
    ) -> Watch[Cluster]:
        """`GET /apis/cluster.kubesphere.io/v1alpha1/watch/clusters`

        Args:
            allow_watch_bookmarks (bool, optional): Query parameter `allowWatchBookmarks`.
            continue_ (str, optional): Query parameter `continue`.
            field_selector (str, optional): Query parameter `fieldSelector`.
            label_selector (str, optional): Query parameter `labelSelector`.
            limit (int, optional): Query parameter `limit`.
            pretty (str, optional): Query parameter `pretty`.
            resource_version (str, optional): Query parameter `resourceVersion`.
            resource_version_match (str, optional): Query parameter `resourceVersionMatch`.
            timeout_seconds (int, optional): Query parameter `timeoutSeconds`.

        Yields:
            WatchEvent[Cluster]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_CLUSTERS_WATCH,
            query={
                "allowWatchBookmarks": allow_watch_bookmarks,
                "continue": continue_,
                "fieldSelector": field_selector,
                "labelSelector": label_selector,
                "limit": limit,
                "pretty": pretty,
                "resourceVersion": resource_version,
                "resourceVersionMatch": resource_version_match,
                "timeoutSeconds": timeout_seconds,
            },
        )

    def create(
        self,
        body: Cluster | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> Cluster:
        """`POST /apis/cluster.kubesphere.io/v1alpha1/clusters`

        Args:
            body (Cluster): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            Cluster: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA1_CLUSTERS_CREATE,
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    def get(self, name: str, *, pretty: str | None = None) -> Cluster:
        """`GET /apis/cluster.kubesphere.io/v1alpha1/clusters/{name}`

        Args:
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            Cluster: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA1_CLUSTERS_GET, (name,), query={"pretty": pretty})

    def replace(
        self,
        name: str,
        body: Cluster | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> Cluster:
        """`PUT /apis/cluster.kubesphere.io/v1alpha1/clusters/{name}`

        Args:
            name (str): Path variable `name`.
            body (Cluster): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            Cluster: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA1_CLUSTERS_REPLACE,
            (name,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    def patch(
        self,
        name: str,
        body: Any,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        content_type: (
            Literal["application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"]
            | None
        ) = None,
    ) -> Cluster:
        """`PATCH /apis/cluster.kubesphere.io/v1alpha1/clusters/{name}`

        Args:
            name (str): Path variable `name`.
            body (Any): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.
            force (bool, optional): Query parameter `force`.
            content_type (str, optional): Media type of the body; by default it follows from the body.

        Returns:
            Cluster: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA1_CLUSTERS_PATCH,
            (name,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
                "force": force,
            },
            body=body,
            content_type=content_type,
        )

    def delete(
        self,
        name: str,
        body: DeleteOptions | Mapping[str, Any] | None = None,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
    ) -> Status:
        """`DELETE /apis/cluster.kubesphere.io/v1alpha1/clusters/{name}`

        Args:
            name (str): Path variable `name`.
            body (DeleteOptions, optional): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            grace_period_seconds (int, optional): Query parameter `gracePeriodSeconds`.
            orphan_dependents (bool, optional): Query parameter `orphanDependents`.
            propagation_policy (str, optional): Query parameter `propagationPolicy`.

        Returns:
            Status: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA1_CLUSTERS_DELETE,
            (name,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "gracePeriodSeconds": grace_period_seconds,
                "orphanDependents": orphan_dependents,
                "propagationPolicy": propagation_policy,
            },
            body=body,
        )

    def delete_all(
        self,
        body: DeleteOptions | Mapping[str, Any] | None = None,
        *,
        pretty: str | None = None,
        continue_: str | None = None,
        dry_run: str | None = None,
        field_selector: str | None = None,
        grace_period_seconds: int | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
    ) -> Status:
        """`DELETE /apis/cluster.kubesphere.io/v1alpha1/clusters`

        Args:
            body (DeleteOptions, optional): Request body.
            pretty (str, optional): Query parameter `pretty`.
            continue_ (str, optional): Query parameter `continue`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_selector (str, optional): Query parameter `fieldSelector`.
            grace_period_seconds (int, optional): Query parameter `gracePeriodSeconds`.
            label_selector (str, optional): Query parameter `labelSelector`.
            limit (int, optional): Query parameter `limit`.
            orphan_dependents (bool, optional): Query parameter `orphanDependents`.
            propagation_policy (str, optional): Query parameter `propagationPolicy`.
            resource_version (str, optional): Query parameter `resourceVersion`.
            resource_version_match (str, optional): Query parameter `resourceVersionMatch`.
            timeout_seconds (int, optional): Query parameter `timeoutSeconds`.

        Returns:
            Status: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V1ALPHA1_CLUSTERS_DELETE_ALL,
            query={
                "pretty": pretty,
                "continue": continue_,
                "dryRun": dry_run,
                "fieldSelector": field_selector,
                "gracePeriodSeconds": grace_period_seconds,
                "labelSelector": label_selector,
                "limit": limit,
                "orphanDependents": orphan_dependents,
                "propagationPolicy": propagation_policy,
                "resourceVersion": resource_version,
                "resourceVersionMatch": resource_version_match,
                "timeoutSeconds": timeout_seconds,
            },
            body=body,
        )

    def watch_one(
        self,
        name: str,
        *,
        allow_watch_bookmarks: bool | None = None,
        continue_: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
    ) -> Watch[Cluster]:
        """`GET /apis/cluster.kubesphere.io/v1alpha1/watch/clusters/{name}`

        Args:
            name (str): Path variable `name`.
            allow_watch_bookmarks (bool, optional): Query parameter `allowWatchBookmarks`.
            continue_ (str, optional): Query parameter `continue`.
            field_selector (str, optional): Query parameter `fieldSelector`.
            label_selector (str, optional): Query parameter `labelSelector`.
            limit (int, optional): Query parameter `limit`.
            pretty (str, optional): Query parameter `pretty`.
            resource_version (str, optional): Query parameter `resourceVersion`.
            resource_version_match (str, optional): Query parameter `resourceVersionMatch`.
            timeout_seconds (int, optional): Query parameter `timeoutSeconds`.

        Yields:
            WatchEvent[Cluster]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_CLUSTERS_WATCH_ONE,
            (name,),
            query={
                "allowWatchBookmarks": allow_watch_bookmarks,
                "continue": continue_,
                "fieldSelector": field_selector,
                "labelSelector": label_selector,
                "limit": limit,
                "pretty": pretty,
                "resourceVersion": resource_version,
                "resourceVersionMatch": resource_version_match,
                "timeoutSeconds": timeout_seconds,
            },
        )


class V1alpha1(Resource):
    """`crd.cluster.v1alpha1`."""

    __slots__ = ()

    @property
    def clusters(self) -> V1alpha1Clusters:
        return V1alpha1Clusters(self._caller)

    def api_resources(self) -> APIResourceList:
        """`GET /apis/cluster.kubesphere.io/v1alpha1/`

        Returns:
            APIResourceList: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V1ALPHA1_API_RESOURCES)


class ClusterGroup(Resource):
    """`crd.cluster`."""

    __slots__ = ()

    @property
    def v1alpha1(self) -> V1alpha1:
        return V1alpha1(self._caller)

    def api_group(self) -> APIGroup:
        """`GET /apis/cluster.kubesphere.io/`

        Returns:
            APIGroup: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.API_GROUP)
