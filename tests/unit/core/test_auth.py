"""Logging in, renewing and giving up, against a real server, from threads, asyncio and trio."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import trio
from kubesphere._core import errors
from kubesphere._core.async_client import AsyncClient
from kubesphere._core.auth import BasicAuth, BearerAuth, PasswordAuth
from kubesphere._core.operation import Operation, anything, json_value
from kubesphere._core.sync_client import Client
from kubesphere._core.tokens import PasswordGrant
from unit.core.oauth_server import PASSWORD, Server, oauth, serving

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

GET: Operation[Any] = Operation("GET", "/kapis/{x}", json_value())
POST: Operation[Any] = Operation("POST", "/kapis/x", json_value())
UPLOAD: Operation[Any] = Operation("POST", "/kapis/upload", anything())
CROWD = 8
RUNNERS: list[Callable[..., Any]] = [asyncio.run, trio.run]


class Clock:
    """Seconds that pass when told to."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def auth(server: Server, clock: Clock) -> PasswordAuth:
    return PasswordAuth(server.url, PasswordGrant("admin", PASSWORD), clock=clock)


@pytest.fixture
def client(server: Server, auth: PasswordAuth) -> Iterator[Client]:
    with Client(server.url, auth=auth) as client:
        yield client


def wait_for_a_crowd(server: Server) -> None:
    """Hold each token request until a crowd of them has come, or a moment has passed: one alone is held up briefly."""
    crowd = threading.Barrier(CROWD)

    def gate(_: dict[str, str]) -> None:
        try:
            crowd.wait(0.1)
        except threading.BrokenBarrierError:
            crowd.reset()

    server.token_gate = gate


def outcome(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except errors.KubeSphereError as error:
        return error


def in_threads(call: Callable[[], Any]) -> list[Any]:
    start = threading.Barrier(CROWD)

    def run() -> Any:
        start.wait()
        return outcome(call)

    with ThreadPoolExecutor(CROWD) as pool:
        return [future.result() for future in [pool.submit(run) for _ in range(CROWD)]]


async def in_tasks(call: Callable[[], Awaitable[Any]]) -> list[Any]:
    import anyio

    results: list[Any] = []

    async def run() -> None:
        try:
            results.append(await call())
        except errors.KubeSphereError as error:
            results.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(CROWD):
            group.start_soon(run)
    return results


def async_results(run: Callable[..., Any], server: Server, auth: httpx.Auth) -> list[Any]:
    async def main() -> list[Any]:
        async with AsyncClient(server.url, auth=auth) as client:
            return await in_tasks(lambda: client.call(GET, ("x",)))

    return run(main) if run is trio.run else run(main())


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


@pytest.mark.parametrize("lifetime", [None, 0, -5])
def test_odd_lifetimes_never_loop(server: Server, client: Client, clock: Clock, lifetime: float | None) -> None:
    server.expires_in = lifetime
    client.call(GET, ("a",))
    clock.now += 10**9
    client.call(GET, ("b",))
    assert server.grants() == (["password"] if lifetime is None else ["password", "refresh_token"])


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


def test_gives_up_after_one_repetition(server: Server, client: Client) -> None:
    server.routes["/kapis/never"] = lambda handler: handler.answer(401, "text/plain", b"no")
    with pytest.raises(errors.UnauthorizedError):
        client.call(GET, ("never",))
    assert len(server.calls()) == 2
    assert server.grants() == ["password", "refresh_token"]


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


@pytest.mark.parametrize("multiple_login", [True, False])
def test_threads_share_one_login_and_one_refresh(
    server: Server, client: Client, clock: Clock, multiple_login: bool
) -> None:
    server.multiple_login = multiple_login
    wait_for_a_crowd(server)
    assert len([each for each in in_threads(lambda: client.call(GET, ("x",))) if isinstance(each, dict)]) == CROWD
    assert server.grants() == ["password"]
    clock.now += 10**6
    in_threads(lambda: client.call(GET, ("x",)))
    assert server.grants() == ["password", "refresh_token"]
    server.revoke_access()
    results = in_threads(lambda: client.call(GET, ("x",)))
    assert all(isinstance(each, dict) for each in results)
    assert server.grants() == ["password", "refresh_token", "refresh_token"]


@pytest.mark.parametrize("run", RUNNERS)
@pytest.mark.parametrize("multiple_login", [True, False])
def test_tasks_share_one_login_and_one_refresh(
    server: Server, auth: PasswordAuth, clock: Clock, run: Callable[..., Any], multiple_login: bool
) -> None:
    server.multiple_login = multiple_login
    wait_for_a_crowd(server)
    assert all(isinstance(each, dict) for each in async_results(run, server, auth))
    assert server.grants() == ["password"]
    server.revoke_access()
    assert all(isinstance(each, dict) for each in async_results(run, server, auth))
    assert server.grants() == ["password", "refresh_token"]
    clock.now += 10**6
    server.refresh.clear()
    async_results(run, server, auth)
    assert server.grants() == ["password", "refresh_token", "refresh_token", "password"]


def test_threads_and_event_loops_share_one_login(server: Server, auth: PasswordAuth) -> None:
    wait_for_a_crowd(server)
    start = threading.Barrier(3)

    def started(work: Callable[[], Any]) -> Any:
        start.wait()
        return work()

    def one_thread() -> Any:
        with Client(server.url, auth=auth) as client:
            return client.call(GET, ("x",))

    with ThreadPoolExecutor(3) as pool:
        works = [one_thread, *(lambda run=run: async_results(run, server, auth) for run in RUNNERS)]
        for future in [pool.submit(started, work) for work in works]:
            assert future.result()
    assert server.grants() == ["password"]


def test_the_lock_is_not_held_while_the_users_request_is_under_way(server: Server, client: Client) -> None:
    together = threading.Barrier(2)

    def route(handler: Any) -> None:
        together.wait(5)
        handler.answer(200, "application/json", b"{}")

    server.routes["/kapis/slow"] = route
    with ThreadPoolExecutor(2) as pool:
        for future in [pool.submit(client.call, GET, ("slow",)) for _ in range(2)]:
            assert future.result() == {}


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_a_refused_login_is_sent_once_for_all_who_wait(
    server: Server, clock: Clock, run: Callable[..., Any] | None
) -> None:
    auth = PasswordAuth(server.url, PasswordGrant("admin", "wrong-hunter2"), clock=clock)
    wait_for_a_crowd(server)
    if run is None:
        with Client(server.url, auth=auth) as client:
            results = in_threads(lambda: client.call(GET, ("x",)))
    else:
        results = async_results(run, server, auth)
    assert [str(each) for each in results] == [str(results[0])] * CROWD
    assert all(isinstance(each, errors.OAuthError) and each.error == "invalid_grant" for each in results)
    assert len({id(each) for each in results}) == CROWD
    assert server.grants() == ["password"]


def test_a_locked_account_is_not_knocked_at_again_for_ten_minutes(server: Server, client: Client, clock: Clock) -> None:
    server.locked = True
    for _ in range(3):
        with pytest.raises(errors.OAuthError, match="auth rate limit exceeded") as caught:
            client.call(GET, ("x",))
        assert caught.value.status == 429
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
        client.call(GET, ("x",))
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


def closed_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


class Dead(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A network that loses every request once a crowd waits for the first."""

    def __init__(self) -> None:
        self.asked = 0
        self.crowd = threading.Barrier(CROWD)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        try:
            self.crowd.wait(0.1)
        except threading.BrokenBarrierError:
            self.crowd.reset()
        raise httpx.ConnectTimeout("too slow", request=request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        import anyio

        self.asked += 1
        await anyio.sleep(0.05)
        raise httpx.ConnectTimeout("too slow", request=request)


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_those_who_wait_share_a_failure_of_the_network(run: Callable[..., Any] | None) -> None:
    dead = Dead()
    auth = PasswordAuth("http://h", PasswordGrant("admin", PASSWORD))

    async def main() -> list[Any]:
        async with httpx.AsyncClient(transport=dead) as http:
            client = AsyncClient("http://h", auth=auth, http_client=http)
            return await in_tasks(lambda: client.call(GET, ("x",)))

    if run is None:
        with httpx.Client(transport=dead) as http:
            client = Client("http://h", auth=auth, http_client=http)
            results = in_threads(lambda: client.call(GET, ("x",)))
            assert dead.asked == 1
            assert isinstance(outcome(lambda: client.call(GET, ("x",))), errors.TimeoutError)
            assert dead.asked == 2
    else:
        results = run(main) if run is trio.run else run(main())
        assert dead.asked == 1
    assert all(isinstance(each, errors.TimeoutError) for each in results)
    assert "POST http://h/oauth/token: too slow" in str(results[-1])


@pytest.mark.parametrize("run", RUNNERS)
def test_a_cancelled_login_leaves_the_next_task_to_log_in(
    server: Server, auth: PasswordAuth, run: Callable[..., Any]
) -> None:
    import anyio

    arrived, release = threading.Event(), threading.Event()

    def gate(_: dict[str, str]) -> None:
        arrived.set()
        release.wait(5)

    async def main() -> None:
        async with AsyncClient(server.url, auth=auth) as client, anyio.create_task_group() as group:

            async def doomed() -> None:
                with scope:
                    await client.call(GET, ("doomed",))

            scope = anyio.CancelScope()
            group.start_soon(doomed)
            await anyio.to_thread.run_sync(arrived.wait)
            server.token_gate = None
            group.start_soon(client.call, GET, ("next",))
            scope.cancel()
            release.set()

    server.token_gate = gate
    run(main) if run is trio.run else run(main())
    assert server.grants() == ["password"] * 2
    assert [seen.target for seen in server.calls()] == ["/kapis/next"]


def test_the_token_goes_to_the_configured_origin_alone(server: Server, auth: PasswordAuth) -> None:
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


def test_the_client_follows_no_redirect(server: Server, auth: PasswordAuth) -> None:
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
    with Client(server.url, auth=PasswordAuth(server.url, grant, headers=headers)) as client:
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
    server: Server, auth: PasswordAuth, run: Callable[..., Any] | None, tmp_path: Any
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


def secret_holders(server: Server) -> Iterator[Any]:
    """Everything of ours that knows a secret."""
    grant = PasswordGrant("admin", PASSWORD, client_secret="hunter2-client")
    auth = PasswordAuth(server.url, grant)
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
        for shown in (repr(holder), str(holder), f"{holder}"):
            assert PASSWORD not in shown
            assert "hunter2" not in shown
    assert repr(BearerAuth("https://h:8443/x", "t")) == "BearerAuth('https://h:8443')"
    assert repr(Client("http://h/ks/").cluster("m")) == "Client('http://h/ks', cluster='m')"


def test_what_holds_a_secret_is_not_pickled(server: Server) -> None:
    for holder in (
        BearerAuth(server.url, "t"),
        Client(server.url, token="t"),
        PasswordAuth(server.url, PasswordGrant("a", "b")),
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
        lambda: Client(closed_port(), username="admin", password=PASSWORD).call(GET, ("x",)),
    ):
        with pytest.raises(errors.KubeSphereError) as info:
            call()
        caught.append(info.value)
    text = caplog.text + "".join(f"{error}{error!r}{error.__dict__}{pickle.dumps(error)!r}" for error in caught)
    for secret in (PASSWORD, "P%23", "access-", "refresh-", "Bearer"):
        assert secret not in text
    assert response.history == []
