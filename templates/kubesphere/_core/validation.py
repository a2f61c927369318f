"""The strict check that reading never does: does a model's JSON have the declared types?"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

from .fields import Array, Converter, Field, Map, Ref
from .model import Model, fields_of
from .pointer import escape
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
}
_UNION = re.compile(r"\s*\|\s*")


def validate(model: Model) -> list[str]:
    """What in a model's JSON is not of the declared type, as `path: expected ..., found ...`; empty if all is well.

    Paths are JSON pointers (RFC 6901) of wire names. Null and missing fields and unknown fields are fine.
    """
    return list(_object(type(model), live(model), ""))


def _object(cls: type, data: dict[str, Any], path: str) -> Iterator[str]:
    for field in fields_of(cls).values():
        value = data.get(field.wire)
        if value is not None:
            yield from _field(cls, field, value, f"{path}/{escape(field.wire)}")


def _field(cls: type, field: Field, value: Any, path: str) -> Iterator[str]:
    if field.converter is not None:
        yield from _converted(field.converter, value, path)
        return
    expected = _declared(cls, field.name)
    if expected and not _is(value, expected):
        yield _finding(path, expected, value)


def _converted(converter: Converter | None, value: Any, path: str) -> Iterator[str]:
    if converter is None or value is None:
        return
    expected = converter.json_type if isinstance(converter.json_type, tuple) else (converter.json_type,)
    if not _is(value, expected):
        yield _finding(path, expected, value)
    elif isinstance(converter, Ref):
        yield from _object(converter.resolve(), value, path)
    elif isinstance(converter, Array):
        for index, item in enumerate(value):
            yield from _converted(converter.inner, item, f"{path}/{index}")
    elif isinstance(converter, Map):
        for key, item in value.items():
            yield from _converted(converter.inner, item, f"{path}/{escape(key)}")


def _declared(cls: type, name: str) -> tuple[type, ...]:
    """The JSON types that the annotation of a plain field allows; none if it allows anything."""
    texts = (inspect.get_annotations(base).get(name) for base in cls.__mro__)
    text = next((text for text in texts if text is not None), "Any")
    expected: list[type] = []
    for part in _UNION.split(str(text)):
        if part != "None" and part.partition("[")[0] not in _TYPES:
            return ()
        expected.extend(_TYPES.get(part.partition("[")[0], ()))
    return tuple(expected)


def _is(value: Any, expected: tuple[type, ...]) -> bool:
    return bool in expected if isinstance(value, bool) else isinstance(value, expected)


def _finding(path: str, expected: tuple[type, ...], value: Any) -> str:
    wanted = " or ".join(_NAMES[kind] for kind in dict.fromkeys(expected))
    return f"{path}: expected {wanted}, found {next(name for kind, name in _NAMES.items() if isinstance(value, kind))}"
