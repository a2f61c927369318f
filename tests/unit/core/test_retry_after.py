"""When a server says to come back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.transport.retry import retry_after

NOW = datetime(1994, 11, 6, 8, 49, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        (" 1.5 ", 1.5),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 30.0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 30.0),
        ("Sun Nov  6 08:49:37 1994", 30.0),
        ("Sun, 06 Nov 1994 10:49:37 +0200", 30.0),
        ("Sun, 06 Nov 1994 08:49:00 GMT", 0.0),
        ("", None),
        ("-1", None),
        ("soon", None),
        ("1e3", None),
        ("٣", None),
        ("Sun, 99 Nov 1994 08:49:37 GMT", None),
        ("Sun, 06 Nov 999999999999 08:49:37 GMT", None),
    ],
)
def test_seconds_or_a_date(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}, NOW) == seconds


def test_no_header() -> None:
    assert retry_after({}) is None


def test_a_date_counts_from_the_servers_own_clock() -> None:
    headers = {"retry-after": "Sun, 06 Nov 1994 08:49:37 GMT", "date": "Sun, 06 Nov 1994 08:49:27 GMT"}
    assert retry_after(headers) == 10.0
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=1000), usegmt=True)
    found = retry_after({"retry-after": soon, "date": "nonsense"})
    assert found is not None
    assert 990 < found <= 1000


@given(st.text() | st.from_regex(r"\A[A-Z][a-z]{2}, \d{1,2} \w{3} \d{1,6} \d\d:\d\d:\d\d( [+-]?\w{1,5})?\Z"))
def test_whatever_it_says_it_is_a_time_to_come_or_none(value: str) -> None:
    found = retry_after({"retry-after": value}, NOW)
    assert found is None or found >= 0
