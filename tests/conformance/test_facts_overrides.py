"""Every fact that says another answer than the published one has evidence that the published one is false."""

from __future__ import annotations

import csv
import json
from typing import Any

import pytest
from support.conformance.contracts import default_release
from support.conformance.facts import MISSING, ROOT, SERVER, table
from support.conformance.routes import shape

PUBLISHED = ROOT.parent / "shared" / "upstream" / "release-3.4" / "api" / "ks-openapi-spec" / "swagger.json"
Key = tuple[str, str]

# Seen on a server, and in no table: `data` and `revision`, not the workload.
OBSERVED = {
    ("GET", f"/kapis/resources.kubesphere.io/v1alpha2/namespaces/{{}}/{kind}/{{}}/revisions/{{}}")
    for kind in ("daemonsets", "statefulsets")
}


def _key(method: str, path: str) -> Key:
    return method.upper(), shape(path)


def _overriding() -> dict[Key, str]:
    """What facts say of operations of which the Swagger says something too."""
    paths: dict[str, Any] = json.loads(PUBLISHED.read_text())["paths"]
    answers = {
        _key(method, path): [each["schema"] for each in node["responses"].values() if each.get("schema")]
        for path, item in paths.items()
        for method, node in item.items()
        if method != "parameters"
    }
    with (default_release().parent / "facts" / "results.csv").open(newline="") as lines:
        rows = {_key(row["method"], row["path"]): row["result"] for row in csv.DictReader(lines)}
    return {key: result for key, result in rows.items() if answers.get(key)}


def _known() -> set[Key]:
    """Operations whose answer was read in the server's source, as another than the published one."""
    lists = {_key(*title.split(" ", 1)) for title in table("list_items.json")}
    fixes = {_key(row["method"], row["path"]) for row in table("op_fixes.json") if row["category"] == "response"}
    return lists | fixes


@pytest.mark.skipif(not (PUBLISHED.is_file() and SERVER.is_dir()), reason=MISSING)
def test_each_has_evidence() -> None:
    overriding = _overriding()
    assert len(overriding) > 90
    assert overriding.keys() - _known() == OBSERVED
