"""Rules on `type`, `format`, `items`, `pattern`, `enum` and `default`, of schemas, parameters and headers alike."""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

from .finding import Problem, elements, is_array, json_type, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document, Typed

TYPES = ("array", "boolean", "file", "integer", "null", "number", "object", "string")
"""Types of a schema (JSON Schema Draft 4 section 3.5), and `file` (Swagger 2.0); the library tells `file` misplaced."""

_NUMERIC = """
int8 int16 int32 int64 uint8 uint16 uint32 uint64 double-int float double decimal decimal128 unixtime
"""
_STRING = """
base64url bcp47 binary bsonobjectid byte char cidr commonmark creditcard date date-time date-time-local datetime
duration email etag hexcolor hostname html http-date idn-email idn-hostname int-or-string ipv4 ipv6 iri iri-reference
isbn isbn10 isbn13 json-pointer k8s-long-name k8s-short-name mac media-range password quantity regex
relative-json-pointer rgbcolor sf-binary sf-boolean sf-string sf-token ssn time time-local ulid uri uri-reference
uri-template uuid uuid3 uuid4 uuid5
"""
FORMATS = {**dict.fromkeys(_NUMERIC.split(), ("integer", "number")), **dict.fromkeys(_STRING.split(), ("string",))}
"""Known formats (Swagger 2.0, the OpenAPI Format Registry, JSON Schema, go-openapi/strfmt, Kubernetes) to the types
that they refine."""

_EXPRESSION = re.compile(r"[A-Za-z_][\w.-]*=[^=,]*(,[A-Za-z_][\w.-]*=[^=,]*)*")


def unknown_type(document: Document) -> Iterator[Problem]:
    """Types that no value has."""
    for typed in _all(document):
        for name in _types(typed):
            if name not in TYPES:
                yield Problem("unknown-type", (*typed.at, "type"), f"{quote(name)} is no type")


def known_format(document: Document) -> Iterator[Problem]:
    """Formats that nothing defines, and formats of another type."""
    for typed in _all(document):
        name, types = typed.node.get("format"), _types(typed)
        if not isinstance(name, str):
            continue
        if name not in FORMATS:
            yield Problem("bogus-format", (*typed.at, "format"), f"{quote(name)} is no known format")
        elif types and set(types) <= set(TYPES) and not set(types) & set(FORMATS[name]):
            message = f"{quote(name)} is a format of {' and '.join(FORMATS[name])}, the type is {quote(types[0])}"
            yield Problem("format-of-other-type", (*typed.at, "format"), message)


def array_items(document: Document) -> Iterator[Problem]:
    """Arrays that do not say what they hold."""
    for typed in _all(document):
        if "array" in _types(typed) and "items" not in typed.node:
            yield Problem("array-without-items", typed.at, "the array has no items")


def pattern(document: Document) -> Iterator[Problem]:
    """Patterns that are no regular expression."""
    for typed in _all(document):
        text = typed.node.get("pattern")
        if isinstance(text, str) and not _compiles(text):
            yield Problem("bad-pattern", (*typed.at, "pattern"), f"{quote(text)} is no regular expression")


def enum(document: Document) -> Iterator[Problem]:
    """Enum values that the declared type rules out."""
    for typed in _all(document):
        for index, value in enumerate(elements(typed.node, "enum")):
            if not _allowed(typed, value):
                message = f"{quote(value)} is {json_type(value)}, the type is {quote(_types(typed)[0])}"
                yield Problem("enum-of-other-type", (*typed.at, "enum", index), message)


def default(document: Document) -> Iterator[Problem]:
    """Defaults that carry the parameter's name, contradict the type, or are not in the enum: the first that applies."""
    for typed in _all(document):
        if "default" not in typed.node:
            continue
        value, choices = typed.node["default"], elements(typed.node, "enum")
        at = (*typed.at, "default")
        if typed.name and isinstance(value, str) and value.startswith(f"{typed.name}="):
            yield Problem("default-repeats-name", at, f"{quote(value)} carries the parameter's own name")
        elif not _allowed(typed, value):
            message = f"{quote(value)} is {json_type(value)}, the type is {quote(_types(typed)[0])}"
            yield Problem("default-of-other-type", at, message)
        elif choices and not any(_equal(value, choice) for choice in choices):
            yield Problem("default-not-in-enum", at, f"{quote(value)} is not one of {quote(choices)}")
        elif typed.name and isinstance(value, str) and _EXPRESSION.fullmatch(value):
            yield Problem("default-is-expression", at, f"{quote(value)} is an expression, not a plain value")


def _all(document: Document) -> Iterator[Typed]:
    yield from document.primitives
    yield from document.schemas


def _types(typed: Typed) -> list[str]:
    declared = typed.node.get("type")
    return [name for name in (declared if is_array(declared) else [declared]) if isinstance(name, str)]


def _allowed(typed: Typed, value: object) -> bool:
    """Whether the declared types, if they are known, admit a value."""
    types = _types(typed)
    if not types or not set(types) <= set(TYPES) or (value is None and typed.node.get("x-nullable") is True):
        return True
    return any(_is_of(value, name) for name in types)


def _is_of(value: object, name: str) -> bool:
    found = json_type(value)
    if found == "number" and name == "integer":
        return isinstance(value, float) and value.is_integer()
    return found == name or (found, name) == ("integer", "number") or (name == "file" and found == "string")


def _equal(one: object, other: object) -> bool:
    """JSON equality: in Python True equals 1."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _compiles(text: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what a later Python may read differently
            re.compile(text)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


RULES = (unknown_type, known_format, array_items, pattern, enum, default)
