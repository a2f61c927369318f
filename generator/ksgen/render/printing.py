"""Prints syntax trees, and proves that what is written is what was asked for, node by node.

ruff lays the text out, in black's style. What it gives back isn't trusted: all of it is read again.
"""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ksgen.errors import KsgenError
from ksgen.json import is_array

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ksgen.ir import Package

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
