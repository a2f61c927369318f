"""The token handed to other clients, and ending the user's sessions, against a real server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx as other_library
import pytest
from kubesphere._core import errors
from kubesphere._core.auth.auth import BasicAuth
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.transport.http import httpx
from support.core.crowd import GET, RUNNERS, in_threads, run_async, wait_for_a_crowd
from support.core.oauth_server import PASSWORD, Handler, Server

if TYPE_CHECKING:
    from collections.abc import Callable

    from kubesphere._core.auth.token_auth import TokenAuth
    from support.core.clock import Clock


class Session:
    """The methods of both clients, called alike."""

    def __init__(self, run: Callable[..., Any] | None, url: str, **options: Any) -> None:
        self.run, self.url, self.options = run, url, options

    def __call__(self, *names: str, **arguments: Any) -> list[Any]:
        if self.run is None:
            with Client(self.url, **self.options) as client:
                return [getattr(client, name)(**arguments) for name in names]

        async def main() -> list[Any]:
            async with AsyncClient(self.url, **self.options) as client:
                return [await getattr(client, name)(**arguments) for name in names]

        return run_async(self.run, main)


@pytest.fixture(params=[None, *RUNNERS])
def session(request: pytest.FixtureRequest, server: Server, auth: TokenAuth) -> Session:
    return Session(request.param, server.url, auth=auth)


def test_the_token_is_had_by_one_login_and_renewed(server: Server, session: Session, clock: Clock) -> None:
    assert session("access_token", "access_token") == ["access-1"] * 2
    assert server.grants() == ["password"]
    assert server.calls() == []
    clock.now += 7201
    assert session("access_token") == ["access-2"]
    assert server.grants() == ["password", "refresh_token"]


def test_a_token_that_the_server_refused_is_not_given_again(server: Server, session: Session) -> None:
    [token] = session("access_token")
    assert session("access_token", "access_token", refused=token) == ["access-2"] * 2
    assert session("access_token", refused="unknown") == ["access-2"]
    assert server.grants() == ["password", "refresh_token"]


def test_a_crowd_of_askers_makes_one_login(server: Server, auth: TokenAuth) -> None:
    wait_for_a_crowd(server)
    with Client(server.url, auth=auth) as client:
        assert set(in_threads(client.access_token)) == {"access-1"}
    assert server.grants() == ["password"]


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_other_ways_to_authenticate(server: Server, run: Callable[..., Any] | None) -> None:
    assert Session(run, server.url, token="fixed")("access_token", refused="fixed") == ["fixed"]
    for options in ({}, {"auth": BasicAuth(server.url, "admin", PASSWORD)}):
        with pytest.raises(ValueError, match="sends no bearer token"):
            Session(run, server.url, **options)("access_token")
    with pytest.raises(errors.TransportError):
        Session(run, "http://127.0.0.1:1", username="admin", password=PASSWORD, retries=0)("access_token")
    assert server.requests == []


class Asking(httpx.Auth):
    """Asks the server before each request."""

    def auth_flow(self, request: Any) -> Any:
        response = yield type(request)("GET", request.url.copy_with(path="/open"))
        request.headers["Authorization"] = f"Bearer {response.status_code}"
        yield request


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_an_authentication_of_the_users_own(server: Server, run: Callable[..., Any] | None) -> None:
    assert Session(run, server.url, auth=Asking())("access_token") == ["200"]


def test_the_http_clients_own_authentication_and_another_librarys(server: Server, auth: TokenAuth) -> None:
    with other_library.Client(auth=other_library.BasicAuth("a", "b")) as http:
        with pytest.raises(ValueError, match="sends no bearer token"):
            Client(server.url, http_client=http).access_token()
        client = Client(server.url, auth=auth, http_client=http)
        assert client.access_token() == "access-1"
        assert client.access_token(refused="access-1") == "access-2"


def end_sessions(server: Server) -> None:
    def route(handler: Handler) -> None:
        server.access.clear()
        server.refresh.clear()
        handler.answer(200, "application/json", b'{"message":"success"}')

    server.routes["/oauth/logout"] = route


def test_logout_ends_all_sessions_and_forgets_the_token(server: Server, session: Session) -> None:
    end_sessions(server)
    session("access_token")
    session("logout")
    assert [(seen.method, seen.target) for seen in server.calls()] == [("GET", "/oauth/logout")]
    assert server.calls()[0].headers["authorization"] == "Bearer access-1"
    session("access_token")
    assert server.grants() == ["password", "password"]


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_logout_forgets_the_token_of_a_given_clients_own_authentication(
    server: Server, auth: TokenAuth, run: Callable[..., Any] | None
) -> None:
    end_sessions(server)
    if run is None:
        with other_library.Client(auth=auth) as http:
            client = Client(server.url, http_client=http)
            client.access_token()
            client.logout()
            token = client.access_token()
    else:

        async def main() -> str:
            async with other_library.AsyncClient(auth=auth) as http:
                client = AsyncClient(server.url, http_client=http)
                await client.access_token()
                await client.logout()
                return await client.access_token()

        token = run_async(run, main)
    assert token == "access-2"


def test_closing_never_logs_out(server: Server) -> None:
    with Client(server.url, username="admin", password=PASSWORD) as client:
        client.call(GET, ("x",))
    assert [seen.target for seen in server.calls()] == ["/kapis/x"]


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_a_session_that_has_ended_already_is_no_error(server: Server, run: Callable[..., Any] | None) -> None:
    end_sessions(server)
    server.access.add("fixed")
    assert Session(run, server.url, token="fixed")("logout", "logout") == [None, None]
    server.access.add("fixed")
    server.routes["/oauth/logout"] = lambda handler: handler.answer(500, "text/plain", b"broken")
    with pytest.raises(errors.ServerError):
        Session(run, server.url, token="fixed")("logout")
