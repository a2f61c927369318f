"""Models of `application_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems


class Audit(Model):
    """One of `HelmApplicationVersionStatus.audit`."""

    message: str | None = _field("message")
    "What was said with it."
    operator: str | None = _field("operator")
    "Name of who did it."
    operator_type: str | None = _field("operatorType")
    "What sort of reviewer it was."
    state: str | None = _field("state")
    "What the version became by it."
    time: _Moment = _field("time", _timestamp)
    "When."


class Dependency(Model):
    """One of `HelmApplicationVersionSpec.dependencies`."""

    alias: str | None = _field("alias")
    "Another name that it goes by."
    condition: str | None = _field("condition")
    "Value that turns it on."
    enabled: bool | None = _field("enabled")
    "Whether it is on."
    name: str | None = _field("name")
    "Name of the chart."
    repository: str | None = _field("repository")
    "URL of its repository."
    tags: MutableSequence[str] = _field("tags", _array())
    "Tags that turn it on."
    version: str | None = _field("version")
    "Which versions of it."


class HelmApplication(_Object):
    """An app, as the cluster keeps it."""

    spec: _Nested[HelmApplicationSpec] = _field("spec", _ref("HelmApplicationSpec"))
    "What is wanted of it."
    status: _Nested[HelmApplicationStatus] = _field("status", _ref("HelmApplicationStatus"))
    "What the server reports of it."


class HelmApplicationSpec(Model):
    """What is wanted of a HelmApplication."""

    __required__ = ("name",)
    abstraction: str | None = _field("abstraction")
    "One line on what it is."
    app_home: str | None = _field("appHome")
    "URL of its home page."
    attachments: MutableSequence[str] = _field("attachments", _array())
    "Identifiers of screenshots."
    description: str | None = _field("description")
    "What it is, for people."
    icon: str | None = _field("icon")
    "The icon: a URL, base64, or the identifier of an attachment."
    name: str | None = _field("name")
    "Name that people read."


class HelmApplicationStatus(Model):
    """What the server reports of a HelmApplication."""

    __required__ = ("statusTime", "updateTime")
    latest_version: str | None = _field("latestVersion")
    "The newest version."
    state: str | None = _field("state")
    "`draft`, `active`, `suspended` or `deleted`."
    status_time: _Moment = _field("statusTime", _timestamp)
    "When the state changed last."
    update_time: _Moment = _field("updateTime", _timestamp)
    "When it was changed last."


class HelmApplicationVersion(_Object):
    """A version of an app, as the cluster keeps it."""

    spec: _Nested[HelmApplicationVersionSpec] = _field("spec", _ref("HelmApplicationVersionSpec"))
    "What is wanted of it."
    status: _Nested[HelmApplicationVersionStatus] = _field("status", _ref("HelmApplicationVersionStatus"))
    "What the server reports of it."


class HelmApplicationVersionSpec(Model):
    """What is wanted of a HelmApplicationVersion."""

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Notes of any text by key."
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    app_version: str | None = _field("appVersion")
    "Version of what is in the chart."
    condition: str | None = _field("condition")
    "Value that turns the chart on, where it is a part of another."
    created: _Moment = _field("created", _timestamp)
    "When the package was made."
    data: str | None = _field("data")
    "The package itself, in base64."
    data_key: str | None = _field("dataKey")
    "Where the package lies in the object store."
    dependencies: _NestedItems[Dependency] = _field("dependencies", _array(_ref("Dependency")))
    "Charts that it needs."
    deprecated: bool | None = _field("deprecated")
    "Whether it is given up."
    description: str | None = _field("description")
    "What it is, for people."
    digest: str | None = _field("digest")
    "SHA-256 of the package, in hex."
    home: str | None = _field("home")
    "URL of its home page."
    icon: str | None = _field("icon")
    "URL of its icon."
    keywords: MutableSequence[str] = _field("keywords", _array())
    "Words to find it by."
    kube_version: str | None = _field("kubeVersion")
    "Which versions of Kubernetes it runs on."
    maintainers: _NestedItems[Maintainer] = _field("maintainers", _array(_ref("Maintainer")))
    "Who keeps it."
    name: str | None = _field("name")
    "Name of the chart."
    sources: MutableSequence[str] = _field("sources", _array())
    "URLs of its source."
    tags: str | None = _field("tags")
    "Tags that turn the chart on, where it is a part of another."
    type: str | None = _field("type")
    "`application` or `library`."
    urls: MutableSequence[str] = _field("urls", _array())
    "Where the package can be had."
    version: str | None = _field("version")
    "Version of the chart (SemVer)."


class HelmApplicationVersionStatus(Model):
    """What the server reports of a HelmApplicationVersion."""

    audit: _NestedItems[Audit] = _field("audit", _array(_ref("Audit")))
    "What reviewers did, newest first."
    state: str | None = _field("state")
    "`draft`, `submitted`, `passed`, `rejected`, `active` or `suspended`."


class HelmCategory(_Object):
    """A category of the app store, as the cluster keeps it."""

    spec: _Nested[HelmCategorySpec] = _field("spec", _ref("HelmCategorySpec"))
    "What is wanted of it."
    status: _Nested[HelmCategoryStatus] = _field("status", _ref("HelmCategoryStatus"))
    "What the server reports of it."


class HelmCategorySpec(Model):
    """What is wanted of a HelmCategory."""

    description: str | None = _field("description")
    "What it is, for people."
    locale: str | None = _field("locale")
    "Translations of its name, as JSON text."
    name: str | None = _field("name")
    "Name of the category."


class HelmCategoryStatus(Model):
    """What the server reports of a HelmCategory."""

    total: int | None = _field("total")
    "How many apps are in it."


class HelmRelease(_Object):
    """An app that is installed, as the cluster keeps it."""

    spec: _Nested[HelmReleaseSpec] = _field("spec", _ref("HelmReleaseSpec"))
    "What is wanted of it."
    status: _Nested[HelmReleaseStatus] = _field("status", _ref("HelmReleaseStatus"))
    "What the server reports of it."


class HelmReleaseDeployStatus(Model):
    """What the server reports of a HelmReleaseDeploy."""

    __required__ = ("deployTime", "state")
    deploy_time: _Moment = _field("deployTime", _timestamp)
    "When."
    message: str | None = _field("message")
    "Why, for people."
    state: str | None = _field("state")
    "How it went."


class HelmReleaseSpec(Model):
    """What is wanted of a HelmRelease."""

    __required__ = ("chartName", "chartVersion", "name", "version")
    app_id: str | None = _field("appId")
    "Name of the app's object."
    app_ver_id: str | None = _field("appVerId")
    "Name of the app version's object."
    chart_app_ver: str | None = _field("chartAppVer")
    "Version of what is in the chart."
    chart_name: str | None = _field("chartName")
    "Name of the chart."
    chart_version: str | None = _field("chartVersion")
    "Version of the chart."
    description: str | None = _field("description")
    "What it is, for people."
    name: str | None = _field("name")
    "Name of the release in Helm."
    repo_id: str | None = _field("repoId")
    "Name of the repository's object."
    values: str | None = _field("values")
    "The chart's values: YAML in base64."
    version: int | None = _field("version")
    "Counts the upgrades."


class HelmReleaseStatus(Model):
    """What the server reports of a HelmRelease."""

    __required__ = ("state",)
    deploy_status: _NestedItems[HelmReleaseDeployStatus] = _field(
        "deployStatus", _array(_ref("HelmReleaseDeployStatus"))
    )
    "How the last tries went, newest first."
    last_deployed: _Moment = _field("lastDeployed", _timestamp)
    "When it was installed or upgraded last."
    last_update: _Moment = _field("lastUpdate", _timestamp)
    "When the state changed last."
    message: str | None = _field("message")
    "Why, for people."
    state: str | None = _field("state")
    "`active`, `creating`, `upgrading`, `deleting`, `failed` or `rollbacking`."
    version: int | None = _field("version")
    "The last upgrade that was carried out."


class HelmRepo(_Object):
    """A Helm repository whose charts are offered as apps, as the cluster keeps it."""

    spec: _Nested[HelmRepoSpec] = _field("spec", _ref("HelmRepoSpec"))
    "What is wanted of it."
    status: _Nested[HelmRepoStatus] = _field("status", _ref("HelmRepoStatus"))
    "What the server reports of it."


class HelmRepoCredential(Model):
    """What `HelmRepoSpec.credential` holds."""

    access_key_id: str | None = _field("accessKeyID")
    "Access key, for S3."
    ca_file: str | None = _field("caFile")
    "Authorities that sign the server's certificate."
    cert_file: str | None = _field("certFile")
    "Client certificate."
    insecure_skip_tls_verify: bool | None = _field("insecureSkipTLSVerify")
    "Don't verify the server's certificate."
    key_file: str | None = _field("keyFile")
    "Key of the client certificate."
    password: str | None = _field("password")
    "Password to log in with."
    secret_access_key: str | None = _field("secretAccessKey")
    "Secret of the access key, for S3."
    username: str | None = _field("username")
    "Name to log in with."


class HelmRepoSpec(Model):
    """What is wanted of a HelmRepo."""

    __required__ = ("name", "url")
    credential: _Nested[HelmRepoCredential] = _field("credential", _ref("HelmRepoCredential"))
    "What to log in with."
    description: str | None = _field("description")
    "What it is, for people."
    name: str | None = _field("name")
    "Name that people read."
    sync_period: int | None = _field("syncPeriod")
    "Seconds between two readings; 0 is never, else 180 or more."
    url: str | None = _field("url")
    "URL of the Helm repository."
    version: int | None = _field("version")
    "Counts changes: where it is the same in spec and status, the server has seen the last one."


class HelmRepoStatus(Model):
    """What the server reports of a HelmRepo."""

    data: str | None = _field("data")
    "The repository's index, packed, as the server keeps it."
    last_update_time: _Moment = _field("lastUpdateTime", _timestamp)
    "When it was read last."
    state: str | None = _field("state")
    "`successful`, `failed`, `syncing` or `noCharts`."
    sync_state: _NestedItems[HelmRepoSyncState] = _field("syncState", _array(_ref("HelmRepoSyncState")))
    "How the last readings went, newest first."
    version: int | None = _field("version")
    "Counts changes: where it is the same in spec and status, the server has seen the last one."


class HelmRepoSyncState(Model):
    """One of `HelmRepoStatus.syncState`."""

    __required__ = ("syncTime",)
    message: str | None = _field("message")
    "Why, for people."
    state: str | None = _field("state")
    "How it went."
    sync_time: _Moment = _field("syncTime", _timestamp)
    "When."


class Maintainer(Model):
    """One of `HelmApplicationVersionSpec.maintainers`."""

    email: str | None = _field("email")
    "E-mail address."
    name: str | None = _field("name")
    "Name of who keeps it."
    url: str | None = _field("url")
    "Home page."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
