"""Every recipe does what it says, against a server; each is short enough to read at one go."""

from __future__ import annotations

import asyncio
import base64
import json
import runpy
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere import AsyncKubeSphere, Informer, KubeSphere
from kubesphere.testing._server.catalog import BY_NAME
from kubesphere.testing._server.faults import Drop
from kubesphere.testing._server.world import PASSWORD, populate
from servers.apiserver import ApiServer
from servers.kubelet import Kubelet

from examples import (
    app_from_store,
    audit_to_jsonl,
    copy_roles,
    cron_report,
    deploy_and_scale,
    download_kubeconfig,
    errors_and_retries,
    get_token,
    namespace_metrics,
    own_crd,
    pods_of_all_clusters,
    run_command,
    users_from_csv,
    watch_with_informer,
    workspace_with_quota,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

RECIPES = sorted(path for path in Path(__file__).parent.glob("[a-z]*.py") if not path.name.startswith("test_"))
README = (Path(__file__).parents[2] / "README.md").read_text()


@pytest.fixture
def server() -> Iterator[ApiServer]:
    server = ApiServer(addons=True)
    populate(server)
    with server:
        yield server


@pytest.fixture
def ks(server: ApiServer) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, username="admin", password=PASSWORD) as client:
        yield client


@contextmanager
def controllers(server: ApiServer, ks: KubeSphere) -> Generator[None]:
    """What makes pods of deployments, and kinds of definitions, in a cluster."""

    def deploy(event: Any) -> None:
        if event.type == "DELETED":
            return
        name, namespace = event.object.metadata.name, event.object.metadata.namespace
        item = server.find("deployments", name, namespace)
        replicas = item["spec"]["replicas"]
        status = {
            "readyReplicas": replicas,
            "observedGeneration": item["metadata"].get("generation"),
            "conditions": [{"type": "Available", "status": "True"}],
        }
        if item.get("status") == status:
            return
        for index in range(replicas):
            metadata = {"name": f"{name}-{index}", "labels": item["spec"]["template"]["metadata"]["labels"]}
            if not server.store.find(BY_NAME["Pod"], metadata["name"], namespace):
                log = [f"line {number}" for number in range(20)]
                server.create("pods", {"metadata": metadata, "spec": {}, "status": {"log": log}}, namespace)
        server.replace("deployments", {**item, "status": status})

    def define(event: Any) -> None:
        item = server.find("customresourcedefinitions", event.object.metadata.name)
        status = {"conditions": [{"type": "Established", "status": "True"}]}
        if item.get("status", {}).get("conditions") != status["conditions"]:
            server.replace("customresourcedefinitions", {**item, "status": status})

    with (
        Informer(ks.k8s.apps.v1.deployments.watch(), deploy),
        Informer(ks.k8s.apiextensions.v1.customresourcedefinitions.watch(), define),
    ):
        yield


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_a_recipe_is_short_says_what_it_shows_and_is_in_the_readme(path: Path) -> None:
    text = path.read_text()
    assert text.startswith('"""')
    assert len(text.splitlines()) < 40
    if path.stem != "__init__":
        assert f"(tests/examples/{path.name})" in README


@pytest.mark.parametrize(
    "path", [path for path in RECIPES if "sys.argv" in path.read_text()], ids=lambda path: path.stem
)
def test_a_recipe_without_arguments_says_which_it_takes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [path.name])
    with pytest.raises(SystemExit, match=f"^usage: python {path.name} [A-Z]") as stop:
        runpy.run_path(str(path), run_name="__main__")
    assert isinstance(stop.value.code, str)  # told on standard error, with exit code 1


def test_get_token(server: ApiServer, capsys: pytest.CaptureFixture[str]) -> None:
    token = get_token.main(server.url, "admin", PASSWORD)
    assert f"Bearer {token}" in capsys.readouterr().out
    with KubeSphere(server.url, token=token) as ks:
        assert ks.version.get().git_version


def test_users_from_csv(server: ApiServer, ks: KubeSphere, tmp_path: Path) -> None:
    file = tmp_path / "users.csv"
    row = "{0},{0}@example.org,P@88w0rd,platform-regular,ws-alpha,viewer"
    lines = ["name,email,password,role,workspace,workspace_role", row.format("dora"), row.format("alice")]
    file.write_text("\n".join(lines))
    assert users_from_csv.main(ks, file) == {"dora": "created", "alice": "here already"}
    members = ks.iam.v1alpha2.workspaces.workspacemembers.list("ws-alpha", workspacerole="ws-alpha-viewer")
    assert "dora" in [user.metadata.name for user in members]


def test_workspace_with_quota(server: ApiServer, ks: KubeSphere) -> None:
    assert workspace_with_quota.main(ks, "shop", "alice", ["bob", "carol"]) == "shop-dev"
    quota = ks.tenant.v1alpha2.workspaces.resourcequotas.get("shop", "shop")
    assert quota.spec.quota.hard["limits.cpu"] == "8"
    members = ks.iam.v1alpha2.workspaces.workspacemembers.list("shop", workspacerole="shop-viewer")
    assert sorted(str(user.metadata.name) for user in members) == ["bob", "carol"]
    assert server.find("namespaces", "shop-dev")["metadata"]["labels"]["kubesphere.io/workspace"] == "shop"


def test_deploy_and_scale(server: ApiServer, ks: KubeSphere, capsys: pytest.CaptureFixture[str]) -> None:
    with controllers(server, ks):
        lines = deploy_and_scale.main(ks, "demo-ns1", "shop", "nginx:1.25")
    assert lines == [f"line {number}" for number in range(10)]
    found = server.find("deployments", "shop", "demo-ns1")
    assert found["spec"]["replicas"] == 3
    assert "kubectl.kubernetes.io/restartedAt" in found["spec"]["template"]["metadata"]["annotations"]


def test_run_command(capsys: pytest.CaptureFixture[str]) -> None:
    with Kubelet().serving() as url, KubeSphere(url, token="t") as ks:
        assert run_command.main(ks, "demo", "web", ["echo", "a b"]) == 0
    out, err = capsys.readouterr()
    assert (out, err) == ("a bstdout hello\n", "a warning")


def test_namespace_metrics(ks: KubeSphere) -> None:
    head, cpu, memory = namespace_metrics.main(ks, "demo-ns1")
    assert head.split() == ["METRIC", "LEAST", "MOST", "LAST", "HOUR"]
    assert cpu.split()[:3] == ["namespace_cpu_usage", "0.000", "0.900"]
    assert cpu.endswith("  ▄▅▆▇█ ▁▂▃▄▄▅▆")
    assert memory.startswith("namespace_memory_usage_wo_cache ")


def test_app_from_store(server: ApiServer, ks: KubeSphere) -> None:
    package = base64.b64encode(b"redis\n").decode()
    ks.openpitrix.v1.workspaces.apps.create("ws-alpha", {"name": "redis", "version_package": package})
    assert app_from_store.main(ks, "redis", "ws-alpha", "demo-ns1", "replicas: 2") == "active"
    assert server.apps.releases[0]["cluster"]["env"] == "replicas: 2"


def test_audit_to_jsonl(server: ApiServer, ks: KubeSphere, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server.auditing.events += [
        {"Verb": verb, "AuditID": str(index)} for index, verb in enumerate(["create", "get"] * 5)
    ]
    monkeypatch.setattr(audit_to_jsonl, "SIZE", 2)
    assert audit_to_jsonl.main(ks, tmp_path / "audit.jsonl") == 5
    events = [json.loads(line) for line in (tmp_path / "audit.jsonl").read_text().splitlines()]
    assert [event["AuditID"] for event in events] == ["0", "2", "4", "6", "8"]


def test_copy_roles(server: ApiServer, ks: KubeSphere) -> None:
    rules = [{"verbs": ["get"], "apiGroups": [""], "resources": ["pods"]}]
    other = ApiServer()
    populate(other)
    for name in ("reader", "writer"):
        server.create("roles", {"metadata": {"name": name}, "rules": rules}, "demo-ns1")
    other.create("roles", {"metadata": {"name": "writer"}, "rules": []}, "demo-ns1")
    with other, KubeSphere(other.url, username="admin", password=PASSWORD) as target:
        assert copy_roles.main(ks, target, "demo-ns1") == {"reader": "created", "writer": "changed"}
        assert copy_roles.main(ks, target, "demo-ns1") == {"reader": "as it was", "writer": "as it was"}
    assert other.find("roles", "reader", "demo-ns1")["rules"] == rules


def test_pods_of_all_clusters(capsys: pytest.CaptureFixture[str]) -> None:
    server = ApiServer(multicluster=True)
    populate(server)

    async def run() -> dict[str, int | str]:
        async with AsyncKubeSphere(server.url, username="admin", password=PASSWORD) as client:
            return await pods_of_all_clusters.main(client)

    with server:
        found = asyncio.run(run())
    assert found["host"] == 10
    assert "member1 is not ready" in str(found["member1"])
    assert "host\tdemo-ns1\tweb-0\tRunning" in capsys.readouterr().out


def test_watch_with_informer(server: ApiServer, ks: KubeSphere, capsys: pytest.CaptureFixture[str]) -> None:
    with ThreadPoolExecutor(1) as pool:
        told = pool.submit(watch_with_informer.main, ks, "demo-ns1")
        pod = server.find("pods", "web-3", "demo-ns1")
        server.replace("pods", {**pod, "status": {"phase": "Failed", "reason": "Evicted"}})
        assert told.result(timeout=10) == ["web-3"]
    assert "web-3 Failed Evicted" in capsys.readouterr().out


def test_download_kubeconfig(ks: KubeSphere, tmp_path: Path) -> None:
    file = tmp_path / "config"
    assert download_kubeconfig.main(ks, "admin", file) == "apiVersion: v1"
    assert file.stat().st_mode & 0o777 == 0o600


def test_fastapi_app(server: ApiServer) -> None:
    pytest.importorskip("fastapi")
    from fastapi.testclient import TestClient

    from examples import fastapi_app

    app = fastapi_app.main(base_url=server.url, username="admin", password=PASSWORD)
    with TestClient(app) as client:
        pods = client.get("/projects/demo-ns1/pods").json()
        refused = client.get("/projects/demo-ns1/pods/nosuch")
    assert {"name": "web-0", "phase": "Running"} in pods
    assert (refused.status_code, refused.json()["message"]) == (404, 'pods "nosuch" not found')
    assert len(server.token_calls()) == 1


def test_errors_and_retries(server: ApiServer) -> None:
    path = "/kapis/iam.kubesphere.io/v1alpha2/users/alice"
    server.fault("GET", path, Drop())
    assert errors_and_retries.main(server.url, PASSWORD, "alice") == "alice@example.org"
    assert len([each for each in server.calls() if each.path == path]) == 2
    assert errors_and_retries.main(server.url, PASSWORD, "nosuch") == "no such user"
    assert errors_and_retries.main(server.url, "wrong", "alice") == "the login was refused: invalid_grant"
    for _ in range(10):
        errors_and_retries.main(server.url, "wrong", "alice")
    assert errors_and_retries.main(server.url, PASSWORD, "alice").startswith("too many wrong passwords")


def test_cron_report(server: ApiServer, tmp_path: Path) -> None:
    server.create("pods", {"metadata": {"name": "new"}, "status": {"phase": "Pending"}}, "demo-ns1")
    for _ in range(2):
        assert cron_report.main(server.url, "admin", PASSWORD, str(tmp_path)) == ["pod demo-ns1/new waits"]
    assert len(server.token_calls()) == 1


def test_own_crd(server: ApiServer, ks: KubeSphere, capsys: pytest.CaptureFixture[str]) -> None:
    with controllers(server, ks):
        assert own_crd.main(ks, "demo-ns1") == [{"metadata.name": "nightly", "spec.keep": 14}]
    assert capsys.readouterr().out.split() == ["NAME", "SCHEDULE", "KEEP", "nightly", "0", "3", "*", "*", "*", "14"]
