"""jsonschema-rs passes nothing that jsonschema refuses, whatever the document."""

from __future__ import annotations

import copy
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema.exceptions import SchemaError
from ksgen.contract.validate.shapes import openapi_problems, swagger_problems
from openapi_spec_validator.schemas.backend.jsonschema import create_validator
from openapi_spec_validator.schemas.utils import get_schema_content
from openapi_spec_validator.validation.keywords import OpenAPIV31ValueValidator
from support.examples import examples

from .test_validate_hostile import JSON, OPENAPI, SWAGGER, damaged

KEYWORDS = """
type items properties required default enum pattern $ref $dynamicRef $id $anchor $defs minItems minimum maximum allOf
anyOf not const discriminator xml additionalProperties unevaluatedProperties dependentRequired format deprecated
"""
VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["string", "object", "#", "(", ""])
NAMES = st.sampled_from(KEYWORDS.split()) | st.just("a")
SCHEMAS = st.recursive(
    VALUES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


def with_schema(schema: Any) -> dict[str, Any]:
    document = copy.deepcopy(OPENAPI)
    document["components"]["schemas"]["B"] = schema
    return document


def refused(document: Any, version: str) -> list[Any]:
    return list(create_validator(dict(get_schema_content(version))).iter_errors(document))


@given(damaged(OPENAPI))
@settings(max_examples=examples(40), deadline=None)
def test_what_is_openapi_to_us_is_so_to_jsonschema(document: Any) -> None:
    assert bool(refused(document, "3.1")) <= bool(list(openapi_problems(document)))


@given(damaged(SWAGGER))
@settings(max_examples=examples(40), deadline=None)
def test_what_is_swagger_to_us_is_so_to_jsonschema(document: Any) -> None:
    assert bool(refused(document, "2.0")) == bool(list(swagger_problems(document)))


@given(SCHEMAS | JSON)
@settings(max_examples=examples(60), deadline=None)
def test_what_is_a_schema_to_us_is_so_to_jsonschema(schema: Any) -> None:
    if not list(openapi_problems(with_schema(schema))):
        cast("Any", OpenAPIV31ValueValidator).value_validator_cls.check_schema(schema)


@pytest.mark.parametrize("schema", [{"pattern": "("}, {"properties": {"a": {"patternProperties": {"(": {}}}}}])
def test_an_unsound_pattern(schema: Any) -> None:
    """The libraries know different kinds of regular expressions; Python's are meant."""
    assert list(openapi_problems(with_schema({"type": "string", "pattern": "a++"}))) == []
    assert list(openapi_problems(with_schema(schema)))
    with pytest.raises(SchemaError):
        cast("Any", OpenAPIV31ValueValidator).value_validator_cls.check_schema(schema)


def test_an_empty_enum_is_not_sound() -> None:
    """The one place where the libraries' copies of JSON Schema Draft 4 were seen to differ."""
    document = copy.deepcopy(SWAGGER)
    document["definitions"]["A"]["properties"]["a"]["enum"] = []
    assert ("definitions", "A", "properties", "a", "enum") in [each.at for each in swagger_problems(document)]
