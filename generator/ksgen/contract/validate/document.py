"""A Swagger 2.0 document read once into the flat lists that the rules walk.

Reading never fails: whatever has the wrong JSON type is left out here (`swagger2` reports it).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from .finding import Json, Parts, elements, is_array, is_object, member
from .reference import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
"""Operations of a path item, Swagger 2.0 section Path Item Object."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A `$ref`; `at` is the place of the `$ref` member itself."""

    at: Parts
    target: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Anything that can carry `type`, `format`, `default` and `enum`; `name` is set for parameters."""

    at: Parts
    node: Json
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter in a list: where it stands, and its object with a `$ref` followed (None when that leads nowhere)."""

    at: Parts
    node: Json | None
    referenced: bool

    @property
    def name(self) -> object:
        """The declared name, whatever its type."""
        return self.node.get("name") if self.node else None

    @property
    def location(self) -> object:
        """The declared `in`, whatever its type."""
        return self.node.get("in") if self.node else None


@dataclass(frozen=True)
class Operation:
    """One operation, with the path item's parameters beside its own."""

    path: str
    method: str
    at: Parts
    node: Json
    own: list[Parameter]
    inherited: list[Parameter]

    @cached_property
    def parameters(self) -> list[Parameter]:
        """Parameters in force: its own, and those of the path item that it does not replace."""
        replaced = {(repr(p.name), repr(p.location)) for p in self.own if p.node is not None}
        return self.own + [p for p in self.inherited if (repr(p.name), repr(p.location)) not in replaced]

    def at_location(self, location: str) -> list[Parameter]:
        """Parameters in force that stand in `location`."""
        return [parameter for parameter in self.parameters if parameter.location == location]

    @property
    def complete(self) -> bool:
        """Whether every parameter could be resolved, so that an absence means something."""
        return all(parameter.node is not None for parameter in self.parameters)


@dataclass(frozen=True, slots=True)
class PathItem:
    """One path, the parameters declared on it, and its operations."""

    path: str
    at: Parts
    parameters: list[Parameter]
    operations: list[Operation]


@dataclass(slots=True)
class Document:
    """The lists, each in document order."""

    root: Json
    paths: list[PathItem] = field(default_factory=list[PathItem])
    schemas: list[Typed] = field(default_factory=list[Typed])
    primitives: list[Typed] = field(default_factory=list[Typed])
    """Parameters other than body, their items, and response headers."""
    parameters: list[Typed] = field(default_factory=list[Typed])
    """Every parameter object, where it is written out."""
    references: list[Reference] = field(default_factory=list[Reference])

    @property
    def operations(self) -> Iterator[Operation]:
        """Every operation of every path."""
        return (operation for item in self.paths for operation in item.operations)

    @property
    def definitions(self) -> Json:
        """Definitions by name."""
        return member(self.root, "definitions")


def read(root: object) -> Document:
    """Read a decoded Swagger 2.0 document, at most `depth.LIMIT` levels deep."""
    document = Document(root if is_object(root) else {})
    for path, item in member(root, "paths").items():
        if not path.startswith("x-") and is_object(item):
            _path_item(document, path, item)
    for name, schema in document.definitions.items():
        _schema(document, schema, ("definitions", name))
    for name, parameter in member(root, "parameters").items():
        _parameter(document, parameter, ("parameters", name))
    for name, response in member(root, "responses").items():
        _response(document, response, ("responses", name))
    return document


def _path_item(document: Document, path: str, item: Json) -> None:
    at: Parts = ("paths", path)
    _reference(document, item, at)
    inherited = _parameters(document, item, at)
    operations: list[Operation] = []
    for method in (key for key in item if key in METHODS):
        node = item[method]
        if is_object(node):
            own = _parameters(document, node, (*at, method))
            operations.append(Operation(path, method, (*at, method), node, own, inherited))
            for code, response in member(node, "responses").items():
                if not code.startswith("x-"):
                    _response(document, response, (*at, method, "responses", code))
    document.paths.append(PathItem(path, at, inherited, operations))


def _parameters(document: Document, owner: Json, at: Parts) -> list[Parameter]:
    return [
        _parameter(document, parameter, (*at, "parameters", index))
        for index, parameter in enumerate(elements(owner, "parameters"))
    ]


def _parameter(document: Document, node: object, at: Parts) -> Parameter:
    if not is_object(node):
        return Parameter(at, None, referenced=False)
    if _reference(document, node, at):
        found = resolve(document.root, str(node["$ref"]))
        return Parameter(at, found if is_object(found) else None, referenced=True)
    name = node.get("name")
    document.parameters.append(Typed(at, node, name if isinstance(name, str) else None))
    if node.get("in") == "body":
        _schema(document, node.get("schema"), (*at, "schema"))
    else:
        _primitive(document, node, at, name if isinstance(name, str) else None)
    return Parameter(at, node, referenced=False)


def _response(document: Document, node: object, at: Parts) -> None:
    if not is_object(node) or _reference(document, node, at):
        return
    _schema(document, node.get("schema"), (*at, "schema"))
    for name, header in member(node, "headers").items():
        _primitive(document, header, (*at, "headers", name))


def _primitive(document: Document, node: object, at: Parts, name: str | None = None) -> None:
    while is_object(node):
        document.primitives.append(Typed(at, node, name))
        node, at, name = node.get("items"), (*at, "items"), None


def _schema(document: Document, node: object, at: Parts) -> None:
    if not is_object(node) or _reference(document, node, at):
        return
    document.schemas.append(Typed(at, node))
    for key in node:
        for child, parts in _children(node, key):
            _schema(document, child, (*at, key, *parts))


def _children(node: Json, key: str) -> Iterator[tuple[object, Parts]]:
    """Schemas directly under one keyword of a schema, with their place below it."""
    value = node[key]
    if key == "properties" and is_object(value):
        yield from ((child, (name,)) for name, child in value.items())
    elif key in ("items", "allOf") and is_array(value):
        yield from ((child, (index,)) for index, child in enumerate(value))
    elif key in ("items", "additionalProperties"):
        yield value, ()


def _reference(document: Document, node: Json, at: Parts) -> bool:
    """Note a `$ref` member; its siblings are ignored (JSON Reference, Swagger 2.0 section Reference Object)."""
    target = node.get("$ref")
    if not isinstance(target, str):
        return False
    document.references.append(Reference((*at, "$ref"), target))
    return True
