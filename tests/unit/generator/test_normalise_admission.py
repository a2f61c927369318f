"""Admission: what isn't Swagger 2.0 is refused by its place, or left out and listed."""

from __future__ import annotations

import copy

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
