"""What the facts of one release are to others: which rows are carried, and that no name depends on them."""

from __future__ import annotations

import copy
import importlib
import pkgutil
import shutil
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import ksgen
import pytest
from ksgen import ir
from ksgen.contract import contract as contracts
from ksgen.contract import overlay
from ksgen.contract.answers import loosen_answers
from ksgen.contract.facts import apply_facts, carry_facts, load_tables
from ksgen.contract.facts.tables import COLUMNS, Tables
from ksgen.contract.normalise import normalise
from ksgen.contract.validate import validate_contract
from ksgen.pin import Pinned, Request, pin
from ksgen.project import Project
from ksgen.render.render import render
from ksgen.source.fetch import Directory, fetch
from support.conformance.contracts import METHODS, ROOT, Contract, default_release
from support.conformance.releases import UPSTREAM

if TYPE_CHECKING:
    from pathlib import Path

    from support.conformance.contracts import Json

FACTS = default_release().parent / "facts"
OTHERS = ["release-3.3", "release-3.1"]

pytestmark = pytest.mark.skipif(not UPSTREAM.is_dir(), reason="the published files (../shared/upstream) are not here")


@cache
def _normalised(ref: str) -> tuple[Json, Any]:
    files = fetch(Directory(UPSTREAM / ref), ref).files
    return normalise({name: file.document() for name, file in files.items()}, version=ref)


def _published(ref: str) -> set[tuple[str, str]]:
    """Method and path of what a release publishes, after normalisation."""
    paths = _normalised(ref)[0]["paths"]
    return {(method, path) for path, item in paths.items() for method in METHODS if method in item}


@pytest.fixture(scope="module", params=OTHERS)
def pinned(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Project, Pinned]:
    """Another release, pinned beside the committed one."""
    ref: str = request.param
    folder = tmp_path_factory.mktemp(ref)
    shutil.copytree(ROOT / "specs", folder / "specs")
    project = Project(folder / "specs", ROOT / "templates", folder / "out")
    return ref, project, pin(project, Request(ref, Directory(UPSTREAM / ref)), lambda _: None)


def test_rows_are_carried_where_they_hold(pinned: tuple[str, Project, Pinned]) -> None:
    ref, _, release = pinned
    own, carried = load_tables(FACTS), load_tables(release.folder / "facts")
    published = _published(ref)
    for name in ("results.csv", "bodies.csv", "variants.csv"):
        wanted = [row.cells for row in own.rows[name] if (row["method"].lower(), row["path"]) in published]
        assert [row.cells for row in carried.rows[name]] == wanted
        assert len(wanted) >= 8
    assert carried.rows["operations.csv"] == []
    definitions = {*own.types, *_normalised(ref)[0]["components"]["schemas"]}
    assert [row.cells for row in carried.rows["resources.csv"]] == [
        row.cells for row in own.rows["resources.csv"] if row["type"] in definitions
    ]
    assert len(carried.rows["resources.csv"]) >= 78
    assert carried.types.keys() == own.types.keys()
    apis = {path for _, path in published}
    assert [row.cells for row in carried.rows["scopes.csv"]] == [
        row.cells for row in own.rows["scopes.csv"] if f"/apis/{row['group']}/{row['version']}/{row['plural']}" in apis
    ]


def test_operations_are_those_published(pinned: tuple[str, Project, Pinned]) -> None:
    """But for scopes: what is in a namespace moved below it."""
    ref, _, release = pinned
    contract = Contract.read(release.folder / "contract.json")
    operations = {(each.method, each.path) for each in contract.operations.values() if "/apis/" not in each.path}
    published = {each for each in _published(ref) if "/apis/" not in each[1]}
    assert published - operations <= {("post", "/kapis/iam.kubesphere.io/v1alpha2/login")}
    assert operations <= published
    below = "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}"
    assert ("patch", below) in {(each.method, each.path) for each in contract.operations.values()}


def test_the_contract_is_valid(pinned: tuple[str, Project, Pinned]) -> None:
    _, _, release = pinned
    document = contracts.load(release.folder / "contract.json").document
    redirects = {f"/paths/~1oauth~1authorize/{method}/responses" for method in ("get", "post")}
    found = [each for each in validate_contract(document) if each.pointer not in redirects]  # which are no 2xx
    assert [str(each) for each in found] == []


def test_lists_are_typed_there_too(pinned: tuple[str, Project, Pinned]) -> None:
    _, _, release = pinned
    contract = Contract.read(release.folder / "contract.json")
    users = contract.operations["iam.v1alpha2.users.list"].success[1]["application/json"]["schema"]
    assert contract.items_of(users) == {"$ref": "#/components/schemas/v1alpha2.User"}
    pods = contract.operations["resources.v1alpha3.list"].node["x-ksgen-resources"]
    assert {"core.v1.Pod"} <= {each["schema"]["$ref"].rpartition("/")[2] for each in pods}


def test_the_package_imports(pinned: tuple[str, Project, Pinned], monkeypatch: pytest.MonkeyPatch) -> None:
    """Every module of it, with every model; how it behaves is `test_releases`'s."""
    ref, project, release = pinned
    package = ref.replace("release-", "kubesphere_facts_").replace(".", "_")
    tree = ir.build(contracts.load(release.folder / "contract.json"), package=package, version=ksgen.__version__)
    _write(project.out, render(tree, project.templates))
    monkeypatch.syspath_prepend(project.out)
    found = pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}.")
    modules = {each.name: importlib.import_module(each.name) for each in found}
    assert {f"{package}.models.v1alpha2", f"{package}.api.iam", f"{package}.aio.resources"} <= modules.keys()
    models = importlib.import_module(f"{package}.models")
    assert all(getattr(models, name) is not None for name in dir(models))


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def _names(ref: str, tables: Tables) -> dict[tuple[str, str], str]:
    """What operations are called with these facts and what holds of the committed overlay."""
    document, recorder = _normalised(ref)
    contract = contracts.Contract(copy.deepcopy(document), "contract")
    apply_facts(contract.document, tables, recorder)
    loosen_answers(contract.document, recorder)
    known = overlay.load(default_release().parent / "overlay.yaml")
    kept, _ = overlay.matching(known, contract.document)
    overlay.apply(replace(known, actions=kept), contract.document)
    contracts.assign_names(contract)
    return {(each.method, each.path): each.node["operationId"] for each in contract.operations()}


def test_added_operations_rename_none_of_the_published() -> None:
    tables = load_tables(FACTS)
    everything = _names("release-3.4", tables)
    published = _names("release-3.4", carry_facts(tables, _normalised("release-3.4")[0]))
    assert len(everything) - len(published) == len(tables.rows["operations.csv"])
    assert published.items() <= everything.items()


@pytest.mark.parametrize("ref", OTHERS)
def test_releases_agree_on_the_names_of_what_they_share(ref: str) -> None:
    committed = _names("release-3.4", load_tables(FACTS))
    other = _names(ref, carry_facts(load_tables(FACTS), _normalised(ref)[0]))
    shared = committed.keys() & other.keys()
    assert len(shared) > 350
    assert {each: other[each] for each in shared} == {each: committed[each] for each in shared}


def test_the_committed_contract_is_what_its_facts_make(tmp_path: Path) -> None:
    """Who edits a table fetches again: the lock says nothing of the tables."""
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    project = Project(tmp_path / "specs", ROOT / "templates", tmp_path / "out")
    release = pin(project, Request("release-3.4", Directory(UPSTREAM / "release-3.4")), lambda _: None)
    for name in ("contract.json", "report.md", "overlay.yaml"):
        assert (release.folder / name).read_bytes() == (default_release().parent / name).read_bytes()
    assert (tmp_path / "specs" / "ksgen.lock").read_bytes() == (ROOT / "specs" / "ksgen.lock").read_bytes()


def test_every_table_is_here() -> None:
    assert sorted(each.name for each in FACTS.iterdir()) == sorted([*COLUMNS, "types.json"])
