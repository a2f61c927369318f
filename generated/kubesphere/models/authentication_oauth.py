"""Models of `authentication_oauth`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import Any

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model


class Client(Model):
    """Definition authentication.oauth.Client."""

    __slots__ = ()

    access_token_inactivity_timeout: int | None = _field("accessTokenInactivityTimeout")
    access_token_max_age: int | None = _field("accessTokenMaxAge")
    grant_method: str | None = _field("grantMethod")
    name: str | None = _field("name")
    redirect_uris: MutableSequence[str] = _field("redirectURIs", _array())
    respond_with_challenges: bool | None = _field("respondWithChallenges")
    scope_restrictions: MutableSequence[str] = _field("scopeRestrictions", _array())


class IdentityProviderOptions(Model):
    """Definition authentication.oauth.IdentityProviderOptions."""

    __slots__ = ()

    disable_login_confirmation: bool | None = _field("disableLoginConfirmation")
    mapping_method: str | None = _field("mappingMethod")
    name: str | None = _field("name")
    provider: Any = _field("provider")
    type: str | None = _field("type")


class Options(Model):
    """Definition authentication.oauth.Options."""

    __slots__ = ()

    unnamed: str | None = _field("-")
    access_token_inactivity_timeout: int | None = _field("accessTokenInactivityTimeout")
    access_token_max_age: int | None = _field("accessTokenMaxAge")
    clients: MutableSequence[Client] = _field("clients", _array(_ref("Client")))
    identity_providers: MutableSequence[IdentityProviderOptions] = _field(
        "identityProviders", _array(_ref("IdentityProviderOptions"))
    )
    issuer: str | None = _field("issuer")
    sign_key: str | None = _field("signKey")
