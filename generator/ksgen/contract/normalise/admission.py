"""Admission: is each part of a document shaped like Swagger 2.0 at all?

The passes may then rely on the JSON types. What isn't admitted is left out of the document, and every problem is told:
normalisation makes an error of the first, or, with `skip_invalid`, lists them all; validation lists them all.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ksgen.contract.contract import METHODS
from ksgen.contract.normalise.document import DEFINITION_PREFIX, Document, path_variables, referenced
from ksgen.contract.report import PLACE
from ksgen.contract.rules import Problem
from ksgen.json import Json, is_array, is_object, pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ksgen.json import Place

LOCATIONS = ("path", "query", "header", "body", "formData")
SEPARATORS = ("csv", "multi", "pipes", "ssv")
MAX_DEPTH = 6400
MOST_PARTS = 200_000
"""Paths and definitions of a file; Kubernetes' own has 1,300."""
LONGEST_NAME = 1000
"""Characters of a name or a path; the longest published one has 160."""
MOST_PROPERTIES = 2_000
"""Properties of one schema; the most published ones are 60."""
MOST_MEDIA_TYPES = 50
"""Media types of one operation; the most published ones are five."""

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_STATUS = re.compile(r"[1-5][0-9]{2}")

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
    "uniqueItems": (bool, "a boolean"),
    "additionalProperties": ((dict, bool), "a schema or a boolean"),
}

_MEDIA_TYPES = ("consumes", "produces")
_CONTENT = ("body", "formData")
# Of a parameter's members, those that say nothing of its values, or something else than in a schema.
_NOT_SCHEMA = ("name", "in", "required", "schema", "$ref", PLACE)


def admit(document: Document) -> list[Problem]:
    """Check every definition and operation, leave out what has a problem, and inline `#/parameters`, `#/responses`."""
    problems: list[Problem] = []
    swagger = document.swagger
    for member in ("paths", "definitions", "parameters", "responses"):
        if not isinstance(swagger.setdefault(member, {}), dict):
            problems.append(Problem("wrong-json-type", (member,), f"`{member}` must be an object"))
            swagger[member] = {}
    if swagger.get("basePath", "/") not in ("", "/"):
        problems.append(Problem("unsupported", ("basePath",), "a `basePath` is not supported"))
    problems += _admit_media_types(swagger)
    for extension in [key for key in swagger["paths"] if key.startswith("x-")]:
        del swagger["paths"][extension]
    for member in ("paths", "definitions"):
        if len(swagger[member]) > MOST_PARTS:
            problems.append(Problem("too-large", (member,), f"`{member}` has more than {MOST_PARTS:,} members"))
            swagger[member] = {}
    published = set(swagger["definitions"])
    problems += _admit_each(swagger["definitions"], ("definitions",), _schema_problems)
    document.left_out |= published - swagger["definitions"].keys()
    problems += _admit_each(swagger["paths"], ("paths",), _path_problems)
    inline = _Inliner(document)
    for path, item in swagger["paths"].items():
        problems += _admit_operations(document, inline, path, item)
    for node in document.definitions.values():
        _decode_references(node)
    return problems


def _admit_media_types(swagger: Json) -> Iterator[Problem]:
    for member in _MEDIA_TYPES:
        for problem in _media_types_problems(swagger, (member,)):
            swagger[member] = []
            yield problem


def _admit_operations(document: Document, inline: _Inliner, path: str, item: Json) -> Iterator[Problem]:
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
        for key in _MEDIA_TYPES:  # an operation's own, or those of the whole document (Swagger 2.0, Swagger Object)
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
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        if "%" in (referenced(node) or ""):
            node["$ref"] = unquote(node["$ref"])
        waiting += [child for _, child in _children(node) if is_object(child)]


def _too_long(name: str, at: Place) -> Iterator[Problem]:
    if len(name) > LONGEST_NAME:
        message = f"a name of {len(name):,} characters; {LONGEST_NAME:,} are the most that is read"
        yield Problem("too-large", at, message)


def _admit_each(group: Json, at: Place, problems: Callable[[Any, Place], Iterator[Problem]]) -> Iterator[Problem]:
    for key in list(group):
        found = [replace(problem, part=(*at, key)) for problem in problems(group[key], (*at, key))]
        if found:
            del group[key]
            yield from found


class _Inliner:
    """Replaces `$ref`s to the document's shared parameters and responses by a copy of what they name."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._sound: dict[str, bool] = {}
        swagger = document.swagger
        self._shared = {
            f"#{pointer(kind, name)}": node
            for kind in ("parameters", "responses")
            for name, node in swagger[kind].items()
        }

    def find(self, node: Json) -> Json | None:
        """What a node is or refers to, if that is an object and no reference again."""
        if "$ref" not in node:
            return node
        target = str(node["$ref"])
        found = self._shared.get(target, self._shared.get(unquote(target)))
        return found if is_object(found) and "$ref" not in found else None

    def is_sound(self, node: Json) -> bool:
        """Whether a node refers to something without a problem: that is found out once, however often it is used."""
        target = str(node.get("$ref", ""))
        if "$ref" in node and target not in self._sound:
            self._sound[target] = False
            found = self.find(node)
            check = _response_problems if target.startswith("#/responses/") else _parameter_problems
            self._sound[target] = found is not None and next(check(found, self, ()), None) is None
        return self._sound.get(target, False)

    def __call__(self, node: Json) -> Json:
        found = self.find(node)
        if found is None or "$ref" not in node:
            return node
        return {**_foreign(self._document.copy(found)), **({PLACE: node[PLACE]} if PLACE in node else {})}

    def parameters(self, shared: list[Json], own: list[Json]) -> list[Json]:
        """An operation's own parameters override the path item's (Swagger 2.0, Path Item Object)."""
        mine = [self(each) for each in own]
        overridden = {(each["name"], each["in"]) for each in mine}
        inherited = [self(each) if "$ref" in each else self._document.copy(each) for each in shared]
        return [each for each in inherited if (each["name"], each["in"]) not in overridden] + mine


def _path_problems(item: Any, at: Place) -> Iterator[Problem]:
    path = str(at[-1])
    if too_long := list(_too_long(path, at)):
        yield from too_long
        return
    variables = path_variables(path)
    if not path.startswith("/"):
        yield Problem("path-without-slash", at, "a path must start with `/`")
    if any(char != " " and (char.isspace() or not char.isprintable()) for char in path):
        yield Problem("path-characters", at, "a path must not hold control characters")
    if "?" in path or "#" in path:
        yield Problem("path-characters", at, "a path must hold neither `?` nor `#`")
    rest = path
    while "{" in rest or "}" in rest:
        start, _, tail = rest.partition("{")
        name, close, rest = tail.partition("}")
        if "}" in start or not close or not name or "{" in name or "/" in name:
            yield Problem("path-template", at, "the path's braces don't pair up around variable names")
            break
    if len(set(variables)) < len(variables):
        yield Problem("path-template", at, "the path has one variable twice")
    if not is_object(item):
        yield Problem("wrong-json-type", at, "a path item must be an object")
    elif "$ref" in item:
        yield Problem("unsupported", (*at, "$ref"), "path items by reference are not supported")


def _operation_problems(node: Any, shared: Any, inline: _Inliner, at: Place) -> Iterator[Problem]:
    if at[-1] not in METHODS:
        yield Problem("unknown-member", at, f"`{at[-1]}` is not an HTTP method")
        return
    if not is_object(node):
        yield Problem("wrong-json-type", at, "an operation must be an object")
        return
    for place, parameters in ((at[:-1], shared), (at, node.get("parameters", []))):
        yield from _parameters_problems(parameters, inline, (*place, "parameters"))
    for key in _MEDIA_TYPES:
        yield from _media_types_problems(node, (*at, key))
    yield from _responses_problems(node.get("responses", {}), inline, (*at, "responses"))


def _media_types_problems(node: Json, at: Place) -> Iterator[Problem]:
    key = str(at[-1])
    if not _strings(node.get(key, [])):
        yield Problem("wrong-json-type", at, f"`{key}` must be an array of media types")
    elif len(node.get(key, [])) > MOST_MEDIA_TYPES:
        yield Problem("too-large", at, f"`{key}` has more than {MOST_MEDIA_TYPES} media types")


def _responses_problems(responses: Any, inline: _Inliner, at: Place) -> Iterator[Problem]:
    if not is_object(responses):
        yield Problem("wrong-json-type", at, "`responses` must be an object")
        return
    for status in (each for each in responses if not each.startswith("x-")):
        if status != "default" and not _STATUS.fullmatch(status):
            yield Problem("unknown-member", (*at, status), f"`{status}` is no HTTP status code")
        yield from _response_problems(responses[status], inline, (*at, status))


def _response_problems(response: Any, inline: _Inliner, at: Place) -> Iterator[Problem]:
    if not is_object(response):
        yield Problem("wrong-json-type", at, "a response must be an object")
        return
    found = inline.find(response)
    if found is None:
        yield Problem("dangling-ref", (*at, "$ref"), "the response refers to nothing in this document")
        return
    if inline.is_sound(response):
        return
    headers = found.get("headers", {})
    if not is_object(headers) or not all(map(is_object, headers.values())):
        yield Problem("wrong-json-type", (*at, "headers"), "`headers` must be an object of objects")
    if "schema" in found:
        yield from _schema_problems(found["schema"], (*at, "schema"))


def _parameters_problems(parameters: Any, inline: _Inliner, at: Place) -> Iterator[Problem]:
    if is_array(parameters):
        for index, parameter in enumerate(parameters):
            yield from _parameter_problems(parameter, inline, (*at, index))
    else:
        yield Problem("wrong-json-type", at, "`parameters` must be an array")


def _parameter_problems(published: Any, inline: _Inliner, at: Place) -> Iterator[Problem]:
    if not is_object(published):
        yield Problem("wrong-json-type", at, "a parameter must be an object")
        return
    node = inline.find(published)
    if node is None:
        yield Problem("dangling-ref", (*at, "$ref"), "the parameter refers to nothing in this document")
    elif inline.is_sound(published):
        return
    elif not isinstance(node.get("name"), str) or not node["name"]:
        rule = "missing-member" if "name" not in node else "bad-value" if node["name"] == "" else "wrong-json-type"
        yield Problem(rule, (*at, "name") if "name" in node else at, "a parameter must have a `name`")
    elif node.get("in") not in LOCATIONS:
        rule = "parameter-location" if isinstance(node.get("in"), str) else "wrong-json-type"
        place = (*at, "in") if "in" in node else at
        yield Problem(
            rule if "in" in node else "missing-member", place, f"a parameter is in one of {', '.join(LOCATIONS)}"
        )
    else:
        yield from _too_long(node["name"], (*at, "name"))
        if node["in"] == "header" and not _TOKEN.fullmatch(node["name"]):
            yield Problem("bad-value", (*at, "name"), "the name of a header must be a token (RFC 9110 section 5.6.2)")
        if not isinstance(node.get("required", False), bool):
            yield Problem("wrong-json-type", (*at, "required"), "a parameter's `required` must be a boolean")
        if node.get("collectionFormat", "csv") not in SEPARATORS:
            message = f"`collectionFormat` is one of {', '.join(SEPARATORS)}"
            yield Problem("bad-value", (*at, "collectionFormat"), message)
        if not is_object(node.get("schema", {})):
            yield Problem("wrong-json-type", (*at, "schema"), "a schema must be an object")
        else:
            yield from _schema_problems(node.get("schema", {}), (*at, "schema"))
        yield from _schema_problems({key: value for key, value in node.items() if key not in _NOT_SCHEMA}, at)


def _schema_problems(node: Any, at: Place, depth: int = 0) -> Iterator[Problem]:
    if not is_object(node):
        yield Problem("wrong-json-type", at, "a schema must be an object")
    elif depth > MAX_DEPTH:
        yield Problem("too-deep", at, f"schemas are nested more than {MAX_DEPTH} deep")
    else:
        yield from _keyword_problems(node, at)
        if at[-2:-1] in (("definitions",), ("properties",)):
            yield from _too_long(str(at[-1]), at)
        for name, child in _children(node):
            yield from _schema_problems(child, (*at, *name), depth + 1)


def _keyword_problems(node: Json, at: Place) -> Iterator[Problem]:
    target, kind = node.get("$ref"), node.get("type")
    if "$ref" in node and not isinstance(target, str):
        yield Problem("wrong-json-type", (*at, "$ref"), "a reference must be a string")
    elif isinstance(target, str) and not target.startswith(DEFINITION_PREFIX):
        rule = "dangling-ref" if target.startswith("#") else "remote-ref"
        message = "only references to `#/definitions/` are followed; nothing is ever fetched"
        yield Problem(rule, (*at, "$ref"), message)
    if "type" in node and not isinstance(kind, str) and not (_strings(kind) and kind):
        yield Problem("wrong-json-type", (*at, "type"), "`type` must be a string, or an array of them")
    if not _strings(node.get("required", [])):
        yield Problem("wrong-json-type", (*at, "required"), "`required` must be an array of property names")
    if is_object(node.get("properties")) and len(node["properties"]) > MOST_PROPERTIES:
        yield Problem("too-large", (*at, "properties"), f"`properties` has more than {MOST_PROPERTIES:,} members")
    for key in KEYWORDS.keys() & node.keys():
        yield from _value_problems(key, node[key], (*at, key))


def _value_problems(key: str, value: Any, at: Place) -> Iterator[Problem]:
    expected, called = KEYWORDS[key]
    wanted = expected if isinstance(expected, tuple) else (expected,)
    fits = isinstance(value, expected) and not (isinstance(value, bool) and bool not in wanted)
    if not fits:
        yield Problem("wrong-json-type", at, f"`{key}` must be {called}")
    elif key in _COUNTS and value < 0:
        yield Problem("bad-value", at, f"`{key}` must not be negative")
    elif key == "multipleOf" and value <= 0:
        yield Problem("bad-value", at, "`multipleOf` must be positive")
    elif value == [] and key == "allOf":
        yield Problem("bad-value", at, "`allOf` must not be empty")


def _children(node: Json) -> Iterator[tuple[Place, Any]]:
    properties = node.get("properties")
    if is_object(properties):
        for name, child in properties.items():
            yield ("properties", name), child
    for key in ("items", "additionalProperties"):
        if is_object(node.get(key)):
            yield (key,), node[key]
    if is_array(node.get("allOf")):
        for index, child in enumerate(node["allOf"]):
            yield ("allOf", index), child


def _strings(value: Any) -> bool:
    return is_array(value) and all(isinstance(item, str) for item in value)
