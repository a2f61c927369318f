"""Models of `openpitrix_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import (
        Moment as _Moment,
        Nested as _Nested,
        NestedItems as _NestedItems,
        NestedNamed as _NestedNamed,
    )


class ActionRequest(Model):
    """What the operation Action is asked with."""

    __slots__ = ()

    action: str | None = _field("action")
    message: str | None = _field("message")


class App(Model):
    """An app, as the server writes it."""

    __slots__ = ()
    __required__ = ("category_set",)

    abstraction: str | None = _field("abstraction")
    active: bool | None = _field("active")
    app_id: str | None = _field("app_id")
    app_version_types: str | None = _field("app_version_types")
    category_set: _NestedItems[ResourceCategory] = _field("category_set", _array(_ref("ResourceCategory")))
    chart_name: str | None = _field("chart_name")
    cluster_total: int | None = _field("cluster_total")
    company_join_time: _Moment = _field("company_join_time", _timestamp)
    company_name: str | None = _field("company_name")
    company_profile: str | None = _field("company_profile")
    company_website: str | None = _field("company_website")
    create_time: _Moment = _field("create_time", _timestamp)
    description: str | None = _field("description")
    home: str | None = _field("home")
    icon: str | None = _field("icon")
    isv: str | None = _field("isv")
    keywords: str | None = _field("keywords")
    latest_app_version: _Nested[AppVersion] = _field("latest_app_version", _ref("AppVersion"))
    maintainers: str | None = _field("maintainers")
    name: str | None = _field("name")
    owner: str | None = _field("owner")
    readme: str | None = _field("readme")
    repo_id: str | None = _field("repo_id")
    screenshots: str | None = _field("screenshots")
    sources: str | None = _field("sources")
    status: str | None = _field("status")
    status_time: _Moment = _field("status_time", _timestamp)
    tos: str | None = _field("tos")
    update_time: _Moment = _field("update_time", _timestamp)


class AppVersion(Model):
    """An app version, as the server writes it."""

    __slots__ = ()

    active: bool | None = _field("active")
    app_id: str | None = _field("app_id")
    cluster_total: int | None = _field("cluster_total")
    create_time: _Moment = _field("create_time", _timestamp)
    description: str | None = _field("description")
    home: str | None = _field("home")
    icon: str | None = _field("icon")
    keywords: str | None = _field("keywords")
    maintainers: str | None = _field("maintainers")
    message: str | None = _field("message")
    name: str | None = _field("name")
    owner: str | None = _field("owner")
    package_name: str | None = _field("package_name")
    readme: str | None = _field("readme")
    review_id: str | None = _field("review_id")
    screenshots: str | None = _field("screenshots")
    sequence: int | None = _field("sequence")
    sources: str | None = _field("sources")
    status: str | None = _field("status")
    status_time: _Moment = _field("status_time", _timestamp)
    type: str | None = _field("type")
    update_time: _Moment = _field("update_time", _timestamp)
    version_id: str | None = _field("version_id")


class AppVersionAudit(Model):
    """An app version audit, as the server writes it."""

    __slots__ = ()

    app_id: str | None = _field("app_id")
    app_name: str | None = _field("app_name")
    message: str | None = _field("message")
    operator: str | None = _field("operator")
    operator_type: str | None = _field("operator_type")
    review_id: str | None = _field("review_id")
    status: str | None = _field("status")
    status_time: _Moment = _field("status_time", _timestamp)
    version_id: str | None = _field("version_id")
    version_name: str | None = _field("version_name")
    version_type: str | None = _field("version_type")


class AppVersionReview(Model):
    """An app version review, as the server writes it."""

    __slots__ = ()

    app_id: str | None = _field("app_id")
    app_name: str | None = _field("app_name")
    phase: _NestedNamed[AppVersionReviewPhase] = _field("phase", _mapping(_ref("AppVersionReviewPhase")))
    review_id: str | None = _field("review_id")
    reviewer: str | None = _field("reviewer")
    status: str | None = _field("status")
    status_time: _Moment = _field("status_time", _timestamp)
    version_id: str | None = _field("version_id")
    version_name: str | None = _field("version_name")
    version_type: str | None = _field("version_type")
    workspace: str | None = _field("workspace")


class AppVersionReviewPhase(Model):
    """An app version review phase, as the server writes it."""

    __slots__ = ()

    message: str | None = _field("message")
    operator: str | None = _field("operator")
    operator_type: str | None = _field("operator_type")
    review_time: _Moment = _field("review_time", _timestamp)
    status: str | None = _field("status")
    status_time: _Moment = _field("status_time", _timestamp)


class Application(Model):
    """An application, as the server writes it."""

    __slots__ = ()
    __required__ = ("name",)

    app: _Nested[App] = _field("app", _ref("App"))
    cluster: _Nested[Cluster] = _field("cluster", _ref("Cluster"))
    name: str | None = _field("name")
    release_info: MutableSequence[Any] = _field("releaseInfo", _array())
    version: _Nested[AppVersion] = _field("version", _ref("AppVersion"))


class Attachment(Model):
    """An attachment, as the server writes it."""

    __slots__ = ()

    attachment_content: MutableMapping[str, str] = _field("attachment_content", _mapping())
    attachment_id: str | None = _field("attachment_id")
    create_time: _Moment = _field("create_time", _timestamp)


class Category(Model):
    """A category, as the server writes it."""

    __slots__ = ()

    app_total: int | None = _field("app_total")
    category_id: str | None = _field("category_id")
    create_time: _Moment = _field("create_time", _timestamp)
    description: str | None = _field("description")
    icon: str | None = _field("icon")
    locale: str | None = _field("locale")
    name: str | None = _field("name")
    owner: str | None = _field("owner")
    update_time: _Moment = _field("update_time", _timestamp)


class Cluster(Model):
    """A cluster, as the server writes it."""

    __slots__ = ()

    additional_info: str | None = _field("additional_info")
    app_id: str | None = _field("app_id")
    cluster_id: str | None = _field("cluster_id")
    cluster_type: int | None = _field("cluster_type")
    create_time: _Moment = _field("create_time", _timestamp)
    debug: bool | None = _field("debug")
    description: str | None = _field("description")
    endpoints: str | None = _field("endpoints")
    env: str | None = _field("env")
    frontgate_id: str | None = _field("frontgate_id")
    global_uuid: str | None = _field("global_uuid")
    metadata_root_access: bool | None = _field("metadata_root_access")
    name: str | None = _field("name")
    owner: str | None = _field("owner")
    runtime_id: str | None = _field("runtime_id")
    status: str | None = _field("status")
    status_time: _Moment = _field("status_time", _timestamp)
    subnet_id: str | None = _field("subnet_id")
    transition_status: str | None = _field("transition_status")
    upgrade_status: str | None = _field("upgrade_status")
    upgrade_time: _Moment = _field("upgrade_time", _timestamp)
    version_id: str | None = _field("version_id")
    vpc_id: str | None = _field("vpc_id")
    zone: str | None = _field("zone")


class CreateAppRequest(Model):
    """What the operation CreateApp is asked with."""

    __slots__ = ()

    icon: str | None = _field("icon")
    isv: str | None = _field("isv")
    name: str | None = _field("name")
    version_name: str | None = _field("version_name")
    version_package: str | None = _field("version_package")
    version_type: str | None = _field("version_type")


class CreateAppResponse(Model):
    """What the operation CreateApp answers."""

    __slots__ = ()

    app_id: str | None = _field("app_id")
    version_id: str | None = _field("version_id")


class CreateAppVersionRequest(Model):
    """What the operation CreateAppVersion is asked with."""

    __slots__ = ()

    app_id: str | None = _field("app_id")
    description: str | None = _field("description")
    name: str | None = _field("name")
    package: str | None = _field("package")
    type: str | None = _field("type")


class CreateAppVersionResponse(Model):
    """What the operation CreateAppVersion answers."""

    __slots__ = ()

    version_id: str | None = _field("version_id")


class CreateCategoryRequest(Model):
    """What the operation CreateCategory is asked with."""

    __slots__ = ()

    description: str | None = _field("description")
    icon: str | None = _field("icon")
    locale: str | None = _field("locale")
    name: str | None = _field("name")


class CreateCategoryResponse(Model):
    """What the operation CreateCategory answers."""

    __slots__ = ()

    category_id: str | None = _field("category_id")


class CreateClusterRequest(Model):
    """What the operation CreateCluster is asked with."""

    __slots__ = ()
    __required__ = ("advanced_param", "description", "name")

    advanced_param: MutableSequence[str] = _field("advanced_param", _array())
    app_id: str | None = _field("app_id")
    conf: str | None = _field("conf")
    description: str | None = _field("description")
    name: str | None = _field("name")
    runtime_id: str | None = _field("runtime_id")
    version_id: str | None = _field("version_id")
    workspace: str | None = _field("workspace")


class CreateRepoRequest(Model):
    """What the operation CreateRepo is asked with."""

    __slots__ = ()
    __required__ = ("providers", "sync_period")

    app_default_status: str | None = _field("app_default_status")
    category_id: str | None = _field("category_id")
    credential: str | None = _field("credential")
    description: str | None = _field("description")
    name: str | None = _field("name")
    providers: MutableSequence[str] = _field("providers", _array())
    sync_period: str | None = _field("sync_period")
    type: str | None = _field("type")
    url: str | None = _field("url")
    visibility: str | None = _field("visibility")
    workspace: str | None = _field("workspace")


class CreateRepoResponse(Model):
    """What the operation CreateRepo answers."""

    __slots__ = ()

    repo_id: str | None = _field("repo_id")


class GetAppVersionPackageFilesResponse(Model):
    """What the operation GetAppVersionPackageFiles answers."""

    __slots__ = ()

    files: MutableMapping[str, str] = _field("files", _mapping())
    version_id: str | None = _field("version_id")


class GetAppVersionPackageResponse(Model):
    """What the operation GetAppVersionPackage answers."""

    __slots__ = ()

    app_id: str | None = _field("app_id")
    package: str | None = _field("package")
    version_id: str | None = _field("version_id")


class ModifyAppRequest(Model):
    """What the operation ModifyApp is asked with."""

    __slots__ = ()

    abstraction: str | None = _field("abstraction")
    attachment_content: str | None = _field("attachment_content")
    category_id: str | None = _field("category_id")
    description: str | None = _field("description")
    home: str | None = _field("home")
    keywords: str | None = _field("keywords")
    maintainers: str | None = _field("maintainers")
    name: str | None = _field("name")
    readme: str | None = _field("readme")
    sequence: int | None = _field("sequence")
    sources: str | None = _field("sources")
    tos: str | None = _field("tos")
    type: str | None = _field("type")


class ModifyAppVersionRequest(Model):
    """What the operation ModifyAppVersion is asked with."""

    __slots__ = ()

    description: str | None = _field("description")
    name: str | None = _field("name")
    package: str | None = _field("package")
    package_files: MutableMapping[str, str] = _field("package_files", _mapping())
    version_id: str | None = _field("version_id")


class ModifyCategoryRequest(Model):
    """What the operation ModifyCategory is asked with."""

    __slots__ = ()

    description: str | None = _field("description")
    icon: str | None = _field("icon")
    locale: str | None = _field("locale")
    name: str | None = _field("name")


class ModifyClusterAttributesRequest(Model):
    """What the operation ModifyClusterAttributes is asked with."""

    __slots__ = ()
    __required__ = ("cluster_id",)

    cluster_name: str | None = _field("clusterName")
    cluster_id: str | None = _field("cluster_id")
    description: str | None = _field("description")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class ModifyRepoRequest(Model):
    """What the operation ModifyRepo is asked with."""

    __slots__ = ()
    __required__ = ("providers", "sync_period")

    app_default_status: str | None = _field("app_default_status")
    category_id: str | None = _field("category_id")
    credential: str | None = _field("credential")
    description: str | None = _field("description")
    name: str | None = _field("name")
    providers: MutableSequence[str] = _field("providers", _array())
    sync_period: str | None = _field("sync_period")
    type: str | None = _field("type")
    url: str | None = _field("url")
    visibility: str | None = _field("visibility")
    workspace: str | None = _field("workspace")


class Repo(Model):
    """A repo, as the server writes it."""

    __slots__ = ()
    __required__ = ("category_set", "labels", "providers", "selectors")

    app_default_status: str | None = _field("app_default_status")
    category_set: _NestedItems[ResourceCategory] = _field("category_set", _array(_ref("ResourceCategory")))
    chart_count: int | None = _field("chart_count")
    controller: int | None = _field("controller")
    create_time: _Moment = _field("create_time", _timestamp)
    creator: str | None = _field("creator")
    credential: str | None = _field("credential")
    description: str | None = _field("description")
    labels: _NestedItems[RepoLabel] = _field("labels", _array(_ref("RepoLabel")))
    name: str | None = _field("name")
    providers: MutableSequence[str] = _field("providers", _array())
    repo_id: str | None = _field("repo_id")
    selectors: _NestedItems[RepoSelector] = _field("selectors", _array(_ref("RepoSelector")))
    status: str | None = _field("status")
    status_time: _Moment = _field("status_time", _timestamp)
    sync_period: str | None = _field("sync_period")
    type: str | None = _field("type")
    url: str | None = _field("url")
    visibility: str | None = _field("visibility")


class RepoActionRequest(Model):
    """What the operation RepoAction is asked with."""

    __slots__ = ()
    __required__ = ("action", "workspace")

    action: str | None = _field("action")
    workspace: str | None = _field("workspace")


class RepoEvent(Model):
    """A repo event, as the server writes it."""

    __slots__ = ()

    create_time: _Moment = _field("create_time", _timestamp)
    owner: str | None = _field("owner")
    repo_event_id: str | None = _field("repo_event_id")
    repo_id: str | None = _field("repo_id")
    result: str | None = _field("result")
    status: str | None = _field("status")
    status_time: _Moment = _field("status_time", _timestamp)


class RepoLabel(Model):
    """A repo label, as the server writes it."""

    __slots__ = ()

    create_time: _Moment = _field("create_time", _timestamp)
    label_key: str | None = _field("label_key")
    label_value: str | None = _field("label_value")


class RepoSelector(Model):
    """A repo selector, as the server writes it."""

    __slots__ = ()

    create_time: _Moment = _field("create_time", _timestamp)
    selector_key: str | None = _field("selector_key")
    selector_value: str | None = _field("selector_value")


class ResourceCategory(Model):
    """A resource category, as the server writes it."""

    __slots__ = ()

    category_id: str | None = _field("category_id")
    create_time: _Moment = _field("create_time", _timestamp)
    locale: str | None = _field("locale")
    name: str | None = _field("name")
    status: str | None = _field("status")
    status_time: _Moment = _field("status_time", _timestamp)


class UpgradeClusterRequest(Model):
    """What the operation UpgradeCluster is asked with."""

    __slots__ = ()
    __required__ = ("advanced_param", "app_id", "cluster_id")

    advanced_param: MutableSequence[str] = _field("advanced_param", _array())
    app_id: str | None = _field("app_id")
    cluster_id: str | None = _field("cluster_id")
    conf: str | None = _field("conf")
    namespace: str | None = _field("namespace")
    runtime_id: str | None = _field("runtime_id")
    version_id: str | None = _field("version_id")


class ValidatePackageResponse(Model):
    """What the operation ValidatePackage answers."""

    __slots__ = ()

    description: str | None = _field("description")
    error: str | None = _field("error")
    error_details: MutableMapping[str, str] = _field("error_details", _mapping())
    icon: str | None = _field("icon")
    name: str | None = _field("name")
    url: str | None = _field("url")
    version_name: str | None = _field("version_name")


class ValidateRepoResponse(Model):
    """What the operation ValidateRepo answers."""

    __slots__ = ()

    error_code: int | None = _field("errorCode")
    ok: bool | None = _field("ok")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
