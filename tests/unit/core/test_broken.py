"""Servers that drop, stall, stop half way or talk nonsense, met by both clients and by both HTTP libraries."""

from __future__ import annotations

import socket
import struct
from typing import TYPE_CHECKING, Any

import httpx as httpx1
import pytest
from kubesphere._core import errors
from kubesphere._core.transport.http import httpx
from support.core.wire import AT_ONCE, DROP, RUNS, Wire, answer, making, run_to_end, until_hung_up

if TYPE_CHECKING:
    from types import ModuleType

LIBRARIES = list(dict.fromkeys([httpx, httpx1]))
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"


@pytest.fixture(params=LIBRARIES, ids=lambda library: library.__name__)
def library(request: pytest.FixtureRequest) -> ModuleType:
    return request.param


async def meet(run: Any, library: Any, wire: Wire, method: str = "GET", **options: Any) -> Any:
    """One request by a client of the library: our own where it is the one we use, else one that is given."""
    if library is httpx:
        async with making(run, wire.url, **options) as client:
            return await client.request(method, "/x")
    if run is None:
        with library.Client(timeout=options.pop("timeout", 5)) as http:
            return await making(run, wire.url, http_client=http, **options).request(method, "/x")
    async with library.AsyncClient(timeout=options.pop("timeout", 5)) as http:
        return await making(run, wire.url, http_client=http, **options).request(method, "/x")


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    "script",
    [
        pytest.param(DROP, id="dropped"),
        pytest.param(reset, id="reset"),
        pytest.param(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Le", id="half a head"),
        pytest.param(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 9\r\n\r\nabc", id="half a body"),
        pytest.param(b"HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n9\r\na", id="chunk"),
        pytest.param(b"SSH-2.0-OpenSSH connection: close\r\n\r\n", id="garbage"),
        pytest.param(b"HTTP/1.1 999999 X\r\nConnection: close\r\n\r\n", id="no status"),
    ],
)
def test_who_hangs_up_or_talks_nonsense_is_told(run: Any, library: Any, script: Any) -> None:
    with Wire(script) as wire:
        for method, times in (("POST", 1), ("GET", 3)):
            wire.requests.clear()
            with pytest.raises(errors.ConnectionDroppedError, match=rf"{method} {wire.url}/x: .*hung up") as caught:
                run_to_end(run, lambda method=method: meet(run, library, wire, method, retries=AT_ONCE))
            assert (caught.value.method, caught.value.url) == (method, f"{wire.url}/x")
            assert isinstance(caught.value.__cause__, library.TransportError)
            assert len(wire.requests) == times


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("script", [b"", b"HTTP/1.1 200 OK\r\n", HEAD, HEAD + b"abc"])
def test_what_stalls_is_a_timeout_and_not_asked_again(run: Any, library: Any, script: bytes) -> None:
    asked: list[Any] = []
    short = library.Timeout(5, read=0.05)
    with Wire(until_hung_up(script)) as wire:
        with pytest.raises(errors.TimeoutError, match="GET ") as caught:
            run_to_end(run, lambda: meet(run, library, wire, timeout=short, retries=AT_ONCE, on_request=asked.append))
        assert not isinstance(caught.value, errors.ConnectError)
    assert len(asked) == 1


@pytest.mark.parametrize("run", RUNS)
def test_a_login_that_stalls_lasts_no_longer_than_the_request_may(run: Any, library: Any) -> None:
    account = {"token": None, "username": "admin", "password": "p"}
    short = library.Timeout(5, read=0.05)
    with Wire(until_hung_up(b"")) as wire, pytest.raises(errors.TimeoutError, match=r"POST .*/oauth/token"):
        run_to_end(run, lambda: meet(run, library, wire, timeout=short, **account))


@pytest.mark.parametrize("run", RUNS)
def test_answers_without_a_body(run: Any, library: Any) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"
    with Wire(head) as wire:
        assert run_to_end(run, lambda: meet(run, library, wire, "HEAD")).content == b""
    with Wire(b"HTTP/1.1 204 No Content\r\n\r\n") as wire:
        assert run_to_end(run, lambda: meet(run, library, wire, "DELETE")).status_code == 204


@pytest.mark.parametrize("run", RUNS)
def test_a_kept_connection_that_the_server_closed_in_the_meantime_costs_nothing(run: Any) -> None:
    """Even a POST: the library sees that it is closed before it sends."""
    with Wire(answer(200, b"{}", "Connection: keep-alive"), answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=0) as client:
                await client.request("GET", "/x")
                for connection in list(wire.open):
                    connection.shutdown(socket.SHUT_RDWR)
                assert wire.closed.acquire(timeout=5)
                await client.request("POST", "/x")

        run_to_end(run, main)
        assert (len(wire.requests), wire.connections) == (2, 2)


@pytest.mark.parametrize("run", RUNS[1:])
def test_cancelling_ends_a_wait_between_attempts_and_frees_the_connection(run: Any) -> None:
    import anyio

    class Patient:
        asked = None

        def delay(self, attempt: Any) -> float:
            assert self.asked is not None
            self.asked.set()
            return 3600.0

    with Wire(answer(503), answer(200)) as wire:

        async def main() -> None:
            policy, limits = Patient(), httpx.Limits(max_connections=1)
            policy.asked = anyio.Event()
            async with making(run, wire.url, retries=policy, limits=limits) as client:

                async def ask() -> None:
                    async with client.stream("GET", "/x"):
                        pytest.fail("entered")

                async with anyio.create_task_group() as group:
                    group.start_soon(ask)
                    await policy.asked.wait()
                    group.cancel_scope.cancel()
                assert (await client.request("GET", "/x")).status_code == 200

        run_to_end(run, main)
        assert len(wire.requests) == 2


@pytest.mark.parametrize("run", RUNS[1:])
def test_cancelling_a_request_leaves_the_client_in_order(run: Any) -> None:
    import anyio

    with Wire(until_hung_up(HEAD), answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url, limits=httpx.Limits(max_connections=1)) as client:
                async with anyio.create_task_group() as group:
                    group.start_soon(client.request, "GET", "/x")
                    await anyio.to_thread.run_sync(wire.arrived.acquire)
                    group.cancel_scope.cancel()
                assert (await client.request("GET", "/x")).status_code == 200

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_a_failed_attempt_gives_its_connection_back(run: Any) -> None:
    """With room for one connection only, a second attempt would wait for ever if the first kept it."""
    long = b"HTTP/1.1 503 Busy\r\nContent-Length: 100000\r\n\r\nabc"
    with Wire(until_hung_up(long), answer(503), answer(200, b"log")) as wire:

        async def main() -> None:
            one = {"limits": httpx.Limits(max_connections=1), "timeout": httpx.Timeout(5, pool=1)}
            async with making(run, wire.url, retries=AT_ONCE, **one) as client, client.stream("GET", "/log") as log:
                assert await log.read() == b"log"

        run_to_end(run, main)
        assert len(wire.requests) == 3
