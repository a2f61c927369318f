"""JSON Schema errors told as problems: the alternative that was meant, each place, our own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from ksgen.json import is_array, is_object

from .finding import Parts, Problem, elements, json_type, member, quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WRONG_ALTERNATIVE = 1000
_KINDS = ("in", "type", "flow")
"""Members that tell which of several forms an object takes (parameters, schemas, security schemes)."""

_COVERED_BY = {
    "schema": frozenset({"body-without-schema", "body-is-form-field", "several-bodies"}),
    "required": frozenset({"path-parameter-not-required"}),
    "type": frozenset({"parameter-without-type"}),
    "items": frozenset({"array-without-items"}),
    "responses": frozenset({"no-success-response"}),
}
_NOTHING: frozenset[str] = frozenset()
_SAME_VALUE = frozenset({"unknown-type", "parameter-location", "path-parameter-not-required"})
_SAME_COUNT = frozenset({"empty-enum", "no-success-response", "duplicate-parameter"})


class SchemaError(Protocol):
    """The part of `jsonschema.ValidationError` that is read here."""

    message: str
    validator: object
    validator_value: object
    instance: object
    schema: object

    @property
    def absolute_path(self) -> Iterable[str | int]:
        """Place in the document."""
        ...

    @property
    def relative_schema_path(self) -> Sequence[str | int]:
        """Place in the schema, from the parent error's keyword."""
        ...

    @property
    def context(self) -> Sequence[SchemaError]:
        """Errors of the alternatives of `oneOf` and `anyOf`."""
        ...


def explain(error: SchemaError) -> Iterator[Problem]:
    """Tell an error as one problem a place; of alternatives, only the one that was meant is told."""
    at = tuple(error.absolute_path)
    if error.validator in ("oneOf", "anyOf") and error.context:
        for inner in min(_alternatives(error), key=lambda errors: sum(map(_weight, errors))):
            yield from explain(inner)
    elif error.validator == "required":
        yield from _missing(error, at)
    elif error.validator == "additionalProperties":
        yield from _unknown(error, at)
    elif error.validator == "unevaluatedProperties" and is_object(error.instance):
        for name in (name for name in error.instance if repr(name) in error.message):
            yield Problem("unknown-member", (*at, name), f"{quote(name)} is not a member that may stand here")
    else:
        yield _wrong(error, at)


def _alternatives(error: SchemaError) -> list[list[SchemaError]]:
    """Errors by alternative, in the schema's order, so that the first of equals is told."""
    found: dict[str | int, list[SchemaError]] = {}
    for inner in error.context:
        found.setdefault(inner.relative_schema_path[0], []).append(inner)
    return list(found.values())


def _weight(error: SchemaError) -> int:
    """How little an error speaks for its alternative being the one that was meant."""
    path = list(error.absolute_path)
    if error.validator in ("oneOf", "anyOf") and error.context:
        return min(sum(map(_weight, errors)) for errors in _alternatives(error))
    only = is_array(error.validator_value) and len(error.validator_value) == 1
    if error.validator == "enum" and only and path and path[-1] in _KINDS:
        return _WRONG_ALTERNATIVE
    if error.validator == "required" and error.validator_value == ["$ref"]:
        return _WRONG_ALTERNATIVE
    return _WRONG_ALTERNATIVE if error.validator == "type" and len(error.relative_schema_path) == 2 else 1


def _missing(error: SchemaError, at: Parts) -> Iterator[Problem]:
    for name in elements(error.schema, "required"):
        if is_object(error.instance) and isinstance(name, str) and name not in error.instance:
            covered = _COVERED_BY.get(name, _NOTHING)
            yield Problem("missing-member", at, f"the member {quote(name)} is missing", covered)


def _unknown(error: SchemaError, at: Parts) -> Iterator[Problem]:
    known, patterns = member(error.schema, "properties"), member(error.schema, "patternProperties")
    for name in error.instance if is_object(error.instance) else ():
        if name not in known and not any(re.search(pattern, name) for pattern in patterns):
            message = f"{quote(name)} is not a member that may stand here"
            yield Problem("unknown-member", (*at, name), message, frozenset({"path-without-slash"}))


def _wrong(error: SchemaError, at: Parts) -> Problem:
    limit, value = quote(error.validator_value), quote(error.instance)
    match error.validator:
        case "type":
            told = ("wrong-json-type", f"is {json_type(error.instance)}, must be {limit}", _SAME_VALUE)
        case "enum":
            told = ("bad-value", f"{value} is none of {limit}", _SAME_VALUE)
        case "uniqueItems":
            told = ("bad-value", "the same item stands twice", _SAME_COUNT)
        case "minItems" | "minProperties" | "not":
            told = ("bad-value", "holds too little", _SAME_COUNT)
        case "oneOf":
            told = ("bad-value", "could be read in several ways: a member that tells which is missing", _NOTHING)
        case keyword:
            told = ("bad-value", f"{value} breaks the rule {keyword}: {limit}", _NOTHING)
    rule, message, covered_by = told
    return Problem(rule, at, message, covered_by)
