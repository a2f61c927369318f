"""No published operation is lost: each is in the contract, or named with a reason by the report.

Of every release at hand, and of imitations of those that are not; one of these is built, and its client checked.
"""

from __future__ import annotations

import copy
import importlib
import json
import pkgutil
import re
import shutil
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from ksgen.contract.normalise import normalise
from ksgen.contract.validate import validate_contract
from ksgen.source.fetch import FILES, Directory, fetch
from support.conformance.contracts import METHODS, ROOT, Contract
from support.conformance.imitations import IMITATIONS, imitate
from support.conformance.releases import UPSTREAM, Release, normalised
from support.conformance.surface import methods

if TYPE_CHECKING:
    from pathlib import Path

    from support.conformance.contracts import Json

PUBLISHED = ("release-3.1", "release-3.3", "release-3.4", "release-4.1")
PINNED = ("release-3.4", "release-4.1")

pytestmark = pytest.mark.skipif(not UPSTREAM.is_dir(), reason="the published files (../shared/upstream) are not here")


@cache
def _files(ref: str) -> dict[str, Any]:
    found = fetch(Directory(UPSTREAM / ref), ref).files
    return {name: file.document for name, file in found.items()}


def _documents(name: str) -> dict[str, Any]:
    return imitate(name, _files) if name in IMITATIONS else copy.deepcopy(_files(name))


def _shape(path: str) -> str:
    """A path as the server matches it: what variables are called and match, and a slash at the end, don't count."""
    path = path.replace("%20", " ")
    wild = re.sub(r"\{[^{}]*\}$", lambda found: "{*}" if ":*" in found[0] or found[0] == "{path}" else "{}", path)
    return re.sub(r"\{[^{}*]*\}", "{}", wild).rstrip("/ ")


def _operations(document: Json) -> list[tuple[str, str]]:
    return [(method, path) for path, item in document["paths"].items() for method in METHODS if method in item]


def _lost(documents: dict[str, Any], contract: Json, told: str) -> list[str]:
    """Published operations that are neither in the contract nor named by what was told of repairs."""
    there = Counter((method, _shape(path)) for method, path in _operations(contract))
    missing: list[str] = []
    for document in documents.values():
        for method, path in _operations(document):
            if there[method, _shape(path)]:
                there[method, _shape(path)] -= 1
            elif path.replace("~", "~0").replace("/", "~1") not in told and f"{method.upper()} {path}" not in told:
                missing.append(f"{method.upper()} {path}")
    return missing


@pytest.mark.parametrize("name", [*PUBLISHED, *IMITATIONS])
def test_every_published_operation_is_there_or_named(name: str) -> None:
    """And a client can be made of what is: its operations have names, no two the same."""
    documents = _documents(name)
    contract, recorder = normalise(documents, version=name) if name in IMITATIONS else normalised(name)
    told = "\n".join(f"{each.rule} {each.pointer}" for each in recorder.repairs if each.rule in _LEAVING)
    assert _lost(_documents(name), contract, told) == []
    assert all(each.why for each in recorder.repairs)
    assert not [each for each in validate_contract(contract) if each.severity == "error"]


# What leaves a published operation out, or makes one of two.
_LEAVING = {
    "equivalent-path",
    "variable-pattern",
    "server-absent",
    "custom-resource-scope",
    "custom-resource-status",
    "overlay",
}


@pytest.mark.parametrize("ref", PINNED)
def test_what_is_pinned_and_reported(ref: str) -> None:
    contract = json.loads((ROOT / "specs" / ref / "contract.json").read_text())
    report = (ROOT / "specs" / ref / "report.md").read_text()
    sections = [each for each in re.split(r"^## ", report, flags=re.MULTILINE) if each.split("\n", 1)[0] in _LEAVING]
    assert _lost(_documents(ref), contract, "\n".join(sections)) == []


def test_what_is_lost_is_noticed() -> None:
    documents = _documents("release-3.3")
    contract, _ = normalised("release-3.3")
    path = next(path for path in contract["paths"] if "get" in contract["paths"][path])
    del contract["paths"][path]["get"]
    assert _lost(documents, contract, "") == [f"GET {path}"]


def test_an_imitation_is_pinned_and_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With everything that is wrong in it, from files to a client whose every method is there."""
    from ksgen.build import build
    from ksgen.choice import Choice
    from ksgen.pin import Request, pin
    from ksgen.project import Project

    for name, document in _documents("like-2.1").items():
        file = tmp_path / "files" / FILES[name]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(document))
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    project = Project(tmp_path / "specs", ROOT / "templates", tmp_path / "out")
    pinned = pin(project, Request("release-2.1", Directory(tmp_path / "files")), lambda _: None)
    contract = json.loads((pinned.folder / "contract.json").read_text())
    assert _lost(_documents("like-2.1"), contract, (pinned.folder / "report.md").read_text()) == []
    build(project, Choice("release-2.1", "kubesphere_2_1"))
    monkeypatch.syspath_prepend(tmp_path / "out")
    release = Release(Contract.read(pinned.folder / "contract.json"), "kubesphere_2_1")
    for name in ("KubeSphere", "AsyncKubeSphere"):
        client = release.client(name)("http://127.0.0.1", token="a.token")
        assert methods(release.package, client).keys() == release.contract.operations.keys()
    package = importlib.import_module(release.package)
    for module in pkgutil.walk_packages(package.__path__, f"{release.package}."):
        if not module.name.startswith((f"{release.package}.testing", f"{release.package}.__main__")):
            importlib.import_module(module.name)
