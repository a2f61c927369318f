"""Accounts, and their tokens as ks-apiserver makes them: signed, typed, for a time, worth what its cache remembers."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ACCESS, REFRESH, CODE = "access_token", "refresh_token", "code"
INCORRECT = "incorrect password"
LIMITED = "auth rate limit exceeded"
INACTIVE = "account is not active"


class TokenError(ValueError):
    """Why a token isn't taken."""


class Tokens:
    """Issues and verifies; the key outlives a restart, the cache doesn't.

    Args:
        clock: seconds that never go back.
        same_second: whether two tokens of one user and type are the same text within a second, as the real ones are.
    """

    def __init__(self, clock: Callable[[], float], *, same_second: bool = False) -> None:
        self._clock = clock
        self._same_second = same_second
        self._key = secrets.token_bytes(32)
        self._live: dict[str, dict[str, float | None]] = {}

    def issue(self, username: str, kind: str, lifetime: float | None) -> str:
        """A new token; `lifetime` in seconds, None for ever."""
        now = self._clock()
        claims: dict[str, Any] = {"username": username, "token_type": kind, "iat": int(now)}
        if not self._same_second:
            claims["jti"] = secrets.token_hex(4)
        head = _encoded({"alg": "HS256", "typ": "JWT"})
        body = _encoded(claims)
        token = f"{head}.{body}.{self._signature(f'{head}.{body}')}"
        self._live.setdefault(username, {})[token] = None if lifetime is None else now + lifetime
        return token

    def verify(self, token: str, *kinds: str) -> str:
        """The user of a token that is good now.

        Raises:
            TokenError: it isn't; the text says why, as the server does.
        """
        parts = token.split(".")
        if len(parts) != 3:
            raise TokenError("token contains an invalid number of segments")
        if not hmac.compare_digest(parts[2], self._signature(f"{parts[0]}.{parts[1]}")):
            raise TokenError("signature is invalid")
        claims = json.loads(urlsafe_b64decode(parts[1] + "=="))
        expiry = self._live.get(claims["username"], {}).get(token, 0.0)
        now = self._clock()
        if expiry == 0.0:
            raise TokenError("token not found in cache")
        if expiry is not None and now >= expiry:
            raise TokenError(f"jwt: token is expired by {now - expiry:.9f}s")
        if claims["token_type"] not in kinds:
            raise TokenError(f"ivalid token type {claims['token_type']} want {kinds[0]}")
        return str(claims["username"])

    def spend(self, token: str) -> None:
        """Take one token back."""
        for live in self._live.values():
            live.pop(token, None)

    def revoke(self, username: str, *kinds: str) -> None:
        """Take all of a user's tokens back, or those of some types."""
        live = self._live.get(username, {})
        for token in [each for each in live if not kinds or _type(each) in kinds]:
            del live[token]

    def forget(self) -> None:
        """Lose the cache: every token is unknown."""
        self._live.clear()

    def _signature(self, text: str) -> str:
        digest = hmac.digest(self._key, text.encode(), hashlib.sha256)
        return urlsafe_b64encode(digest).rstrip(b"=").decode()


def _encoded(value: Any) -> str:
    return urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).rstrip(b"=").decode()


def _type(token: str) -> str:
    return str(json.loads(urlsafe_b64decode(token.split(".")[1] + "=="))["token_type"])


class LoginError(ValueError):
    """Why a login is refused."""


@dataclass
class Account:
    """One account. `admin` may do anything, others what their memberships allow."""

    name: str
    password: str = field(repr=False)
    admin: bool = False
    disabled: bool = False
    failures: list[float] = field(default_factory=list[float])
    locked_until: float = 0.0


class Accounts:
    """All accounts.

    Args:
        clock: seconds that never go back.
        most_failures: wrong passwords before an account is locked.
        window: seconds in which they count, and for which it stays locked.
    """

    def __init__(self, clock: Callable[[], float], *, most_failures: int, window: float) -> None:
        self.by_name: dict[str, Account] = {}
        self._clock = clock
        self._most = most_failures
        self._window = window

    def login(self, name: str, password: str) -> Account:
        """The account of a name and password.

        Raises:
            LoginError: locked (whatever the password), wrong, unknown or disabled.
        """
        account = self.by_name.get(name)
        now = self._clock()
        if account is None:
            raise LoginError(INCORRECT)
        if now < account.locked_until:
            raise LoginError(LIMITED)
        if account.password != password:
            recent = [each for each in account.failures if each > now - self._window]
            account.failures = [*recent, now]
            if len(account.failures) >= self._most:
                account.failures, account.locked_until = [], now + self._window
            raise LoginError(INCORRECT)
        if account.disabled:
            raise LoginError(INACTIVE)
        return account

    def disabled(self, name: str) -> bool:
        """Whether the account is there and disabled."""
        account = self.by_name.get(name)
        return account is not None and account.disabled

    def locked(self, name: str) -> bool:
        """Whether the account is locked now."""
        account = self.by_name.get(name)
        return account is not None and self._clock() < account.locked_until
