"""Fills templates of Python: what a template prints leaves a hole, and the holes of its syntax tree are then filled.

So no text of a spec is ever parsed: it enters the tree as a name, a constant or an expression built of those, and it
can be nothing else there.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from ksgen.errors import KsgenError
from ksgen.json import is_array
from ksgen.naming.words import Name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CHECKING = "TYPE_CHECKING"
_HOLE = re.compile(r"HOLE(\d+)_")


class Doc(tuple[str, ...]):
    """The lines of a docstring."""

    __slots__ = ()


class Holes:
    """What one template printed."""

    def __init__(self) -> None:
        self._values: list[Name | ast.expr | Doc] = []

    def add(self, value: Any) -> str:
        """Text that stands for a value in the template's output.

        Raises:
            KsgenError: if it is neither a name nor syntax, which could be text of a spec.
        """
        if isinstance(value, int):
            return str(value)
        if not isinstance(value, Name | ast.expr | Doc):
            raise KsgenError(
                f"a template prints {type(value).__name__} {str(value)[:40]!r}, which was not made printable",
                where="templates",
                hint="print a name of the intermediate representation, or what a function of annotations.py makes",
            )
        self._values.append(value)
        return f"HOLE{len(self._values) - 1}_"

    def fill(self, tree: ast.Module) -> ast.Module:
        """Put the values in the place of the names that stand for them; the tree is changed."""
        self._fill(tree)
        return tree

    def _fill(self, node: ast.AST) -> None:
        for field, value in ast.iter_fields(node):
            if isinstance(value, str):
                if "HOLE" in value:
                    setattr(node, field, _HOLE.sub(self._name, value))
            elif is_array(value):
                value[:] = [self._filled(each) if isinstance(each, ast.AST) else each for each in value]
            elif isinstance(value, ast.AST):
                setattr(node, field, self._filled(value))

    def _filled(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.Name) and (hole := _HOLE.fullmatch(node.id)):
            value = self._values[int(hole[1])]
            if isinstance(value, Doc):
                end = "\n" if len(value) > 1 else ""  # so that its closing quotes stand on a line of their own
                return ast.Constant(("\n".join(value) + end).expandtabs())  # as ruff has tabs
            if isinstance(value, ast.expr):
                return value
        self._fill(node)
        return node

    def _name(self, hole: re.Match[str]) -> str:
        value = self._values[int(hole[1])]
        if not isinstance(value, Name):
            raise KsgenError(
                "a template prints an expression where a name must stand",
                where="templates",
                hint="correct the template",
            )
        return value


def prune(tree: ast.Module) -> ast.Module:
    """Drop imports that nothing in the file names, and an `if TYPE_CHECKING:` that is left empty.

    `a as a` stays, and so does what `__all__` names.
    """
    used = Counter([*_names(tree), *_exported(tree)])
    body: list[ast.stmt] = []
    for node in tree.body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == _CHECKING:
            node.body = list(_needed(node.body, used))
            if not node.body:
                used[_CHECKING] -= 1
                continue
        body.append(node)
    tree.body = list(_needed(body, used))
    return tree


def _exported(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and "__all__" in _names(node) and isinstance(node.value, ast.List):
            yield from (str(each.value) for each in node.value.elts if isinstance(each, ast.Constant))


def _names(node: ast.AST) -> Iterator[str]:
    waiting: list[Any] = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting += each
        elif isinstance(each, ast.Name):
            yield each.id
        elif isinstance(each, ast.AST):
            waiting += [getattr(each, field) for field in each._fields]


def _needed(body: list[ast.stmt], used: Mapping[str, int]) -> Iterator[ast.stmt]:
    for node in body:
        if isinstance(node, ast.Import | ast.ImportFrom) and getattr(node, "module", None) != "__future__":
            node.names = [each for each in node.names if each.asname == each.name or used.get(each.asname or each.name)]
            if not node.names:
                continue
        if not isinstance(node, ast.Pass):
            yield node
