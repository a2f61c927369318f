"""Responses: what a call answers when it succeeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.normalise.document import schemas
from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.contract.normalise.document import Document

JSON = "application/json"
PROTOBUF = "protobuf"


def success_response(document: Document) -> None:
    """Every operation can succeed: without any 2xx, 200 with an unknown answer."""
    for operation in document.operations():
        if not any(status.startswith("2") for status in operation.responses):
            operation.responses["200"] = {}
            operation.record(
                "no-success-response",
                ("responses",),
                sorted(operation.responses.keys() - {"200"}),
                "200",
                "a call can succeed",
            )


def unknown_content(document: Document) -> None:
    """A 2xx without a schema may answer anything: JSON, text or nothing."""
    for operation in document.operations():
        for status, response in operation.responses.items():
            if status.startswith("2") and status not in {"204", "205"} and "schema" not in response:
                response["x-ksgen-untyped"] = True
                operation.record(
                    "response-without-schema",
                    ("responses", status),
                    "no schema",
                    "any value",
                    "nothing is published of the answer",
                )


def media_types(document: Document) -> None:
    """JSON is what a client can ask of every operation; protobuf is not for clients of the HTTP API."""
    for operation in document.operations():
        before = operation.node.get("produces", [])
        after = [each for each in before if PROTOBUF not in each]
        if after != before:
            operation.record(
                "response-media-type",
                ("produces",),
                before,
                after,
                "custom resources and aggregated answers have no protobuf form",
            )
        operation.node["produces"] = after or [JSON]


def binary_content(document: Document) -> None:
    """Swagger 2.0's `file` is binary content in OpenAPI 3."""
    for at, node in schemas(document):
        if node.get("type") == "file":
            node.update({"type": "string", "format": "binary"})
            document.record("file-response", pointer(*at), {"type": "file"}, node, "bytes")
