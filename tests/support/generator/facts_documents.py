"""Small normalised contracts, and tables to apply to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ksgen.contract.facts import apply_facts, parse_tables
from ksgen.contract.facts.tables import COLUMNS, Tables
from ksgen.contract.normalise import Recorder
from ksgen.contract.texts import Row, read_tables

if TYPE_CHECKING:
    from pathlib import Path

USER = {"$ref": "#/components/schemas/User"}


def document(paths: dict[str, Any] | None = None, schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    """A contract of these paths and schemas, with a type `User`."""
    user = {"type": "object", "properties": {"name": {"type": "string"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "r"},
        "paths": paths or {},
        "components": {"schemas": {"User": user, **(schemas or {})}},
    }


def operation(**fields: Any) -> dict[str, Any]:
    """An operation that answers nothing unless said otherwise."""
    return {"responses": {"200": {"description": "OK"}}, **fields}


def tables(types: dict[str, dict[str, str]] | None = None, **rows: list[str]) -> Tables:
    """Tables; each row is one line of cells between `|`."""
    made: dict[str, list[Row]] = {name: [] for name in COLUMNS}
    for name, lines in rows.items():
        columns = COLUMNS[f"{name}.csv"]
        for index, line in enumerate(lines, 2):
            cells = [cell.strip() for cell in line.split("|")]
            cells += [""] * (len(columns) - len(cells))
            made[f"{name}.csv"].append(Row(f"{name}.csv", index, dict(zip(columns, cells, strict=True))))
    return Tables(types=types or {}, rows=made)


def applied(target: dict[str, Any], facts: Tables) -> Recorder:
    """Apply tables in place; what was recorded."""
    recorder = Recorder()
    apply_facts(target, facts, recorder)
    return recorder


def load_tables(folder: Path) -> Tables:
    """The tables in a folder."""
    return parse_tables(read_tables(folder), folder)
