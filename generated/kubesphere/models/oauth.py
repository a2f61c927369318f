"""Models of `oauth`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.fields import field as _field, mapping as _mapping, ref as _ref
from .._core.model import Model

if TYPE_CHECKING:
    pass


class LoginRequest(Model):
    """Definition oauth.LoginRequest."""

    __slots__ = ()

    password: str | None = _field("password")
    username: str | None = _field("username")


class Spec(Model):
    """Definition oauth.Spec."""

    __slots__ = ()

    token: str | None = _field("token")


class Status(Model):
    """Definition oauth.Status."""

    __slots__ = ()

    authenticated: bool | None = _field("authenticated")
    user: MutableMapping[str, Any] = _field("user", _mapping())


class Token(Model):
    """Definition oauth.Token."""

    __slots__ = ()

    access_token: str | None = _field("access_token")
    expires_in: int | None = _field("expires_in")
    id_token: str | None = _field("id_token")
    refresh_token: str | None = _field("refresh_token")
    token_type: str | None = _field("token_type")


class TokenReview(Model):
    """Definition oauth.TokenReview."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    spec: Spec = _field("spec", _ref("Spec"))
    status: Status = _field("status", _ref("Status"))
