"""What the syntax trees of generated files may hold: a closed set of statements, calls, names and imports.

Everything that can't be listed here as harmless is a finding, whatever it would do.
"""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ksgen.render.render import PACKAGE_FOLDER, twins
from ksgen.render.trees import formatted
from support.functional.pipeline import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MODULES = {
    "__future__": {"annotations"},
    "builtins": {None},
    "collections.abc": {"Mapping", "MutableMapping", "MutableSequence", "Sequence"},
    "datetime": {"datetime", "timedelta"},
    "importlib": {"import_module"},
    "typing": {"TYPE_CHECKING", "Any", "Literal", "TypedDict", "Unpack", "overload"},
}
NODES = (
    # statements
    *(ast.Module, ast.Expr, ast.Import, ast.ImportFrom, ast.If, ast.Pass, ast.ClassDef, ast.FunctionDef),
    *(ast.AsyncFunctionDef, ast.Return, ast.AnnAssign, ast.Assign, ast.Raise),
    # expressions
    *(ast.Constant, ast.Name, ast.Attribute, ast.Call, ast.Subscript, ast.BinOp, ast.BitOr, ast.Tuple, ast.List),
    *(ast.Dict, ast.Set, ast.Starred, ast.Await, ast.Compare, ast.Is, ast.In, ast.Load, ast.Store),
    *(ast.arguments, ast.arg, ast.keyword, ast.alias, ast.JoinedStr, ast.FormattedValue, ast.UnaryOp, ast.Not),
)
FUNCTIONS = {
    *("Operation", "ByName", "frozenset", "locals"),
    *(
        "anything",
        "by_status",
        "json_value",
        "location",
        "model",
        "models",
        "nothing",
        "page",
        "progressive",
        "raw",
        "text",
        "watch",
    ),
    *("_field", "_ref", "_array", "_mapping", "_choice", "_missing_of"),
}
# Files whose text is the same for every spec but for names, where these are called too.
FIXED = {
    "__init__.py": {
        "import_module",
        "getattr",
        "globals",
        "sorted",
        "AttributeError",
        "_by_name",
        "_missing",
        "missing",
    }
}
# What `ks.objects` is made of, whatever the spec: not a word of this is foreign.
OBJECTS = {
    "calls TypeVar",
    "calls self._of",
    "calls self._find",
    "defines __call__",
    "imports from collections.abc import Awaitable",
    "imports from typing import TYPE_CHECKING, Any, TypeVar, overload",
    "reaches for _of",
    "reaches for _find",
}
CLIENT = {"calls super", "calls super().logout"}
METHODS = {"_call", "_page", "_page_or", "operation", "path", "query"}
DUNDERS = {"__all__", "__dir__", "__getattr__", "__name__", "__package__", "__required__", "__slots__", "__version__"}
FILE = re.compile(
    r"made/(_operations/|aio/|api/|models/)?[a-z][a-z0-9_]*\.py|made/_kinds\.py|made/models/_objects\.py|made/([a-z_]+/)?__init__\.py|made/py\.typed|api\.md|pyproject\.toml|README\.md|(made/)?LICENSE"
)


def surprises(files: Mapping[str, str]) -> list[str]:
    """Files that no build makes, and what those of a spec hold and shouldn't."""
    made = of_the_spec(files)
    return [
        *(path for path in made if not FILE.fullmatch(path)),
        *(each for path, text in made.items() for each in findings(path, text)),
    ]


def of_the_spec(files: Mapping[str, str]) -> dict[str, str]:
    """The files but for those that are the same for every spec."""
    return {path: text for path, text in files.items() if _by_hand().get(path) != text}


@lru_cache
def _by_hand() -> dict[str, str]:
    places = [each for each in (TEMPLATES / PACKAGE_FOLDER).rglob("*.py") if "_core" not in each.parts]
    found = {
        f"made/{each.relative_to(TEMPLATES / PACKAGE_FOLDER)}": each.read_text(encoding="utf-8") for each in places
    }
    made = twins(found)
    return found | dict(zip(made, formatted(tuple(made.values())), strict=True))


@lru_cache(maxsize=4096)  # most files are the same for most inputs
def findings(path: str, text: str) -> list[str]:
    """What a generated file holds and shouldn't."""
    if not path.endswith(".py"):
        return []
    found = _Checker(path).check(ast.parse(text))
    own = {"objects.py": OBJECTS, "client.py": CLIENT, "async_client.py": CLIENT}.get(path.rpartition("/")[2], set())
    return [f"{path}: {each}" for each in found if each not in own]


class _Checker:
    def __init__(self, path: str) -> None:
        self.functions = FUNCTIONS | FIXED.get(path.rpartition("/")[2], set())
        self.is_fixed = path.rpartition("/")[2] in FIXED

    def check(self, tree: ast.Module) -> Iterator[str]:
        for node in ast.walk(tree):
            if not isinstance(node, NODES):
                yield f"a {type(node).__name__} in line {getattr(node, 'lineno', '?')}"
            check = getattr(self, f"_{type(node).__name__.lower()}", None)
            if check is not None:
                yield from check(node)

    def _import(self, node: ast.Import) -> Iterator[str]:
        if [(each.name, each.asname) for each in node.names] != [("builtins", None)]:
            yield f"imports {ast.unparse(node)}"

    def _importfrom(self, node: ast.ImportFrom) -> Iterator[str]:
        names = {each.name for each in node.names}
        if node.level == 0 and not names <= MODULES.get(node.module or "", set()):
            yield f"imports {ast.unparse(node)}"
        if node.level not in (0, 1, 2):
            yield f"imports {ast.unparse(node)}"

    def _call(self, node: ast.Call) -> Iterator[str]:
        match node.func:
            case ast.Name(id=name) if name in self.functions:
                return
            case ast.Name() | ast.Attribute(value=ast.Name()) if _is_child(node):
                return
            case ast.Attribute(attr=name) if name in METHODS:
                return
            case ast.Attribute(value=ast.Name(id="_LAZY" | "_MODULES"), attr="get") if self.is_fixed:
                return
        yield f"calls {ast.unparse(node.func)[:80]}"

    def _attribute(self, node: ast.Attribute) -> Iterator[str]:
        known = {"_call", "_page", "_page_or", "_caller"} | ({"__name__"} if self.is_fixed else set())
        if node.attr.startswith("_") and node.attr not in known:
            yield f"reaches for {node.attr}"

    def _name(self, node: ast.Name) -> Iterator[str]:
        if node.id.startswith("__") and node.id not in DUNDERS:
            yield f"names {node.id}"

    def _functiondef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
        names = [each.id if isinstance(each, ast.Name) else "?" for each in node.decorator_list]
        if not set(names) <= {"property", "overload"}:
            yield f"decorates with {names}"
        if node.name.startswith("_") and node.name not in DUNDERS:
            yield f"defines {node.name}"
        for each in [*node.args.defaults, *node.args.kw_defaults]:
            if not (each is None or (isinstance(each, ast.Constant) and each.value is None)):
                yield f"defaults to {ast.unparse(each)[:80]}"

    _asyncfunctiondef = _functiondef

    def _classdef(self, node: ast.ClassDef) -> Iterator[str]:
        bases = [each.id if isinstance(each, ast.Name) else "?" for each in node.bases]
        known = {
            "AsyncFinder",
            "AsyncKindVersion",
            "AsyncClient",
            "KindVersion",
            "AsyncResource",
            "Model",
            "Client",
            "Finder",
            "Resource",
            "TypedDict",
            "_Object",
            "_Typed",
            "Typed",
        }
        if len(bases) != 1 or (bases[0] not in known and not bases[0].endswith("Filters")):
            yield f"derives from {bases}"

    def _joinedstr(self, node: ast.JoinedStr) -> Iterator[str]:
        if not self.is_fixed:
            yield "an f-string"

    def _raise(self, node: ast.Raise) -> Iterator[str]:
        if not self.is_fixed:
            yield "raises"


def _is_child(node: ast.Call) -> bool:
    """`X(self)` or `module.X(self._caller)`: how a resource is made."""
    match node.args:
        case [ast.Name(id="self")] | [ast.Attribute(value=ast.Name(id="self"), attr="_caller")]:
            return not node.keywords
    return False
