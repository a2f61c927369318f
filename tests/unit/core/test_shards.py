"""Requests at once, spread over small pools."""

from __future__ import annotations

import socket
import sys
import threading
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from kubesphere._core import errors
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.operation import Operation, json_value
from kubesphere._core.transport import shards
from kubesphere._core.transport.http import httpx
from support.core.crowd import RUNNERS, run_async
from support.core.wire import Wire, answer, until_hung_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.core.oauth_server import Handler, Server

GET: Operation[Any] = Operation("GET", "/open/{x}", json_value())


@pytest.fixture(autouse=True)
def without_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "kubesphere._core.transport.aiohttp_transport", raising=False)


def gather(server: Server, together: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer only once so many requests are there at once."""
    meeting = threading.Barrier(together)

    def route(handler: Handler) -> None:
        meeting.wait(5)
        handler.answer(200, "application/json", b"{}")

    server.routes["/open/x"] = route
    monkeypatch.setattr(shards, "EACH", 2)


async def call_at_once(client: AsyncClient, times: int) -> None:
    async def call() -> None:
        assert await client.call(GET, ("x",)) == {}

    async with anyio.create_task_group() as group:
        for _ in range(times):
            group.start_soon(call)


@pytest.mark.parametrize("run", RUNNERS)
def test_a_pool_is_opened_when_the_others_are_full(
    server: Server, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    gather(server, 5, monkeypatch)

    async def main() -> None:
        async with AsyncClient(server.url) as client:
            await call_at_once(client, 5)
            transport: Any = client._http
            assert [shard.busy for shard in transport._shards] == [0, 0, 0]
            await call_at_once(client, 5)
            assert len(transport._shards) == 3

    run_async(run, main)


@pytest.mark.parametrize("run", RUNNERS)
def test_where_all_pools_are_full_a_request_waits(
    server: Server, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    gather(server, 2, monkeypatch)
    monkeypatch.setattr(shards, "POOLS", 1)

    async def main() -> None:
        async with AsyncClient(server.url) as client:
            await call_at_once(client, 6)
            transport: Any = client._http
            assert [shard.busy for shard in transport._shards] == [0]

    run_async(run, main)


@pytest.mark.parametrize("run", RUNNERS)
def test_a_place_is_given_back_by_failures_and_unread_answers(server: Server, run: Callable[..., Any]) -> None:
    def hang_up(handler: Handler) -> None:
        handler.close_connection = True
        handler.connection.shutdown(socket.SHUT_RDWR)

    server.routes["/open/x"] = hang_up

    async def main() -> None:
        async with AsyncClient(server.url, retries=0) as client:
            with pytest.raises(errors.ConnectionDroppedError):
                await client.call(GET, ("x",))
            async with client.stream("GET", "/open/y"):
                transport: Any = client._http
                assert [shard.busy for shard in transport._shards] == [1]
            assert [shard.busy for shard in transport._shards] == [0]

    run_async(run, main)


@pytest.mark.parametrize("options", [{"proxy": "http://127.0.0.1:1"}, {"http2": True}])
def test_what_the_library_arranges_is_left_to_it(options: dict[str, Any]) -> None:
    async def main() -> None:
        async with AsyncClient("https://ks.example", **options) as client:
            transport: Any = client._http
            assert transport._most == 1

    run_async(RUNNERS[0], main)


@pytest.mark.parametrize("run", RUNNERS)
def test_where_every_pool_is_full_a_request_waits_its_turn(
    run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "POOLS", 1)
    monkeypatch.setattr(shards, "EACH", 1)
    with Wire(until_hung_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), answer(200)) as wire:

        async def main() -> None:
            async with AsyncClient(wire.url, token="t", retries=0) as client:
                async with client.stream("GET", "/log") as log:
                    with pytest.raises(errors.TimeoutError, match="every connection is in use"):
                        await client.request("GET", "/x", timeout=httpx.Timeout(5, pool=0.01))
                    await log.aclose()
                    await log.aclose()  # counts once
                assert (await client.request("GET", "/x")).status_code == 200

        run_async(run, main)
        assert len(wire.requests) == 2
