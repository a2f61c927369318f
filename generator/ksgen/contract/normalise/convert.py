"""Two repaired Swagger 2.0 documents become one OpenAPI 3.1 document."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING

from ksgen.contract.contract import FORM, METHODS, MULTIPART, WILDCARD
from ksgen.contract.findings import PROSE
from ksgen.contract.normalise.document import DEFINITION_PREFIX, Document, Operation, referenced, schemas, typed
from ksgen.contract.normalise.operations import UNTYPED
from ksgen.contract.references import SCHEMA_PREFIX
from ksgen.json import is_object

if TYPE_CHECKING:
    from ksgen.json import Json

_PARAMETER_KEYS = ("name", "in", "required", "description", WILDCARD)
_CONSTRAINTS = (
    *("minimum", "maximum", "multipleOf", "pattern", "minLength", "maxLength"),
    *("minItems", "maxItems", "uniqueItems"),
)
_SIMPLE_KEYS = ("type", "format", "enum", "default", *_CONSTRAINTS)
_KEPT = {
    *("$ref", *_SIMPLE_KEYS, "required", "properties", "additionalProperties", "items", "allOf", "prefixItems"),
    *("minProperties", "maxProperties", "description", "title"),
}
_UNDERSTOOD = {*_KEPT, "exclusiveMinimum", "exclusiveMaximum", "x-nullable", *PROSE} - {"prefixItems"}
_PARAMETER_ONLY = {"name", "in", "collectionFormat", "schema", "allowEmptyValue"}
_STYLES = {"pipes": "pipeDelimited", "ssv": "spaceDelimited"}
# A bearer sent there is judged before the grant is looked at, a stale one with 401 (RFC 6749 section 3.2).
_TOKEN_PATH = "/oauth/token"  # noqa: S105 - a path
_KEPT_EXTENSION = "x-kubernetes-"
_VARIABLE = re.compile(r"\{[^{}/]+\}")


def drop_keywords(document: Document) -> None:
    """Drop, and report, what Swagger 2.0 has no keyword for or the contract no place."""
    for at, node in typed(document):
        allowed = _UNDERSTOOD | _PARAMETER_ONLY if "in" in node else _UNDERSTOOD
        if "uniqueItems" in node and node.get("type") != "array":
            del node["uniqueItems"]  # says nothing of any other value, and stands at every parameter of Kubernetes
        for key in [key for key in node if key not in allowed and not key.startswith("x-")]:
            document.record("keyword-dropped", (*at, key), node.pop(key), "dropped")


def strip_prose(document: Document) -> None:
    """Remove upstream's prose, another project's text; a property that happens to be called `description` stays."""
    for operation in document.operations():
        operation.node.pop("tags", None)
        answers = operation.responses.values()
        headers = [header for each in answers for header in each.get("headers", {}).values()]
        for node in (operation.node, *operation.parameters, *answers, *headers):
            _strip(node)
    for _, node in schemas(document):
        _strip(node)


def _strip(node: Json) -> None:
    for key in PROSE:
        node.pop(key, None)


def convert(documents: list[Document], *, version: str) -> Json:
    """Merge repaired documents into an OpenAPI 3.1 document; `version` is the release, for `info.version`.

    Raises:
        KsgenError: two documents publish the same operation, or a definition differently.
    """
    paths: dict[str, Json] = {}
    names = _template_names(documents)
    definitions: dict[str, Json] = {}
    owners: dict[tuple[str, str], str] = {}
    for document in documents:
        for operation in document.operations():
            _add(paths, owners, names.setdefault(_VARIABLE.sub("{}", operation.path), operation.path), operation)
        for name, node in document.definitions.items():
            if name in definitions and definitions[name] != node:
                document.refuse(
                    "bad-value",
                    ("definitions", name),
                    f"two Swagger files define `{name}` differently",
                    "rename one of them at its source",
                )
            definitions[name] = node
    return {
        "openapi": "3.1.0",
        "info": {"title": "KubeSphere API", "version": version},
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}, {"basic": []}],
        "paths": {path: _ordered(paths[path]) for path in sorted(paths)},
        "components": {
            "schemas": {name: _schema(definitions[name]) for name in sorted(definitions)},
            "securitySchemes": {
                "basic": {"type": "http", "scheme": "basic"},
                "bearer": {"type": "http", "scheme": "bearer"},
            },
        },
    }


def _template_names(documents: list[Document]) -> dict[str, str]:
    """Templates that differ in variable names only are one path: the first one in alphabetical order names it."""
    names: dict[str, str] = {}
    for path in sorted(path for document in documents for path in document.paths):
        names.setdefault(_VARIABLE.sub("{}", path), path)
    return names


def _add(paths: dict[str, Json], owners: dict[tuple[str, str], str], path: str, operation: Operation) -> None:
    item, published = paths.setdefault(path, {}), operation.path
    if path != published:
        document = operation.document
        document.record("equivalent-path", ("paths", published), published, path)
        renamed = dict(zip(operation.variables, _VARIABLE.findall(path), strict=True))
        for parameter in operation.parameters:
            if parameter["in"] == "path":
                parameter["name"] = renamed[parameter["name"]][1:-1]
        operation = Operation(operation.method, path, operation.node, document)
    owner = owners.setdefault((path, operation.method), operation.document.name)
    at = ("paths", published, operation.method)
    if operation.method not in item:
        item[operation.method] = _operation(operation)
    elif owner == operation.document.name:
        # A server takes the route that it knows first, and all that is known of them is the order in the file.
        operation.document.record("equivalent-path", at, published, f"left out: {path} is there already")
    else:
        message, hint = "the same operation is published twice", "remove one of them at its source"
        operation.document.refuse("equivalent-path", at, message, hint)


def _ordered(item: Json) -> Json:
    return {method: item[method] for method in METHODS if method in item}


def _operation(operation: Operation) -> Json:
    node = operation.node
    result: Json = {key: node[key] for key in ("summary", "description") if key in node}
    if operation.path == _TOKEN_PATH:
        result["security"] = []
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
    result.update({key: node[key] for key in sorted(node) if key.startswith(_KEPT_EXTENSION)})
    return result


def _parameter(node: Json) -> Json:
    result: Json = {key: node[key] for key in _PARAMETER_KEYS if key in node}
    if node["in"] != "path" and not node.get("required"):
        result.pop("required", None)
    result["schema"] = _simple_schema(node)
    if node["type"] == "array" and node["in"] == "query":
        result.update(_style(node))
    return result


def _style(node: Json) -> Json:
    """How a list is written into a query or a form (Swagger 2.0, Parameter Object; OpenAPI 3.1, Style Values)."""
    separator = node.get("collectionFormat", "csv")
    return {"style": _STYLES.get(separator, "form"), "explode": separator == "multi"}


def _simple_schema(node: Json) -> Json:
    result = {key: node[key] for key in _SIMPLE_KEYS if key in node}
    _exclusive(node, result)
    if node.get("type") == "array":
        # A default is one of the whole array.
        result["items"] = _simple_schema({key: value for key, value in node["items"].items() if key != "default"})
    if _is_file(node):
        result.update({"type": "string", "format": "binary"})
    return result


def _is_file(parameter: Json) -> bool:
    return parameter.get("type") == "file"


def _exclusive(node: Json, result: Json) -> None:
    """Draft 4 marks a bound as exclusive, later drafts have exclusive bounds."""
    for bound in ("maximum", "minimum"):
        exclusive = f"exclusive{bound.capitalize()}"
        if node.get(exclusive) is True and bound in node:
            result[exclusive] = result.pop(bound)


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
    multipart = MULTIPART in consumes or any(map(_is_file, fields))
    form: Json = {"type": "object", "properties": {each["name"]: _simple_schema(each) for each in fields}}
    required = [each["name"] for each in fields if each.get("required")]
    if required:
        form["required"] = required
    content: Json = {"schema": form}
    lists = {each["name"]: _style(each) for each in fields if each["type"] == "array"}
    if lists:
        content["encoding"] = lists
    return {"content": {MULTIPART if multipart else FORM: content}, "required": True}


def _response(status: str, node: Json, produces: list[str]) -> Json:
    result: Json = {"description": node.get("description") or _phrase(status)}
    if "schema" in node:
        schema = _schema(node["schema"])
        result["content"] = {media: {"schema": schema} for media in produces}
    elif node.get(UNTYPED):
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
    if node.get("x-nullable") is True and isinstance(node.get("type"), str):
        result["type"] = [node["type"], "null"]
    target = referenced(node)
    if target is not None:
        result["$ref"] = SCHEMA_PREFIX + node["$ref"].removeprefix(DEFINITION_PREFIX)
    _exclusive(node, result)
    if "properties" in node:
        result["properties"] = {name: _schema(child) for name, child in node["properties"].items()}
    for key in ("allOf", "prefixItems"):
        if key in node:
            result[key] = [_schema(child) for child in node[key]]
    for key in ("items", "additionalProperties"):
        if is_object(node.get(key)):
            result[key] = _schema(node[key])
    return result
