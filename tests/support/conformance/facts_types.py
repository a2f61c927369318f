"""Schemas of the contract against the server's Go types: exactly their JSON fields, each of exactly its type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.conformance.facts import CONTRACT, SCHEMAS, table

if TYPE_CHECKING:
    from support.conformance.contracts import Json

GoType = str | dict[str, Any]

PREFIX = "#/components/schemas/"

# JSON type and format of Go types, as encoding/json writes them.
_SCALARS: dict[str, tuple[set[str], str | None]] = {
    "string": ({"string"}, None),
    "bool": ({"boolean"}, None),
    "int": ({"integer"}, None),
    "int64": ({"integer"}, None),
    "duration-ns-int": ({"integer"}, None),
    "duration-string": ({"string"}, None),
    "float": ({"number"}, None),
    "object": ({"object"}, None),
    "date-time": ({"string"}, "date-time"),
    "bytes-base64": ({"string"}, "byte"),
    "quantity": ({"string"}, "quantity"),
    "int-or-string": ({"integer", "string"}, "int-or-string"),
}
# Formats that only tell how wide a number is.
_WIDTHS = {"int32", "int64", "double", "float"}

# Types that write their own JSON, as what they write. Of others (unions of a schema and a boolean, for example)
# nothing is known but that it is any JSON.
_MARSHALLERS: dict[str, GoType] = {
    "github.com/go-openapi/strfmt.Base64": "bytes-base64",
    "github.com/go-openapi/strfmt.DateTime": "date-time",
    "github.com/google/go-containerregistry/pkg/v1.Hash": "string",
    "github.com/google/go-containerregistry/pkg/v1.Time": "date-time",
}
# These write what their fields say, merged from one struct for each kind of panel.
_FLAT = {"kubesphere.io/monitoring-dashboard/api/v1alpha2/panels.Panel"}
# Fields that only the service behind the server has in its copy of a type.
_MORE = {"kubesphere.io/api/devops/v1alpha3.DevOpsProjectSpec": {"argo"}}
# A timestamp and a number in a string, which JSON Schema says with `prefixItems`.
_POINT = "kubesphere.io/kubesphere/pkg/simple/client/monitoring.Point"


# Libraries whose types are called after them rather than after their package.
LIBRARIES = {
    "jaeger": "github.com/jaegertracing/jaeger/",
    "kiali": "github.com/kiali/kiali/",
    "sonargo": "github.com/kubesphere/sonargo/",
}


class Comparison:
    """What of the contract's schemas isn't as the Go types are; each pair of the two is compared once."""

    def __init__(self) -> None:
        self.pairs: dict[tuple[str, str], str] = {}
        self.differences: list[str] = []

    def compare(self, schema: Json, go: GoType, at: str) -> None:
        """Compare a schema with a Go type, and everything below."""
        if isinstance(go, str) and go.startswith("["):
            go = {"array": go[1:-1]}
        while "$ref" in schema:
            name = schema["$ref"].removeprefix(PREFIX)
            if isinstance(go, dict) and "ref" in go:
                if (name, go["ref"]) in self.pairs:
                    return
                self.pairs[name, go["ref"]] = at
                at = name
            schema = SCHEMAS[name]
        if isinstance(go, dict) and "ref" in go:
            self._named(schema, go["ref"], at)
        elif isinstance(go, dict):
            self._container(schema, go, at)
        elif go == "any":
            self._expect(not schema.keys() - {"description"}, at, go, schema)
        else:
            kinds, form = _SCALARS[go]
            given = schema.get("format")
            self._expect(kinds_of(schema) == kinds and (None if given in _WIDTHS else given) == form, at, go, schema)

    def _named(self, schema: Json, ref: str, at: str) -> None:
        go = table("go_types.json")[ref]
        if ref in _MARSHALLERS:
            self.compare(schema, _MARSHALLERS[ref], at)
        elif ref == _POINT:
            self._expect(
                [each["type"] for each in schema.get("prefixItems", ())] == ["number", "string"], at, ref, schema
            )
        elif go.get("customJSON") and ref not in _FLAT:
            self._expect(not schema.keys() - {"description"}, at, f"{ref}, which writes its own JSON", schema)
        elif "underlying" in go:
            self.compare(schema, go["underlying"], at)
        else:
            fields = {field["name"]: field["type"] for field in go.get("fields", ())}
            self._struct(schema, fields, at, _MORE.get(ref, set()))

    def _struct(self, schema: Json, fields: dict[str, GoType], at: str, more: set[str]) -> None:
        properties = schema.get("properties", {})
        same = kinds_of(schema) == {"object"} and properties.keys() == fields.keys() | more
        self._expect(same, at, sorted(fields), schema if not properties else sorted(properties))
        for wire in fields.keys() & properties.keys():
            self.compare(properties[wire], fields[wire], f"{at}.{wire}")

    def _container(self, schema: Json, go: dict[str, Any], at: str) -> None:
        if "struct" in go:  # of no name and no fields: an element of a set
            self._expect(kinds_of(schema) == {"object"}, at, go, schema)
            return
        kind, inner = ("array", "items") if "array" in go else ("object", "additionalProperties")
        self._expect(kinds_of(schema) == {kind} and inner in schema, at, go, schema)
        if inner in schema:
            self.compare(schema[inner], go["array" if "array" in go else "map"], f"{at}[]")

    def _expect(self, holds: bool, at: str, wanted: object, given: object) -> None:
        if not holds:
            self.differences.append(f"{at}: the server writes {wanted}, the contract says {given}")


def differences(schema: Json, ref: str) -> list[str]:
    """How a schema differs from a Go type; empty if it doesn't."""
    comparison = Comparison()
    comparison.compare(schema, {"ref": ref}, ref)
    return comparison.differences


def kinds_of(schema: Json) -> set[str]:
    """The JSON types of a schema besides null."""
    kind = schema.get("type", ())
    return set([kind] if isinstance(kind, str) else kind) - {"null"}


def go_types_called(name: str) -> list[str]:
    """The Go types that a schema's name may stand for: their package ends in its parts, or they in the whole name.

    A struct without a name of its own is called by the field it is in (`devops.Pipeline._links`).
    """
    *parts, last = name.split(".")
    library = LIBRARIES.get(parts[0]) if parts else None
    return [
        ref
        for ref in table("go_types.json")
        if (library and ref.startswith(library) and ref.rpartition(".")[2] == last)
        or (ref.rpartition(".")[2] == last and _ends(ref.rpartition(".")[0].split("/"), parts))
        or ref.replace("/", ".").endswith(f".{name}")
    ]


def _ends(package: list[str], parts: list[str]) -> bool:
    """Whether a package's path has the parts in this order, the last of them last (`iam.v1alpha2`)."""
    if not parts or package[-1] != parts[-1]:
        return not parts
    rest = iter(package[:-1])
    return all(any(part in segment.split(".") for segment in rest) for part in parts[:-1])


def schema_of(name: str) -> Json:
    """A component schema by name."""
    return CONTRACT.resolve({"$ref": PREFIX + name})
