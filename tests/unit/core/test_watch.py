"""Watches against a real server."""

from __future__ import annotations

import contextlib
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core import errors
from kubesphere._core.async_client import AsyncClient
from kubesphere._core.sync_client import Client
from unit.core.crowd import RUNNERS, run_async
from unit.core.oauth_server import status
from unit.core.users import ECHO, AsyncUsers, Users

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from unit.core.oauth_server import Handler, Server

pytestmark = pytest.mark.usefixtures("sample_models")


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    server.access.add("t")
    with Client(server.url, token="t") as client:
        yield client


def event(kind: str, name: str) -> bytes:
    return json.dumps({"type": kind, "object": {"kind": name}}).encode() + b"\n"


class Stream:
    """A watch route that sends events when told to and knows when the client has gone."""

    def __init__(self, *events: bytes, pause: float = 0) -> None:
        self.events = events
        self.pause = pause
        self.gone = threading.Event()
        self.hold = True

    def __call__(self, handler: Handler) -> None:
        handler.close_connection = True
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.end_headers()
        for each in self.events:
            handler.wfile.write(each)
            handler.wfile.flush()
            threading.Event().wait(self.pause)
        if self.hold:
            handler.connection.settimeout(5)
            with contextlib.suppress(ConnectionError):
                handler.connection.recv(1)
            self.gone.set()


def test_a_watch_yields_events_until_the_server_ends_it(server: Server, client: Client) -> None:
    stream = server.routes["/apis/users"] = Stream(event("ADDED", "a"), event("BOOKMARK", "b")[:-1])
    stream.hold = False
    events = list(Users(client).watch(timeout_seconds=2))
    assert [(each.type, each.object.kind) for each in events] == [("ADDED", "a"), ("BOOKMARK", "b")]
    assert server.calls()[0].target == "/apis/users?timeoutSeconds=2&watch=true"


def test_closing_a_watch_closes_its_connection(server: Server, client: Client) -> None:
    stream = server.routes["/apis/users"] = Stream(event("ADDED", "a"))
    events = Users(client).watch()
    assert next(events).object.kind == "a"
    assert not stream.gone.is_set()
    events.close()
    assert stream.gone.wait(5)


@pytest.mark.parametrize("run", RUNNERS)
def test_closing_an_async_watch_closes_its_connection(server: Server, run: Callable[..., Any]) -> None:
    server.access.add("t")
    stream = server.routes["/apis/users"] = Stream(event("ADDED", "a"), event("MODIFIED", "b"))

    async def main() -> None:
        async with AsyncClient(server.url, token="t") as client:
            events = AsyncUsers(client).watch()
            assert [(await anext(events)).object.kind for _ in "ab"] == ["a", "b"]
            await events.aclose()
            import anyio

            assert await anyio.to_thread.run_sync(stream.gone.wait, 5)

    run_async(run, main)


def test_a_quiet_watch_outlives_the_read_timeout(server: Server) -> None:
    server.access.add("t")
    stream = server.routes["/apis/users"] = Stream(event("ADDED", "a"), event("ADDED", "b"), pause=0.1)
    stream.hold = False
    with Client(server.url, token="t", timeout=0.05) as client:
        assert len(list(Users(client).watch())) == 2


def test_an_error_event_raises_and_closes(server: Server, client: Client) -> None:
    gone = b'{"type":"ERROR","object":' + status(410, "too old resource version") + b"}\n"
    stream = server.routes["/apis/users"] = Stream(event("ADDED", "a"), gone)
    events = Users(client).watch()
    next(events)
    with pytest.raises(errors.GoneError, match="too old resource version"):
        next(events)
    assert stream.gone.wait(5)


@pytest.mark.parametrize("run", [None, *RUNNERS])
def test_a_refused_watch_raises_its_error(server: Server, run: Callable[..., Any] | None) -> None:
    server.access.add("t")
    server.routes["/apis/users"] = lambda handler: handler.answer(403, "application/json", status(403, "may not watch"))

    async def main() -> None:
        async with AsyncClient(server.url, token="t") as client:
            await anext(AsyncUsers(client).watch())

    def sync_main() -> None:
        with Client(server.url, token="t") as client:
            next(Users(client).watch())

    with pytest.raises(errors.ForbiddenError, match="may not watch"):
        sync_main() if run is None else run_async(run, main)


def test_a_watch_that_breaks_off_is_a_transport_error(server: Server, client: Client) -> None:
    def route(handler: Handler) -> None:
        handler.close_connection = True
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        line = event("ADDED", "a")
        handler.wfile.write(b"%x\r\n%s\r\n" % (len(line), line))

    server.routes["/apis/users"] = route
    events = Users(client).watch()
    next(events)
    with pytest.raises(errors.TransportError, match=r"GET .*/apis/users"):
        next(events)


def test_a_refused_token_is_renewed_before_a_watch(server: Server) -> None:
    stream = server.routes["/apis/users"] = Stream(event("ADDED", "a"))
    stream.hold = False
    with Client(server.url, username="admin", password="P#$$w0rd &+=") as client:
        client.call(ECHO, ("x",))
        server.revoke_access()
        assert len(list(Users(client).watch())) == 1
    assert server.grants() == ["password", "refresh_token"]
