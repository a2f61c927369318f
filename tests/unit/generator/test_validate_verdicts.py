"""jsonschema-rs passes nothing that jsonschema refuses, whatever the document."""

from __future__ import annotations

import copy
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema.exceptions import SchemaError
from ksgen.contract.validate.library import is_openapi, is_schema, openapi_schema, suspects
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


@given(damaged(OPENAPI))
@settings(max_examples=examples(40), deadline=None)
def test_what_is_plainly_openapi_has_no_error(document: Any) -> None:
    if is_openapi(document):
        assert list(create_validator(openapi_schema()).iter_errors(document)) == []


@given(SCHEMAS | JSON)
@settings(max_examples=examples(60), deadline=None)
def test_what_is_plainly_a_schema_has_no_error(schema: Any) -> None:
    if is_schema(schema):
        cast("Any", OpenAPIV31ValueValidator).value_validator_cls.check_schema(schema)


def test_a_pattern_is_never_plainly_sound() -> None:
    """The libraries know different kinds of regular expressions."""
    assert is_schema({"type": "string", "default": "a"})
    assert not is_schema({"type": "string", "pattern": "a++"})
    assert not is_schema({"properties": {"a": {"patternProperties": {"(": {}}}}})
    with pytest.raises(SchemaError):
        cast("Any", OpenAPIV31ValueValidator).value_validator_cls.check_schema({"pattern": "("})


@given(damaged(SWAGGER))
@settings(max_examples=examples(40), deadline=None)
def test_what_is_left_out_has_no_error(document: Any) -> None:
    def errors(given: Any) -> list[str]:
        found = create_validator(dict(get_schema_content("2.0"))).iter_errors(given)
        return sorted(f"{list(each.absolute_path)} {each.validator} {each.message}" for each in found)

    assert errors(suspects(document)) == errors(document)


def test_what_is_sound_is_left_out() -> None:
    """Else nothing would be gained."""
    swagger = copy.deepcopy(SWAGGER)
    swagger["definitions"]["B"] = {"type": 1}
    left = cast("dict[str, Any]", suspects(swagger))
    assert list(left["definitions"]) == ["B"]
    assert is_openapi(OPENAPI)


def test_an_empty_enum_is_not_plainly_sound() -> None:
    """The one place where the libraries' copies of JSON Schema Draft 4 were seen to differ."""
    document = copy.deepcopy(SWAGGER)
    document["definitions"]["A"]["properties"]["a"]["enum"] = []
    left = suspects(document)
    assert isinstance(left, dict)
    assert "A" in left["definitions"]
