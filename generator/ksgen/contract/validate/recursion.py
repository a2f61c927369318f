"""Definitions whose recursion leaves them without a value, or without a value that says anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Json, elements, is_object, member

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX = "#/definitions/"

Graph = dict[str, set[str | None]]


def impossible(definitions: Json) -> list[str]:
    """Definitions that require themselves, directly or through others: every value would be infinite."""
    needs: Graph = {name: set(_needs(schema, definitions)) for name, schema in definitions.items()}
    left = set(definitions)
    while finite := {name for name in left if not needs[name] & left}:
        left -= finite
    return _recursive(needs, left, definitions)


def without_data(definitions: Json) -> list[str]:
    """Definitions that hold nothing but themselves: every value is objects and arrays nested in each other."""
    contents: Graph = {name: set(_contents(schema, definitions)) for name, schema in definitions.items()}
    left = {name for name, found in contents.items() if None not in found}
    while telling := {name for name in left if contents[name] - left}:
        left -= telling
    return _recursive(contents, left, definitions)


def _recursive(graph: Graph, left: set[str], definitions: Json) -> list[str]:
    """Those of `left` that lead back to themselves within it; a bare `$ref` only passes another's defect on."""
    return [
        name
        for name, schema in definitions.items()
        if name in left and is_object(schema) and "$ref" not in schema and name in _reachable(graph, left, name)
    ]


def _reachable(graph: Graph, left: set[str], start: str) -> set[str | None]:
    found: set[str | None] = set()
    waiting: list[str | None] = [start]
    while waiting:
        for name in graph.get(waiting.pop() or "", set()) & left - found:
            found.add(name)
            waiting.append(name)
    return found


def _needs(schema: object, definitions: Json) -> Iterator[str | None]:
    """Definitions of which every value of a schema holds a value."""
    if not is_object(schema):
        return
    if "$ref" in schema:
        yield _named(schema, definitions)
        return
    properties, least = member(schema, "properties"), schema.get("minItems")
    parts = [properties.get(name) for name in elements(schema, "required") if isinstance(name, str)]
    if isinstance(least, int) and least > 0:
        parts.append(schema.get("items"))
    for part in [*parts, *elements(schema, "allOf")]:
        yield from _needs(part, definitions)


def _contents(schema: object, definitions: Json) -> Iterator[str | None]:
    """Definitions inside a schema; None for a place that can hold a datum."""
    if not is_object(schema):
        yield None
        return
    if "$ref" in schema:
        yield _named(schema, definitions)
        return
    parts = [*member(schema, "properties").values(), *elements(schema, "allOf")]
    parts += [schema[key] for key in ("items", "additionalProperties") if schema.get(key, False) is not False]
    if not parts:
        yield None
    for part in parts:
        yield from _contents(part, definitions)


def _named(schema: Json, definitions: Json) -> str | None:
    """The definition that a schema refers to; None when it refers to none (the rules on references tell why)."""
    name = str(schema["$ref"]).removeprefix(_PREFIX).replace("~1", "/").replace("~0", "~")
    return name if name in definitions else None
