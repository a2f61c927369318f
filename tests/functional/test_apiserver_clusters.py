"""Other clusters through the client, against the loopback ks-apiserver with multi-cluster on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from kubesphere import KubeSphere, errors
from servers.apiserver import ApiServer, populate

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[ApiServer]:
    server = ApiServer(multicluster=getattr(request, "param", True))
    populate(server)
    with server:
        yield server


@pytest.fixture
def ks(server: ApiServer) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, username="admin", password="P@88w0rd") as client:
        yield client


def test_the_host_by_its_prefix(server: ApiServer, ks: KubeSphere) -> None:
    host = ks.cluster("host")
    assert sorted(node.metadata.name for node in host.resources.v1alpha3.list("nodes")) == ["node1", "node2", "node3"]
    assert host.iam.v1alpha2.users.get("bob").metadata.name == "bob"
    assert [pool.metadata.name for pool in host.crd.network.v1alpha1.ippools.list()] == ["pool1"]
    assert host.request("GET", "/api/v1/namespaces/demo-ns1").json()["kind"] == "Namespace"
    assert len(server.token_calls()) == 1
    assert {each.path.split("/clusters/")[1].split("/")[0] for each in server.calls()} == {"host"}


def test_an_unknown_cluster_and_one_that_is_not_ready(ks: KubeSphere) -> None:
    with pytest.raises(errors.APIError, match="cluster nosuch not exists") as caught:
        ks.cluster("nosuch").resources.v1alpha3.list("nodes")
    assert caught.value.status == 400
    with pytest.raises(errors.APIError, match="cluster member1 is not ready"):
        ks.cluster("member1").resources.v1alpha3.list("nodes")


@pytest.mark.parametrize("server", [False], indirect=True)
def test_without_multi_cluster_the_prefix_leads_nowhere(ks: KubeSphere) -> None:
    with pytest.raises(errors.NotFoundError):
        ks.cluster("host").resources.v1alpha3.list("nodes")
    with pytest.raises(errors.NotFoundError):
        ks.cluster("host").request("GET", "/api/v1/namespaces")
    assert ks.resources.v1alpha3.list("nodes").total == 3
