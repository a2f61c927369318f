"""Logging in over broken connections, with other clients, after a fork, from inside an event loop; no secret shown."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core import errors
from kubesphere._core.auth.auth import BasicAuth, BearerAuth
from kubesphere._core.auth.flight import Flight
from kubesphere._core.auth.grants import Grant, PasswordGrant
from kubesphere._core.auth.token_auth import TokenAuth
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.transport.http import httpx
from support.core.crowd import CROWD, GET, RUNNERS, async_results, in_threads, outcome, run_async
from support.core.oauth_server import Server
from support.core.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType


def answering(answer: bytes) -> Wire:
    """A server that answers each request with these bytes and hangs up."""
    return Wire(lambda connection: connection.sendall(answer))


@pytest.mark.parametrize("run", [None, *RUNNERS])
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"", errors.ConnectionDroppedError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", errors.ConnectionDroppedError),
        (b"SSH-2.0-OpenSSH\r\n", errors.TransportError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n\xff\xfe", errors.DecodeError),
        (b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", errors.APIError),
        (b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", errors.DecodeError),
    ],
)
def test_a_login_that_breaks_is_one_error_for_all_and_not_repeated(
    answer: bytes, kind: type[Exception], run: Callable[..., Any] | None
) -> None:
    with answering(answer) as wire:
        auth = TokenAuth(wire.url, PasswordGrant("admin", "hunter2"))
        if run is None:
            with Client(wire.url, auth=auth) as client:
                results = [outcome(lambda: client.call(GET, ("x",)))]
        else:
            results = async_results(run, Server(url=wire.url), auth)
        assert all(isinstance(each, kind) for each in results)
        assert "hunter2" not in "".join(f"{each}{each.__dict__}" for each in results)
        assert len(wire.requests) < CROWD


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_any_client_of_the_library_can_use_it(server: Server, auth: TokenAuth, run: Callable[..., Any] | None) -> None:
    async def main() -> list[int]:
        async with httpx.AsyncClient(auth=auth) as http:
            first = await http.get(f"{server.url}/kapis/x")
            server.revoke_access()
            return [first.status_code, (await http.get(f"{server.url}/kapis/x")).status_code]

    if run is None:
        with httpx.Client(auth=auth) as http:
            statuses = [http.get(f"{server.url}/kapis/x").status_code]
            server.revoke_access()
            statuses.append(http.get(f"{server.url}/kapis/x").status_code)
    else:
        statuses = run_async(run, main)
    assert statuses == [200, 200]
    assert server.grants() == ["password", "refresh_token"]
    assert auth._state._flight is None


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_any_client_that_loses_the_network_leaves_nobody_waiting(run: Callable[..., Any] | None) -> None:
    with answering(b"") as wire:
        auth = TokenAuth(wire.url, PasswordGrant("admin", "hunter2"))

        async def main() -> None:
            async with httpx.AsyncClient(auth=auth) as http:
                await http.get(f"{wire.url}/kapis/x")

        def ask() -> None:
            if run is not None:
                run_async(run, main)
            with httpx.Client(auth=auth) as http:
                http.get(f"{wire.url}/kapis/x")

        with pytest.raises(httpx.RemoteProtocolError):
            ask()
    assert auth._state._flight is None


def test_a_sync_call_inside_a_loop_does_not_wait_for_a_task_of_that_loop(server: Server, auth: TokenAuth) -> None:
    arrived, release = threading.Event(), threading.Event()

    def gate(_: dict[str, str]) -> None:
        if not arrived.is_set():
            arrived.set()
            release.wait(5)

    server.token_gate = gate

    async def main() -> None:
        async with AsyncClient(server.url, auth=auth) as client:
            task = asyncio.create_task(client.access_token())
            await asyncio.to_thread(arrived.wait)
            with Client(server.url, auth=auth) as sync:  # blocks the loop, and with it the task that logs in
                assert sync.access_token() == "access-1"
            release.set()
            assert await task == "access-2"

    asyncio.run(main())
    assert server.grants() == ["password"] * 2


def test_a_waiter_whose_loop_has_closed_is_no_hindrance() -> None:
    flight = Flight()

    async def give_up() -> None:
        waiting = asyncio.create_task(flight.async_wait(5))
        await asyncio.sleep(0)
        waiting.cancel()

    asyncio.run(give_up())
    woken = threading.Thread(target=flight.sync_wait, args=(5,))
    woken.start()
    flight.end()
    woken.join()
    assert flight.ended
    flight.sync_wait(5)
    asyncio.run(flight.async_wait(5))


@pytest.mark.parametrize("run", RUNNERS)
def test_nobody_waits_for_a_leader_for_ever(run: Callable[..., Any]) -> None:
    flight = Flight()
    flight.sync_wait(0.01)
    run_async(run, lambda: flight.async_wait(0.01))
    assert not flight.ended
    flight.end()


@pytest.mark.parametrize("run", RUNNERS)
def test_a_cancelled_waiter_breaks_nobody(server: Server, auth: TokenAuth, run: Callable[..., Any]) -> None:
    import anyio

    arrived, release = threading.Event(), threading.Event()

    def gate(_: dict[str, str]) -> None:
        arrived.set()
        release.wait(5)

    server.token_gate = gate

    async def main() -> None:
        tokens: list[str] = []

        async def ask() -> None:
            tokens.append(await client.access_token())

        async with AsyncClient(server.url, auth=auth) as client, anyio.create_task_group() as group:
            group.start_soon(ask)
            await anyio.to_thread.run_sync(arrived.wait)
            with anyio.move_on_after(0.01) as scope:
                await client.access_token()
            assert scope.cancelled_caught
            group.start_soon(ask)
            release.set()
        assert tokens == ["access-1"] * 2

    run_async(run, main)
    assert server.grants() == ["password"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_child_of_a_fork_logs_in_by_itself(server: Server, auth: TokenAuth) -> None:
    arrived, release = threading.Event(), threading.Event()

    def gate(_: dict[str, str]) -> None:
        arrived.set()
        release.wait(5)

    server.token_gate = gate
    with Client(server.url, auth=auth) as client:
        thread = threading.Thread(target=client.access_token)
        thread.start()
        arrived.wait()
        with auth._state._mutex():
            child = os.fork()
            if child == 0:
                with Client(server.url, auth=auth) as own:
                    os._exit(0 if own.access_token() == "access-2" else 1)
        while len(server.forms) < 2:
            arrived.wait(0.001)
        release.set()
        thread.join()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) in {0, 1}
    assert server.grants() == ["password"] * 2


def frames(trace: TracebackType | None) -> Iterator[Any]:
    while trace is not None:
        yield trace.tb_frame
        trace = trace.tb_next


@pytest.mark.parametrize("run", [None, *RUNNERS])
@pytest.mark.parametrize("broken", [True, False])
def test_no_frame_of_ours_shows_a_secret(server: Server, run: Callable[..., Any] | None, broken: bool) -> None:
    if broken:
        server.token_answer = (200, "application/json", b'{"refresh_token": "hunter2-c"}')
    grant = Grant(
        username="admin",
        password="hunter2-a",
        refresh_token="hunter2-b",
        client_secret="kubesphere",
    )
    auth = TokenAuth(server.url, grant)

    async def main() -> None:
        async with AsyncClient(server.url, auth=auth) as client:
            await client.call(GET, ("x",))

    def ask() -> None:
        if run is not None:
            run_async(run, main)
        with Client(server.url, auth=auth) as client:
            client.call(GET, ("x",))

    with pytest.raises(errors.APIError) as caught:
        ask()
    error: BaseException | None = caught.value
    looked_at = 0
    while error is not None:
        for frame in frames(error.__traceback__):
            if "kubesphere" in frame.f_globals["__name__"]:
                looked_at += 1
                for name, value in frame.f_locals.items():
                    assert "hunter2" not in repr(value), (frame.f_code.co_name, name)
        error = error.__context__
    assert looked_at > 5


def test_strategies_with_strange_arguments_show_none() -> None:
    for make in (
        lambda: BearerAuth("http://h", "hunter2 x"),
        lambda: BasicAuth("http://h", "a:b", "hunter2"),
        lambda: PasswordGrant("u", "hunter2\ud800"),
        lambda: Grant(code="hunter2\ud800"),
    ):
        with pytest.raises(ValueError, match=r"token must|colon|surrogate") as caught:
            make()
        for frame in list(frames(caught.value.__traceback__))[2:]:
            assert "hunter2" not in repr(frame.f_locals)


def test_threads_that_wait_share_a_failure_of_the_account(server: Server) -> None:
    auth = TokenAuth(server.url, Grant(username="admin", refresh_token="spent"))
    with Client(server.url, auth=auth) as client:
        results = in_threads(lambda: client.call(GET, ("x",)))
    assert all(isinstance(each, errors.OAuthError) for each in results)
    assert server.grants() == ["refresh_token"]
