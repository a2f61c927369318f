"""Operations: each kind of defect is repaired and told, and what has none stays as it is."""

from __future__ import annotations

import copy
from collections import Counter

import pytest
from ksgen.errors import KsgenError
from support.functional.pipeline import body, contract_of, operation, query, ref, swagger, variable

PATH = "/kapis/a.io/v1/things/{thing}"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def repaired(node, method="get", path=PATH, **more):
    """The contract's operation, and how often each rule was applied."""
    contract, recorder = contract_of(swagger({path: {method: node}}, **more))
    ((_, item),) = contract.document["paths"].items()
    return item[method], recorder


def rules(recorder):
    return Counter(each.rule for each in recorder.repairs)


def parameter(node, name):
    return next(each for each in node["parameters"] if each["name"] == name)


def the_repair(recorder, rule):
    found = [each for each in recorder.repairs if each.rule == rule]
    assert len(found) == 1, recorder.repairs
    return found[0]


# --- nothing to repair


CLEAN = operation(
    variable("thing"),
    query("name", default="x"),
    query("count", "integer", format="int32", default=3, minimum=0),
    query("all", "boolean", default=False),
    query("kinds", "array", items={"type": "string"}, collectionFormat="multi"),
    query("fields", "array", items={"type": "string"}, collectionFormat="csv"),
    operationId="getThing",
    consumes=["application/json"],
    produces=["application/json"],
)


def test_a_clean_operation_is_left_alone():
    before = copy.deepcopy(CLEAN)
    node, recorder = repaired(CLEAN)
    assert recorder.repairs == []
    assert before == CLEAN
    assert [each["name"] for each in node["parameters"]] == ["thing", "name", "count", "all", "kinds", "fields"]
    assert parameter(node, "count")["schema"] == {"type": "integer", "format": "int32", "default": 3, "minimum": 0}
    assert parameter(node, "kinds")["explode"] is True
    assert parameter(node, "fields")["explode"] is False
    assert node["responses"]["200"]["content"] == {"application/json": {"schema": {"type": "string"}}}
    assert "requestBody" not in node


def test_a_clean_write_is_left_alone():
    node, recorder = repaired(
        operation(variable("thing"), body(ref("v1.Thing"))),
        "put",
        definitions={"v1.Thing": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}},
    )
    assert recorder.repairs == []
    assert node["requestBody"] == {
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/v1.Thing"}}},
        "required": True,
    }


# --- paths and their parameters


def test_an_undeclared_variable():
    node, recorder = repaired(operation())
    assert parameter(node, "thing") == {"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}}
    repair = the_repair(recorder, "undeclared-path-variable")
    assert (repair.file, repair.pointer) == ("api", "/paths/~1kapis~1a.io~1v1~1things~1{thing}/get")


def test_a_path_parameter_that_is_not_in_the_path():
    node, recorder = repaired(operation(variable("thing"), variable("other")))
    assert [each["name"] for each in node["parameters"]] == ["thing"]
    assert the_repair(recorder, "parameter-not-in-path").pointer.endswith("/get/parameters/1")


def test_an_optional_path_parameter():
    node, recorder = repaired(operation({"name": "thing", "in": "path", "type": "string", "required": False}))
    assert parameter(node, "thing")["required"] is True
    assert the_repair(recorder, "path-parameter-not-required").before == "false"


def test_variables_come_in_the_order_of_the_path():
    node, _ = repaired(operation(query("q"), variable("b"), variable("a")), path="/kapis/a.io/v1/as/{a}/bs/{b}")
    assert [each["name"] for each in node["parameters"]] == ["a", "b", "q"]


def test_a_repeated_parameter():
    node, recorder = repaired(operation(variable("thing"), query("q", "integer"), query("q")))
    assert parameter(node, "q")["schema"] == {"type": "integer"}
    assert the_repair(recorder, "duplicate-parameter").pointer.endswith("/2")


def test_one_name_in_two_places_is_no_repetition():
    node, recorder = repaired(operation(variable("thing"), query("thing")))
    assert len(node["parameters"]) == 2
    assert recorder.repairs == []


def test_a_lost_wildcard():
    node, recorder = repaired(operation(variable("path")), path="/kapis/a.io/v1/{path}")
    assert parameter(node, "path")["x-ksgen-wildcard"] is True
    assert rules(recorder) == {"path-wildcard": 1}


def test_a_path_variable_in_the_middle_is_no_wildcard():
    node, recorder = repaired(operation(variable("path")), path="/kapis/a.io/v1/{path}/things")
    assert "x-ksgen-wildcard" not in parameter(node, "path")
    assert recorder.repairs == []


def test_a_path_that_ends_in_a_space():
    contract, recorder = contract_of(swagger({PATH + " ": {"get": operation(variable("thing"))}}))
    assert list(contract.document["paths"]) == [PATH + "%20"]
    assert rules(recorder) == {"path-characters": 1}


def test_a_shared_operation_id():
    node = operation(variable("thing"), operationId="handler")
    alone = operation(variable("thing"), body({"type": "object"}), operationId="one")
    _, recorder = contract_of(swagger({PATH: {"get": node, "delete": node, "put": alone}}))
    assert rules(recorder) == {"duplicate-operation-id": 2}
    assert {each.before for each in recorder.repairs} == {"handler"}


def test_a_variable_twice_in_one_path_is_refused_by_its_place():
    with pytest.raises(KsgenError, match="twice") as caught:
        contract_of(swagger({"/kapis/a.io/v1/{a}/b/{a}": {"get": operation(variable("a"))}}))
    assert caught.value.where == "api Swagger file, /paths/~1kapis~1a.io~1v1~1{a}~1b~1{a}"


# --- parameters


@pytest.mark.parametrize("bad", ["key=%s", "limit=%d,page=%d", "int64", "date time"])
def test_a_bogus_format(bad):
    node, recorder = repaired(operation(variable("thing"), query("q", format=bad)))
    assert parameter(node, "q")["schema"] == {"type": "string"}
    assert [each.before for each in recorder.repairs if each.rule.endswith(("-format", "-other-type"))] == [bad]


@pytest.mark.parametrize(
    ("kind", "default", "becomes"),
    [
        ("integer", "page=1", None),
        ("integer", "3", 3),
        ("boolean", "true", True),
        ("string", 5, "5"),
        ("string", True, "true"),
    ],
)
def test_a_default_of_another_type(kind, default, becomes):
    node, recorder = repaired(operation(variable("thing"), query("q", kind, default=default)))
    assert parameter(node, "q")["schema"].get("default") == becomes
    assert rules(recorder) == {"default-of-other-type": 1}


@pytest.mark.parametrize(
    ("kind", "default"),
    [("integer", True), ("boolean", 1), ("number", "x"), ("integer", 1.5), ("string", ["a"]), ("array", "a")],
)
def test_a_default_that_means_nothing(kind, default):
    node, recorder = repaired(operation(variable("thing"), query("q", kind, default=default, items={"type": "string"})))
    assert "default" not in parameter(node, "q")["schema"]
    assert the_repair(recorder, "default-of-other-type").after == "dropped"


def test_a_default_with_its_own_name_before_it():
    node, _ = repaired(operation(variable("thing"), query("order", default="order=asc")))
    assert parameter(node, "order")["schema"]["default"] == "asc"


def test_a_default_outside_the_enumeration():
    node, recorder = repaired(operation(variable("thing"), query("q", enum=["a", "b"], default="c")))
    assert parameter(node, "q")["schema"] == {"type": "string", "enum": ["a", "b"]}
    assert rules(recorder) == {"default-not-in-enum": 1}


@pytest.mark.parametrize(("name", "kind"), [("page", "integer"), ("limit", "integer"), ("ascending", "boolean")])
def test_paging_is_of_numbers_and_booleans(name, kind):
    node, recorder = repaired(operation(variable("thing"), query(name)))
    assert parameter(node, name)["schema"]["type"] == kind
    assert rules(recorder) == {"parameter-type": 1}


def test_paging_in_another_place_is_not_paging():
    node, recorder = repaired(operation(variable("limit")), path="/kapis/a.io/v1/things/{limit}")
    assert parameter(node, "limit")["schema"] == {"type": "string"}
    assert recorder.repairs == []


def test_brackets_repeat():
    node, recorder = repaired(operation(variable("thing"), query("filters[]")))
    found = parameter(node, "filters[]")
    assert (found["schema"], found["explode"]) == ({"type": "array", "items": {"type": "string"}}, True)
    assert rules(recorder) == {"parameter-brackets": 1}


def test_a_parameter_without_a_type():
    node, recorder = repaired(operation(variable("thing"), {"name": "q", "in": "query"}))
    assert parameter(node, "q")["schema"] == {"type": "string"}
    assert rules(recorder) == {"parameter-without-type": 1}


@pytest.mark.parametrize("more", [{}, {"items": {}}, {"items": {"type": "array"}}])
def test_an_array_of_nothing_in_particular(more):
    node, recorder = repaired(operation(variable("thing"), query("q", "array", **more)))
    inner = parameter(node, "q")["schema"]
    while inner["type"] == "array":
        inner = inner["items"]
    assert inner == {"type": "string"}
    assert rules(recorder) == {"array-without-items": 1}


def test_a_pattern_that_is_none():
    node, recorder = repaired(operation(variable("thing"), query("q", pattern="(")))
    assert "pattern" not in parameter(node, "q")["schema"]
    assert rules(recorder) == {"bad-pattern": 1}


# --- bodies


def test_a_read_with_a_body():
    node, recorder = repaired(operation(variable("thing"), body({"type": "object"})))
    assert "requestBody" not in node
    assert rules(recorder) == {"body-on-read": 1}


def test_a_write_without_a_body():
    node, recorder = repaired(operation(variable("thing")), "post")
    assert node["requestBody"] == {"content": {"application/json": {"schema": {}}}}
    assert rules(recorder) == {"write-without-body": 1}


def test_a_delete_without_a_body_is_left_alone():
    node, recorder = repaired(operation(variable("thing")), "delete")
    assert "requestBody" not in node
    assert recorder.repairs == []


def test_a_body_without_a_schema():
    node, recorder = repaired(operation(variable("thing"), {"name": "body", "in": "body"}), "post")
    assert node["requestBody"]["content"] == {"application/json": {"schema": {}}}
    assert rules(recorder) == {"body-without-schema": 1}


def test_several_bodies():
    node, recorder = repaired(
        operation(variable("thing"), {"name": "a", "in": "body"}, body({"type": "object"}, "b")), "post"
    )
    assert node["requestBody"]["content"] == {"application/json": {"schema": {"type": "object"}}}
    assert rules(recorder) == {"several-bodies": 1}


def test_bodies_of_a_form_are_its_fields():
    fields = [{"name": name, "in": "body", "type": "string", "required": name == "user"} for name in ("user", "word")]
    node, recorder = repaired(operation(variable("thing"), *fields, consumes=[FORM]), "post")
    assert node["requestBody"] == {
        "required": True,
        "content": {
            FORM: {
                "schema": {
                    "type": "object",
                    "properties": {"user": {"type": "string"}, "word": {"type": "string"}},
                    "required": ["user"],
                }
            }
        },
    }
    assert rules(recorder) == {"body-is-form-field": 2}


def test_a_body_and_a_form():
    node, recorder = repaired(
        operation(variable("thing"), body({"type": "object"}), {"name": "f", "in": "formData", "type": "string"}),
        "post",
    )
    assert list(node["requestBody"]["content"]) == ["application/json"]
    assert rules(recorder) == {"body-and-form": 1}


def test_multipart_without_a_field():
    node, recorder = repaired(operation(variable("thing"), consumes=[MULTIPART]), "post")
    schema = node["requestBody"]["content"][MULTIPART]["schema"]
    assert schema["properties"] == {"file": {"type": "string", "format": "binary"}}
    assert schema["required"] == ["file"]
    assert rules(recorder) == {"multipart-without-field": 1}


def test_a_file_makes_it_multipart():
    node, recorder = repaired(operation(variable("thing"), {"name": "f", "in": "formData", "type": "file"}), "post")
    assert list(node["requestBody"]["content"]) == [MULTIPART]
    assert recorder.repairs == []


def test_xml_is_never_read():
    node, recorder = repaired(
        operation(variable("thing"), body({"type": "object"}), consumes=["application/xml", "application/json"]), "post"
    )
    assert list(node["requestBody"]["content"]) == ["application/json"]
    assert rules(recorder) == {"body-media-type": 1}


def test_kinds_of_patch_are_kept():
    kinds = ["application/json-patch+json", "application/merge-patch+json"]
    node, recorder = repaired(operation(variable("thing"), body({"type": "object"}), consumes=kinds), "patch")
    assert list(node["requestBody"]["content"]) == kinds
    assert recorder.repairs == []


def test_custom_resources_take_no_strategic_merge():
    kinds = ["application/merge-patch+json", "application/strategic-merge-patch+json"]
    node = operation(variable("thing"), body({"type": "object"}), consumes=kinds)
    patched, recorder = repaired(node, "patch", "/apis/a.io/v1/things/{thing}")
    assert list(patched["requestBody"]["content"]) == kinds[:1]
    assert rules(recorder) == {"custom-resource-patch": 1}


# --- answers


def test_no_success():
    node, recorder = repaired(operation(variable("thing"), responses={"default": {"description": "x"}}))
    assert node["responses"]["200"]["content"] == {"*/*": {}}
    assert rules(recorder) == {"no-success-response": 1}


def test_success_of_unknown_content():
    node, recorder = repaired(operation(variable("thing"), responses={"202": {"description": "x"}}))
    assert node["responses"]["202"] == {"description": "Accepted", "content": {"*/*": {}}}
    assert rules(recorder) == {"success-without-schema": 1}


@pytest.mark.parametrize("status", ["204", "205"])
def test_no_content_is_no_defect(status):
    node, recorder = repaired(operation(variable("thing"), responses={status: {"description": "x"}}))
    assert "content" not in node["responses"][status]
    assert recorder.repairs == []


def test_a_file_is_bytes():
    node, recorder = repaired(operation(variable("thing"), responses={"200": {"schema": {"type": "file"}}}))
    (content,) = node["responses"]["200"]["content"].values()
    assert content == {"schema": {"type": "string", "format": "binary"}}
    assert rules(recorder) == {"file-response": 1}


def test_protobuf_is_not_asked_for():
    kinds = ["application/json", "application/vnd.kubernetes.protobuf"]
    node, recorder = repaired(operation(variable("thing"), produces=kinds))
    assert list(node["responses"]["200"]["content"]) == ["application/json"]
    assert rules(recorder) == {"response-media-type": 1}


@pytest.mark.parametrize("media", ["charset=utf-8", "", "json", "a/b\r\nX: y", "/", "a/b/c", "é/x"])
def test_what_is_no_media_type(media):
    node, recorder = repaired(operation(variable("thing"), produces=["text/plain; charset=utf-8", media]))
    assert list(node["responses"]["200"]["content"]) == ["text/plain; charset=utf-8"]
    assert the_repair(recorder, "media-type").pointer.endswith("/get/produces/1")


def test_a_report_names_the_place_in_the_published_file():
    """Pointers count parameters as they are published, whatever earlier repairs dropped."""
    node = operation(query("q"), query("q"), variable("other"), query("page"), variable("thing"))
    _, recorder = repaired(node)
    places = {each.rule: each.pointer.rpartition("/get/")[2] for each in recorder.repairs}
    assert places == {
        "duplicate-parameter": "parameters/1",
        "parameter-not-in-path": "parameters/2",
        "parameter-type": "parameters/3/type",
    }
