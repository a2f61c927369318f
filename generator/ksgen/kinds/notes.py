"""What isn't in a contract of kinds as it was published: found in the published files, by what the readers keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ksgen.contract.contract import METHODS
from ksgen.json import is_array, is_object, pointer
from ksgen.kinds import kubernetes, structural
from ksgen.kinds.names import definition_name
from ksgen.kinds.report import Notes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ksgen.json import Json
    from ksgen.kinds.manifests import Manifest

_DEFINITION: Final = {*kubernetes.KEPT, "$ref", "properties", "items", "additionalProperties"}
_PARAMETER: Final = {"$ref", "in", "name", "required", "schema", "type"}
_OPERATION: Final = {*kubernetes.ACTIONS, "consumes", "parameters", "produces", "responses"}
_STRUCTURAL: Final = {
    *structural.KEPT,
    *("properties", "items", "additionalProperties", "required", "nullable"),
    *(structural.INT_OR_STRING, structural.PRESERVE, structural.EMBEDDED),
}
_FIELDS: Final = "a build takes its fields from the release's contract, where that has them"


def of_kubernetes(swagger: Json) -> Notes:
    """What of Kubernetes' Swagger isn't in its contract as published; the file is one that a contract was made of."""
    notes = Notes()
    for name, node in swagger["definitions"].items():
        place = pointer("definitions", name)
        inline = kubernetes.INLINE.get(definition_name(name))
        if inline is None:
            _definition(node, place, notes)
        elif _shown(inline) != _shown(node):
            notes.repair(f"{definition_name(name)}: {_shown(node)}", _shown(inline), "so its JSON is", place)
    for name, node in swagger.get("parameters", {}).items():
        _parameter(node, pointer("parameters", name), notes)
    for path, item in swagger["paths"].items():
        for index, each in enumerate(item.get("parameters", ())):
            _parameter(each, pointer("paths", path, "parameters", index), notes)
        for method in METHODS:
            if method in item:
                _operation(item[method], pointer("paths", path, method), notes)
    return notes


def _operation(node: Json, place: str, notes: Notes) -> None:
    notes.leave_keys(node, _OPERATION, place)
    if node.get("consumes") == ["*/*"] and any(each.get("in") == "body" for each in node.get("parameters", ())):
        notes.repair("a body of any media type", kubernetes.JSON, "the client writes JSON", f"{place}/consumes")
    for media in node.get("produces", ()):
        if media in kubernetes.UNREAD:
            notes.leave("media type", media, f"{place}/produces")
    for index, each in enumerate(node.get("parameters", ())):
        _parameter(each, f"{place}/parameters/{index}", notes)
    for status, answer in node["responses"].items():
        if is_object(answer):
            notes.leave_keys(answer, {"schema"}, f"{place}/responses/{status}")
            _definition(answer.get("schema"), f"{place}/responses/{status}/schema", notes)


def _parameter(node: Json, place: str, notes: Notes) -> None:
    notes.leave_keys(node, _PARAMETER, place)
    if node.get("in") == "path" and node.get("name") in kubernetes.WILDCARDS:
        notes.repair("a path variable of one segment", "what is left of the path", "it may hold slashes", place)
    _definition(node.get("schema"), f"{place}/schema", notes)


def _definition(node: Any, place: str, notes: Notes) -> None:
    if is_object(node):
        notes.leave_keys(node, _DEFINITION, place)
        for key in ("properties", "items", "additionalProperties"):
            for name, child in _children(node, key):
                _definition(child, f"{place}{name}", notes)


def of_manifests(manifests: Iterable[Manifest], passed: Iterable[tuple[str, str]]) -> Notes:
    """What of custom resource definitions isn't in their contract as published.

    Args:
        manifests: The definitions.
        passed: Objects that were passed over, as kind and place.
    """
    notes = Notes()
    for kind, place in passed:
        notes.leave("object", kind, place)
    for manifest in manifests:
        own = f"{manifest.plural}.{manifest.group}"
        for name in manifest.unserved:
            notes.leave("version", f"{own}/{name}", manifest.where)
        for version in manifest.versions:
            place = f"{manifest.where}, {own}: {pointer(*version.at)}"
            if version.schema:
                _structural(version.schema, place, notes)
            else:
                notes.repair("a kind without a schema", "an object with metadata", _FIELDS, place)
    return notes


def _structural(node: Any, place: str, notes: Notes) -> None:
    """Goes no deeper than `Structural` does."""
    if not is_object(node):
        return
    notes.leave_keys(node, _STRUCTURAL, place)
    kind = node.get("type")
    if node.get(structural.INT_OR_STRING) is True:
        after = "integer or string of format int-or-string"
        notes.repair(structural.INT_OR_STRING, after, "so its JSON is", place)
    elif kind is None and node and node.get(structural.PRESERVE):
        notes.repair("a schema without a type", "any value", "it takes unknown fields", place)
    elif kind is None and "properties" not in node and "additionalProperties" not in node:
        notes.repair("a schema without a type", "any value", "nothing says its type", place)
    else:
        if kind is None:
            notes.repair("a schema without a type", "object", "it has properties", place)
        keys = (
            ("items",) if kind == "array" else ("properties",) if node.get("properties") else ("additionalProperties",)
        )
        for key in keys if kind in (None, "array", "object") else ():
            for name, child in _children(node, key):
                _structural(child, f"{place}{name}", notes)


def _children(node: Json, key: str) -> list[tuple[str, Any]]:
    """What is below a keyword, and how a pointer goes on to it."""
    child = node.get(key)
    if key != "properties":
        return [(pointer(key), child)]
    return [(pointer(key, name), each) for name, each in child.items()] if is_object(child) else []


def _shown(schema: Json) -> str:
    """A schema's type and format in words."""
    kind: Any = schema.get("type", "any value")
    name = " or ".join(str(each) for each in kind) if is_array(kind) else str(kind)
    return f"{name} of format {schema['format']}" if "format" in schema else name
