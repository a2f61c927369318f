"""Models of `oauth`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems


class IdentityProviderOptions(Model):
    """An identity provider options, as the server writes it."""

    disable_login_confirmation: bool | None = _field("disableLoginConfirmation")
    mapping_method: str | None = _field("mappingMethod")
    name: str | None = _field("name")
    provider: Any = _field("provider")
    type: str | None = _field("type")


class JSONWebKey(Model):
    """A json web key, as the server writes it."""

    alg: str | None = _field("alg")
    e: str | None = _field("e")
    kid: str | None = _field("kid")
    kty: str | None = _field("kty")
    n: str | None = _field("n")
    use: str | None = _field("use")


class JSONWebKeySet(Model):
    """A json web key set, as the server writes it."""

    keys: _NestedItems[JSONWebKey] = _field("keys", _array(_ref("JSONWebKey")))


class OAuthClient(Model):
    """An o auth client, as the server writes it."""

    access_token_inactivity_timeout: int | None = _field("accessTokenInactivityTimeout")
    access_token_max_age: int | None = _field("accessTokenMaxAge")
    grant_method: str | None = _field("grantMethod")
    name: str | None = _field("name")
    redirect_uris: MutableSequence[str] = _field("redirectURIs", _array())
    respond_with_challenges: bool | None = _field("respondWithChallenges")
    scope_restrictions: MutableSequence[str] = _field("scopeRestrictions", _array())


class OAuthOptions(Model):
    """An o auth options, as the server writes it."""

    unnamed: str | None = _field("-")
    access_token_inactivity_timeout: int | None = _field("accessTokenInactivityTimeout")
    access_token_max_age: int | None = _field("accessTokenMaxAge")
    clients: _NestedItems[OAuthClient] = _field("clients", _array(_ref("OAuthClient")))
    identity_providers: _NestedItems[IdentityProviderOptions] = _field(
        "identityProviders", _array(_ref("IdentityProviderOptions"))
    )
    issuer: str | None = _field("issuer")
    sign_key: str | None = _field("signKey")


class ProviderMetadata(Model):
    """A provider metadata, as the server writes it."""

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


class Token(Model):
    """A pair of tokens and how long the first one is good for."""

    __required__ = ("access_token",)

    access_token: str | None = _field("access_token")
    "The token to send; `Bearer` goes before it."
    expires_in: int | None = _field("expires_in")
    "Seconds that the access token is good for; absent if it never expires."
    id_token: str | None = _field("id_token")
    "A signed token that says who logged in (OpenID Connect); only of a code asked for with the scope `openid`."
    refresh_token: str | None = _field("refresh_token")
    "What the next pair is got with, for four hours by default."
    token_type: str | None = _field("token_type")
    "`Bearer`."


class TokenReview(Model):
    """A token review, as the server writes it."""

    __required__ = ("apiVersion", "kind")

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    spec: _Nested[TokenReviewSpec] = _field("spec", _ref("TokenReviewSpec"))
    "What is wanted of it."
    status: _Nested[TokenReviewStatus] = _field("status", _ref("TokenReviewStatus"))
    "What the server reports of it."


class TokenReviewSpec(Model):
    """What is wanted of a TokenReview."""

    __required__ = ("token",)

    token: str | None = _field("token")


class TokenReviewStatus(Model):
    """What the server reports of a TokenReview."""

    __required__ = ("authenticated",)

    authenticated: bool | None = _field("authenticated")
    user: MutableMapping[str, Any] = _field("user", _mapping())


class UserInfo(Model):
    """Who is logged in."""

    email: str | None = _field("email")
    "E-mail address."
    locale: str | None = _field("locale")
    "Language, e.g. `en`."
    name: str | None = _field("name")
    "Name that people read."
    preferred_username: str | None = _field("preferred_username")
    "Name that the user goes by."
    sub: str | None = _field("sub")
    "Name of the user, which is unique."


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
