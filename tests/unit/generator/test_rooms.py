"""How the repository is kept: files that can be read at once, and rings of tests that don't lean on each other."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
RINGS = {"unit", "functional", "conformance", "hostile", "live", "load", "bench", "examples"}
LONGEST = 400


def sources(*folders):
    return [
        path for folder in folders for path in sorted((ROOT / folder).rglob("*")) if path.suffix in {".py", ".jinja"}
    ]


def test_no_file_is_too_long_to_be_read_at_once():
    found = {
        path.relative_to(ROOT).as_posix(): path.read_text().count("\n") for path in sources("generator", "templates")
    }
    assert len(found) > 100
    assert {path: lines for path, lines in found.items() if lines > LONGEST} == {}


def imported(source):
    """The first names of all modules that a source imports, `tests` left out."""
    for node in ast.walk(ast.parse(source)):
        names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        yield from (name.removeprefix("tests.").partition(".")[0] for name in names)


@pytest.mark.parametrize("ring", sorted(RINGS))
def test_a_ring_imports_no_other(ring):
    found = [path for path in sources(f"tests/{ring}") if {*imported(path.read_text())} & (RINGS - {ring})]
    assert found == []


def test_an_import_of_a_ring_is_seen():
    assert {*imported("from functional.conftest import tree\nimport tests.unit.core.a\nfrom . import b")} == {
        *("functional", "unit")
    }
