"""Redirects followed over the wire: what goes along, and what doesn't."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.errors import NotFoundError, RedirectError
from kubesphere._core.transport.http import httpx
from support.core.oauth_server import PASSWORD, Server, serving
from support.core.users import ECHO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECRETS = {"x-api-key": "hunter2", "Cookie": "session=hunter2"}


@pytest.fixture
def other() -> Iterator[Server]:
    with serving() as state:
        yield state


def redirect(location: str, status: int = 302) -> Callable[[Any], None]:
    headers = {"Location": location, "Set-Cookie": "a=hunter2"}
    return lambda handler: handler.answer(status, "text/html", b"moved", **headers)


def get(client_of: type[Client] | type[AsyncClient], url: str, path: str, **options: Any) -> Any:
    """The answer to a GET by either client."""
    account = {"username": "admin", "password": PASSWORD, "headers": SECRETS}
    if issubclass(client_of, Client):
        with client_of(url, **account) as client:
            return client.request("GET", path, **options)

    async def main() -> Any:
        async with client_of(url, **account) as client:
            return await client.request("GET", path, **options)

    return asyncio.run(main())


both = pytest.mark.parametrize("client_of", [Client, AsyncClient])


@both
def test_within_the_server_the_login_goes_along(server: Server, client_of: Any) -> None:
    server.routes["/kapis/a"] = redirect("/kapis/b?x=1", 307)
    server.routes["/kapis/b"] = redirect(f"{server.url}/kapis/c")
    response = get(client_of, server.url, "/kapis/a", headers={"X-Own": "1"}, follow_redirects=True)
    assert response.json()["target"] == "/kapis/c"
    for seen in server.calls():
        assert seen.headers["authorization"].startswith("Bearer access-")
        assert (seen.headers["x-api-key"], seen.headers["x-own"]) == ("hunter2", "1")
        assert f"http://{seen.headers['host']}" == server.url
    assert response.history == []
    assert "authorization" not in response.request.headers


@both
def test_to_another_server_nothing_goes_along_and_never_again(server: Server, other: Server, client_of: Any) -> None:
    server.routes["/kapis/a"] = redirect(f"{other.url}/open/b")
    other.routes["/open/b"] = redirect(f"{server.url}/open/c")
    response = get(client_of, server.url, "/kapis/a", follow_redirects=True)
    assert response.json()["target"] == "/open/c"
    for seen in (*other.requests, server.calls()[-1]):
        assert "hunter2" not in str(seen)
        assert not seen.headers.keys() & {"authorization", "cookie", "x-api-key"}


def test_the_users_own_client_gives_nothing_away_either(server: Server, other: Server) -> None:
    server.routes["/open/a"] = redirect(f"{other.url}/open/b")
    with httpx.Client(headers=SECRETS, auth=("admin", "hunter2"), cookies={"a": "hunter2"}) as http:
        Client(server.url, http_client=http).request("GET", "/open/a", follow_redirects=True)
    assert "authorization" in server.calls()[0].headers
    assert not other.requests[0].headers.keys() & {"authorization", "cookie", "x-api-key"}
    assert "hunter2" not in str(other.requests)


@both
def test_what_cannot_be_followed_says_where_it_leads(server: Server, client_of: Any) -> None:
    server.routes["/kapis/loop"] = redirect("/kapis/loop")
    server.routes["/kapis/gone"] = redirect("/kapis/missing?token=hunter2")
    server.routes["/kapis/missing"] = lambda handler: handler.answer(404, "text/plain", b"404: Page Not Found")
    with pytest.raises(RedirectError, match="more than 5 redirects: /kapis/loop"):
        get(client_of, server.url, "/kapis/loop", follow_redirects=True)
    assert len(server.calls()) == 6
    with pytest.raises(NotFoundError, match=r"/kapis/missing\?token=\*\*\*: 404"):
        get(client_of, server.url, "/kapis/gone", follow_redirects=True)


def test_unless_asked_redirects_are_handed_out_and_operations_refuse_them(server: Server) -> None:
    server.routes["/kapis/iam.kubesphere.io/x"] = redirect("/elsewhere?token=hunter2")
    response = get(Client, server.url, "/kapis/iam.kubesphere.io/x")
    assert (response.status_code, response.next_request) == (302, None)
    refused = pytest.raises(RedirectError, match=r"redirects are not followed: /elsewhere\?token=\*\*\*")
    with Client(server.url, username="admin", password=PASSWORD) as client, refused as caught:
        client.call(ECHO, ("x",))
    assert caught.value.location == "/elsewhere?token=***"
    assert "hunter2" not in str(caught.value.__dict__)
