"""Models of `oauth`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems


class IdentityProviderOptions(Model):
    """One of `OAuthOptions.identityProviders`."""

    disable_login_confirmation: bool | None = _field("disableLoginConfirmation")
    "Whether the first login asks for nothing more."
    mapping_method: str | None = _field("mappingMethod")
    "`auto`, `lookup` or `mixed`: whether a user is made at the first login."
    name: str | None = _field("name")
    "Name of the provider."
    provider: Any = _field("provider")
    "What the type needs to know, by key."
    type: str | None = _field("type")
    "Its type, e.g. `LDAPIdentityProvider` or `GitHubIdentityProvider`."


class JSONWebKey(Model):
    """One of `JSONWebKeySet.keys`."""

    alg: str | None = _field("alg")
    "Algorithm, e.g. `RS256`."
    e: str | None = _field("e")
    "Exponent, in base64url."
    kid: str | None = _field("kid")
    "Name of the key, as tokens give it."
    kty: str | None = _field("kty")
    "Type of the key, e.g. `RSA`."
    n: str | None = _field("n")
    "Modulus, in base64url."
    use: str | None = _field("use")
    "`sig`: it is for signatures."


class JSONWebKeySet(Model):
    """A JSON web key set, as the server writes it."""

    keys: _NestedItems[JSONWebKey] = _field("keys", _array(_ref("JSONWebKey")))
    "The keys."


class OAuthClient(Model):
    """One of `OAuthOptions.clients`."""

    access_token_inactivity_timeout: int | None = _field("accessTokenInactivityTimeout")
    "The same as for all, for this client; 0 for ever."
    access_token_max_age: int | None = _field("accessTokenMaxAge")
    "The same as for all, for this client; 0 for ever."
    grant_method: str | None = _field("grantMethod")
    "`auto`, `prompt` or `deny`: whether users are asked."
    name: str | None = _field("name")
    "Name of the client, its `client_id`."
    redirect_uris: MutableSequence[str] = _field("redirectURIs", _array())
    "Where browsers may be sent back to."
    respond_with_challenges: bool | None = _field("respondWithChallenges")
    "Whether a login without a browser is answered with challenges."
    scope_restrictions: MutableSequence[str] = _field("scopeRestrictions", _array())
    "Scopes that it may ask for."


class OAuthOptions(Model):
    """An oauth options, as the server writes it."""

    unnamed: str | None = _field("-")
    access_token_inactivity_timeout: int | None = _field("accessTokenInactivityTimeout")
    "How long a token stays good unused, in nanoseconds; 0 for ever."
    access_token_max_age: int | None = _field("accessTokenMaxAge")
    "How long an access token is good for, in nanoseconds; 0 for ever."
    clients: _NestedItems[OAuthClient] = _field("clients", _array(_ref("OAuthClient")))
    "Clients that may ask for tokens."
    identity_providers: _NestedItems[IdentityProviderOptions] = _field(
        "identityProviders", _array(_ref("IdentityProviderOptions"))
    )
    "Where else users can log in."
    issuer: str | None = _field("issuer")
    "Who issues tokens."
    sign_key: str | None = _field("signKey")
    "File of the key that tokens are signed with."


class ProviderMetadata(Model):
    """A provider metadata, as the server writes it."""

    authorization_endpoint: str | None = _field("authorization_endpoint")
    "Where codes are asked for."
    claims_supported: MutableSequence[str] = _field("claims_supported", _array())
    "What tokens may tell."
    code_challenge_methods_supported: MutableSequence[str] = _field("code_challenge_methods_supported", _array())
    "Methods of PKCE."
    grant_types_supported: MutableSequence[str] = _field("grant_types_supported", _array())
    "Ways to get a token."
    id_token_signing_alg_values_supported: MutableSequence[str] = _field(
        "id_token_signing_alg_values_supported", _array()
    )
    "Algorithms of signatures."
    issuer: str | None = _field("issuer")
    "Who issues tokens."
    jwks_uri: str | None = _field("jwks_uri")
    "Where the public keys are."
    response_types_supported: MutableSequence[str] = _field("response_types_supported", _array())
    "What `response_type` may be."
    scopes_supported: MutableSequence[str] = _field("scopes_supported", _array())
    "What `scope` may hold."
    subject_types_supported: MutableSequence[str] = _field("subject_types_supported", _array())
    "How users are named to clients."
    token_endpoint: str | None = _field("token_endpoint")
    "Where tokens are asked for."
    token_endpoint_auth_methods_supported: MutableSequence[str] = _field(
        "token_endpoint_auth_methods_supported", _array()
    )
    "How clients show who they are."
    userinfo_endpoint: str | None = _field("userinfo_endpoint")
    "Where it is told who is logged in."


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


class TokenReview(_Typed):
    """A token review, as the server writes it."""

    __required__ = ("apiVersion", "kind")
    spec: _Nested[TokenReviewSpec] = _field("spec", _ref("TokenReviewSpec"))
    "What is wanted of it."
    status: _Nested[TokenReviewStatus] = _field("status", _ref("TokenReviewStatus"))
    "What the server reports of it."


class TokenReviewSpec(Model):
    """What is wanted of a TokenReview."""

    __required__ = ("token",)
    token: str | None = _field("token")
    "The token that is in question."


class TokenReviewStatus(Model):
    """What the server reports of a TokenReview."""

    __required__ = ("authenticated",)
    authenticated: bool | None = _field("authenticated")
    "Whether the token is good."
    user: MutableMapping[str, Any] = _field("user", _mapping())
    "Whose token it is."


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
    __getattr__ = _missing_of(__name__)
