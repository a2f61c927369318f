"""Every name that the resources API knows: its overload, its items, its filters and sort keys."""

from __future__ import annotations

import inspect
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_overloads, get_type_hints

import pytest
from kubesphere import KubeSphere, filters
from kubesphere.testing._server.loopback import Answer, Loopback
from support.conformance.facts import cases, check_model, find, is_page, methods, table, wires
from support.conformance.facts_types import differences
from support.conformance.results import declared
from support.conformance.signatures import snake
from support.conformance.surface import table_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COMMON = {"name", "names", "alias", "uid", "label", "annotation", "ownerReference", "ownerKind"}
PAGING = {"labelSelector", "page", "limit", "ascending", "sortBy"}
DEFAULT_SORT = {"createTime", "creationTimestamp", "name"}


# What clients ask for and no getter knows: a server of this release answers 404, one with more kinds federated doesn't.
_ASKED_FOR = {"federatedlimitranges", "federatedserviceaccounts"}


@dataclass(frozen=True)
class Getter:
    """One name of one version, as the server registers it."""

    version: str
    name: str
    go_type: str
    kind: str
    namespaced: bool
    filters: tuple[str, ...]
    sort: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.version} {self.name}"


def _getters() -> list[Getter]:
    """Names of v1alpha3, with those that it takes over from v1alpha2, and of v1alpha2."""
    parts = {"v1alpha3": "v1alpha3", "v1alpha3_fallback_from_v1alpha2": "v1alpha3", "v1alpha2": "v1alpha2"}
    return [
        Getter(
            version,
            name,
            row["go_type"],
            row["kind"],
            row["scope"] == "namespaced" if "scope" in row else not row["cluster_only"],
            tuple(row.get("extra_filters", ())),
            tuple(row.get("extra_sort", ())),
        )
        for part, version in parts.items()
        for name, row in table("resource_getters.json").get(part, {}).items()
    ]


def _base(getter: Getter) -> str:
    return f"/kapis/resources.kubesphere.io/{getter.version}/{{resources}}"


def _overload(method: Callable[..., Any], name: str) -> inspect.Signature:
    """The overload for a name: there is one, and none else names it."""
    found = [inspect.signature(each) for each in get_overloads(getattr(method, "__func__", method))]
    own = [
        each for each in found if f'Literal["{name}"]' == str(each.parameters["resources"].annotation).replace("'", '"')
    ]
    assert len(own) == 1
    assert str(found[-1].parameters["resources"].annotation) == "str"
    return own[0]


@pytest.mark.parametrize("getter", cases(_getters(), str))
def test_list_is_overloaded(getter: Getter) -> None:
    operation = find("get", _base(getter))
    (known,) = [each for each in operation.node["x-ksgen-resources"] if each["name"] == getter.name]
    assert differences(known["schema"], getter.go_type) == []
    assert (known["scope"] == "namespaced") == getter.namespaced
    for method in methods(operation):
        page = declared(method, getter.name)
        assert is_page(page)
        (item,) = get_args(page)
        assert item.__name__ == getter.kind
        check_model(item, known["schema"])
        overload = _overload(method, getter.name)
        assert overload.parameters["namespace"].default is None
        keys, sort = _filters(overload)
        if getter.version == "v1alpha3":
            taken = COMMON | PAGING | {*getter.filters} - {"namespace"}  # which is an argument of its own
            assert keys == {snake(each) for each in taken}
            assert sort == DEFAULT_SORT | {*getter.sort}


def _filters(overload: inspect.Signature) -> tuple[set[str], set[str]]:
    """The keys of an overload's filters, and what it may be sorted by."""
    annotation = str(overload.parameters["filters"].annotation)
    match = re.fullmatch(r"Unpack\[_filters\.(\w+)\]", annotation)
    assert match
    hints = get_type_hints(getattr(filters, match[1]))
    sort = [each for each in get_args(hints.get("sort_by")) if get_origin(each) is Literal]
    return {*hints}, {key for each in sort for key in get_args(each)}


@pytest.mark.parametrize("getter", cases([each for each in _getters() if each.version == "v1alpha3"], str))
def test_get_is_overloaded(getter: Getter) -> None:
    for method in methods(find("get", f"{_base(getter)}/{{name}}")):
        cls = declared(method, getter.name)
        assert cls.__name__ == getter.kind
        assert [*_overload(method, getter.name).parameters][-3:] == ["resources", "name", "namespace"]


@pytest.mark.parametrize("version", ["v1alpha2", "v1alpha3"])
def test_an_unknown_name_is_allowed(version: str) -> None:
    for method in methods(find("get", f"/kapis/resources.kubesphere.io/{version}/{{resources}}")):
        assert get_args(declared(method, "bananas")) == (Any,)


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    item = {"metadata": {"name": "a"}}

    def respond(request: Any) -> Answer:
        listed = len(request.path.replace("/namespaces/ns", "").split("/")) == 5
        body = {"items": [item], "totalItems": 1} if listed else item
        return Answer(200, (("Content-Type", "application/json"),), json.dumps(body).encode())

    with Loopback(respond) as server:
        yield server


@pytest.fixture(scope="module")
def ks(server: Loopback) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, token="a.token", verify=False) as client:
        yield client


@pytest.mark.parametrize("getter", cases(_getters(), str))
def test_items_are_models_of_the_go_type(server: Loopback, ks: KubeSphere, getter: Getter) -> None:
    """Read, filtered and asked for in a namespace: below its path where the resource is in one, else by a filter."""
    resources = getattr(ks.resources, getter.version)
    fields = {field["name"] for field in table("go_types.json")[getter.go_type]["fields"]}
    before = len(server.requests)
    given = {snake(each): "x y" for each in getter.filters if each != "namespace"}
    found = [*resources.list(getter.name, **given), *resources.list(getter.name, namespace="ns")]
    if getter.version == "v1alpha3":
        found += [resources.get(getter.name, "a"), resources.get(getter.name, "a", namespace="ns")]
    for each in found:
        assert type(each).__name__ == getter.kind
        assert wires(type(each)) == fields
        assert each.metadata.name == "a"
    base = f"/kapis/resources.kubesphere.io/{getter.version}"
    sent = [(request.path, sorted(request.query)) for request in server.requests[before:]]
    usual = find("get", _base(getter)).defaults
    assert usual
    inside = (f"{base}/namespaces/ns/{getter.name}", sorted(usual))
    filtered = (f"{base}/{getter.name}", sorted([("namespace", "ns"), *usual]))
    own = [(each, "x y") for each in getter.filters if each != "namespace"]
    everywhere = (f"{base}/{getter.name}", sorted([*own, *usual]))
    assert sent[:2] == [everywhere, inside if getter.namespaced else filtered]


@pytest.mark.parametrize("version", ["v1alpha2", "v1alpha3"])
def test_the_server_knows_no_other_names(version: str) -> None:
    path = f"/kapis/resources.kubesphere.io/{version}/{{resources}}"
    names = {each["name"] for each in find("get", path).node["x-ksgen-resources"]}
    known = {each.name for each in _getters() if each.version == version}
    assert names - (_ASKED_FOR if version == "v1alpha3" else set()) == (known or names)
    entry = table_of("kubesphere", "get", path)
    assert entry.returns.target is None
