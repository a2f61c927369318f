"""Two repaired Swagger 2.0 documents become one OpenAPI 3.1 document."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING

from ksgen.contract.normalise.bodies import FORM, MULTIPART, is_file
from ksgen.contract.normalise.document import DEFINITION_PREFIX, METHODS, Document, Operation, referenced
from ksgen.errors import KsgenError
from ksgen.json import is_object

if TYPE_CHECKING:
    from ksgen.json import Json

SCHEMA_PREFIX = "#/components/schemas/"

_PARAMETER_KEYS = ("name", "in", "required", "description", "x-ksgen-wildcard")
_SCHEMA_KEYS = ("type", "format", "enum", "default", "minimum", "maximum", "pattern", "minLength", "maxLength")
_KEPT = {
    *("$ref", "type", "format", "enum", "default", "required", "properties", "additionalProperties", "items"),
    *("allOf", "prefixItems", "minimum", "maximum", "multipleOf", "pattern", "uniqueItems"),
    *("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"),
    *("description", "title"),
}
_KEPT_EXTENSION = "x-kubernetes-"
_VARIABLE = re.compile(r"\{[^{}/]+\}")


def convert(documents: list[Document], *, version: str) -> Json:
    """Merge repaired documents into an OpenAPI 3.1 document.

    Args:
        documents: The repaired documents; where two define the same thing differently, that's an error.
        version: The release, for `info.version`.

    Raises:
        KsgenError: if two documents publish the same operation or definition name.
    """
    paths: dict[str, Json] = {}
    definitions: dict[str, Json] = {}
    for document in documents:
        for operation in document.operations():
            _add(paths.setdefault(operation.path, {}), operation.method, _operation(operation), operation)
        for name, node in document.definitions.items():
            if name in definitions and definitions[name] != node:
                raise KsgenError(
                    f"two Swagger files define `{name}` differently",
                    where=f"{document.name} Swagger file, /definitions/{name}",
                    hint="rename one of them at its source",
                )
            definitions[name] = node
    return {
        "openapi": "3.1.0",
        "info": {"title": "KubeSphere API", "version": version},
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}, {"basic": []}],
        "paths": {path: _ordered(paths[path]) for path in sorted(_merge_equivalent(paths))},
        "components": {
            "schemas": {name: _schema(definitions[name]) for name in sorted(definitions)},
            "securitySchemes": {
                "basic": {"type": "http", "scheme": "basic"},
                "bearer": {"type": "http", "scheme": "bearer"},
            },
        },
    }


def _add(item: Json, method: str, node: Json, operation: Operation) -> None:
    if method in item:
        raise KsgenError(
            "two Swagger files publish the same operation",
            where=f"{method.upper()} {operation.path}",
            hint="remove it from one of them at its source",
        )
    item[method] = node


def _merge_equivalent(paths: dict[str, Json]) -> dict[str, Json]:
    """Templates that differ in variable names only are one path: the first one's names win."""
    first: dict[str, str] = {}
    for path in sorted(paths):
        key = _VARIABLE.sub("{}", path)
        if key not in first:
            first[key] = path
            continue
        kept, item = paths[first[key]], paths.pop(path)
        names = dict(zip(_VARIABLE.findall(path), _VARIABLE.findall(first[key]), strict=True))
        for method, node in item.items():
            if method in kept:
                raise KsgenError(
                    f"{first[key]} and {path} are the same path",
                    where=f"{method.upper()} {path}",
                    hint="rename the variables at the source",
                )
            for parameter in node.get("parameters", []):
                if parameter["in"] == "path":
                    parameter["name"] = names["{" + parameter["name"] + "}"][1:-1]
            kept[method] = node
    return paths


def _ordered(item: Json) -> Json:
    return {method: item[method] for method in METHODS if method in item}


def _operation(operation: Operation) -> Json:
    node = operation.node
    result: Json = {key: node[key] for key in ("summary", "description") if key in node}
    parameters = [_parameter(each) for each in operation.parameters if each["in"] not in {"body", "formData"}]
    if parameters:
        order = {name: index for index, name in enumerate(operation.variables)}
        parameters.sort(key=lambda each: order.get(each["name"], len(order)) if each["in"] == "path" else len(order))
        result["parameters"] = parameters
    body = _request_body(operation)
    if body:
        result["requestBody"] = body
    result["responses"] = {
        status: _response(status, each, node["produces"]) for status, each in sorted(operation.responses.items())
    }
    if node.get("deprecated") is True:
        result["deprecated"] = True
    result.update({key: node[key] for key in sorted(node) if key.startswith("x-kubernetes-")})
    return result


def _parameter(node: Json) -> Json:
    result: Json = {key: node[key] for key in _PARAMETER_KEYS if key in node}
    if node["in"] != "path" and not node.get("required"):
        result.pop("required", None)
    result["schema"] = _simple_schema(node)
    if node["type"] == "array" and node["in"] == "query":
        result["style"] = "form"
        result["explode"] = node.get("collectionFormat", "csv") == "multi"
    return result


def _simple_schema(node: Json) -> Json:
    result = {key: node[key] for key in _SCHEMA_KEYS if key in node}
    if node.get("type") == "array":
        # A default is one of the whole array.
        result["items"] = _simple_schema({key: value for key, value in node["items"].items() if key != "default"})
    if is_file(node):
        result.update({"type": "string", "format": "binary"})
    return result


def _request_body(operation: Operation) -> Json | None:
    consumes = operation.node.get("consumes", [])
    for parameter in operation.parameters:
        if parameter["in"] == "body":
            schema = _schema(parameter["schema"])
            body: Json = {"content": {media: {"schema": schema} for media in consumes}}
            if parameter.get("required"):
                body["required"] = True
            return body
    fields = [each for each in operation.parameters if each["in"] == "formData"]
    if not fields:
        return None
    multipart = MULTIPART in consumes or any(map(is_file, fields))
    form: Json = {"type": "object", "properties": {each["name"]: _simple_schema(each) for each in fields}}
    required = [each["name"] for each in fields if each.get("required")]
    if required:
        form["required"] = required
    return {"content": {MULTIPART if multipart else FORM: {"schema": form}}, "required": True}


def _response(status: str, node: Json, produces: list[str]) -> Json:
    result: Json = {"description": node.get("description") or _phrase(status)}
    if "schema" in node:
        schema = _schema(node["schema"])
        result["content"] = {media: {"schema": schema} for media in produces}
    elif node.get("x-ksgen-untyped"):
        result["content"] = {"*/*": {}}
    return result


def _phrase(status: str) -> str:
    if not status.isdigit():
        return "Any other answer"
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return f"Status {status}"


def _schema(node: Json) -> Json:
    """A schema of OpenAPI 3.1: what it knows too, and references to its place of definitions."""
    result = {key: value for key, value in node.items() if key in _KEPT or key.startswith(_KEPT_EXTENSION)}
    target = referenced(node)
    if target is not None:
        result["$ref"] = SCHEMA_PREFIX + node["$ref"].removeprefix(DEFINITION_PREFIX)
    for bound in ("maximum", "minimum"):
        exclusive = f"exclusive{bound.capitalize()}"
        if node.get(exclusive) is True and bound in node:
            result[exclusive] = result.pop(bound)
    if "properties" in node:
        result["properties"] = {name: _schema(child) for name, child in node["properties"].items()}
    for key in ("allOf", "prefixItems"):
        if key in node:
            result[key] = [_schema(child) for child in node[key]]
    for key in ("items", "additionalProperties"):
        if is_object(node.get(key)):
            result[key] = _schema(node[key])
    return result
