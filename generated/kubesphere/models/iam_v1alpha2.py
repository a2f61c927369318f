"""Models of `iam_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from datetime import datetime
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
    from .meta_v1 import ObjectMeta
    from .rbac_v1 import PolicyRule, RoleRef, Subject


class GlobalRole(Model):
    """Definition v1alpha2.GlobalRole."""

    __slots__ = ()
    __required__ = ("rules",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    rules: MutableSequence[PolicyRule] = _field("rules", _array(_ref("rbac_v1.PolicyRule")))


class GlobalRoleBinding(Model):
    """Definition iam.v1alpha2.GlobalRoleBinding."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    role_ref: RoleRef = _field("roleRef", _ref("rbac_v1.RoleRef"))
    subjects: MutableSequence[Subject] = _field("subjects", _array(_ref("rbac_v1.Subject")))


class Group(Model):
    """Definition v1alpha2.Group."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: MutableMapping[str, Any] = _field("spec", _mapping())
    status: MutableMapping[str, Any] = _field("status", _mapping())


class GroupBinding(Model):
    """Definition v1alpha2.GroupBinding."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    group_ref: GroupRef = _field("groupRef", _ref("GroupRef"))
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    users: MutableSequence[str] = _field("users", _array())


class GroupMember(Model):
    """Definition v1alpha2.GroupMember."""

    __slots__ = ()
    __required__ = ("groupName", "userName")

    group_name: str | None = _field("groupName")
    user_name: str | None = _field("userName")


class GroupRef(Model):
    """Definition v1alpha2.GroupRef."""

    __slots__ = ()

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    name: str | None = _field("name")


class LoginRecord(Model):
    """Definition iam.v1alpha2.LoginRecord."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: LoginRecordSpec = _field("spec", _ref("LoginRecordSpec"))


class LoginRecordSpec(Model):
    """Definition iam.v1alpha2.LoginRecordSpec."""

    __slots__ = ()

    provider: str | None = _field("provider")
    reason: str | None = _field("reason")
    source_ip: str | None = _field("sourceIP")
    success: bool | None = _field("success")
    type: str | None = _field("type")
    user_agent: str | None = _field("userAgent")


class Member(Model):
    """Definition v1alpha2.Member."""

    __slots__ = ()
    __required__ = ("roleRef", "username")

    role_ref: str | None = _field("roleRef")
    username: str | None = _field("username")


class PasswordReset(Model):
    """Definition v1alpha2.PasswordReset."""

    __slots__ = ()
    __required__ = ("currentPassword", "password")

    current_password: str | None = _field("currentPassword")
    password: str | None = _field("password")


class User(Model):
    """Definition v1alpha2.User."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: UserSpec = _field("spec", _ref("UserSpec"))
    status: UserStatus = _field("status", _ref("UserStatus"))


class UserSpec(Model):
    """Definition v1alpha2.UserSpec."""

    __slots__ = ()
    __required__ = ("email",)

    description: str | None = _field("description")
    display_name: str | None = _field("displayName")
    email: str | None = _field("email")
    groups: MutableSequence[str] = _field("groups", _array())
    lang: str | None = _field("lang")
    password: str | None = _field("password")


class UserStatus(Model):
    """Definition v1alpha2.UserStatus."""

    __slots__ = ()

    last_login_time: datetime | None = _field("lastLoginTime", _timestamp)
    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    reason: str | None = _field("reason")
    state: str | None = _field("state")


class WorkspaceRole(Model):
    """Definition v1alpha2.WorkspaceRole."""

    __slots__ = ()
    __required__ = ("rules",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    rules: MutableSequence[PolicyRule] = _field("rules", _array(_ref("rbac_v1.PolicyRule")))


class WorkspaceRoleBinding(Model):
    """Definition v1alpha2.WorkspaceRoleBinding."""

    __slots__ = ()
    __required__ = ("roleRef",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    role_ref: RoleRef = _field("roleRef", _ref("rbac_v1.RoleRef"))
    subjects: MutableSequence[Subject] = _field("subjects", _array(_ref("rbac_v1.Subject")))


if not TYPE_CHECKING:
    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
