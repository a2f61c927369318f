"""Against a real server, reading only. Runs where the environment names one:

KUBESPHERE_URL=http://10.0.0.5:31407 KUBESPHERE_USERNAME=admin KUBESPHERE_PASSWORD=... .venv/bin/pytest tests/live
"""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, to_dict
from kubesphere.errors import NotFoundError, OAuthError
from kubesphere.models import Node, User

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = ("KUBESPHERE_URL", "KUBESPHERE_USERNAME", "KUBESPHERE_PASSWORD")
URL, USERNAME, PASSWORD = (os.environ.get(name, "") for name in _NAMES)

pytestmark = pytest.mark.skipif(not (URL and USERNAME and PASSWORD), reason=f"no live server: set {', '.join(_NAMES)}")


@pytest.fixture
def ks() -> Iterator[KubeSphere]:
    with KubeSphere(URL, username=USERNAME, password=PASSWORD) as client:
        yield client


def test_a_wrong_password_is_an_oauth_error() -> None:
    # One attempt: more of them lock the account.
    with KubeSphere(URL, username=USERNAME, password=f"not-{PASSWORD}") as stranger, pytest.raises(OAuthError):
        stranger.iam.v1alpha2.users.get(USERNAME)


def test_the_account_reads_itself_and_loses_nothing(ks: KubeSphere) -> None:
    user = ks.iam.v1alpha2.users.get(USERNAME)
    assert isinstance(user, User)
    assert user.metadata.name == USERNAME
    plain = ks.request("GET", f"/kapis/iam.kubesphere.io/v1alpha2/users/{USERNAME}").json()
    assert to_dict(user) == plain


def test_lists_hold_typed_items(ks: KubeSphere) -> None:
    nodes = ks.resources.v1alpha3.list("nodes")
    assert nodes.total == len(nodes.items)
    assert len(nodes.items) > 0
    assert all(isinstance(node, Node) and node.metadata.name for node in nodes)


def test_custom_resources_are_lists_of_kubernetes(ks: KubeSphere) -> None:
    clusters = ks.crd.cluster.v1alpha1.clusters.list()
    assert clusters.resource_version
    assert all(cluster.metadata.name for cluster in clusters)


def test_what_is_missing_is_not_found(ks: KubeSphere) -> None:
    with pytest.raises(NotFoundError):
        ks.iam.v1alpha2.users.get("nosuch")


def test_the_async_client_reads_the_same(ks: KubeSphere) -> None:
    async def names() -> list[list[str | None]]:
        async with AsyncKubeSphere(URL, username=USERNAME, password=PASSWORD) as client:
            pages = await asyncio.gather(*(client.resources.v1alpha3.list("nodes") for _ in range(3)))
        return [[node.metadata.name for node in page.items] for page in pages]

    expected = [node.metadata.name for node in ks.resources.v1alpha3.list("nodes")]
    assert asyncio.run(names()) == [expected] * 3
