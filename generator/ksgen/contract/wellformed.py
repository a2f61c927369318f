"""What a contract must be before any stage reads it: shapes by msgspec types, names, paths and tokens by their grammar.

Of OpenAPI 3.1 it is the part that normalisation writes; an overlay may not bring in the rest. Nothing here asks whether
a contract makes sense; it asks whether it can be taken at its word, whoever edited it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any, Final, Generic, Literal, TypeVar

import msgspec
from msgspec import UNSET, UnsetType, field

from ksgen import strict
from ksgen.contract.references import SCHEMA_PREFIX, reference, targets
from ksgen.errors import KsgenError
from ksgen.json import pointer
from ksgen.naming.words import snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.json import Json, Place

OperationT = TypeVar("OperationT")
Style = Literal["form", "simple", "pipeDelimited", "spaceDelimited"]

_LONGEST: Final = 1000
_LONGEST_NAME: Final = 150  # names become file names
SCHEMA_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")  # OpenAPI 3.1, Components Object
_WORD: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # RFC 9110 section 5.6.2
HEADER: Final = re.compile(_WORD)
IGNORED_HEADERS: Final = ("accept", "authorization", "content-type")  # OpenAPI 3.1, Parameter Object, `name`
MEDIA_TYPE: Final = re.compile(rf'{_WORD}/{_WORD}(?:[ \t]*;[ \t]*{_WORD}=(?:{_WORD}|"[ !#-\[\]-~]*"))*')
STATUS: Final = re.compile(r"[1-5](?:\d\d|XX)|default")
# RFC 3986 section 3.3, with variables. A segment of dots would climb, an empty one could name another host.
_SEGMENT: Final = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{[^{}/?#\x00-\x20\x7f]+\})+")
_REFERENCE: Final = re.compile(rb'"\$ref":"((?:[^"\\]|\\.)*)"')
_VARIABLE: Final = re.compile(r"\{([^{}]*)\}")


class _Schema(msgspec.Struct):
    ref: str | UnsetType = field(default=UNSET, name="$ref")
    type: str | list[str] | UnsetType = UNSET
    format: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    enum: Annotated[list[Any], msgspec.Meta(min_length=1)] | UnsetType = UNSET
    required: list[str] | UnsetType = UNSET
    required_there: list[str] | UnsetType = field(default=UNSET, name="x-ksgen-required")
    properties: dict[str, _Schema] | UnsetType = UNSET
    items: _Schema | UnsetType = UNSET
    prefix_items: list[_Schema] | UnsetType = field(default=UNSET, name="prefixItems")
    additional: bool | _Schema | UnsetType = field(default=UNSET, name="additionalProperties")
    all_of: list[_Schema] | UnsetType = field(default=UNSET, name="allOf")
    any_of: list[_Schema] | UnsetType = field(default=UNSET, name="anyOf")
    one_of: list[_Schema] | UnsetType = field(default=UNSET, name="oneOf")
    model: str | UnsetType = field(default=UNSET, name="x-ksgen-model")
    plain: bool | UnsetType = field(default=UNSET, name="x-ksgen-plain")


class _Part(msgspec.Struct, kw_only=True):
    """What OpenAPI lets be a reference, and a contract doesn't."""

    ref: Any = field(default=UNSET, name="$ref")


class _Parameter(_Part):
    name: str
    place: Literal["path", "query", "header"] = field(name="in")
    schema: _Schema | UnsetType = UNSET
    required: bool | UnsetType = UNSET
    style: Style | UnsetType = UNSET
    explode: bool | UnsetType = UNSET
    content: Any = UNSET
    description: str | UnsetType = UNSET
    wildcard: bool | UnsetType = field(default=UNSET, name="x-ksgen-wildcard")
    argument: str | UnsetType = field(default=UNSET, name="x-ksgen-name")


class _Encoding(msgspec.Struct):
    style: Style | UnsetType = UNSET
    explode: bool | UnsetType = UNSET


class _Media(msgspec.Struct):
    schema: _Schema | UnsetType = UNSET
    encoding: dict[str, _Encoding] | UnsetType = UNSET


class _Body(_Part):
    content: dict[str, _Media]
    required: bool | UnsetType = UNSET
    description: str | UnsetType = UNSET


class _Response(_Part):
    description: str
    content: dict[str, _Media] | UnsetType = UNSET
    headers: dict[str, _Media] | UnsetType = UNSET


class _Variant(msgspec.Struct):
    name: str
    responses: dict[str, _Response]
    query: dict[str, str] | UnsetType = UNSET
    parameters: list[_Parameter] | UnsetType = UNSET
    body: _Body | UnsetType = field(default=UNSET, name="requestBody")


class _Resource(msgspec.Struct):
    name: str
    scope: Literal["cluster", "namespaced"]
    schema: _Schema
    filters: list[str] | UnsetType = UNSET
    names: dict[str, str] | UnsetType = field(default=UNSET, name="x-ksgen-names")
    sort: list[str] | UnsetType = UNSET


class _Operation(msgspec.Struct):
    responses: dict[str, _Response]
    name: str | UnsetType = field(default=UNSET, name="operationId")
    parameters: list[_Parameter] | UnsetType = UNSET
    body: _Body | UnsetType = field(default=UNSET, name="requestBody")
    summary: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    deprecated: bool | UnsetType = UNSET
    security: list[dict[str, list[str]]] | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET
    action: str | UnsetType = field(default=UNSET, name="x-kubernetes-action")
    protocol: str | UnsetType = field(default=UNSET, name="x-ksgen-protocol")
    fixed: dict[str, str] | UnsetType = field(default=UNSET, name="x-ksgen-fixed")
    variants: list[_Variant] | UnsetType = field(default=UNSET, name="x-ksgen-variants")
    resources: list[_Resource] | UnsetType = field(default=UNSET, name="x-ksgen-resources")


class _KindOperation(msgspec.Struct):
    """An operation of which a kind is made: its parameters are never read."""

    responses: dict[str, _Response]
    action: str | UnsetType = field(default=UNSET, name="x-kubernetes-action")


class _Path(msgspec.Struct, Generic[OperationT]):
    get: OperationT | UnsetType = UNSET
    put: OperationT | UnsetType = UNSET
    post: OperationT | UnsetType = UNSET
    delete: OperationT | UnsetType = UNSET
    options: OperationT | UnsetType = UNSET
    head: OperationT | UnsetType = UNSET
    patch: OperationT | UnsetType = UNSET


class _Info(msgspec.Struct):
    title: str
    version: str


class _Components(msgspec.Struct):
    schemas: dict[str, _Schema]
    parameters: dict[str, Any] | UnsetType = UNSET


class _Moved(msgspec.Struct):
    path: str
    to: str
    note: str


class _Document(msgspec.Struct):
    openapi: str
    info: _Info
    paths: dict[str, _Path[_Operation]]
    components: _Components
    server: dict[str, str] | UnsetType = field(default=UNSET, name="x-ksgen-server")
    moved: list[_Moved] | UnsetType = field(default=UNSET, name="x-ksgen-moved")


class _Kinds(msgspec.Struct):
    openapi: str
    info: _Info
    paths: dict[str, _Path[_KindOperation]]
    components: _Components


_NO_REFERENCE: Final = "only schemas may be references"
_HINT: Final = "correct the release's overlay or facts and fetch it again; if it was edited by hand, restore it"


def check_wellformed(document: Any, file: str, *, named: bool = True) -> None:
    """Check a contract, read from `file`; of one whose operations become kinds (not `named`), only schemas and paths.

    Raises:
        KsgenError: on the first part that isn't well-formed; names its place.
    """
    kind: type[_Document | _Kinds] = _Document if named else _Kinds
    read = strict.read(document, kind, file, noun="contract", hint=_HINT)
    if not read.openapi.startswith("3.1"):
        raise KsgenError("this is not an OpenAPI 3.1 document", where=f"{file}, /openapi", hint=_HINT)
    for at, problem in _problems(read, document):
        raise KsgenError(f"malformed contract: {problem}", where=f"{file}, {pointer(*at)}", hint=_HINT)


def check_shape(document: Any, file: str) -> None:
    """Check the shapes of a contract that has no names yet.

    Raises:
        KsgenError: on the first part of another shape; names its place.
    """
    strict.read(document, _Document, file, noun="contract", hint=_HINT)
    for at, problem in _unread(document):
        raise KsgenError(problem, where=f"{file}, {pointer(*at)}", hint=_HINT)


def _unread(document: Json) -> Iterator[tuple[Place, str]]:
    """Members of path items that no stage reads; OpenAPI has more than a contract."""
    for path, item in document["paths"].items():
        for key in item:
            if key not in _Path.__struct_fields__ and not key.startswith("x-"):
                yield ("paths", path, key), f"a path item's `{key[:100]}` is not supported"


def is_operation_name(name: object) -> bool:
    """Whether a name is dotted and each part what naming makes of it: no dunder, keyword or leading underscore."""
    return (
        isinstance(name, str)
        and len(name) <= _LONGEST_NAME
        and all(part and part == snake(part) for part in name.split("."))
    )


def _problems(read: _Document | _Kinds, document: Json) -> Iterator[tuple[Place, str]]:
    for name, schema in read.components.schemas.items():
        if not SCHEMA_NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
            wanted = f"at most {_LONGEST_NAME} letters, digits, '.', '_', '-'"
            yield ("components", "schemas", name), f"{name[:_LONGEST_NAME]!r} isn't the name of a schema ({wanted})"
        if schema.model is not UNSET and schema.properties is UNSET:
            yield ("components", "schemas", name), "`x-ksgen-model` without `properties`"
    for path, item in read.paths.items():
        if not _is_path(path):
            yield ("paths", path), f"{path[:200]!r} isn't a path: segments of RFC 3986, none empty or of dots alone"
        for method in _Path.__struct_fields__:
            operation = getattr(item, method)
            if isinstance(operation, _Operation):
                yield from _operation_problems(operation, path, ("paths", path, method))
    if isinstance(read, _Document):
        yield from _unread(document)
    yield from _dangling(read, document)


def _is_path(path: str) -> bool:
    head, *segments = path.split("/")
    if segments[1:] and not segments[-1]:  # one slash may end it
        segments.pop()
    if head or len(path) > _LONGEST or not segments:
        return False
    return path == "/" or all(_SEGMENT.fullmatch(each) and each.strip(".") for each in segments)


def _operation_problems(operation: _Operation, path: str, at: Place) -> Iterator[tuple[Place, str]]:
    if operation.name is UNSET:
        yield at, 'the member "operationId" is missing'
    elif not is_operation_name(operation.name):
        yield (*at, "operationId"), f"{operation.name[:200]!r} is not a dotted name of snake_case identifiers"
    parameters = operation.parameters or []
    yield from _parameter_problems(parameters, (*at, "parameters"))
    variables = {each.name for each in parameters if each.place == "path"}
    if variables != {*_VARIABLE.findall(path)}:
        yield (*at, "parameters"), "the variables of the path and the parameters in it are not the same"
    yield from _content_problems(operation.body, operation.responses, at)
    for index, variant in enumerate(operation.variants or []):
        place = (*at, "x-ksgen-variants", index)
        if not is_operation_name(snake(variant.name)) or len(variant.name) > _LONGEST_NAME:
            yield (*place, "name"), f"{variant.name[:200]!r} isn't a name"
        yield from _parameter_problems(variant.parameters or [], (*place, "parameters"))
        yield from _content_problems(variant.body, variant.responses, place)


def _parameter_problems(parameters: list[_Parameter], at: Place) -> Iterator[tuple[Place, str]]:
    seen: set[tuple[str, str]] = set()
    for index, each in enumerate(parameters):
        if each.ref is not UNSET:
            yield (*at, index, "$ref"), _NO_REFERENCE
        if each.content is not UNSET:
            yield (*at, index, "content"), "parameters with a media type are not supported"
        if not each.name or len(each.name) > _LONGEST_NAME:
            yield (*at, index, "name"), f"a name has 1 to {_LONGEST_NAME} characters"
        if each.place == "header" and not HEADER.fullmatch(each.name):
            yield (*at, index, "name"), f"{each.name[:200]!r} isn't the name of a header (RFC 9110)"
        if each.place == "header" and each.name.lower() in IGNORED_HEADERS:
            yield (*at, index, "name"), f"OpenAPI ignores a header parameter called {each.name}"
        if (each.place, each.name) in seen:
            yield (*at, index, "name"), f"the {each.place} parameter {each.name[:200]!r} is declared before"
        seen.add((each.place, each.name))


def _content_problems(
    body: _Body | UnsetType, responses: dict[str, _Response], at: Place
) -> Iterator[tuple[Place, str]]:
    whole = [((*at, "responses", status), each.ref) for status, each in responses.items()]
    whole += [((*at, "requestBody"), body.ref)] if body is not UNSET else []
    for place, ref in whole:
        if ref is not UNSET:
            yield (*place, "$ref"), _NO_REFERENCE
    parts = [((*at, "requestBody", "content"), body.content)] if body is not UNSET else []
    for status, response in responses.items():
        if not STATUS.fullmatch(status):
            yield (*at, "responses", status), f"{status[:100]!r} isn't a status"
        parts.append(((*at, "responses", status, "content"), response.content or {}))
        for name in response.headers or {}:
            if not HEADER.fullmatch(name):
                yield (*at, "responses", status, "headers", name), f"{name[:200]!r} isn't a header's name (RFC 9110)"
    for place, content in parts:
        yield from _media_problems(content, place)


def _media_problems(content: dict[str, _Media], at: Place) -> Iterator[tuple[Place, str]]:
    for media in content:
        if len(media) > _LONGEST or not MEDIA_TYPE.fullmatch(media):
            yield (*at, media), f"{media[:200]!r} isn't a media type (RFC 9110 section 8.3.1)"
    first, *more = [each.schema for each in content.values()] or [UNSET]
    if any(each != first for each in more):
        yield at, "media types with different schemas are not supported: which one is meant?"


def _dangling(read: _Document | _Kinds, document: Json) -> Iterator[tuple[Place, str]]:
    """References that lead nowhere, or round in a circle of references alone."""
    known = {SCHEMA_PREFIX + name for name in read.components.schemas}
    if isinstance(read, _Kinds):
        known |= {"#/components/parameters/" + name for name in read.components.parameters or ()}
    # A look at the text is ten times faster than a walk, which is only needed to tell the place.
    if {*_REFERENCE.findall(msgspec.json.encode(document))} - {each.encode() for each in known}:
        for at, target in targets({key: document[key] for key in ("paths", "components")}):
            if target not in known:
                yield at, f"the reference {target[:200]!r} leads nowhere"
    for name in document["components"]["schemas"]:
        if _is_circular(name, document["components"]["schemas"]):
            yield ("components", "schemas", name), "its references lead round in a circle"


def _is_circular(name: str, schemas: Json) -> bool:
    seen: set[str] = set()
    while name in schemas and name not in seen:
        seen.add(name)
        name = reference(schemas[name]) or ""
    return name in seen
