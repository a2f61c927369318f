"""Files that are replaced together: all, or none."""

from __future__ import annotations

import pytest
from functional.conftest import tree
from ksgen.errors import KsgenError
from ksgen.output.replace import replace_all


def test_all_are_replaced(tmp_path):
    (tmp_path / "b").write_bytes(b"old")
    replace_all({tmp_path / "a" / "a": b"1", tmp_path / "b": b"2"})
    assert {path: content for path, (content, _) in tree(tmp_path).items()} == {"a/a": b"1", "b": b"2"}


@pytest.mark.parametrize("place", ["a", "b/c", "z"])
def test_one_that_cannot_be_written(tmp_path, place):
    """A folder stands where the file should be, before or after others."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c").write_bytes(b"old")
    (tmp_path / place).unlink(missing_ok=True)
    (tmp_path / place / "in the way").mkdir(parents=True)
    before = tree(tmp_path), sorted(tmp_path.rglob("*"))
    files = {tmp_path / name: b"new" for name in ("a", "b/c", "new/folder/x", "z")}
    with pytest.raises(KsgenError, match="can't write") as caught:
        replace_all(files)
    assert caught.value.where == str(tmp_path / place)
    assert {path: content for path, (content, _) in tree(tmp_path).items()} == {
        path: content for path, (content, _) in before[0].items()
    }
    assert sorted(tmp_path.rglob("*")) == before[1]


def test_a_file_where_a_folder_should_be(tmp_path):
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(KsgenError, match="can't write"):
        replace_all({tmp_path / "b": b"1", tmp_path / "a" / "x": b"2"})
    assert list(tree(tmp_path)) == ["a"]


def test_an_interrupt(tmp_path, monkeypatch):
    place = tmp_path / "a"
    place.write_bytes(b"old")

    class Interrupting(dict):
        def __iter__(self):
            yield place
            if place.read_bytes() == b"new":
                raise KeyboardInterrupt
            yield tmp_path / "b"

    with pytest.raises(KeyboardInterrupt):
        replace_all(Interrupting({place: b"new", tmp_path / "b": b"new"}))
    assert {path: content for path, (content, _) in tree(tmp_path).items()} == {"a": b"old"}
