"""Models of `rbac_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta
    from .v1 import RoleRef, Subject


class ClusterRoleBinding(Model):
    """Definition rbac.v1.ClusterRoleBinding."""

    __slots__ = ()
    __required__ = ("roleRef",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    role_ref: RoleRef = _field("roleRef", _ref("v1.RoleRef"))
    subjects: MutableSequence[Subject] = _field("subjects", _array(_ref("v1.Subject")))
