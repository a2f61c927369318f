"""The last passes, over the finished contract, since facts and overlays add answers too.

What an answer may leave out or answer null: Go writes a nil slice, map or time as null, and omits what is empty.
And the models that nothing refers to once all corrections are made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.contract import REQUIRED, RESOURCES, VARIANTS
from ksgen.contract.references import reached, references
from ksgen.json import Json, is_object, pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.contract.normalise import Recorder


def finish(document: Json, recorder: Recorder) -> None:
    """Apply both to a contract that all corrections have been applied to."""
    drop_unreachable(document, recorder)
    loosen_answers(document, recorder)


def drop_unreachable(document: Json, recorder: Recorder) -> None:
    """Drop the schemas that no operation, resource or variant reaches."""
    schemas: dict[str, Json] = document["components"]["schemas"]
    kept = reached(document, references(document["paths"]))
    for name in sorted(schemas.keys() - kept):
        del schemas[name]
        recorder.add("unreachable-model", "contract", pointer("components", "schemas", name), "published", "dropped")


def loosen_answers(document: Json, recorder: Recorder) -> None:
    """In every schema that an answer reaches: arrays, maps and times may be null, and nothing is required.

    What was is kept as `x-ksgen-required`, for whoever wants to check strictly.
    """
    schemas: dict[str, Json] = document["components"]["schemas"]
    for name in sorted(reached(document, _answers(document))):
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


def _answers(document: Json) -> Iterator[str]:
    """Names of the schemas that answers refer to."""
    for item in document["paths"].values():
        for operation in item.values():
            yield from references(operation["responses"])
            for extension in (RESOURCES, VARIANTS):
                yield from references(operation.get(extension, []))
