"""Operations: from the contract's node to a method's arguments, body, result and docstring, and to its class."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from ksgen.contract.contract import (
    EMPTY_BODY,
    FIXED,
    FORM,
    MULTIPART,
    NAME,
    OBJECT_BODY,
    PROTOCOL,
    VARIANTS,
    WILDCARD,
    OperationNode,
    successes,
    variant_name,
)
from ksgen.ir.collisions import ARGUMENTS
from ksgen.ir.models import name_models
from ksgen.ir.nodes import ApiModule, Argument, Child, Operation, Resource
from ksgen.ir.selectors import read_selector
from ksgen.ir.types import ANY, BYTES, FILE, INT, STR, TIMES, Choice, ListOf, ModelOf, Result, Types, UnionOf, models_in
from ksgen.naming.models import RESERVED_CLASSES
from ksgen.naming.words import Name, module_name, pascal, snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ksgen.ir.nodes import Place
    from ksgen.json import Json

BINARY = UnionOf((BYTES, STR))
_SENT_EMPTY = "Without one an empty object is sent, which the server wants at least."
_STATUS = re.compile("2[0-9][0-9]")
# OpenAPI 3.1, Style Values.
_DELIMITERS = {"form": ",", "simple": ",", "pipeDelimited": "|", "spaceDelimited": " "}

# Styles of paging by the query parameters they need.
_PAGING = {
    "sorted": {"page", "limit", "sortBy", "ascending"},
    "ordered": {"page", "limit", "orderBy"},
    "page": {"page", "limit"},
    "continue": {"continue", "limit"},
}


def read_operations(types: Types) -> list[Operation]:
    """Read every operation and variant of the contract."""
    ids = {(each.method, each.path): str(each.node.get("operationId")) for each in types.contract.operations()}
    operations: list[Operation] = []
    for node in types.contract.operations():
        for each in expand(node):
            operation = read_operation(types, each)
            operations.append(replace(operation, selector=read_selector(types, each, operation, ids)))
    selectors = ((each.selector, each.dotted) for each in operations)
    callers = {selector.twin: dotted for selector, dotted in selectors if selector and not selector.whole}
    return [replace(each, called_by=callers.get(each.dotted)) for each in operations]


def expand(operation: OperationNode) -> Iterator[OperationNode]:
    """The operation, then each of its variants as an operation with its own name, parameters and answer."""
    yield operation
    for variant in operation.node.get(VARIANTS, ()):
        fixed = variant.get("query", {})
        added = variant.get("parameters", [])
        replaced = {*fixed, *(each["name"] for each in added)}
        parameters = [each for each in operation.node.get("parameters", []) if each["name"] not in replaced]
        node = {
            **operation.node,
            "operationId": variant_name(operation, variant),
            "parameters": [*parameters, *added],
            "responses": variant["responses"],
            FIXED: fixed,
        }
        if "summary" in variant:
            node["summary"] = variant["summary"]
        if "requestBody" in variant:
            node["requestBody"] = variant["requestBody"]
        yield OperationNode(operation.method, operation.path, node)


def read_operation(types: Types, operation: OperationNode) -> Operation:
    """Read one operation, but for what it is overloaded by."""
    node = operation.node
    body: Json = node.get("requestBody", {})
    content: Json = body.get("content", {})
    typed = next((media for media in content if media not in {FORM, MULTIPART}), None)
    arguments = _Arguments(types, operation)
    located = {place: arguments.parameters(place) for place in ("path", "query", "header")}
    form, files = arguments.form(content)
    result = _result(types, operation)
    query = located["query"]
    lists = {each["name"]: each for each in node.get("parameters", []) if each.get("explode") is False}
    joined = {name for name, each in lists.items() if each.get("style", "form") == "form"}
    encodings: list[dict[str, Json]] = [media.get("encoding", {}) for media in content.values()]
    fields = {name: each for found in encodings for name, each in found.items() if each.get("explode") is False}
    declared = {each.wire for each in query} if result.kind == "page" else set[str]()
    return Operation(
        dotted=str(node["operationId"]),
        verb=operation.method.upper(),
        path=operation.path,
        variables=located["path"],
        body=_body(types, content[typed].get("schema", {}), body) if typed else None,
        query=query,
        header=located["header"],
        form=form,
        files=files,
        media_types=tuple(content) if typed else (MULTIPART,) if MULTIPART in content and not files else (),
        result=result,
        wildcard=any(each.get(WILDCARD) and each["in"] == "path" for each in node.get("parameters", [])),
        csv=tuple(each.wire for each in query if isinstance(each.type, ListOf) and each.wire in joined),
        delimited=tuple(
            (name, _DELIMITERS[listed.get("style", "form")])
            for name, listed in {**lists, **fields}.items()
            if name not in joined or name in fields
        ),
        formats=tuple(
            (each["name"], time)
            for each in node.get("parameters", [])
            if each["in"] == "query" and (time := each.get("schema", {}).get("format")) in TIMES
        ),
        summary=_summary(node),
        paging=next((style for style, needed in _PAGING.items() if needed <= declared), None),
        deprecated=bool(node.get("deprecated")),
        fixed=tuple(node.get(FIXED, {}).items()),
        empty_body=bool(body.get(EMPTY_BODY)),
        object_body=_object_body(types, operation, content[typed].get("schema", {}), body) if typed else None,
    )


class _Arguments:
    """Gives the arguments of one operation their names."""

    def __init__(self, types: Types, operation: OperationNode) -> None:
        self._types = types
        self._operation = operation
        self._taken = set[str](ARGUMENTS)

    def parameters(self, place: Place) -> tuple[Argument, ...]:
        """Those in path, query or header."""
        node = self._operation.node
        nodes = [each for each in node.get("parameters", []) if each["in"] == place]
        if place == "path":
            nodes.sort(key=lambda each: self._operation.path.index(f"{{{each['name']}}}"))
        return tuple(self._parameter(each, place) for each in nodes)

    def _parameter(self, node: Json, place: Place) -> Argument:
        schema: Json = node.get("schema", {})
        kind = self._types.read(schema)
        if place == "path":
            kind = UnionOf((INT, STR)) if kind == INT else STR
        if place == "query":
            kind = TIMES.get(schema.get("format", ""), kind)
        prose = node.get("description")
        return Argument(
            self._name(str(node.get(NAME, node["name"])), place),
            node["name"],
            kind,
            bool(node.get("required")),
            place,
            schema.get("default"),
            prose if isinstance(prose, str) else None,
        )

    def form(self, content: Json) -> tuple[tuple[Argument, ...], tuple[Argument, ...]]:
        """Fields and files of a form."""
        nothing: Json = {}
        schema: Json = next(
            (content[media].get("schema", nothing) for media in (FORM, MULTIPART) if media in content), nothing
        )
        required = schema.get("required", ())
        properties: dict[str, Json] = schema.get("properties", {})
        uploads = {wire for wire, node in properties.items() if node.get("format") == "binary"}
        fields = [
            Argument(
                self._name(str(node.get(NAME, wire)), "form"), wire, self._types.read(node), wire in required, "form"
            )
            for wire, node in properties.items()
            if wire not in uploads
        ]
        files = [
            Argument(self._name(wire, "file"), wire, FILE, wire in required, "file")
            for wire in properties
            if wire in uploads
        ]
        return tuple(fields), tuple(files)

    def _name(self, wanted: str, place: Place) -> Name:
        """A Python name: of two arguments that would share one, the later has its place in front; a file is `file`."""
        name = snake(wanted)
        if name in self._taken:
            name = place if place == "file" else f"{place}_{name}"
        self._taken.add(name)  # two that are still alike are refused with all else that collides
        return Name(name)


def _body(types: Types, schema: Json, body: Json) -> Argument:
    kind = BINARY if schema.get("format") == "binary" else types.read(schema)
    if body.get(EMPTY_BODY):
        return Argument(Name("body"), "body", kind, required=False, place="body", prose=_SENT_EMPTY)
    return Argument(Name("body"), "body", kind, bool(body.get("required")), "body")


def _summary(node: Json) -> str:
    prose = next((text for key in ("summary", "description") if (text := node.get(key))), None)
    return prose.strip().split("\n")[0] if isinstance(prose, str) else ""


def _object_body(types: Types, operation: OperationNode, schema: Json, body: Json) -> tuple[str, str] | None:
    """What a body must say of itself: `apiVersion`, which is in the path, and `kind`, which its model is called."""
    kind = types.read(schema)
    if not body.get(OBJECT_BODY) or not isinstance(kind, ModelOf):
        return None
    group, version = operation.path.split("/")[2:4]
    return f"{group}/{version}", kind.name.cls


def _result(types: Types, operation: OperationNode) -> Result:
    node = operation.node
    if operation.method == "head":
        return Result("nothing")  # RFC 9110 section 9.3.2
    if node.get(PROTOCOL) == "websocket":
        return Result("terminal")
    found = successes(node)
    if not any(found.values()) and any("Location" in each.get("headers", {}) for each in node["responses"].values()):
        return Result("location")
    answers = {status: _answer(types, response) for status, response in found.items()}
    # A range (`2XX`) is what any other status answers; without one, that is the first.
    usual = next((each for status, each in answers.items() if not _STATUS.fullmatch(status)), None)
    usual = usual or next(iter(answers.values()), Result("nothing"))
    others = ((status, each) for status, each in answers.items() if _STATUS.fullmatch(status) and each != usual)
    return replace(usual, others=tuple((int(status), each) for status, each in others))


def _answer(types: Types, response: Json) -> Result:
    content: Json = response.get("content", {})
    if not content:
        return Result("nothing")
    if "X-Text-Size" in response.get("headers", {}):
        return Result("progressive")
    media = next(iter(content.values()))
    if "schema" not in media:
        return Result("anything")
    return _schema_result(types, media["schema"])


def _schema_result(types: Types, schema: Json) -> Result:
    items = types.contract.collection_items(schema)
    if items is not None:
        return Result("page", types.read(items))
    kind = types.read(schema)
    match kind:
        case ModelOf():
            return Result("model", kind)
        case ListOf(ModelOf() as item):
            return Result("models", item)
        case Choice():
            return Result("text")
        case _ if kind == STR:
            return Result("raw" if types.contract.resolve(schema).get("format") == "binary" else "text")
        case _:
            return Result("anything") if kind == ANY else Result("json_value", kind)


# --- the tree of resources: from dotted names to classes in modules, one for each API group

Chain = tuple[str, ...]  # the names that lead to a resource, its group first

_ORDER = ("list", "watch", "create", "get", "replace", "patch", "delete", "delete_all")
_POSITION = {name: index for index, name in enumerate(_ORDER)}
_TERMINAL = ("AsyncProcess", "Process")  # what a module with one imports, and few other modules
_LAST = "~"  # behind every name


def build_modules(operations: Iterable[Operation]) -> tuple[ApiModule, ...]:
    """One module for each group."""
    groups: dict[str, dict[Chain, list[Operation]]] = defaultdict(dict)
    for operation in operations:
        *chain, _ = operation.dotted.split(".")
        resources = groups[chain[0]]
        for depth in range(1, len(chain) + 1):
            resources.setdefault(tuple(chain[:depth]), [])
        resources[tuple(chain)].append(operation)
    return tuple(_module(group, groups[group]) for group in sorted(groups, key=module_name))


def _module(group: str, found: Mapping[Chain, Sequence[Operation]]) -> ApiModule:
    chains = sorted(found, key=lambda chain: (*chain, _LAST))  # children before parents
    classes = _classes(chains)
    methods = sorted((each for chain in chains for each in found[chain]), key=lambda each: each.constant)
    used = {model for method in methods for kind in method.types() for model in models_in(kind)}
    taken = {*classes.values(), *(_TERMINAL if any(each.result.kind == "terminal" for each in methods) else ())}
    names, imports = name_models(used, None, frozenset(taken))
    selectors = [each.selector for each in sorted(methods, key=lambda each: each.dotted) if each.selector]
    return ApiModule(
        name=Name(module_name(group)),
        group=Name(group),
        doc=(f"Resources of `{group}`.",),
        imports=imports,
        names=names,
        resources=tuple(_resource(chain, classes, found[chain]) for chain in chains),
        methods=tuple(methods),
        filters=tuple(each for selector in selectors for each in selector.sets),
    )


def _classes(chains: Iterable[Chain]) -> dict[Chain, Name]:
    """Class names by the chain below the group, unique in a module: what would share one gets a longer name."""
    names: dict[Chain, Name] = {}
    taken = set[str](RESERVED_CLASSES)
    for chain in chains:
        cls = "".join(map(_pascal, chain[1:])) or f"{_pascal(chain[0])}Group"
        while cls in taken:
            cls += "Resource"
        taken.add(cls)
        names[chain] = Name(cls)
    return names


def _pascal(part: str) -> str:
    """`s2ibuilders` to `S2ibuilders`, `well_known` to `WellKnown`."""
    return pascal("".join(word[:1].upper() + word[1:] for word in part.split("_")))


def _resource(chain: Chain, classes: Mapping[Chain, Name], operations: Iterable[Operation]) -> Resource:
    shown = [each for each in operations if each.called_by is None]
    return Resource(
        cls=classes[chain],
        doc=(f"`{'.'.join(chain)}`.",),
        children=tuple(Child(Name(each[-1]), cls) for each, cls in classes.items() if each[:-1] == chain),
        methods=tuple(sorted(shown, key=lambda each: (_POSITION.get(each.name, len(_ORDER)), each.name))),
    )
