"""One login at a time, from threads, asyncio and trio, against a real server."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
import trio
from kubesphere._core import errors
from kubesphere._core.auth.grants import PasswordGrant
from kubesphere._core.auth.token_auth import TokenAuth
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.transport.http import httpx
from support.core.crowd import CROWD, GET, RUNNERS, async_results, in_tasks, in_threads, outcome, wait_for_a_crowd
from support.core.oauth_server import PASSWORD, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.core.clock import Clock


@pytest.fixture
def client(server: Server, auth: TokenAuth) -> Iterator[Client]:
    with Client(server.url, auth=auth) as client:
        yield client


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
    server: Server, auth: TokenAuth, clock: Clock, run: Callable[..., Any], multiple_login: bool
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


def test_threads_and_event_loops_share_one_login(server: Server, auth: TokenAuth) -> None:
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
    auth = TokenAuth(server.url, PasswordGrant("admin", "wrong-hunter2"), clock=clock)
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
    auth = TokenAuth("http://h", PasswordGrant("admin", PASSWORD))

    async def main() -> list[Any]:
        async with httpx.AsyncClient(transport=dead) as http:
            client = AsyncClient("http://h", auth=auth, http_client=http, retries=0)
            return await in_tasks(lambda: client.call(GET, ("x",)))

    if run is None:
        with httpx.Client(transport=dead) as http:
            client = Client("http://h", auth=auth, http_client=http, retries=0)
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
    server: Server, auth: TokenAuth, run: Callable[..., Any]
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
