"""Models of `authorization_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta


class LocalSubjectAccessReview(Model):
    """Definition authorization.v1.LocalSubjectAccessReview."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: SubjectAccessReviewSpec = _field("spec", _ref("SubjectAccessReviewSpec"))
    status: SubjectAccessReviewStatus = _field("status", _ref("SubjectAccessReviewStatus"))


class NonResourceAttributes(Model):
    """Definition authorization.v1.NonResourceAttributes."""

    __slots__ = ()

    path: str | None = _field("path")
    verb: str | None = _field("verb")


class NonResourceRule(Model):
    """Definition authorization.v1.NonResourceRule."""

    __slots__ = ()
    __required__ = ("verbs",)

    non_resource_urls: MutableSequence[str] = _field("nonResourceURLs", _array())
    verbs: MutableSequence[str] = _field("verbs", _array())


class ResourceAttributes(Model):
    """Definition authorization.v1.ResourceAttributes."""

    __slots__ = ()

    group: str | None = _field("group")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource: str | None = _field("resource")
    subresource: str | None = _field("subresource")
    verb: str | None = _field("verb")
    version: str | None = _field("version")


class ResourceRule(Model):
    """Definition authorization.v1.ResourceRule."""

    __slots__ = ()
    __required__ = ("verbs",)

    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    resource_names: MutableSequence[str] = _field("resourceNames", _array())
    resources: MutableSequence[str] = _field("resources", _array())
    verbs: MutableSequence[str] = _field("verbs", _array())


class SelfSubjectAccessReview(Model):
    """Definition authorization.v1.SelfSubjectAccessReview."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: SelfSubjectAccessReviewSpec = _field("spec", _ref("SelfSubjectAccessReviewSpec"))
    status: SubjectAccessReviewStatus = _field("status", _ref("SubjectAccessReviewStatus"))


class SelfSubjectAccessReviewSpec(Model):
    """Definition authorization.v1.SelfSubjectAccessReviewSpec."""

    __slots__ = ()

    non_resource_attributes: NonResourceAttributes = _field("nonResourceAttributes", _ref("NonResourceAttributes"))
    resource_attributes: ResourceAttributes = _field("resourceAttributes", _ref("ResourceAttributes"))


class SelfSubjectRulesReview(Model):
    """Definition authorization.v1.SelfSubjectRulesReview."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: SelfSubjectRulesReviewSpec = _field("spec", _ref("SelfSubjectRulesReviewSpec"))
    status: SubjectRulesReviewStatus = _field("status", _ref("SubjectRulesReviewStatus"))


class SelfSubjectRulesReviewSpec(Model):
    """Definition authorization.v1.SelfSubjectRulesReviewSpec."""

    __slots__ = ()

    namespace: str | None = _field("namespace")


class SubjectAccessReview(Model):
    """Definition authorization.v1.SubjectAccessReview."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: SubjectAccessReviewSpec = _field("spec", _ref("SubjectAccessReviewSpec"))
    status: SubjectAccessReviewStatus = _field("status", _ref("SubjectAccessReviewStatus"))


class SubjectAccessReviewSpec(Model):
    """Definition authorization.v1.SubjectAccessReviewSpec."""

    __slots__ = ()

    extra: MutableMapping[str, MutableSequence[str]] = _field("extra", _mapping(_array()))
    groups: MutableSequence[str] = _field("groups", _array())
    non_resource_attributes: NonResourceAttributes = _field("nonResourceAttributes", _ref("NonResourceAttributes"))
    resource_attributes: ResourceAttributes = _field("resourceAttributes", _ref("ResourceAttributes"))
    uid: str | None = _field("uid")
    user: str | None = _field("user")


class SubjectAccessReviewStatus(Model):
    """Definition authorization.v1.SubjectAccessReviewStatus."""

    __slots__ = ()
    __required__ = ("allowed",)

    allowed: bool | None = _field("allowed")
    denied: bool | None = _field("denied")
    evaluation_error: str | None = _field("evaluationError")
    reason: str | None = _field("reason")


class SubjectRulesReviewStatus(Model):
    """Definition authorization.v1.SubjectRulesReviewStatus."""

    __slots__ = ()
    __required__ = ("incomplete", "nonResourceRules", "resourceRules")

    evaluation_error: str | None = _field("evaluationError")
    incomplete: bool | None = _field("incomplete")
    non_resource_rules: MutableSequence[NonResourceRule] = _field("nonResourceRules", _array(_ref("NonResourceRule")))
    resource_rules: MutableSequence[ResourceRule] = _field("resourceRules", _array(_ref("ResourceRule")))


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
