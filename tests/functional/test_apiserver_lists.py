"""Lists in every style, walked to the end by the client against the loopback ks-apiserver."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, errors
from servers.apiserver import ApiServer, populate

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = [f"cm-{index:03}" for index in range(57)]
POOLS = [f"pool-{index:03}" for index in range(23)]


@pytest.fixture(scope="module")
def server() -> Iterator[ApiServer]:
    server = ApiServer()
    populate(server)
    for name in MANY:
        server.create("configmaps", {"metadata": {"name": name, "labels": {"odd": str(int(name[3:]) % 2)}}}, "many")
    for name in POOLS:
        server.create("ippools", {"metadata": {"name": name}, "spec": {}})
    with server:
        yield server


@pytest.fixture(scope="module")
def ks(server: ApiServer) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, token=server.token()) as client:
        yield client


def names(items: Any) -> list[str]:
    return [item.metadata.name for item in items]


def asked(server: ApiServer, path: str) -> list[dict[str, str]]:
    return [dict(each.query) for each in server.calls() if each.path == path]


@pytest.mark.parametrize("limit", [1, 10, 19, 57, 58, 500])
def test_v1alpha3(server: ApiServer, ks: KubeSphere, limit: int) -> None:
    server.requests.clear()
    page = ks.resources.v1alpha3.list("configmaps", namespace="many", limit=limit, sort_by="name", ascending=True)
    assert page.total == len(MANY)
    assert names(page) == MANY
    path = "/kapis/resources.kubesphere.io/v1alpha3/namespaces/many/configmaps"
    # A page that holds just as many as there are said to be may be all that is counted, so it is made sure of.
    assert len(asked(server, path)) == -(-len(MANY) // limit) + (limit == len(MANY))


@pytest.mark.parametrize("limit", [1, 10, 19, 57, 58])
def test_v1alpha2_asks_for_no_page_past_the_end(server: ApiServer, ks: KubeSphere, limit: int) -> None:
    """The connection would be dropped."""
    server.requests.clear()
    found = names(ks.resources.v1alpha2.list("configmaps", namespace="many", limit=limit))
    assert found == MANY
    path = "/kapis/resources.kubesphere.io/v1alpha2/namespaces/many/configmaps"
    assert len(asked(server, path)) == -(-len(MANY) // limit)
    with pytest.raises(errors.TransportError):
        ks.request("GET", path, params={"paging": f"limit={limit},page=100"})


@pytest.mark.parametrize("given", [{"limit": 7}, {"page": 1}, {"limit": 7, "page": 1}])
def test_v1alpha2_goes_on_by_page_and_limit_where_it_is_asked_so(
    server: ApiServer, ks: KubeSphere, given: dict[str, Any]
) -> None:
    server.requests.clear()
    assert names(ks.resources.v1alpha2.list("configmaps", namespace="many", **given)) == MANY
    asked_for = asked(server, "/kapis/resources.kubesphere.io/v1alpha2/namespaces/many/configmaps")
    limit = given.get("limit", 100)
    assert [(each.get("page", "1"), each["limit"]) for each in asked_for] == [
        (str(number), str(limit)) for number in range(1, -(-len(MANY) // limit) + 1)
    ]
    assert not any("paging" in each for each in asked_for)


@pytest.mark.parametrize("limit", [1, 10, 25, 26])
def test_kubernetes(server: ApiServer, ks: KubeSphere, limit: int) -> None:
    server.requests.clear()
    assert names(ks.crd.network.v1alpha1.ippools.list(limit=limit)) == [*POOLS, "pool1"]
    assert len(asked(server, "/apis/network.kubesphere.io/v1alpha1/ippools")) == -(-24 // limit)


@pytest.mark.parametrize("inconsistent", [True, False])
def test_a_kubernetes_list_that_grew_too_old_meanwhile_goes_on(
    server: ApiServer, ks: KubeSphere, inconsistent: bool
) -> None:
    """By the token that came with the 410, or from the start without telling anything twice."""
    walk = iter(ks.crd.network.v1alpha1.ippools.list(limit=10))
    found = [next(walk) for _ in range(10)]
    server.create("ippools", {"metadata": {"name": "aaa"}, "spec": {}})
    server.delete("ippools", "aaa")
    server.compact(inconsistent_continue=inconsistent)
    assert names([*found, *walk]) == [*POOLS, "pool1"]


def test_tasks_walk_too(server: ApiServer) -> None:
    async def walk() -> list[list[str]]:
        async with AsyncKubeSphere(server.url, token=server.token()) as ks:
            new = ks.resources.v1alpha3.list("configmaps", namespace="many", limit=10, sort_by="name", ascending=True)
            old = ks.resources.v1alpha2.list("configmaps", namespace="many")
            pools = ks.crd.network.v1alpha1.ippools.list(limit=7)
            return [[item.metadata.name async for item in await each] for each in (new, old, pools)]

    assert asyncio.run(walk()) == [MANY, MANY, [*POOLS, "pool1"]]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"name": "05"}, ["cm-050", "cm-051", "cm-052", "cm-053", "cm-054", "cm-055", "cm-056", "cm-005"]),
        ({"names": "cm-001,cm-003,nosuch"}, ["cm-001", "cm-003"]),
        ({"label_selector": "odd=1", "name": "00"}, ["cm-001", "cm-003", "cm-005", "cm-007", "cm-009"]),
        ({"label_selector": "odd notin (0,1)"}, []),
    ],
)
def test_filters(ks: KubeSphere, query: dict[str, str], found: list[str]) -> None:
    assert sorted(names(ks.resources.v1alpha3.list("configmaps", namespace="many", **query))) == sorted(found)


def test_a_stray_parameter_lets_nothing_through(ks: KubeSphere) -> None:
    path = "/kapis/resources.kubesphere.io/v1alpha3/namespaces/many/configmaps"
    answer = ks.request("GET", path, params={"nosuch": ""}).json()
    assert answer == {"items": [], "totalItems": 0}


def test_other_wrappers(ks: KubeSphere) -> None:
    assert names(ks.tenant.v1alpha2.workspaces.list(sort_by="name", ascending=True)) == ["ws-alpha", "ws-beta"]
    assert ks.openpitrix.v1.apps.list().total == 0
    assert [role.metadata.name for role in ks.iam.v1alpha2.users.globalroles.list("bob")] == [
        "role-template-view-basic"
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"conditions": "odd=1", "limit": 3}, ["cm-001", "cm-003", "cm-005"]),
        ({"conditions": "name~5,odd=0", "order_by": "createTime"}, ["cm-050", "cm-052", "cm-054", "cm-056"]),
        ({"conditions": "keyword=05", "reverse": True, "limit": 2}, ["cm-056", "cm-055"]),
    ],
)
def test_conditions_of_v1alpha2(ks: KubeSphere, query: dict[str, Any], found: list[str]) -> None:
    page = ks.resources.v1alpha2.list("configmaps", namespace="many", **query)
    assert [item.metadata.name for item in page.items] == found
