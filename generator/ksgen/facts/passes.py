"""One pass for each fact table, over the normalised contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract import METHODS, RESOURCES, SCHEMA_PREFIX, VARIANTS
from ksgen.facts.language import read_body, read_parameter, read_result, read_type
from ksgen.normalise.document import path_variables
from ksgen.pointer import pointer

if TYPE_CHECKING:
    from ksgen.facts.tables import Row, Tables
    from ksgen.jsonvalue import Json
    from ksgen.normalise import Recorder

# What list handlers read, by the style of their answer, and where that style is used.
LIST_PARAMETERS = {
    "List": "page:integer limit:integer sortBy ascending:boolean labelSelector name names uid alias namespace label "
    "annotation ownerKind ownerReference",
    "Pageable": "paging conditions orderBy reverse:boolean",
}
LIST_STYLES = {
    "List": (
        "/kapis/iam.kubesphere.io/",
        "/kapis/tenant.kubesphere.io/",
        "/kapis/resources.kubesphere.io/v1alpha3/",
        "/kapis/openpitrix.io/v2alpha1/",
    ),
    "Pageable": ("/kapis/resources.kubesphere.io/v1alpha2/", "/kapis/openpitrix.io/v1/"),
}

FILE = "contract"
ORIGIN = "x-ksgen-origin"
WILDCARD = ":*}"


def define_types(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Add the types that the definitions lack, and correct the properties of those they have."""
    schemas: dict[str, Json] = document["components"]["schemas"]
    for name, properties in tables.types.items():
        known = schemas.get(name, {})
        wanted = {wire: read_type(kind) for wire, kind in properties.items()}
        at = pointer("components", "schemas", name)
        if not known.get("properties"):
            before = known or "absent"
            schemas[name] = {"type": "object", "properties": wanted, ORIGIN: "server"}
            recorder.add("server-type", FILE, at, before, f"{len(wanted)} properties", "the server's Go type")
            continue
        for wire, schema in wanted.items():
            before = known["properties"].get(wire, "absent")
            if before != schema:
                known["properties"][wire] = schema
                recorder.add(
                    "server-property",
                    FILE,
                    f"{at}{pointer('properties', wire)}",
                    before,
                    schema,
                    "what the server writes",
                )
    document["components"]["schemas"] = dict(sorted(schemas.items()))


def scope_resources(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Move the operations on one object of a namespaced custom resource below its namespace; drop absent `/status`."""
    for row in tables.rows["scopes.csv"]:
        base = f"/apis/{row['group']}/{row['version']}"
        plural = row["plural"]
        if f"{base}/{plural}" not in document["paths"]:
            raise row.wrong(f"the contract has no custom resource {plural}.{row['group']}")
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
    recorder.add(
        "custom-resource-scope",
        FILE,
        pointer("paths", f"{base}/{plural}"),
        "cluster",
        below,
        "the resource is namespaced",
    )


def _namespaced(node: Json) -> Json:
    variable = {"name": "namespace", "in": "path", "required": True, "schema": {"type": "string"}}
    return {**node, "parameters": [variable, *node.get("parameters", [])]}


def _drop_status(document: Json, base: str, plural: str, recorder: Recorder) -> None:
    for path in [f"{base}/{plural}/{{name}}/status", f"{base}/namespaces/{{namespace}}/{plural}/{{name}}/status"]:
        if document["paths"].pop(path, None) is not None:
            recorder.add(
                "custom-resource-status",
                FILE,
                pointer("paths", path),
                "published",
                "dropped",
                "it has no status subresource",
            )


def add_operations(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Add the operations that the server has and the Swagger lacks."""
    paths: dict[str, Json] = document["paths"]
    for row in tables.rows["operations.csv"]:
        path, method = row["path"].replace(WILDCARD, "}"), row["method"].lower()
        if method not in METHODS or method in paths.get(path, {}):
            raise row.wrong(f"{row['method']} {path} is no method or is in the contract already")
        paths.setdefault(path, {})[method] = _operation(row, path)
        recorder.add(
            "server-operation", FILE, pointer("paths", path, method), "absent", row["source"], "the server registers it"
        )
    document["paths"] = {
        path: {method: paths[path][method] for method in METHODS if method in paths[path]} for path in sorted(paths)
    }


def _operation(row: Row, path: str) -> Json:
    try:
        parameters = [read_parameter(name, "path") for name in path_variables(path)]
        if row["path"].endswith(WILDCARD):
            parameters[-1]["x-ksgen-wildcard"] = True
        parameters += [read_parameter(each, "query") for each in row["query"].split()]
        node: Json = {"parameters": parameters} if parameters else {}
        if row["body"]:
            node["requestBody"] = read_body(row["body"])
        return {**node, "responses": read_result(row["result"]), ORIGIN: "server"}
    except ValueError as error:
        raise row.wrong(str(error)) from error


def correct_results(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Say what operations really answer."""
    for row in tables.rows["results.csv"]:
        node = _node(document, row)
        try:
            responses = read_result(row["result"])
        except ValueError as error:
            raise row.wrong(str(error)) from error
        others = {status: each for status, each in node["responses"].items() if not status.startswith("2")}
        after = dict(sorted({**others, **responses}.items()))
        if after != node["responses"]:
            at = pointer("paths", row["path"], row["method"].lower(), "responses")
            recorder.add("server-result", FILE, at, node["responses"], row["result"], "what the server answers")
            node["responses"] = after


def list_parameters(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Declare what every list handler of one style reads; a handler takes any other key as a filter."""
    for row in (*tables.rows["results.csv"], *tables.rows["operations.csv"]):
        kind = row["result"].partition("<")[0]
        wanted = LIST_PARAMETERS.get(kind, "") if row["path"].startswith(LIST_STYLES.get(kind, ())) else ""
        node = _node(document, row) if wanted else {}
        declared = {each["name"] for each in node.get("parameters", [])}
        added = [read_parameter(each, "query") for each in wanted.split() if each.partition(":")[0] not in declared]
        if added:
            rest = {key: node.pop(key) for key in list(node)}
            node.update({"parameters": [*rest.pop("parameters", []), *added], **rest})
            at = pointer("paths", row["path"], row["method"].lower(), "parameters")
            names = " ".join(each["name"] for each in added)
            recorder.add("list-parameters", FILE, at, "absent", names, "every list handler of this style reads them")


def correct_bodies(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Say what operations really read."""
    for row in tables.rows["bodies.csv"]:
        node = _node(document, row)
        try:
            body = read_body(row["body"])
        except ValueError as error:
            raise row.wrong(str(error)) from error
        if node.get("requestBody") != body:
            at = pointer("paths", row["path"], row["method"].lower(), "requestBody")
            recorder.add(
                "server-body", FILE, at, node.get("requestBody", "absent"), row["body"], "what the server reads"
            )
            responses = node.pop("responses")
            node.update({"requestBody": body, "responses": responses})


def _node(document: Json, row: Row) -> Json:
    node: Json | None = document["paths"].get(row["path"], {}).get(row["method"].lower())
    if node is None:
        raise row.wrong(f"the contract has no operation {row['method']} {row['path']}")
    return node


def add_variants(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Give what a path answers for some query a method: `operation=export` fixes a parameter, `name*` asks for one."""
    for row in tables.rows["variants.csv"]:
        node = _node(document, row)
        fixed = dict(each.split("=", 1) for each in row["query"].split() if "=" in each)
        try:
            parameters = [read_parameter(each, "query") for each in row["query"].split() if "=" not in each]
            variant = {
                "name": row["name"],
                "query": fixed,
                "parameters": parameters,
                "responses": read_result(row["result"]),
            }
        except ValueError as error:
            raise row.wrong(str(error)) from error
        node.setdefault(VARIANTS, []).append(variant)
        at = pointer("paths", row["path"], row["method"].lower())
        recorder.add(
            "server-variant", FILE, at, "absent", f"{row['name']}: {row['query']}", "the query changes the answer"
        )


def name_resources(document: Json, tables: Tables, recorder: Recorder) -> None:
    """List what `{resources}` may be, with the type of the items, their filters and sort keys."""
    for version in sorted({row["version"] for row in tables.rows["resources.csv"]}):
        rows = [row for row in tables.rows["resources.csv"] if row["version"] == version]
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
        base = f"/kapis/resources.kubesphere.io/{version}"
        for path, item in document["paths"].items():
            if path.startswith(f"{base}/") and "/{resources}" in path and "get" in item:
                item["get"][RESOURCES] = known
                recorder.add(
                    "server-resources",
                    FILE,
                    pointer("paths", path, "get"),
                    "any name",
                    f"{len(known)} known names",
                    "what the server's getters know",
                )
