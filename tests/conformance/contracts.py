"""Questions to a contract, answered without the generator's code: what it says is checked against what it made."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

Json = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_TOTALS = {"totalItems", "total_count", "total", "metadata"}


@dataclass(frozen=True, eq=False, repr=False)
class Operation:
    """One operation; `name` is how it is called."""

    method: str
    path: str
    node: Json
    contract: Contract

    @property
    def name(self) -> str:
        return str(self.node["operationId"])

    @property
    def kubernetes_action(self) -> str | None:
        return self.node.get("x-kubernetes-action")

    @property
    def watches(self) -> bool:
        return self.kubernetes_action in {"watch", "watchlist"}

    @property
    def wildcard(self) -> bool:
        return any(each.get("x-ksgen-wildcard") for each in self.parameters("path"))

    def parameters(self, place: str) -> list[Json]:
        return [each for each in self.node.get("parameters", ()) if each["in"] == place]

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
        """Every operation by name."""
        found = [
            Operation(method, path, item[method], self)
            for path, item in self.document["paths"].items()
            for method in METHODS
            if method in item
        ]
        return {each.name: each for each in found}

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


def default_release() -> Path:
    """The contract of the release that the repository's `generated` is made from."""
    import tomllib

    lock = tomllib.loads((ROOT / "specs" / "ksgen.lock").read_text())
    return ROOT / "specs" / str(lock["default"]) / "contract.json"
