"""Reading and writing the fact tables beside an overlay: small CSV files and one JSON file of types."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ksgen.errors import KsgenError
from ksgen.json import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TYPES = "types.json"
COLUMNS = {
    "results.csv": ("method", "path", "result", "source"),
    "bodies.csv": ("method", "path", "body", "source"),
    "operations.csv": ("method", "path", "query", "body", "result", "source"),
    "variants.csv": ("method", "path", "name", "query", "result", "source"),
    "resources.csv": ("version", "name", "scope", "type", "filters", "sort"),
    "scopes.csv": ("group", "version", "plural", "scope", "status"),
    "models.csv": ("definition", "model", "source"),
}
# How many of its first columns say what a row is about: no two rows are about the same.
KEYS = {"variants.csv": 3, "scopes.csv": 3, "models.csv": 1}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with its place for messages."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def wrong(self, problem: str) -> KsgenError:
        """An error at this row."""
        return KsgenError(f"fact table: {problem}", where=f"{self.file}, line {self.line}", hint="correct the table")


@dataclass(slots=True)
class Tables:
    """Every table of a release; an absent file is an empty table."""

    types: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    rows: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in COLUMNS})

    def __bool__(self) -> bool:
        return bool(self.types) or any(self.rows.values())


def load_tables(folder: Path) -> Tables:
    """Read the tables of a release.

    Raises:
        KsgenError: if a table can't be read or has other columns.
    """
    tables = Tables()
    if folder.is_dir():
        _check_names(folder)
    if (folder / TYPES).is_file():
        tables.types = _types(folder / TYPES)
    for name, columns in COLUMNS.items():
        if (folder / name).is_file():
            tables.rows[name] = list(_rows(folder / name, columns))
            _check_once(tables.rows[name], columns[: KEYS.get(name, 2)])
    return tables


def _check_names(folder: Path) -> None:
    """A table by any other name would be overlooked."""
    for path in sorted(folder.iterdir()):
        if path.suffix in {".csv", ".json"} and path.name not in {TYPES, *COLUMNS}:
            raise KsgenError(
                "there is no such table", where=str(path), hint=f"tables are called {', '.join([TYPES, *COLUMNS])}"
            )


def _check_once(rows: list[Row], key: tuple[str, ...]) -> None:
    seen: dict[tuple[str, ...], int] = {}
    for row in rows:
        about = tuple(row[column] for column in key)
        if about in seen:
            raise row.wrong(f"{' '.join(about)} is in line {seen[about]} already")
        seen[about] = row.line


def dump_tables(tables: Tables) -> dict[str, bytes]:
    """The files of the tables that hold something, by name."""
    files = {TYPES: (json.dumps(tables.types, indent=1) + "\n").encode()} if tables.types else {}
    for name, columns in COLUMNS.items():
        if tables.rows[name]:
            text = io.StringIO()
            writer = csv.DictWriter(text, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(row.cells for row in tables.rows[name])
            files[name] = text.getvalue().encode()
    return files


def _types(path: Path) -> dict[str, dict[str, str]]:
    try:
        document = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise KsgenError(f"the table of types can't be read: {error}", where=str(path)) from error
    if not is_object(document) or not all(_is_text_table(each) for each in document.values()):
        raise KsgenError("the table of types must map names to properties to types", where=str(path))
    return document


def _is_text_table(value: object) -> bool:
    return is_object(value) and all(isinstance(each, str) for each in value.values())


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[Row]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KsgenError(f"the table can't be read: {error}", where=str(path)) from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        if tuple(next(reader, ())) != columns:
            raise KsgenError(f"the table's columns must be {', '.join(columns)}", where=f"{path}, line 1")
        for cells in filter(None, reader):  # an empty line is no row
            if len(cells) != len(columns):
                raise KsgenError("a row has more or fewer cells than columns", where=f"{path}, line {reader.line_num}")
            yield Row(str(path), reader.line_num, dict(zip(columns, cells, strict=True)))
    except csv.Error as error:
        raise KsgenError(f"the table is no CSV: {error}", where=f"{path}, line {reader.line_num}") from error
