"""Request bodies: which operations have one, of what media type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ksgen.contract.normalise.document import referenced

if TYPE_CHECKING:
    from ksgen.contract.normalise.document import Document, Operation
    from ksgen.json import Json

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
OCTETS = "application/octet-stream"
STRATEGIC = "application/strategic-merge-patch+json"
YAML = ("application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml")
BINARY: Json = {"type": "string", "format": "binary"}
# Each character can be matched in one way only: a match takes linear time.
_NAME = r"[A-Za-z0-9!#$&^_.+*-]+"
_MEDIA_TYPE = re.compile(rf"{_NAME}/{_NAME}(?: *; *[^;\s]+)*", re.ASCII)
_LONGEST_MEDIA_TYPE = 255
READS = ("get", "head", "options")
WRITES = ("post", "put", "patch")


def drop_no_media_types(document: Document) -> None:
    """Drop from `consumes` and `produces` what is no media type."""
    for operation in document.operations():
        for key in ("consumes", "produces"):
            for index, media in enumerate(operation.node.get(key, [])):
                if not _is_media_type(media):
                    operation.record("media-type", (key, index), media, "dropped")
            if key in operation.node:
                kept = [each for each in operation.node[key] if _is_media_type(each)]
                operation.node[key] = list(dict.fromkeys(kept))


def _is_media_type(text: str) -> bool:
    return len(text) <= _LONGEST_MEDIA_TYPE and text.isprintable() and _MEDIA_TYPE.fullmatch(text) is not None


def drop_from_reads(document: Document) -> None:
    """A GET has no body; nor has it form fields."""
    for operation in document.operations():
        if operation.method not in READS:
            continue
        for index, parameter in enumerate(operation.parameters):
            if _is_content(parameter):
                operation.record("body-on-read", ("parameters", index), parameter, "dropped")
        operation.node["parameters"] = [each for each in operation.parameters if not _is_content(each)]


def form_fields(document: Document) -> None:
    """Where the operation consumes a form, what is published as bodies are its fields."""
    for operation in document.operations():
        if not {FORM, MULTIPART} & {*operation.node.get("consumes", [])}:
            continue
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "body" and "schema" not in parameter:
                parameter.update({"in": "formData", "type": parameter.get("type", "string")})
                operation.record("body-is-form-field", ("parameters", index), "body", "formData")


def multipart_file(document: Document) -> None:
    """A write that consumes multipart and declares no field takes one file."""
    for operation in document.operations():
        consumes = operation.node.get("consumes", [])
        if operation.method not in READS and MULTIPART in consumes and not _has_content(operation):
            operation.parameters.append({"name": "file", "in": "formData", "type": "file", "required": True})
            operation.record("multipart-without-field", ("parameters",), "absent", "one file")


def single_body(document: Document) -> None:
    """An operation has one body: of several, the one with a schema."""
    for operation in document.operations():
        bodies = [each for each in operation.parameters if each["in"] == "body"]
        if len(bodies) < 2:
            continue
        kept = next((each for each in bodies if "schema" in each), bodies[0])
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "body" and parameter is not kept:
                operation.record("several-bodies", ("parameters", index), parameter, "dropped")
        operation.node["parameters"] = [each for each in operation.parameters if each["in"] != "body" or each is kept]


def body_or_form(document: Document) -> None:
    """A body and form fields exclude each other: a typed body wins."""
    for operation in document.operations():
        kinds = {each["in"] for each in operation.parameters}
        if {"body", "formData"} <= kinds:
            operation.record("body-and-form", (), "both", "body")
            operation.node["parameters"] = [each for each in operation.parameters if each["in"] != "formData"]


def schema_for_bodies(document: Document) -> None:
    """A body without a schema is any JSON value."""
    for operation in document.operations():
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "body" and "schema" not in parameter:
                kind = parameter.pop("type", None)
                parameter["schema"] = {"type": kind} if isinstance(kind, str) and kind != "file" else {}
                operation.record("body-without-schema", ("parameters", index), "no schema", parameter["schema"])


def undeclared_bodies(document: Document) -> None:
    """A write that declares nothing to write may still be given a body."""
    for operation in document.operations():
        if operation.method in WRITES and not _has_content(operation):
            operation.parameters.append({"name": "body", "in": "body", "required": False, "schema": {}})
            operation.record("write-without-body", (), "absent", "an optional JSON body")


def media_types(document: Document) -> None:
    """A body is JSON where that is published, or nothing but XML; else it is sent as what is published."""
    for operation in document.operations():
        before = list(operation.node.get("consumes", []))
        if not any(each["in"] == "body" for each in operation.parameters):
            continue
        if operation.method == "patch":
            after = [each for each in before if each.startswith("application/") and "patch" in each]
            after = after if JSON not in before else [JSON, *after]
        else:
            plain = [each for each in before if each in (OCTETS, *YAML) or each.startswith("text/plain")]
            after = plain if plain and not any("json" in each or each == "*/*" for each in before) else []
        operation.node["consumes"] = after or [JSON]
        if before and operation.node["consumes"] != before:
            operation.record("body-media-type", ("consumes",), before, operation.node["consumes"])


def binary_bodies(document: Document) -> None:
    """What is sent as application/octet-stream and published as nothing, text or a list of integers is bytes."""
    for operation in document.operations():
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "body" and operation.node.get("consumes") == [OCTETS]:
                before = parameter["schema"]
                if not before or bytes_as_integers(before, document):
                    parameter["schema"] = dict(BINARY)
                    operation.record("bytes-as-integers", ("parameters", index, "schema"), before, BINARY)


def patch_types(document: Document) -> None:
    """Custom resources take no strategic merge patch (the API server answers 415)."""
    for operation in document.operations():
        consumes = operation.node.get("consumes", [])
        if operation.path.startswith("/apis/") and STRATEGIC in consumes:
            operation.node["consumes"] = [each for each in consumes if each != STRATEGIC]
            operation.record("custom-resource-patch", ("consumes",), STRATEGIC, "dropped")


def bytes_as_integers(schema: Json, document: Document) -> bool:
    """Whether a schema, or the definition it refers to, is how Go's tools publish `[]byte`: integers, or text."""
    nothing: Json = {}
    seen: set[str] = set()
    while (name := referenced(schema)) is not None and name not in seen:
        seen.add(name)
        schema = document.definitions.get(name, nothing)
    items: Json = schema.get("items", nothing) if schema.get("type") == "array" else nothing
    return items.get("type") == "integer" or (schema.get("type") == "string" and schema.get("format") != "binary")


def is_file(parameter: Json) -> bool:
    """Whether a form parameter is an uploaded file."""
    return parameter.get("type") == "file"


def _is_content(parameter: Json) -> bool:
    return parameter["in"] in {"body", "formData"}


def _has_content(operation: Operation) -> bool:
    return any(map(_is_content, operation.parameters))
