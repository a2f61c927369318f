"""The loopback ks-apiserver as other Kubernetes clients see it: what they read and write is what we do."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from kubesphere import KubeSphere, to_dict

if TYPE_CHECKING:
    from servers.apiserver import ApiServer


def test_the_official_client(server: ApiServer, ks: KubeSphere) -> None:
    kubernetes = pytest.importorskip("kubernetes")
    settings = kubernetes.client.Configuration()
    settings.host, settings.api_key = server.url, {"authorization": f"Bearer {server.token()}"}
    with kubernetes.client.ApiClient(settings) as api:
        core = kubernetes.client.CoreV1Api(api)
        pods = core.list_namespaced_pod("demo-ns1", limit=3)
        assert (len(pods.items), pods.metadata.remaining_item_count) == (3, 7)
        core.create_namespaced_config_map("demo-ns1", {"metadata": {"name": "new"}, "data": {"a": "b"}})
        assert core.patch_namespaced_config_map("new", "demo-ns1", {"data": {"c": "d"}}).data == {"a": "b", "c": "d"}
        seen = kubernetes.watch.Watch().stream(core.list_namespaced_config_map, "demo-ns1", timeout_seconds=5)
        assert [next(seen)["object"].metadata.name for _ in range(3)] == ["cm-1", "cm-2", "new"]
        seen.close()
        found = {item.metadata.name for item in ks.resources.v1alpha3.list("configmaps", namespace="demo-ns1")}
        assert found == {"cm-1", "cm-2", "new"}
        core.delete_namespaced_config_map("new", "demo-ns1")
        with pytest.raises(kubernetes.client.ApiException) as caught:
            core.read_namespaced_config_map("new", "demo-ns1")
        assert caught.value.status == 404


def test_discovery_and_apply_of_the_official_client(
    server: ApiServer, ks: KubeSphere, tmp_path_factory: pytest.TempPathFactory
) -> None:
    dynamic = pytest.importorskip("kubernetes.dynamic")
    kubernetes = pytest.importorskip("kubernetes")
    settings = kubernetes.client.Configuration()
    settings.host, settings.api_key = server.url, {"authorization": f"Bearer {server.token()}"}
    with kubernetes.client.ApiClient(settings) as api:
        cache = str(tmp_path_factory.mktemp("discovery") / "cache.json")
        client = dynamic.DynamicClient(api, cache_file=cache)
        pools = client.resources.get(api_version="network.kubesphere.io/v1alpha1", kind="IPPool")
        assert not pools.namespaced
        assert [each.metadata.name for each in pools.get().items] == ["pool1"]
        body = {"apiVersion": "network.kubesphere.io/v1alpha1", "kind": "IPPool", "metadata": {"name": "new"}}
        pools.server_side_apply({**body, "spec": {"cidr": "10.1.0.0/24", "blockSize": 26}}, field_manager="they")
        pools.server_side_apply({**body, "spec": {"blockSize": 26}}, field_manager="they")
    spec = to_dict(ks.crd.network.v1alpha1.ippools.get("new"))["spec"]
    assert spec == {"blockSize": 26}


def test_lightkube(server: ApiServer) -> None:
    lightkube = pytest.importorskip("lightkube")
    from lightkube.config.models import Cluster, User
    from lightkube.resources.core_v1 import ConfigMap, Pod

    config = lightkube.KubeConfig.from_one(cluster=Cluster(server=server.url), user=User(token=server.token()))
    with closing(lightkube.Client(config, field_manager="they")) as client:
        names = [
            pod.metadata.name for pod in client.list(Pod, namespace="demo-ns1", labels={"app": "web"}, chunk_size=4)
        ]
        assert names == [f"web-{index}" for index in range(1, 10)]
        applied = client.apply(
            ConfigMap.from_dict({"metadata": {"name": "theirs", "namespace": "demo-ns1"}, "data": {"k": "v"}})
        )
    assert applied.metadata.managedFields[0].manager == "they"
    assert server.find("configmaps", "theirs", "demo-ns1")["data"] == {"k": "v"}
