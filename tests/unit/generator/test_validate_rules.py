"""Each rule of `ksgen validate`: the smallest document that breaks it, and its twin that breaks nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ksgen.contract.rules import RULES
from ksgen.contract.validate import validate
from ksgen.json import DEEPEST, parse_json

Json = dict[str, Any]

ANSWER: Json = {"200": {"description": "", "schema": {"type": "string"}}}
ID = {"name": "id", "in": "path", "required": True, "type": "string"}
BODY = {"name": "body", "in": "body", "schema": {"type": "object"}}
URLENCODED = "application/x-www-form-urlencoded"
OCTETS = "application/octet-stream"
BYTES: Json = {"200": {"description": "", "schema": {"type": "array", "items": {"type": "integer"}}}}
FORM = {"name": "file", "in": "formData", "type": "string"}


def swagger(**members: Any) -> Json:
    return {"swagger": "2.0", "info": {"title": "t", "version": "v"}, "paths": {}, **members}


def operation(*parameters: Json, **members: Any) -> Json:
    return {"parameters": list(parameters), "responses": ANSWER, **members}


def path(template: str = "/a", method: str = "get", /, *parameters: Json, **members: Any) -> Json:
    return swagger(paths={template: {method: operation(*parameters, **members)}})


def query(**members: Any) -> Json:
    return path("/a", "get", {"name": "q", "in": "query", **members})


def definition(**schema: Any) -> Json:
    return swagger(definitions={"A": {"type": "object", **schema}})


def answering(response: Json) -> Json:
    return path(responses={"200": response})


def ref(target: str) -> Json:
    return {"$ref": target}


REQUIRED_SELF = {"required": ["a"], "properties": {"a": ref("#/definitions/A")}}

CASES: list[tuple[str, Json, str, Json]] = [
    # rule, a document that breaks it, where, a twin that breaks nothing
    ("missing-member", {"swagger": "2.0", "info": {"title": "t", "version": "v"}}, "", swagger()),
    ("parameter-without-type", query(), "/paths/~1a/get/parameters/0", query(type="string")),
    ("media-type", path("/a", "get", produces=["application/json;;"]), "/paths/~1a/get/produces/0",
        path("/a", "get", produces=["application/json; charset=utf-8"])),
    ("body-is-form-field", path("/a", "post", {"name": "a", "in": "body"}, consumes=[URLENCODED]),
        "/paths/~1a/post/parameters/0", path("/a", "post", FORM, consumes=[URLENCODED])),
    ("multipart-without-field", path("/a", "post", consumes=["multipart/form-data"]), "/paths/~1a/post/parameters",
        path("/a", "post", FORM, consumes=["multipart/form-data"])),
    ("head-with-content", path("/a", "head"), "/paths/~1a/head/responses/200/schema",
        path("/a", "head", responses={"200": {"description": ""}})),
    ("bytes-as-integers", path("/a", "get", produces=[OCTETS], responses=BYTES),
        "/paths/~1a/get/responses/200/schema", path("/a", "get", produces=["application/json"], responses=BYTES)),
    ("empty-enum", query(type="string", enum=[]), "/paths/~1a/get/parameters/0/enum", query(type="string")),
    ("circular-all-of", swagger(definitions={
            "A": {"allOf": [{"type": "object"}, ref("#/definitions/B")]}, "B": {"allOf": [ref("#/definitions/A")]},
        }), "/definitions/A", swagger(definitions={
            "A": {"allOf": [{"type": "object"}, ref("#/definitions/B")]},
            "B": {"type": "object", "properties": {"a": ref("#/definitions/A"), "b": {"type": "string"}}},
        })),
    ("placeholder", swagger(definitions={
            "A": {"type": "object", "properties": {"b": ref("#/definitions/A.b")}}, "A.b": {"type": "object"},
        }), "/definitions/A.b", swagger(definitions={
            "A": {"type": "object", "properties": {"b": ref("#/definitions/A.c")}}, "A.c": {"type": "object"},
        })),
    ("missing-member", swagger(info={"title": "t"}), "/info", swagger(info={"title": "t", "version": "v"})),
    ("missing-member", answering({"schema": {"type": "string"}}), "/paths/~1a/get/responses/200", path()),
    ("unknown-member", query(type="string", schem=1), "/paths/~1a/get/parameters/0/schem", query(type="string")),
    ("unknown-member", definition(oneOf=[]), "/definitions/A/oneOf", definition(**{"x-oneOf": []})),
    ("wrong-json-type", swagger(paths=[]), "/paths", swagger()),
    ("wrong-json-type", swagger(paths={"/a": {"get": "x"}}), "/paths/~1a/get", path()),
    ("wrong-json-type", path(parameters=None), "/paths/~1a/get/parameters", path()),
    ("wrong-json-type", path(parameters=["x"]), "/paths/~1a/get/parameters/0", path(parameters=[])),
    ("wrong-json-type", path(responses=3), "/paths/~1a/get/responses", path()),
    ("wrong-json-type", definition(properties={"a": 3}), "/definitions/A/properties/a", definition(properties={})),
    ("bad-value", swagger(swagger="3.0"), "/swagger", swagger()),
    ("unsupported", swagger(basePath="/v1"), "/basePath", swagger(basePath="/")),
    ("dangling-ref", definition(properties={"a": ref("#/definitions/B")}), "/definitions/A/properties/a/$ref",
        definition(properties={"a": ref("#/definitions/A"), "b": {}})),
    ("dangling-ref", path("/a", "get", ref("#/parameters/q")), "/paths/~1a/get/parameters/0/$ref", {
        **path("/a", "get", ref("#/parameters/q")), "parameters": {"q": {"name": "q", "in": "query", "type": "string"}}
    }),
    ("dangling-ref", answering(ref("#/responses/ok")), "/paths/~1a/get/responses/200/$ref", {
        **answering(ref("#/responses/ok")), "responses": {"ok": ANSWER["200"]}
    }),
    ("dangling-ref", definition(properties={"a": ref("#/info/title")}), "/definitions/A/properties/a/$ref", swagger()),
    ("circular-ref", swagger(definitions={"A": ref("#/definitions/A")}), "/definitions/A/$ref", swagger()),
    ("remote-ref", definition(properties={"a": ref("http://127.0.0.1:1/a.json")}), "/definitions/A/properties/a/$ref",
        definition(properties={"a": ref("#/definitions/A"), "b": {"type": "string"}})),
    ("remote-ref", definition(items=ref("file:///etc/passwd")), "/definitions/A/items/$ref", definition()),
    ("path-without-slash", path("a"), "/paths/a", path()),
    ("path-characters", path("/a "), "/paths/~1a ", path("/a")),
    ("path-characters", path("/a\u0085"), "/paths/~1a\u0085", path("/ä")),
    ("path-template", path("/{id"), "/paths/~1{id", path("/{id}", "get", ID)),
    ("path-template", path("/{}"), "/paths/~1{}", path()),
    ("path-template", path("/{id}/{id}", "get", ID), "/paths/~1{id}~1{id}", path("/{id}", "get", ID)),
    ("equivalent-path",
        swagger(paths={"/a/{id}": {"get": operation(ID)}, "/a/{x}": {"get": operation({**ID, "name": "x"})}}),
        "/paths/~1a~1{x}",
        swagger(paths={"/a/{id}": {"get": operation(ID)}, "/b/{x}": {"get": operation({**ID, "name": "x"})}})),
    ("several-bodies", path("/a", "put", BODY, {**BODY, "name": "b"}), "/paths/~1a/put/parameters/1",
        path("/a", "put", BODY)),
    ("body-without-schema", path("/a", "put", {"name": "b", "in": "body"}), "/paths/~1a/put/parameters/0",
        path("/a", "put", BODY)),
    ("body-and-form", path("/a", "put", BODY, FORM), "/paths/~1a/put", path("/a", "put", FORM)),
    ("body-on-read", path("/a", "get", BODY), "/paths/~1a/get/parameters/0", path("/a", "delete", BODY)),
    ("body-on-read", path("/a", "head", BODY, responses={"204": {"description": ""}}),
        "/paths/~1a/head/parameters/0", path("/a", "delete", BODY)),
    ("write-without-body", path("/a", "put"), "/paths/~1a/put", path("/a", "put", FORM)),
    ("no-success-response", path(responses={"404": {"description": ""}}), "/paths/~1a/get/responses", path()),
    ("no-success-response", path(responses={}), "/paths/~1a/get/responses", path()),
    ("no-success-response", swagger(paths={"/a": {"get": {}}}), "/paths/~1a/get", path()),
    ("success-without-schema", answering({"description": ""}), "/paths/~1a/get/responses/200",
        path(responses={"204": {"description": ""}})),
    ("undeclared-path-variable", path("/{id}"), "/paths/~1{id}/get", path("/{id}", "get", ID)),
    ("undeclared-path-variable", path("/{id:.*}"), "/paths/~1{id:.*}/get",
        swagger(paths={"/{id:.*}": {"parameters": [ID], "get": operation()}})),
    ("undeclared-path-variable", path("/{id}", "get", {**ID, "in": "query"}), "/paths/~1{id}/get",
        {**path("/{id}", "get", ref("#/parameters/id")), "parameters": {"id": ID}}),
    ("parameter-not-in-path", path("/a", "get", ID), "/paths/~1a/get/parameters/0", path("/{id}", "get", ID)),
    ("parameter-not-in-path", swagger(paths={"/a": {"parameters": [ID], "get": operation()}}),
        "/paths/~1a/parameters/0", swagger(paths={"/{id}": {"parameters": [ID], "get": operation()}})),
    ("parameter-not-in-path", {**path("/a", "get", ref("#/parameters/id")), "parameters": {"id": ID}},
        "/paths/~1a/get/parameters/0", {**path("/{id}", "get", ref("#/parameters/id")), "parameters": {"id": ID}}),
    ("path-parameter-not-required", path("/{id}", "get", {"name": "id", "in": "path", "type": "string"}),
        "/paths/~1{id}/get/parameters/0", path("/{id}", "get", ID)),
    ("path-parameter-not-required", path("/{id}", "get", {**ID, "required": False}),
        "/paths/~1{id}/get/parameters/0/required", path("/{id}", "get", ID)),
    ("duplicate-parameter", path("/{id}", "get", ID, {**ID, "type": "integer"}), "/paths/~1{id}/get/parameters/1",
        path("/{id}", "get", ID, {"name": "id", "in": "query", "type": "string"})),
    ("duplicate-parameter", path("/{id}", "get", ID, ID), "/paths/~1{id}/get/parameters/1",
        swagger(paths={"/{id}": {"parameters": [ID], "get": operation(ID)}})),
    ("parameter-location", path("/a", "get", {"name": "q", "in": "cookie", "type": "string"}),
        "/paths/~1a/get/parameters/0/in", query(type="string")),
    ("unknown-type", query(type="int"), "/paths/~1a/get/parameters/0/type", query(type="integer")),
    ("unknown-type", definition(type="map"), "/definitions/A/type", definition(type=["string", "null"])),
    ("bogus-format", query(type="string", format="key=%s"), "/paths/~1a/get/parameters/0/format",
        query(type="string", format="date-time")),
    ("bogus-format", definition(type="integer", format="integer"), "/definitions/A/format",
        definition(type="string", format="int-or-string")),
    ("format-of-other-type", definition(type="integer", format="byte"), "/definitions/A/format",
        definition(type="number", format="int64")),
    ("array-without-items", definition(type="array"), "/definitions/A", definition(type="array", items={})),
    ("array-without-items", query(type="array"), "/paths/~1a/get/parameters/0",
        query(type="array", items={"type": "string"})),
    ("bad-pattern", query(type="string", pattern="*"), "/paths/~1a/get/parameters/0/pattern",
        query(type="string", pattern=".*")),
    ("default-of-other-type", query(type="integer", default="1"), "/paths/~1a/get/parameters/0/default",
        query(type="integer", default=1)),
    ("default-of-other-type", query(type="integer", default=True), "/paths/~1a/get/parameters/0/default",
        query(type="number", default=1)),
    ("default-of-other-type", definition(default=None), "/definitions/A/default",
        definition(default=None, **{"x-nullable": True})),
    ("default-repeats-name", query(type="string", default="q=1"), "/paths/~1a/get/parameters/0/default",
        query(type="string", default="1")),
    ("default-repeats-name", query(type="integer", default="q=1"), "/paths/~1a/get/parameters/0/default",
        query(type="integer", default=1)),
    ("default-is-expression", query(type="string", default="limit=10,page=1"), "/paths/~1a/get/parameters/0/default",
        query(type="string", default="limit, page")),
    ("default-not-in-enum", query(type="string", enum=["a", "b"], default="c"), "/paths/~1a/get/parameters/0/default",
        query(type="string", enum=["a", "b"], default="b")),
    ("enum-of-other-type", query(type="string", enum=["a", 1]), "/paths/~1a/get/parameters/0/enum/1",
        query(type="string", enum=["a", "1"])),
    ("bad-default", query(type="integer", default=5, maximum=4), "/paths/~1a/get/parameters/0/default",
        query(type="integer", default=4, maximum=4)),
    ("bad-default", definition(default={}, required=["a"]), "/definitions/A/default",
        definition(default={"a": 1}, required=["a"])),
    ("bad-default", definition(type=["string", "null"], default="a", maxLength=0), "/definitions/A/default",
        definition(type=["string", "null"], default="a")),
    ("definition-without-type", swagger(definitions={"A": {}}), "/definitions/A",
        swagger(definitions={"A": {"allOf": [ref("#/definitions/B")]}, "B": {"type": "object"}})),
    ("definition-name", swagger(definitions={"map[string]||v1.Value": {"type": "string"}}),
        "/definitions/map[string]||v1.Value", swagger(definitions={"v1.Value-a_B": {"type": "string"}})),
    ("required-unknown-property", definition(properties={"a": {}}, required=["a", "b"]), "/definitions/A/required/1",
        definition(properties={"a": {}}, required=["a"])),
    ("required-unknown-property",
        swagger(definitions={"A": {"allOf": [ref("#/definitions/B")], "required": ["x"]}, "B": {"type": "object"}}),
        "/definitions/A/required/0",
        swagger(definitions={
            "A": {"allOf": [ref("#/definitions/B")], "required": ["b"]},
            "B": {"type": "object", "properties": {"b": {}}},
        })),
    ("impossible-recursion", definition(**REQUIRED_SELF), "/definitions/A",
        definition(properties={"a": ref("#/definitions/A"), "b": {}})),
    ("impossible-recursion",
        swagger(definitions={
            "A": {"type": "object", "required": ["b"], "properties": {"b": ref("#/definitions/B"), "c": {}}},
            "B": {"type": "array", "minItems": 1, "items": ref("#/definitions/A")},
            "User": {"type": "object", "required": ["a"], "properties": {"a": ref("#/definitions/A")}},
        }),
        "/definitions/A",
        swagger(definitions={
            "A": {"type": "object", "required": ["b"], "properties": {"b": ref("#/definitions/B"), "c": {}}},
            "B": {"type": "array", "items": ref("#/definitions/A")},
        })),
    ("empty-recursion", definition(properties={"a": {"type": "array", "items": ref("#/definitions/A")}}),
        "/definitions/A",
        definition(properties={"a": {"type": "array", "items": ref("#/definitions/A")}, "b": {"type": "string"}})),
    ("unsafe-name", swagger(definitions={"A\n": {"type": "string"}}), "/definitions/A\n", definition()),
    ("unsafe-name", definition(properties={"a\u202e": {}}), "/definitions/A/properties/a\u202e",
        definition(properties={"ä": {}})),
    ("unsafe-name", path(operationId="a\x00"), "/paths/~1a/get/operationId", path(operationId="a")),
    ("unsafe-name", path(tags=["ok", "a\u2028b"]), "/paths/~1a/get/tags/1", path(tags=["a b"])),
    ("unsafe-name", query(type="string", name="\x1b[31m"), "/paths/~1a/get/parameters/0/name", query(type="string")),
]  # fmt: skip

IMPLIED = {"definition-name": {"unsafe-name"}}  # a control character is no component key either


@pytest.mark.parametrize(("rule", "bad", "where", "good"), CASES, ids=[f"{c[0]}:{c[2]}" for c in CASES])
def test_rule(rule: str, bad: Json, where: str, good: Json) -> None:
    findings = validate(bad, "f.json")
    told = [f for f in findings if f.rule == rule]
    assert where in [f.pointer for f in told], findings
    assert {f.severity for f in told} == {RULES[rule].severity}
    assert {f.file for f in findings} == {"f.json"}
    assert [f for f in findings if f.rule != rule and rule not in IMPLIED.get(f.rule, ())] == []
    assert validate(good, "f.json") == []


def test_every_rule_has_a_case() -> None:
    elsewhere = {"duplicate-operation-id", "too-large", "not-repaired"}
    told = {name for name, rule in RULES.items() if rule.severity is not None}
    assert {case[0] for case in CASES} | elsewhere == told


def test_shared_operation_id_is_told_at_each_operation() -> None:
    paths = {"/a": {"get": operation(operationId="x"), "delete": operation(operationId="x")}}
    findings = validate(swagger(paths=paths), "f")
    assert [(f.rule, f.pointer) for f in findings] == [
        ("duplicate-operation-id", "/paths/~1a/get/operationId"),
        ("duplicate-operation-id", "/paths/~1a/delete/operationId"),
    ]
    assert "also GET /a" in findings[1].message


def test_one_defect_is_told_once_though_the_library_sees_it_too() -> None:
    """A body without schema, a path parameter not required and an unknown type each break the JSON Schema as well."""
    broken = path("/{id}", "put", {"name": "b", "in": "body"}, {"name": "id", "in": "path", "type": "uuid"})
    assert [f.rule for f in validate(broken, "f")] == [
        "body-without-schema",
        "path-parameter-not-required",
        "unknown-type",
    ]


def test_findings_come_in_document_order() -> None:
    doc = swagger(paths={"/b": {"get": operation(ID)}, "/a": {"get": operation({**ID, "name": "x"})}})
    doc["definitions"] = {"B": {}, "A": {}}
    assert [f.pointer for f in validate(doc, "f")] == [
        "/paths/~1b/get/parameters/0",
        "/paths/~1a/get/parameters/0",
        "/definitions/B",
        "/definitions/A",
    ]


def test_an_unresolvable_parameter_is_not_blamed_for_what_it_might_declare() -> None:
    """Neither its path variable nor its body can be called missing."""
    findings = validate(path("/{id}", "put", ref("#/parameters/lost")), "f")
    assert [f.rule for f in findings] == ["dangling-ref"]


@pytest.mark.parametrize("target", ["#/definitions/B~1C~0%20%7Bd%7D", "#/definitions/B~1C~0 {d}"])
def test_references_may_be_escaped(target: str) -> None:
    doc = swagger(definitions={"A": {"allOf": [ref(target)]}, "B/C~ {d}": {"type": "string"}})
    assert [f.rule for f in validate(doc, "f")] == ["definition-name"]


def test_an_operation_replaces_a_parameter_of_its_path_item() -> None:
    item = {"parameters": [BODY], "put": operation({**BODY, "required": True})}
    assert validate(swagger(paths={"/a": item}), "f") == []


def test_everything_wrong_at_once_is_all_listed() -> None:
    doc = swagger(paths={"/a": {"get": {"parameters": [None, {"name": 1, "in": "query"}], "responses": {"200": []}}}})
    pointers = {(f.rule, f.pointer) for f in validate(doc, "f")}
    assert pointers >= {
        ("wrong-json-type", "/paths/~1a/get/parameters/0"),
        ("wrong-json-type", "/paths/~1a/get/parameters/1/name"),
        ("missing-member", "/paths/~1a/get/parameters/1"),
        ("wrong-json-type", "/paths/~1a/get/responses/200"),
    }


def test_a_pattern_that_never_ends_is_not_run() -> None:
    assert validate(query(type="string", pattern="(a+)+$", default="a" * 60 + "!"), "f") == []


def test_a_doubtful_pattern_warns_nobody() -> None:
    assert validate(query(type="string", pattern="[[a]"), "f") == []


def test_prose_of_the_document_is_not_repeated() -> None:
    prose = "Upstream wrote this sentence. " * 20
    doc = path(description=3, summary=prose, x=prose, responses={"200": {"description": prose, "schem": prose}})
    assert not [f for f in validate(doc, "f") if "Upstream" in f.message]


@pytest.mark.parametrize("member", ["items", "additionalProperties"])
def test_nesting_as_deep_as_files_are_read(member: str) -> None:
    """What is deeper than that is no JSON to us."""
    deep: Json = {"type": "string"}
    for _ in range(DEEPEST - 4):
        deep = {"type": "array", "items": deep} if member == "items" else {"type": "object", member: deep}
    document = swagger(definitions={"A": {"type": "object", "properties": {"a": deep}}})
    assert validate(parse_json(json.dumps(document).encode(), "f"), "f") == []
