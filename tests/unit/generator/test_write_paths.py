"""Writing: no path, link, manifest or journal reaches outside the output folder."""

from __future__ import annotations

import json
import os
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ksgen.errors import KsgenError
from ksgen.output import outtree
from ksgen.output.outtree import STAGING
from ksgen.output.write import compare, write
from ksgen.project import MANIFEST
from support.generator.outputs import NEW, OLD, state, texts


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "generated"
    write(folder, OLD, "kubesphere", about={"release": "release-3.3"})
    return folder


@pytest.mark.parametrize(
    "path",
    ["", ".", "..", "/etc/x", "../x", "a/../../x", "a/..", "a//b", "a/", "./a", "a\\b", "C:x", "C:/x", "a\0b", "a\nb",
     "a b", "~/x", "a.", "a./b", "é", "..\\x", ".git/config", "x/.GIT/hooks/y", MANIFEST, f"{STAGING}/0.new",
     ".KSGEN-staging/x", "a" * 300],
)  # fmt: skip
def test_a_path_that_is_not_plain_is_refused(tmp_path, path):
    with pytest.raises(KsgenError, match="can't be a file of the output"):
        write(tmp_path / "out", {path: "x"}, "kubesphere")
    assert list(tmp_path.iterdir()) == []


@given(st.text(max_size=30) | st.lists(st.sampled_from(["..", ".", "", "a", "b.py", "/", "\\", "C:"])).map("/".join))
def test_a_path_that_is_taken_stays_inside(path):
    try:
        checked = outtree.check_path(path)
    except KsgenError:
        return
    assert str(checked) == path
    assert os.path.normpath(Path("/out") / path) == f"/out/{path}"
    assert not PurePosixPath(path).is_absolute()


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.text("ab./\\A", min_size=1, max_size=6), st.text(max_size=3), max_size=5))
def test_whatever_the_paths_nothing_is_written_elsewhere(tmp_path_factory, files):
    folder = tmp_path_factory.mktemp("base")
    try:
        write(folder / "out", files, "kubesphere")
    except KsgenError:
        assert list(folder.iterdir()) == []
    else:
        assert [each.name for each in folder.iterdir()] == ["out"]
        assert {path: entry for path, entry in texts(folder / "out").items() if path in files} == texts(folder / "out")
        assert set(texts(folder / "out")) == set(files)


@pytest.mark.parametrize("files", [{"a": "", "a/b": ""}, {"A.py": "", "a.py": ""}, {"x/a/b": "", "X/A": ""}])
def test_paths_that_collide_are_refused(tmp_path, files):
    with pytest.raises(KsgenError, match="can't both be"):
        write(tmp_path / "out", files, "kubesphere")


def test_a_link_to_elsewhere_is_not_written_through(out, tmp_path):
    (tmp_path / "elsewhere/er").mkdir(parents=True)
    (out / "kubesphere/deep").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(KsgenError, match="a link stands where") as caught:
        write(out, NEW, "kubesphere")
    assert caught.value.where == str(out / "kubesphere/deep")
    assert list((tmp_path / "elsewhere/er").iterdir()) == []


def test_a_link_in_place_of_a_file_is_not_replaced(out, tmp_path):
    (tmp_path / "elsewhere").write_text("mine")
    (out / "kubesphere/api/iam.py").unlink()
    (out / "kubesphere/api/iam.py").symlink_to(tmp_path / "elsewhere")
    for files in (NEW, {"pyproject.toml": ""}):
        with pytest.raises(KsgenError, match="a link stands where"):
            write(out, files, "kubesphere")
    assert (tmp_path / "elsewhere").read_text() == "mine"


def test_a_file_where_a_folder_should_be_is_named(out):
    (out / "kubesphere/deep").write_text("mine")
    with pytest.raises(KsgenError, match="something else stands where ksgen would put its folder"):
        write(out, NEW, "kubesphere")
    with pytest.raises(KsgenError, match="can't make the folder"):
        write(out / "pyproject.toml", NEW, "kubesphere")


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("../victim", "manifest is damaged"),
        ("/etc/victim", "manifest is damaged"),
        (".git/config", "manifest is damaged"),
        ("kubesphere/link/victim", "a link stands where"),
    ],
)
def test_a_manifest_that_lists_other_files_deletes_none(out, tmp_path, path, problem):
    (tmp_path / "victim").write_text("mine")
    (out / ".git").mkdir()
    (out / ".git/config").write_text("mine")
    (out / "kubesphere/link").symlink_to(tmp_path)
    manifest = json.loads((out / MANIFEST).read_text())
    manifest["files"][path] = outtree.digest(b"mine")
    (out / MANIFEST).write_text(json.dumps(manifest))
    with pytest.raises(KsgenError, match=problem):
        write(out, NEW, "kubesphere")
    assert (tmp_path / "victim").read_text() == (out / ".git/config").read_text() == "mine"


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "[" * 100_000, '{"version": 1, "files": [], "about": {}}',
     '{"version": 1, "files": {"a": 1}, "about": {}}', '{"version": 9, "files": {}, "about": {}}'],
)  # fmt: skip
def test_a_damaged_manifest_is_refused(out, text):
    (out / MANIFEST).write_text(text)
    with pytest.raises(KsgenError, match="manifest is damaged"):
        write(out, NEW, "kubesphere")
    with pytest.raises(KsgenError, match="manifest is damaged"):
        compare(out, NEW, "kubesphere")


def test_a_manifest_that_is_a_link_is_refused(out, tmp_path):
    (out / MANIFEST).rename(tmp_path / "m")
    (out / MANIFEST).symlink_to(tmp_path / "m")
    with pytest.raises(KsgenError, match="is a link"):
        write(out, NEW, "kubesphere")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among files here")
def test_a_manifest_that_is_a_pipe_is_not_waited_for(out):
    (out / MANIFEST).unlink()
    os.mkfifo(out / MANIFEST)
    for step in (write, compare):
        with pytest.raises(KsgenError, match="no regular file"):
            step(out, NEW, "kubesphere")


@pytest.mark.parametrize(
    "text",
    ["", "{}", '{"moves": [1], "folders": []}', '{"moves": [], "folders": ["../x"]}',
     '{"moves": [{"path": "../victim", "new": null, "old": true}], "folders": []}',
     '{"moves": [{"path": ".git/config", "new": null, "old": true}], "folders": []}',
     '{"moves": [{"path": 3, "new": null, "old": true}], "folders": []}'],
)  # fmt: skip
@pytest.mark.parametrize("name", ["journal.json", "done.json"])
def test_a_journal_that_came_from_elsewhere_moves_nothing_out(out, tmp_path, text, name):
    (out / STAGING).mkdir()
    (out / STAGING / name).write_text(text)
    (out / STAGING / "0.old").write_text("evil")
    before = state(tmp_path)
    with pytest.raises(KsgenError, match="interrupted run is damaged"):
        write(out, NEW, "kubesphere")
    assert state(tmp_path) == before


def test_a_staging_folder_that_is_a_link_is_left_alone(out, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/x").write_text("mine")
    (tmp_path / "mine/0.old").write_text("evil")
    moves = [{"path": "pyproject.toml", "new": None, "old": True}]
    (tmp_path / "mine/journal.json").write_text(json.dumps({"moves": moves, "folders": []}))
    (out / STAGING).symlink_to(tmp_path / "mine")
    with pytest.raises(KsgenError, match="isn't ksgen's staging folder"):
        write(out, NEW, "kubesphere")
    assert (tmp_path / "mine/x").exists()
    assert texts(out) == OLD


@pytest.mark.parametrize("package", ["", "a-b", "a.b", "../a", "class", "é", "1a", "a\n", "Kubesphere"])
def test_a_package_must_be_importable(tmp_path, package):
    with pytest.raises(KsgenError, match=r"can't be the name of a (Python )?package"):
        write(tmp_path / "out", OLD, package)


def test_text_without_utf8_is_refused(tmp_path):
    with pytest.raises(KsgenError, match="UTF-8"):
        write(tmp_path / "out", {"a.py": "\ud800"}, "kubesphere")
