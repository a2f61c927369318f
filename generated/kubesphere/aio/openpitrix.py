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

    __slots__ = ()

    async def list(
        self,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """`GET /kapis/openpitrix.io/v1/applications`

        Deprecated by the server.

        Args:
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[Application]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_APPLICATIONS_LIST,
            query={
                "conditions": conditions,
                "paging": paging,
                "page": page,
                "limit": limit,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )


class V1AppsAudits(AsyncResource):
    """`openpitrix.v1.apps.audits`."""

    __slots__ = ()

    async def list(
        self,
        app: str,
        *,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[AppVersionAudit]:
        """`GET /kapis/openpitrix.io/v1/apps/{app}/audits`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            paging (str, optional): Query parameter `paging`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            conditions (str, optional): Query parameter `conditions`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[AppVersionAudit]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_APPS_AUDITS_LIST,
            (app,),
            query={
                "paging": paging,
                "page": page,
                "limit": limit,
                "conditions": conditions,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )


class V1AppsVersionsAudits(AsyncResource):
    """`openpitrix.v1.apps.versions.audits`."""

    __slots__ = ()

    async def list(
        self,
        app: str,
        version: str,
        *,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[AppVersionAudit]:
        """`GET /kapis/openpitrix.io/v1/apps/{app}/versions/{version}/audits`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            version (str): Path variable `version`.
            paging (str, optional): Query parameter `paging`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            conditions (str, optional): Query parameter `conditions`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[AppVersionAudit]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_APPS_VERSIONS_AUDITS_LIST,
            (app, version),
            query={
                "paging": paging,
                "page": page,
                "limit": limit,
                "conditions": conditions,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )


class V1AppsVersionsFiles(AsyncResource):
    """`openpitrix.v1.apps.versions.files`."""

    __slots__ = ()

    async def list(
        self, app: str, version: str, *, files: Sequence[str] | None = None
    ) -> GetAppVersionPackageFilesResponse:
        """`GET /kapis/openpitrix.io/v1/apps/{app}/versions/{version}/files`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            version (str): Path variable `version`.
            files (list[str], optional): Query parameter `files`.

        Returns:
            GetAppVersionPackageFilesResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_FILES_LIST, (app, version), query={"files": files})


class V1AppsVersionsPackage(AsyncResource):
    """`openpitrix.v1.apps.versions.package`."""

    __slots__ = ()

    async def get(self, app: str, version: str) -> GetAppVersionPackageResponse:
        """`GET /kapis/openpitrix.io/v1/apps/{app}/versions/{version}/package`

        Args:
            app (str): Path variable `app`.
            version (str): Path variable `version`.

        Returns:
            GetAppVersionPackageResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_PACKAGE_GET, (app, version))


class V1AppsVersions(AsyncResource):
    """`openpitrix.v1.apps.versions`."""

    __slots__ = ()

    @property
    def audits(self) -> V1AppsVersionsAudits:
        return V1AppsVersionsAudits(self._caller)

    @property
    def files(self) -> V1AppsVersionsFiles:
        return V1AppsVersionsFiles(self._caller)

    @property
    def package(self) -> V1AppsVersionsPackage:
        return V1AppsVersionsPackage(self._caller)

    async def list(
        self,
        app: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[AppVersion]:
        """`GET /kapis/openpitrix.io/v1/apps/{app}/versions`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            Page[AppVersion]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_APPS_VERSIONS_LIST,
            (app,),
            query={
                "conditions": conditions,
                "paging": paging,
                "reverse": reverse,
                "orderBy": order_by,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self, app: str, body: CreateAppVersionRequest | Mapping[str, Any], *, validate: str | None = None
    ) -> CreateAppVersionResponse:
        """`POST /kapis/openpitrix.io/v1/apps/{app}/versions`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            body (CreateAppVersionRequest): Request body.
            validate (str, optional): Query parameter `validate`.

        Returns:
            CreateAppVersionResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_CREATE, (app,), query={"validate": validate}, body=body)

    async def get(self, app: str, version: str) -> AppVersion:
        """`GET /kapis/openpitrix.io/v1/apps/{app}/versions/{version}`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            version (str): Path variable `version`.

        Returns:
            AppVersion: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_GET, (app, version))

    async def patch(
        self, app: str, version: str, body: ModifyAppVersionRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """`PATCH /kapis/openpitrix.io/v1/apps/{app}/versions/{version}`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            version (str): Path variable `version`.
            body (ModifyAppVersionRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_PATCH, (app, version), body=body)

    async def delete(self, app: str, version: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/apps/{app}/versions/{version}`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            version (str): Path variable `version`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_DELETE, (app, version))

    async def action(self, app: str, version: str, body: ActionRequest | Mapping[str, Any]) -> Confirmation:
        """`POST /kapis/openpitrix.io/v1/apps/{app}/versions/{version}/action`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            version (str): Path variable `version`.
            body (ActionRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_ACTION, (app, version), body=body)

    async def validate(self, app: str, body: CreateAppVersionRequest | Mapping[str, Any]) -> ValidatePackageResponse:
        """`POST /kapis/openpitrix.io/v1/apps/{app}/versions`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            body (CreateAppVersionRequest): Request body.

        Returns:
            ValidatePackageResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_VERSIONS_VALIDATE, (app,), query={"validate": "true"}, body=body)


class V1Apps(AsyncResource):
    """`openpitrix.v1.apps`."""

    __slots__ = ()

    @property
    def audits(self) -> V1AppsAudits:
        return V1AppsAudits(self._caller)

    @property
    def versions(self) -> V1AppsVersions:
        return V1AppsVersions(self._caller)

    async def list(
        self,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[App]:
        """`GET /kapis/openpitrix.io/v1/apps`

        Deprecated by the server.

        Args:
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            Page[App]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_APPS_LIST,
            query={
                "conditions": conditions,
                "paging": paging,
                "reverse": reverse,
                "orderBy": order_by,
                "page": page,
                "limit": limit,
            },
        )

    async def create(self, body: CreateAppRequest | Mapping[str, Any]) -> CreateAppResponse:
        """`POST /kapis/openpitrix.io/v1/apps`

        Deprecated by the server.

        Args:
            body (CreateAppRequest): Request body.

        Returns:
            CreateAppResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_CREATE, body=body)

    async def get(self, app: str) -> App:
        """`GET /kapis/openpitrix.io/v1/apps/{app}`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.

        Returns:
            App: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_GET, (app,))

    async def patch(
        self, app: str, body: ModifyAppRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """`PATCH /kapis/openpitrix.io/v1/apps/{app}`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            body (ModifyAppRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_PATCH, (app,), body=body)

    async def delete(self, app: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/apps/{app}`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_DELETE, (app,))

    async def action(self, app: str, body: ActionRequest | Mapping[str, Any]) -> Confirmation:
        """`POST /kapis/openpitrix.io/v1/apps/{app}/action`

        Deprecated by the server.

        Args:
            app (str): Path variable `app`.
            body (ActionRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_ACTION, (app,), body=body)

    async def validate(self, body: CreateAppRequest | Mapping[str, Any]) -> ValidatePackageResponse:
        """`POST /kapis/openpitrix.io/v1/apps`

        Deprecated by the server.

        Args:
            body (CreateAppRequest): Request body.

        Returns:
            ValidatePackageResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_APPS_VALIDATE, query={"validate": "true"}, body=body)


class V1Attachments(AsyncResource):
    """`openpitrix.v1.attachments`."""

    __slots__ = ()

    async def create(self, *, file: FileContent) -> Attachment:
        """`POST /kapis/openpitrix.io/v1/attachments`

        Args:
            file (FileContent): Form field `file`.

        Returns:
            Attachment: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_ATTACHMENTS_CREATE, files={"file": file})

    async def get(self, attachment: str) -> Attachment:
        """`GET /kapis/openpitrix.io/v1/attachments/{attachment}`

        Args:
            attachment (str): Path variable `attachment`.

        Returns:
            Attachment: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_ATTACHMENTS_GET, (attachment,))

    async def delete(self, attachment: str) -> None:
        """`DELETE /kapis/openpitrix.io/v1/attachments/{attachment}`

        Args:
            attachment (str): Path variable `attachment`.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_ATTACHMENTS_DELETE, (attachment,))

    async def download(self, attachment: str, *, filename: str) -> bytes:
        """`GET /kapis/openpitrix.io/v1/attachments/{attachment}`

        Args:
            attachment (str): Path variable `attachment`.
            filename (str): Query parameter `filename`.

        Returns:
            bytes: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_ATTACHMENTS_DOWNLOAD, (attachment,), query={"filename": filename})


class V1Categories(AsyncResource):
    """`openpitrix.v1.categories`."""

    __slots__ = ()

    async def list(
        self,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[Category]:
        """`GET /kapis/openpitrix.io/v1/categories`

        Args:
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            Page[Category]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_CATEGORIES_LIST,
            query={
                "conditions": conditions,
                "paging": paging,
                "reverse": reverse,
                "orderBy": order_by,
                "page": page,
                "limit": limit,
            },
        )

    async def create(self, body: CreateCategoryRequest | Mapping[str, Any]) -> CreateCategoryResponse:
        """`POST /kapis/openpitrix.io/v1/categories`

        Args:
            body (CreateCategoryRequest): Request body.

        Returns:
            CreateCategoryResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_CATEGORIES_CREATE, body=body)

    async def get(self, category: str) -> Category:
        """`GET /kapis/openpitrix.io/v1/categories/{category}`

        Args:
            category (str): Path variable `category`.

        Returns:
            Category: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_CATEGORIES_GET, (category,))

    async def patch(
        self, category: str, body: ModifyCategoryRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """`PATCH /kapis/openpitrix.io/v1/categories/{category}`

        Args:
            category (str): Path variable `category`.
            body (ModifyCategoryRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_CATEGORIES_PATCH, (category,), body=body)

    async def delete(self, category: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/categories/{category}`

        Args:
            category (str): Path variable `category`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_CATEGORIES_DELETE, (category,))


class V1ClustersApplications(AsyncResource):
    """`openpitrix.v1.clusters.applications`."""

    __slots__ = ()

    async def list(
        self,
        cluster: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """`GET /kapis/openpitrix.io/v1/clusters/{cluster}/applications`

        Args:
            cluster (str): Path variable `cluster`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[Application]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_CLUSTERS_APPLICATIONS_LIST,
            (cluster,),
            query={
                "conditions": conditions,
                "paging": paging,
                "page": page,
                "limit": limit,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )


class V1Clusters(AsyncResource):
    """`openpitrix.v1.clusters`."""

    __slots__ = ()

    @property
    def applications(self) -> V1ClustersApplications:
        return V1ClustersApplications(self._caller)


class V1ReposEvents(AsyncResource):
    """`openpitrix.v1.repos.events`."""

    __slots__ = ()

    async def list(
        self,
        repo: str,
        *,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[RepoEvent]:
        """`GET /kapis/openpitrix.io/v1/repos/{repo}/events`

        Args:
            repo (str): Path variable `repo`.
            paging (str, optional): Query parameter `paging`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            conditions (str, optional): Query parameter `conditions`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[RepoEvent]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_REPOS_EVENTS_LIST,
            (repo,),
            query={
                "paging": paging,
                "page": page,
                "limit": limit,
                "conditions": conditions,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )


class V1Repos(AsyncResource):
    """`openpitrix.v1.repos`."""

    __slots__ = ()

    @property
    def events(self) -> V1ReposEvents:
        return V1ReposEvents(self._caller)

    async def list(
        self,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[Repo]:
        """`GET /kapis/openpitrix.io/v1/repos`

        Args:
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            Page[Repo]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_REPOS_LIST,
            query={
                "conditions": conditions,
                "paging": paging,
                "reverse": reverse,
                "orderBy": order_by,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self, body: CreateRepoRequest | Mapping[str, Any], *, validate: str | None = None
    ) -> CreateRepoResponse:
        """`POST /kapis/openpitrix.io/v1/repos`

        Args:
            body (CreateRepoRequest): Request body.
            validate (str, optional): Query parameter `validate`.

        Returns:
            CreateRepoResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_REPOS_CREATE, query={"validate": validate}, body=body)

    async def get(self, repo: str) -> Repo:
        """`GET /kapis/openpitrix.io/v1/repos/{repo}`

        Args:
            repo (str): Path variable `repo`.

        Returns:
            Repo: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_REPOS_GET, (repo,))

    async def patch(
        self, repo: str, body: ModifyRepoRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """`PATCH /kapis/openpitrix.io/v1/repos/{repo}`

        Args:
            repo (str): Path variable `repo`.
            body (ModifyRepoRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_REPOS_PATCH, (repo,), body=body)

    async def delete(self, repo: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/repos/{repo}`

        Args:
            repo (str): Path variable `repo`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_REPOS_DELETE, (repo,))

    async def action(self, repo: str, body: RepoActionRequest | Mapping[str, Any]) -> Confirmation:
        """`POST /kapis/openpitrix.io/v1/repos/{repo}/action`

        Deprecated by the server.

        Args:
            repo (str): Path variable `repo`.
            body (RepoActionRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_REPOS_ACTION, (repo,), body=body)

    async def validate(self, body: CreateRepoRequest | Mapping[str, Any]) -> ValidateRepoResponse:
        """`POST /kapis/openpitrix.io/v1/repos`

        Args:
            body (CreateRepoRequest): Request body.

        Returns:
            ValidateRepoResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_REPOS_VALIDATE, query={"validate": "true"}, body=body)


class V1Reviews(AsyncResource):
    """`openpitrix.v1.reviews`."""

    __slots__ = ()

    async def list(
        self,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[AppVersionReview]:
        """`GET /kapis/openpitrix.io/v1/reviews`

        Args:
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[AppVersionReview]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_REVIEWS_LIST,
            query={
                "conditions": conditions,
                "paging": paging,
                "page": page,
                "limit": limit,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )


class V1WorkspacesApplications(AsyncResource):
    """`openpitrix.v1.workspaces.applications`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/applications`

        Args:
            workspace (str): Path variable `workspace`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[Application]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_WORKSPACES_APPLICATIONS_LIST,
            (workspace,),
            query={
                "conditions": conditions,
                "paging": paging,
                "page": page,
                "limit": limit,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )


class V1WorkspacesAppsVersionsAudits(AsyncResource):
    """`openpitrix.v1.workspaces.apps.versions.audits`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        app: str,
        version: str,
        *,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[AppVersionAudit]:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/audits`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            version (str): Path variable `version`.
            paging (str, optional): Query parameter `paging`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            conditions (str, optional): Query parameter `conditions`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[AppVersionAudit]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_WORKSPACES_APPS_VERSIONS_AUDITS_LIST,
            (workspace, app, version),
            query={
                "paging": paging,
                "page": page,
                "limit": limit,
                "conditions": conditions,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )


class V1WorkspacesAppsVersions(AsyncResource):
    """`openpitrix.v1.workspaces.apps.versions`."""

    __slots__ = ()

    @property
    def audits(self) -> V1WorkspacesAppsVersionsAudits:
        return V1WorkspacesAppsVersionsAudits(self._caller)

    async def list(
        self,
        workspace: str,
        app: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[AppVersion]:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            Page[AppVersion]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_WORKSPACES_APPS_VERSIONS_LIST,
            (workspace, app),
            query={
                "conditions": conditions,
                "paging": paging,
                "reverse": reverse,
                "orderBy": order_by,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self,
        workspace: str,
        app: str,
        body: CreateAppVersionRequest | Mapping[str, Any],
        *,
        validate: str | None = None,
    ) -> CreateAppVersionResponse:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            body (CreateAppVersionRequest): Request body.
            validate (str, optional): Query parameter `validate`.

        Returns:
            CreateAppVersionResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1_WORKSPACES_APPS_VERSIONS_CREATE, (workspace, app), query={"validate": validate}, body=body
        )

    async def get(self, workspace: str, app: str, version: str) -> AppVersion:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            version (str): Path variable `version`.

        Returns:
            AppVersion: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VERSIONS_GET, (workspace, app, version))

    async def patch(
        self,
        workspace: str,
        app: str,
        version: str,
        body: ModifyAppVersionRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> Confirmation:
        """`PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            version (str): Path variable `version`.
            body (ModifyAppVersionRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VERSIONS_PATCH, (workspace, app, version), body=body)

    async def delete(self, workspace: str, app: str, version: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            version (str): Path variable `version`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VERSIONS_DELETE, (workspace, app, version))

    async def action(
        self, workspace: str, app: str, version: str, body: ActionRequest | Mapping[str, Any]
    ) -> Confirmation:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/action`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            version (str): Path variable `version`.
            body (ActionRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VERSIONS_ACTION, (workspace, app, version), body=body)

    async def validate(
        self, workspace: str, app: str, body: CreateAppVersionRequest | Mapping[str, Any]
    ) -> ValidatePackageResponse:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            body (CreateAppVersionRequest): Request body.

        Returns:
            ValidatePackageResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1_WORKSPACES_APPS_VERSIONS_VALIDATE, (workspace, app), query={"validate": "true"}, body=body
        )


class V1WorkspacesApps(AsyncResource):
    """`openpitrix.v1.workspaces.apps`."""

    __slots__ = ()

    @property
    def versions(self) -> V1WorkspacesAppsVersions:
        return V1WorkspacesAppsVersions(self._caller)

    async def list(
        self,
        workspace: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[App]:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps`

        Args:
            workspace (str): Path variable `workspace`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            Page[App]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_WORKSPACES_APPS_LIST,
            (workspace,),
            query={
                "conditions": conditions,
                "paging": paging,
                "reverse": reverse,
                "orderBy": order_by,
                "page": page,
                "limit": limit,
            },
        )

    async def create(self, workspace: str, body: CreateAppRequest | Mapping[str, Any]) -> CreateAppResponse:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps`

        Args:
            workspace (str): Path variable `workspace`.
            body (CreateAppRequest): Request body.

        Returns:
            CreateAppResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_CREATE, (workspace,), body=body)

    async def get(self, workspace: str, app: str) -> App:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.

        Returns:
            App: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_GET, (workspace, app))

    async def patch(
        self, workspace: str, app: str, body: ModifyAppRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """`PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            body (ModifyAppRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_PATCH, (workspace, app), body=body)

    async def delete(self, workspace: str, app: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_DELETE, (workspace, app))

    async def action(self, workspace: str, app: str, body: ActionRequest | Mapping[str, Any]) -> Confirmation:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/action`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            body (ActionRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_ACTION, (workspace, app), body=body)

    async def validate(self, workspace: str, body: CreateAppRequest | Mapping[str, Any]) -> ValidatePackageResponse:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/apps`

        Args:
            workspace (str): Path variable `workspace`.
            body (CreateAppRequest): Request body.

        Returns:
            ValidatePackageResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_APPS_VALIDATE, (workspace,), query={"validate": "true"}, body=body)


class V1WorkspacesClustersApplications(AsyncResource):
    """`openpitrix.v1.workspaces.clusters.applications`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        cluster: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[Application]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_WORKSPACES_CLUSTERS_APPLICATIONS_LIST,
            (workspace, cluster),
            query={
                "conditions": conditions,
                "paging": paging,
                "page": page,
                "limit": limit,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )

    async def delete(self, workspace: str, cluster: str, application: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            application (str): Path variable `application`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_CLUSTERS_APPLICATIONS_DELETE, (workspace, cluster, application))


class V1WorkspacesClustersNamespacesApplications(AsyncResource):
    """`openpitrix.v1.workspaces.clusters.namespaces.applications`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        cluster: str,
        namespace: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            namespace (str): Path variable `namespace`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[Application]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST,
            (workspace, cluster, namespace),
            query={
                "conditions": conditions,
                "paging": paging,
                "page": page,
                "limit": limit,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )

    async def create(
        self, workspace: str, cluster: str, namespace: str, body: CreateClusterRequest | Mapping[str, Any]
    ) -> Confirmation:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            namespace (str): Path variable `namespace`.
            body (CreateClusterRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_CREATE, (workspace, cluster, namespace), body=body
        )

    async def get(self, workspace: str, cluster: str, namespace: str, application: str) -> Application:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.

        Returns:
            Application: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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
        """`PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.
            body (ModifyClusterAttributesRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_PATCH,
            (workspace, cluster, namespace, application),
            body=body,
        )

    async def delete(self, workspace: str, cluster: str, namespace: str, application: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.
            body (UpgradeClusterRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_UPGRADE,
            (workspace, cluster, namespace, application),
            body=body,
        )


class V1WorkspacesClustersNamespaces(AsyncResource):
    """`openpitrix.v1.workspaces.clusters.namespaces`."""

    __slots__ = ()

    @property
    def applications(self) -> V1WorkspacesClustersNamespacesApplications:
        return V1WorkspacesClustersNamespacesApplications(self._caller)


class V1WorkspacesClusters(AsyncResource):
    """`openpitrix.v1.workspaces.clusters`."""

    __slots__ = ()

    @property
    def applications(self) -> V1WorkspacesClustersApplications:
        return V1WorkspacesClustersApplications(self._caller)

    @property
    def namespaces(self) -> V1WorkspacesClustersNamespaces:
        return V1WorkspacesClustersNamespaces(self._caller)


class V1WorkspacesNamespacesApplications(AsyncResource):
    """`openpitrix.v1.workspaces.namespaces.applications`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        namespace: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[Application]:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[Application]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_LIST,
            (workspace, namespace),
            query={
                "conditions": conditions,
                "paging": paging,
                "page": page,
                "limit": limit,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )

    async def create(
        self, workspace: str, namespace: str, body: CreateClusterRequest | Mapping[str, Any]
    ) -> Confirmation:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.
            body (CreateClusterRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_CREATE, (workspace, namespace), body=body)

    async def get(self, workspace: str, namespace: str, application: str) -> Application:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.

        Returns:
            Application: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_GET, (workspace, namespace, application))

    async def patch(
        self,
        workspace: str,
        namespace: str,
        application: str,
        body: ModifyClusterAttributesRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> Confirmation:
        """`PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.
            body (ModifyClusterAttributesRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_PATCH, (workspace, namespace, application), body=body
        )

    async def delete(self, workspace: str, namespace: str, application: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_DELETE, (workspace, namespace, application))

    async def upgrade(
        self, workspace: str, namespace: str, application: str, body: UpgradeClusterRequest | Mapping[str, Any]
    ) -> Confirmation:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.
            body (UpgradeClusterRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1_WORKSPACES_NAMESPACES_APPLICATIONS_UPGRADE, (workspace, namespace, application), body=body
        )


class V1WorkspacesNamespaces(AsyncResource):
    """`openpitrix.v1.workspaces.namespaces`."""

    __slots__ = ()

    @property
    def applications(self) -> V1WorkspacesNamespacesApplications:
        return V1WorkspacesNamespacesApplications(self._caller)


class V1WorkspacesReposEvents(AsyncResource):
    """`openpitrix.v1.workspaces.repos.events`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        repo: str,
        *,
        paging: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        conditions: str | None = None,
        order_by: str | None = None,
        reverse: bool | None = None,
    ) -> AsyncPage[RepoEvent]:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/events`

        Args:
            workspace (str): Path variable `workspace`.
            repo (str): Path variable `repo`.
            paging (str, optional): Query parameter `paging`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            conditions (str, optional): Query parameter `conditions`.
            order_by (str, optional): Query parameter `orderBy`.
            reverse (bool, optional): Query parameter `reverse`.

        Returns:
            Page[RepoEvent]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_WORKSPACES_REPOS_EVENTS_LIST,
            (workspace, repo),
            query={
                "paging": paging,
                "page": page,
                "limit": limit,
                "conditions": conditions,
                "orderBy": order_by,
                "reverse": reverse,
            },
        )


class V1WorkspacesRepos(AsyncResource):
    """`openpitrix.v1.workspaces.repos`."""

    __slots__ = ()

    @property
    def events(self) -> V1WorkspacesReposEvents:
        return V1WorkspacesReposEvents(self._caller)

    async def list(
        self,
        workspace: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[Repo]:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/repos`

        Args:
            workspace (str): Path variable `workspace`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            Page[Repo]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1_WORKSPACES_REPOS_LIST,
            (workspace,),
            query={
                "conditions": conditions,
                "paging": paging,
                "reverse": reverse,
                "orderBy": order_by,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self, workspace: str, body: CreateRepoRequest | Mapping[str, Any], *, validate: str | None = None
    ) -> CreateRepoResponse:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/repos`

        Args:
            workspace (str): Path variable `workspace`.
            body (CreateRepoRequest): Request body.
            validate (str, optional): Query parameter `validate`.

        Returns:
            CreateRepoResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_CREATE, (workspace,), query={"validate": validate}, body=body)

    async def get(self, workspace: str, repo: str) -> Repo:
        """`GET /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}`

        Args:
            workspace (str): Path variable `workspace`.
            repo (str): Path variable `repo`.

        Returns:
            Repo: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_GET, (workspace, repo))

    async def patch(
        self, workspace: str, repo: str, body: ModifyRepoRequest | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Confirmation:
        """`PATCH /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}`

        Args:
            workspace (str): Path variable `workspace`.
            repo (str): Path variable `repo`.
            body (ModifyRepoRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_PATCH, (workspace, repo), body=body)

    async def delete(self, workspace: str, repo: str) -> Confirmation:
        """`DELETE /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}`

        Args:
            workspace (str): Path variable `workspace`.
            repo (str): Path variable `repo`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_DELETE, (workspace, repo))

    async def action(self, workspace: str, repo: str, body: RepoActionRequest | Mapping[str, Any]) -> Confirmation:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/action`

        Args:
            workspace (str): Path variable `workspace`.
            repo (str): Path variable `repo`.
            body (RepoActionRequest): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_ACTION, (workspace, repo), body=body)

    async def validate(self, workspace: str, body: CreateRepoRequest | Mapping[str, Any]) -> ValidateRepoResponse:
        """`POST /kapis/openpitrix.io/v1/workspaces/{workspace}/repos`

        Args:
            workspace (str): Path variable `workspace`.
            body (CreateRepoRequest): Request body.

        Returns:
            ValidateRepoResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1_WORKSPACES_REPOS_VALIDATE, (workspace,), query={"validate": "true"}, body=body)


class V1Workspaces(AsyncResource):
    """`openpitrix.v1.workspaces`."""

    __slots__ = ()

    @property
    def applications(self) -> V1WorkspacesApplications:
        return V1WorkspacesApplications(self._caller)

    @property
    def apps(self) -> V1WorkspacesApps:
        return V1WorkspacesApps(self._caller)

    @property
    def clusters(self) -> V1WorkspacesClusters:
        return V1WorkspacesClusters(self._caller)

    @property
    def namespaces(self) -> V1WorkspacesNamespaces:
        return V1WorkspacesNamespaces(self._caller)

    @property
    def repos(self) -> V1WorkspacesRepos:
        return V1WorkspacesRepos(self._caller)


class V1(AsyncResource):
    """`openpitrix.v1`."""

    __slots__ = ()

    @property
    def applications(self) -> V1Applications:
        return V1Applications(self._caller)

    @property
    def apps(self) -> V1Apps:
        return V1Apps(self._caller)

    @property
    def attachments(self) -> V1Attachments:
        return V1Attachments(self._caller)

    @property
    def categories(self) -> V1Categories:
        return V1Categories(self._caller)

    @property
    def clusters(self) -> V1Clusters:
        return V1Clusters(self._caller)

    @property
    def repos(self) -> V1Repos:
        return V1Repos(self._caller)

    @property
    def reviews(self) -> V1Reviews:
        return V1Reviews(self._caller)

    @property
    def workspaces(self) -> V1Workspaces:
        return V1Workspaces(self._caller)


class V2alpha1Applications(AsyncResource):
    """`openpitrix.v2alpha1.applications`."""

    __slots__ = ()

    async def list(
        self,
        *,
        reverse: bool | None = None,
        order_by: str | None = None,
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
        """`GET /kapis/openpitrix.io/v2alpha1/applications`

        Deprecated by the server.

        Args:
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[HelmRelease]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V2ALPHA1_APPLICATIONS_LIST,
            query={
                "reverse": reverse,
                "orderBy": order_by,
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, application: str) -> HelmRelease:
        """`GET /kapis/openpitrix.io/v2alpha1/applications/{application}`

        Args:
            application (str): Path variable `application`.

        Returns:
            HelmRelease: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V2ALPHA1_APPLICATIONS_GET, (application,))


class V2alpha1AppsVersions(AsyncResource):
    """`openpitrix.v2alpha1.apps.versions`."""

    __slots__ = ()

    async def list(
        self,
        app: str,
        *,
        reverse: bool | None = None,
        order_by: str | None = None,
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
        """`GET /kapis/openpitrix.io/v2alpha1/apps/{app}/versions`

        Args:
            app (str): Path variable `app`.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[HelmApplicationVersion]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V2ALPHA1_APPS_VERSIONS_LIST,
            (app,),
            query={
                "reverse": reverse,
                "orderBy": order_by,
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, app: str, version: str) -> HelmApplicationVersion:
        """`GET /kapis/openpitrix.io/v2alpha1/apps/{app}/versions/{version}`

        Args:
            app (str): Path variable `app`.
            version (str): Path variable `version`.

        Returns:
            HelmApplicationVersion: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V2ALPHA1_APPS_VERSIONS_GET, (app, version))


class V2alpha1Apps(AsyncResource):
    """`openpitrix.v2alpha1.apps`."""

    __slots__ = ()

    @property
    def versions(self) -> V2alpha1AppsVersions:
        return V2alpha1AppsVersions(self._caller)

    async def list(
        self,
        *,
        reverse: bool | None = None,
        order_by: str | None = None,
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
        """`GET /kapis/openpitrix.io/v2alpha1/apps`

        Args:
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[HelmApplication]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V2ALPHA1_APPS_LIST,
            query={
                "reverse": reverse,
                "orderBy": order_by,
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, app: str) -> HelmApplication:
        """`GET /kapis/openpitrix.io/v2alpha1/apps/{app}`

        Args:
            app (str): Path variable `app`.

        Returns:
            HelmApplication: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V2ALPHA1_APPS_GET, (app,))


class V2alpha1Categories(AsyncResource):
    """`openpitrix.v2alpha1.categories`."""

    __slots__ = ()

    async def list(
        self,
        *,
        reverse: bool | None = None,
        order_by: str | None = None,
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
        """`GET /kapis/openpitrix.io/v2alpha1/categories`

        Args:
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[HelmCategory]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V2ALPHA1_CATEGORIES_LIST,
            query={
                "reverse": reverse,
                "orderBy": order_by,
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, category: str) -> HelmCategory:
        """`GET /kapis/openpitrix.io/v2alpha1/categories/{category}`

        Args:
            category (str): Path variable `category`.

        Returns:
            HelmCategory: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V2ALPHA1_CATEGORIES_GET, (category,))


class V2alpha1WorkspacesApplications(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.applications`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        *,
        reverse: bool | None = None,
        order_by: str | None = None,
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
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications`

        Args:
            workspace (str): Path variable `workspace`.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[HelmRelease]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V2ALPHA1_WORKSPACES_APPLICATIONS_LIST,
            (workspace,),
            query={
                "reverse": reverse,
                "orderBy": order_by,
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, workspace: str, application: str) -> HelmRelease:
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications/{application}%20`

        Args:
            workspace (str): Path variable `workspace`.
            application (str): Path variable `application`.

        Returns:
            HelmRelease: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V2ALPHA1_WORKSPACES_APPLICATIONS_GET, (workspace, application))


class V2alpha1WorkspacesAppsVersions(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.apps.versions`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        app: str,
        *,
        reverse: bool | None = None,
        order_by: str | None = None,
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
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}/versions`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[HelmApplicationVersion]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V2ALPHA1_WORKSPACES_APPS_VERSIONS_LIST,
            (workspace, app),
            query={
                "reverse": reverse,
                "orderBy": order_by,
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, workspace: str, app: str, version: str) -> HelmApplicationVersion:
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}/versions/{version}`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.
            version (str): Path variable `version`.

        Returns:
            HelmApplicationVersion: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V2ALPHA1_WORKSPACES_APPS_VERSIONS_GET, (workspace, app, version))


class V2alpha1WorkspacesApps(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.apps`."""

    __slots__ = ()

    @property
    def versions(self) -> V2alpha1WorkspacesAppsVersions:
        return V2alpha1WorkspacesAppsVersions(self._caller)

    async def list(
        self,
        workspace: str,
        *,
        reverse: bool | None = None,
        order_by: str | None = None,
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
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps`

        Args:
            workspace (str): Path variable `workspace`.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[HelmApplication]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V2ALPHA1_WORKSPACES_APPS_LIST,
            (workspace,),
            query={
                "reverse": reverse,
                "orderBy": order_by,
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, workspace: str, app: str) -> HelmApplication:
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}`

        Args:
            workspace (str): Path variable `workspace`.
            app (str): Path variable `app`.

        Returns:
            HelmApplication: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V2ALPHA1_WORKSPACES_APPS_GET, (workspace, app))


class V2alpha1WorkspacesClustersNamespacesApplications(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.clusters.namespaces.applications`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        cluster: str,
        namespace: str,
        *,
        reverse: bool | None = None,
        order_by: str | None = None,
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
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            namespace (str): Path variable `namespace`.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[HelmRelease]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST,
            (workspace, cluster, namespace),
            query={
                "reverse": reverse,
                "orderBy": order_by,
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, workspace: str, cluster: str, namespace: str, application: str) -> HelmRelease:
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}`

        Args:
            workspace (str): Path variable `workspace`.
            cluster (str): Path variable `cluster`.
            namespace (str): Path variable `namespace`.
            application (str): Path variable `application`.

        Returns:
            HelmRelease: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_GET, (workspace, cluster, namespace, application)
        )


class V2alpha1WorkspacesClustersNamespaces(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.clusters.namespaces`."""

    __slots__ = ()

    @property
    def applications(self) -> V2alpha1WorkspacesClustersNamespacesApplications:
        return V2alpha1WorkspacesClustersNamespacesApplications(self._caller)


class V2alpha1WorkspacesClusters(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.clusters`."""

    __slots__ = ()

    @property
    def namespaces(self) -> V2alpha1WorkspacesClustersNamespaces:
        return V2alpha1WorkspacesClustersNamespaces(self._caller)


class V2alpha1WorkspacesRepos(AsyncResource):
    """`openpitrix.v2alpha1.workspaces.repos`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        *,
        reverse: bool | None = None,
        order_by: str | None = None,
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
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos`

        Args:
            workspace (str): Path variable `workspace`.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[HelmRepo]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V2ALPHA1_WORKSPACES_REPOS_LIST,
            (workspace,),
            query={
                "reverse": reverse,
                "orderBy": order_by,
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, workspace: str, repo: str) -> HelmRepo:
        """`GET /kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos/{repo}`

        Args:
            workspace (str): Path variable `workspace`.
            repo (str): Path variable `repo`.

        Returns:
            HelmRepo: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V2ALPHA1_WORKSPACES_REPOS_GET, (workspace, repo))


class V2alpha1Workspaces(AsyncResource):
    """`openpitrix.v2alpha1.workspaces`."""

    __slots__ = ()

    @property
    def applications(self) -> V2alpha1WorkspacesApplications:
        return V2alpha1WorkspacesApplications(self._caller)

    @property
    def apps(self) -> V2alpha1WorkspacesApps:
        return V2alpha1WorkspacesApps(self._caller)

    @property
    def clusters(self) -> V2alpha1WorkspacesClusters:
        return V2alpha1WorkspacesClusters(self._caller)

    @property
    def repos(self) -> V2alpha1WorkspacesRepos:
        return V2alpha1WorkspacesRepos(self._caller)


class V2alpha1(AsyncResource):
    """`openpitrix.v2alpha1`."""

    __slots__ = ()

    @property
    def applications(self) -> V2alpha1Applications:
        return V2alpha1Applications(self._caller)

    @property
    def apps(self) -> V2alpha1Apps:
        return V2alpha1Apps(self._caller)

    @property
    def categories(self) -> V2alpha1Categories:
        return V2alpha1Categories(self._caller)

    @property
    def workspaces(self) -> V2alpha1Workspaces:
        return V2alpha1Workspaces(self._caller)


class OpenpitrixGroup(AsyncResource):
    """`openpitrix`."""

    __slots__ = ()

    @property
    def v1(self) -> V1:
        return V1(self._caller)

    @property
    def v2alpha1(self) -> V2alpha1:
        return V2alpha1(self._caller)
