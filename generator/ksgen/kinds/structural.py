"""Structural schemas of custom resources (Kubernetes' apiextensions/v1) become component schemas.

Each object with properties becomes a definition of its own, named by its place: `devops.v1alpha3.PipelineSpec`.
What says nothing of JSON's shape (descriptions, examples, validation rules) stays behind.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ksgen.contract.references import SCHEMA_PREFIX, renamed
from ksgen.errors import KsgenError
from ksgen.json import is_array, is_object, pointer
from ksgen.kinds.report import Notes
from ksgen.naming.words import pascal, singular

if TYPE_CHECKING:
    from ksgen.json import Json, Place

INT_OR_STRING: Final = "x-kubernetes-int-or-string"
PRESERVE: Final = "x-kubernetes-preserve-unknown-fields"
EMBEDDED: Final = "x-kubernetes-embedded-resource"

KEPT: Final = (
    *("type", "format", "enum", "default", "minimum", "maximum", "multipleOf", "pattern", "minLength", "maxLength"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
    *("x-kubernetes-list-type", "x-kubernetes-list-map-keys", "x-kubernetes-map-type"),
)
# What is read; all else is told by notes.
_READ: Final = {
    *KEPT,
    *("properties", "items", "additionalProperties", "required", "nullable"),
    *(INT_OR_STRING, PRESERVE, EMBEDDED),
}
_FIELDS: Final = "a build takes its fields from the release's contract, where that has them"
_TYPES: Final = ("array", "boolean", "integer", "number", "object", "string")
_DEEPEST: Final = 64
_METADATA: Final[Json] = {"$ref": f"{SCHEMA_PREFIX}meta.v1.ObjectMeta"}
_HEADER: Final[Json] = {"apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": _METADATA}


@dataclass(slots=True)
class Structural:
    """Reads schemas of custom resources in the manifest `where` into `schemas`; `about` names the resource in notes."""

    where: str
    schemas: dict[str, Json] = field(default_factory=dict[str, Any])
    notes: Notes = field(default_factory=Notes)
    about: str = ""

    def kind(self, name: str, schema: Json, at: Place) -> None:
        """Define a kind: its own fields, and the apiVersion, kind and metadata of every object.

        Raises:
            KsgenError: if the schema isn't structural; names the place.
        """
        if schema:
            self._note_keys(schema, at)
        else:
            self.notes.repair("a kind without a schema", "an object with metadata", _FIELDS, self._place(at))
        properties = self._properties(schema, at)
        for key in _HEADER.keys() & properties:
            self._note_keys(properties[key], (*at, "properties", key))
        own = {key: child for key, child in properties.items() if key not in _HEADER}
        self.schemas[name] = {
            "type": "object",
            "properties": {
                **_HEADER,
                **{
                    key: self.schema(child, f"{name}{pascal(key)}", (*at, "properties", key))
                    for key, child in own.items()
                },
            },
            **self._required(schema, at),
        }

    def schema(self, node: Any, name: str, at: Place) -> Json:
        """A schema by itself, or a reference to the definition made of it.

        Raises:
            KsgenError: if it isn't structural; names the place.
        """
        if not is_object(node):
            raise self._wrong(at, f"expected a schema, found {type(node).__name__}")
        if len(at) > _DEEPEST * 2:
            raise self._wrong(at[:8], f"nested deeper than {_DEEPEST} levels")
        self._note_keys(node, at)
        if node.get(INT_OR_STRING) is True:
            after = "integer or string of format int-or-string"
            self.notes.repair(INT_OR_STRING, after, "so its JSON is", self._place(at))
            return {"type": ["integer", "string"], "format": "int-or-string"}
        kind = node.get("type")
        if kind is None:
            kind, why = _untyped(node)
            self.notes.repair("a schema without a type", kind or "any value", why, self._place(at))
        if kind is None:
            return {}
        if kind not in _TYPES:
            raise self._wrong((*at, "type"), f"{kind!r} is no type of a structural schema")
        result: Json = {**{key: node[key] for key in KEPT if key in node}, "type": kind}
        if node.get("nullable") is True:
            result["type"] = [kind, "null"]
        if kind == "array":
            items = self.schema(node["items"], singular(name), (*at, "items")) if "items" in node else {}
            return result | {"items": items}
        if kind == "object":
            return self._object(node, result, name, at)
        return result

    def _object(self, node: Json, result: Json, name: str, at: Place) -> Json:
        properties = self._properties(node, at)
        if node.get(EMBEDDED) is True:
            properties = {"apiVersion": {"type": "string"}, "kind": {"type": "string"}, **properties}
        if properties:
            # Reserved first: what is below it is named after it.
            unique = self._free(name)
            self.schemas[unique] = {}
            made = {key: self._property(key, child, unique, node, at) for key, child in properties.items()}
            self.schemas[unique] = {**result, "type": "object", "properties": made, **self._required(node, at)}
            return {"$ref": SCHEMA_PREFIX + unique}
        inner = node.get("additionalProperties")
        if is_object(inner):
            return result | {"additionalProperties": self.schema(inner, f"{name}Value", (*at, "additionalProperties"))}
        return result

    def _property(self, key: str, child: Any, name: str, owner: Json, at: Place) -> Json:
        if key == "metadata" and (owner.get(EMBEDDED) is True or child == {"type": "object"}):
            self._note_keys(child, (*at, "properties", key))
            return dict(_METADATA)
        return self.schema(child, f"{name}{pascal(key)}", (*at, "properties", key))

    def _properties(self, node: Json, at: Place) -> dict[str, Any]:
        properties = node.get("properties", {})
        if not is_object(properties):
            raise self._wrong((*at, "properties"), "expected an object of schemas")
        return properties

    def _required(self, node: Json, at: Place) -> Json:
        required = node.get("required", [])
        if not is_array(required) or not all(isinstance(each, str) for each in required):
            raise self._wrong((*at, "required"), "expected a list of names")
        return {"required": sorted(required)} if required else {}

    def _note_keys(self, node: Any, at: Place) -> None:
        if is_object(node):
            self.notes.leave_keys(node, _READ, self._place(at))

    def _place(self, at: Place) -> str:
        return f"{self.where}, {self.about}: {pointer(*at)}"

    def _free(self, name: str) -> str:
        while name in self.schemas:
            name += "_"
        return name

    def _wrong(self, at: Place, problem: str) -> KsgenError:
        return KsgenError(
            problem,
            where=f"{self.where}, {pointer(*at)}",
            hint="the schema of a custom resource must be structural (apiextensions.k8s.io/v1)",
        )


def _untyped(node: Json) -> tuple[str | None, str]:
    """The type of a schema that says none, None for any, and why."""
    if node.get(PRESERVE):
        return None, "it takes unknown fields"
    if node.keys() & {"properties", "additionalProperties"}:
        return "object", "it has properties"
    return None, "nothing says its type"


def share(schemas: dict[str, Json], keep: frozenset[str]) -> dict[str, Json]:
    """The same schemas, with one definition where several of one group and version are equal: the shortest name's.

    Those to keep, kinds, stand for themselves.
    """
    while True:
        equal: dict[tuple[str, str], list[str]] = defaultdict(list)
        for name, schema in schemas.items():
            if name not in keep:
                equal[name.rpartition(".")[0], json.dumps(schema, sort_keys=True)].append(name)
        names = {
            each: kept
            for group in equal.values()
            for kept in [min(group, key=lambda name: (len(name), name))]
            for each in group
            if each != kept
        }
        if not names:
            return schemas
        schemas = {name: renamed(schema, names) for name, schema in schemas.items() if name not in names}
