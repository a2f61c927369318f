"""Each pass over a small contract: what it changes, what it records, and what it refuses by file and line."""

from __future__ import annotations

import copy

import pytest
from ksgen.errors import KsgenError
from support.generator.facts_documents import USER, applied, document, operation, tables

JSON = "application/json"
LIST = "/kapis/iam.kubesphere.io/v1alpha2/users"
CRD = "/apis/a.io/v1/things"
INSIDE = "/apis/a.io/v1/namespaces/{namespace}/things"


STYLES = [
    "List|/kapis/iam.kubesphere.io/|page:integer limit:integer sortBy ascending:boolean labelSelector name names|",
    "Pageable|/kapis/openpitrix.io/v1/|paging conditions orderBy reverse:boolean|",
]


def refused(target, facts):
    with pytest.raises(KsgenError) as caught:
        applied(target, facts)
    return caught.value


def names(node):
    return [each["name"] for each in node.get("parameters", ())]


# types.json


def test_a_missing_type_is_added_and_marked():
    target = document()
    recorder = applied(target, tables({"b.Group": {"owner": "User", "names": "[string]"}}))
    assert target["components"]["schemas"]["b.Group"] == {
        "type": "object",
        "properties": {"owner": USER, "names": {"type": "array", "items": {"type": "string"}}},
        "x-ksgen-origin": "server",
    }
    assert [*target["components"]["schemas"]] == ["User", "b.Group"]
    assert recorder.counts() == {"server-type": 1}


def test_an_empty_definition_counts_as_missing():
    target = document(schemas={"Empty": {"type": "object"}})
    applied(target, tables({"Empty": {"a": "any"}}))
    assert target["components"]["schemas"]["Empty"]["properties"] == {"a": {}}


def test_properties_of_a_known_type_are_corrected_one_by_one():
    target = document()
    recorder = applied(target, tables({"User": {"created": "date-time", "name": "string"}}))
    user = target["components"]["schemas"]["User"]
    assert user["properties"] == {"name": {"type": "string"}, "created": {"type": "string", "format": "date-time"}}
    assert "x-ksgen-origin" not in user
    assert [(each.rule, each.pointer) for each in recorder.repairs] == [
        ("server-property", "/components/schemas/User/properties/created")
    ]


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("no type", "'no type' is no type"),
        ("[Nobody]", "the contract has no type Nobody"),
    ],
)
def test_types_that_are_none(kind, message):
    error = refused(document(), tables({"a/b.Group": {"owner": kind}}))
    assert (error.message, error.where) == (f"table of types: {message}", "types.json, /a~1b.Group/owner")


def test_types_may_name_each_other_in_any_order():
    applied(document(), tables({"A": {"b": "B"}, "B": {"a": "{[A]}"}}))


# scopes.csv


def custom_resource():
    variable = {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}
    return document(
        {
            CRD: {"get": operation(), "post": operation(), "delete": operation()},
            f"{CRD}/{{name}}": {"get": operation(parameters=[variable])},
            f"{CRD}/{{name}}/status": {"get": operation(parameters=[variable])},
            "/apis/a.io/v1/watch/things": {"get": operation()},
            "/apis/a.io/v1/watch/things/{name}": {"get": operation(parameters=[variable])},
        }
    )


def test_a_namespaced_resource_moves_below_its_namespace():
    target = custom_resource()
    applied(target, tables(scopes=["a.io|v1|things|Namespaced|"]))
    assert {path: [*item] for path, item in target["paths"].items()} == {
        INSIDE: ["get", "post", "delete"],
        f"{INSIDE}/{{name}}": ["get"],
        f"{INSIDE}/{{name}}/status": ["get"],
        CRD: ["get"],
        "/apis/a.io/v1/watch/namespaces/{namespace}/things": ["get"],
        "/apis/a.io/v1/watch/namespaces/{namespace}/things/{name}": ["get"],
        "/apis/a.io/v1/watch/things": ["get"],
    }
    assert names(target["paths"][f"{INSIDE}/{{name}}"]["get"]) == ["namespace", "name"]
    assert names(target["paths"][CRD]["get"]) == []
    assert [*target["paths"]] == sorted(target["paths"])


@pytest.mark.parametrize(
    ("scope", "left"), [("Cluster", CRD), ("Namespaced", "/apis/a.io/v1/namespaces/{namespace}/things")]
)
def test_a_resource_without_status(scope, left):
    target = custom_resource()
    recorder = applied(target, tables(scopes=[f"a.io|v1|things|{scope}|no"]))
    assert f"{left}/{{name}}" in target["paths"]
    assert not [path for path in target["paths"] if path.endswith("/status")]
    assert recorder.counts()["custom-resource-status"] == 1


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("a.io|v1|others|Cluster|", "the contract has no custom resource others.a.io"),
        ("a.io|v1|things|namespaced|", "a scope is one of Cluster, Namespaced, a status yes, no or empty"),
        (
            "a.io|v1|things|Cluster|maybe",
            "a scope is one of Cluster, Namespaced, a status yes, no or empty",
        ),
    ],
)
def test_scopes_that_are_none(row, message):
    error = refused(custom_resource(), tables(scopes=[row]))
    assert (error.message, error.where) == (f"fact table: {message}", "scopes.csv, line 2")


# operations.csv


def test_an_operation_is_added():
    target = document({"/z": {"get": operation()}})
    applied(target, tables(operations=["POST|/a/{x}/b/{y:*}|page:integer kind*|json User?|List<User>|f.go:1"]))
    node = target["paths"]["/a/{x}/b/{y}"]["post"]
    assert [*target["paths"]] == ["/a/{x}/b/{y}", "/z"]
    assert names(node) == ["x", "y", "page", "kind"]
    assert [each.get("x-ksgen-wildcard") for each in node["parameters"]] == [None, True, None, None]
    assert [each["in"] for each in node["parameters"]] == ["path", "path", "query", "query"]
    assert node["requestBody"] == {"content": {JSON: {"schema": USER}}}
    assert node["x-ksgen-origin"] == "server"


def test_methods_of_one_path_are_in_the_contracts_order():
    target = document({"/a": {"put": operation()}})
    applied(target, tables(operations=["POST|/a|||Empty|", "GET|/a|||Empty|"]))
    assert [*target["paths"]["/a"]] == ["get", "put", "post"]
    assert "parameters" not in target["paths"]["/a"]["get"]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("GET|/a|||Empty|", "GET /a is no method or is in the contract already"),
        ("READ|/b|||Empty|", "READ /b is no method or is in the contract already"),
        ("GET|b|||Empty|", "b is no path: it starts with a slash, and a wildcard ends it"),
        ("GET|/{a:*}/b|||Empty|", "/{a:*}/b is no path: it starts with a slash, and a wildcard ends it"),
        ("GET|/b|||List<Nobody>|", "the contract has no type Nobody"),
        ("GET|/b|||List<a b>|", "'a b' is no type"),
        ("GET|/b|*||Empty|", "'*' is no parameter"),
        ("GET|/b||xml User|Empty|", "'xml User' is no body"),
        ("GET|/b||json Nobody|Empty|", "the contract has no type Nobody"),
        ("GET|/b|a:Nobody||Empty|", "the contract has no type Nobody"),
    ],
)
def test_operations_that_are_none(row, message):
    error = refused(document({"/a": {"get": operation()}}), tables(operations=["PUT|/a|||Empty|", row]))
    assert (error.message, error.where) == (f"fact table: {message}", "operations.csv, line 3")


# results.csv, and what lists read


def test_a_result_replaces_what_is_said_of_success():
    answers = {"201": {"description": "x"}, "404": {"description": "no"}}
    target = document({"/a": {"get": {"responses": answers}}})
    recorder = applied(target, tables(results=["get|/a|User|f.go"]))
    responses = target["paths"]["/a"]["get"]["responses"]
    assert [*responses] == ["200", "404"]
    assert responses["200"]["content"][JSON]["schema"] == USER
    assert [each.pointer for each in recorder.repairs] == ["/paths/~1a/get/responses"]


def test_a_result_that_was_right_is_no_repair():
    target = document({"/a": {"get": operation()}})
    before = copy.deepcopy(target)
    assert applied(target, tables(results=["GET|/a|Empty|"])).repairs == []
    assert target == before


def test_lists_read_what_every_list_of_their_style_reads():
    declared = {"name": "page", "in": "query", "schema": {"type": "string"}}
    target = document({LIST: {"get": operation(parameters=[declared])}, "/kapis/x/users": {"get": operation()}})
    results = [f"GET|{LIST}|List<User>|", "GET|/kapis/x/users|List<User>|"]
    applied(target, tables(results=results, lists=STYLES))
    found = target["paths"][LIST]["get"]
    assert found["parameters"][0] == declared
    assert {"limit", "sortBy", "ascending", "labelSelector", "name", "names"} <= set(names(found))
    assert len(names(found)) == len(set(names(found)))
    assert [*found] == ["parameters", "responses"]
    assert names(target["paths"]["/kapis/x/users"]["get"]) == []


def test_pageables_read_other_parameters():
    path = "/kapis/openpitrix.io/v1/apps"
    target = document()
    applied(target, tables(operations=[f"GET|{path}|||Pageable<User>|"], lists=STYLES))
    assert names(target["paths"][path]["get"]) == ["paging", "conditions", "orderBy", "reverse"]


def test_the_longest_beginning_of_a_path_tells_the_style():
    target = document({LIST: {"get": operation()}, f"{LIST}/x": {"get": operation()}})
    results = [f"GET|{LIST}|List<User>|", f"GET|{LIST}/x|List<User>|"]
    applied(target, tables(results=results, lists=[*STYLES, f"List|{LIST}/x||reads none"]))
    assert names(target["paths"][f"{LIST}/x"]["get"]) == []
    assert "page" in names(target["paths"][LIST]["get"])


def test_a_list_in_a_namespace_takes_no_other():
    variable = {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}
    target = document({LIST + "/{name}/x": {"get": operation(parameters=[variable])}})
    applied(target, tables(results=[f"GET|{LIST}/{{name}}/x|List<User>|"], lists=STYLES))
    assert names(target["paths"][LIST + "/{name}/x"]["get"]).count("name") == 1


# parameters.csv


def test_parameters_are_declared_once():
    declared = {"name": "page", "in": "query", "schema": {"type": "string"}}
    variable = {"name": "a", "in": "path", "required": True, "schema": {"type": "string"}}
    target = document({"/{a}": {"get": operation(parameters=[declared, variable])}})
    rows = ["GET|/{a}|page:integer limit:integer a|f.go"]
    recorder = applied(target, tables(parameters=rows))
    found = target["paths"]["/{a}"]["get"]["parameters"]
    assert found[:2] == [declared, variable]
    assert [(each["name"], each["in"]) for each in found[2:]] == [("limit", "query"), ("a", "query")]
    assert recorder.counts() == {"server-parameters": 1}
    assert applied(target, tables(parameters=rows)).repairs == []


# absent.csv, and properties that are absent


def test_an_operation_that_the_server_lacks_is_dropped():
    target = document({"/a": {"get": operation(), "put": operation()}, "/b": {"get": operation()}})
    recorder = applied(target, tables(absent=["GET|/a|f.go", "GET|/b|f.go"]))
    assert {path: [*item] for path, item in target["paths"].items()} == {"/a": ["put"]}
    assert recorder.counts() == {"server-absent": 2}


def test_a_property_that_the_server_lacks_is_dropped():
    target = document(schemas={"A": {"type": "object", "properties": {"x": {}, "y": {}}, "required": ["x", "y"]}})
    applied(target, tables({"A": {"x": "absent"}}))
    assert target["components"]["schemas"]["A"] == {"type": "object", "properties": {"y": {}}, "required": ["y"]}
    error = refused(target, tables({"A": {"x": "absent"}}))
    assert (error.message, error.where) == (
        "table of types: the contract has no such property, so it can't be absent",
        "types.json, /A/x",
    )


# bodies.csv


def test_a_write_without_a_body():
    target = document({"/a": {"post": operation(requestBody={"content": {JSON: {}}})}})
    applied(target, tables(bodies=["POST|/a|none|f.go"]))
    assert [*target["paths"]["/a"]["post"]] == ["responses"]
    error = refused(target, tables(bodies=["POST|/a|none|f.go"]))
    assert error.message == "fact table: it takes no body as published"


def test_a_body_is_corrected_and_lies_before_the_answers():
    target = document({"/a": {"patch": operation()}})
    recorder = applied(target, tables(bodies=["PATCH|/a|merge-patch User|live"]))
    node = target["paths"]["/a"]["patch"]
    assert [*node["requestBody"]["content"]] == ["application/merge-patch+json"]
    assert [*node] == ["requestBody", "responses"]
    assert applied(target, tables(bodies=["PATCH|/a|merge-patch User|live"])).repairs == []
    assert recorder.counts() == {"server-body": 1}


# variants.csv


def test_a_variant_fixes_some_of_the_query_and_asks_for_more():
    target = document({"/a": {"get": operation()}})
    applied(target, tables(variants=["GET|/a|export|operation=export as=a=b file* lines:integer||Text|f.go"]))
    (variant,) = target["paths"]["/a"]["get"]["x-ksgen-variants"]
    assert (variant["name"], variant["query"]) == ("export", {"operation": "export", "as": "a=b"})
    assert [(each["name"], bool(each.get("required"))) for each in variant["parameters"]] == [
        ("file", True),
        ("lines", False),
    ]
    assert [*variant["responses"]["200"]["content"]] == ["text/plain"]


def test_a_variant_may_have_another_body():
    target = document({"/a": {"post": operation()}})
    applied(target, tables(variants=["POST|/a|unbind|action=unbind|json [string]|Empty|f.go"]))
    (variant,) = target["paths"]["/a"]["post"]["x-ksgen-variants"]
    assert variant["requestBody"]["content"][JSON]["schema"] == {"type": "array", "items": {"type": "string"}}
    error = refused(target, tables(variants=["POST|/a|y|b=c|none|Empty|"]))
    assert error.message == "fact table: a variant has its operation's body or another one, not none"


# resources.csv


def resources(*rows):
    base = "/kapis/resources.kubesphere.io/v1alpha3"
    paths = {
        f"{base}/{{resources}}": {"get": operation()},
        f"{base}/namespaces/{{namespace}}/{{resources}}/{{name}}": {"get": operation()},
        f"{base}/components": {"get": operation()},
        "/kapis/x/v1alpha3/{resources}": {"get": operation()},
        f"{base.replace('3', '2')}/{{resources}}": {"get": operation()},
    }
    return document(paths), tables(resources=[*rows])


def test_names_are_listed_on_what_takes_one():
    target, facts = resources("v1alpha3|users|cluster|User|role email|status", "v1alpha3|a|namespaced|User||")
    recorder = applied(target, facts)
    named = {path for path, item in target["paths"].items() if "x-ksgen-resources" in item["get"]}
    base = "/kapis/resources.kubesphere.io/v1alpha3"
    assert named == {f"{base}/{{resources}}", f"{base}/namespaces/{{namespace}}/{{resources}}/{{name}}"}
    assert target["paths"][f"{base}/{{resources}}"]["get"]["x-ksgen-resources"] == [
        {"name": "users", "scope": "cluster", "schema": USER, "filters": ["role", "email"], "sort": ["status"]},
        {"name": "a", "scope": "namespaced", "schema": USER, "filters": [], "sort": []},
    ]
    assert recorder.counts() == {"server-resources": 2}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("v1alpha3|users|cluster|Nobody||", "fact table: the contract has no type Nobody"),
        ("v1alpha3|users|Cluster|User||", "fact table: a scope is one of cluster, namespaced"),
    ],
)
def test_names_that_are_none(row, message):
    error = refused(*resources(row))
    assert (error.message, error.where) == (message, "resources.csv, line 2")


# All of them


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("results", "PUT|/a|Empty|"),
        ("results", "GET|/b|Empty|"),
        ("bodies", "PUT|/a|json User|"),
        ("variants", "PUT|/a|export|a=b||Text|"),
    ],
)
def test_an_operation_that_the_contract_lacks(table, row):
    error = refused(document({"/a": {"get": operation()}}), tables(**{table: [row]}))
    method, path = row.split("|")[:2]
    assert error.message == f"fact table: the contract has no operation {method} {path}"
    assert error.where == f"{table}.csv, line 2"


@pytest.mark.parametrize(
    ("table", "row", "message"),
    [
        ("results", "GET|/a|Map<User>|", "'Map<User>' is no result"),
        ("results", "GET|/a|[Nobody]|", "the contract has no type Nobody"),
        ("bodies", "GET|/a|json|", "'json' is no body"),
        ("bodies", "GET|/a|json Nobody|", "the contract has no type Nobody"),
        ("variants", "GET|/a|x|:||Text|", "':' is no parameter"),
        ("variants", "GET|/a|x|a=b||Tekst x|", "'Tekst x' is no type"),
    ],
)
def test_a_cell_that_says_nothing(table, row, message):
    error = refused(document({"/a": {"get": operation()}}), tables(**{table: [row]}))
    assert (error.message, error.where) == (f"fact table: {message}", f"{table}.csv, line 2")


def test_no_tables_change_nothing():
    target = custom_resource()
    before = copy.deepcopy(target)
    assert applied(target, tables()).repairs == []
    assert target == before


# models.csv


@pytest.mark.parametrize(
    ("row", "places"),
    [
        ("j.Run*|jobs_v1", ["jobs_v1", "jobs_v1", "jobs_v1"]),
        ("j.Run*|jobs_v1.Started*", ["jobs_v1.Started", "jobs_v1.StartedLinks", "jobs_v1.StartedParameters"]),
        ("j.Run|jobs_v1.Started", ["jobs_v1.Started", None, None]),
    ],
)
def test_a_model_is_renamed_with_what_is_inside_it(row, places):
    names = ("j.Run", "j.Run._links", "j.RunParameters")
    target = document(schemas={name: {"type": "object", "properties": {"a": {"type": "string"}}} for name in names})
    applied(target, tables(models=[row]))
    assert [target["components"]["schemas"][name].get("x-ksgen-model") for name in names] == places
