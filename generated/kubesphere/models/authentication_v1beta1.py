"""Models of `authentication_v1beta1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .authentication_v1 import UserInfo


class SelfSubjectReview(_Object):
    """A self subject review, as the server writes it."""

    status: _Nested[SelfSubjectReviewStatus] = _field("status", _ref("SelfSubjectReviewStatus"))
    "What the server reports of it."


class SelfSubjectReviewStatus(Model):
    """What the server reports of a SelfSubjectReview."""

    user_info: _Nested[UserInfo] = _field("userInfo", _ref("authentication_v1.UserInfo"))
    "Who is logged in."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
