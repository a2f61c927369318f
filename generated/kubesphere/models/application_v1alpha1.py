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
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import ObjectMeta


class Audit(Model):
    """An audit, as the server writes it."""

    __slots__ = ()

    message: str | None = _field("message")
    operator: str | None = _field("operator")
    operator_type: str | None = _field("operatorType")
    state: str | None = _field("state")
    time: _Moment = _field("time", _timestamp)


class Dependency(Model):
    """A dependency, as the server writes it."""

    __slots__ = ()

    alias: str | None = _field("alias")
    condition: str | None = _field("condition")
    enabled: bool | None = _field("enabled")
    name: str | None = _field("name")
    repository: str | None = _field("repository")
    tags: MutableSequence[str] = _field("tags", _array())
    version: str | None = _field("version")


class HelmApplication(Model):
    """A helm application, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[HelmApplicationSpec] = _field("spec", _ref("HelmApplicationSpec"))
    "What is wanted of it."
    status: _Nested[HelmApplicationStatus] = _field("status", _ref("HelmApplicationStatus"))
    "What the server reports of it."


class HelmApplicationSpec(Model):
    """What is wanted of a HelmApplication."""

    __slots__ = ()
    __required__ = ("name",)

    abstraction: str | None = _field("abstraction")
    app_home: str | None = _field("appHome")
    attachments: MutableSequence[str] = _field("attachments", _array())
    description: str | None = _field("description")
    icon: str | None = _field("icon")
    name: str | None = _field("name")


class HelmApplicationStatus(Model):
    """What the server reports of a HelmApplication."""

    __slots__ = ()
    __required__ = ("statusTime", "updateTime")

    latest_version: str | None = _field("latestVersion")
    state: str | None = _field("state")
    status_time: _Moment = _field("statusTime", _timestamp)
    update_time: _Moment = _field("updateTime", _timestamp)


class HelmApplicationVersion(Model):
    """A helm application version, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[HelmApplicationVersionSpec] = _field("spec", _ref("HelmApplicationVersionSpec"))
    "What is wanted of it."
    status: _Nested[HelmApplicationVersionStatus] = _field("status", _ref("HelmApplicationVersionStatus"))
    "What the server reports of it."


class HelmApplicationVersionSpec(Model):
    """What is wanted of a HelmApplicationVersion."""

    __slots__ = ()

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    app_version: str | None = _field("appVersion")
    condition: str | None = _field("condition")
    created: _Moment = _field("created", _timestamp)
    data: str | None = _field("data")
    data_key: str | None = _field("dataKey")
    dependencies: _NestedItems[Dependency] = _field("dependencies", _array(_ref("Dependency")))
    deprecated: bool | None = _field("deprecated")
    description: str | None = _field("description")
    digest: str | None = _field("digest")
    home: str | None = _field("home")
    icon: str | None = _field("icon")
    keywords: MutableSequence[str] = _field("keywords", _array())
    kube_version: str | None = _field("kubeVersion")
    maintainers: _NestedItems[Maintainer] = _field("maintainers", _array(_ref("Maintainer")))
    name: str | None = _field("name")
    sources: MutableSequence[str] = _field("sources", _array())
    tags: str | None = _field("tags")
    type: str | None = _field("type")
    urls: MutableSequence[str] = _field("urls", _array())
    version: str | None = _field("version")


class HelmApplicationVersionStatus(Model):
    """What the server reports of a HelmApplicationVersion."""

    __slots__ = ()

    audit: _NestedItems[Audit] = _field("audit", _array(_ref("Audit")))
    state: str | None = _field("state")


class HelmCategory(Model):
    """A helm category, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[HelmCategorySpec] = _field("spec", _ref("HelmCategorySpec"))
    "What is wanted of it."
    status: _Nested[HelmCategoryStatus] = _field("status", _ref("HelmCategoryStatus"))
    "What the server reports of it."


class HelmCategorySpec(Model):
    """What is wanted of a HelmCategory."""

    __slots__ = ()

    description: str | None = _field("description")
    locale: str | None = _field("locale")
    name: str | None = _field("name")


class HelmCategoryStatus(Model):
    """What the server reports of a HelmCategory."""

    __slots__ = ()

    total: int | None = _field("total")


class HelmRelease(Model):
    """A helm release, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[HelmReleaseSpec] = _field("spec", _ref("HelmReleaseSpec"))
    "What is wanted of it."
    status: _Nested[HelmReleaseStatus] = _field("status", _ref("HelmReleaseStatus"))
    "What the server reports of it."


class HelmReleaseDeployStatus(Model):
    """What the server reports of a HelmReleaseDeploy."""

    __slots__ = ()
    __required__ = ("deployTime", "state")

    deploy_time: _Moment = _field("deployTime", _timestamp)
    message: str | None = _field("message")
    state: str | None = _field("state")


class HelmReleaseSpec(Model):
    """What is wanted of a HelmRelease."""

    __slots__ = ()
    __required__ = ("chartName", "chartVersion", "name", "version")

    app_id: str | None = _field("appId")
    app_ver_id: str | None = _field("appVerId")
    chart_app_ver: str | None = _field("chartAppVer")
    chart_name: str | None = _field("chartName")
    chart_version: str | None = _field("chartVersion")
    description: str | None = _field("description")
    name: str | None = _field("name")
    repo_id: str | None = _field("repoId")
    values: str | None = _field("values")
    version: int | None = _field("version")


class HelmReleaseStatus(Model):
    """What the server reports of a HelmRelease."""

    __slots__ = ()
    __required__ = ("state",)

    deploy_status: _NestedItems[HelmReleaseDeployStatus] = _field(
        "deployStatus", _array(_ref("HelmReleaseDeployStatus"))
    )
    last_deployed: _Moment = _field("lastDeployed", _timestamp)
    last_update: _Moment = _field("lastUpdate", _timestamp)
    message: str | None = _field("message")
    state: str | None = _field("state")
    version: int | None = _field("version")


class HelmRepo(Model):
    """A helm repo, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[HelmRepoSpec] = _field("spec", _ref("HelmRepoSpec"))
    "What is wanted of it."
    status: _Nested[HelmRepoStatus] = _field("status", _ref("HelmRepoStatus"))
    "What the server reports of it."


class HelmRepoCredential(Model):
    """A helm repo credential, as the server writes it."""

    __slots__ = ()

    access_key_id: str | None = _field("accessKeyID")
    ca_file: str | None = _field("caFile")
    cert_file: str | None = _field("certFile")
    insecure_skip_tls_verify: bool | None = _field("insecureSkipTLSVerify")
    key_file: str | None = _field("keyFile")
    password: str | None = _field("password")
    secret_access_key: str | None = _field("secretAccessKey")
    username: str | None = _field("username")


class HelmRepoSpec(Model):
    """What is wanted of a HelmRepo."""

    __slots__ = ()
    __required__ = ("name", "url")

    credential: _Nested[HelmRepoCredential] = _field("credential", _ref("HelmRepoCredential"))
    description: str | None = _field("description")
    name: str | None = _field("name")
    sync_period: int | None = _field("syncPeriod")
    url: str | None = _field("url")
    version: int | None = _field("version")


class HelmRepoStatus(Model):
    """What the server reports of a HelmRepo."""

    __slots__ = ()

    data: str | None = _field("data")
    last_update_time: _Moment = _field("lastUpdateTime", _timestamp)
    state: str | None = _field("state")
    sync_state: _NestedItems[HelmRepoSyncState] = _field("syncState", _array(_ref("HelmRepoSyncState")))
    version: int | None = _field("version")


class HelmRepoSyncState(Model):
    """A helm repo sync state, as the server writes it."""

    __slots__ = ()
    __required__ = ("syncTime",)

    message: str | None = _field("message")
    state: str | None = _field("state")
    sync_time: _Moment = _field("syncTime", _timestamp)


class Maintainer(Model):
    """A maintainer, as the server writes it."""

    __slots__ = ()

    email: str | None = _field("email")
    name: str | None = _field("name")
    url: str | None = _field("url")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
