"""Each kind of defect from the published file to the wire: pinned, built, imported, called, answered."""

from __future__ import annotations

import copy
import importlib
import json
from urllib.parse import parse_qsl, urlsplit

import pytest
from support.functional.pipeline import (
    Answer,
    body,
    operation,
    query,
    ref,
    swagger,
    variable,
)

BASE = "/kapis/a.io/v1"
THINGS = f"{BASE}/things"
FORM = "application/x-www-form-urlencoded"
STRING = {"type": "string"}
THING = {
    "v1.Thing": {
        "type": "object",
        "properties": {"name": STRING, "labels": {"type": "object", "additionalProperties": STRING}},
    }
}


def sent_query(api):
    return parse_qsl(urlsplit(api.last.target).query, keep_blank_values=True)


# --- names and paths


def test_a_shared_operation_id(client):
    """Both operations are there, each under its own name."""
    ks = client(
        {
            THINGS: {"get": operation(operationId="handler"), "delete": operation(operationId="handler")},
            f"{BASE}/others": {"get": operation(operationId="handler")},
        }
    )
    for call, request in (
        (ks.things.list, ("GET", THINGS)),
        (ks.things.delete_all, ("DELETE", THINGS)),
        (ks.others.list, ("GET", f"{BASE}/others")),
    ):
        client.api.says("ok")
        assert call() == "ok"
        assert (client.api.last.method, client.api.last.target) == request


def test_an_undeclared_variable(client):
    ks = client({f"{BASE}/namespaces/{{namespace}}/things/{{thing}}": {"get": operation(variable("thing"))}})
    ks.namespaces.things.get("my ns", "a/b".replace("/", "."))
    assert client.api.last.target == f"{BASE}/namespaces/my%20ns/things/a.b"
    with pytest.raises(ValueError, match="one path segment"):
        ks.namespaces.things.get("..", "x")


def test_a_path_parameter_that_is_not_in_the_path(client):
    ks = client({THINGS: {"get": operation(variable("cluster"))}})
    ks.things.list()
    with pytest.raises(TypeError):
        ks.things.list("x")


def test_a_wildcard(client):
    ks = client({f"{BASE}/{{path}}": {"get": operation(variable("path"))}})
    ks.get("a b/c/")
    assert client.api.last.target == f"{BASE}/a%20b/c/"


# --- parameters


def test_commas_join(client):
    ks = client({THINGS: {"get": operation(query("names", "array", collectionFormat="csv", items=STRING))}})
    ks.things.list(names=["a", "b"])
    assert client.api.last.target == f"{THINGS}?names=a%2Cb"
    ks.things.list(names=[])
    assert client.api.last.target == THINGS


def test_bogus_formats_and_defaults(client):
    """Nothing of them is sent: a server takes every key of a list for a filter."""
    ks = client(
        {THINGS: {"get": operation(query("page", format="page=%d", default="page=1"), query("key", format="key=%s"))}}
    )
    ks.things.list()
    assert client.api.last.target == THINGS
    ks.things.list(page=2, key="v")
    assert sent_query(client.api) == [("page", "2"), ("key", "v")]


def test_a_parameter_without_a_type(client):
    ks = client({THINGS: {"get": operation({"name": "q", "in": "query"}, {"name": "X-H", "in": "header"})}})
    ks.things.list(q="v", x_h="w")
    assert sent_query(client.api) == [("q", "v")]
    assert client.api.last.headers["x-h"] == "w"


def test_parameters_by_reference(client):
    reference = {"$ref": "#/parameters/limit"}
    paths = {THINGS: {"parameters": [reference], "get": operation(), "delete": operation(reference)}}
    ks = client(paths, parameters={"limit": query("limit", "integer")})
    ks.things.list(limit=3)
    assert sent_query(client.api) == [("limit", "3")]
    ks.things.delete_all(limit=4)
    assert sent_query(client.api) == [("limit", "4")]


# --- bodies


def test_several_bodies(client):
    ks = client({THINGS: {"post": operation({"name": "a", "in": "body"}, body(ref("v1.Thing"), "b"))}})
    ks.things.create(client.package.models.Thing(name="x"))
    assert json.loads(client.api.last.body) == {"name": "x"}


def test_a_write_without_a_body(client):
    ks = client({THINGS: {"post": operation()}})
    ks.things.create()
    assert client.api.last.body == b""
    ks.things.create({"a": 1})
    assert json.loads(client.api.last.body) == {"a": 1}


def test_a_file(client):
    ks = client({THINGS: {"post": operation(consumes=["multipart/form-data"])}})
    ks.things.create(file=("n.txt", b"\x00content"))
    assert client.api.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="n.txt"' in client.api.last.body
    assert b"\x00content" in client.api.last.body


def test_no_strategic_merge_of_custom_resources(client):
    kinds = ["application/merge-patch+json", "application/strategic-merge-patch+json", "application/json-patch+json"]
    node = operation(variable("name"), body({"type": "object"}), consumes=kinds, **{"x-kubernetes-action": "patch"})
    post = operation(body({"type": "object"}), **{"x-kubernetes-action": "post"})
    get = operation(variable("name"), **{"x-kubernetes-action": "get"})
    crd = swagger({"/apis/b.io/v1/things": {"post": post}, "/apis/b.io/v1/things/{name}": {"get": get, "patch": node}})
    ks = client({}, crd=crd)
    ks.crd.b.v1.things.patch("x", {"a": 1})
    assert client.api.last.headers["content-type"] == kinds[0]
    ks.crd.b.v1.things.patch("x", [{"op": "remove", "path": "/a"}])
    assert client.api.last.headers["content-type"] == kinds[2]
    with pytest.raises(ValueError, match="strategic"):
        ks.crd.b.v1.things.patch("x", {"a": 1}, content_type=kinds[1])


# --- answers


@pytest.mark.parametrize("responses", [{"200": {"description": "OK"}}, {"default": {"description": "?"}}, {}])
def test_an_answer_of_unknown_content(client, responses):
    node = operation()
    node["responses"] = responses
    ks = client({THINGS: {"get": node}})
    client.api.says({"a": [1]})
    assert ks.things.list() == {"a": [1]}
    client.api.answer = Answer(b"", 204, {})
    assert ks.things.list() is None
    client.api.answer = Answer(b"", 200, {})
    with pytest.raises(
        importlib.import_module(f"{client.package.__name__}.errors").BackendError
    ):  # nothing where something is due
        ks.things.list()
    client.api.answer = Answer(b"text", 200, {"Content-Type": "text/plain"})
    assert ks.things.list() == "text"


def test_a_file_answer(client):
    ks = client({THINGS: {"get": operation(responses={"200": {"schema": {"type": "file"}}})}})
    client.api.answer = Answer(b"\x00\xff", 200, {"Content-Type": "application/octet-stream"})
    assert ks.things.list() == b"\x00\xff"


def test_null_where_the_spec_says_required(client):
    definitions = {"v1.Thing": {**THING["v1.Thing"], "required": ["name", "labels"]}}
    ks = client({THINGS: {"get": operation(responses={"200": {"schema": ref("v1.Thing")}})}}, definitions)
    for answer in ({}, {"name": None, "labels": None}):
        client.api.says(answer)
        thing = ks.things.list()
        assert (thing.name, dict(thing.labels), client.package.to_dict(thing)) == (None, {}, answer)


def test_a_list(client):
    definitions = {
        "v1.List": {
            "type": "object",
            "properties": {"items": {"type": "array", "items": ref("v1.Thing")}, "totalItems": {"type": "integer"}},
        },
        **THING,
    }
    ks = client({THINGS: {"get": operation(responses={"200": {"schema": ref("v1.List")}})}}, definitions)
    client.api.says({"items": [{"name": "a"}, {"name": "b", "more": 1}], "totalItems": 2})
    page = ks.things.list()
    assert [each.name for each in page] == ["a", "b"]
    assert page.items[1]["more"] == 1
    client.api.says({"items": None, "totalItems": 0})
    assert list(ks.things.list()) == []


# --- definitions


def model(client, definitions, answer):
    ks = client({THINGS: {"get": operation(responses={"200": {"schema": ref("v1.Thing")}})}}, definitions)
    client.api.says(answer)
    return ks.things.list()


def thing(**properties):
    return {"type": "object", "properties": properties}


def test_go_types(client):
    definitions = {
        "v1.Thing": thing(
            size=ref("resource.Quantity"), port=ref("intstr.IntOrString"), at=ref("v1.Time"), raw=ref("json.RawMessage")
        ),
        "resource.Quantity": thing(i={"type": "integer"}),
        "intstr.IntOrString": thing(Type={"type": "integer"}),
        "v1.Time": thing(Time=STRING),
        "json.RawMessage": {"type": "array", "items": {"type": "integer"}},
    }
    answer = {"size": "1500m", "port": "http", "at": "2020-01-02T03:04:05Z", "raw": {"any": "thing"}}
    found = model(client, definitions, answer)
    assert (str(found.size), found.port, found.at.year, found.raw) == ("1500m", "http", 2020, {"any": "thing"})
    assert client.package.to_dict(found) == answer


NAMES = {
    "from": "from_", "class": "class_", "items": "items", "os.version": "os_version", "$ref": "ref", "self": "self",
    "to_dict": "to_dict", "_data": "data", "_link": "link", "values": "values", "mro": "mro", "None": "none",
    "__init__": "init", "validate": "validate", "keys": "keys", "match": "match", "str": "str_", "copy": "copy",
}  # fmt: skip


def test_fields_of_any_name(client):
    found = model(client, {"v1.Thing": thing(**dict.fromkeys(NAMES, STRING))}, {wire: f"v of {wire}" for wire in NAMES})
    for wire, name in NAMES.items():
        assert getattr(found, name) == found[wire] == f"v of {wire}"
        setattr(found, name, f"new {wire}")
    made = client.package.models.Thing(**{name: f"new {wire}" for wire, name in NAMES.items()})
    assert client.package.to_dict(made) == {wire: f"new {wire}" for wire in NAMES}
    assert made == found
    assert client.package.validate(copy.deepcopy(found)) == []


def test_required_and_enumerated(client):
    definitions = {
        "v1.Thing": {**thing(phase={"type": "string", "enum": ["a", "b"]}, name=STRING), "required": ["name"]}
    }
    found = model(client, definitions, {"phase": "c"})
    assert client.package.validate(found) == [
        "/name: required, and missing",
        "/phase: expected one of 'a', 'b', found another text",
    ]


def test_a_dangling_reference(client):
    found = model(
        client,
        {"v1.Thing": thing(point=ref("monitoring.Point"), other=ref("x.Gone"))},
        {"point": [1.5, "2"], "other": {"a": 1}},
    )
    assert (list(found.point), dict(found.other)) == ([1.5, "2"], {"a": 1})


def test_an_embedded_struct(client):
    definitions = {
        "v1.Thing": {**thing(Common=ref("v1.Common"), title=STRING), "required": ["Common"]},
        "v1.Common": thing(id={"type": "integer"}),
    }
    found = model(client, definitions, {"id": 5, "title": "t"})
    assert (found.id, found.title) == (5, "t")


def test_two_types_under_one_name(client):
    definitions = {"v1.Thing": {**thing(data={"type": "array", "items": ref("v1.Thing")}), "required": ["data"]}}
    found = model(client, definitions, {"data": [{"metric": "m"}]})
    assert found.data[0]["metric"] == "m"


def test_a_placeholder(client):
    definitions = {"v1.Thing": thing(data=ref("v1.Thing.data")), "v1.Thing.data": {"type": "object"}}
    assert model(client, definitions, {"data": {"k": "v"}}).data["k"] == "v"


def test_a_name_that_no_component_may_have(client):
    name = "map[string]||v1.Label"
    definitions = {"v1.Thing": thing(labels=ref(name)), name: {"type": "object"}, "v1.Label": thing(text=STRING)}
    assert model(client, definitions, {"labels": {"a": {"text": "x"}}}).labels["a"].text == "x"


def test_recursion(client):
    definitions = {"v1.Thing": thing(children={"type": "array", "items": ref("v1.Thing")}, name=STRING)}
    found = model(client, definitions, {"children": [{"children": [{"name": "deep"}]}]})
    assert found.children[0].children[0].name == "deep"


def test_an_unknown_enumeration_value(client):
    assert model(client, {"v1.Thing": thing(phase={"type": "string", "enum": ["a"]})}, {"phase": "new"}).phase == "new"


def test_a_type_of_both_files(client):
    """One class, whichever file an operation is from."""
    both = thing(name=STRING, size={"type": "integer"})
    crd_name = "io.kubesphere.api.b.v1.Thing"
    crd = swagger(
        {
            "/apis/b.io/v1/things/{name}": {
                "get": operation(
                    variable("name"), responses={"200": {"schema": ref(crd_name)}}, **{"x-kubernetes-action": "get"}
                )
            }
        },
        {crd_name: both},
    )
    ks = client({THINGS: {"get": operation(responses={"200": {"schema": ref("v1.Thing")}})}}, {"v1.Thing": both}, crd)
    client.api.says({"name": "x"})
    assert type(ks.things.list()) is type(client.whole.crd.b.v1.things.get("x"))


# --- bad parts


def test_the_rest_of_a_spec_with_a_bad_operation(client):
    paths = {THINGS: {"get": operation(), "post": {"parameters": 5}}}
    ks = client(paths, skip_invalid=True)
    client.api.says("ok")
    assert ks.things.list() == "ok"
    assert not hasattr(ks.things, "create")
