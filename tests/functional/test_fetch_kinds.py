"""Pinning kinds from elsewhere than a folder: a raw-file host, a URL, a running cluster."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from ksgen.cli import main
from servers.apiserver import PASSWORD, ApiServer, populate
from servers.rawhost import RawHost, Status

ROOT = Path(__file__).parents[2]
SWAGGER = "/kubernetes/kubernetes/v1.2.3/api/openapi-spec/swagger.json"
KUBERNETES = {
    "swagger": "2.0",
    "definitions": {"io.k8s.api.core.v1.Pod": {"type": "object", "properties": {"kind": {"type": "string"}}}},
    "paths": {
        "/api/v1/namespaces/{namespace}/pods/{name}": {
            "parameters": [
                {"name": each, "in": "path", "type": "string", "required": True} for each in ("namespace", "name")
            ],
            "get": {
                "responses": {"200": {"description": "OK", "schema": {"$ref": "#/definitions/io.k8s.api.core.v1.Pod"}}},
                "x-kubernetes-action": "get",
                "x-kubernetes-group-version-kind": {"group": "", "version": "v1", "kind": "Pod"},
            },
        }
    },
}
WIDGET = {
    "apiVersion": "apiextensions.k8s.io/v1",
    "kind": "CustomResourceDefinition",
    "metadata": {"name": "widgets.example.io"},
    "spec": {
        "group": "example.io",
        "names": {"kind": "Widget", "plural": "widgets"},
        "scope": "Namespaced",
        "versions": [
            {
                "name": "v1",
                "served": True,
                "storage": True,
                "schema": {
                    "openAPIV3Schema": {
                        "type": "object",
                        "properties": {"spec": {"type": "object", "properties": {"size": {"type": "integer"}}}},
                    }
                },
            }
        ],
    },
}


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder in which one release is pinned."""
    folder = tmp_path / "specs"
    shutil.copytree(ROOT / "specs" / "release-3.4", folder / "release-3.4", ignore=shutil.ignore_patterns("crds"))
    lines = (ROOT / "specs" / "ksgen.lock").read_text()
    (folder / "ksgen.lock").write_text(lines.partition("[kinds.")[0].partition('[releases."release-4.1"]')[0])
    return folder


def fetch(specs: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["fetch", *arguments, "--specs", str(specs), "-q"])


def pinned(specs: Path, folder: str) -> dict[str, object]:
    found: dict[str, object] = json.loads((specs / folder / "contract.json").read_text())
    return found


def test_kubernetes_from_a_host(specs: Path) -> None:
    with RawHost({SWAGGER: json.dumps(KUBERNETES).encode()}) as host:
        done = fetch(specs, "--kubernetes", "v1.2.3", "--from", host.url)
        assert done.exit_code == 0, done.output
        assert "| core | v1 | Pod | pods | namespace | get |" in (specs / "kubernetes/v1.2.3/report.md").read_text()
        assert list(pinned(specs, "kubernetes/v1.2.3")["paths"]) == ["/api/v1/namespaces/{namespace}/pods/{name}"]
        missing = fetch(specs, "--kubernetes", "v1.2.4", "--from", host.url)
    assert missing.exit_code == 2
    assert "404" in missing.output
    assert not (specs / "kubernetes" / "v1.2.4").exists()


def test_the_report_says_what_was_taken_and_what_was_not(specs: Path, tmp_path: Path) -> None:
    folder = tmp_path / "manifests"
    folder.mkdir()
    old = {"name": "v1alpha1", "served": False, "storage": False}
    schema = {"type": "object", "description": "Upstream's own words", "x-kubernetes-validations": []}
    new = {"name": "v1", "served": True, "storage": True, "schema": {"openAPIV3Schema": schema}}
    widget = {**WIDGET, "spec": {**WIDGET["spec"], "versions": [old, new]}}
    role = {"kind": "Role | <b>", "metadata": {"name": "x"}}
    (folder / "all.yaml").write_text(yaml.safe_dump_all([role, widget]))
    report = specs / "release-3.4/crds/mine/report.md"
    done = CliRunner().invoke(main, ["fetch", "--crds", str(folder), "--name", "mine", "--specs", str(specs)])
    assert done.exit_code == 0, done.output
    assert "mine/report.md)" in done.output
    first = report.read_text()
    assert "1 kind, 1 version of API groups, 8 operations" in first
    assert "| example&#46;io | v1 | Widget | widgets | namespace | create delete" in first
    place = "all.yaml, widgets.example.io: /spec/versions/1/schema/openAPIV3Schema"
    assert f"| keyword | `description` | 1 | `{place}/description` | upstream's prose stays out |" in first
    assert "| keyword | `x-kubernetes-validations` | 1 |" in first
    assert "| version | `widgets.example.io/v1alpha1` | 1 | `all.yaml` |" in first
    assert r"| object | `Role \| <b>` | 1 | `all.yaml` | it defines no custom resource |" in first
    assert "own words" not in first
    assert fetch(specs, "--crds", str(folder), "--name", "mine").exit_code == 0
    assert report.read_text() == first


def test_manifests_from_a_url(specs: Path) -> None:
    with RawHost({"/crds/widgets.yaml": yaml.safe_dump(WIDGET).encode()}) as host:
        done = fetch(specs, "--crds", f"{host.url}/crds/widgets.yaml")
        assert done.exit_code == 0, done.output
        host.switch("/crds/widgets.yaml", Status(404))
        gone = fetch(specs, "--crds", f"{host.url}/crds/widgets.yaml", "--name", "gone")
    assert "example.v1.Widget" in str(pinned(specs, "release-3.4/crds/widgets"))
    assert gone.exit_code == 2
    assert not (specs / "release-3.4" / "crds" / "gone").exists()


def test_what_a_cluster_serves(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ApiServer() as server:
        populate(server)
        server.create("customresourcedefinitions", WIDGET)
        monkeypatch.setenv("KUBESPHERE_URL", server.url)
        monkeypatch.setenv("KUBESPHERE_USERNAME", "admin")
        monkeypatch.setenv("KUBESPHERE_PASSWORD", PASSWORD)
        done = fetch(specs, "--crds", "cluster", "--name", "mine")
        assert done.exit_code == 0, done.output
        assert "/apis/example.io/v1/widgets" in pinned(specs, "release-3.4/crds/mine")["paths"]
        monkeypatch.setenv("KUBESPHERE_PASSWORD", "wrong")
        refused = fetch(specs, "--crds", "cluster", "--name", "refused")
    assert refused.exit_code == 2
    assert "the cluster can't be asked" in refused.output
    assert "wrong" not in refused.output, "no secret in a message"
    assert not (specs / "release-3.4" / "crds" / "refused").exists()


def test_what_no_client_can_be_built_with(specs: Path, tmp_path: Path) -> None:
    """Two groups that would be one attribute: refused before it is pinned, not when it is built."""
    mine = json.loads(json.dumps(WIDGET))
    mine["metadata"]["name"] = "workspaces.tenant.example.io"
    mine["spec"]["group"] = "tenant.example.io"
    mine["spec"]["names"] = {"kind": "Workspace", "plural": "workspaces"}
    mine["spec"]["versions"][0]["name"] = "v1alpha1"
    (tmp_path / "mine.yaml").write_text(yaml.safe_dump(mine))
    lock = (specs / "ksgen.lock").read_bytes()
    refused = fetch(specs, "--crds", str(tmp_path / "mine.yaml"))
    assert refused.exit_code == 2
    assert "would be one attribute of the client: tenant.v1alpha1.workspaces" in refused.output
    assert (specs / "ksgen.lock").read_bytes() == lock
    assert not (specs / "release-3.4" / "crds" / "mine").exists()


def test_what_is_chosen_may_be_pinned_later(specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In whatever order: settings that name what isn't pinned yet block no pin."""
    settings = '[tool.ksgen]\nkubernetes = "v9.9.9"\ncrds = ["later"]\nleave-out = ["nothing"]\n'
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.yaml").write_text(yaml.safe_dump(WIDGET))
    (tmp_path / "pyproject.toml").write_text(settings)
    done = fetch(specs, "--crds", "mine.yaml")
    assert done.exit_code == 0, done.output
    (tmp_path / "pyproject.toml").write_text(f'{settings}release = "release-9.9"\n')
    with RawHost({SWAGGER: json.dumps(KUBERNETES).encode()}) as host:
        done = fetch(specs, "--kubernetes", "v1.2.3", "--from", host.url)
    assert done.exit_code == 0, done.output
