"""Files that are swapped together: all, or none; and who may write at a time."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from ksgen.errors import KsgenError
from ksgen.output.journal import swap, writing
from support.generator.outputs import contents


def put(root, files, step=lambda _: None):
    with writing(root) as held:
        swap(held, files, step=step)


def test_all_are_replaced(tmp_path):
    (tmp_path / "b").write_bytes(b"old")
    put(tmp_path, {"a/a": b"1", "b": b"2"})
    assert contents(tmp_path) == {"a/a": b"1", "b": b"2"}


@pytest.mark.parametrize("place", ["a", "b/c", "z"])
def test_one_that_cannot_be_written(tmp_path, place):
    """A folder stands where the file should be, before or after others."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c").write_bytes(b"old")
    (tmp_path / place).unlink(missing_ok=True)
    (tmp_path / place / "in the way").mkdir(parents=True)
    before = contents(tmp_path), sorted(tmp_path.rglob("*"))
    with pytest.raises(KsgenError, match="stands where") as caught:
        put(tmp_path, dict.fromkeys(("a", "b/c", "new/folder/x", "z"), b"new"))
    assert caught.value.where == str(tmp_path / place)
    assert (contents(tmp_path), sorted(tmp_path.rglob("*"))) == before


def test_a_file_where_a_folder_should_be(tmp_path):
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(KsgenError, match="stands where"):
        put(tmp_path, {"b": b"1", "a/x": b"2"})
    assert contents(tmp_path) == {"a": b"mine"}


@pytest.mark.parametrize("after", range(12))
def test_an_interrupt_leaves_all_or_nothing(tmp_path, after):
    (tmp_path / "a").write_bytes(b"old")
    steps = []

    def step(name):
        steps.append(name)
        if len(steps) == after + 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        put(tmp_path, {"a": b"new", "x/b": b"new"}, step)
    with writing(tmp_path):
        pass  # clears away what may be left
    assert contents(tmp_path) == ({"a": b"new", "x/b": b"new"} if "done" in steps else {"a": b"old"})


def test_a_full_disk_is_told_with_its_place(tmp_path, monkeypatch):
    def full(_self, _content):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(KsgenError, match="No space left") as caught:
        put(tmp_path / "specs", {"a": b"1"})
    assert caught.value.where == str(tmp_path / "specs/.ksgen-staging/0.new")
    assert list(tmp_path.iterdir()) == []


def test_nobody_else_writes_meanwhile(tmp_path):
    with writing(tmp_path), pytest.raises(KsgenError, match="another ksgen process") as caught, writing(tmp_path):
        pass
    assert caught.value.where == str(tmp_path)
    put(tmp_path, {"a": b"1"})


def test_what_is_linked_elsewhere_is_not_written(tmp_path):
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    root = tmp_path / "specs"
    root.mkdir()
    (root / "a").symlink_to(victim)
    (root / "r1").symlink_to(tmp_path)
    for path in ("a", "r1/b"):
        with pytest.raises(KsgenError, match="a link stands where"):
            put(root, {path: b"new"})
    assert victim.read_bytes() == b"mine"
    assert not (tmp_path / "b").exists()
