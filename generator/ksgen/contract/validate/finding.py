"""What validation finds: one defect, at one place, in our own words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeGuard, cast

Severity: TypeAlias = Literal["error", "warning"]
Parts: TypeAlias = tuple[str | int, ...]
"""A place in a document: object keys and array indices from the root (an RFC 6901 pointer, not yet escaped)."""
Json: TypeAlias = Mapping[str, object]

_LONGEST_QUOTE = 240


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect of a document.

    Attributes:
        rule: Stable id, one of `rules.RULES`.
        severity: `error` when the document breaks its specification or no client could follow it; `warning` when it
            is allowed and tells too little.
        file: The document, as the caller named it.
        pointer: JSON pointer (RFC 6901) to a place that exists in the document; for something missing, to the object
            that lacks it.
        message: What is wrong, on one printable line.
    """

    rule: str
    severity: Severity
    file: str
    pointer: str
    message: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding before it is sorted and told apart from its twins.

    Attributes:
        rule: One of `rules.RULES`.
        at: The place.
        message: As in `Finding`.
        covered_by: Rules that tell the same defect better, when one of them speaks of `at` or of something in it.
    """

    rule: str
    at: Parts
    message: str
    covered_by: frozenset[str] = frozenset()


def is_object(value: object) -> TypeGuard[Json]:
    """Whether a decoded JSON value is an object."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[list[object]]:
    """Whether a decoded JSON value is an array."""
    return isinstance(value, list)


def member(value: object, key: str) -> Json:
    """An object's member that should be an object: an empty one when it is absent or something else."""
    found = value.get(key) if is_object(value) else None
    return found if is_object(found) else {}


def elements(value: object, key: str) -> list[object]:
    """An object's member that should be an array: an empty one when it is absent or something else."""
    found = value.get(key) if is_object(value) else None
    return found if is_array(found) else []


def quote(value: object) -> str:
    """A value of the document for a message: JSON in printable ASCII, cut to a length that fits a line."""
    text = json.dumps(value, default=str).replace("\x7f", "\\u007f")
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 3]}..."


def json_type(value: object) -> str:
    """The JSON type of a decoded value (RFC 8259 section 3), integers told apart."""
    if value is None:
        return "null"
    for kind, name in ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (Mapping, "object")):
        if isinstance(value, cast("type[object]", kind)):
            return name
    return "array"
