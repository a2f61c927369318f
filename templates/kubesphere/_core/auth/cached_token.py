"""One account's token in a cache that other processes read: as an entry of text, on the wall clock."""

from __future__ import annotations

import hashlib
import json
import math
import time
from typing import TYPE_CHECKING

from ..transport.refusals import object_of
from .secret import Secret
from .tokens import Token, checked_token, lifetime_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .grants import Grant
    from .token_cache import TokenCache

_VERSION = 1
_SKEW = 60.0


class CachedToken:
    """The entry of one account.

    Args:
        cache: where it is.
        base_url: the server.
        grant: the account.
        clock: the owner's, which tokens are dated by.
        wall: seconds since the epoch, which entries are dated by.
    """

    def __init__(
        self,
        cache: TokenCache,
        base_url: str,
        grant: Grant,
        clock: Callable[[], float],
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._cache = cache
        self._key = key_of(base_url, grant)
        self._clock = clock
        self._wall = wall

    def try_lock(self) -> Callable[[], None] | None:
        """Try to become the one process that gets a token; what ends that, or None."""
        return self._cache.try_lock(self._key)

    def load(self) -> Token | None:
        """The token in the cache, dated on the owner's clock; anything that isn't one is none."""
        entry = self._cache.load(self._key)
        now = self._clock()
        return None if entry is None else _token(entry, now - self._wall(), now)

    def save(self, token: Token) -> None:
        """Keep the token."""
        self._cache.store(self._key, _entry(token, self._wall() - self._clock()))

    def clear(self) -> None:
        """Keep none."""
        self._cache.remove(self._key)


def key_of(base_url: str, grant: Grant) -> str:
    """The name of the account's entry: 64 hexadecimal digits that tell neither password nor token."""
    user: list[str | None] = ["user", grant.username, *([] if grant.provider is None else [grant.provider])]
    if grant.username is None and grant.refresh_token is not None:
        user = ["refresh_token", grant.refresh_token.reveal()]
    return hashlib.sha256(json.dumps([base_url.rstrip("/"), grant.client_id, *user]).encode()).hexdigest()


def _entry(token: Token, offset: float) -> Secret:
    """`offset` is what the wall clock is ahead of the owner's."""
    return Secret(
        json.dumps(
            {
                "version": _VERSION,
                "access_token": token.access,
                "refresh_token": None if token.refresh is None else token.refresh.reveal(),
                "issued": token.issued + offset,
                "expires_in": token.lifetime if math.isfinite(token.lifetime) else None,
            }
        )
    )


def _token(entry: Secret, offset: float, now: float) -> Token | None:
    """The token of an entry; `offset` is what the owner's clock is ahead of the wall clock."""
    try:
        fields = object_of(json.loads(entry.reveal()))
    except (ValueError, RecursionError):
        return None
    access, refresh, issued = (
        checked_token(fields.get("access_token")),
        fields.get("refresh_token"),
        fields.get("issued"),
    )
    if (
        fields.get("version") != _VERSION
        or access is None
        or not isinstance(issued, float)
        or not math.isfinite(issued)
    ):
        return None
    lifetime = lifetime_of(fields.get("expires_in"))
    issued += offset
    if issued > now + _SKEW and lifetime < math.inf:  # the wall clock was set back: its age is unknown, so renew it
        issued = now - lifetime
    known = Secret(refresh) if isinstance(refresh, str) and refresh else None
    return Token(access, known, issued=min(issued, now), lifetime=lifetime)
