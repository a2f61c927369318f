"""The report of a contract of kinds: each change with its number and first place."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from ksgen.contract.contract import Contract
from ksgen.json import parse_json
from ksgen.kinds import crds, kubernetes
from ksgen.kinds.crds import read_manifests
from ksgen.kinds.report import Notes, render
from ksgen.kinds.table import read_kinds
from ksgen.source import lock as locks

SPECS = Path(__file__).parents[3] / "specs"
PINNED = [source.folder for source in locks.load(SPECS / "ksgen.lock").kinds]


def left(found: Notes) -> dict[str, int]:
    return {name: len(places) for (_, name), places in found.left.items()}


def manifests(schema: object) -> Notes:
    version = {"name": "v1", "served": True, "storage": True, "schema": {"openAPIV3Schema": schema}}
    names = {"kind": "Widget", "plural": "widgets"}
    spec = {"group": "example.io", "names": names, "scope": "Cluster", "versions": [version]}
    found = Notes()
    text = yaml.safe_dump({"kind": "CustomResourceDefinition", "spec": spec}).encode()
    crds.contract_of(read_manifests(text, "f", found), version="v1", notes=found)
    return found


@pytest.mark.parametrize("folder", PINNED)
def test_what_is_pinned_has_a_report_of_its_kinds(folder: str) -> None:
    contract = Contract(parse_json((SPECS / folder / "contract.json").read_bytes(), folder), folder)
    report = (SPECS / folder / "report.md").read_text()
    _, _, taken = report.partition("## Taken")
    rows = [line.split("|") for line in taken.partition("## Repaired")[0].splitlines() if line.startswith("| ")][1:]
    kinds = read_kinds(contract, native=folder.startswith("kubernetes/"))
    found = sorted((row[2].strip(), row[3].strip(), row[4].strip()) for row in rows)
    assert found == sorted((kind.version, kind.kind, kind.plural) for kind in kinds)
    assert f", {sum(1 for _ in contract.operations())} operations. " in report


def test_kubernetes() -> None:
    operation = {
        "operationId": "createThing",
        "consumes": ["*/*"],
        "produces": ["application/json", "application/yaml"],
        "parameters": [{"name": "body", "in": "body", "schema": {"$ref": "#/definitions/io.k8s.api.core.v1.Thing"}}],
        "responses": {"200": {"description": "Upstream's own words"}},
    }
    quantity = {"type": "string", "description": "Upstream's own words"}
    thing = {"properties": {"size": {"type": "array", "items": {"type": "string", "x-new": 1}}}}
    definitions = {"io.k8s.api.core.v1.Thing": thing, "io.k8s.apimachinery.pkg.api.resource.Quantity": quantity}
    swagger = {"swagger": "2.0", "paths": {"/api/v1/things": {"post": operation}}, "definitions": definitions}
    found = Notes()
    kubernetes.contract_of(swagger, version="v1", where="f", notes=found)
    assert left(found) == {"operationId": 1, "application/yaml": 1, "description": 1, "x-new": 1}
    ((_, places),) = [each for each in found.left.items() if each[0][1] == "x-new"]
    assert places == ["/definitions/io.k8s.api.core.v1.Thing/properties/size/items/x-new"]
    assert [before for before, _, _ in found.repaired] == ["resource.Quantity: string", "a body of any media type"]


def test_an_answer_that_is_no_object_is_passed_over() -> None:
    swagger = {"paths": {"/api/v1/things": {"get": {"responses": {"200": "OK"}}}}, "definitions": {}}
    found = Notes()
    kubernetes.contract_of(swagger, version="v1", where="f", notes=found)
    assert left(found) == {}


def test_custom_resources() -> None:
    either = {"anyOf": [{"type": "integer"}], "x-kubernetes-int-or-string": True}
    fields = {"description": {"type": "string"}, "port": either, "any": {}, "map": {"additionalProperties": either}}
    found = manifests({"type": "object", "properties": fields, "title": "x"})
    assert left(found) == {"anyOf": 2, "title": 1}, "a property may be called like a keyword"
    assert {(before, after): len(places) for (before, after, _), places in found.repaired.items()} == {
        ("x-kubernetes-int-or-string", "integer or string of format int-or-string"): 2,
        ("a schema without a type", "any value"): 1,
        ("a schema without a type", "object"): 1,
    }


def test_what_no_client_reads_is_not_walked() -> None:
    deep: dict[str, object] = {"x-new": 1}
    for _ in range(30):
        deep = {"type": "string", "properties": {"a": deep}}
    assert left(manifests({"type": "object", "properties": {"a": deep}})) == {}


def test_nothing_changed() -> None:
    text = render("release-1/crds/x", {"f.yaml": b"abc"}, [], 0, Notes())
    assert "| `f.yaml` | 3 |" in text
    assert text.count("Nothing.") == 2


@given(st.text(), st.text())
def test_no_name_becomes_markup_or_another_row(name: str, place: str) -> None:
    found = Notes()
    found.leave("keyword", name, place)
    (row,) = [line for line in render("r", {}, [], 0, found).splitlines() if line.startswith("| keyword")]
    assert row.replace("\\|", "").count("|") == 6
