"""Definitions: missing types, flattened Go structs, placeholders and types that swallowed another."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

from ksgen.contract.normalise.document import Document, referenced, schemas
from ksgen.contract.normalise.go_types import ANY, JSON_FORMS
from ksgen.contract.normalise.parameters import FORMATS, PYTHON_TYPES, is_pattern
from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.json import Json

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]")
_SAYING = {"type", "properties", "$ref", "allOf", "enum", "prefixItems"}
_MAP_NAME = re.compile(r"map\[string\]\|*(.+)")


def name_safely(document: Document) -> None:
    """Rename definitions whose names OpenAPI doesn't allow; `map[string]||T` is a map of T."""
    renamed: dict[str, str] = {}
    for name in [name for name in document.definitions if _UNSAFE.search(name) or not name]:
        safe = _UNSAFE.sub("_", name).strip("_") or "unnamed"
        while safe in document.definitions or safe in renamed.values():
            safe += "_"
        renamed[name] = safe
        document.definitions[safe] = document.definitions.pop(name)
        map_of = _MAP_NAME.fullmatch(name)
        if map_of and not document.definitions[safe].get("properties"):
            values = {"$ref": "#/definitions/" + map_of[1].replace("~", "~0").replace("/", "~1")}
            known = map_of[1] in document.definitions or map_of[1] in renamed
            document.definitions[safe] = {"type": "object", "additionalProperties": values if known else {}}
        document.record(
            "definition-name", pointer("definitions", name), name, safe, "a component's name is of [A-Za-z0-9._-]"
        )
    for _, node in schemas(document):
        target = referenced(node)
        if target in renamed:
            node["$ref"] = "#/definitions/" + renamed[target]


def cut_circles(document: Document) -> None:
    """A definition that is only a reference which leads back to it stands for any value."""
    for name, node in document.definitions.items():
        seen = {name}
        target = referenced(node)
        while target is not None and target not in seen:
            seen.add(target)
            target = referenced(document.definitions.get(target, {}))
        if target == name:
            document.record(
                "circular-reference", pointer("definitions", name), node.pop("$ref"), "any value", "it leads back here"
            )


def inline_placeholders(document: Document) -> None:
    """`Owner.property` without properties stands for a Go interface or map in that place: put it there."""
    for name in list(document.definitions):
        owner, _, prop = name.rpartition(".")
        node = document.definitions[name]
        if prop in document.definitions.get(owner, {}).get("properties", {}) and not node.get("properties"):
            for _, user in schemas(document):
                if referenced(user) == name:
                    del user["$ref"]
                    user.update(copy.deepcopy({key: node[key] for key in node if key != "description"}))
            del document.definitions[name]
            document.record(
                "placeholder", pointer("definitions", name), node, "inlined", f"it only stands for the values of {prop}"
            )


def split_recursive(document: Document) -> None:
    """A type whose only content is a list of itself hides a second Go type of the same name."""
    for name, node in document.definitions.items():
        properties = node.get("properties", {})
        if len(properties) != 1:
            continue
        ((prop, child),) = properties.items()
        if referenced(child.get("items", {})) == name and prop in node.get("required", ()):
            child["items"] = {"type": "object"}
            document.record(
                "two-types-one-name",
                pointer("definitions", name, "properties", prop, "items"),
                name,
                {"type": "object"},
                "no value could ever satisfy it; the elements are of another type with the same name",
            )


def flatten_embedded(document: Document) -> None:
    """A required property named like its type, beside JSON-named ones, is an embedded Go struct."""
    for name, node in document.definitions.items():
        properties: dict[str, Json] = node.get("properties", {})
        embedded = {prop: target for prop in properties if (target := _embedded(document, node, prop)) is not None}
        if not embedded or any(prop[:1].isupper() for prop in properties if prop not in embedded):
            continue
        for prop, target in embedded.items():
            inner = document.definitions[target]
            del properties[prop]
            node["required"] = [each for each in node["required"] if each != prop]
            for key, value in inner.get("properties", {}).items():
                properties.setdefault(key, copy.deepcopy(value))
            document.record(
                "embedded-struct",
                pointer("definitions", name, "properties", prop),
                f"an object of {target}",
                f"the {len(inner.get('properties', {}))} properties of {target}",
                "Go writes an embedded struct's fields beside the others",
            )


def _embedded(document: Document, node: Json, prop: str) -> str | None:
    target = referenced(node["properties"][prop])
    required = prop in node.get("required", ())
    if target is None or not required or not prop[:1].isupper() or target.rpartition(".")[2] != prop:
        return None
    return target if document.definitions.get(target, {}).get("properties") else None


def give_types(document: Document) -> None:
    """A definition with properties is an object; an empty one that names a Go struct is an open object."""
    for name, node in document.definitions.items():
        if "properties" in node and node.get("type") is None:
            before, why = "no type", "it has properties"
        elif _names_struct(name) and not _SAYING & node.keys():
            before, why = "empty", "it names a Go struct"
        else:
            continue
        node["type"] = "object"
        document.record("definition-without-type", pointer("definitions", name), before, "object", why)


def _names_struct(name: str) -> bool:
    return name.rpartition(".")[2][:1].isupper() and JSON_FORMS.get(".".join(name.split(".")[-2:])) != ANY


def repair_schemas(document: Document) -> None:
    """Formats, arrays, required lists and enums of schemas that contradict themselves."""
    for at, node in schemas(document):
        kind, format_ = node.get("type"), node.get("format")
        if isinstance(kind, str) and format_ is not None and format_ not in FORMATS.get(kind, {format_}):
            del node["format"]
            document.record("schema-format", pointer(*at, "format"), format_, "dropped", f"it is no format of {kind}")
        if not is_pattern(node.get("pattern", "")):
            document.record(
                "schema-pattern", pointer(*at, "pattern"), node.pop("pattern"), "dropped", "it is no regular expression"
            )
        if node.get("enum") == []:
            del node["enum"]
            document.record("enum-empty", pointer(*at, "enum"), [], "dropped", "it allows no value at all")
        if kind == "array" and "items" not in node:
            node["items"] = {}
            document.record("array-items", pointer(*at), "no items", "any items", "an array has items")
        unknown = [each for each in node.get("required", ()) if each not in node.get("properties", {})]
        if unknown and isinstance(node.get("properties"), dict):
            node["required"] = [each for each in node["required"] if each not in unknown]
            document.record("required-unknown", pointer(*at, "required"), unknown, "dropped", "no such property")
        if not node.get("required", True):
            del node["required"]


def drop_bogus_defaults(document: Document) -> None:
    """A default that isn't a value of its schema's type says nothing."""
    for at, node in schemas(document):
        if "default" not in node:
            continue
        expected = PYTHON_TYPES.get(str(node.get("type")))
        value = node["default"]
        wrong = expected is not None and (
            not isinstance(value, expected) or (isinstance(value, bool) and expected is not bool)
        )
        if wrong or ("enum" in node and value not in node["enum"]):
            document.record(
                "schema-default", pointer(*at, "default"), value, "dropped", "it isn't of the schema's type"
            )
            del node["default"]
