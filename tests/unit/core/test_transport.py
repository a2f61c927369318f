"""Many requests at once: each connection in one hand, none lost, no more than there may be."""

from __future__ import annotations

import functools
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from kubesphere._core import errors
from kubesphere._core.transport import async_transport
from kubesphere._core.transport.http import httpx
from support.core.wire import DROP, RUNS, Wire, answer, making, run_to_end, until_hung_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLAIN = RUNS[:3]


@pytest.fixture
def impatient() -> Iterator[None]:
    """Threads take turns as often as can be: in the middle of what takes turns of the interpreter."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


def crowd(size: int, call: Callable[[], Any]) -> list[Any]:
    """What so many threads at once got, or how it failed."""

    def told(_: int) -> Any:
        try:
            return call()
        except errors.KubeSphereError as error:
            return repr(error)

    with ThreadPoolExecutor(size) as pool:
        return list(pool.map(told, range(size)))


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(("most", "idle"), [(2, 2), (8, 2)])
def test_no_connection_in_use_is_closed_among_threads(most: int, idle: int) -> None:
    limits = httpx.Limits(max_connections=most, max_keepalive_connections=idle)
    with Wire(answer(200)) as wire, making(None, wire.url, limits=limits).client as client:

        def call() -> list[int]:
            return [client.request("POST", "/x").status_code for _ in range(12)]

        assert Counter(map(str, crowd(32, call))) == {str([200] * 12): 32}
        assert len(wire.requests) == 32 * 12
        assert wire.connections <= most or idle < most


def together(size: int) -> Callable[[Any], None]:
    """A part of a script: answer once so many are there, then go on as before."""
    meeting = threading.Barrier(size)

    def part(connection: Any) -> None:
        while True:
            meeting.wait(5)
            connection.sendall(answer(200))
            if not connection.recv(65536):
                return

    return part


async def gather(client: Any, times: int) -> None:
    async with anyio.create_task_group() as group:
        for _ in range(times):
            group.start_soon(client.request, "GET", "/x")


@pytest.mark.parametrize("run", PLAIN[1:])
def test_all_that_were_opened_are_used_again(run: Any) -> None:
    with Wire(together(60)) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                await gather(client, 60)
                await gather(client, 60)

        run_to_end(run, main)
        assert wire.connections == 60


def test_all_that_threads_opened_are_used_again() -> None:
    with Wire(together(60)) as wire, making(None, wire.url).client as client:
        for _ in range(2):
            assert [reply.status_code for reply in crowd(60, lambda: client.request("GET", "/x"))] == [200] * 60
        assert wire.connections == 60


@pytest.mark.parametrize("run", PLAIN)
def test_one_after_the_other_takes_one_connection(run: Any) -> None:
    with Wire(answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                for _ in range(5):
                    await client.request("GET", "/x")

        run_to_end(run, main)
        assert wire.connections == 1


@pytest.mark.parametrize("run", PLAIN)
def test_idle_ones_are_closed_in_time(run: Any) -> None:
    """Though nobody takes them again: those used last are taken first."""
    limits = httpx.Limits(max_connections=10, max_keepalive_connections=10, keepalive_expiry=0.0)
    with Wire(answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url, limits=limits) as client:
                async with client.stream("GET", "/1"), client.stream("GET", "/2"), client.stream("GET", "/3"):
                    pass
                await client.request("GET", "/4")
                for _ in range(3):
                    assert wire.closed.acquire(timeout=5)

        run_to_end(run, main)
        assert wire.connections == 4


@pytest.mark.parametrize("run", PLAIN)
def test_no_more_idle_ones_are_kept_than_asked(run: Any) -> None:
    limits = httpx.Limits(max_connections=10, max_keepalive_connections=1)
    with Wire(answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url, limits=limits) as client:
                async with client.stream("GET", "/1") as one, client.stream("GET", "/2") as two:
                    await one.read()
                    await two.read()
                assert wire.closed.acquire(timeout=5)
                assert not wire.closed.acquire(blocking=False)

        run_to_end(run, main)


@pytest.mark.parametrize("run", PLAIN)
def test_a_place_is_given_back_by_failures_and_unread_answers(run: Any) -> None:
    unread = until_hung_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
    with Wire(DROP, unread, answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=0, limits=httpx.Limits(max_connections=1)) as client:
                with pytest.raises(errors.ConnectionDroppedError):
                    await client.request("GET", "/x")
                async with client.stream("GET", "/y"):
                    pass
                hurried = client.with_options(timeout=httpx.Timeout(5, pool=0.01))
                assert (await hurried.request("GET", "/z")).status_code == 200

        run_to_end(run, main)
        assert wire.lines() == ["GET /x HTTP/1.1", "GET /y HTTP/1.1", "GET /z HTTP/1.1"]


@pytest.mark.parametrize("run", PLAIN)
def test_where_all_are_in_use_a_request_waits_its_turn(run: Any) -> None:
    with Wire(until_hung_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=0, limits=httpx.Limits(max_connections=1)) as client:
                hurried = client.with_options(timeout=httpx.Timeout(5, pool=0.01))
                async with client.stream("GET", "/log"):
                    with pytest.raises(errors.TimeoutError, match="every connection is in use"):
                        await hurried.request("GET", "/x")
                assert (await hurried.request("GET", "/x")).status_code == 200

        run_to_end(run, main)
        assert len(wire.requests) == 2


@pytest.mark.parametrize("run", PLAIN)
def test_a_body_that_is_closed_twice_counts_once(run: Any) -> None:
    with Wire(answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=0, limits=httpx.Limits(max_connections=1)) as client:
                http = client.client._http if run is None else client._http
                request = httpx.Request("GET", f"{wire.url}/1")
                response = http.handle_request(request) if run is None else await http.handle_async_request(request)
                for _ in range(2):
                    closed = response.stream.close() if run is None else await response.stream.aclose()
                    assert closed is None
                async with client.stream("GET", "/2"):
                    hurried = client.with_options(timeout=httpx.Timeout(5, pool=0.01))
                    with pytest.raises(errors.TimeoutError, match="every connection is in use"):
                        await hurried.request("GET", "/3")

        run_to_end(run, main)


@pytest.mark.parametrize("run", PLAIN)
def test_closing_ends_what_is_under_way(run: Any) -> None:
    with Wire(until_hung_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                async with client.stream("GET", "/log") as answer:
                    await (client.close() if run is None else client.aclose())
                    with pytest.raises(errors.ConnectionDroppedError):
                        await answer.read()
                assert wire.closed.acquire(timeout=5)

        run_to_end(run, main)


@pytest.mark.parametrize("run", PLAIN[1:])
def test_what_a_cancelled_request_may_have_lost_is_given_up(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Any] = []

    make = async_transport.connections

    def noted(**options: Any) -> Any:
        made.append(make(**options))
        return made[-1]

    monkeypatch.setattr(async_transport, "connections", noted)
    with Wire(until_hung_up(b""), answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url, limits=httpx.Limits(max_connections=1)) as client:
                async with anyio.create_task_group() as group:
                    group.start_soon(client.request, "GET", "/x")
                    assert await anyio.to_thread.run_sync(functools.partial(wire.arrived.acquire, timeout=5))
                    group.cancel_scope.cancel()
                assert (await client.request("GET", "/x")).status_code == 200

        run_to_end(run, main)
        assert len(made) == 2


@pytest.mark.parametrize("run", PLAIN)
def test_mocks_of_the_library_are_met(run: Any, httpx_mock: Any) -> None:
    httpx_mock.add_response(url="https://ks.example/x", json={"mocked": True})

    async def main() -> None:
        async with making(run, "https://ks.example") as client:
            assert (await client.request("GET", "/x")).json() == {"mocked": True}

    run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_tracing_of_the_library_sees_what_is_sent(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    kind = httpx.Client if run is None else httpx.AsyncClient
    send: Any = kind.send

    @functools.wraps(send)
    def traced(self: Any, request: Any, **options: Any) -> Any:
        seen.append(request.url.path)
        return send(self, request, **options)

    monkeypatch.setattr(kind, "send", traced)
    with Wire(answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                assert (await client.request("GET", "/x")).status_code == 200

        run_to_end(run, main)
    assert seen == ["/x"]
