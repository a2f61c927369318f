"""multipleLogin: false under load: tokens expire while hundreds share one account, on real sockets."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
import trio
from kubesphere._core import errors
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from support.core.crowd import GET, RUNNERS, run_async

if TYPE_CHECKING:
    from collections.abc import Callable

    from kubesphere._core.auth.token_auth import TokenAuth
    from support.core.clock import Clock
    from support.core.oauth_server import Server

EXPIRIES = 2


class Load:
    """Lets the token expire again and again while requests are on their way."""

    def __init__(self, server: Server, auth: TokenAuth, clock: Clock, crowd: int) -> None:
        server.multiple_login = False
        server.expires_in = 1
        self.server, self.auth, self.clock, self.crowd = server, auth, clock, crowd
        self.lock = threading.Lock()
        self.answers = self.expiries = 0

    def goes_on(self) -> bool:
        return self.expiries < EXPIRIES or self.answers < self.crowd

    def answered(self, answer: Any) -> None:
        assert answer["target"] == "/kapis/x"
        state = self.auth._state
        with self.lock:
            self.answers += 1
            if (
                self.answers >= self.crowd
                and self.expiries < EXPIRIES
                and state.status == "fresh"
                and not state._flight
            ):
                self.clock.now += 1
                self.answers = 0
                self.expiries += 1

    def in_threads(self, number: int) -> None:
        start = threading.Barrier(number)

        def work(client: Client) -> None:
            start.wait()
            while self.goes_on():
                self.answered(client.call(GET, ("x",)))

        with Client(self.server.url, auth=self.auth) as client, ThreadPoolExecutor(number) as pool:
            for future in [pool.submit(work, client) for _ in range(number)]:
                future.result()

    def in_tasks(self, run: Callable[..., Any], number: int) -> None:
        import anyio

        async def work(client: AsyncClient) -> None:
            while self.goes_on():
                self.answered(await client.call(GET, ("x",)))

        async def main() -> None:
            async with AsyncClient(self.server.url, auth=self.auth) as client, anyio.create_task_group() as group:
                for _ in range(number):
                    group.start_soon(work, client)

        run_async(run, main)

    def check(self) -> None:
        assert self.server.grants() == ["password"] + ["refresh_token"] * EXPIRIES


def test_sixty_four_threads(server: Server, auth: TokenAuth, clock: Clock) -> None:
    load = Load(server, auth, clock, 64)
    load.in_threads(64)
    load.check()


@pytest.mark.parametrize("run", RUNNERS)
def test_two_hundred_and_fifty_six_tasks(
    server: Server, auth: TokenAuth, clock: Clock, run: Callable[..., Any]
) -> None:
    load = Load(server, auth, clock, 128)
    load.in_tasks(run, 256)
    load.check()


def test_threads_and_two_event_loops_share_one_account(server: Server, auth: TokenAuth, clock: Clock) -> None:
    load = Load(server, auth, clock, 96)
    with ThreadPoolExecutor(3) as pool:
        works = [
            pool.submit(load.in_threads, 32),
            pool.submit(load.in_tasks, asyncio.run, 32),
            pool.submit(load.in_tasks, trio.run, 32),
        ]
        for work in works:
            work.result()
    load.check()


@pytest.mark.parametrize("threads", [64])
def test_a_server_that_refuses_every_token_is_asked_for_few(server: Server, auth: TokenAuth, threads: int) -> None:
    server.routes["/kapis/never"] = lambda handler: handler.answer(401, "text/plain", b"no")
    start = threading.Barrier(threads)

    def work(client: Client) -> None:
        start.wait()
        for _ in range(2):
            with pytest.raises(errors.UnauthorizedError):
                client.call(GET, ("never",))

    with Client(server.url, auth=auth) as client, ThreadPoolExecutor(threads) as pool:
        for future in [pool.submit(work, client) for _ in range(threads)]:
            future.result()
    assert server.grants() == ["password", "refresh_token", "password"]
