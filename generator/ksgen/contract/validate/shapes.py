"""What the JSON Schemas of Swagger 2.0 and of OpenAPI 3.1 say of a document, in our own words.

Asked is jsonschema-rs, a hundred times faster than jsonschema, for every error and its place. Neither schema follows a
reference of the document.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kind
from openapi_schema_validator import OAS31_BASE_DIALECT_ID
from openapi_schema_validator._specifications import REGISTRY as SPECIFICATIONS
from openapi_spec_validator.schemas.utils import get_schema_content

from ksgen.contract.findings import Finding, quote
from ksgen.contract.normalise.values import is_pattern
from ksgen.json import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema_rs import ValidationError

    from ksgen.json import Place

_DRAFT_4 = "http://json-schema.org/draft-04/schema"
_OUR_DRAFT_4 = "urn:ksgen:draft-04"
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


def swagger_problems(doc: object) -> Iterator[Finding]:
    """Where a document differs from Swagger 2.0."""
    for error in _swagger().iter_errors(doc):
        yield from _explain(error, ())


def openapi_problems(doc: object) -> Iterator[Finding]:
    """Where a document differs from OpenAPI 3.1, each Schema Object in it from the dialect of JSON Schema."""
    found = [problem for error in _openapi().iter_errors(doc) for problem in _explain(error, ())]
    # A member whose value is wrong counts as unevaluated, and so as unknown, besides.
    wrong = {problem.at[:length] for problem in found for length in range(len(problem.at))}
    wrong |= {problem.at for problem in found if problem.rule != "unknown-member"}
    yield from (problem for problem in found if problem.rule != "unknown-member" or problem.at not in wrong)


@cache
def _swagger() -> Any:
    # The library has a Draft 4 of its own that takes an empty enum, and no other under that name.
    registry = jsonschema_rs.Registry([(_OUR_DRAFT_4, _moved(SPECIFICATIONS.contents(_DRAFT_4)))])
    schema = _moved(get_schema_content("2.0"))
    return jsonschema_rs.Draft4Validator(schema, registry=registry, validate_formats=False)


def _moved(schema: Any) -> Any:
    if is_object(schema):
        moved = {key: _moved(value) for key, value in schema.items()}
        named = {key: moved[key] for key in ("$ref", "id") if isinstance(moved.get(key), str)}
        return moved | {key: value.replace(_DRAFT_4, _OUR_DRAFT_4) for key, value in named.items()}
    return [_moved(item) for item in schema] if is_array(schema) else schema


@cache
def _openapi() -> Any:
    dialects: list[Any] = [(url, SPECIFICATIONS[url].contents) for url in SPECIFICATIONS]
    registry = jsonschema_rs.Registry(dialects)
    schema = _with_dialect(get_schema_content("3.1"))
    formats = {"regex": is_pattern}
    return jsonschema_rs.Draft202012Validator(schema, registry=registry, validate_formats=True, formats=formats)


def _with_dialect(schema: Any) -> Any:
    """The JSON Schema of OpenAPI 3.1, which leaves Schema Objects open, with the base dialect for them."""
    if is_object(schema):
        if schema.get("$dynamicRef") == "#meta":
            return {"$ref": OAS31_BASE_DIALECT_ID}
        return {key: _with_dialect(value) for key, value in schema.items() if key != "$dynamicAnchor"}
    return [_with_dialect(item) for item in schema] if is_array(schema) else schema


def _explain(error: ValidationError, around: Place) -> Iterator[Finding]:
    """Tell an error below a place as one problem a place; of alternatives, only the one that was meant is told."""
    at = (*around, *error.instance_path)
    match error.kind:
        case Kind.OneOfNotValid(context) | Kind.AnyOf(context):
            for inner in min(context, key=lambda errors: sum(_weight(each, error) for each in errors)):
                yield from _explain(inner, around)
        case Kind.PropertyNames(inner):
            yield from _explain(inner, at)
        case Kind.Required(name):
            covered = _COVERED_BY.get(name, _NOTHING)
            yield Finding(
                "missing-member", at, f"the member {quote(name)} is missing", covered_by=covered, library=True
            )
        case Kind.AdditionalProperties(names) | Kind.UnevaluatedProperties(names):
            covered = frozenset({"path-without-slash"})
            for name in names:
                message = f"{quote(name)} is not a member that may stand here"
                yield Finding("unknown-member", (*at, name), message, covered_by=covered, library=True)
        case _:
            yield _wrong(error, at)


def _weight(error: ValidationError, around: ValidationError) -> int:
    """How little an error speaks for its alternative being the one that was meant."""
    match error.kind:
        case Kind.OneOfNotValid(context) | Kind.AnyOf(context):
            return min(sum(_weight(each, error) for each in errors) for errors in context)
        case Kind.Enum([_]) if error.instance_path and error.instance_path[-1] in _KINDS:
            return _WRONG_ALTERNATIVE
        case Kind.Required("$ref"):
            return _WRONG_ALTERNATIVE
        case Kind.Type() if error.instance_path == around.instance_path:
            return _WRONG_ALTERNATIVE
        case _:
            return 1


def _wrong(error: ValidationError, at: Place) -> Finding:
    value = quote(error.instance)
    match error.kind:
        case Kind.Type([kind]):
            told = ("wrong-json-type", f"is {_json_type(error.instance)}, must be {quote(kind)}", _SAME_VALUE)
        case Kind.Type(kinds):
            told = ("wrong-json-type", f"is {_json_type(error.instance)}, must be {quote(kinds)}", _SAME_VALUE)
        case Kind.Enum(options):
            told = ("bad-value", f"{value} is none of {quote(options)}", _SAME_VALUE)
        case Kind.UniqueItems():
            told = ("bad-value", "the same item stands twice", _SAME_COUNT)
        case Kind.MinItems() | Kind.MinProperties() | Kind.Not():
            told = ("bad-value", "holds too little", _SAME_COUNT)
        case Kind.OneOfMultipleValid():
            told = ("bad-value", "could be read in several ways: a member that tells which is missing", _NOTHING)
        case kind:
            told = ("bad-value", f"{value} breaks the rule {kind.name}: {quote(kind.value)}", _NOTHING)
    rule, message, covered_by = told
    return Finding(rule, at, message, covered_by=covered_by, library=True)


def _json_type(value: object) -> str:
    """The JSON type of a decoded value (RFC 8259 section 3), integers told apart."""
    if value is None:
        return "null"
    kinds = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (dict, "object"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "array")
