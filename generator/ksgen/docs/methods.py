"""What can be done with a kind's objects: the methods of the runtime's collections, read from their source."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HOME: Final = "kubesphere/_core/kube"
_FILES: Final = ("collection.py", "async_objects.py", "async_native.py", "async_pods.py")
# Of methods of one name, that of the first of these classes is told: of kinds in namespaces before those in none.
_CLASSES: Final = ("AsyncObjectCollection", "AsyncPart", "AsyncCreator", "AsyncPods", "AsyncProxied")
_OF_THE_SERVER: Final = "AsyncDiscovery"  # and of no kind
_PLAIN: Final = {
    "name": "name of the object.",
    "body": "the object, or a dict of it.",
    "namespace": "the namespace, for a kind that is in one; without, lists and watches are of all.",
    "content_type": "media type of the patch; a merge patch, or a JSON patch if it is an array.",
    "force": "take over fields that others own.",
    "replicas": "how many.",
    "node": "name of the node.",
    "port": "the port of the pod.",
    "container": "the container, if the pod has several.",
    "stdin": "whether it is written to.",
    "tty": "whether it has a terminal.",
}
_SAID: Final = re.compile(r"^ {4}(\w+): (.*(?:\n {6,}\S.*)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a method: what it is called, its type, whether it is needed, and what it is."""

    name: str
    type: str
    required: bool
    text: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method of collections: what it does, what it takes and what it returns, `T` being the kind's model."""

    name: str
    text: str
    parameters: tuple[Parameter, ...]
    returns: str


def methods(templates: Path) -> dict[str, Method]:
    """The methods by name.

    Args:
        templates: The templates, which hold the runtime.
    """
    nodes = [node for name in _FILES for node in ast.parse((templates / _HOME / name).read_text("utf-8")).body]
    classes = {node.name: node for node in nodes if isinstance(node, ast.ClassDef)}
    first = [classes[name] for name in _CLASSES]
    found: dict[str, Method] = {}
    others = [node for name, node in classes.items() if name.startswith("Async") and name != _OF_THE_SERVER]
    for cls in [*first, *others]:
        for node in cls.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not _hidden(node):
                found.setdefault(node.name, _method(node, classes))
    called = next(each for each in classes["AsyncScale"].body if getattr(each, "name", "") == "__call__")
    if isinstance(called, ast.AsyncFunctionDef):
        found["scale"] = replace(_method(called, classes), name="scale")
    return found


def _hidden(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return node.name.startswith("_") or bool(node.decorator_list)  # properties, and what overloads say


def _method(node: ast.FunctionDef | ast.AsyncFunctionDef, classes: dict[str, ast.ClassDef]) -> Method:
    said = _words(ast.get_docstring(node) or "")
    arguments = node.args
    given = [*arguments.args[1:], *arguments.kwonlyargs]
    defaults = [*([None] * (len(arguments.args) - len(arguments.defaults)))[1:], *arguments.defaults]
    parameters = [
        Parameter(each.arg, _type(each.annotation), default is None, said.get(each.arg, _PLAIN.get(each.arg, "")))
        for each, default in zip(given, [*defaults, *arguments.kw_defaults], strict=True)
    ]
    rest = arguments.kwarg.annotation if arguments.kwarg else None
    if isinstance(rest, ast.Subscript) and isinstance(rest.slice, ast.Name):
        parameters += _options(rest.slice.id, classes)
    text = " ".join((ast.get_docstring(node) or "").partition("\n\n")[0].split())
    returns = "Process" if "_process" in ast.unparse(node) else _type(node.returns)
    return Method(node.name, text, tuple(parameters), returns)


def _options(name: str, classes: dict[str, ast.ClassDef]) -> Iterator[Parameter]:
    """The keys of a TypedDict, none of which is required."""
    node = classes[name]
    for base in node.bases:
        if isinstance(base, ast.Name) and base.id in classes:
            yield from _options(base.id, classes)
    said = _words(ast.get_docstring(node) or "")
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            yield Parameter(each.target.id, _type(each.annotation), False, said.get(each.target.id, ""))


def _words(text: str) -> dict[str, str]:
    """What a docstring says of each name."""
    return {name: " ".join(words.split()) for name, words in _SAID.findall(text)}


def _type(node: ast.expr | None) -> str:
    """A type as the sync client has it."""
    return re.sub(r"\bAsync(?=[A-Z])", "", ast.unparse(node)).replace("'", '"') if node else "Any"
