"""Arbitrary and damaged documents: validation ends, never raises, fetches nothing, and points at what is there."""

from __future__ import annotations

import copy
import json
import socket
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ksgen.contract.validate import Finding, render_json, render_text, validate, validate_contract
from ksgen.json import DEEPEST, parse_json
from support.examples import examples

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
KEYWORDS = """
swagger openapi info paths definitions components schemas parameters responses get put name in type format items
properties required default enum pattern $ref $dynamicRef $id schema content allOf headers x-a 200 minItems minimum
"""
NAMES = st.text(max_size=6) | st.sampled_from(KEYWORDS.split())
REFERENCES = st.sampled_from(
    ["#", "#/definitions/A", "#/definitions/A/properties/a", "#/paths", "#/parameters/0", "http://127.0.0.1:1/x", "a%"]
)
JSON = st.recursive(
    SCALARS | REFERENCES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=5)
)

SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "t", "version": "v"},
    "paths": {
        "/a/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "type": "string"}],
            "get": {
                "operationId": "get",
                "tags": ["t"],
                "parameters": [
                    {"name": "q", "in": "query", "type": "array", "items": {"type": "integer", "default": 1}},
                    {"$ref": "#/parameters/p"},
                ],
                "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/A"}, "headers": {"h": {}}}},
            },
        }
    },
    "parameters": {"p": {"name": "b", "in": "body", "schema": {"allOf": [{"$ref": "#/definitions/A"}]}}},
    "definitions": {
        "A": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "default": "", "enum": [""]}}}
    },
}
OPENAPI: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "t", "version": "v"},
    "paths": {
        "/a/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {
                "parameters": [{"$ref": "#/components/parameters/p"}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
                    }
                },
            },
        }
    },
    "components": {
        "parameters": {"p": {"name": "q", "in": "query", "schema": {"type": "integer", "default": 1}}},
        "schemas": {"A": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "default": ""}}}},
    },
}


def places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place below the root, in document order."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for key, child in inner for place in [(*at, key), *places(child, (*at, key))]]


def damaged(document: dict[str, Any]) -> st.SearchStrategy[Any]:
    """The document with up to three places replaced by arbitrary JSON."""

    def apply(changes: list[tuple[tuple[Any, ...], Any]]) -> Any:
        changed = copy.deepcopy(document)
        for (*parents, last), value in changes:
            target = changed
            for key in parents:
                target = target[key] if _holds(target, key) else None
            if _holds(target, last):
                target[last] = value
        return changed

    return st.lists(st.tuples(st.sampled_from(places(document)), JSON), min_size=1, max_size=3).map(apply)


def _holds(target: Any, key: Any) -> bool:
    return (isinstance(target, dict) and key in target) or (
        isinstance(target, list) and isinstance(key, int) and key < len(target)
    )


def look_up(document: Any, pointer: str) -> Any:
    """Follow a pointer as RFC 6901 section 4 says; a KeyError or IndexError when it leads nowhere."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document


def check(findings: list[Finding], document: Any) -> None:
    for finding in findings:
        look_up(document, finding.pointer)
        assert finding.message.isprintable()
    assert len(set(findings)) == len(findings)
    assert all(line.isprintable() for line in render_text(findings).split("\n"))
    assert len(json.loads(render_json(findings).encode("ascii"))["findings"]) == len(findings)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **kwargs: Any) -> None:
        pytest.fail(f"validation reached for the network: {args}")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


@given(JSON)
@settings(max_examples=examples(10), deadline=None)
def test_any_json_is_survived(document: Any) -> None:
    check(validate(document, "f"), document)
    check(validate_contract(document, "f"), document)


@given(damaged(SWAGGER))
@settings(max_examples=examples(20), deadline=None)
def test_a_damaged_swagger_document_is_survived(document: Any) -> None:
    check(validate(document, "f"), document)


@given(damaged(OPENAPI))
@settings(max_examples=examples(10), deadline=None)
def test_a_damaged_contract_is_survived(document: Any) -> None:
    check(validate_contract(document, "f"), document)


def test_the_undamaged_documents_are_nearly_sound() -> None:
    """Else damage would hide among findings that are there anyway."""
    assert [f.rule for f in validate(SWAGGER, "f")] == ["body-on-read", "missing-member"]
    assert validate_contract(OPENAPI, "f") == []


@pytest.mark.parametrize("keyword", ["$ref", "$dynamicRef", "$recursiveRef", "$schema", "$id"])
def test_no_keyword_fetches(keyword: str) -> None:
    url = "http://127.0.0.1:1/schema.json"
    swagger, contract = copy.deepcopy(SWAGGER), copy.deepcopy(OPENAPI)
    swagger["definitions"]["A"]["properties"]["a"]["items"] = {keyword: url}
    contract["components"]["schemas"]["A"]["properties"]["a"]["items"] = {keyword: url}
    swagger["definitions"]["A"][keyword] = contract["components"]["schemas"]["A"][keyword] = url
    contract["components"]["schemas"]["A"]["default"] = {"a": []}
    check(validate(swagger, "f"), swagger)
    check(validate_contract(contract, "f"), contract)
    if keyword == "$ref":
        assert "remote-ref" in {f.rule for f in validate(swagger, "f")}
        assert validate_contract(contract, "f")


def test_prose_of_the_document_is_not_repeated() -> None:
    prose = "Upstream wrote this sentence. " * 20
    document = copy.deepcopy(SWAGGER)
    responses = {"200": {"description": prose, "schem": prose}}
    document["paths"]["/a/{id}"]["get"] |= {"description": 3, "summary": prose, "x": prose, "responses": responses}
    found = validate(document, "f")
    assert {"wrong-json-type", "unknown-member"} <= {f.rule for f in found}
    assert not [f for f in found if "Upstream" in f.message]


@pytest.mark.parametrize("member", ["items", "additionalProperties"])
def test_nesting_as_deep_as_files_are_read(member: str) -> None:
    """What is deeper than that is no JSON to us."""
    deep: dict[str, Any] = {"type": "string"}
    for _ in range(DEEPEST - 5):
        deep = {"type": "array", "items": deep} if member == "items" else {"type": "object", member: deep}
    document = {**SWAGGER, "definitions": {"A": {"type": "object", "properties": {"a": deep}}}}
    found = validate(parse_json(json.dumps(document).encode(), "f"), "f")
    assert [f.rule for f in found] == ["body-on-read", "missing-member"]  # as without it
