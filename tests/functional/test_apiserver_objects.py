"""Reads, writes, conflicts and watches of the client against the loopback ks-apiserver."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from kubesphere import KubeSphere, errors
from kubesphere.models import User, WorkspaceTemplate
from servers.apiserver import ApiServer, Drop, Garbage, Lost, Slow, Truncated

POOLS = "/apis/network.kubesphere.io/v1alpha1/ippools"
MERGE = {"Content-Type": "application/merge-patch+json"}
APPLY = {"Content-Type": "application/apply-patch+yaml"}


def test_a_user_from_creation_to_deletion(ks: KubeSphere) -> None:
    users = ks.iam.v1alpha2.users
    erin = User(metadata={"name": "erin"}, spec={"email": "erin@example.org", "password": "P@88w0rd"})
    created = users.create(erin)
    assert created.metadata.uid
    with pytest.raises(errors.ConflictError):
        users.create(erin)
    read, stale = users.get("erin"), users.get("erin")
    read.spec.display_name = "Erin"
    assert users.replace("erin", read).spec.display_name == "Erin"
    stale.spec.display_name = "Eve"
    with pytest.raises(errors.ConflictError, match="has been modified"):
        users.replace("erin", stale)
    users.delete("erin")
    with pytest.raises(errors.NotFoundError) as caught:
        users.get("erin")
    assert caught.value.status == 500


def test_a_new_user_logs_in_and_may_do_little(server: ApiServer, ks: KubeSphere) -> None:
    ks.iam.v1alpha2.users.create(User(metadata={"name": "erin"}, spec={"email": "e@example.org", "password": "pw"}))
    with KubeSphere(server.url, username="erin", password="pw") as erin:
        assert erin.iam.v1alpha2.users.get("erin").metadata.name == "erin"
        with pytest.raises(errors.ForbiddenError, match='User "erin" cannot list resource "nodes"'):
            erin.resources.v1alpha3.list("nodes")
        assert erin.tenant.v1alpha2.workspaces.list().total == 0
        ks.iam.v1alpha2.workspaces.workspacemembers.create(
            "ws-alpha", [{"username": "erin", "roleRef": "ws-alpha-viewer"}]
        )
        assert [each.metadata.name for each in erin.tenant.v1alpha2.workspaces.list()] == ["ws-alpha"]


def test_a_workspace_takes_json_patches_only(ks: KubeSphere) -> None:
    workspaces = ks.tenant.v1alpha2.workspaces
    workspaces.create(WorkspaceTemplate(metadata={"name": "ws-new"}, spec={"template": {"spec": {"manager": "admin"}}}))
    with pytest.raises(errors.AlreadyExistsError, match="already exists"):
        workspaces.create(WorkspaceTemplate(metadata={"name": "ws-new"}))
    after = workspaces.patch("ws-new", [{"op": "add", "path": "/metadata/annotations", "value": {"a": "b"}}])
    assert after.metadata.annotations == {"a": "b"}
    with pytest.raises(errors.BadRequestError, match="JSON Patch"):
        ks.request("PATCH", "/kapis/tenant.kubesphere.io/v1alpha2/workspaces/ws-new", json={}, headers=MERGE)
    assert ks.tenant.v1alpha3.workspaces.get("ws-new").spec.manager == "admin"
    workspaces.delete("ws-new")
    with pytest.raises(errors.NotFoundError):
        workspaces.get("ws-new")


def test_a_custom_resource_and_the_version_it_is_at(server: ApiServer, ks: KubeSphere) -> None:
    pools = ks.crd.network.v1alpha1.ippools
    pool = pools.get("pool1")
    server.replace("ippools", {**server.find("ippools", "pool1"), "spec": {"cidr": "10.9.0.0/24"}})
    with pytest.raises(errors.ConflictError):
        pools.replace("pool1", pool)
    fresh = pools.get("pool1")
    assert fresh.spec.cidr == "10.9.0.0/24"
    fresh.spec.cidr = "10.8.0.0/24"
    after = pools.replace("pool1", fresh)
    assert (after.metadata.generation, after.spec.cidr) == (3, "10.8.0.0/24")


def test_server_side_apply_tells_whose_fields_it_would_take(ks: KubeSphere) -> None:
    def apply(manager: str, cidr: str, **query: str) -> Any:
        body = {"apiVersion": "network.kubesphere.io/v1alpha1", "kind": "IPPool", "metadata": {"name": "new"}}
        params = {"fieldManager": manager, **query}
        return ks.request("PATCH", f"{POOLS}/new", json={**body, "spec": {"cidr": cidr}}, headers=APPLY, params=params)

    assert apply("one", "10.1.0.0/24").status_code == 201
    assert apply("one", "10.2.0.0/24").status_code == 200
    assert apply("two", "10.2.0.0/24").status_code == 200
    with pytest.raises(errors.ConflictError, match=r'conflict with "one".*\.spec\.cidr'):
        apply("two", "10.3.0.0/24")
    owners = apply("two", "10.3.0.0/24", force="true").json()["metadata"]["managedFields"]
    assert [(each["manager"], each["operation"]) for each in owners] == [("two", "Apply")]


def test_a_watch_from_a_list_and_over_a_compaction(server: ApiServer, ks: KubeSphere) -> None:
    """The watch loses its place while changes are forgotten, and tells them all the same."""
    pools = ks.crd.network.v1alpha1.ippools
    start = pools.list().resource_version
    watch = pools.watch(resource_version=start)
    told: list[tuple[str, str]] = []

    def follow() -> None:
        for event in watch:
            told.append((event.type, event.object.metadata.name))
            if event.object.metadata.name == "last":
                watch.stop()

    thread = threading.Thread(target=follow)
    thread.start()
    with server.store.changed:
        assert server.store.changed.wait_for(lambda: server.watches.open == 1, 10)
    server.create("ippools", {"metadata": {"name": "first"}, "spec": {}})
    with server.store.changed:
        server.watches.drop()
        server.create("ippools", {"metadata": {"name": "second"}, "spec": {}})
        server.delete("ippools", "pool1")
        server.compact()
    server.create("ippools", {"metadata": {"name": "last"}, "spec": {}})
    thread.join(20)
    assert not thread.is_alive()
    assert told[0] == ("ADDED", "first")
    assert set(told) == {("ADDED", "first"), ("ADDED", "second"), ("DELETED", "pool1"), ("ADDED", "last")}


def test_a_watch_outlives_the_token_that_opened_it(server: ApiServer) -> None:
    with KubeSphere(server.url, username="admin", password="P@88w0rd") as ks:
        pools = ks.crd.network.v1alpha1.ippools
        with pools.watch(resource_version=pools.list().resource_version) as watch:
            for name in ("pool2", "pool3"):
                server.create("ippools", {"metadata": {"name": name}, "spec": {}})
                assert next(watch).object.metadata.name == name
                server.oauth.tokens.forget()
    assert len(server.token_calls()) == 1


@pytest.mark.parametrize("fault", [Drop(), Garbage(), Truncated(), Lost()])
def test_a_read_that_breaks_off_is_repeated(server: ApiServer, ks: KubeSphere, fault: Any) -> None:
    path = "/kapis/resources.kubesphere.io/v1alpha3/nodes/node1"
    server.fault("GET", path, fault)
    assert ks.request("GET", path).json()["metadata"]["name"] == "node1"
    assert len(server.calls()) == 2


def test_a_write_that_was_lost_is_not_repeated(server: ApiServer, ks: KubeSphere) -> None:
    """It was done: a second one would be another's conflict."""
    server.fault("POST", POOLS, Lost())
    pool = {"apiVersion": "network.kubesphere.io/v1alpha1", "kind": "IPPool", "metadata": {"name": "new"}}
    with pytest.raises(errors.TransportError):
        ks.crd.network.v1alpha1.ippools.create(pool)
    assert [each.method for each in server.calls()] == ["POST"]
    assert server.find("ippools", "new")


def test_a_slow_body_arrives_piece_by_piece(server: ApiServer, ks: KubeSphere) -> None:
    slow = Slow(size=16)
    server.fault("GET", POOLS, slow)
    found: list[int] = []
    reading = threading.Thread(target=lambda: found.append(len(ks.crd.network.v1alpha1.ippools.list().items)))
    reading.start()
    assert slow.entered.wait(10)
    slow.step()
    assert not found
    slow.release()
    reading.join()
    assert found == [1]


def test_apply_takes_back_what_its_manager_no_longer_says(ks: KubeSphere) -> None:
    body = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "cm", "labels": {"a": "1"}}}
    path = "/api/v1/namespaces/demo-ns1/configmaps/cm"

    def apply(manager: str, **more: Any) -> Any:
        answer = ks.request("PATCH", path, json={**body, **more}, headers=APPLY, params={"fieldManager": manager})
        return answer.json()

    apply("one", data={"x": "1", "both": "1"})
    apply("two", data={"both": "1"})
    ks.request("PATCH", path, json={"data": {"mine": "1"}}, headers=MERGE)
    after = apply("one", data={})
    assert after["data"] == {"both": "1", "mine": "1"}
    assert [each["operation"] for each in after["metadata"]["managedFields"]].count("Update") == 1


def test_a_watch_is_told_where_it_is_by_bookmarks(server: ApiServer, ks: KubeSphere) -> None:
    pools = ks.crd.network.v1alpha1.ippools
    start = pools.list().resource_version
    with pools.watch(resource_version=start, allow_watch_bookmarks=True) as watch:
        server.create("ippools", {"metadata": {"name": "pool2"}, "spec": {}})
        assert next(watch).type == "ADDED"
        server.create("configmaps", {"metadata": {"name": "elsewhere"}})
        server.watches.bookmark()
        event = next(watch)
        assert (event.type, event.object.metadata.resource_version) == ("BOOKMARK", str(server.store.revision))
        assert watch.resource_version == str(server.store.revision)


def test_a_watch_with_a_selector_sees_what_begins_and_ceases_to_fit(server: ApiServer, ks: KubeSphere) -> None:
    pools = ks.crd.network.v1alpha1.ippools
    start = pools.list().resource_version
    with pools.watch(resource_version=start, label_selector="colour in (red, blue)") as watch:
        for colour in ("green", "red", "blue", "green"):
            pool = server.find("ippools", "pool1")
            server.replace("ippools", {**pool, "metadata": {**pool["metadata"], "labels": {"colour": colour}}})
        assert [next(watch).type for _ in range(3)] == ["ADDED", "MODIFIED", "DELETED"]
