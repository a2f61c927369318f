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


@pytest.mark.parametrize("folder", [".", "specs/release-3.4", "tests"])
def test_inside_a_checkout(monkeypatch, folder):
    monkeypatch.chdir(ROOT / folder)
    project = find_project()
    assert (project.specs, project.templates, project.out) == (ROOT / "specs", ROOT / "templates", ROOT / "generated")
    assert project.pins is None


def test_a_checkout_is_not_changed_from_elsewhere(tmp_path, monkeypatch):
    """An editable install runs in any folder: what it makes goes there."""
    monkeypatch.chdir(tmp_path)
    project = find_project()
    assert (project.specs, project.templates) == (ROOT / "specs", ROOT / "templates")
    assert (project.out, project.pins) == (tmp_path / "generated", tmp_path / "specs")
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "ksgen.lock").write_text("")
    assert (find_project().specs, find_project().pins) == (tmp_path / "specs", None)


def test_a_folder_beside_a_checkout_is_not_in_it(tmp_path, monkeypatch):
    """Nor is one that only begins with its name, or one that holds it; a link that leads into it is."""
    beside = tmp_path / f"{ROOT.name}-mine"
    beside.mkdir()
    (tmp_path / "link").symlink_to(ROOT)
    for folder, out in ((beside, beside / "generated"), (ROOT.parent, ROOT.parent / "generated")):
        monkeypatch.chdir(folder)
        assert find_project().out == out
    monkeypatch.chdir(tmp_path / "link")
    assert find_project().out == ROOT / "generated"


def test_named_folders(tmp_path):
    """What is named is meant, wherever it lies."""
    project = find_project(specs=tmp_path / "s", out=tmp_path / "o")
    assert (project.specs, project.templates, project.out) == (tmp_path / "s", ROOT / "templates", tmp_path / "o")
    assert project.lock == tmp_path / "s" / "ksgen.lock"


def test_a_checkouts_pins_are_changed_from_elsewhere_where_they_are_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert find_project(specs=ROOT / "specs").pins is None


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
