"""Prints expressions on one line: those that generated code may hold."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, TypeAlias

from ksgen.errors import KsgenError
from ksgen.quote import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Item: TypeAlias = ast.expr | ast.keyword | tuple[ast.expr | None, ast.expr]
"""What stands between brackets: an expression, `name=value` or `key: value`."""

_OPERATORS: dict[type[ast.AST], str] = {
    ast.BitOr: "|",
    ast.Add: "+",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.And: "and",
    ast.Or: "or",
    ast.Not: "not",
}
# What binds tighter has a higher number.
_BINDING: dict[type[ast.AST], int] = {
    ast.IfExp: 1,
    ast.BoolOp: 2,
    ast.UnaryOp: 3,
    ast.Compare: 4,
    ast.BinOp: 5,
    ast.Await: 6,
}


def parts(item: Item) -> tuple[str, ast.expr]:
    """What stands before the value of an item, and the value."""
    match item:
        case ast.keyword(None, value) | (None, ast.expr() as value):
            return "**", value
        case ast.keyword(name, value):
            return f"{name}=", value
        case (key, ast.expr() as value):
            return f"{flat(key)}: ", value
        case _:
            return "", item


def _item(item: Item) -> str:
    before, value = parts(item)
    return before + flat(value)


def keyword(node: ast.keyword) -> str:
    """`name=value`."""
    return _item(node)


def alias(node: ast.alias) -> str:
    """An imported name."""
    return f"{node.name} as {node.asname}" if node.asname else node.name


def flat(node: ast.expr) -> str:
    """An expression on one line."""
    printer = _PRINTERS.get(type(node))
    if printer is None:
        raise unknown(node)
    return printer(node)


def _constant(node: ast.Constant) -> str:
    return "..." if node.value is ... else literal(node.value)


def _attribute(node: ast.Attribute) -> str:
    return f"{_bound(node.value, 9)}.{node.attr}"


def _called(node: ast.Call) -> str:
    return f"{_bound(node.func, 9)}({listed([*node.args, *node.keywords])})"


def _subscript(node: ast.Subscript) -> str:
    index = node.slice
    inside = _comma(index.elts) if isinstance(index, ast.Tuple) and index.elts else flat(index)
    return f"{_bound(node.value, 9)}[{inside}]"


def _dict(node: ast.Dict) -> str:
    return f"{{{listed(list(zip(node.keys, node.values, strict=True)))}}}"


def _binary(node: ast.BinOp) -> str:
    own = _BINDING[ast.BinOp]
    return f"{_bound(node.left, own)} {_sign(node.op)} {_bound(node.right, own + 1)}"


def _comparison(node: ast.Compare) -> str:
    if len(node.ops) > 1:
        raise unknown(node)
    own = _BINDING[ast.Compare] + 1
    return f"{_bound(node.left, own)} {_sign(node.ops[0])} {_bound(node.comparators[0], own)}"


def _boolean(node: ast.BoolOp) -> str:
    return f" {_sign(node.op)} ".join(_bound(each, _BINDING[ast.BoolOp] + 1) for each in node.values)


def _condition(node: ast.IfExp) -> str:
    own = _BINDING[ast.IfExp]
    return f"{_bound(node.body, own + 1)} if {_bound(node.test, own + 1)} else {_bound(node.orelse, own)}"


def _unary(node: ast.UnaryOp) -> str:
    return f"{_sign(node.op)} {_bound(node.operand, _BINDING[ast.UnaryOp])}"


def _comma(nodes: Sequence[ast.expr]) -> str:
    """The contents of a tuple."""
    return f"{flat(nodes[0])}," if len(nodes) == 1 else listed(nodes)


def listed(items: Sequence[Item]) -> str:
    """Items with commas between them."""
    return ", ".join(map(_item, items))


_PRINTERS: dict[type[ast.expr], Callable[[Any], str]] = {
    ast.Attribute: _attribute,
    ast.Await: lambda node: f"await {_bound(node.value, _BINDING[ast.Await] + 1)}",
    ast.BinOp: _binary,
    ast.BoolOp: _boolean,
    ast.Call: _called,
    ast.Compare: _comparison,
    ast.Constant: _constant,
    ast.Dict: _dict,
    ast.IfExp: _condition,
    ast.JoinedStr: lambda node: f'f"{"".join(map(_piece, node.values))}"',
    ast.List: lambda node: f"[{listed(node.elts)}]",
    ast.Name: lambda node: node.id,
    ast.Set: lambda node: f"{{{listed(node.elts)}}}",
    ast.Starred: lambda node: f"*{_bound(node.value, _BINDING[ast.BinOp])}",
    ast.Subscript: _subscript,
    ast.Tuple: lambda node: f"({_comma(node.elts) if node.elts else ''})",
    ast.UnaryOp: _unary,
}


def _bound(node: ast.expr, least: int) -> str:
    """An operand, in parentheses if it binds less tightly."""
    text = flat(node)
    return f"({text})" if _BINDING.get(type(node), 9) < least else text


def _sign(node: ast.AST) -> str:
    if type(node) not in _OPERATORS:
        raise unknown(node)
    return _OPERATORS[type(node)]


def _piece(node: ast.expr) -> str:
    """A part of an f-string: plain text, or a name with a conversion."""
    match node:
        case ast.Constant(str(text)) if text.isascii() and text.isprintable() and not set(text) & set('"{}\\'):
            return text
        case ast.FormattedValue(ast.Name() | ast.Attribute() as value, conversion, None):
            return f"{{{flat(value)}{'' if conversion < 0 else '!' + chr(conversion)}}}"
        case _:
            raise unknown(node)


def unknown(node: ast.AST) -> KsgenError:
    """The error for a kind of node that generated code doesn't have."""
    return KsgenError(
        f"generated code may not hold this kind of syntax: {type(node).__name__}",
        where="templates",
        hint="put it into a template without `.jinja`, which is copied, or teach render/printer.py how black prints it",
    )
