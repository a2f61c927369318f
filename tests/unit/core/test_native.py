"""What collections can do beside reading and writing, from both clients: pods' logs, replicas, restarts, parts."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere
from kubesphere._core.kube.async_collections import async_collection
from kubesphere._core.kube.kinds import Kind
from kubesphere._core.kube.sync_collections import sync_collection
from kubesphere.errors import ConflictError
from kubesphere.models.core_v1 import ConfigMap
from support.core.cluster import CLUSTERS, Cluster
from support.core.crowd import RUNNERS, run_async
from support.core.oauth_server import PASSWORD

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from support.core.oauth_server import Handler, Server

WAYS = [None, *RUNNERS]
ways = pytest.mark.parametrize("run", WAYS, ids=["sync", "asyncio", "trio"])
PODS = "/api/v1/namespaces/demo/pods"
DEPLOYMENTS = "/apis/apps/v1/namespaces/demo/deployments"


async def got(value: Any) -> Any:
    """What a call of either client comes to."""
    return await value if isawaitable(value) else value


@asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    """Inside of a context manager of either client."""
    if hasattr(manager, "__aenter__"):
        async with manager as value:
            yield value
    else:
        with manager as value:
            yield value


def driven(run: Callable[..., Any] | None, server: Server, main: Callable[[Any], Awaitable[None]]) -> None:
    """`main` of a client of either kind."""
    server.access.add("t")

    async def whole() -> None:
        client: Any = KubeSphere if run is None else AsyncKubeSphere
        async with entered(client(server.url, token="t")) as ks:
            await main(ks)

    run_async(run or asyncio.run, whole)


@ways
def test_a_pods_log(server: Server, run: Callable[..., Any] | None) -> None:
    server.routes[f"{PODS}/web/log"] = lambda handler: handler.answer(200, "text/plain", b"one\ntwo\n")

    async def main(ks: Any) -> None:
        pods = ks.k8s.core.v1.pods.in_namespace("demo")
        assert await got(pods.log("web", tail_lines=2)) == "one\ntwo\n"
        async with entered(pods.log("web", container="app", follow=True)) as lines:
            found = [line async for line in lines] if hasattr(lines, "__aiter__") else list(lines)
        assert found == ["one", "two"]

    driven(run, server, main)
    assert [seen.target for seen in server.calls()] == [
        f"{PODS}/web/log?tailLines=2",
        f"{PODS}/web/log?container=app&follow=true",
    ]


@ways
def test_replicas_and_restarts(server: Server, cluster: Cluster, run: Callable[..., Any] | None) -> None:
    for path in (f"{DEPLOYMENTS}/web", f"{DEPLOYMENTS}/web/scale", "/apis/example.io/v1/farms/x/scale"):
        cluster.put(path, spec={"replicas": 1})
    parts = {"scale": "autoscaling_v1.Scale"}
    farm = Kind("example.io/v1", "Farm", "farms", False, parts, None, collection="ClusterScalable")

    async def main(ks: Any) -> None:
        deployments = ks.k8s.apps.v1.deployments
        scale = await got(deployments.scale("web", replicas=3, namespace="demo"))
        assert scale.spec.replicas == 3
        assert (await got(deployments.scale.get("web", namespace="demo"))).spec.replicas == 3
        found = await got(deployments.restart("web", namespace="demo"))
        assert found.spec.template.metadata.annotations["kubectl.kubernetes.io/restartedAt"].endswith("Z")
        farms: Any = sync_collection(ks, farm) if run is None else async_collection(ks, farm)
        assert (await got(farms.scale("x", replicas=2))).spec.replicas == 2

    driven(run, server, main)


@ways
def test_parts_of_objects_in_no_namespace(server: Server, cluster: Cluster, run: Callable[..., Any] | None) -> None:
    cluster.put("/api/v1/nodes/one/status", status={"phase": "Ready"})
    cluster.put(f"{CLUSTERS}/host", spec={"provider": "a"})

    async def main(ks: Any) -> None:
        part = ks.k8s.core.v1.nodes.subresource("status")
        node = await got(part.get("one"))
        node.status["phase"] = "Gone"
        assert (await got(part.replace("one", node))).status.phase == "Gone"
        assert (await got(part.patch("one", {"status": {"phase": "Back"}}))).status.phase == "Back"
        with pytest.raises(ValueError, match="Node has no subresource 'scale'"):
            ks.k8s.core.v1.nodes.subresource("scale")
        of = ks.crd.cluster.v1alpha1.clusters
        body = {"metadata": {"name": "host"}, "spec": {"provider": "b"}}
        await got(of.apply(body, field_manager="one"))
        with pytest.raises(ConflictError, match='one" using v1 owns'):
            await got(of.apply({**body, "spec": {"provider": "c"}}, field_manager="two"))

    driven(run, server, main)


@ways
def test_the_objects_of_a_model(server: Server, cluster: Cluster, run: Callable[..., Any] | None) -> None:
    cluster.put("/api/v1/namespaces/demo/configmaps/a", data={"k": "v"})

    async def main(ks: Any) -> None:
        maps = ks.objects(ConfigMap, namespace="demo")
        assert (await got(maps.get("a"))).data["k"] == "v"
        with pytest.raises(TypeError, match=r"must be a class of kubesphere\.models"):
            ks.objects(type("Other", (ConfigMap,), {}))

    driven(run, server, main)


@ways
def test_what_a_watch_tells_of_itself(server: Server, cluster: Cluster, run: Callable[..., Any] | None) -> None:
    cluster.put("/api/v1/namespaces/demo/configmaps/a", data={"k": "v"})

    async def main(ks: Any) -> None:
        watch = ks.k8s.core.v1.configmaps.watch(namespace="demo", allow_watch_bookmarks=True)
        assert (watch.resource_version, watch.problem, watch.bookmarks) == (None, None, True)
        async with entered(watch) as events:
            event = await anext(events) if hasattr(events, "__anext__") else next(events)
            assert (event.type, watch.problem) == ("ADDED", None)

    driven(run, server, main)


@ways
@pytest.mark.parametrize("size", [10, 500_000])
@pytest.mark.parametrize("broken", [False, True])
def test_a_refusal_of_any_length_is_let_go(
    server: Server, run: Callable[..., Any] | None, size: int, broken: bool
) -> None:
    """Before a token is renewed, the answer that refused the old one gives its connection back."""
    refused: list[str] = []

    def route(handler: Handler) -> None:
        if refused:
            handler.answer(200, "application/json", b'{"ok": true}')
            return
        refused.append(handler.path)
        handler.send_response(401)
        handler.send_header("Content-Length", str(size + broken))
        handler.end_headers()
        handler.wfile.write(b"x" * size)
        handler.close_connection = broken

    server.routes["/kapis/y"] = route

    async def main() -> None:
        client: Any = KubeSphere if run is None else AsyncKubeSphere
        async with entered(client(server.url, username="admin", password=PASSWORD)) as ks:
            assert json.loads((await got(ks.request("GET", "/kapis/y"))).content) == {"ok": True}

    run_async(run or asyncio.run, main)
    assert server.grants() == ["password", "refresh_token"]
