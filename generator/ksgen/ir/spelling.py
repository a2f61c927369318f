"""Types for reading: in docstrings, tables and reports. What is read is no code; the printer makes that of the type."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ksgen.ir.types import Choice, ListOf, MapOf, ModelOf, Primitive, UnionOf

if TYPE_CHECKING:
    from collections.abc import Callable

    from ksgen.ir.types import Result, Type
    from ksgen.naming import ModelName

_WORDS = {
    "any": "Any",
    "none": "None",
    "quantity": "Quantity",
    "file": "FileContent",
    "progressive": "ProgressiveText",
    "terminal": "Process",
}


def spell(kind: Type, label: Callable[[ModelName], str] | None = None) -> str:
    """A type as an annotation says it.

    Args:
        kind: The type.
        label: What to call a model; by default its place under `models`.
    """
    match kind:
        case Primitive(word):
            return _WORDS.get(word, word)
        case Choice(values):
            return f"Literal[{', '.join(map(json.dumps, values))}] | str"
        case ListOf(item):
            return f"list[{spell(item, label)}]"
        case MapOf(item):
            return f"dict[str, {spell(item, label)}]"
        case ModelOf(name):
            return label(name) if label else name.dotted
        case UnionOf(members):
            return " | ".join(spell(member, label) for member in members)


def spell_result(result: Result, label: Callable[[ModelName], str] | None = None) -> str:
    """What a call returns, as an annotation says it."""
    return " | ".join(dict.fromkeys(_spell_answer(each, label) for each in result.answers))


def _spell_answer(result: Result, label: Callable[[ModelName], str] | None) -> str:
    text = spell(result.type, label)
    match result.kind:
        case "page":
            return f"Page[{text}]"
        case "watch":
            return f"Iterator[WatchEvent[{text}]]"
        case _:
            return text
