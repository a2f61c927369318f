"""Tiny contracts to compare."""

from __future__ import annotations

import copy
from typing import Any

from ksgen.contract.contract import Contract, assign_names
from ksgen.diff import Change, compare

Json = dict[str, Any]

STRING: Json = {"type": "string"}
INTEGER: Json = {"type": "integer"}


def contract(paths: Json | None = None, schemas: Json | None = None, version: str = "test") -> Contract:
    """A named contract."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": version},
        "paths": copy.deepcopy(paths or {}),
        "components": {"schemas": copy.deepcopy(schemas or {})},
    }
    made = Contract(document, "contract.json")
    assign_names(made)
    return made


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def model(*required: str, **properties: Json) -> Json:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def content(schema: Json, *media: str) -> Json:
    return {each: {"schema": schema} for each in media or ("application/json",)}


def answer(schema: Json | None = STRING) -> Json:
    return {"200": {"description": "OK", **({"content": content(schema)} if schema is not None else {})}}


def operation(*parameters: Json, result: Json | None = STRING, **members: Any) -> Json:
    return {"parameters": list(parameters), "responses": answer(result), **members}


def at(path: str = "/kapis/g.io/v1/users", method: str = "get", /, *parameters: Json, **members: Any) -> Json:
    """The paths of a contract with one operation."""
    return {path: {method: operation(*parameters, **members)}}


def query(name: str, schema: Json = STRING, **members: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema, **members}


def variable(name: str) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": STRING}


def body(schema: Json, *media: str, required: bool = True) -> Json:
    return {"required": required, "content": content(schema, *media)}


def sending(schema: Json) -> Json:
    """The paths of a contract whose one operation sends a body."""
    return at("/kapis/g.io/v1/users", "post", requestBody=body(schema))


def changes(old: Contract, new: Contract) -> tuple[Change, ...]:
    return compare(old, new).changes
