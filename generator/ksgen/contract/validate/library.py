"""What the libraries say of a document: verdicts, the walk over a contract, and errors told in our own words.

Verdicts are of jsonschema-rs, a hundred times faster than jsonschema, and asked only for what is sound: whatever isn't
plainly so is left to jsonschema, which says what is wrong, and where.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol, cast

import jsonschema_rs
from openapi_schema_validator._specifications import REGISTRY as SPECIFICATIONS
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas.utils import get_schema_content
from openapi_spec_validator.validation.keywords import (
    OpenAPIV3ResponseValidator,
    OpenAPIV31SchemaValidator,
    OpenAPIV31ValueValidator,
    ParametersValidator,
)

from ksgen.contract.normalise.values import is_pattern
from ksgen.contract.references import SCHEMA_PREFIX
from ksgen.contract.rules import Problem
from ksgen.json import is_array, is_object

from .finding import elements, json_type, member, quote

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]
    from jsonschema_path.paths import SchemaPath
    from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

    from ksgen.json import Place

_DRAFT_4 = "http://json-schema.org/draft-04/schema"
_OUR_DRAFT_4 = "urn:ksgen:draft-04"
_PATTERNS = ("pattern", "patternProperties")
"""Regular expressions, of which the two libraries know different kinds."""


@cache
def openapi_schema() -> Any:
    """The JSON Schema of OpenAPI 3.1 with its one dynamic reference made static.

    Nothing outside declares that anchor, so the meaning stays, and no library searches the whole schema for it at
    every use.
    """
    return _static(get_schema_content("3.1"))


def _static(schema: Any) -> Any:
    if is_object(schema):
        if schema.get("$dynamicRef") == "#meta":
            return {"$ref": "#/$defs/schema"}
        return {key: _static(value) for key, value in schema.items()}
    return [_static(item) for item in schema] if is_array(schema) else schema


def is_openapi(doc: object) -> bool:
    """Whether a document is plainly as the JSON Schema of OpenAPI 3.1 has it, which leaves Schema Objects open."""
    return _accepts(_openapi(), doc)


def is_schema(schema: object) -> bool:
    """Whether a Schema Object is plainly one by the dialect of OpenAPI 3.1."""
    return not _has_patterns(schema) and _accepts(_dialect(), schema)


def suspects(swagger: object) -> object:
    """A Swagger 2.0 document without the paths and definitions that are plainly as its JSON Schema has them."""
    if not is_object(swagger):
        return swagger
    try:
        places = {tuple(error.instance_path)[:2] for error in _swagger().iter_errors(swagger)}
    except ValueError:
        return swagger
    found = dict(swagger)
    for name in ("paths", "definitions"):
        parts = swagger.get(name)
        if is_object(parts) and (name,) not in places and () not in places:
            found[name] = {key: part for key, part in parts.items() if (name, key) in places}
    return found


@cache
def _swagger() -> Any:
    # The library has a Draft 4 of its own that takes an empty enum, and no other under that name.
    draft = _moved(SPECIFICATIONS.contents(_DRAFT_4))
    registry = jsonschema_rs.Registry([(_OUR_DRAFT_4, draft)])
    return jsonschema_rs.Draft4Validator(_moved(get_schema_content("2.0")), registry=registry)


def _moved(schema: Any) -> Any:
    if is_object(schema):
        moved = {key: _moved(value) for key, value in schema.items()}
        named = {key: moved[key] for key in ("$ref", "id") if isinstance(moved.get(key), str)}
        return moved | {key: value.replace(_DRAFT_4, _OUR_DRAFT_4) for key, value in named.items()}
    return [_moved(item) for item in schema] if is_array(schema) else schema


@cache
def _openapi() -> Any:
    return jsonschema_rs.Draft202012Validator(openapi_schema())


@cache
def _dialect() -> Any:
    kinds = cast("Any", SPECIFICATIONS)
    registry = jsonschema_rs.Registry([(url, kinds[url].contents) for url in kinds])
    meta = cast("Any", OpenAPIV31ValueValidator).value_validator_cls.META_SCHEMA
    return jsonschema_rs.Draft202012Validator(dict(meta), registry=registry)


def _accepts(validator: Any, value: object) -> bool:
    try:
        return bool(validator.is_valid(value))
    except ValueError:  # half of a surrogate pair
        return False


def _has_patterns(value: object) -> bool:
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if is_object(found):
            if any(isinstance(found.get(key), str | dict) and found[key] for key in _PATTERNS):
                return True
            waiting += found.values()
        elif is_array(found):
            waiting += found
    return False


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


def without_patterns(value: object) -> object:
    """A copy in which each sound pattern is one that ends at once: a hostile one could keep a match busy for ever."""
    if is_object(value):
        return {
            key: "" if key == "pattern" and isinstance(inner, str) and is_pattern(inner) else without_patterns(inner)
            for key, inner in value.items()
            if key != "patternProperties"
        }
    return [without_patterns(item) for item in value] if is_array(value) else value


class _Seen(set[Any]):
    """The library remembers in a list what it has seen, and searches it each time."""

    append = set[Any].add


_LOOKED_INTO = frozenset({"allOf", "default", "$dynamicRef", "$schema"})
"""Keywords about which the library asks more than the meta-schema does."""


class _Schemas(OpenAPIV31SchemaValidator):
    """The library's check of Schema Objects, which asks its meta-schema only about what isn't plainly sound.

    Its walk ends where there is nothing to find: at sound schemas that hold nothing but references to components, each
    of which is checked in its own place.
    """

    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self.visited_schema_ids = cast("Any", _Seen())
        self.meta_checked_schema_ids = cast("Any", _Seen())
        self._plain: dict[int, bool] = {}

    def __call__(
        self, schema: SchemaPath, require_properties: bool = True, meta_checked: bool = False
    ) -> Iterator[ValidationError]:
        value = schema.read_value()
        if id(value) not in self._plain:
            self._plain[id(value)] = is_object(value) and _is_plain(value) and is_schema(value)
        if not self._plain[id(value)]:
            yield from super().__call__(schema, require_properties, meta_checked)

    def _get_schema_checker(self, schema: Any, schema_value: Any) -> Callable[[Any], None]:
        ours = self._get_schema_dialect_id(schema, schema_value) == self.default_jsonschema_dialect_id
        if ours and is_schema(schema_value):
            return lambda _: None
        return super()._get_schema_checker(schema, schema_value)


def _is_plain(schema: object) -> bool:
    waiting = [schema]
    while waiting:
        found = waiting.pop()
        if is_object(found):
            target = found.get("$ref", SCHEMA_PREFIX)
            if not (isinstance(target, str) and target.startswith(SCHEMA_PREFIX)) or not _LOOKED_INTO.isdisjoint(found):
                return False
            waiting += found.values()
        elif is_array(found):
            waiting += found
    return True


class _Once:
    """A check that passes over what is one object with something that it checked before."""

    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
        self._seen: set[int] = set()

    def __call__(self, *where: Any) -> Iterator[ValidationError]:
        value = id(where[-1].read_value())
        if value not in self._seen:
            self._seen.add(value)
            yield from super().__call__(*where)  # type: ignore[misc] # pyright: ignore


class _Responses(_Once, OpenAPIV3ResponseValidator):
    pass


class _Parameters(_Once, ParametersValidator):
    pass


class _Refusal(dict[str, Any]):
    """Handlers for every URL scheme, files among them: a scheme without one would be fetched all the same."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> Any:
        raise LookupError(f"{scheme}: nothing is fetched")


class SpecValidator(OpenAPIV31SpecValidator):
    """The library's walk over a document, which follows references and fetches nothing."""

    resolver_handlers = _Refusal()
    keyword_validators = {  # noqa: RUF012 (as the library declares it)
        **OpenAPIV31SpecValidator.keyword_validators,
        "parameters": _Parameters,
        "response": _Responses,
        "schema": _Schemas,
    }


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


def _missing(error: SchemaError, at: Place) -> Iterator[Problem]:
    for name in elements(error.schema, "required"):
        if is_object(error.instance) and isinstance(name, str) and name not in error.instance:
            covered = _COVERED_BY.get(name, _NOTHING)
            yield Problem("missing-member", at, f"the member {quote(name)} is missing", covered_by=covered)


def _unknown(error: SchemaError, at: Place) -> Iterator[Problem]:
    known, patterns = member(error.schema, "properties"), member(error.schema, "patternProperties")
    for name in error.instance if is_object(error.instance) else ():
        if name not in known and not any(re.search(pattern, name) for pattern in patterns):
            message = f"{quote(name)} is not a member that may stand here"
            yield Problem("unknown-member", (*at, name), message, covered_by=frozenset({"path-without-slash"}))


def _wrong(error: SchemaError, at: Place) -> Problem:
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
    return Problem(rule, at, message, covered_by=covered_by)
