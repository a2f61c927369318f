"""What can't stand together is refused by name, before anything is written; what only looks like it is resolved."""

from __future__ import annotations

import ast
import copy

import pytest
from ksgen import ir
from ksgen.contract.contract import Contract, assign_names
from ksgen.errors import KsgenError
from ksgen.ir.collisions import LONGEST
from ksgen.kinds.world import join
from ksgen.naming.models import RESERVED_CLASSES
from support.functional.pipeline import (
    contract_of,
    import_everything,
    imported,
    operation,
    put_files,
    query,
    ref,
    rendered,
    swagger,
    variable,
)
from support.generator import facts_documents

BASE = "/kapis/a.io/v1"
THING = {"v1.Thing": {"type": "object", "properties": {"name": {"type": "string"}}}}
EVERYWHERE = f"{BASE}/{{resources}}"


def edited(change):
    """A pinned contract after somebody edited it by hand."""
    contract, _ = contract_of(
        swagger(
            {f"{BASE}/things": {"get": operation()}, f"{BASE}/things/{{thing}}": {"get": operation(variable("thing"))}}
        )
    )
    document = copy.deepcopy(contract.document)
    change(document)
    return ir.build(join(Contract(document, "contract.json")), package="made", version="1")


def named(name):
    def change(document):
        document["paths"][f"{BASE}/things"]["get"]["operationId"] = name

    return change


def test_two_operations_of_one_name():
    with pytest.raises(KsgenError, match=r"two operations are both called `a.v1.things.get`"):
        edited(named("a.v1.things.get"))


def test_variables_are_arguments_in_the_order_of_the_path():
    path = f"{BASE}/namespaces/{{namespace}}/things/{{thing}}"
    contract, _ = contract_of(swagger({path: {"get": operation(variable("namespace"), variable("thing"))}}))
    contract.document["paths"][path]["get"]["parameters"].reverse()
    (method,) = ir.build(join(contract), package="made", version="1").operations
    assert [each.name for each in method.variables] == ["namespace", "thing"]


def test_names_longer_than_a_file_system_takes():
    for paths, definitions in (
        ({f"/kapis/{'a' * 180}.io/v1/things": {"get": operation()}}, {}),
        ({f"{BASE}/things": {"get": operation(query("q" * 180))}}, {}),
        (
            {f"{BASE}/things": {"get": operation(responses={"200": {"schema": ref("v" * 180 + ".Thing")}})}},
            {"v" * 180 + ".Thing": THING["v1.Thing"]},
        ),
    ):
        api = swagger(paths, definitions)
        with pytest.raises(KsgenError, match=f"more than {LONGEST} characters|is not a dotted name") as caught:
            ir.build(join(contract_of(api)[0]), package="made", version="1")
        assert caught.value.where


@pytest.mark.parametrize("device", ["con", "nul", "aux", "com1"])
def test_modules_named_like_devices_of_windows(device):
    definitions = {f"{device}.Thing": THING["v1.Thing"]}
    answer = {"200": {"schema": ref(f"{device}.Thing")}}
    contract, _ = contract_of(swagger({f"/kapis/{device}.io/v1/x": {"get": operation(responses=answer)}}, definitions))
    files = rendered(contract)
    assert f"made/api/{device}_.py" in files
    assert not [path for path in files if path.rpartition("/")[2].split(".")[0] == device]


# --- methods that are overloaded by resource name


def by_name(rows, path=EVERYWHERE, query=()):
    parameters = [{"name": part[1:-1], "in": "path", "required": True, "schema": {"type": "string"}}
                  for part in path.split("/") if part.startswith("{")]  # fmt: skip
    parameters += [{"name": each, "in": "query", "schema": {"type": "string"}} for each in query]
    # With a twin in a namespace; without one, a method keeps its own arguments.
    twin = path.replace("/{resources}", "/namespaces/{namespace}/{resources}")
    space = [{"name": "namespace", "in": "path", "required": True, "schema": {"type": "string"}}]
    kept = [each for each in parameters if each["name"] != "namespace"]
    inside = facts_documents.operation(parameters=[*space, *kept], operationId="x")
    paths = {path: {"get": facts_documents.operation(parameters=parameters)}}
    if "{namespace}" not in path:
        paths[twin] = {"get": inside}
    target = facts_documents.document(paths, {})
    answers = [f"GET|{each}|List<any>|" for each in paths]
    facts_documents.applied(target, facts_documents.tables(results=answers, resources=[]))
    target["paths"][path]["get"]["x-ksgen-resources"] = [
        {"name": name, "scope": "cluster", "schema": {"type": "object"}, "filters": filters, "sort": ["size"]}
        for name, *filters in rows
    ]
    contract = Contract(target, "contract.json")
    assign_names(contract)
    return contract


def test_two_resources_of_one_class_of_filters():
    with pytest.raises(KsgenError, match=r"class of filters `AV1ABFilters` would be there twice"):
        ir.build(join(by_name([("a-b", "x"), ("aB", "y")])), package="made", version="1")


def test_a_resource_that_is_there_twice():
    with pytest.raises(KsgenError, match="resource `things` would be there twice"):
        ir.build(join(by_name([("things",), ("things",)])), package="made", version="1")


def test_two_filters_of_one_name():
    with pytest.raises(KsgenError, match="filter `node_name` would be there twice"):
        ir.build(join(by_name([("things", "nodeName", "node-name")])), package="made", version="1")


def test_resources_named_like_the_common_classes(tmp_path):
    sets = ir.build(join(by_name([("common", "x"), ("list", "y")])), package="made", version="1").modules[0].filters
    assert len({each.cls for each in sets}) == len(sets) == 4
    put_files(tmp_path, rendered(by_name([("common", "x"), ("list", "y")])))
    with imported(tmp_path, "made") as package:
        import_everything(package)


def test_filters_named_like_arguments_of_the_method():
    contract = by_name([("things", "resources", "filters", "self")])
    module = ir.build(join(contract), package="made", version="1").modules[0]
    assert {"resources_", "filters_", "self_"} <= {name for each in module.filters for name, _ in each.fields}
    wire = dict(next(each.selector for each in module.methods if each.selector).wire)
    assert (wire["resources_"], wire["self_"]) == ("resources", "self")


def test_a_filter_is_called_as_the_contract_says():
    contract = by_name([("things", "rolename")], query=["q"])
    node = contract.document["paths"][EVERYWHERE]["get"]
    node["x-ksgen-resources"][0]["x-ksgen-names"] = {"rolename": "role_name"}
    node["parameters"][-1]["x-ksgen-name"] = "query"
    module = ir.build(join(contract), package="made", version="1").modules[0]
    names = {name for each in module.filters for name, _ in each.fields}
    assert {"role_name", "query"} <= names
    assert not {"rolename", "q"} & names
    wire = dict(next(each.selector for each in module.methods if each.selector).wire)
    assert (wire["role_name"], wire["query"]) == ("rolename", "q")


@pytest.mark.parametrize(
    "path", [f"{EVERYWHERE}/{{namespace}}", f"{EVERYWHERE}/{{filters}}", "/kapis/a.io/{x}/{resources}"]
)
def test_paths_whose_variables_meet_those_of_an_overload(path):
    package = ir.build(join(by_name([("things",)], path)), package="made", version="1")
    assert not [each for each in package.operations if each.selector and not each.selector.whole]
    assert "made/api/a.py" in rendered(by_name([("things",)], path))


def test_what_is_overloaded_but_answers_no_list_imports(tmp_path):
    """The table once named `ByName` without importing it."""
    contract = by_name([("things",)])
    responses = contract.document["paths"][EVERYWHERE]["get"]["responses"]
    responses["200"]["content"] = {"application/json": {"schema": {"type": "object"}}}
    put_files(tmp_path, rendered(contract))
    with imported(tmp_path, "made") as package:
        import_everything(package)


# --- what generated modules name themselves


def test_every_class_that_modules_import_is_reserved():
    """A model or a resource of that name would hide it."""
    paths = {
        f"{BASE}/things": {
            "get": operation(query("since", format="date-time"), responses={"200": {"schema": ref("v1.List")}})
        }
    }
    wrapper = {"items": {"type": "array", "items": ref("v1.Thing")}, "totalItems": {"type": "integer"}}
    definitions = {**THING, "v1.List": {"type": "object", "properties": wrapper}}
    for path, text in rendered(contract_of(swagger(paths, definitions))[0]).items():
        if path.startswith(("made/api/a", "made/aio/a", "made/_operations/a", "made/models/v1", "made/filters")):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.ImportFrom) and ".models." not in f".{node.module}." and node.module:
                    names = {each.asname or each.name for each in node.names}
                    assert {each for each in names if each[0].isupper()} - {"TYPE_CHECKING"} <= RESERVED_CLASSES, path


def test_a_model_called_like_what_a_terminal_is(tmp_path):
    paths = {
        f"{BASE}/exec": {"get": operation()},
        f"{BASE}/things": {"get": operation(responses={"200": {"schema": ref("v1.Process")}})},
    }
    contract, _ = contract_of(swagger(paths, {"v1.Process": THING["v1.Thing"]}))
    contract.document["paths"][f"{BASE}/exec"]["get"]["x-ksgen-protocol"] = "websocket"
    text = rendered(contract)["made/api/a.py"]
    assert "def list(self) -> V1Process:" in text
    assert "def exec(self) -> Process:" in text


@pytest.mark.parametrize("word", ["match", "case", "type", "_", "print", "len", "object", "isinstance", "super"])
def test_soft_keywords_and_builtins_are_names_like_any_other(word, tmp_path):
    definitions = {"v1.Thing": {"type": "object", "properties": {word: {"type": "string"}}}}
    answer = {"200": {"schema": ref("v1.Thing")}}
    paths = {
        f"{BASE}/{word}x/{{{word}}}": {"get": operation(variable(word), responses=answer)},
        f"{BASE}/{word}": {"get": operation(query(word), responses=answer)},
    }
    put_files(tmp_path, rendered(contract_of(swagger(paths, definitions))[0]))
    with imported(tmp_path, "made") as package:
        import_everything(package)
