"""Models of `oauth`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
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


class JSONWebKey(Model):
    """Definition oauth.JSONWebKey."""

    __slots__ = ()

    alg: str | None = _field("alg")
    e: str | None = _field("e")
    kid: str | None = _field("kid")
    kty: str | None = _field("kty")
    n: str | None = _field("n")
    use: str | None = _field("use")


class JSONWebKeySet(Model):
    """Definition oauth.JSONWebKeySet."""

    __slots__ = ()

    keys: MutableSequence[JSONWebKey] = _field("keys", _array(_ref("JSONWebKey")))


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


class ProviderMetadata(Model):
    """Definition oauth.ProviderMetadata."""

    __slots__ = ()

    authorization_endpoint: str | None = _field("authorization_endpoint")
    claims_supported: MutableSequence[str] = _field("claims_supported", _array())
    code_challenge_methods_supported: MutableSequence[str] = _field("code_challenge_methods_supported", _array())
    grant_types_supported: MutableSequence[str] = _field("grant_types_supported", _array())
    id_token_signing_alg_values_supported: MutableSequence[str] = _field(
        "id_token_signing_alg_values_supported", _array()
    )
    issuer: str | None = _field("issuer")
    jwks_uri: str | None = _field("jwks_uri")
    response_types_supported: MutableSequence[str] = _field("response_types_supported", _array())
    scopes_supported: MutableSequence[str] = _field("scopes_supported", _array())
    subject_types_supported: MutableSequence[str] = _field("subject_types_supported", _array())
    token_endpoint: str | None = _field("token_endpoint")
    token_endpoint_auth_methods_supported: MutableSequence[str] = _field(
        "token_endpoint_auth_methods_supported", _array()
    )
    userinfo_endpoint: str | None = _field("userinfo_endpoint")


class Spec(Model):
    """Definition oauth.Spec."""

    __slots__ = ()
    __required__ = ("token",)

    token: str | None = _field("token")


class Status(Model):
    """Definition oauth.Status."""

    __slots__ = ()
    __required__ = ("authenticated",)

    authenticated: bool | None = _field("authenticated")
    user: MutableMapping[str, Any] = _field("user", _mapping())


class Token(Model):
    """Definition oauth.Token."""

    __slots__ = ()
    __required__ = ("access_token",)

    access_token: str | None = _field("access_token")
    expires_in: int | None = _field("expires_in")
    id_token: str | None = _field("id_token")
    refresh_token: str | None = _field("refresh_token")
    token_type: str | None = _field("token_type")


class TokenReview(Model):
    """Definition oauth.TokenReview."""

    __slots__ = ()
    __required__ = ("apiVersion", "kind")

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    spec: Spec = _field("spec", _ref("Spec"))
    status: Status = _field("status", _ref("Status"))


class UserInfo(Model):
    """Definition token.UserInfo."""

    __slots__ = ()

    email: str | None = _field("email")
    locale: str | None = _field("locale")
    name: str | None = _field("name")
    preferred_username: str | None = _field("preferred_username")
    sub: str | None = _field("sub")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
