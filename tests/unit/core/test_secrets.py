"""No secret in any repr, log, error or pickle."""

from __future__ import annotations

import copy
import logging
import pickle
import socket
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core import errors
from kubesphere._core.auth.auth import BasicAuth, BearerAuth
from kubesphere._core.auth.grants import PasswordGrant
from kubesphere._core.auth.token_auth import TokenAuth
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from support.core.crowd import GET
from support.core.oauth_server import PASSWORD, Server, oauth

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def client(server: Server, auth: TokenAuth) -> Iterator[Client]:
    with Client(server.url, auth=auth) as client:
        yield client


def closed_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def secret_holders(server: Server) -> Iterator[Any]:
    """Everything of ours that knows a secret."""
    grant = PasswordGrant("admin", PASSWORD, client_secret="hunter2-client")
    auth = TokenAuth(server.url, grant)
    yield grant
    yield auth
    yield auth._state
    yield BearerAuth(server.url, "hunter2-token")
    yield BasicAuth(server.url, "admin", PASSWORD)
    with Client(server.url, auth=auth) as client:
        yield client
        yield client.cluster("m")
    yield AsyncClient(server.url, token="hunter2-token")


def test_no_secret_in_any_repr(server: Server) -> None:
    for holder in secret_holders(server):
        for shown in (repr(holder), str(holder), f"{holder}", repr(getattr(holder, "__dict__", ""))):
            assert PASSWORD not in shown
            assert "hunter2" not in shown
    assert repr(BearerAuth("https://h:8443/x", "t")) == "BearerAuth('https://h:8443')"
    assert repr(Client("http://h/ks/").cluster("m")) == "Client('http://h/ks', cluster='m')"


def test_what_holds_a_secret_is_not_pickled(server: Server) -> None:
    for holder in (
        BearerAuth(server.url, "t"),
        Client(server.url, token="t"),
        TokenAuth(server.url, PasswordGrant("a", "b")),
    ):
        for duplicate in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="cannot be pickled or copied"):
                duplicate(holder)


def test_no_secret_in_logs_or_errors(server: Server, client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caught: list[BaseException] = []
    client.call(GET, ("x",))
    response = client.request("GET", "/kapis/x")
    server.revoke_access()
    server.refresh.clear()
    server.token_answer = oauth(400, "invalid_grant", "incorrect password")
    for call in (
        lambda: client.call(GET, ("x",)),
        lambda: Client(closed_port(), username="admin", password=PASSWORD, retries=0).call(GET, ("x",)),
    ):
        with pytest.raises(errors.KubeSphereError) as info:
            call()
        caught.append(info.value)
    text = caplog.text + "".join(f"{error}{error!r}{error.__dict__}{pickle.dumps(error)!r}" for error in caught)
    for secret in (PASSWORD, "P%23", "access-", "refresh-", "Bearer"):
        assert secret not in text
    assert response.history == []
