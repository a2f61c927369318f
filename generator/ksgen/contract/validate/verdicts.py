"""Verdicts of jsonschema-rs on what is sound: a hundred times faster than jsonschema, and asked for nothing but those.

Whatever isn't plainly sound is left to jsonschema, which says what is wrong, and where.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

import jsonschema_rs
from openapi_schema_validator._specifications import REGISTRY as SPECIFICATIONS
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas.utils import get_schema_content
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator, OpenAPIV31ValueValidator

from ksgen.json import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

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
        for key in ("$ref", "id"):
            if isinstance(moved.get(key), str):
                moved[key] = moved[key].replace(_DRAFT_4, _OUR_DRAFT_4)
        return moved
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


class _Ids(set[int]):
    """The library remembers in a list what it has seen, and searches it each time."""

    append = set[int].add


class _Schemas(OpenAPIV31SchemaValidator):
    """The library's check of Schema Objects, which asks its meta-schema only about what isn't plainly sound."""

    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self.visited_schema_ids = cast("Any", _Ids())
        self.meta_checked_schema_ids = cast("Any", _Ids())

    def _get_schema_checker(self, schema: Any, schema_value: Any) -> Callable[[Any], None]:
        ours = self._get_schema_dialect_id(schema, schema_value) == self.default_jsonschema_dialect_id
        if ours and is_schema(schema_value):
            return lambda _: None
        return super()._get_schema_checker(schema, schema_value)


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
        "schema": _Schemas,
    }
