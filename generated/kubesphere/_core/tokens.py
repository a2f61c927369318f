"""The life of an access token (RFC 6749), without any I/O: when to use, refresh or log in, and when to give up."""

from __future__ import annotations

import copy
import re
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from .codec import decode
from .errors import APIError, DecodeError, KubeSphereError, OAuthError
from .response import Reply, check, object_of

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN_PATH = "/oauth/token"  # noqa: S105 - never from discovery, whose URLs are wrong
LOGIN_PAUSE = 600.0
_EARLY = 30.0
_TOKEN = re.compile(r"[\x21-\x7e]+")


def checked_token(value: Any) -> str | None:
    """The token, if it can be sent in a header."""
    return value if isinstance(value, str) and _TOKEN.fullmatch(value) else None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Token:
    """An access token. Compared by identity: the server may issue the same text twice within a second.

    Attributes:
        access: the token.
        refresh: what renews it, if anything.
        stale_at: when to renew it, on the state's clock; None if it never expires.
    """

    access: str
    refresh: str | None = None
    stale_at: float | None = None


@dataclass(frozen=True, slots=True, repr=False)
class PasswordGrant:
    """What logs in: the resource owner password credentials grant (RFC 6749 section 4.3)."""

    username: str
    password: str
    client_id: str = "kubesphere"
    client_secret: str = "kubesphere"  # noqa: S105 - the server's public default

    def __repr__(self) -> str:
        return f"PasswordGrant({self.username!r})"

    def login(self) -> dict[str, str]:
        """The form that asks for a token by password."""
        return {"grant_type": "password", "username": self.username, "password": self.password, **self._client()}

    def refresh(self, token: str) -> dict[str, str]:
        """The form that asks for a token by refresh token."""
        return {"grant_type": "refresh_token", "refresh_token": token, **self._client()}

    def _client(self) -> dict[str, str]:
        return {"client_id": self.client_id, "client_secret": self.client_secret}


class TokenState:
    """The current token of one account and what became of the attempts to get one.

    Not locked: whoever calls `next_step` and `accept` makes sure that one at a time does.

    Args:
        grant: the account.
        clock: seconds that never go back.
    """

    def __init__(self, grant: PasswordGrant, clock: Callable[[], float] = time.monotonic) -> None:
        self._grant = grant
        self._clock = clock
        self._token: Token | None = None
        self._failure: KubeSphereError | None = None
        self._pause_until = 0.0
        self._refreshing = False
        self.failures = 0

    def current(self) -> Token | None:
        """The token to use; None if one must be had first."""
        token = self._token
        if token is None or (token.stale_at is not None and self._clock() >= token.stale_at):
            return None
        return token

    def next_step(self, failed: Token | None, seen: int) -> Token | bytes:
        """The token to use, or the form to send to the token endpoint for one.

        Args:
            failed: the token that the server has just refused; a newer one is used without asking.
            seen: `failures` before the caller began to wait. A failure since then is the caller's too: repeating a
                login that was refused locks the account.

        Raises:
            KubeSphereError: the attempt that the caller waited for failed, or the server refused the credentials less
                than ten minutes ago.
        """
        token = self.current()
        if token is not None and token is not failed:
            return token
        if self._failure is not None and (self.failures != seen or self._clock() < self._pause_until):
            raise copy.copy(self._failure)
        refresh = self._token.refresh if self._token is not None else None
        self._refreshing = refresh is not None
        form = self._grant.login() if refresh is None else self._grant.refresh(refresh)
        return urlencode(form).encode()

    def accept(self, reply: Reply) -> Token | None:
        """The token that answers the last form; None if a refresh token was refused, so that the next step logs in.

        Raises:
            APIError: the server refused the login, or cannot answer.
        """
        try:
            check(reply)
            self._token = self._read(reply)
            self._failure = None
        except APIError as error:
            if self._refreshing and reply.status in (400, 401, 403):
                self._token = None
                return None
            if isinstance(error, OAuthError) or reply.status in (401, 403, 429):
                self._pause_until = self._clock() + LOGIN_PAUSE
            self.fail(error)
            raise
        return self._token

    def refuse(self, token: str) -> None:
        """Note that the server has refused a token: if it is the current one, it's due for renewal."""
        if self._token is not None and self._token.access == token:
            self._token = replace(self._token, stale_at=self._clock())

    def forget(self) -> None:
        """Drop the token."""
        self._token = None

    def fail(self, error: KubeSphereError) -> None:
        """Note why there is no token, for those who wait for this attempt."""
        self.failures += 1
        self._failure = error

    def _read(self, reply: Reply) -> Token:
        try:
            fields = object_of(decode(reply.body))
        except ValueError:
            fields = {}
        access = checked_token(fields.get("access_token"))
        if access is None:  # the body is left out: it may hold another credential
            raise DecodeError(
                "expected an access token", status=reply.status, method=reply.method, url=reply.url.partition("?")[0]
            )
        lifetime = fields.get("expires_in")
        stale_at = None
        if isinstance(lifetime, int | float) and not isinstance(lifetime, bool):
            stale_at = self._clock() + lifetime - min(_EARLY, lifetime / 10)
        refresh = fields.get("refresh_token")
        return Token(access, refresh if isinstance(refresh, str) and refresh else None, stale_at)
