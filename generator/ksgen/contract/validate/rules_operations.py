"""Rules on operations: their id, their body, their responses."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from .finding import Problem, is_object, member, quote
from .reference import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document, Operation

WRITES = ("post", "put", "patch")
READS = ("get", "head")
_NO_CONTENT = ("204", "205")


def duplicate_ids(document: Document) -> Iterator[Problem]:
    """Each operation that shares its operationId with another."""
    users: defaultdict[str, list[Operation]] = defaultdict(list)
    for operation in document.operations:
        name = operation.node.get("operationId")
        if isinstance(name, str):
            users[name].append(operation)
    for name, operations in users.items():
        for operation in operations if len(operations) > 1 else ():
            other = operations[0] if operation is not operations[0] else operations[1]
            message = f"{quote(name)} names {len(operations)} operations, also {_title(other)}"
            yield Problem("duplicate-operation-id", (*operation.at, "operationId"), message)


def several_bodies(document: Document) -> Iterator[Problem]:
    """Operations with more than one body parameter."""
    for operation in document.operations:
        count = len(operation.at_location("body"))
        if count > 1:
            yield Problem(
                "several-bodies", operation.at, f"{_title(operation)} declares {count} bodies; one is allowed"
            )


def body_without_schema(document: Document) -> Iterator[Problem]:
    """Body parameters that say nothing of the body."""
    for parameter in document.parameters:
        if parameter.node.get("in") == "body" and "schema" not in parameter.node:
            message = f"the body parameter {quote(parameter.name)} has no schema"
            yield Problem("body-without-schema", parameter.at, message)


def body_and_form(document: Document) -> Iterator[Problem]:
    """Operations whose body would be JSON and a form at once."""
    for operation in document.operations:
        if operation.at_location("body") and operation.at_location("formData"):
            yield Problem("body-and-form", operation.at, f"{_title(operation)} declares both body and formData")


def write_without_body(document: Document) -> Iterator[Problem]:
    """Writes that declare nothing to write."""
    for operation in document.operations:
        sends = operation.at_location("body") or operation.at_location("formData")
        if operation.method in WRITES and operation.complete and not sends:
            yield Problem("write-without-body", operation.at, f"{_title(operation)} declares no body")


def body_on_read(document: Document) -> Iterator[Problem]:
    """GET and HEAD with a body, which has no meaning there (RFC 9110 section 9.3.1). DELETE may have one."""
    for operation in document.operations:
        if operation.method in READS:
            for parameter in operation.at_location("body") + operation.at_location("formData"):
                message = f"{_title(operation)} declares a body ({quote(parameter.name)})"
                yield Problem("body-on-read", parameter.at, message)


def success_response(document: Document) -> Iterator[Problem]:
    """Operations that do not say what success looks like."""
    for operation in document.operations:
        responses = operation.node.get("responses")
        if "responses" in operation.node and not is_object(responses):
            continue  # wrong-json-type tells it
        codes = [code for code in member(operation.node, "responses") if len(code) == 3 and code.startswith("2")]
        if not codes:
            at = (*operation.at, "responses") if "responses" in operation.node else operation.at
            yield Problem("no-success-response", at, f"{_title(operation)} declares no 2xx response")


def success_schema(document: Document) -> Iterator[Problem]:
    """2xx responses that may have content and do not describe it."""
    for operation in document.operations:
        for code, response in member(operation.node, "responses").items():
            if code.startswith("2") and code not in _NO_CONTENT and operation.method != "head" and is_object(response):
                target = response.get("$ref")
                found = resolve(document.root, target) if isinstance(target, str) else response
                if is_object(found) and "schema" not in found:
                    at = (*operation.at, "responses", code)
                    message = f"{_title(operation)} does not describe the content of its {quote(code)} response"
                    yield Problem("success-without-schema", at, message)


def _title(operation: Operation) -> str:
    return f"{operation.method.upper()} {quote(operation.path)}"


RULES = (
    duplicate_ids,
    several_bodies,
    body_without_schema,
    body_and_form,
    write_without_body,
    body_on_read,
    success_response,
    success_schema,
)
