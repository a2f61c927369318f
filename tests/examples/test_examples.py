"""Every program does what it says, against a server with all add-ons; its counterpart with requests does the same."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

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
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path
    from types import ModuleType

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


@pytest.fixture(params=["client", "requests"])
def run(server: ApiServer, request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Runs a program, or what does the same with plain requests."""

    async def wait_for(main: Callable[..., Awaitable[Any]], *given: Any) -> Any:
        async with AsyncKubeSphere(server.url, username="admin", password=PASSWORD) as client:
            return await main(client, *given)

    def run(program: ModuleType, *given: Any) -> Any:
        if request.param == "requests":
            counterpart = getattr(with_requests, program.__name__.rpartition(".")[2])
            return counterpart.main(Server(server.url, "admin", PASSWORD), *given)
        if inspect.iscoroutinefunction(program.main):
            return asyncio.run(wait_for(program.main, *given))
        with KubeSphere(server.url, username="admin", password=PASSWORD) as client:
            return program.main(client, *given)

    return run


def test_project_pipeline(server: ApiServer, run: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project_pipeline, "ws-alpha", "maven") == "Succeeded"
    assert capsys.readouterr().out.splitlines() == ["Started", "Größe: 1", "Finished: SUCCESS"]
    ((place, (made,)),) = server.devops.runs.items()
    assert made.parameters == [{"name": "TAG", "value": "v1"}]
    pipeline = server.find("pipelines", "build", place[0])
    assert pipeline["spec"]["pipeline"]["jenkinsfile"] == JENKINSFILE.replace("$(IMAGE)", "shop:1")


def test_pipelines_at_once(server: ApiServer, run: Callable[..., Any]) -> None:
    assert run(pipelines_at_once, "shop", "build", ["v1", "v2", "v3"]) == ["Finished: SUCCESS"] * 3
    ((_, runs),) = server.devops.runs.items()
    assert sorted(each.parameters[0]["value"] for each in runs) == ["v1", "v2", "v3"]


def test_credentials(server: ApiServer, run: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(credentials, "shop") == ["cluster", "git", "registry", "sonar"]
    assert capsys.readouterr().out.startswith("not sent back: ")
    found = server.find("secrets", "registry", "shop")
    assert found["type"] == "credential.devops.kubesphere.io/basic-auth"
    assert found["data"] == {"username": "cm9ib3Q=", "password": "bjN3"}


def test_receivers_routers(server: ApiServer, run: Callable[..., Any]) -> None:
    assert run(receivers_routers) == ["ops"]
    assert server.find("receivers", "ops")["spec"]["email"]["to"] == ["ops@example.org", "lead@example.org"]
    assert server.find("routers", "critical")["spec"]["enabled"] is False


def test_gateway_logs(run: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(gateway_logs, "demo-ns1") == 1
    assert capsys.readouterr().out.split()[:4] == ["router-1", "GET", "/missing", "404"]


def test_members_by_role(run: Callable[..., Any]) -> None:
    assert run(members_by_role, "ws-alpha") == {"ws-alpha-viewer": ["bob"], "ws-alpha-admin": ["alice"]}


def test_quotas(run: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    used = run(quotas, "ws-alpha")
    assert used.keys() == {"demo-ns1", "demo-ns2"}
    assert used["demo-ns1"]["count/pods"] == "10"
    assert "demo-ns1: count/pods 10 of " in capsys.readouterr().out


def test_app_release(run: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def sleep(_seconds: float) -> None: ...

    monkeypatch.setattr(app_release.time, "sleep", sleep)
    chart = tmp_path / "shop.tgz"
    chart.write_bytes(b"shop\n")
    assert run(app_release, "ws-alpha", "demo-ns1", chart) == "active"


def test_alert_rules(run: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    rules = {"busy": "node_cpu > 0.9", "wrong": ""}
    assert run(alert_rules, "demo-ns1", rules) == {"wrong": "query is required"}
    assert capsys.readouterr().out.splitlines() == ["wrong: query is required", "['busy']"]


def test_new_team(run: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(new_team, "ws-new", ["dora", "alice"]) == ["ws-new-dev"]
    assert "alice is here already" in capsys.readouterr().out


def test_unhealthy_pods(run: Callable[..., Any]) -> None:
    assert run(unhealthy_pods) == {"nowhere": 1}


def test_busiest_nodes(server: ApiServer, run: Callable[..., Any]) -> None:
    assert run(busiest_nodes) == {"node1": 13, "node2": 13, "node3": 13}
    (request,) = [each for each in server.calls() if each.path.endswith("/nodes")]
    query = dict(request.query)
    assert int(query["end"]) - int(query["start"]) == 3600
    assert query["step"] == "300s"
