"""Resources of `gitops`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._operations import gitops as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.gitops_v1alpha1 import (
        Application,
        ApplicationDestination,
        ApplicationSyncRequest,
        ApplicationsSummary,
    )


class V1alpha1Clusters(Resource):
    """`gitops.v1alpha1.clusters`."""

    def list(self) -> builtins.list[ApplicationDestination]:
        """Lists the clusters.
        `GET /kapis/gitops.kubesphere.io/v1alpha1/clusters`
        """
        return self._call(_ops.V1ALPHA1_CLUSTERS_LIST)


class V1alpha1NamespacesApplicationSummary(Resource):
    """`gitops.v1alpha1.namespaces.application_summary`."""

    def get(self, namespace: str) -> ApplicationsSummary:
        """Counts the applications of a project by state.
        `GET /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/application-summary`
        """
        return self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATION_SUMMARY_GET, (namespace,))


class V1alpha1NamespacesApplications(Resource):
    """`gitops.v1alpha1.namespaces.applications`."""

    def list(
        self,
        namespace: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        sync_status: str | None = None,
        health_status: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[Application]:
        """Lists the applications of a project.
        `GET /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sync_status: Only applications with this state: `Synced`, `OutOfSync` or `Unknown`.
            health_status: Only applications with this health, e.g. `Healthy` or `Degraded`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_LIST, (namespace,), values=locals())

    def create(self, namespace: str, body: Application | Mapping[str, Any]) -> Application:
        """Creates an application of a project.
        `POST /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications`
        """
        return self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_CREATE, (namespace,), body=body)

    def get(self, namespace: str, application: str) -> Application:
        """Gets an application of a project.
        `GET /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}`
        """
        return self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_GET, (namespace, application))

    def replace(self, namespace: str, application: str, body: Application | Mapping[str, Any]) -> Application:
        """Replaces an application of a project.
        `PUT /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}`
        """
        return self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_REPLACE, (namespace, application), body=body)

    def delete(self, namespace: str, application: str, *, cascade: bool | None = None) -> Application:
        """Deletes an application of a project.
        `DELETE /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}`

        Args:
            cascade: Delete what was deployed too.
        """
        return self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_DELETE, (namespace, application), values=locals())

    def sync(self, namespace: str, application: str, body: ApplicationSyncRequest | Mapping[str, Any]) -> Application:
        """Brings an application of a project to what its repository says.
        `POST /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}/sync`
        """
        return self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_SYNC, (namespace, application), body=body)


class V1alpha1Namespaces(Resource):
    """`gitops.v1alpha1.namespaces`."""

    application_summary: V1alpha1NamespacesApplicationSummary
    applications: V1alpha1NamespacesApplications


class V1alpha1(Resource):
    """`gitops.v1alpha1`."""

    clusters: V1alpha1Clusters
    namespaces: V1alpha1Namespaces

    def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """Sends GET to any path below gitops.kubesphere.io/v1alpha1.
        `GET /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
        """
        return self._call(_ops.V1ALPHA1_GET, (path,), query=params)

    def patch(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PATCH to any path below gitops.kubesphere.io/v1alpha1.
        `PATCH /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA1_PATCH,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def delete(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends DELETE to any path below gitops.kubesphere.io/v1alpha1.
        `DELETE /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA1_DELETE,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def post(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends POST to any path below gitops.kubesphere.io/v1alpha1.
        `POST /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA1_POST,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def put(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PUT to any path below gitops.kubesphere.io/v1alpha1.
        `PUT /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA1_PUT,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )


class GitopsGroup(Resource):
    """`gitops`."""

    v1alpha1: V1alpha1
