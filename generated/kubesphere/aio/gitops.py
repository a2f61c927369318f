"""Resources of `gitops`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._operations import gitops as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.lists.async_page import AsyncPage
    from ..models.gitops_v1alpha1 import (
        Application,
        ApplicationDestination,
        ApplicationSyncRequest,
        ApplicationsSummary,
    )


class V1alpha1Clusters(AsyncResource):
    """`gitops.v1alpha1.clusters`."""

    __slots__ = ()

    async def list(self) -> builtins.list[ApplicationDestination]:
        """`GET /kapis/gitops.kubesphere.io/v1alpha1/clusters`

        Returns:
            list[ApplicationDestination]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_CLUSTERS_LIST)


class V1alpha1NamespacesApplicationSummary(AsyncResource):
    """`gitops.v1alpha1.namespaces.application_summary`."""

    __slots__ = ()

    async def get(self, namespace: str) -> ApplicationsSummary:
        """`GET /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/application-summary`

        Args:
            namespace (str): Path variable `namespace`.

        Returns:
            ApplicationsSummary: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATION_SUMMARY_GET, (namespace,))


class V1alpha1NamespacesApplications(AsyncResource):
    """`gitops.v1alpha1.namespaces.applications`."""

    __slots__ = ()

    async def list(
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
        query_namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[Application]:
        """`GET /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications`

        Args:
            namespace (str): Path variable `namespace`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            sync_status (str, optional): Query parameter `syncStatus`.
            health_status (str, optional): Query parameter `healthStatus`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            query_namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Application]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_NAMESPACES_APPLICATIONS_LIST,
            (namespace,),
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "syncStatus": sync_status,
                "healthStatus": health_status,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": query_namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def create(self, namespace: str, body: Application | Mapping[str, Any]) -> Application:
        """`POST /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications`

        Args:
            namespace (str): Path variable `namespace`.
            body (Application): Request body.

        Returns:
            Application: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_CREATE, (namespace,), body=body)

    async def get(self, namespace: str, application: str) -> Application:
        """`GET /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}`

        Args:
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.

        Returns:
            Application: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_GET, (namespace, application))

    async def replace(self, namespace: str, application: str, body: Application | Mapping[str, Any]) -> Application:
        """`PUT /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}`

        Args:
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.
            body (Application): Request body.

        Returns:
            Application: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_REPLACE, (namespace, application), body=body)

    async def delete(self, namespace: str, application: str, *, cascade: bool | None = None) -> Application:
        """`DELETE /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}`

        Args:
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.
            cascade (bool, optional): Query parameter `cascade`.

        Returns:
            Application: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_APPLICATIONS_DELETE, (namespace, application), query={"cascade": cascade}
        )

    async def sync(
        self, namespace: str, application: str, body: ApplicationSyncRequest | Mapping[str, Any]
    ) -> Application:
        """`POST /kapis/gitops.kubesphere.io/v1alpha1/namespaces/{namespace}/applications/{application}/sync`

        Args:
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.
            body (ApplicationSyncRequest): Request body.

        Returns:
            Application: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_APPLICATIONS_SYNC, (namespace, application), body=body)


class V1alpha1Namespaces(AsyncResource):
    """`gitops.v1alpha1.namespaces`."""

    __slots__ = ()

    @property
    def application_summary(self) -> V1alpha1NamespacesApplicationSummary:
        return V1alpha1NamespacesApplicationSummary(self._caller)

    @property
    def applications(self) -> V1alpha1NamespacesApplications:
        return V1alpha1NamespacesApplications(self._caller)


class V1alpha1(AsyncResource):
    """`gitops.v1alpha1`."""

    __slots__ = ()

    @property
    def clusters(self) -> V1alpha1Clusters:
        return V1alpha1Clusters(self._caller)

    @property
    def namespaces(self) -> V1alpha1Namespaces:
        return V1alpha1Namespaces(self._caller)

    async def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """`GET /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.
            params (Mapping[str, Any], optional): The query, which the path must not hold.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_GET, (path,), query=params)

    async def patch(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`PATCH /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_PATCH,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def delete(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`DELETE /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_DELETE,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def post(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`POST /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_POST,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def put(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`PUT /kapis/gitops.kubesphere.io/v1alpha1/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_PUT,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )


class GitopsGroup(AsyncResource):
    """`gitops`."""

    __slots__ = ()

    @property
    def v1alpha1(self) -> V1alpha1:
        return V1alpha1(self._caller)
