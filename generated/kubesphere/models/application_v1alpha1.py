"""Models of `application_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from datetime import datetime
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
    from .meta_v1 import ObjectMeta


class Audit(Model):
    """Definition application.v1alpha1.Audit."""

    __slots__ = ()

    message: str | None = _field("message")
    operator: str | None = _field("operator")
    operator_type: str | None = _field("operatorType")
    state: str | None = _field("state")
    time: datetime | None = _field("time", _timestamp)


class Dependency(Model):
    """Definition application.v1alpha1.Dependency."""

    __slots__ = ()

    alias: str | None = _field("alias")
    condition: str | None = _field("condition")
    enabled: bool | None = _field("enabled")
    name: str | None = _field("name")
    repository: str | None = _field("repository")
    tags: MutableSequence[str] = _field("tags", _array())
    version: str | None = _field("version")


class HelmApplicationVersion(Model):
    """Definition application.v1alpha1.HelmApplicationVersion."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: HelmApplicationVersionSpec = _field("spec", _ref("HelmApplicationVersionSpec"))
    status: HelmApplicationVersionStatus = _field("status", _ref("HelmApplicationVersionStatus"))


class HelmApplicationVersionSpec(Model):
    """Definition application.v1alpha1.HelmApplicationVersionSpec."""

    __slots__ = ()

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    api_version: str | None = _field("apiVersion")
    app_version: str | None = _field("appVersion")
    condition: str | None = _field("condition")
    created: datetime | None = _field("created", _timestamp)
    data: str | None = _field("data")
    data_key: str | None = _field("dataKey")
    dependencies: MutableSequence[Dependency] = _field("dependencies", _array(_ref("Dependency")))
    deprecated: bool | None = _field("deprecated")
    description: str | None = _field("description")
    digest: str | None = _field("digest")
    home: str | None = _field("home")
    icon: str | None = _field("icon")
    keywords: MutableSequence[str] = _field("keywords", _array())
    kube_version: str | None = _field("kubeVersion")
    maintainers: MutableSequence[Maintainer] = _field("maintainers", _array(_ref("Maintainer")))
    name: str | None = _field("name")
    sources: MutableSequence[str] = _field("sources", _array())
    tags: str | None = _field("tags")
    type: str | None = _field("type")
    urls: MutableSequence[str] = _field("urls", _array())
    version: str | None = _field("version")


class HelmApplicationVersionStatus(Model):
    """Definition application.v1alpha1.HelmApplicationVersionStatus."""

    __slots__ = ()

    audit: MutableSequence[Audit] = _field("audit", _array(_ref("Audit")))
    state: str | None = _field("state")


class HelmCategory(Model):
    """Definition application.v1alpha1.HelmCategory."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: HelmCategorySpec = _field("spec", _ref("HelmCategorySpec"))
    status: HelmCategoryStatus = _field("status", _ref("HelmCategoryStatus"))


class HelmCategorySpec(Model):
    """Definition application.v1alpha1.HelmCategorySpec."""

    __slots__ = ()

    description: str | None = _field("description")
    locale: str | None = _field("locale")
    name: str | None = _field("name")


class HelmCategoryStatus(Model):
    """Definition application.v1alpha1.HelmCategoryStatus."""

    __slots__ = ()

    total: int | None = _field("total")


class Maintainer(Model):
    """Definition application.v1alpha1.Maintainer."""

    __slots__ = ()

    email: str | None = _field("email")
    name: str | None = _field("name")
    url: str | None = _field("url")
