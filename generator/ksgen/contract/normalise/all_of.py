"""allOf: what several schemas say of one object is put together in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.normalise.document import Document, referenced, schemas
from ksgen.json import Json, is_object, pointer

if TYPE_CHECKING:
    Place = tuple[str | int, ...]

_OBJECT = {"type", "properties", "required", "description", "title", "additionalProperties", "example"}


def merge(document: Document) -> None:
    """An object that allOf composes has the properties of every part; a schema of one part is that part.

    What isn't composed of objects stays as it is, which is valid; so does a part that nothing can be told of.
    """
    merged: set[int] = set()
    for name in _parts_first(document):
        _merge(document, document.definitions[name], ("definitions", name), merged)
    for at, node in list(schemas(document)):
        if "allOf" in node:
            _merge(document, node, at, merged)


def _merge(document: Document, node: Json, at: Place, merged: set[int]) -> None:
    """Merge one schema, and before it the schemas it is made of: each of them once."""
    if id(node) in merged:
        return
    merged.add(id(node))
    parts: list[Json] = node.get("allOf", [])
    for index, part in enumerate(parts):
        for found in (part, _resolved(document, part)):
            if "allOf" in found:
                _merge(document, found, (*at, "allOf", index), merged)
    objects = [_resolved(document, part) for part in parts]
    rest = {key: node[key] for key in node if key != "allOf"}
    # A description beside one reference: every reader of schemas takes it for what it refers to.
    alone = len(parts) == 1 and not rest.keys() - {"description", "title"}
    if parts and not alone and all(map(_is_object, [*objects, rest])):
        del node["allOf"]
        _include(document, node, objects)
        count = len(node["properties"])
        document.record("all-of", pointer(*at, "allOf"), f"{len(parts)} parts", f"{count} properties")


def _include(document: Document, node: Json, objects: list[Json]) -> None:
    node["type"] = "object"
    properties: Json = node.setdefault("properties", {})
    required = dict.fromkeys(node.get("required", ()))
    for found in objects:
        for name, child in found.get("properties", {}).items():
            if name not in properties:
                properties[name] = document.copy(child)
        required.update(dict.fromkeys(found.get("required", ())))
        if "additionalProperties" in found and "additionalProperties" not in node:
            node["additionalProperties"] = document.copy(found["additionalProperties"])
    if required:
        node["required"] = list(required)


def _resolved(document: Document, node: Json) -> Json:
    """What a chain of references stands for; circles have been cut before."""
    name = referenced(node)
    while name is not None and name in document.definitions:
        node = document.definitions[name]
        name = referenced(node)
    return node


def _is_object(node: Json) -> bool:
    """Whether a schema says nothing but which properties an object has."""
    return node.get("type", "object") == "object" and all(key in _OBJECT or key.startswith("x-") for key in node)


def _parts_first(document: Document) -> list[str]:
    """Names of all definitions, each after those it includes. One that includes itself could mean nothing."""
    graph = {name: sorted(_included(document, node)) for name, node in document.definitions.items()}
    done: dict[str, None] = {}
    for start in graph:
        path: dict[str, None] = {}
        waiting: list[tuple[str, bool]] = [(start, False)]
        while waiting:
            name, leaving = waiting.pop()
            if leaving:
                del path[name]
                done[name] = None
            elif name in path:
                document.recorder.refuse(
                    "circular-all-of",
                    document.name,
                    pointer("definitions", name),
                    f"`{name}` includes itself by allOf",
                    "correct it at its source",
                )
                document.definitions[name].pop("allOf", None)
            elif name not in done:
                path[name] = None
                waiting.append((name, True))
                waiting += [(each, False) for each in graph[name]]
    return list(done)


def _included(document: Document, node: Json) -> set[str]:
    """Definitions that a schema includes, by reference or by the parts of allOf."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        part = waiting.pop()
        name = referenced(part)
        if name is not None and name in document.definitions:
            found.add(name)
        waiting += [each for each in part.get("allOf", ()) if is_object(each)]
    return found
