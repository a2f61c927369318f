"""Resources of `crd.network`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._operations import crd_network as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.lists.async_page import AsyncPage
    from .._core.lists.async_watch import AsyncWatch
    from ..models.meta_v1 import APIGroup, APIResourceList, DeleteOptions, Status
    from ..models.network_v1alpha1 import IPPool, NamespaceNetworkPolicy


class V1alpha1IppoolsStatus(AsyncResource):
    """`crd.network.v1alpha1.ippools.status`."""

    __slots__ = ()

    async def get(self, name: str, *, pretty: str | None = None) -> IPPool:
        """`GET /apis/network.kubesphere.io/v1alpha1/ippools/{name}/status`

        Args:
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            IPPool: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_IPPOOLS_STATUS_GET, (name,), query={"pretty": pretty})

    async def replace(
        self,
        name: str,
        body: IPPool | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> IPPool:
        """`PUT /apis/network.kubesphere.io/v1alpha1/ippools/{name}/status`

        Args:
            name (str): Path variable `name`.
            body (IPPool): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            IPPool: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_IPPOOLS_STATUS_REPLACE,
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
    ) -> IPPool:
        """`PATCH /apis/network.kubesphere.io/v1alpha1/ippools/{name}/status`

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
            IPPool: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_IPPOOLS_STATUS_PATCH,
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


class V1alpha1Ippools(AsyncResource):
    """`crd.network.v1alpha1.ippools`."""

    __slots__ = ()

    @property
    def status(self) -> V1alpha1IppoolsStatus:
        return V1alpha1IppoolsStatus(self._caller)

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
    ) -> AsyncPage[IPPool]:
        """`GET /apis/network.kubesphere.io/v1alpha1/ippools`

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
            Page[IPPool]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_IPPOOLS_LIST,
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
    ) -> AsyncWatch[IPPool]:
        """`GET /apis/network.kubesphere.io/v1alpha1/watch/ippools`

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
            WatchEvent[IPPool]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_IPPOOLS_WATCH,
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
        body: IPPool | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> IPPool:
        """`POST /apis/network.kubesphere.io/v1alpha1/ippools`

        Args:
            body (IPPool): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            IPPool: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_IPPOOLS_CREATE,
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def get(self, name: str, *, pretty: str | None = None) -> IPPool:
        """`GET /apis/network.kubesphere.io/v1alpha1/ippools/{name}`

        Args:
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            IPPool: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_IPPOOLS_GET, (name,), query={"pretty": pretty})

    async def replace(
        self,
        name: str,
        body: IPPool | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> IPPool:
        """`PUT /apis/network.kubesphere.io/v1alpha1/ippools/{name}`

        Args:
            name (str): Path variable `name`.
            body (IPPool): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            IPPool: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_IPPOOLS_REPLACE,
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
    ) -> IPPool:
        """`PATCH /apis/network.kubesphere.io/v1alpha1/ippools/{name}`

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
            IPPool: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_IPPOOLS_PATCH,
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
        """`DELETE /apis/network.kubesphere.io/v1alpha1/ippools/{name}`

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
            _ops.V1ALPHA1_IPPOOLS_DELETE,
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
        """`DELETE /apis/network.kubesphere.io/v1alpha1/ippools`

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
            _ops.V1ALPHA1_IPPOOLS_DELETE_ALL,
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
    ) -> AsyncWatch[IPPool]:
        """`GET /apis/network.kubesphere.io/v1alpha1/watch/ippools/{name}`

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
            WatchEvent[IPPool]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_IPPOOLS_WATCH_ONE,
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


class V1alpha1Namespacenetworkpolicies(AsyncResource):
    """`crd.network.v1alpha1.namespacenetworkpolicies`."""

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
    ) -> AsyncPage[NamespaceNetworkPolicy]:
        """`GET /apis/network.kubesphere.io/v1alpha1/namespacenetworkpolicies`

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
            Page[NamespaceNetworkPolicy]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_NAMESPACENETWORKPOLICIES_LIST,
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
    ) -> AsyncWatch[NamespaceNetworkPolicy]:
        """`GET /apis/network.kubesphere.io/v1alpha1/watch/namespacenetworkpolicies`

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
            WatchEvent[NamespaceNetworkPolicy]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_NAMESPACENETWORKPOLICIES_WATCH,
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


class V1alpha1NamespacesNamespacenetworkpolicies(AsyncResource):
    """`crd.network.v1alpha1.namespaces.namespacenetworkpolicies`."""

    __slots__ = ()

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
    ) -> AsyncPage[NamespaceNetworkPolicy]:
        """`GET /apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies`

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
            Page[NamespaceNetworkPolicy]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_LIST,
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
    ) -> AsyncWatch[NamespaceNetworkPolicy]:
        """`GET /apis/network.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/namespacenetworkpolicies`

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
            WatchEvent[NamespaceNetworkPolicy]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_WATCH,
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
        body: NamespaceNetworkPolicy | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> NamespaceNetworkPolicy:
        """`POST /apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies`

        Args:
            namespace (str): Path variable `namespace`.
            body (NamespaceNetworkPolicy): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            NamespaceNetworkPolicy: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_CREATE,
            (namespace,),
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def get(self, namespace: str, name: str, *, pretty: str | None = None) -> NamespaceNetworkPolicy:
        """`GET /apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            pretty (str, optional): Query parameter `pretty`.

        Returns:
            NamespaceNetworkPolicy: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_GET, (namespace, name), query={"pretty": pretty}
        )

    async def replace(
        self,
        namespace: str,
        name: str,
        body: NamespaceNetworkPolicy | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> NamespaceNetworkPolicy:
        """`PUT /apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.
            body (NamespaceNetworkPolicy): Request body.
            pretty (str, optional): Query parameter `pretty`.
            dry_run (str, optional): Query parameter `dryRun`.
            field_manager (str, optional): Query parameter `fieldManager`.
            field_validation (str, optional): Query parameter `fieldValidation`.

        Returns:
            NamespaceNetworkPolicy: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_REPLACE,
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
    ) -> NamespaceNetworkPolicy:
        """`PATCH /apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies/{name}`

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
            NamespaceNetworkPolicy: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_PATCH,
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
        """`DELETE /apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies/{name}`

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
            _ops.V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_DELETE,
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
        """`DELETE /apis/network.kubesphere.io/v1alpha1/namespaces/{namespace}/namespacenetworkpolicies`

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
            _ops.V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_DELETE_ALL,
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
    ) -> AsyncWatch[NamespaceNetworkPolicy]:
        """`GET /apis/network.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/namespacenetworkpolicies/{name}`

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
            WatchEvent[NamespaceNetworkPolicy]: each change, as it happens.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._watch(
            _ops.V1ALPHA1_NAMESPACES_NAMESPACENETWORKPOLICIES_WATCH_ONE,
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
    """`crd.network.v1alpha1.namespaces`."""

    __slots__ = ()

    @property
    def namespacenetworkpolicies(self) -> V1alpha1NamespacesNamespacenetworkpolicies:
        return V1alpha1NamespacesNamespacenetworkpolicies(self._caller)


class V1alpha1(AsyncResource):
    """`crd.network.v1alpha1`."""

    __slots__ = ()

    @property
    def ippools(self) -> V1alpha1Ippools:
        return V1alpha1Ippools(self._caller)

    @property
    def namespacenetworkpolicies(self) -> V1alpha1Namespacenetworkpolicies:
        return V1alpha1Namespacenetworkpolicies(self._caller)

    @property
    def namespaces(self) -> V1alpha1Namespaces:
        return V1alpha1Namespaces(self._caller)

    async def api_resources(self) -> APIResourceList:
        """`GET /apis/network.kubesphere.io/v1alpha1/`

        Returns:
            APIResourceList: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA1_API_RESOURCES)


class NetworkGroup(AsyncResource):
    """`crd.network`."""

    __slots__ = ()

    @property
    def v1alpha1(self) -> V1alpha1:
        return V1alpha1(self._caller)

    async def api_group(self) -> APIGroup:
        """`GET /apis/network.kubesphere.io/`

        Returns:
            APIGroup: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.API_GROUP)
