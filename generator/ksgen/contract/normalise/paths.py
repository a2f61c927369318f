"""Paths and the parameters that live in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.contract.normalise.document import Document, Operation
    from ksgen.json import Json

WILDCARD_VARIABLE = "path"
_PATTERN = re.compile(r"\{([^{}/:]+):[^{}/]*\}")
_ANY_SEGMENTS = (":*}", ":.*}")


def encode_whitespace(document: Document) -> None:
    """A space at the end of a published path is part of what the server matches: send it encoded."""
    encoded = {path: path.replace(" ", "%20") for path in document.paths if " " in path}
    items = {encoded.get(path, path): item for path, item in document.paths.items()}
    document.paths.clear()
    document.paths.update(items)
    for path, after in encoded.items():
        document.record("path-characters", pointer("paths", path), path, after)


def plain_templates(document: Document) -> None:
    """A variable with a pattern, as go-restful routes have it, is a variable; `{name:*}` is a wildcard."""
    plain = {path: _PATTERN.sub(r"{\1}", path) for path in document.paths if ":" in path}
    items: dict[str, Json] = {}
    for path, item in document.paths.items():
        kept = items.setdefault(plain.get(path, path), item)
        for method in item.keys() - kept.keys():
            kept[method] = item[method]
        if plain.get(path, path) != path:
            document.record("variable-pattern", pointer("paths", path), path, plain[path])
    document.paths.clear()
    document.paths.update(items)


def drop_operation_ids(document: Document) -> None:
    """Names come from method and path; a published id that several operations share names none of them."""
    users: dict[str, list[Operation]] = {}
    for operation in document.operations():
        users.setdefault(str(operation.node.pop("operationId", "")), []).append(operation)
    for published, operations in users.items():
        for operation in operations if published and len(operations) > 1 else ():
            other = operations[1] if operation is operations[0] else operations[0]
            why = f"{len(operations)} operations share it, also {other.title}"
            operation.record("duplicate-operation-id", ("operationId",), published, "named by method and path", why)


def declare_variables(document: Document) -> None:
    """Each variable of a path is a required string; nothing else is a path parameter."""
    for operation in document.operations():
        kept: list[Json] = []
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "path" and parameter["name"] not in operation.variables:
                operation.record("parameter-not-in-path", ("parameters", index), parameter, "dropped")
                continue
            if parameter["in"] == "path" and parameter.get("required") is not True:
                before = parameter.get("required", "absent")
                operation.record("path-parameter-not-required", ("parameters", index, "required"), before, True)
                parameter["required"] = True
            kept.append(parameter)
        declared = {parameter["name"] for parameter in kept if parameter["in"] == "path"}
        operation.node["parameters"] = kept
        for name in operation.variables:
            if name not in declared:
                kept.append({"name": name, "in": "path", "required": True, "type": "string"})
                operation.record("undeclared-path-variable", (), "absent", name)


def mark_wildcards(document: Document) -> None:
    """A last variable named `path` stands for any number of segments: go-restful's `{path:*}`."""
    for operation in document.operations():
        last = operation.variables[-1] if operation.path.endswith(_ANY_SEGMENTS) else WILDCARD_VARIABLE
        if operation.path.endswith(("/{" + WILDCARD_VARIABLE + "}", *_ANY_SEGMENTS)):
            for parameter in operation.parameters:
                if parameter["in"] == "path" and parameter["name"] == last:
                    parameter["x-ksgen-wildcard"] = True
                    operation.record("path-wildcard", (), "one segment", "any number of segments")


def drop_repeated(document: Document) -> None:
    """Of parameters with the same name and place, the first one counts."""
    for operation in document.operations():
        seen: set[tuple[str, str]] = set()
        kept: list[Json] = []
        for index, parameter in enumerate(operation.parameters):
            key = (parameter["name"], parameter["in"])
            if key in seen and parameter["in"] != "body":
                operation.record("duplicate-parameter", ("parameters", index), parameter, "dropped")
                continue
            seen.add(key)
            kept.append(parameter)
        operation.node["parameters"] = kept
