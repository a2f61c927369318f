"""Definitions: Go types that show their insides, placeholders, names, contradictions; and what both files publish."""

from __future__ import annotations

import pytest
from support.functional.pipeline import ref
from support.generator.definitions import STRING, answering, repaired, rules, thing


def test_clean_definitions_are_left_alone():
    definitions = {
        "v1.Thing": {**thing(name=STRING, parts={"type": "array", "items": ref("v1.Part")}), "required": ["name"]},
        "v1.Part": thing(
            labels={"type": "object", "additionalProperties": STRING}, size={"type": "integer", "default": 3}
        ),
        "v1.Phase": {"type": "string", "enum": ["a", "b"], "default": "a"},
        "v1.Names": {"type": "array", "items": STRING},
    }
    found, recorder = repaired(definitions)
    assert recorder.repairs == []
    assert found["v1.Thing"]["properties"]["parts"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/v1.Part"},
    }
    assert {name: found[name] for name in ("v1.Phase", "v1.Names", "v1.Part")} == {
        name: definitions[name] for name in ("v1.Phase", "v1.Names", "v1.Part")
    }


# --- types


def test_a_definition_without_a_type():
    found, recorder = repaired({"v1.Thing": {"properties": {"a": STRING}}})
    assert found["v1.Thing"]["type"] == "object"
    assert rules(recorder) == {"definition-without-type": 1}


def test_an_empty_definition_of_a_struct():
    found, recorder = repaired({"v1.Thing": {}})
    assert found["v1.Thing"] == {"type": "object"}
    assert rules(recorder) == {"definition-without-type": 1}


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("resource.Quantity", {"type": "string", "format": "quantity"}),
        ("k8s.io.api.v1.Time", {"type": "string", "format": "date-time"}),
        ("intstr.IntOrString", {"type": ["integer", "string"], "format": "int-or-string"}),
        ("v1.FieldsV1", {"type": "object"}),
        ("json.RawMessage", {}),
    ],
)
def test_a_go_type_that_writes_itself(name, form):
    inside = {"inner.Secret": thing(hidden=STRING)}
    found, recorder = repaired(
        {"v1.Thing": thing(a=ref(name)), name: {**thing(Raw=STRING, i=ref("inner.Secret"))}, **inside}
    )
    assert found[name] == form
    assert "inner.Secret" not in found
    assert rules(recorder) == {"go-type": 1, "go-type-inside": 1}


def test_what_a_go_type_shares_with_others_stays():
    inside = {"inner.Used": thing(a=STRING)}
    found, _ = repaired(
        {"v1.Thing": thing(a=ref("v1.Time"), b=ref("inner.Used")), "v1.Time": thing(i=ref("inner.Used")), **inside}
    )
    assert "inner.Used" in found


@pytest.mark.parametrize(
    ("name", "form"),
    [
        (
            "monitoring.Point",
            {"type": "array", "prefixItems": [{"type": "number"}, STRING], "items": {"type": ["number", "string"]}},
        ),
        ("time.Time", {"type": "string", "format": "date-time"}),
        ("error", {}),
        ("v9.Unknown", {}),
    ],
)
def test_a_dangling_reference(name, form):
    found, recorder = repaired({"v1.Thing": thing(a=ref(name))})
    expected = form if name != "v9.Unknown" else {"type": "object"}
    assert found[name] == expected
    assert rules(recorder)["dangling-ref"] == 1


def test_a_dangling_reference_of_an_operation():
    found, recorder = repaired({}, answering("v1.Nowhere"))
    assert "v1.Nowhere" in found
    assert rules(recorder)["dangling-ref"] == 1


def test_references_in_a_circle():
    found, recorder = repaired({"v1.Thing": ref("v1.Other"), "v1.Other": ref("v1.Thing"), "v1.Alias": ref("v1.Thing")})
    assert rules(recorder)["circular-ref"] == 1
    assert [name for name in found if "$ref" not in found[name]] == ["v1.Thing"]


def test_fields_of_kubernetes_types():
    found, recorder = repaired({"v1.Thing": thing(m=ref("v1.ServicePort")), "v1.ServicePort": thing(targetPort=STRING)})
    assert found["v1.ServicePort"]["properties"]["targetPort"]["type"] == ["integer", "string"]
    assert rules(recorder) == {"json-type": 1}


def test_the_same_field_of_another_type_is_left_alone():
    _, recorder = repaired({"v1.Thing": thing(targetPort=STRING)})
    assert recorder.repairs == []


def test_int_or_string():
    found, recorder = repaired({"v1.Thing": thing(p={"type": "string", "format": "int-or-string"})})
    assert found["v1.Thing"]["properties"]["p"]["type"] == ["integer", "string"]
    assert rules(recorder) == {"json-type": 1}


def test_two_types_under_one_name():
    node = {**thing(data={"type": "array", "items": ref("m.Metadata")}), "required": ["data"]}
    found, recorder = repaired({"m.Metadata": node}, answering("m.Metadata"))
    assert found["m.Metadata"]["properties"]["data"]["items"] == {"type": "object"}
    assert rules(recorder) == {"empty-recursion": 1}


def test_honest_recursion_is_left_alone():
    node = thing(children={"type": "array", "items": ref("v1.Tree")}, name=STRING)
    found, recorder = repaired({"v1.Tree": node}, answering("v1.Tree"))
    assert found["v1.Tree"]["properties"]["children"]["items"] == {"$ref": "#/components/schemas/v1.Tree"}
    assert recorder.repairs == []


def test_a_placeholder():
    found, recorder = repaired(
        {
            "v1.Thing": thing(data=ref("v1.Thing.data")),
            "v1.Thing.data": {"type": "object", "additionalProperties": STRING},
        }
    )
    assert found == {"v1.Thing": thing(data={"type": "object", "additionalProperties": STRING})}
    assert rules(recorder) == {"placeholder": 1}


def test_an_embedded_struct():
    definitions = {
        "p.Panel": {**thing(Common=ref("p.Common"), title=STRING), "required": ["Common", "title"]},
        "p.Common": thing(id={"type": "integer"}, title={"type": "integer"}),
    }
    found, recorder = repaired(definitions, answering("p.Panel"))
    assert found["p.Panel"] == {**thing(title=STRING, id={"type": "integer"}), "required": ["title"]}
    assert rules(recorder) == {"embedded-struct": 1}


@pytest.mark.parametrize(
    "node",
    [
        thing(Common=ref("p.Common"), title=STRING),
        {**thing(common=ref("p.Common")), "required": ["common"]},
        {**thing(Common=ref("p.Common"), Title=STRING), "required": ["Common"]},
        {**thing(Other=ref("p.Common")), "required": ["Other"]},
    ],
    ids=["optional", "lower case", "Go names", "another name"],
)
def test_what_is_not_embedded(node):
    found, recorder = repaired({"p.Panel": node, "p.Common": thing(id=STRING)}, answering("p.Panel"))
    assert found["p.Panel"]["properties"].keys() == node["properties"].keys()
    assert recorder.repairs == []


# --- contradictions


@pytest.mark.parametrize(
    ("node", "rule", "after"),
    [
        ({"type": "integer", "format": "date"}, "format-of-other-type", {"type": "integer"}),
        ({"type": "array"}, "array-without-items", {"type": "array", "items": {}}),
        ({"type": "integer", "default": "3"}, "default-of-other-type", {"type": "integer"}),
        ({"type": "integer", "default": True}, "default-of-other-type", {"type": "integer"}),
        ({"type": "string", "enum": ["a"], "default": "b"}, "default-not-in-enum", {"type": "string", "enum": ["a"]}),
        ({"type": "string", "pattern": "("}, "bad-pattern", {"type": "string"}),
        ({"type": "string", "enum": []}, "empty-enum", {"type": "string"}),
    ],
)
def test_a_schema_that_contradicts_itself(node, rule, after):
    found, recorder = repaired({"v1.Thing": thing(a=node)})
    assert found["v1.Thing"]["properties"]["a"] == after
    assert rules(recorder) == {rule: 1}


def test_a_required_property_that_isnt_there():
    found, recorder = repaired({"v1.Thing": {**thing(a=STRING), "required": ["a", "b"]}})
    assert found["v1.Thing"]["required"] == ["a"]
    assert rules(recorder) == {"required-unknown-property": 1}
    found, _ = repaired({"v1.Thing": {**thing(a=STRING), "required": ["b"]}})
    assert "required" not in found["v1.Thing"]


def test_swagger_keywords_that_mean_something_else_in_openapi_31():
    node = {
        "type": "object",
        "discriminator": "kind",
        "properties": {
            "kind": STRING,
            "size": {
                "type": "integer",
                "maximum": 5,
                "exclusiveMaximum": True,
                "minimum": 1,
                "exclusiveMinimum": False,
            },
        },
        "xml": {"name": "x"},
        "x-anything": "upstream's words",
    }
    found, _ = repaired({"v1.Thing": node})
    assert found["v1.Thing"] == {
        "type": "object",
        "properties": {"kind": STRING, "size": {"type": "integer", "exclusiveMaximum": 5, "minimum": 1}},
    }


# --- names


def test_a_name_that_no_component_may_have():
    name = "map[string]||v1alpha1.LabelValue"
    found, recorder = repaired(
        {"v1.Thing": thing(labels=ref(name)), name: {"type": "object"}, "v1alpha1.LabelValue": thing(v=STRING)}
    )
    target = found["v1.Thing"]["properties"]["labels"]["$ref"].removeprefix("#/components/schemas/")
    assert found[target] == {
        "type": "object",
        "additionalProperties": {"$ref": "#/components/schemas/v1alpha1.LabelValue"},
    }
    assert rules(recorder) == {"definition-name": 1}


def test_names_that_become_one_stay_two():
    found, _ = repaired(
        {
            "a b": thing(x=STRING),
            "a/b": thing(y=STRING),
            "v1.Thing": thing(p=ref("a b"), q={"$ref": "#/definitions/a~1b"}),
        }
    )
    properties = found["v1.Thing"]["properties"]
    names = [properties[key]["$ref"].removeprefix("#/components/schemas/") for key in "pq"]
    assert [list(found[name]["properties"]) for name in names] == [["x"], ["y"]]
