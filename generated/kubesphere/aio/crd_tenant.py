"""Resources of `crd.tenant`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._operations import crd_tenant as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.lists.async_page import AsyncPage
    from .._core.lists.async_watch import AsyncWatch
    from ..models.meta_v1 import APIGroup, APIResourceList, DeleteOptions, Status
    from ..models.tenant_v1alpha1 import Workspace


class V1alpha1Workspaces(AsyncResource):
    """`crd.tenant.v1alpha1.workspaces`."""

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
    ) -> AsyncPage[Workspace]:
        """Lists the workspaces.
        `GET /apis/tenant.kubesphere.io/v1alpha1/workspaces`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            continue_: Token of the page before, from its `metadata.continue`; iterating over a page does that.
            field_selector: Only objects with these fields: `metadata.name=web`; few fields are known.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            limit: How many items an answer has at most; the rest follows with `continue`.
            resource_version: Version to read at or to watch from; the newest where it is absent.
            resource_version_match: How `resource_version` is meant: `NotOlderThan` or `Exact`.
            timeout_seconds: Seconds after which the server ends a list or a watch.
        """
        return await self._page(
            _ops.V1ALPHA1_WORKSPACES_LIST,
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
    ) -> AsyncWatch[Workspace]:
        """Follows changes of the workspaces.
        `GET /apis/tenant.kubesphere.io/v1alpha1/watch/workspaces`

        Args:
            allow_watch_bookmarks: Let a watch send BOOKMARK events, which tell the newest version.
            continue_: Token of the page before, from its `metadata.continue`; iterating over a page does that.
            field_selector: Only objects with these fields: `metadata.name=web`; few fields are known.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            limit: How many items an answer has at most; the rest follows with `continue`.
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            resource_version: Version to read at or to watch from; the newest where it is absent.
            resource_version_match: How `resource_version` is meant: `NotOlderThan` or `Exact`.
            timeout_seconds: Seconds after which the server ends a list or a watch.
        """
        return self._watch(
            _ops.V1ALPHA1_WORKSPACES_WATCH,
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
        body: Workspace | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> Workspace:
        """Creates a workspace.
        `POST /apis/tenant.kubesphere.io/v1alpha1/workspaces`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
        """
        return await self._call(
            _ops.V1ALPHA1_WORKSPACES_CREATE,
            query={
                "pretty": pretty,
                "dryRun": dry_run,
                "fieldManager": field_manager,
                "fieldValidation": field_validation,
            },
            body=body,
        )

    async def get(self, name: str, *, pretty: str | None = None) -> Workspace:
        """Gets a workspace.
        `GET /apis/tenant.kubesphere.io/v1alpha1/workspaces/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
        """
        return await self._call(_ops.V1ALPHA1_WORKSPACES_GET, (name,), query={"pretty": pretty})

    async def replace(
        self,
        name: str,
        body: Workspace | Mapping[str, Any],
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
    ) -> Workspace:
        """Replaces a workspace.
        `PUT /apis/tenant.kubesphere.io/v1alpha1/workspaces/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
        """
        return await self._call(
            _ops.V1ALPHA1_WORKSPACES_REPLACE,
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
    ) -> Workspace:
        """Changes the given fields of a workspace.
        `PATCH /apis/tenant.kubesphere.io/v1alpha1/workspaces/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
        """
        return await self._call(
            _ops.V1ALPHA1_WORKSPACES_PATCH,
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
        """Deletes a workspace.
        `DELETE /apis/tenant.kubesphere.io/v1alpha1/workspaces/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            grace_period_seconds: Seconds an object has to end by itself; 0 ends it at once.
            orphan_dependents: Out of use; see `propagation_policy`.
            propagation_policy: What becomes of dependents: `Background`, `Foreground` or `Orphan`.
        """
        return await self._call(
            _ops.V1ALPHA1_WORKSPACES_DELETE,
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
        """Deletes the workspaces.
        `DELETE /apis/tenant.kubesphere.io/v1alpha1/workspaces`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            continue_: Token of the page before, from its `metadata.continue`; iterating over a page does that.
            dry_run: `All` checks the request and changes nothing.
            field_selector: Only objects with these fields: `metadata.name=web`; few fields are known.
            grace_period_seconds: Seconds an object has to end by itself; 0 ends it at once.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            limit: How many items an answer has at most; the rest follows with `continue`.
            orphan_dependents: Out of use; see `propagation_policy`.
            propagation_policy: What becomes of dependents: `Background`, `Foreground` or `Orphan`.
            resource_version: Version to read at or to watch from; the newest where it is absent.
            resource_version_match: How `resource_version` is meant: `NotOlderThan` or `Exact`.
            timeout_seconds: Seconds after which the server ends a list or a watch.
        """
        return await self._call(
            _ops.V1ALPHA1_WORKSPACES_DELETE_ALL,
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
    ) -> AsyncWatch[Workspace]:
        """Follows changes of one workspace.
        `GET /apis/tenant.kubesphere.io/v1alpha1/watch/workspaces/{name}`

        Args:
            allow_watch_bookmarks: Let a watch send BOOKMARK events, which tell the newest version.
            continue_: Token of the page before, from its `metadata.continue`; iterating over a page does that.
            field_selector: Only objects with these fields: `metadata.name=web`; few fields are known.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            limit: How many items an answer has at most; the rest follows with `continue`.
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            resource_version: Version to read at or to watch from; the newest where it is absent.
            resource_version_match: How `resource_version` is meant: `NotOlderThan` or `Exact`.
            timeout_seconds: Seconds after which the server ends a list or a watch.
        """
        return self._watch(
            _ops.V1ALPHA1_WORKSPACES_WATCH_ONE,
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


class V1alpha1(AsyncResource):
    """`crd.tenant.v1alpha1`."""

    __slots__ = ()

    @property
    def workspaces(self) -> V1alpha1Workspaces:
        return V1alpha1Workspaces(self._caller)

    async def api_resources(self) -> APIResourceList:
        """Lists the kinds of an API group in one version.
        `GET /apis/tenant.kubesphere.io/v1alpha1/`
        """
        return await self._call(_ops.V1ALPHA1_API_RESOURCES)


class TenantGroup(AsyncResource):
    """`crd.tenant`."""

    __slots__ = ()

    @property
    def v1alpha1(self) -> V1alpha1:
        return V1alpha1(self._caller)

    async def api_group(self) -> APIGroup:
        """Tells the versions of an API group.
        `GET /apis/tenant.kubesphere.io/`
        """
        return await self._call(_ops.API_GROUP)
