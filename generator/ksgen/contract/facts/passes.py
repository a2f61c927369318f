"""One pass for each fact table, over the normalised contract."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from ksgen.contract.contract import METHODS, MODEL, ORIGIN, RESOURCES, VARIANTS, WILDCARD, path_variables
from ksgen.contract.facts.language import ABSENT, read_body, read_parameter, read_result, read_type
from ksgen.contract.facts.tables import TYPES
from ksgen.contract.references import SCHEMA_PREFIX, references
from ksgen.errors import KsgenError
from ksgen.json import pointer
from ksgen.naming.models import class_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ksgen.contract.facts.tables import Tables
    from ksgen.contract.findings import Recorder
    from ksgen.contract.texts import Row
    from ksgen.json import Json, Place

_REST = ":*}"
_PLACE = re.compile(r"[a-z][a-z0-9_]*(\.[A-Z][A-Za-z0-9]*\*?)?")
RESOURCE_SCOPES = ("cluster", "namespaced")
_SCOPES = ("Cluster", "Namespaced")


@dataclass(frozen=True, slots=True)
class Facts:
    """The tables of a release, the contract that they correct, and the record of what that changes."""

    document: Json
    tables: Tables
    recorder: Recorder

    @property
    def paths(self) -> dict[str, Json]:
        """The path items of the contract."""
        paths: dict[str, Json] = self.document["paths"]
        return paths

    @property
    def schemas(self) -> dict[str, Json]:
        """The schemas of the contract."""
        schemas: dict[str, Json] = self.document["components"]["schemas"]
        return schemas

    def rows(self, table: str) -> list[Row]:
        """The rows of a table."""
        return self.tables.rows[f"{table}.csv"]

    def record(self, rule: str, at: Place, before: Any, after: Any, why: str) -> None:
        """Report a change of the contract."""
        self.recorder.add(rule, "contract", at, before, after, why)

    def operation(self, row: Row) -> tuple[Json, tuple[str, str, str]]:
        """The operation that a row is about, and its place.

        Raises:
            KsgenError: if the contract has none.
        """
        at = ("paths", row["path"].replace(_REST, "}"), row["method"].lower())
        node: Json | None = self.paths.get(at[1], {}).get(at[2])
        if node is None:
            raise row.wrong(f"the contract has no operation {row['method']} {at[1]}")
        return node, at

    def read(self, row: Row, read: Callable[..., Any], *arguments: str) -> Any:
        """What a cell says.

        Raises:
            KsgenError: if it isn't in the notation, or names a type that the contract lacks.
        """
        try:
            node = read(*arguments)
        except ValueError as error:
            raise row.wrong(str(error)) from error
        self.check_types(node, row.wrong)
        return node

    def query(self, row: Row, texts: Iterable[str] | None = None) -> list[Json]:
        """The query parameters that a row, or these texts of it, names."""
        names = row["query"].split() if texts is None else texts
        return [self.read(row, read_parameter, each, "query") for each in names]

    def check_types(self, node: Any, wrong: Callable[[str], KsgenError]) -> None:
        """Refuse a part that names a type which the contract lacks."""
        for name in references(node):
            if name not in self.schemas:
                raise wrong(f"the contract has no type {name}")


def drop_operations(facts: Facts) -> None:
    """Drop the operations that are published and the server lacks."""
    for row in facts.rows("absent"):
        before, at = facts.operation(row)
        item = facts.paths[at[1]]
        del item[at[2]]
        if not item:
            del facts.paths[at[1]]
        facts.record("server-absent", at, before, "absent", row["source"])


def define_types(facts: Facts) -> None:
    """Add the types that the definitions lack, and correct the properties of those they have."""
    for name, properties in facts.tables.types.items():
        at = ("components", "schemas", name)
        wanted = {wire: _property(kind, name, wire) for wire, kind in properties.items()}
        known = facts.schemas.get(name, {})
        if not known.get("properties"):
            there = {wire: schema for wire, schema in wanted.items() if schema is not None}
            facts.schemas[name] = {"type": "object", "properties": there, ORIGIN: "server"}
            facts.record("server-type", at, known or "absent", f"{len(there)} properties", "the server's Go type")
            continue
        for wire in [wire for wire, schema in wanted.items() if schema is None]:
            if wire not in known["properties"]:
                raise _wrong("the contract has no such property, so it can't be absent", name, wire)
            before = known["properties"].pop(wire)
            known["required"] = [each for each in known.get("required", []) if each != wire]
            facts.record("server-property", (*at, "properties", wire), before, "absent", "the server has no such field")
        for wire, schema in wanted.items():
            before = known["properties"].get(wire, "absent")
            if schema is not None and before != schema:
                known["properties"][wire] = schema
                facts.record("server-property", (*at, "properties", wire), before, schema, "what the server writes")
    for name, properties in facts.tables.types.items():
        for wire in filter(facts.schemas[name]["properties"].__contains__, properties):
            facts.check_types(facts.schemas[name]["properties"][wire], partial(_wrong, name=name, wire=wire))
    facts.document["components"]["schemas"] = dict(sorted(facts.schemas.items()))


def _property(kind: str, name: str, wire: str) -> Json | None:
    """The schema of a property; None for one that is absent."""
    try:
        return None if kind == ABSENT else read_type(kind)
    except ValueError as error:
        raise _wrong(str(error), name, wire) from error


def _wrong(problem: str, name: str, wire: str) -> KsgenError:
    return KsgenError(f"table of types: {problem}", where=f"{TYPES}, {pointer(name, wire)}", hint="correct the table")


def scope_resources(facts: Facts) -> None:
    """Move the operations on one object of a namespaced custom resource below its namespace; drop absent `/status`.

    The Swagger takes every custom resource for cluster-scoped, and for one with a status subresource.
    """
    for row in facts.rows("scopes"):
        base = f"/apis/{row['group']}/{row['version']}"
        plural = row["plural"]
        if f"{base}/{plural}" not in facts.paths:
            raise row.wrong(f"the contract has no custom resource {plural}.{row['group']}")
        if row["scope"] not in _SCOPES or row["status"] not in {"yes", "no", ""}:
            raise row.wrong(f"a scope is one of {', '.join(_SCOPES)}, a status yes, no or empty")
        below = f"namespaces/{{namespace}}/{plural}"
        if row["scope"] == "Namespaced":
            for head, rest in (
                ("", "/{name}"),
                ("", "/{name}/status"),
                ("watch/", "/{name}"),
                ("", ""),
                ("watch/", ""),
            ):
                _move(facts, f"{base}/{head}{plural}{rest}", f"{base}/{head}{below}{rest}", whole=not rest)
        for path in (f"{base}/{each}/{{name}}/status" for each in (plural, below)):
            if row["status"] == "no" and facts.paths.pop(path, None) is not None:
                why = "it has no status subresource"
                facts.record("custom-resource-status", ("paths", path), "published", "dropped", why)
    facts.document["paths"] = dict(sorted(facts.paths.items()))


def _move(facts: Facts, old: str, new: str, *, whole: bool) -> None:
    """Move a path below its namespace; a list and a watch of the whole reach across namespaces, and stay too."""
    if old not in facts.paths:
        return
    item = facts.paths.pop(old)
    variable = {"name": "namespace", "in": "path", "required": True, "schema": {"type": "string"}}
    facts.paths[new] = {
        method: {**node, "parameters": [variable, *node.get("parameters", [])]} for method, node in item.items()
    }
    if whole:
        facts.paths[old] = {method: node for method, node in item.items() if method == "get"}
    if not whole or "/watch/" not in old:
        before = "cluster" if whole else old
        facts.record("custom-resource-scope", ("paths", old), before, new, "the resource is namespaced")


def add_operations(facts: Facts) -> None:
    """Add the operations that the server has and the Swagger lacks."""
    for row in facts.rows("operations"):
        path, method = row["path"].replace(_REST, "}"), row["method"].lower()
        if method not in METHODS or method in facts.paths.get(path, {}):
            raise row.wrong(f"{row['method']} {path} is no method or is in the contract already")
        if not path.startswith("/") or _REST in row["path"].removesuffix(_REST):
            raise row.wrong(f"{row['path']} is no path: it starts with a slash, and a wildcard ends it")
        facts.paths.setdefault(path, {})[method] = _operation(facts, row, path)
        at = ("paths", path, method)
        facts.record("server-operation", at, "absent", row["source"], "the server registers it")
    facts.document["paths"] = {
        path: {method: item[method] for method in METHODS if method in item}
        for path, item in sorted(facts.paths.items())
    }


def _operation(facts: Facts, row: Row, path: str) -> Json:
    parameters = [facts.read(row, read_parameter, name, "path") for name in path_variables(path)]
    if row["path"].endswith(_REST):
        parameters[-1][WILDCARD] = True
    parameters += facts.query(row)
    node: Json = {"parameters": parameters} if parameters else {}
    body = facts.read(row, read_body, row["body"]) if row["body"] else None
    if body is not None:
        node["requestBody"] = body
    return {**node, "responses": facts.read(row, read_result, row["result"]), ORIGIN: "server"}


def correct_results(facts: Facts) -> None:
    """Say what operations really answer."""
    for row in facts.rows("results"):
        node, at = facts.operation(row)
        responses = facts.read(row, read_result, row["result"])
        others = {status: each for status, each in node["responses"].items() if not status.startswith("2")}
        after = dict(sorted({**others, **responses}.items()))
        if after != node["responses"]:
            before, node["responses"] = node["responses"], after
            facts.record("server-result", (*at, "responses"), before, row["result"], "what the server answers")


def declare_parameters(facts: Facts) -> None:
    """Declare what published operations read of the query; what is declared already stays as it is."""
    for row in facts.rows("parameters"):
        if not row["query"].split():
            raise row.wrong("no parameter is named")
        _declare(facts, row, facts.query(row), "server-parameters", {"query"})


def list_parameters(facts: Facts) -> None:
    """Declare what every list handler of one style reads; a handler takes any other key as a filter."""
    for row in (*facts.rows("results"), *facts.rows("operations")):
        style = list_style(facts.tables, row)
        if style is not None and style["query"]:
            # A list in a namespace takes no other as a filter.
            _declare(facts, row, facts.query(style), "list-parameters", {"query", "path", "header"})


def list_style(tables: Tables, row: Row) -> Row | None:
    """The row of lists.csv for a result: that of its wrapper with the longest beginning of its path."""
    kind = row["result"].partition("<")[0]
    rows = [
        each for each in tables.rows["lists.csv"] if each["result"] == kind and row["path"].startswith(each["path"])
    ]
    return max(rows, key=lambda each: len(each["path"]), default=None)


def _declare(facts: Facts, row: Row, wanted: list[Json], rule: str, places: set[str]) -> None:
    """Add the parameters whose names aren't declared in these places."""
    node, at = facts.operation(row)
    declared = {each["name"] for each in node.get("parameters", []) if each["in"] in places}
    added = [each for each in wanted if each["name"] not in declared]
    if added:
        rest = {key: node.pop(key) for key in list(node)}
        node.update({"parameters": [*rest.pop("parameters", []), *added], **rest})
        names = " ".join(each["name"] for each in added)
        facts.record(rule, (*at, "parameters"), "absent", names, "what the server reads")


def correct_bodies(facts: Facts) -> None:
    """Say what operations really read."""
    for row in facts.rows("bodies"):
        node, at = facts.operation(row)
        body = facts.read(row, read_body, row["body"])
        before = node.get("requestBody")
        if body is None and before is None:
            raise row.wrong("it takes no body as published")
        if before != body:
            facts.record("server-body", (*at, "requestBody"), before or "absent", row["body"], "what the server reads")
            responses = node.pop("responses")
            if body is None:
                del node["requestBody"]
            else:
                node["requestBody"] = body
            node["responses"] = responses


def add_variants(facts: Facts) -> None:
    """Give what a path answers for some query a method: `operation=export` fixes a parameter, `name*` asks for one."""
    for row in facts.rows("variants"):
        node, at = facts.operation(row)
        asked = [each for each in row["query"].split() if "=" not in each]
        variant: Json = {
            "name": row["name"],
            "query": dict(each.split("=", 1) for each in row["query"].split() if "=" in each),
            "parameters": facts.query(row, asked),
            "responses": facts.read(row, read_result, row["result"]),
        }
        if row["body"]:
            variant["requestBody"] = facts.read(row, read_body, row["body"])
            if variant["requestBody"] is None:
                raise row.wrong("a variant has its operation's body or another one, not none")
        node.setdefault(VARIANTS, []).append(variant)
        facts.record("server-variant", at, "absent", f"{row['name']}: {row['query']}", "the query changes the answer")


def name_resources(facts: Facts) -> None:
    """List what `{resources}` may be, with the type of the items, their filters and sort keys.

    A version is one of the resources API's, or any group's with the group before it; there, writes are of those names
    too.
    """
    versions: dict[str, list[Json]] = {}
    for row in facts.rows("resources"):
        if row["scope"] not in RESOURCE_SCOPES:
            raise row.wrong(f"a scope is one of {', '.join(RESOURCE_SCOPES)}")
        schema = {"$ref": SCHEMA_PREFIX + row["type"]}
        facts.check_types(schema, row.wrong)
        known = {"name": row["name"], "scope": row["scope"], "schema": schema}
        known |= {"filters": row["filters"].split(), "sort": row["sort"].split()}
        versions.setdefault(row["version"], []).append(known)
    for version, found in sorted(versions.items()):
        named = "/" in version
        base = f"/kapis/{version}/" if named else f"/kapis/resources.kubesphere.io/{version}/"
        for path, item in facts.paths.items():
            for method in ("get", "post", "put", "patch") if named else ("get",):
                if path.startswith(base) and "/{resources}" in path and method in item:
                    item[method][RESOURCES] = found
                    count = f"{len(found)} known names"
                    facts.record(
                        "server-resources", ("paths", path, method), "any name", count, "what the server knows"
                    )


def place_models(facts: Facts) -> None:
    """Say which module, or module and class, the model of a definition has where its name tells too little.

    `devops.RunPipeline*` as `devops_v1alpha2.StartedRun*` renames the definitions inside it along with it.
    """
    for row in sorted(facts.rows("models"), key=lambda row: len(row["definition"].rstrip("*"))):
        if not _PLACE.fullmatch(row["model"]):
            raise row.wrong(f"{row['model']!r} is neither a module nor a module and a class")
        definitions = spoken_of(row["definition"], facts.schemas)
        if not definitions:
            raise row.wrong(f"the contract has no definition {row['definition']}")
        for name in definitions:
            place, renamed, _ = row["model"].partition("*")
            if renamed:
                rest = name.removeprefix(row["definition"].removesuffix("*"))
                place += class_name([each for each in rest.split(".") if each])
            facts.schemas[name][MODEL] = place
            facts.record("model-place", ("components", "schemas", name), name, place, "where the type belongs")


def spoken_of(pattern: str, definitions: Iterable[str]) -> list[str]:
    """The definitions of this name; a `*` at its end stands for any rest."""
    whole, begins = pattern.removesuffix("*"), pattern.endswith("*")
    return [each for each in definitions if (each.startswith(whole) if begins else each == pattern)]
