"""Models of `rbac_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import LabelSelector


class AggregationRule(Model):
    """What `ClusterRole.aggregationRule` holds."""

    cluster_role_selectors: _NestedItems[LabelSelector] = _field(
        "clusterRoleSelectors", _array(_ref("meta_v1.LabelSelector"))
    )
    "Which cluster roles, by labels; those of any selector count."


class ClusterRole(_Object):
    """What may be done in the whole cluster, or in the projects that it is bound in."""

    __required__ = ("rules",)
    aggregation_rule: _Nested[AggregationRule] = _field("aggregationRule", _ref("AggregationRule"))
    "Take over the rules of all cluster roles with these labels; `rules` is then written by the server."
    rules: _NestedItems[PolicyRule] = _field("rules", _array(_ref("PolicyRule")))
    "What may be done. Roles that aggregate templates have theirs written by the server."


class ClusterRoleBinding(_Object):
    """Who has a role in the whole cluster."""

    __required__ = ("roleRef",)
    role_ref: _Nested[RoleRef] = _field("roleRef", _ref("RoleRef"))
    "The role; it can't be changed later."
    subjects: _NestedItems[Subject] = _field("subjects", _array(_ref("Subject")))
    "Who gets the role."


class PolicyRule(Model):
    """Verbs on resources, or on paths that are none."""

    __required__ = ("verbs",)
    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    "API groups; an empty text is the core group, `*` any."
    non_resource_urls: MutableSequence[str] = _field("nonResourceURLs", _array())
    "Paths outside of resources, e.g. `/healthz`; only in roles of the whole cluster."
    resource_names: MutableSequence[str] = _field("resourceNames", _array())
    "Only objects of these names; all where it is empty."
    resources: MutableSequence[str] = _field("resources", _array())
    "Plural names of kinds and subresources, e.g. `pods/log`, or `*`."
    verbs: MutableSequence[str] = _field("verbs", _array())
    "What may be done: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, or `*`."


class Role(_Object):
    """What may be done in one project."""

    __required__ = ("rules",)
    rules: _NestedItems[PolicyRule] = _field("rules", _array(_ref("PolicyRule")))
    "What may be done. Roles that aggregate templates have theirs written by the server."


class RoleBinding(_Object):
    """Who has a role in one project."""

    __required__ = ("roleRef",)
    role_ref: _Nested[RoleRef] = _field("roleRef", _ref("RoleRef"))
    "The role; it can't be changed later."
    subjects: _NestedItems[Subject] = _field("subjects", _array(_ref("Subject")))
    "Who gets the role."


class RoleRef(Model):
    """Which role is meant."""

    __required__ = ("apiGroup", "kind", "name")
    api_group: str | None = _field("apiGroup")
    "API group of the role: `iam.kubesphere.io` or `rbac.authorization.k8s.io`."
    kind: str | None = _field("kind")
    "Kind of the role, e.g. `WorkspaceRole`."
    name: str | None = _field("name")
    "Name of the role."


class Subject(Model):
    """A user, a group or a service account that gets a role."""

    __required__ = ("kind", "name")
    api_group: str | None = _field("apiGroup")
    "API group of who is meant; empty for service accounts."
    kind: str | None = _field("kind")
    "`User`, `Group` or `ServiceAccount`."
    name: str | None = _field("name")
    "Name of who is meant."
    namespace: str | None = _field("namespace")
    "Project of a service account."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
