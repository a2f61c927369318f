"""When to send a request again: full jitter, Retry-After, and only where repeating cannot do harm."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from ..errors import (
    TimeoutError,  # noqa: A004 - the package's own
    TransportError,
)

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})
PASSING = frozenset({429, 502, 503, 504})
UNANSWERED = frozenset({502, 504})  # a gateway's, who doesn't know what the server has done
_DOUBLINGS = 60  # more than any bound lets pass, and few enough for a float


class Attempt(Struct, frozen=True):
    """One try that did not succeed.

    Attributes:
        number: 1 for the first.
        method: the HTTP method.
        status: the HTTP status of the answer; None if there was none.
        error: why there was no answer; None if there was one.
        sent: False if no connection was made, so that the server cannot have seen the request.
        retry_after: seconds the server asks to wait (RFC 9110 section 10.2.3), if it does.
        elapsed: seconds since the first attempt began.
    """

    number: int
    method: str
    status: int | None = None
    error: TransportError | None = None
    sent: bool = True
    retry_after: float | None = None
    elapsed: float = 0.0


class Retries(Protocol):
    """What the client asks after a failed attempt, unless the next is bound to fail; anything with the method does."""

    def delay(self, attempt: Attempt, /) -> float | None:
        """Seconds to wait before the next attempt; None gives up."""
        ...


class RetryPolicy(Struct, frozen=True, repr_omit_defaults=True):
    """The default: idempotent methods (RFC 9110 section 9.2.2) after a failed connection or a passing status.

    Any method is repeated if the connection was never made. An answer that did not come in time is not asked for again:
    the user has waited as long as the timeout says.

    Args:
        retries: how often to try again, at most.
        backoff: seconds; the wait is random between 0 and this, doubled each time ("full jitter").
        max_backoff: seconds; the bound of that doubling.
        max_retry_after: seconds; a server that asks to wait longer is not asked again.
        statuses: the answers worth another try.
        methods: the methods that may be repeated once the server may have seen them.
        uniform: draws between two bounds.
    """

    retries: int = 2
    backoff: float = 0.5
    max_backoff: float = 8.0
    max_retry_after: float = 60.0
    statuses: frozenset[int] = PASSING
    methods: frozenset[str] = IDEMPOTENT
    uniform: Callable[[float, float], float] = random.uniform

    def delay(self, attempt: Attempt, /) -> float | None:
        """Seconds to wait before the next attempt; None gives up."""
        if attempt.number > self.retries or not self._may_repeat(attempt):
            return None
        wait = self.uniform(0.0, min(self.max_backoff, self.backoff * 2.0 ** min(attempt.number - 1, _DOUBLINGS)))
        if attempt.retry_after is None:
            return wait
        return None if attempt.retry_after > self.max_retry_after else attempt.retry_after + wait

    def _may_repeat(self, attempt: Attempt) -> bool:
        if attempt.status is not None and attempt.status not in self.statuses:
            return False
        if not attempt.sent:
            return True
        return attempt.method in self.methods and not isinstance(attempt.error, TimeoutError)


RETRIES = RetryPolicy()
NEVER = RetryPolicy(retries=0)


class UnsentOnly(Struct, frozen=True):
    """Another policy, asked only where the server cannot have seen the request: each login counts towards a lock."""

    policy: Retries

    def delay(self, attempt: Attempt, /) -> float | None:
        """Seconds to wait before the next attempt; None gives up."""
        return None if attempt.sent else self.policy.delay(attempt)


class AsIdempotent(Struct, frozen=True):
    """Another policy, asked as for a request that may be repeated, though its method doesn't say so.

    That is a token request by a refresh token, or by a password that the server has taken before. One that was refused
    for too many attempts (429) is not sent again: they may have locked the account.
    """

    policy: Retries

    def delay(self, attempt: Attempt, /) -> float | None:
        """Seconds to wait before the next attempt; None gives up."""
        return None if attempt.status == 429 else self.policy.delay(replace(attempt, method="PUT"))


def policy_of(retries: Retries | int | None) -> Retries:
    """The policy for what a user gives: a number of retries, a policy, or None for no retries.

    Raises:
        TypeError: neither.
        ValueError: a negative number.
    """
    if retries is None:
        return NEVER
    if isinstance(retries, bool) or not (isinstance(retries, int) or callable(getattr(retries, "delay", None))):
        raise TypeError(f"retries must be a number or a policy with delay(), not {type(retries).__name__}")
    if isinstance(retries, int):
        if retries < 0:
            raise ValueError("retries must not be negative")
        return RetryPolicy(retries=retries)
    return retries


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds from now until the time that a response's Retry-After names; None if it names none that can be read.

    Args:
        headers: the response's, names in lower case (or any case in a mapping that ignores it).
        now: the time to count a date from, by default the response's own Date, which no skew between the two clocks
            can spoil, else this machine's time.
    """
    value = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", value):
        return float(value)
    then = _date(value)
    if then is None:
        return None
    since = now or _date(headers.get("date", "")) or datetime.now(UTC)
    return max(0.0, (then - since).total_seconds())


def _date(value: str) -> datetime | None:
    """An HTTP-date in any of its three forms (RFC 9110 section 5.6.7)."""
    if not value:
        return None
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - seldom needed

    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)
