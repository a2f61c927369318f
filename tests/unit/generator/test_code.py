"""Who may say that text is safe to print: the quoting functions, and nobody else."""

from __future__ import annotations

import ast
from pathlib import Path

import ksgen
import pytest

ROOT = Path(ksgen.__file__).parent
MAKERS = {"quote.py"}
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))


def makes_code(source):
    """Where a source calls `Code`, however it got hold of it."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2].lower() == "code"
    ]


@pytest.mark.parametrize("path", [each for each in MODULES if each not in MAKERS])
def test_no_other_module_makes_code(path):
    assert makes_code((ROOT / path).read_text()) == []


def test_the_makers_are_seen():
    assert all(makes_code((ROOT / path).read_text()) for path in MAKERS)
    assert makes_code("x = quote.Code('a')") == [1]


@pytest.mark.parametrize("path", [each for each in MODULES if each.startswith("ir/")])
def test_the_intermediate_representation_knows_no_printing(path):
    source = (ROOT / path).read_text()
    names = {node.module or "" for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom)}
    assert not [each for each in names if each.startswith("ksgen.render")]
