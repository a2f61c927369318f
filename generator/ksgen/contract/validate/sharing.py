"""Copies of a document for the library to check: each says what it leaves out, and why that changes no verdict.

Of repetition: equal parts are made one object, so that what is checked once need not be checked again.

The library remembers schemas that it has checked by identity. A contract of 0.9 MB takes 1.0 s instead of 4.6 s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.normalise.values import is_pattern
from ksgen.json import is_array, is_object

_OPEN = ("schema", "schemas", "example", "examples")
"""Members whose content may look like anything."""

if TYPE_CHECKING:
    from collections.abc import Hashable


def share(value: object, seen: dict[Hashable, object] | None = None) -> object:
    """A copy of a JSON value in which equal parts, order of members included, are one object."""
    seen = {} if seen is None else seen
    key: Hashable
    if is_object(value):
        value = {name: share(inner, seen) for name, inner in value.items()}
        key = ("object", *((name, id(inner)) for name, inner in value.items()))
    elif is_array(value):
        value = [share(inner, seen) for inner in value]
        key = ("array", *map(id, value))
    else:
        key = (type(value), value)
    return seen.setdefault(key, value)


def without_repeats(value: object) -> object:
    """A copy of an OpenAPI document in which a parameter or response equal to an earlier one is a Reference Object.

    Both are allowed in the same places, so the copy has an error if and only if the document has one.
    """
    return _without_repeats(share(value), {"parameters": set(), "responses": set()})


def _without_repeats(value: object, seen: dict[str, set[int]]) -> object:
    if not is_object(value):
        return value
    copy: dict[str, object] = {}
    for key, inner in value.items():
        if key == "parameters" and is_array(inner):
            copy[key] = [_once(item, seen[key], seen) for item in inner]
        elif key == "responses" and is_object(inner):
            known = seen[key]
            copy[key] = {c: r if c.startswith("x-") else _once(r, known, seen) for c, r in inner.items()}
        else:
            copy[key] = inner if key in _OPEN or key.startswith("x-") else _without_repeats(inner, seen)
    return copy


def _once(value: object, known: set[int], seen: dict[str, set[int]]) -> object:
    if not is_object(value):
        return value
    if id(value) in known:
        return {"$ref": "#"}
    known.add(id(value))
    return _without_repeats(value, seen)


def without_patterns(value: object) -> object:
    """A copy in which each sound pattern is one that ends at once: a hostile one could keep a match busy for ever."""
    if is_object(value):
        return {
            key: "" if key == "pattern" and isinstance(inner, str) and is_pattern(inner) else without_patterns(inner)
            for key, inner in value.items()
            if key != "patternProperties"
        }
    return [without_patterns(item) for item in value] if is_array(value) else value


def without_references(value: object) -> object:
    """A copy of a schema without references, and without patterns."""
    if is_object(value):
        if "$ref" in value or "$dynamicRef" in value:
            return {}
        return {
            key: without_references(inner)
            for key, inner in value.items()
            if key != "patternProperties" and (key != "pattern" or is_object(inner))
        }
    return [without_references(item) for item in value] if is_array(value) else value
