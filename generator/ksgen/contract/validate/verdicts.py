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
from openapi_spec_validator.validation.keywords import (
    OpenAPIV3ResponseValidator,
    OpenAPIV31SchemaValidator,
    OpenAPIV31ValueValidator,
    OperationValidator,
    ParametersValidator,
)

from ksgen.json import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]
    from jsonschema_path.paths import SchemaPath
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


class _Seen(set[Any]):
    """The library remembers in a list what it has seen, and searches it each time."""

    append = set[Any].add


_SCHEMAS = "#/components/schemas/"
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
            target = found.get("$ref", _SCHEMAS)
            if not (isinstance(target, str) and target.startswith(_SCHEMAS)) or not _LOOKED_INTO.isdisjoint(found):
                return False
            waiting += found.values()
        elif is_array(found):
            waiting += found
    return True


class _Responses(OpenAPIV3ResponseValidator):
    """The library's check of responses; of those that are one object, the first."""

    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self._seen: set[int] = set()

    def __call__(self, response_code: str, response: SchemaPath) -> Iterator[ValidationError]:
        value = id(response.read_value())
        if value not in self._seen:
            self._seen.add(value)
            yield from super().__call__(response_code, response)


class _Parameters(ParametersValidator):
    """The library's check of lists of parameters; of those that are one object, the first."""

    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self._seen: set[int] = set()

    def __call__(self, parameters: SchemaPath) -> Iterator[ValidationError]:
        value = id(parameters.read_value())
        if value not in self._seen:
            self._seen.add(value)
            yield from super().__call__(parameters)


class _Operations(OperationValidator):
    """The library's check of operations, which reads the names of parameters as they are."""

    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self.operation_ids_registry = cast("Any", _Seen())

    def _get_path_param_names(self, params: SchemaPath) -> Iterator[str]:
        given = cast("list[dict[str, Any]]", params.read_value())
        if any("$ref" in each for each in given):
            return super()._get_path_param_names(params)
        return iter([each["name"] for each in given if each["in"] == "path"])


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
        "operation": _Operations,
        "parameters": _Parameters,
        "response": _Responses,
        "schema": _Schemas,
    }
