"""Paths and the parameters that live in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.contract.normalise.document import Document, Operation
    from ksgen.json import Json

WILDCARD_VARIABLE = "path"


def encode_whitespace(document: Document) -> None:
    """A space at the end of a published path is part of what the server matches: send it encoded."""
    for path in [path for path in document.paths if " " in path]:
        encoded = path.replace(" ", "%20")
        items = {encoded if key == path else key: item for key, item in document.paths.items()}
        document.paths.clear()
        document.paths.update(items)
        document.record(
            "path-whitespace",
            pointer("paths", path),
            path,
            encoded,
            "the server drops the last character of the variable unless the request keeps the space, encoded",
        )


def drop_operation_ids(document: Document) -> None:
    """Names come from method and path; a published id that several operations share names none of them."""
    users: dict[str, list[Operation]] = {}
    for operation in document.operations():
        users.setdefault(str(operation.node.pop("operationId", "")), []).append(operation)
    for published, operations in users.items():
        for operation in operations if published and len(operations) > 1 else ():
            operation.record(
                "operation-id-shared",
                ("operationId",),
                published,
                "named by method and path",
                f"{len(operations)} operations share it",
            )


def declare_variables(document: Document) -> None:
    """Each variable of a path is a required string; nothing else is a path parameter."""
    for operation in document.operations():
        kept: list[Json] = []
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "path" and parameter["name"] not in operation.variables:
                operation.record(
                    "path-parameter-not-in-path",
                    ("parameters", index),
                    parameter,
                    "dropped",
                    "the path has no such variable",
                )
                continue
            if parameter["in"] == "path" and parameter.get("required") is not True:
                operation.record(
                    "path-parameter-optional",
                    ("parameters", index, "required"),
                    parameter.get("required", "absent"),
                    True,
                    "a path variable can't be left out",
                )
                parameter["required"] = True
            kept.append(parameter)
        declared = {parameter["name"] for parameter in kept if parameter["in"] == "path"}
        for name in operation.variables:
            if name not in declared:
                kept.append({"name": name, "in": "path", "required": True, "type": "string"})
                operation.record(
                    "path-variable-undeclared", ("parameters",), "absent", name, "the path has this variable"
                )
        operation.node["parameters"] = kept


def mark_wildcards(document: Document) -> None:
    """A last variable named `path` stands for any number of segments: go-restful's `{path:*}`."""
    for operation in document.operations():
        if operation.path.endswith("/{" + WILDCARD_VARIABLE + "}"):
            for parameter in operation.parameters:
                if parameter["in"] == "path" and parameter["name"] == WILDCARD_VARIABLE:
                    parameter["x-ksgen-wildcard"] = True
                    operation.record(
                        "path-wildcard",
                        (),
                        "one segment",
                        "any number of segments",
                        "the published path has lost the `:*` of its wildcard",
                    )


def drop_repeated(document: Document) -> None:
    """Of parameters with the same name and place, the first one counts."""
    for operation in document.operations():
        seen: set[tuple[str, str]] = set()
        kept: list[Json] = []
        for index, parameter in enumerate(operation.parameters):
            key = (parameter["name"], parameter["in"])
            if key in seen and parameter["in"] != "body":
                operation.record(
                    "parameter-repeated", ("parameters", index), parameter, "dropped", "it is declared before"
                )
                continue
            seen.add(key)
            kept.append(parameter)
        operation.node["parameters"] = kept
