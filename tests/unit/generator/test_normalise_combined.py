"""Any set of defects together: each is repaired and told, the contract is valid, and what was sound is as it was.

One by one, and what comes of each, they are in `tests/cases`.
"""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.examples import examples
from support.functional.pipeline import body, contract_of, operation, query, ref, swagger, variable

THINGS = "/kapis/a.io/v1/things"
THING = f"{THINGS}/{{thing}}"
SOUND = "/kapis/a.io/v1/sound/{sound}"
BASE = swagger(
    {
        THING: {
            "get": operation(variable("thing"), query("q"), responses={"200": {"schema": ref("v1.Thing")}}),
            "put": operation(variable("thing"), body(ref("v1.Thing"))),
        },
        SOUND: {"get": operation(variable("sound"), query("q"), responses={"200": {"schema": ref("v1.Sound")}})},
    },
    {
        "v1.Thing": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
        "v1.Sound": {"type": "object", "properties": {"name": {"type": "string"}}},
    },
)


def get(api):
    return api["paths"][THING]["get"]


def put(api):
    return api["paths"][THING]["put"]


def properties(api):
    return api["definitions"]["v1.Thing"]["properties"]


def undeclared(api):
    get(api)["parameters"] = [each for each in get(api)["parameters"] if each["in"] != "path"]


def shared_id(api):
    get(api)["operationId"] = put(api)["operationId"] = "handler"


def no_body(api):
    put(api)["parameters"] = [each for each in put(api)["parameters"] if each["in"] != "body"]


def no_type(api):
    del api["definitions"]["v1.Thing"]["type"]


def no_schema(api):
    get(api)["responses"] = {"200": {"description": "OK"}}


def no_success(api):
    put(api)["responses"] = {"400": {"description": "bad"}}


DEFECTS = {
    "undeclared-path-variable": undeclared,
    "duplicate-operation-id": shared_id,
    "write-without-body": no_body,
    "definition-without-type": no_type,
    "success-without-schema": no_schema,
    "no-success-response": no_success,
    "parameter-not-in-path": lambda api: get(api)["parameters"].append(variable("other")),
    "duplicate-parameter": lambda api: get(api)["parameters"].append(query("q", "integer")),
    "bogus-format": lambda api: get(api)["parameters"].append(query("f", format="key=%s")),
    "default-repeats-name": lambda api: get(api)["parameters"].append(query("d", "integer", default="d=x")),
    "parameter-type": lambda api: get(api)["parameters"].append(query("page")),
    "parameter-brackets": lambda api: get(api)["parameters"].append(query("filters[]")),
    "bad-pattern": lambda api: get(api)["parameters"].append(query("p", pattern="(")),
    "empty-enum": lambda api: get(api)["parameters"].append(query("e", enum=[])),
    "array-without-items": lambda api: get(api)["parameters"].append(query("a", "array")),
    "body-on-read": lambda api: get(api)["parameters"].append(body({"type": "object"})),
    "several-bodies": lambda api: put(api)["parameters"].extend(
        [{"name": "x", "in": "body"}, body(ref("v1.Thing"), "y")]
    ),
    "body-and-form": lambda api: put(api)["parameters"].extend(
        [body(ref("v1.Thing"), "z"), {"name": "f", "in": "formData", "type": "string"}]
    ),
    "response-media-type": lambda api: get(api).update(produces=["application/json", "application/x-protobuf"]),
    "file-response": lambda api: put(api)["responses"].update({"201": {"schema": {"type": "file"}}}),
    "dangling-ref": lambda api: properties(api).update(point=ref("monitoring.Point")),
    "go-type": lambda api: (
        properties(api).update(size=ref("resource.Quantity")),
        api["definitions"].update({"resource.Quantity": {"type": "object", "properties": {"i": {"type": "integer"}}}}),
    ),
    "json-type": lambda api: properties(api).update(port={"type": "string", "format": "int-or-string"}),
    "default-of-other-type": lambda api: properties(api).update(count={"type": "integer", "default": "0"}),
    "format-of-other-type": lambda api: properties(api).update(number={"type": "integer", "format": "date"}),
    "required-unknown-property": lambda api: api["definitions"]["v1.Thing"]["required"].append("nothing"),
    "definition-name": lambda api: (
        properties(api).update(labels=ref("map[string]||v1.Label")),
        api["definitions"].update({"map[string]||v1.Label": {"type": "object"}}),
    ),
    "circular-ref": lambda api: (
        properties(api).update(loop=ref("v1.Loop")),
        api["definitions"].update({"v1.Loop": ref("v1.Loop")}),
    ),
}


def damaged(names):
    api = json.loads(json.dumps(BASE))
    for name in names:
        DEFECTS[name](api)
    return api


def test_the_base_is_sound():
    assert contract_of(BASE)[1].repairs == []


@pytest.mark.parametrize("name", DEFECTS)
def test_one_defect(name):
    """Alone, so that no other repair hides it."""
    _, recorder = contract_of(damaged([name]))
    assert name in recorder.counts()


@settings(max_examples=examples(12), suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.sampled_from(list(DEFECTS)), unique=True, min_size=2))
def test_any_defects_together(names):
    contract, recorder = contract_of(damaged(names))
    sound, _ = contract_of(BASE)
    assert contract.document["paths"][SOUND] == sound.document["paths"][SOUND]
    assert contract.schemas["v1.Sound"] == sound.schemas["v1.Sound"]
    assert recorder.repairs
    assert not [each for each in recorder.repairs if "sound" in each.pointer.lower()]


@settings(max_examples=examples(6), suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.sampled_from(list(DEFECTS)), unique=True))
def test_normalising_twice_is_the_same(names):
    api = damaged(names)
    first, one = contract_of(api)
    second, two = contract_of(api)
    assert json.dumps(first.document) == json.dumps(second.document)
    assert one.repairs == two.repairs
    assert api == damaged(names)  # what is given stays as it is


def test_prose_stays_out_unless_asked_for():
    said = {
        "summary": "Upstream's summary of it all",
        "description": "Upstream's description of it all",
        "tags": ["Upstream's tag"],
        "externalDocs": {"url": "http://upstream.example"},
    }
    api = swagger(
        {THINGS: {"get": {**operation({**query("q"), "description": "Upstream's words"}), **said}}},
        {
            "v1.Thing": {
                "type": "object",
                "properties": {"description": {"type": "string", "description": "Upstream's"}},
                "description": "Upstream's",
            }
        },
    )
    api["paths"][THINGS]["get"]["responses"] = {"200": {"description": "Upstream's OK", "schema": ref("v1.Thing")}}
    without, recorder = contract_of(api)
    assert "pstream" not in str(without.document)
    assert "pstream" not in str(recorder.repairs)
    assert without.schemas["v1.Thing"]["properties"] == {"description": {"type": "string"}}
    full, _ = contract_of(api, descriptions=True)
    node = full.document["paths"][THINGS]["get"]
    assert node["summary"] == said["summary"]
    assert node["parameters"][0]["description"] == "Upstream's words"
    assert full.schemas["v1.Thing"]["description"] == "Upstream's"
