"""What openapi-spec-validator says of an OpenAPI 3.1 document, every error with its place.

Its own listing takes one error from each schema and gives no place for most. So the JSON Schema of OpenAPI 3.1, the
meta-schema of each Schema Object and each default are asked one by one; its validator as a whole has the last word
on a document in which none of them found anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from jsonschema.exceptions import SchemaError as SchemaFailure  # type: ignore[import-untyped]  # it has no stubs
from openapi_spec_validator.schemas.backend.jsonschema import create_validator
from openapi_spec_validator.validation.keywords import OpenAPIV31ValueValidator
from referencing import Registry

from ksgen.json import Json, is_array, is_object

from .finding import Finding, Parts, Problem, arrange, quote, too_deep
from .operations import check_operations
from .references import check_reference, is_local
from .schema_errors import SchemaError, explain
from .sharing import share, without_patterns, without_references, without_repeats
from .verdicts import SpecValidator, is_openapi, is_schema, openapi_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATA = ("example", "examples", "default", "enum", "const")
_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "not", "propertyNames", "contains", "if", "then", "else")


_NOTHING_TO_FETCH: Registry[Any] = Registry()
"""jsonschema's own default fetches whatever a reference names."""


def validate_contract(doc: object, file: str = "contract.json") -> list[Finding]:
    """List every defect of a decoded OpenAPI 3.1 document.

    Args:
        doc: The document as decoded from JSON.
        file: What to call it in findings.

    Returns:
        Findings in document order; none means that `OpenAPIV31SpecValidator` accepts the document. Bad input never
        raises.
    """
    problems = list(too_deep(doc))
    if not problems:
        problems = [*check_operations(doc), *_structure(doc)]
        problems += _references(doc, doc)
        verdict = [] if problems else list(_verdict(doc))
        if problems or verdict:
            problems += _schemas(doc)
        problems = problems or verdict
    return arrange(problems, doc, file)


def _structure(doc: object) -> Iterator[Problem]:
    """Where a document differs from the JSON Schema of OpenAPI 3.1 (which leaves Schema Objects open)."""
    if is_openapi(doc):
        return
    library = create_validator(openapi_schema())
    if next(library.iter_errors(without_repeats(doc)), None) is None:
        return
    errors: Iterator[SchemaError] = library.iter_errors(doc)
    found = [problem for error in errors for problem in explain(error)]
    # A member whose value is wrong counts as unevaluated, and so as unknown, besides.
    wrong = {problem.at[:length] for problem in found for length in range(len(problem.at))}
    wrong |= {problem.at for problem in found if problem.rule != "unknown-member"}
    yield from (problem for problem in found if problem.rule != "unknown-member" or problem.at not in wrong)


def _references(root: object, value: object, at: Parts = ()) -> Iterator[Problem]:
    """Each `$ref` that leads nowhere, wherever a document may have one."""
    if is_array(value):
        for index, item in enumerate(value):
            yield from _references(root, item, (*at, index))
    elif is_object(value):
        named = at[-1:] != () and at[-1] in _MAPS
        for key, inner in value.items():
            if key in ("$ref", "$dynamicRef") and isinstance(inner, str) and is_object(root) and not named:
                if key == "$ref" or not is_local(inner):
                    yield from check_reference(root, inner, (*at, key))
            elif named or not (key in _DATA or key.startswith("x-")):
                yield from _references(root, inner, (*at, key))


def _schemas(doc: object) -> Iterator[Problem]:
    """Each Schema Object against its meta-schema, and each default in it against the schema around."""
    for root_at, root in _schema_roots(doc, ()):
        sound = _first_error(root) is None
        for at, schema in _inner_schemas(root, root_at):
            if sound:
                yield from _default(schema, at)
            else:
                yield from _schema_errors(schema, at)


def _default(schema: object, at: Parts) -> Iterator[Problem]:
    """The default of one schema, if it has one; references and patterns in it count as anything."""
    if not is_object(schema) or "default" not in schema:
        return
    try:
        validator = cast("Any", OpenAPIV31ValueValidator).value_validator_cls(
            without_references(schema),
            format_checker=OpenAPIV31ValueValidator.value_validator_format_checker,
            registry=_NOTHING_TO_FETCH,
        )
        errors = list(validator.iter_errors(schema["default"]))
    except Exception as failure:  # noqa: BLE001 - a library over hostile input may raise anything
        yield Problem("bad-value", (*at, "default"), f"openapi-spec-validator stopped with {type(failure).__name__}")
        return
    for error in errors:
        message = f"{quote(error.instance)} breaks {quote(error.validator)}: {quote(error.validator_value)}"
        yield Problem("bad-default", (*at, "default", *error.absolute_path), message)


def _schema_errors(schema: Json, at: Parts) -> Iterator[Problem]:
    """Errors of one schema without those inside it: it is asked again without each keyword already told."""
    left = {key: _stand_in(key, value) for key, value in schema.items()}
    while (error := _first_error(left)) is not None:
        yield from (Problem(p.rule, (*at, *p.at), p.message) for p in explain(error))
        keyword = next(iter(error.absolute_path), None)
        if keyword not in left:
            return
        del left[str(keyword)]


def _stand_in(key: str, value: object) -> object:
    """What a keyword holds, with `true` for each sound-looking schema inside."""
    if key in _SINGLE and is_object(value):
        return True
    if key in _MAPS and is_object(value):
        return {name: True if is_object(inner) else inner for name, inner in value.items()}
    return [True if is_object(inner) else inner for inner in value] if key in _LISTS and is_array(value) else value


def _first_error(schema: object) -> SchemaError | None:
    if is_schema(schema):
        return None
    try:
        cast("Any", OpenAPIV31ValueValidator.value_validator_cls).check_schema(schema)
    except SchemaFailure as error:
        return cast("SchemaError", error)
    return None


def _schema_roots(value: object, at: Parts) -> Iterator[tuple[Parts, Any]]:
    """Schemas of components, parameters, headers and media types."""
    if is_array(value):
        for index, item in enumerate(value):
            yield from _schema_roots(item, (*at, index))
    elif is_object(value):
        for key, inner in value.items():
            if key == "schema" or at == ("components", "schemas"):
                yield (*at, key), inner
            elif key not in _DATA and not key.startswith("x-"):
                yield from _schema_roots(inner, (*at, key))


def _inner_schemas(schema: object, at: Parts) -> Iterator[tuple[Parts, Any]]:
    if not is_object(schema):
        return
    yield at, schema
    for key, value in schema.items():
        if key in _SINGLE:
            yield from _inner_schemas(value, (*at, key))
        elif key in _MAPS and is_object(value):
            for name, inner in value.items():
                yield from _inner_schemas(inner, (*at, key, name))
        elif key in _LISTS and is_array(value):
            for index, inner in enumerate(value):
                yield from _inner_schemas(inner, (*at, key, index))


def _verdict(doc: object) -> Iterator[Problem]:
    """The library's own walk over the document, which follows references."""
    try:
        validator = SpecValidator(cast("Any", share(without_patterns(doc))))
        errors = list(validator.root_validator(validator.schema_path))
    except Exception as failure:  # noqa: BLE001 - a library over hostile input may raise anything
        chain = "its schemas refer to each other through too many levels"
        reason = chain if isinstance(failure, RecursionError) else type(failure).__name__
        yield Problem("bad-value", (), f"openapi-spec-validator stopped: {reason}")
        return
    for error in errors:
        yield Problem("bad-value", (), f"openapi-spec-validator refuses it: {quote(error.message)}")
