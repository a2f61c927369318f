"""What the type checkers make of what users write with the installed wheel; each reads it once for all snippets."""

from __future__ import annotations

import subprocess
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from support.conformance import typed_facts, typed_objects, typed_tasks, typed_transport
from support.conformance.checkers import found_by_mypy, found_by_pyright, written
from support.conformance.installed import installed

if TYPE_CHECKING:
    from collections.abc import Callable


SNIPPETS = {
    "facts": typed_facts.SNIPPET,
    "objects": typed_objects.SNIPPET,
    "tasks": typed_tasks.SNIPPET,
    "transport": typed_transport.SNIPPET,
}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Callable[[str], Path]:
    """Folders that the next run finds as they were."""
    cache = getattr(pytestconfig, "cache", None)
    return cache.mkdir if cache is not None else tmp_path_factory.mktemp  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def python(kept: Callable[[str], Path]) -> Path:
    """The interpreter of an environment with the client's wheel."""
    return installed(kept("ksgen-installed"))


def test_mypy(
    tmp_path: Path, python: Path, kept: Callable[[str], Path], record_property: Callable[[str, object], None]
) -> None:
    expected, start = written(SNIPPETS, tmp_path), perf_counter()
    assert found_by_mypy(tmp_path, python, kept("ksgen-mypy")) == expected
    record_property("typed", f"mypy --strict: {perf_counter() - start:.1f} s")


def test_pyright(tmp_path: Path, python: Path, record_property: Callable[[str, object], None]) -> None:
    expected, start = written(SNIPPETS, tmp_path), perf_counter()
    assert found_by_pyright(tmp_path, python) == expected
    record_property("typed", f"pyright: {perf_counter() - start:.1f} s")


def test_it_is_the_wheel_that_is_checked(python: Path) -> None:
    code = "import kubesphere; print(kubesphere.__file__)"
    found = subprocess.run([python, "-P", "-c", code], check=True, capture_output=True, text=True).stdout
    assert Path(found).is_relative_to(python.parents[1])
