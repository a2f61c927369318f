"""`kubesphere.testing`: what users of the client test their own programs with."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import anyio
import pytest
from kubesphere import KubeSphere, apply, edit, errors
from kubesphere.models import ConfigMap, Namespace, ObjectMeta, Pod, PodStatus, User, UserSpec, Workspace
from kubesphere.testing import FakeKubeSphere
from kubesphere.testing.__main__ import main

GENERATED = Path(__file__).resolve().parents[3] / "generated"
BOTH = pytest.mark.parametrize("backend", ["asyncio", "trio"])
pytest_plugins = ["kubesphere.testing.plugin"]


def pod(name: str, namespace: str = "demo", **labels: str) -> Pod:
    return Pod(metadata=ObjectMeta(name=name, namespace=namespace, labels=labels), status=PodStatus(phase="Running"))


@pytest.fixture
def fake(fake_kubesphere: FakeKubeSphere) -> FakeKubeSphere:
    return fake_kubesphere


@pytest.fixture
def ks(fake):
    with fake.client() as client:
        yield client


def test_seeds_are_what_a_client_reads(fake, ks):
    fake.add(pod("web", app="shop"), pod("job"), User(metadata=ObjectMeta(name="dora"), spec=UserSpec(email="d@e.org")))
    assert [each.metadata.name for each in ks.k8s.core.v1.pods.list(label_selector="app=shop")] == ["web"]
    assert ks.k8s.core.v1.pods.get("job", namespace="demo").status.phase == "Running"
    assert ks.iam.v1alpha2.users.get("dora").spec.email == "d@e.org"
    assert "demo" in [each.metadata.name for each in ks.k8s.core.v1.namespaces.list()]
    assert fake.client("dora") is not ks


def test_what_is_there_already_is_replaced(fake, ks):
    fake.add(pod("web"))
    before = ks.k8s.core.v1.pods.get("web", namespace="demo")
    fake.add(Pod(metadata=ObjectMeta(name="web", namespace="demo"), status=PodStatus(phase="Failed")))
    after = ks.k8s.core.v1.pods.get("web", namespace="demo")
    assert (after.status.phase, after.metadata.uid) == ("Failed", before.metadata.uid)
    assert after.metadata.resource_version != before.metadata.resource_version


def test_writes_of_a_client_are_in_it(fake, ks):
    manifest = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings"}, "data": {"mode": "fast"}}
    apply(ks, manifest, field_manager="test", namespace="demo")
    assert fake.get(ConfigMap, "settings", "demo").data["mode"] == "fast"
    with edit(ks.objects("v1", "ConfigMap", namespace="demo"), "settings") as settings:
        settings.data["mode"] = "slow"
    assert fake.get(ConfigMap, "settings", "demo").data["mode"] == "slow"
    ks.objects("v1", "ConfigMap", namespace="demo").delete("settings")
    with pytest.raises(LookupError, match="no ConfigMap settings in demo"):
        fake.get(ConfigMap, "settings", "demo")
    assert fake.list(ConfigMap) == []


def test_what_it_hands_out_is_a_copy(fake, ks):
    fake.add(pod("web"))
    fake.get(Pod, "web", "demo").status.phase = "Failed"
    given = pod("own")
    fake.add(given)
    given.status.phase = "Failed"
    assert {each.status.phase for each in ks.k8s.core.v1.pods.list(namespace="demo")} == {"Running"}


def test_lists_have_pages(fake, ks):
    fake.add(*(Namespace(metadata=ObjectMeta(name=f"n{index}")) for index in range(5)))
    page = ks.resources.v1alpha3.list("namespaces", limit=3, sort_by="name", ascending=True)
    assert (len(page.items), page.total) == (3, 7)
    assert [each.metadata.name for each in page][2:] == ["n0", "n1", "n2", "n3", "n4"]
    assert len(list(ks.k8s.core.v1.namespaces.list(limit=2))) == 7
    assert [call.query["continue"] != "" for call in fake.calls if "continue" in call.query] == [True] * 3


def test_a_custom_resource_definition_makes_a_kind_known(fake, ks):
    widget = {"apiVersion": "example.org/v1", "kind": "Widget", "metadata": {"name": "one"}}
    with pytest.raises(ValueError, match="makes its kinds known"):
        fake.add(widget)
    names = {"plural": "widgets", "kind": "Widget"}
    versions = [{"name": "v1", "served": True, "storage": True}]
    spec = {"group": "example.org", "names": names, "scope": "Namespaced", "versions": versions}
    head = {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition"}
    fake.add({**head, "metadata": {"name": "widgets.example.org"}, "spec": spec}, widget)
    assert [each["metadata"]["name"] for each in ks.objects("example.org/v1", "Widget").list()] == ["one"]


def test_a_watch_without_a_socket(fake, ks):
    fake.add(pod("one"))
    with ks.k8s.core.v1.pods.watch(namespace="demo") as events:
        assert (next(events).type, fake.add(pod("two"))) == ("ADDED", None)
        event = next(events)
        assert (event.type, event.object.metadata.name) == ("ADDED", "two")
        fake.delete(Pod, "one", "demo")
        assert next(events).type == "DELETED"


@BOTH
def test_a_watch_that_is_awaited(fake, backend):
    async def run():
        async with fake.async_client() as ks, ks.k8s.core.v1.pods.watch(namespace="demo") as events:
            told = []

            async def read():
                told.extend([(await anext(events)).object.metadata.name for _ in range(2)])

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(read)
                fake.add(pod("one"))
                await anyio.lowlevel.checkpoint()  # while one task waits for news, others go on
                fake.add(pod("two"))
            return told

    assert anyio.run(run, backend=backend) == ["one", "two"]


def test_a_silent_stream_times_out(fake):
    with (
        fake.client(timeout=0.05) as ks,
        pytest.raises(errors.TimeoutError),
        ks.stream("GET", "/api/v1/pods", params={"watch": True}) as answer,
    ):
        list(answer.iter_lines())


def test_logins_fail_as_they_do(fake):
    fake.add_user("dora", "secret")
    fake.add_user("gone", disabled=True)
    with fake.client("dora", "wrong") as ks, pytest.raises(errors.OAuthError) as refused:
        ks.iam.v1alpha2.users.get("dora")
    assert refused.value.error == "invalid_grant"
    with fake.client("gone") as ks, pytest.raises(errors.OAuthError, match="not active"):
        ks.iam.v1alpha2.users.get("gone")
    with fake.client("dora", "secret") as ks:
        assert ks.iam.v1alpha2.users.get("dora").metadata.name == "dora"
        with pytest.raises(errors.ForbiddenError):
            ks.iam.v1alpha2.users.list()
    assert [(call.form["username"], call.status) for call in fake.logins] == [
        ("dora", 400),
        ("gone", 400),
        ("dora", 200),
    ]
    strict = FakeKubeSphere(most_failures=1)
    for expected in (errors.OAuthError, errors.AccountLockedError):
        with strict.client(password="wrong") as ks, pytest.raises(expected):
            ks.iam.v1alpha2.users.list()


def test_a_restart_ends_sessions(fake, ks):
    ks.k8s.core.v1.namespaces.list()
    fake.restart()
    assert ks.k8s.core.v1.namespaces.list().items
    assert len(fake.logins) > 1


def test_faults_on_demand(fake, ks):
    fake.add(pod("web"))
    path = "/api/v1/namespaces/demo/pods/web"
    pods = ks.k8s.core.v1.pods
    fake.fail("GET", path, status=503, times=2)
    assert pods.get("web", namespace="demo").metadata.name == "web"  # at the third attempt
    assert [call.status for call in fake.calls] == [503, 503, 200]
    for failure, error in (
        ("connect", errors.ConnectError),
        ("timeout", errors.TimeoutError),
        ("dropped", errors.ConnectionDroppedError),
    ):
        fake.fail("GET", "/api/v1/*/pods/web", failure=failure, times=3)
        with pytest.raises(error):
            pods.get("web", namespace="demo")
        fake._server._faults.clear()
    fake.fail("DELETE", path, status=409, message="not now", headers={"X-Why": "busy"}, times=None)
    for _ in range(3):
        with pytest.raises(errors.ConflictError, match="not now") as refused:
            pods.delete("web", namespace="demo")
        assert refused.value.headers["x-why"] == "busy"
    with pytest.raises(ValueError, match="exclude"):
        fake.fail("GET", path, status=500, failure="timeout")


def test_what_nobody_serves_is_answered_by_the_test(fake, ks):
    with pytest.raises(errors.ServerError) as refused:
        ks.monitoring.v1alpha3.cluster.get()
    assert refused.value.status == 501
    assert "answer()" in refused.value.message
    path = "/kapis/monitoring.kubesphere.io/v1alpha3/cluster"
    fake.answer("GET", path, {"results": [{"metric_name": "cluster_cpu", "data": {"resultType": "matrix"}}]})
    answer = ks.monitoring.v1alpha3.cluster.get()
    assert answer.results[0].metric_name == "cluster_cpu"
    fake.answer("GET", "/kapis/iam.kubesphere.io/v1alpha2/users/*", User(metadata=ObjectMeta(name="nobody")), times=1)
    assert ks.iam.v1alpha2.users.get("whoever").metadata.name == "nobody"


RUNS = "/kapis/devops.kubesphere.io/v1alpha2/devops/shop/pipelines/build/runs"


def test_runs_of_a_pipeline_are_listed_the_newest_first(fake, ks):
    pipelines = ks.devops.v1alpha2.devops.pipelines
    ks.devops.v1alpha3.devops.pipelines.create(
        "shop", {"metadata": {"name": "build"}, "spec": {"type": "multi-branch-pipeline"}}
    )
    pipelines.runs.create("shop", "build", {})
    pipelines.branches.runs.create("shop", "build", "main", {})
    pipelines.branches.runs.create("shop", "build", "next", {})
    listed = pipelines.runs.list("shop", "build", limit=2)
    assert ([each.id for each in listed.items], listed.total) == (["3", "2"], 3)
    assert [each.id for each in pipelines.runs.list("shop", "build", start=2, limit=2).items] == ["1"]
    assert [each.id for each in pipelines.runs.list("shop", "build", branch="main", limit=9).items] == ["2"]
    assert list(pipelines.runs.list("shop", "build").items) == []  # as Jenkins answers where no limit is given
    states = [pipelines.runs.list("shop", "build", limit=3).items[0].state for _ in range(3)]
    assert states[::2] == ["RUNNING", "FINISHED"]
    assert pipelines.runs.get("shop", "build", "1").result == "SUCCESS"
    assert ks.request("GET", "/api/v1/namespaces?limit=many").json()["items"]
    for asked in ("limit=many", "limit=-1", "start=x&limit=0"):
        assert ks.request("GET", f"{RUNS}?{asked}").json() == {"items": [], "totalItems": 3}
    assert len(ks.request("GET", f"{RUNS}?start=-2&limit=9").json()["items"]) == 3

    async def listing() -> None:
        async with fake.async_client() as client:
            found = await client.devops.v1alpha2.devops.pipelines.runs.list("shop", "build", limit=3)
            assert [each.id for each in found.items] == ["3", "2", "1"]

    anyio.run(listing)


def test_an_operation_on_objects_needs_no_handler_of_its_own(fake, ks):
    quotas = ks.tenant.v1alpha2.workspaces.resourcequotas
    fake.add(Workspace(metadata=ObjectMeta(name="shop")))
    created = quotas.create("shop", {"metadata": {"name": "limits"}, "spec": {"quota": {"hard": {"pods": "5"}}}})
    assert created.metadata.name == "limits"
    created.spec.quota.hard["pods"] = "6"
    assert quotas.replace("shop", "limits", created).spec.quota.hard["pods"] == "6"
    assert quotas.get("shop", "limits").spec.quota.hard["pods"] == "6"
    quotas.delete("shop", "limits")
    with pytest.raises(errors.NotFoundError):
        quotas.get("shop", "limits")


def test_calls_are_recorded(fake, ks):
    ks.iam.v1alpha2.users.create(User(metadata=ObjectMeta(name="dora"), spec=UserSpec(email="d@e.org")))
    (call,) = fake.calls
    assert str(call) == "POST /kapis/iam.kubesphere.io/v1alpha2/users"
    assert (call.status, call.json["metadata"]["name"]) == (200, "dora")
    assert call.headers["authorization"].startswith("Bearer ")
    assert "Bearer" not in repr(call)
    (login,) = fake.logins
    assert login.form["username"] == "admin"


def test_over_a_socket(fake):
    with fake.serve() as url, KubeSphere(url, username="admin", password="P@88w0rd") as ks:
        assert [each.metadata.name for each in ks.crd.cluster.v1alpha1.clusters.list()] == ["host"]
        assert ks.cluster("host").k8s.core.v1.namespaces.list().items
    assert len(fake.calls) == 2


def test_a_client_that_knows_no_kinds_has_one_too():
    program = (
        "import kubesphere._kinds as kinds\nkinds.K8S = kinds.CRD = {}\n"
        "from kubesphere.testing import FakeKubeSphere\n"
        "print(FakeKubeSphere(demo=True).client().request('GET', '/api/v1/pods').json()['kind'])"
    )
    environment = {**os.environ, "PYTHONPATH": str(GENERATED)}
    command = [sys.executable, "-c", program]
    assert subprocess.check_output(command, env=environment, text=True, timeout=60) == "PodList\n"


def test_run_with_a_command():
    program = (
        "from kubesphere import KubeSphere\nprint(len(KubeSphere.from_env().resources.v1alpha3.list('nodes').items))"
    )
    done = subprocess.run(
        [sys.executable, "-m", "kubesphere.testing", "--", sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout == "3\n"


def test_labels_may_be_null():
    fake = FakeKubeSphere()
    fake.add({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "bare", "labels": None}})
    with fake.client() as ks:
        of_workspace = ks.tenant.v1alpha2.workspaces.namespaces.list("system-workspace")
        assert "bare" not in [each.metadata.name for each in of_workspace]
        assert "bare" not in [each.metadata.name for each in ks.tenant.v1alpha2.namespaces.list()]
        ks.tenant.v1alpha2.workspaces.namespaces.create("system-workspace", {"metadata": {"name": "n", "labels": None}})
        ks.iam.v1alpha2.users.create({"metadata": {"name": "zoe", "annotations": None}, "spec": {"email": "z@x.org"}})
        assert ks.iam.v1alpha2.users.get("zoe").spec.email == "z@x.org"


@pytest.mark.parametrize("nothing", [{}, {"spec": None}, {"spec": {"template": None}}])
def test_what_is_made_has_the_roles_that_controllers_give_it(nothing):
    with FakeKubeSphere().client() as ks:
        workspaces, iam = ks.tenant.v1alpha2.workspaces, ks.iam.v1alpha2
        for _ in range(2):  # what was deleted can be made again
            workspaces.create({"metadata": {"name": "shop"}, **nothing})
            workspaces.resourcequotas.create("shop", {"metadata": {"name": "shop"}, **nothing})
            workspaces.namespaces.create("shop", {"metadata": {"name": "shop-dev"}})
            for role in ("admin", "operator", "viewer"):
                assert iam.namespaces.roles.get("shop-dev", role).metadata.namespace == "shop-dev"
            iam.workspaces.workspacemembers.create("shop", [{"username": "admin", "roleRef": "shop-admin"}])
            iam.namespaces.members.create("shop-dev", [{"username": "admin", "roleRef": "operator"}])
            iam.namespaces.members.delete("shop-dev", "admin")
            iam.workspaces.workspacemembers.delete("shop", "admin")
            workspaces.namespaces.delete("shop", "shop-dev")
            workspaces.delete("shop")
            ks.crd.quota.v1alpha2.resourcequotas.delete("shop")


@pytest.mark.parametrize("command", ["kubesphere-nowhere", str(GENERATED / "README.md")])
def test_a_command_that_cant_be_run(command, capsys):
    assert main([command]) == 2
    assert capsys.readouterr().err.startswith(f"error: can't run {command!r}: ")


def test_run_until_it_is_told_to_end():
    with subprocess.Popen(
        [sys.executable, "-m", "kubesphere.testing", "--port", "0"],
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as served:
        assert served.stdout is not None
        url = served.stdout.readline().split()[-1]
        with urllib.request.urlopen(f"{url}/healthz", timeout=10) as answer:
            assert answer.read() == b"ok"
        served.send_signal(signal.SIGTERM)
        assert served.wait(10) == 0
