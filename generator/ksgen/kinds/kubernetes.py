"""Kubernetes' own Swagger becomes a contract: OpenAPI 3.1 with nothing but facts, shared parameters kept shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ksgen.contract.contract import ACTION, GVK, JSON, METHODS, WILDCARD
from ksgen.contract.references import SCHEMA_PREFIX, targets
from ksgen.errors import KsgenError
from ksgen.json import is_array, is_object, pointer
from ksgen.kinds.report import Notes
from ksgen.kinds.table import definition_name

if TYPE_CHECKING:
    from ksgen.json import Json

PARAMETER_PREFIX: Final = "#/components/parameters/"
PHRASES: Final = {"200": "OK", "201": "Created", "202": "Accepted", "401": "Unauthorized"}

KEPT: Final = (
    *("type", "format", "enum", "required", "minimum", "maximum", "minLength", "maxLength", "pattern"),
    *(GVK, "x-kubernetes-list-type", "x-kubernetes-list-map-keys"),
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
ACTIONS: Final = (ACTION, GVK)
UNREAD: Final = (
    *("application/yaml", "application/vnd.kubernetes.protobuf", "application/json;stream=watch"),
    "application/vnd.kubernetes.protobuf;stream=watch",
)
# Kubernetes' `{path}` and `{logpath}` take what is left of the path, slashes included.
_WILDCARDS: Final = {"path", "logpath"}
# What is read; all else is told by notes.
_DEFINITION: Final = {*KEPT, "$ref", "properties", "items", "additionalProperties"}
_PARAMETER: Final = {"$ref", "in", "name", "required", "schema", "type"}
_OPERATION: Final = {*ACTIONS, "consumes", "parameters", "produces", "responses"}


def contract_of(swagger: Json, *, version: str, where: str, notes: Notes | None = None) -> Json:
    """The contract of Kubernetes' Swagger; `version` is for `info.version`, `where` the file, for messages.

    Raises:
        KsgenError: a part isn't what Kubernetes publishes; names it.
    """
    try:
        parts = _Reader(swagger.get("parameters", {}), Notes() if notes is None else notes)
        schemas = parts.definitions(swagger["definitions"])
        shared = parts.shared()
        paths = {path: parts.item(item, pointer("paths", path)) for path, item in sorted(swagger["paths"].items())}
    except (AttributeError, KeyError, TypeError) as error:
        raise KsgenError(
            f"not Kubernetes' Swagger: {type(error).__name__}: {error}",
            where=where,
            hint="name the folder or host of Kubernetes' api/openapi-spec/swagger.json",
        ) from error
    document = document_of("Kubernetes API", version, paths, shared, schemas)
    known = {f"{SCHEMA_PREFIX}{name}" for name in schemas} | {f"{PARAMETER_PREFIX}{name}" for name in shared}
    for at, target in targets(document):
        if target not in known:
            raise KsgenError(
                f"the reference {target!r} leads nowhere",
                where=f"{where}, {pointer(*at)}",
                hint="fetch the file again; it is cut off or changed",
            )
    return document


def document_of(
    title: str, version: str, paths: dict[str, Json], parameters: dict[str, Json], schemas: dict[str, Json]
) -> Json:
    """A contract of kinds: its parts, sorted, with what all have."""
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": version},
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}],
        "paths": dict(sorted(paths.items())),
        "components": {
            "parameters": dict(sorted(parameters.items())),
            "schemas": dict(sorted(schemas.items())),
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        },
    }


class _Reader:
    """Reads parts of the file; `place` is a part's JSON pointer."""

    def __init__(self, parameters: dict[str, Json], notes: Notes) -> None:
        self._parameters = parameters
        self._notes = notes
        self._bodies: dict[str, Json] = {}

    def definitions(self, nodes: dict[str, Json]) -> dict[str, Json]:
        """The schemas of all definitions but those that are written where they are used."""
        found: dict[str, Json] = {}
        for published, node in nodes.items():
            name, place = definition_name(published), pointer("definitions", published)
            inline = INLINE.get(name)
            if inline is None:
                found[name] = self._schema(node, place)
            elif _shown(inline) != _shown(node):
                self._notes.repair(f"{name}: {_shown(node)}", _shown(inline), "so its JSON is", place)
        return found

    def shared(self) -> dict[str, Json]:
        """The shared parameters; bodies are kept for the operations."""
        found: dict[str, Json] = {}
        for name, node in self._parameters.items():
            place = pointer("parameters", name)
            if node["in"] == "body":
                self._bodies[name] = self._body(node, place)
            else:
                found[name] = self._parameter(node, place)
        return found

    def item(self, item: Json, place: str) -> Json:
        """A path."""
        shared, _ = self._given(item, place)
        result: Json = {"parameters": shared} if shared else {}
        return result | {
            method: self._operation(item[method], f"{place}/{method}") for method in METHODS if method in item
        }

    def _operation(self, node: Json, place: str) -> Json:
        self._notes.leave_keys(node, _OPERATION, place)
        for media in node.get("produces", ()):
            if media in UNREAD:
                self._notes.leave("media type", media, f"{place}/produces")
        parameters, body = self._given(node, place)
        result: Json = {"parameters": parameters} if parameters else {}
        if body is not None:
            anything = node.get("consumes") == ["*/*"]
            if anything:
                self._notes.repair("a body of any media type", JSON, "the client writes JSON", f"{place}/consumes")
            media_types = [JSON] if anything else node.get("consumes") or [JSON]
            content: Json = {"content": {media: {"schema": body["schema"]} for media in media_types}}
            result["requestBody"] = content | ({"required": True} if body["required"] else {})
        produced = [each for each in node.get("produces", ()) if each not in UNREAD]
        result["responses"] = {
            status: self._response(status, answer, produced, f"{place}/responses/{status}")
            for status, answer in sorted(node["responses"].items())
        }
        return result | {key: node[key] for key in ACTIONS if key in node}

    def _response(self, status: str, node: Json, produced: list[str], place: str) -> Json:
        if is_object(node):
            self._notes.leave_keys(node, {"schema"}, place)
        result: Json = {"description": PHRASES.get(status, f"Status {status}")}
        if "schema" in node:
            schema = self._schema(node["schema"], f"{place}/schema")
            text = schema.get("type") == "string"
            media = [each for each in produced if each != JSON or not text or len(produced) == 1] or [JSON]
            result["content"] = {each: {"schema": schema} for each in media}
        return result

    def _given(self, node: Json, place: str) -> tuple[list[Json], Json | None]:
        """The parameters of a path or an operation, and its body."""
        found: list[Json] = []
        body: Json | None = None
        for index, each in enumerate(node.get("parameters", ())):
            at, name = f"{place}/parameters/{index}", str(each.get("$ref", "")).rpartition("/")[2]
            if name in self._bodies:
                body = self._bodies[name]
            elif name:
                found.append({"$ref": PARAMETER_PREFIX + name})
            elif each["in"] == "body":
                body = self._body(each, at)
            else:
                found.append(self._parameter(each, at))
        return found, body

    def _body(self, node: Json, place: str) -> Json:
        self._notes.leave_keys(node, _PARAMETER, place)
        return {"schema": self._schema(node["schema"], f"{place}/schema"), "required": node.get("required")}

    def _parameter(self, node: Json, place: str) -> Json:
        self._notes.leave_keys(node, _PARAMETER, place)
        result: Json = {"name": node["name"], "in": node["in"]}
        if node["in"] == "path":
            result["required"] = True
            if node["name"] in _WILDCARDS:
                result[WILDCARD] = True
                before, after = "a path variable of one segment", "what is left of the path"
                self._notes.repair(before, after, "it may hold slashes", place)
        return result | {"schema": {"type": node["type"]}}

    def _schema(self, node: Json, place: str) -> Json:
        self._notes.leave_keys(node, _DEFINITION, place)
        if "$ref" in node:
            name = definition_name(str(node["$ref"]).removeprefix("#/definitions/"))
            inline = INLINE.get(name)
            return dict(inline) if inline is not None else {"$ref": SCHEMA_PREFIX + name}
        result: Json = {key: node[key] for key in KEPT if key in node}
        if "properties" in node:
            result.setdefault("type", "object")
            result["properties"] = {
                name: self._schema(child, place + pointer("properties", name))
                for name, child in node["properties"].items()
            }
        for key in ("items", "additionalProperties"):
            if is_object(node.get(key)):
                result[key] = self._schema(node[key], f"{place}/{key}")
        return result


def _shown(schema: Json) -> str:
    """A schema's type and format in words."""
    kind: Any = schema.get("type", "any value")
    name = " or ".join(str(each) for each in kind) if is_array(kind) else str(kind)
    return f"{name} of format {schema['format']}" if "format" in schema else name
