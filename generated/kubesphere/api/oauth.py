"""Resources of `oauth`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._operations import oauth as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.common import Confirmation
    from ..models.oauth import JSONWebKeySet, ProviderMetadata, Token, TokenReview, UserInfo


class OauthGroup(Resource):
    """`oauth`."""

    def authenticate(self, body: TokenReview | Mapping[str, Any]) -> TokenReview:
        """Tells whose token it is, for Kubernetes' token review webhook.
        `POST /oauth/authenticate`
        """
        return self._call(_ops.AUTHENTICATE, body=body)

    def authorize(
        self,
        *,
        response_type: str,
        client_id: str,
        redirect_uri: str,
        scope: str | None = None,
        state: str | None = None,
        nonce: str | None = None,
    ) -> str:
        """Asks for a code or a token in the authorization code or implicit flow.
        `GET /oauth/authorize`

        Args:
            response_type: What is asked for: `code`, `token` or `id_token`.
            redirect_uri: Where the browser goes afterwards; one that the client has been given.
            scope: What is asked for, separated by spaces: `openid email profile`.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            nonce: Any text; it comes back in the id token.
        """
        return self._call(_ops.AUTHORIZE, values=locals())

    def authorize_form(
        self,
        *,
        response_type: str,
        client_id: str,
        redirect_uri: str,
        scope: str | None = None,
        state: str | None = None,
        nonce: str | None = None,
    ) -> str:
        """Asks for a code or a token, with the parameters in a form.
        `POST /oauth/authorize`
        """
        return self._call(
            _ops.AUTHORIZE_FORM,
            form={
                "response_type": response_type,
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "scope": scope,
                "state": state,
                "nonce": nonce,
            },
        )

    def callback(self, identity_provider: str, *, code: str | None = None, state: str | None = None) -> Token:
        """Exchanges the code of an identity provider for a pair of tokens.
        `GET /oauth/callback/{callback}`

        Args:
            identity_provider: Sent as `callback`.
            code: The code that the identity provider gave.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
        """
        return self._call(_ops.CALLBACK, (identity_provider,), values=locals())

    def keys(self) -> JSONWebKeySet:
        """Gets the public keys that tokens are signed with.
        `GET /oauth/keys`
        """
        return self._call(_ops.KEYS)

    def login(self, identity_provider: str, *, username: str, password: str) -> Token:
        """Logs in at an identity provider with a name and a password.
        `POST /oauth/login/{identityprovider}`

        Args:
            identity_provider: Sent as `identityprovider`.
        """
        return self._call(_ops.LOGIN, (identity_provider,), form={"username": username, "password": password})

    def logout(self, *, id_token_hint: str | None = None, state: str | None = None) -> Confirmation:
        """Ends all sessions of the user, everywhere.
        `GET /oauth/logout`

        Args:
            id_token_hint: An id token that says whose session ends.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
        """
        return self._call(_ops.LOGOUT, values=locals())

    def logout_redirect(
        self, *, post_logout_redirect_uri: str, id_token_hint: str | None = None, state: str | None = None
    ) -> str:
        """Ends all sessions of the user, and answers with a redirect.
        `GET /oauth/logout`

        Args:
            id_token_hint: An id token that says whose session ends.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
        """
        return self._call(_ops.LOGOUT_REDIRECT, values=locals())

    def openid_configuration(self) -> ProviderMetadata:
        """Gets the discovery document; parts of it are wrong, so derive no URL from it.
        `GET /oauth/.well-known/openid-configuration`
        """
        return self._call(_ops.OPENID_CONFIGURATION)

    def token(
        self,
        *,
        grant_type: str,
        client_id: str,
        client_secret: str,
        username: str | None = None,
        password: str | None = None,
        refresh_token: str | None = None,
        code: str | None = None,
    ) -> Token:
        """Logs in: exchanges a password, a refresh token or a code for a new pair of tokens.
        `POST /oauth/token`
        """
        return self._call(
            _ops.TOKEN,
            form={
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "username": username,
                "password": password,
                "refresh_token": refresh_token,
                "code": code,
            },
        )

    def userinfo(self) -> UserInfo:
        """Tells who is logged in.
        `GET /oauth/userinfo`
        """
        return self._call(_ops.USERINFO)
