"""Models of `authentication_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

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
    from .._core.models.given import Moment as _Moment, Nested as _Nested


class BoundObjectReference(_Typed):
    """What `TokenRequestSpec.boundObjectRef` holds."""

    name: str | None = _field("name")
    "Name of the object."
    uid: str | None = _field("uid")
    "Identifier of the object."


class SelfSubjectReview(_Object):
    """A self subject review, as the server writes it."""

    status: _Nested[SelfSubjectReviewStatus] = _field("status", _ref("SelfSubjectReviewStatus"))
    "What the server reports of it."


class SelfSubjectReviewStatus(Model):
    """What the server reports of a SelfSubjectReview."""

    user_info: _Nested[UserInfo] = _field("userInfo", _ref("UserInfo"))
    "Who is logged in."


class TokenRequest(_Object):
    """What the operation Token is asked with."""

    __required__ = ("spec",)
    spec: _Nested[TokenRequestSpec] = _field("spec", _ref("TokenRequestSpec"))
    "What is wanted of it."
    status: _Nested[TokenRequestStatus] = _field("status", _ref("TokenRequestStatus"))
    "What the server reports of it."


class TokenRequestSpec(Model):
    """What is wanted of a TokenRequest."""

    __required__ = ("audiences",)
    audiences: MutableSequence[str] = _field("audiences", _array())
    "Whom the token is for."
    bound_object_ref: _Nested[BoundObjectReference] = _field("boundObjectRef", _ref("BoundObjectReference"))
    "The object whose end ends the token."
    expiration_seconds: int | None = _field("expirationSeconds")
    "Seconds that the token should be good for."


class TokenRequestStatus(Model):
    """What the server reports of a TokenRequest."""

    __required__ = ("expirationTimestamp", "token")
    expiration_timestamp: _Moment = _field("expirationTimestamp", _timestamp)
    "When the token expires."
    token: str | None = _field("token")
    "The token."


class TokenReview(_Object):
    """A token review, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[TokenReviewSpec] = _field("spec", _ref("TokenReviewSpec"))
    "What is wanted of it."
    status: _Nested[TokenReviewStatus] = _field("status", _ref("TokenReviewStatus"))
    "What the server reports of it."


class TokenReviewSpec(Model):
    """What is wanted of a TokenReview."""

    audiences: MutableSequence[str] = _field("audiences", _array())
    "Whom the token is for."
    token: str | None = _field("token")
    "The token."


class TokenReviewStatus(Model):
    """What the server reports of a TokenReview."""

    audiences: MutableSequence[str] = _field("audiences", _array())
    "Whom the token is for."
    authenticated: bool | None = _field("authenticated")
    "Whether the token is good."
    error: str | None = _field("error")
    "What went wrong at the check."
    user: _Nested[UserInfo] = _field("user", _ref("UserInfo"))
    "Whose token it is."


class UserInfo(Model):
    """What `SelfSubjectReviewStatus.userInfo` and others hold."""

    extra: MutableMapping[str, MutableSequence[str]] = _field("extra", _mapping(_array()))
    "What else the login said of the user."
    groups: MutableSequence[str] = _field("groups", _array())
    "Groups of the user."
    uid: str | None = _field("uid")
    "Identifier of the user."
    username: str | None = _field("username")
    "Name of the user."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
