"""Admission: is each part of a document shaped like Swagger 2.0 at all?

The other passes may then rely on the JSON types. What isn't admitted is an error, or, with
`skip_invalid`, is left out of the contract and listed in the report.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from ksgen.contract.normalise.document import DEFINITION_PREFIX, METHODS, PLACE, Document, path_variables
from ksgen.errors import KsgenError
from ksgen.json import Json, is_array, is_object, pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOCATIONS = ("path", "query", "header", "body", "formData")
TYPES = ("string", "number", "integer", "boolean", "array", "object", "file", "null")
SEPARATORS = ("csv", "multi")
MAX_DEPTH = 64

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")

_Types = type | tuple[type, ...]
_NUMBER: _Types = (int, float)
_COUNTS = ("maxItems", "maxLength", "maxProperties", "minItems", "minLength", "minProperties")

# The Python type of each keyword's value, and what it is called.
KEYWORDS: dict[str, tuple[_Types, str]] = {
    **dict.fromkeys(("properties", "items"), (dict, "an object")),
    **dict.fromkeys(("enum", "allOf"), (list, "an array")),
    **dict.fromkeys(("description", "format", "pattern", "title"), (str, "a string")),
    **dict.fromkeys(("maximum", "minimum", "multipleOf"), (_NUMBER, "a number")),
    **dict.fromkeys(_COUNTS, (int, "an integer")),
}

# Of a parameter's members, those that say nothing of its values, or something else than in a schema.
_NOT_SCHEMA = ("name", "in", "required", "schema", "$ref")

Problem = tuple[str, str]


def admit(document: Document, *, skip_invalid: bool) -> None:
    """Check every definition and operation, and inline what `#/parameters` and `#/responses` hold.

    Raises:
        KsgenError: on the first part that isn't Swagger 2.0, unless `skip_invalid`.
    """
    swagger = document.swagger
    for member in ("paths", "definitions", "parameters", "responses"):
        if not isinstance(swagger.setdefault(member, {}), dict):
            raise _error(document, (pointer(member), f"`{member}` must be an object"), "document")
    if swagger.get("basePath", "/") not in ("", "/"):
        raise _error(document, (pointer("basePath"), "a `basePath` is not supported"), "document")
    for extension in [key for key in swagger["paths"] if key.startswith("x-")]:
        del swagger["paths"][extension]
    _admit_each(document, swagger["definitions"], skip_invalid, ("definitions",), _schema_problems)
    _admit_each(document, swagger["paths"], skip_invalid, ("paths",), _path_problems)
    for path, item in swagger["paths"].items():
        _admit_operations(document, path, item, item.pop("parameters", []), skip_invalid=skip_invalid)


def _admit_operations(document: Document, path: str, item: Json, shared: Any, *, skip_invalid: bool) -> None:
    inline = _Inliner(document.swagger)

    def problems(node: Any, at: tuple[str | int, ...]) -> Iterator[Problem]:
        yield from _operation_problems(node, shared, inline, at)

    operations = {method: node for method, node in item.items() if not method.startswith("x-")}
    _admit_each(document, operations, skip_invalid, ("paths", path), problems)
    item.clear()
    for method, node in operations.items():
        own = _placed(node.get("parameters", []), ("paths", path, method))
        node["parameters"] = inline.parameters(_placed(shared, ("paths", path)), own)
        node["responses"] = {status: _foreign(inline(each)) for status, each in node.get("responses", {}).items()}
        item[method] = node


def _placed(parameters: list[Json], at: tuple[str, ...]) -> list[Json]:
    """Parameters that know where they are published: repairs move them, and the report names the place."""
    return [{**_foreign(each), PLACE: [*at, "parameters", index]} for index, each in enumerate(parameters)]


def _foreign(node: Json) -> Json:
    """A published object without what would pass for one of our own notes."""
    return {key: value for key, value in node.items() if not key.startswith("x-ksgen-")}


def _admit_each(
    document: Document,
    group: Json,
    skip_invalid: bool,
    at: tuple[str | int, ...],
    problems: Callable[[Any, tuple[str | int, ...]], Iterator[Problem]],
) -> None:
    for key in list(group):
        problem = next(problems(group[key], (*at, key)), None)
        if problem is None:
            continue
        if not skip_invalid:
            raise _error(document, problem, "part")
        del group[key]
        document.record("skipped", pointer(*at, key), "published", "left out", f"{problem[1]} (at {problem[0]})")


def _error(document: Document, problem: Problem, what: str) -> KsgenError:
    return KsgenError(
        f"{problem[1]}",
        where=f"{document.name} Swagger file, {problem[0]}",
        hint=f"correct the {what} at its source, or pass --skip-invalid to leave it out and list it in report.md",
    )


class _Inliner:
    """Replaces `$ref`s to the document's shared parameters and responses by a copy of what they name."""

    def __init__(self, swagger: Json) -> None:
        self._shared = {
            f"#/{kind}/{name}": node for kind in ("parameters", "responses") for name, node in swagger[kind].items()
        }

    def known(self, node: Json) -> bool:
        """Whether a node is no reference, or one to an object that is none."""
        if "$ref" not in node:
            return True
        target = self._shared.get(str(node["$ref"]))
        return is_object(target) and "$ref" not in target

    def __call__(self, node: Json) -> Json:
        if "$ref" not in node:
            return node
        found = copy.deepcopy(self._shared[node["$ref"]])
        return {**_foreign(found), PLACE: node[PLACE]} if PLACE in node else found

    def parameters(self, shared: list[Json], own: list[Json]) -> list[Json]:
        """An operation's own parameters override the path item's (Swagger 2.0, Path Item Object)."""
        mine = [self(each) for each in own]
        overridden = {(each["name"], each["in"]) for each in mine}
        inherited = [self(copy.deepcopy(each)) for each in shared]
        return [each for each in inherited if (each["name"], each["in"]) not in overridden] + mine


def _path_problems(item: Any, at: tuple[str | int, ...]) -> Iterator[Problem]:
    path = str(at[-1])
    variables = path_variables(path)
    if not path.startswith("/"):
        yield pointer(*at), "a path must start with `/`"
    if any(ord(char) < 32 or ord(char) == 127 for char in path):
        yield pointer(*at), "a path must not hold control characters"
    if "?" in path or "#" in path:
        yield pointer(*at), "a path must hold neither `?` nor `#`"
    rest = path
    while "{" in rest or "}" in rest:
        start, _, tail = rest.partition("{")
        name, close, rest = tail.partition("}")
        if "}" in start or not close or not name or "{" in name or "/" in name:
            yield pointer(*at), "the path's braces don't pair up around variable names"
            break
    if len(set(variables)) < len(variables):
        yield pointer(*at), "the path has one variable twice"
    if not is_object(item):
        yield pointer(*at), "a path item must be an object"
    elif "$ref" in item:
        yield pointer(*at, "$ref"), "path items by reference are not supported"


def _operation_problems(node: Any, shared: Any, inline: _Inliner, at: tuple[str | int, ...]) -> Iterator[Problem]:
    if at[-1] not in METHODS:
        yield pointer(*at), f"`{at[-1]}` is not an HTTP method"
        return
    if not is_object(node):
        yield pointer(*at), "an operation must be an object"
        return
    for place, parameters in ((at[:-1], shared), (at, node.get("parameters", []))):
        if not is_array(parameters):
            yield pointer(*place, "parameters"), "`parameters` must be an array"
            return
        for index, parameter in enumerate(parameters):
            yield from _parameter_problems(parameter, inline, (*place, "parameters", index))
    for key in ("consumes", "produces"):
        if not _strings(node.get(key, [])):
            yield pointer(*at, key), f"`{key}` must be an array of media types"
    responses = node.get("responses", {})
    if not is_object(responses):
        yield pointer(*at, "responses"), "`responses` must be an object"
        return
    for status, response in responses.items():
        yield from _response_problems(status, response, inline, (*at, "responses", status))


def _response_problems(status: str, response: Any, inline: _Inliner, at: tuple[str | int, ...]) -> Iterator[Problem]:
    if status != "default" and not (status.isascii() and status.isdigit() and len(status) == 3):
        yield pointer(*at), f"`{status}` is no HTTP status code"
    if not is_object(response):
        yield pointer(*at), "a response must be an object"
    elif not inline.known(response):
        yield pointer(*at, "$ref"), "the response refers to nothing in this document"
    elif "schema" in inline(response):
        yield from _schema_problems(inline(response)["schema"], (*at, "schema"))


def _parameter_problems(node: Any, inline: _Inliner, at: tuple[str | int, ...]) -> Iterator[Problem]:
    if not is_object(node):
        yield pointer(*at), "a parameter must be an object"
        return
    if not inline.known(node):
        yield pointer(*at, "$ref"), "the parameter refers to nothing in this document"
        return
    node = inline(node)
    if not is_object(node) or not isinstance(node.get("name"), str) or not node["name"]:
        yield pointer(*at), "a parameter must have a `name`"
    elif node.get("in") not in LOCATIONS:
        yield pointer(*at, "in"), f"a parameter is in one of {', '.join(LOCATIONS)}"
    else:
        if node["in"] == "header" and not _TOKEN.fullmatch(node["name"]):
            yield pointer(*at, "name"), "the name of a header must be a token (RFC 9110 section 5.6.2)"
        if not isinstance(node.get("required", False), bool):
            yield pointer(*at, "required"), "a parameter's `required` must be a boolean"
        if node.get("collectionFormat", "csv") not in SEPARATORS:
            yield pointer(*at, "collectionFormat"), f"`collectionFormat` is one of {', '.join(SEPARATORS)}"
        yield from _schema_problems(node.get("schema", {}), (*at, "schema"))
        yield from _schema_problems({key: value for key, value in node.items() if key not in _NOT_SCHEMA}, at)


def _schema_problems(node: Any, at: tuple[str | int, ...], depth: int = 0) -> Iterator[Problem]:
    if not is_object(node):
        yield pointer(*at), "a schema must be an object"
        return
    if depth > MAX_DEPTH:
        yield pointer(*at), f"schemas are nested more than {MAX_DEPTH} deep"
        return
    yield from _keyword_problems(node, at)
    for name, child in _children(node):
        yield from _schema_problems(child, (*at, *name), depth + 1)


def _keyword_problems(node: Json, at: tuple[str | int, ...]) -> Iterator[Problem]:
    target = node.get("$ref")
    if "$ref" in node and not (isinstance(target, str) and target.startswith(DEFINITION_PREFIX)):
        yield pointer(*at, "$ref"), "only references to `#/definitions/` are followed; nothing is ever fetched"
    kind = node.get("type")
    if "type" in node and kind not in TYPES and not (is_array(kind) and kind and all(each in TYPES for each in kind)):
        yield pointer(*at, "type"), f"`type` is one of {', '.join(TYPES)}"
    for key, (expected, called) in KEYWORDS.items():
        if key in node and (not isinstance(node[key], expected) or isinstance(node[key], bool)):
            yield pointer(*at, key), f"`{key}` must be {called}"
        elif key in node and key in _COUNTS and node[key] < 0:
            yield pointer(*at, key), f"`{key}` must not be negative"
    if node.get("allOf") == []:
        yield pointer(*at, "allOf"), "`allOf` must not be empty"
    factor = node.get("multipleOf", 1)
    if isinstance(factor, int | float) and factor <= 0:
        yield pointer(*at, "multipleOf"), "`multipleOf` must be positive"
    if not isinstance(node.get("additionalProperties", {}), dict | bool):
        yield pointer(*at, "additionalProperties"), "`additionalProperties` must be a schema or a boolean"
    if not _strings(node.get("required", [])):
        yield pointer(*at, "required"), "`required` must be an array of property names"


def _children(node: Json) -> Iterator[tuple[tuple[str, ...], Any]]:
    properties = node.get("properties")
    if is_object(properties):
        for name, child in properties.items():
            yield ("properties", name), child
    for key in ("items", "additionalProperties"):
        if is_object(node.get(key)):
            yield (key,), node[key]
    if is_array(node.get("allOf")):
        for index, child in enumerate(node["allOf"]):
            yield ("allOf", str(index)), child


def _strings(value: Any) -> bool:
    return is_array(value) and all(isinstance(item, str) for item in value)
