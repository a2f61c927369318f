"""Values that a schema allows, as awkward as it allows them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from support.conformance.contracts import Contract, Json

# Percent signs that look like an escape, everything that ends a path, query, fragment or form field, and more than
# ASCII; SEGMENT is without a slash, which no path segment can hold, since the server
# decodes %2F before it routes, and without a question mark, which the client takes for a query in the wrong place.
AWKWARD = "a /%2F%zz #$&+=?;:@,'\"<>\\é漢😀"
SEGMENT = AWKWARD.replace("/", "").replace("?", "")
ASCII = "a /%2F #$&+=?;:@,'\"<>"
MOMENT = datetime(2026, 11, 22, 17, 44, 52, tzinfo=UTC)
MOMENT_TEXT = "2026-11-22T17:44:52Z"

_DEEPEST = 4
# Parameters that are times: what is given, and what the server reads.
_WHOLE = MOMENT.replace(microsecond=0)
TIMES: dict[str, tuple[Any, str]] = {
    "unix-time": (MOMENT, str(int(_WHOLE.timestamp()))),
    "unix-time-micros": (MOMENT, f"{int(_WHOLE.timestamp())}{MOMENT.microsecond:06}"),
    "go-duration": (timedelta(minutes=1, seconds=30), "90s"),
    "seconds": (timedelta(minutes=1, seconds=30), "90"),
}
_FORMATS = {"date-time": MOMENT_TEXT, "quantity": "500m", "byte": "AAECAw==", "int-or-string": 8080}
_PLAIN = {"string": AWKWARD, "integer": 42, "number": 2.5, "boolean": True, "null": None}


def value_of(contract: Contract, schema: Json, depth: int = 0, *, nulls: bool = False) -> Any:
    """A JSON value for a schema: every property, two array items; below a depth only what is required.

    Args:
        contract: What the schema is of.
        schema: The schema.
        depth: How deep the value lies in another.
        nulls: Make null what may be.
    """
    schema = contract.resolve(schema)
    kind = schema.get("type")
    if isinstance(kind, list):
        if nulls and depth and "null" in kind:
            return None
        kind = next(each for each in kind if each != "null")
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    if "prefixItems" in schema:
        return [value_of(contract, each, depth + 1, nulls=nulls) for each in schema["prefixItems"]]
    if kind == "array":
        items = schema.get("items", {})
        return [value_of(contract, items, depth + 1, nulls=nulls) for _ in range(2)] if depth < _DEEPEST else []
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind != "object" and kind is not None:
        raise AssertionError(f"no sample for {schema}")
    return _object(contract, schema, depth, nulls=nulls)


def _object(contract: Contract, schema: Json, depth: int, *, nulls: bool) -> Json:
    required = set(schema.get("required", ()))
    wanted = {name: node for name, node in schema.get("properties", {}).items() if depth < _DEEPEST or name in required}
    found = {name: value_of(contract, node, depth + 1, nulls=nulls) for name, node in wanted.items()}
    if depth < _DEEPEST:  # also a field that the schema doesn't know, as newer servers send them
        found[AWKWARD] = value_of(contract, _further(schema), depth + 1, nulls=nulls)
    return found


def _further(schema: Json) -> Json:
    further = schema.get("additionalProperties")
    return further if isinstance(further, dict) and further else {"type": "string"}


def argument_of(contract: Contract, schema: Json, text: str = AWKWARD) -> tuple[Any, list[str]]:
    """An argument for a parameter, and the texts it is sent as."""
    schema = contract.resolve(schema)
    kind = schema.get("type")
    if kind == "array":
        item, texts = argument_of(contract, schema.get("items", {}), text)
        plain = isinstance(item, str) and "enum" not in schema.get("items", {})
        return ([item, "second", item], [*texts, "second", *texts]) if plain else ([item, item], texts * 2)
    if "enum" in schema:
        return schema["enum"][-1], [str(schema["enum"][-1])]
    if schema.get("format") == "date-time":
        return MOMENT, [MOMENT_TEXT]
    if schema.get("format") in TIMES:
        value, sent = TIMES[schema["format"]]
        return value, [sent]
    if kind == "boolean":
        return True, ["true"]
    if kind in ("integer", "number"):
        return _PLAIN[kind], [str(_PLAIN[kind])]
    return text, [text]
