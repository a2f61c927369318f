"""The contract: its names, its questions, its bytes."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from ksgen.contract import contract as contracts
from ksgen.contract.contract import Contract, assign_names, dump, load, success
from ksgen.contract.wellformed import check_wellformed
from ksgen.errors import KsgenError
from support.functional.pipeline import contract_of, operation, query, ref, swagger, variable

A = "/kapis/a.io/v1/things"


def document(paths=None, **schemas):
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "r"},
        "paths": paths or {},
        "components": {"schemas": schemas},
    }


def contract(paths=None, **schemas):
    return Contract(document(paths, **schemas), "contract.json")


def node(**more):
    return {"responses": {"200": {"description": "OK"}}, **more}


# --- names


def test_names_come_first_in_each_operation():
    found, _ = contract_of(swagger({A: {"get": operation(operationId="published")}}))
    assert next(iter(found.document["paths"][A]["get"])) == "operationId"
    assert found.document["paths"][A]["get"]["operationId"] == "a.v1.things.list"


def test_two_operations_of_one_name():
    both = contract(
        {f"{A}/{{thing}}": {"get": node()}, f"{A}/foo/bar": {"get": node(**{"x-ksgen-name": "a.v1.things.get"})}}
    )
    with pytest.raises(KsgenError, match=r"both called `a.v1.things.get`") as caught:
        assign_names(both)
    assert caught.value.where == f"GET {A}/{{thing}} and GET {A}/foo/bar"
    assert "x-ksgen-name" in caught.value.hint


def test_the_overlay_may_name():
    named = contract({A: {"get": node(**{"x-ksgen-name": "a.all_things"})}})
    assign_names(named)
    assert named.document["paths"][A]["get"] == {"operationId": "a.all_things", **node()}


@pytest.mark.parametrize(
    "name", ["A.b", "a..b", "a.1b", "a b", "a.class", "a-b", "a.b\n", "é", ".a", 5, ["a"], "a.__class__", "_a.b"]
)
def test_names_that_are_none(name):
    with pytest.raises(KsgenError, match="not a dotted name") as caught:
        assign_names(contract({A: {"get": node(**{"x-ksgen-name": name})}}))
    assert caught.value.where == f"GET {A}, x-ksgen-name"


def test_naming_again_changes_nothing():
    found, _ = contract_of(swagger({A: {"get": operation(), "post": operation()}}))
    before = dump(found.document)
    assign_names(found)
    assert dump(found.document) == before


# --- questions


def test_references_are_followed():
    found = contract(A={"$ref": "#/components/schemas/b~1c"}, **{"b/c": {"type": "string"}})
    assert found.resolve({"$ref": "#/components/schemas/A"}) == {"type": "string"}


@pytest.mark.parametrize("target", ["#/components/schemas/X", "http://x.example/y", "#/components/schemas/A"])
def test_references_that_lead_nowhere(target):
    with pytest.raises(KsgenError, match="leads nowhere"):
        contract(A={"$ref": target}).resolve({"$ref": "#/components/schemas/A"})


@pytest.mark.parametrize("total", ["totalItems", "total_count", "total", "metadata"])
def test_a_collection(total):
    items = {"type": "array", "items": {"type": "string"}}
    assert contract().collection_items({"properties": {"items": items, total: {}}}) == {"type": "string"}
    assert contract().collection_items({"properties": {"items": items}}) is None
    assert contract().collection_items({"properties": {"items": {"type": "object"}, total: {}}}) is None
    assert contract().collection_items({"type": "array", "items": {}}) is None


def test_the_first_success():
    assert success({"responses": {"404": {"a": 1}, "201": {"b": 1}, "202": {"c": 1}}}) == {"b": 1}
    assert success({"responses": {"default": {}}}) == {}


# --- bytes


def test_it_reads_what_it_writes(tmp_path):
    found, _ = contract_of(swagger({A: {"get": operation(query("é\u2028"))}}))
    file = tmp_path / "contract.json"
    file.write_bytes(dump(found.document))
    again = load(file, sha256=hashlib.sha256(file.read_bytes()).hexdigest())
    assert again.document == found.document
    assert dump(again.document) == file.read_bytes()


def test_another_hash(tmp_path):
    file = tmp_path / "contract.json"
    file.write_bytes(dump(document()))
    actual = hashlib.sha256(file.read_bytes()).hexdigest()
    with pytest.raises(KsgenError, match=actual) as caught:
        load(file, sha256="0" * 64)
    assert "0" * 64 in caught.value.message
    assert caught.value.where == str(file)
    assert "fetch" in caught.value.hint


@pytest.mark.parametrize(
    ("content", "match", "place"),
    [
        (b"{", "not JSON", "line 1, column 2"),
        (b"\xff", "not UTF-8", ""),
        (b"[" * 100_000, "nested deeper", ""),
        (b"[]", "expected object, got array", "/"),
        (b"{}", 'the member "openapi" is missing', "/"),
    ],
)
def test_what_is_no_contract(tmp_path, content, match, place):
    file = tmp_path / "contract.json"
    file.write_bytes(content)
    with pytest.raises(KsgenError, match=match) as caught:
        load(file)
    assert caught.value.where == ", ".join(filter(None, (str(file), place)))
    assert "Swagger" not in caught.value.hint


def test_a_contract_that_is_missing(tmp_path):
    with pytest.raises(KsgenError, match="can't be read") as caught:
        load(tmp_path / "contract.json")
    assert "fetch" in caught.value.hint


# --- what later stages don't read

TWO_TYPES = {"application/json": {"schema": {"type": "object"}}, "text/plain": {"schema": {"type": "string"}}}


@pytest.mark.parametrize(
    ("paths", "schemas", "where"),
    [
        ({A: {"parameters": []}}, {}, f"/paths/{A.replace('/', '~1')}/parameters"),
        ({A: {"trace": node()}}, {}, "/trace"),
        ({A: {"get": node(parameters=[{"$ref": "#/components/parameters/x"}])}}, {}, "/get/parameters/0"),
        ({A: {"get": node(requestBody={"$ref": "#/x", "content": {}})}}, {}, "/get/requestBody/$ref"),
        ({A: {"get": node(requestBody={"$ref": "#/x"})}}, {}, "/get/requestBody"),
        ({A: {"get": {"responses": {"200": {"$ref": "#/x", "description": ""}}}}}, {}, "/get/responses/200/$ref"),
        ({A: {"get": {"responses": {"200": {"$ref": "#/x"}}}}}, {}, "/get/responses/200"),
        ({A: {"get": node(parameters=[{"name": "a", "in": "cookie"}])}}, {}, "/get/parameters/0/in"),
        ({A: {"get": node(parameters=[{"name": "a", "in": "query", "content": {}}])}}, {}, "/get/parameters/0/content"),
        ({A: {"get": node(parameters=[{"name": "a", "in": "query", "style": "deepObject"}])}}, {}, "/0/style"),
        ({A: {"get": node(parameters=[{"name": "accept", "in": "header"}])}}, {}, "/get/parameters/0/name"),
        ({A: {"get": node(**{"x-kubernetes-action": ["list"]})}}, {}, "/get/x-kubernetes-action"),
        (
            {A: {"get": {"responses": {"200": {"description": "", "content": TWO_TYPES}}}}},
            {},
            "/get/responses/200/content",
        ),
        ({A: {"get": node(requestBody={"content": TWO_TYPES})}}, {}, "/get/requestBody/content"),
        ({}, {"A": True}, "/components/schemas/A"),
        ({}, {"A": {"properties": {"b": False}}}, "/components/schemas/A/properties/b"),
        ({}, {"A": {"items": True}}, "/components/schemas/A/items"),
        ({}, {"A": {"allOf": [True]}}, "/components/schemas/A/allOf/0"),
        ({}, {"A": {"additionalProperties": {"enum": []}}}, "/components/schemas/A/additionalProperties/enum"),
    ],
)
def test_what_is_not_supported(paths, schemas, where):
    found = contract(paths, **schemas)
    for each in found.operations():
        each.node["operationId"] = "a.v1.things.list"
    with pytest.raises(KsgenError) as caught:
        check_wellformed(found.document, found.file)
    assert caught.value.where.startswith("contract.json, /")
    assert caught.value.where.endswith(where)
    assert "overlay" in caught.value.hint


def test_what_is_supported():
    found, _ = contract_of(
        swagger(
            {
                f"{A}/{{thing}}": {
                    "get": operation(variable("thing"), query("q"), responses={"200": {"schema": ref("v1.A")}})
                }
            },
            {
                "v1.A": {
                    "type": "object",
                    "properties": {"a": {"type": "array", "items": {}}},
                    "additionalProperties": False,
                }
            },
        )
    )
    check_wellformed(found.document, "contract.json")
    assert json.loads(dump(found.document)) == found.document


def test_what_pinned_contracts_say_beyond_openapi_is_known_here():
    known = {value for value in vars(contracts).values() if isinstance(value, str) and value.startswith("x-ksgen-")}
    pinned = [*(Path(__file__).parents[3] / "specs").rglob("contract.json")]
    said = {each for path in pinned for each in re.findall(r'"(x-ksgen-[a-z-]+)": ', path.read_text("utf-8"))}
    assert len(pinned) > 3
    assert said - known == set()
