"""Admission: what isn't Swagger 2.0 is refused by its place, or left out and listed."""

from __future__ import annotations

import copy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ksgen.contract.normalise import normalise
from ksgen.contract.validate import validate_contract
from ksgen.errors import KsgenError
from support.examples import examples
from support.functional.pipeline import body, contract_of, operation, query, ref, swagger, variable

PATH = "/kapis/a.io/v1/things/{thing}"
AT = "/paths/~1kapis~1a.io~1v1~1things~1{thing}"

GOOD = swagger(
    {
        PATH: {
            "parameters": [{"$ref": "#/parameters/shared"}],
            "get": operation(
                variable("thing"),
                query("kinds", "array", items={"type": "string"}, enum=["a"], default=[], pattern="a", minimum=0),
                responses={"200": {"schema": ref("v1.Thing")}, "404": {"$ref": "#/responses/none"}},
                produces=["application/json"],
            ),
            "put": operation(variable("thing"), body(ref("v1.Thing")), consumes=["application/json"]),
            "x-anything": 1,
        },
        "x-anything": 1,
    },
    {
        "v1.Thing": {
            "type": "object",
            "properties": {
                "names": {"type": "array", "items": {"type": "string", "format": "date", "maxLength": 5}},
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "one": {"allOf": [ref("v1.Part")]},
            },
            "required": ["names"],
        },
        "v1.Part": {"type": "string", "enum": ["a"], "default": "a"},
    },
    parameters={"shared": query("shared")},
    responses={"none": {"description": "none"}},
)


def places(node, at=()):
    """Every place in a document."""
    yield at
    if isinstance(node, dict | list):
        for key, child in node.items() if isinstance(node, dict) else enumerate(node):
            yield from places(child, (*at, key))


def put(document, at, value):
    document = copy.deepcopy(document)
    node = document
    for part in at[:-1]:
        node = node[part]
    node[at[-1]] = value
    return document


def test_the_good_one_is_good():
    contract_of(GOOD)


@pytest.mark.parametrize(
    ("at", "value", "where", "problem"),
    [
        (("paths",), [], "/paths", "expected object"),
        (("definitions",), 1, "/definitions", "expected object"),
        (("basePath",), "/v1", "/basePath", "basePath"),
        (("paths", PATH), [], AT, "must be an object"),
        (("paths", "no/slash"), {}, "/paths/no~1slash", "start with"),
        (("paths", "/a/{b"), {}, "/paths/~1a~1{b", "braces"),
        (("paths", "/a?b"), {}, "/paths/~1a?b", "neither"),
        (("paths", "/a\x1b"), {}, "/paths/~1a\x1b", "control"),
        (("paths", PATH, "trace"), {}, f"{AT}/trace", "not an HTTP method"),
        (("paths", PATH, "$ref"), "x.json", f"{AT}/$ref", "by reference"),
        (("paths", PATH, "get"), None, f"{AT}/get", "expected object"),
        (("paths", PATH, "get", "parameters"), {}, f"{AT}/get/parameters", "expected array"),
        (("paths", PATH, "parameters"), {}, f"{AT}/parameters", "expected array"),
        (("paths", PATH, "get", "parameters", 0), 1, f"{AT}/get/parameters/0", "expected object"),
        (("paths", PATH, "get", "parameters", 0, "name"), "", f"{AT}/get/parameters/0/name", "`name`"),
        (("paths", PATH, "get", "parameters", 0, "in"), "cookie", f"{AT}/get/parameters/0/in", "in one of"),
        (("paths", PATH, "get", "parameters", 1, "format"), [], f"{AT}/get/parameters/1/format", "string"),
        (("paths", PATH, "get", "parameters", 1, "minimum"), "0", f"{AT}/get/parameters/1/minimum", "number"),
        (("paths", PATH, "get", "parameters", 1, "required"), "yes", f"{AT}/get/parameters/1/required", "boolean"),
        (("paths", PATH, "get", "parameters", 1, "type"), [[]], f"{AT}/get/parameters/1/type/0", "string"),
        (
            ("paths", PATH, "get", "parameters", 1, "collectionFormat"),
            "tsv",
            f"{AT}/get/parameters/1/collectionFormat",
            "csv, multi",
        ),
        (("paths", PATH, "get", "parameters", 0, "$ref"), [], f"{AT}/get/parameters/0/$ref", "refers to nothing"),
        (("paths", PATH, "get", "produces"), "json", f"{AT}/get/produces", "expected array"),
        (
            ("paths", PATH, "get", "parameters", 1),
            {"name": "X\r\nY", "in": "header", "type": "string"},
            f"{AT}/get/parameters/1/name",
            "token",
        ),
        (("paths", PATH, "get", "responses"), [], f"{AT}/get/responses", "expected object"),
        (("paths", PATH, "get", "responses", "2xx"), {}, f"{AT}/get/responses/2xx", "status"),
        (
            ("paths", PATH, "get", "responses", "404", "$ref"),
            "#/responses/x",
            f"{AT}/get/responses/404/$ref",
            "nothing",
        ),
        (("responses", "none"), 7, "/responses/none", "expected object"),
        (("responses", "none"), {"$ref": "#/responses/none"}, f"{AT}/get/responses/404/$ref", "refers to nothing"),
        (("definitions", "v1.Thing"), "x", "/definitions/v1.Thing", "expected object"),
        (("definitions", "v1.Thing", "required"), True, "/definitions/v1.Thing/required", "array"),
        (
            ("definitions", "v1.Thing", "properties", "a"),
            {"type": {}},
            "/definitions/v1.Thing/properties/a/type",
            r"expected string \| array",
        ),
        (
            ("definitions", "v1.Thing", "properties", "a"),
            {"$ref": "http://evil.example/x.json"},
            "/definitions/v1.Thing/properties/a/$ref",
            "nothing is ever fetched",
        ),
        (
            ("definitions", "v1.Thing", "properties", "a"),
            {"$ref": "../../etc/passwd"},
            "/definitions/v1.Thing/properties/a/$ref",
            "nothing is ever fetched",
        ),
    ],
)
def test_what_is_refused(at, value, where, problem):
    with pytest.raises(KsgenError, match=problem) as caught:
        contract_of(put(GOOD, at, value))
    assert caught.value.where == f"api Swagger file, {where}"
    assert caught.value.hint


def test_one_bad_operation_can_be_left_out():
    bad = put(GOOD, ("paths", PATH, "put", "parameters", 1, "in"), "head")
    with pytest.raises(KsgenError, match="in one of") as caught:
        contract_of(bad)
    assert "--skip-invalid" in caught.value.hint
    contract, recorder = contract_of(bad, skip_invalid=True)
    assert list(contract.document["paths"][PATH]) == ["get"]
    (skipped,) = [each for each in recorder.repairs if each.rule == "skipped"]
    assert (skipped.file, skipped.pointer) == ("api", f"{AT}/put")
    assert "/put/parameters/1/in" in skipped.why


@pytest.mark.parametrize(
    ("at", "value", "skipped"),
    [
        (("paths", "no/slash"), {}, "/paths/no~1slash"),
        (("paths", PATH, "trace"), {}, f"{AT}/trace"),
        (("definitions", "v1.Bad"), {"type": 1}, "/definitions/v1.Bad"),
    ],
)
def test_one_bad_part_can_be_left_out(at, value, skipped):
    _, recorder = contract_of(put(GOOD, at, value), skip_invalid=True)
    assert [each.pointer for each in recorder.repairs if each.rule == "skipped"] == [skipped]


def test_a_definition_left_out_is_any_value_where_it_is_used():
    contract, _ = contract_of(put(GOOD, ("definitions", "v1.Part", "type"), 1), skip_invalid=True)
    assert "type" not in contract.schemas["v1.Part"] or contract.schemas["v1.Part"] == {"type": "object"}


values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1, 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(["", "x", "#/definitions/v1.Thing", "#/definitions/", "$ref", "array", "file", "null", "object"]),
    st.just([]),
    st.just({}),
    st.just([{}]),
    st.just([[]]),
    st.just({"x": {}}),
    st.just({"$ref": {}}),
    st.just({"$ref": "#/definitions/v1.Thing"}),
    st.just({"type": "array"}),
)


@settings(max_examples=examples(30), suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from([at for at in places(GOOD) if at]), values), min_size=1, max_size=3),
    st.booleans(),
)
def test_any_value_anywhere_is_refused_or_repaired(changes, skip_invalid):
    """Never a traceback, never an invalid contract."""
    document = GOOD
    for at, value in changes:
        try:
            document = put(document, at, value)
        except (KeyError, IndexError, TypeError):
            continue
    try:
        contract, _ = normalise({"api": document, "crd": swagger()}, version="x", skip_invalid=skip_invalid)
    except KsgenError as error:
        assert error.where  # noqa: PT017 (either outcome is fine, but an error must name its place)
        return
    assert [each for each in validate_contract(contract) if each.severity == "error"] == []
