"""Syntax as text, to compare it with what is expected."""

from __future__ import annotations

import ast

from ksgen.render.trees import formatted, unparsed


def text(node: ast.expr | None) -> str | None:
    """An expression as it is printed."""
    return None if node is None else formatted((unparsed(ast.Module([ast.Expr(node)], [])),))[0].rstrip("\n")
