"""Resources of `oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything, model, text

if TYPE_CHECKING:
    from ..models.oauth import Token
    from ..models.oauth import TokenReview

AUTHENTICATE: Operation[TokenReview] = Operation(
    "POST", "/oauth/authenticate", model("oauth.TokenReview")
)
AUTHORIZE: Operation[Any] = Operation("GET", "/oauth/authorize", anything())
AUTHORIZE_FORM: Operation[Any] = Operation("POST", "/oauth/authorize", anything())
CALLBACK: Operation[Token] = Operation("GET", "/oauth/callback/{callback}", model("oauth.Token"))
KEYS: Operation[Any] = Operation("GET", "/oauth/keys", anything())
LOGOUT: Operation[str] = Operation("GET", "/oauth/logout", text())
OPENID_CONFIGURATION: Operation[Any] = Operation(
    "GET", "/oauth/.well-known/openid-configuration", anything()
)
TOKEN: Operation[Token] = Operation("POST", "/oauth/token", model("oauth.Token"))
USERINFO: Operation[Any] = Operation("GET", "/oauth/userinfo", anything())
