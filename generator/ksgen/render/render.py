"""Render: the templates' folder is a picture of the output tree.

A `.jinja` file is rendered to the same path, anything else is copied, `async_*.py` with its sync twin; `{api_module}`,
`{kind_module}` and `{model_module}` in a file name stand for each module; the folder `_shared` is not output.
Templates of Python print names and syntax, which trees.py puts into the template's syntax tree; other templates print
`Code`, which quote.py makes. A plain string, which could carry text of a spec, is refused by both.
"""

from __future__ import annotations

import ast
import re
import traceback
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ksgen.errors import KsgenError
from ksgen.ir.calls import calls_of
from ksgen.naming.words import Name
from ksgen.quote import Code, chain, code_span, markdown, toml_string
from ksgen.render import annotations as syntax
from ksgen.render.trees import (
    Doc,
    Holes,
    formatted,
    prove_printed,
    prove_structure,
    prune,
    unparsed,
    unprintable,
)
from ksgen.terminal import followed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import jinja2

    from ksgen.ir import Package

PACKAGE_FOLDER = "kubesphere"
SHARED = "_shared"
SUFFIX = ".jinja"

# What helps with an API group's objects, and is left out of a client without operations of it.
_OF_GROUP = {f"{PACKAGE_FOLDER}/devops.py": "devops", f"{PACKAGE_FOLDER}/_core/devops/": "devops"}
_PLACEHOLDERS = {"{api_module}": "modules", "{kind_module}": "kind_modules", "{model_module}": "printed_models"}


def render(package: Package, templates: Path) -> dict[str, str]:
    """Render the package in memory.

    Args:
        package: What to print.
        templates: The templates' folder.

    Returns:
        Text by path relative to the output folder. Every Python file parses, holds what was asked for and nothing else,
        and is laid out by ruff.

    Raises:
        KsgenError: if a template is missing, broken, or prints what isn't printable.
    """
    renderer = _Renderer(templates)
    files: dict[str, str] = {}
    copied: dict[str, str] = {}
    trees: dict[str, ast.Module] = {}
    for source in followed([each for each in sorted(_sources(templates)) if _is_for(package, each)], "templates"):
        target = source.replace(PACKAGE_FOLDER + "/", f"{package.name}/", 1)
        if not source.endswith(SUFFIX):
            copied[target] = _read(templates / source)
            continue
        instances = list(_instances(target.removesuffix(SUFFIX), package))
        for path, variables in followed(instances, f"files of {source}") if len(instances) > 1 else instances:
            given = {"package": package, **variables}
            if path.endswith(".py"):
                trees[path] = renderer.tree(source, path, given)
            else:
                files[path] = renderer.text(source, given, _printable)
    made = twins(copied)
    files |= copied | dict(zip(made, formatted(tuple(made.values())), strict=True))
    files |= zip(trees, formatted(tuple(map(unparsed, trees.values()))), strict=True)
    prove_structure(package, trees)
    for path, text in files.items():
        if path.endswith(".py"):
            prove_printed(path, text, trees.get(path))
    return files


class _Renderer:
    """Renders templates of one folder."""

    def __init__(self, templates: Path) -> None:
        self._templates = templates
        self._environment = environment(templates)
        self._print: Callable[[Any], str] = _printable
        self._environment.finalize = self._finalize

    def _finalize(self, value: Any) -> str:
        return self._print(value)

    def text(self, source: str, variables: dict[str, Any], printer: Callable[[Any], str]) -> str:
        """What a template makes of the variables; `printer` makes text of each value that it prints."""
        import jinja2  # noqa: PLC0415

        self._print = printer
        try:
            return self._environment.get_template(source).render(variables)
        except KsgenError as error:
            raise KsgenError(error.message, where=self._place(error, source), hint=error.hint) from error
        except jinja2.TemplateNotFound as error:
            raise KsgenError(f"the template {error.name!r} is missing", where=source, hint="reinstall ksgen") from error
        except (OSError, UnicodeDecodeError) as error:
            raise KsgenError(f"the template can't be read: {error}", where=source, hint="reinstall ksgen") from error
        except jinja2.TemplateError as error:
            where = self._place(error, source)
            raise KsgenError(f"the template is broken: {error}", where=where, hint="correct it") from error

    def _place(self, error: Exception, source: str) -> str:
        """The line that is wrong: of the template itself, or of one that it includes."""
        file, line = getattr(error, "filename", None), getattr(error, "lineno", None)
        frames = [(each.filename, each.lineno) for each in traceback.extract_tb(error.__traceback__)]
        for path, number in ((file, line), *reversed(frames)):
            if path and number and Path(path).is_relative_to(self._templates):
                return f"{Path(path).relative_to(self._templates).as_posix()}, line {number}"
        return source

    def tree(self, source: str, path: str, variables: dict[str, Any]) -> ast.Module:
        """The syntax tree of a Python file."""
        holes = Holes()
        text = self.text(source, variables, holes.add)
        try:
            tree = ast.parse(text, path)
        except (SyntaxError, ValueError) as error:
            raise KsgenError(
                f"what a template makes doesn't parse: {error}",
                where=f"{path}, line {getattr(error, 'lineno', None)}",
                hint=f"correct the template {source}",
            ) from error
        return prune(holes.fill(tree))


def render_one(package: Package, templates: Path, path: str) -> str:
    """Render one text file that is of no module, e.g. `README.md`.

    Raises:
        KsgenError: if its template is missing, broken, or prints what isn't printable.
    """
    return _Renderer(templates).text(path + SUFFIX, {"package": package}, _printable)


def environment(templates: Path) -> jinja2.Environment:
    """The templates, and the functions that they print values with."""
    import jinja2  # noqa: PLC0415 (a build that finds nothing to do never needs it)

    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 (the output is Python, and only `Code` is printed)
    )
    functions: tuple[Callable[..., Any], ...] = (
        syntax.accepted,
        syntax.answered,
        syntax.argument,
        syntax.any_named,
        syntax.chosen,
        syntax.collection,
        syntax.converter,
        syntax.described,
        syntax.literal,
        syntax.named,
        syntax.plain,
        syntax.plain_class,
        syntax.result,
        syntax.returned,
        syntax.selected,
        syntax.stored,
        chain,
        code_span,
        markdown,
        toml_string,
        calls_of,
    )
    offered = {function.__name__: function for function in functions} | {"doc": Doc, "name": Name}
    made.globals.update(offered)  # pyright: ignore[reportCallIssue, reportArgumentType]
    return made


def _printable(value: Any) -> str:
    if isinstance(value, Code | Name | int):
        return str(value)
    raise unprintable(value, "print names of the intermediate representation, or quote it with a function of quote.py")


def _is_for(package: Package, source: str) -> bool:
    """Whether a template is for this package."""
    groups = {operation.dotted.partition(".")[0] for operation in package.operations}
    return all(group in groups for start, group in _OF_GROUP.items() if source.startswith(start))


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


# --- the sync twin of what is written for async: one source, two modules
#
# A copied template `async_x.py` is the source; `sync_x.py` beside it is made from it, unless the templates hold one.
# Only words are replaced, in code, comments and docstrings alike.

_SOURCE: Final = "async_"
_TWIN: Final = "sync_"

_RULES: Final = (
    (r"\basync (?=(?:def|with|for)\b)", ""),
    (r"\bawait\s+", ""),
    (r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1"),
    (r"\bAwaitable, ", ""),  # its import
    (r"\bAsyncByteStream\b", "SyncByteStream"),  # of httpx
    (r"\bhandle_async_request\b", "handle_request"),  # of httpx
    (r"Async(?=[A-Z])", ""),
    (r"\basynccontextmanager\b", "contextmanager"),
    (r"\bwebsockets\.asyncio\b", "websockets.sync"),
    (r"\ba(?=(?:close|read|send|throw|iter|next|closing|iter_bytes|iter_lines|iter_raw)\b)", ""),
    (r"\b__a(?=(?:enter|exit|iter|next)__)", "__"),
    (r"(?<![a-z])async_(?=[a-z])", "sync_"),
    (r"\basync (?=(?:client|one|side)\b)", "sync "),
    (r"\basynchronous\b", "synchronous"),
)


def twins(copied: Mapping[str, str]) -> dict[str, str]:
    """The sync twins of copied templates that have none.

    Args:
        copied: Text by path.

    Returns:
        Text by path, to be formatted: without `await` and `async`, lines get shorter.
    """
    found: dict[str, str] = {}
    for path, text in copied.items():
        folder, _, name = path.rpartition("/")
        twin = f"{folder}/{_TWIN}{name.removeprefix(_SOURCE)}".removeprefix("/")
        if name.startswith(_SOURCE) and name.endswith(".py") and twin not in copied:
            found[twin] = f"# Made from {name}.\n{sync_of(text)}"
    return found


@lru_cache(maxsize=256)  # the runtime is the same in every build of a process
def sync_of(source: str) -> str:
    """The sync form of a source."""
    for pattern, replacement in _RULES:
        source = re.sub(pattern, replacement, source)
    return source
