"""The notation of the fact tables: what each cell means, and that anything else is refused by a ValueError."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ksgen.contract.facts import language, tables
from ksgen.contract.facts.language import (
    MAX_DEPTH,
    named_type,
    named_types,
    read_body,
    read_parameter,
    read_result,
    read_type,
)

SCALARS = {
    "string": {"type": "string"},
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer"},
    "int64": {"type": "integer", "format": "int64"},
    "number": {"type": "number"},
    "date-time": {"type": "string", "format": "date-time"},
    "quantity": {"type": "string", "format": "quantity"},
    "int-or-string": {"type": ["integer", "string"], "format": "int-or-string"},
    "byte": {"type": "string", "format": "byte"},
    "any": {},
    "object": {"type": "object"},
}
USER = {"$ref": "#/components/schemas/v1alpha2.User"}

names = st.text(alphabet="abcXYZ019._-", min_size=1, max_size=12).filter(lambda name: name not in SCALARS)
types = st.recursive(
    st.sampled_from([*SCALARS]) | names,
    lambda inner: st.builds("[{}]".format, inner) | st.builds("{{{}}}".format, inner),
    max_leaves=8,
)
texts = st.text(alphabet="[]{}<>*?:=, \tabList.-\n\r\x00é", max_size=24) | st.text(max_size=24)


def write(schema: Any) -> str:
    """The inverse of `read_type`."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "items" in schema:
        return f"[{write(schema['items'])}]"
    if "additionalProperties" in schema:
        return f"{{{write(schema['additionalProperties'])}}}"
    return next(name for name, each in SCALARS.items() if each == schema)


@given(types)
def test_a_type_read_and_written_is_itself(text):
    assert write(read_type(text)) == text
    assert write(read_type(f" {text}\t")) == text


@given(types)
def test_what_a_type_names(text):
    inner = text.strip("[]{}")
    assert named_type(text) == (None if inner in SCALARS else inner)


@pytest.mark.parametrize(("text", "schema"), SCALARS.items())
def test_scalars(text, schema):
    assert read_type(text) == schema


def test_two_reads_share_nothing():
    read_type("string")["type"] = "integer"
    assert read_type("string") == {"type": "string"}


@pytest.mark.parametrize("text", ["", "[]", "{}", "[", "]", "[string", "string]", "{string]", "a b", "List<a>", "a/b"])
def test_no_type(text):
    with pytest.raises(ValueError, match="is no type"):
        read_type(text)


def test_a_type_nested_deeply():
    read_type("[" * MAX_DEPTH + "string" + "]" * MAX_DEPTH)
    with pytest.raises(ValueError, match="too deeply"):
        read_type("[" * 5000 + "string" + "]" * 5000)


@pytest.mark.parametrize(
    ("text", "total"), [("List<v1alpha2.User>", "totalItems"), ("Pageable<v1alpha2.User>", "total_count")]
)
def test_collections(text, total):
    schema = read_result(text)["200"]["content"]["application/json"]["schema"]
    assert schema == {
        "type": "object",
        "properties": {"items": {"type": ["array", "null"], "items": USER}, total: {"type": "integer"}},
    }


def test_results():
    json = "application/json"
    assert read_result("Totals<any>")["200"]["content"][json]["schema"]["properties"].keys() == {"items", "total"}
    assert read_result("Array<v1alpha2.User>")["200"]["content"][json]["schema"] == {
        "type": ["array", "null"],
        "items": USER,
    }
    assert read_result("v1alpha2.User")["200"]["content"] == {json: {"schema": USER}}
    assert read_result("{any}")["200"]["content"][json]["schema"] == {"type": "object", "additionalProperties": {}}
    assert read_result("any")["200"]["content"] == {json: {"schema": {}}}
    assert read_result("Any")["200"]["content"] == {"*/*": {}}
    assert read_result(" Empty ") == {"200": {"description": "OK"}}
    assert read_result("Text")["200"]["content"] == {"text/plain": {"schema": {"type": "string"}}}
    assert read_result("Yaml")["200"]["content"] == {"application/yaml": {"schema": {"type": "string"}}}
    assert read_result("Binary")["200"]["content"] == {
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
    }
    assert [*read_result("Redirect")] == ["302"]
    assert [*read_result("Redirect")["302"]["headers"]] == ["Location"]


@pytest.mark.parametrize("text", ["", "List<>", "List<a b>", "List<List<a>>", "Map<a>", "List<a", "Array<[]>", "<a>"])
def test_no_result(text):
    with pytest.raises(ValueError, match="is no"):
        read_result(text)


@pytest.mark.parametrize(
    ("text", "parameter"),
    [
        ("name", {"name": "name", "in": "query", "schema": {"type": "string"}}),
        ("kind*", {"name": "kind", "in": "query", "schema": {"type": "string"}, "required": True}),
        ("page:integer", {"name": "page", "in": "query", "schema": {"type": "integer"}}),
        ("page:integer*", {"name": "page", "in": "query", "schema": {"type": "integer"}, "required": True}),
        (
            "filters[]:[string]",
            {
                "name": "filters[]",
                "in": "query",
                "schema": {"type": "array", "items": {"type": "string"}},
                "style": "form",
                "explode": True,
            },
        ),
    ],
)
def test_parameters(text, parameter):
    assert read_parameter(text, "query") == parameter


def test_path_variables_are_required():
    assert read_parameter("user", "path")["required"] is True


@pytest.mark.parametrize("text", ["", "*", ":integer", "a:b:c", "a:[", "a:x y"])
def test_no_parameter(text):
    with pytest.raises(ValueError, match="is no"):
        read_parameter(text, "query")


def test_bodies():
    assert read_body("json v1alpha2.User") == {"content": {"application/json": {"schema": USER}}, "required": True}
    assert read_body("json v1alpha2.User?") == {"content": {"application/json": {"schema": USER}}}
    assert read_body("merge-patch v1alpha2.User") == {
        "content": {"application/merge-patch+json": {"schema": USER}},
        "required": True,
    }
    assert read_body("json-patch") == {
        "content": {"application/json-patch+json": {"schema": {"type": "array", "items": {"type": "object"}}}},
        "required": True,
    }
    form = read_body("form grant_type* code")["content"]["application/x-www-form-urlencoded"]["schema"]
    assert form["properties"].keys() == {"grant_type", "code"}
    assert form["required"] == ["grant_type"]
    file = read_body("file upload")["content"]["multipart/form-data"]["schema"]
    assert file["properties"] == {"upload": {"type": "string", "format": "binary"}}
    assert file["required"] == ["upload"]
    parts = read_body("multipart file:binary* jsonData a.b/c:integer")["content"]["multipart/form-data"]["schema"]
    assert parts["properties"] == {
        "file": {"type": "string", "format": "binary"},
        "jsonData": {"type": "string"},
        "a.b/c": {"type": "integer"},
    }
    assert parts["required"] == ["file"]
    assert read_body("none") is None


def test_a_kubernetes_list():
    schema = read_result("Kubernetes<v1alpha2.User>")["200"]["content"]["application/json"]["schema"]
    assert schema["properties"]["items"] == {"type": ["array", "null"], "items": USER}
    assert schema["properties"]["metadata"] == {"$ref": "#/components/schemas/meta.v1.ListMeta"}


@pytest.mark.parametrize(
    ("result", "body", "names"),
    [
        ("List<v1.A>", "json [v1.B]?", {"v1.A", "v1.B"}),
        ("{v1.A}", "form a b:integer", {"v1.A"}),
        ("Text", "multipart file:binary", set()),
        ("Progressive", "", set()),
        ("Array<string>", "none", set()),
    ],
)
def test_what_a_row_names(result, body, names):
    assert named_types(result, body) == names


@pytest.mark.parametrize(
    "text",
    [
        "",
        "json",
        "json?",
        "xml v1.A",
        "form",
        "file",
        "merge-patch",
        "json-patch v1.A",
        "json a b",
        "form a:b:c",
        "none x",
        "multipart",
    ],
)
def test_no_body(text):
    with pytest.raises(ValueError, match="is no"):
        read_body(text)


@given(texts)
@example("[" * 200 + "]" * 200)
@example("List<" * 200)
@pytest.mark.parametrize("read", [read_type, read_result, read_body, lambda text: read_parameter(text, "query")])
def test_any_text_is_read_or_refused(read, text):
    with suppress(ValueError):
        assert isinstance(read(text), dict) or (read is read_body and text.strip() == "none")


def test_a_body_for_which_an_empty_object_is_sent():
    body = read_body("json meta.v1.DeleteOptions={}")
    assert body == {**read_body("json meta.v1.DeleteOptions"), "x-ksgen-empty-body": True}
    assert named_types("Empty", "json meta.v1.DeleteOptions={}") == {"meta.v1.DeleteOptions"}


def test_a_body_that_says_its_kind():
    assert read_body("object v1alpha2.User") == {**read_body("json v1alpha2.User"), "x-ksgen-object-body": True}
    assert named_types("Empty", "object v1alpha2.User") == {"v1alpha2.User"}
    with pytest.raises(ValueError, match="no body"):
        read_body("object")


MANUAL = (Path(__file__).resolve().parents[3] / "specs" / "README.md").read_text()


def test_the_manual_has_the_whole_notation():
    """What the reader takes stands in the manual, and every table with all of its columns."""
    facts = MANUAL.partition("## Tables of facts")[2].partition("\n## ")[0]
    notation = facts.partition("### Notation")[2]
    words = set(re.findall(r"[A-Za-z][\w-]*", notation))
    for name in (*language._SCALARS, *language._WRAPPERS, *language._RESULTS, *language._MEDIA):
        assert not name or name in words, name
    assert {"Kubernetes", "Array", "form", "file", "multipart", "none"} <= words
    assert "`json T={}`" in notation
    rows = dict(re.findall(r"^\| `(\w+\.csv)` \| ([^|]+) \|", facts, re.MULTILINE))
    for file, columns in tables.COLUMNS.items():
        assert [each.strip() for each in rows[file].split(",")] == [each for each in columns if each != "source"], file
        assert columns[-1] == "source", file


def test_the_manual_is_a_page():
    facts = MANUAL.partition("## Tables of facts")[2].partition("\n## ")[0]
    assert len(facts.splitlines()) < 60


@pytest.mark.parametrize(
    "table", sorted(Path(__file__).parents[3].glob("specs/*/facts/types.json")), ids=lambda path: path.parts[-3]
)
def test_every_type_of_a_pinned_release_says_where_it_was_read(table: Path) -> None:
    assert [name for name, each in json.loads(table.read_text()).items() if not each.get(tables.SOURCE)] == []
