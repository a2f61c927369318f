"""Objects as rows: for the eye, for notebooks, for rich, CSV and pandas."""
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from ..redact import MASK, looks_secret
from .view import View, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# What one looks for in an object of any kind (Kubernetes API conventions): shown where some object has it.
COLUMNS = {
    "namespace": "metadata.namespace",
    "name": "metadata.name",
    "phase": "status.phase",
    "ready": "status.readyReplicas",
    "replicas": "spec.replicas",
    "created": "metadata.creationTimestamp",
}
_WIDEST = 48


def value_at(item: Any, path: str) -> Any:
    """The plain JSON at the end of a path of wire names and indices, `status.conditions.0.type`; None if it is absent.

    A part that holds a dot itself, as labels do, is written in brackets: `metadata.labels[app.kubernetes.io/name]`.
    """
    value = to_json(item) if isinstance(item, View) else item
    for part in _parts(path):
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value


def _parts(path: str) -> list[str]:
    parts: list[str] = []
    for piece in path.split("["):
        inside, bracket, after = piece.rpartition("]")
        parts += ([inside] if bracket else []) + [part for part in after.split(".") if part]
    return parts


class Table:
    """Rows of plain JSON under named columns; `str()` is aligned text.

    Attributes:
        columns: their names.
        rows: a list for each object, with a value for each column.
    """

    __slots__ = ("columns", "rows")

    def __init__(self, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        self.columns = list(columns)
        self.rows = [list(row) for row in rows]

    def to_csv(self) -> str:
        """The table as CSV (RFC 4180), its columns' names in the first line."""
        import csv  # noqa: PLC0415 - seldom needed
        import io  # noqa: PLC0415

        text = io.StringIO()
        csv.writer(text).writerows([self.columns, *([_cell(each) for each in row] for row in self.rows)])
        return text.getvalue()

    def __len__(self) -> int:
        return len(self.rows)

    def __str__(self) -> str:
        cells = [
            [printable(name).upper() for name in self.columns],
            *([_short(each) for each in row] for row in self.rows),
        ]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
        return "\n".join(line.rstrip() for line in lines)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{escape(printable(name))}</th>" for name in self.columns)
        rows = ("".join(f"<td>{escape(_short(each))}</td>" for each in row) for row in self.rows)
        return f"<table><tr>{head}</tr>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"

    def __rich__(self) -> Any:
        """As rich shows it."""
        from rich.table import Table as RichTable  # noqa: PLC0415 - only rich itself asks for it
        from rich.text import Text  # noqa: PLC0415

        table = RichTable(*map(printable, self.columns))
        for row in self.rows:
            table.add_row(*(Text(_short(each)) for each in row))
        return table


def rows_of(items: Iterable[Any], fields: Sequence[str] | Mapping[str, str]) -> list[dict[str, Any]]:
    """A flat dict for each object: of a mapping's names, or of the paths themselves."""
    named = dict(fields.items()) if hasattr(fields, "items") else {path: path for path in fields}  # pyright: ignore[reportAttributeAccessIssue]
    return [{name: value_at(item, path) for name, path in named.items()} for item in items]


def table_of(items: Iterable[Any], fields: Sequence[str] | Mapping[str, str] | None) -> Table:
    """A table of objects; without fields, of what one looks for in them. What looks secret by its name is masked."""
    rows = rows_of(items, COLUMNS if fields is None else fields)
    names = list(rows[0]) if rows else list(COLUMNS if fields is None else fields)
    if fields is None:
        names = [name for name in names if any(row[name] is not None for row in rows)] or ["name"]
    hidden = {name for name in names if looks_secret(name.rpartition(".")[2])}
    return Table(names, ([MASK if name in hidden else row[name] for name in names] for row in rows))


def printable(text: str) -> str:
    """The text with what a terminal would act on escaped."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict | list):
        return f"{len(value)} entries"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _short(value: Any) -> str:
    text = printable(" ".join(_cell(value).split()))
    return text if len(text) <= _WIDEST else text[: _WIDEST - 3] + "..."
