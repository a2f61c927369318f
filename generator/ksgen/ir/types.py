"""From a schema to a type: a small closed set of data, which nothing but the printer turns into text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ksgen.contract.contract import MODEL, Contract, json_type
from ksgen.contract.references import reference
from ksgen.errors import KsgenError
from ksgen.json import Json, is_array, is_object, pointer
from ksgen.naming.models import ModelName, package_name, plainest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAX_DEPTH = 16

Word = Literal[
    "any",
    "none",
    "str",
    "int",
    "float",
    "bool",
    "bytes",
    "datetime",
    "timedelta",
    "quantity",
    "file",
    "progressive",
    "terminal",
]


@dataclass(frozen=True, slots=True)
class Primitive:
    """A value without parts; `any` is one that nothing is known of, `file` what can be uploaded."""

    word: Word


@dataclass(frozen=True, slots=True)
class Choice:
    """A string with known values; others are allowed too."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with any members."""

    item: Type


@dataclass(frozen=True, slots=True)
class ModelOf:
    """A model."""

    name: ModelName


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several; each stands there once, and none is a union."""

    members: tuple[Type, ...]


Type: TypeAlias = Primitive | Choice | ListOf | MapOf | ModelOf | UnionOf

ANY = Primitive("any")
NONE = Primitive("none")
STR = Primitive("str")
INT = Primitive("int")
BYTES = Primitive("bytes")
FILE = Primitive("file")
PROGRESSIVE = Primitive("progressive")
TERMINAL = Primitive("terminal")

ResultKind = Literal[
    "page",
    "model",
    "models",
    "json_value",
    "text",
    "progressive",
    "raw",
    "location",
    "nothing",
    "anything",
    "terminal",
]


@dataclass(frozen=True, slots=True)
class Result:
    """How an answer is decoded: the runtime's function for it, and the type it is about.

    `others` are answers with other HTTP statuses, where they differ from this one.
    """

    kind: ResultKind
    item: Type = ANY
    others: tuple[tuple[int, Result], ...] = ()

    @property
    def answers(self) -> tuple[Result, ...]:
        """Each that there may be, once; nothing comes last."""
        several = dict.fromkeys((Result(self.kind, self.item), *(each for _, each in self.others)))
        return tuple(sorted(several, key=lambda each: each.kind == "nothing"))

    @property
    def paged(self) -> bool:
        """Whether it may be a page."""
        return any(each.kind == "page" for each in self.answers)

    def mapped(self, function: Callable[[Type], Type]) -> Result:
        """The same of other types."""
        others = tuple((status, each.mapped(function)) for status, each in self.others)
        return Result(self.kind, function(self.item), others)

    @property
    def type(self) -> Type:
        """The value that the call returns, but for others; of a page, that of its items."""
        words: dict[str, Type] = {"text": STR, "location": STR, "raw": BYTES, "nothing": NONE}
        words |= {"progressive": PROGRESSIVE, "terminal": TERMINAL}
        return ListOf(self.item) if self.kind == "models" else words.get(self.kind, self.item)

    @property
    def model(self) -> ModelName | None:
        """The model that the runtime makes of the answer or its items."""
        if self.kind in {"page", "model", "models"} and isinstance(self.item, ModelOf):
            return self.item.name
        return None


_MOMENT, _SPAN = (UnionOf((Primitive(word), STR)) for word in ("datetime", "timedelta"))
TIMES: dict[str, Type] = {"unix-time": _MOMENT, "unix-time-micros": _MOMENT, "go-duration": _SPAN, "seconds": _SPAN}
"""Query parameters that are times, by format: the runtime writes them as the server reads them."""

_SCALARS: dict[str, Type] = {
    "string": STR,
    "integer": INT,
    "number": Primitive("float"),
    "boolean": Primitive("bool"),
}
_FORMATS: dict[str, Type] = {"date-time": Primitive("datetime"), "quantity": Primitive("quantity")}


def models_in(kind: Type) -> set[ModelName]:
    """Every model in a type."""
    match kind:
        case ModelOf(name):
            return {name}
        case ListOf(item) | MapOf(item):
            return models_in(item)
        case UnionOf(members):
            return {name for member in members for name in models_in(member)}
        case Primitive() | Choice():
            return set()


class Types:
    """Reads schemas of one contract; knows which of them are models."""

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self.models = _places(contract)

    def read(self, schema: Json, depth: int = 0) -> Type:
        """The type of a schema's values; what can't be told is any value."""
        if depth > MAX_DEPTH:
            return ANY
        name = reference(schema)
        if name in self.models:
            return ModelOf(self.models[name])
        if name is not None:
            return self.read(self.contract.resolve(schema), depth + 1)
        if len(schema.get("allOf", ())) == 1:
            return self.read(schema["allOf"][0], depth + 1)
        kind = json_type(schema)
        if is_array(kind):
            known = [_SCALARS[each] for each in ("boolean", "number", "integer", "string") if each in kind]
            return UnionOf(tuple(known)) if len(known) == len(kind) > 1 else ANY
        if kind == "array":
            return ListOf(ANY if "prefixItems" in schema else self.read(schema.get("items", {}), depth + 1))
        if kind == "object":
            inner = schema.get("additionalProperties")
            return MapOf(self.read(inner, depth + 1) if is_object(inner) else ANY)
        return _scalar(kind, schema)


def _scalar(kind: Any, schema: Json) -> Type:
    if kind != "string":
        return _SCALARS.get(str(kind), ANY)
    known = dict.fromkeys(each for each in schema.get("enum", ()) if isinstance(each, str))
    return _FORMATS.get(schema.get("format", "")) or (Choice(tuple(known)) if known else STR)


def _places(contract: Contract) -> dict[str, ModelName]:
    """Where each model lives: as the contract says, and by its definition's name if it says nothing."""
    schemas = {definition: schema for definition, schema in contract.schemas.items() if is_model(schema)}
    places: dict[str, ModelName] = {}
    owners: dict[ModelName, str] = {}
    for definition in sorted(schemas, key=lambda each: (MODEL not in schemas[each], plainest(each))):
        at = pointer("components", "schemas", definition)
        stated = schemas[definition].get(MODEL)
        name = ModelName.read(stated) if MODEL in schemas[definition] else package_name(definition, owners.keys())
        if name is None or name in owners:
            raise KsgenError(
                f"{stated!r} is no module and class of a model"
                if name is None
                else f"two models are both called `{name.dotted}`, the other is {owners[name]}",
                where=f"{contract.file}, {at}",
                hint="correct its place in facts/models.csv or the overlay, then run `ksgen fetch`",
            )
        places[definition] = name
        owners[name] = definition
    return {definition: places[definition] for definition in schemas}


def is_model(schema: Json) -> bool:
    """Whether a component schema becomes a class: it has properties."""
    return bool(schema.get("properties"))


def _mapped(kind: Type, function: Callable[[Type], Type]) -> Type:
    """The same type of other parts: what the function makes of what has none."""
    match kind:
        case ListOf(item):
            return ListOf(_mapped(item, function))
        case MapOf(item):
            return MapOf(_mapped(item, function))
        case UnionOf(members):
            return UnionOf(tuple(_mapped(member, function) for member in members))
        case _:
            return function(kind)


def renamed(kind: Type, names: Mapping[ModelName, ModelName]) -> Type:
    """A type with its models called as `names` says."""
    return _mapped(kind, lambda each: ModelOf(names.get(each.name, each.name)) if isinstance(each, ModelOf) else each)


def bare(kind: Type) -> Type:
    """A type without its known values, which the client doesn't show where values are only read."""
    return _mapped(kind, lambda each: STR if isinstance(each, Choice) else each)


# --- types for reading: in docstrings, tables and reports. What is read is no code; annotations.py makes that.

WORDS = {
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
            return WORDS.get(word, word)
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
    return f"Page[{text}]" if result.kind == "page" else text
