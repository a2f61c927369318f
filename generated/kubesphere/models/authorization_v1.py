"""Models of `authorization_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems


class LocalSubjectAccessReview(_Object):
    """A local subject access review, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[SubjectAccessReviewSpec] = _field("spec", _ref("SubjectAccessReviewSpec"))
    "What is wanted of it."
    status: _Nested[SubjectAccessReviewStatus] = _field("status", _ref("SubjectAccessReviewStatus"))
    "What the server reports of it."


class NonResourceAttributes(Model):
    """What `SelfSubjectAccessReviewSpec.nonResourceAttributes` and others hold."""

    path: str | None = _field("path")
    "A path that is no object's, e.g. `/healthz`."
    verb: str | None = _field("verb")
    "What is done, e.g. `get`, `list` or `create`; `*` means all."


class NonResourceRule(Model):
    """One of `SubjectRulesReviewStatus.nonResourceRules`."""

    __required__ = ("verbs",)
    non_resource_urls: MutableSequence[str] = _field("nonResourceURLs", _array())
    "Paths that are no object's; `*` at the end stands for any."
    verbs: MutableSequence[str] = _field("verbs", _array())
    "What may be done; `*` means all."


class ResourceAttributes(Model):
    """What `SelfSubjectAccessReviewSpec.resourceAttributes` and others hold."""

    group: str | None = _field("group")
    "API group; `*` means all."
    name: str | None = _field("name")
    "Name of the object; empty means all."
    namespace: str | None = _field("namespace")
    "Project; empty means the whole cluster, or all."
    resource: str | None = _field("resource")
    "The kind by its plural; `*` means all."
    subresource: str | None = _field("subresource")
    "Subresource, e.g. `log`."
    verb: str | None = _field("verb")
    "What is done, e.g. `get`, `list` or `create`; `*` means all."
    version: str | None = _field("version")
    "Version of the API; `*` means all."


class ResourceRule(Model):
    """One of `SubjectRulesReviewStatus.resourceRules`."""

    __required__ = ("verbs",)
    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    "API groups; `*` means all."
    resource_names: MutableSequence[str] = _field("resourceNames", _array())
    "Names of objects; all where it is absent."
    resources: MutableSequence[str] = _field("resources", _array())
    "Kinds by their plurals; `*` means all."
    verbs: MutableSequence[str] = _field("verbs", _array())
    "What may be done; `*` means all."


class SelfSubjectAccessReview(_Object):
    """A self subject access review, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[SelfSubjectAccessReviewSpec] = _field("spec", _ref("SelfSubjectAccessReviewSpec"))
    "What is wanted of it."
    status: _Nested[SubjectAccessReviewStatus] = _field("status", _ref("SubjectAccessReviewStatus"))
    "What the server reports of it."


class SelfSubjectAccessReviewSpec(Model):
    """What is wanted of a SelfSubjectAccessReview."""

    non_resource_attributes: _Nested[NonResourceAttributes] = _field(
        "nonResourceAttributes", _ref("NonResourceAttributes")
    )
    "What is done with which path."
    resource_attributes: _Nested[ResourceAttributes] = _field("resourceAttributes", _ref("ResourceAttributes"))
    "What is done with which object."


class SelfSubjectRulesReview(_Object):
    """A self subject rules review, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[SelfSubjectRulesReviewSpec] = _field("spec", _ref("SelfSubjectRulesReviewSpec"))
    "What is wanted of it."
    status: _Nested[SubjectRulesReviewStatus] = _field("status", _ref("SubjectRulesReviewStatus"))
    "What the server reports of it."


class SelfSubjectRulesReviewSpec(Model):
    """What is wanted of a SelfSubjectRulesReview."""

    namespace: str | None = _field("namespace")
    "Project; empty means the whole cluster, or all."


class SubjectAccessReview(_Object):
    """A subject access review, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[SubjectAccessReviewSpec] = _field("spec", _ref("SubjectAccessReviewSpec"))
    "What is wanted of it."
    status: _Nested[SubjectAccessReviewStatus] = _field("status", _ref("SubjectAccessReviewStatus"))
    "What the server reports of it."


class SubjectAccessReviewSpec(Model):
    """What is wanted of a SubjectAccessReview."""

    extra: MutableMapping[str, MutableSequence[str]] = _field("extra", _mapping(_array()))
    "What else the login said of the user."
    groups: MutableSequence[str] = _field("groups", _array())
    "Groups of the user."
    non_resource_attributes: _Nested[NonResourceAttributes] = _field(
        "nonResourceAttributes", _ref("NonResourceAttributes")
    )
    "What is done with which path."
    resource_attributes: _Nested[ResourceAttributes] = _field("resourceAttributes", _ref("ResourceAttributes"))
    "What is done with which object."
    uid: str | None = _field("uid")
    "Identifier of the user."
    user: str | None = _field("user")
    "Name of the user."


class SubjectAccessReviewStatus(Model):
    """What the server reports of a SubjectAccessReview."""

    __required__ = ("allowed",)
    allowed: bool | None = _field("allowed")
    "Whether it is allowed."
    denied: bool | None = _field("denied")
    "Whether it is forbidden, so that nobody else is asked."
    evaluation_error: str | None = _field("evaluationError")
    "What went wrong meanwhile; the answer holds all the same."
    reason: str | None = _field("reason")
    "Why, for people."


class SubjectRulesReviewStatus(Model):
    """What the server reports of a SubjectRulesReview."""

    __required__ = ("incomplete", "nonResourceRules", "resourceRules")
    evaluation_error: str | None = _field("evaluationError")
    "What went wrong meanwhile; the answer holds all the same."
    incomplete: bool | None = _field("incomplete")
    "Whether rules may be missing."
    non_resource_rules: _NestedItems[NonResourceRule] = _field("nonResourceRules", _array(_ref("NonResourceRule")))
    "What may be done with paths."
    resource_rules: _NestedItems[ResourceRule] = _field("resourceRules", _array(_ref("ResourceRule")))
    "What may be done with objects."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
