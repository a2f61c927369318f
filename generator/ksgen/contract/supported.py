"""What of OpenAPI 3.1 a contract may use: the part that normalisation writes. An overlay may not bring in the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ksgen.contract.contract import METHODS, RESOURCES, VARIANTS
from ksgen.errors import KsgenError
from ksgen.json import is_array, is_object, pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.contract.contract import Contract
    from ksgen.json import Json

Place = tuple[str | int, ...]

_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "not")
_STYLES = ("form", "pipeDelimited", "spaceDelimited")


def check_supported(contract: Contract) -> None:
    """Check a valid contract for what no later stage reads.

    Raises:
        KsgenError: on the first such part; names its place.
    """
    for at, problem in _problems(contract):
        raise KsgenError(problem, where=f"{contract.file}, {pointer(*at)}", hint="correct the release's overlay")


def _problems(contract: Contract) -> Iterator[tuple[Place, str]]:
    for path, item in contract.document["paths"].items():
        for key in item:
            if key not in METHODS and not key.startswith("x-"):
                yield ("paths", path, key), f"a path item's `{key}` is not supported"
    for operation in contract.operations():
        yield from _operation_problems(operation.node, ("paths", operation.path, operation.method))
    for name, schema in contract.schemas.items():
        yield from _schema_problems(schema, ("components", "schemas", name))


def _operation_problems(node: Json, at: Place) -> Iterator[tuple[Place, str]]:
    if not isinstance(node.get("x-kubernetes-action", ""), str):
        yield (*at, "x-kubernetes-action"), "`x-kubernetes-action` must be a string"
    yield from _extension_problems(node, at)
    parts: list[tuple[Place, Json]] = [((*at, "requestBody"), node["requestBody"])] if "requestBody" in node else []
    parts += [((*at, "responses", status), each) for status, each in node["responses"].items()]
    for index, parameter in enumerate(node.get("parameters", [])):
        place = (*at, "parameters", index)
        parts.append((place, parameter))
        if parameter.get("in") == "cookie" or "content" in parameter:
            yield place, "cookies and parameters with a media type are not supported"
        if parameter.get("style", "form") not in _STYLES and parameter.get("in") == "query":
            yield (*place, "style"), f"query parameters have a style of {', '.join(_STYLES)}"
        yield from _schema_problems(parameter.get("schema", {}), (*place, "schema"))
    for place, part in parts:
        if "$ref" in part:
            yield (*place, "$ref"), "only schemas may be references"
        schemas = [content.get("schema") for content in part.get("content", {}).values()]
        if any(each != schemas[0] for each in schemas):
            yield (*place, "content"), "media types with different schemas are not supported: which one is meant?"
        for media, content in part.get("content", {}).items():
            yield from _schema_problems(content.get("schema", {}), (*place, "content", media, "schema"))


def _extension_problems(node: Json, at: Place) -> Iterator[tuple[Place, str]]:
    """Our own extensions, which no specification proves to be well-formed."""
    for key, check in ((VARIANTS, _is_variant), (RESOURCES, _is_resource)):
        entries = node.get(key, [])
        if not is_array(entries) or not all(check(each) for each in entries):
            yield (*at, key), f"`{key}` isn't what the tables of facts write"


def _is_variant(entry: Any) -> bool:
    return (
        is_object(entry)
        and isinstance(entry.get("name"), str)
        and is_object(entry.get("query", {}))
        and all(isinstance(value, str) for value in entry.get("query", {}).values())
        and is_array(entry.get("parameters", []))
        and all(is_object(each) and each.keys() >= {"name", "in", "schema"} for each in entry.get("parameters", []))
        and is_object(entry.get("responses"))
        and not list(_operation_problems({**entry, VARIANTS: [], RESOURCES: []}, ()))
    )


def _is_resource(entry: Any) -> bool:
    return (
        is_object(entry)
        and isinstance(entry.get("name"), str)
        and entry.get("scope") in ("cluster", "namespaced")
        and not list(_schema_problems(entry.get("schema"), ()))
        and all(is_array(entry.get(key, [])) for key in ("filters", "sort"))
        and all(isinstance(each, str) for key in ("filters", "sort") for each in entry.get(key, []))
    )


def _schema_problems(schema: object, at: Place) -> Iterator[tuple[Place, str]]:
    if not is_object(schema):
        yield at, "a schema must be an object"
        return
    for key in _MAPS:
        for name, child in schema.get(key, {}).items():
            yield from _schema_problems(child, (*at, key, name))
    for key in _LISTS:
        for index, child in enumerate(schema.get(key, [])):
            yield from _schema_problems(child, (*at, key, index))
    for key in _SINGLE:
        if key in schema:
            yield from _schema_problems(schema[key], (*at, key))
    if is_object(schema.get("additionalProperties")):
        yield from _schema_problems(schema["additionalProperties"], (*at, "additionalProperties"))
    if is_array(schema.get("enum")) and not schema["enum"]:
        yield (*at, "enum"), "an enumeration must have a value"
