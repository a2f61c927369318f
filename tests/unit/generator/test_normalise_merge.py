"""Two files become one: what both publish, what a document shares with itself, and whose prose it is."""

from __future__ import annotations

import pytest
from ksgen.errors import KsgenError
from support.functional.pipeline import contract_of, operation, query, ref, swagger, variable
from support.generator.definitions import STRING, THINGS, answering, repaired, rules, thing

# --- two files


CRD_THING = "io.kubesphere.api.devops.v1alpha3.Thing"


def crd(definitions):
    path = "/apis/a.io/v1/things/{name}"
    answer = {"200": {"schema": ref(next(iter(definitions)))}}
    return swagger({path: {"get": operation(variable("name"), responses=answer)}}, definitions)


def test_qualified_names_are_shortened():
    found, recorder = repaired({"v1.Other": thing(z=STRING)}, answering("v1.Other"), crd({CRD_THING: thing(a=STRING)}))
    assert set(found) == {"v1.Other", "devops.v1alpha3.Thing"}
    assert rules(recorder) == {"qualified-name": 1}


def test_a_type_of_both_files_is_one():
    definition = thing(a=STRING, b=STRING)
    found, recorder = repaired(
        {"v1alpha3.Thing": definition}, answering("v1alpha3.Thing"), crd({CRD_THING: definition})
    )
    assert found == {"devops.v1alpha3.Thing": definition}
    assert rules(recorder) == {"qualified-name": 1, "shared-type": 1}


def test_a_type_of_the_same_name_and_another_content_is_another():
    found, recorder = repaired(
        {"v1alpha3.Thing": thing(a=STRING)}, answering("v1alpha3.Thing"), crd({CRD_THING: thing(a={"type": "integer"})})
    )
    assert set(found) == {"v1alpha3.Thing", "devops.v1alpha3.Thing"}
    assert rules(recorder) == {"qualified-name": 1}


def test_two_different_definitions_of_one_name_are_told():
    with pytest.raises(KsgenError, match="`Thing` differently") as caught:
        repaired({"Thing": thing(a=STRING)}, answering("Thing"), crd({"Thing": thing(a={"type": "integer"})}))
    assert caught.value.where == "crd Swagger file, /definitions/Thing"


def test_one_operation_in_both_files_is_told():
    with pytest.raises(KsgenError, match="same operation") as caught:
        contract_of(swagger({THINGS: {"get": operation()}}), swagger({THINGS: {"get": operation()}}))
    assert caught.value.where == f"crd Swagger file, /paths/{THINGS.replace('/', '~1')}/get"


def test_paths_that_differ_in_variable_names_are_one():
    contract, _ = contract_of(
        swagger(
            {
                THINGS + "/{a}": {"get": operation(variable("a"))},
                THINGS + "/{b}": {"delete": operation(variable("b"), query("b"))},
            }
        )
    )
    ((path, item),) = contract.document["paths"].items()
    assert path == THINGS + "/{a}"
    assert [(each["name"], each["in"]) for each in item["delete"]["parameters"]] == [("a", "path"), ("b", "query")]


@pytest.mark.parametrize("names", ["ab", "ba"])
def test_one_operation_under_two_variable_names_is_told(names):
    """The first counts, and the report names the other with the reason."""
    paths = {f"{THINGS}/{{{each}}}": {"get": operation(variable(each), query(f"of_{each}"))} for each in names}
    contract, recorder = contract_of(swagger(paths))
    ((path, item),) = contract.document["paths"].items()
    assert path == THINGS + "/{a}"
    assert [each["name"] for each in item["get"]["parameters"]] == ["a", f"of_{names[0]}"]
    left = [each for each in recorder.repairs if each.after.startswith("left out")]
    at = f"{THINGS}/{{{names[1]}}}".replace("/", "~1")
    assert [(each.rule, each.pointer, bool(each.why)) for each in left] == [
        ("equivalent-path", f"/paths/{at}/get", True)
    ]


# --- another release's oddities


def test_parameters_of_the_path_and_of_the_document():
    shared = {"limit": query("limit", "integer"), "other": query("q", "integer")}
    reference = {"$ref": "#/parameters/limit"}
    contract, recorder = contract_of(
        swagger(
            {
                THINGS: {
                    "parameters": [reference, query("q")],
                    "get": operation(reference, query("own")),
                    "delete": operation(),
                }
            },
            parameters=shared,
        )
    )
    item = contract.document["paths"][THINGS]
    assert [each["name"] for each in item["get"]["parameters"]] == ["q", "limit", "own"]
    assert [each["name"] for each in item["delete"]["parameters"]] == ["limit", "q"]
    assert "parameters" not in item
    assert recorder.repairs == []


def test_shared_responses():
    contract, _ = contract_of(
        swagger(
            {THINGS: {"get": operation(responses={"200": {"$ref": "#/responses/R"}})}},
            responses={"R": {"schema": STRING}},
        )
    )
    node = contract.document["paths"][THINGS]["get"]
    assert node["responses"]["200"]["content"] == {"application/json": {"schema": STRING}}


def test_security_schemes_are_what_the_server_has():
    contract, _ = contract_of(
        swagger(
            {THINGS: {"get": operation(security=[{"BearerToken": []}])}},
            securityDefinitions={"BearerToken": {"type": "apiKey", "in": "header", "name": "authorization"}},
            security=[{"BearerToken": []}],
        )
    )
    assert contract.document["components"]["securitySchemes"] == {
        "basic": {"type": "http", "scheme": "basic"},
        "bearer": {"type": "http", "scheme": "bearer"},
    }
    assert "security" not in contract.document["paths"][THINGS]["get"]


def test_items_of_any_kind():
    definitions = {
        "api.ListResult": thing(
            items={"type": "array", "items": ref("runtime.Object")}, totalItems={"type": "integer"}
        ),
        "runtime.Object": {},
    }
    contract, _ = contract_of(swagger(answering("api.ListResult"), definitions))
    assert contract.schemas["runtime.Object"] == {}
    assert contract.document["paths"][THINGS]["get"]["operationId"] == "a.v1.things.list"


# --- prose


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
                **thing(description={"type": "string", "description": "Upstream's"}),
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
