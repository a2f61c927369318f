"""What the servers of 3.4 and 4.1 answer under `/kapis` where they differ, exchange by exchange, as each is played."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest
from kubesphere.testing._server import errors as shapes
from kubesphere.testing._server.faults import Instead
from support.functional.played import RELEASES, Played, play

if TYPE_CHECKING:
    from collections.abc import Iterator

IAM = "/kapis/iam.kubesphere.io/v1beta1"
TENANT = "/kapis/tenant.kubesphere.io"
RESOURCES = "/kapis/resources.kubesphere.io/v1alpha3"
ROLE = {"apiVersion": "iam.kubesphere.io/v1beta1", "kind": "GlobalRole", "metadata": {"name": "auditor"}}


@pytest.fixture(scope="module", params=RELEASES)
def played(request: pytest.FixtureRequest) -> Iterator[Played]:
    with play(request.param, demo=True) as found:
        yield found


@pytest.fixture(scope="module")
def new() -> Iterator[Played]:
    """The server of 4.1; each test leaves it as it was."""
    with play("release-4.1", demo=True) as found:
        yield found


def names(answer: Any) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [each["metadata"]["name"] for each in answer.json()["items"]]


def users_of(played: Played) -> str:
    return f"{IAM}/users" if played.new else "/kapis/iam.kubesphere.io/v1alpha2/users"


# Where what lies.


@pytest.mark.parametrize(
    "path",
    [
        "/kapis/alerting.kubesphere.io/v2beta1/clusteralerts",
        "/kapis/devops.kubesphere.io/v1alpha3/clustertemplates",
        "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/demo-ns1/gateways",
        "/kapis/monitoring.kubesphere.io/v1alpha3/cluster",
        "/kapis/network.kubesphere.io/v1alpha1/ippools",
        "/kapis/notification.kubesphere.io/v2beta2/configs",
        "/kapis/openpitrix.io/v1/apps",
        "/kapis/iam.kubesphere.io/v1alpha2/namespaces/demo-ns1/members",
        "/kapis/tenant.kubesphere.io/v1alpha2/workspaces",
        "/kapis/tenant.kubesphere.io/v1alpha2/logs",
        "/kapis/resources.kubesphere.io/v1alpha2/pods",
        f"{IAM}/workspaces/ws-alpha/members/alice/roles",
        f"{RESOURCES}/storageclasses",
        f"{RESOURCES}/ippools",
        "/oauth/.well-known/openid-configuration",
    ],
)
def test_what_went_is_404_with_text(new: Played, path: str) -> None:
    answer = new.send("GET", path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/plain")


def test_users_and_members_and_what_they_may_do(new: Played) -> None:
    assert "alice" in names(new.send("GET", f"{IAM}/users"))
    assert names(new.send("GET", f"{IAM}/namespaces/demo-ns1/namespacemembers")) == ["bob"]
    assert names(new.send("GET", f"{IAM}/workspaces/ws-alpha/workspacemembers")) == ["alice"]
    assert names(new.send("GET", f"{IAM}/clustermembers?clusterrole=admin")) == ["admin"]
    one = new.send("PUT", f"{IAM}/namespaces/demo-ns1/namespacemembers/bob", {"username": "bob", "roleRef": "viewer"})
    assert one.json() == {"message": "success"}
    added = [{"username": "carol", "roleRef": "viewer"}]
    assert new.send("POST", f"{IAM}/namespaces/demo-ns1/namespacemembers", added).json() == added
    assert new.send("DELETE", f"{IAM}/namespaces/demo-ns1/namespacemembers/carol").json() == {"message": "success"}
    [template] = new.send("GET", f"{IAM}/users/alice/roletemplates?scope=global&limit=1&page=9").json()["items"]
    assert template["metadata"]["name"] == "role-template-view-basic"  # all of them: no page is read
    assert new.send("PATCH", f"{IAM}/users/alice", {"spec": {}}).status_code == 405


def test_the_client_reads_them(new: Played) -> None:
    with new.client() as ks:
        assert [each.metadata.name for each in ks.iam.v1beta1.namespaces.namespacemembers.list("demo-ns1")] == ["bob"]
        [template] = ks.iam.v1beta1.users.roletemplates.list("alice", scope="global")
        assert type(template).__name__ == "RoleTemplate"


def test_a_workspace_is_itself_or_its_template(new: Played) -> None:
    with new.client() as ks:
        found = {
            "v1beta1": ks.tenant.v1beta1.workspaces.get("ws-alpha"),
            "v1alpha3": ks.tenant.v1alpha3.workspaces.get("ws-alpha"),
            "templates": ks.tenant.v1beta1.workspacetemplates.get("ws-alpha"),
        }
    kinds = {key: type(each).__name__ for key, each in found.items()}
    assert kinds == {"v1beta1": "Workspace", "v1alpha3": "WorkspaceTemplate", "templates": "WorkspaceTemplate"}
    assert found["v1beta1"].spec.manager == "admin"
    assert found["v1alpha3"].spec.template.spec.manager == "admin"
    assert new.send("POST", f"{TENANT}/v1alpha3/workspaces", {"metadata": {"name": "x"}}).status_code == 405


def test_a_workspace_is_deleted_with_a_body(played: Played) -> None:
    version = "v1beta1" if played.new else "v1alpha2"
    path = f"{TENANT}/{version}/workspaces"
    for name in ("one", "two"):
        assert played.send("POST", path, {"metadata": {"name": name}, "spec": {}}).status_code == 200
    assert played.send("DELETE", f"{path}/one").status_code == (400 if played.new else 200)
    if played.new:
        assert played.send("DELETE", f"{path}/one", {}).json() == {"message": "success"}
    with played.client() as ks:  # which sends one unasked where it must be
        workspaces = getattr(ks.tenant, version).workspaces
        assert workspaces.delete("two").message == "success"
        with pytest.raises(played.errors.NotFoundError):
            workspaces.delete("two", played.models.DeleteOptions(propagation_policy="Orphan"))


def test_the_async_client_deletes_it_too(new: Played) -> None:
    async def main() -> None:
        async with new.client("AsyncKubeSphere") as ks:
            await ks.tenant.v1beta1.workspacetemplates.create(
                new.models.tenant_v1beta1.WorkspaceTemplate(metadata=new.models.ObjectMeta(name="three"))
            )
            assert (await ks.tenant.v1beta1.workspacetemplates.delete("three")).message == "success"

    anyio.run(main)


def test_a_patch_of_a_workspace_is_an_array(played: Played) -> None:
    version = "v1beta1" if played.new else "v1alpha2"
    path = f"{TENANT}/{version}/workspaces/ws-alpha"
    assert played.send("PATCH", path, {"spec": {}}).status_code == 500
    with played.client() as ks:
        change = [{"op": "add", "path": "/metadata/annotations", "value": {"a": "b"}}]
        assert getattr(ks.tenant, version).workspaces.patch("ws-alpha", change).metadata.annotations == {"a": "b"}


# Kinds without a route.


def test_writes_of_kinds_without_a_route_answer_nothing(new: Played) -> None:
    path = f"{IAM}/globalroles"
    made = new.send("POST", path, ROLE)
    assert (made.status_code, made.content) == (200, b"")
    assert new.send("POST", path, ROLE).status_code == 409
    assert new.send("GET", f"{path}/auditor").json()["kind"] == "GlobalRole"
    patched = new.send("PATCH", f"{path}/auditor", {**ROLE, "rules": [{"verbs": ["get"]}]})
    assert (patched.status_code, patched.content) == (200, b"")
    assert new.send("GET", f"{path}/auditor").json()["rules"] == [{"verbs": ["get"]}]
    put = new.send("PUT", f"{path}/auditor", {**ROLE, "rules": []})
    assert (put.status_code, put.content) == (200, b"")
    gone = new.send("DELETE", f"{path}/auditor")
    assert (gone.status_code, gone.content) == (200, b"")
    assert new.send("GET", f"{path}/auditor").status_code == 404
    assert new.send("DELETE", f"{path}/auditor").status_code == 404


def test_what_they_refuse(new: Played) -> None:
    path = f"{IAM}/globalroles"
    assert new.send("POST", path, {"metadata": {"name": "x"}}).status_code == 400  # it says no kind
    assert new.send("PATCH", f"{path}/platform-admin", [{"op": "remove", "path": "/rules"}]).status_code == 400
    assert new.send("PATCH", f"{path}/platform-admin", {**ROLE, "metadata": {}}).status_code == 400
    assert new.send("DELETE", path).status_code == 400
    assert new.send("GET", f"{path}?watch=true").status_code == 400


def test_kubernetes_own_are_served_so_but_for_the_core_group(played: Played) -> None:
    found = played.send("GET", "/kapis/apps/v1/namespaces/demo-ns1/deployments")
    if played.new:
        assert names(found) == ["dep1"]
    else:
        assert found.status_code == 404
    assert played.send("GET", "/kapis/v1/namespaces/demo-ns1/pods").status_code == 404


@pytest.mark.parametrize("name", ["KubeSphere", "AsyncKubeSphere"])
def test_the_client_writes_them(new: Played, name: str) -> None:
    """It says the kind for the caller, and a write answers None."""
    GlobalRole, ObjectMeta = new.models.iam_v1beta1.GlobalRole, new.models.ObjectMeta

    def check(found: Any) -> None:
        assert (found.kind, found.api_version) == ("GlobalRole", "iam.kubesphere.io/v1beta1")
        assert found.metadata.labels == {"a": "b"}

    async def main() -> None:
        async with new.client("AsyncKubeSphere") as ks:
            roles = ks.iam.v1beta1.globalroles
            assert await roles.create(GlobalRole(metadata=ObjectMeta(name="made"))) is None
            assert await roles.patch("made", {"metadata": {"labels": {"a": "b"}}}) is None
            check(await roles.get("made"))
            assert await roles.delete("made") is None

    if name[0] == "A":
        anyio.run(main)
        return
    given = GlobalRole(metadata=ObjectMeta(name="made"))
    with new.client() as ks:
        roles = ks.iam.v1beta1.globalroles
        assert roles.create(given) is None
        assert roles.patch("made", {"metadata": {"labels": {"a": "b"}}}) is None
        check(roles.get("made"))
        assert roles.replace("made", GlobalRole(metadata=ObjectMeta(labels={"a": "b"}))) is None
        check(roles.get("made"))
        assert roles.delete("made") is None
    assert given.kind is None  # what was given is as it was


def test_an_edit_of_one_reads_what_was_not_answered(new: Played) -> None:
    edit = getattr(__import__(new.release.package), "edit")  # noqa: B009
    with new.client() as ks:
        with edit(ks.iam.v1beta1.globalroles, "platform-regular") as role:
            role.metadata.labels = {"seen": "yes"}
            before = role.metadata.resource_version
        assert role.metadata.resource_version != before
        now = ks.iam.v1beta1.globalroles.get("platform-regular")
        assert (now.metadata.labels, now.metadata.resource_version) == ({"seen": "yes"}, role.metadata.resource_version)


# Lists.


def test_continue_is_the_total_and_no_token(new: Played) -> None:
    first = new.send("GET", f"{IAM}/globalroles?page=1&limit=3").json()["metadata"]
    assert first == {"continue": "4", "remainingItemCount": 1}
    assert new.send("GET", f"{IAM}/globalroles?page=2&limit=3").json()["metadata"]["remainingItemCount"] == 0
    past = new.send("GET", f"{IAM}/globalroles?page=9&limit=3").json()
    assert (past["items"], past["metadata"]["remainingItemCount"]) == ([], 4)


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5, None])
def test_the_client_pages_such_a_list_by_number(new: Played, limit: int | None) -> None:
    wanted = ["platform-admin", "platform-regular", "role-template-view-basic", "role-template-view-workspaces"]

    async def main(before: int) -> None:
        async with new.client("AsyncKubeSphere") as ks:
            page = await ks.iam.v1beta1.globalroles.list(limit=limit)
            assert [each.metadata.name async for each in page] == wanted
        check(before)

    def check(before: int) -> None:
        queries = [call.query for call in new.fake.calls[before:]]
        assert [dict(each).get("page") for each in queries[1:]] == [str(n) for n in range(2, len(queries) + 1)]
        assert not any("continue" in dict(each) for each in queries)
        assert len(queries) == (1 if limit is None else -(-4 // limit))

    before = len(new.fake.calls)
    with new.client() as ks:
        page = ks.iam.v1beta1.globalroles.list(limit=limit)
        assert page.total == 4
        assert [each.metadata.name for each in page] == wanted
    check(before)
    anyio.run(main, len(new.fake.calls))


def test_a_walk_ends_where_the_list_has_become_shorter(new: Played) -> None:
    """A page past the end counts all from the beginning: no reason to go on."""
    with new.client() as ks:
        page = iter(ks.iam.v1beta1.globalroles.list(limit=2, page=3))
        assert list(page) == []


def test_a_query_key_that_no_list_knows(played: Played) -> None:
    found = names(played.send("GET", f"{users_of(played)}?nosuch=1"))
    assert bool(found) == played.new
    assert bool(names(played.send("GET", f"{RESOURCES}/nodes?nosuch=1"))) == played.new


def test_labels_of_resources_take_a_name_and_nothing_else(new: Played) -> None:
    label = {"apiVersion": "cluster.kubesphere.io/v1alpha1", "kind": "Label", "metadata": {"name": "east"}}
    new.fake.add({**label, "spec": {"key": "zone", "value": "east"}})
    assert names(new.send("GET", f"{RESOURCES}/labels?name=ea")) == ["east"]
    assert names(new.send("GET", f"{RESOURCES}/labels?key=zone")) == []


def test_which_filter_finds_a_display_name(played: Played) -> None:
    node = played.fake._server.find("nodes", "node2")
    annotated = {**node["metadata"], "annotations": {"kubesphere.io/alias-name": "Big iron"}}
    played.fake._server.replace("nodes", {**node, "metadata": annotated})
    by = {key: names(played.send("GET", f"{RESOURCES}/nodes?{key}=Big")) for key in ("name", "alias", "nameAndAlias")}
    everything = ["node3", "node2", "node1"]
    if played.new:
        assert by == {"name": ["node2"], "nameAndAlias": ["node2"], "alias": everything}
    else:
        assert by == {"name": [], "nameAndAlias": [], "alias": ["node2"]}
    with played.client() as ks:
        query = {"name_and_alias": "Big"} if played.new else {"alias": "Big"}
        assert [each.metadata.name for each in ks.resources.v1alpha3.list("nodes", **query)] == ["node2"]


def test_where_field_selectors_work(played: Played) -> None:
    email = "spec.email=alice@example.org"
    assert names(played.send("GET", f"{users_of(played)}?fieldSelector={email}")) == (["alice"] if played.new else [])
    found = names(played.send("GET", f"{RESOURCES}/nodes?fieldSelector=metadata.name=node1"))
    assert len(found) == (3 if played.new else 0)  # ignored, or an unknown filter
    if not played.new:
        return
    assert names(played.send("GET", f"{IAM}/users?fieldSelector=spec.email~ALICE@example.org")) == ["alice"]
    assert "alice" not in names(played.send("GET", f"{IAM}/users?fieldSelector=spec.email!=alice@example.org"))
    assert names(played.send("GET", f"{IAM}/globalroles?fieldSelector=metadata.name=platform-admin")) == [
        "platform-admin"
    ]
    secrets = f"{RESOURCES}/namespaces/demo-ns1/secrets"
    assert names(played.send("GET", f"{secrets}?fieldSelector=type=Opaque")) == ["s1"]
    assert names(played.send("GET", f"{secrets}?fieldSelector=type=x")) == []
    with played.client() as ks:
        assert [each.metadata.name for each in ks.iam.v1beta1.users.list(field_selector=email)] == ["alice"]
        assert [each.metadata.name for each in ks.resources.v1alpha3.list("secrets", fieldSelector="type=Opaque")]


def test_the_filter_label(played: Played) -> None:
    path = f"{RESOURCES}/namespaces/demo-ns1/pods?limit=-1&label="
    assert len(names(played.send("GET", f"{path}app=web"))) == 9
    assert len(names(played.send("GET", f"{path}app!=web"))) == 1
    assert len(names(played.send("GET", f"{path}app in (web,db)"))) == (10 if played.new else 0)


def test_items_where_filters_leave_nothing(played: Played) -> None:
    members = f"{IAM}/namespaces/demo-ns1/namespacemembers" if played.new else ""
    members = members or "/kapis/iam.kubesphere.io/v1alpha2/namespaces/demo-ns1/members"
    nothing = played.send("GET", f"{members}?name=nobody").json()
    assert nothing == {"items": None if played.new else [], "totalItems": 0}
    assert played.send("GET", f"{users_of(played)}?name=nobody").json() == {"items": [], "totalItems": 0}
    past = played.send("GET", f"{members}?limit=1&page=9").json()
    assert (past["items"], past["totalItems"]) == ([], 1)
    assert played.send("GET", f"{members}?limit=1&page=0").json()["items"] == []
    if played.new:
        assert played.send("GET", "/kapis/application.kubesphere.io/v2/apps?name=x").json()["items"] is None
        with played.client() as ks:
            assert list(ks.application.v2.apps.list(name="x")) == []
            assert list(ks.iam.v1beta1.namespaces.namespacemembers.list("demo-ns1", name="nobody")) == []


def test_lists_that_read_no_page(new: Played) -> None:
    clusters = f"{TENANT}/v1beta1/workspaces/ws-alpha/clusters"
    assert len(names(new.send("GET", f"{clusters}?limit=1&page=9"))) == 2
    with new.client() as ks:
        assert len(list(ks.tenant.v1beta1.workspaces.clusters.list("ws-alpha"))) == 2


# Errors.


def test_a_missing_object(played: Played) -> None:
    for path in (f"{users_of(played)}/nobody", f"{RESOURCES}/nodes/nowhere"):
        answer = played.send("GET", path)
        assert answer.status_code == (404 if played.new else 500)
        assert answer.headers["content-type"].startswith("text/plain")
    with played.client() as ks, pytest.raises(played.errors.NotFoundError) as caught:
        ks.resources.v1alpha3.get("nodes", "nowhere")
    assert caught.value.status == (404 if played.new else 500)


def test_duplicates_and_stale_writes(played: Played) -> None:
    version = "v1beta1" if played.new else "v1alpha2"
    user = {"metadata": {"name": "alice"}, "spec": {"email": "other@example.org"}}
    assert played.send("POST", users_of(played), user).status_code == 409
    workspaces = f"{TENANT}/{version}/workspaces"
    assert played.send("POST", workspaces, {"metadata": {"name": "ws-alpha"}, "spec": {}}).status_code == 400
    stale = {"metadata": {"name": "ws-alpha", "resourceVersion": "1"}, "spec": {}}
    assert played.send("PUT", f"{workspaces}/ws-alpha", stale).status_code == 500
    alice = played.send("GET", f"{users_of(played)}/alice").json()
    alice["metadata"]["resourceVersion"] = "1"
    assert played.send("PUT", f"{users_of(played)}/alice", {**alice, "spec": {"email": "x@y.z"}}).status_code == 409


def test_clusters_that_are_not_there_or_not_ready(played: Played) -> None:
    def at(cluster: str) -> str:
        return f"/clusters/{cluster}/kapis" if played.new else f"/kapis/clusters/{cluster}"

    rest = "/resources.kubesphere.io/v1alpha3/nodes"
    unknown = played.send("GET", at("nowhere") + rest)
    assert (unknown.status_code, unknown.json()["ErrStatus"]["code"]) == (400, 400)
    unready = played.send("GET", at("member1") + rest)
    assert unready.status_code == (503 if played.new else 500)
    assert ("ErrStatus" in unready.text) == played.new
    wanted = played.errors.ServiceUnavailableError
    with played.client(username="admin", password="P@88w0rd", retries=0) as ks, pytest.raises(wanted):
        ks.cluster("member1").resources.v1alpha3.list("nodes")


def test_paths_of_clusters_that_are_no_resources(new: Played) -> None:
    assert new.send("GET", "/clusters/host/version").json()["gitVersion"].startswith("v4.1")
    assert new.send("GET", "/clusters/nowhere/version").status_code == 400
    assert names(new.send("GET", f"/kapis/clusters/host{RESOURCES.removeprefix('/kapis')}/nodes"))  # as 3.4 has it
    with new.client() as ks:
        assert ks.cluster("host").version.get().git_version.startswith("v4.1")


def test_the_prefix_is_never_off_and_host_is_always_found() -> None:
    with play("release-4.1", multicluster=False) as found:
        cluster = found.fake._server.find("clusters", "host")
        found.fake._server.delete("clusters", "host")
        found.fake._server.create("clusters", {**cluster, "metadata": {**cluster["metadata"], "name": "main"}})
        for name, status in (("main", 200), ("host", 200), ("other", 400)):
            assert found.send("GET", f"/clusters/{name}{RESOURCES}/nodes").status_code == status
    with play("release-3.4", multicluster=False) as found:
        assert found.send("GET", "/kapis/clusters/host/resources.kubesphere.io/v1alpha3/nodes").status_code == 404


def status(code: int, message: str) -> bytes:
    found = shapes.refuse(code, message).answer
    assert found is not None
    return found.body


def wrapped(code: int, message: str) -> bytes:
    return b'{"ErrStatus": ' + status(code, message) + b"}"


@pytest.mark.parametrize(
    ("code", "body", "name", "tries"),
    [
        (511, status(511, "the token was refused"), "UnauthorizedError", 1),
        (502, wrapped(502, "dial tcp: connection refused"), "ServiceUnavailableError", 3),
        (503, wrapped(503, "cluster member1 is not ready"), "ServiceUnavailableError", 3),
    ],
)
@pytest.mark.parametrize("client", ["KubeSphere", "AsyncKubeSphere"])
def test_what_a_member_cluster_answers_in_trouble(
    new: Played, client: str, code: int, body: bytes, name: str, tries: int
) -> None:
    """A member that refuses the token is no reason to log in again; what passes is asked again."""
    path = f"/clusters/member1{RESOURCES}/nodes"
    new.fake._server.fault("GET", path, Instead(code, body), times=tries)
    retries = __import__(new.release.package).RetryPolicy(backoff=0.0)
    login = {"username": "admin", "password": "P@88w0rd", "retries": retries}
    before = len(new.fake.logins), len(new.fake.calls)

    async def main() -> None:
        async with new.client("AsyncKubeSphere", **login) as ks:
            await ks.cluster("member1").resources.v1alpha3.list("nodes")

    def at_once() -> None:
        with new.client(**login) as ks:
            ks.cluster("member1").resources.v1alpha3.list("nodes")

    with pytest.raises(getattr(new.errors, name)) as caught:
        anyio.run(main) if client[0] == "A" else at_once()
    assert caught.value.status == code
    assert (len(new.fake.logins) - before[0], len(new.fake.calls) - before[1]) == (1, tries)


@pytest.mark.parametrize("client", ["KubeSphere", "AsyncKubeSphere"])
def test_a_wrong_client_secret(played: Played, client: str) -> None:
    login = {"username": "admin", "password": "P@88w0rd", "client_secret": "wrong"}

    async def main() -> None:
        async with played.client("AsyncKubeSphere", **login) as ks:
            await ks.request("GET", "/version")

    def at_once() -> None:
        with played.client(**login) as ks:
            ks.request("GET", "/version")

    before = len(played.fake.logins)
    with pytest.raises(played.errors.OAuthError) as caught:
        anyio.run(main) if client[0] == "A" else at_once()
    wanted = "unauthorized_client" if played.new else "invalid_client"
    assert (caught.value.status, caught.value.error) == (401, wanted)
    assert len(played.fake.logins) == before + 1  # a login is not repeated
