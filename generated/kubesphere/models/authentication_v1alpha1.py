"""Models of `authentication_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .authentication_v1 import UserInfo
    from .meta_v1 import ObjectMeta


class SelfSubjectReview(Model):
    """A self subject review, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    status: _Nested[SelfSubjectReviewStatus] = _field("status", _ref("SelfSubjectReviewStatus"))
    "What the server reports of it."


class SelfSubjectReviewStatus(Model):
    """What the server reports of a SelfSubjectReview."""

    user_info: _Nested[UserInfo] = _field("userInfo", _ref("authentication_v1.UserInfo"))
    "Who is logged in."


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
