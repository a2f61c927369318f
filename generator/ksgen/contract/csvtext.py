"""CSV of tables, strictly: the columns that were asked for, and as many cells in each row."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ksgen.errors import KsgenError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with its place for messages."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def wrong(self, problem: str, *, table: str = "fact table") -> KsgenError:
        """An error at this row."""
        return KsgenError(f"{table}: {problem}", where=f"{self.file}, line {self.line}", hint="correct the table")


def rows(content: bytes, columns: tuple[str, ...], where: str, optional: Collection[str] = ()) -> Iterator[Row]:
    """The rows of a table; a column that may be left out is empty then.

    Raises:
        KsgenError: It is no CSV in UTF-8, or has other columns.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KsgenError(f"the table is no CSV in UTF-8: {error}", where=where, hint="correct the table") from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header: list[str] = next(reader, list[str]())
        if header != [column for column in columns if column in header or column not in optional]:
            raise KsgenError(f"the table's columns must be {', '.join(columns)}", where=f"{where}, line 1")
        for cells in filter(None, reader):  # an empty line is no row
            if len(cells) != len(header):
                raise KsgenError("a row has more or fewer cells than columns", where=f"{where}, line {reader.line_num}")
            known = dict(zip(header, cells, strict=True))
            yield Row(where, reader.line_num, {column: known.get(column, "") for column in columns})
    except csv.Error as error:
        raise KsgenError(f"the table is no CSV: {error}", where=f"{where}, line {reader.line_num}") from error


def own(path: Path, *columns: str) -> Iterator[Row]:
    """The rows of one of our own tables."""
    return rows(path.read_bytes(), columns, str(path))
