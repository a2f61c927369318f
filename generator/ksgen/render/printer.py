"""Prints syntax trees in black's style: what a template can hold once its holes are filled, and nothing else.

Black takes a second for two thousand lines; this takes a twentieth of that, since it knows few kinds of nodes. Where
it can't tell what black would do, black is asked about that one statement. Tests prove the two agree.
"""

from __future__ import annotations

import ast
import inspect
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeGuard

from ksgen.quote import Code, docstring
from ksgen.render.expressions import Item, alias, flat, keyword, listed, parts, unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WIDTH: Final = 120
_INDENT: Final = 4


class _UnclearError(Exception):
    """Only black knows how this is laid out."""


def print_module(tree: ast.Module) -> Code:
    """The text of a module.

    Raises:
        KsgenError: if it holds a kind of node that generated code doesn't have.
    """
    return Code("\n".join(_block(tree.body, 0, module=True)) + "\n")


# --- blocks


def _block(body: Sequence[ast.stmt], depth: int, *, module: bool = False) -> Iterator[str]:
    """The lines of statements at one depth, with the blank lines between them."""
    doc = 0
    if (lines := _doc(body)) is not None and (module or depth):
        yield f"{' ' * depth}{docstring(lines, depth)}"
        doc = 1
    before: ast.stmt | None = None
    for node in body[doc:]:
        if before is not None:
            yield from [""] * _blank(before, node, depth)
        elif module or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from [""] * doc
        yield from _statement(node, depth)
        before = node


def doc_lines(text: str) -> list[str]:
    """The lines of a docstring without the spaces that printing adds or black removes."""
    return [line.rstrip() for line in inspect.cleandoc(text).rstrip().split("\n")]


def _doc(body: Sequence[ast.stmt]) -> list[str] | None:
    match body:
        case [ast.Expr(ast.Constant(str() as text)), *_]:
            return doc_lines(text)
        case _:
            return None


def _blank(before: ast.stmt, after: ast.stmt, depth: int) -> int:
    """How many blank lines stand between two statements."""
    blocks = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    imports = ast.Import | ast.ImportFrom
    last = before.body[-1] if isinstance(before, ast.If) else before
    if isinstance(last, blocks) or isinstance(after, blocks):
        if _is_overload(last) and getattr(after, "name", "") == last.name:
            return 0  # overloads stand together
        return 1 if depth else 2
    if isinstance(before, imports) and isinstance(after, imports):
        return int(getattr(before, "module", None) == "__future__" or _level(before) < _level(after))
    if isinstance(before, imports):
        return 1
    return int(not depth and isinstance(before, ast.If) != isinstance(after, ast.If)) or int(
        isinstance(before, ast.Assign) and isinstance(after, ast.AnnAssign)
    )


def _level(node: ast.stmt) -> int:
    return min(getattr(node, "level", 0), 1)


def _statement(node: ast.stmt, depth: int) -> Iterable[str]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        # What is said of a field: black leaves it as it is, but would take it for a docstring where it stands alone.
        return [f"{' ' * depth}{flat(node.value)}"]
    try:
        return list(_laid_out(node, depth))
    except _UnclearError:
        return _asked(node, depth)


def _asked(node: ast.stmt, depth: int) -> list[str]:
    levels = range(0, depth, _INDENT)
    source = "".join(f"{' ' * level}class C:\n" for level in levels) + "\n".join(_one_line(node, depth)) + "\n"
    return by_black(source).rstrip("\n").split("\n")[len(levels) :]


@lru_cache(maxsize=1024)  # the runtime's twins are the same in every build of a process
def by_black(source: str) -> str:
    """Source as black would have it."""
    # 80 ms that a build with nothing to do doesn't pay.
    import black  # noqa: PLC0415
    from black.mode import Mode, TargetVersion  # noqa: PLC0415

    return black.format_str(source, mode=Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH))


def _one_line(node: ast.stmt, depth: int) -> Iterator[str]:
    """A statement with each of its lines as long as it comes."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield from (f"{' ' * depth}@{flat(each)}" for each in node.decorator_list)
        head, tail = _signature(node)
        yield f"{' ' * depth}{head}{', '.join(_arguments(node.args))}{tail}"
        if not _is_stub(node):
            if (lines := _doc(node.body)) is not None:
                yield f"{' ' * (depth + _INDENT)}{docstring(lines, depth + _INDENT)}"
            for each in node.body[lines is not None :]:
                yield from _one_line(each, depth + _INDENT)
    else:
        prefix, value = _simple(node)
        yield f"{' ' * depth}{prefix}{flat(value) if value else ''}"


def _laid_out(node: ast.stmt, depth: int) -> Iterator[str]:
    pad = " " * depth
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            yield from (_fitting(f"{pad}@{flat(each)}") for each in node.decorator_list)
            yield from _define(node, depth)
            if not _is_stub(node):
                yield from _block(node.body, depth + _INDENT)
        case ast.ClassDef(name, bases, keywords):
            yield from (_fitting(f"{pad}@{flat(each)}") for each in node.decorator_list)
            given = ", ".join([*map(flat, bases), *map(keyword, keywords)])
            yield _fitting(f"{pad}class {name}({given}):" if given else f"{pad}class {name}:")
            yield from _class_body(node.body, depth + _INDENT)
        case ast.If(test, body, orelse):
            yield _fitting(f"{pad}if {flat(test)}:")
            yield from _branch(body, depth + _INDENT)
            if orelse:
                if isinstance(body[-1], ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                    raise unknown(node)
                yield f"{pad}else:"
                yield from _branch(orelse, depth + _INDENT)
        case ast.Import(names):
            yield _fitting(f"{pad}import {', '.join(map(alias, names))}")
        case ast.ImportFrom(module, names, level):
            head = f"{pad}from {'.' * level}{module or ''} import "
            if len(line := head + ", ".join(map(alias, names))) <= WIDTH:
                yield line
            else:
                yield f"{head}("
                yield from (f"{pad}    {alias(each)}," for each in names)  # black can't break these either
                yield f"{pad})"
        case _:
            prefix, value = _simple(node)
            yield from _spread(prefix, value, "", depth) if value else [f"{pad}{prefix}"]


def _branch(body: Sequence[ast.stmt], depth: int) -> Iterator[str]:
    """A block that is no function's or class's: a definition stands apart from its head too."""
    if body and isinstance(body[0], ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        yield ""
    yield from _block(body, depth)


def _class_body(body: Sequence[ast.stmt], depth: int) -> Iterator[str]:
    doc = _doc(body)
    rest = body[doc is not None :]
    if doc is not None:
        yield f"{' ' * depth}{docstring(doc, depth)}"
        yield from [""] * bool(rest)
    yield from _block(rest, depth)


def _simple(node: ast.stmt) -> tuple[str, ast.expr | None]:
    """What a simple statement begins with, and the expression it ends with."""
    match node:
        case ast.Return(None):
            return "return", None
        case ast.Return(ast.Await(value)):
            return "return await ", value
        case ast.Return(value) | ast.Raise(value, None):
            return f"{type(node).__name__.lower()} ", value
        case ast.Expr(value):
            return "", value
        case ast.Assign([target], value):
            return f"{flat(target)} = ", value
        case ast.AnnAssign(target, annotation, None):
            return f"{flat(target)}: ", annotation
        case ast.AnnAssign(target, annotation, value):
            return f"{flat(target)}: {flat(annotation)} = ", value
        case ast.Pass():
            return "pass", None
        case _:
            raise unknown(node)


# --- functions


def _is_overload(node: ast.stmt) -> TypeGuard[ast.FunctionDef | ast.AsyncFunctionDef]:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and bool(node.decorator_list) and _is_stub(node)


def _is_stub(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    match node.body:
        case [ast.Expr(ast.Constant(value))] if value is ...:
            return True
        case _:
            return False


def _signature(node: ast.FunctionDef | ast.AsyncFunctionDef) -> tuple[str, str]:
    """What stands before the arguments and behind them."""
    kind = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    returns = f" -> {flat(node.returns)}" if node.returns else ""
    return f"{kind} {node.name}(", f"){returns}:{' ...' if _is_stub(node) else ''}"


def _arguments(node: ast.arguments) -> Iterator[str]:
    only, both = node.posonlyargs, node.args
    bare: list[ast.expr | None] = [None] * (len(only) + len(both) - len(node.defaults))
    defaults = [*bare, *node.defaults]
    yield from map(_argument, only, defaults[: len(only)])
    if only:
        yield "/"
    yield from map(_argument, both, defaults[len(only) :])
    if node.vararg:
        yield f"*{_argument(node.vararg, None)}"
    elif node.kwonlyargs:
        yield "*"
    yield from map(_argument, node.kwonlyargs, node.kw_defaults)
    if node.kwarg:
        yield f"**{_argument(node.kwarg, None)}"


def _argument(node: ast.arg, default: ast.expr | None) -> str:
    if node.annotation is None:
        return node.arg if default is None else f"{node.arg}={flat(default)}"
    return f"{node.arg}: {flat(node.annotation)}" + ("" if default is None else f" = {flat(default)}")


def _define(node: ast.FunctionDef | ast.AsyncFunctionDef, depth: int) -> Iterator[str]:
    pad = " " * depth
    head, tail = _signature(node)
    arguments = list(_arguments(node.args))
    together = ", ".join(arguments)
    if depth + len(head) + len(together) + len(tail) <= WIDTH:
        yield f"{pad}{head}{together}{tail}"
        return
    yield _fitting(f"{pad}{head}")
    if len(arguments) > 1 and depth + _INDENT + len(together) <= WIDTH:
        yield f"{pad}    {together}"
    else:
        yield from (_fitting(f"{pad}    {each},") for each in arguments)
    yield _fitting(f"{pad}{tail}")


# --- expressions


def _fitting(line: str) -> str:
    if len(line) > WIDTH:
        raise _UnclearError
    return line


def _spread(prefix: str, node: ast.expr, suffix: str, depth: int) -> Iterator[str]:
    """The lines of an expression with what stands before and behind it: on one line, or else its last brackets open."""
    pad = " " * depth
    line = f"{pad}{prefix}{flat(node)}{suffix}"
    if len(line) <= WIDTH:
        yield line
        return
    head, items, closing = _brackets(node)
    yield _fitting(f"{pad}{prefix}{head}")
    together = listed(items)
    atom = head in {"(", "[", "{"}
    if (not atom or len(items) == 1) and depth + _INDENT + len(together) <= WIDTH:
        yield f"{pad}    {together}"
    else:
        if len(items) == 1 and not isinstance(items[0], ast.Dict | ast.Set | ast.List):
            raise _UnclearError
        for each in items:
            before, value = parts(each)
            yield from _spread(before, value, "," if len(items) > 1 else "", depth + _INDENT)
    yield f"{pad}{closing}{suffix}"


def _brackets(node: ast.expr) -> tuple[str, Sequence[Item], str]:
    """What stands before the contents of an expression's last brackets, the contents, and the closing one."""
    match node:
        case ast.Call(ast.Name() | ast.Attribute(ast.Name()) as function, args, keywords) if args or keywords:
            return f"{flat(function)}(", [*args, *keywords], ")"
        case ast.Call(ast.Attribute(ast.Attribute(ast.Name())) as function, args, keywords) if args or keywords:
            return f"{flat(function)}(", [*args, *keywords], ")"
        case ast.Dict(keys, values) if values:
            return "{", list(zip(keys, values, strict=True)), "}"
        case ast.Set(elts):
            return "{", elts, "}"
        case ast.List(elts) if elts:
            return "[", elts, "]"
        case ast.Tuple(elts) if len(elts) > 1:
            return "(", elts, ")"
        case _:
            raise _UnclearError
