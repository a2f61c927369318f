"""Reading and writing the fact tables beside an overlay: small CSV files and one JSON file of types.

What each table says is in specs/README.md.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ksgen import strict
from ksgen.contract.texts import Row, check_names, rows
from ksgen.json import parse_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TYPES = "types.json"
SOURCE = "$source"
COLUMNS = {
    "absent.csv": ("method", "path", "source"),
    "lists.csv": ("result", "path", "query", "source"),
    "results.csv": ("method", "path", "result", "source"),
    "bodies.csv": ("method", "path", "body", "source"),
    "parameters.csv": ("method", "path", "query", "source"),
    "operations.csv": ("method", "path", "query", "body", "result", "source"),
    "variants.csv": ("method", "path", "name", "query", "body", "result", "source"),
    "resources.csv": ("version", "name", "scope", "type", "filters", "sort", "source"),
    "scopes.csv": ("group", "version", "plural", "scope", "status", "source"),
    "models.csv": ("definition", "model", "source"),
    "server.csv": ("setting", "value", "source"),
    "moved.csv": ("path", "to", "note", "source"),
}
# Columns that a table may leave out.
OPTIONAL = {"variants.csv": {"body"}, "resources.csv": {"source"}, "scopes.csv": {"source"}}
# How many of its first columns say what a row is about: no two rows are about the same.
KEYS = {"variants.csv": 3, "scopes.csv": 3, "models.csv": 1, "server.csv": 1, "moved.csv": 1}


@dataclass(slots=True)
class Tables:
    """Every table of a release; an absent file is an empty table. `sources`: where each type was read."""

    types: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    rows: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in COLUMNS})
    sources: dict[str, str] = field(default_factory=dict[str, str])

    def __bool__(self) -> bool:
        return bool(self.types) or any(self.rows.values())


def digest(files: Mapping[str, bytes]) -> str | None:
    """The sha256 (hex) of all tables, names included; None without a table."""
    if not files:
        return None
    parts = (f"{hashlib.sha256(files[name]).hexdigest()} {name}\n" for name in sorted(files))
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def parse_tables(files: Mapping[str, bytes], folder: Path) -> Tables:
    """The tables in these files; `folder` names their place in messages.

    Raises:
        KsgenError: if one has other columns or another name, or is no table.
    """
    check_names(files, (TYPES, *COLUMNS), str(folder))
    tables = Tables()
    if TYPES in files:
        tables.types = _types(files[TYPES], str(folder / TYPES))
        for name, properties in tables.types.items():
            if SOURCE in properties:
                tables.sources[name] = properties.pop(SOURCE)
    for name, columns in COLUMNS.items():
        if name in files:
            tables.rows[name] = list(rows(files[name], columns, str(folder / name), OPTIONAL.get(name, ())))
            _check_once(tables.rows[name], columns[: KEYS.get(name, 2)])
    return tables


def _check_once(rows: list[Row], key: tuple[str, ...]) -> None:
    seen: dict[tuple[str, ...], int] = {}
    for row in rows:
        about = tuple(row[column] for column in key)
        if about in seen:
            raise row.wrong(f"{' '.join(about)} is in line {seen[about]} already")
        seen[about] = row.line


def dump_tables(tables: Tables) -> dict[str, bytes]:
    """The files of the tables that hold something, by name."""
    files: dict[str, bytes] = {}
    if tables.types:
        types = {
            name: {SOURCE: tables.sources[name], **properties} if name in tables.sources else properties
            for name, properties in tables.types.items()
        }
        files[TYPES] = (json.dumps(types, indent=1) + "\n").encode()
    for name, columns in COLUMNS.items():
        if tables.rows[name]:
            text = io.StringIO()
            writer = csv.DictWriter(text, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(row.cells for row in tables.rows[name])
            files[name] = text.getvalue().encode()
    return files


def _types(content: bytes, where: str) -> dict[str, dict[str, str]]:
    hint = "correct the table"
    return strict.read(
        parse_json(content, where, hint=hint),
        dict[str, dict[str, str]],
        where,
        noun="table of types (names to properties to types)",
        hint=hint,
    )
