"""Writing: what a build adds, changes and removes, and what it never touches; and the comparison."""

from __future__ import annotations

import json
import os

import pytest
from ksgen.errors import KsgenError
from ksgen.output import outtree
from ksgen.output.outtree import STAGING
from ksgen.output.write import Changes, compare, write
from ksgen.project import MANIFEST
from support.generator.outputs import NEW, OLD, state, texts


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "generated"
    write(folder, OLD, "kubesphere", about={"release": "release-3.3"})
    return folder


# --- what is written


def test_a_first_build_writes_everything(tmp_path):
    summary = write(tmp_path / "a" / "b", OLD, "kubesphere")
    assert texts(tmp_path / "a" / "b") == OLD
    assert summary == Changes(added=(*sorted(OLD), MANIFEST))
    assert not (tmp_path / "a" / "b" / STAGING).exists()


def test_a_second_build_adds_changes_and_removes(out):
    summary = write(out, NEW, "kubesphere")
    assert texts(out) == NEW
    assert summary == Changes(
        added=("kubesphere/deep/er/y.py",),
        changed=("kubesphere/api/iam.py", MANIFEST),
        removed=("kubesphere/gone/x.py",),
        unchanged=("kubesphere/__init__.py", "pyproject.toml"),
    )
    assert not (out / "kubesphere/gone").exists()


def test_a_build_that_changes_nothing_touches_nothing(out):
    before = state(out)
    folders = {path: path.stat().st_mtime_ns for path in (out, *out.rglob("*"))}
    summary = write(out, OLD, "kubesphere", about={"release": "release-3.3"})
    assert summary.unchanged == tuple(sorted(OLD))
    assert state(out) == before
    assert {path: path.stat().st_mtime_ns for path in (out, *out.rglob("*"))} == folders


def test_unchanged_files_keep_their_time(out):
    os.utime(out / "pyproject.toml", ns=(1, 1))
    write(out, NEW, "kubesphere")
    assert (out / "pyproject.toml").stat().st_mtime_ns == 1


def test_the_manifest_lists_everything_sorted(out):
    manifest = json.loads((out / MANIFEST).read_text())
    assert manifest["about"] == {"package": "kubesphere", "release": "release-3.3"}
    assert manifest["files"] == {path: outtree.digest(text.encode()) for path, text in OLD.items()}
    assert list(manifest["files"]) == sorted(OLD)
    assert (out / MANIFEST).read_bytes() == outtree.load_manifest(out).dumps()


def test_line_ends_are_written_as_they_are(tmp_path):
    write(tmp_path, {"a.txt": "a\r\nb\rc\n\N{SNOWMAN}"}, "kubesphere")
    assert (tmp_path / "a.txt").read_bytes() == b"a\r\nb\rc\n\xe2\x98\x83"


def test_the_output_folder_may_be_a_link(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    write(tmp_path / "link", OLD, "kubesphere")
    assert texts(tmp_path / "real") == OLD
    assert (tmp_path / "link").is_symlink()


def test_a_package_that_vanishes_takes_only_its_bytecode_along(out):
    (out / "kubesphere/gone/__pycache__").mkdir()
    (out / "kubesphere/gone/__pycache__/x.cpython-311.pyc").write_bytes(b"")
    (out / "kubesphere/api/__pycache__").mkdir()
    (out / "kubesphere/api/__pycache__/iam.pyc").write_bytes(b"")
    (out / "kubesphere/api/__pycache__/notes.txt").write_text("mine")
    write(out, {"other/__init__.py": ""}, "other")
    assert set(state(out)) == {
        MANIFEST, "other", "other/__init__.py", "kubesphere", "kubesphere/api", "kubesphere/api/__pycache__",
        "kubesphere/api/__pycache__/iam.pyc", "kubesphere/api/__pycache__/notes.txt"}  # fmt: skip


# --- what isn't ksgen's


def test_files_of_the_user_stay(out):
    (out / "kubesphere/gone/mine.py").write_text("mine")
    (out / ".gitignore").write_text("mine")
    write(out, NEW, "kubesphere")
    assert texts(out) == NEW | {"kubesphere/gone/mine.py": "mine", ".gitignore": "mine"}


def test_a_file_of_the_user_in_the_way_is_an_error(out):
    (out / "kubesphere/deep/er").mkdir(parents=True)
    (out / "kubesphere/deep/er/y.py").write_text("mine")
    before = state(out)
    with pytest.raises(KsgenError, match="isn't ksgen's") as caught:
        write(out, NEW, "kubesphere")
    assert caught.value.where == str(out / "kubesphere/deep/er/y.py")
    assert state(out) == before


def test_a_file_in_the_way_that_is_the_same_is_adopted(out):
    (out / "kubesphere/deep/er").mkdir(parents=True)
    (out / "kubesphere/deep/er/y.py").write_text("y\n")
    assert "kubesphere/deep/er/y.py" in write(out, NEW, "kubesphere").unchanged
    assert "kubesphere/deep/er/y.py" in outtree.load_manifest(out).files


def test_an_edit_is_overwritten_and_told(out):
    (out / "kubesphere/api/iam.py").write_text("edited")
    summary = write(out, OLD, "kubesphere")
    assert summary.edited == ("kubesphere/api/iam.py",)
    assert texts(out) == OLD


def test_an_edited_file_is_not_removed(out):
    (out / "kubesphere/gone/x.py").write_text("edited")
    before = state(out)
    with pytest.raises(KsgenError, match="no longer generated, but was edited"):
        write(out, NEW, "kubesphere")
    assert state(out) == before


def test_a_file_already_gone_need_not_be_removed(out):
    (out / "kubesphere/gone/x.py").unlink()
    assert write(out, NEW, "kubesphere").removed == ()
    assert texts(out) == NEW


# --- comparing


def test_no_drift_after_a_build(out):
    drift = compare(out, OLD, "kubesphere", about={"release": "release-3.3"})
    assert not drift
    assert drift.report() == ""


def test_each_kind_of_drift_is_told_apart(out):
    (out / "pyproject.toml").write_text("edited\n")
    before = state(out)
    drift = compare(out, NEW, "kubesphere", about={"release": "release-3.3"})
    assert drift
    assert drift.added == ("kubesphere/deep/er/y.py",)
    assert drift.changed == ("kubesphere/api/iam.py", MANIFEST)
    assert drift.removed == ("kubesphere/gone/x.py",)
    assert drift.edited == ("pyproject.toml",)
    report = drift.report()
    assert "edited by hand: pyproject.toml" in report
    assert "-edited\n+[project]" in report
    assert state(out) == before


def test_an_absent_output_is_all_drift(tmp_path):
    drift = compare(tmp_path / "nowhere", OLD, "kubesphere")
    assert drift.added == (*sorted(OLD), MANIFEST)
    assert not (tmp_path / "nowhere").exists()


def test_facts_of_the_build_are_compared_too(out):
    assert compare(out, OLD, "kubesphere", about={"release": "release-3.4"}).changed == (MANIFEST,)


def test_a_report_is_short_and_safe_to_print(out):
    files = dict.fromkeys(OLD, "x = 1\n" * 5000) | {"pyproject.toml": "y" * 5000}
    (out / "kubesphere/api/iam.py").write_text("\x1b[31m\r\n" * 100)
    (out / "pyproject.toml").write_bytes(b"\xff\x00")
    drift = compare(out, files, "kubesphere")
    report = drift.report().split("\n")
    assert len(report) <= 200
    assert max(map(len, report)) <= 160
    assert all(line.isprintable() for line in report)
    assert len(drift.report(most=5).split("\n")) == 5
    assert "more lines" in drift.report(most=5)


def test_very_long_files_are_not_compared_line_by_line(out):
    drift = compare(out, OLD | {"pyproject.toml": "x\n" * 30_000}, "kubesphere")
    assert "too long to compare" in drift.report()
