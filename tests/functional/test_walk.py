"""The documented walk, as a user writes it, against the recorded server: sync, and async on asyncio and trio."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, errors, to_dict
from servers.apiserver import ApiServer, populate
from servers.replay import Replay

if TYPE_CHECKING:
    from collections.abc import Iterator

README = Path(__file__).resolve().parents[2] / "README.md"
USER = "/kapis/iam.kubesphere.io/v1alpha2/users/dave"
WATCHED = "/apis/cluster.kubesphere.io/v1alpha1/watch/clusters?timeoutSeconds=2&watch=true"
NODES = ["node3", "node2", "node1"]
POD_SPEC = {"containers": [{"name": "web", "image": "nginx"}]}


@pytest.fixture
def server() -> Iterator[Replay]:
    with Replay.open() as server:
        server.script("05-user-create-ok", method="GET", target=USER, always=True)
        server.script("05-user-put-ok", always=True)
        server.script("06-watch-clusters-crd", target=WATCHED)
        yield server
    assert server.unanswered == []


@pytest.fixture
def ks(server: Replay) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, username=server.username, password=server.password) as client:
        yield client


def sent(server: Replay) -> list[str]:
    return [f"{request.method} {request.target}" for request in server.requests]


def test_a_token_by_password_before_the_first_request_and_no_other(server: Replay, ks: KubeSphere) -> None:
    names = [node.metadata.name for node in ks.resources.v1alpha3.list("nodes")]
    assert names == NODES
    assert len(ks.resources.v1alpha3.list("nodes", limit=2, page=2).items) == 1
    assert sent(server) == [
        "POST /oauth/token",
        "GET /kapis/resources.kubesphere.io/v1alpha3/nodes?limit=500&ascending=true",
        "GET /kapis/resources.kubesphere.io/v1alpha3/nodes?limit=2&page=2&ascending=true",
    ]
    assert server.requests[0].header("authorization") is None
    bearers = {request.header("authorization") for request in server.requests[1:]}
    assert len(bearers) == 1


def test_a_token_that_the_server_forgot_is_renewed_once(server: Replay, ks: KubeSphere) -> None:
    ks.iam.v1alpha2.users.list()
    server.revoke()
    assert ks.iam.v1alpha2.users.list().total == 6
    server.revoke(refresh=True)
    assert len(list(ks.iam.v1alpha2.users.list())) == 6
    forms = [request.body.decode() for request in server.requests if request.path == "/oauth/token"]
    assert [form.partition("&")[0] for form in forms] == [
        "grant_type=password",
        "grant_type=refresh_token",
        "grant_type=refresh_token",
        "grant_type=password",
    ]


def test_read_and_change_a_user(server: Replay, ks: KubeSphere) -> None:
    user = ks.iam.v1alpha2.users.get("dave")
    assert (user.metadata.name, user.spec.email) == ("dave", "dave@example.com")
    user.spec.display_name = "Dave"
    changed = ks.iam.v1alpha2.users.replace("dave", user)
    assert changed.spec.display_name == "Dave"
    assert changed.metadata.resource_version == "715"
    put = json.loads(server.requests[-1].body)
    assert put["spec"] == {"email": "dave@example.com", "displayName": "Dave"}
    assert put["metadata"]["resourceVersion"] == "704"  # without it the server refuses
    assert put["metadata"]["managedFields"] == to_dict(user)["metadata"]["managedFields"]


def test_custom_resources(ks: KubeSphere) -> None:
    clusters = ks.crd.cluster.v1alpha1.clusters.list()
    assert [cluster.metadata.name for cluster in clusters] == ["host", "member1"]
    assert clusters.resource_version is not None
    with ks.crd.cluster.v1alpha1.clusters.watch(timeout_seconds=2) as events:
        told = [(event.type, event.object.metadata.name) for event in islice(events, 3)]
    assert told == [("ADDED", "host"), ("ADDED", "member1"), ("ADDED", "host")]


def test_anything_else_with_the_same_login(server: Replay, ks: KubeSphere) -> None:
    response = ks.request("GET", "/api/v1/namespaces")
    assert response.json()["kind"] == "NamespaceList"
    assert sent(server) == ["POST /oauth/token", "GET /api/v1/namespaces"]


def test_a_member_cluster(server: Replay, ks: KubeSphere) -> None:
    host = ks.cluster("host")
    assert [node.metadata.name for node in host.resources.v1alpha3.list("nodes", limit=1).items] == ["node3"]
    assert [each.metadata.name for each in host.crd.cluster.v1alpha1.clusters.list()] == ["host", "member1"]
    server.script("09-multi-kapis-clusters-unknown")  # with multi-cluster off it is a 404
    with pytest.raises(errors.NotFoundError, match="cluster nosuch not exists"):
        ks.cluster("nosuch").resources.v1alpha3.list("nodes")
    assert [line for line in sent(server) if "/clusters/" in line] == [
        "GET /kapis/clusters/host/resources.kubesphere.io/v1alpha3/nodes?limit=1&ascending=true",
        "GET /apis/clusters/host/cluster.kubesphere.io/v1alpha1/clusters?limit=500",
        "GET /kapis/clusters/nosuch/resources.kubesphere.io/v1alpha3/nodes?limit=500&ascending=true",
    ]
    assert sum(line.endswith("/oauth/token") for line in sent(server)) == 1


def test_errors_are_typed(server: Replay, ks: KubeSphere) -> None:
    with pytest.raises(errors.NotFoundError) as missing:
        ks.iam.v1alpha2.users.get("nosuch")
    assert missing.value.status == 500  # what the server says of a user that isn't there
    server.script("05-user-put-stale-resourceVersion-409")
    with pytest.raises(errors.ConflictError):
        ks.iam.v1alpha2.users.replace("dave", {"metadata": {"name": "dave", "resourceVersion": "1"}})
    with (
        KubeSphere(server.url, username=server.username, password="wrong") as other,
        pytest.raises(errors.OAuthError) as refused,
    ):
        other.iam.v1alpha2.users.list()
    assert (refused.value.status, refused.value.error) == (400, "invalid_grant")
    with KubeSphere(server.url) as nobody, pytest.raises(errors.ForbiddenError):
        nobody.iam.v1alpha2.users.list()
    with KubeSphere(server.url, token="no.such.token") as stranger, pytest.raises(errors.UnauthorizedError):
        stranger.iam.v1alpha2.users.list()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_same_awaited(server: Replay, backend: str) -> None:
    async def walk() -> None:
        async with AsyncKubeSphere(server.url, username=server.username, password=server.password) as ks:
            assert [node.metadata.name async for node in await ks.resources.v1alpha3.list("nodes")] == NODES
            user = await ks.iam.v1alpha2.users.get("dave")
            user.spec.display_name = "Dave"
            assert (await ks.iam.v1alpha2.users.replace("dave", user)).spec.display_name == "Dave"
            clusters = await ks.crd.cluster.v1alpha1.clusters.list()
            assert [cluster.metadata.name async for cluster in clusters] == ["host", "member1"]
            async with ks.crd.cluster.v1alpha1.clusters.watch(timeout_seconds=2) as events:
                assert (await anext(events)).object.metadata.name == "host"
            assert (await ks.request("GET", "/api/v1/namespaces")).json()["kind"] == "NamespaceList"
            assert len((await ks.cluster("host").resources.v1alpha3.list("nodes", limit=1)).items) == 1
            server.revoke()
            assert (await ks.iam.v1alpha2.users.list()).total == 6
            with pytest.raises(errors.NotFoundError):
                await ks.iam.v1alpha2.users.get("nosuch")

    anyio.run(walk, backend=backend)
    assert sum(request.path == "/oauth/token" for request in server.requests) == 2


def readme_blocks(text: str) -> list[str]:
    """The fenced Python blocks that `<!-- walk -->` stands before."""
    return re.findall(r"<!-- walk -->\s*```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def run_readme_block(
    text: str, base_url: str, *, password: str = Replay.password, given: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Run a block as it stands, but for the server's URL and the password (a "wrong" one stays); returns its names."""
    text = re.sub(r"""(["'])https?://[^"']*\1""", repr(base_url), text)
    text = re.sub(r"""\bpassword=(["'])(?!wrong\1)[^"']*\1""", f"password={password!r}", text)
    names: dict[str, Any] = {**(given or {}), "__name__": "__main__"}
    exec(compile(text, "README.md", "exec"), names)
    return names


def test_a_block_is_run_as_it_stands(server: Replay) -> None:
    """Also proves that a block which is wrong fails."""
    text = """
<!-- walk -->
```python
from kubesphere import KubeSphere

with KubeSphere("http://10.0.0.5:31407", username="admin", password="P#$$w0rd") as ks:
    found = [node.metadata.name for node in ks.resources.v1alpha3.list("nodes")]
```
```python
not this one
```
"""
    (block,) = readme_blocks(text)
    assert run_readme_block(block, server.url)["found"] == NODES
    with pytest.raises(AttributeError):
        run_readme_block(block.replace("list(", "lists("), server.url)


def test_readme() -> None:
    with Replay.open(any_body=True) as server:
        server.script("05-user-create-ok", method="GET", target=USER, always=True)
        server.script("05-user-put-ok", always=True)
        blocks = readme_blocks(README.read_text())
        assert blocks
        for block in blocks:
            run_readme_block(block, server.url)
        assert server.requests
        assert server.unanswered == []


def test_the_clients_own_readme(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every block of it, one after the other as a reader would, against a server that behaves like the real one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    text = (README.parent / "generated" / "README.md").read_text()
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {}
    with ApiServer() as server:
        populate(server)
        server.create("namespaces", {"metadata": {"name": "demo"}})
        for block in blocks:
            previous = names.get("ks")
            names = run_readme_block(block, server.url, given=names)
            if previous is not None and names["ks"] is not previous:
                previous.close()
        metadata, status = {"name": "web", "labels": {"app": "web"}}, {"phase": "Running", "log": ["ready"]}
        server.create("pods", {"metadata": metadata, "spec": POD_SPEC, "status": status}, "demo")
        status = {"conditions": [{"type": "Available", "status": "True"}], "observedGeneration": 9}
        server.create("deployments", {"metadata": {"name": "shop"}, "spec": {}, "status": status}, "demo")
        with KubeSphere(server.url, username="admin", password="P@88w0rd") as ks:
            names["look"](ks, "web")
            names["again"](ks, "shop")
        names["ks"].close()
    shown = capsys.readouterr().out
    assert "ADDED host" in shown
    assert "200 application/json" in shown
    assert "ready\n" in shown
    assert "hello\n" in shown
    assert (tmp_path / "alice.kubeconfig").read_text()


def test_the_first_look_of_the_readme():
    """What README shows before anything else, as a shell runs it: nodes of the server in memory, typed."""
    (text,) = re.findall(r"<!-- first look -->\s*```sh\n(.*?)^```", README.read_text(), re.DOTALL | re.MULTILINE)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(README.parent / "generated")}
    done = subprocess.run(["bash", "-c", text], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["node1", "node2", "node3"]
