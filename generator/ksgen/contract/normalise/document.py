"""One published Swagger 2.0 document under repair, and the walks that the passes share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ksgen.json import pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.contract.normalise.report import Recorder
    from ksgen.json import Json

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
DEFINITION_PREFIX = "#/definitions/"
PLACE = "x-ksgen-place"
"""Where a parameter is published, as the parts of a JSON pointer; set at admission."""

_VARIABLE = re.compile(r"\{([^{}/]+)\}")


@dataclass(slots=True)
class Document:
    """A Swagger 2.0 document; passes change `swagger` in place and say so to `recorder`."""

    name: str
    swagger: Json
    recorder: Recorder

    @property
    def paths(self) -> dict[str, Json]:
        """The path items by path template."""
        paths: dict[str, Json] = self.swagger["paths"]
        return paths

    @property
    def definitions(self) -> dict[str, Json]:
        """The definitions by name."""
        definitions: dict[str, Json] = self.swagger["definitions"]
        return definitions

    def record(self, rule: str, where: str, before: Any, after: Any, why: str) -> None:
        """Report one repair at the JSON pointer `where`."""
        self.recorder.add(rule, self.name, where, before, after, why)

    def operations(self) -> Iterator[Operation]:
        """Every operation, in document order."""
        for path, item in self.paths.items():
            for method in METHODS:
                if method in item:
                    yield Operation(self, path, method, item[method])


@dataclass(slots=True)
class Operation:
    """One operation of a document, with its place in it."""

    document: Document
    path: str
    method: str
    node: Json

    @property
    def parameters(self) -> list[Json]:
        """The operation's parameters; an absent list is made."""
        parameters: list[Json] = self.node.setdefault("parameters", [])
        return parameters

    @property
    def responses(self) -> dict[str, Json]:
        """The operation's responses; an absent object is made."""
        responses: dict[str, Json] = self.node.setdefault("responses", {})
        return responses

    @property
    def variables(self) -> list[str]:
        """Names of the path's variables, in order."""
        return path_variables(self.path)

    def pointer(self, *parts: str | int) -> str:
        """JSON pointer to a place inside this operation, as it was published."""
        if len(parts) > 1 and parts[0] == "parameters":
            return pointer(*self.place(int(parts[1])), *parts[2:])
        return pointer("paths", self.path, self.method, *parts)

    def place(self, index: int) -> tuple[str | int, ...]:
        """Where the parameter that now has this index is published."""
        now = ("paths", self.path, self.method, "parameters", index)
        return tuple(self.parameters[index].get(PLACE, now))

    def record(self, rule: str, parts: tuple[str | int, ...], before: Any, after: Any, why: str) -> None:
        """Report one repair of this operation."""
        self.document.record(rule, self.pointer(*parts), before, after, why)


def path_variables(path: str) -> list[str]:
    """Names of the variables of a path template, in order."""
    return _VARIABLE.findall(path)


def schemas(document: Document) -> Iterator[tuple[tuple[str | int, ...], Json]]:
    """Every schema node of a document with its location, parents before children."""
    for name, node in document.definitions.items():
        yield from walk(node, ("definitions", name))
    for operation in document.operations():
        base: tuple[str | int, ...] = ("paths", operation.path, operation.method)
        for index, parameter in enumerate(operation.parameters):
            if "schema" in parameter:
                yield from walk(parameter["schema"], (*operation.place(index), "schema"))
        for status, response in operation.responses.items():
            if "schema" in response:
                yield from walk(response["schema"], (*base, "responses", status, "schema"))


def walk(node: Json, at: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Json]]:
    """A schema node and all schemas below it."""
    yield at, node
    for name, child in children(node):
        yield from walk(child, (*at, *name))


def children(node: Json) -> Iterator[tuple[tuple[str, ...], Json]]:
    """The schemas directly below a schema node."""
    for name, child in node.get("properties", {}).items():
        yield ("properties", name), child
    if isinstance(node.get("items"), dict):
        yield ("items",), node["items"]
    if isinstance(node.get("additionalProperties"), dict):
        yield ("additionalProperties",), node["additionalProperties"]
    for index, child in enumerate(node.get("allOf", ())):
        yield ("allOf", str(index)), child


def referenced(node: Json) -> str | None:
    """Name of the definition that a schema node refers to, if it is a local reference."""
    target = node.get("$ref")
    if isinstance(target, str) and target.startswith(DEFINITION_PREFIX):
        return target.removeprefix(DEFINITION_PREFIX).replace("~1", "/").replace("~0", "~")
    return None
