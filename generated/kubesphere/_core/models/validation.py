"""The strict check that reading never does: is a model's JSON what the API's definitions say?"""
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

from .fields import Array, Choice, Converter, Map, Ref, quantity, timestamp
from .model import Model, fields_of
from .patches import escape
from .quantity import is_quantity
from .timestamps import parse_timestamp
from .view import live

if TYPE_CHECKING:
    from collections.abc import Iterator

_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "dict": (dict,),
    "list": (list,),
}
_NAMES: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}
_UNION = re.compile(r"\s*\|\s*")
_ELEMENT = re.compile(r"\w+\[(?:str, )?(.*)\]")  # of an annotation `MutableSequence[...]`, `MutableMapping[str, ...]`
_ANY = "Any"


def validate(model: Model) -> list[str]:
    """What in a model's JSON breaks its definition, as `path: expected ..., found ...`; empty if all is well.

    Paths are JSON pointers (RFC 6901) of wire names. Found are values of another type; texts that are no timestamp,
    quantity or known value where one is due; null, except for arrays, maps and times, which Go writes as null; and
    required fields that are missing. Fields unknown to the class are fine, and so is whatever is in them.
    """
    return list(_object(type(model), live(model), ""))


def _object(cls: type[Any], data: dict[str, Any], path: str) -> Iterator[str]:
    for field in fields_of(cls).values():
        if field.wire in data:
            at = f"{path}/{escape(field.wire)}"
            yield from _value(field.converter, _annotation(cls, field.name), data[field.wire], at)
        elif field.wire in cls.__required__:
            yield f"{path}/{escape(field.wire)}: required, and missing"


def _value(converter: Converter | None, annotation: str, value: Any, path: str) -> Iterator[str]:
    if converter is None:
        yield from _typed(_declared(annotation), value, path)
    elif _empty(converter, value):
        return
    elif not _is(value, expected := _expected(converter)):
        yield from _typed(expected, value, path)
    elif isinstance(converter, Ref):
        yield from _object(converter.resolve(), value, path)
    elif isinstance(converter, Array | Map):
        found = _ELEMENT.fullmatch(annotation)
        inner = found[1] if found else _ANY
        for key, item in enumerate(value) if isinstance(value, list) else value.items():
            yield from _value(converter.inner, inner, item, f"{path}/{escape(str(key))}")
    else:
        yield from _text(converter, value, path)


def _empty(converter: Converter, value: Any) -> bool:
    """Whether a value is the null that Go writes for a nil slice or map and for no time."""
    return value is None and (isinstance(converter, Array | Map) or converter is timestamp)


def _text(converter: Converter, value: Any, path: str) -> Iterator[str]:
    if isinstance(converter, Choice) and value not in converter.values:
        yield f"{path}: expected one of {', '.join(map(repr, converter.values))}, found another text"
    if converter is timestamp and parse_timestamp(value) is value:
        yield f"{path}: expected a timestamp (RFC 3339), found another text"
    if converter is quantity and not is_quantity(str(value)):
        yield f"{path}: expected a quantity such as 500m or 1Gi, found another text"


def _typed(expected: tuple[type, ...], value: Any, path: str) -> Iterator[str]:
    if expected and not _is(value, expected):
        wanted = " or ".join(_NAMES[kind] for kind in dict.fromkeys(expected))
        found = next((name for kind, name in _NAMES.items() if isinstance(value, kind)), type(value).__name__)
        yield f"{path}: expected {wanted}, found {found}"


def _expected(converter: Converter) -> tuple[type, ...]:
    return converter.json_type if isinstance(converter.json_type, tuple) else (converter.json_type,)


def _annotation(cls: type, name: str) -> str:
    texts = (inspect.get_annotations(base).get(name) for base in cls.__mro__)
    return next((str(text) for text in texts if text is not None), _ANY)


def _declared(annotation: str) -> tuple[type, ...]:
    """The JSON types that an annotation allows; none if it allows anything."""
    expected: list[type] = []
    for part in _UNION.split(annotation):
        name = part.partition("[")[0]
        if part != "None" and name not in _TYPES:
            return ()
        expected.extend(_TYPES.get(name, ()))
    return tuple(expected)


def _is(value: Any, expected: tuple[type, ...]) -> bool:
    return bool in expected if isinstance(value, bool) else isinstance(value, expected)
