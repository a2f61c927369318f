"""Small files that ask for endless work: each is read in time, or refused with its place."""

from __future__ import annotations

import json
import time

import pytest
from ksgen.contract.normalise import Document, Recorder, normalise
from ksgen.contract.validate import validate
from ksgen.contract.validate.published import recursion
from ksgen.errors import KsgenError
from ksgen.json import LONGEST_NUMBER, MOST_VALUES, parse_json
from support.functional.pipeline import operation, query, ref, swagger

PATH = "/kapis/a.io/v1/things"
STRING = {"type": "string"}


@pytest.fixture(autouse=True)
def seconds():
    """Each takes a fraction of a second; without its bound, minutes."""
    start = time.process_time()
    yield
    assert time.process_time() - start < 10


def made(api):
    return normalise({"api": api, "crd": swagger()}, version="test")


def answering(name, definitions):
    return swagger({PATH: {"get": operation(responses={"200": {"description": "", "schema": ref(name)}})}}, definitions)


def test_a_media_type_of_many_parameters():
    found = made(swagger({PATH: {"get": operation(produces=["a/b" + ";x" * 100 + " \n"])}}))
    assert found[1].counts() == {"media-type": 1}


@pytest.mark.parametrize("levels", [16, 60])
def test_each_level_includes_the_next_one_twice(levels):
    definitions = {f"v1.L{i}": {"allOf": [ref(f"v1.L{i + 1}"), ref(f"v1.L{i + 1}")]} for i in range(levels)}
    definitions[f"v1.L{levels}"] = {"type": "object", "properties": {"a": STRING}}
    contract, _ = made(answering("v1.L0", definitions))
    assert contract["components"]["schemas"]["v1.L0"]["properties"] == {"a": STRING}


def test_a_long_chain_of_all_of():
    definitions = {f"v1.L{i}": {"allOf": [ref(f"v1.L{i + 1}"), {"type": "object"}]} for i in range(1500)}
    definitions["v1.L1500"] = {"type": "object", "properties": {"a": STRING}}
    contract, _ = made(answering("v1.L0", definitions))
    assert contract["components"]["schemas"]["v1.L0"]["properties"] == {"a": STRING}


def test_embedded_structs_in_each_other():
    definitions = {
        f"v1.L{i}": {
            "type": "object",
            "required": [f"L{i + 1}"],
            "properties": {f"L{i + 1}": ref(f"v1.L{i + 1}"), f"a{i}": STRING},
        }
        for i in range(150)
    }
    definitions["v1.L150"] = {"type": "object", "properties": {"a": STRING}}
    made(answering("v1.L0", definitions))


def test_copies_out_of_proportion():
    """A response of a thousand properties, shared by two thousand operations."""
    properties = {f"p{i}": STRING for i in range(1000)}
    api = swagger({f"{PATH}/a{i}": {"get": {"responses": {"200": {"$ref": "#/responses/r"}}}} for i in range(2000)})
    api["responses"] = {"r": {"description": "", "schema": {"type": "object", "properties": properties}}}
    with pytest.raises(KsgenError, match="refer to each other so often") as caught:
        made(api)
    assert caught.value.where == "api Swagger file"  # no place of it: all of it together


def test_definitions_that_refer_to_each_other_in_a_ring():
    def ring(size):
        return {f"v1.D{i}": {"type": "object", "properties": {"a": ref(f"v1.D{(i + 1) % size}")}} for i in range(size)}

    assert {each.rule for each in validate(swagger(definitions=ring(20)), "f")} == {"empty-recursion"}
    document = Document("api", swagger(definitions=ring(20_000)), Recorder())
    assert len(list(recursion(document))) == 20_000


def test_a_long_chain_of_types_in_both_files():
    """Each is the same type in both if the next one is."""
    chain = {f"v1.D{i}": {"type": "object", "properties": {"a": ref(f"v1.D{i + 1}"), "b": STRING}} for i in range(500)}
    definitions = {**chain, "v1.D500": {"type": "object", "properties": {"a": STRING}}}
    other = {f"io.kubesphere.api.a.{name}": node for name, node in definitions.items()}
    renamed = json.loads(json.dumps(other).replace("#/definitions/", "#/definitions/io.kubesphere.api.a."))
    normalise({"api": swagger(definitions=definitions), "crd": swagger(definitions=renamed)}, version="test")


LONG = "A" * 30_000
MANY = {f"p{i}": STRING for i in range(3000)}


@pytest.mark.parametrize(
    ("api", "where"),
    [
        (swagger({f"/kapis/{LONG}": {}}), "/paths/"),
        (swagger({PATH: {"get": operation(query(LONG))}}), "/parameters/0/name"),
        (swagger(definitions={LONG: {}}), "/definitions/"),
        (swagger(definitions={"v1.Thing": {"properties": {LONG: {}}}}), "/definitions/v1.Thing/properties/"),
        (swagger(definitions={"v1.Thing": {"properties": MANY}}), "/definitions/v1.Thing/properties"),
        (swagger({PATH: {"get": operation(produces=[f"a/b{i}" for i in range(99)])}}), "/get/produces"),
    ],
)
def test_names_and_numbers_have_limits(api, where):
    with pytest.raises(KsgenError, match=r"of length <=|the most that") as caught:
        made(api)
    assert where in caught.value.where
    assert [each.rule for each in validate(api, "f")] == ["too-large"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"[" * (MOST_VALUES + 1), "may hold"),
        (json.dumps({"a": 10**LONGEST_NUMBER}).encode(), "digits"),
        (b'{"a": 1e999}', "too large"),
        (b"[" * 200 + b"]" * 200, "nested deeper"),
    ],
    ids=["values", "digits", "float", "depth"],
)
def test_json_has_limits(data, problem):
    with pytest.raises(KsgenError, match=problem):
        parse_json(data, "f.json")
