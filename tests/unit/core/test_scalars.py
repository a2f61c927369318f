"""Timestamps and quantities."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.functions import from_dict, to_dict
from kubesphere._core.quantity import Quantity
from kubesphere._core.timestamps import format_timestamp, parse_timestamp
from unit.core.samples import ObjectMeta, User

ZONES = st.integers(-23 * 60 - 59, 23 * 60 + 59).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1), timezones=ZONES)
SUFFIXES = {
    "": Fraction(1), "n": Fraction(1, 10**9), "u": Fraction(1, 10**6), "m": Fraction(1, 1000), "k": Fraction(1000),
    "M": Fraction(10**6), "G": Fraction(10**9), "T": Fraction(10**12), "P": Fraction(10**15), "E": Fraction(10**18),
    "Ki": Fraction(2**10), "Mi": Fraction(2**20), "Gi": Fraction(2**30), "Ti": Fraction(2**40), "Pi": Fraction(2**50),
    "Ei": Fraction(2**60), "e3": Fraction(1000), "E-2": Fraction(1, 100), "e+1": Fraction(10),
}  # fmt: skip


@given(MOMENTS)
def test_timestamps_round_trip(moment: datetime) -> None:
    text = format_timestamp(moment)
    parsed = parse_timestamp(text)
    assert parsed == moment
    assert isinstance(parsed, datetime)
    assert parsed.utcoffset() == moment.utcoffset()


@given(MOMENTS, st.integers(1, 9), st.data())
def test_any_number_of_fraction_digits_is_read_and_cut_to_microseconds(
    moment: datetime, digits: int, data: st.DataObject
) -> None:
    fraction = data.draw(st.text("0123456789", min_size=digits, max_size=digits))
    whole = moment.astimezone(UTC).replace(microsecond=0, tzinfo=None)
    parsed = parse_timestamp(f"{whole.isoformat()}.{fraction}Z")
    assert parsed == whole.replace(microsecond=int(fraction.ljust(6, "0")[:6]), tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-22T17:31:18Z", datetime(2026, 11, 22, 17, 31, 18, tzinfo=UTC)),
        ("2026-11-22T17:31:18.123456789+08:00", datetime(2026, 11, 22, 9, 31, 18, 123456, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC)),
    ],
)
def test_forms_that_go_writes(text: str, expected: datetime) -> None:
    assert parse_timestamp(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "now", "2026-11-22", "2026-11-22T17:31:18", "2026-13-22T17:31:18Z", "2026-11-22T17:31:60Z", "20261122T173118Z",
     "2026-11-22 17:31:18Z", "2026-11-22T17:31:18Zx", "٢٠٢٦-11-22T17:31:18Z", "2026-11-22T17:31:18+24:00"],
)  # fmt: skip
def test_anything_else_stays_text(text: str) -> None:
    assert parse_timestamp(text) == text


@given(st.text())
def test_parsing_never_raises(text: str) -> None:
    parse_timestamp(text)


def test_reading_keeps_the_text_on_the_wire() -> None:
    text = "2026-11-22T17:31:18.123456789Z"
    meta = from_dict(ObjectMeta, {"creationTimestamp": text})
    assert meta.creation_timestamp == datetime(2026, 11, 22, 17, 31, 18, 123456, tzinfo=UTC)
    assert to_dict(meta) == {"creationTimestamp": text}
    assert from_dict(ObjectMeta, {"creationTimestamp": 5}).creation_timestamp == 5


def test_an_offset_with_seconds_is_written_in_utc() -> None:
    odd = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(seconds=3661)))
    assert format_timestamp(odd) == "2026-01-01T10:58:59Z"


def test_a_moment_without_timezone_is_refused() -> None:
    with pytest.raises(ValueError, match="timezone"):
        format_timestamp(datetime(2026, 1, 1))


@given(
    st.from_regex(r"[+-]?([0-9]{1,30}(\.[0-9]{0,30})?|\.[0-9]{1,30})", fullmatch=True), st.sampled_from(list(SUFFIXES))
)
def test_quantities_are_exact(number: str, suffix: str) -> None:
    number = number.translate({ord(c): str(int(c)) for c in number if c.isdigit()})
    quantity = Quantity(number + suffix)
    assert Fraction(quantity.to_decimal()) == Fraction(Decimal(number)) * SUFFIXES[suffix]
    assert quantity == number + suffix


@given(
    st.text(max_size=6).filter(
        lambda text: not re.fullmatch(r"[+-]?[0-9.]+([numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]+)?", text)
    )
)
def test_no_quantity_is_a_clear_error(text: str) -> None:
    with pytest.raises(ValueError, match="is not a Kubernetes quantity"):
        Quantity(text).to_decimal()


@pytest.mark.parametrize(("value", "text"), [("1Gi", "1Gi"), (3, "3"), (0.5, "0.5"), (1e21, "1e+21")])
def test_quantity_fields_read_numbers_too(value: object, text: str) -> None:
    memory = from_dict(User, {"memory": value}).memory
    assert isinstance(memory, Quantity)
    assert memory == text
    memory.to_decimal()
    assert repr(memory) == f"Quantity({text!r})"


def test_no_quantity_is_none_and_other_types_stay() -> None:
    assert User().memory is None
    assert from_dict(User, {"memory": True}).memory is True
