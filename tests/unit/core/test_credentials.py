"""What is sent with a request, where to, and what is sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import trio
from kubesphere._core import errors
from kubesphere._core.auth.auth import BasicAuth
from kubesphere._core.auth.grants import PasswordGrant
from kubesphere._core.auth.token_auth import TokenAuth
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.operation import Operation, anything
from kubesphere._core.transport.http import httpx
from support.core.crowd import GET, RUNNERS
from support.core.oauth_server import PASSWORD, Server, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

UPLOAD: Operation[Any] = Operation("POST", "/kapis/upload", anything())


@pytest.fixture
def client(server: Server, auth: TokenAuth) -> Iterator[Client]:
    with Client(server.url, auth=auth) as client:
        yield client


def test_the_token_goes_to_the_configured_origin_alone(server: Server, auth: TokenAuth) -> None:
    with serving() as other, httpx.Client(auth=auth) as http:
        assert http.get(f"{server.url}/kapis/x").status_code == 200
        for url in (f"{other.url}/kapis/x", f"{server.url.replace('127.0.0.1', 'localhost')}/kapis/x"):
            assert http.get(url).status_code == 401
        server.routes["/kapis/away"] = lambda handler: handler.answer(
            302, "text/plain", b"", Location=f"{other.url}/open"
        )
        http.get(f"{server.url}/kapis/away", follow_redirects=True)
        assert [seen.target for seen in other.requests] == ["/kapis/x", "/open"]
        assert all("authorization" not in seen.headers for seen in other.requests)


def test_the_client_follows_no_redirect(server: Server, auth: TokenAuth) -> None:
    with serving() as other, httpx.Client(follow_redirects=True) as http:
        server.routes["/kapis/away"] = lambda handler: handler.answer(302, "text/plain", b"", Location=f"{other.url}/x")
        client = Client(server.url, auth=auth, http_client=http)
        assert client.request("GET", "/kapis/away").status_code == 302
        with pytest.raises(errors.APIError, match="redirects are not followed"):
            client.call(GET, ("away",))
        assert other.requests == []


def test_a_header_of_the_users_own_stays(server: Server, client: Client) -> None:
    server.access.add("own")
    client.request("GET", "/kapis/x", headers={"AUTHORIZATION": "Bearer own"})
    assert server.calls()[0].headers["authorization"] == "Bearer own"
    assert server.forms == []


def test_a_fixed_token_is_sent_as_it_is_and_never_renewed(server: Server) -> None:
    server.access.add("fixed")
    with Client(server.url, token="fixed") as client:
        client.call(GET, ("x",))
        server.revoke_access()
        with pytest.raises(errors.UnauthorizedError):
            client.call(GET, ("x",))
    assert len(server.requests) == 2


@pytest.mark.parametrize("token", ["", "Bearer x", "x\n", "x\r\nHost: y", "tökén"])
def test_a_token_that_cannot_be_sent_is_refused_without_showing_it(token: str) -> None:
    with pytest.raises(ValueError, match="token must be one word") as caught:
        Client("http://h", token=token)
    assert not token or token not in str(caught.value)


def test_basic(server: Server) -> None:
    server.access.add("Basic YWRtaW46w6TigqwgOg==")
    with Client(server.url, auth=BasicAuth(server.url, "admin", "ä€ :")) as client:
        client.call(GET, ("x",))
    with pytest.raises(ValueError, match="colon"):
        BasicAuth(server.url, "a:b", "c")


def test_gateway_headers_go_with_the_login_but_no_authorization(server: Server) -> None:
    headers = {"X-Gateway": "g", "Authorization": "Basic hunter2"}
    with (
        Client(server.url, username="admin", password=PASSWORD, headers=headers) as client,
        pytest.raises(errors.UnauthorizedError),
    ):
        client.call(GET, ("x",))
    assert server.forms == []
    grant = PasswordGrant("admin", PASSWORD)
    with Client(server.url, auth=TokenAuth(server.url, grant, headers=headers)) as client:
        client.call(GET, ("x",))
    assert server.requests[1].headers["x-gateway"] == "g"


def test_a_body_that_streams_is_not_sent_again(server: Server, client: Client) -> None:
    client.call(GET, ("x",))
    server.revoke_access()
    with pytest.raises(errors.UnauthorizedError):
        client.request("POST", "/kapis/x", content=iter([b"a", b"b"]))
    assert [seen.body for seen in server.calls()[1:]] == [b"ab"]
    client.request("POST", "/kapis/x", content=b"ab")
    assert server.calls()[-1].body == b"ab"


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_an_upload_is_sent_again_whole(
    server: Server, auth: TokenAuth, run: Callable[..., Any] | None, tmp_path: Any
) -> None:
    path = tmp_path / "chart.tgz"
    path.write_bytes(b"\x00chart\xff")
    server.access.add("old")

    async def main() -> None:
        async with AsyncClient(server.url, auth=auth) as client:
            await client.call(GET, ("x",))
            server.revoke_access()
            with path.open("rb") as file:
                await client.call(UPLOAD, files={"file": file}, form={"name": "n"})

    if run is None:
        with Client(server.url, auth=auth) as client, path.open("rb") as file:
            client.call(GET, ("x",))
            server.revoke_access()
            client.call(UPLOAD, files={"file": file}, form={"name": "n"})
    else:
        run(main) if run is trio.run else run(main())
    first, second = [seen for seen in server.calls() if seen.target == "/kapis/upload"]
    assert first.body == second.body
    assert b"\x00chart\xff" in second.body
    assert b'name="name"\r\n\r\nn\r\n' in second.body
    assert second.headers["content-type"].startswith("multipart/form-data; boundary=")
