"""Whose connections they are: forks, event loops, threads; opening, closing, and what is the user's."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
import trio
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.transport.http import httpx
from kubesphere._core.transport.pool import Pool, _forked, _pools, lent
from support.core.crowd import RUNNERS
from support.core.oauth_server import PASSWORD
from support.core.wire import RUNS, Wire, answer, making, run_to_end

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.core.oauth_server import Server

forking = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
leaving = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")


def in_child(act: Callable[[], Any]) -> str:
    """What a forked process says it did."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:  # never returns: the test runs in the parent
        try:
            said = repr(act())
        except BaseException as error:  # noqa: BLE001
            said = repr(error)
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


@forking
def test_each_process_has_connections_of_its_own_after_a_fork() -> None:
    with Wire(answer(200)) as wire, Client(wire.url, token="t") as client:
        client.request("GET", "/parent")
        with client._pool._lock:  # as if another thread were just opening it
            assert in_child(lambda: client.cluster("m").request("GET", "/child").status_code) == "200"
        client.request("GET", "/parent")
        assert wire.lines() == ["GET /parent HTTP/1.1", "GET /child HTTP/1.1", "GET /parent HTTP/1.1"]
        assert wire.connections == 2
        assert in_child(client.close) == "None"
        client.request("GET", "/parent")
        assert wire.connections == 2


@forking
def test_a_fork_before_the_first_request() -> None:
    with Wire(answer(200)) as wire, Client(wire.url, token="t") as client:
        with client._pool._lock:
            assert in_child(lambda: client.request("GET", "/x").status_code) == "200"
        client.close()
        assert "this client has been closed" in in_child(lambda: client.request("GET", "/x"))
        assert wire.connections == 1


@forking
@leaving
def test_an_async_client_after_a_fork() -> None:
    with Wire(answer(200)) as wire:
        client = AsyncClient(wire.url, token="t")

        async def main() -> int:
            async with client.cluster("m") as copy:
                return (await copy.request("GET", "/x")).status_code

        assert asyncio.run(main()) == 200
        assert in_child(lambda: asyncio.run(main())) == "200"
        assert wire.connections == 2
        asyncio.run(client.aclose())
        gc.collect()


@forking
def test_the_users_own_client_does_not_outlive_a_fork() -> None:
    with Wire(answer(200)) as wire, httpx.Client() as http:
        client = Client(wire.url, token="t", http_client=http)
        client.request("GET", "/x")
        said = in_child(lambda: client.request("GET", "/x"))
        assert said.startswith("RuntimeError('http_client was made before the fork")
        client.request("GET", "/x")
        assert wire.connections == 1


@leaving
@pytest.mark.parametrize("first", RUNNERS)
@pytest.mark.parametrize("second", RUNNERS)
def test_a_client_may_serve_one_event_loop_after_another(first: Any, second: Any) -> None:
    with Wire(answer(200)) as wire:
        client = AsyncClient(wire.url, token="t")

        async def ask() -> None:
            await client.request("GET", "/x")
            await client.with_options(timeout=3).request("GET", "/x")

        async def finish() -> None:
            await ask()
            await client.aclose()

        run_to_end(first, ask)
        run_to_end(second, finish)
        assert (len(wire.requests), wire.connections) == (4, 2)
        gc.collect()


@leaving
@pytest.mark.parametrize("run", RUNNERS)
def test_a_client_may_be_closed_in_another_event_loop_once_its_own_has_ended(run: Any) -> None:
    with Wire(answer(200)) as wire:
        client = AsyncClient(wire.url, token="t")
        asyncio.run(client.request("GET", "/x"))  # type: ignore[arg-type]
        run_to_end(run, client.aclose)
        gc.collect()


@pytest.mark.parametrize("other", RUNNERS)
def test_two_event_loops_at_once_are_refused(other: Any) -> None:
    clear = "serves another event loop that is still open; make one client for each event loop"
    with Wire(answer(200)) as wire:
        client, loop = AsyncClient(wire.url, token="t"), asyncio.new_event_loop()

        async def ask() -> None:
            await client.request("GET", "/x")

        try:
            loop.run_until_complete(ask())
            with ThreadPoolExecutor(1) as thread, pytest.raises(RuntimeError, match=clear):
                thread.submit(run_to_end, other, ask).result()
            with ThreadPoolExecutor(1) as thread, pytest.raises(RuntimeError, match=clear):
                thread.submit(run_to_end, other, client.aclose).result()
            loop.run_until_complete(ask())
            loop.run_until_complete(client.aclose())
        finally:
            loop.close()
        assert (len(wire.requests), wire.connections) == (2, 1)


def test_a_trio_run_that_goes_on_keeps_its_client() -> None:
    with Wire(answer(200)) as wire:

        async def main() -> None:
            async with AsyncClient(wire.url, token="t") as client:
                await client.request("GET", "/x")

                async def ask() -> None:
                    await client.request("GET", "/x")

                def elsewhere() -> None:
                    asyncio.run(ask())

                with pytest.raises(RuntimeError, match="another event loop that is still open"):
                    await trio.to_thread.run_sync(elsewhere)

        trio.run(main)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("used", [True, False])
def test_closing_twice_and_use_after_closing(run: Any, used: bool) -> None:
    with Wire(answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                close = client.close if run is None else client.aclose
                copy = client.with_options(timeout=3)
                if used:
                    await client.request("GET", "/x")
                await close()
                await close()
                for each in (client, copy):
                    with pytest.raises(RuntimeError, match="this client has been closed; make another one"):
                        await each.request("GET", "/x")
                    with pytest.raises(RuntimeError, match="this client has been closed"):
                        async with each.stream("GET", "/x"):
                            pytest.fail("entered")

        run_to_end(run, main)
        assert len(wire.requests) == used


@pytest.mark.parametrize("run", RUNS)
def test_the_users_own_client_is_left_open(run: Any) -> None:
    with Wire(answer(200)) as wire:

        async def main() -> None:
            http = httpx.Client() if run is None else httpx.AsyncClient()
            async with making(run, wire.url, http_client=http) as client:
                await client.request("GET", "/x")
            assert not http.is_closed
            if isinstance(http, httpx.Client):
                http.close()
            else:
                await http.aclose()

        run_to_end(run, main)


def test_a_crowd_of_threads_opens_one_pool() -> None:
    crowd, made = threading.Barrier(8), []

    class Http:
        pass

    def make() -> Any:
        made.append(Http())
        return made[-1]

    pool: Pool[Any] = Pool(make)

    def get() -> Any:
        crowd.wait()
        return pool.get()

    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: get(), range(8)))
    assert set(found) == set(made)
    assert len(made) == 1
    assert pool._open(None) is made[0]  # as a thread does that waited while another opened it


def test_what_could_not_be_made_is_tried_again() -> None:
    tries = iter([OSError("no certificates"), "client"])

    def make() -> Any:
        result = next(tries)
        if isinstance(result, OSError):
            raise result
        return result

    pool: Pool[Any] = Pool(make)
    with pytest.raises(OSError, match="no certificates"):
        pool.get()
    assert pool.get() == "client"
    assert pool.close() == "client"
    assert pool.close() is None


def test_a_lent_client_is_the_one() -> None:
    pool: Pool[Any] = lent("mine")  # type: ignore[type-var]
    assert pool.get() == "mine"


def test_a_new_process_starts_afresh_whatever_the_old_one_was_doing() -> None:
    made = iter(["the parent's", "the child's"])
    pool: Pool[Any] = Pool(lambda: next(made))
    assert pool.get() == "the parent's"
    with pool._lock:
        _forked()  # in the child, that thread is gone
        assert pool.get() == "the child's"


@forking
def test_a_login_serves_both_processes(server: Server) -> None:
    with Client(server.url, username="admin", password=PASSWORD) as client:
        client.request("GET", "/parent")
        assert in_child(lambda: client.request("GET", "/child").status_code) == "200"
        client.request("GET", "/parent")
    assert [seen.target for seen in server.calls()] == ["/parent", "/child", "/parent"]


def test_pools_are_not_kept_alive() -> None:
    gc.collect()
    before = len(_pools)
    client = Client("http://127.0.0.1:9", token="t")
    assert len(_pools) == before + 2  # for calls, and for logins
    del client
    gc.collect()
    assert len(_pools) == before
