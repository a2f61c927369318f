"""Resources of `openpitrix`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model, nothing, page, raw

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.application_v1alpha1 import HelmApplicationVersion, HelmCategory
    from ..models.errors import Error
    from ..models.openpitrix import (
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
    from ..models.v1alpha1 import HelmApplication, HelmRelease, HelmRepo

V1_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/applications", page("openpitrix.Application"), paging="paging"
)
V1_APPS_ACTION: Operation[Error] = Operation("POST", "/kapis/openpitrix.io/v1/apps/{app}/action", model("errors.Error"))
V1_APPS_AUDITS_LIST: Operation[Page[AppVersionAudit]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/apps/{app}/audits", page("openpitrix.AppVersionAudit"), paging="paging"
)
V1_APPS_CREATE: Operation[CreateAppResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps", model("openpitrix.CreateAppResponse")
)
V1_APPS_DELETE: Operation[Error] = Operation("DELETE", "/kapis/openpitrix.io/v1/apps/{app}", model("errors.Error"))
V1_APPS_GET: Operation[App] = Operation("GET", "/kapis/openpitrix.io/v1/apps/{app}", model("openpitrix.App"))
V1_APPS_LIST: Operation[Page[App]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/apps", page("openpitrix.App"), paging="paging"
)
V1_APPS_PATCH: Operation[Error] = Operation("PATCH", "/kapis/openpitrix.io/v1/apps/{app}", model("errors.Error"))
V1_APPS_VALIDATE: Operation[ValidatePackageResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps", model("openpitrix.ValidatePackageResponse")
)
V1_APPS_VERSIONS_ACTION: Operation[Error] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/action", model("errors.Error")
)
V1_APPS_VERSIONS_AUDITS_LIST: Operation[Page[AppVersionAudit]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/audits",
    page("openpitrix.AppVersionAudit"),
    paging="paging",
)
V1_APPS_VERSIONS_CREATE: Operation[CreateAppVersionResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps/{app}/versions", model("openpitrix.CreateAppVersionResponse")
)
V1_APPS_VERSIONS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}", model("errors.Error")
)
V1_APPS_VERSIONS_FILES_LIST: Operation[GetAppVersionPackageFilesResponse] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/files",
    model("openpitrix.GetAppVersionPackageFilesResponse"),
    csv=("files",),
)
V1_APPS_VERSIONS_GET: Operation[AppVersion] = Operation(
    "GET", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}", model("openpitrix.AppVersion")
)
V1_APPS_VERSIONS_LIST: Operation[Page[AppVersion]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/apps/{app}/versions", page("openpitrix.AppVersion"), paging="paging"
)
V1_APPS_VERSIONS_PACKAGE_GET: Operation[GetAppVersionPackageResponse] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/package",
    model("openpitrix.GetAppVersionPackageResponse"),
)
V1_APPS_VERSIONS_PATCH: Operation[Error] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}", model("errors.Error")
)
V1_APPS_VERSIONS_VALIDATE: Operation[ValidatePackageResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps/{app}/versions", model("openpitrix.ValidatePackageResponse")
)
V1_ATTACHMENTS_CREATE: Operation[Attachment] = Operation(
    "POST", "/kapis/openpitrix.io/v1/attachments", model("openpitrix.Attachment")
)
V1_ATTACHMENTS_DELETE: Operation[None] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/attachments/{attachment}", nothing()
)
V1_ATTACHMENTS_DOWNLOAD: Operation[bytes] = Operation("GET", "/kapis/openpitrix.io/v1/attachments/{attachment}", raw())
V1_ATTACHMENTS_GET: Operation[Attachment] = Operation(
    "GET", "/kapis/openpitrix.io/v1/attachments/{attachment}", model("openpitrix.Attachment")
)
V1_CATEGORIES_CREATE: Operation[CreateCategoryResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/categories", model("openpitrix.CreateCategoryResponse")
)
V1_CATEGORIES_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/categories/{category}", model("errors.Error")
)
V1_CATEGORIES_GET: Operation[Category] = Operation(
    "GET", "/kapis/openpitrix.io/v1/categories/{category}", model("openpitrix.Category")
)
V1_CATEGORIES_LIST: Operation[Page[Category]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/categories", page("openpitrix.Category"), paging="paging"
)
V1_CATEGORIES_PATCH: Operation[Error] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/categories/{category}", model("errors.Error")
)
V1_CLUSTERS_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/clusters/{cluster}/applications", page("openpitrix.Application"), paging="paging"
)
V1_REPOS_ACTION: Operation[Error] = Operation(
    "POST", "/kapis/openpitrix.io/v1/repos/{repo}/action", model("errors.Error")
)
V1_REPOS_CREATE: Operation[CreateRepoResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/repos", model("openpitrix.CreateRepoResponse")
)
V1_REPOS_DELETE: Operation[Error] = Operation("DELETE", "/kapis/openpitrix.io/v1/repos/{repo}", model("errors.Error"))
V1_REPOS_EVENTS_LIST: Operation[Page[RepoEvent]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/repos/{repo}/events", page("openpitrix.RepoEvent"), paging="paging"
)
V1_REPOS_GET: Operation[Repo] = Operation("GET", "/kapis/openpitrix.io/v1/repos/{repo}", model("openpitrix.Repo"))
V1_REPOS_LIST: Operation[Page[Repo]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/repos", page("openpitrix.Repo"), paging="paging"
)
V1_REPOS_PATCH: Operation[Error] = Operation("PATCH", "/kapis/openpitrix.io/v1/repos/{repo}", model("errors.Error"))
V1_REPOS_VALIDATE: Operation[ValidateRepoResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/repos", model("openpitrix.ValidateRepoResponse")
)
V1_REVIEWS_LIST: Operation[Page[AppVersionReview]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/reviews", page("openpitrix.AppVersionReview"), paging="paging"
)
V1_WORKSPACES_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/applications",
    page("openpitrix.Application"),
    paging="paging",
)
V1_WORKSPACES_APPS_ACTION: Operation[Error] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/action", model("errors.Error")
)
V1_WORKSPACES_APPS_CREATE: Operation[CreateAppResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps", model("openpitrix.CreateAppResponse")
)
V1_WORKSPACES_APPS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}", model("errors.Error")
)
V1_WORKSPACES_APPS_GET: Operation[App] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}", model("openpitrix.App")
)
V1_WORKSPACES_APPS_LIST: Operation[Page[App]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps", page("openpitrix.App"), paging="paging"
)
V1_WORKSPACES_APPS_PATCH: Operation[Error] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}", model("errors.Error")
)
V1_WORKSPACES_APPS_VALIDATE: Operation[ValidatePackageResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps", model("openpitrix.ValidatePackageResponse")
)
V1_WORKSPACES_APPS_VERSIONS_ACTION: Operation[Error] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/action", model("errors.Error")
)
V1_WORKSPACES_APPS_VERSIONS_AUDITS_LIST: Operation[Page[AppVersionAudit]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/audits",
    page("openpitrix.AppVersionAudit"),
    paging="paging",
)
V1_WORKSPACES_APPS_VERSIONS_CREATE: Operation[CreateAppVersionResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions",
    model("openpitrix.CreateAppVersionResponse"),
)
V1_WORKSPACES_APPS_VERSIONS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}", model("errors.Error")
)
V1_WORKSPACES_APPS_VERSIONS_GET: Operation[AppVersion] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}",
    model("openpitrix.AppVersion"),
)
V1_WORKSPACES_APPS_VERSIONS_LIST: Operation[Page[AppVersion]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions",
    page("openpitrix.AppVersion"),
    paging="paging",
)
V1_WORKSPACES_APPS_VERSIONS_PATCH: Operation[Error] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}", model("errors.Error")
)
V1_WORKSPACES_APPS_VERSIONS_VALIDATE: Operation[ValidatePackageResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions",
    model("openpitrix.ValidatePackageResponse"),
)
V1_WORKSPACES_CLUSTERS_APPLICATIONS_DELETE: Operation[Error] = Operation(
    "DELETE",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_CLUSTERS_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications",
    page("openpitrix.Application"),
    paging="paging",
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_CREATE: Operation[Error] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications",
    model("errors.Error"),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_DELETE: Operation[Error] = Operation(
    "DELETE",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_GET: Operation[Application] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("openpitrix.Application"),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications",
    page("openpitrix.Application"),
    paging="paging",
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_UPGRADE: Operation[Error] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_CREATE: Operation[Error] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications", model("errors.Error")
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_DELETE: Operation[Error] = Operation(
    "DELETE",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_GET: Operation[Application] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("openpitrix.Application"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_LIST: Operation[Page[Application]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications",
    page("openpitrix.Application"),
    paging="paging",
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_UPGRADE: Operation[Error] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_REPOS_ACTION: Operation[Error] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/action", model("errors.Error")
)
V1_WORKSPACES_REPOS_CREATE: Operation[CreateRepoResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos", model("openpitrix.CreateRepoResponse")
)
V1_WORKSPACES_REPOS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}", model("errors.Error")
)
V1_WORKSPACES_REPOS_EVENTS_LIST: Operation[Page[RepoEvent]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/events",
    page("openpitrix.RepoEvent"),
    paging="paging",
)
V1_WORKSPACES_REPOS_GET: Operation[Repo] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}", model("openpitrix.Repo")
)
V1_WORKSPACES_REPOS_LIST: Operation[Page[Repo]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos", page("openpitrix.Repo"), paging="paging"
)
V1_WORKSPACES_REPOS_PATCH: Operation[Error] = Operation(
    "PATCH", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}", model("errors.Error")
)
V1_WORKSPACES_REPOS_VALIDATE: Operation[ValidateRepoResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos", model("openpitrix.ValidateRepoResponse")
)
V2ALPHA1_APPLICATIONS_GET: Operation[HelmRelease] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/applications/{application}", model("v1alpha1.HelmRelease")
)
V2ALPHA1_APPLICATIONS_LIST: Operation[Page[HelmRelease]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/applications", page("v1alpha1.HelmRelease"), paging="sorted"
)
V2ALPHA1_APPS_GET: Operation[HelmApplication] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/apps/{app}", model("v1alpha1.HelmApplication")
)
V2ALPHA1_APPS_LIST: Operation[Page[HelmApplication]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/apps", page("v1alpha1.HelmApplication"), paging="sorted"
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
    paging="sorted",
)
V2ALPHA1_CATEGORIES_GET: Operation[HelmCategory] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/categories/{category}", model("application_v1alpha1.HelmCategory")
)
V2ALPHA1_CATEGORIES_LIST: Operation[Page[HelmCategory]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/categories", page("application_v1alpha1.HelmCategory"), paging="sorted"
)
V2ALPHA1_WORKSPACES_APPLICATIONS_GET: Operation[HelmRelease] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications/{application}%20",
    model("v1alpha1.HelmRelease"),
)
V2ALPHA1_WORKSPACES_APPLICATIONS_LIST: Operation[Page[HelmRelease]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications",
    page("v1alpha1.HelmRelease"),
    paging="sorted",
)
V2ALPHA1_WORKSPACES_APPS_GET: Operation[HelmApplication] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}", model("v1alpha1.HelmApplication")
)
V2ALPHA1_WORKSPACES_APPS_LIST: Operation[Page[HelmApplication]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps",
    page("v1alpha1.HelmApplication"),
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
    paging="sorted",
)
V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_GET: Operation[HelmRelease] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("v1alpha1.HelmRelease"),
)
V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST: Operation[Page[HelmRelease]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications",
    page("v1alpha1.HelmRelease"),
    paging="sorted",
)
V2ALPHA1_WORKSPACES_REPOS_GET: Operation[HelmRepo] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos/{repo}", model("v1alpha1.HelmRepo")
)
V2ALPHA1_WORKSPACES_REPOS_LIST: Operation[Page[HelmRepo]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos", page("v1alpha1.HelmRepo"), paging="sorted"
)
