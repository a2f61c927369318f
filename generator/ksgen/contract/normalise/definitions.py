"""Definitions: missing types, flattened Go structs, placeholders, types that swallowed another, and allOf."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ksgen.contract.normalise.document import Document, reference_to, referenced, rename, schemas, walk
from ksgen.contract.normalise.go_types import OBJECT, open_form

if TYPE_CHECKING:
    from ksgen.json import Json, Place

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]")
_OBJECT = {"type", "properties", "required", "description", "title", "additionalProperties", "example"}
_SAYING = {"properties", "enum", "prefixItems"}
_MAP_NAME = re.compile(r"map\[string\]\|*(.+)")


def name_safely(document: Document) -> None:
    """Rename definitions whose names OpenAPI doesn't allow; `map[string]||T` is a map of T."""
    renamed: dict[str, str] = {}
    for name in [name for name in document.definitions if _UNSAFE.search(name) or not name]:
        safe = _free(_UNSAFE.sub("_", name).strip("_") or "unnamed", document.definitions)
        renamed[name] = safe
        document.definitions[safe] = document.definitions.pop(name)
        map_of = _MAP_NAME.fullmatch(name)
        if map_of and not document.definitions[safe].get("properties"):
            values = {"$ref": reference_to(map_of[1])}
            known = map_of[1] in document.definitions or map_of[1] in renamed
            document.definitions[safe] = {"type": "object", "additionalProperties": values if known else {}}
        document.record("definition-name", ("definitions", name), name, safe)
    rename(schemas(document), renamed)


def _free(name: str, taken: Json) -> str:
    """A name that is not taken: `a`, `a_2`, `a_3`, ..."""
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found


def cut_circles(document: Document) -> None:
    """A definition that is only a reference which leads back to it stands for any value."""
    ended: set[str] = set()
    for start in document.definitions:
        name: str | None = start
        chain: dict[str, None] = {}
        while name is not None and name not in chain and name not in ended:
            chain[name] = None
            name = referenced(document.definitions.get(name, {}))
        ended.update(chain)
        if name is not None and name in chain:
            node = document.definitions[name]
            document.record("circular-ref", ("definitions", name, "$ref"), node.pop("$ref"), "any value")
            node.update(document.copy(open_form(name)))


def inline_placeholders(document: Document) -> None:
    """`Owner.property` without properties stands for a Go interface or map in that place: put it there."""
    placeholders: dict[str, Json] = {}
    for name, node in document.definitions.items():
        owner, _, prop = name.rpartition(".")
        owners: Json = document.definitions.get(owner, {}).get("properties", {})
        if prop in owners and not node.get("properties") and not _refers(node):
            placeholders[name] = node
            why = f"it only stands for the values of {prop}"
            document.record("placeholder", ("definitions", name), node, "inlined", why)
    for _, user in schemas(document) if placeholders else ():
        stood_for = placeholders.get(referenced(user) or "")
        if stood_for is not None:
            del user["$ref"]
            user.update(document.copy({key: stood_for[key] for key in stood_for if key != "description"}))
    for name in placeholders:
        del document.definitions[name]


def _refers(node: Json) -> bool:
    return any(True for _, each in walk(node, ()) if "$ref" in each)


def split_recursive(document: Document) -> None:
    """A type whose only content is a list of itself hides a second Go type of the same name."""
    for name, node in document.definitions.items():
        properties = node.get("properties", {})
        if len(properties) != 1:
            continue
        ((prop, child),) = properties.items()
        if referenced(child.get("items", {})) == name and prop in node.get("required", ()):
            child["items"] = {"type": "object"}
            document.record("empty-recursion", ("definitions", name), name, {"type": "object"})


def flatten_embedded(document: Document) -> None:
    """A required property named like its type, beside JSON-named ones, is an embedded Go struct."""
    for name, node in document.definitions.items():
        properties: dict[str, Json] = node.get("properties", {})
        embedded = {prop: target for prop in properties if (target := _embedded(document, node, prop)) is not None}
        if not embedded or any(prop[:1].isupper() for prop in properties if prop not in embedded):
            continue
        node["required"] = [each for each in node["required"] if each not in embedded]
        for prop, target in embedded.items():
            inner: Json = document.definitions[target].get("properties", {})
            at = ("definitions", name, "properties", prop)
            document.record("embedded-struct", at, f"an object of {target}", f"the {len(inner)} properties of {target}")
            del properties[prop]
            for key, value in inner.items():
                if key not in properties:
                    properties[key] = document.copy(value)


def _embedded(document: Document, node: Json, prop: str) -> str | None:
    target = referenced(node["properties"][prop])
    required = prop in node.get("required", ())
    if target is None or not required or not prop[:1].isupper() or target.rpartition(".")[2] != prop:
        return None
    return target if document.definitions.get(target, {}).get("properties") else None


def give_types(document: Document) -> None:
    """A definition with properties is an object; an empty one that names a Go struct is an open object."""
    for name, node in document.definitions.items():
        if "type" in node or "$ref" in node or "allOf" in node:
            continue
        if "properties" in node:
            before, after, why = "no type", "object", "it has properties"
        elif open_form(name) == OBJECT and not _SAYING & node.keys():
            before, after, why = "empty", "object", "it names a Go struct"
        else:
            before, after, why = "no type", "any value", "nothing tells what it is"
        if after == "object":
            node["type"] = "object"
        document.record("definition-without-type", ("definitions", name), before, after, why)


def drop_unknown_required(document: Document) -> None:
    """Names under `required` that no property has say nothing of a value."""
    for at, node in schemas(document):
        known = node.get("properties")
        # Under allOf the property may come from the schema around, so only the whole is judged.
        if known is not None and "allOf" not in at:
            for index, each in enumerate(node.get("required", ())):
                if each not in known:
                    document.record("required-unknown-property", (*at, "required", index), each, "dropped")
            if "required" in node:
                node["required"] = list(dict.fromkeys(each for each in node["required"] if each in known))
        if not node.get("required", True):
            del node["required"]


def merge_all_of(document: Document) -> None:
    """An object that allOf composes has the properties of every part; a schema of one part is that part.

    What isn't composed of objects stays as it is, which is valid; so does a part that nothing can be told of.
    """
    merged: set[int] = set()
    for name in _parts_first(document):
        _merge_parts(document, document.definitions[name], ("definitions", name), merged)
    for at, node in list(schemas(document)):
        if "allOf" in node:
            _merge_parts(document, node, at, merged)


def _merge_parts(document: Document, node: Json, at: Place, merged: set[int]) -> None:
    """Merge one schema, and before it the schemas it is made of: each of them once."""
    if id(node) in merged:
        return
    merged.add(id(node))
    parts: list[Json] = node.get("allOf", [])
    for index, part in enumerate(parts):
        for found in (part, document.resolved(part)):
            if "allOf" in found:
                _merge_parts(document, found, (*at, "allOf", index), merged)
    objects = [document.resolved(part) for part in parts]
    rest = {key: node[key] for key in node if key != "allOf"}
    # A description beside one reference: every reader of schemas takes it for what it refers to.
    alone = len(parts) == 1 and not rest.keys() - {"description", "title"}
    if parts and not alone and all(map(_is_object, [*objects, rest])):
        del node["allOf"]
        _include(document, node, objects)
        count = len(node["properties"])
        document.record("all-of", (*at, "allOf"), f"{len(parts)} parts", f"{count} properties")


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


def _is_object(node: Json) -> bool:
    """Whether a schema says nothing but which properties an object has."""
    return node.get("type", "object") == "object" and all(key in _OBJECT or key.startswith("x-") for key in node)


def _parts_first(document: Document) -> list[str]:
    """Names of all definitions, each after those it includes. One that includes itself could mean nothing."""
    graph = {name: sorted(_included(node) & document.definitions.keys()) for name, node in document.definitions.items()}
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
                document.refuse(
                    "circular-all-of",
                    ("definitions", name),
                    f"`{name}` includes itself by allOf",
                    "correct it at its source",
                )
                document.definitions[name].pop("allOf", None)
            elif name not in done:
                path[name] = None
                waiting.append((name, True))
                waiting += [(each, False) for each in graph[name]]
    return list(done)


def _included(node: Json) -> set[str]:
    """Definitions that a schema includes, by reference or by the parts of allOf."""
    name = referenced(node)
    return {*([] if name is None else [name]), *(each for part in node.get("allOf", ()) for each in _included(part))}
