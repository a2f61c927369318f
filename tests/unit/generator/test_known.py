"""What a build remembers makes the next one faster, never different."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from ksgen import build as builds
from ksgen.choice import Choice
from ksgen.output import known
from ksgen.project import MANIFEST
from ksgen.render import render as renders
from support.functional.pipeline import operation, pin_pair, swagger

PATHS = {"/kapis/a.io/v1/things": {"get": operation()}}


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.setenv(known.VARIABLE, str(tmp_path / "cache"))
    return pin_pair(tmp_path, swagger(PATHS))[0]


@pytest.fixture
def rendered(monkeypatch):
    """How often something was rendered."""
    calls = []
    original = renders.render
    monkeypatch.setattr(renders, "render", lambda *given: (calls.append(given), original(*given))[1])
    return calls


def build(project, package="made"):
    return builds.build(project, Choice(package=package))


def entry(tmp_path):
    (found,) = (tmp_path / "cache" / "builds").iterdir()
    return found


def test_a_build_with_nothing_to_do_renders_nothing(project, rendered):
    first, summary = build(project)
    again, nothing = build(project)
    assert len(rendered) == 1
    assert (again.operations, again.models) == (first.operations, first.models) == (1, 0)
    assert (*nothing.unchanged, MANIFEST) == summary.added
    assert nothing.number == 0


def test_a_build_with_nothing_to_do_imports_nothing_that_makes_a_client(project, tmp_path):
    """No time is measured: these are what takes long to import."""
    build(project)
    code = """
import sys
from ksgen.cli import main
main(sys.argv[1:], standalone_mode=False)
seldom = ("ruff", "jinja2", "jsonschema", "jsonpath_rfc9535", "openapi_spec_validator", "httpx", "ksgen.ir",
    "ksgen.render", "ksgen.pin", "ksgen.diff", "ksgen.source.fetch")
print([name for name in seldom if name in sys.modules])
"""
    given = ["build", "--specs", str(project.specs), "--out", str(project.out), "--package", "made"]
    done = subprocess.run(
        [sys.executable, "-c", code, *given], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stderr.endswith("nothing changed\n")
    assert done.stdout == "[]\n"


def test_a_file_that_was_edited_is_replaced(project, rendered):
    build(project)
    file = project.out / "made" / "client.py"
    before = file.read_text()
    file.write_text("x = 1\n")
    assert build(project)[1].edited == ("made/client.py",)
    assert file.read_text() == before
    file.unlink()
    assert build(project)[1].added == ("made/client.py",)
    assert len(rendered) == 3


def test_a_manifest_that_agrees_with_edited_files_is_not_believed(project):
    """Whoever can write to the output can write its manifest too."""
    build(project)
    file, manifest = project.out / "made" / "client.py", project.out / ".ksgen-manifest.json"
    before = file.read_text()
    document = json.loads(manifest.read_text())
    file.write_text("import os\n")
    document["files"]["made/client.py"] = known.outtree.digest(file.read_bytes())
    manifest.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n")
    assert "made/client.py" in build(project)[1].changed
    assert file.read_text() == before


def test_other_inputs_are_another_build(project, rendered, tmp_path):
    build(project)
    build(project, package="other")
    templates = tmp_path / "templates" / "kubesphere"
    templates.mkdir(parents=True)
    assert known.fingerprint(project.templates) != known.fingerprint(tmp_path / "templates")
    before = known.fingerprint(tmp_path / "templates")
    (templates / "x.py").write_text("")
    assert known.fingerprint(tmp_path / "templates") != before
    assert known.fingerprint(tmp_path / "templates", "a", "bc") != known.fingerprint(tmp_path / "templates", "ab", "c")
    assert len(rendered) == 2


@pytest.mark.parametrize("damage", [b"", b"junk", b"{}", b'{"manifest":3,"operations":1,"models":1}', b"0" * 5000])
def test_a_damaged_entry_is_none(project, rendered, tmp_path, damage):
    build(project)
    entry(tmp_path).write_bytes(damage)
    build(project)
    assert len(rendered) == 2
    build(project)
    assert len(rendered) == 2


def test_a_folder_that_others_may_write_to_is_not_read(project, rendered, tmp_path):
    build(project)
    (tmp_path / "cache" / "builds").chmod(0o777)
    build(project)
    assert len(rendered) == 2


def test_check_renders_always(project, rendered):
    build(project)
    builds.check(project, Choice(package="made"))
    assert len(rendered) == 2


def test_the_environment_turns_it_off(project, rendered, monkeypatch, tmp_path):
    monkeypatch.setenv(known.VARIABLE, "")
    build(project)
    build(project)
    assert len(rendered) == 2
    assert not (tmp_path / "cache").exists()


def test_there_are_never_many_entries(project, monkeypatch, tmp_path):
    monkeypatch.setattr(known, "_MOST", 3)
    for number in range(6):
        (project.out).mkdir(exist_ok=True)
        (project.out / ".ksgen-manifest.json").write_text("{}")
        known.remember(str(number), project.out, 1, 1)
    assert len(list((tmp_path / "cache" / "builds").iterdir())) == 3
