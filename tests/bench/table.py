"""What is measured, as rows of one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Row:
    """One measurement.

    Attributes:
        what: What was measured.
        value: The figure with its unit.
        ratio: How many times the baseline it is, if there is one.
        baseline: What `ratio` compares with.
        target: The bound, and whether it is met, if there is one.
    """

    what: str
    value: str
    ratio: float | None = None
    baseline: str = ""
    target: str = ""

    def cells(self) -> tuple[str, ...]:
        """The row as it is printed."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        return self.what, self.value, ratio, self.baseline, self.target


_HEAD = ("what", "value", "ratio", "to", "target")


def bound(figure: float, most: float, unit: str = "") -> str:
    """A target and whether it is met."""
    return f"<= {most:g}{unit} {'met' if figure <= most else 'MISSED'}"


def render(rows: Iterable[Row]) -> str:
    """The table in Markdown, its columns aligned."""
    lines = [_HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    rule = tuple("-" * width for width in widths)
    padded = (
        " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        for line in (lines[0], rule, *lines[1:])
    )
    return "\n".join(f"| {line} |" for line in padded) + "\n"
