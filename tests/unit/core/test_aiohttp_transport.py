"""What the async client sends and receives over aiohttp, where that differs from what aiohttp does by itself."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core import errors
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.transport import aiohttp_transport, async_io
from kubesphere._core.transport.http import httpx
from support.core.wire import DROP, Wire, answer, until_hung_up

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

PATH = "/kapis/a%2Fb/%7Ec?q=a%20b%2B+c&x=%C3%A9"


def with_client(wire: Wire, main: Callable[[AsyncClient], Any], **options: Any) -> None:
    async def run() -> None:
        async with AsyncClient(wire.url, **{"token": "t", "retries": 0, "fast": True, **options}) as client:
            await main(client)
            assert isinstance(client._http, aiohttp_transport.AiohttpTransport)

    asyncio.run(run())


@pytest.mark.parametrize(
    ("method", "options"),
    [("GET", {}), ("DELETE", {}), ("POST", {}), ("PUT", {"json": {"a": 1}}), ("PATCH", {"content": b"x" * 200_000})],
)
def test_a_request_arrives_as_the_sync_client_sends_it(method: str, options: dict[str, Any]) -> None:
    options = {**options, "headers": {"X-One": "a b", "Cookie": "a=b"}}
    with Wire(answer(200, b"{}", "Set-Cookie: c=d")) as wire:

        async def main(client: AsyncClient) -> None:
            await client.request(method, PATH, **options)

        with_client(wire, main)
        with Client(wire.url, token="t") as client:
            client.request(method, PATH, **options)
        ours, theirs = (request.replace(b"Connection: keep-alive\r\n", b"") for request in wire.requests)
        assert sorted(ours.split(b"\r\n")) == sorted(theirs.split(b"\r\n"))
        assert ours.startswith(f"{method} {PATH} HTTP/1.1\r\n".encode())


async def pieces(*parts: Any) -> AsyncIterator[bytes]:
    for part in parts:
        if isinstance(part, Exception):
            raise part
        yield part


def test_a_streamed_body_is_chunked() -> None:
    with Wire(answer(200)) as wire:
        with_client(wire, lambda client: client.request("POST", "/x", content=pieces(b"ab", b"", b"c" * 100_000)))
        assert wire.requests[0].endswith(b"\r\n\r\nab" + b"c" * 100_000)
        assert wire.headers(0)["transfer-encoding"] == "chunked"
        assert "content-length" not in wire.headers(0)


@pytest.mark.parametrize("length", ["2", "4"])
def test_a_streamed_body_has_the_length_that_was_announced(length: str) -> None:
    with Wire(answer(200)) as wire:

        async def main(client: AsyncClient) -> None:
            with pytest.raises(errors.TransportError, match="declared Content-Length"):
                await client.request("POST", "/x", content=pieces(b"abc"), headers={"Content-Length": length})

        with_client(wire, main)


def test_what_a_streamed_body_raises_comes_out() -> None:
    with Wire(answer(200)) as wire:

        async def main(client: AsyncClient) -> None:
            with pytest.raises(ZeroDivisionError, match="mine"):
                await client.request("POST", "/x", content=pieces(b"abc", ZeroDivisionError("mine")))
            await client.request("GET", "/x")

        with_client(wire, main)


def test_a_body_that_nobody_takes_runs_out_of_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

        async def main() -> None:
            async with AsyncClient(url, token="t", retries=0, fast=True) as client:
                timeout = httpx.Timeout(30, write=0.05)
                with pytest.raises(errors.TimeoutError):
                    await client.request("POST", "/x", content=b"x" * 30_000_000, timeout=timeout)

        asyncio.run(main())


def test_a_request_is_sent_once_though_it_could_be_repeated() -> None:
    with Wire(answer(200), DROP, answer(200)) as wire:

        async def main(client: AsyncClient) -> None:
            await client.request("GET", "/x")
            with pytest.raises(errors.ConnectionDroppedError):
                await client.request("GET", "/y")

        with_client(wire, main)
        assert len(wire.requests) == 2


def test_what_came_before_the_end_is_not_lost() -> None:
    with Wire(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\nabc") as wire:

        async def main(client: AsyncClient) -> None:
            async with client.stream("GET", "/log") as log:
                assert wire.closed.acquire(timeout=5)
                for _ in range(5):
                    await asyncio.sleep(0)
                chunks = log.iter_bytes()
                assert await anext(chunks) == b"abc"
                with pytest.raises(errors.ConnectionDroppedError):
                    await anext(chunks)

        with_client(wire, main)


def test_a_place_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(async_io, "CONNECTIONS", 1)
    with Wire(until_hung_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), answer(200)) as wire:

        async def main(client: AsyncClient) -> None:
            async with client.stream("GET", "/log") as log:
                with pytest.raises(errors.TimeoutError, match="every connection is in use"):
                    await client.request("GET", "/x", timeout=httpx.Timeout(5, pool=0.01))
                await log.aclose()
                await log.aclose()  # counts once
            assert (await client.request("GET", "/x")).status_code == 200

        with_client(wire, main)
        assert len(wire.requests) == 2


def test_a_long_header_is_read() -> None:
    with Wire(answer(200, b"{}", "X-Long: " + "x" * 60_000)) as wire:

        async def main(client: AsyncClient) -> None:
            assert len((await client.request("GET", "/x")).headers["x-long"]) == 60_000

        with_client(wire, main)


def test_nobody_reading_costs_no_time() -> None:
    """A timeout counts while someone waits for the server."""
    with Wire(until_hung_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")) as wire:

        async def main(client: AsyncClient) -> None:
            async with client.stream("GET", "/log", timeout=0.3) as log:
                await asyncio.sleep(0.4)
                chunks = log.iter_bytes()
                assert await anext(chunks) == b"abc"
                with pytest.raises(errors.TimeoutError):
                    await anext(chunks)

        with_client(wire, main)
