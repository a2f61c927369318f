"""Kubernetes resource quantities (Kubernetes API conventions, `resource.Quantity`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

_QUANTITY = re.compile(r"([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?[0-9]+))?")
_DECIMAL = {"n": -9, "u": -6, "m": -3, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18}
_BINARY = {"Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60}


class Quantity(str):
    """A quantity as the server wrote it, e.g. `500m` or `1Gi`; a str with `to_decimal()`."""

    __slots__ = ()

    def to_decimal(self) -> Decimal:
        """The exact value in base units: `500m` is 0.5, `1Ki` is 1024.

        Raises:
            ValueError: the text is not a quantity.
        """
        from decimal import Context, Decimal  # noqa: PLC0415 - only those who count pay for the import

        match = _QUANTITY.fullmatch(self)
        if match is None:
            raise ValueError(f"{str(self)!r} is not a Kubernetes quantity")
        number, suffix, exponent = match.groups()
        if suffix in _BINARY:
            return Context(prec=len(number) + 20).multiply(Decimal(number), Decimal(2 ** _BINARY[suffix]))
        return Decimal(f"{number}e{exponent or _DECIMAL.get(suffix, 0)}")

    def __repr__(self) -> str:
        return f"Quantity({str(self)!r})"
