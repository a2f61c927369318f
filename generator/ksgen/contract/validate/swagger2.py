"""What openapi-spec-validator says of a Swagger 2.0 document, with a place and in our own words.

Its validator as a whole stops at the first `$ref` to nothing, and what it says of parameters and defaults carries no
place. So its two sources are asked one by one: the JSON Schema of Swagger 2.0, which never follows a reference of the
document, and its check of a default against the schema around, with references cut out. The rest of its checks
(operationIds, path variables, duplicate and required names) are rules here, where they have a pointer. Its check of
inline schemas against OpenAPI 3.0 is left out: it refuses what Swagger 2.0 allows, such as a `discriminator` string.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_spec_validator.schemas.backend.jsonschema import create_validator
from openapi_spec_validator.schemas.utils import get_schema_content
from openapi_spec_validator.validation.keywords import OpenAPIV30ValueValidator

from .defaults import check_default
from .schema_errors import SchemaError, explain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document
    from .finding import Parts, Problem


def structure(root: object) -> Iterator[Problem]:
    """Where a document differs from the JSON Schema of Swagger 2.0."""
    errors: Iterator[SchemaError] = create_validator(dict(get_schema_content("2.0"))).iter_errors(root)
    for error in errors:
        yield from explain(error)


def defaults(document: Document, broken: set[Parts]) -> Iterator[Problem]:
    """Defaults that break a keyword beside them.

    Args:
        document: The document.
        broken: Places with a problem at or inside them: a schema that is wrong would only confuse the library.
    """
    for typed in (*document.primitives, *document.schemas):
        # A null is judged by the rules, which know x-nullable; the library does not know `file`.
        if typed.node.get("default") is not None and typed.node.get("type") != "file" and typed.at not in broken:
            yield from check_default(typed.node, typed.at, OpenAPIV30ValueValidator)
