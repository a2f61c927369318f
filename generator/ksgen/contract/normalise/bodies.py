"""Request bodies: which operations have one, of what media type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ksgen.contract.normalise.document import Document, Operation
    from ksgen.json import Json

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_MEDIA_TYPE = re.compile(r"[!-.0-~]+/[!-.0-~]+( *; *[!-~]+)*")
READS = ("get", "head", "options")
WRITES = ("post", "put", "patch")


def drop_no_media_types(document: Document) -> None:
    """Drop from `consumes` and `produces` what is no media type."""
    for operation in document.operations():
        for key in ("consumes", "produces"):
            for index, media in enumerate(operation.node.get(key, [])):
                if not _MEDIA_TYPE.fullmatch(media):
                    operation.record("media-type", (key, index), media, "dropped", "it is no media type (RFC 9110)")
            if key in operation.node:
                operation.node[key] = [each for each in operation.node[key] if _MEDIA_TYPE.fullmatch(each)]


def drop_from_reads(document: Document) -> None:
    """A GET has no body; nor has it form fields."""
    for operation in document.operations():
        if operation.method not in READS:
            continue
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] in {"body", "formData"}:
                operation.record(
                    "read-with-body",
                    ("parameters", index),
                    parameter,
                    "dropped",
                    f"{operation.method.upper()} has no body",
                )
        operation.node["parameters"] = [each for each in operation.parameters if each["in"] not in {"body", "formData"}]


def form_fields(document: Document) -> None:
    """Where the operation consumes a form, what is published as bodies are its fields."""
    for operation in document.operations():
        if FORM not in operation.node.get("consumes", []):
            continue
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "body" and "schema" not in parameter:
                parameter.update({"in": "formData", "type": parameter.get("type", "string")})
                operation.record(
                    "body-is-form-field", ("parameters", index, "in"), "body", "formData", "the operation reads a form"
                )


def multipart_file(document: Document) -> None:
    """An operation that consumes multipart and declares no field takes one file."""
    for operation in document.operations():
        bodies = [each for each in operation.parameters if each["in"] in {"body", "formData"}]
        if MULTIPART in operation.node.get("consumes", []) and not bodies:
            operation.parameters.append({"name": "file", "in": "formData", "type": "file", "required": True})
            operation.record(
                "multipart-without-field", ("parameters",), "absent", "one file", "multipart consumes at least one part"
            )


def single_body(document: Document) -> None:
    """An operation has one body: of several, the one with a schema."""
    for operation in document.operations():
        bodies = [each for each in operation.parameters if each["in"] == "body"]
        if len(bodies) < 2:
            continue
        kept = next((each for each in bodies if "schema" in each), bodies[0])
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "body" and parameter is not kept:
                operation.record(
                    "several-bodies", ("parameters", index), parameter, "dropped", "an operation has one body"
                )
        operation.node["parameters"] = [each for each in operation.parameters if each["in"] != "body" or each is kept]


def body_or_form(document: Document) -> None:
    """A body and form fields exclude each other: a typed body wins."""
    for operation in document.operations():
        kinds = {each["in"] for each in operation.parameters}
        if {"body", "formData"} <= kinds:
            operation.record("body-and-form", ("parameters",), "both", "body", "a request has one content")
            operation.node["parameters"] = [each for each in operation.parameters if each["in"] != "formData"]


def schema_for_bodies(document: Document) -> None:
    """A body without a schema is any JSON value."""
    for operation in document.operations():
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "body" and "schema" not in parameter:
                kind = parameter.pop("type", None)
                parameter["schema"] = {"type": kind} if isinstance(kind, str) and kind != "file" else {}
                operation.record("body-without-schema", ("parameters", index, "schema"), "absent", {}, "any JSON value")


def undeclared_bodies(document: Document) -> None:
    """A write that declares nothing to write may still be given a body."""
    for operation in document.operations():
        if operation.method in WRITES and not _has_content(operation):
            operation.parameters.append({"name": "body", "in": "body", "required": False, "schema": {}})
            operation.record(
                "write-without-body",
                ("parameters",),
                "absent",
                "an optional JSON body",
                f"{operation.method.upper()} may carry one",
            )


def media_types(document: Document) -> None:
    """A body is JSON unless the operation names a form or a patch; XML is never read."""
    for operation in document.operations():
        before = list(operation.node.get("consumes", []))
        if not any(each["in"] == "body" for each in operation.parameters):
            continue
        if operation.method == "patch":
            after = [each for each in before if each.startswith("application/") and "patch" in each]
            after = after if "application/json" not in before else ["application/json", *after]
        else:
            after = []
        operation.node["consumes"] = after or ["application/json"]
        if before and operation.node["consumes"] != before:
            operation.record(
                "body-media-type",
                ("consumes",),
                before,
                operation.node["consumes"],
                "the server decodes JSON, and patches by their own types",
            )


def _has_content(operation: Operation) -> bool:
    return any(each["in"] in {"body", "formData"} for each in operation.parameters)


def is_file(parameter: Json) -> bool:
    """Whether a form parameter is an uploaded file."""
    return parameter.get("type") == "file"
