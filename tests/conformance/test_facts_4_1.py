"""What is known of the server of release 4.1 (../shared/server-4.1), against its contract and its client."""

from __future__ import annotations

import csv
import json
import re
from typing import TYPE_CHECKING, Any, get_args, get_origin

import pytest
from ksgen.contract.facts.language import read_type
from support.conformance.contracts import ROOT, Contract
from support.conformance.releases import method_of, pinned
from support.conformance.results import declared
from support.conformance.routes import shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.conformance.contracts import Json, Operation

SERVER = ROOT.parent / "shared" / "server-4.1"
PACKAGE = "kubesphere_4_1"
CONTRACT = Contract.read(ROOT / "specs" / "release-4.1" / "contract.json")
ABSENT = ROOT / "specs" / "release-4.1" / "facts" / "absent.csv"

pytestmark = pytest.mark.skipif(not SERVER.is_dir(), reason="the server's tables (../shared/server-4.1) are not here")


def rows(name: str) -> list[dict[str, str]]:
    if not (SERVER / name).is_file():
        return []
    with (SERVER / name).open(newline="") as lines:
        return list(csv.DictReader(lines))


# No operation of the contract leads to these.
UNREACHED = {"v1alpha2.ClusterOverride"}


def by_shape() -> dict[tuple[str, str], Operation]:
    found: dict[tuple[str, str], Operation] = {}
    for each in CONTRACT.operations.values():  # variants come behind the operation they vary
        found.setdefault((each.method, _shape(each.path)), each)
    return found


def _shape(path: str) -> str:
    return shape(re.sub(r":\*\}", "}", path))


ROUTES = rows("routes.csv")
KNOWN = by_shape()
# Declared, and not read by the handler; an address to go on to is the variant `logout_redirect`'s, and the selector is
# a filter of secrets.
UNREAD = {
    ("/oauth/logout", "post_logout_redirect_uri"),
    ("/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/{resources}", "fieldSelector"),
} | {("/oauth/callback/{callback}", name) for name in ("access_token", "token_type", "expires_in", "scope")}


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row['method']} {row['path']}") for row in ROUTES])
def test_every_route_is_an_operation(row: dict[str, str]) -> None:
    operation = KNOWN.get((row["method"].lower(), _shape(row["path"])))
    assert operation is not None
    for parameter in filter(None, (each.strip() for each in row["params"].split(";"))):
        place, _, name = parameter.rstrip("*").partition(":")
        if place == "query" and (row["path"], name) not in UNREAD:
            assert name in {each["name"] for each in operation.parameters("query")}, parameter


def test_every_operation_is_a_route_or_served_dynamically() -> None:
    """A dynamic one is of a group and version that the server's scheme or a labelled custom resource has."""
    routes = {(row["method"].lower(), _shape(row["path"])) for row in ROUTES}
    crds = json.loads((SERVER / "crds.json").read_text())["crds"]
    plurals = {(row["group"], row["version"], row["plural"]) for row in crds}
    extra = [key for key in KNOWN if key not in routes and not key[1].startswith("/apis/")]
    assert len(extra) > 100
    for method, path in extra:
        _, root, group, version, *rest = path.split("/")
        inside = rest[2:] if rest[0] in {"workspaces", "namespaces"} and len(rest) > 2 else rest
        assert root == "kapis", path
        assert (group, version, inside[0]) in plurals, path
        assert method in ({"get", "post"} if len(inside) == 1 else {"get", "put", "patch", "delete"}), path


def test_what_the_server_lacks_is_no_operation() -> None:
    routes = {(row["method"], _shape(row["path"])) for row in ROUTES}
    with ABSENT.open(newline="") as lines:
        gone = [(row["method"], _shape(row["path"])) for row in csv.DictReader(lines)]
    assert gone
    assert not routes & set(gone)
    assert not KNOWN.keys() & {(method.lower(), path) for method, path in gone}


def lists() -> dict[str, Any]:
    file = SERVER / "list_items.json"
    return json.loads(file.read_text()) if file.is_file() else {}


@pytest.mark.parametrize("title", lists())
def test_every_list(title: str) -> None:
    known = lists()[title]
    method, _, path = title.partition(" ")
    operation = KNOWN[method.lower(), _shape(path)]
    schema: Json = next(iter(operation.success[1].values()))["schema"]
    whole = CONTRACT.resolve(schema)
    paged = known["wrapper"].startswith("ListResult")
    assert ("totalItems" in whole.get("properties", {})) == paged
    if "{resources}" in path:
        return  # by name: test_every_resource_name
    items = whole["properties"]["items"]["items"] if paged else whole["items"]
    wanted = known["item_type"]
    if wanted.get("schema") == "object":
        assert items == {"type": "object"}
    elif "schema" in wanted:
        assert items == {"$ref": f"#/components/schemas/{wanted['schema']}"}
    for name in ("KubeSphere", "AsyncKubeSphere"):
        client = pinned("release-4.1", PACKAGE).client(name)("http://127.0.0.1", token="a.token", verify=False)
        returns = declared(method_of(client, operation.name))
        assert get_origin(returns).__name__ == (f"{'Async' * (name[0] == 'A')}Page" if paged else "list")
        if "$ref" in items:
            [item] = get_args(returns)
            assert item.__name__ == CONTRACT.resolve(items)["x-ksgen-model"].rpartition(".")[2]


def getters() -> dict[str, Any]:
    file = SERVER / "resource_getters.json"
    return json.loads(file.read_text())["v1alpha3"] if file.is_file() else {}


def test_every_resource_name() -> None:
    operation = CONTRACT.operations["resources.v1alpha3.list"]
    found = {each["name"]: each for each in operation.node["x-ksgen-resources"]}
    assert found.keys() == getters().keys()
    for name, known in getters().items():
        assert found[name]["scope"] == ("namespaced" if known["scope"] == "namespaced" else "cluster")
        assert set(found[name]["filters"]) >= set(known["extra_filters"]), name
        assert set(found[name]["sort"]) >= set(known["extra_sort"]), name
        assert found[name]["schema"]["$ref"].rpartition(".")[2] == known["kind"], name


def unresolved() -> Iterator[str]:
    for name, each in CONTRACT.operations.items():
        text = json.dumps(each.node)
        if "runtime.Object" in text:
            yield name


def test_no_answer_is_any_object() -> None:
    assert list(unresolved()) == []
    assert "runtime.Object" not in json.dumps(CONTRACT.document["components"]["schemas"])


def test_no_list_offers_what_its_server_ignores() -> None:
    """4.1 has no filter `alias`, and no list of it is paged by `paging`, `conditions` aside."""
    for name, each in CONTRACT.operations.items():
        assert not {"alias", "paging", "orderBy"} & {one["name"] for one in each.parameters("query")}, name


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=f"{row['definition']}.{row['property']}") for row in rows("model_defects.csv")]
)
def test_every_property_that_is_published_wrong(row: dict[str, str]) -> None:
    schema = CONTRACT.document["components"]["schemas"].get(row["definition"])
    if schema is None:
        assert row["definition"] in UNREACHED
        return
    if row["server"] == "absent":
        assert row["property"] not in schema["properties"]
    else:
        found = schema["properties"][row["property"]]
        assert _as_written(found) == read_type(row["server"])


def _as_written(schema: Json) -> Json:
    """A property without null, which any answer may have, and without words."""
    kinds = schema.get("type", ())
    kept = [each for each in kinds if each != "null"] if isinstance(kinds, list) else [kinds] if kinds else []
    found = {key: each for key, each in schema.items() if key not in {"description", "type"}}
    return {**found, **({"type": kept[0]} if kept else {})}
