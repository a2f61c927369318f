"""Models of `token`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class UserInfo(Model):
    """Definition token.UserInfo."""

    __slots__ = ()

    email: str | None = _field("email")
    locale: str | None = _field("locale")
    name: str | None = _field("name")
    preferred_username: str | None = _field("preferred_username")
    sub: str | None = _field("sub")
