"""Kubernetes resource quantities (Kubernetes API conventions, `resource.Quantity`)."""

from __future__ import annotations

import re
from functools import total_ordering
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from fractions import Fraction

# Exponents of more than three digits are no amount of anything, and would take all memory to count with.
_QUANTITY = r"([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?[0-9]{1,3}))?"
_LONGEST = 200
_DECIMAL = {"n": -9, "u": -6, "m": -3, "": 0, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18}
_BINARY = {"Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60}
_NANO = 10**9


@total_ordering
class Quantity:
    """An amount as the server writes it, e.g. `500m`, `1Gi` or `1e3`: an exact number that keeps its text.

    It is equal to any quantity, number or text of the same value, and hashes like the number. Sums, differences and
    products are exact; their text is canonical, with the kind of suffix of the first quantity. What is smaller than
    a nano is rounded up, as Kubernetes does. It is no `str`, for texts have another order and other equals.

    Raises:
        ValueError: the text is no quantity.
        TypeError: it is neither text nor a number; a float's exact value is rarely meant, except as read from JSON.
    """

    __slots__ = ("_text", "_value")
    _text: str
    _value: Fraction | None

    def __init__(self, text: str | float | Decimal | Quantity) -> None:
        self._text = str(text)
        self._value = None
        if not is_quantity(self._text):
            raise ValueError(f"{self._text!r} is not a Kubernetes quantity")

    @property
    def value(self) -> Fraction:
        """The exact value in base units: `500m` is 1/2, `1Ki` is 1024."""
        if self._value is None:
            self._value = _value(self._text)
        return self._value

    def to_decimal(self) -> Decimal:
        """The exact value in base units: `500m` is 0.5, `1Ki` is 1024."""
        from decimal import Context, Decimal  # noqa: PLC0415 - only those who count pay for the import

        exact = Context(prec=len(str(self.value.numerator)) + 4 * len(str(self.value.denominator)) + 8)
        return exact.divide(Decimal(self.value.numerator), Decimal(self.value.denominator))

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Quantity({self._text!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Quantity, (self._text,)

    def __hash__(self) -> int:
        return hash(self.value)

    def __bool__(self) -> bool:
        return self.value != 0

    def __int__(self) -> int:
        return int(self.value)

    def __float__(self) -> float:
        return float(self.value)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str) and not is_quantity(other):
            return False
        number = _number(other, floats=True)
        return NotImplemented if number is None else self.value == number

    def __lt__(self, other: Quantity | str | float | Decimal) -> bool:
        number = _number(other, floats=True)
        return NotImplemented if number is None else self.value < number

    def __add__(self, other: Quantity | str | int | Decimal) -> Quantity:
        return self._made(other, lambda mine, others: mine + others)

    def __radd__(self, other: str | int | Decimal) -> Quantity:
        return self + other

    def __sub__(self, other: Quantity | str | int | Decimal) -> Quantity:
        return self._made(other, lambda mine, others: mine - others)

    def __rsub__(self, other: str | int | Decimal) -> Quantity:
        return self._made(other, lambda mine, others: others - mine)

    def __mul__(self, other: int | Decimal) -> Quantity:
        if isinstance(other, Quantity | str):
            return NotImplemented
        return self._made(other, lambda mine, others: mine * others)

    def __rmul__(self, other: int | Decimal) -> Quantity:
        return self * other

    def __neg__(self) -> Quantity:
        return self * -1

    def _made(self, other: object, operation: Callable[[Fraction, Fraction], Fraction]) -> Quantity:
        number = _number(other, floats=False)
        return NotImplemented if number is None else Quantity(_canonical(operation(self.value, number), self._text))


def is_quantity(text: str) -> bool:
    """Whether a text is a quantity."""
    return len(text) <= _LONGEST and re.fullmatch(_QUANTITY, text) is not None


def _value(text: str) -> Fraction:
    from fractions import Fraction  # noqa: PLC0415

    match = re.fullmatch(_QUANTITY, text)
    if match is None or len(text) > _LONGEST:
        raise ValueError(f"{text!r} is not a Kubernetes quantity")
    digits, suffix, exponent = match.groups("")
    number = Fraction(digits)
    if suffix in _BINARY:
        return number * (1 << _BINARY[suffix])
    power = int(exponent or _DECIMAL[suffix])
    scale = Fraction(10 ** abs(power))
    return number * scale if power >= 0 else number / scale


def _number(value: object, *, floats: bool) -> Fraction | None:
    """The exact value of what a quantity can be compared or counted with; None if it is none of that."""
    from decimal import Decimal  # noqa: PLC0415
    from fractions import Fraction  # noqa: PLC0415

    if isinstance(value, Quantity):
        return value.value
    if isinstance(value, str):
        return _value(value)
    allowed = (int, Decimal, Fraction, float) if floats else (int, Decimal, Fraction)
    try:
        return Fraction(value) if isinstance(value, allowed) else None
    except (ValueError, OverflowError):  # infinity, or no number at all
        return None


def _canonical(value: Fraction, like: str) -> str:
    """The text of a value: no fraction, the largest suffix that allows it, and that of the kind of another text."""
    nanos = -(-abs(value) * _NANO // 1)  # rounded up
    sign = "-" if value < 0 else ""
    if not nanos:
        return "0"
    whole, rest = divmod(nanos, _NANO)
    if like.endswith("i") and not rest and whole >= 1024:
        suffix = max((each for each in _BINARY if whole % 2 ** _BINARY[each] == 0), key=_BINARY.__getitem__, default="")
        return f"{sign}{whole // 2 ** _BINARY.get(suffix, 0)}{suffix}"
    suffix = max((each for each in _DECIMAL if nanos % 10 ** (_DECIMAL[each] + 9) == 0), key=_DECIMAL.__getitem__)
    digits = nanos // 10 ** (_DECIMAL[suffix] + 9)
    by_exponent = re.search(r"[eE][+-]?[0-9]", like) and suffix
    return f"{sign}{digits}{f'e{_DECIMAL[suffix]}' if by_exponent else suffix}"
