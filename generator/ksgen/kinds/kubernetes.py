"""Kubernetes' own Swagger becomes a contract: OpenAPI 3.1 with nothing but facts, shared parameters kept shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ksgen.contract.contract import METHODS, SCHEMA_PREFIX
from ksgen.errors import KsgenError
from ksgen.json import is_array, is_object, pointer
from ksgen.kinds.names import definition_name

if TYPE_CHECKING:
    from ksgen.json import Json

PARAMETER_PREFIX: Final = "#/components/parameters/"
JSON: Final = "application/json"

KEPT: Final = (
    *("type", "format", "enum", "required", "minimum", "maximum", "minLength", "maxLength", "pattern"),
    *("x-kubernetes-group-version-kind", "x-kubernetes-list-type", "x-kubernetes-list-map-keys"),
    *("x-kubernetes-map-type", "x-kubernetes-patch-strategy", "x-kubernetes-patch-merge-key"),
)
# Types whose JSON isn't what their definition says; each is written where it is used.
INLINE: Final[dict[str, Json]] = {
    "resource.Quantity": {"type": "string", "format": "quantity"},
    "util.intstr.IntOrString": {"type": ["integer", "string"], "format": "int-or-string"},
    "meta.v1.Time": {"type": "string", "format": "date-time"},
    "meta.v1.MicroTime": {"type": "string", "format": "date-time"},
    "meta.v1.Patch": {"type": "object"},
    "meta.v1.FieldsV1": {"type": "object"},
    "runtime.RawExtension": {"type": "object"},
    "apiextensions.v1.JSON": {},
    "apiextensions.v1.JSONSchemaPropsOrArray": {},
    "apiextensions.v1.JSONSchemaPropsOrBool": {},
    "apiextensions.v1.JSONSchemaPropsOrStringArray": {},
}
ACTIONS: Final = ("x-kubernetes-action", "x-kubernetes-group-version-kind")
UNREAD: Final = (
    *("application/yaml", "application/vnd.kubernetes.protobuf", "application/json;stream=watch"),
    "application/vnd.kubernetes.protobuf;stream=watch",
)
# Kubernetes' `{path}` and `{logpath}` take what is left of the path, slashes included.
WILDCARDS: Final = {"path", "logpath"}


def contract_of(swagger: Json, *, version: str, where: str) -> Json:
    """The contract of Kubernetes' Swagger.

    Args:
        swagger: The parsed file.
        version: The release of Kubernetes, for `info.version`.
        where: The file, for messages.

    Raises:
        KsgenError: if a part isn't what Kubernetes publishes; names it.
    """
    try:
        parameters: dict[str, Json] = swagger.get("parameters", {})
        shared = {name: _parameter(node) for name, node in parameters.items() if node["in"] != "body"}
        bodies = {name: node for name, node in parameters.items() if node["in"] == "body"}
        paths = {path: _item(item, bodies) for path, item in sorted(swagger["paths"].items())}
        schemas = {definition_name(name): _schema(node) for name, node in swagger["definitions"].items()}
    except (AttributeError, KeyError, TypeError) as error:
        raise KsgenError(
            f"not Kubernetes' Swagger: {type(error).__name__}: {error}",
            where=where,
            hint="name the folder or host of Kubernetes' api/openapi-spec/swagger.json",
        ) from error
    document: Json = {
        "openapi": "3.1.0",
        "info": {"title": "Kubernetes API", "version": version},
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}],
        "paths": paths,
        "components": {
            "parameters": dict(sorted(shared.items())),
            "schemas": {name: schemas[name] for name in sorted(schemas) if name not in INLINE},
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        },
    }
    check_references(document, where)
    return document


def check_references(document: Json, where: str) -> None:
    """Every reference leads somewhere.

    Raises:
        KsgenError: if one doesn't; names both ends.
    """
    components: Json = document["components"]
    known = {f"{SCHEMA_PREFIX}{name}" for name in components["schemas"]}
    known |= {f"{PARAMETER_PREFIX}{name}" for name in components.get("parameters", {})}
    pending: list[tuple[tuple[str | int, ...], Any]] = [((), document)]
    while pending:
        at, node = pending.pop()
        if is_object(node):
            target = node.get("$ref")
            if isinstance(target, str) and target not in known:
                raise KsgenError(
                    f"the reference {target!r} leads nowhere",
                    where=f"{where}, {pointer(*at)}",
                    hint="fetch the file again; it is cut off or changed",
                )
            pending += [((*at, key), child) for key, child in node.items()]
        elif is_array(node):
            pending += [((*at, index), child) for index, child in enumerate(node)]


def _item(item: Json, bodies: dict[str, Json]) -> Json:
    shared = [each for each in item.get("parameters", ()) if _in(each, bodies) != "body"]
    result: Json = {"parameters": [_used(each) for each in shared]} if shared else {}
    return result | {method: _operation(item[method], bodies) for method in METHODS if method in item}


def _operation(node: Json, bodies: dict[str, Json]) -> Json:
    result: Json = {}
    parameters = [each for each in node.get("parameters", ()) if _in(each, bodies) != "body"]
    if parameters:
        result["parameters"] = [_used(each) for each in parameters]
    for each in node.get("parameters", ()):
        if _in(each, bodies) == "body":
            body = bodies[_name(each)] if "$ref" in each else each
            schema = _schema(body["schema"])
            media = [JSON] if node.get("consumes") in (None, ["*/*"]) else node["consumes"]
            content: Json = {"content": {kind: {"schema": schema} for kind in media}}
            result["requestBody"] = content | ({"required": True} if body.get("required") else {})
    produced = [each for each in node.get("produces", ()) if each not in UNREAD]
    result["responses"] = {
        status: _response(status, answer, produced) for status, answer in sorted(node["responses"].items())
    }
    return result | {key: node[key] for key in ACTIONS if key in node}


def _response(status: str, node: Json, produced: list[str]) -> Json:
    result: Json = {"description": _PHRASES.get(status, f"Status {status}")}
    if "schema" in node:
        schema = _schema(node["schema"])
        text = schema.get("type") == "string"
        media = [each for each in produced if each != JSON or not text or len(produced) == 1] or [JSON]
        result["content"] = {each: {"schema": schema} for each in media}
    return result


_PHRASES: Final = {"200": "OK", "201": "Created", "202": "Accepted", "401": "Unauthorized"}


def _in(node: Json, bodies: dict[str, Json]) -> str:
    if "$ref" in node:
        return "body" if _name(node) in bodies else "query"
    return str(node["in"])


def _name(node: Json) -> str:
    return str(node["$ref"]).rpartition("/")[2]


def _used(node: Json) -> Json:
    return {"$ref": PARAMETER_PREFIX + _name(node)} if "$ref" in node else _parameter(node)


def _parameter(node: Json) -> Json:
    result: Json = {"name": node["name"], "in": node["in"]}
    if node["in"] == "path":
        result["required"] = True
    if node["in"] == "path" and node["name"] in WILDCARDS:
        result["x-ksgen-wildcard"] = True
    return result | {"schema": {"type": node["type"]}}


def _schema(node: Json) -> Json:
    if "$ref" in node:
        name = definition_name(str(node["$ref"]).removeprefix("#/definitions/"))
        inline = INLINE.get(name)
        return dict(inline) if inline is not None else {"$ref": SCHEMA_PREFIX + name}
    result: Json = {key: node[key] for key in KEPT if key in node}
    if "properties" in node:
        result.setdefault("type", "object")
        result["properties"] = {name: _schema(child) for name, child in node["properties"].items()}
    for key in ("items", "additionalProperties"):
        if is_object(node.get(key)):
            result[key] = _schema(node[key])
    return result
