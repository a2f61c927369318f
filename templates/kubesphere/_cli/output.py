"""What is printed: JSON, YAML, tables. Cells of tables hold no control character, whatever a server sent."""
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false

from __future__ import annotations

import sys
from typing import Any, cast

import msgspec

from .._core.lists.page import BasePage
from .._core.models.codec import encode
from .._core.models.table import printable, table_of
from .._core.models.view import View, to_json
from .._core.models.yaml_text import dump_yaml


def write(text: str) -> None:
    """Print a text; letters that the terminal can't show are escaped rather than an error."""
    stream = sys.stdout
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
    if text and not text.endswith("\n"):
        stream.write("\n")


def whole(value: Any, *, every: bool = True) -> Any:
    """Plain JSON of what a call returns; a page as the server's wrapper around all items, or around its own alone."""
    if isinstance(value, BasePage):
        page: BasePage[Any] = value
        items = list(cast("Any", page)) if every else list(page.items)
        return {**page.data, "items": [to_json(item) for item in items]}
    return to_json(value)


def as_json(value: Any) -> str:
    """JSON to read: indented, numbers as they came."""
    return msgspec.json.format(encode(value), indent=2).decode()


def show(value: Any, form: str, *, every: bool = True) -> None:
    """Print what a call returned.

    Args:
        value: it.
        form: `json`, `yaml` or `table`.
        every: whether to go on with the pages after a page.

    Raises:
        ImportError: YAML needs PyYAML.
    """
    if value is None:
        return
    if isinstance(value, str):
        write(value)
    elif isinstance(value, bytes):
        sys.stdout.flush()
        sys.stdout.buffer.write(value)
    elif form == "table":
        write(_table(value, every=every))
    elif form == "yaml":
        write(dump_yaml(whole(value, every=every)))
    else:
        write(as_json(whole(value, every=every)))


def _table(value: Any, *, every: bool) -> str:
    items: list[Any]
    if isinstance(value, BasePage):
        page: BasePage[Any] = value
        items = list(cast("Any", page)) if every else list(page.items)
    else:
        items = value if isinstance(value, list) else [value]
    if any(not isinstance(item, View | dict) for item in items):
        return as_json(to_json(items))
    table = table_of(items, None)
    return columns([name.upper() for name in table.columns], table.rows)


def columns(names: list[str], rows: list[list[Any]], widths: list[int] | None = None) -> str:
    """Aligned columns, as kubectl has them.

    Args:
        names: what stands above them; empty for no such line.
        rows: the cells.
        widths: how wide each is at least; set to how wide each has become.
    """
    lines = [*([names] if names else []), *([_cell(each) for each in row] for row in rows)]
    widths = widths if widths is not None else []
    for line in lines:
        widths.extend([0] * (len(line) - len(widths)))
        for index, cell in enumerate(line):
            widths[index] = max(widths[index], len(cell))
    shown = ("   ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=False)) for line in lines)
    return "\n".join(line.rstrip() for line in shown)


def _cell(value: Any) -> str:
    if value is None:
        return "<none>"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if isinstance(value, dict | list):
        text = f"{len(cast('list[Any]', value))} entries"
    return printable(text)
