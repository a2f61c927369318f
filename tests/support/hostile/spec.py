"""A valid spec pair that has every kind of string position, and the ways to reach each of them."""

from __future__ import annotations

import copy
from typing import Any

from support.functional.pipeline import body, operation, query, ref, swagger, variable

Place = tuple[str | int, ...]

KIND = {"group": "a.io", "version": "v1", "kind": "Widget"}
SAID = {"summary": "A summary.", "description": "A description.\n\nOf two parts.", "tags": ["tag"]}

API = swagger(
    {
        "/kapis/a.io/v1/things": {
            "parameters": [{"$ref": "#/parameters/limit"}],
            "get": operation(
                query("names", "array", items={"type": "string", "enum": ["x", "y"]}, collectionFormat="csv"),
                query("order", enum=["asc", "desc"], default="asc", description="The order."),
                query("since", format="date-time"),
                query("filters[]"),
                {"name": "X-Trace", "in": "header", "type": "string", "pattern": "^a+$"},
                responses={"200": {"description": "The things.", "schema": ref("v1.ThingList")}},
                operationId="listThings",
                produces=["application/json"],
                schemes=["http"],
                **SAID,
            ),
            "post": operation(
                body(ref("v1.Thing")),
                responses={"200": {"schema": ref("v1.Thing")}, "409": {"$ref": "#/responses/conflict"}},
                consumes=["application/json"],
                externalDocs={"description": "More.", "url": "http://docs.example"},
            ),
        },
        "/kapis/a.io/v1/namespaces/{namespace}/things/{thing}/parts": {
            "get": operation(
                variable("namespace", description="The namespace."),
                variable("thing"),
                responses={"200": {"schema": {"type": "array", "items": ref("v1.Part")}}},
                deprecated=True,
            ),
            "patch": operation(
                variable("namespace"),
                variable("thing"),
                body({"type": "object", "title": "Patch", "properties": {"a": {"type": "string", "default": "b"}}}),
                consumes=["application/merge-patch+json", "application/json-patch+json"],
            ),
        },
        "/kapis/a.io/v1/things/{thing}/action": {"post": operation(variable("thing"), responses={"204": {}})},
        "/kapis/b.io/v1alpha1/{path}": {"get": operation(variable("path"), responses={"200": {}})},
        "/oauth/token": {
            "post": operation(
                {"name": "grant_type", "in": "formData", "type": "string", "required": True, "enum": ["password"]},
                {"name": "username", "in": "formData", "type": "string"},
                consumes=["application/x-www-form-urlencoded"],
                responses={"200": {"schema": {"type": "object", "additionalProperties": {"type": "string"}}}},
            )
        },
        "/kapis/a.io/v1/files": {
            "post": operation(
                {"name": "upload", "in": "formData", "type": "file"},
                consumes=["multipart/form-data"],
                responses={"200": {"schema": {"type": "file"}}},
            )
        },
    },
    {
        "v1.Thing": {
            "type": "object",
            "description": "A thing.",
            "required": ["name"],
            "properties": {
                "name": {"type": "string", "description": "Its name."},
                "createTime": {"type": "string", "format": "date-time"},
                "size": ref("resource.Quantity"),
                "phase": {"type": "string", "enum": ["a", "b"], "default": "a"},
                "parts": {"type": "array", "items": ref("v1.Part")},
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "other": ref("v2.Thing"),
                "maybe": {"allOf": [ref("v1.Part")], "example": "an example", "x-extension": "an extension"},
            },
        },
        "v2.Thing": {"type": "object", "properties": {"name": {"type": "string"}}},
        "v1.Part": {"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}}},
        "v1.ThingList": {
            "type": "object",
            "properties": {"items": {"type": "array", "items": ref("v1.Thing")}, "totalItems": {"type": "integer"}},
        },
        "resource.Quantity": {"type": "object", "properties": {"Format": {"type": "string"}}},
    },
    parameters={"limit": query("limit", "integer", description="How many.")},
    responses={"conflict": {"description": "It is there."}},
    info={"title": "KubeSphere", "description": "An API.", "version": "v0.0.0", "contact": {"email": "a@b.example"}},
    host="kubesphere.example",
    tags=[{"name": "tag", "description": "A tag."}],
    securityDefinitions={"jwt": {"type": "apiKey", "name": "Authorization", "in": "header"}},
)
WIDGET = "io.kubesphere.api.a.v1.Widget"
CRD = swagger(
    {
        "/apis/a.io/v1/widgets/{name}": {
            "get": operation(
                variable("name"),
                responses={"200": {"schema": ref(WIDGET)}},
                **{"x-kubernetes-action": "get", "x-kubernetes-group-version-kind": KIND},
            )
        },
        "/apis/a.io/v1/watch/widgets": {
            "get": operation(
                query("labelSelector"),
                responses={"200": {"schema": {"type": "object"}}},
                **{"x-kubernetes-action": "watchlist", "x-kubernetes-group-version-kind": KIND},
            )
        },
    },
    {
        WIDGET: {
            "type": "object",
            "properties": {"kind": {"type": "string"}, "spec": {"type": "object"}},
            "x-kubernetes-group-version-kind": [KIND],
        }
    },
)
PAIR: dict[str, Any] = {"api": API, "crd": CRD}


def positions(node: Any, at: Place = ()) -> list[tuple[Place, str]]:
    """Every string of a document: each value (`value`) and each key (`key`)."""
    if isinstance(node, str):
        return [(at, "value")]
    found: list[tuple[Place, str]] = []
    if isinstance(node, dict):
        for key, child in node.items():
            found.append(((*at, key), "key"))
            found += positions(child, (*at, key))
    if isinstance(node, list):
        for index, child in enumerate(node):
            found += positions(child, (*at, index))
    return found


def with_string(document: Any, at: Place, kind: str, text: str) -> Any:
    """A copy of the document with `text` as the value or key there; in the place of an array's `[]` it keeps those."""
    document = copy.deepcopy(document)
    node = document
    for part in at[:-1]:
        node = node[part]
    if kind == "value":
        node[at[-1]] = text
    else:
        items = [(text if key == at[-1] else key, value) for key, value in node.items()]
        node.clear()
        node.update(items)
    return document


def around(old: str, text: str) -> list[str]:
    """The hostile string itself, and inside of what stood there: a path stays a path, a reference a reference."""
    if old.startswith("#/"):
        return [text, old.rpartition("/")[0] + "/" + text.replace("~", "~0").replace("/", "~1")]
    if old.startswith("/"):
        return [text, f"{old}/{text}", old.replace("{", "{" + text, 1), old.replace("a.io", text, 1)]
    return [text, f"{old}{text}", f"{old.rpartition('.')[0]}.{text}"]
