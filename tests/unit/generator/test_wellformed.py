"""A contract is taken at its word only if it is well-formed: anything else is one error with its place."""

from __future__ import annotations

import copy
import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ksgen import ir
from ksgen.contract import contract as contracts
from ksgen.contract.wellformed import HEADER, MEDIA_TYPE, check_wellformed
from ksgen.errors import KsgenError
from ksgen.kinds.world import join
from support.examples import examples

PATH = "/kapis/a.io/v1/things/{thing}"
THING = {"$ref": "#/components/schemas/v1.Thing"}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "t", "version": "r1"},
    "paths": {
        PATH: {
            "post": {
                "operationId": "a.v1.things.update",
                "parameters": [
                    {"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "X-Trace", "in": "header", "schema": {"type": ["string", "null"]}},
                ],
                "requestBody": {"content": {"application/json": {"schema": THING}}, "required": True},
                "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": THING}}}},
                "x-ksgen-variants": [
                    {"name": "export", "query": {"a": "b"}, "responses": {"200": {"description": ""}}}
                ],
                "x-ksgen-resources": [{"name": "things", "scope": "cluster", "schema": THING, "filters": ["a"]}],
            }
        }
    },
    "components": {
        "schemas": {
            "v1.Thing": {
                "type": "object",
                "required": ["$ref"],
                "properties": {"$ref": {"type": "string", "enum": ["a"]}, "more": {"type": "array", "items": THING}},
            }
        }
    },
}
OPERATION = ("paths", PATH, "post")


def changed(at, value):
    document = copy.deepcopy(DOCUMENT)
    node = document
    for part in at[:-1]:
        node = node[part]
    node[at[-1]] = value
    return document


def renamed(at, name):
    document = copy.deepcopy(DOCUMENT)
    node = document
    for part in at[:-1]:
        node = node[part]
    node[name] = node.pop(at[-1])
    return document


def refused(document):
    with pytest.raises(KsgenError) as caught:
        check_wellformed(document, "contract.json")
    assert caught.value.where.startswith("contract.json, /")
    assert caught.value.hint
    return caught.value


def places(node, at=()):
    yield at
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield from places(child, (*at, key))


def test_what_is_well_formed():
    check_wellformed(DOCUMENT, "contract.json")


@pytest.mark.parametrize(
    "name",
    ["a.v1.__class__.x", "_request.v1.things.delete", "a.v1.things.__del__", "a.v1.class", "a.v1.x y", "a..b", "", "a.",
     "a.v1.things.__debug__", "__init__.v1.things.delete", "_authed.things.delete", "a.v1.__slots__.x", "a.v1._call",
     "a.v1.\uff49mport", "a.V1.b", "a." + "b" * 200, "a.v1.list\n"],
)  # fmt: skip
def test_names_of_operations(name):
    error = refused(changed((*OPERATION, "operationId"), name))
    assert error.where.endswith("/post/operationId")


@pytest.mark.parametrize(
    "path",
    ["http://127.0.0.2:9/x", "/a\r\nX: 1", "0/x", ".evil.example/x", "/../x", "/a/./b", "/a?x=1#y", "//host/x", "/a//b",
     "", "/a b", "/a\\b", "/%", "/%2", "/{a", "/{}", "/a{b?}", "@host/x", "/a}", "/" + "a" * 2000, "/\uff0e\uff0e/x"],
)  # fmt: skip
def test_paths(path):
    error = refused(renamed(("paths", PATH), path))
    assert "isn't a path" in error.message


@pytest.mark.parametrize("path", ["/", "/a", "/a/", "/a.b/c~d/%20", "/version/", "/.well-known/x"])
def test_plain_paths(path):
    document = renamed(("paths", PATH), path)
    del document["paths"][path]["post"]["parameters"][0]
    check_wellformed(document, "contract.json")


@pytest.mark.parametrize("name", [3, None, ["a"]])
def test_names_of_operations_are_text(name):
    assert refused(changed((*OPERATION, "operationId"), name)).where.endswith("/post/operationId")


def test_variables_of_a_path_are_its_parameters():
    assert "not the same" in refused(renamed(("paths", PATH), "/kapis/{other}")).message
    header = DOCUMENT["paths"][PATH]["post"]["parameters"][1:]
    assert "not the same" in refused(changed((*OPERATION, "parameters"), header)).message


def test_a_parameter_is_declared_once():
    parameters = [*DOCUMENT["paths"][PATH]["post"]["parameters"]] * 2
    assert "declared before" in refused(changed((*OPERATION, "parameters"), parameters)).message


@pytest.mark.parametrize("name", ["X\r\nEvil: 1", "X Y", "", "\u00e9", "X:", "\u017f", "X\x00"])
def test_headers(name):
    assert refused(changed((*OPERATION, "parameters", 1, "name"), name)).where.endswith("/parameters/1/name")
    assert not HEADER.fullmatch(name)


@pytest.mark.parametrize(
    "media", ["a/b\r\nEvil: 1", "json", "a/\x00", "a/b;", "a/b; c", 'a/b; c="\n"', "a/b, c/d", "/", "a/"]
)
def test_media_types(media):
    error = refused(renamed((*OPERATION, "requestBody", "content", "application/json"), media))
    assert "isn't a media type" in error.message
    at = (*OPERATION, "responses", "200", "content", "application/json")
    assert "isn't a media type" in refused(renamed(at, media)).message


def test_reading_media_types_takes_linear_time():
    assert MEDIA_TYPE.fullmatch('application/json; charset=utf-8;a="b c"')
    assert not MEDIA_TYPE.fullmatch("a/b" + ";x=y" * 200_000 + ";")
    assert not MEDIA_TYPE.fullmatch("a/b" + " ;" * 200_000)


@pytest.mark.parametrize("status", ["20", "2xx", "600", "200 OK", "x"])
def test_statuses(status):
    assert "isn't a status" in refused(renamed((*OPERATION, "responses", "200"), status)).message


@pytest.mark.parametrize("target", ["#/components/schemas/None", "v1.Thing", "https://evil.example/x", "#/paths"])
def test_references_that_lead_nowhere(target):
    at = ("components", "schemas", "v1.Thing", "properties", "more", "items")
    error = refused(changed(at, {"$ref": target}))
    assert "leads nowhere" in error.message
    assert error.where == "contract.json, /components/schemas/v1.Thing/properties/more/items/$ref"


def test_references_in_a_circle():
    assert "circle" in refused(changed(("components", "schemas", "v1.Thing"), THING)).message


@pytest.mark.parametrize("name", ["", "a b", "a/b", "x" * 200, "\u00e4"])
def test_names_of_schemas(name):
    document = copy.deepcopy(DOCUMENT)
    document["components"]["schemas"][name] = {"type": "object"}
    assert "isn't the name of a schema" in refused(document).message


@pytest.mark.parametrize("at", [at for at in places(DOCUMENT) if at], ids=str)
def test_null_anywhere_is_refused_or_is_data(at):
    document = changed(at, None)
    if at[-2:-1] == ("enum",):
        check_wellformed(document, "contract.json")
    else:
        refused(document)


JUNK = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5)
)
VALUES = st.recursive(
    JUNK, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
)


@settings(max_examples=examples(60), deadline=None)
@given(st.sampled_from([at for at in places(DOCUMENT) if at]), VALUES)
def test_anything_anywhere_is_read_or_one_error(at, value):
    contract = contracts.Contract(changed(at, value), "contract.json")
    with suppress(KsgenError):
        check_wellformed(contract.document, "contract.json")
        for operation in contract.operations():
            contracts.proposed_name(contract, operation)


MEMBERS = (
    *("x-ksgen-fixed", "x-ksgen-model", "x-ksgen-plain", "x-ksgen-protocol", "x-ksgen-required", "x-ksgen-variants"),
    *("x-ksgen-resources", "x-ksgen-server", "x-ksgen-moved", "x-ksgen-wildcard", "x-kubernetes-action", "style"),
    *("x-kubernetes-group-version-kind", "explode", "encoding", "headers", "content", "schema", "default", "enum"),
    *("items", "properties", "required", "format", "type", "allOf", "oneOf", "prefixItems", "additionalProperties"),
    *("$ref", "in", "name", "responses", "parameters", "requestBody", "deprecated", "description", "const"),
)


@settings(max_examples=examples(150), deadline=None)
@given(st.sampled_from([at for at in places(DOCUMENT) if at]), st.sampled_from(MEMBERS), VALUES, st.booleans())
def test_a_member_added_or_missing_anywhere_is_read_or_one_error(at, member, value, added):
    document = copy.deepcopy(DOCUMENT)
    node = document
    for part in at[:-1]:
        node = node[part]
    if added and isinstance(node, dict):
        node[member] = value
    else:
        del node[at[-1]]
    with suppress(KsgenError):
        check_wellformed(document, "contract.json")
        ir.build(join(contracts.Contract(document, "contract.json")), package="made", version="1")


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ((*OPERATION, "parameters", 1, "style"), "1e999"),
        ((*OPERATION, "requestBody", "content", "application/json", "encoding"), None),
        ((*OPERATION, "requestBody", "content", "application/json", "encoding"), {"a": {"style": "x"}}),
        ((*OPERATION, "x-ksgen-fixed"), [{}]),
        ((*OPERATION, "x-ksgen-fixed"), {"a": 1}),
        (("components", "schemas", "v1.Thing", "x-ksgen-model"), "v1.Thing"),
    ],
)
def test_what_only_the_client_is_made_of(at, value):
    document = changed(at, value)
    if at[-1] == "x-ksgen-model":
        del document["components"]["schemas"]["v1.Thing"]["properties"]
    assert refused(document).where.removeprefix("contract.json, /").split("/")[0] == at[0]


def test_the_key_of_a_map_is_named(tmp_path):
    document = copy.deepcopy(DOCUMENT)
    for number in range(40):
        document["components"]["schemas"][f"v1.T{number}"] = {"properties": {f"p{each}": {} for each in range(20)}}
    document["components"]["schemas"]["v1.T23"]["properties"]["p7"] = {"type": 5}
    assert refused(document).where == "contract.json, /components/schemas/v1.T23/properties/p7/type"
    path = tmp_path / "contract.json"
    path.write_text(json.dumps(document))
    with pytest.raises(KsgenError, match="expected string"):
        contracts.load(path)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("x-kubernetes-action", ["get"]),
        ("responses", None),
        ("responses", {"200": {"description": "", "content": ["x"]}}),
        ("responses", {"200": {"description": "", "content": {"application/json": "x"}}}),
    ],
)
def test_what_kinds_are_made_of(member, value):
    path = "/apis/a.io/v1/things/{name}"
    operation = {"x-kubernetes-action": "get", "responses": {"200": {"description": ""}}}
    document = {**copy.deepcopy(DOCUMENT), "paths": {path: {"get": operation, "parameters": []}}}
    check_wellformed(document, "contract.json", named=False)
    document["paths"][path]["get"][member] = value
    with pytest.raises(KsgenError) as caught:
        check_wellformed(document, "contract.json", named=False)
    assert caught.value.where.startswith(f"contract.json, /paths/~1apis~1a.io~1v1~1things~1{{name}}/get/{member}")
    document["paths"][path]["get"] = None
    with pytest.raises(KsgenError, match="`get`: expected object, got null"):
        check_wellformed(document, "contract.json", named=False)
