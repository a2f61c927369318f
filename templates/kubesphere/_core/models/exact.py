"""Numbers that keep their text, and JSON read and written exactly where the fast way can't: slow, and rarely needed."""
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

import json
from typing import Any


class Number(float):
    """A number whose text differs from what Python would write for it, e.g. `1.10` or `1e400`: a float, with its text.

    What is calculated with it is an ordinary float; `Decimal(str(number))` is exact.
    """

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> Number:
        """A number of its JSON text."""
        number = super().__new__(cls, text)
        number.text = text
        return number

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text

    def __reduce__(self) -> tuple[Any, ...]:
        return Number, (self.text,)


def exact_float(text: str) -> float:
    """The float of a JSON number, with its text if that would get lost."""
    value = float(text)
    return value if repr(value) == text else Number(text)


def _exact_int(text: str) -> float:
    try:
        value = int(text)
    except ValueError:  # more digits than Python reads
        return Number(text)
    return value if str(value) == text else Number(text)


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is not JSON")


def decode_exactly(data: Any) -> Any:
    """The value of a JSON text in UTF-8, for whatever numbers and escaped surrogates.

    Raises:
        ValueError: it is not JSON.
    """
    text = str(memoryview(data), "utf-8") if not isinstance(data, str) else data
    return json.loads(text, parse_float=exact_float, parse_int=_exact_int, parse_constant=_no_number)


def encode_exactly(value: Any) -> str:
    """The JSON text of plain values, lone surrogates escaped."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{encode_exactly(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(encode_exactly, value)) + "]"
    return value.text if isinstance(value, Number) else json.dumps(value)
