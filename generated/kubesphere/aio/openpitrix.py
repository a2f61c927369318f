"""Resources of `openpitrix`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._operations import openpitrix as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.lists.async_page import AsyncPage
    from .._core.transport.request import FileContent
    from ..models.application_v1alpha1 import (
        HelmApplication,
        HelmApplicationVersion,
        HelmCategory,
        HelmRelease,
        HelmRepo,
    )
    from ..models.common import Confirmation
    from ..models.openpitrix_v1 import (
        ActionRequest,
        App,
        AppVersion,
        AppVersionAudit,
        AppVersionReview,
        Application,
        Attachment,
        Category,
        CreateAppRequest,
        CreateAppResponse,
        CreateAppVersionRequest,
        CreateAppVersionResponse,
        CreateCategoryRequest,
        CreateCategoryResponse,
        CreateClusterRequest,
        CreateRepoRequest,
        CreateRepoResponse,
        GetAppVersionPackageFilesResponse,
        GetAppVersionPackageResponse,
        ModifyAppRequest,
        ModifyAppVersionRequest,
        ModifyCategoryRequest,
        ModifyClusterAttributesRequest,
        ModifyRepoRequest,
        Repo,
        RepoActionRequest,
        RepoEvent,
        UpgradeClusterRequest,
        ValidatePackageResponse,
        ValidateRepoResponse,
    )


class V1Applications(AsyncResource):
    """`openpitrix.v1.applications`."""

    async def list(
        self,
        *,
        conditions: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """Lists the applications.
        `GET /kapis/openpitrix.io/v1/applications`

        Deprecated by the server.

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(_ops.V1_APPLICATIONS_LIST, values=locals())


class V1AppsAudits(AsyncResource):
    """`openpitrix.v1.apps.audits`."""

    async def list(
        self,
        app: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[AppVersionAudit]:
        """Lists the review records of an app.
        `GET /kapis/openpitrix.io/v1/apps/{app}/audits`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(_ops.V1_APPS_AUDITS_LIST, (app,), values=locals())


class V1AppsVersionsAudits(AsyncResource):
    """`openpitrix.v1.apps.versions.audits`."""

    async def list(
        self,
        app: str,
        version: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[AppVersionAudit]:
        """Lists the review records of a version.
        `GET /kapis/openpitrix.io/v1/apps/{app}/versions/{version}/audits`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(_ops.V1_APPS_VERSIONS_AUDITS_LIST, (app, version), values=locals())


class V1AppsVersionsFiles(AsyncResource):
    """`openpitrix.v1.apps.versions.files`."""

    async def list(
        self, app: str, version: str, *, files: Sequence[str] | None = None
    ) -> GetAppVersionPackageFilesResponse:
        """Lists the files of an app version's chart, each in base64.
        `GET /kapis/openpitrix.io/v1/apps/{app}/versions/{version}/files`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
            files: Only these files of the chart, separated by commas.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_FILES_LIST, (app, version), values=locals())


class V1AppsVersionsPackage(AsyncResource):
    """`openpitrix.v1.apps.versions.package`."""

    async def get(self, app: str, version: str) -> GetAppVersionPackageResponse:
        """Gets the Helm chart of an app version, in base64.
        `GET /kapis/openpitrix.io/v1/apps/{app}/versions/{version}/package`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_PACKAGE_GET, (app, version))


class V1AppsVersions(AsyncResource):
    """`openpitrix.v1.apps.versions`."""

    audits: V1AppsVersionsAudits
    files: V1AppsVersionsFiles
    package: V1AppsVersionsPackage

    async def list(
        self,
        app: str,
        *,
        conditions: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[AppVersion]:
        """Lists the versions of an app.
        `GET /kapis/openpitrix.io/v1/apps/{app}/versions`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            reverse: Sort downwards.
            order_by: Field to sort by.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
        """
        return await self._page(_ops.V1_APPS_VERSIONS_LIST, (app,), values=locals())

    async def create(
        self, app: str, body: CreateAppVersionRequest | Mapping[str, Any], *, validate: str | None = None
    ) -> CreateAppVersionResponse:
        """Creates a version of an app.
        `POST /kapis/openpitrix.io/v1/apps/{app}/versions`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            validate: Only check what is sent, and create nothing.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_CREATE, (app,), values=locals(), body=body)

    async def get(self, app: str, version: str) -> AppVersion:
        """Gets a version of an app.
        `GET /kapis/openpitrix.io/v1/apps/{app}/versions/{version}`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_GET, (app, version))

    async def patch(
        self, app: str, version: str, body: ModifyAppVersionRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """Changes the given fields of a version of an app.
        `PATCH /kapis/openpitrix.io/v1/apps/{app}/versions/{version}`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_PATCH, (app, version), body=body)

    async def delete(self, app: str, version: str) -> Confirmation:
        """Deletes a version of an app.
        `DELETE /kapis/openpitrix.io/v1/apps/{app}/versions/{version}`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_DELETE, (app, version))

    async def change_state(self, app: str, version: str, body: ActionRequest | Mapping[str, Any]) -> Confirmation:
        """Moves an app version on: submits, passes, rejects, releases or suspends it.
        `POST /kapis/openpitrix.io/v1/apps/{app}/versions/{version}/action`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_CHANGE_STATE, (app, version), body=body)

    async def validate(self, app: str, body: CreateAppVersionRequest | Mapping[str, Any]) -> ValidatePackageResponse:
        """Reads a Helm chart and says what is in it; nothing is created.
        `POST /kapis/openpitrix.io/v1/apps/{app}/versions`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(
            _ops.V1_APPS_VERSIONS_VALIDATE, (app,), values={"validate": "true", **locals()}, body=body
        )


class V1Apps(AsyncResource):
    """`openpitrix.v1.apps`."""

    audits: V1AppsAudits
    versions: V1AppsVersions

    async def list(
        self,
        *,
        conditions: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[App]:
        """Lists the apps.
        `GET /kapis/openpitrix.io/v1/apps`

        Deprecated by the server.

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            reverse: Sort downwards.
            order_by: Field to sort by.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
        """
        return await self._page(_ops.V1_APPS_LIST, values=locals())

    async def create(self, body: CreateAppRequest | Mapping[str, Any]) -> CreateAppResponse:
        """Creates an app with its first version, from a Helm chart.
        `POST /kapis/openpitrix.io/v1/apps`

        Deprecated by the server.
        """
        return await self._call(_ops.V1_APPS_CREATE, body=body)

    async def get(self, app: str) -> App:
        """Gets an app.
        `GET /kapis/openpitrix.io/v1/apps/{app}`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V1_APPS_GET, (app,))

    async def patch(
        self, app: str, body: ModifyAppRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """Changes the given fields of an app.
        `PATCH /kapis/openpitrix.io/v1/apps/{app}`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V1_APPS_PATCH, (app,), body=body)

    async def delete(self, app: str) -> Confirmation:
        """Deletes an app.
        `DELETE /kapis/openpitrix.io/v1/apps/{app}`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V1_APPS_DELETE, (app,))

    async def change_state(self, app: str, body: ActionRequest | Mapping[str, Any]) -> Confirmation:
        """Moves an app on: into the store, out of it, or back.
        `POST /kapis/openpitrix.io/v1/apps/{app}/action`

        Deprecated by the server.

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V1_APPS_CHANGE_STATE, (app,), body=body)

    async def validate(self, body: CreateAppRequest | Mapping[str, Any]) -> ValidatePackageResponse:
        """Reads a Helm chart and says what is in it; nothing is created.
        `POST /kapis/openpitrix.io/v1/apps`

        Deprecated by the server.
        """
        return await self._call(_ops.V1_APPS_VALIDATE, values={"validate": "true", **locals()}, body=body)


class V1Attachments(AsyncResource):
    """`openpitrix.v1.attachments`."""

    async def create(self, *, file: FileContent) -> Attachment:
        """Uploads images for an app.
        `POST /kapis/openpitrix.io/v1/attachments`
        """
        return await self._call(_ops.V1_ATTACHMENTS_CREATE, files={"file": file})

    async def get(self, attachment: str) -> Attachment:
        """Gets an attachment.
        `GET /kapis/openpitrix.io/v1/attachments/{attachment}`
        """
        return await self._call(_ops.V1_ATTACHMENTS_GET, (attachment,))

    async def delete(self, attachment: str) -> None:
        """Deletes an attachment.
        `DELETE /kapis/openpitrix.io/v1/attachments/{attachment}`
        """
        return await self._call(_ops.V1_ATTACHMENTS_DELETE, (attachment,))

    async def download(self, attachment: str, *, filename: str) -> bytes:
        """Downloads an image of an app.
        `GET /kapis/openpitrix.io/v1/attachments/{attachment}`
        """
        return await self._call(_ops.V1_ATTACHMENTS_DOWNLOAD, (attachment,), values=locals())


class V1Categories(AsyncResource):
    """`openpitrix.v1.categories`."""

    async def list(
        self,
        *,
        conditions: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[Category]:
        """Lists the categories.
        `GET /kapis/openpitrix.io/v1/categories`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            reverse: Sort downwards.
            order_by: Field to sort by.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
        """
        return await self._page(_ops.V1_CATEGORIES_LIST, values=locals())

    async def create(self, body: CreateCategoryRequest | Mapping[str, Any]) -> CreateCategoryResponse:
        """Creates a category.
        `POST /kapis/openpitrix.io/v1/categories`
        """
        return await self._call(_ops.V1_CATEGORIES_CREATE, body=body)

    async def get(self, category: str) -> Category:
        """Gets a category.
        `GET /kapis/openpitrix.io/v1/categories/{category}`
        """
        return await self._call(_ops.V1_CATEGORIES_GET, (category,))

    async def patch(
        self, category: str, body: ModifyCategoryRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """Changes the given fields of a category.
        `PATCH /kapis/openpitrix.io/v1/categories/{category}`
        """
        return await self._call(_ops.V1_CATEGORIES_PATCH, (category,), body=body)

    async def delete(self, category: str) -> Confirmation:
        """Deletes a category.
        `DELETE /kapis/openpitrix.io/v1/categories/{category}`
        """
        return await self._call(_ops.V1_CATEGORIES_DELETE, (category,))


class V1ClustersApplications(AsyncResource):
    """`openpitrix.v1.clusters.applications`."""

    async def list(
        self,
        cluster: str,
        *,
        conditions: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """Lists the applications of a cluster.
        `GET /kapis/openpitrix.io/v1/clusters/{cluster}/applications`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(_ops.V1_CLUSTERS_APPLICATIONS_LIST, (cluster,), values=locals())


class V1Clusters(AsyncResource):
    """`openpitrix.v1.clusters`."""

    applications: V1ClustersApplications


class V1ReposEvents(AsyncResource):
    """`openpitrix.v1.repos.events`."""

    async def list(
        self,
        repo: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[RepoEvent]:
        """Lists the events of an app repository.
        `GET /kapis/openpitrix.io/v1/repos/{repo}/events`

        Args:
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(_ops.V1_REPOS_EVENTS_LIST, (repo,), values=locals())


class V1Repos(AsyncResource):
    """`openpitrix.v1.repos`."""

    events: V1ReposEvents

    async def list(
        self,
        *,
        conditions: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[Repo]:
        """Lists the app repositories.
        `GET /kapis/openpitrix.io/v1/repos`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            reverse: Sort downwards.
            order_by: Field to sort by.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
        """
        return await self._page(_ops.V1_REPOS_LIST, values=locals())

    async def create(
        self, body: CreateRepoRequest | Mapping[str, Any], *, validate: str | None = None
    ) -> CreateRepoResponse:
        """Creates an app repository.
        `POST /kapis/openpitrix.io/v1/repos`

        Args:
            validate: Only check what is sent, and create nothing.
        """
        return await self._call(_ops.V1_REPOS_CREATE, values=locals(), body=body)

    async def get(self, repo: str) -> Repo:
        """Gets an app repository.
        `GET /kapis/openpitrix.io/v1/repos/{repo}`
        """
        return await self._call(_ops.V1_REPOS_GET, (repo,))

    async def patch(
        self, repo: str, body: ModifyRepoRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """Changes the given fields of an app repository.
        `PATCH /kapis/openpitrix.io/v1/repos/{repo}`
        """
        return await self._call(_ops.V1_REPOS_PATCH, (repo,), body=body)

    async def delete(self, repo: str) -> Confirmation:
        """Deletes an app repository.
        `DELETE /kapis/openpitrix.io/v1/repos/{repo}`
        """
        return await self._call(_ops.V1_REPOS_DELETE, (repo,))

    async def sync(self, repo: str, body: RepoActionRequest | Mapping[str, Any]) -> Confirmation:
        """Reads an app repository again.
        `POST /kapis/openpitrix.io/v1/repos/{repo}/action`

        Deprecated by the server.
        """
        return await self._call(_ops.V1_REPOS_SYNC, (repo,), body=body)

    async def validate(self, body: CreateRepoRequest | Mapping[str, Any]) -> ValidateRepoResponse:
        """Tries to read an app repository; nothing is created.
        `POST /kapis/openpitrix.io/v1/repos`
        """
        return await self._call(_ops.V1_REPOS_VALIDATE, values={"validate": "true", **locals()}, body=body)


class V1Reviews(AsyncResource):
    """`openpitrix.v1.reviews`."""

    async def list(
        self,
        *,
        conditions: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[AppVersionReview]:
        """Lists the app version reviews.
        `GET /kapis/openpitrix.io/v1/reviews`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(_ops.V1_REVIEWS_LIST, values=locals())


class V1WorkspacesApplications(AsyncResource):
    """`openpitrix.v1.workspaces.applications`."""

    async def list(
        self,
        workspace: str,
        *,
        conditions: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """Lists the applications of a workspace.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/applications`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(_ops.V1_WORKSPACES_APPLICATIONS_LIST, (workspace,), values=locals())


class V1WorkspacesAppsVersionsAudits(AsyncResource):
    """`openpitrix.v1.workspaces.apps.versions.audits`."""

    async def list(
        self,
        workspace: str,
        app: str,
        version: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[AppVersionAudit]:
        """Lists the review records of a version.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/audits`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(
            _ops.V1_WORKSPACES_APPS_VERSIONS_AUDITS_LIST, (workspace, app, version), values=locals()
        )


class V1WorkspacesAppsVersions(AsyncResource):
    """`openpitrix.v1.workspaces.apps.versions`."""

    audits: V1WorkspacesAppsVersionsAudits

    async def list(
        self,
        workspace: str,
        app: str,
        *,
        conditions: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[AppVersion]:
        """Lists the versions of an app.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            reverse: Sort downwards.
            order_by: Field to sort by.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
        """
        return await self._page(_ops.V1_WORKSPACES_APPS_VERSIONS_LIST, (workspace, app), values=locals())

    async def create(
        self,
        workspace: str,
        app: str,
        body: CreateAppVersionRequest | Mapping[str, Any],
        *,
        validate: str | None = None,
    ) -> CreateAppVersionResponse:
        """Creates a version of an app.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            validate: Only check what is sent, and create nothing.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VERSIONS_CREATE, (workspace, app), values=locals(), body=body)

    async def get(self, workspace: str, app: str, version: str) -> AppVersion:
        """Gets a version of an app.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VERSIONS_GET, (workspace, app, version))

    async def patch(
        self,
        workspace: str,
        app: str,
        version: str,
        body: ModifyAppVersionRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> Confirmation:
        """Changes the given fields of a version of an app.
        `PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VERSIONS_PATCH, (workspace, app, version), body=body)

    async def delete(self, workspace: str, app: str, version: str) -> Confirmation:
        """Deletes a version of an app.
        `DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VERSIONS_DELETE, (workspace, app, version))

    async def change_state(
        self, workspace: str, app: str, version: str, body: ActionRequest | Mapping[str, Any]
    ) -> Confirmation:
        """Moves an app version on: submits, passes, rejects, releases or suspends it.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/action`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VERSIONS_CHANGE_STATE, (workspace, app, version), body=body)

    async def validate(
        self, workspace: str, app: str, body: CreateAppVersionRequest | Mapping[str, Any]
    ) -> ValidatePackageResponse:
        """Reads a Helm chart and says what is in it; nothing is created.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(
            _ops.V1_WORKSPACES_APPS_VERSIONS_VALIDATE,
            (workspace, app),
            values={"validate": "true", **locals()},
            body=body,
        )


class V1WorkspacesApps(AsyncResource):
    """`openpitrix.v1.workspaces.apps`."""

    versions: V1WorkspacesAppsVersions

    async def list(
        self,
        workspace: str,
        *,
        conditions: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[App]:
        """Lists the apps of a workspace.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            reverse: Sort downwards.
            order_by: Field to sort by.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
        """
        return await self._page(_ops.V1_WORKSPACES_APPS_LIST, (workspace,), values=locals())

    async def create(self, workspace: str, body: CreateAppRequest | Mapping[str, Any]) -> CreateAppResponse:
        """Creates an app with its first version, from a Helm chart.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps`
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_CREATE, (workspace,), body=body)

    async def get(self, workspace: str, app: str) -> App:
        """Gets an app of a workspace.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_GET, (workspace, app))

    async def patch(
        self, workspace: str, app: str, body: ModifyAppRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """Changes the given fields of an app of a workspace.
        `PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_PATCH, (workspace, app), body=body)

    async def delete(self, workspace: str, app: str) -> Confirmation:
        """Deletes an app of a workspace.
        `DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_DELETE, (workspace, app))

    async def change_state(self, workspace: str, app: str, body: ActionRequest | Mapping[str, Any]) -> Confirmation:
        """Moves an app on: into the store, out of it, or back.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/action`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_CHANGE_STATE, (workspace, app), body=body)

    async def validate(self, workspace: str, body: CreateAppRequest | Mapping[str, Any]) -> ValidatePackageResponse:
        """Reads a Helm chart and says what is in it; nothing is created.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps`
        """
        return await self._call(
            _ops.V1_WORKSPACES_APPS_VALIDATE, (workspace,), values={"validate": "true", **locals()}, body=body
        )


class V1WorkspacesClustersApplications(AsyncResource):
    """`openpitrix.v1.workspaces.clusters.applications`."""

    async def list(
        self,
        workspace: str,
        cluster: str,
        *,
        conditions: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """Lists the applications of a cluster.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(_ops.V1_WORKSPACES_CLUSTERS_APPLICATIONS_LIST, (workspace, cluster), values=locals())

    async def delete(self, workspace: str, cluster: str, application: str) -> Confirmation:
        """Uninstalls a release; it is gone some time after the answer.
        `DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications/{application}`
        """
        return await self._call(_ops.V1_WORKSPACES_CLUSTERS_APPLICATIONS_DELETE, (workspace, cluster, application))


class V1WorkspacesClustersNamespacesApplications(AsyncResource):
    """`openpitrix.v1.workspaces.clusters.namespaces.applications`."""

    async def list(
        self,
        workspace: str,
        cluster: str,
        namespace: str,
        *,
        conditions: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """Lists the applications of a project.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST, (workspace, cluster, namespace), values=locals()
        )

    async def create(
        self, workspace: str, cluster: str, namespace: str, body: CreateClusterRequest | Mapping[str, Any]
    ) -> Confirmation:
        """Installs an app in a project; the release is made after the answer.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications`
        """
        return await self._call(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_CREATE, (workspace, cluster, namespace), body=body
        )

    async def get(self, workspace: str, cluster: str, namespace: str, application: str) -> Application:
        """Gets an application of a project.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`
        """
        return await self._call(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_GET, (workspace, cluster, namespace, application)
        )

    async def patch(
        self,
        workspace: str,
        cluster: str,
        namespace: str,
        application: str,
        body: ModifyClusterAttributesRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> Confirmation:
        """Changes the name and description of a release.
        `PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`
        """
        return await self._call(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_PATCH,
            (workspace, cluster, namespace, application),
            body=body,
        )

    async def delete(self, workspace: str, cluster: str, namespace: str, application: str) -> Confirmation:
        """Uninstalls a release; it is gone some time after the answer.
        `DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`
        """
        return await self._call(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_DELETE, (workspace, cluster, namespace, application)
        )

    async def upgrade(
        self,
        workspace: str,
        cluster: str,
        namespace: str,
        application: str,
        body: UpgradeClusterRequest | Mapping[str, Any],
    ) -> Confirmation:
        """Upgrades a release to another version or other values.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`
        """
        return await self._call(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_UPGRADE,
            (workspace, cluster, namespace, application),
            body=body,
        )


class V1WorkspacesClustersNamespaces(AsyncResource):
    """`openpitrix.v1.workspaces.clusters.namespaces`."""

    applications: V1WorkspacesClustersNamespacesApplications


class V1WorkspacesClusters(AsyncResource):
    """`openpitrix.v1.workspaces.clusters`."""

    applications: V1WorkspacesClustersApplications
    namespaces: V1WorkspacesClustersNamespaces


class V1WorkspacesNamespacesApplications(AsyncResource):
    """`openpitrix.v1.workspaces.namespaces.applications`."""

    async def list(
        self,
        workspace: str,
        namespace: str,
        *,
        conditions: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """Lists the applications of a project.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(
            _ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_LIST, (workspace, namespace), values=locals()
        )

    async def create(
        self, workspace: str, namespace: str, body: CreateClusterRequest | Mapping[str, Any]
    ) -> Confirmation:
        """Installs an app in a project; the release is made after the answer.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications`
        """
        return await self._call(_ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_CREATE, (workspace, namespace), body=body)

    async def get(self, workspace: str, namespace: str, application: str) -> Application:
        """Gets an application of a project.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}`
        """
        return await self._call(_ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_GET, (workspace, namespace, application))

    async def patch(
        self,
        workspace: str,
        namespace: str,
        application: str,
        body: ModifyClusterAttributesRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> Confirmation:
        """Changes the name and description of a release.
        `PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}`
        """
        return await self._call(
            _ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_PATCH, (workspace, namespace, application), body=body
        )

    async def delete(self, workspace: str, namespace: str, application: str) -> Confirmation:
        """Uninstalls a release; it is gone some time after the answer.
        `DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}`
        """
        return await self._call(_ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_DELETE, (workspace, namespace, application))

    async def upgrade(
        self, workspace: str, namespace: str, application: str, body: UpgradeClusterRequest | Mapping[str, Any]
    ) -> Confirmation:
        """Upgrades a release to another version or other values.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}`
        """
        return await self._call(
            _ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_UPGRADE, (workspace, namespace, application), body=body
        )


class V1WorkspacesNamespaces(AsyncResource):
    """`openpitrix.v1.workspaces.namespaces`."""

    applications: V1WorkspacesNamespacesApplications


class V1WorkspacesReposEvents(AsyncResource):
    """`openpitrix.v1.workspaces.repos.events`."""

    async def list(
        self,
        workspace: str,
        repo: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[RepoEvent]:
        """Lists the events of an app repository.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/events`

        Args:
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            order_by: Field to sort by.
            reverse: Sort downwards.
        """
        return await self._page(_ops.V1_WORKSPACES_REPOS_EVENTS_LIST, (workspace, repo), values=locals())


class V1WorkspacesRepos(AsyncResource):
    """`openpitrix.v1.workspaces.repos`."""

    events: V1WorkspacesReposEvents

    async def list(
        self,
        workspace: str,
        *,
        conditions: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[Repo]:
        """Lists the app repositories of a workspace.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/repos`

        Args:
            conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
            reverse: Sort downwards.
            order_by: Field to sort by.
            page: Which page, from 1.
            limit: How many items a page has; -1 for all.
        """
        return await self._page(_ops.V1_WORKSPACES_REPOS_LIST, (workspace,), values=locals())

    async def create(
        self, workspace: str, body: CreateRepoRequest | Mapping[str, Any], *, validate: str | None = None
    ) -> CreateRepoResponse:
        """Creates an app repository of a workspace.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/repos`

        Args:
            validate: Only check what is sent, and create nothing.
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_CREATE, (workspace,), values=locals(), body=body)

    async def get(self, workspace: str, repo: str) -> Repo:
        """Gets an app repository of a workspace.
        `GET /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}`
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_GET, (workspace, repo))

    async def patch(
        self, workspace: str, repo: str, body: ModifyRepoRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """Changes the given fields of an app repository of a workspace.
        `PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}`
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_PATCH, (workspace, repo), body=body)

    async def delete(self, workspace: str, repo: str) -> Confirmation:
        """Deletes an app repository of a workspace.
        `DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}`
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_DELETE, (workspace, repo))

    async def sync(self, workspace: str, repo: str, body: RepoActionRequest | Mapping[str, Any]) -> Confirmation:
        """Reads an app repository again.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/action`
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_SYNC, (workspace, repo), body=body)

    async def validate(self, workspace: str, body: CreateRepoRequest | Mapping[str, Any]) -> ValidateRepoResponse:
        """Tries to read an app repository; nothing is created.
        `POST /kapis/openpitrix.io/v1/workspaces/{workspace}/repos`
        """
        return await self._call(
            _ops.V1_WORKSPACES_REPOS_VALIDATE, (workspace,), values={"validate": "true", **locals()}, body=body
        )


class V1Workspaces(AsyncResource):
    """`openpitrix.v1.workspaces`."""

    applications: V1WorkspacesApplications
    apps: V1WorkspacesApps
    clusters: V1WorkspacesClusters
    namespaces: V1WorkspacesNamespaces
    repos: V1WorkspacesRepos


class V1(AsyncResource):
    """`openpitrix.v1`."""

    applications: V1Applications
    apps: V1Apps
    attachments: V1Attachments
    categories: V1Categories
    clusters: V1Clusters
    repos: V1Repos
    reviews: V1Reviews
    workspaces: V1Workspaces


class V2alpha1Applications(AsyncResource):
    """`openpitrix.v2alpha1.applications`."""

    async def list(
        self,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[HelmRelease]:
        """Lists the applications.
        `GET /kapis/openpitrix.io/v2alpha1/applications`

        Deprecated by the server.

        Args:
            name: Only objects whose name contains this.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V2ALPHA1_APPLICATIONS_LIST, values=locals())

    async def get(self, application: str) -> HelmRelease:
        """Gets an application.
        `GET /kapis/openpitrix.io/v2alpha1/applications/{application}`
        """
        return await self._call(_ops.V2ALPHA1_APPLICATIONS_GET, (application,))


class V2alpha1AppsVersions(AsyncResource):
    """`openpitrix.v2alpha1.apps.versions`."""

    async def list(
        self,
        app: str,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[HelmApplicationVersion]:
        """Lists the versions of an app.
        `GET /kapis/openpitrix.io/v2alpha1/apps/{app}/versions`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            name: Only objects whose name contains this.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V2ALPHA1_APPS_VERSIONS_LIST, (app,), values=locals())

    async def get(self, app: str, version: str) -> HelmApplicationVersion:
        """Gets a version of an app.
        `GET /kapis/openpitrix.io/v2alpha1/apps/{app}/versions/{version}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V2ALPHA1_APPS_VERSIONS_GET, (app, version))


class V2alpha1Apps(AsyncResource):
    """`openpitrix.v2alpha1.apps`."""

    versions: V2alpha1AppsVersions

    async def list(
        self,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[HelmApplication]:
        """Lists the apps.
        `GET /kapis/openpitrix.io/v2alpha1/apps`

        Args:
            name: Only objects whose name contains this.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V2ALPHA1_APPS_LIST, values=locals())

    async def get(self, app: str) -> HelmApplication:
        """Gets an app.
        `GET /kapis/openpitrix.io/v2alpha1/apps/{app}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V2ALPHA1_APPS_GET, (app,))


class V2alpha1Categories(AsyncResource):
    """`openpitrix.v2alpha1.categories`."""

    async def list(
        self,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[HelmCategory]:
        """Lists the categories.
        `GET /kapis/openpitrix.io/v2alpha1/categories`

        Args:
            name: Only objects whose name contains this.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V2ALPHA1_CATEGORIES_LIST, values=locals())

    async def get(self, category: str) -> HelmCategory:
        """Gets a category.
        `GET /kapis/openpitrix.io/v2alpha1/categories/{category}`
        """
        return await self._call(_ops.V2ALPHA1_CATEGORIES_GET, (category,))


class V2alpha1WorkspacesApplications(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.applications`."""

    async def list(
        self,
        workspace: str,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[HelmRelease]:
        """Lists the applications of a workspace.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications`

        Args:
            name: Only objects whose name contains this.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V2ALPHA1_WORKSPACES_APPLICATIONS_LIST, (workspace,), values=locals())

    async def get(self, workspace: str, application: str) -> HelmRelease:
        """Gets an application of a workspace.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications/{application}%20`
        """
        return await self._call(_ops.V2ALPHA1_WORKSPACES_APPLICATIONS_GET, (workspace, application))


class V2alpha1WorkspacesAppsVersions(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.apps.versions`."""

    async def list(
        self,
        workspace: str,
        app: str,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[HelmApplicationVersion]:
        """Lists the versions of an app.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}/versions`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            name: Only objects whose name contains this.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V2ALPHA1_WORKSPACES_APPS_VERSIONS_LIST, (workspace, app), values=locals())

    async def get(self, workspace: str, app: str, version: str) -> HelmApplicationVersion:
        """Gets a version of an app.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}/versions/{version}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
            version: Identifier of the app's version.
        """
        return await self._call(_ops.V2ALPHA1_WORKSPACES_APPS_VERSIONS_GET, (workspace, app, version))


class V2alpha1WorkspacesApps(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.apps`."""

    versions: V2alpha1WorkspacesAppsVersions

    async def list(
        self,
        workspace: str,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[HelmApplication]:
        """Lists the apps of a workspace.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps`

        Args:
            name: Only objects whose name contains this.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V2ALPHA1_WORKSPACES_APPS_LIST, (workspace,), values=locals())

    async def get(self, workspace: str, app: str) -> HelmApplication:
        """Gets an app of a workspace.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}`

        Args:
            app: Identifier of the app, e.g. `app-0123456789ab`.
        """
        return await self._call(_ops.V2ALPHA1_WORKSPACES_APPS_GET, (workspace, app))


class V2alpha1WorkspacesClustersNamespacesApplications(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.clusters.namespaces.applications`."""

    async def list(
        self,
        workspace: str,
        cluster: str,
        namespace: str,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[HelmRelease]:
        """Lists the applications of a project.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications`

        Args:
            name: Only objects whose name contains this.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(
            _ops.V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST,
            (workspace, cluster, namespace),
            values=locals(),
        )

    async def get(self, workspace: str, cluster: str, namespace: str, application: str) -> HelmRelease:
        """Gets an application of a project.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`
        """
        return await self._call(
            _ops.V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_GET, (workspace, cluster, namespace, application)
        )


class V2alpha1WorkspacesClustersNamespaces(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.clusters.namespaces`."""

    applications: V2alpha1WorkspacesClustersNamespacesApplications


class V2alpha1WorkspacesClusters(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.clusters`."""

    namespaces: V2alpha1WorkspacesClustersNamespaces


class V2alpha1WorkspacesRepos(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.repos`."""

    async def list(
        self,
        workspace: str,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[HelmRepo]:
        """Lists the app repositories of a workspace.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos`

        Args:
            name: Only objects whose name contains this.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return await self._page(_ops.V2ALPHA1_WORKSPACES_REPOS_LIST, (workspace,), values=locals())

    async def get(self, workspace: str, repo: str) -> HelmRepo:
        """Gets an app repository of a workspace.
        `GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos/{repo}`
        """
        return await self._call(_ops.V2ALPHA1_WORKSPACES_REPOS_GET, (workspace, repo))


class V2alpha1Workspaces(AsyncResource):
    """`openpitrix.v2alpha1.workspaces`."""

    applications: V2alpha1WorkspacesApplications
    apps: V2alpha1WorkspacesApps
    clusters: V2alpha1WorkspacesClusters
    repos: V2alpha1WorkspacesRepos


class V2alpha1(AsyncResource):
    """`openpitrix.v2alpha1`."""

    applications: V2alpha1Applications
    apps: V2alpha1Apps
    categories: V2alpha1Categories
    workspaces: V2alpha1Workspaces


class OpenpitrixGroup(AsyncResource):
    """`openpitrix`."""

    v1: V1
    v2alpha1: V2alpha1
