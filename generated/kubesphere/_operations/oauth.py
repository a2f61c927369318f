"""Resources of `oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, location, model

if TYPE_CHECKING:
    from ..models.common import Confirmation
    from ..models.oauth import JSONWebKeySet, ProviderMetadata, Token, TokenReview, UserInfo

AUTHENTICATE: Operation[TokenReview] = Operation("POST", "/oauth/authenticate", model("oauth.TokenReview"))
AUTHORIZE: Operation[str] = Operation(
    "GET", "/oauth/authorize", location(), query="response_type client_id redirect_uri scope state nonce"
)
AUTHORIZE_FORM: Operation[str] = Operation("POST", "/oauth/authorize", location())
CALLBACK: Operation[Token] = Operation("GET", "/oauth/callback/{callback}", model("oauth.Token"), query="code state")
KEYS: Operation[JSONWebKeySet] = Operation("GET", "/oauth/keys", model("oauth.JSONWebKeySet"))
LOGIN: Operation[Token] = Operation("POST", "/oauth/login/{identityprovider}", model("oauth.Token"))
LOGOUT: Operation[Confirmation] = Operation(
    "GET", "/oauth/logout", model("common.Confirmation"), query="id_token_hint state"
)
LOGOUT_REDIRECT: Operation[str] = Operation(
    "GET", "/oauth/logout", location(), query="id_token_hint state post_logout_redirect_uri"
)
OPENID_CONFIGURATION: Operation[ProviderMetadata] = Operation(
    "GET", "/oauth/.well-known/openid-configuration", model("oauth.ProviderMetadata")
)
TOKEN: Operation[Token] = Operation("POST", "/oauth/token", model("oauth.Token"))
USERINFO: Operation[UserInfo] = Operation("GET", "/oauth/userinfo", model("oauth.UserInfo"))
