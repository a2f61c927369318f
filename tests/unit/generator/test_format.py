"""Formatting: the same text from any number of processes and any state of the cache."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from ksgen.errors import KsgenError
from ksgen.render import format as formatting
from ksgen.render import formatcache
from ksgen.render.format import format_sources

UGLY = {f"kubesphere/m{n}.py": f"x = {{ 'a':{n} }}\ndef f( a,b ):\n  return ( a )\n" * (n + 1) for n in range(5)}
PRETTY = 'x = {"a": 0}\n\n\ndef f(a, b):\n    return a\n'


@pytest.fixture
def shared(monkeypatch):
    """Small sources are shared out too; returns the paths that were formatted in this process."""
    monkeypatch.setattr(formatting, "_WORTH_SHARING", 10)
    here = []
    original = formatting.format_here

    def spy(files):
        here.extend(files)
        return original(files)

    monkeypatch.setattr(formatting, "format_here", spy)
    return here


@pytest.fixture(autouse=True)
def _no_cache_of_this_user(monkeypatch):
    monkeypatch.setenv("KSGEN_CACHE_DIR", "")


def test_python_is_formatted_and_everything_else_left_alone(tmp_path):
    files = {"b.toml": "x  =  1", "a.py": UGLY["kubesphere/m0.py"], "py.typed": "", "s.pyi": "def f( a ): ..."}
    done = format_sources(files, tmp_path)
    assert list(done.items()) == [
        ("b.toml", "x  =  1"), ("a.py", PRETTY), ("py.typed", ""), ("s.pyi", "def f(a): ...\n")]  # fmt: skip


def test_lines_are_as_wide_as_in_the_runtime():
    line = f"x = f({'a' * 50}, {'b' * 59})"
    assert len(line) == 118
    assert format_sources({"a.py": line + "\n"}) == {"a.py": line + "\n"}
    assert len(format_sources({"a.py": line.replace("f(", "ffff(") + "\n"})["a.py"].splitlines()) == 3


@pytest.mark.parametrize("workers", [2, 3, 9])
def test_the_number_of_processes_does_not_show(shared, workers):
    alone = format_sources(UGLY, workers=1)
    assert sorted(shared) == sorted(UGLY)
    shared.clear()
    assert format_sources(UGLY, workers=workers) == alone
    assert len(shared) < len(UGLY), "the helpers did nothing"


def test_a_helper_that_fails_changes_nothing(shared, monkeypatch):
    alone = format_sources(UGLY, workers=1)
    for broken in ("/bin/false", "/nowhere/python"):
        shared.clear()
        monkeypatch.setattr(sys, "executable", broken)
        assert format_sources(UGLY, workers=3) == alone
        assert sorted(shared) == sorted(UGLY)


def test_a_black_in_the_current_folder_is_not_black(shared, tmp_path, monkeypatch):
    (tmp_path / "black.py").write_text("open('ran', 'w')")
    monkeypatch.chdir(tmp_path)
    format_sources(UGLY, workers=2)
    assert len(shared) < len(UGLY)
    assert not (tmp_path / "ran").exists()


def test_no_process_is_left_when_formatting_is_interrupted(shared, monkeypatch):
    helpers = []
    original = formatting._Helper

    def start(share):
        helpers.append(original(share))
        return helpers[-1]

    def interrupt(files):
        raise KeyboardInterrupt

    monkeypatch.setattr(formatting, "_Helper", start)
    monkeypatch.setattr(formatting, "format_here", interrupt)
    with pytest.raises(KeyboardInterrupt):
        format_sources(UGLY, workers=3)
    assert len(helpers) == 2
    assert all(helper._process.poll() is not None for helper in helpers)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_source_that_is_not_python_is_a_bug_in_ksgen(shared, workers):
    files = UGLY | {"kubesphere/z.py": "(", "kubesphere/b.py": "x = 1\ny = = 2\n"}
    with pytest.raises(KsgenError, match=r"kubesphere/b.py isn't valid Python: y = = 2") as caught:
        format_sources(files, workers=workers)
    assert caught.value.where == "kubesphere/b.py, line 2"
    assert "bug in ksgen" in (caught.value.hint or "")


# --- the cache


def test_what_is_cached_is_not_formatted_again(tmp_path, shared):
    first = format_sources(UGLY, tmp_path, 1)
    shared.clear()
    assert format_sources(UGLY, tmp_path, 1) == first
    assert shared == []
    changed = UGLY | {"kubesphere/m1.py": "y=1\n"}
    assert format_sources(changed, tmp_path, 1)["kubesphere/m1.py"] == "y = 1\n"
    assert shared == ["kubesphere/m1.py"]


def test_black_is_not_imported_when_everything_is_cached(tmp_path):
    format_sources(UGLY, tmp_path)
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        from ksgen.render.format import format_sources
        from unit.generator.test_format import UGLY, PRETTY
        assert format_sources(UGLY, Path(sys.argv[1]))["kubesphere/m0.py"] == PRETTY
        assert "black" not in sys.modules
    """)
    tests = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script, tmp_path], check=True, cwd=tests)


def test_another_black_or_mode_is_another_entry(tmp_path, shared, monkeypatch):
    format_sources(UGLY, tmp_path, 1)
    shared.clear()
    monkeypatch.setattr(formatcache, "version", lambda name: "99.1.0")
    format_sources(UGLY, tmp_path, 1)
    assert sorted(shared) == sorted(UGLY)


@pytest.mark.parametrize("damage", [b"", b"junk", b"\xff" * 200, b"0" * 64 + b"\nx = 1\n"])
def test_a_damaged_entry_is_made_anew(tmp_path, shared, damage):
    first = format_sources(UGLY, tmp_path, 1)
    for entry in (tmp_path / "format").iterdir():
        entry.write_bytes(entry.read_bytes()[:-5] if damage == b"" else damage)
    shared.clear()
    assert format_sources(UGLY, tmp_path, 1) == first
    assert sorted(shared) == sorted(UGLY)
    shared.clear()
    assert format_sources(UGLY, tmp_path, 1) == first
    assert shared == []


def test_a_cache_that_can_not_be_used_is_done_without(tmp_path):
    (tmp_path / "format").write_text("a file where the folder should be")
    assert format_sources({"a.py": UGLY["kubesphere/m0.py"]}, tmp_path) == {"a.py": PRETTY}
    (tmp_path / "file").write_text("")
    assert format_sources({"a.py": UGLY["kubesphere/m0.py"]}, tmp_path / "file" / "x") == {"a.py": PRETTY}


def test_the_environment_names_the_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("KSGEN_CACHE_DIR", str(tmp_path / "mine"))
    format_sources({"a.py": "x=1\n"})
    assert len(list((tmp_path / "mine" / "format").iterdir())) == 1


def test_without_the_variable_the_users_cache_folder_is_used(tmp_path, monkeypatch):
    monkeypatch.delenv("KSGEN_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = formatcache.default_folder()
    assert folder is not None
    assert folder.name == "ksgen"
    if sys.platform == "linux":
        assert folder == tmp_path / "ksgen"


def test_nothing_else_is_left_in_the_cache(tmp_path):
    format_sources(UGLY, tmp_path)
    assert len(list((tmp_path / "format").iterdir())) == len(UGLY)


@pytest.mark.parametrize("bound", ["_MOST_FILES", "_MOST_BYTES"])
def test_the_cache_does_not_grow_without_bound(tmp_path, monkeypatch, bound):
    cache = formatcache.FormatCache.open(tmp_path, "mode")
    entry = 64 + 1 + 10
    monkeypatch.setattr(formatcache, bound, 8 if bound == "_MOST_FILES" else 8 * entry)
    for n in range(8):
        cache.put([(f"source {n}", f"formatted{n}")])
    assert len(list((tmp_path / "format").iterdir())) == 8
    for age, n in enumerate((3, 1, 0, 7, 2, 6, 5, 4)):  # used in this order, long ago
        os.utime(tmp_path / "format" / cache._key(f"source {n}"), (age, age))
    assert cache.get("source 3") == "formatted3"  # but this one was used just now
    cache.put([("source 8", "formatted8")])
    kept = {n for n in range(9) if cache.get(f"source {n}") == f"formatted{n}"}
    assert kept == {8, 3, 4, 5, 6, 2}
