"""What `ksgen diff` tells of two contracts of kinds: of Kubernetes' versions, or of sets of custom resources."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from ksgen.cli import main
from ksgen.contract.contract import Contract, assign_names
from ksgen.diff import compare
from ksgen.kinds import crds
from ksgen.kinds.crds import read_manifests

ROOT = Path(__file__).parents[3]
KUBERNETES = "kubernetes/v1.28.0"
WIDGET = "crd.example.v1.widgets"


def made(*manifests: dict[str, Any]) -> Contract:
    text = yaml.safe_dump_all(manifests).encode()
    return Contract(crds.contract_of(read_manifests(text, "crds.yaml"), version="x"), "x.json")


def widget(
    scope: str = "Namespaced", plural: str = "widgets", kind: str = "Widget", **properties: Any
) -> dict[str, Any]:
    schema = {"type": "object", "properties": {"size": {"type": "string"}, **properties}}
    version = {"name": "v1", "served": True, "storage": True, "schema": {"openAPIV3Schema": schema}}
    spec = {"group": "example.io", "names": {"kind": kind, "plural": plural}, "scope": scope, "versions": [version]}
    return {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "spec": spec}


def released(*manifests: dict[str, Any]) -> Contract:
    """A release that publishes these, as its operations have names."""
    found = made(*manifests)
    assign_names(found)
    return found


def with_status() -> dict[str, Any]:
    found = widget()
    found["spec"]["versions"][0]["subresources"] = {"status": {}}
    return found


GEAR = widget(plural="gears", kind="Gear")
VERBS = [("verb-{}", WIDGET, f"status.{verb}") for verb in ("get", "patch", "replace")]
INSIDE, OUTSIDE = "/apis/example.io/v1/namespaces/{namespace}/widgets", "/apis/example.io/v1/widgets"
CASES = [
    (made(widget(), GEAR), made(widget()), [("kind-removed", "crd.example.v1.gears", None, None, None)]),
    (made(widget()), made(widget(), GEAR), [("kind-added", "crd.example.v1.gears", None, None, None)]),
    (made(widget()), made(widget("Cluster")), [("kind-moved", WIDGET, None, INSIDE, OUTSIDE)]),
    (made(with_status()), made(widget()), [(rule.format("removed"), *rest, None, None) for rule, *rest in VERBS]),
    (made(widget()), made(with_status()), [(rule.format("added"), *rest, None, None) for rule, *rest in VERBS]),
    (
        released(with_status()),
        released(widget()),
        [(rule.format("removed"), *rest, None, None) for rule, *rest in VERBS],
    ),
    (
        made(widget()),
        made(widget(colour={"type": "string"})),
        [("property-added", "example_v1.Widget", "colour", None, "str")],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), CASES, ids=[expected[0][0] for *_, expected in CASES])
def test_one_change_is_told_as_one(old: Contract, new: Contract, expected: list[tuple[Any, ...]]) -> None:
    found = [each for each in compare(old, new).changes if not each.rule.startswith("model-")]
    assert [(each.rule, each.name, each.part, each.before, each.after) for each in found] == expected


def test_kinds_and_a_release_can_be_compared() -> None:
    """It tells nothing that helps anybody, but it is no error."""
    assert [
        each.rule for each in compare(made(widget()), released(widget(), GEAR)).changes if each.rule[:4] == "kind"
    ] == ["kind-added"]


def test_two_versions_of_kubernetes(tmp_path: Path) -> None:
    document = json.loads((ROOT / "specs" / KUBERNETES / "contract.json").read_text())
    other = copy.deepcopy(document)
    for path in [each for each in other["paths"] if "/leases" in each]:
        del other["paths"][path]
    pod = other["components"]["schemas"]["core.v1.PodSpec"]["properties"]
    pod["hostUsersToo"] = pod.pop("hostUsers")
    file = tmp_path / "contract.json"
    file.write_text(json.dumps(other))
    specs = ["--specs", str(ROOT / "specs")]
    done = CliRunner().invoke(main, ["diff", KUBERNETES, str(file), "--fail-on", "breaking", *specs])
    assert done.exit_code == 1
    assert "k8s.coordination.v1.leases" in done.output
    assert "host_users_too" in done.output
    same = CliRunner().invoke(main, ["diff", KUBERNETES, KUBERNETES, "--fail-on", "any", *specs])
    assert (same.exit_code, same.output.count("no changes")) == (0, 1)
