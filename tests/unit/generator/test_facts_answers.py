"""What answers may leave out or answer null; what requests send stays as strict as it was."""

from __future__ import annotations

import copy

from hypothesis import given
from hypothesis import strategies as st
from ksgen.contract.models import loosen_answers, references
from ksgen.contract.normalise import Recorder
from support.generator.facts_documents import document, operation

JSON = "application/json"


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def answering(schema):
    return operation(responses={"200": {"description": "OK", "content": {JSON: {"schema": schema}}}})


def thing():
    return {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "names": {"type": "array", "items": {"type": "string"}},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "groups": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
            "created": {"type": "string", "format": "date-time"},
            "free": {"type": "object"},
            "anything": {},
            "next": ref("Thing"),
            "many": {"type": ["array", "null"], "items": {}},
        },
    }


def loosened(paths, schemas):
    target = document(paths, schemas)
    recorder = Recorder()
    loosen_answers(target, recorder)
    return target["components"]["schemas"], recorder


def test_an_answer_may_leave_out_and_answer_null():
    schemas, recorder = loosened({"/a": {"get": answering(ref("Thing"))}}, {"Thing": thing()})
    found = schemas["Thing"]
    assert "required" not in found
    assert {name: each.get("type") for name, each in found["properties"].items()} == {
        "name": "string",
        "names": ["array", "null"],
        "labels": ["object", "null"],
        "groups": ["object", "null"],
        "created": ["string", "null"],
        "free": "object",
        "anything": None,
        "next": None,
        "many": ["array", "null"],
    }
    assert found["properties"]["groups"]["additionalProperties"]["type"] == ["array", "null"]
    assert recorder.counts() == {"answer-null": 1, "answer-required": 1}
    nulls = next(each for each in recorder.repairs if each.rule == "answer-null")
    assert (nulls.pointer, nulls.before) == ("/components/schemas/Thing/properties", "names labels groups created")


def test_what_only_requests_send_stays_as_it_was():
    sent = operation(requestBody={"content": {JSON: {"schema": ref("Thing")}}})
    schemas, recorder = loosened({"/a": {"post": sent}}, {"Thing": thing()})
    assert schemas["Thing"] == thing()
    assert recorder.repairs == []


def test_answers_reach_far():
    """Through other types, errors, variants and resource names, in circles too."""
    paths = {
        "/a": {"get": answering({"type": "array", "items": ref("Outer")})},
        "/b": {"get": operation(**{"x-ksgen-variants": [{"responses": {"200": {"schema": ref("Varied")}}}]})},
        "/c": {"get": operation(**{"x-ksgen-resources": [{"schema": ref("Named")}]})},
        "/d": {"get": operation(responses={"404": {"content": {JSON: {"schema": {"anyOf": [ref("Wrong")]}}}}})},
    }
    names = ("Outer", "Inner", "Varied", "Named", "Wrong", "Unused")
    given = {name: {"type": "object", "required": ["a"], "properties": {"a": {}}} for name in names}
    given["Outer"]["properties"]["a"] = {"type": "array", "items": ref("Inner")}
    given["Inner"]["properties"]["a"] = ref("Outer")
    schemas, _ = loosened(paths, given)
    assert [name for name in names if "required" in schemas[name]] == ["Unused"]


def test_a_type_that_is_an_array_or_a_time_may_be_null():
    given = {"Times": {"type": "array", "items": ref("Time")}, "Time": {"type": "string", "format": "date-time"}}
    schemas, recorder = loosened({"/a": {"get": answering(ref("Times"))}}, given)
    assert (schemas["Times"]["type"], schemas["Time"]["type"]) == (["array", "null"], ["string", "null"])
    assert {each.pointer for each in recorder.repairs} == {"/components/schemas/Time", "/components/schemas/Times"}


def test_a_dangling_reference_is_left_to_validation():
    loosened({"/a": {"get": answering(ref("Nobody"))}}, {})


schemas_ = st.recursive(
    st.sampled_from([{"type": "string"}, {"type": "string", "format": "date-time"}, ref("Thing"), {}]),
    lambda inner: (
        inner.map(lambda each: {"type": "array", "items": each})
        | inner.map(lambda each: {"type": "object", "additionalProperties": each})
    ),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from("abc"), schemas_, max_size=3))
def test_loosening_twice_changes_nothing_more(properties):
    given = {"Thing": {"type": "object", "properties": copy.deepcopy(properties)}}
    target = document({"/a": {"get": answering(ref("Thing"))}}, given)
    loosen_answers(target, Recorder())
    once, again = copy.deepcopy(target), Recorder()
    loosen_answers(target, again)
    assert target == once
    assert again.repairs == []
    assert [*references(target["components"]["schemas"]["Thing"])] == [*references(properties)]
