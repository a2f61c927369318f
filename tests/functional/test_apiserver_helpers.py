"""`objects`, `apply`, `edit` and `wait` against the loopback ks-apiserver."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, edit, errors, wait
from kubesphere.models import GlobalRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from servers.apiserver import ApiServer

WRITERS = 6
EDITED: dict[str, tuple[Callable[[Any], Any], tuple[str, ...]]] = {
    "a user, by PUT": (lambda ks: ks.iam.v1alpha2.users, ("bob",)),
    "a workspace, by JSON patch": (lambda ks: ks.tenant.v1alpha2.workspaces, ("ws-alpha",)),
    "a role, by merge patch": (lambda ks: ks.iam.v1alpha2.globalroles, ("plain",)),
    "a namespace of a workspace": (lambda ks: ks.tenant.v1alpha2.workspaces.namespaces, ("ws-alpha", "demo-ns1")),
    "a custom resource": (lambda ks: ks.crd.network.v1alpha1.ippools, ("pool1",)),
}


@pytest.mark.parametrize("which", EDITED)
def test_edits_at_once_lose_nothing(server: ApiServer, ks: KubeSphere, which: str) -> None:
    """Each writer adds its own mark on top of what the others did: all marks are there in the end."""
    ks.iam.v1alpha2.globalroles.create(GlobalRole(metadata={"name": "plain"}, rules=[]))
    find, path = EDITED[which]
    start = threading.Barrier(WRITERS)
    failed: list[BaseException] = []

    def write(index: int) -> None:
        try:
            start.wait(10)
            with edit(find(ks), *path, attempts=50) as found:
                found.metadata.annotations = {**(found.metadata.annotations or {}), f"mark{index}": "x"}
        except errors.KubeSphereError as error:
            failed.append(error)

    threads = [threading.Thread(target=write, args=(index,)) for index in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    marks = find(ks).get(*path).metadata.annotations
    assert {f"mark{index}" for index in range(WRITERS)} <= marks.keys()


def test_any_kind_by_its_name(server: ApiServer, ks: KubeSphere) -> None:
    deployments = ks.objects("apps/v1", "Deployment", namespace="demo-ns1")
    assert [each.metadata.name for each in deployments.list()] == ["dep1"]
    maps = ks.objects("v1", "ConfigMap", namespace="demo-ns1")
    maps.create({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "new"}, "data": {"a": "1"}})
    with edit(maps, "new") as found:
        found.data["b"] = "2"
    assert maps.get("new").data == {"a": "1", "b": "2"}
    assert server.find("configmaps", "new", "demo-ns1")["data"] == {"a": "1", "b": "2"}
    maps.delete("new")
    with pytest.raises(errors.NotFoundError):
        maps.get("new")
    with pytest.raises((errors.KubeSphereError, ValueError)):
        ks.objects("v1", "Nosuch").list()


def test_apply_names_who_owns_what(ks: KubeSphere) -> None:
    pools = ks.objects("network.kubesphere.io/v1alpha1", "IPPool")

    def pool(cidr: str) -> dict[str, Any]:
        identity = {"apiVersion": "network.kubesphere.io/v1alpha1", "kind": "IPPool", "metadata": {"name": "new"}}
        return {**identity, "spec": {"cidr": cidr}}

    pools.apply(pool("10.1.0.0/24"), field_manager="one")
    with pytest.raises(errors.ConflictError, match="one"):
        pools.apply(pool("10.2.0.0/24"), field_manager="two")
    assert pools.apply(pool("10.2.0.0/24"), field_manager="two", force=True).spec.cidr == "10.2.0.0/24"


def test_wait_for_a_condition_and_for_the_end(server: ApiServer, ks: KubeSphere) -> None:
    clusters = ks.crd.cluster.v1alpha1.clusters

    def act() -> None:
        _watched(server, 1)
        found = server.find("clusters", "member1")
        server.replace("clusters", {**found, "status": {"conditions": [{"type": "Ready", "status": "True"}]}})
        _watched(server, 2)
        server.delete("clusters", "member1")

    thread = threading.Thread(target=act)
    thread.start()
    ready = wait(clusters, "member1", for_="Ready", timeout=20)
    assert ready.status.conditions[0].status == "True"
    wait(clusters, "member1", for_="deleted", timeout=20)
    thread.join()


def _watched(server: ApiServer, times: int) -> None:
    with server.store.changed:
        assert server.store.changed.wait_for(lambda: server.watches.opened >= times, 10)


def test_wait_outlives_a_restart(server: ApiServer) -> None:
    """Its connection breaks off and its token is gone: it goes on with another."""

    async def waited() -> str:
        async with AsyncKubeSphere(server.url, username="admin", password="P@88w0rd") as ks:
            pool = await wait(ks.crd.network.v1alpha1.ippools, "pool1", for_={"/spec/type": "other"}, timeout=20)
            return str(pool.spec.type)

    def act() -> None:
        _watched(server, 1)
        server.restart()
        server.replace("ippools", {**server.find("ippools", "pool1"), "spec": {"type": "other"}})

    thread = threading.Thread(target=act)
    thread.start()
    assert asyncio.run(waited()) == "other"
    thread.join()
