"""Models of `authentication_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from datetime import datetime
from typing import TYPE_CHECKING

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


class BoundObjectReference(Model):
    """Definition authentication.v1.BoundObjectReference."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    name: str | None = _field("name")
    uid: str | None = _field("uid")


class SelfSubjectReview(Model):
    """Definition authentication.v1.SelfSubjectReview."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    status: SelfSubjectReviewStatus = _field("status", _ref("SelfSubjectReviewStatus"))


class SelfSubjectReviewStatus(Model):
    """Definition authentication.v1.SelfSubjectReviewStatus."""

    __slots__ = ()

    user_info: UserInfo = _field("userInfo", _ref("UserInfo"))


class TokenRequest(Model):
    """Definition authentication.v1.TokenRequest."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: TokenRequestSpec = _field("spec", _ref("TokenRequestSpec"))
    status: TokenRequestStatus = _field("status", _ref("TokenRequestStatus"))


class TokenRequestSpec(Model):
    """Definition authentication.v1.TokenRequestSpec."""

    __slots__ = ()
    __required__ = ("audiences",)

    audiences: MutableSequence[str] = _field("audiences", _array())
    bound_object_ref: BoundObjectReference = _field("boundObjectRef", _ref("BoundObjectReference"))
    expiration_seconds: int | None = _field("expirationSeconds")


class TokenRequestStatus(Model):
    """Definition authentication.v1.TokenRequestStatus."""

    __slots__ = ()
    __required__ = ("expirationTimestamp", "token")

    expiration_timestamp: datetime | None = _field("expirationTimestamp", _timestamp)
    token: str | None = _field("token")


class TokenReview(Model):
    """Definition authentication.v1.TokenReview."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: TokenReviewSpec = _field("spec", _ref("TokenReviewSpec"))
    status: TokenReviewStatus = _field("status", _ref("TokenReviewStatus"))


class TokenReviewSpec(Model):
    """Definition authentication.v1.TokenReviewSpec."""

    __slots__ = ()

    audiences: MutableSequence[str] = _field("audiences", _array())
    token: str | None = _field("token")


class TokenReviewStatus(Model):
    """Definition authentication.v1.TokenReviewStatus."""

    __slots__ = ()

    audiences: MutableSequence[str] = _field("audiences", _array())
    authenticated: bool | None = _field("authenticated")
    error: str | None = _field("error")
    user: UserInfo = _field("user", _ref("UserInfo"))


class UserInfo(Model):
    """Definition authentication.v1.UserInfo."""

    __slots__ = ()

    extra: MutableMapping[str, MutableSequence[str]] = _field("extra", _mapping(_array()))
    groups: MutableSequence[str] = _field("groups", _array())
    uid: str | None = _field("uid")
    username: str | None = _field("username")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
