"""Models of `authentication_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .authentication_v1 import UserInfo
    from .meta_v1 import ObjectMeta


class SelfSubjectReview(Model):
    """Definition authentication.v1alpha1.SelfSubjectReview."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    status: SelfSubjectReviewStatus = _field("status", _ref("SelfSubjectReviewStatus"))


class SelfSubjectReviewStatus(Model):
    """Definition authentication.v1alpha1.SelfSubjectReviewStatus."""

    __slots__ = ()

    user_info: UserInfo = _field("userInfo", _ref("authentication_v1.UserInfo"))


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
