"""How a watch ends before its time, and how it finds that a connection is dead."""

from __future__ import annotations

import ssl
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import httpx2
import pytest
from kubesphere._core import errors
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.lists import watch_state
from kubesphere._core.lists.async_watch import AsyncWatch
from kubesphere._core.lists.sync_watch import Watch
from kubesphere._core.lists.watch_state import WatchState
from support.core.certificates import server_context
from support.core.crowd import RUNNERS, run_async
from support.core.oauth_server import serving
from support.core.users import WATCH
from support.core.watch_server import Collection, Stream, event, failing, state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from support.core.oauth_server import Server

    Run = Callable[..., Any] | None

pytestmark = pytest.mark.usefixtures("sample_models")
ways = pytest.mark.parametrize("run", [None, *RUNNERS], ids=["sync", "asyncio", "trio"])
loops = pytest.mark.parametrize("run", RUNNERS, ids=["asyncio", "trio"])
HOLD = Stream(end="hold")
FIRST = event("ADDED", "a", 5)


def patient(**query: Any) -> WatchState[Any]:
    """A state that waits as long as it may."""
    return WatchState(WATCH, (), {"query": query}, uniform=lambda _, high: high)


@pytest.fixture(params=["http", "https"])
def transport(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Server, Any]]:
    """A server, and what to trust."""
    tls, trusted = server_context(tmp_path) if request.param == "https" else (None, True)
    with serving(tls) as server:
        yield server, ssl.create_default_context(cafile=str(trusted)) if tls else True


def in_thread(work: Callable[[], Any]) -> tuple[threading.Thread, list[Any]]:
    results: list[Any] = []

    def run() -> None:
        try:
            results.append(work())
        except errors.KubeSphereError as error:
            results.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, results


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_another_thread_ends_a_read_that_waits(transport: tuple[Server, Any], library: Any) -> None:
    server, verify = transport
    stream = Stream(FIRST, end="hold")
    Collection(server, stream)
    with ExitStack() as stack:
        http = stack.enter_context(library.Client(verify=verify))
        client = stack.enter_context(Client(server.url, token="t", http_client=http))
        client.request("GET", "/kapis/x")
        watch = Watch(client, state())
        threads = threading.active_count()
        thread, results = in_thread(lambda: [each.type for each in watch])
        assert stream.sent.wait(5)
        while watch.resource_version != "5":
            threading.Event().wait(0.001)
        watch.stop()
        thread.join(5)
        assert results == [["ADDED"]]
        assert threading.active_count() <= threads
        assert stream.gone.wait(5)
        assert next(watch, None) is None
        assert client.request("GET", "/kapis/x").status_code == 200  # no other connection was touched


@pytest.mark.parametrize("answer", [failing(503, **{"Retry-After": "60"}), failing(429)], ids=["retry after", "jitter"])
def test_another_thread_ends_a_wait(server: Server, answer: Any) -> None:
    collection = Collection(server, Stream(FIRST), answer)
    with Client(server.url, token="t", retries=0) as client:
        watch = Watch(client, patient())
        thread, results = in_thread(lambda: list(watch))
        while len(collection.queries) < 3:
            threading.Event().wait(0.001)
        watch.stop()
        thread.join(5)
        assert [each.type for each in results[0]] == ["ADDED"]


def test_it_can_be_ended_at_any_time_and_more_than_once(server: Server) -> None:
    stream = Stream(FIRST, end="hold")
    Collection(server, stream)
    with Client(server.url, token="t") as client:
        unused = Watch(client, state())
        unused.stop()
        assert list(unused) == []
        with Watch(client, state()) as watch:
            next(watch)
        assert stream.gone.wait(5)
        watch.stop()
        assert list(watch) == []


def test_it_can_be_ended_from_within_its_loop(server: Server) -> None:
    stream = Stream(FIRST, event("ADDED", "b", 6), end="hold")
    Collection(server, stream)
    with Client(server.url, token="t") as client:
        watch = Watch(client, state())
        for each in watch:
            if each.object.metadata.name == "a":
                watch.stop()
        assert watch.resource_version == "5"
    assert stream.gone.wait(5)


def test_stopping_while_another_thread_reads_is_safe_at_any_moment(server: Server) -> None:
    """The reader never sees more than the end, be it between two events or in the middle of one."""
    lines = [event("MODIFIED", "a", version) for version in range(2, 60)]
    Collection(server, Stream(*lines, end="hold"))
    with Client(server.url, token="t") as client:
        for count in range(0, 50, 5):
            watch, enough = Watch(client, state()), threading.Event()

            def read(watch: Any = watch, enough: threading.Event = enough, count: int = count) -> None:
                if count == 0:
                    enough.set()
                for number, _ in enumerate(watch, 1):
                    if number >= count:
                        enough.set()

            thread, results = in_thread(read)
            assert enough.wait(5)
            watch.stop()
            thread.join(5)
            assert results == [None]


@loops
@pytest.mark.parametrize("answers", [(HOLD,), (Stream(FIRST), failing(503, **{"Retry-After": "60"}))])
def test_another_task_ends_it(server: Server, run: Callable[..., Any], answers: Any) -> None:
    collection = Collection(server, *answers)
    found: list[str] = []

    async def main() -> None:
        async with AsyncClient(server.url, token="t", retries=0) as client, anyio.create_task_group() as tasks:
            watch = AsyncWatch(client, patient())

            async def read() -> None:
                found.extend([each.type async for each in watch])

            tasks.start_soon(read)
            while len(collection.queries) < len(answers) + 1:
                await anyio.sleep(0.001)
            await anyio.sleep(0.01)
            await watch.stop()
        assert await anext(watch, None) is None

    run_async(run, main)
    assert found == ["ADDED"] * (len(answers) - 1)


@loops
def test_cancelling_ends_it(server: Server, run: Callable[..., Any]) -> None:
    stream = Stream(FIRST, end="hold")
    Collection(server, stream)

    async def main() -> None:
        async with AsyncClient(server.url, token="t") as client:
            async with anyio.create_task_group() as group:

                async def follow() -> None:
                    async with AsyncWatch(client, state()) as watch:
                        async for _ in watch:
                            pass
                        pytest.fail("ended by itself")

                group.start_soon(follow)
                assert await anyio.to_thread.run_sync(stream.sent.wait, 5)
                group.cancel_scope.cancel()
            assert (await client.request("GET", "/kapis/x")).status_code == 200

    run_async(run, main)
    assert stream.gone.wait(5)


@loops
def test_leaving_the_block_closes_its_connection(server: Server, run: Callable[..., Any]) -> None:
    stream = Stream(FIRST, end="hold")
    Collection(server, stream)

    async def main() -> None:
        async with AsyncClient(server.url, token="t") as client:
            async with AsyncWatch(client, state()) as watch:
                assert (await anext(watch)).type == "ADDED"
            assert await anyio.to_thread.run_sync(stream.gone.wait, 5)
            await AsyncWatch(client, state()).stop()

    run_async(run, main)


@ways
def test_a_quiet_connection_outlives_the_read_timeout(server: Server, run: Run) -> None:
    """Of the client; and of the connection's own time no more than is asked of the server."""
    wait = threading.Event()
    collection = Collection(server, Stream(FIRST, event("ADDED", "b", 6), end="hold", pause=lambda: wait.wait(0.4)))
    collection.options = {"timeout": httpx.Timeout(5, read=0.3)}
    assert collection.told(run, 2) == [("ADDED", "a"), ("ADDED", "b")]
    assert len(collection.asked("watch")) == 1  # whatever its list took


@ways
def test_a_dead_connection_is_given_up(server: Server, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_state, "CONNECTION_SECONDS", (0.05, 0.05))
    monkeypatch.setattr(watch_state, "SILENCE_SECONDS", 0.4)
    collection = Collection(server, Stream(FIRST, end="hold"), Stream(event("ADDED", "b", 6), end="hold"))
    assert collection.told(run, 2) == [("ADDED", "a"), ("ADDED", "b")]
    assert collection.asked("resourceVersion") == ["1", "5"]
