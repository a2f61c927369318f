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
        """Gets a status of a build source.
        `GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces a status of a build source.
        `PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of a status of a build source.
        `PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Lists the build build sources of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries`

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
        """Follows changes of the build build sources of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibinaries`

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
        """Creates a build source of a project.
        `POST /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Gets a build source of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces a build source of a project.
        `PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of a build source of a project.
        `PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Deletes a build source of a project.
        `DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            grace_period_seconds: Seconds an object has to end by itself; 0 ends it at once.
            orphan_dependents: Out of use; see `propagation_policy`.
            propagation_policy: What becomes of dependents: `Background`, `Foreground` or `Orphan`.
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
        """Deletes the build build sources of a project.
        `DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries`

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
        """Follows changes of one build source of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibinaries/{name}`

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
        """Gets a status of an image builder.
        `GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces a status of an image builder.
        `PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of a status of an image builder.
        `PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Lists the image builders of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders`

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
        """Follows changes of the image builders of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibuilders`

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
        """Creates an image builder of a project.
        `POST /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Gets an image builder of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces an image builder of a project.
        `PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of an image builder of a project.
        `PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Deletes an image builder of a project.
        `DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            grace_period_seconds: Seconds an object has to end by itself; 0 ends it at once.
            orphan_dependents: Out of use; see `propagation_policy`.
            propagation_policy: What becomes of dependents: `Background`, `Foreground` or `Orphan`.
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
        """Deletes the image builders of a project.
        `DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders`

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
        """Follows changes of one image builder of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibuilders/{name}`

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
        """Gets a status of an image build.
        `GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces a status of an image build.
        `PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of a status of an image build.
        `PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Lists the image builds of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns`

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
        """Follows changes of the image builds of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2iruns`

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
        """Creates an image build of a project.
        `POST /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Gets an image build of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces an image build of a project.
        `PUT /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of an image build of a project.
        `PATCH /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Deletes an image build of a project.
        `DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            grace_period_seconds: Seconds an object has to end by itself; 0 ends it at once.
            orphan_dependents: Out of use; see `propagation_policy`.
            propagation_policy: What becomes of dependents: `Background`, `Foreground` or `Orphan`.
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
        """Deletes the image builds of a project.
        `DELETE /apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns`

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
        """Follows changes of one image build of a project.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2iruns/{name}`

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
        """Lists the build build sources.
        `GET /apis/devops.kubesphere.io/v1alpha1/s2ibinaries`

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
        """Follows changes of the build build sources.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/s2ibinaries`

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
        """Lists the image builders.
        `GET /apis/devops.kubesphere.io/v1alpha1/s2ibuilders`

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
        """Follows changes of the image builders.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/s2ibuilders`

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
        """Gets a status of an image builder template.
        `GET /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces a status of an image builder template.
        `PUT /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of a status of an image builder template.
        `PATCH /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Lists the image builder templates.
        `GET /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates`

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
        """Follows changes of the image builder templates.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/s2ibuildertemplates`

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
        """Creates an image builder template.
        `POST /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Gets an image builder template.
        `GET /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces an image builder template.
        `PUT /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of an image builder template.
        `PATCH /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Deletes an image builder template.
        `DELETE /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            grace_period_seconds: Seconds an object has to end by itself; 0 ends it at once.
            orphan_dependents: Out of use; see `propagation_policy`.
            propagation_policy: What becomes of dependents: `Background`, `Foreground` or `Orphan`.
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
        """Deletes the image builder templates.
        `DELETE /apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates`

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
        """Follows changes of one image builder template.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/s2ibuildertemplates/{name}`

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
        """Lists the image builds.
        `GET /apis/devops.kubesphere.io/v1alpha1/s2iruns`

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
        """Follows changes of the image builds.
        `GET /apis/devops.kubesphere.io/v1alpha1/watch/s2iruns`

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
        """Lists the kinds of an API group in one version.
        `GET /apis/devops.kubesphere.io/v1alpha1/`
        """
        return await self._call(_ops.V1ALPHA1_API_RESOURCES)


class V1alpha3DevopsprojectsStatus(AsyncResource):
    """`crd.devops.v1alpha3.devopsprojects.status`."""

    __slots__ = ()

    async def get(self, name: str, *, pretty: str | None = None) -> DevOpsProject:
        """Gets a status of a DevOps project.
        `GET /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces a status of a DevOps project.
        `PUT /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of a status of a DevOps project.
        `PATCH /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Lists the DevOps projects.
        `GET /apis/devops.kubesphere.io/v1alpha3/devopsprojects`

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
        """Follows changes of the DevOps projects.
        `GET /apis/devops.kubesphere.io/v1alpha3/watch/devopsprojects`

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
        """Creates a DevOps project.
        `POST /apis/devops.kubesphere.io/v1alpha3/devopsprojects`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Gets a DevOps project.
        `GET /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces a DevOps project.
        `PUT /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of a DevOps project.
        `PATCH /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Deletes a DevOps project.
        `DELETE /apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            grace_period_seconds: Seconds an object has to end by itself; 0 ends it at once.
            orphan_dependents: Out of use; see `propagation_policy`.
            propagation_policy: What becomes of dependents: `Background`, `Foreground` or `Orphan`.
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
        """Deletes the DevOps projects.
        `DELETE /apis/devops.kubesphere.io/v1alpha3/devopsprojects`

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
        """Follows changes of one DevOps project.
        `GET /apis/devops.kubesphere.io/v1alpha3/watch/devopsprojects/{name}`

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
        """Gets a status of a pipeline.
        `GET /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces a status of a pipeline.
        `PUT /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of a status of a pipeline.
        `PATCH /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}/status`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Lists the pipelines of a project.
        `GET /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines`

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
        """Follows changes of the pipelines of a project.
        `GET /apis/devops.kubesphere.io/v1alpha3/watch/namespaces/{namespace}/pipelines`

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
        """Creates a pipeline of a project.
        `POST /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Gets a pipeline of a project.
        `GET /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
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
        """Replaces a pipeline of a project.
        `PUT /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
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
        """Changes the given fields of a pipeline of a project.
        `PATCH /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            field_manager: Who changes the fields, for server-side apply; at most 128 characters.
            field_validation: What unknown fields do: `Ignore`, `Warn` (the default) or `Strict`.
            force: Take over fields of other managers in a server-side apply.
            content_type: Media type of the body; by default it follows from the body.
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
        """Deletes a pipeline of a project.
        `DELETE /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}`

        Args:
            pretty: `true` makes the JSON of the answer readable; nothing else changes.
            dry_run: `All` checks the request and changes nothing.
            grace_period_seconds: Seconds an object has to end by itself; 0 ends it at once.
            orphan_dependents: Out of use; see `propagation_policy`.
            propagation_policy: What becomes of dependents: `Background`, `Foreground` or `Orphan`.
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
        """Deletes the pipelines of a project.
        `DELETE /apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines`

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
        """Follows changes of one pipeline of a project.
        `GET /apis/devops.kubesphere.io/v1alpha3/watch/namespaces/{namespace}/pipelines/{name}`

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
        """Lists the pipelines.
        `GET /apis/devops.kubesphere.io/v1alpha3/pipelines`

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
        """Follows changes of the pipelines.
        `GET /apis/devops.kubesphere.io/v1alpha3/watch/pipelines`

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
        """Lists the kinds of an API group in one version.
        `GET /apis/devops.kubesphere.io/v1alpha3/`
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
        """Tells the versions of an API group.
        `GET /apis/devops.kubesphere.io/`
        """
        return await self._call(_ops.API_GROUP)
