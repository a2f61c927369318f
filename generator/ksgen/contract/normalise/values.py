"""What schemas and parameters alike say of their values: type, items, format, pattern, enum and default."""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING, Any, cast

from jsonschema import Draft4Validator, Draft6Validator  # type: ignore[import-untyped]  # it has no stubs
from jsonschema.validators import extend  # type: ignore[import-untyped]
from referencing import Registry

from ksgen.contract.findings import PLACE
from ksgen.contract.normalise.document import schemas, simple_parameters, simple_values, typed
from ksgen.json import Json, is_array, is_object

if TYPE_CHECKING:
    from ksgen.contract.normalise.document import Document

TYPES = ("array", "boolean", "file", "integer", "null", "number", "object", "string")
"""Types of a schema (JSON Schema Draft 4 section 3.5), and `file` (Swagger 2.0)."""

# What Go's Swagger tools write in place of a type.
_WORDS = {
    **dict.fromkeys(("int", "int8", "int16", "int32", "int64", "long"), "integer"),
    **dict.fromkeys(("uint", "uint8", "uint16", "uint32", "uint64"), "integer"),
    **dict.fromkeys(("float", "float32", "float64", "double"), "number"),
    **dict.fromkeys(("map", "struct"), "object"),
    **dict.fromkeys(("[]byte", "date", "date-time", "dateTime", "text", "password"), "string"),
    "bool": "boolean",
    "list": "array",
}
_DEEPEST_WORD = 8

_NUMERIC = """
int8 int16 int32 int64 uint8 uint16 uint32 uint64 double-int float double decimal decimal128 unixtime
"""
_STRING = """
base64url bcp47 binary bsonobjectid byte char cidr commonmark creditcard date date-time date-time-local datetime
duration email etag hexcolor hostname html http-date idn-email idn-hostname int-or-string ipv4 ipv6 iri iri-reference
isbn isbn10 isbn13 json-pointer k8s-long-name k8s-short-name mac media-range password quantity regex
relative-json-pointer rgbcolor sf-binary sf-boolean sf-string sf-token ssn time time-local ulid uri uri-reference
uri-template uuid uuid3 uuid4 uuid5
"""
FORMATS = {**dict.fromkeys(_NUMERIC.split(), ("integer", "number")), **dict.fromkeys(_STRING.split(), ("string",))}
"""Known formats (Swagger 2.0, the OpenAPI Format Registry, JSON Schema, go-openapi/strfmt, Kubernetes) to the types
that they refine."""

# Query parameters whose type is the same wherever KubeSphere's list handlers read them.
_INTEGERS = {"page", "limit", "size", "from"}
_BOOLEANS = {"ascending", "reverse"}

_PARAMETER_MEMBERS = ("name", "in", "required", "collectionFormat", PLACE)

# Draft 4 is what Swagger 2.0 goes by; that 1.0 is an integer, later drafts say.
_Validator = cast("Any", extend(Draft4Validator, type_checker=Draft6Validator.TYPE_CHECKER))
# The library's own default fetches whatever a reference names.
_NOTHING_TO_FETCH: Registry[Any] = Registry()


def repair_types(document: Document) -> None:
    """A type that is none is what it means in Go; a parameter that says nothing is text."""
    for at, node in typed(document):
        kind = node.get("type")
        declared = kind if is_array(kind) else [kind]
        if "type" not in node or all(each in TYPES for each in declared):
            continue
        known = [each for each in declared if each in TYPES]
        meant = {"type": known if len(known) > 1 else known[0]} if known else _meaning(str(kind))
        if not meant and "in" in node:
            meant = {"type": "string"}
        why = "what it is in Go" if meant else "nothing tells what it is"
        document.record("unknown-type", (*at, "type"), kind, meant or "any value", why)
        del node["type"]
        node.update(meant)
    for operation, index, parameter in simple_parameters(document):
        kind = parameter.get("type")
        if not isinstance(kind, str) or kind in ("object", "null"):
            parameter["type"] = "string"
            rule = "unknown-type" if kind else "parameter-without-type"
            parts = ("parameters", index, "type") if kind else ("parameters", index)
            operation.record(rule, parts, kind or "absent", "string", "a parameter is text")


def _meaning(word: str, depth: int = 0) -> Json:
    inner = word.removeprefix("[]")
    if inner != word and word not in _WORDS and depth < _DEEPEST_WORD:
        return {"type": "array", "items": _meaning(inner, depth + 1)}
    if word.startswith("map["):
        return {"type": "object"}
    return {"type": _WORDS[word]} if word in _WORDS else {"type": word} if word in TYPES else {}


def give_items(document: Document) -> None:
    """An array has items: of a parameter, texts, of a schema, anything."""
    for at, node in simple_values(document):
        if node.get("type") == "array" and not node.get("items"):
            node["items"] = {"type": "string"}
            document.record("array-without-items", at, "no items", "texts")
    for at, node in schemas(document):
        if "items" not in node and "array" in _types(node):
            node["items"] = {}
            document.record("array-without-items", at, "no items", "any items")


def repair_formats(document: Document) -> None:
    """Drop a `format` that is an example of the value (`key=%s`) or no format of its type."""
    for at, node in typed(document):
        name = node.get("format")
        types = _types(node)
        if name is None or (name in FORMATS and (not types or types & {*FORMATS[name]})):
            continue
        rule = "format-of-other-type" if name in FORMATS else "bogus-format"
        document.record(rule, (*at, "format"), node.pop("format"), "dropped")


def drop_patterns(document: Document) -> None:
    """Drop a `pattern` that is no regular expression."""
    for at, node in typed(document):
        if not is_pattern(node.get("pattern", "")):
            document.record("bad-pattern", (*at, "pattern"), node.pop("pattern"), "dropped")


def is_pattern(text: str) -> bool:
    """Whether a text is a regular expression, as far as Python's can tell; it is never run."""
    try:
        with warnings.catch_warnings(action="ignore"):
            re.compile(text)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def repair_enumerations(document: Document) -> None:
    """Drop values that the type rules out; an enumeration without values allows none, and nobody means that."""
    for at, node in typed(document):
        if "enum" not in node:
            continue
        kept: dict[str, Any] = {}
        for index, value in enumerate(node["enum"]):
            if "type" in _broken({key: node[key] for key in ("type", "x-nullable") if key in node}, value):
                document.record("enum-of-other-type", (*at, "enum", index), value, "dropped")
            else:
                kept[repr(value)] = value
        if node["enum"] == []:
            document.record("empty-enum", (*at, "enum"), [], "dropped")
        node["enum"] = list(kept.values())
        if not kept:
            del node["enum"]


def type_paging(document: Document) -> None:
    """Where `page` and its like are published as strings, the server still parses a number or a boolean."""
    for operation, index, parameter in simple_parameters(document):
        if parameter["in"] != "query" or parameter.get("type", "string") != "string":
            continue
        name = parameter["name"]
        actual = "integer" if name in _INTEGERS else "boolean" if name in _BOOLEANS else None
        if actual:
            parameter["type"] = actual
            if "default" in parameter and not str(parameter["default"]).startswith(f"{name}="):
                before = parameter.pop("default")
                after = _coerce(before, parameter)
                if after is not None:
                    parameter["default"] = after
                if after is None or not isinstance(before, str):
                    told, why = (after, "") if after is not None else ("dropped", f"the server reads {actual}s")
                    operation.record("default-of-other-type", ("parameters", index, "default"), before, told, why)
            why = f"the server reads `{name}` as such"
            operation.record("parameter-type", ("parameters", index, "type"), "string", actual, why)


def type_brackets(document: Document) -> None:
    """A query name that ends in `[]` is repeated once per value."""
    for operation, index, parameter in simple_parameters(document):
        if parameter["in"] == "query" and parameter["name"].endswith("[]") and parameter.get("type") != "array":
            before = parameter.get("type", "absent")
            parameter.update({"type": "array", "items": {"type": "string"}, "collectionFormat": "multi"})
            parameter.pop("default", None)
            operation.record("parameter-brackets", ("parameters", index), before, "array of string, repeated")


def repair_defaults(document: Document) -> None:
    """Convert a parameter's default to its type where that keeps its meaning; drop any other that can't be one."""
    names = {id(parameter): parameter["name"] for _, _, parameter in simple_parameters(document)}
    for at, node in typed(document):
        if "default" not in node:
            continue
        before, name = node["default"], names.get(id(node))
        rule = _problem(node, before, name)
        if rule is None:
            continue
        after = _coerce(before, node) if name else None
        del node["default"]
        if after is not None and _problem(node, after, name) is None:
            node["default"] = after
        document.record(rule, (*at, "default"), before, node.get("default", "dropped"))


def _problem(node: Json, value: Any, name: str | None) -> str | None:
    """The rule that a default breaks: the first that applies."""
    if value is None and node.get("x-nullable") is True:
        return None
    if name and isinstance(value, str) and value.startswith(f"{name}="):
        return "default-repeats-name"
    broken = _broken(node, value)
    rules = {"type": "default-of-other-type", "enum": "default-not-in-enum"}
    return next((rule for key, rule in rules.items() if key in broken), "bad-default" if broken else None)


def _coerce(value: Any, node: Json) -> Any:
    """A parameter's default as a value of its type, or None."""
    name, kind = node["name"], node["type"]
    if isinstance(value, str) and value.startswith(f"{name}="):
        value = value.removeprefix(f"{name}=")
    if kind == "string":
        return ("true" if value else "false") if isinstance(value, bool) else _text(value)
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    if kind == "integer" and isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value):
        return int(value)
    return None if _broken({"type": kind}, value) else value


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str | int | float) else None


def _broken(node: Json, value: Any) -> set[str]:
    """The keywords of a schema or parameter that a value breaks; references and patterns in it count as anything."""
    left_out = _PARAMETER_MEMBERS if "in" in node else ()
    schema = _checkable({key: each for key, each in node.items() if key not in left_out})
    if types := _types(node):
        null = {"null"} if node.get("x-nullable") is True else set[str]()
        schema["type"] = sorted({"string" if each == "file" else each for each in types} | null)
    try:
        return {
            error.relative_schema_path[0] for error in _Validator(schema, registry=_NOTHING_TO_FETCH).iter_errors(value)
        }
    except Exception:  # noqa: BLE001 - a library over hostile input may raise anything
        return {"unknown"}


def _checkable(value: Any) -> Any:
    """A schema without references, and without patterns: one of them could keep a match busy for ever."""
    if is_object(value):
        if "$ref" in value or "$dynamicRef" in value:
            return {}
        return {
            key: _checkable(inner)
            for key, inner in value.items()
            if key != "patternProperties" and (key != "pattern" or is_object(inner))
        }
    return [_checkable(item) for item in value] if is_array(value) else value


def _types(node: Json) -> set[str]:
    kind = node.get("type")
    return set(kind) if is_array(kind) else {kind} if isinstance(kind, str) else set()
