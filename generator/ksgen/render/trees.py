"""Syntax trees of Python files: what a template prints is filled in, laid out by ruff, and proved node by node.

What a template prints leaves a hole, and the holes of its syntax tree are then filled. So no text of a spec is ever
parsed: it enters the tree as a name, a constant or an expression built of those, and it can be nothing else there.
What ruff gives back isn't trusted: all of it is read again.
"""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import tempfile
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ksgen.errors import KsgenError
from ksgen.json import is_array
from ksgen.naming.words import Name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from ksgen.ir import Package

_CHECKING = "TYPE_CHECKING"
_HOLE = re.compile(r"HOLE(\d+)_")


def unprintable(value: Any, hint: str) -> KsgenError:
    """The error where a template prints what could be text of a spec."""
    what = f"{type(value).__name__} {str(value)[:40]!r}"
    return KsgenError(f"a template prints {what}, which was not made printable", where="templates", hint=hint)


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
            raise unprintable(value, "print a name of the intermediate representation, or what annotations.py makes")
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


# --- text, and the proof that it is what was asked for

RUFF: Final = (
    *("format", "--isolated", "--no-cache", "--quiet", "--no-respect-gitignore"),
    *("--line-length=120", "--target-version=py311"),
)
# The blank line behind an overload of a method: what belongs together stands together. No docstring has such lines.
_AFTER_OVERLOAD: Final = re.compile(r"(?<=^        \.\.\.\n)\n(?=    (@overload|async def |def ))", re.MULTILINE)


def unparsed(tree: ast.Module) -> str:
    """The text of a module in ASCII, with a blank line between statements of different kinds."""
    parts: list[str] = []
    for index, node in enumerate(tree.body):
        if index and _group(node) != _group(tree.body[index - 1]):
            parts.append("")
        # Only the first statement of a module is its docstring.
        parts.append(ast.unparse(node if index else ast.Module([node], [])))
    # What isn't ASCII stands in strings alone: names are `Name`.
    text = "\n".join(parts).encode("ascii", "backslashreplace").decode("ascii") + "\n"
    return _AFTER_OVERLOAD.sub("", text)


def _group(node: ast.stmt) -> tuple[object, ...]:
    if isinstance(node, ast.ImportFrom):
        return "import", node.module == "__future__", bool(node.level)
    return ("import", False, False) if isinstance(node, ast.Import) else (isinstance(node, ast.If),)


@lru_cache(maxsize=64)  # the runtime's twins are the same in every build of a process
def formatted(sources: tuple[str, ...]) -> tuple[str, ...]:
    """Python sources as ruff has them, all in one run.

    Raises:
        KsgenError: if there is no ruff, no place for a temporary folder, or a source that doesn't parse.
    """
    # A build that finds nothing to do never needs it.
    from ruff import find_ruff_bin  # type: ignore[import-untyped, unused-ignore]  # noqa: PLC0415

    try:
        with tempfile.TemporaryDirectory() as folder:
            places = [Path(folder, f"{number}.py") for number in range(len(sources))]
            for place, source in zip(places, sources, strict=True):
                place.write_text(source, encoding="utf-8", newline="\n")
            command = [find_ruff_bin(), *RUFF, folder]
            done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603
            if done.returncode:
                raise KsgenError(
                    f"ruff can't lay out the generated files: {done.stderr.strip()[-500:]}",
                    where="templates",
                    hint="check the free space; else this is a mistake of ksgen or of a changed template",
                )
            return tuple(place.read_text(encoding="utf-8") for place in places)
    except OSError as error:
        where = str(error.filename or tempfile.tempdir or "the folder for temporary files")
        hint = "everything is as it was before; check the free space and TMPDIR; if ruff is missing, reinstall ksgen"
        raise KsgenError(f"can't write: {error.strerror or error}", where=where, hint=hint) from error


def prove_printed(path: str, text: str, tree: ast.Module | None) -> None:
    """Read a file again and compare it with the syntax tree that it was printed from.

    Args:
        path: The file.
        text: What will be written.
        tree: What it must hold, node by node; None for any Python.

    Raises:
        KsgenError: if it doesn't compile, or holds anything else.
    """
    try:
        if tree is None:
            _compiles(text)
            return
        found = ast.parse(text, path)
        compile(found, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        line = error.lineno if isinstance(error, SyntaxError) else None
        raise _mistake(f"the generated file doesn't parse: {error}", f"{path}, line {line}") from error
    if not _same(tree, found):
        raise _mistake("the generated file holds other than was asked for", path)


@lru_cache(maxsize=1024)  # the runtime is the same in every build of a process
def _compiles(text: str) -> None:
    compile(text, "<copied>", "exec", dont_inherit=True)


def _same(one: Any, other: Any) -> bool:
    if one.__class__ is not other.__class__:
        return False
    match one, other:
        case ast.Expr(ast.Constant(str() as text)), ast.Expr(ast.Constant(str() as found)):
            return _lines(text) == _lines(found)
        case ast.AST(), _:
            return all(_same(getattr(one, field), getattr(other, field)) for field in one._fields)
        case _ if is_array(one):
            return len(one) == len(other) and all(map(_same, one, other))
        case _:
            return bool(one == other)


def _lines(text: str) -> list[str]:
    """The lines of a docstring without the spaces that ruff adds or removes."""
    return [line.rstrip() for line in inspect.cleandoc(text).strip().split("\n")]


def prove_structure(package: Package, trees: Mapping[str, ast.Module]) -> None:
    """Compare what rendered files define with the intermediate representation: no template adds or forgets anything.

    Raises:
        KsgenError: if a file defines more, less or other than was asked for.
    """
    for module in package.modules:
        resources = {(each.cls, *sorted(each.names)) for each in module.resources}
        for folder in ("api", "aio"):
            _expect(f"{package.name}/{folder}/{module.name}.py", resources, trees)
        entries = [each.constant for each in module.methods]
        entries += [each.selector.constant for each in module.methods if each.selector]
        _expect(f"{package.name}/_operations/{module.name}.py", {(each,) for each in entries}, trees)
    for kinds in package.kind_modules:
        versions = [version for group in kinds.groups for version in group.versions]
        found = {(each.cls, *sorted(member.name for member in each.members)) for each in versions}
        found |= {(group.cls, *sorted(each.name for each in group.versions)) for group in kinds.groups}
        found |= {(kinds.cls, *sorted(each.name for each in kinds.groups))}
        for folder in ("api", "aio"):
            _expect(f"{package.name}/{folder}/{kinds.name}.py", found, trees)
    for models in package.printed_models:
        classes = {(each.cls, *sorted(field.name for field in each.own)) for each in models.models}
        _expect(f"{package.name}/models/{models.name}.py", classes, trees)
    filters = [each for module in package.modules for each in module.filters]
    sets = {(each.cls, *sorted(name for name, _ in each.fields)) for each in filters}
    _expect(f"{package.name}/filters.py", sets, trees)


def _expect(path: str, expected: Collection[tuple[str, ...]], trees: Mapping[str, ast.Module]) -> None:
    found = set(_definitions(trees[path].body)) if path in trees else set[tuple[str, ...]]()
    if set(expected) != found:
        names = ", ".join(sorted({each[0] for each in found.symmetric_difference(expected)}))
        raise _mistake(f"the generated file doesn't define what it should: {names}", path)


def _definitions(body: Iterable[ast.stmt]) -> Iterable[tuple[str, ...]]:
    for node in body:
        match node:
            case ast.ClassDef(name, body=members):
                yield (name, *sorted({each for (each, *_) in _definitions(members)}))
            case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.AnnAssign(ast.Name(name)):
                yield (name,)
            case _:
                pass


def _mistake(message: str, where: str) -> KsgenError:
    return KsgenError(message, where=where, hint="this is a mistake of ksgen or of a changed template")
