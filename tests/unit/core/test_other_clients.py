"""The official client, lightkube and kr8s over our login and connections, with the token revoked on the way."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import kr8s
import kr8s.asyncio.objects
import kubernetes.client
import kubernetes.watch
import lightkube.resources.core_v1
import pytest
import urllib3
from kubesphere import AsyncKubeSphere, KubeSphere, kr8s_client, kubernetes_client, lightkube_client
from kubesphere.errors import OAuthError
from support.core.oauth_server import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.core.cluster import Cluster
    from support.core.oauth_server import Handler, Server

PODS = "/api/v1/namespaces/demo/pods"


@pytest.fixture
def ours(server: Server, cluster: Cluster) -> Iterator[KubeSphere]:
    cluster.put("/api/v1/namespaces/demo")
    cluster.put(f"{PODS}/web", metadata={"namespace": "demo"}, spec={"containers": []}, status={"phase": "Pending"})
    server.access.clear()
    with KubeSphere(server.url, username="admin", password=PASSWORD) as ks:
        yield ks


def by_kubernetes(ks: KubeSphere) -> list[str]:
    with kubernetes_client(ks) as api:
        return [item.metadata.name for item in kubernetes.client.CoreV1Api(api).list_namespaced_pod("demo").items]


def by_lightkube(ks: KubeSphere) -> list[Any]:
    with lightkube_client(ks) as client:
        return [each.metadata.name for each in client.list(lightkube.resources.core_v1.Pod, namespace="demo")]


def by_kr8s(ks: KubeSphere) -> list[Any]:
    api = kr8s_client(ks, namespace="demo")
    return [pod.name for pod in kr8s.objects.Pod.list(api=api)]


@pytest.mark.parametrize("listed", [by_kubernetes, by_lightkube, by_kr8s])
def test_a_list_with_the_token_revoked_between(listed: Any, ours: KubeSphere, server: Server) -> None:
    assert listed(ours) == ["web"]
    server.revoke_access()
    assert listed(ours) == ["web"]
    assert server.grants() == ["password", "refresh_token"]
    assert {seen.headers["user-agent"] for seen in server.calls()} == {"kubesphere-python"}
    for each in server.calls():
        assert each.headers["authorization"].startswith("Bearer access-")


@pytest.mark.parametrize("listed", [by_kubernetes, by_lightkube, by_kr8s])
def test_another_cluster(listed: Any, ours: KubeSphere, server: Server) -> None:
    assert listed(ours.cluster("member")) == ["web"]
    assert server.calls()[-1].target.startswith("/api/clusters/member/v1/namespaces/demo/pods")


@pytest.mark.parametrize("listed", [by_kubernetes, by_lightkube, by_kr8s])
def test_a_refused_login_is_an_error_of_ours(listed: Any, server: Server, cluster: Cluster) -> None:
    server.access.clear()
    with KubeSphere(server.url, username="admin", password="wrong") as ks, pytest.raises(OAuthError):
        listed(ks)


def hang_up(handler: Handler) -> None:
    handler.connection.shutdown(2)


def break_off(handler: Handler) -> None:
    handler.close_connection = True
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"{")


@pytest.mark.parametrize("answer", [hang_up, break_off])
@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        (by_kubernetes, urllib3.exceptions.ProtocolError),
        (by_lightkube, httpx2.TransportError),
        (by_kr8s, httpx.TransportError),
    ],
)
def test_a_broken_connection_is_told_in_their_terms(
    listed: Any, expected: type[Exception], answer: Any, ours: KubeSphere, cluster: Cluster
) -> None:
    assert listed(ours) == ["web"]
    cluster.get = lambda path: answer  # type: ignore[method-assign]
    with pytest.raises(expected) as raised:
        listed(ours.with_options(retries=0))
    assert raised.value.__cause__ is not None


def test_a_timeout_of_theirs_counts(ours: KubeSphere, cluster: Cluster) -> None:
    done = threading.Event()
    with kubernetes_client(ours.with_options(retries=0)) as api:
        core = kubernetes.client.CoreV1Api(api)
        core.list_namespace(_request_timeout=(5, 5))
        cluster.get = lambda path: lambda handler: done.wait(5)  # type: ignore[method-assign,assignment,misc]
        with pytest.raises(urllib3.exceptions.ReadTimeoutError):
            core.list_namespace(_request_timeout=0.1)
        done.set()


def test_the_pool_reads_at_once_what_is_to_be_read_at_once(ours: KubeSphere, server: Server) -> None:
    answer = kubernetes_client(ours).rest_client.pool_manager.request("GET", f"{server.url}/api/v1/namespaces/demo")
    assert answer.json()["metadata"]["name"] == "demo"
    answer.close()


def test_the_official_client_writes_and_watches(ours: KubeSphere, cluster: Cluster, server: Server) -> None:
    with kubernetes_client(ours) as api:
        core = kubernetes.client.CoreV1Api(api)
        core.create_namespaced_config_map(
            "demo", kubernetes.client.V1ConfigMap(metadata=kubernetes.client.V1ObjectMeta(name="a"), data={"x": "1"})
        )
        assert core.read_namespaced_config_map("a", "demo").data == {"x": "1"}
        core.patch_namespaced_config_map("a", "demo", {"data": {"x": "2"}})
        assert cluster.objects["/api/v1/namespaces/demo/configmaps/a"]["data"] == {"x": "2"}
        with pytest.raises(kubernetes.client.ApiException) as raised:
            core.read_namespaced_config_map("nosuch", "demo")
        assert raised.value.status == 404
        assert json.loads(raised.value.body)["kind"] == "Status"

        watch, seen = kubernetes.watch.Watch(), []
        cluster.watching.clear()
        thread = change_when_watched(cluster)
        for event in watch.stream(core.list_namespaced_pod, "demo", resource_version="1"):
            seen.append(event["object"].status.phase)
            if seen[-1] == "Running":
                watch.stop()
        thread.join()
        assert seen == ["Pending", "Running"], "an event is told as soon as it comes"


def change_when_watched(cluster: Cluster) -> threading.Thread:
    def act() -> None:
        assert cluster.watching.wait(10)
        cluster.put(f"{PODS}/web", status={"phase": "Running"})

    thread = threading.Thread(target=act)
    thread.start()
    return thread


def test_lightkube_writes_and_watches(ours: KubeSphere, cluster: Cluster) -> None:
    core = lightkube.resources.core_v1
    with lightkube_client(ours, field_manager="me") as client:
        client.create(core.ConfigMap.from_dict({"metadata": {"name": "a"}, "data": {"x": "1"}}), namespace="demo")
        assert client.get(core.ConfigMap, "a", namespace="demo").data == {"x": "1"}
        with pytest.raises(lightkube.ApiError):
            client.get(core.ConfigMap, "nosuch", namespace="demo")
        thread = change_when_watched(cluster)
        for _, pod in client.watch(core.Pod, namespace="demo", resource_version="1"):
            if pod.status.phase == "Running":
                break
        thread.join()


def test_kr8s_writes(ours: KubeSphere, cluster: Cluster) -> None:
    api = kr8s_client(ours, namespace="demo")
    config = kr8s.objects.ConfigMap({"metadata": {"name": "a", "namespace": "demo"}, "data": {"x": "1"}}, api=api)
    config.create()
    config.patch({"data": {"x": "2"}})
    assert kr8s.objects.ConfigMap.get("a", api=api).data == {"x": "2"}
    with pytest.raises(kr8s.NotFoundError):
        kr8s.objects.ConfigMap.get("nosuch", api=api, timeout=0)


def test_the_async_clients(server: Server, cluster: Cluster, ours: KubeSphere) -> None:
    async def main() -> None:
        async with AsyncKubeSphere(server.url, username="admin", password=PASSWORD) as ks:
            for _ in range(2):
                async with lightkube_client(ks) as client:
                    pods = client.list(lightkube.resources.core_v1.Pod, namespace="demo")
                    assert [pod.metadata.name async for pod in pods] == ["web"]
                api = kr8s_client(ks, namespace="demo")
                found = [pod.name async for pod in kr8s.asyncio.objects.Pod.list(api=api)]
                assert found == ["web"]
                server.revoke_access()

    asyncio.run(main())


def test_the_official_client_is_sync(server: Server) -> None:
    with pytest.raises(TypeError, match="kubernetes_client takes a KubeSphere, not AsyncKubeSphere"):
        kubernetes_client(AsyncKubeSphere(server.url, token="t"))  # type: ignore[arg-type]


def test_no_token_stays_with_them(ours: KubeSphere, server: Server) -> None:
    api, light, eight = kubernetes_client(ours), lightkube_client(ours), kr8s_client(ours)
    by_kubernetes(ours)
    tokens = [*server.access, *server.refresh, PASSWORD]
    held = [vars(api.configuration), api.default_headers, repr(light.config), vars(eight.auth)]
    assert not [token for token in tokens if token in repr(held)]
    light.close()
    api.close()
    with pytest.raises(TypeError):
        pickle.dumps(api.rest_client.pool_manager)
