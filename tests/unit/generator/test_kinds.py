"""Kubernetes' Swagger and manifests of custom resources become contracts, and contracts a table of kinds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from ksgen.cli import main
from ksgen.contract import contract as contracts
from ksgen.contract.contract import Contract
from ksgen.contract.validate import validate_contract
from ksgen.errors import KsgenError
from ksgen.ir.kinds import collection_of
from ksgen.kinds import crds, kubernetes
from ksgen.kinds.crds import read_manifests
from ksgen.kinds.table import plural_label, read_kinds
from ksgen.kinds.world import join

UPSTREAM = Path(__file__).parents[3].parent / "shared" / "upstream"
TEXT = {"type": "string"}


def manifest(schema: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    version = {
        "name": "v1",
        "served": True,
        "storage": True,
        "schema": {"openAPIV3Schema": {"type": "object", "properties": {"spec": schema or {"type": "object"}}}},
        **changes.pop("version", {}),
    }
    spec = {
        "group": "example.io",
        "names": {"kind": "Widget", "plural": "widgets"},
        "scope": "Namespaced",
        "versions": [version],
        **changes,
    }
    return {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "spec": spec}


def contract(*manifests: dict[str, Any]) -> dict[str, Any]:
    text = yaml.safe_dump_all(manifests).encode()
    return crds.contract_of(read_manifests(text, "crds.yaml"), version="x")


def schemas(schema: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = contract(manifest(schema))["components"]["schemas"]
    return {name: each for name, each in found.items() if name.startswith("example.")}


def test_a_structural_schema_becomes_definitions_named_by_their_place() -> None:
    found = schemas(
        {
            "type": "object",
            "description": "upstream's words",
            "required": ["size"],
            "properties": {
                "size": {"type": "integer", "format": "int32", "default": 1, "minimum": 0},
                "mode": {"type": "string", "enum": ["a", "b"]},
                "port": {"anyOf": [{"type": "integer"}, TEXT], "x-kubernetes-int-or-string": True},
                "free": {"x-kubernetes-preserve-unknown-fields": True, "type": "object"},
                "any": {"x-kubernetes-preserve-unknown-fields": True},
                "maybe": {"type": "string", "nullable": True},
                "rules": {
                    "type": "array",
                    "x-kubernetes-list-type": "map",
                    "items": {"type": "object", "properties": {"name": TEXT}},
                },
                "named": {"type": "object", "additionalProperties": {"type": "object", "properties": {"x": TEXT}}},
                "inner": {
                    "type": "object",
                    "x-kubernetes-embedded-resource": True,
                    "properties": {"metadata": {"type": "object"}},
                },
            },
        }
    )
    spec = found["example.v1.WidgetSpec"]
    assert spec["required"] == ["size"]
    properties = spec["properties"]
    assert properties["size"] == {"type": "integer", "format": "int32", "default": 1, "minimum": 0}
    assert properties["mode"] == {"type": "string", "enum": ["a", "b"]}
    assert properties["port"] == {"type": ["integer", "string"], "format": "int-or-string"}
    assert properties["free"] == {"type": "object"}
    assert properties["any"] == {}
    assert properties["maybe"] == {"type": ["string", "null"]}
    assert properties["rules"]["items"] == {"$ref": "#/components/schemas/example.v1.WidgetSpecRule"}
    assert properties["rules"]["x-kubernetes-list-type"] == "map"
    assert properties["named"]["additionalProperties"]["$ref"].endswith(".WidgetSpecNamedValue")
    inner = found["example.v1.WidgetSpecInner"]["properties"]
    assert inner["metadata"]["$ref"].endswith("meta.v1.ObjectMeta")
    assert inner.keys() == {"apiVersion", "kind", "metadata"}
    assert "upstream's words" not in json.dumps(found)


def test_equal_parts_are_one_definition() -> None:
    part = {"type": "object", "properties": {"a": TEXT}}
    found = schemas({"type": "object", "properties": {"one": part, "other": part}})
    references = {each["$ref"] for each in found["example.v1.WidgetSpec"]["properties"].values()}
    assert references == {"#/components/schemas/example.v1.WidgetSpecOne"}


def test_what_is_served_is_what_there_is() -> None:
    versions = [
        {"name": "v1", "served": True, "storage": True, "subresources": {"status": {}, "scale": {}}},
        {"name": "v1beta1", "served": False, "storage": False},
        {"name": "v2", "served": True, "storage": False},
    ]
    made = contract(manifest(versions=versions), manifest(scope="Cluster", group="other.io"))
    assert not [each for each in validate_contract(made) if each.severity == "error"]
    kinds = read_kinds(Contract(made, "x"), native=False)
    assert [(each.api_version, each.namespaced, [*each.subresources]) for each in kinds] == [
        ("example.io/v1", True, ["scale", "status"]),
        ("example.io/v2", True, []),
        ("other.io/v1", False, []),
    ]
    assert [collection_of(each) for each in kinds] == ["ScalableWithStatus", "ObjectCollection", "ClusterObjects"]
    assert kinds[0].verbs == {"list", "get", "create", "replace", "patch", "delete", "delete_all"}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"scope": "Everywhere"}, "expected Cluster or Namespaced, found 'Everywhere'"),
        ({"scope": ["Cluster"]}, "malformed custom resource definition: `scope`: expected string, got array"),
        ({"group": "nodots"}, "'nodots' can't be the group of a custom resource"),
        ({"group": "a.b\nc"}, "can't be the group"),
        ({"names": {"kind": "../x", "plural": "widgets"}}, "can't be the kind"),
        ({"versions": {}}, "malformed custom resource definition: `versions`: expected array, got object"),
        ({"version": {"schema": {"openAPIV3Schema": {"properties": {"spec": {"type": "tuple"}}}}}}, "no type of a"),
        ({"version": {"schema": {"openAPIV3Schema": {"properties": {"spec": {"type": ["a"]}}}}}}, "no type of a"),
        ({"version": {"schema": {"openAPIV3Schema": {"properties": {"spec": []}}}}}, "expected a schema, found list"),
        ({"version": {"subresources": {"log": {}}}}, "expected status and scale at most"),
    ],
)
def test_a_malformed_manifest_is_named(changes: dict[str, Any], problem: str) -> None:
    with pytest.raises(KsgenError) as raised:
        contract(manifest(**changes))
    assert problem in str(raised.value)
    assert str(raised.value.where).startswith("crds.yaml, /spec")


def test_the_same_definition_twice_is_an_error() -> None:
    with pytest.raises(KsgenError, match=r"widgets\.example\.io is defined twice"):
        contract(manifest(), manifest())


def test_lists_documents_and_other_kinds() -> None:
    listed = {"kind": "CustomResourceDefinitionList", "items": [{"spec": manifest()["spec"]}]}
    assert [each.kind for each in read_manifests(json.dumps(listed).encode(), "x")] == ["Widget"]
    documents = yaml.safe_dump_all([{"kind": "Namespace"}, manifest(), None]).encode()
    assert [each.kind for each in read_manifests(documents, "x")] == ["Widget"]
    with pytest.raises(KsgenError, match="not YAML"):
        read_manifests(b"a: [", "x")
    with pytest.raises(KsgenError, match=r"only apiextensions.k8s.io/v1 is understood"):
        read_manifests(yaml.safe_dump({**manifest(), "apiVersion": "apiextensions.k8s.io/v1beta1"}).encode(), "x")


@pytest.mark.parametrize(
    ("plural", "label"),
    [
        ("persistentvolumeclaims", "persistentvolumeclaims"),
        ("csidrivers", "csidrivers"),
        ("odd-ones", "odd_ones"),
        ("class", "class_"),
    ],
)
def test_a_collection_is_called_by_its_plural(plural: str, label: str) -> None:
    assert plural_label(plural) == label


def test_two_groups_that_would_be_one_attribute() -> None:
    release = Contract({"info": {"version": "x"}, "paths": {}, "components": {"schemas": {}}}, "release")
    made = Contract(contract(manifest(), manifest(group="example.com")), "x")
    with pytest.raises(KsgenError, match=r"example.com/v1 and example.io/v1 would be one attribute"):
        join(release, None, [made])


def test_what_is_not_kubernetes_swagger() -> None:
    with pytest.raises(KsgenError, match="not Kubernetes' Swagger"):
        kubernetes.contract_of({"paths": {"/api/": {"get": {}}}}, version="v1", where="x")
    with pytest.raises(KsgenError, match="leads nowhere"):
        kubernetes.contract_of(
            {"paths": {}, "definitions": {"a.b.C": {"properties": {"x": {"$ref": "#/definitions/a.b.D"}}}}},
            version="v1",
            where="x",
        )


@pytest.mark.skipif(not UPSTREAM.is_dir(), reason="../shared/upstream is not here")
def test_kubernetes_own() -> None:
    swagger = json.loads((UPSTREAM / "kubernetes-1.28/api/openapi-spec/swagger.json").read_text())
    made = kubernetes.contract_of(swagger, version="v1.28.0", where="x")
    pinned = Path(__file__).parents[3] / "specs" / "kubernetes" / "v1.28.0" / "contract.json"
    assert contracts.dump(made) == pinned.read_bytes(), "which was proved when it was pinned"
    assert "description" not in made["components"]["schemas"]["core.v1.Pod"]
    kinds = read_kinds(Contract(made, "x"), native=True)
    assert len(kinds) == 73
    assert sum(1 for _ in Contract(made, "x").operations()) == 865


def test_our_own_manifests_are_what_is_pinned_of_them() -> None:
    folder = Path(__file__).parents[3] / "specs" / "release-3.4" / "crds" / "addons"
    made = crds.contract_of(
        read_manifests((folder / "manifests.yaml").read_bytes(), "manifests.yaml"), version="addons"
    )
    assert contracts.dump(made) == (folder / "contract.json").read_bytes()


def run(folder: Path, *arguments: str) -> Any:
    return CliRunner().invoke(main, ["fetch", *arguments, "--specs", str(folder), "-q"])


def test_pins_are_held_to(tmp_path: Path) -> None:
    source, specs = tmp_path / "k8s" / "api" / "openapi-spec", tmp_path / "specs"
    source.mkdir(parents=True)
    file = source / "swagger.json"
    file.write_text(json.dumps({"swagger": "2.0", "paths": {}, "definitions": {}}))
    arguments = ("--kubernetes", "v1.2.3", "--from", str(tmp_path / "k8s"))
    assert run(specs, *arguments).exit_code == 0
    before = {path: path.read_bytes() for path in specs.rglob("*") if path.is_file()}
    assert 'kinds."kubernetes/v1.2.3"' in (specs / "ksgen.lock").read_text()
    file.write_text(json.dumps({"swagger": "2.0", "paths": {}, "definitions": {"a.B": {"type": "object"}}}))
    refused = run(specs, *arguments)
    assert refused.exit_code == 2
    assert "not the pinned bytes of kubernetes/v1.2.3" in refused.output
    assert {path: path.read_bytes() for path in specs.rglob("*") if path.is_file()} == before
    assert run(specs, *arguments, "--update").exit_code == 0
    assert run(specs, "--kubernetes", "../x", "--from", str(tmp_path / "k8s")).exit_code == 2
    assert run(specs, "--crds", str(tmp_path / "nowhere"), "--kubernetes", "v1").exit_code == 2
