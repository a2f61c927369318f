"""Both clients against a real server: calls, free requests, clusters, failures of the network."""

from __future__ import annotations

import inspect
import json
import ssl
import threading
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core import errors
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.models.functions import to_dict
from kubesphere._core.transport.http import httpx
from support.core.crowd import RUNNERS, run_async
from support.core.samples import User
from support.core.users import ECHO, LIST, AsyncUsers, Users

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from support.core.oauth_server import Server

pytestmark = pytest.mark.usefixtures("sample_models")


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    server.access.add("t")
    with Client(server.url, token="t") as client:
        yield client


def serve_users(server: Server) -> None:
    body = json.dumps({"items": [{"kind": "a"}, {"kind": "b"}], "totalItems": 2}).encode()
    server.routes["/kapis/users"] = lambda handler: handler.answer(200, "application/json", body)
    server.routes["/kapis/users/a b"] = server.routes["/kapis/users/a%20b"] = lambda handler: handler.answer(
        200, "application/json", b'{"kind": "User", "odd": 1}'
    )
    server.routes["/kapis/users/x"] = lambda handler: handler.answer(500, "text/plain", b'user "x" not found\n')


def test_a_sync_resource_calls(server: Server, client: Client) -> None:
    serve_users(server)
    users = Users(client)
    assert [user.kind for user in users.list(limit=2)] == ["a", "b"]
    assert server.calls()[0].target == "/kapis/users?limit=2"
    assert to_dict(users.get("a b")) == {"kind": "User", "odd": 1}
    with pytest.raises(errors.NotFoundError, match=r'GET .*/kapis/users/x: 500: user "x" not found') as caught:
        users.get("x")
    assert caught.value.status == 500
    assert server.calls()[0].headers["accept"] == "application/json, */*"
    assert server.calls()[0].headers["user-agent"] == "kubesphere-python"


@pytest.mark.parametrize("run", RUNNERS)
def test_an_async_resource_calls(server: Server, run: Callable[..., Any]) -> None:
    serve_users(server)
    server.access.add("t")

    async def main() -> None:
        async with AsyncClient(server.url, token="t") as client:
            users = AsyncUsers(client)
            assert [user.kind async for user in await users.list(limit=2)] == ["a", "b"]
            assert to_dict(await users.get("a b")) == {"kind": "User", "odd": 1}
            with pytest.raises(errors.NotFoundError):
                await users.get("x")
            assert (await client.request("POST", "/kapis/x", json=User(kind="k"))).json()["body"] == '{"kind":"k"}'
            assert (await client.cluster("m").call(ECHO, ("x",)))["target"] == "/kapis/clusters/m/iam.kubesphere.io/x"
            with pytest.raises(errors.UnauthorizedError):
                await client.request("GET", "/kapis/x", headers={"Authorization": "Bearer no"})

    run_async(run, main)


def test_both_clients_have_the_same_surface() -> None:
    public = {name for name in dir(Client) if not name.startswith("_")}
    assert public == {
        *(
            "access_token",
            "call",
            "call_raw",
            "call_stream",
            "call_watch",
            "call_within",
            "close",
            "cluster",
            "from_env",
            "logout",
            "request",
            "stream",
        ),
        *("watch", "with_options"),
    }
    assert {name for name in dir(AsyncClient) if not name.startswith("_")} == public - {"close"} | {"aclose"}
    for name in (*public - {"close"}, "__init__"):
        assert list(inspect.signature(getattr(Client, name)).parameters) == list(
            inspect.signature(getattr(AsyncClient, name)).parameters
        )


@pytest.mark.parametrize("prefix", ["", "/", "/ks", "/deep/ks/"])
def test_a_base_url_may_have_a_path(server: Server, prefix: str) -> None:
    server.access.add("t")
    with Client(server.url + prefix, token="t") as client:
        assert client.call(ECHO, ("a b",))["target"] == f"{prefix.rstrip('/')}/kapis/iam.kubesphere.io/a%20b"
        assert client.request("GET", "/version").json()["target"] == f"{prefix.rstrip('/')}/version"


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/kapis/iam.kubesphere.io/v1alpha2/users?a=1", "/kapis/clusters/m%201/iam.kubesphere.io/v1alpha2/users?a=1"),
        ("/apis/apps/v1/deployments", "/apis/clusters/m%201/apps/v1/deployments"),
        ("/api/v1/pods", "/api/clusters/m%201/v1/pods"),
        ("/apis", "/apis/clusters/m%201"),
        ("/kapis/version", "/kapis/clusters/m%201/version"),
        ("/kapis/clusters/other/x", "/kapis/clusters/other/x"),
        ("/oauth/userinfo", "/oauth/userinfo"),
        ("/version", "/version"),
        ("/healthz", "/healthz"),
        ("/apiserver", "/apiserver"),
    ],
)
def test_a_cluster_goes_into_the_paths_that_take_one(client: Client, path: str, sent: str) -> None:
    member = client.cluster("m 1")
    assert type(member) is Client
    assert member.request("GET", path).json()["target"] == sent
    assert client.request("GET", path).json()["target"] == path


def test_a_cluster_shares_connections_and_login_and_leaves_them_open(server: Server) -> None:
    with Client(server.url, username="admin", password="P#$$w0rd &+=") as client:
        with client.cluster("m") as member:
            member.call(ECHO, ("x",))
        client.call(ECHO, ("x",))
        assert client.cluster("a").cluster("b").call(ECHO, ("x",))["target"].startswith("/kapis/clusters/b/")
    assert server.grants() == ["password"]
    assert next(seen.target for seen in server.requests) == "/oauth/token"
    with pytest.raises(ValueError, match="cluster must be one path segment"):
        client.cluster("../x")


def test_free_requests(server: Server, client: Client) -> None:
    answer = client.request("PATCH", "/api/v1/x", params={"a": [1, 2], "b": None}, json=[User(kind="k")]).json()
    assert answer == {"method": "PATCH", "target": "/api/v1/x?a=1&a=2", "body": '[{"kind":"k"}]'}
    assert server.calls()[0].headers["content-type"] == "application/json"
    client.request(
        "PATCH", "/x?z=1", params={"a": "b"}, json={}, headers={"Content-Type": "application/merge-patch+json"}
    )
    assert server.calls()[1].target == "/x?z=1&a=b"
    assert server.calls()[1].headers["content-type"] == "application/merge-patch+json"
    assert client.request("POST", "/x", content="text").json()["body"] == "text"
    assert client.request("GET", "//evil.example/x").json()["target"].endswith("/evil.example/x")
    with pytest.raises(errors.UnauthorizedError):
        client.request("GET", "/x", headers={"authorization": "Bearer wrong"})
    with pytest.raises(ValueError, match="json or content, not both"):
        client.request("POST", "/x", json={}, content=b"")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"base_url": "10.0.0.5:31407"}, "base_url must look like"),
        ({"base_url": "ftp://h"}, "base_url must look like"),
        ({"base_url": "http://"}, "base_url must look like"),
        ({"base_url": "http://h?x=1"}, "base_url must look like"),
        ({"base_url": "http://h:port"}, "base_url is not a URL"),
        ({"base_url": "http://a..b"}, "base_url must look like"),
        ({"base_url": "http://xn--.invalid"}, "base_url is not a URL"),
        ({"base_url": f"http://{'a' * 64}.b"}, "base_url must look like"),
        ({"base_url": "http://admin:hunter2@h"}, "must hold no credentials"),
        ({"username": "admin"}, "username and password"),
        ({"password": "hunter2"}, "username and password"),
        ({"username": "a", "password": "hunter2", "token": "t"}, "not more than one"),
        ({"token": "t", "auth": httpx.BasicAuth("a", "hunter2")}, "not more than one"),
        ({"verify": "/no/such/file"}, "there is no /no/such/file"),
    ],
)
def test_arguments_that_make_no_sense_are_refused(arguments: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        Client(**{"base_url": "http://h", **arguments})
    assert "hunter2" not in str(caught.value)


def test_the_users_http_client_is_used_and_left_open(server: Server) -> None:
    server.access.add("t")
    with httpx.Client(headers={"x-own": "1"}, timeout=7) as http:
        with Client(server.url, token="t", http_client=http) as client:
            client.call(ECHO, ("x",))
            assert client._timeout == httpx.Timeout(7)
        assert not http.is_closed
        assert Client(server.url, timeout=3, http_client=http)._timeout == httpx.Timeout(3)
        with pytest.raises(ValueError, match=r"verify, .* belong to the http_client"):
            Client(server.url, verify=False, http_client=http)
    assert server.calls()[0].headers["x-own"] == "1"
    with pytest.raises(TypeError, match="must be an httpx client, not str"):
        Client(server.url, http_client="client")  # type: ignore[arg-type]


def test_the_users_http_client_keeps_its_own_login(server: Server) -> None:
    server.access.add("Basic YTpi")
    with httpx.Client(auth=("a", "b")) as http:
        Client(server.url, http_client=http).call(ECHO, ("x",))


def test_close_closes_what_the_client_opened(client: Client) -> None:
    client.call(ECHO, ("x",))
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.call(ECHO, ("x",))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, httpx.Timeout(60, connect=10)),
        ({"timeout": 30}, httpx.Timeout(30, connect=10)),
        ({"timeout": 2}, httpx.Timeout(2)),
        ({"timeout": None}, httpx.Timeout(None)),
        ({"timeout": httpx.Timeout(5, read=1)}, httpx.Timeout(5, read=1)),
    ],
)
def test_there_is_always_a_timeout_unless_told_otherwise(given: dict[str, Any], expected: httpx.Timeout) -> None:
    with Client("http://h", **given) as client:
        assert client._timeout == expected


def test_verify_takes_a_file_a_folder_a_context_or_a_switch(tmp_path: Path) -> None:
    import certifi

    context = ssl.create_default_context()
    for verify in (certifi.where(), str(tmp_path), context, True, False):
        Client("https://h", verify=verify).close()


def test_no_answer_in_time_is_a_timeout(server: Server, client: Client) -> None:
    release = threading.Event()
    server.routes["/kapis/users"] = lambda handler: (release.wait(5), handler.answer(200, "text/plain", b""))[1]
    try:
        with pytest.raises(errors.TimeoutError, match="timed out"):
            client.request("GET", "/kapis/users", timeout=0.05)
    finally:
        release.set()


def test_a_garbled_encoding_is_a_transport_error(server: Server, client: Client) -> None:
    headers = {"Content-Encoding": "gzip"}
    server.routes["/kapis/users"] = lambda handler: handler.answer(200, "application/json", b"no gzip", **headers)
    with pytest.raises(errors.TransportError):
        client.call(LIST)
