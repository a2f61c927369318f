"""The notation of the fact tables: types, results, parameters and bodies, each in one cell.

Types: `string boolean integer int64 number unix-time go-duration date-time quantity int-or-string byte any object`,
`[T]` for an array, `{T}` for a map, or the name of a schema. Results: `List<T>` (items, totalItems), `Pageable<T>`
(items, total_count), `Totals<T>` (items, total), `Kubernetes<T>` (metadata, items), `Array<T>`, a type, `Text`,
`Progressive` (text with `X-Text-Size` and `X-More-Data`), `Yaml`, `Binary`, `Redirect`, `Empty`, `Any`. Parameters:
`name:type`, with `*` behind a required one; the type is `string` unless given. specs/README.md is the manual.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import (
    EMPTY_BODY,
    FORM,
    JSON,
    JSON_PATCH,
    MERGE_PATCH,
    MULTIPART,
    OBJECT_BODY,
    OCTETS,
    TEXT,
    YAML,
)
from ksgen.contract.references import SCHEMA_PREFIX
from ksgen.json import copied

if TYPE_CHECKING:
    from ksgen.json import Json

_SCALARS: Final[dict[str, Json]] = {
    "string": {"type": "string"},
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer"},
    "int64": {"type": "integer", "format": "int64"},
    "number": {"type": "number"},
    "unix-time": {"type": "string", "format": "unix-time"},
    "go-duration": {"type": "string", "format": "go-duration"},
    "date-time": {"type": "string", "format": "date-time"},
    "quantity": {"type": "string", "format": "quantity"},
    "int-or-string": {"type": ["integer", "string"], "format": "int-or-string"},
    "byte": {"type": "string", "format": "byte"},
    "any": {},
    "object": {"type": "object"},
}


def _ok(**more: Json) -> dict[str, Json]:
    return {"200": {"description": "OK", **more}}


_STRING: Final = {"schema": _SCALARS["string"]}
_BINARY: Final[Json] = {"type": "string", "format": "binary"}
_SIZES: Final = {"X-Text-Size": {"schema": {"type": "integer"}}, "X-More-Data": {"schema": {"type": "boolean"}}}
_LOCATION: Final = {"Location": {"schema": {"type": "string", "format": "uri"}}}
_RESULTS: Final = {
    "Redirect": {"302": {"description": "Found", "headers": _LOCATION}},
    "Empty": _ok(),
    "Any": _ok(content={"*/*": {}}),
    "Text": _ok(content={TEXT: _STRING}),
    "Yaml": _ok(content={YAML: _STRING}),
    "Binary": _ok(content={OCTETS: {"schema": _BINARY}}),
    "Progressive": _ok(headers=_SIZES, content={TEXT: _STRING}),
}
_LIST_META: Final = "meta.v1.ListMeta"
_WRAPPERS: Final = {"List": "totalItems", "Pageable": "total_count", "Totals": "total"}
_MEDIA: Final = {"json": JSON, "object": JSON, "merge-patch": MERGE_PATCH}
_EMPTY: Final = "={}"
_GENERIC: Final = re.compile(r"(\w+)<(.+)>")
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")

ABSENT: Final = "absent"  # in place of a property's type: the server has no such field
MAX_DEPTH: Final = 16


def read_type(text: str, depth: int = 0) -> Json:
    """The schema of a type.

    Raises:
        ValueError: if it isn't in the notation.
    """
    text = text.strip()
    if depth > MAX_DEPTH:
        raise ValueError("a type is nested too deeply")
    if text.startswith("[") and text.endswith("]"):
        return {"type": "array", "items": read_type(text[1:-1], depth + 1)}
    if text.startswith("{") and text.endswith("}"):
        return {"type": "object", "additionalProperties": read_type(text[1:-1], depth + 1)}
    if text in _SCALARS:
        return dict(_SCALARS[text])
    if not _NAME.fullmatch(text):
        raise ValueError(f"{text!r} is no type")
    return {"$ref": SCHEMA_PREFIX + text}


def named_type(text: str) -> str | None:
    """The schema that a type names, within arrays and maps too; None if it names none."""
    name = text.strip(" []{}")
    return None if name in _SCALARS or name == ABSENT else name


def named_types(result: str, body: str) -> set[str]:
    """The schemas that a result and a body name."""
    generic, (kind, _, rest) = _GENERIC.fullmatch(result.strip()), body.strip().partition(" ")
    texts = [generic[2] if generic else result] if result.strip() not in {"", *_RESULTS} else []
    texts += [_body_type(rest)] if kind in _MEDIA else []
    return {name for text in texts if (name := named_type(text))}


def read_result(text: str) -> dict[str, Json]:
    """The responses of a successful call.

    Raises:
        ValueError: if it isn't in the notation.
    """
    text = text.strip()
    if text in _RESULTS:
        return copied(_RESULTS[text])  # type: ignore[no-any-return]
    return _ok(content={JSON: {"schema": _result_schema(text)}})


def _result_schema(text: str) -> Json:
    generic = _GENERIC.fullmatch(text)
    if generic is None:
        return read_type(text)
    items = {"type": ["array", "null"], "items": read_type(generic[2])}
    if generic[1] == "Array":
        return items
    if generic[1] == "Kubernetes":
        head: Json = {"apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": read_type(_LIST_META)}
        return {"type": "object", "properties": {**head, "items": items}}
    if generic[1] not in _WRAPPERS:
        raise ValueError(f"{text!r} is no result")
    return {"type": "object", "properties": {"items": items, _WRAPPERS[generic[1]]: {"type": "integer"}}}


def read_parameter(text: str, place: str) -> Json:
    """A parameter; path variables are always required.

    Raises:
        ValueError: if it isn't in the notation.
    """
    required = text.endswith("*")
    name, _, kind = text.removesuffix("*").partition(":")
    if not name:
        raise ValueError(f"{text!r} is no parameter")
    parameter: Json = {"name": name, "in": place, "schema": read_type(kind or "string")}
    if required or place == "path":
        parameter["required"] = True
    if parameter["schema"].get("type") == "array":
        parameter.update({"style": "form", "explode": True})
    return parameter


def read_body(text: str) -> Json | None:
    """A request body, or None for `none`: an operation without one.

    `json T`, `json T?` (optional), `json T={}` (an empty object where none is given), `object T` (one that says its
    kind), `form a* b`, `file name`, `multipart name:binary* other`, `json-patch`,
    `merge-patch T`.

    Raises:
        ValueError: if it isn't in the notation.
    """
    kind, _, rest = text.strip().partition(" ")
    if bool(rest) == (kind in {"json-patch", "none"}):
        raise ValueError(f"{text!r} is no body")
    if kind == "none":
        return None
    if kind == "form":
        return _fields(FORM, [read_parameter(each, "query") for each in rest.split()])
    if kind == "file":
        return _fields(MULTIPART, [_part(f"{rest}:binary*")])
    if kind == "multipart":
        return _fields(MULTIPART, [_part(each) for each in rest.split()])
    if kind == "json-patch":
        return {"content": {JSON_PATCH: {"schema": read_type("[object]")}}, "required": True}
    if kind not in _MEDIA:
        raise ValueError(f"{text!r} is no body")
    return _whole(kind, rest)


def _whole(kind: str, text: str) -> Json:
    body: Json = {"content": {_MEDIA[kind]: {"schema": read_type(_body_type(text))}}}
    if not text.endswith("?"):
        body["required"] = True
    if kind == "object":
        body[OBJECT_BODY] = True
    if text.endswith(_EMPTY):
        body[EMPTY_BODY] = True
    return body


def _body_type(text: str) -> str:
    return text.removesuffix("?").removesuffix(_EMPTY)


def _part(text: str) -> Json:
    """A part of a multipart body (RFC 7578); of the type `binary` it is a file."""
    head, _, kind = text.removesuffix("*").rpartition(":")
    if kind != "binary":
        return read_parameter(text, "query")
    part = read_parameter(head + "*" * text.endswith("*"), "query")
    return {**part, "schema": dict(_BINARY)}


def _fields(media: str, fields: list[Json]) -> Json:
    schema: Json = {"type": "object", "properties": {each["name"]: each["schema"] for each in fields}}
    required = [each["name"] for each in fields if each.get("required")]
    if required:
        schema["required"] = required
    return {"content": {media: {"schema": schema}}, "required": True}
