"""What the facts of one release are to others: which rows are carried, and that no name depends on them."""

from __future__ import annotations

import copy
import importlib
import pkgutil
import shutil
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from ksgen.contract import contract as contracts
from ksgen.contract.carry import Agreement, Carried, Published, carry_actions, carry_tables
from ksgen.contract.corrections import Corrections
from ksgen.contract.facts import apply_facts
from ksgen.contract.facts.language import named_types
from ksgen.contract.facts.server import SETTINGS
from ksgen.contract.facts.tables import COLUMNS, Tables
from ksgen.contract.models import loosen_answers
from ksgen.contract.normalise import Recorder
from ksgen.contract.validate import validate_contract
from ksgen.pin import Request, pin
from ksgen.project import Project
from ksgen.source.fetch import Directory
from support.conformance.contracts import METHODS, ROOT, Contract, default_release
from support.conformance.releases import UPSTREAM, Fresh, built, fresh, normalised
from support.generator.facts_documents import load_tables

if TYPE_CHECKING:
    from pathlib import Path

    from support.conformance.contracts import Json

FACTS = default_release().parent / "facts"
OTHERS = ["release-3.3", "release-3.1", "release-4.1"]

pytestmark = pytest.mark.skipif(not UPSTREAM.is_dir(), reason="the published files (../shared/upstream) are not here")


@cache
def _normalised(ref: str) -> tuple[Json, Any]:
    return normalised(ref)


def _published(ref: str) -> set[tuple[str, str]]:
    """Method and path of what a release publishes, after normalisation."""
    paths = _normalised(ref)[0]["paths"]
    return {(method, path) for path, item in paths.items() for method in METHODS if method in item}


@pytest.fixture(scope="module", params=OTHERS)
def pinned(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Fresh]:
    """Another release, pinned beside the committed one."""
    return request.param, fresh(request.param, tmp_path_factory)


@cache
def _agreement(ref: str) -> Agreement:
    return Agreement(Published.of(_normalised("release-3.4")[0]), _normalised(ref)[0])


def test_rows_are_carried_where_they_hold(pinned: tuple[str, Fresh]) -> None:
    """Where both releases publish the operation alike, word for word but for prose."""
    ref, release = pinned
    own, carried = load_tables(FACTS), load_tables(release.folder / "facts")
    here, there = _normalised(ref)[0]["paths"], _normalised("release-3.4")[0]["paths"]

    def alike(path: str, method: str) -> bool:
        node = here.get(path, {}).get(method.lower())
        return node is not None and node == there.get(path, {}).get(method.lower())

    for name in ("results.csv", "bodies.csv", "variants.csv"):
        wanted = [row.cells for row in own.rows[name] if alike(row["path"], row["method"])]
        assert [row.cells for row in carried.rows[name]] == wanted
        assert len(wanted) >= (6 if ref < "release-4" else 1)
    assert carried.rows["operations.csv"] == []
    definitions = {*carried.types, *_normalised(ref)[0]["components"]["schemas"]}
    assert {row["type"] for row in carried.rows["resources.csv"]} <= definitions
    assert {*carried.types} < {*own.types}
    for row in carried.rows["scopes.csv"]:
        assert alike(f"/apis/{row['group']}/{row['version']}/{row['plural']}", "get")


def test_no_operation_is_given_a_fact_that_may_not_be_true_of_it(pinned: tuple[str, Fresh]) -> None:
    """By rule: whatever is carried speaks of a published path and method, and of types that are published or defined.

    A type that is defined or corrected is published alike by both releases, or by neither.
    """
    ref, release = pinned
    tables = load_tables(release.folder / "facts")
    document, base = _normalised(ref)[0], _normalised("release-3.4")[0]
    published, schemas = _published(ref), document["components"]["schemas"]
    known = {*schemas, *tables.types}
    for name, rows in tables.rows.items():
        for row in rows:
            if "method" in row.cells:
                assert (row["method"].lower(), row["path"]) in published, (name, row.cells)
            if name != "lists.csv":  # whose result is a wrapper
                named = named_types(row.cells.get("result", ""), row.cells.get("body", ""))
                assert named <= known, (name, row.cells)
            if name == "resources.csv":
                path = f"/kapis/resources.kubesphere.io/{row['version']}/{{resources}}"
                assert ("get", path) in published
                assert row["type"] in known
    for name in tables.types:
        assert schemas.get(name) == base["components"]["schemas"].get(name), name
    for row in tables.rows["server.csv"]:
        method, path = SETTINGS[row["setting"]].about.split()
        assert document["paths"][path][method.lower()] == base["paths"][path][method.lower()], row.cells


def test_what_is_not_carried_can_be_copied_from(pinned: tuple[str, Fresh]) -> None:
    _, release = pinned
    left, own = load_tables(release.folder / "not-carried"), load_tables(FACTS)
    carried = load_tables(release.folder / "facts")
    for name, rows in own.rows.items():
        found = [row.cells for row in (*carried.rows[name], *left.rows[name])]
        assert sorted(map(str, found)) == sorted(str(row.cells) for row in rows)
        assert all(any(",".join(row.cells.values()) in note for note in release.notes) for row in left.rows[name])
    assert {*carried.types, *left.types} == {*own.types}


def test_no_release_is_told_what_only_a_later_server_does(pinned: tuple[str, Fresh]) -> None:
    ref, release = pinned
    contract = Contract.read(release.folder / "contract.json")
    operations = {(each.method, each.path): each for each in contract.operations.values()}
    if ref < "release-4":
        assert ("post", "/kapis/iam.kubesphere.io/v1alpha2/login") in operations
    names = {
        each["name"]
        for operation in operations.values()
        for each in operation.node.get("x-ksgen-resources", [])
        if "notification" in each["schema"]["$ref"]
    }
    assert names == set()
    if ref == "release-3.1":
        health = "/kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/apps/{app}/health"
        assert "$ref" in operations["get", health].node["responses"]["200"]["content"]["application/json"]["schema"]


def test_operations_are_those_published(pinned: tuple[str, Fresh]) -> None:
    """But for scopes: what is in a namespace moved below it."""
    ref, release = pinned
    contract = Contract.read(release.folder / "contract.json")
    operations = {(each.method, each.path) for each in contract.operations.values() if "/apis/" not in each.path}
    assert operations == {each for each in _published(ref) if "/apis/" not in each[1]}


def test_the_contract_is_valid(pinned: tuple[str, Fresh]) -> None:
    _, release = pinned
    document = contracts.load(release.folder / "contract.json").document
    redirects = {f"/paths/~1oauth~1authorize/{method}/responses" for method in ("get", "post")}
    found = [each for each in validate_contract(document) if each.pointer not in redirects]  # which are no 2xx
    assert [str(each) for each in found] == []


def test_lists_are_typed_there_too(pinned: tuple[str, Fresh]) -> None:
    ref, release = pinned
    if ref == "release-4.1":
        pytest.skip("none of its lists is published as that of 3.4 is: its own facts type them")
    contract = Contract.read(release.folder / "contract.json")
    users = contract.operations["iam.v1alpha2.users.list"].success[1]["application/json"]["schema"]
    assert contract.items_of(users) == {"$ref": "#/components/schemas/v1alpha2.User"}
    pods = contract.operations["resources.v1alpha3.list"].node["x-ksgen-resources"]
    assert {"core.v1.Pod"} <= {each["schema"]["$ref"].rpartition("/")[2] for each in pods}


@pytest.mark.parametrize("ref", OTHERS)
def test_the_package_imports(ref: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Every module of it, with every model; how it behaves is `test_releases`'s."""
    package = built(ref, tmp_path_factory).package
    found = pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}.")
    modules = {each.name: importlib.import_module(each.name) for each in found}
    assert {f"{package}.models.core_v1", f"{package}.api.iam", f"{package}.aio.resources"} <= modules.keys()
    models = importlib.import_module(f"{package}.models")
    assert all(getattr(models, name) is not None for name in dir(models))


def _names(ref: str, tables: Tables) -> dict[tuple[str, str], str]:
    """What operations are called with these facts and what holds of the committed overlay."""
    document, recorder = copy.deepcopy(_normalised(ref)[0]), Recorder()
    contract = contracts.Contract(document, "contract")
    apply_facts(document, tables, recorder)
    loosen_answers(document, recorder)
    overlay = Corrections.read(default_release().parent).parsed_overlay()
    assert overlay.actions
    carry_actions(overlay, _agreement(ref), document, Carried(), recorder)
    contracts.assign_names(contract)
    return {(each.method, each.path): each.node["operationId"] for each in contract.operations()}


@cache
def _committed_names() -> dict[tuple[str, str], str]:
    return _names("release-3.4", load_tables(FACTS))


def _carried(ref: str) -> Tables:
    return carry_tables(load_tables(FACTS), _agreement(ref), _normalised(ref)[0]).tables


def test_added_operations_rename_none_of_the_published() -> None:
    everything = _committed_names()
    published = _names("release-3.4", _carried("release-3.4"))
    assert len(everything) - len(published) == len(load_tables(FACTS).rows["operations.csv"])
    assert published.items() <= everything.items()


@pytest.mark.parametrize("ref", OTHERS)
def test_releases_agree_on_the_names_of_what_they_share(ref: str) -> None:
    committed = _committed_names()
    other = _names(ref, _carried(ref))
    shared = committed.keys() & other.keys()
    assert len(shared) > (300 if ref < "release-4" else 50)
    assert {each: other[each] for each in shared} == {each: committed[each] for each in shared}


def test_the_committed_contract_is_what_its_facts_make(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    project = Project(tmp_path / "specs", ROOT / "templates", tmp_path / "out")
    release = pin(project, Request("release-3.4", Directory(UPSTREAM / "release-3.4")), lambda _: None)
    for name in ("contract.json", "report.md", "overlay.yaml"):
        assert (release.folder / name).read_bytes() == (default_release().parent / name).read_bytes()
    assert (tmp_path / "specs" / "ksgen.lock").read_bytes() == (ROOT / "specs" / "ksgen.lock").read_bytes()


def test_every_table_is_here() -> None:
    optional = {"absent.csv", "moved.csv", "parameters.csv"}
    assert {*COLUMNS, "types.json"} - {each.name for each in FACTS.iterdir()} <= optional
