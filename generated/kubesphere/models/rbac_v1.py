"""Models of `rbac_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import LabelSelector, ObjectMeta


class AggregationRule(Model):
    """An aggregation rule, as the server writes it."""

    __slots__ = ()

    cluster_role_selectors: _NestedItems[LabelSelector] = _field(
        "clusterRoleSelectors", _array(_ref("meta_v1.LabelSelector"))
    )


class ClusterRole(Model):
    """A cluster role, as the server writes it."""

    __slots__ = ()
    __required__ = ("rules",)

    aggregation_rule: _Nested[AggregationRule] = _field("aggregationRule", _ref("AggregationRule"))
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    rules: _NestedItems[PolicyRule] = _field("rules", _array(_ref("PolicyRule")))


class ClusterRoleBinding(Model):
    """A cluster role binding, as the server writes it."""

    __slots__ = ()
    __required__ = ("roleRef",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    role_ref: _Nested[RoleRef] = _field("roleRef", _ref("RoleRef"))
    subjects: _NestedItems[Subject] = _field("subjects", _array(_ref("Subject")))


class PolicyRule(Model):
    """A policy rule, as the server writes it."""

    __slots__ = ()
    __required__ = ("verbs",)

    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    non_resource_urls: MutableSequence[str] = _field("nonResourceURLs", _array())
    resource_names: MutableSequence[str] = _field("resourceNames", _array())
    resources: MutableSequence[str] = _field("resources", _array())
    verbs: MutableSequence[str] = _field("verbs", _array())


class Role(Model):
    """A role, as the server writes it."""

    __slots__ = ()
    __required__ = ("rules",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    rules: _NestedItems[PolicyRule] = _field("rules", _array(_ref("PolicyRule")))


class RoleBinding(Model):
    """A role binding, as the server writes it."""

    __slots__ = ()
    __required__ = ("roleRef",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    role_ref: _Nested[RoleRef] = _field("roleRef", _ref("RoleRef"))
    subjects: _NestedItems[Subject] = _field("subjects", _array(_ref("Subject")))


class RoleRef(Model):
    """A role ref, as the server writes it."""

    __slots__ = ()
    __required__ = ("apiGroup", "kind", "name")

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")


class Subject(Model):
    """A subject, as the server writes it."""

    __slots__ = ()
    __required__ = ("kind", "name")

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
