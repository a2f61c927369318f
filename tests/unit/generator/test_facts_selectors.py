"""Methods that are overloaded by resource name, as the generator prints them."""

from __future__ import annotations

import ksgen
import pytest
from ksgen import ir
from ksgen.contract.contract import Contract, assign_names
from ksgen.kinds.world import join
from ksgen.render import annotations
from support.generator.facts_documents import applied, document, operation, tables
from support.generator.printing import text

BASE = "/kapis/resources.kubesphere.io/v1alpha3"
EVERYWHERE = f"{BASE}/{{resources}}"
INSIDE = f"{BASE}/namespaces/{{namespace}}/{{resources}}"
ROWS = [
    "v1alpha3|pods|namespaced|core.v1.Pod|nodeName namespace|status",
    "v1alpha3|users|cluster|User|name|",
    "v1alpha3|blobs|cluster|Blob||",
]
LISTS = f"List|{BASE}/|page:integer limit:integer sortBy ascending:boolean labelSelector name names|"
SCHEMAS = {
    "core.v1.Pod": {"type": "object", "properties": {"spec": {"type": "object"}}},
    "Blob": {"type": "object"},
}


def variables(path):
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


def built(*paths, rows=ROWS):
    """The module of a package whose contract has these paths."""
    answers = {path: "any" if path.endswith("{name}") else "List<any>" for path in paths}
    target = document({path: {"get": operation(parameters=variables(path))} for path in paths}, SCHEMAS)
    results = [f"GET|{path}|{answer}|" for path, answer in answers.items()]
    applied(target, tables(results=results, resources=rows, lists=[LISTS]))
    contract = Contract(target, "contract.json")
    assign_names(contract)
    tree = ir.build(join(contract), package="made", version=ksgen.__version__)
    (module,) = tree.modules
    return module


def returns(module, method, named):
    return text(annotations.selected(named.type, method, module.names, asynchronous=False))


def selected(module):
    (method,) = [each for each in module.methods if each.selector]
    return method, method.selector


def test_a_list_has_an_overload_for_each_name():
    module = built(EVERYWHERE, INSIDE)
    method, selector = selected(module)
    assert [(each.name, returns(module, method, each), each.filters) for each in selector.names] == [
        ("pods", "Page[Pod]", "ResourcesV1alpha3PodsFilters"),
        ("users", "Page[User]", "ResourcesV1alpha3ListFilters"),
        ("blobs", "Page[dict[str, Any]]", "ResourcesV1alpha3ListFilters"),
    ]
    assert [each.model and each.model.dotted for each in selector.names] == ["core_v1.Pod", "common.User", None]
    assert [each.name for each in selector.names if not each.namespaced] == ["users", "blobs"]
    assert (selector.constant, method.constant) == ("V1ALPHA3_LIST_BY_NAME", "V1ALPHA3_LIST")
    assert selector.namespaced == "V1ALPHA3_NAMESPACES_LIST"
    assert selector.filters == "ResourcesV1alpha3ListFilters"


def test_filters_are_what_every_list_takes_and_what_a_name_adds():
    module = built(EVERYWHERE, INSIDE)
    sets = {
        each.cls: (each.base, {name: text(annotations.accepted(kind, {})) for name, kind in each.fields})
        for each in module.filters
    }
    base, common = sets["ResourcesV1alpha3CommonFilters"]
    assert base is None
    assert (common["limit"], common["ascending"], common["label_selector"]) == ("int", "bool", "str")
    assert "sort_by" not in common
    assert "namespace" not in common
    assert sets["ResourcesV1alpha3ListFilters"] == (
        "ResourcesV1alpha3CommonFilters",
        {"sort_by": 'Literal["createTime", "creationTimestamp", "name"] | str'},
    )
    assert sets["ResourcesV1alpha3PodsFilters"] == (
        "ResourcesV1alpha3CommonFilters",
        {"node_name": "str", "sort_by": 'Literal["createTime", "creationTimestamp", "name", "status"] | str'},
    )
    assert len(sets) == 3
    wire = dict(selected(module)[1].wire)
    assert wire["node_name"] == "nodeName"
    assert wire["sort_by"] == "sortBy"
    assert "limit" not in wire


def test_a_get_is_overloaded_without_filters():
    path = f"{EVERYWHERE}/{{name}}"
    module = built(path, f"{INSIDE}/{{name}}")
    method, selector = selected(module)
    assert [(each.name, returns(module, method, each), each.filters) for each in selector.names] == [
        ("pods", "Pod", None),
        ("users", "User", None),
        ("blobs", "dict[str, Any]", None),
    ]
    assert (selector.namespaced, selector.filters, selector.wire) == ("V1ALPHA3_NAMESPACES_GET", None, ())
    assert module.filters == ()


def test_without_a_twin_there_is_none():
    assert selected(built(EVERYWHERE))[1].namespaced is None


def test_the_twin_alone_is_an_ordinary_method():
    assert [each.selector for each in built(INSIDE).methods] == [None]


@pytest.mark.parametrize("rows", [[], ["v1alpha2|pods|namespaced|core.v1.Pod||"]])
def test_without_known_names_a_method_is_ordinary(rows):
    assert [each.selector for each in built(EVERYWHERE, INSIDE, rows=rows).methods] == [None, None]
