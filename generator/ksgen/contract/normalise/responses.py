"""Responses: what a call answers when it succeeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.normalise.bodies import BINARY, OCTETS, bytes_as_integers
from ksgen.contract.normalise.document import schemas
from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.contract.normalise.document import Document

JSON = "application/json"
PROTOBUF = "protobuf"
UNTYPED = "x-ksgen-untyped"
_NO_CONTENT = ("204", "205")


def success_response(document: Document) -> None:
    """Every operation can succeed: without any 2xx, as `default` says, or else with an unknown answer."""
    for operation in document.operations():
        if any(status.startswith("2") for status in operation.responses):
            continue
        before = sorted(operation.responses.keys())
        default = operation.responses.get("default", {})
        operation.responses["200"] = document.copy(default) if "schema" in default else {UNTYPED: True}
        after = "200, as `default`" if "schema" in default else "200"
        operation.record("no-success-response", ("responses",), before, after)


def heads(document: Document) -> None:
    """An answer to HEAD has no content, whatever is published of it."""
    for operation in document.operations():
        for status, response in operation.responses.items() if operation.method == "head" else ():
            response.pop(UNTYPED, None)
            if "schema" in response:
                operation.record("head-with-content", ("responses", status, "schema"), response.pop("schema"), "none")


def binary_content(document: Document) -> None:
    """Swagger 2.0's `file` is binary content in OpenAPI 3; so is what only application/octet-stream can carry."""
    for at, node in schemas(document):
        if node.get("type") == "file":
            node.update(BINARY)
            document.record("file-response", pointer(*at), {"type": "file"}, node)
    for operation in document.operations():
        for status, response in operation.responses.items():
            before = response.get("schema", {})
            if operation.node.get("produces") == [OCTETS] and bytes_as_integers(before, document):
                response["schema"] = dict(BINARY)
                operation.record("bytes-as-integers", ("responses", status, "schema"), before, BINARY)


def unknown_content(document: Document) -> None:
    """A 2xx without a schema may answer anything: JSON, text or nothing."""
    for operation in document.operations():
        for status, response in operation.responses.items() if operation.method != "head" else ():
            if status.startswith("2") and status not in _NO_CONTENT and not {"schema", UNTYPED} & response.keys():
                response[UNTYPED] = True
                operation.record("success-without-schema", ("responses", status), "no schema", "any value")


def media_types(document: Document) -> None:
    """JSON is what a client can ask of every operation; protobuf is not for clients of the HTTP API."""
    for operation in document.operations():
        before = operation.node.get("produces", [])
        after = [each for each in before if PROTOBUF not in each]
        if after != before:
            operation.record("response-media-type", ("produces",), before, after)
        operation.node["produces"] = after or [JSON]
