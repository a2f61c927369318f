"""Where things are: in a checkout, and where ksgen is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from ksgen import project as projects
from ksgen.errors import KsgenError
from ksgen.project import check_out, find_project
from ksgen.source.lock import FilePin, Release
from support.functional.pipeline import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def test_a_checkout():
    project = find_project()
    assert (project.specs, project.templates, project.out) == (ROOT / "specs", ROOT / "templates", ROOT / "generated")


def test_a_checkout_from_any_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert find_project().specs == ROOT / "specs"


def test_named_folders(tmp_path):
    project = find_project(specs=tmp_path / "s", out=tmp_path / "o")
    assert (project.specs, project.templates, project.out) == (tmp_path / "s", ROOT / "templates", tmp_path / "o")
    assert project.lock == tmp_path / "s" / "ksgen.lock"


def installed(monkeypatch, folder: Path) -> Path:
    """Pretend that the module lies in site-packages."""
    package = folder / "site-packages" / "ksgen"
    package.mkdir(parents=True)
    monkeypatch.setattr(projects, "__file__", str(package / "project.py"))
    return package


def test_installed(tmp_path, monkeypatch):
    package = installed(monkeypatch, tmp_path)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    project = find_project()
    assert (project.specs, project.templates) == (package / "_data" / "specs", package / "_data" / "templates")
    assert project.out == work / "generated"


def test_installed_beside_ones_own_specs(tmp_path, monkeypatch):
    installed(monkeypatch, tmp_path)
    own = tmp_path / "work" / "specs"
    own.mkdir(parents=True)
    (own / "ksgen.lock").write_text("")
    monkeypatch.chdir(own.parent)
    assert find_project().specs == own


@pytest.mark.parametrize("out", ["generator", "generator/ksgen", "generator/ksgen/made", "templates/made", "specs"])
def test_no_client_goes_among_the_generators_own_files(out):
    with pytest.raises(KsgenError, match="would be mixed with the client"):
        check_out(find_project(out=ROOT / out))


def test_a_client_goes_beside_the_generator(tmp_path):
    check_out(find_project())
    check_out(find_project(out=tmp_path))


def test_a_release_has_a_folder_of_its_own(tmp_path):
    pin = FilePin("p", "0" * 64, 1)
    project = find_project(specs=tmp_path)
    releases = [
        Release(ref=ref, repository="o/r", api=pin, crd=pin, contract_sha256="0" * 64) for ref in ("a/b", "a-b")
    ]
    folders = {project.folder(each) for each in releases}
    assert len(folders) == 2
    assert all(folder.parent == tmp_path for folder in folders)
    assert project.contract(releases[0]).name == "contract.json"
