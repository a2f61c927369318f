"""Resources of `openpitrix`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything, model, page

if TYPE_CHECKING:
    from .._core.page import Page
    from ..models.errors import Error
    from ..models.openpitrix import AppVersion
    from ..models.openpitrix import AppVersionAudit
    from ..models.openpitrix import AppVersionReview
    from ..models.openpitrix import Application
    from ..models.openpitrix import Attachment
    from ..models.openpitrix import Category
    from ..models.openpitrix import CreateAppResponse
    from ..models.openpitrix import CreateAppVersionResponse
    from ..models.openpitrix import CreateCategoryResponse
    from ..models.openpitrix import CreateRepoResponse
    from ..models.openpitrix import GetAppVersionPackageFilesResponse
    from ..models.openpitrix import GetAppVersionPackageResponse
    from ..models.openpitrix import Repo
    from ..models.v1alpha1 import HelmApplication
    from ..models.v1alpha1 import HelmRelease
    from ..models.v1alpha1 import HelmRepo

V1_APPLICATIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/applications", page()
)
V1_APPS_ACTION: Operation[Error] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps/{app}/action", model("errors.Error")
)
V1_APPS_AUDITS_LIST: Operation[AppVersionAudit] = Operation(
    "GET", "/kapis/openpitrix.io/v1/apps/{app}/audits", model("openpitrix.AppVersionAudit")
)
V1_APPS_CREATE: Operation[CreateAppResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps", model("openpitrix.CreateAppResponse")
)
V1_APPS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/apps/{app}", model("errors.Error")
)
V1_APPS_GET: Operation[AppVersion] = Operation(
    "GET", "/kapis/openpitrix.io/v1/apps/{app}", model("openpitrix.AppVersion")
)
V1_APPS_LIST: Operation[Page[Any]] = Operation("GET", "/kapis/openpitrix.io/v1/apps", page())
V1_APPS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/apps/{app}",
    model("errors.Error"),
    body=("application/json", "application/json-patch+json", "application/merge-patch+json"),
)
V1_APPS_VERSIONS_ACTION: Operation[Error] = Operation(
    "POST", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/action", model("errors.Error")
)
V1_APPS_VERSIONS_AUDITS_LIST: Operation[AppVersionAudit] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/audits",
    model("openpitrix.AppVersionAudit"),
)
V1_APPS_VERSIONS_CREATE: Operation[CreateAppVersionResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/apps/{app}/versions",
    model("openpitrix.CreateAppVersionResponse"),
)
V1_APPS_VERSIONS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}", model("errors.Error")
)
V1_APPS_VERSIONS_FILES_LIST: Operation[GetAppVersionPackageFilesResponse] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/files",
    model("openpitrix.GetAppVersionPackageFilesResponse"),
)
V1_APPS_VERSIONS_GET: Operation[AppVersion] = Operation(
    "GET", "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}", model("openpitrix.AppVersion")
)
V1_APPS_VERSIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/apps/{app}/versions", page()
)
V1_APPS_VERSIONS_PACKAGE_GET: Operation[GetAppVersionPackageResponse] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}/package",
    model("openpitrix.GetAppVersionPackageResponse"),
)
V1_APPS_VERSIONS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/apps/{app}/versions/{version}",
    model("errors.Error"),
    body=("application/json", "application/json-patch+json", "application/merge-patch+json"),
)
V1_ATTACHMENTS_CREATE: Operation[Attachment] = Operation(
    "POST", "/kapis/openpitrix.io/v1/attachments", model("openpitrix.Attachment")
)
V1_ATTACHMENTS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/attachments/{attachment}", model("errors.Error")
)
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
V1_CATEGORIES_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/categories", page()
)
V1_CATEGORIES_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/categories/{category}",
    model("errors.Error"),
    body=("application/json", "application/json-patch+json", "application/merge-patch+json"),
)
V1_CLUSTERS_APPLICATIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/clusters/{cluster}/applications", page()
)
V1_REPOS_ACTION: Operation[Error] = Operation(
    "POST", "/kapis/openpitrix.io/v1/repos/{repo}/action", model("errors.Error")
)
V1_REPOS_CREATE: Operation[CreateRepoResponse] = Operation(
    "POST", "/kapis/openpitrix.io/v1/repos", model("openpitrix.CreateRepoResponse")
)
V1_REPOS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/repos/{repo}", model("errors.Error")
)
V1_REPOS_EVENTS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/repos/{repo}/events", page()
)
V1_REPOS_GET: Operation[Repo] = Operation(
    "GET", "/kapis/openpitrix.io/v1/repos/{repo}", model("openpitrix.Repo")
)
V1_REPOS_LIST: Operation[Page[Any]] = Operation("GET", "/kapis/openpitrix.io/v1/repos", page())
V1_REPOS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/repos/{repo}",
    model("errors.Error"),
    body=("application/json", "application/json-patch+json", "application/merge-patch+json"),
)
V1_REVIEWS_LIST: Operation[AppVersionReview] = Operation(
    "GET", "/kapis/openpitrix.io/v1/reviews", model("openpitrix.AppVersionReview")
)
V1_WORKSPACES_APPLICATIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/applications", page()
)
V1_WORKSPACES_APPS_ACTION: Operation[Error] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/action",
    model("errors.Error"),
)
V1_WORKSPACES_APPS_CREATE: Operation[CreateAppResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps",
    model("openpitrix.CreateAppResponse"),
)
V1_WORKSPACES_APPS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}", model("errors.Error")
)
V1_WORKSPACES_APPS_GET: Operation[AppVersion] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}",
    model("openpitrix.AppVersion"),
)
V1_WORKSPACES_APPS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps", page()
)
V1_WORKSPACES_APPS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}",
    model("errors.Error"),
    body=("application/json", "application/json-patch+json", "application/merge-patch+json"),
)
V1_WORKSPACES_APPS_VERSIONS_ACTION: Operation[Error] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/action",
    model("errors.Error"),
)
V1_WORKSPACES_APPS_VERSIONS_AUDITS_LIST: Operation[AppVersionAudit] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}/audits",
    model("openpitrix.AppVersionAudit"),
)
V1_WORKSPACES_APPS_VERSIONS_CREATE: Operation[CreateAppVersionResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions",
    model("openpitrix.CreateAppVersionResponse"),
)
V1_WORKSPACES_APPS_VERSIONS_DELETE: Operation[Error] = Operation(
    "DELETE",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}",
    model("errors.Error"),
)
V1_WORKSPACES_APPS_VERSIONS_GET: Operation[AppVersion] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}",
    model("openpitrix.AppVersion"),
)
V1_WORKSPACES_APPS_VERSIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions", page()
)
V1_WORKSPACES_APPS_VERSIONS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/apps/{app}/versions/{version}",
    model("errors.Error"),
    body=("application/json", "application/json-patch+json", "application/merge-patch+json"),
)
V1_WORKSPACES_CLUSTERS_APPLICATIONS_DELETE: Operation[Error] = Operation(
    "DELETE",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_CLUSTERS_APPLICATIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/applications", page()
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
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST: Operation[Page[Any]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications",
    page(),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
    body=("application/json", "application/json-patch+json", "application/merge-patch+json"),
)
V1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_UPGRADE: Operation[Error] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_CREATE: Operation[Error] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications",
    model("errors.Error"),
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
V1_WORKSPACES_NAMESPACES_APPLICATIONS_LIST: Operation[Page[Any]] = Operation(
    "GET",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications",
    page(),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
    body=("application/json", "application/json-patch+json", "application/merge-patch+json"),
)
V1_WORKSPACES_NAMESPACES_APPLICATIONS_UPGRADE: Operation[Error] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/namespaces/{namespace}/applications/{application}",
    model("errors.Error"),
)
V1_WORKSPACES_REPOS_ACTION: Operation[Error] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/action",
    model("errors.Error"),
)
V1_WORKSPACES_REPOS_CREATE: Operation[CreateRepoResponse] = Operation(
    "POST",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos",
    model("openpitrix.CreateRepoResponse"),
)
V1_WORKSPACES_REPOS_DELETE: Operation[Error] = Operation(
    "DELETE", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}", model("errors.Error")
)
V1_WORKSPACES_REPOS_EVENTS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}/events", page()
)
V1_WORKSPACES_REPOS_GET: Operation[Repo] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}", model("openpitrix.Repo")
)
V1_WORKSPACES_REPOS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos", page()
)
V1_WORKSPACES_REPOS_PATCH: Operation[Error] = Operation(
    "PATCH",
    "/kapis/openpitrix.io/v1/workspaces/{workspace}/repos/{repo}",
    model("errors.Error"),
    body=("application/json", "application/json-patch+json", "application/merge-patch+json"),
)
V2ALPHA1_APPLICATIONS_GET: Operation[HelmRelease] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/applications/{application}", model("v1alpha1.HelmRelease")
)
V2ALPHA1_APPLICATIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/applications", page()
)
V2ALPHA1_APPS_GET: Operation[HelmApplication] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/apps/{app}", model("v1alpha1.HelmApplication")
)
V2ALPHA1_APPS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/apps", page()
)
V2ALPHA1_APPS_VERSIONS_GET: Operation[HelmApplication] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/apps/{app}/versions/{version}",
    model("v1alpha1.HelmApplication"),
)
V2ALPHA1_APPS_VERSIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/apps/{app}/versions", page()
)
V2ALPHA1_CATEGORIES_GET: Operation[Category] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/categories/{category}", model("openpitrix.Category")
)
V2ALPHA1_CATEGORIES_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/categories", page()
)
V2ALPHA1_WORKSPACES_APPLICATIONS_GET: Operation[HelmRelease] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications/{application}%20",
    model("v1alpha1.HelmRelease"),
)
V2ALPHA1_WORKSPACES_APPLICATIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/applications", page()
)
V2ALPHA1_WORKSPACES_APPS_GET: Operation[HelmApplication] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}",
    model("v1alpha1.HelmApplication"),
)
V2ALPHA1_WORKSPACES_APPS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps", page()
)
V2ALPHA1_WORKSPACES_APPS_VERSIONS_GET: Operation[HelmApplication] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}/versions/{version}",
    model("v1alpha1.HelmApplication"),
)
V2ALPHA1_WORKSPACES_APPS_VERSIONS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/apps/{app}/versions", page()
)
V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_GET: Operation[HelmRelease] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications/{application}",
    model("v1alpha1.HelmRelease"),
)
V2ALPHA1_WORKSPACES_CLUSTERS_NAMESPACES_APPLICATIONS_LIST: Operation[Any] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/clusters/{cluster}/namespaces/{namespace}/applications",
    anything(),
)
V2ALPHA1_WORKSPACES_REPOS_GET: Operation[HelmRepo] = Operation(
    "GET",
    "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos/{repo}",
    model("v1alpha1.HelmRepo"),
)
V2ALPHA1_WORKSPACES_REPOS_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/openpitrix.io/v2alpha1/workspaces/{workspace}/repos", page()
)
