"""Times as servers read them that take neither datetimes nor durations."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.models.timestamps import time_text
from kubesphere._core.transport.request import build_query

MOMENT = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=timezone(timedelta(hours=8)))


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (MOMENT, "unix-time", "1767294245"),
        (MOMENT, "unix-time-micros", "1767294245678901"),
        (datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC), "unix-time", "-1"),
        (timedelta(minutes=5), "go-duration", "300s"),
        (timedelta(milliseconds=1500), "go-duration", "1500000us"),
        (timedelta(days=1), "seconds", "86400"),
    ],
)
def test_text(value: datetime | timedelta, form: str, text: str) -> None:
    assert time_text(value, form) == text
    assert build_query({"at": value}, formats={"at": form}) == f"at={text}"


@given(st.datetimes(timezones=st.just(UTC)))
def test_every_moment_comes_back(moment: datetime) -> None:
    micros = int(time_text(moment, "unix-time-micros"))
    assert datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=micros) == moment


@pytest.mark.parametrize(
    ("value", "form", "error"),
    [
        (datetime(2026, 1, 2), "unix-time", ValueError),
        (timedelta(1), "unix-time", TypeError),
        (MOMENT, "go-duration", TypeError),
    ],
)
def test_what_means_nothing_is_refused(value: datetime | timedelta, form: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        time_text(value, form)


def test_text_is_sent_as_it_is() -> None:
    formats = {"start": "unix-time", "step": "go-duration"}
    assert build_query({"start": "1767294245", "step": "5m"}, formats=formats) == "start=1767294245&step=5m"
