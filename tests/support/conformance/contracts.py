"""Questions to a contract, answered without the generator's code: what it says is checked against what it made."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Json = dict[str, Any]

ROOT = Path(__file__).resolve().parents[3]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
VARIABLE = re.compile(r"\{([^{}]*)\}")
_TOTALS = {"totalItems", "total_count", "total", "metadata"}


@dataclass(frozen=True, eq=False, repr=False)
class Operation:
    """One operation; `name` is how it is called, `fixed` the query that this variant of it always has."""

    method: str
    path: str
    node: Json
    contract: Contract
    fixed: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def name(self) -> str:
        return str(self.node["operationId"])

    @property
    def distinct(self) -> set[str]:
        """The query parameters that tell a variant by being there."""
        return set(self.node.get("x-ksgen-distinct", ()))

    @property
    def weight(self) -> int:
        """How much of the query is settled."""
        return len(self.fixed) + len(self.distinct)

    @property
    def kubernetes_action(self) -> str | None:
        return self.node.get("x-kubernetes-action")

    @property
    def watches(self) -> bool:
        return self.kubernetes_action in {"watch", "watchlist"}

    @property
    def terminal(self) -> bool:
        """Whether it is a WebSocket (RFC 6455)."""
        return self.node.get("x-ksgen-protocol") == "websocket"

    @property
    def wildcard(self) -> bool:
        return any(each.get("x-ksgen-wildcard") for each in self.parameters("path"))

    @property
    def progressive(self) -> bool:
        """Whether it answers a part of a growing text, and tells of it in headers."""
        return any("X-Text-Size" in each.get("headers", ()) for each in self.node["responses"].values())

    @property
    def by_name(self) -> bool:
        """Whether `{resources}` is any of the names that the contract lists."""
        return "x-ksgen-resources" in self.node

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """What the paths of its requests look like."""
        parts = VARIABLE.split(self.path)
        value = "(.+)" if self.wildcard else "([^/]+)"
        return re.compile("".join(re.escape(part) if index % 2 == 0 else value for index, part in enumerate(parts)))

    def parameters(self, place: str) -> list[Json]:
        return [each for each in self.node.get("parameters", ()) if each["in"] == place]

    @property
    def defaults(self) -> list[tuple[str, str]]:
        """What a list is sent where the caller doesn't say: the size of a page, and the oldest first.

        Only a list that takes it, and the order only where it may be sorted: what is created while pages are read then
        comes at the end.
        """
        media = next(iter(self.success[1].values()), {})
        if "schema" not in media or self.contract.items_of(media["schema"]) is None:
            return []
        taken = {each["name"] for each in self.parameters("query")}
        if not ("limit" in taken and taken & {"page", "continue"}):
            return []
        if "orderBy" in taken and "sortBy" not in taken:
            return [("limit", "100")]
        return [("limit", "500"), *([("ascending", "true")] if {"page", "sortBy", "ascending"} <= taken else [])]

    @property
    def content(self) -> dict[str, Json]:
        """The request body's media types."""
        return dict(self.node.get("requestBody", {}).get("content", {}))

    @property
    def success(self) -> tuple[int, dict[str, Json]]:
        """The first 2xx status and its media types; without one, the first 3xx."""
        found = {int(status): node for status, node in self.node["responses"].items() if status[0] in "23"}
        status = min(found)
        return status, found[status].get("content", {})


@dataclass(frozen=True, eq=False, repr=False)
class Contract:
    """An OpenAPI 3.1 document."""

    document: Json

    @classmethod
    def read(cls, path: Path) -> Contract:
        return cls(json.loads(path.read_text()))

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """Every operation that is a method by itself, by name; below `/api` and `/apis`, kinds stand for operations."""
        return {
            name: each for name, each in self.all_operations.items() if not each.path.startswith(("/api/", "/apis/"))
        }

    @cached_property
    def all_operations(self) -> dict[str, Operation]:
        """Every operation by name, variants (`x-ksgen-variants`) included."""
        found = [
            variant
            for path, item in self.document["paths"].items()
            for method in METHODS
            if method in item
            for variant in _variants(Operation(method, path, item[method], self))
        ]
        assert len({each.name for each in found}) == len(found)
        return {each.name: each for each in found}

    @cached_property
    def _below(self) -> defaultdict[str, list[Operation]]:
        """Operations by the first two segments of their paths; below "" where one of these is a variable."""
        found: defaultdict[str, list[Operation]] = defaultdict(list)
        for each in self.operations.values():
            top = _top(each.path)
            found["" if "{" in top else top].append(each)
        return found

    def find(self, method: str, path: str, query: Iterable[tuple[str, str]] = ()) -> tuple[Operation, list[str]] | None:
        """The operation that an encoded path and a decoded query belong to, and its decoded path values.

        Of several, that with the fewest variables, then with the most of its query fixed.
        """
        given = set(query)
        found = [
            (each, [unquote(value) for value in match.groups()])
            for each in (*self._below[_top(path)], *self._below[""])
            if each.method == method.lower()
            and (match := each.expression.fullmatch(path))
            and each.fixed.items() <= given
            and each.distinct <= {name for name, _ in given}
        ]
        return min(found, key=lambda each: (each[0].wildcard, len(each[1]), -each[0].weight), default=None)

    def resolve(self, schema: Json) -> Json:
        """A schema that is no reference; a single `allOf` counts as one."""
        while "$ref" in schema or len(schema.get("allOf", ())) == 1:
            if "$ref" in schema:
                name = schema["$ref"].rpartition("/")[2].replace("~1", "/").replace("~0", "~")
                schema = self.document["components"]["schemas"][name]
            else:
                schema = schema["allOf"][0]
        return schema

    def items_of(self, schema: Json) -> Json | None:
        """The schema of a collection's items, None if it is no collection."""
        properties = self.resolve(schema).get("properties", {})
        items = properties.get("items", {})
        kinds = items.get("type")
        array = "array" in (kinds if isinstance(kinds, list) else [kinds])
        return items.get("items", {}) if array and _TOTALS & properties.keys() else None


def _top(path: str) -> str:
    return "/".join(path.split("/")[:3])


def _variants(operation: Operation) -> Iterator[Operation]:
    """An operation, and what its path does for other queries: beside it, under a name of its own."""
    yield replace(operation, fixed=operation.node.get("x-ksgen-fixed", {}))
    for variant in operation.node.get("x-ksgen-variants", ()):
        replaced = {*variant["query"], *(each["name"] for each in variant["parameters"])}
        kept = [each for each in operation.node.get("parameters", ()) if each["name"] not in replaced]
        node = {
            **operation.node,
            "operationId": f"{operation.name.rpartition('.')[0]}.{variant['name']}",
            "parameters": [*kept, *variant["parameters"]],
            "responses": variant["responses"],
            "x-ksgen-distinct": [each["name"] for each in variant["parameters"] if each.get("required")],
        }
        yield Operation(operation.method, operation.path, node, operation.contract, variant["query"])


def default_release() -> Path:
    """The contract of the release that the repository's `generated` is made from."""
    import tomllib

    lock = tomllib.loads((ROOT / "specs" / "ksgen.lock").read_text())
    return ROOT / "specs" / str(lock["default"]) / "contract.json"
