"""The authorization server: `/oauth/*`, in both modes of `multipleLogin`."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false, reportUnknownArgumentType=false

from __future__ import annotations

import binascii
import json
from base64 import b64decode
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from ..._core.server import AUTHORIZE_SCOPE, CODE_GRANT, LISTED_REDIRECTS, PASSWORD_PROVIDER
from . import errors, release
from .catalog import BY_NAME
from .loopback import Answer, Request, decode_pairs
from .settings import (
    CLIENTS_IN_SECRETS,
    CONSOLE_LOGIN,
    DISCOVERY_OF_CONSOLE,
    LOGOUT_ENDS_ALL,
    REFRESH_LIFETIME,
    UNKNOWN_CLIENT_STATUS,
    USERINFO_NAME,
    WRONG_SECRET_ERROR,
)
from .tokens import ACCESS, CODE, INCORRECT, LIMITED, REFRESH, Accounts, LoginError, TokenError, Tokens
from .yaml_text import read_yaml

if TYPE_CHECKING:
    from collections.abc import Callable

    from .objects import Store


FORM = "application/x-www-form-urlencoded"
CLIENT = "kubesphere"
CONSOLE = "http://console.kubesphere.test"
_CODE_LIFETIME = 600.0
_ACCESS_LIFETIME = 7200.0


class AuthorizationServer:
    """Answers `/oauth/*`; open to the test.

    Args:
        access_lifetime: seconds; 0 for tokens that never expire.
        refresh_lifetime: seconds from issue; None is in proportion to the access token's, as installed.
        multiple_login: whether a user may have several sessions. If not, each token issued revokes the user's others.
        store: where OAuth clients may be kept.
        logged_in: called with the user's name after every login, right or wrong, and why it was refused.
    """

    def __init__(
        self,
        accounts: Accounts,
        tokens: Tokens,
        *,
        access_lifetime: float,
        refresh_lifetime: float | None,
        multiple_login: bool,
        store: Store,
        logged_in: Callable[[str, str | None], None],
    ) -> None:
        self.accounts = accounts
        self.tokens = tokens
        self.access_lifetime = access_lifetime
        longer = REFRESH_LIFETIME / _ACCESS_LIFETIME
        self.refresh_lifetime = longer * access_lifetime if refresh_lifetime is None else refresh_lifetime
        self.multiple_login = multiple_login
        self.clients = {CLIENT: CLIENT}
        self.redirects: dict[str, list[str]] = {}
        self.providers: dict[str, dict[str, str]] = {}
        self._store = store
        self._logged_in = logged_in
        self._openid: set[str] = set()
        self._routes: dict[str, dict[str, Callable[[Request, str | None], Answer]]] = {
            "/oauth/token": {"POST": self._token},
            "/oauth/logout": {"GET": self._logout},
            "/oauth/userinfo": {"GET": self._userinfo},
            "/oauth/authorize": {"GET": self._authorize, "POST": self._authorize},
            "/oauth/authenticate": {"POST": self._review},
            "/oauth/keys": {"GET": self._keys},
        }
        for root in ("", "/oauth"):
            path = f"{root}/.well-known/openid-configuration"
            if release.has("GET", path):
                self._routes[path] = {"GET": self._discovery}

    def has_path(self, path: str) -> bool:
        """Whether a path is one of its own."""
        return path.startswith("/oauth/") or path in self._routes

    def respond(self, request: Request, path: str, username: str | None) -> Answer:
        """Answer a request of a user, None for anonymous, for a decoded path."""
        methods = self._routes.get(path)
        if methods is None:
            raise errors.router(404)
        handler = methods.get(request.method)
        if handler is None:
            raise errors.router(405, ("Allow", ", ".join(methods)))
        accept = request.header("accept") or "*/*"
        if "json" not in accept and "*/*" not in accept:
            raise errors.router(406, more="\nAvailable representations: application/json\n")
        return handler(request, username)

    def pair(self, username: str) -> dict[str, Any]:
        """A new pair of tokens, as the token endpoint writes it."""
        if not self.multiple_login:
            self.tokens.revoke(username, ACCESS, REFRESH)
        endless = self.access_lifetime == 0
        access = self.tokens.issue(username, ACCESS, None if endless else self.access_lifetime)
        refresh = self.tokens.issue(username, REFRESH, None if endless else self.refresh_lifetime)
        found = {"access_token": access, "token_type": "Bearer", "refresh_token": refresh}
        seconds = self.access_lifetime
        whole = int(seconds) if float(seconds).is_integer() else seconds
        return found if endless else {**found, "expires_in": whole}

    def _token(self, request: Request, _: str | None) -> Answer:
        if request.media_type != FORM:
            raise errors.router(415)
        fields = dict(decode_pairs(request.body.decode()))
        name = fields.get("client_id", "")
        kept = in_secrets(self._store, name)
        secret = self.clients.get(name) if kept is None else kept.secret
        if secret is None:
            raise errors.oauth(UNKNOWN_CLIENT_STATUS, "invalid_client", "the OAuth client was not found")
        if fields.get("client_secret") != secret:
            raise errors.oauth(401, WRONG_SECRET_ERROR, "invalid client credential")
        grants = {"password": self._by_password, "refresh_token": self._by_refresh, "code": self._by_code}
        grants[CODE_GRANT] = self._by_code
        grant = grants.get(fields.get("grant_type", ""))
        if grant is None or (grant == self._by_password and kept is not None and not kept.trusted):
            raise errors.oauth(400, "unsupported_grant_type")
        return errors.answer(grant(fields))

    def _by_password(self, fields: dict[str, str]) -> dict[str, Any]:
        name = fields.get("username", "")
        provider = fields.get("provider") if PASSWORD_PROVIDER else None
        try:
            if provider:
                return self.pair(self._by_provider(provider, name, fields.get("password", "")))
            account = self.accounts.login(name, fields.get("password", ""))
        except LoginError as error:
            self._logged_in(name, str(error))
            raise errors.oauth(429 if str(error) == LIMITED else 400, "invalid_grant", str(error)) from None
        self._logged_in(account.name, None)
        return self.pair(account.name)

    def _by_provider(self, provider: str, name: str, password: str) -> str:
        """Whom an identity provider knows by a name and password."""
        known = self.providers.get(provider, {})
        if name not in known or known[name] != password:
            raise LoginError(INCORRECT)
        return name

    def _by_refresh(self, fields: dict[str, str]) -> dict[str, Any]:
        return self.pair(self._good(fields.get("refresh_token", ""), REFRESH))

    def _by_code(self, fields: dict[str, str]) -> dict[str, Any]:
        code = fields.get("code", "")
        username = self._good(code, CODE)
        self.tokens.spend(code)
        pair = self.pair(username)
        if code not in self._openid:
            return pair
        return {**pair, "id_token": self.tokens.issue(username, "id_token", self.access_lifetime or None)}

    def _good(self, token: str, kind: str) -> str:
        try:
            return self.tokens.verify(token, kind)
        except TokenError as error:
            raise errors.oauth(400, "invalid_grant", str(error)) from None

    def _logout(self, request: Request, username: str | None) -> Answer:
        if username is not None and LOGOUT_ENDS_ALL:
            self.tokens.revoke(username)
        elif username is not None:
            self.tokens.spend((request.header("authorization") or "").partition(" ")[2])
        return errors.answer({"message": "success"})

    def _userinfo(self, _: Request, username: str | None) -> Answer:
        if username is None:
            raise errors.oauth(401, "login_required")
        mail = f"{username}@example.org"
        return errors.answer({"sub": username, USERINFO_NAME: username, "email": mail, "preferred_username": username})

    def _authorize(self, request: Request, username: str | None) -> Answer:
        fields = dict(request.query or decode_pairs(request.body.decode()))
        if username is None:
            return self._unknown(request, fields)
        self._check_client(fields)
        place = self._sent_back(fields, username)
        if place is None:
            return Answer(200)
        location = ("Location", fields.get("redirect_uri", "") + place)
        if request.method == "POST":
            return Answer(302, (location,))
        return Answer(
            302,
            (("Content-Type", "text/html; charset=utf-8"), location),
            f'<a href="{escape(location[1])}">Found</a>.\n'.encode(),
        )

    def _unknown(self, request: Request, fields: dict[str, str]) -> Answer:
        """Where a browser without a login is sent."""
        if CONSOLE_LOGIN:
            there = f"{CONSOLE}/login?referer={quote(request.target, safe='')}"
            refused = f"{fields.get('redirect_uri', '')}?error=login_required"
            return Answer(302, (("Location", refused if fields.get("prompt") == "none" else there),))
        found = errors.answer({"error": "login_required"}, 401)
        return replace(found, headers=(*found.headers, ("Www-Authenticate", "Basic")))

    def _check_client(self, fields: dict[str, str]) -> None:
        name = fields.get("client_id", "")
        kept = in_secrets(self._store, name)
        if kept is None and name not in self.clients:
            raise errors.oauth(400, "invalid_client", "the OAuth client was not found")
        if LISTED_REDIRECTS and fields.get("redirect_uri") not in self._redirects(name, kept):
            raise errors.oauth(400, "invalid_request", "the OAuth client does not list that redirect_uri")
        if AUTHORIZE_SCOPE and not fields.get("scope"):
            raise errors.oauth(400, "invalid_scope")

    def _sent_back(self, fields: dict[str, str], username: str) -> str | None:
        """What the browser takes back; None for an identity token that was asked for without a nonce."""
        kind = fields.get("response_type")
        if kind == "token" and not CONSOLE_LOGIN:
            return f"#{urlencode(self.pair(username))}"
        if kind == "code":
            code = self.tokens.issue(username, CODE, _CODE_LIFETIME)
            if "openid" in fields.get("scope", "").split():
                self._openid.add(code)
            return f"?code={code}"
        if kind == "id_token" and CONSOLE_LOGIN:
            token = self.tokens.issue(username, "id_token", self.access_lifetime or None)
            return f"#id_token={token}" if fields.get("nonce") else None
        raise errors.oauth(400, "unsupported_response_type")

    def _redirects(self, name: str, kept: OAuthClient | None) -> list[str]:
        return self.redirects.get(name, []) if kept is None else kept.redirects

    def _review(self, request: Request, _: str | None) -> Answer:
        try:
            review = json.loads(request.body)
            username = self.tokens.verify(review["spec"]["token"], ACCESS, REFRESH)
        except (ValueError, LookupError) as error:
            raise errors.text(400, str(error)) from None
        status = {"authenticated": True, "user": {"uid": "", "username": username}}
        return errors.answer({"apiVersion": review["apiVersion"], "kind": "TokenReview", "status": status})

    def _keys(self, *_: object) -> Answer:
        return errors.answer(
            {"keys": [{"use": "sig", "kty": "RSA", "kid": "1", "alg": "RS256", "n": "AQ", "e": "AQAB"}]}
        )

    def _discovery(self, *_: object) -> Answer:
        """Wrong on purpose, as the real one is: URLs of somebody else, and grants that don't work."""
        issuer = CONSOLE if DISCOVERY_OF_CONSOLE else CLIENT
        root = f"{CONSOLE}/oauth" if DISCOVERY_OF_CONSOLE else CLIENT
        ends = {"authorization": "authorize", "token": "token", "userinfo": "userinfo"}
        return errors.answer(
            {
                "issuer": issuer,
                **{f"{name}_endpoint": f"{root}/{end}" for name, end in ends.items()},
                "jwks_uri": f"{root}/keys",
                "grant_types_supported": ["authorization_code", "refresh_token"],
                "response_types_supported": ["code", "id_token", "token"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "code_challenge_methods_supported": ["S256", "plain"],
                "scopes_supported": ["openid", "email", "profile"],
                "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                "claims_supported": ["iss", "sub", "aud", "iat", "exp", "email", "locale", "preferred_username"],
            }
        )


NAMESPACE = "kubesphere-system"
TYPE = "config.kubesphere.io/oauthclient"
KEY = "configuration.yaml"
_LABEL = "config.kubesphere.io/type"


@dataclass(frozen=True)
class OAuthClient:
    """A client: its secret, whether it may log in by password, and where it may send a browser back to."""

    name: str
    secret: str
    trusted: bool
    redirects: list[str]


def in_secrets(store: Store, name: str) -> OAuthClient | None:
    """The client of a name; None where there is none, or the release keeps them elsewhere."""
    if not CLIENTS_IN_SECRETS:
        return None
    found = (_read(each) for each in store.list(BY_NAME["Secret"], NAMESPACE))
    return next((each for each in found if each is not None and each.name == name), None)


def _read(secret: dict[str, Any]) -> OAuthClient | None:
    labels = secret["metadata"].get("labels") or {}
    if secret.get("type") != TYPE or labels.get(_LABEL) != "oauthclient":
        return None
    try:
        given = _configuration(secret)
    except (ValueError, binascii.Error):
        return None
    redirects = [str(each) for each in given.get("redirectURIs") or ()]
    name, word = str(given.get("name", "")), str(given.get("secret", ""))
    return OAuthClient(name, word, trusted=given.get("trusted") is True, redirects=redirects)


def _configuration(secret: dict[str, Any]) -> dict[str, Any]:
    """The configuration as it was written: text in `stringData` is stored as it came."""
    data, texts = secret.get("data") or {}, secret.get("stringData") or {}
    text = texts[KEY].encode() if KEY in texts else b64decode(data.get(KEY, ""))
    found = read_yaml(text) if text else {}
    return found if isinstance(found, dict) else {}
