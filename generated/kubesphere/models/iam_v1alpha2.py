"""Models of `iam_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta
    from .v1 import RoleRef, Subject


class GlobalRoleBinding(Model):
    """Definition iam.v1alpha2.GlobalRoleBinding."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    role_ref: RoleRef = _field("roleRef", _ref("v1.RoleRef"))
    subjects: MutableSequence[Subject] = _field("subjects", _array(_ref("v1.Subject")))


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
