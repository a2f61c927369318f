"""A disk that is full, which a limit of the system plays: one error with its place, exit 2, everything as it was."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from support.functional.pipeline import TEMPLATES
from support.generator.outputs import tree

resource = pytest.importorskip("resource")  # Windows has no such limits

RUN = "from ksgen.cli import main; main()"


def limited(most: int, *arguments: str) -> list[str]:
    """Run a command that can't write files of more than so many bytes; returns its three lines of error."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        check=False,
        capture_output=True,
        text=True,
        preexec_fn=limit,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    lines = done.stderr.splitlines()
    assert (done.returncode, done.stdout, len(lines)) == (2, "", 3), done.stderr
    assert lines[0].startswith("error: can't write: File too large")
    assert lines[2].startswith("  fix: ")
    return lines


def test_fetch(folder, source):
    before = tree(folder)
    lines = limited(500, "fetch", "--specs", "specs", "--ref", "r1", "--from", str(source))
    assert "specs/" in lines[1]
    assert tree(folder) == before


def test_a_fetch_beside_a_pin(folder, pinned, source):
    before = tree(folder)
    lines = limited(500, "fetch", "--specs", "specs", "--ref", "r2", "--from", str(source))
    assert "specs/" in lines[1]
    assert tree(folder) == before


def test_a_build_over_another(ksgen, folder, pinned):
    ksgen("build")
    before = tree(folder)
    # All but the largest file fits, which is copied; what is laid out is smaller, and written elsewhere before.
    most = max(each.stat().st_size for each in TEMPLATES.rglob("*.py")) - 1
    lines = limited(most, "build", "--specs", "specs", "--out", "out", "--package", "other")
    assert "out/" in lines[1]
    assert tree(folder) == before


def test_a_build_that_has_no_place_to_lay_out_its_files(ksgen, folder, pinned):
    ksgen("build")
    before = tree(folder)
    lines = limited(2000, "build", "--specs", "specs", "--out", "out", "--package", "other")
    assert "TMPDIR" in lines[2]
    assert tree(folder) == before


def test_init_keeps_every_letter_of_the_settings_file(folder, pinned):
    """The client fits, the settings don't."""
    mine = "# mine\n" * 100_000
    (folder / "pyproject.toml").write_text(mine)
    lines = limited(600_000, "init", "--specs", "specs")
    assert str(folder) in lines[1]
    assert (folder / "pyproject.toml").read_text() == mine
    assert not (folder / ".ksgen-staging").exists()
