"""What openapi-spec-validator says of a Swagger 2.0 document, with a place and in our own words.

Its validator as a whole stops at the first `$ref` to nothing, and what it says of parameters and defaults carries no
place. So its two sources are asked one by one: the JSON Schema of Swagger 2.0, which never follows a reference of the
document, and its check of a default against the schema around, with references cut out. The rest of its checks
(operationIds, path variables, duplicate and required names) are rules here, where they have a pointer. Its check of
inline schemas against OpenAPI 3.0 is left out: it refuses what Swagger 2.0 allows, such as a `discriminator` string.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openapi_spec_validator.schemas.backend.jsonschema import create_validator
from openapi_spec_validator.schemas.utils import get_schema_content
from openapi_spec_validator.validation.keywords import OpenAPIV30ValueValidator

from .finding import Parts, Problem, is_array, is_object, quote
from .schema_errors import SchemaError, explain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document, Typed

_SAME_DEFAULT = frozenset(
    {
        "default-of-other-type",
        "default-repeats-name",
        "default-not-in-enum",
        "default-is-expression",
        "unknown-type",
        "bad-pattern",
    }
)


def structure(root: object) -> Iterator[Problem]:
    """Where a document differs from the JSON Schema of Swagger 2.0."""
    errors: Iterator[SchemaError] = create_validator(dict(get_schema_content("2.0"))).iter_errors(root)
    for error in errors:
        yield from explain(error)


def defaults(document: Document, broken: set[Parts]) -> Iterator[Problem]:
    """Defaults that break a keyword beside them.

    Args:
        document: The document.
        broken: Places with a problem already: a schema at or around one would only confuse the library.
    """
    for typed in (*document.primitives, *document.schemas):
        if typed.node.get("default") is not None and typed.node.get("type") != "file" and typed.at not in broken:
            yield from _default(typed)


def _default(typed: Typed) -> Iterator[Problem]:
    at = (*typed.at, "default")
    try:
        validator = OpenAPIV30ValueValidator.value_validator_cls(
            _without_references(typed.node), format_checker=OpenAPIV30ValueValidator.value_validator_format_checker
        )
        errors = list(validator.iter_errors(cast("Any", typed.node["default"])))
    except Exception as failure:  # noqa: BLE001 - a library over hostile input may raise anything
        yield Problem("unchecked", at, f"openapi-spec-validator stopped here with {type(failure).__name__}")
        return
    for error in errors:
        place = (*at, *error.absolute_path)
        message = f"{quote(error.instance)} breaks {quote(error.validator)}: {quote(error.validator_value)}"
        yield Problem("bad-default", place, message, _SAME_DEFAULT)


def _without_references(value: object) -> object:
    if is_object(value):
        cut = isinstance(value.get("$ref"), str)
        return {} if cut else {key: _without_references(inner) for key, inner in value.items() if key != "default"}
    return [_without_references(item) for item in value] if is_array(value) else value
