"""`ksgen check`: silent where nothing differs; else exit 1 and a diff a person can read. It writes nothing."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from ksgen.cli import main
from support.functional.pipeline import operation, put_pair
from support.generator.outputs import tree


@pytest.fixture
def built(bare, ksgen, pinned):
    ksgen("build")


def test_nothing_differs(ksgen, built, folder):
    before = tree(folder)
    result = ksgen("check")
    assert result.stdout == ""
    assert result.stderr == "out is what `ksgen build` writes (2 operations)\n"
    assert ksgen("check", "-q").output == ""
    assert tree(folder) == before


def test_an_edited_file(ksgen, built, folder):
    file = folder / "out/kubesphere/client.py"
    file.write_text(file.read_text().replace("class KubeSphere(", "class Kubesphere("))
    before = tree(folder)
    result = ksgen("check", code=1)
    assert result.stdout.splitlines()[0] == "edited by hand: kubesphere/client.py"
    assert "-class Kubesphere(" in result.stdout
    assert "+class KubeSphere(" in result.stdout
    assert result.stderr == "out isn't what `ksgen build` writes; run it, and commit the result\n"
    assert tree(folder) == before


def test_a_new_contract(ksgen, built, source, small, folder):
    small["paths"]["/kapis/b.io/v1/others"] = {"get": operation()}
    ksgen("fetch", "--ref", "r1", "--from", str(put_pair(source, small)), "--update")
    lines = ksgen("check", code=1).stdout.splitlines()
    assert "added: kubesphere/api/b.py" in lines
    assert "changed: kubesphere/client.py" in lines
    assert [line for line in lines if line.startswith("+") and "b as _b" in line]


@pytest.mark.parametrize("path", ["kubesphere/api/a.py", "api.md", ".ksgen-manifest.json"])
def test_a_missing_file(ksgen, built, folder, path):
    (folder / "out" / path).unlink()
    assert f"added: {path}" in ksgen("check", code=1).stdout


def test_a_file_of_the_users_is_none_of_our_business(ksgen, built, folder):
    (folder / "out" / "mine.py").write_text("x")
    ksgen("check")


def test_nothing_was_ever_built(bare, ksgen, pinned, folder):
    result = ksgen("check", code=1)
    assert (result.stdout, result.stderr) == ("", "nothing is built yet in out; make the client with: ksgen build\n")
    assert not (folder / "out").exists()


def test_the_verdict_as_json(bare, ksgen, pinned, folder):
    nothing = json.loads(ksgen("check", "--format", "json", code=1).stdout)
    assert (nothing["matches"], nothing["built"]) == (False, False)
    assert "kubesphere/__init__.py" in nothing["added"]
    ksgen("build")
    same = json.loads(ksgen("check", "--format", "json").stdout)
    assert same == {
        "matches": True,
        "built": True,
        "out": "out",
        "package": "kubesphere",
        "release": "r1",
        "operations": 2,
        **{group: [] for group in ("added", "changed", "removed", "edited")},
        "diffs": {},
    }
    file = folder / "out/kubesphere/client.py"
    file.write_text(file.read_text() + "# mine\n")
    edited = json.loads(ksgen("check", "--format", "json", code=1).stdout)
    assert edited["edited"] == ["kubesphere/client.py"]
    assert "-# mine" in edited["diffs"]["kubesphere/client.py"]


def test_another_package(ksgen, pinned):
    ksgen("build")
    result = ksgen("check", "--package", "other", code=1)
    assert "added: other/__init__.py" in result.stdout
    assert "more lines" in result.stdout
    differs = json.loads(ksgen("check", "--package", "other", "--format", "json", code=1).stdout)
    assert "kubesphere/__init__.py" in differs["removed"]


def test_what_a_file_holds_commands_no_terminal(ksgen, built, folder):
    (folder / "out/kubesphere/client.py").write_text("\x1b]0;title\x07\x1b[2J")
    assert "\x1b" not in ksgen("check", code=1).stdout


def test_the_committed_client_is_what_the_committed_contract_builds():
    """What the repository promises. With the user's cache: formatting it all anew takes seconds."""
    result = CliRunner().invoke(main, ["check"])
    assert result.exit_code == 0, result.output
