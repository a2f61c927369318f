"""One published Swagger 2.0 document under repair, and the walks that the passes share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ksgen.contract.contract import METHODS, OperationNode, path_variables
from ksgen.contract.findings import PLACE
from ksgen.contract.references import reference
from ksgen.json import Json, copied, count_values, is_object, pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ksgen.contract.findings import Recorder
    from ksgen.json import Place

DEFINITION_PREFIX = "#/definitions/"
MOST_COPIED = 300_000
"""JSON values that all repairs of a document may copy, besides four times what it holds itself: ten times what the
published files need."""


@dataclass(slots=True)
class Document:
    """A Swagger 2.0 document, `api` or `crd`; passes change `swagger` in place and say so to `recorder`.

    Attributes:
        left_out: Names of definitions that were not admitted.
        copied: JSON values that repairs have copied, of `most_copied` that they may.
    """

    name: str
    swagger: Json
    recorder: Recorder
    left_out: set[str] = field(default_factory=set[str])
    copied: int = 0
    most_copied: int = field(init=False)

    def __post_init__(self) -> None:
        self.most_copied = MOST_COPIED + 4 * count_values(self.swagger)

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

    def resolved(self, node: Json) -> Json:
        """What a chain of references stands for; the last of them, if it leads nowhere or in a circle."""
        seen: set[str] = set()
        while (name := referenced(node)) in self.definitions and name not in seen:
            seen.add(str(name))
            node = self.definitions[str(name)]
        return node

    def record(self, rule: str, at: Place, before: Any, after: Any, why: str = "") -> None:
        """Report one repair at a place."""
        self.recorder.add(rule, self.name, at, before, after, why)

    def refuse(self, rule: str, at: Place, message: str, hint: str) -> None:
        """Tell what no pass can repair; raises KsgenError unless the recorder lists defects."""
        self.recorder.refuse(rule, self.name, at, message, hint)

    def operations(self) -> Iterator[Operation]:
        """Every operation, in document order."""
        for path, item in self.paths.items():
            for method in METHODS:
                if method in item:
                    yield Operation(method, path, item[method], self)

    def copy(self, value: Any) -> Any:
        """A copy of a part of the document, so that what is put in two places can be repaired in one of them.

        Raises:
            KsgenError: if all copies together are out of proportion: a few lines can ask for billions.
        """
        self.copied += count_values(value, self.most_copied - self.copied)
        if self.copied >= self.most_copied:
            self.refuse(
                "too-large",
                (),
                f"its parts refer to each other so often that they make more than {self.most_copied:,} values",
                "check that this is one of KubeSphere's Swagger files",
            )
            return {}
        return copied(value)


@dataclass(frozen=True, slots=True)
class Operation(OperationNode):
    """One operation of a document under repair."""

    document: Document

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

    def place(self, index: int) -> Place:
        """Where the parameter that now has this index is published."""
        now = ("paths", self.path, self.method, "parameters", index)
        return tuple(self.parameters[index].get(PLACE, now))

    def record(self, rule: str, parts: Place, before: Any, after: Any, why: str = "") -> None:
        """Report one repair of this operation, at a place in it."""
        at: Place = ("paths", self.path, self.method, *parts)
        if parts[:1] == ("parameters",) and (inside := parts[1:]):
            at = (*self.place(int(inside[0])), *inside[1:])
        self.document.record(rule, at, before, after, why)

    def drop(self, rule: str, unwanted: Callable[[Json], bool]) -> None:
        """Drop parameters, and report each."""
        for index, parameter in enumerate(self.parameters):
            if unwanted(parameter):
                self.record(rule, ("parameters", index), parameter, "dropped")
        self.node["parameters"] = [each for each in self.parameters if not unwanted(each)]


def each_operation(repair: Callable[[Operation], None]) -> Callable[[Document], None]:
    """A pass over a document, of one over an operation."""

    def repair_each(document: Document) -> None:
        for operation in document.operations():
            repair(operation)

    return repair_each


def simple_parameters(document: Document) -> Iterator[tuple[Operation, int, Json]]:
    """Every parameter that isn't a body, with its operation and its index there."""
    for operation in document.operations():
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] != "body":
                yield operation, index, parameter


def simple_values(document: Document) -> Iterator[tuple[Place, Json]]:
    """Every parameter that isn't a body, and the items in it, with its place."""
    for operation, index, parameter in simple_parameters(document):
        at, node = operation.place(index), parameter
        yield at, node
        while is_object(node.get("items")):
            at, node = (*at, "items"), node["items"]
            yield at, node


def typed(document: Document) -> Iterator[tuple[Place, Json]]:
    """What has a type: every schema, and every parameter that isn't a body with the items in it."""
    yield from simple_values(document)
    yield from schemas(document)


def schemas(document: Document) -> Iterator[tuple[Place, Json]]:
    """Every schema node of a document with its location, parents before children."""
    for name, node in document.definitions.items():
        yield from walk(node, ("definitions", name))
    for operation in document.operations():
        base: Place = ("paths", operation.path, operation.method)
        for index, parameter in enumerate(operation.parameters):
            if "schema" in parameter:
                yield from walk(parameter["schema"], (*operation.place(index), "schema"))
        for status, response in operation.responses.items():
            if "schema" in response:
                yield from walk(response["schema"], (*base, "responses", status, "schema"))


def walk(node: Json, at: Place) -> Iterator[tuple[Place, Json]]:
    """A schema node and all schemas below it."""
    yield at, node
    for name, child in children(node):
        yield from walk(child, (*at, *name))


def children(node: Json) -> Iterator[tuple[tuple[str, ...], Json]]:
    """The schemas directly below a schema node."""
    for name, child in node.get("properties", {}).items():
        yield ("properties", name), child
    for key in ("items", "additionalProperties"):
        if is_object(node.get(key)):
            yield (key,), node[key]
    for index, child in enumerate(node.get("allOf", ())):
        yield ("allOf", str(index)), child


def referenced(node: Json) -> str | None:
    """Name of the definition that a schema node refers to, if it is a local reference."""
    return reference(node, DEFINITION_PREFIX)


def reference_to(name: str) -> str:
    """The `$ref` to a definition."""
    return "#" + pointer("definitions", name)


def rename(nodes: Iterable[tuple[Place, Json]], names: Mapping[str, str]) -> None:
    """Let schemas that refer to definitions of these names refer to those of their new names."""
    for _, node in nodes:
        if (name := referenced(node)) in names:
            node["$ref"] = reference_to(names[str(name)])
