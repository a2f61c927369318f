"""Render: the templates' folder is a picture of the output tree.

A `.jinja` file is rendered to the same path, anything else is copied, `async_*.py` with its sync twin; `{api_module}`
and `{model_module}` in a file name stand for each module; the folder `_shared` is not output.
Templates print `Code` only: a plain string, which could carry text of a spec, is refused.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ksgen.errors import KsgenError
from ksgen.render.quote import Code
from ksgen.render.twins import twins

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    import jinja2

    from ksgen.ir import Package

PACKAGE_FOLDER = "kubesphere"
SHARED = "_shared"
SUFFIX = ".jinja"

_PLACEHOLDERS = {"{api_module}": "modules", "{model_module}": "model_modules"}


def render(package: Package, templates: Path) -> dict[str, str]:
    """Render the package in memory.

    Args:
        package: What to print.
        templates: The templates' folder.

    Returns:
        Text by path relative to the output folder; Python files are parsed, and formatted by nobody yet.

    Raises:
        KsgenError: if a template is missing, broken, or prints what isn't `Code`.
    """
    environment = _environment(templates)
    files: dict[str, str] = {}
    copied: dict[str, str] = {}
    for source in sorted(_sources(templates)):
        target = _target(source, package)
        if not source.endswith(SUFFIX):
            copied[target] = _read(templates / source)
            continue
        for path, variables in _instances(target.removesuffix(SUFFIX), package):
            files[path] = _render(environment, source, {"package": package, **variables})
    return files | copied | twins(copied)


def copies(package: Package, templates: Path) -> set[str]:
    """Paths of the output that are copied as they are: the hand-written runtime stays byte for byte what it is."""
    return {_target(source, package) for source in _sources(templates) if not source.endswith(SUFFIX)}


def _target(source: str, package: Package) -> str:
    return source.replace(PACKAGE_FOLDER + "/", f"{package.name}/", 1)


def check_syntax(files: Mapping[str, str]) -> dict[str, ast.Module]:
    """Parse every Python file.

    Returns:
        The syntax tree of each, by path.

    Raises:
        KsgenError: on the first that doesn't parse, naming file and line.
    """
    trees: dict[str, ast.Module] = {}
    for path, text in files.items():
        if path.endswith((".py", ".pyi")):
            try:
                trees[path] = ast.parse(text, path)
            except (SyntaxError, ValueError) as error:
                line = error.lineno if isinstance(error, SyntaxError) else None
                raise KsgenError(
                    f"the generated file doesn't parse: {error}",
                    where=f"{path}, line {line}",
                    hint="this is a mistake of ksgen or of a changed template",
                ) from error
    return trees


def check_structure(package: Package, trees: Mapping[str, ast.Module]) -> None:
    """Compare classes and methods of the rendered resources and models with the intermediate representation.

    Raises:
        KsgenError: if a file defines more, less or other than was asked for.
    """
    for module in package.modules:
        expected = {(str(resource.cls), *sorted(map(str, resource.names))) for resource in module.resources}
        for folder in ("api", "aio"):
            path = f"{package.name}/{folder}/{module.name}.py"
            _expect(path, expected, _classes(trees.get(path)))
    for models in package.model_modules:
        path = f"{package.name}/models/{models.name}.py"
        wanted = {(str(model.cls), *sorted(str(field.name) for field in model.fields)) for model in models.models}
        _expect(path, wanted, _classes(trees.get(path)))


def _expect(path: str, expected: set[tuple[str, ...]], found: set[tuple[str, ...]]) -> None:
    if expected != found:
        names = ", ".join(sorted({each[0] for each in expected ^ found}))
        raise KsgenError(
            f"the generated file doesn't define what it should: {names}",
            where=path,
            hint="this is a mistake of ksgen or of a changed template",
        )


def _classes(tree: ast.Module | None) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for node in tree.body if tree else ():
        if isinstance(node, ast.ClassDef):
            names = [each.name for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
            names += [
                each.target.id
                for each in node.body
                if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
            ]
            found.add((node.name, *sorted(set(names))))
    return found


def _environment(templates: Path) -> jinja2.Environment:
    import jinja2  # noqa: PLC0415 (a build that finds nothing to do never needs it)

    def printable(value: Any) -> Any:
        if isinstance(value, Code | int):
            return value
        raise KsgenError(
            f"a template prints {type(value).__name__} {str(value)[:40]!r}, which was not made printable",
            where="templates",
            hint="print values of the intermediate representation, or quote it with a function of quote.py",
        )

    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        finalize=printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 (the output is Python, and only `Code` is printed)
    )


def _sources(templates: Path) -> Iterator[str]:
    if not templates.is_dir():
        raise KsgenError("the templates' folder is missing", where=str(templates), hint="reinstall ksgen")
    for path in templates.rglob("*"):
        relative = path.relative_to(templates)
        hidden = any(part.startswith(".") or part in {SHARED, "__pycache__"} for part in relative.parts)
        if path.is_file() and not hidden:
            yield relative.as_posix()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KsgenError(f"the template can't be read: {error}", where=str(path), hint="reinstall ksgen") from error


def _instances(target: str, package: Package) -> Iterator[tuple[str, dict[str, Any]]]:
    for placeholder, attribute in _PLACEHOLDERS.items():
        if placeholder in target:
            for module in getattr(package, attribute):
                yield target.replace(placeholder, module.name), {"module": module}
            return
    yield target, {}


def _render(environment: jinja2.Environment, source: str, variables: dict[str, Any]) -> str:
    import jinja2  # noqa: PLC0415

    try:
        return environment.get_template(source).render(variables)
    except KsgenError as error:
        raise KsgenError(error.message, where=source, hint=error.hint) from error
    except jinja2.TemplateNotFound as error:
        raise KsgenError(f"the template {error.name!r} is missing", where=source, hint="reinstall ksgen") from error
    except (OSError, UnicodeDecodeError) as error:
        raise KsgenError(f"the template can't be read: {error}", where=source, hint="reinstall ksgen") from error
    except jinja2.TemplateError as error:
        line = getattr(error, "lineno", None)
        where = f"{source}, line {line}" if line else source
        raise KsgenError(f"the template is broken: {error}", where=where, hint="correct it") from error
