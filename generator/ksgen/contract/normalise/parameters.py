"""Types, formats and defaults of query, header, path and form parameters."""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.contract.normalise.document import Document, Operation
    from ksgen.json import Json

# Formats that Swagger 2.0, OpenAPI 3.1 or Kubernetes give a meaning to, by type.
FORMATS = {
    "string": {
        "byte",
        "binary",
        "date",
        "date-time",
        "password",
        "uri",
        "email",
        "uuid",
        "ipv4",
        "ipv6",
        "hostname",
        "int-or-string",
        "quantity",
        "duration",
    },
    "integer": {"int32", "int64"},
    "number": {"float", "double"},
    "boolean": set[str](),
}

# Query parameters whose type is the same wherever KubeSphere's list handlers read them.
INTEGERS = {"page", "limit", "size", "from"}
BOOLEANS = {"ascending", "reverse"}

PYTHON_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


def repair_formats(document: Document) -> None:
    """Drop a `format` that is an example of the value (`key=%s`) or no format of its type."""
    for operation, index, parameter in _simple(document):
        format_ = parameter.get("format")
        if format_ is not None and format_ not in FORMATS.get(str(parameter.get("type")), set()):
            del parameter["format"]
            operation.record(
                "parameter-format",
                ("parameters", index, "format"),
                format_,
                "dropped",
                "it is no format of this type",
            )


def is_pattern(text: str) -> bool:
    """Whether a text is a regular expression, as far as Python's can tell."""
    try:
        with warnings.catch_warnings(action="ignore"):
            re.compile(text)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def drop_patterns(document: Document) -> None:
    """Drop a `pattern` that is no regular expression."""
    for operation, index, parameter in _simple(document):
        if not is_pattern(parameter.get("pattern", "")):
            operation.record(
                "parameter-pattern",
                ("parameters", index, "pattern"),
                parameter.pop("pattern"),
                "dropped",
                "it is no regular expression",
            )


def type_paging(document: Document) -> None:
    """Where `page` and its like are published as strings, the server still parses a number or a boolean."""
    for operation, index, parameter in _simple(document):
        if parameter["in"] != "query" or parameter.get("type", "string") != "string":
            continue
        name = parameter["name"]
        actual = "integer" if name in INTEGERS else "boolean" if name in BOOLEANS else None
        if actual:
            parameter["type"] = actual
            operation.record(
                "parameter-type", ("parameters", index, "type"), "string", actual, f"the server reads `{name}` as such"
            )


def type_brackets(document: Document) -> None:
    """A query name that ends in `[]` is repeated once per value."""
    for operation, index, parameter in _simple(document):
        if parameter["in"] == "query" and parameter["name"].endswith("[]") and parameter.get("type") != "array":
            before = parameter.get("type", "absent")
            parameter.update({"type": "array", "items": {"type": "string"}, "collectionFormat": "multi"})
            parameter.pop("default", None)
            operation.record(
                "parameter-brackets",
                ("parameters", index),
                before,
                "array of string, repeated",
                "a name ending in [] is sent once per value",
            )


def repair_types(document: Document) -> None:
    """A parameter without a type is a string; an array without items holds strings; the bogus rest goes."""
    for operation, index, parameter in _simple(document):
        kind = parameter.get("type")
        if not isinstance(kind, str) or kind not in {*PYTHON_TYPES, "file"} or kind == "object":
            parameter["type"] = "string"
            operation.record(
                "parameter-type", ("parameters", index, "type"), kind or "absent", "string", "a parameter is text"
            )
        inner: Json = parameter
        place: tuple[str | int, ...] = ("parameters", index)
        while inner.get("type") == "array":
            place = (*place, "items")
            if not inner.get("items"):
                inner["items"] = {"type": "string"}
                operation.record("array-items", place, "absent", {"type": "string"}, "an array has items")
            inner = inner["items"]


def drop_empty_enumerations(document: Document) -> None:
    """An enumeration without values allows none: nobody means that."""
    for operation, index, parameter in _simple(document):
        if parameter.get("enum") == []:
            del parameter["enum"]
            operation.record("enum-empty", ("parameters", index, "enum"), [], "dropped", "it allows no value at all")


def repair_defaults(document: Document) -> None:
    """Convert a default to its parameter's type where that keeps its meaning, else drop it."""
    for operation, index, parameter in _simple(document):
        if "default" not in parameter:
            continue
        before = parameter["default"]
        after = _coerce(before, parameter)
        if after is None:
            del parameter["default"]
        else:
            parameter["default"] = after
        if after is None or after != before or type(after) is not type(before):
            operation.record(
                "parameter-default",
                ("parameters", index, "default"),
                before,
                "dropped" if after is None else after,
                "it isn't a value of the parameter's type",
            )


def _coerce(value: Any, parameter: Json) -> Any:
    kind = parameter["type"]
    if isinstance(value, str) and value.startswith(parameter["name"] + "="):
        value = value.removeprefix(parameter["name"] + "=")
    if "enum" in parameter and value not in parameter["enum"]:
        return None
    if kind == "string":
        return _text(value)
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    if kind == "integer" and isinstance(value, str) and value.lstrip("-").isdecimal() and value.isascii():
        return int(value)
    expected = PYTHON_TYPES.get(kind, ())
    boolean_mismatch = isinstance(value, bool) and kind != "boolean"
    return value if isinstance(value, expected) and not boolean_mismatch else None


def _text(value: Any) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    return value if isinstance(value, str) else None


def _simple(document: Document) -> Iterator[tuple[Operation, int, Json]]:
    """Every parameter that isn't a body."""
    for operation in document.operations():
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] != "body":
                yield operation, index, parameter
