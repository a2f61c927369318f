"""Access tokens (RFC 6749 section 5.1): what the token endpoint answers with and how long it is good for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ..errors import DecodeError
from ..models.codec import decode
from ..models.view import object_of
from ..redact import Secret
from .auth import checked_token

if TYPE_CHECKING:
    from ..reply import Reply

_EARLY = 30.0
_LONGEST = 10 * 365 * 86400.0


class Token:
    """An access token. Compared by identity: the server may issue the same text twice within a second.

    Args:
        access: the token.
        refresh: what renews it, if anything.
        issued: when it was asked for, on the owner's clock.
        lifetime: seconds it is good for from then on; infinite if it never expires.
        renewed: whether a refresh token brought it.
    """

    __slots__ = ("_access", "expires_at", "issued", "lifetime", "proven", "refresh", "refused", "renewed", "stale_at")

    def __init__(
        self,
        access: str | Secret,
        refresh: Secret | None = None,
        *,
        issued: float = 0.0,
        lifetime: float = math.inf,
        renewed: bool = False,
    ) -> None:
        self._access = access = Secret(access) if isinstance(access, str) else access
        self.refresh = refresh
        self.issued = issued
        self.lifetime = lifetime
        self.renewed = renewed
        self.expires_at = issued + lifetime
        self.stale_at = self.expires_at - min(_EARLY, lifetime / 10)
        self.proven = False
        self.refused = False

    @property
    def access(self) -> str:
        """The token's text."""
        return self._access.reveal()


def read_token(reply: Reply, *, issued: float, renewed: bool) -> Token:
    """The token in a successful answer of the token endpoint.

    Raises:
        DecodeError: there is none in it.
    """
    token = _token_in(reply.body, issued, renewed)
    if token is None:  # the body is left out: it may hold another credential
        raise DecodeError(
            "expected an access token", status=reply.status, method=reply.method, url=reply.url.partition("?")[0]
        )
    return token


def _token_in(body: bytes, issued: float, renewed: bool) -> Token | None:
    try:
        fields = object_of(decode(body))
    except ValueError:
        return None
    access = checked_token(fields.get("access_token"))
    if access is None:
        return None
    refresh = fields.get("refresh_token")
    known = Secret(refresh) if isinstance(refresh, str) and refresh else None
    return Token(access, known, issued=issued, lifetime=lifetime_of(fields.get("expires_in")), renewed=renewed)


def lifetime_of(expires_in: Any) -> float:
    """Seconds that a token is good for; infinite where the server says none or nonsense: it then refuses it in time.

    That is what absence means on this server, and a token of no or negative life would be asked for with each request.
    """
    if isinstance(expires_in, bool) or not isinstance(expires_in, int | float | str):
        return math.inf
    try:
        seconds = float(expires_in)
    except (ValueError, OverflowError):
        return math.inf
    return seconds if 0 < seconds <= _LONGEST else math.inf
