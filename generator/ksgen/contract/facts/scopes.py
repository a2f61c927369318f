"""Where custom resources lie: the Swagger takes every one for cluster-scoped, and for one with a status subresource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.contract.facts.tables import Tables
    from ksgen.contract.normalise import Recorder
    from ksgen.json import Json

FILE = "contract"
SCOPES = ("Cluster", "Namespaced")
STATUS = ("yes", "no", "")


def scope_resources(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Move the operations on one object of a namespaced custom resource below its namespace; drop absent `/status`."""
    for row in tables.rows["scopes.csv"]:
        base = f"/apis/{row['group']}/{row['version']}"
        plural = row["plural"]
        if f"{base}/{plural}" not in document["paths"]:
            raise row.wrong(f"the contract has no custom resource {plural}.{row['group']}")
        if row["scope"] not in SCOPES or row["status"] not in STATUS:
            raise row.wrong(f"a scope is one of {', '.join(SCOPES)}, a status yes, no or empty")
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
