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
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import (
        Moment as _Moment,
        Nested as _Nested,
        NestedItems as _NestedItems,
        NestedNamed as _NestedNamed,
    )


class ActionRequest(Model):
    """What to do with an app or a version, and why."""

    action: str | None = _field("action")
    "`submit`, `pass`, `reject`, `release`, `suspend`, `recover` or `cancel`."
    message: str | None = _field("message")
    "What is said with it, e.g. why it is rejected."


class App(Model):
    """An app of a workspace or of the store."""

    __required__ = ("category_set",)
    abstraction: str | None = _field("abstraction")
    "One line on what it is."
    active: bool | None = _field("active")
    "Whether it is in use."
    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    app_version_types: str | None = _field("app_version_types")
    "Kind of its packages: `helm`."
    category_set: _NestedItems[ResourceCategory] = _field("category_set", _array(_ref("ResourceCategory")))
    "Categories that it is in."
    chart_name: str | None = _field("chart_name")
    "Name of its Helm chart."
    cluster_total: int | None = _field("cluster_total")
    "How many releases of it there are."
    company_join_time: _Moment = _field("company_join_time", _timestamp)
    "When who offers it came."
    company_name: str | None = _field("company_name")
    "Who offers it."
    company_profile: str | None = _field("company_profile")
    "What is said of who offers it."
    company_website: str | None = _field("company_website")
    "Web site of who offers it."
    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."
    description: str | None = _field("description")
    "What it is, for people."
    home: str | None = _field("home")
    "URL of its home page."
    icon: str | None = _field("icon")
    "The icon: a URL, base64, or the identifier of an attachment."
    isv: str | None = _field("isv")
    "Name of the workspace that it belongs to."
    keywords: str | None = _field("keywords")
    "Words to find it by, separated by commas."
    latest_app_version: _Nested[AppVersion] = _field("latest_app_version", _ref("AppVersion"))
    "The newest version."
    maintainers: str | None = _field("maintainers")
    "Who keeps it, as JSON text."
    name: str | None = _field("name")
    "Name."
    owner: str | None = _field("owner")
    "Name of the user who made it."
    readme: str | None = _field("readme")
    "Its README, in Markdown."
    repo_id: str | None = _field("repo_id")
    "Identifier of the repository; empty for the app store's own."
    screenshots: str | None = _field("screenshots")
    "Identifiers of attachments, separated by commas."
    sources: str | None = _field("sources")
    "URLs of its source, separated by commas."
    status: str | None = _field("status")
    "`draft`, `active` (in the store), `suspended` (taken out of it) or `deleted`."
    status_time: _Moment = _field("status_time", _timestamp)
    "When the status changed last."
    tos: str | None = _field("tos")
    "Terms of service."
    update_time: _Moment = _field("update_time", _timestamp)
    "When it was changed last."


class AppVersion(Model):
    """A version of an app: one Helm chart."""

    active: bool | None = _field("active")
    "Whether it is in use."
    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    cluster_total: int | None = _field("cluster_total")
    "How many releases of it there are."
    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."
    description: str | None = _field("description")
    "What it is, for people."
    home: str | None = _field("home")
    "URL of its home page."
    icon: str | None = _field("icon")
    "The icon: a URL, base64, or the identifier of an attachment."
    keywords: str | None = _field("keywords")
    "Words to find it by, separated by commas."
    maintainers: str | None = _field("maintainers")
    "Who keeps it, as JSON text."
    message: str | None = _field("message")
    "What was said at the last review."
    name: str | None = _field("name")
    "Version of the chart, with that of the app in brackets: `1.2.0 [3.4]`."
    owner: str | None = _field("owner")
    "Name of the user who made it."
    package_name: str | None = _field("package_name")
    "Where the package is, by URL or name."
    readme: str | None = _field("readme")
    "Its README, in Markdown."
    review_id: str | None = _field("review_id")
    "Identifier of the review."
    screenshots: str | None = _field("screenshots")
    "Identifiers of attachments, separated by commas."
    sequence: int | None = _field("sequence")
    "Place among the versions."
    sources: str | None = _field("sources")
    "URLs of its source, separated by commas."
    status: str | None = _field("status")
    "`draft`, `submitted`, `passed`, `rejected`, `active` (in the store) or `suspended`."
    status_time: _Moment = _field("status_time", _timestamp)
    "When the status changed last."
    type: str | None = _field("type")
    "Kind of the package: `helm`."
    update_time: _Moment = _field("update_time", _timestamp)
    "When it was changed last."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."


class AppVersionAudit(Model):
    """An app version audit, as the server writes it."""

    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    app_name: str | None = _field("app_name")
    "Name of the app."
    message: str | None = _field("message")
    "What the operator said."
    operator: str | None = _field("operator")
    "Who did it."
    operator_type: str | None = _field("operator_type")
    "What the operator was acting as."
    review_id: str | None = _field("review_id")
    "Identifier of the review."
    status: str | None = _field("status")
    "State of the version after it."
    status_time: _Moment = _field("status_time", _timestamp)
    "When the status changed last."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."
    version_name: str | None = _field("version_name")
    "Name of the version."
    version_type: str | None = _field("version_type")
    "Type of the version, `helm`."


class AppVersionReview(Model):
    """An app version review, as the server writes it."""

    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    app_name: str | None = _field("app_name")
    "Name of the app."
    phase: _NestedNamed[AppVersionReviewPhase] = _field("phase", _mapping(_ref("AppVersionReviewPhase")))
    "The steps of the review."
    review_id: str | None = _field("review_id")
    "Identifier of the review."
    reviewer: str | None = _field("reviewer")
    "Who reviews it."
    status: str | None = _field("status")
    "State of the review."
    status_time: _Moment = _field("status_time", _timestamp)
    "When the status changed last."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."
    version_name: str | None = _field("version_name")
    "Name of the version."
    version_type: str | None = _field("version_type")
    "Type of the version, `helm`."
    workspace: str | None = _field("workspace")
    "Name of the workspace."


class AppVersionReviewPhase(Model):
    """One of `AppVersionReview.phase`."""

    message: str | None = _field("message")
    "What the operator said."
    operator: str | None = _field("operator")
    "Who did it."
    operator_type: str | None = _field("operator_type")
    "What the operator was acting as."
    review_time: _Moment = _field("review_time", _timestamp)
    "When."
    status: str | None = _field("status")
    "State of this step."
    status_time: _Moment = _field("status_time", _timestamp)
    "When the status changed last."


class Application(Model):
    """An app that is installed, with its release."""

    __required__ = ("name",)
    app: _Nested[App] = _field("app", _ref("App"))
    "The app that it is of."
    cluster: _Nested[Cluster] = _field("cluster", _ref("Cluster"))
    "The release: its state, values and times."
    name: str | None = _field("name")
    "Name of the release."
    release_info: MutableSequence[Any] = _field("releaseInfo", _array())
    "The objects that it consists of."
    version: _Nested[AppVersion] = _field("version", _ref("AppVersion"))
    "The version of the app."


class Attachment(Model):
    """An attachment, as the server writes it."""

    attachment_content: MutableMapping[str, str] = _field("attachment_content", _mapping())
    "Its bytes by name, in base64."
    attachment_id: str | None = _field("attachment_id")
    "Identifier of the file."
    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."


class Category(Model):
    """A category of the app store."""

    app_total: int | None = _field("app_total")
    "How many apps are in it."
    category_id: str | None = _field("category_id")
    "Identifier of the category, e.g. `ctg-0123456789ab`."
    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."
    description: str | None = _field("description")
    "What it is, for people."
    icon: str | None = _field("icon")
    "The icon: a URL, base64, or the identifier of an attachment."
    locale: str | None = _field("locale")
    "Translations of its name, as JSON text."
    name: str | None = _field("name")
    "Name of the category."
    owner: str | None = _field("owner")
    "Name of the user who made it."
    update_time: _Moment = _field("update_time", _timestamp)
    "When it was changed last."


class Cluster(Model):
    """A release of an app: its state, values and times. It has nothing to do with clusters of machines."""

    additional_info: str | None = _field("additional_info")
    "Values that go with it, as text."
    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    cluster_id: str | None = _field("cluster_id")
    "Identifier of the release, e.g. `rls-0123456789ab`."
    cluster_type: int | None = _field("cluster_type")
    "Not used."
    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."
    debug: bool | None = _field("debug")
    "Not used."
    description: str | None = _field("description")
    "What it is, for people."
    endpoints: str | None = _field("endpoints")
    "Not used."
    env: str | None = _field("env")
    "The values it was installed with, as YAML text."
    frontgate_id: str | None = _field("frontgate_id")
    "Not used."
    global_uuid: str | None = _field("global_uuid")
    "Not used."
    metadata_root_access: bool | None = _field("metadata_root_access")
    "Not used."
    name: str | None = _field("name")
    "Name."
    owner: str | None = _field("owner")
    "Name of the user who made it."
    runtime_id: str | None = _field("runtime_id")
    "Name of the cluster to install in; the host where it is absent."
    status: str | None = _field("status")
    "`active`, `creating`, `upgrading`, `deleting`, `failed` or `deleted`."
    status_time: _Moment = _field("status_time", _timestamp)
    "When the status changed last."
    subnet_id: str | None = _field("subnet_id")
    "Not used."
    transition_status: str | None = _field("transition_status")
    "Not used."
    upgrade_status: str | None = _field("upgrade_status")
    "Not used."
    upgrade_time: _Moment = _field("upgrade_time", _timestamp)
    "When it was upgraded last."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."
    vpc_id: str | None = _field("vpc_id")
    "Not used."
    zone: str | None = _field("zone")
    "Name of the project."


class CreateAppRequest(Model):
    """A new app with its first version."""

    icon: str | None = _field("icon")
    "The icon: a URL, base64, or the identifier of an attachment."
    isv: str | None = _field("isv")
    "Name of the workspace that it belongs to."
    name: str | None = _field("name")
    "Name of the app."
    version_name: str | None = _field("version_name")
    "Name of its first version."
    version_package: str | None = _field("version_package")
    "The Helm chart, a .tgz in base64."
    version_type: str | None = _field("version_type")
    "Kind of the package: `helm`."


class CreateAppResponse(Model):
    """What the operation CreateApp answers."""

    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."


class CreateAppVersionRequest(Model):
    """A new version of an app."""

    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    description: str | None = _field("description")
    "What it is, for people."
    name: str | None = _field("name")
    "Name of the version."
    package: str | None = _field("package")
    "The Helm chart, a .tgz in base64."
    type: str | None = _field("type")
    "Kind of the package: `helm`."


class CreateAppVersionResponse(Model):
    """What the operation CreateAppVersion answers."""

    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."


class CreateCategoryRequest(Model):
    """What the operation CreateCategory is asked with."""

    description: str | None = _field("description")
    "What it is, for people."
    icon: str | None = _field("icon")
    "The icon: a URL, base64, or the identifier of an attachment."
    locale: str | None = _field("locale")
    "Translations of its name, as JSON text."
    name: str | None = _field("name")
    "Name."


class CreateCategoryResponse(Model):
    """What the operation CreateCategory answers."""

    category_id: str | None = _field("category_id")
    "Identifier of the category, e.g. `ctg-0123456789ab`."


class CreateClusterRequest(Model):
    """An app version to install, with its values."""

    __required__ = ("advanced_param", "description", "name")
    advanced_param: MutableSequence[str] = _field("advanced_param", _array())
    "Not used."
    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    conf: str | None = _field("conf")
    "The chart's values, as YAML text."
    description: str | None = _field("description")
    "What it is, for people."
    name: str | None = _field("name")
    "Name of the release."
    runtime_id: str | None = _field("runtime_id")
    "Name of the cluster to install in; the host where it is absent."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."
    workspace: str | None = _field("workspace")
    "Name of the workspace."


class CreateRepoRequest(Model):
    """What the operation CreateRepo is asked with."""

    __required__ = ("providers", "sync_period")
    app_default_status: str | None = _field("app_default_status")
    "What apps of it are at first."
    category_id: str | None = _field("category_id")
    "Identifier of the category, e.g. `ctg-0123456789ab`."
    credential: str | None = _field("credential")
    "What to log in with, as JSON text."
    description: str | None = _field("description")
    "What it is, for people."
    name: str | None = _field("name")
    "Name."
    providers: MutableSequence[str] = _field("providers", _array())
    "Where its charts run: `kubernetes`."
    sync_period: str | None = _field("sync_period")
    "How often it is read: 0 is never, else three minutes or more, e.g. `1h`."
    type: str | None = _field("type")
    "Kind of the repository: `http`, `https` or `s3`."
    url: str | None = _field("url")
    "URL of the Helm repository; `https://user:password@...` logs in."
    visibility: str | None = _field("visibility")
    "`public` or `private`."
    workspace: str | None = _field("workspace")
    "Name of the workspace."


class CreateRepoResponse(Model):
    """What the operation CreateRepo answers."""

    repo_id: str | None = _field("repo_id")
    "Identifier of the repository; empty for the app store's own."


class GetAppVersionPackageFilesResponse(Model):
    """What the operation GetAppVersionPackageFiles answers."""

    files: MutableMapping[str, str] = _field("files", _mapping())
    "Files of the chart by name, in base64."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."


class GetAppVersionPackageResponse(Model):
    """What the operation GetAppVersionPackage answers."""

    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    package: str | None = _field("package")
    "The chart's archive, in base64."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."


class ModifyAppRequest(Model):
    """What the operation ModifyApp is asked with."""

    abstraction: str | None = _field("abstraction")
    "One line on what it is."
    attachment_content: str | None = _field("attachment_content")
    "An image, in base64."
    category_id: str | None = _field("category_id")
    "Identifier of the category, e.g. `ctg-0123456789ab`."
    description: str | None = _field("description")
    "What it is, for people."
    home: str | None = _field("home")
    "URL of its home page."
    keywords: str | None = _field("keywords")
    "Words to find it by, separated by commas."
    maintainers: str | None = _field("maintainers")
    "Who keeps it, as JSON text."
    name: str | None = _field("name")
    "Name."
    readme: str | None = _field("readme")
    "Its README, in Markdown."
    sequence: int | None = _field("sequence")
    "Place of the screenshot, from 0."
    sources: str | None = _field("sources")
    "URLs of its source, separated by commas."
    tos: str | None = _field("tos")
    "Terms of service."
    type: str | None = _field("type")
    "What `attachment_content` is: `icon` or `screenshot`."


class ModifyAppVersionRequest(Model):
    """What the operation ModifyAppVersion is asked with."""

    description: str | None = _field("description")
    "What it is, for people."
    name: str | None = _field("name")
    "Name."
    package: str | None = _field("package")
    "The Helm chart, a .tgz in base64."
    package_files: MutableMapping[str, str] = _field("package_files", _mapping())
    "Files of the chart by path, each in base64."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."


class ModifyCategoryRequest(Model):
    """What the operation ModifyCategory is asked with."""

    description: str | None = _field("description")
    "What it is, for people."
    icon: str | None = _field("icon")
    "The icon: a URL, base64, or the identifier of an attachment."
    locale: str | None = _field("locale")
    "Translations of its name, as JSON text."
    name: str | None = _field("name")
    "Name."


class ModifyClusterAttributesRequest(Model):
    """What the operation ModifyClusterAttributes is asked with."""

    __required__ = ("cluster_id",)
    cluster_name: str | None = _field("clusterName")
    "Name of the cluster that the release is in."
    cluster_id: str | None = _field("cluster_id")
    "Identifier of the release, e.g. `rls-0123456789ab`."
    description: str | None = _field("description")
    "What it is, for people."
    name: str | None = _field("name")
    "Name."
    namespace: str | None = _field("namespace")
    "Name of the project."


class ModifyRepoRequest(Model):
    """What the operation ModifyRepo is asked with."""

    __required__ = ("providers", "sync_period")
    app_default_status: str | None = _field("app_default_status")
    "What apps of it are at first."
    category_id: str | None = _field("category_id")
    "Identifier of the category, e.g. `ctg-0123456789ab`."
    credential: str | None = _field("credential")
    "What to log in with, as JSON text."
    description: str | None = _field("description")
    "What it is, for people."
    name: str | None = _field("name")
    "Name."
    providers: MutableSequence[str] = _field("providers", _array())
    "Where its charts run: `kubernetes`."
    sync_period: str | None = _field("sync_period")
    "How often it is read: 0 is never, else three minutes or more, e.g. `1h`."
    type: str | None = _field("type")
    "Kind of the repository: `http`, `https` or `s3`."
    url: str | None = _field("url")
    "URL of the Helm repository; `https://user:password@...` logs in."
    visibility: str | None = _field("visibility")
    "`public` or `private`."
    workspace: str | None = _field("workspace")
    "Name of the workspace."


class Repo(Model):
    """A Helm repository whose charts are offered as apps."""

    __required__ = ("category_set", "labels", "providers", "selectors")
    app_default_status: str | None = _field("app_default_status")
    "What apps of it are at first."
    category_set: _NestedItems[ResourceCategory] = _field("category_set", _array(_ref("ResourceCategory")))
    "Not used."
    chart_count: int | None = _field("chart_count")
    "How many charts it has."
    controller: int | None = _field("controller")
    "Not used."
    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."
    creator: str | None = _field("creator")
    "Name of the user who made it."
    credential: str | None = _field("credential")
    "What to log in with, as JSON text."
    description: str | None = _field("description")
    "What it is, for people."
    labels: _NestedItems[RepoLabel] = _field("labels", _array(_ref("RepoLabel")))
    "Not used."
    name: str | None = _field("name")
    "Name."
    providers: MutableSequence[str] = _field("providers", _array())
    "Where its charts run: `kubernetes`."
    repo_id: str | None = _field("repo_id")
    "Identifier of the repository; empty for the app store's own."
    selectors: _NestedItems[RepoSelector] = _field("selectors", _array(_ref("RepoSelector")))
    "Not used."
    status: str | None = _field("status")
    "`successful`, `failed`, `syncing` or `noCharts`."
    status_time: _Moment = _field("status_time", _timestamp)
    "When the status changed last."
    sync_period: str | None = _field("sync_period")
    "How often it is read: 0 is never, else three minutes or more, e.g. `1h`."
    type: str | None = _field("type")
    "Kind of the repository: `http`, `https` or `s3`."
    url: str | None = _field("url")
    "URL of the Helm repository; `https://user:password@...` logs in."
    visibility: str | None = _field("visibility")
    "`public` or `private`."


class RepoActionRequest(Model):
    """What the operation RepoAction is asked with."""

    __required__ = ("action", "workspace")
    action: str | None = _field("action")
    "`index` reads the repository again."
    workspace: str | None = _field("workspace")
    "Name of the workspace."


class RepoEvent(Model):
    """A repo event, as the server writes it."""

    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."
    owner: str | None = _field("owner")
    "Name of the user who made it."
    repo_event_id: str | None = _field("repo_event_id")
    "Identifier of the event."
    repo_id: str | None = _field("repo_id")
    "Identifier of the repository; empty for the app store's own."
    result: str | None = _field("result")
    "What came of it."
    status: str | None = _field("status")
    "State of the reading."
    status_time: _Moment = _field("status_time", _timestamp)
    "When the status changed last."


class RepoLabel(Model):
    """One of `Repo.labels`."""

    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."
    label_key: str | None = _field("label_key")
    "The label."
    label_value: str | None = _field("label_value")
    "Its value."


class RepoSelector(Model):
    """One of `Repo.selectors`."""

    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."
    selector_key: str | None = _field("selector_key")
    "The label."
    selector_value: str | None = _field("selector_value")
    "The value that it must have."


class ResourceCategory(Model):
    """One of `App.category_set` and others."""

    category_id: str | None = _field("category_id")
    "Identifier of the category, e.g. `ctg-0123456789ab`."
    create_time: _Moment = _field("create_time", _timestamp)
    "When it was made."
    locale: str | None = _field("locale")
    "Translations of its name, as JSON text."
    name: str | None = _field("name")
    "Name of the category."
    status: str | None = _field("status")
    "`enabled` or `disabled`: whether the app is in it."
    status_time: _Moment = _field("status_time", _timestamp)
    "When the status changed last."


class UpgradeClusterRequest(Model):
    """What a release is to become."""

    __required__ = ("advanced_param", "app_id", "cluster_id")
    advanced_param: MutableSequence[str] = _field("advanced_param", _array())
    "Not used."
    app_id: str | None = _field("app_id")
    "Identifier of the app, e.g. `app-0123456789ab`."
    cluster_id: str | None = _field("cluster_id")
    "Identifier of the release, e.g. `rls-0123456789ab`."
    conf: str | None = _field("conf")
    "The chart's values, as YAML text."
    namespace: str | None = _field("namespace")
    "Name of the project."
    runtime_id: str | None = _field("runtime_id")
    "Name of the cluster to install in; the host where it is absent."
    version_id: str | None = _field("version_id")
    "Identifier of the app's version, e.g. `appv-0123456789ab`."


class ValidatePackageResponse(Model):
    """What is in a Helm chart, or what is wrong with it."""

    description: str | None = _field("description")
    "What it is, for people."
    error: str | None = _field("error")
    "Why the chart can't be used; empty if it can."
    error_details: MutableMapping[str, str] = _field("error_details", _mapping())
    "What is wrong, by the chart's file."
    icon: str | None = _field("icon")
    "The icon: a URL, base64, or the identifier of an attachment."
    name: str | None = _field("name")
    "Name of the chart."
    url: str | None = _field("url")
    "URL of the chart's home page."
    version_name: str | None = _field("version_name")
    "Version of the chart."


class ValidateRepoResponse(Model):
    """What the operation ValidateRepo answers."""

    error_code: int | None = _field("errorCode")
    "What is wrong with it, as a number."
    ok: bool | None = _field("ok")
    "Whether the repository can be read."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
