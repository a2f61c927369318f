"""Fixtures of the runtime's tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from kubesphere import KubeSphere
from kubesphere._core.auth.grants import PasswordGrant
from kubesphere._core.auth.token_auth import TokenAuth
from kubesphere._core.models import codec
from support.core import samples
from support.core.clock import Clock
from support.core.cluster import Cluster
from support.core.oauth_server import PASSWORD, Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as state:
        yield state


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def auth(server: Server, clock: Clock) -> TokenAuth:
    return TokenAuth(server.url, PasswordGrant("admin", PASSWORD), clock=clock)


@pytest.fixture
def sample_models(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hand-written models in the place of the generated ones."""
    monkeypatch.setattr(codec, "model_class", lambda target: getattr(samples, target.rpartition(".")[2]))


@pytest.fixture
def cluster(server: Server) -> Iterator[Cluster]:
    server.access.add("t")
    cluster = Cluster()
    server.routes = cluster  # type: ignore[assignment]
    yield cluster
    cluster.close()


@pytest.fixture
def ks(server: Server, cluster: Cluster) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, token="t") as ks:
        yield ks
