"""Resources of `crd.devops`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._operations import crd_devops as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.lists.async_page import AsyncPage
    from .._core.lists.async_watch import AsyncWatch
    from ..models.devops_v1alpha1 import S2iBinary, S2iBuilder, S2iBuilderTemplate, S2iRun
    from ..models.devops_v1alpha3 import DevOpsProject, Pipeline
    from ..models.meta_v1 import APIGroup, APIResourceList, DeleteOptions, Status


class V1alpha1NamespacesS2ibinariesStatus(AsyncResource):
    """`crd.devops.v1alpha1.namespaces.s2ibinaries.status`."""

    __slots__ = ()

    async def get(self, namespace: str, name: str, *, pretty: str | None = None) -> S2iBinary:
        """`GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            S2iBinary: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_STATUS_GET, (namespace, name), query={"pretty": pretty}
        )

    async def replace(
        self,
        namespace: str,
        name: str,
        body: S2iBinary | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iBinary:
        """`PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (S2iBinary): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iBinary: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_STATUS_REPLACE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
        self,
        namespace: str,
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
    ) -> S2iBinary:
        """`PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Any): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.
            force (bool, optional): Query parameter `force`.
            content_type (str, optional): Media type of the body; by default it follows from the body.

        Returns:
            S2iBinary: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_STATUS_PATCH,
            (namespace, name),
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


class V1alpha1NamespacesS2ibinaries(AsyncResource):
    """`crd.devops.v1alpha1.namespaces.s2ibinaries`."""

    __slots__ = ()

    @property
    def status(self) -> V1alpha1NamespacesS2ibinariesStatus:
        return V1alpha1NamespacesS2ibinariesStatus(self._caller)

    async def list(
        self,
        namespace: str,
        *,
        pretty: str | None = None,
        continue_: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
    ) -> AsyncPage[S2iBinary]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries`

        Args:
            namespace (str): Path variable `namespace`.
            pretty (str, optional): Query parameter `pretty`.
            continue_ (str, optional): Query parameter `continue`.
            field_selector (str, optional): Query parameter `fieldSelector`.
            label_selector (str, optional): Query parameter `labelSelector`.
            limit (int, optional): Query parameter `limit`.
            resource_version (str, optional): Query parameter `resourceVersion`.
            resource_version_match (str, optional): Query parameter `resourceVersionMatch`.
            timeout_seconds (int, optional): Query parameter `timeoutSeconds`.

        Returns:
            Page[S2iBinary]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_LIST,
            (namespace,),
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
        namespace: str,
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
    ) -> AsyncWatch[S2iBinary]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibinaries`

        Args:
            namespace (str): Path variable `namespace`.
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
            WatchEvent[S2iBinary]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_WATCH,
            (namespace,),
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

    async def create(
        self,
        namespace: str,
        body: S2iBinary | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iBinary:
        """`POST /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries`

        Args:
            namespace (str): Path variable `namespace`.
            body (S2iBinary): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iBinary: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_CREATE,
            (namespace,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def get(self, namespace: str, name: str, *, pretty: str | None = None) -> S2iBinary:
        """`GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            S2iBinary: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_S2IBINARIES_GET, (namespace, name), query={"pretty": pretty})

    async def replace(
        self,
        namespace: str,
        name: str,
        body: S2iBinary | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iBinary:
        """`PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (S2iBinary): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iBinary: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_REPLACE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
        self,
        namespace: str,
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
    ) -> S2iBinary:
        """`PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Any): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.
            force (bool, optional): Query parameter `force`.
            content_type (str, optional): Media type of the body; by default it follows from the body.

        Returns:
            S2iBinary: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_PATCH,
            (namespace, name),
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

    async def delete(
        self,
        namespace: str,
        name: str,
        body: DeleteOptions | Mapping[str, Any] | None = None,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
    ) -> Status:
        """`DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}`

        Args:
            namespace (str): Path variable `namespace`.
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
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_DELETE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "gracePeriodSeconds": grace_period_seconds,
                "orphanDependents": orphan_dependents,
                "propagationPolicy": propagation_policy,
            },
            body=body,
        )

    async def delete_all(
        self,
        namespace: str,
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
        """`DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries`

        Args:
            namespace (str): Path variable `namespace`.
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
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_DELETE_ALL,
            (namespace,),
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
        namespace: str,
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
    ) -> AsyncWatch[S2iBinary]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibinaries/{name}`

        Args:
            namespace (str): Path variable `namespace`.
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
            WatchEvent[S2iBinary]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_NAMESPACES_S2IBINARIES_WATCH_ONE,
            (namespace, name),
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


class V1alpha1NamespacesS2ibuildersStatus(AsyncResource):
    """`crd.devops.v1alpha1.namespaces.s2ibuilders.status`."""

    __slots__ = ()

    async def get(self, namespace: str, name: str, *, pretty: str | None = None) -> S2iBuilder:
        """`GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            S2iBuilder: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_STATUS_GET, (namespace, name), query={"pretty": pretty}
        )

    async def replace(
        self,
        namespace: str,
        name: str,
        body: S2iBuilder | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iBuilder:
        """`PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (S2iBuilder): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iBuilder: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_STATUS_REPLACE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
        self,
        namespace: str,
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
    ) -> S2iBuilder:
        """`PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Any): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.
            force (bool, optional): Query parameter `force`.
            content_type (str, optional): Media type of the body; by default it follows from the body.

        Returns:
            S2iBuilder: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_STATUS_PATCH,
            (namespace, name),
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


class V1alpha1NamespacesS2ibuilders(AsyncResource):
    """`crd.devops.v1alpha1.namespaces.s2ibuilders`."""

    __slots__ = ()

    @property
    def status(self) -> V1alpha1NamespacesS2ibuildersStatus:
        return V1alpha1NamespacesS2ibuildersStatus(self._caller)

    async def list(
        self,
        namespace: str,
        *,
        pretty: str | None = None,
        continue_: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
    ) -> AsyncPage[S2iBuilder]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders`

        Args:
            namespace (str): Path variable `namespace`.
            pretty (str, optional): Query parameter `pretty`.
            continue_ (str, optional): Query parameter `continue`.
            field_selector (str, optional): Query parameter `fieldSelector`.
            label_selector (str, optional): Query parameter `labelSelector`.
            limit (int, optional): Query parameter `limit`.
            resource_version (str, optional): Query parameter `resourceVersion`.
            resource_version_match (str, optional): Query parameter `resourceVersionMatch`.
            timeout_seconds (int, optional): Query parameter `timeoutSeconds`.

        Returns:
            Page[S2iBuilder]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_LIST,
            (namespace,),
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
        namespace: str,
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
    ) -> AsyncWatch[S2iBuilder]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibuilders`

        Args:
            namespace (str): Path variable `namespace`.
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
            WatchEvent[S2iBuilder]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_WATCH,
            (namespace,),
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

    async def create(
        self,
        namespace: str,
        body: S2iBuilder | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iBuilder:
        """`POST /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders`

        Args:
            namespace (str): Path variable `namespace`.
            body (S2iBuilder): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iBuilder: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_CREATE,
            (namespace,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def get(self, namespace: str, name: str, *, pretty: str | None = None) -> S2iBuilder:
        """`GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            S2iBuilder: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_GET, (namespace, name), query={"pretty": pretty})

    async def replace(
        self,
        namespace: str,
        name: str,
        body: S2iBuilder | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iBuilder:
        """`PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (S2iBuilder): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iBuilder: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_REPLACE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
        self,
        namespace: str,
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
    ) -> S2iBuilder:
        """`PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Any): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.
            force (bool, optional): Query parameter `force`.
            content_type (str, optional): Media type of the body; by default it follows from the body.

        Returns:
            S2iBuilder: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_PATCH,
            (namespace, name),
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

    async def delete(
        self,
        namespace: str,
        name: str,
        body: DeleteOptions | Mapping[str, Any] | None = None,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
    ) -> Status:
        """`DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}`

        Args:
            namespace (str): Path variable `namespace`.
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
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_DELETE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "gracePeriodSeconds": grace_period_seconds,
                "orphanDependents": orphan_dependents,
                "propagationPolicy": propagation_policy,
            },
            body=body,
        )

    async def delete_all(
        self,
        namespace: str,
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
        """`DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders`

        Args:
            namespace (str): Path variable `namespace`.
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
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_DELETE_ALL,
            (namespace,),
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
        namespace: str,
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
    ) -> AsyncWatch[S2iBuilder]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibuilders/{name}`

        Args:
            namespace (str): Path variable `namespace`.
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
            WatchEvent[S2iBuilder]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_NAMESPACES_S2IBUILDERS_WATCH_ONE,
            (namespace, name),
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


class V1alpha1NamespacesS2irunsStatus(AsyncResource):
    """`crd.devops.v1alpha1.namespaces.s2iruns.status`."""

    __slots__ = ()

    async def get(self, namespace: str, name: str, *, pretty: str | None = None) -> S2iRun:
        """`GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            S2iRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_STATUS_GET, (namespace, name), query={"pretty": pretty}
        )

    async def replace(
        self,
        namespace: str,
        name: str,
        body: S2iRun | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iRun:
        """`PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (S2iRun): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_STATUS_REPLACE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
        self,
        namespace: str,
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
    ) -> S2iRun:
        """`PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Any): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.
            force (bool, optional): Query parameter `force`.
            content_type (str, optional): Media type of the body; by default it follows from the body.

        Returns:
            S2iRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_STATUS_PATCH,
            (namespace, name),
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


class V1alpha1NamespacesS2iruns(AsyncResource):
    """`crd.devops.v1alpha1.namespaces.s2iruns`."""

    __slots__ = ()

    @property
    def status(self) -> V1alpha1NamespacesS2irunsStatus:
        return V1alpha1NamespacesS2irunsStatus(self._caller)

    async def list(
        self,
        namespace: str,
        *,
        pretty: str | None = None,
        continue_: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
    ) -> AsyncPage[S2iRun]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns`

        Args:
            namespace (str): Path variable `namespace`.
            pretty (str, optional): Query parameter `pretty`.
            continue_ (str, optional): Query parameter `continue`.
            field_selector (str, optional): Query parameter `fieldSelector`.
            label_selector (str, optional): Query parameter `labelSelector`.
            limit (int, optional): Query parameter `limit`.
            resource_version (str, optional): Query parameter `resourceVersion`.
            resource_version_match (str, optional): Query parameter `resourceVersionMatch`.
            timeout_seconds (int, optional): Query parameter `timeoutSeconds`.

        Returns:
            Page[S2iRun]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_LIST,
            (namespace,),
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
        namespace: str,
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
    ) -> AsyncWatch[S2iRun]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2iruns`

        Args:
            namespace (str): Path variable `namespace`.
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
            WatchEvent[S2iRun]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_WATCH,
            (namespace,),
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

    async def create(
        self,
        namespace: str,
        body: S2iRun | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iRun:
        """`POST /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns`

        Args:
            namespace (str): Path variable `namespace`.
            body (S2iRun): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_CREATE,
            (namespace,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def get(self, namespace: str, name: str, *, pretty: str | None = None) -> S2iRun:
        """`GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            S2iRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_NAMESPACES_S2IRUNS_GET, (namespace, name), query={"pretty": pretty})

    async def replace(
        self,
        namespace: str,
        name: str,
        body: S2iRun | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iRun:
        """`PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (S2iRun): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_REPLACE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
        self,
        namespace: str,
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
    ) -> S2iRun:
        """`PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Any): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.
            force (bool, optional): Query parameter `force`.
            content_type (str, optional): Media type of the body; by default it follows from the body.

        Returns:
            S2iRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_PATCH,
            (namespace, name),
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

    async def delete(
        self,
        namespace: str,
        name: str,
        body: DeleteOptions | Mapping[str, Any] | None = None,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
    ) -> Status:
        """`DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}`

        Args:
            namespace (str): Path variable `namespace`.
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
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_DELETE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "gracePeriodSeconds": grace_period_seconds,
                "orphanDependents": orphan_dependents,
                "propagationPolicy": propagation_policy,
            },
            body=body,
        )

    async def delete_all(
        self,
        namespace: str,
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
        """`DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns`

        Args:
            namespace (str): Path variable `namespace`.
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
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_DELETE_ALL,
            (namespace,),
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
        namespace: str,
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
    ) -> AsyncWatch[S2iRun]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2iruns/{name}`

        Args:
            namespace (str): Path variable `namespace`.
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
            WatchEvent[S2iRun]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_NAMESPACES_S2IRUNS_WATCH_ONE,
            (namespace, name),
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


class V1alpha1Namespaces(AsyncResource):
    """`crd.devops.v1alpha1.namespaces`."""

    __slots__ = ()

    @property
    def s2ibinaries(self) -> V1alpha1NamespacesS2ibinaries:
        return V1alpha1NamespacesS2ibinaries(self._caller)

    @property
    def s2ibuilders(self) -> V1alpha1NamespacesS2ibuilders:
        return V1alpha1NamespacesS2ibuilders(self._caller)

    @property
    def s2iruns(self) -> V1alpha1NamespacesS2iruns:
        return V1alpha1NamespacesS2iruns(self._caller)


class V1alpha1S2ibinaries(AsyncResource):
    """`crd.devops.v1alpha1.s2ibinaries`."""

    __slots__ = ()

    async def list(
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
    ) -> AsyncPage[S2iBinary]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/s2ibinaries`

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
            Page[S2iBinary]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_S2IBINARIES_LIST,
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
    ) -> AsyncWatch[S2iBinary]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/s2ibinaries`

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
            WatchEvent[S2iBinary]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_S2IBINARIES_WATCH,
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


class V1alpha1S2ibuilders(AsyncResource):
    """`crd.devops.v1alpha1.s2ibuilders`."""

    __slots__ = ()

    async def list(
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
    ) -> AsyncPage[S2iBuilder]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/s2ibuilders`

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
            Page[S2iBuilder]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_S2IBUILDERS_LIST,
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
    ) -> AsyncWatch[S2iBuilder]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/s2ibuilders`

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
            WatchEvent[S2iBuilder]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_S2IBUILDERS_WATCH,
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


class V1alpha1S2ibuildertemplatesStatus(AsyncResource):
    """`crd.devops.v1alpha1.s2ibuildertemplates.status`."""

    __slots__ = ()

    async def get(self, name: str, *, pretty: str | None = None) -> S2iBuilderTemplate:
        """`GET /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}/status`

        Args:
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            S2iBuilderTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_S2IBUILDERTEMPLATES_STATUS_GET, (name,), query={"pretty": pretty})

    async def replace(
        self,
        name: str,
        body: S2iBuilderTemplate | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iBuilderTemplate:
        """`PUT /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}/status`

        Args:
            name (str): Path variable `name`.
            body (S2iBuilderTemplate): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iBuilderTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_STATUS_REPLACE,
            (name,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
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
    ) -> S2iBuilderTemplate:
        """`PATCH /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}/status`

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
            S2iBuilderTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_STATUS_PATCH,
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


class V1alpha1S2ibuildertemplates(AsyncResource):
    """`crd.devops.v1alpha1.s2ibuildertemplates`."""

    __slots__ = ()

    @property
    def status(self) -> V1alpha1S2ibuildertemplatesStatus:
        return V1alpha1S2ibuildertemplatesStatus(self._caller)

    async def list(
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
    ) -> AsyncPage[S2iBuilderTemplate]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates`

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
            Page[S2iBuilderTemplate]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_LIST,
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
    ) -> AsyncWatch[S2iBuilderTemplate]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/s2ibuildertemplates`

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
            WatchEvent[S2iBuilderTemplate]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_WATCH,
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

    async def create(
        self,
        body: S2iBuilderTemplate | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iBuilderTemplate:
        """`POST /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates`

        Args:
            body (S2iBuilderTemplate): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iBuilderTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_CREATE,
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def get(self, name: str, *, pretty: str | None = None) -> S2iBuilderTemplate:
        """`GET /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}`

        Args:
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            S2iBuilderTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_S2IBUILDERTEMPLATES_GET, (name,), query={"pretty": pretty})

    async def replace(
        self,
        name: str,
        body: S2iBuilderTemplate | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> S2iBuilderTemplate:
        """`PUT /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}`

        Args:
            name (str): Path variable `name`.
            body (S2iBuilderTemplate): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            S2iBuilderTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_REPLACE,
            (name,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
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
    ) -> S2iBuilderTemplate:
        """`PATCH /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}`

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
            S2iBuilderTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_PATCH,
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

    async def delete(
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
        """`DELETE /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}`

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
        return await self._call(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_DELETE,
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

    async def delete_all(
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
        """`DELETE /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates`

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
        return await self._call(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_DELETE_ALL,
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
    ) -> AsyncWatch[S2iBuilderTemplate]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/s2ibuildertemplates/{name}`

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
            WatchEvent[S2iBuilderTemplate]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_S2IBUILDERTEMPLATES_WATCH_ONE,
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


class V1alpha1S2iruns(AsyncResource):
    """`crd.devops.v1alpha1.s2iruns`."""

    __slots__ = ()

    async def list(
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
    ) -> AsyncPage[S2iRun]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/s2iruns`

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
            Page[S2iRun]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_S2IRUNS_LIST,
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
    ) -> AsyncWatch[S2iRun]:
        """`GET /apis/devops.kubesphere.io/v1alpha1/watch/s2iruns`

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
            WatchEvent[S2iRun]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_S2IRUNS_WATCH,
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


class V1alpha1(AsyncResource):
    """`crd.devops.v1alpha1`."""

    __slots__ = ()

    @property
    def namespaces(self) -> V1alpha1Namespaces:
        return V1alpha1Namespaces(self._caller)

    @property
    def s2ibinaries(self) -> V1alpha1S2ibinaries:
        return V1alpha1S2ibinaries(self._caller)

    @property
    def s2ibuilders(self) -> V1alpha1S2ibuilders:
        return V1alpha1S2ibuilders(self._caller)

    @property
    def s2ibuildertemplates(self) -> V1alpha1S2ibuildertemplates:
        return V1alpha1S2ibuildertemplates(self._caller)

    @property
    def s2iruns(self) -> V1alpha1S2iruns:
        return V1alpha1S2iruns(self._caller)

    async def api_resources(self) -> APIResourceList:
        """`GET /apis/devops.kubesphere.io/v1alpha1/`

        Returns:
            APIResourceList: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_API_RESOURCES)


class V1alpha3DevopsprojectsStatus(AsyncResource):
    """`crd.devops.v1alpha3.devopsprojects.status`."""

    __slots__ = ()

    async def get(self, name: str, *, pretty: str | None = None) -> DevOpsProject:
        """`GET /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}/status`

        Args:
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPSPROJECTS_STATUS_GET, (name,), query={"pretty": pretty})

    async def replace(
        self,
        name: str,
        body: DevOpsProject | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> DevOpsProject:
        """`PUT /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}/status`

        Args:
            name (str): Path variable `name`.
            body (DevOpsProject): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_DEVOPSPROJECTS_STATUS_REPLACE,
            (name,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
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
    ) -> DevOpsProject:
        """`PATCH /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}/status`

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
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_DEVOPSPROJECTS_STATUS_PATCH,
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


class V1alpha3Devopsprojects(AsyncResource):
    """`crd.devops.v1alpha3.devopsprojects`."""

    __slots__ = ()

    @property
    def status(self) -> V1alpha3DevopsprojectsStatus:
        return V1alpha3DevopsprojectsStatus(self._caller)

    async def list(
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
    ) -> AsyncPage[DevOpsProject]:
        """`GET /apis/devops.kubesphere.io/v1alpha3/devopsprojects`

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
            Page[DevOpsProject]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_DEVOPSPROJECTS_LIST,
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
    ) -> AsyncWatch[DevOpsProject]:
        """`GET /apis/devops.kubesphere.io/v1alpha3/watch/devopsprojects`

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
            WatchEvent[DevOpsProject]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA3_DEVOPSPROJECTS_WATCH,
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

    async def create(
        self,
        body: DevOpsProject | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> DevOpsProject:
        """`POST /apis/devops.kubesphere.io/v1alpha3/devopsprojects`

        Args:
            body (DevOpsProject): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_DEVOPSPROJECTS_CREATE,
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def get(self, name: str, *, pretty: str | None = None) -> DevOpsProject:
        """`GET /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}`

        Args:
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPSPROJECTS_GET, (name,), query={"pretty": pretty})

    async def replace(
        self,
        name: str,
        body: DevOpsProject | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> DevOpsProject:
        """`PUT /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}`

        Args:
            name (str): Path variable `name`.
            body (DevOpsProject): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_DEVOPSPROJECTS_REPLACE,
            (name,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
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
    ) -> DevOpsProject:
        """`PATCH /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}`

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
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_DEVOPSPROJECTS_PATCH,
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

    async def delete(
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
        """`DELETE /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}`

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
        return await self._call(
            _ops.V1ALPHA3_DEVOPSPROJECTS_DELETE,
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

    async def delete_all(
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
        """`DELETE /apis/devops.kubesphere.io/v1alpha3/devopsprojects`

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
        return await self._call(
            _ops.V1ALPHA3_DEVOPSPROJECTS_DELETE_ALL,
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
    ) -> AsyncWatch[DevOpsProject]:
        """`GET /apis/devops.kubesphere.io/v1alpha3/watch/devopsprojects/{name}`

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
            WatchEvent[DevOpsProject]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA3_DEVOPSPROJECTS_WATCH_ONE,
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


class V1alpha3NamespacesPipelinesStatus(AsyncResource):
    """`crd.devops.v1alpha3.namespaces.pipelines.status`."""

    __slots__ = ()

    async def get(self, namespace: str, name: str, *, pretty: str | None = None) -> Pipeline:
        """`GET /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_STATUS_GET, (namespace, name), query={"pretty": pretty}
        )

    async def replace(
        self,
        namespace: str,
        name: str,
        body: Pipeline | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> Pipeline:
        """`PUT /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Pipeline): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_STATUS_REPLACE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
        self,
        namespace: str,
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
    ) -> Pipeline:
        """`PATCH /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}/status`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Any): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.
            force (bool, optional): Query parameter `force`.
            content_type (str, optional): Media type of the body; by default it follows from the body.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_STATUS_PATCH,
            (namespace, name),
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


class V1alpha3NamespacesPipelines(AsyncResource):
    """`crd.devops.v1alpha3.namespaces.pipelines`."""

    __slots__ = ()

    @property
    def status(self) -> V1alpha3NamespacesPipelinesStatus:
        return V1alpha3NamespacesPipelinesStatus(self._caller)

    async def list(
        self,
        namespace: str,
        *,
        pretty: str | None = None,
        continue_: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
    ) -> AsyncPage[Pipeline]:
        """`GET /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines`

        Args:
            namespace (str): Path variable `namespace`.
            pretty (str, optional): Query parameter `pretty`.
            continue_ (str, optional): Query parameter `continue`.
            field_selector (str, optional): Query parameter `fieldSelector`.
            label_selector (str, optional): Query parameter `labelSelector`.
            limit (int, optional): Query parameter `limit`.
            resource_version (str, optional): Query parameter `resourceVersion`.
            resource_version_match (str, optional): Query parameter `resourceVersionMatch`.
            timeout_seconds (int, optional): Query parameter `timeoutSeconds`.

        Returns:
            Page[Pipeline]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_LIST,
            (namespace,),
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
        namespace: str,
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
    ) -> AsyncWatch[Pipeline]:
        """`GET /apis/devops.kubesphere.io/v1alpha3/watch/namespaces/{namespace}/pipelines`

        Args:
            namespace (str): Path variable `namespace`.
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
            WatchEvent[Pipeline]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_WATCH,
            (namespace,),
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

    async def create(
        self,
        namespace: str,
        body: Pipeline | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> Pipeline:
        """`POST /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines`

        Args:
            namespace (str): Path variable `namespace`.
            body (Pipeline): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_CREATE,
            (namespace,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def get(self, namespace: str, name: str, *, pretty: str | None = None) -> Pipeline:
        """`GET /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_PIPELINES_GET, (namespace, name), query={"pretty": pretty})

    async def replace(
        self,
        namespace: str,
        name: str,
        body: Pipeline | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> Pipeline:
        """`PUT /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Pipeline): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_REPLACE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def patch(
        self,
        namespace: str,
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
    ) -> Pipeline:
        """`PATCH /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (Any): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.
            force (bool, optional): Query parameter `force`.
            content_type (str, optional): Media type of the body; by default it follows from the body.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_PATCH,
            (namespace, name),
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

    async def delete(
        self,
        namespace: str,
        name: str,
        body: DeleteOptions | Mapping[str, Any] | None = None,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
    ) -> Status:
        """`DELETE /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}`

        Args:
            namespace (str): Path variable `namespace`.
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
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_DELETE,
            (namespace, name),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "gracePeriodSeconds": grace_period_seconds,
                "orphanDependents": orphan_dependents,
                "propagationPolicy": propagation_policy,
            },
            body=body,
        )

    async def delete_all(
        self,
        namespace: str,
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
        """`DELETE /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines`

        Args:
            namespace (str): Path variable `namespace`.
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
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_DELETE_ALL,
            (namespace,),
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
        namespace: str,
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
    ) -> AsyncWatch[Pipeline]:
        """`GET /apis/devops.kubesphere.io/v1alpha3/watch/namespaces/{namespace}/pipelines/{name}`

        Args:
            namespace (str): Path variable `namespace`.
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
            WatchEvent[Pipeline]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_WATCH_ONE,
            (namespace, name),
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


class V1alpha3Namespaces(AsyncResource):
    """`crd.devops.v1alpha3.namespaces`."""

    __slots__ = ()

    @property
    def pipelines(self) -> V1alpha3NamespacesPipelines:
        return V1alpha3NamespacesPipelines(self._caller)


class V1alpha3Pipelines(AsyncResource):
    """`crd.devops.v1alpha3.pipelines`."""

    __slots__ = ()

    async def list(
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
    ) -> AsyncPage[Pipeline]:
        """`GET /apis/devops.kubesphere.io/v1alpha3/pipelines`

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
            Page[Pipeline]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_PIPELINES_LIST,
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
    ) -> AsyncWatch[Pipeline]:
        """`GET /apis/devops.kubesphere.io/v1alpha3/watch/pipelines`

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
            WatchEvent[Pipeline]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA3_PIPELINES_WATCH,
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


class V1alpha3(AsyncResource):
    """`crd.devops.v1alpha3`."""

    __slots__ = ()

    @property
    def devopsprojects(self) -> V1alpha3Devopsprojects:
        return V1alpha3Devopsprojects(self._caller)

    @property
    def namespaces(self) -> V1alpha3Namespaces:
        return V1alpha3Namespaces(self._caller)

    @property
    def pipelines(self) -> V1alpha3Pipelines:
        return V1alpha3Pipelines(self._caller)

    async def api_resources(self) -> APIResourceList:
        """`GET /apis/devops.kubesphere.io/v1alpha3/`

        Returns:
            APIResourceList: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_API_RESOURCES)


class DevopsGroup(AsyncResource):
    """`crd.devops`."""

    __slots__ = ()

    @property
    def v1alpha1(self) -> V1alpha1:
        return V1alpha1(self._caller)

    @property
    def v1alpha3(self) -> V1alpha3:
        return V1alpha3(self._caller)

    async def api_group(self) -> APIGroup:
        """`GET /apis/devops.kubesphere.io/`

        Returns:
            APIGroup: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.API_GROUP)
