"""Whether a document is valid OpenAPI 3.1: by its JSON Schema first, then by openapi-spec-validator's own walk.

The walk tells what no JSON Schema can: what a path and its parameters owe each other, defaults, references.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator, OpenAPIV31ValueValidator

from ksgen.contract.findings import Finding, arrange, quote
from ksgen.contract.normalise.values import is_pattern
from ksgen.contract.validate.shapes import openapi_problems
from ksgen.errors import KsgenError, counted
from ksgen.json import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]
    from jsonschema_path.paths import SchemaPath
    from openapi_spec_validator.validation.registries import KeywordValidatorRegistry


def validate_contract(doc: object, file: str = "contract.json") -> list[Finding]:
    """List every defect of a decoded OpenAPI 3.1 document, called `file` in findings. Bad input never raises.

    Returns:
        Findings in document order; none means that `OpenAPIV31SpecValidator` accepts the document.
    """
    problems = list(openapi_problems(doc)) or list(_walk(doc))
    return arrange(problems, doc, file)


def prove_valid(doc: object, file: str, *, hint: str) -> None:
    """Prove that a document is valid OpenAPI 3.1.

    Raises:
        KsgenError: It isn't; tells how many errors it has and names the first.
    """
    errors = [each for each in validate_contract(doc, file) if each.severity == "error"]
    if errors:
        raise KsgenError(
            f"the contract isn't valid OpenAPI 3.1 ({counted(len(errors), 'error')}): {errors[0].message}",
            where=f"{file}, {errors[0].pointer}",
            hint=hint,
        )


def _walk(doc: object) -> Iterator[Finding]:
    """What the library's walk finds in a document that is as the JSON Schema has it."""
    try:
        validator = _Walk(cast("Any", _without_patterns(doc)))
        errors = list(validator.root_validator(validator.schema_path))
    except Exception as failure:  # noqa: BLE001 - a library over hostile input may raise anything
        chain = "its schemas refer to each other through too many levels"
        reason = chain if isinstance(failure, RecursionError) else type(failure).__name__
        yield Finding("bad-value", (), f"openapi-spec-validator stopped: {reason}")
        return
    for error in errors:
        yield Finding(
            "bad-value", tuple(error.absolute_path), f"openapi-spec-validator refuses it: {quote(error.message)}"
        )


def _without_patterns(value: object) -> object:
    """A copy in which each sound pattern is one that ends at once: a hostile one could keep a match busy for ever."""
    if is_object(value):
        return {
            key: "" if key == "pattern" and isinstance(inner, str) and is_pattern(inner) else _without_patterns(inner)
            for key, inner in value.items()
            if key != "patternProperties"
        }
    return [_without_patterns(item) for item in value] if is_array(value) else value


_WALKED = frozenset({"allOf", "anyOf", "oneOf", "not", "items", "properties", "default"})
"""Members of a Schema Object for which the library looks at it; `required` counts beside `allOf` only."""


class _Seen(set[Any]):
    """The library remembers in a list what it has seen, and searches it each time."""

    append = set[Any].add


class _Schemas(OpenAPIV31SchemaValidator):
    """The library's check of Schema Objects without its meta-schema, of which the JSON Schema has asked already."""

    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self.visited_schema_ids = cast("Any", _Seen())
        self.meta_checked_schema_ids = cast("Any", _Seen())

    def __call__(
        self, schema: SchemaPath, require_properties: bool = True, meta_checked: bool = False
    ) -> Iterator[ValidationError]:
        # Most schemas are properties of a plain type, of which a walk has nothing to say. No generator: its frame would
        # halve how deep schemas may refer to each other.
        if meta_checked and is_object(value := schema.read_value()) and _WALKED.isdisjoint(value):
            return iter(())
        return super().__call__(schema, require_properties, meta_checked)

    def _get_schema_checker(self, schema: Any, schema_value: Any) -> Callable[[Any], None]:
        if self._get_schema_dialect_id(schema, schema_value) == self.default_jsonschema_dialect_id:
            return lambda _: None
        return super()._get_schema_checker(schema, schema_value)


class _Refusal(dict[str, Any]):
    """Handlers for every URL scheme, files among them: a scheme without one would be fetched all the same."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> Any:
        raise LookupError(f"{scheme}: nothing is fetched")


class _Defaults(OpenAPIV31ValueValidator):
    def __call__(self, schema: SchemaPath, value: Any) -> Iterator[ValidationError]:
        for error in super().__call__(schema, value):
            error.path.extendleft(reversed((*schema.parts, "default")))
            yield error


class _Placed:
    """A check of the library's whose errors tell where: at the innermost part that was asked about."""

    def __init__(self, kind: Any, registry: KeywordValidatorRegistry) -> None:
        self._check = kind(registry)

    def __call__(self, *asked: Any, **options: Any) -> Iterator[ValidationError]:
        for error in self._check(*asked, **options):
            if not error.path:
                error.path.extend(next(part.parts for part in asked if hasattr(part, "parts")))
            yield error


_CHECKS = {**OpenAPIV31SpecValidator.keyword_validators, "schema": _Schemas, "default": _Defaults}


class _Walk(OpenAPIV31SpecValidator):
    """The library's walk over a document, which follows references, fetches nothing, and tells where."""

    resolver_handlers = _Refusal()
    keyword_validators = cast("Any", {name: partial(_Placed, kind) for name, kind in _CHECKS.items()})
