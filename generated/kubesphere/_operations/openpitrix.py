"""Resources of `openpitrix`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model, nothing, page, raw

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.application_v1alpha1 import (
        HelmApplication,
        HelmApplicationVersion,
        HelmCategory,
        HelmRelease,
        HelmRepo,
    )
    from ..models.common import Confirmation
    from ..models.openpitrix_v1 import (
        App,
        AppVersion,
        AppVersionAudit,
        AppVersionReview,
        Application,
        Attachment,
        Category,
        CreateAppResponse,
        CreateAppVersionResponse,
        CreateCategoryResponse,
        CreateRepoResponse,
        GetAppVersionPackageFilesResponse,
        GetAppVersionPackageResponse,
        Repo,
        RepoEvent,
        ValidatePackageResponse,
        ValidateRepoResponse,
    )

V1_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/applications",
    page("openpitrix_v1.Application"),
    query="conditions page limit order_by=orderBy reverse",
    paging="ordered",
)
V1_APPS_AUDITS_LIST: Operation[Page[AppVersionAudit]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/audits",
    page("openpitrix_v1.AppVersionAudit"),
    query="page limit conditions order_by=orderBy reverse",
    paging="ordered",
)
V1_APPS_CHANGE_STATE: Operation[Confirmation] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps/{app}/action", model("common.Confirmation")
)
V1_APPS_CREATE: Operation[CreateAppResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps", model("openpitrix_v1.CreateAppResponse")
)
V1_APPS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/apps/{app}", model("common.Confirmation")
)
V1_APPS_GET: Operation[App] = Operation("GET", "/kapis/openpitrix.io/v1/apps/{app}", model("openpitrix_v1.App"))
V1_APPS_LIST: Operation[Page[App]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps",
    page("openpitrix_v1.App"),
    query="conditions reverse order_by=orderBy page limit",
    paging="ordered",
)
V1_APPS_PATCH: Operation[Confirmation] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/apps/{app}", model("common.Confirmation")
)
V1_APPS_VALIDATE: Operation[ValidatePackageResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps", model("openpitrix_v1.ValidatePackageResponse"), query="validate"
)
V1_APPS_VERSIONS_AUDITS_LIST: Operation[Page[AppVersionAudit]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/audits",
    page("openpitrix_v1.AppVersionAudit"),
    query="page limit conditions order_by=orderBy reverse",
    paging="ordered",
)
V1_APPS_VERSIONS_CHANGE_STATE: Operation[Confirmation] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/action", model("common.Confirmation")
)
V1_APPS_VERSIONS_CREATE: Operation[CreateAppVersionResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/apps/{app}/versions",
    model("openpitrix_v1.CreateAppVersionResponse"),
    query="validate",
)
V1_APPS_VERSIONS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}", model("common.Confirmation")
)
V1_APPS_VERSIONS_FILES_LIST: Operation[GetAppVersionPackageFilesResponse] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/files",
    model("openpitrix_v1.GetAppVersionPackageFilesResponse"),
    query="files",
    csv=("files",),
)
V1_APPS_VERSIONS_GET: Operation[AppVersion] = Operation(
    "GET", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}", model("openpitrix_v1.AppVersion")
)
V1_APPS_VERSIONS_LIST: Operation[Page[AppVersion]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions",
    page("openpitrix_v1.AppVersion"),
    query="conditions reverse order_by=orderBy page limit",
    paging="ordered",
)
V1_APPS_VERSIONS_PACKAGE_GET: Operation[GetAppVersionPackageResponse] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/package",
    model("openpitrix_v1.GetAppVersionPackageResponse"),
)
V1_APPS_VERSIONS_PATCH: Operation[Confirmation] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}", model("common.Confirmation")
)
V1_APPS_VERSIONS_VALIDATE: Operation[ValidatePackageResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/apps/{app}/versions",
    model("openpitrix_v1.ValidatePackageResponse"),
    query="validate",
)
V1_ATTACHMENTS_CREATE: Operation[Attachment] = Operation(
    "POST", "/kapis/openpitrix.io/v1/attachments", model("openpitrix_v1.Attachment")
)
V1_ATTACHMENTS_DELETE: Operation[None] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/attachments/{attachment}", nothing()
)
V1_ATTACHMENTS_DOWNLOAD: Operation[bytes] = Operation(
    "GET", "/kapis/openpitrix.io/v1/attachments/{attachment}", raw(), query="filename"
)
V1_ATTACHMENTS_GET: Operation[Attachment] = Operation(
    "GET", "/kapis/openpitrix.io/v1/attachments/{attachment}", model("openpitrix_v1.Attachment")
)
V1_CATEGORIES_CREATE: Operation[CreateCategoryResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/categories", model("openpitrix_v1.CreateCategoryResponse")
)
V1_CATEGORIES_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/categories/{category}", model("common.Confirmation")
)
V1_CATEGORIES_GET: Operation[Category] = Operation(
    "GET", "/kapis/openpitrix.io/v1/categories/{category}", model("openpitrix_v1.Category")
)
V1_CATEGORIES_LIST: Operation[Page[Category]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/categories",
    page("openpitrix_v1.Category"),
    query="conditions reverse order_by=orderBy page limit",
    paging="ordered",
)
V1_CATEGORIES_PATCH: Operation[Confirmation] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/categories/{category}", model("common.Confirmation")
)
V1_CLUSTERS_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/clusters/{cluster}/applications",
    page("openpitrix_v1.Application"),
    query="conditions page limit order_by=orderBy reverse",
    paging="ordered",
)
V1_REPOS_CREATE: Operation[CreateRepoResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/repos", model("openpitrix_v1.CreateRepoResponse"), query="validate"
)
V1_REPOS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/repos/{repo}", model("common.Confirmation")
)
V1_REPOS_EVENTS_LIST: Operation[Page[RepoEvent]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/repos/{repo}/events",
    page("openpitrix_v1.RepoEvent"),
    query="page limit conditions order_by=orderBy reverse",
    paging="ordered",
)
V1_REPOS_GET: Operation[Repo] = Operation("GET", "/kapis/openpitrix.io/v1/repos/{repo}", model("openpitrix_v1.Repo"))
V1_REPOS_LIST: Operation[Page[Repo]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/repos",
    page("openpitrix_v1.Repo"),
    query="conditions reverse order_by=orderBy page limit",
    paging="ordered",
)
V1_REPOS_PATCH: Operation[Confirmation] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/repos/{repo}", model("common.Confirmation")
)
V1_REPOS_SYNC: Operation[Confirmation] = Operation(
    "POST", "/kapis/openpitrix.io/v1/repos/{repo}/action", model("common.Confirmation")
)
V1_REPOS_VALIDATE: Operation[ValidateRepoResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/repos", model("openpitrix_v1.ValidateRepoResponse"), query="validate"
)
V1_REVIEWS_LIST: Operation[Page[AppVersionReview]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/reviews",
    page("openpitrix_v1.AppVersionReview"),
    query="conditions page limit order_by=orderBy reverse",
    paging="ordered",
)
V1_WORKSPACES_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/applications",
    page("openpitrix_v1.Application"),
    query="conditions page limit order_by=orderBy reverse",
    paging="ordered",
)
V1_WORKSPACES_APPS_CHANGE_STATE: Operation[Confirmation] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/action", model("common.Confirmation")
)
V1_WORKSPACES_APPS_CREATE: Operation[CreateAppResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps", model("openpitrix_v1.CreateAppResponse")
)
V1_WORKSPACES_APPS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}", model("common.Confirmation")
)
V1_WORKSPACES_APPS_GET: Operation[App] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}", model("openpitrix_v1.App")
)
V1_WORKSPACES_APPS_LIST: Operation[Page[App]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps",
    page("openpitrix_v1.App"),
    query="conditions reverse order_by=orderBy page limit",
    paging="ordered",
)
V1_WORKSPACES_APPS_PATCH: Operation[Confirmation] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}", model("common.Confirmation")
)
V1_WORKSPACES_APPS_VALIDATE: Operation[ValidatePackageResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps",
    model("openpitrix_v1.ValidatePackageResponse"),
    query="validate",
)
V1_WORKSPACES_APPS_VERSIONS_AUDITS_LIST: Operation[Page[AppVersionAudit]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/audits",
    page("openpitrix_v1.AppVersionAudit"),
    query="page limit conditions order_by=orderBy reverse",
    paging="ordered",
)
V1_WORKSPACES_APPS_VERSIONS_CHANGE_STATE: Operation[Confirmation] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/action",
    model("common.Confirmation"),
)
V1_WORKSPACES_APPS_VERSIONS_CREATE: Operation[CreateAppVersionResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions",
    model("openpitrix_v1.CreateAppVersionResponse"),
    query="validate",
)
V1_WORKSPACES_APPS_VERSIONS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}",
    model("common.Confirmation"),
)
V1_WORKSPACES_APPS_VERSIONS_GET: Operation[AppVersion] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}",
    model("openpitrix_v1.AppVersion"),
)
V1_WORKSPACES_APPS_VERSIONS_LIST: Operation[Page[AppVersion]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions",
    page("openpitrix_v1.AppVersion"),
    query="conditions reverse order_by=orderBy page limit",
    paging="ordered",
)
V1_WORKSPACES_APPS_VERSIONS_PATCH: Operation[Confirmation] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}",
    model("common.Confirmation"),
)
V1_WORKSPACES_APPS_VERSIONS_VALIDATE: Operation[ValidatePackageResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions",
    model("openpitrix_v1.ValidatePackageResponse"),
    query="validate",
)
V1_WORKSPACES_CLUSTERS_APPLICATIONS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications/{application}",
    model("common.Confirmation"),
)
V1_WORKSPACES_CLUSTERS_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications",
    page("openpitrix_v1.Application"),
    query="conditions page limit order_by=orderBy reverse",
    paging="ordered",
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_CREATE: Operation[Confirmation] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications",
    model("common.Confirmation"),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("common.Confirmation"),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_GET: Operation[Application] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("openpitrix_v1.Application"),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications",
    page("openpitrix_v1.Application"),
    query="conditions page limit order_by=orderBy reverse",
    paging="ordered",
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_PATCH: Operation[Confirmation] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("common.Confirmation"),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_UPGRADE: Operation[Confirmation] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("common.Confirmation"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_CREATE: Operation[Confirmation] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications",
    model("common.Confirmation"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("common.Confirmation"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_GET: Operation[Application] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("openpitrix_v1.Application"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications",
    page("openpitrix_v1.Application"),
    query="conditions page limit order_by=orderBy reverse",
    paging="ordered",
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_PATCH: Operation[Confirmation] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("common.Confirmation"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_UPGRADE: Operation[Confirmation] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("common.Confirmation"),
)
V1_WORKSPACES_REPOS_CREATE: Operation[CreateRepoResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos",
    model("openpitrix_v1.CreateRepoResponse"),
    query="validate",
)
V1_WORKSPACES_REPOS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}", model("common.Confirmation")
)
V1_WORKSPACES_REPOS_EVENTS_LIST: Operation[Page[RepoEvent]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/events",
    page("openpitrix_v1.RepoEvent"),
    query="page limit conditions order_by=orderBy reverse",
    paging="ordered",
)
V1_WORKSPACES_REPOS_GET: Operation[Repo] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}", model("openpitrix_v1.Repo")
)
V1_WORKSPACES_REPOS_LIST: Operation[Page[Repo]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos",
    page("openpitrix_v1.Repo"),
    query="conditions reverse order_by=orderBy page limit",
    paging="ordered",
)
V1_WORKSPACES_REPOS_PATCH: Operation[Confirmation] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}", model("common.Confirmation")
)
V1_WORKSPACES_REPOS_SYNC: Operation[Confirmation] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/action", model("common.Confirmation")
)
V1_WORKSPACES_REPOS_VALIDATE: Operation[ValidateRepoResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos",
    model("openpitrix_v1.ValidateRepoResponse"),
    query="validate",
)
V2ALPHA1_APPLICATIONS_GET: Operation[HelmRelease] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/applications/{application}", model("application_v1alpha1.HelmRelease")
)
V2ALPHA1_APPLICATIONS_LIST: Operation[Page[HelmRelease]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/applications",
    page("application_v1alpha1.HelmRelease"),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V2ALPHA1_APPS_GET: Operation[HelmApplication] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/apps/{app}", model("application_v1alpha1.HelmApplication")
)
V2ALPHA1_APPS_LIST: Operation[Page[HelmApplication]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/apps",
    page("application_v1alpha1.HelmApplication"),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V2ALPHA1_APPS_VERSIONS_GET: Operation[HelmApplicationVersion] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/apps/{app}/versions/{version}",
    model("application_v1alpha1.HelmApplicationVersion"),
)
V2ALPHA1_APPS_VERSIONS_LIST: Operation[Page[HelmApplicationVersion]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/apps/{app}/versions",
    page("application_v1alpha1.HelmApplicationVersion"),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V2ALPHA1_CATEGORIES_GET: Operation[HelmCategory] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/categories/{category}", model("application_v1alpha1.HelmCategory")
)
V2ALPHA1_CATEGORIES_LIST: Operation[Page[HelmCategory]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/categories",
    page("application_v1alpha1.HelmCategory"),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V2ALPHA1_WORKSPACES_APPLICATIONS_GET: Operation[HelmRelease] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications/{application}%20",
    model("application_v1alpha1.HelmRelease"),
)
V2ALPHA1_WORKSPACES_APPLICATIONS_LIST: Operation[Page[HelmRelease]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications",
    page("application_v1alpha1.HelmRelease"),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V2ALPHA1_WORKSPACES_APPS_GET: Operation[HelmApplication] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}",
    model("application_v1alpha1.HelmApplication"),
)
V2ALPHA1_WORKSPACES_APPS_LIST: Operation[Page[HelmApplication]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps",
    page("application_v1alpha1.HelmApplication"),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V2ALPHA1_WORKSPACES_APPS_VERSIONS_GET: Operation[HelmApplicationVersion] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}/versions/{version}",
    model("application_v1alpha1.HelmApplicationVersion"),
)
V2ALPHA1_WORKSPACES_APPS_VERSIONS_LIST: Operation[Page[HelmApplicationVersion]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}/versions",
    page("application_v1alpha1.HelmApplicationVersion"),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_GET: Operation[HelmRelease] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("application_v1alpha1.HelmRelease"),
)
V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST: Operation[Page[HelmRelease]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications",
    page("application_v1alpha1.HelmRelease"),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V2ALPHA1_WORKSPACES_REPOS_GET: Operation[HelmRepo] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos/{repo}", model("application_v1alpha1.HelmRepo")
)
V2ALPHA1_WORKSPACES_REPOS_LIST: Operation[Page[HelmRepo]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos",
    page("application_v1alpha1.HelmRepo"),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
