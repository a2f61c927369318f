"""When to come back: the Retry-After header (RFC 9110 section 10.2.3), without any I/O."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
