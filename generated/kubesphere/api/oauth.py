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

    __slots__ = ()

    def authenticate(self, body: TokenReview | Mapping[str, Any]) -> TokenReview:
        """`POST /oauth/authenticate`

        Args:
            body (TokenReview): Request body.

        Returns:
            TokenReview: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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
        """`GET /oauth/authorize`

        Args:
            response_type (str): Query parameter `response_type`.
            client_id (str): Query parameter `client_id`.
            redirect_uri (str): Query parameter `redirect_uri`.
            scope (str, optional): Query parameter `scope`.
            state (str, optional): Query parameter `state`.
            nonce (str, optional): Query parameter `nonce`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.AUTHORIZE,
            query={
                "response_type": response_type,
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "scope": scope,
                "state": state,
                "nonce": nonce,
            },
        )

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
        """`POST /oauth/authorize`

        Args:
            response_type (str): Form field `response_type`.
            client_id (str): Form field `client_id`.
            redirect_uri (str): Form field `redirect_uri`.
            scope (str, optional): Form field `scope`.
            state (str, optional): Form field `state`.
            nonce (str, optional): Form field `nonce`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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

    def callback(self, callback: str, *, code: str | None = None, state: str | None = None) -> Token:
        """`GET /oauth/callback/{callback}`

        Args:
            callback (str): Path variable `callback`.
            code (str, optional): Query parameter `code`.
            state (str, optional): Query parameter `state`.

        Returns:
            Token: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.CALLBACK, (callback,), query={"code": code, "state": state})

    def keys(self) -> JSONWebKeySet:
        """`GET /oauth/keys`

        Returns:
            JSONWebKeySet: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.KEYS)

    def login(self, identityprovider: str, *, username: str, password: str) -> Token:
        """`POST /oauth/login/{identityprovider}`

        Args:
            identityprovider (str): Path variable `identityprovider`.
            username (str): Form field `username`.
            password (str): Form field `password`.

        Returns:
            Token: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.LOGIN, (identityprovider,), form={"username": username, "password": password})

    def logout(self, *, id_token_hint: str | None = None, state: str | None = None) -> Confirmation:
        """`GET /oauth/logout`

        Args:
            id_token_hint (str, optional): Query parameter `id_token_hint`.
            state (str, optional): Query parameter `state`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.LOGOUT, query={"id_token_hint": id_token_hint, "state": state})

    def logout_redirect(
        self, *, post_logout_redirect_uri: str, id_token_hint: str | None = None, state: str | None = None
    ) -> str:
        """`GET /oauth/logout`

        Args:
            post_logout_redirect_uri (str): Query parameter `post_logout_redirect_uri`.
            id_token_hint (str, optional): Query parameter `id_token_hint`.
            state (str, optional): Query parameter `state`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.LOGOUT_REDIRECT,
            query={
                "id_token_hint": id_token_hint,
                "state": state,
                "post_logout_redirect_uri": post_logout_redirect_uri,
            },
        )

    def openid_configuration(self) -> ProviderMetadata:
        """`GET /oauth/.well-known/openid-configuration`

        Returns:
            ProviderMetadata: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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
        """`POST /oauth/token`

        Args:
            grant_type (str): Form field `grant_type`.
            client_id (str): Form field `client_id`.
            client_secret (str): Form field `client_secret`.
            username (str, optional): Form field `username`.
            password (str, optional): Form field `password`.
            refresh_token (str, optional): Form field `refresh_token`.
            code (str, optional): Form field `code`.

        Returns:
            Token: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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
        """`GET /oauth/userinfo`

        Returns:
            UserInfo: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.USERINFO)
