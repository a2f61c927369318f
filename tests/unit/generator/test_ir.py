"""The intermediate representation: arguments, results, models and the names that must not meet."""

from __future__ import annotations

import ast
import copy
from dataclasses import replace

import pytest
from ksgen import ir
from ksgen.contract.contract import Contract
from ksgen.errors import KsgenError
from ksgen.ir.types import models_in, spell_result
from ksgen.kinds.world import join
from ksgen.naming.models import RESERVED_CLASSES
from ksgen.naming.operations import CLIENT_ATTRIBUTES
from ksgen.render import annotations
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from support.functional.pipeline import body, contract_of, operation, query, ref, rendered, swagger, variable
from support.generator.printing import text

BASE = "/kapis/a.io/v1"
THING = {"v1.Thing": {"type": "object", "properties": {"name": {"type": "string"}}}}


def package(paths, definitions=THING, **more):
    contract, _ = contract_of(swagger(paths, definitions, **more))
    return ir.build(join(contract), package="made", version="1.0.0")


def method_of(node, method="get", path=f"{BASE}/things/{{thing}}", definitions=THING):
    tree = package({path: {method: node}}, definitions)
    (found,) = tree.operations
    return found


def annotation(method, argument):
    names = {model: model.cls for kind in method.types() for model in models_in(kind)}
    return text(annotations.argument(argument, method, names))


def names(arguments):
    return [str(each.name) for each in arguments]


# --- arguments


def test_variables_first_then_the_body_then_keywords():
    found = method_of(operation(query("b"), body(ref("v1.Thing")), query("a", required=True), variable("thing")), "put")
    assert names(found.positional) == ["thing", "body"]
    assert names(found.keywords) == ["a", "b"]
    assert [each.required for each in found.keywords] == [True, False]


@pytest.mark.parametrize("wire", ["self", "body", "content_type", "Content-Type"])
def test_arguments_of_the_method_itself(wire):
    found = method_of(operation(variable("thing"), query(wire)))
    assert names(found.keywords) == [f"query_{wire.lower().replace('-', '_')}"]
    assert found.query[0].wire == wire


def test_one_name_in_two_places():
    found = method_of(operation(variable("thing"), query("thing"), {"name": "Thing", "in": "header", "type": "string"}))
    assert names((*found.positional, *found.keywords)) == ["thing", "query_thing", "header_thing"]


def test_two_names_that_become_one():
    found = method_of(operation(variable("thing"), query("a-b"), query("a_b")))
    assert names(found.keywords) == ["a_b", "query_a_b"]
    with pytest.raises(KsgenError, match="an argument `query_a_b` would be there twice") as caught:
        method_of(operation(variable("thing"), query("a-b"), query("a_b"), query("a.b")))
    title = f"GET {BASE}/things/{{thing}}"
    assert caught.value.where == f"{title}, parameter 'a_b' and {title}, parameter 'a.b'"


def test_keywords_of_python():
    found = method_of(operation(variable("thing"), query("from"), query("class"), query("lambda"), query("None")))
    assert names(found.keywords) == ["from_", "class_", "lambda_", "none"]


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        (query("q"), "str | None"),
        (query("q", "integer", required=True), "int"),
        (query("q", "boolean"), "bool | None"),
        (query("q", "number"), "float | None"),
        (query("q", "array", items={"type": "integer"}), "Sequence[int] | None"),
        (query("q", format="date-time"), "datetime | None"),
        (query("q", enum=["a", "b'\""]), r"""Literal["a", "b'\""] | str | None"""),
    ],
)
def test_annotations(parameter, expected):
    found = method_of(operation(variable("thing"), parameter))
    assert annotation(found, found.query[0]) == expected


def test_joined_arrays_are_known_to_the_table():
    items = {"items": {"type": "string"}}
    found = method_of(
        operation(
            variable("thing"),
            query("joined", "array", collectionFormat="csv", **items),
            query("plain", "array", **items),
            query("repeated", "array", collectionFormat="multi", **items),
        )
    )
    assert found.csv == ("joined", "plain")


def test_headers():
    found = method_of(operation(variable("thing"), {"name": "X-Trace", "in": "header", "type": "string"}))
    assert [(str(each.name), str(each.wire)) for each in found.header] == [("x_trace", "X-Trace")]


def test_a_form_and_its_files():
    form = [{"name": name, "in": "formData", "type": kind} for name, kind in (("user-name", "string"), ("up", "file"))]
    found = method_of(operation(variable("thing"), *form), "post")
    assert names(found.form) == ["user_name"]
    assert names(found.files) == ["up"]
    assert found.body is None


def test_a_file_that_is_called_as_the_object_is():
    form = [{"name": "thing", "in": "formData", "type": "file"}]
    found = method_of(operation(variable("thing"), *form), "post")
    assert [(str(each.name), each.wire) for each in found.files] == [("file", "thing")]


def test_kinds_of_patch_are_a_choice():
    kinds = ["application/merge-patch+json", "application/json-patch+json"]
    found = method_of(operation(variable("thing"), body(ref("v1.Thing")), consumes=kinds), "patch")
    assert found.media_choices == tuple(kinds)
    assert annotation(found, found.positional[-1]) == "Thing | Mapping[str, Any] | Sequence[Mapping[str, Any]]"


def test_a_wildcard():
    assert method_of(operation(variable("path")), path=f"{BASE}/{{path}}").wildcard


def test_the_table_names_the_query_and_the_method_gives_its_arguments():
    contract, _ = contract_of(swagger({f"{BASE}/things": {"get": operation(query("sortBy"), query("limit"))}}, THING))
    files = rendered(contract)
    entry = 'Operation("GET", "/kapis/a.io/v1/things", text(), query="sort_by=sortBy limit")'
    assert entry in files["made/_operations/a.py"]
    for folder in ("api", "aio"):
        assert "self._call(_ops.V1_THINGS_LIST, values=locals())" in files[f"made/{folder}/a.py"]


@pytest.mark.parametrize(
    ("fixed", "named"),
    [("operation", "operation sort_by=sortBy limit"), ("limit", ""), ("thing", ""), ("self", ""), ("a=b", "")],
)
def test_what_is_always_sent_is_no_argument_of_the_method(fixed, named):
    found = method_of(operation(variable("thing"), query("sortBy"), query("limit")), "post")
    assert replace(found, fixed=((fixed, "x"),)).named_query == named


def test_a_query_whose_name_has_a_space_is_named_where_it_is_given():
    contract, _ = contract_of(swagger({f"{BASE}/things": {"get": operation(query("sort by"), query("limit"))}}, THING))
    files = rendered(contract)
    assert "query" not in files["made/_operations/a.py"]
    assert 'query={"sort by": sort_by, "limit": limit}' in files["made/api/a.py"]


# --- results


def answer(method):
    """What the table says of an answer: its type, and how it is decoded."""
    names = {model: model.cls for kind in method.types() for model in models_in(kind)}
    return text(annotations.answered(method, names)), text(annotations.result(method))


def wrapper(total):
    return {
        "v1.List": {
            "type": "object",
            "properties": {"items": {"type": "array", "items": ref("v1.Thing")}, total: {"type": "integer"}},
        },
        **THING,
    }


@pytest.mark.parametrize(
    ("schema", "definitions", "returns", "result"),
    [
        (ref("v1.Thing"), THING, "Thing", 'model("v1.Thing")'),
        (ref("v1.List"), wrapper("totalItems"), "Page[Thing]", 'page("v1.Thing")'),
        (ref("v1.List"), wrapper("total_count"), "Page[Thing]", 'page("v1.Thing")'),
        (ref("v1.List"), wrapper("remaining"), "List", 'model("v1.List")'),
        ({"type": "array", "items": ref("v1.Thing")}, THING, "builtins.list[Thing]", 'models("v1.Thing")'),
        ({"type": "array", "items": {"type": "string"}}, {}, "builtins.list[str]", "json_value()"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {}, "dict[str, int]", "json_value()"),
        ({"type": "string"}, {}, "str", "text()"),
        ({"type": "file"}, {}, "bytes", "raw()"),
        ({}, {}, "Any", "anything()"),
        (None, {}, "Any", "anything()"),
    ],
)
def test_results(schema, definitions, returns, result):
    responses = {"200": {"schema": schema} if schema is not None else {}}
    assert answer(method_of(operation(variable("thing"), responses=responses), definitions=definitions)) == (
        returns,
        result,
    )


def test_no_content():
    found = method_of(operation(variable("thing"), responses={"204": {}}), "delete")
    assert answer(found) == ("None", "nothing()")


PAGED = wrapper("totalItems") | {"v1.Job": {"type": "object", "properties": {"id": {"type": "string"}}}}


@pytest.mark.parametrize(
    ("schemas", "returns", "result"),
    [
        ({"200": ref("v1.Thing"), "201": ref("v1.Thing")}, "Thing", 'model("v1.Thing")'),
        (
            {"200": ref("v1.Thing"), "201": ref("v1.Job"), "204": None},
            "Thing | Job | None",
            'by_status(model("v1.Thing"), {201: model("v1.Job"), 204: nothing()})',
        ),
        (
            {"200": ref("v1.List"), "202": {"type": "string"}, "204": None},
            "Page[Thing] | str | None",
            'by_status(page("v1.Thing"), {202: text(), 204: nothing()})',
        ),
        (
            {"200": {"type": "array", "items": ref("v1.Job")}, "201": ref("v1.List"), "202": ref("v1.List")},
            "builtins.list[Job] | Page[Thing]",
            'by_status(models("v1.Job"), {201: page("v1.Thing"), 202: page("v1.Thing")})',
        ),
        ({"200": ref("v1.Job"), "default": ref("v1.Thing")}, "Job", 'model("v1.Job")'),
        ({"default": ref("v1.Thing"), "404": ref("v1.Job")}, "Thing", 'model("v1.Thing")'),
    ],
)
def test_several_successes(schemas, returns, result):
    responses = {status: {} if schema is None else {"schema": schema} for status, schema in schemas.items()}
    found = method_of(operation(variable("thing"), responses=responses), definitions=PAGED)
    assert answer(found) == (returns, result)
    assert spell_result(found.result, lambda name: name.cls) == returns.removeprefix("builtins.")


def test_any_other_status_answers_as_its_range_says():
    contract, _ = contract_of(swagger({f"{BASE}/things": {"get": operation(responses={"200": {}, "204": {}})}}, THING))
    responses = contract.document["paths"][f"{BASE}/things"]["get"]["responses"]
    thing = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/v1.Thing"}}}}
    responses |= {"200": {"description": "OK"}, "2XX": {"description": "OK", **thing}}
    (found,) = ir.build(join(contract), package="made", version="1.0.0").operations
    assert answer(found) == ("Thing | None", 'by_status(model("v1.Thing"), {200: nothing(), 204: nothing()})')


def test_head_answers_nothing_whatever_a_contract_says():
    contract, _ = contract_of(swagger({f"{BASE}/things": {"head": operation()}}))
    response = contract.document["paths"][f"{BASE}/things"]["head"]["responses"]["200"]
    response["content"] = {"application/json": {"schema": {"type": "string"}}}
    (found,) = ir.build(join(contract), package="made", version="1.0.0").operations
    assert answer(found) == ("None", "nothing()")


def test_what_a_call_returns_by_name_is_one_of_its_answers():
    list_of = {"schema": ref("v1.List")}
    node = operation(variable("resources"), responses={"200": list_of, "202": {"schema": ref("v1.Job")}, "204": {}})
    contract, _ = contract_of(swagger({f"{BASE}/{{resources}}": {"get": node}}, PAGED))
    named = {"name": "jobs", "scope": "cluster", "schema": {"$ref": "#/components/schemas/v1.Job"}}
    contract.document["paths"][f"{BASE}/{{resources}}"]["get"]["x-ksgen-resources"] = [named]
    (found,) = ir.build(join(contract), package="made", version="1.0.0").operations
    called = {model: model.cls for kind in found.types() for model in models_in(kind)}
    (each,) = found.selector.names
    shown = annotations.selected(each.type, found, called, asynchronous=True)
    assert text(shown) == "AsyncPage[Job] | Job | None"


def test_operations_of_kubernetes_api_are_no_methods_but_those_of_kinds():
    path = "/apis/a.io/v1/namespaces/{namespace}/things"
    tree = package({path: {"get": operation(variable("namespace"), **{"x-kubernetes-action": "list"})}})
    assert (tree.operations, tree.modules) == ((), ())
    assert [each.handle for each in tree.kinds] == ["crd.a.v1.things"]


@pytest.mark.parametrize(
    ("declared", "paging"),
    [
        (("page", "limit"), "page"),
        (("continue", "limit"), "continue"),
        (("page", "limit", "orderBy"), "ordered"),
        (("limit",), None),
        ((), None),
    ],
)
def test_how_a_list_is_paged_follows_from_what_it_declares(declared, paging):
    wrapper = {"items": {"type": "array", "items": ref("v1.Thing")}, "totalItems": {"type": "integer"}}
    definitions = {**THING, "v1.List": {"type": "object", "properties": wrapper}}
    parameters = [query(each, "string" if each in {"orderBy", "continue"} else "integer") for each in declared]
    found = method_of(
        operation(*parameters, responses={"200": {"schema": ref("v1.List")}}),
        path=f"{BASE}/things",
        definitions=definitions,
    )
    assert (found.result.kind, found.paging) == ("page", paging)
    single = method_of(operation(*parameters, responses={"200": {"schema": ref("v1.Thing")}}), path=f"{BASE}/things")
    assert (single.result.kind, single.paging) == ("model", None)


# --- models


def model(properties, name="v1.Thing", **others):
    definitions = {name: {"type": "object", "properties": properties}, **others}
    tree = package({f"{BASE}/things": {"get": operation(responses={"200": {"schema": ref(name)}})}}, definitions)
    module = next(each for each in tree.model_modules if each.name == name.split(".")[0])
    return module, {str(each.name): each for each in next(m for m in module.models if m.cls == "Thing").fields}


@pytest.mark.parametrize(
    ("schema", "annotation", "converter"),
    [
        ({"type": "string"}, "str | None", None),
        ({"type": "integer"}, "int | None", None),
        ({"type": "string", "format": "date-time"}, "_Moment", "_timestamp"),
        ({"type": "string", "format": "quantity"}, "_Amount", "_quantity"),
        ({"type": "string", "format": "int-or-string"}, "int | str | None", None),
        ({}, "Any", None),
        ({"type": "object"}, "MutableMapping[str, Any]", "_mapping()"),
        (ref("v1.Thing"), "_Nested[Thing]", '_ref("Thing")'),
        ({"allOf": [ref("v1.Thing")]}, "_Nested[Thing]", '_ref("Thing")'),
        ({"type": "array", "items": ref("v1.Thing")}, "_NestedItems[Thing]", '_array(_ref("Thing"))'),
        (
            {"type": "object", "additionalProperties": ref("v1.Thing")},
            "_NestedNamed[Thing]",
            '_mapping(_ref("Thing"))',
        ),
        (
            {"type": "object", "additionalProperties": {"type": "string", "format": "quantity"}},
            "_NestedAmounts",
            "_mapping(_quantity)",
        ),
        (
            {
                "type": "object",
                "additionalProperties": {"type": "array", "items": {"type": "string", "format": "quantity"}},
            },
            "MutableMapping[str, MutableSequence[Quantity]]",
            "_mapping(_array(_quantity))",
        ),
    ],
)
def test_fields(schema, annotation, converter):
    module, fields = model({"x": schema})
    kind = fields["x"].type
    assert text(annotations.stored(kind, module.names)) == annotation
    assert text(annotations.converter(kind, module.name)) == converter


def test_fields_that_python_or_annotations_need():
    _, fields = model({name: {"type": "string"} for name in ("to_dict", "_data", "class", "str", "datetime")})
    assert set(fields) == {"to_dict", "data", "class_", "str_", "datetime_"}


def test_two_properties_of_one_name():
    """The one spelled like it keeps it, whatever else a later release adds."""
    _, fields = model({"fooBar": {"type": "string"}, "foo_bar": {"type": "string"}, "Foo-Bar": {"type": "string"}})
    wires = {name: field.wire for name, field in fields.items()}
    assert wires == {"foo_bar": "foo_bar", "foo_bar_": "Foo-Bar", "foo_bar__": "fooBar"}


def test_two_definitions_of_one_class():
    module, _ = model(
        {}, **{"v1.Thing": THING["v1.Thing"], "v1.foo-bar": THING["v1.Thing"], "v1.FooBar": THING["v1.Thing"]}
    )
    named = {str(each.cls): " ".join(each.doc) for each in module.models}
    assert "v1.FooBar" in named["FooBar"]
    assert "v1.foo-bar" in named["FooBar_"]


def test_classes_of_one_name_in_two_modules():
    other = {"type": "object", "properties": {"a": {"type": "string"}}}
    module, fields = model(
        {"a": ref("v2.Thing"), "b": ref("v2.Part"), "c": ref("v3.Part")},
        **{"v2.Thing": other, "v2.Part": other, "v3.Part": other},
    )
    assert {key: module.names[fields[key].type.name] for key in "abc"} == {"a": "V2Thing", "b": "V2Part", "c": "V3Part"}
    imported = {(each.module, *name) for each in module.imports for name in each.names}
    assert imported == {("v2", "Thing", "V2Thing"), ("v2", "Part", "V2Part"), ("v3", "Part", "V3Part")}


def test_an_alias_meets_no_other_class():
    other = {"type": "object", "properties": {"a": {"type": "string"}}}
    module, fields = model(
        {"a": ref("v2.Thing"), "b": ref("z.V2Thing"), "c": ref("v2.Part"), "d": ref("v3.Part"), "e": ref("v1.V3Part")},
        **dict.fromkeys(["v2.Thing", "z.V2Thing", "v2.Part", "v3.Part", "v1.V3Part"], other),
    )
    aliases = [module.names[fields[key].type.name] for key in "abcde"]
    assert len(set(aliases)) == 5
    assert aliases[1] == "V2Thing"
    assert aliases[4] == "V3Part"


def head(**metadata):
    word = {"type": "string"}
    return {"apiVersion": word, "kind": word, **({"metadata": metadata} if metadata else {})}


def test_what_objects_begin_with_is_said_once():
    parts = {"v1.Meta": THING["v1.Thing"], "v1.Other": THING["v1.Thing"]}
    objects = {
        "v1.Pod": head(**ref("v1.Meta")) | {"spec": {"type": "string"}},
        "v1.Node": head(**ref("v1.Meta")),
        "v1.PodList": head(**ref("v1.Other")),
        "v1.Odd": head(**ref("v1.Meta")) | {"kind": {"type": "integer"}},
        "v1.Status": head(),
    }
    module, _ = model(
        {"x": {"type": "string"}},
        **parts,
        **{name: {"type": "object", "properties": each} for name, each in objects.items()},
    )
    printed = {str(each.cls): (str(each.base), [str(field.name) for field in each.own]) for each in module.models}
    assert printed["Pod"] == ("_Object", ["spec"])
    assert printed["Node"] == ("_Object", [])
    assert printed["PodList"] == ("_Typed", ["metadata"])
    assert printed["Odd"] == ("Model", ["api_version", "kind", "metadata"])
    assert printed["Status"] == ("_Typed", [])
    whole = next(each for each in module.models if each.cls == "Pod")
    assert names(whole.fields) == ["api_version", "kind", "metadata", "spec"]


def test_one_object_alone_says_all_itself():
    module, _ = model({"x": {"type": "string"}}, **{"v1.Pod": {"type": "object", "properties": head()}})
    assert {str(each.base) for each in module.models} == {"Model"}


@pytest.mark.parametrize("name", sorted(RESERVED_CLASSES))
def test_models_named_like_what_the_modules_import(name):
    definitions = {f"v1.{name}": THING["v1.Thing"]}
    contract, _ = contract_of(
        swagger({f"{BASE}/things": {"get": operation(responses={"200": {"schema": ref(f"v1.{name}")}})}}, definitions)
    )
    assert f"class {name}_(Model)" in rendered(contract)["made/models/v1.py"]


# --- resources


@pytest.mark.parametrize("name", sorted(RESERVED_CLASSES))
def test_resources_named_like_what_the_modules_import(name):
    word = name.lower() if name != "TYPE_CHECKING" else "type-checking"
    contract, _ = contract_of(
        swagger({f"/oauth/{word}/x": {"get": operation()}, f"/oauth/{word}": {"get": operation()}})
    )
    for node in ast.parse(rendered(contract)["made/api/oauth.py"]).body:
        if isinstance(node, ast.ClassDef):
            assert node.name not in RESERVED_CLASSES


def test_attributes_named_like_decorators():
    paths = {f"{BASE}/{name}/thing": {"get": operation()} for name in ("property", "overload", "zzz")}
    contract, _ = contract_of(swagger(paths))
    tree = ast.parse(rendered(contract)["made/api/a.py"])
    assert not {"property", "overload"} & {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}


@pytest.mark.parametrize("group", ["request", "close", "cluster", "watch", "call", "aclose", "logout", "crd", "k8s"])
def test_groups_named_like_attributes_of_the_client(group):
    tree = package({f"/kapis/{group}.io/v1/things": {"get": operation()}})
    assert not CLIENT_ATTRIBUTES.keys() & {str(each.group) for each in tree.modules}
    with pytest.raises(KsgenError, match=f"has an attribute `{group}`") as caught:
        package({f"/{group}/v1/things": {"get": operation()}})
    assert caught.value.where == f"GET /{group}/v1/things"


def test_every_attribute_of_the_client_is_reserved():
    public = {name for cls in (Client, AsyncClient) for name in dir(cls) if not name.startswith("_")}
    assert public <= CLIENT_ATTRIBUTES.keys()


def test_an_operation_and_a_resource_of_one_name():
    paths = {f"{BASE}/things/verify": {"post": operation()}, f"{BASE}/things/verify/deep/{{x}}": {"get": operation()}}
    with pytest.raises(KsgenError, match="both an operation and a resource") as caught:
        package(paths)
    assert f"POST {BASE}/things/verify and GET" in caught.value.where


def test_two_operations_of_one_entry_in_the_table():
    paths = {f"{BASE}/foo-bar": {"get": operation()}, f"{BASE}/foo/bar": {"get": operation()}}
    with pytest.raises(KsgenError, match=r"`a.v1.foo.bar.get` and `a.v1.foo_bar.get`") as caught:
        package(paths)
    assert caught.value.where == f"GET {BASE}/foo/bar and GET {BASE}/foo-bar"


def test_resources_of_one_class_name_are_two_classes():
    paths = {f"{BASE}/foo-bar/x": {"post": operation()}, f"{BASE}/foo/bar": {"get": operation()}}
    contract, _ = contract_of(swagger(paths))
    made = rendered(contract)["made/api/a.py"]
    assert made.count("class V1FooBar(") == 1
    assert made.count("class V1FooBarResource(") == 1


def test_an_operation_without_a_group():
    with pytest.raises(KsgenError, match="belongs to no group") as caught:
        package({"/{x}": {"get": operation(variable("x"))}})
    assert caught.value.where == "GET /{x}"


def test_nothing_at_all_is_a_package_too():
    contract, _ = contract_of(swagger())
    assert "made/client.py" in rendered(contract)
    contract, _ = contract_of(swagger({f"{BASE}/things": {"get": operation()}}))
    assert "made/models/__init__.py" in rendered(contract)


def test_building_changes_nothing():
    contract, _ = contract_of(swagger({f"{BASE}/things/{{thing}}": {"get": operation(variable("thing"))}}, THING))
    before = copy.deepcopy(contract.document)
    first = rendered(contract)
    assert contract.document == before
    assert rendered(Contract(before, "contract.json")) == first


def test_a_body_of_octets_is_bytes():
    """What Go's tools publish of `[]byte` is a list of integers."""
    integers = {"type": "array", "items": {"type": "integer"}}
    method = method_of(operation(body(integers), consumes=["application/octet-stream"]), "post", f"{BASE}/files")
    assert annotation(method, method.body) == "bytes | str"
