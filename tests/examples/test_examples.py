"""Every program does what it says, against a server with all add-ons."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere
from kubesphere.testing._server.world import PASSWORD, populate
from servers.apiserver import ApiServer

from examples import (
    alert_rules,
    app_release,
    busiest_nodes,
    credentials,
    gateway_logs,
    members_by_role,
    new_team,
    pipelines_at_once,
    project_pipeline,
    quotas,
    receivers_routers,
    unhealthy_pods,
    with_requests,
)
from examples.with_requests.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

JENKINSFILE = "pipeline { agent any; stages { stage('$(IMAGE)') { steps { sh 'make' } } } }"


@pytest.fixture
def server() -> Iterator[ApiServer]:
    server = ApiServer(addons=True)
    populate(server)
    server.create("clustertemplates", {"metadata": {"name": "maven"}, "spec": {"template": JENKINSFILE}})
    server.create("pipelines", {"metadata": {"name": "build"}, "spec": {"type": "pipeline"}}, "shop")
    labels = {"app.kubernetes.io/instance": "kubesphere-router-demo-ns1"}
    server.create("pods", {"metadata": {"name": "router-1", "labels": labels}, "status": {"phase": "Pending"}}, "gw")
    with server:
        yield server


@pytest.fixture
def ks(server: ApiServer) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, username="admin", password=PASSWORD) as client:
        yield client


@pytest.fixture
def plain(server: ApiServer) -> Server:
    return Server(server.url, "admin", PASSWORD)


@pytest.mark.parametrize("by_requests", [False, True])
def test_project_pipeline(
    server: ApiServer, ks: KubeSphere, plain: Server, capsys: pytest.CaptureFixture[str], *, by_requests: bool
) -> None:
    program = with_requests.project_pipeline
    found = program.main(plain, "ws-alpha", "maven") if by_requests else project_pipeline.main(ks, "ws-alpha", "maven")
    assert found == "Succeeded"
    assert capsys.readouterr().out.splitlines() == ["Started", "Größe: 1", "Finished: SUCCESS"]
    ((place, (run,)),) = server.devops.runs.items()
    assert run.parameters == [{"name": "TAG", "value": "v1"}]
    made = server.find("pipelines", "build", place[0])
    assert made["spec"]["pipeline"]["jenkinsfile"] == JENKINSFILE.replace("$(IMAGE)", "shop:1")


def test_pipelines_at_once(server: ApiServer) -> None:
    async def run() -> list[str]:
        async with AsyncKubeSphere(server.url, username="admin", password=PASSWORD) as client:
            return await pipelines_at_once.main(client, "shop", "build", ["v1", "v2", "v3"])

    assert asyncio.run(run()) == ["Finished: SUCCESS"] * 3


def test_credentials(server: ApiServer, ks: KubeSphere) -> None:
    assert credentials.main(ks, "shop") == ["cluster", "git", "registry", "sonar"]
    assert server.find("secrets", "registry", "shop")["data"] == {"username": "cm9ib3Q=", "password": "bjN3"}


def test_receivers_routers(server: ApiServer, ks: KubeSphere) -> None:
    assert receivers_routers.main(ks) == ["ops"]
    assert server.find("receivers", "ops")["spec"]["email"]["to"] == ["ops@example.org", "lead@example.org"]
    assert server.find("routers", "critical")["spec"]["enabled"] is False


@pytest.mark.parametrize("by_requests", [False, True])
def test_gateway_logs(ks: KubeSphere, plain: Server, capsys: pytest.CaptureFixture[str], *, by_requests: bool) -> None:
    program = with_requests.gateway_logs
    assert (program.main(plain, "demo-ns1") if by_requests else gateway_logs.main(ks, "demo-ns1")) == 1
    assert capsys.readouterr().out.split()[:4] == ["router-1", "GET", "/missing", "404"]


@pytest.mark.parametrize("by_requests", [False, True])
def test_members_by_role(ks: KubeSphere, plain: Server, *, by_requests: bool) -> None:
    program = with_requests.members_by_role
    found = program.main(plain, "ws-alpha") if by_requests else members_by_role.main(ks, "ws-alpha")
    assert found == {"ws-alpha-viewer": ["bob"], "ws-alpha-admin": ["alice"]}


def test_quotas(ks: KubeSphere) -> None:
    used = quotas.main(ks, "ws-alpha")
    assert used.keys() == {"demo-ns1", "demo-ns2"}
    assert used["demo-ns1"]["count/pods"] == "10"


def test_app_release(ks: KubeSphere, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def sleep(_seconds: float) -> None: ...

    monkeypatch.setattr(app_release.time, "sleep", sleep)
    chart = tmp_path / "shop.tgz"
    chart.write_bytes(b"shop\n")
    assert app_release.main(ks, "ws-alpha", "demo-ns1", chart) == "active"


def test_alert_rules(ks: KubeSphere, capsys: pytest.CaptureFixture[str]) -> None:
    rules = {"busy": "node_cpu > 0.9", "wrong": ""}
    assert alert_rules.main(ks, "demo-ns1", rules) == {"wrong": "query is required"}
    assert capsys.readouterr().out.splitlines() == ["wrong: query is required", "['busy']"]


def test_new_team(ks: KubeSphere, capsys: pytest.CaptureFixture[str]) -> None:
    assert new_team.main(ks, "ws-new", ["dora", "alice"]) == ["ws-new-dev"]
    assert "alice is here already" in capsys.readouterr().out


def test_unhealthy_pods(ks: KubeSphere) -> None:
    assert unhealthy_pods.main(ks) == {"nowhere": 1}


def test_busiest_nodes(server: ApiServer, ks: KubeSphere) -> None:
    assert busiest_nodes.main(ks) == {"node1": 13, "node2": 13, "node3": 13}
    (request,) = [each for each in server.calls() if each.path.endswith("/nodes")]
    query = dict(request.query)
    assert int(query["end"]) - int(query["start"]) == 3600
    assert query["step"] == "300s"
