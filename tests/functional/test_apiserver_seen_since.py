"""What was seen of the real server later, each thing against the client."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, RetryPolicy, from_dict, to_dict
from kubesphere.errors import ConnectionDroppedError, UnprocessableEntityError
from kubesphere.models.notification_v2beta2 import NotificationManager, Router, Silence
from servers.apiserver import ApiServer, Drop, Instead
from support.core.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

IAM = "/kapis/iam.kubesphere.io/v1alpha2"
ADMIN: dict[str, Any] = {"username": "admin", "password": "P@88w0rd"}


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer(multicluster=True) as server:
        yield server


@pytest.mark.parametrize("lifetime", [7200, 60, 15])
def test_a_token_is_renewed_before_it_dies_a_second_early(lifetime: int) -> None:
    clock = Clock()
    with ApiServer(access_lifetime=lifetime, clock=clock) as server:
        auth = KubeSphere(server.url, **ADMIN)._auth
        auth._state._clock = clock
        with KubeSphere(server.url, auth=auth) as ks:
            for _ in range(3):
                ks.request("GET", "/kapis/version")
                clock.now += lifetime - 1.001
        assert [form["grant_type"] for form in server.token_calls()] == ["password", "refresh_token", "refresh_token"]
        assert len(server.calls()) == 3, "none was refused"


def test_the_kinds_of_a_member_cluster_are_known_without_asking_it(server: ApiServer) -> None:
    server.fault("GET", "/api/clusters/member/v1", Drop(), times=9)
    with KubeSphere(server.url, token=server.token(), retries=0) as ks:
        member = ks.cluster("member")
        for pods in (member.k8s.core.v1.pods, member.objects("v1", "Pod")):
            with pytest.raises(Exception, match="member"):
                pods.list(namespace="demo")
    assert [each.path for each in server.calls()] == ["/api/clusters/member/v1/namespaces/demo/pods"] * 2


@pytest.mark.parametrize(
    ("model", "field"), [(NotificationManager, "receivers"), (Router, "alert_selector"), (Silence, "matcher")]
)
def test_null_where_an_object_is_promised_reads_as_an_empty_one_and_is_sent_back(model: type[Any], field: str) -> None:
    wire = field.replace("alert_selector", "alertSelector")
    found = from_dict(model, {"spec": {wire: None}})
    assert to_dict(getattr(found.spec, field)) == {}
    assert to_dict(found) == {"spec": {wire: None}}


def test_the_version_is_kubespheres_own(server: ApiServer) -> None:
    with KubeSphere(server.url, token=server.token()) as ks:
        found = ks.request("GET", "/version").json()
    assert found["gitVersion"].startswith("v3.4")
    assert "major" not in found


def test_a_group_without_generate_name_is_refused_by_name(server: ApiServer) -> None:
    body = b"metadata.generateName: Required value: must not be empty"
    path = f"{IAM}/workspaces/demo/groups"
    server.fault("POST", path, Instead(422, body))
    with (
        KubeSphere(server.url, token=server.token()) as ks,
        pytest.raises(UnprocessableEntityError, match="generateName"),
    ):
        ks.iam.v1alpha2.workspaces.groups.create("demo", {"metadata": {"name": "a"}})


PANICS: dict[str, Callable[[Any], Any]] = {
    "/kapis/openpitrix.io/v1/reviews": lambda ks: ks.openpitrix.v1.reviews.list(),
    "/kapis/iam.kubesphere.io/v1alpha2/devops/demo/members": lambda ks: ks.iam.v1alpha2.devops.members.list("demo"),
    "/kapis/metering.kubesphere.io/v1alpha1/cluster": lambda ks: ks.metering.v1alpha1.cluster.get(),
    "/kapis/operations.kubesphere.io/v1alpha2/namespaces/demo/jobs/a": lambda ks: (
        ks.operations.v1alpha2.namespaces.jobs.rerun("demo", "a", resource_version="1")
    ),
}


@pytest.mark.parametrize("path", PANICS)
def test_a_panic_of_the_server_is_a_dropped_connection(server: ApiServer, path: str) -> None:
    """What only reads is asked for again; what writes is not."""
    method = "POST" if "/jobs/" in path else "GET"
    server.fault(method, path, Drop(), times=9)
    again = 1 if method == "POST" else 3
    options: dict[str, Any] = {"token": server.token(), "retries": RetryPolicy(2, 0.0)}
    with KubeSphere(server.url, **options) as ks, pytest.raises(ConnectionDroppedError, match=path):
        PANICS[path](ks)
    assert len(server.calls()) == again

    async def main() -> None:
        async with AsyncKubeSphere(server.url, **options) as ks:
            with pytest.raises(ConnectionDroppedError, match=path):
                await PANICS[path](ks)

    asyncio.run(main())
    assert len(server.calls()) == 2 * again
