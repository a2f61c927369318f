"""What the type checkers make of what users write; each reads the package once for all snippets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.conformance import typed_facts, typed_objects, typed_tasks, typed_transport
from support.conformance.checkers import found_by_mypy, found_by_pyright, written

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


SNIPPETS = {
    "facts": typed_facts.SNIPPET,
    "objects": typed_objects.SNIPPET,
    "tasks": typed_tasks.SNIPPET,
    "transport": typed_transport.SNIPPET,
}


def test_mypy(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> None:
    kept = getattr(pytestconfig, "cache", None)
    cache = kept.mkdir("ksgen-mypy") if kept is not None else tmp_path_factory.mktemp("cache")
    expected = written(SNIPPETS, tmp_path)
    assert found_by_mypy(tmp_path, cache) == expected


def test_pyright(tmp_path: Path) -> None:
    expected = written(SNIPPETS, tmp_path)
    assert found_by_pyright(tmp_path) == expected
