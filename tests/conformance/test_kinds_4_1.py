"""The custom resources of release 4.1: each kind of its server is a collection of its client, in the right place."""

from __future__ import annotations

import importlib
import inspect
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from ksgen.build import nothing
from ksgen.choice import Choice
from ksgen.pinkinds import pin_crds
from ksgen.project import Project
from support.conformance.contracts import ROOT
from support.conformance.releases import pinned

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ROOT / "specs" / "release-4.1" / "crds"
TABLE = ROOT.parent / "shared" / "server-4.1" / "crds.json"
ROWS: list[dict[str, Any]] = json.loads(TABLE.read_text())["crds"] if TABLE.is_file() else []
# What the release publishes no type of: only what every object has is typed.
UNTYPED = {"app.k8s.io", "storage.kubesphere.io"}


@pytest.mark.skipif(not ROWS, reason="the server's table of custom resources (../shared/server-4.1) is not here")
def test_every_kind_of_the_server() -> None:
    release = pinned("release-4.1", "kubesphere_4_1")
    known_kind = importlib.import_module(f"{release.package}._core.kube.kinds").known_kind
    models = importlib.import_module(f"{release.package}.models")
    with release.client("KubeSphere")("http://127.0.0.1", token="a.token", verify=False) as ks:
        for row in ROWS:
            assert row["served"]
            api_version = f"{row['group']}/{row['version']}"
            found = getattr(getattr(getattr(ks.crd, row["group"].partition(".")[0]), row["version"]), row["plural"])
            assert repr(found).endswith(f"({api_version!r}, {row['kind']!r})")
            kind = known_kind(api_version, row["kind"])
            assert (kind.plural, kind.namespaced) == (row["plural"], row["scope"] == "Namespaced")
            assert {*kind.subresources} == {*row["subresources"]}
            module, _, cls = kind.target.rpartition(".")
            model = getattr(importlib.import_module(f"{models.__name__}.{module}"), cls)
            assert model.__name__ == row["kind"]
            annotated = {name for each in model.__mro__ for name in inspect.get_annotations(each)}  # a base has some
            fields = {name for name in annotated if not name.startswith("_")}
            assert {"api_version", "kind", "metadata"} <= fields
            if row["storage"]:
                assert (len(fields) > 3) == (row["group"] not in UNTYPED), (api_version, row["kind"])


def test_the_pinned_kinds_are_what_their_definitions_make(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    project = Project(tmp_path / "specs", ROOT / "templates", tmp_path / "out")
    made = pin_crds(
        project,
        str(FOLDER / "definitions.yaml"),
        "kubesphere",
        Choice("release-4.1"),
        nothing,
        update=False,
    )
    assert made.kinds == 49
    assert (made.folder / "contract.json").read_bytes() == (FOLDER / "kubesphere" / "contract.json").read_bytes()
