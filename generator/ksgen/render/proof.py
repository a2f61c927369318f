"""Proofs that what is written is what was asked for, node by node."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ksgen.errors import KsgenError
from ksgen.json import is_array
from ksgen.render.printer import doc_lines

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ksgen.ir import Package
    from ksgen.ir.kinds import KindVersion

_BLOCKS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def prove_printed(path: str, text: str, tree: ast.Module | None = None) -> None:
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
    if isinstance(one, ast.AST):
        if isinstance(one, _BLOCKS) and (text := ast.get_docstring(one)) is not None:
            return (
                doc_lines(text) == doc_lines(ast.get_docstring(other) or "")
                and _same(one.body[1:], other.body[1:])
                and all(_same(getattr(one, field), getattr(other, field)) for field in one._fields if field != "body")
            )
        return all(_same(getattr(one, field), getattr(other, field)) for field in one._fields)
    if is_array(one):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)


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
        found = {(version.cls, *sorted(_attributes(version))) for group in kinds.groups for version in group.versions}
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


def _attributes(version: KindVersion) -> list[str]:
    return [each.name for each in version.members]


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
