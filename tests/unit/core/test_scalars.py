"""Timestamps and quantities."""

from __future__ import annotations

import pickle
import re
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.models.functions import from_dict, to_dict
from kubesphere._core.models.quantity import Quantity
from kubesphere._core.models.timestamps import format_timestamp, parse_timestamp
from support.core.samples import ObjectMeta, User

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
    assert str(quantity) == number + suffix
    assert quantity == number + suffix
    assert quantity.value == Fraction(quantity.to_decimal())


@given(
    st.text(max_size=6).filter(
        lambda text: not re.fullmatch(r"[+-]?[0-9.]+([numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]+)?", text)
    )
)
def test_no_quantity_is_a_clear_error(text: str) -> None:
    with pytest.raises(ValueError, match="is not a Kubernetes quantity"):
        Quantity(text)


@pytest.mark.parametrize(("value", "text"), [("1Gi", "1Gi"), (3, "3"), (0.5, "0.5"), (1e21, "1e+21")])
def test_quantity_fields_read_numbers_too(value: object, text: str) -> None:
    memory = from_dict(User, {"memory": value}).memory
    assert isinstance(memory, Quantity)
    assert str(memory) == text
    memory.to_decimal()
    assert repr(memory) == f"Quantity({text!r})"


def test_no_quantity_is_none_and_other_types_stay() -> None:
    assert User().memory is None
    assert from_dict(User, {"memory": True}).memory is True
    assert User(memory=Quantity("1Gi")).memory == "1024Mi"


@pytest.mark.parametrize("text", ["", "much", "1e1000", "9" * 300, "1 Gi", "1gi", "NaN", "."])
def test_text_that_is_no_quantity_reads_as_it_is(text: str) -> None:
    assert from_dict(User, {"memory": text}).memory == text
    assert type(from_dict(User, {"memory": text}).memory) is str


QUANTITIES = st.builds(
    lambda number, suffix: Quantity(f"{number}{suffix}"), st.integers(-(10**6), 10**6), st.sampled_from(list(SUFFIXES))
)


def rounded(value: Fraction) -> Fraction:
    """Away from zero to a whole nano."""
    nanos = -(-abs(value) * 10**9 // 1)
    return Fraction(nanos if value > 0 else -nanos, 10**9)


@given(QUANTITIES, QUANTITIES, st.integers(-99, 99))
def test_counting_is_exact(one: Quantity, other: Quantity, times: int) -> None:
    assert (one + other).value == rounded(one.value + other.value)
    assert (one - other).value == rounded(one.value - other.value)
    assert (one * times).value == (times * one).value == rounded(one.value * times)
    assert (-one).value == -rounded(one.value)
    assert sum([one, other]) == one + other
    assert (one < other, one <= other, one == other, one >= other) == (
        one.value < other.value,
        one.value <= other.value,
        one.value == other.value,
        one.value >= other.value,
    )
    assert (hash(one) == hash(other)) >= (one == other)
    assert pickle.loads(pickle.dumps(one)) == one


@given(QUANTITIES)
def test_canonical_texts_are_quantities_of_the_same_kind(quantity: Quantity) -> None:
    text = str(quantity + 0)
    assert re.fullmatch(r"-?[0-9]+([numkMGTPE]|[KMGTPE]i|e[0-9-]+)?", text)
    assert str(Quantity(text) + 0) == text
    assert not text.endswith("i") or str(quantity).endswith("i")


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (Quantity("500m") + Quantity("1"), "1500m"),
        (Quantity("500m") + "500m", "1"),
        (Quantity("1.5Gi") + 0, "1536Mi"),
        (Quantity("1Gi") * 1024, "1Ti"),
        (Quantity("1Gi") - "1023Mi", "1Mi"),
        (Quantity("1Ki") - 1, "1023"),
        (Quantity("1Ki") * Decimal("0.0005"), "512m"),
        (Quantity("1e3") * 5, "5e3"),
        (Quantity("1G") + 1, "1000000001"),
        (Quantity("0.0000000001") + 0, "1n"),
        (Quantity("1M") - "1M", "0"),
        (2 - Quantity("500m"), "1500m"),
        (Quantity("-1k") * 3, "-3k"),
        (Quantity("3k") - Quantity("1Ki"), "1976"),
    ],
)
def test_what_is_counted_has_a_canonical_text(made: Quantity, text: str) -> None:
    assert str(made) == text


def test_quantities_compare_with_numbers_and_texts() -> None:
    half = Quantity("500m")
    assert half == Decimal("0.5") == half
    assert half == 0.5
    assert half < 1
    assert half > "499m"
    assert max(Quantity("1Gi"), Quantity("1G")) == "1Gi"
    assert {Quantity("1k"): 1}[1000] == 1
    assert half != "half"
    assert half != float("inf")
    assert half != [1]
    assert (int(Quantity("1500m")), float(half), bool(Quantity("0m"))) == (1, 0.5, False)
    for wrong in (lambda: half + 0.1, lambda: half * half, lambda: half * "2", lambda: half + None, lambda: half < []):
        with pytest.raises(TypeError):
            wrong()
    with pytest.raises(ValueError, match="'half'"):
        half < "half"  # noqa: B015
