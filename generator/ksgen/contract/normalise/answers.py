"""What an answer may leave out or answer null: Go writes a nil slice, map or time as null, and omits what is empty.

Works on the finished OpenAPI 3.1 document, since facts and overlays add answers too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.contract import REQUIRED
from ksgen.json import Json, is_array, is_object, pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.contract.normalise.report import Recorder

PREFIX = "#/components/schemas/"


def loosen_answers(document: Json, recorder: Recorder) -> None:
    """In every schema that an answer reaches: arrays, maps and times may be null, and nothing is required.

    What was is kept as `x-ksgen-required`, for whoever wants to check strictly.
    """
    schemas: dict[str, Json] = document["components"]["schemas"]
    for name in sorted(_answered(document)):
        schema = schemas[name]
        at = pointer("components", "schemas", name)
        required = schema.pop("required", None)
        if required:
            why = "an answer may leave out what Go calls empty"
            recorder.add("answer-required", "contract", f"{at}/required", required, REQUIRED, why)
            schema[REQUIRED] = required
        if _loosen(schema):
            recorder.add("answer-null", "contract", at, "a value", "or null", "Go writes zero times as null")
        loosened = [wire for wire, child in schema.get("properties", {}).items() if _loosen(child)]
        if loosened:
            why = "Go writes nil slices, maps and zero times as null"
            recorder.add("answer-null", "contract", f"{at}/properties", " ".join(loosened), "or null", why)


def _loosen(schema: Json) -> bool:
    """Let a value be null, and what an array or map holds; whether that changes anything."""
    inside = [schema[key] for key in ("items", "additionalProperties") if is_object(schema.get(key))]
    changed = [each for each in inside if _loosen(each)]
    kind = schema.get("type")
    is_map = kind == "object" and "additionalProperties" in schema
    is_time = kind == "string" and schema.get("format") == "date-time"
    if kind == "array" or is_map or is_time:
        schema["type"] = [kind, "null"]
        return True
    return bool(changed)


def _answered(document: Json) -> set[str]:
    """Names of the schemas that answers reach."""
    schemas: dict[str, Json] = document["components"]["schemas"]
    found: set[str] = set()
    waiting = [
        name
        for item in document["paths"].values()
        for operation in item.values()
        for response in operation["responses"].values()
        for name in references(response)
    ]
    waiting += [
        name
        for item in document["paths"].values()
        for operation in item.values()
        for extension in ("x-ksgen-resources", "x-ksgen-variants")
        for name in references({"": operation.get(extension, [])})
    ]
    while waiting:
        name = waiting.pop()
        if name in schemas and name not in found:
            found.add(name)
            waiting += references(schemas[name])
    return found


def references(node: object) -> Iterator[str]:
    """Names of the schemas that a part of the contract refers to."""
    if is_object(node):
        target = node.get("$ref")
        if isinstance(target, str) and target.startswith(PREFIX):
            yield target.removeprefix(PREFIX)
        for child in node.values():
            yield from references(child)
    elif is_array(node):
        for child in node:
            yield from references(child)
