"""One pass for each fact table, over the normalised contract."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from ksgen.contract.contract import METHODS, MODEL, ORIGIN, RESOURCES, VARIANTS
from ksgen.contract.facts.language import ABSENT, read_body, read_parameter, read_result, read_type
from ksgen.contract.facts.tables import TYPES
from ksgen.contract.normalise.document import path_variables
from ksgen.contract.references import SCHEMA_PREFIX, references
from ksgen.errors import KsgenError
from ksgen.json import pointer
from ksgen.naming.models import class_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ksgen.contract.facts.tables import Tables
    from ksgen.contract.normalise import Recorder
    from ksgen.contract.texts import Row
    from ksgen.json import Json

FILE = "contract"
WILDCARD = ":*}"
_PLACE = re.compile(r"[a-z][a-z0-9_]*(\.[A-Z][A-Za-z0-9]*\*?)?")
RESOURCE_SCOPES = ("cluster", "namespaced")
_SCOPES = ("Cluster", "Namespaced")


def define_types(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Add the types that the definitions lack, and correct the properties of those they have."""
    schemas: dict[str, Json] = document["components"]["schemas"]
    for name, properties in tables.types.items():
        known = schemas.get(name, {})
        gone = [wire for wire, kind in properties.items() if kind == ABSENT]
        wanted = {wire: _property(kind, name, wire) for wire, kind in properties.items() if kind != ABSENT}
        at = pointer("components", "schemas", name)
        if not known.get("properties"):
            before = known or "absent"
            schemas[name] = {"type": "object", "properties": wanted, ORIGIN: "server"}
            recorder.add("server-type", FILE, at, before, f"{len(wanted)} properties", "the server's Go type")
            continue
        for wire in gone:
            if wire not in known["properties"]:
                raise _wrong("the contract has no such property, so it can't be absent", name, wire)
            before = known["properties"].pop(wire)
            known["required"] = [each for each in known.get("required", []) if each != wire]
            at_property = f"{at}{pointer('properties', wire)}"
            recorder.add("server-property", FILE, at_property, before, "absent", "the server has no such field")
        for wire, schema in wanted.items():
            before = known["properties"].get(wire, "absent")
            if before != schema:
                known["properties"][wire] = schema
                at_property = f"{at}{pointer('properties', wire)}"
                recorder.add("server-property", FILE, at_property, before, schema, "what the server writes")
    for name, properties in tables.types.items():
        for wire in filter(schemas[name]["properties"].__contains__, properties):
            _check_types(document, schemas[name]["properties"][wire], partial(_wrong, name=name, wire=wire))
    document["components"]["schemas"] = dict(sorted(schemas.items()))


def _property(kind: str, name: str, wire: str) -> Json:
    try:
        return read_type(kind)
    except ValueError as error:
        raise _wrong(str(error), name, wire) from error


def _wrong(problem: str, name: str, wire: str) -> KsgenError:
    return KsgenError(f"table of types: {problem}", where=f"{TYPES}, {pointer(name, wire)}", hint="correct the table")


def _check_types(document: Json, node: Any, wrong: Callable[[str], KsgenError]) -> None:
    """Refuse a part that names a type which the contract lacks."""
    for name in references(node):
        if name not in document["components"]["schemas"]:
            raise wrong(f"the contract has no type {name}")


def _read(document: Json, row: Row, read: Callable[..., Any], *arguments: str) -> Any:
    """What a cell says; the types it names must be there."""
    try:
        node = read(*arguments)
    except ValueError as error:
        raise row.wrong(str(error)) from error
    _check_types(document, node, row.wrong)
    return node


def _read_query(document: Json, row: Row, texts: Sequence[str]) -> list[Json]:
    return [_read(document, row, read_parameter, each, "query") for each in texts]


def drop_operations(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Drop the operations that are published and the server lacks."""
    for row in tables.rows["absent.csv"]:
        before = _node(document, row)
        item = document["paths"][row["path"]]
        del item[row["method"].lower()]
        if not item:
            del document["paths"][row["path"]]
        at = pointer("paths", row["path"], row["method"].lower())
        recorder.add("server-absent", FILE, at, before, "absent", row["source"])


def declare_parameters(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Declare what published operations read of the query; what is declared already stays as it is."""
    for row in tables.rows["parameters.csv"]:
        if not row["query"].split():
            raise row.wrong("no parameter is named")
        _declare(
            _node(document, row), row, _read_query(document, row, row["query"].split()), "server-parameters", recorder
        )


def _declare(node: Json, row: Row, wanted: Sequence[Json], rule: str, recorder: Recorder) -> None:
    # A list in a namespace takes no other as a filter; what a table names may be called like a path variable.
    places = {"query"} if rule == "server-parameters" else {"query", "path", "header"}
    declared = {each["name"] for each in node.get("parameters", []) if each["in"] in places}
    added = [each for each in wanted if each["name"] not in declared]
    if added:
        rest = {key: node.pop(key) for key in list(node)}
        node.update({"parameters": [*rest.pop("parameters", []), *added], **rest})
        at = pointer("paths", row["path"], row["method"].lower(), "parameters")
        names = " ".join(each["name"] for each in added)
        recorder.add(rule, FILE, at, "absent", names, "what the server reads")


def add_operations(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Add the operations that the server has and the Swagger lacks."""
    paths: dict[str, Json] = document["paths"]
    for row in tables.rows["operations.csv"]:
        path, method = row["path"].replace(WILDCARD, "}"), row["method"].lower()
        if method not in METHODS or method in paths.get(path, {}):
            raise row.wrong(f"{row['method']} {path} is no method or is in the contract already")
        if not path.startswith("/") or WILDCARD in row["path"].removesuffix(WILDCARD):
            raise row.wrong(f"{row['path']} is no path: it starts with a slash, and a wildcard ends it")
        paths.setdefault(path, {})[method] = _operation(document, row, path)
        recorder.add(
            "server-operation", FILE, pointer("paths", path, method), "absent", row["source"], "the server registers it"
        )
    document["paths"] = {
        path: {method: paths[path][method] for method in METHODS if method in paths[path]} for path in sorted(paths)
    }


def _operation(document: Json, row: Row, path: str) -> Json:
    parameters = [_read(document, row, read_parameter, name, "path") for name in path_variables(path)]
    if row["path"].endswith(WILDCARD):
        parameters[-1]["x-ksgen-wildcard"] = True
    parameters += _read_query(document, row, row["query"].split())
    node: Json = {"parameters": parameters} if parameters else {}
    body = _read(document, row, read_body, row["body"]) if row["body"] else None
    if body is not None:
        node["requestBody"] = body
    return {**node, "responses": _read(document, row, read_result, row["result"]), ORIGIN: "server"}


def correct_results(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Say what operations really answer."""
    for row in tables.rows["results.csv"]:
        node = _node(document, row)
        responses = _read(document, row, read_result, row["result"])
        others = {status: each for status, each in node["responses"].items() if not status.startswith("2")}
        after = dict(sorted({**others, **responses}.items()))
        if after != node["responses"]:
            at = pointer("paths", row["path"], row["method"].lower(), "responses")
            recorder.add("server-result", FILE, at, node["responses"], row["result"], "what the server answers")
            node["responses"] = after


def list_parameters(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Declare what every list handler of one style reads; a handler takes any other key as a filter."""
    for row in (*tables.rows["results.csv"], *tables.rows["operations.csv"]):
        style = list_style(tables, row)
        if style is not None and style["query"]:
            node = _node(document, row, row["path"].replace(WILDCARD, "}"))
            _declare(node, row, _read_query(document, style, style["query"].split()), "list-parameters", recorder)


def list_style(tables: Tables, row: Row) -> Row | None:
    """The row of lists.csv for a result: that of its wrapper with the longest beginning of its path."""
    kind = row["result"].partition("<")[0]
    rows = [
        each for each in tables.rows["lists.csv"] if each["result"] == kind and row["path"].startswith(each["path"])
    ]
    return max(rows, key=lambda each: len(each["path"]), default=None)


def correct_bodies(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Say what operations really read."""
    for row in tables.rows["bodies.csv"]:
        node = _node(document, row)
        body = _read(document, row, read_body, row["body"])
        if body is None and "requestBody" not in node:
            raise row.wrong("it takes no body as published")
        if node.get("requestBody") != body:
            at = pointer("paths", row["path"], row["method"].lower(), "requestBody")
            recorder.add(
                "server-body", FILE, at, node.get("requestBody", "absent"), row["body"], "what the server reads"
            )
            responses = node.pop("responses")
            if body is None:
                del node["requestBody"]
            else:
                node["requestBody"] = body
            node["responses"] = responses


def _node(document: Json, row: Row, path: str | None = None) -> Json:
    path = path or row["path"]
    node: Json | None = document["paths"].get(path, {}).get(row["method"].lower())
    if node is None:
        raise row.wrong(f"the contract has no operation {row['method']} {path}")
    return node


def add_variants(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Give what a path answers for some query a method: `operation=export` fixes a parameter, `name*` asks for one."""
    for row in tables.rows["variants.csv"]:
        node = _node(document, row)
        fixed = dict(each.split("=", 1) for each in row["query"].split() if "=" in each)
        variant: Json = {
            "name": row["name"],
            "query": fixed,
            "parameters": _read_query(document, row, [each for each in row["query"].split() if "=" not in each]),
            "responses": _read(document, row, read_result, row["result"]),
        }
        if row["body"]:
            variant["requestBody"] = _read(document, row, read_body, row["body"])
            if variant["requestBody"] is None:
                raise row.wrong("a variant has its operation's body or another one, not none")
        node.setdefault(VARIANTS, []).append(variant)
        at = pointer("paths", row["path"], row["method"].lower())
        recorder.add(
            "server-variant", FILE, at, "absent", f"{row['name']}: {row['query']}", "the query changes the answer"
        )


def name_resources(document: Json, tables: Tables, recorder: Recorder) -> None:
    """List what `{resources}` may be, with the type of the items, their filters and sort keys.

    A version is one of the resources API's, or any group's with the group before it; there, writes are of those names
    too.
    """
    for version in sorted({row["version"] for row in tables.rows["resources.csv"]}):
        rows = [row for row in tables.rows["resources.csv"] if row["version"] == version]
        for row in rows:
            if row["scope"] not in RESOURCE_SCOPES:
                raise row.wrong(f"a scope is one of {', '.join(RESOURCE_SCOPES)}")
            _check_types(document, {"$ref": SCHEMA_PREFIX + row["type"]}, row.wrong)
        known = [
            {
                "name": row["name"],
                "scope": row["scope"],
                "schema": {"$ref": SCHEMA_PREFIX + row["type"]},
                "filters": row["filters"].split(),
                "sort": row["sort"].split(),
            }
            for row in rows
        ]
        named = "/" in version
        base = f"/kapis/{version}/" if named else f"/kapis/resources.kubesphere.io/{version}/"
        methods = ("get", "post", "put", "patch") if named else ("get",)
        places = [path for path in document["paths"] if path.startswith(base) and "/{resources}" in path]
        for path, method in ((path, method) for path in places for method in methods):
            if method in document["paths"][path]:
                document["paths"][path][method][RESOURCES] = known
                at, count = pointer("paths", path, method), f"{len(known)} known names"
                recorder.add("server-resources", FILE, at, "any name", count, "what the server knows")


def place_models(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Say which module, or module and class, the model of a definition has where its name tells too little.

    `devops.RunPipeline*` as `devops_v1alpha2.StartedRun*` renames the definitions inside it along with it.
    """
    schemas: dict[str, Json] = document["components"]["schemas"]
    rows = sorted(tables.rows["models.csv"], key=lambda row: len(row["definition"].rstrip("*")))
    for row in rows:
        if not _PLACE.fullmatch(row["model"]):
            raise row.wrong(f"{row['model']!r} is neither a module nor a module and a class")
        spoken_of_here = spoken_of(row["definition"], schemas)
        if not spoken_of_here:
            raise row.wrong(f"the contract has no definition {row['definition']}")
        for name in spoken_of_here:
            place, renamed, _ = row["model"].partition("*")
            if renamed:
                rest = name.removeprefix(row["definition"].removesuffix("*"))
                place += class_name([each for each in rest.split(".") if each])
            schemas[name][MODEL] = place
            at = pointer("components", "schemas", name)
            recorder.add("model-place", FILE, at, name, place, "where the type belongs")


def spoken_of(pattern: str, definitions: Iterable[str]) -> list[str]:
    """The definitions of this name; a `*` at its end stands for any rest."""
    if pattern.endswith("*"):
        return [each for each in definitions if each.startswith(pattern[:-1])]
    return [each for each in definitions if each == pattern]


def scope_resources(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Move the operations on one object of a namespaced custom resource below its namespace; drop absent `/status`.

    The Swagger takes every custom resource for cluster-scoped, and for one with a status subresource.
    """
    for row in tables.rows["scopes.csv"]:
        base = f"/apis/{row['group']}/{row['version']}"
        plural = row["plural"]
        if f"{base}/{plural}" not in document["paths"]:
            raise row.wrong(f"the contract has no custom resource {plural}.{row['group']}")
        if row["scope"] not in _SCOPES or row["status"] not in {"yes", "no", ""}:
            raise row.wrong(f"a scope is one of {', '.join(_SCOPES)}, a status yes, no or empty")
        if row["scope"] == "Namespaced":
            _move(document, base, plural, recorder)
        if row["status"] == "no":
            _drop_status(document, base, plural, recorder)
    document["paths"] = dict(sorted(document["paths"].items()))


def _move(document: Json, base: str, plural: str, recorder: Recorder) -> None:
    paths: dict[str, Json] = document["paths"]
    below = f"{base}/namespaces/{{namespace}}/{plural}"
    moves = {
        f"{base}/{plural}/{{name}}": f"{below}/{{name}}",
        f"{base}/{plural}/{{name}}/status": f"{below}/{{name}}/status",
        f"{base}/watch/{plural}/{{name}}": f"{base}/watch/namespaces/{{namespace}}/{plural}/{{name}}",
    }
    for old, new in moves.items():
        if old in paths:
            paths[new] = {method: _namespaced(node) for method, node in paths.pop(old).items()}
            recorder.add("custom-resource-scope", FILE, pointer("paths", old), old, new, "the resource is namespaced")
    collection = paths[f"{base}/{plural}"]
    paths[below] = {method: _namespaced(node) for method, node in collection.items()}
    # Lists and watches reach across namespaces; creating and deleting don't.
    paths[f"{base}/{plural}"] = {method: node for method, node in collection.items() if method == "get"}
    watch = paths.get(f"{base}/watch/{plural}")
    if watch:
        path = f"{base}/watch/namespaces/{{namespace}}/{plural}"
        paths[path] = {method: _namespaced(node) for method, node in watch.items()}
    at = pointer("paths", f"{base}/{plural}")
    recorder.add("custom-resource-scope", FILE, at, "cluster", below, "the resource is namespaced")


def _namespaced(node: Json) -> Json:
    variable = {"name": "namespace", "in": "path", "required": True, "schema": {"type": "string"}}
    return {**node, "parameters": [variable, *node.get("parameters", [])]}


def _drop_status(document: Json, base: str, plural: str, recorder: Recorder) -> None:
    for path in [f"{base}/{plural}/{{name}}/status", f"{base}/namespaces/{{namespace}}/{plural}/{{name}}/status"]:
        if document["paths"].pop(path, None) is not None:
            why = "it has no status subresource"
            recorder.add("custom-resource-status", FILE, pointer("paths", path), "published", "dropped", why)
