"""The client's sessions against the loopback ks-apiserver: both login modes, expiry, lockout, restart, logout."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, errors
from servers.apiserver import ApiServer, Held, Instead, populate
from support.core.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD = "P#$$w0rd &+=%"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
NODE = "/kapis/resources.kubesphere.io/v1alpha3/nodes/node1"


@pytest.fixture(params=[False, True], ids=["one session", "many sessions"])
def server(request: pytest.FixtureRequest) -> Iterator[ApiServer]:
    server = ApiServer(users={"admin": PASSWORD}, multiple_login=request.param)
    populate(server)
    with server:
        yield server


@pytest.fixture
def ks(server: ApiServer) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, username="admin", password=PASSWORD) as client:
        yield client


def grants(server: ApiServer) -> list[str]:
    return [form["grant_type"] for form in server.token_calls()]


def test_a_password_of_any_characters_logs_in_once(server: ApiServer, ks: KubeSphere) -> None:
    for _ in range(3):
        assert ks.request("GET", NODE).json()["metadata"]["name"] == "node1"
    assert grants(server) == ["password"]


def test_a_restarted_server_costs_one_login_and_no_failure(server: ApiServer, ks: KubeSphere) -> None:
    ks.request("GET", NODE)
    server.restart()
    assert ks.request("GET", NODE).status_code == 200
    assert grants(server) == ["password", "refresh_token", "password"]


def test_another_login_of_the_account_costs_a_renewal_where_one_session_is_allowed(
    server: ApiServer, ks: KubeSphere
) -> None:
    ks.request("GET", NODE)
    with KubeSphere(server.url, username="admin", password=PASSWORD) as other:
        other.request("GET", NODE)
    assert ks.request("GET", NODE).status_code == 200
    lost = [] if server.oauth.multiple_login else ["refresh_token", "password"]
    assert grants(server) == ["password", "password", *lost]


def test_logout_ends_every_session_of_the_user(server: ApiServer, ks: KubeSphere) -> None:
    token = ks.access_token()
    ks.logout()
    with (
        KubeSphere(server.url, token=token) as other,
        pytest.raises(errors.UnauthorizedError, match="not found in cache"),
    ):
        other.request("GET", NODE)
    assert ks.request("GET", NODE).status_code == 200
    assert grants(server) == ["password", "password"]


def test_a_crowd_of_threads_and_tasks_outlives_restarts_and_lost_sessions(server: ApiServer, ks: KubeSphere) -> None:
    """Everybody's token is taken away time and again: each time costs one renewal and one login at most."""
    ks.request("GET", NODE)

    async def tasks() -> list[int]:
        async with AsyncKubeSphere(server.url, username="admin", password=PASSWORD) as client:
            answers = await asyncio.gather(*(client.request("GET", NODE) for _ in range(64)))
        return [answer.status_code for answer in answers]

    barrier = threading.Barrier(16)

    def one(_: int) -> int:
        barrier.wait()
        return ks.request("GET", NODE).status_code

    for _ in range(3):
        server.restart()
        before = len(server.token_calls())
        with ThreadPoolExecutor(16) as pool:
            assert set(pool.map(one, range(16))) == {200}
        assert len(server.token_calls()) - before == 2
    assert set(asyncio.run(tasks())) == {200}


def test_expired_tokens_are_renewed_and_an_expired_session_logs_in() -> None:
    clock = Clock()
    with ApiServer(access_lifetime=100, refresh_lifetime=300, clock=clock) as server:
        server.create("nodes", {"metadata": {"name": "node1"}})
        with KubeSphere(server.url, username="admin", password="P@88w0rd") as ks:
            for ahead in (0, 101, 301):
                clock.now += ahead
                assert ks.request("GET", NODE).status_code == 200
    assert grants(server) == ["password", "refresh_token", "refresh_token", "password"]


def test_a_token_that_never_expires_is_used_for_ever() -> None:
    clock = Clock()
    with ApiServer(access_lifetime=0, clock=clock) as server:
        server.create("nodes", {"metadata": {"name": "node1"}})
        with KubeSphere(server.url, username="admin", password="P@88w0rd") as ks:
            for _ in range(3):
                assert ks.request("GET", NODE).status_code == 200
                clock.now += 10**9
    assert grants(server) == ["password"]


def test_a_wrong_password_is_tried_once_and_locks_nothing(server: ApiServer) -> None:
    with KubeSphere(server.url, username="admin", password="wrong") as ks:
        for _ in range(3):
            with pytest.raises(errors.OAuthError, match="incorrect password"):
                ks.request("GET", NODE)
    assert len(server.token_calls()) == 1
    assert not server.accounts.locked("admin")


def test_a_locked_account_is_told_and_not_tried_again() -> None:
    clock = Clock()
    with ApiServer(most_failures=3, lock_window=600, clock=clock) as server:
        server.create("nodes", {"metadata": {"name": "node1"}})
        for _ in range(3):
            with KubeSphere(server.url, username="admin", password="wrong") as ks, pytest.raises(errors.OAuthError):
                ks.request("GET", NODE)
        with KubeSphere(server.url, username="admin", password="P@88w0rd") as ks:
            for _ in range(3):
                with pytest.raises(errors.OAuthError, match="locked") as caught:
                    ks.request("GET", NODE)
            assert caught.value.status == 429
        assert len(server.token_calls()) == 4
        clock.now += 601
        with KubeSphere(server.url, username="admin", password="P@88w0rd") as ks:
            assert ks.request("GET", NODE).status_code == 200


def test_a_token_endpoint_that_fails_is_one_failure_for_all_who_wait(server: ApiServer, ks: KubeSphere) -> None:
    held = Held()
    server.fault("POST", "/oauth/token", held)
    answers: list[int] = []
    first = threading.Thread(target=lambda: answers.append(ks.request("GET", NODE).status_code))
    first.start()
    assert held.entered.wait(10)
    rest = [threading.Thread(target=lambda: answers.append(ks.request("GET", NODE).status_code)) for _ in range(8)]
    for thread in rest:
        thread.start()
    held.release()
    for thread in [first, *rest]:
        thread.join()
    assert answers == [200] * 9
    assert grants(server) == ["password"]


def test_a_refused_token_request_is_not_repeated(server: ApiServer, ks: KubeSphere) -> None:
    server.fault("POST", "/oauth/token", Instead(400, b'{"error":"invalid_grant"}'))
    with pytest.raises(errors.OAuthError):
        ks.request("GET", NODE)
    assert len(server.token_calls()) == 1


@pytest.mark.parametrize("multiple_login", [False, True])
def test_a_renewed_token_may_be_the_very_same_text(multiple_login: bool) -> None:
    """Within a second the server issues the same one again: that it was refused before says nothing."""
    clock = Clock()
    with ApiServer(same_second=True, multiple_login=multiple_login, clock=clock) as server:
        server.create("nodes", {"metadata": {"name": "node1"}})
        with KubeSphere(server.url, username="admin", password="P@88w0rd") as ks:
            before = ks.access_token()
            server.restart()
            assert ks.request("GET", NODE).status_code == 200
            assert ks.access_token() == before
            clock.now += 1
            server.restart()
            assert ks.request("GET", NODE).status_code == 200
            assert ks.access_token() != before


def test_a_code_is_spent_once_and_brings_an_id_token_where_asked(server: ApiServer) -> None:
    def code(scope: str) -> str:
        with KubeSphere(server.url, token=server.token()) as ks:
            query = {
                "response_type": "code",
                "client_id": "kubesphere",
                "redirect_uri": "http://localhost/cb",
                "scope": scope,
            }
            return ks.request("GET", "/oauth/authorize", params=query).headers["Location"].partition("code=")[2]

    def exchange(form: dict[str, str]) -> dict[str, object]:
        client = {"grant_type": "code", "client_id": "kubesphere", "client_secret": "kubesphere"}
        with KubeSphere(server.url) as ks:
            found: dict[str, object] = ks.request(
                "POST", "/oauth/token", content=urlencode({**client, **form}), headers=FORM
            ).json()
        return found

    openid = code("openid email")
    assert exchange({"code": openid}).keys() == {
        "access_token",
        "token_type",
        "refresh_token",
        "expires_in",
        "id_token",
    }
    assert "id_token" not in exchange({"code": code("email")})
    with pytest.raises(errors.OAuthError, match="not found in cache"):
        exchange({"code": openid})
