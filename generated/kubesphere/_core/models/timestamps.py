"""RFC 3339 timestamps as Go writes them, to and from aware datetimes."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_RFC3339 = r"(?i)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})"


def parse_timestamp(text: str) -> datetime | str:
    """An aware datetime, digits beyond microseconds cut off; the text itself when it is none."""
    if text[4::3] != "--T::Z" and re.fullmatch(_RFC3339, text) is None:  # the usual one is quickly told
        return text
    try:
        return datetime.fromisoformat(text.upper())
    except ValueError:
        return text


def format_timestamp(value: datetime) -> str:
    """RFC 3339 text; UTC is written Z.

    Raises:
        ValueError: the datetime has no timezone.
    """
    if value.utcoffset() is None:
        raise ValueError(f"{value!r} has no timezone; use e.g. datetime.now(timezone.utc)")
    if value.tzinfo is UTC:
        return value.replace(tzinfo=None).isoformat() + "Z"
    text = value.isoformat()
    if text.count(":") > 3:  # an offset with seconds, which RFC 3339 cannot say
        text = value.astimezone(UTC).isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_MICROSECOND = timedelta(microseconds=1)


def time_text(value: datetime | timedelta, form: str) -> str:
    """A point or a span of time as a server reads it that takes neither.

    Args:
        value: what is meant.
        form: `unix-time` or `unix-time-micros` since 1970, `go-duration` such as `90s`, or `seconds`; whole ones, what
            is beyond is cut off.

    Raises:
        ValueError: the datetime has no timezone.
        TypeError: a span where a point is wanted, or the other way round.
    """
    if isinstance(value, datetime) != form.startswith("unix-time"):
        raise TypeError(f"a {type(value).__name__} is no {form}")
    if isinstance(value, datetime):
        format_timestamp(value)  # which refuses one without a timezone
        span = value - _EPOCH
        return str(span // (_MICROSECOND if form.endswith("micros") else _SECOND))
    if form == "go-duration" and value % _SECOND:
        return f"{value // _MICROSECOND}us"
    return f"{value // _SECOND}{'s' if form == 'go-duration' else ''}"
