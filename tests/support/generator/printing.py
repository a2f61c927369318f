"""Syntax as text, to compare it with what is expected."""

from __future__ import annotations

import ast

from ksgen.render.printer import print_module


def text(node: ast.expr | None) -> str | None:
    """An expression as it is printed."""
    return None if node is None else print_module(ast.Module([ast.Expr(node)], [])).rstrip("\n")
