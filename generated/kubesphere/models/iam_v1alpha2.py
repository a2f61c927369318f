"""Models of `iam_v1alpha2`."""

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
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import ObjectMeta
    from .rbac_v1 import PolicyRule, RoleRef, Subject


class FederatedRole(_Object):
    """A federated role, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[FederatedRoleSpec] = _field("spec", _ref("FederatedRoleSpec"))
    "What is wanted of it."


class FederatedRoleBinding(_Object):
    """A federated role binding, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[FederatedRoleBindingSpec] = _field("spec", _ref("FederatedRoleBindingSpec"))
    "What is wanted of it."


class FederatedRoleBindingSpec(Model):
    """What is wanted of a FederatedRoleBinding."""

    __required__ = ("placement", "template")
    placement: _Nested[FederatedRoleSpecPlacement] = _field("placement", _ref("FederatedRoleSpecPlacement"))
    "Which clusters get it."
    template: _Nested[FederatedRoleBindingSpecTemplate] = _field("template", _ref("FederatedRoleBindingSpecTemplate"))
    "The object as each cluster gets it."


class FederatedRoleBindingSpecTemplate(Model):
    """What `FederatedRoleBindingSpec.template` holds."""

    __required__ = ("roleRef",)
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    role_ref: _Nested[GlobalRoleBindingRoleRef] = _field("roleRef", _ref("GlobalRoleBindingRoleRef"))
    "The role."
    subjects: _NestedItems[GlobalRoleBindingSubject] = _field("subjects", _array(_ref("GlobalRoleBindingSubject")))
    "Who has it."


class FederatedRoleSpec(Model):
    """What is wanted of a FederatedRole."""

    __required__ = ("placement", "template")
    placement: _Nested[FederatedRoleSpecPlacement] = _field("placement", _ref("FederatedRoleSpecPlacement"))
    "Which clusters get it."
    template: _Nested[FederatedRoleSpecTemplate] = _field("template", _ref("FederatedRoleSpecTemplate"))
    "The object as each cluster gets it."


class FederatedRoleSpecPlacement(Model):
    """What `FederatedRoleBindingSpec.placement` and others hold."""

    cluster_selector: _Nested[FederatedRoleSpecPlacementClusterSelector] = _field(
        "clusterSelector", _ref("FederatedRoleSpecPlacementClusterSelector")
    )
    "Clusters by their labels, where `clusters` is absent."
    clusters: _NestedItems[FederatedRoleSpecPlacementCluster] = _field(
        "clusters", _array(_ref("FederatedRoleSpecPlacementCluster"))
    )
    "Clusters by name."


class FederatedRoleSpecPlacementCluster(Model):
    """One of `FederatedRoleSpecPlacement.clusters`."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the cluster."


class FederatedRoleSpecPlacementClusterSelector(Model):
    """What `FederatedRoleSpecPlacement.clusterSelector` holds."""

    match_labels: MutableMapping[str, str] = _field("matchLabels", _mapping())
    "Labels that a cluster must have."


class FederatedRoleSpecTemplate(Model):
    """What `FederatedRoleSpec.template` holds."""

    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    rules: _NestedItems[GlobalRoleRule] = _field("rules", _array(_ref("GlobalRoleRule")))
    "What may be done."


class FederatedUser(_Object):
    """A federated user, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[FederatedUserSpec] = _field("spec", _ref("FederatedUserSpec"))
    "What is wanted of it."


class FederatedUserSpec(Model):
    """What is wanted of a FederatedUser."""

    __required__ = ("placement", "template")
    placement: _Nested[FederatedRoleSpecPlacement] = _field("placement", _ref("FederatedRoleSpecPlacement"))
    "Which clusters get it."
    template: _Nested[FederatedUserSpecTemplate] = _field("template", _ref("FederatedUserSpecTemplate"))
    "The object as each cluster gets it."


class FederatedUserSpecTemplate(Model):
    """What `FederatedUserSpec.template` holds."""

    __required__ = ("spec",)
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[UserSpec] = _field("spec", _ref("UserSpec"))
    "What is wanted of it."
    status: _Nested[UserStatus] = _field("status", _ref("UserStatus"))
    "What the server reports of it."


class GlobalRole(_Object):
    """A role on the whole platform."""

    __required__ = ("rules",)
    rules: _NestedItems[PolicyRule] = _field("rules", _array(_ref("rbac_v1.PolicyRule")))
    "What may be done. Roles that aggregate templates have theirs written by the server."


class GlobalRoleBinding(_Object):
    """Who has a role on the whole platform."""

    role_ref: _Nested[RoleRef] = _field("roleRef", _ref("rbac_v1.RoleRef"))
    "The role; it can't be changed later."
    subjects: _NestedItems[Subject] = _field("subjects", _array(_ref("rbac_v1.Subject")))
    "Who gets the role."


class GlobalRoleBindingRoleRef(Model):
    """What `FederatedRoleBindingSpecTemplate.roleRef` holds."""

    __required__ = ("apiGroup", "kind", "name")
    api_group: str | None = _field("apiGroup")
    "`iam.kubesphere.io`, or `rbac.authorization.k8s.io` for Kubernetes' own roles."
    kind: str | None = _field("kind")
    "Kind of the role, e.g. `GlobalRole`."
    name: str | None = _field("name")
    "Name of the role."


class GlobalRoleBindingSubject(Model):
    """One of `FederatedRoleBindingSpecTemplate.subjects`."""

    __required__ = ("kind", "name")
    api_group: str | None = _field("apiGroup")
    "`rbac.authorization.k8s.io` for users and groups; empty for service accounts."
    kind: str | None = _field("kind")
    "`User`, `Group` or `ServiceAccount`."
    name: str | None = _field("name")
    "Name of the user, group or service account."
    namespace: str | None = _field("namespace")
    "Project of the service account."


class GlobalRoleRule(Model):
    """One of `FederatedRoleSpecTemplate.rules`."""

    __required__ = ("verbs",)
    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    "API groups; `*` means all."
    non_resource_urls: MutableSequence[str] = _field("nonResourceURLs", _array())
    "Paths that are no object's; `*` at the end stands for any."
    resource_names: MutableSequence[str] = _field("resourceNames", _array())
    "Names of objects; all where it is absent."
    resources: MutableSequence[str] = _field("resources", _array())
    "Kinds by their plurals; `*` means all."
    verbs: MutableSequence[str] = _field("verbs", _array())
    "What may be done, e.g. `get` or `create`; `*` means all."


class Group(_Object):
    """A department of a workspace; its name is made by the server from `generateName`."""

    spec: MutableMapping[str, Any] = _field("spec", _mapping())
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class GroupBinding(_Object):
    """Which users are in a group."""

    group_ref: _Nested[GroupRef] = _field("groupRef", _ref("GroupRef"))
    "The group."
    users: MutableSequence[str] = _field("users", _array())
    "Names of the users that belong to it."


class GroupMember(Model):
    """A user in a group, by their names."""

    __required__ = ("groupName", "userName")
    group_name: str | None = _field("groupName")
    "Name of the group."
    user_name: str | None = _field("userName")
    "Name of the user."


class GroupRef(Model):
    """Which group is meant."""

    api_group: str | None = _field("apiGroup")
    "API group of groups: `iam.kubesphere.io`."
    kind: str | None = _field("kind")
    "`Group`."
    name: str | None = _field("name")
    "Name of the group."


class LoginRecord(_Object):
    """One try to log in: who, from where, how, and whether it worked."""

    spec: _Nested[LoginRecordSpec] = _field("spec", _ref("LoginRecordSpec"))
    "What is wanted of it."


class LoginRecordSpec(Model):
    """What is known of one try to log in."""

    provider: str | None = _field("provider")
    "The identity provider, if it was not KubeSphere itself."
    reason: str | None = _field("reason")
    "Why it failed, or that it worked."
    source_ip: str | None = _field("sourceIP")
    "IP address that it came from."
    success: bool | None = _field("success")
    "Whether it worked."
    type: str | None = _field("type")
    "How it was tried: `Password`, `OAuth` or `Token`."
    user_agent: str | None = _field("userAgent")
    "The program that it was tried with."


class Member(Model):
    """A user and the role that is given, by name."""

    __required__ = ("roleRef", "username")
    role_ref: str | None = _field("roleRef")
    "Name of the role that the user gets, e.g. `operator`."
    username: str | None = _field("username")
    "Name of the user."


class PasswordReset(Model):
    """A new password and the current one."""

    __required__ = ("currentPassword", "password")
    current_password: str | None = _field("currentPassword")
    "The password until now; needed for one's own, not for others'."
    password: str | None = _field("password")
    "The new password."


class RoleBase(_Object):
    """A role base, as the server writes it."""

    __required__ = ("role",)
    role: _Nested[RoleBaseRole] = _field("role", _ref("RoleBaseRole"))
    "The role that it is the base of."


class RoleBaseRole(_Typed):
    """What `RoleBase.role` holds."""


class User(_Object):
    """Someone who can log in. Password and platform role are set when it is created, and come back encrypted or not at all."""

    __required__ = ("spec",)
    spec: _Nested[UserSpec] = _field("spec", _ref("UserSpec"))
    "What is wanted of it."
    status: _Nested[UserStatus] = _field("status", _ref("UserStatus"))
    "What the server reports of it."


class UserSpec(Model):
    """What is known of a user: e-mail address, name, language, groups."""

    __required__ = ("email",)
    description: str | None = _field("description")
    "What is said of the user."
    display_name: str | None = _field("displayName")
    "Name that people read."
    email: str | None = _field("email")
    "E-mail address, unique; one can log in with it."
    groups: MutableSequence[str] = _field("groups", _array())
    "Names of the groups that the user is in."
    lang: str | None = _field("lang")
    "Language of the console, e.g. `en` or `zh`."
    password: str | None = _field("password")
    "Password in plain text when it is created; the server stores a bcrypt hash, and answers it encrypted."


class UserStatus(Model):
    """Whether a user can log in, and when that changed last."""

    last_login_time: _Moment = _field("lastLoginTime", _timestamp)
    "When the user logged in last."
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `state` changed last; a locked account is let in again some minutes later."
    reason: str | None = _field("reason")
    "Why the state is what it is, in one word."
    state: str | None = _field("state")
    "`Active`, `Disabled`, `AuthLimitExceeded` (locked after failed logins) or `Pending`."


class WorkspaceRole(_Object):
    """A role in one workspace."""

    __required__ = ("rules",)
    rules: _NestedItems[PolicyRule] = _field("rules", _array(_ref("rbac_v1.PolicyRule")))
    "What may be done. Roles that aggregate templates have theirs written by the server."


class WorkspaceRoleBinding(_Object):
    """Who has a role in a workspace."""

    __required__ = ("roleRef",)
    role_ref: _Nested[RoleRef] = _field("roleRef", _ref("rbac_v1.RoleRef"))
    "The role; it can't be changed later."
    subjects: _NestedItems[Subject] = _field("subjects", _array(_ref("rbac_v1.Subject")))
    "Who gets the role."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
