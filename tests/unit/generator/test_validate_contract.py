"""`validate_contract`: an OpenAPI 3.1 document is proved valid by the library, or every error has its place."""

from __future__ import annotations

from typing import Any

import pytest
from ksgen.contract.validate import has_errors, validate_contract
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator

Json = dict[str, Any]
STRING: Json = {"type": "string"}
OPERATION = "/paths/~1a~1{id}/get"


def contract(operation: Json | None = None, schema: Any = None, **components: Any) -> Json:
    """A valid document, with members of its operation replaced and a schema `A` in it."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "v"},
        "paths": {
            "/a/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": STRING}],
                "get": {"operationId": "a", "responses": {"200": {"description": ""}}, **(operation or {})},
            }
        },
        "components": {"schemas": {"A": STRING if schema is None else schema}, **components},
    }


def content(schema: Any) -> Json:
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


RECURSIVE = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}}
QUERY = {"name": "q", "in": "query", "schema": STRING}


@pytest.mark.parametrize(
    "document",
    [
        contract(),
        contract(schema=RECURSIVE),
        contract(schema=True),
        contract(content({"$ref": "#/components/schemas/A"})),
        contract({"parameters": [{"$ref": "#/components/parameters/q"}]}, parameters={"q": QUERY}),
        contract({"parameters": [QUERY]}, parameters={"q": QUERY}),
        contract(schema={"type": ["string", "null"], "default": None, "examples": [{"$ref": "nowhere"}]}),
        contract(schema={"properties": {"default": STRING, "$ref": STRING}, "enum": [{"$ref": "#/no"}]}),
    ],
)
def test_valid(document: Json) -> None:
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
    assert validate_contract(document) == []


@pytest.mark.parametrize(
    ("document", "rule", "pointer"),
    [
        ([], "wrong-json-type", ""),
        ({"openapi": "3.1.0", "info": {"title": "t", "version": "v"}}, "missing-member", ""),
        (contract({"responses": {"200": {}}}), "missing-member", f"{OPERATION}/responses/200"),
        (contract({"responsez": {}}), "unknown-member", f"{OPERATION}/responsez"),
        (contract({"tags": "t"}), "wrong-json-type", f"{OPERATION}/tags"),
        (contract({"parameters": [{**QUERY, "in": "body"}]}), "bad-value", f"{OPERATION}/parameters/0/in"),
        (contract({"parameters": [QUERY, QUERY]}), "bad-value", f"{OPERATION}/parameters"),
        (contract({"parameters": [{**QUERY, "name": "x", "in": "path", "required": True}]}), "bad-value", OPERATION),
        (contract(schema={"$ref": "#/components/schemas/B"}), "bad-value", ""),
        (contract(schema={"$ref": "https://127.0.0.1:1/s.json"}), "bad-value", ""),
        (contract(schema={"allOf": [STRING], "required": ["x"]}), "bad-value", "/components/schemas/A"),
        (contract(content(3)), "wrong-json-type", f"{OPERATION}/requestBody/content/application~1json/schema"),
        (contract(schema={"type": "strnig"}), "bad-value", "/components/schemas/A/type"),
        (contract(schema={"items": {"required": "a"}}), "wrong-json-type", "/components/schemas/A/items/required"),
        (contract(schema={"properties": {"a": 3}}), "wrong-json-type", "/components/schemas/A/properties/a"),
        (contract(schema={"properties": {"a": {"type": "integer", "default": "x"}}}), "bad-value",
            "/components/schemas/A/properties/a/default"),
        (contract(schema={"type": "string", "pattern": "*"}), "bad-value", "/components/schemas/A/pattern"),
    ],
)  # fmt: skip
def test_invalid(document: Any, rule: str, pointer: str) -> None:
    findings = validate_contract(document, "c.json")
    assert [(f.rule, f.pointer, f.file) for f in findings] == [(rule, pointer, "c.json")]
    assert has_errors(findings)


def test_every_error_of_one_schema_and_of_its_parts_is_listed() -> None:
    document = contract(schema={"type": "x", "minLength": -1, "items": {"type": "y", "maxItems": "z"}})
    document["paths"]["/a/{id}"]["get"]["parameters"] = [{**QUERY, "schema": {"type": 3}}]
    assert {f.pointer for f in validate_contract(document)} == {
        f"{OPERATION}/parameters/0/schema/type",
        "/components/schemas/A/type",
        "/components/schemas/A/minLength",
        "/components/schemas/A/items/type",
        "/components/schemas/A/items/maxItems",
    }


def test_an_error_is_told_at_each_repetition() -> None:
    """Equal parameters and responses are checked once, and told wherever they stand."""
    wrong = {"name": "q", "in": "query"}
    document = contract({"parameters": [wrong]})
    document["paths"]["/b"] = {"get": {"parameters": [wrong], "responses": {"200": {"description": ""}}}}
    assert [f.pointer for f in validate_contract(document)] == [
        f"{OPERATION}/parameters/0",
        "/paths/~1b/get/parameters/0",
    ]


def test_a_schema_equal_to_a_wrong_response_hides_nothing() -> None:
    """A property named like a section of the document is no such section."""
    document = contract({"responses": {"200": {"x": 1}}}, {"properties": {"responses": {"properties": {"x": 1}}}})
    assert f"{OPERATION}/responses/200" in {f.pointer for f in validate_contract(document)}


def test_the_library_has_the_last_word() -> None:
    """A default that only a followed reference refuses is found by nothing else, and told with its place."""
    schema = {"default": {"a": 1}, "properties": {"a": {"$ref": "#/components/schemas/B"}}}
    document = contract(schema=schema, schemas={"A": schema, "B": STRING})
    assert list(OpenAPIV31SpecValidator(document).iter_errors())
    assert [f.pointer for f in validate_contract(document)] == ["/components/schemas/A/default/a"]


def test_properties_of_plain_types_are_not_walked(monkeypatch: pytest.MonkeyPatch) -> None:
    walked: list[object] = []
    walk = OpenAPIV31SchemaValidator.__call__

    def counted(self: Any, schema: Any, *options: Any, **named: Any) -> Any:
        walked.append(schema.read_value())
        return walk(self, schema, *options, **named)

    monkeypatch.setattr(OpenAPIV31SchemaValidator, "__call__", counted)
    wrong = {"type": "integer", "default": "x"}
    schema = {"properties": {**{f"p{each}": STRING for each in range(50)}, "list": {"items": wrong}}}
    (found,) = validate_contract(contract(schema=schema))
    assert found.pointer == "/components/schemas/A/properties/list/items/default"
    assert walked.count(STRING) <= 1  # the parameter's
    assert len(walked) <= 4


def test_a_long_chain_of_references_is_followed() -> None:
    chain: Json = {
        f"C{each}": {"properties": {"a": {"$ref": f"#/components/schemas/C{each + 1}"}}} for each in range(600)
    }
    document = contract()
    document["components"]["schemas"] |= {**chain, "C600": STRING}
    assert validate_contract(document) == []
