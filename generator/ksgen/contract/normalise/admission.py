"""Admission: is each part of a document shaped like Swagger 2.0 at all?

The passes may then rely on the JSON types. What isn't admitted is left out of the document, and every part with a
problem is told: normalisation makes an error of the first, or, with `skip_invalid`, lists them all; so does validation.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import unquote

import msgspec
from msgspec import UNSET, Meta, UnsetType, field

from ksgen import strict
from ksgen.contract.contract import METHODS, path_variables
from ksgen.contract.findings import PLACE, Finding
from ksgen.contract.normalise.document import DEFINITION_PREFIX, Document, referenced, walk
from ksgen.contract.wellformed import HEADER
from ksgen.json import Json, is_object, pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ksgen.json import Place

LOCATIONS = ("path", "query", "header", "body", "formData")
SEPARATORS = ("csv", "multi", "pipes", "ssv")
LONGEST_NAME = 1000
"""Characters of a name or a path; the longest published one has 160."""

_STATUS = re.compile(r"[1-5][0-9]{2}|default")
_CONTENT = ("body", "formData")

# Kubernetes' own file has 1,300 paths and definitions; the most properties published are 60, media types five.
_Parts = Annotated[dict[str, Any], Meta(max_length=200_000)]
_MediaTypes = Annotated[list[str], Meta(max_length=50)]
_Count = Annotated[int, Meta(ge=0)] | UnsetType


class _Values(msgspec.Struct, rename="camel", kw_only=True):
    """What a schema and a parameter say of their values."""

    type: str | Annotated[list[str], Meta(min_length=1)] | UnsetType = UNSET
    properties: Annotated[dict[str, _Schema], Meta(max_length=2000)] | UnsetType = UNSET
    items: _Schema | UnsetType = UNSET
    additional_properties: _Schema | bool | UnsetType = UNSET
    all_of: Annotated[list[_Schema], Meta(min_length=1)] | UnsetType = UNSET
    enum: list[Any] | UnsetType = UNSET
    description: str | UnsetType = UNSET
    format: str | UnsetType = UNSET
    pattern: str | UnsetType = UNSET
    title: str | UnsetType = UNSET
    maximum: float | UnsetType = UNSET
    minimum: float | UnsetType = UNSET
    multiple_of: Annotated[float, Meta(gt=0)] | UnsetType = UNSET
    max_items: _Count = UNSET
    max_length: _Count = UNSET
    max_properties: _Count = UNSET
    min_items: _Count = UNSET
    min_length: _Count = UNSET
    min_properties: _Count = UNSET
    unique_items: bool | UnsetType = UNSET


class _Schema(_Values):
    ref: str | UnsetType = field(default=UNSET, name="$ref")
    required: list[str] | UnsetType = UNSET


class _Parameter(_Values):
    name: str
    place: str = field(name="in")
    required: bool | UnsetType = UNSET
    collection_format: str | UnsetType = UNSET
    schema: _Schema | UnsetType = UNSET


class _Response(msgspec.Struct):
    headers: dict[str, dict[str, Any]] | UnsetType = UNSET
    schema: _Schema | UnsetType = UNSET


class _Operation(msgspec.Struct):
    parameters: list[Any] | UnsetType = UNSET
    responses: dict[str, Any] | UnsetType = UNSET
    consumes: _MediaTypes | UnsetType = UNSET
    produces: _MediaTypes | UnsetType = UNSET


_MEMBERS: dict[str, Any] = {
    **dict.fromkeys(("paths", "definitions", "parameters", "responses"), _Parts),
    **dict.fromkeys(("consumes", "produces"), _MediaTypes),
}


def admit(document: Document) -> list[Finding]:
    """Check every definition and operation, leave out what has a problem, and inline `#/parameters`, `#/responses`."""
    problems: list[Finding] = []
    swagger = document.swagger
    for member, kind in _MEMBERS.items():
        found = list(_shape(swagger.get(member, {} if kind is _Parts else []), kind, (member,)))
        if found or (kind is _Parts and member not in swagger):
            swagger[member] = {} if kind is _Parts else []
        problems += found
    if swagger.get("basePath", "/") not in ("", "/"):
        problems.append(Finding("unsupported", ("basePath",), "a `basePath` is not supported"))
    for extension in [key for key in swagger["paths"] if key.startswith("x-")]:
        del swagger["paths"][extension]
    published = set(swagger["definitions"])
    problems += _admit_each(swagger["definitions"], ("definitions",), _schema_problems)
    document.left_out |= published - swagger["definitions"].keys()
    problems += _admit_each(swagger["parameters"], ("parameters",), _parameter_problems)
    problems += _admit_each(swagger["responses"], ("responses",), _response_problems)
    problems += _admit_each(swagger["paths"], ("paths",), _path_problems)
    inline = _Inliner(document)
    for path, item in swagger["paths"].items():
        problems += _admit_operations(document, inline, path, item)
    for node in document.definitions.values():
        _decode_references(node)
    return problems


def _admit_operations(document: Document, inline: _Inliner, path: str, item: Json) -> Iterator[Finding]:
    shared = item.pop("parameters", [])
    operations = {method: node for method, node in item.items() if not method.startswith("x-")}
    yield from _admit_each(operations, ("paths", path), lambda node, at: _operation_problems(node, shared, inline, at))
    item.clear()
    for method, node in operations.items():
        own = _placed(node.get("parameters", []), ("paths", path, method))
        node["parameters"] = inline.parameters(_placed(shared, ("paths", path)), own)
        node["responses"] = {
            status: _foreign(inline(each))
            for status, each in node.get("responses", {}).items()
            if not status.startswith("x-")
        }
        for key in ("consumes", "produces"):  # its own, or those of the whole document (Swagger 2.0, Swagger Object)
            if key in document.swagger and (
                key == "produces" or any(each["in"] in _CONTENT for each in node["parameters"])
            ):
                node.setdefault(key, list(document.swagger[key]))
        for part in (*node["parameters"], *node["responses"].values()):
            _decode_references(part.get("schema", {}))
        item[method] = node


def _placed(parameters: list[Json], at: tuple[str, ...]) -> list[Json]:
    """Parameters that know where they are published: repairs move them, and the report names the place."""
    return [{**_foreign(each), PLACE: [*at, "parameters", index]} for index, each in enumerate(parameters)]


def _foreign(node: Json) -> Json:
    """A published object without what would pass for one of our own notes."""
    return {key: value for key, value in node.items() if not key.startswith("x-ksgen-")}


def _decode_references(schema: Json) -> None:
    """A reference is a URI: what it percent-encodes is decoded, once for all (RFC 3986, RFC 6901 section 6)."""
    for _, node in walk(schema, ()):
        if "%" in (referenced(node) or ""):
            node["$ref"] = unquote(node["$ref"])


def _too_long(name: str, at: Place) -> Iterator[Finding]:
    if len(name) > LONGEST_NAME:
        message = f"a name of {len(name):,} characters; {LONGEST_NAME:,} are the most that is read"
        yield Finding("too-large", at, message)


def _admit_each(group: Json, at: Place, problems: Callable[[Any, Place], Iterator[Finding]]) -> Iterator[Finding]:
    for key in list(group):
        found = [replace(problem, part=(*at, key)) for problem in problems(group[key], (*at, key))]
        if found:
            del group[key]
            yield from found


class _Inliner:
    """Replaces `$ref`s to the document's shared parameters and responses by a copy of what they name."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._shared: dict[str, Json] = {
            f"#{pointer(kind, name)}": node
            for kind in ("parameters", "responses")
            for name, node in document.swagger[kind].items()
            if "$ref" not in node
        }

    def find(self, node: Json) -> Json | None:
        """What a reference refers to."""
        target = str(node["$ref"])
        return self._shared.get(target, self._shared.get(unquote(target)))

    def __call__(self, node: Json) -> Json:
        found = self.find(node) if "$ref" in node else None
        if found is None:
            return node
        return {**_foreign(self._document.copy(found)), **({PLACE: node[PLACE]} if PLACE in node else {})}

    def parameters(self, shared: list[Json], own: list[Json]) -> list[Json]:
        """An operation's own parameters override the path item's (Swagger 2.0, Path Item Object)."""
        mine = [self(each) for each in own]
        overridden = {(each["name"], each["in"]) for each in mine}
        inherited = [self(each) if "$ref" in each else self._document.copy(each) for each in shared]
        return [each for each in inherited if (each["name"], each["in"]) not in overridden] + mine


def _path_problems(item: Any, at: Place) -> Iterator[Finding]:
    path = str(at[-1])
    if too_long := list(_too_long(path, at)):
        yield from too_long
        return
    variables = path_variables(path)
    if not path.startswith("/"):
        yield Finding("path-without-slash", at, "a path must start with `/`")
    if any(char != " " and (char.isspace() or not char.isprintable()) for char in path):
        yield Finding("path-characters", at, "a path must not hold control characters")
    if "?" in path or "#" in path:
        yield Finding("path-characters", at, "a path must hold neither `?` nor `#`")
    rest = path
    while "{" in rest or "}" in rest:
        start, _, tail = rest.partition("{")
        name, close, rest = tail.partition("}")
        if "}" in start or not close or not name or "{" in name or "/" in name:
            yield Finding("path-template", at, "the path's braces don't pair up around variable names")
            break
    if len(set(variables)) < len(variables):
        yield Finding("path-template", at, "the path has one variable twice")
    if not is_object(item):
        yield Finding("wrong-json-type", at, "a path item must be an object")
    elif "$ref" in item:
        yield Finding("unsupported", (*at, "$ref"), "path items by reference are not supported")


def _operation_problems(node: Any, shared: Any, inline: _Inliner, at: Place) -> Iterator[Finding]:
    if at[-1] not in METHODS:
        yield Finding("unknown-member", at, f"`{at[-1]}` is not an HTTP method")
        return
    for part, place in (({"parameters": shared}, at[:-1]), (node, at)):
        if wrong := list(_shape(part, _Operation, place)):
            yield from wrong
            continue
        for index, each in enumerate(part.get("parameters", ())):
            yield from _shared_or(_parameter_problems, each, inline, (*place, "parameters", index))
        for status, each in part.get("responses", {}).items():
            if not status.startswith("x-"):
                if not _STATUS.fullmatch(status):
                    yield Finding(
                        "unknown-member", (*place, "responses", status), f"`{status[:100]}` is no HTTP status code"
                    )
                yield from _shared_or(_response_problems, each, inline, (*place, "responses", status))


def _shared_or(
    problems: Callable[[Any, Place], Iterator[Finding]], node: Any, inline: _Inliner, at: Place
) -> Iterator[Finding]:
    if not is_object(node) or "$ref" not in node:
        yield from problems(node, at)
    elif inline.find(node) is None:
        yield Finding("dangling-ref", (*at, "$ref"), "this refers to nothing in the document")


def _response_problems(response: Any, at: Place) -> Iterator[Finding]:
    yield from (wrong := list(_shape(response, _Response, at)))
    if not wrong and "schema" in response:
        yield from _nested_problems(response["schema"], (*at, "schema"))


def _parameter_problems(node: Any, at: Place) -> Iterator[Finding]:
    if wrong := list(_shape(node, _Parameter, at)):
        yield from wrong
        return
    if not node["name"]:
        yield Finding("bad-value", (*at, "name"), "a parameter must have a `name`")
    if node["in"] not in LOCATIONS:
        yield Finding("parameter-location", (*at, "in"), f"a parameter is in one of {', '.join(LOCATIONS)}")
    yield from _too_long(node["name"], (*at, "name"))
    if node["in"] == "header" and not HEADER.fullmatch(node["name"]):
        yield Finding("bad-value", (*at, "name"), "the name of a header must be a token (RFC 9110 section 5.6.2)")
    if node.get("collectionFormat", "csv") not in SEPARATORS:
        message = f"`collectionFormat` is one of {', '.join(SEPARATORS)}"
        yield Finding("bad-value", (*at, "collectionFormat"), message)
    yield from _nested_problems(node, at)
    yield from _nested_problems(node.get("schema", {}), (*at, "schema"))


def _schema_problems(node: Any, at: Place) -> Iterator[Finding]:
    yield from list(_shape(node, _Schema, at)) or _nested_problems(node, at)


def _nested_problems(node: Json, at: Place) -> Iterator[Finding]:
    """Names and references in what has the shape of a schema."""
    for place, schema in walk(node, at):
        if place[-2:-1] in (("definitions",), ("properties",)):
            yield from _too_long(str(place[-1]), place)
        target = schema.get("$ref", DEFINITION_PREFIX)
        if not target.startswith(DEFINITION_PREFIX):
            rule = "dangling-ref" if target.startswith("#") else "remote-ref"
            message = "only references to `#/definitions/` are followed; nothing is ever fetched"
            yield Finding(rule, (*place, "$ref"), message)


def _shape(value: Any, kind: Any, at: Place) -> Iterator[Finding]:
    """The first place where a value is of another shape, if there is one."""
    if (found := strict.mismatch(value, kind)) is not None:
        message, place = found
        signs = {"missing": "missing-member", "<=": "too-large", ">": "bad-value"}
        rule = next((rule for sign, rule in signs.items() if sign in message), "wrong-json-type")
        yield Finding(rule, (*at, *place), f"malformed Swagger: {message}")
