"""Models of `git`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .v1 import SecretReference


class AuthInfo(Model):
    """Definition git.AuthInfo."""

    __slots__ = ()
    __required__ = ("remoteUrl",)

    remote_url: str | None = _field("remoteUrl")
    secret_ref: SecretReference = _field("secretRef", _ref("v1.SecretReference"))


class VerifyResponse(Model):
    """Definition git.VerifyResponse."""

    __slots__ = ()

    code: int | None = _field("code")
    credential_id: str | None = _field("credentialId")
    message: str | None = _field("message")
