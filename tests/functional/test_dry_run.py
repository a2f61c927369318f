"""`ksgen build --dry-run` and `--diff`: what a build would change, with nothing written."""

from __future__ import annotations

import pytest
from support.functional.pipeline import operation, put_pair
from support.generator.outputs import tree


@pytest.fixture
def changed(bare, ksgen, pinned, source, small, folder):
    """A client of yesterday's contract, and a file that somebody edited."""
    ksgen("build")
    small["paths"]["/kapis/b.io/v1/others"] = {"get": operation()}
    ksgen("fetch", "--ref", "r1", "--from", str(put_pair(source, small)), "--update")
    edited = folder / "out/kubesphere/errors.py"
    edited.write_text(edited.read_text() + "# mine\n")
    return tree(folder)


def test_what_would_change_and_nothing_is_written(ksgen, changed, folder):
    result = ksgen("build", "--dry-run")
    lines = result.stdout.splitlines()
    assert "would be added: kubesphere/api/b.py" in lines
    assert "would change: kubesphere/client.py" in lines
    assert "would be replaced, though edited by hand: kubesphere/errors.py" in lines
    assert result.stderr.endswith(f"kubesphere from r1 in out: {len(lines)} files would change\n")
    assert tree(folder) == changed


def test_line_by_line_new_files_included(ksgen, changed, folder):
    shown = ksgen("build", "--diff").stdout
    assert "--- kubesphere/api/b.py (there)\n+++ kubesphere/api/b.py (built)\n" in shown
    assert "\n-# mine\n" in shown
    assert "\x1b" not in shown
    assert "more in" not in shown
    assert tree(folder) == changed


def test_nothing_would_change(bare, ksgen, pinned):
    ksgen("build")
    result = ksgen("build", "--dry-run")
    assert (result.stdout, result.stderr) == ("", "kubesphere from r1 in out: nothing would change\n")


def test_each_stage_and_its_time(ksgen, pinned):
    lines = ksgen("build", "-v").stderr.splitlines()
    assert [line.split(" s  ")[1] for line in lines[:-1]] == [
        "reading the contract of r1",
        "rendering",
        "writing",
        "in all",
    ]
    assert lines[-1].startswith("built kubesphere from r1 into out: 2 operations, ")
