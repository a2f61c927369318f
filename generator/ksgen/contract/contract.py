"""The contract: one OpenAPI 3.1 document with a name for every operation; reading, writing, questions to it."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from ksgen import strict
from ksgen.contract.references import reference
from ksgen.contract.wellformed import check_wellformed, is_operation_name
from ksgen.errors import KsgenError
from ksgen.json import Json, is_array, parse_json, pointer
from ksgen.naming.operations import operation_name
from ksgen.naming.words import snake

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
ACTION = "x-kubernetes-action"
GVK = "x-kubernetes-group-version-kind"
NAME = "x-ksgen-name"
NAMES = "x-ksgen-names"  # of the filters of a resource, by what is sent
OVERLAY = "overlay.yaml"
REQUIRED = "x-ksgen-required"  # what the published file requires of what answers may leave out
RESOURCES = "x-ksgen-resources"
VARIANTS = "x-ksgen-variants"
FIXED = "x-ksgen-fixed"  # query parameters that are always sent, with their values
PROTOCOL = "x-ksgen-protocol"  # `websocket`, for an operation that upgrades to it
WILDCARD = "x-ksgen-wildcard"  # a variable that takes the rest of the path
EMPTY_BODY = "x-ksgen-empty-body"  # a required body, for which the client sends an empty object if none is given
OBJECT_BODY = "x-ksgen-object-body"  # an object that must say its kind, apiVersion and name, which the client adds
MOVED = "x-ksgen-moved"  # what became of the paths of an earlier release
SERVER = "x-ksgen-server"  # how the server behaves where releases differ, setting by setting
MODEL = "x-ksgen-model"  # module and class of a schema with properties
ORIGIN = "x-ksgen-origin"  # `server` of what is added to what is published
PLAIN = "x-ksgen-plain"  # of the models that share a class name, the one that has it in `models`

JSON = "application/json"
JSON_PATCH = "application/json-patch+json"  # RFC 6902
MERGE_PATCH = "application/merge-patch+json"  # RFC 7396
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
OCTETS = "application/octet-stream"
TEXT = "text/plain"
YAML = "application/yaml"

# Of names that several operations share: how many a message tells with their operations, and how many at all.
_TOLD, _NAMED = 5, 40

_VARIABLE = re.compile(r"\{([^{}/]+)\}")

# Properties that say how many items there are: the mark of a collection.
_TOTALS = {"totalItems", "total_count", "total", "metadata"}


@dataclass(frozen=True, slots=True)
class OperationNode:
    """An operation of the contract with its place."""

    method: str
    path: str
    node: Json

    @property
    def title(self) -> str:
        """`GET /path`: how messages name it."""
        return f"{self.method.upper()} {self.path}"


@dataclass(frozen=True, slots=True)
class Contract:
    """A loaded contract: an OpenAPI 3.1 document, and the file that it was read from, for messages."""

    document: Json
    file: str

    @property
    def schemas(self) -> dict[str, Json]:
        """Component schemas by name."""
        schemas: dict[str, Json] = self.document["components"]["schemas"]
        return schemas

    @property
    def release(self) -> str:
        """The release it describes (`info.version`)."""
        return str(self.document["info"]["version"])

    def operations(self) -> Iterator[OperationNode]:
        """Every operation, in document order."""
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield OperationNode(method, path, item[method])

    def resolve(self, schema: Json) -> Json:
        """Follow references until a schema that is none.

        Raises:
            KsgenError: if a reference leads nowhere or round in a circle.
        """
        seen: set[str] = set()
        while "$ref" in schema:
            target = schema["$ref"]
            name = reference(schema)
            if name is None or name not in self.schemas or name in seen:
                raise KsgenError(
                    f"the reference {target!r} leads nowhere",
                    where=f"{self.file}, {pointer('components', 'schemas')}",
                    hint="fetch the release again, or correct its overlay",
                )
            seen.add(name)
            schema = self.schemas[name]
        return schema

    def collection_items(self, schema: Json) -> Json | None:
        """The schema of the items if `schema` is a collection: an object with `items` and a total or list metadata."""
        properties: Json = self.resolve(schema).get("properties", {})
        items: Json = properties.get("items", {})
        if json_type(items) != "array" or not _TOTALS & properties.keys():
            return None
        found: Json = items.get("items", {})
        return found


def path_variables(path: str) -> list[str]:
    """Names of the variables of a path template, in order; a pattern after a colon (`{name:.*}`) is none of them."""
    return [name.partition(":")[0].strip() for name in _VARIABLE.findall(path)]


def json_type(schema: Json) -> Any:
    """The `type` of a schema; one type that may be null too counts as that type."""
    kind = schema.get("type")
    if is_array(kind):
        rest = [each for each in kind if each != "null"]
        return rest[0] if len(rest) == 1 else rest
    return kind


def successes(node: Json) -> dict[str, Json]:
    """The 2xx responses of an operation."""
    responses: dict[str, Json] = node["responses"]
    return {status: each for status, each in responses.items() if status.startswith("2")}


def success(node: Json) -> Json:
    """The first 2xx response of an operation."""
    nothing: Json = {}
    return next(iter(successes(node).values()), nothing)


def assign_names(contract: Contract) -> None:
    """Give every operation its name as `operationId`; `x-ksgen-name` (from an overlay) overrides the rule.

    Raises:
        KsgenError: if operations share a name: it names all of them.
    """
    owners: dict[str, list[OperationNode]] = {}
    for operation in contract.operations():
        name = operation.node.pop(NAME, None) or proposed_name(contract, operation)
        if not is_operation_name(name):
            raise KsgenError(
                f"{name!r} is not a dotted name of snake_case identifiers",
                where=f"{operation.title}, {NAME}",
                hint="correct it in the overlay",
            )
        keep = dict(operation.node)
        operation.node.clear()
        operation.node.update({"operationId": name, **{key: keep[key] for key in keep if key != "operationId"}})
        for each in (name, *(variant_name(operation, variant) for variant in operation.node.get(VARIANTS, ()))):
            owners.setdefault(each, []).append(operation)
    shared = {name: found for name, found in owners.items() if len(found) > 1}
    if shared:
        name, first = next(iter(shared.items()))
        both = "two operations are" if len(first) == 2 else f"{len(first)} operations are"
        others = [each for each in shared if each != name]
        told = [f"`{each}` ({' and '.join(one.title for one in shared[each][:3])})" for each in others[:_TOLD]]
        told += [f"`{each}`" for each in others[_TOLD:_NAMED]]
        told += [f"{len(others) - _NAMED} more"] if len(others) > _NAMED else []
        more = f"; so are those of {', '.join(told)}" if told else ""
        raise KsgenError(
            f"{both} {'both' if len(first) == 2 else 'all'} called `{name}`{more}",
            where=" and ".join(one.title for one in first[:_TOLD]),
            hint=f"give each another name in the release's {OVERLAY}: update its operation with {NAME}; "
            "what is carried over from another release stays",
        )


def variant_name(operation: OperationNode, variant: Json) -> str:
    """The dotted name of a variant of an operation: beside it, by its own name."""
    group = str(operation.node["operationId"]).rpartition(".")[0]
    return f"{group}.{snake(str(variant['name']))}"


def proposed_name(contract: Contract, operation: OperationNode) -> str:
    """The name of an operation by its path and what it answers."""
    content: dict[str, Json] = success(operation.node).get("content", {})
    nothing: Json = {}
    schema: Json = next(iter(content.values()), nothing).get("schema", nothing)
    collection = contract.collection_items(schema) is not None or json_type(contract.resolve(schema)) == "array"
    return operation_name(
        operation.method,
        operation.path,
        collection=collection,
        wildcard=any(parameter.get(WILDCARD) for parameter in operation.node.get("parameters", [])),
        kubernetes_action=operation.node.get(ACTION),
    )


def dump(document: Json) -> bytes:
    """The bytes of a contract: UTF-8 JSON, two spaces, keys in document order, a final newline."""
    text = json.dumps(document, ensure_ascii=False)  # with an indent, it is ten times slower
    return msgspec.json.format(text.encode(), indent=2) + b"\n"


def load(path: Path, *, sha256: str | None = None, named: bool = True) -> Contract:
    """Read a pinned contract of the digest that the lock pins (None doesn't check); `named`: operations have names.

    Raises:
        KsgenError: it can't be read, isn't what the lock pins, or isn't well-formed.
    """
    try:
        raw = strict.read_file(path)
    except OSError as error:
        raise KsgenError(
            f"the contract can't be read: {error.strerror}", where=str(path), hint="run `ksgen fetch` for this release"
        ) from error
    actual = hashlib.sha256(raw).hexdigest()
    if sha256 is not None and actual != sha256:
        raise KsgenError(
            f"the contract has sha256 {actual}, the lock pins {sha256}",
            where=str(path),
            hint="restore the file, or run `ksgen fetch` to pin it anew",
        )
    document = parse_json(raw, str(path), hint="restore the file, or run `ksgen fetch` to pin it anew")
    check_wellformed(document, str(path), named=named)
    return Contract(document, str(path))
