"""What is measured, as rows of one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True)
class Row:
    """One measurement.

    Attributes:
        what: What was measured.
        value: The figure with its unit.
        cpu: CPU time of the same, where the value is time on the clock.
        ratio: How many times the baseline it is, if there is one.
        baseline: What `ratio` compares with.
        target: The bound, and whether it is met, if there is one.
    """

    what: str
    value: str
    ratio: float | None = None
    baseline: str = ""
    target: str = ""
    cpu: str = ""

    def cells(self) -> tuple[str, ...]:
        """The row as it is printed."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        return self.what, self.value, self.cpu, ratio, self.baseline, self.target


_HEAD = ("what", "value", "cpu", "ratio", "to", "target")
_WIDTHS = (62, 9, 9, 6, 12, 14)


def bound(figure: float, most: float, unit: str = "") -> str:
    """A target and whether it is met."""
    return f"<= {most:g}{unit} {'met' if figure <= most else 'MISSED'}"


def lines(rows: Iterable[Row]) -> Iterator[str]:
    """The table in Markdown, each line as soon as its row is there."""
    yield _line(_HEAD)
    yield _line(tuple("-" * width for width in _WIDTHS))
    for row in rows:
        yield _line(row.cells())


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cell.ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True))} |"
