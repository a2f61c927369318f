"""Rules on parameters: they and the path must agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Problem, quote
from .rules_paths import variables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document, Parameter

LOCATIONS = ("path", "query", "header", "formData", "body")


def undeclared_variables(document: Document) -> Iterator[Problem]:
    """Variables of the path that the operation does not declare."""
    for operation in document.operations:
        declared = {parameter.name for parameter in operation.at_location("path") if isinstance(parameter.name, str)}
        for name in dict.fromkeys(variables(operation.path)):
            if name and name not in declared and operation.complete:
                message = f"{operation.method.upper()} {quote(operation.path)} does not declare {quote(name)}"
                yield Problem("undeclared-path-variable", operation.at, message)


def not_in_path(document: Document) -> Iterator[Problem]:
    """Path parameters, of an operation or of its path item, that the path does not hold."""
    for item in document.paths:
        names = variables(item.path)
        for parameter in [*item.parameters, *(p for operation in item.operations for p in operation.own)]:
            if parameter.location == "path" and isinstance(parameter.name, str) and parameter.name not in names:
                message = f"{quote(item.path)} holds no variable {quote(parameter.name)}"
                yield Problem("parameter-not-in-path", parameter.at, message)


def not_required(document: Document) -> Iterator[Problem]:
    """Path parameters without `required: true` (Swagger 2.0 section Parameter Object)."""
    for parameter in document.parameters:
        if parameter.node.get("in") == "path" and parameter.node.get("required") is not True:
            at = (*parameter.at, "required") if "required" in parameter.node else parameter.at
            yield Problem(
                "path-parameter-not-required", at, f"the path parameter {quote(parameter.name)} is not required: true"
            )


def duplicates(document: Document) -> Iterator[Problem]:
    """A name and place declared twice in one list of parameters."""
    for item in document.paths:
        for declared in [item.parameters, *(operation.own for operation in item.operations)]:
            yield from _duplicates(declared)


def _duplicates(declared: list[Parameter]) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for parameter in declared:
        name, location = parameter.name, parameter.location
        if isinstance(name, str) and isinstance(location, str):
            if (name, location) in seen:
                message = f"the {quote(location)} parameter {quote(name)} is declared before"
                yield Problem("duplicate-parameter", parameter.at, message)
            seen.add((name, location))


def location(document: Document) -> Iterator[Problem]:
    """Parameters in a place that Swagger 2.0 does not know."""
    for parameter in document.parameters:
        found = parameter.node.get("in")
        if isinstance(found, str) and found not in LOCATIONS:
            message = f"{quote(found)} is none of {', '.join(LOCATIONS)}"
            yield Problem("parameter-location", (*parameter.at, "in"), message)


RULES = (undeclared_variables, not_in_path, not_required, duplicates, location)
