"""Types as the client's annotations say them, and which of two accepts more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ksgen.ir.types import ANY, Type
from ksgen.render.quote import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ksgen.ir.operations import Result
    from ksgen.naming import ModelName

FILE = Type("file")

_WORDS = {"any": "Any", "quantity": "Quantity", "file": "FileContent"}
_RESULTS = {
    "page": "Page[{}]",
    "models": "list[{}]",
    "text": "str",
    "raw": "bytes",
    "nothing": "None",
    "anything": "Any",
    "watch": "Iterator[WatchEvent[{}]]",
}


def spell(kind: Type, label: Callable[[ModelName], str] | None = None) -> str:
    """A type as an annotation.

    Args:
        kind: The type.
        label: What to call a model; by default its place under `models`.
    """
    if kind.model:
        return label(kind.model) if label else kind.model.dotted
    if kind.kind in {"array", "map"}:
        inner = spell(kind.item or ANY, label)
        return f"list[{inner}]" if kind.kind == "array" else f"dict[str, {inner}]"
    if kind.choices:
        return "Literal[" + ", ".join(map(literal, kind.choices)) + "] | str"
    return " | ".join(kind.scalars) or _WORDS.get(kind.kind, kind.kind)


def spell_result(result: Result) -> str:
    """What a call returns, as an annotation."""
    return _RESULTS.get(result.kind, "{}").format(spell(result.item))


def translated(kind: Type, names: Mapping[ModelName, ModelName]) -> Type:
    """A type with its models called as `names` says."""
    item = translated(kind.item, names) if kind.item else None
    return replace(kind, item=item, model=names.get(kind.model, kind.model) if kind.model else None)


def bare(kind: Type) -> Type:
    """A type without its known values, which the client doesn't show where values are only read."""
    return replace(kind, choices=(), item=bare(kind.item) if kind.item else None)


def accepts(wide: Type, narrow: Type) -> bool:
    """Whether an argument of type `wide` takes every value that one of type `narrow` takes."""
    if wide.kind == "any" or narrow.kind == "any":
        return wide.kind == "any"
    if wide.kind == "model":
        return wide == narrow or narrow.kind == "map"  # any mapping will do
    if wide.item and narrow.item:
        return wide.kind == narrow.kind and accepts(wide.item, narrow.item)
    known = set(narrow.choices) <= set(wide.choices) if narrow.choices else False
    return _scalars(narrow) <= _scalars(wide) and (known or not wide.choices)


def _scalars(kind: Type) -> set[str]:
    """The Python types an argument takes; numbers without a fraction pass for those with one, quantities are text."""
    words = {"str" if word == "quantity" else word for word in kind.scalars or (kind.kind,)}
    return words | {"int"} if "float" in words else words
