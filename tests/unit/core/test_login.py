"""Logging in, renewing and giving up, against a real server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core import errors
from kubesphere._core.client.sync_client import Client
from kubesphere._core.operation import Operation, json_value
from support.core.crowd import GET
from support.core.oauth_server import PASSWORD, Server, oauth
from support.core.users import WATCH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kubesphere._core.auth.token_auth import TokenAuth
    from support.core.clock import Clock

POST: Operation[Any] = Operation("POST", "/kapis/x", json_value())


@pytest.fixture
def client(server: Server, auth: TokenAuth) -> Iterator[Client]:
    with Client(server.url, auth=auth) as client:
        yield client


def test_logs_in_once_and_uses_the_token(server: Server) -> None:
    with Client(server.url, username="admin", password=PASSWORD) as client:
        assert client.call(GET, ("a",))["target"] == "/kapis/a"
        client.call(GET, ("b",))
    assert server.forms == [
        {
            "grant_type": "password",
            "username": "admin",
            "password": PASSWORD,
            "client_id": "kubesphere",
            "client_secret": "kubesphere",
        }
    ]
    assert [seen.headers["authorization"] for seen in server.calls()] == ["Bearer access-1"] * 2


def test_nothing_is_sent_before_the_first_call(server: Server) -> None:
    with Client(server.url, username="admin", password=PASSWORD):
        pass
    assert server.requests == []


def test_refreshes_some_seconds_before_the_token_expires(server: Server, client: Client, clock: Clock) -> None:
    server.expires_in = 7200
    client.call(GET, ("a",))
    clock.now += 7169
    client.call(GET, ("b",))
    assert server.grants() == ["password"]
    clock.now += 2
    client.call(GET, ("c",))
    assert server.grants() == ["password", "refresh_token"]
    assert server.forms[1]["refresh_token"] == "refresh-1"
    assert server.calls()[-1].headers["authorization"] == "Bearer access-2"


def test_a_short_token_is_used_for_most_of_its_life(server: Server, client: Client, clock: Clock) -> None:
    server.expires_in = 5
    client.call(GET, ("a",))
    clock.now += 4.4
    client.call(GET, ("b",))
    clock.now += 0.2
    client.call(GET, ("c",))
    assert server.grants() == ["password", "refresh_token"]


@pytest.mark.parametrize("lifetime", [None, 0, -5, "", "soon", True, [], 10**400, "1e999", "NaN"])
def test_a_token_of_no_or_odd_lifetime_is_used_until_it_is_refused(
    server: Server, client: Client, clock: Clock, lifetime: Any
) -> None:
    server.expires_in = lifetime
    client.call(GET, ("a",))
    clock.now += 10**8
    client.call(GET, ("b",))
    assert server.grants() == ["password"]
    server.revoke_access()
    client.call(GET, ("c",))
    assert server.grants() == ["password", "refresh_token"]


def test_a_lifetime_may_be_text(server: Server, client: Client, clock: Clock) -> None:
    server.expires_in = "7200"  # type: ignore[assignment]
    client.call(GET, ("a",))
    clock.now += 7201
    client.call(GET, ("b",))
    assert server.grants() == ["password", "refresh_token"]


def test_a_refused_token_is_renewed_and_the_request_sent_once_more(server: Server, client: Client) -> None:
    client.call(GET, ("a",))
    server.revoke_access()
    assert client.call(POST, body={"a": 1})["body"] == '{"a":1}'
    assert server.grants() == ["password", "refresh_token"]
    assert [seen.body for seen in server.calls()[1:]] == [b'{"a":1}'] * 2


def test_a_refused_refresh_token_leads_to_one_login(server: Server, client: Client) -> None:
    client.call(GET, ("a",))
    server.revoke_access()
    server.refresh.clear()
    client.call(GET, ("b",))
    assert server.grants() == ["password", "refresh_token", "password"]


def test_gives_up_on_a_server_that_refuses_what_a_refresh_and_a_login_bring(
    server: Server, client: Client, clock: Clock
) -> None:
    server.routes["/kapis/never"] = lambda handler: handler.answer(401, "text/plain", b"no")
    with pytest.raises(errors.UnauthorizedError):
        client.call(GET, ("never",))
    assert len(server.calls()) == 3
    assert server.grants() == ["password", "refresh_token", "password"]
    with pytest.raises(errors.UnauthorizedError):
        client.call(GET, ("never",))
    assert len(server.calls()) == 4
    assert len(server.grants()) == 3
    clock.now += 11
    with pytest.raises(errors.UnauthorizedError):
        client.call(GET, ("never",))
    assert len(server.grants()) <= 6


def test_a_token_that_works_elsewhere_ends_the_pause(server: Server, client: Client) -> None:
    server.routes["/kapis/never"] = lambda handler: handler.answer(401, "text/plain", b"no")
    with pytest.raises(errors.UnauthorizedError):
        client.call(GET, ("never",))
    client.call(GET, ("a",))
    server.revoke_access()
    client.call(GET, ("b",))
    assert server.grants() == ["password", "refresh_token", "password", "refresh_token"]


def test_a_stale_bearer_never_goes_to_the_token_endpoint(server: Server, client: Client, clock: Clock) -> None:
    client.call(GET, ("a",))
    clock.now += 10**6
    server.revoke_access()
    client.call(GET, ("b",))
    asked = [seen for seen in server.requests if seen.target == "/oauth/token"]
    assert len(asked) == 2
    assert all("authorization" not in seen.headers and "cookie" not in seen.headers for seen in asked)
    assert {seen.headers["content-type"] for seen in asked} == {"application/x-www-form-urlencoded"}


@pytest.mark.parametrize("token", [None, "fixed"])
def test_nor_does_a_good_bearer_when_the_user_asks_for_a_token(server: Server, token: str | None) -> None:
    account = {"token": token} if token else {"username": "admin", "password": PASSWORD}
    form = {"grant_type": "password", "username": "admin", "password": PASSWORD}
    ask: Operation[Any] = Operation("POST", "/oauth/token", json_value())
    with Client(server.url, **account) as client:
        answer = client.call(ask, form={**form, "client_id": "kubesphere", "client_secret": "kubesphere"})
    assert answer["access_token"] == "access-1"
    assert len(server.requests) == 1


def test_a_locked_account_is_not_knocked_at_again_for_ten_minutes(server: Server, client: Client, clock: Clock) -> None:
    server.locked = True
    for _ in range(3):
        with pytest.raises(errors.AccountLockedError, match="auth rate limit exceeded") as caught:
            client.call(GET, ("x",))
        assert isinstance(caught.value, errors.OAuthError)
        assert isinstance(caught.value, errors.TooManyRequestsError)
        assert caught.value.status == 429
    with pytest.raises(errors.AccountLockedError):  # nor by a watch, which outlives other answers of 429
        list(client.watch(WATCH, query={"timeoutSeconds": 1}))
    assert server.grants() == ["password"]
    clock.now += 601
    server.locked = False
    client.call(GET, ("x",))
    assert server.grants() == ["password"] * 2


def test_a_server_in_trouble_is_asked_again_by_the_next_call(server: Server, client: Client) -> None:
    server.token_answer = (503, "text/plain", b"no backend")
    with pytest.raises(errors.ServerError, match="no backend"):
        client.call(GET, ("x",))
    server.token_answer = None
    client.call(GET, ("x",))
    assert server.grants() == ["password"] * 2


def test_a_refresh_that_the_server_cannot_answer_is_no_reason_to_log_in(
    server: Server, client: Client, clock: Clock
) -> None:
    client.call(GET, ("x",))
    clock.now += 10**6
    server.token_answer = (502, "text/html", b"<html>")
    with pytest.raises(errors.ServerError):
        client.with_options(retries=0).call(GET, ("x",))
    server.token_answer = None
    client.call(GET, ("x",))
    assert server.grants() == ["password", "refresh_token", "refresh_token"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"<html>",
        b'{"access_token": ""}',
        b'{"access_token": "a b"}',
        b'{"access_token": "a\\nb"}',
        b'{"refresh_token": "hunter2", "access_token": 5}',
    ],
)
def test_an_answer_without_a_token_is_a_clear_error_that_shows_nothing(
    server: Server, client: Client, body: bytes
) -> None:
    server.token_answer = (200, "application/json", body)
    with pytest.raises(errors.DecodeError, match="expected an access token") as caught:
        client.call(GET, ("x",))
    assert caught.value.body == b""
    assert len(server.forms) == 1


def test_wrong_client_credentials(server: Server) -> None:
    with (
        Client(server.url, username="admin", password=PASSWORD, client_secret="x") as client,
        pytest.raises(errors.OAuthError, match="invalid_client") as caught,
    ):
        client.call(GET, ("x",))
    assert caught.value.status == 401


def test_a_token_endpoint_that_fails_says_nothing_of_the_account(server: Server, client: Client, clock: Clock) -> None:
    """A `server_error` is no refusal (4.1 answers it in the standard's words): the next call asks again."""
    client.call(GET, ("a",))
    server.revoke_access()
    server.token_answer = oauth(500, "server_error", "the store is away")
    with pytest.raises(errors.OAuthError, match="the store is away"):
        client.call(GET, ("b",))
    server.token_answer = None
    clock.now += 1
    client.call(GET, ("c",))
    assert server.grants()[-1] == "refresh_token"  # which was not spent
