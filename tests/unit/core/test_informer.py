"""A collection kept in memory, against a real server."""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import pytest
import trustme
from kubesphere._core import errors
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.lists.async_informer import AsyncInformer
from kubesphere._core.lists.async_watch import AsyncWatch
from kubesphere._core.lists.sync_informer import Informer
from kubesphere._core.lists.sync_watch import Watch
from support.core.crowd import RUNNERS, run_async
from support.core.h2_server import serving_h2
from support.core.watch_server import Collection, Stream, event, failing, listed, state, user

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kubesphere._core.lists.events import WatchEvent
    from support.core.oauth_server import Server

pytestmark = pytest.mark.usefixtures("sample_models")
loops = pytest.mark.parametrize("run", RUNNERS, ids=["asyncio", "trio"])
BEFORE = listed(user("a", 1), user("b", 2), version=3)
AFTER = listed(user("b", 5), user("c", 6), version=7)
CHANGES = Stream(event("MODIFIED", "a", 4)), failing(410), Stream(event("DELETED", "c", 8), end="hold")
TOLD = [
    ("ADDED", "a", "1"),
    ("ADDED", "b", "2"),
    ("MODIFIED", "a", "4"),
    ("MODIFIED", "b", "5"),
    ("ADDED", "c", "6"),
    ("DELETED", "a", "4"),
    ("DELETED", "c", "8"),
]


class Ear:
    """Hears what an informer tells."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str, str]] = []
        self.all = threading.Event()

    def __call__(self, event: WatchEvent[Any]) -> None:
        metadata = event.object["metadata"]
        assert event.object.kind == "User"  # also of what was deleted while nobody watched
        self.told.append((event.type, metadata["name"], metadata["resourceVersion"]))
        if len(self.told) == len(TOLD):
            self.all.set()


def versions(store: dict[Any, Any]) -> dict[Any, str]:
    return {key: each["metadata"]["resourceVersion"] for key, each in store.items()}


def test_it_keeps_up(server: Server) -> None:
    Collection(server, *CHANGES, lists=[BEFORE, AFTER])
    ear = Ear()
    with Client(server.url, token="t") as client:
        with Informer(Watch(client, state()), ear) as informer:
            assert ear.all.wait(5)
            assert versions(informer.store) == {("", "b"): "5"}
            assert informer.get("a") is None
            found = informer.get("b")
            assert found is not None
            assert found.metadata.name == "b"
        assert ear.told == TOLD
    assert "kubesphere-informer" not in {thread.name for thread in threading.enumerate()}


@loops
def test_it_keeps_up_awaited(server: Server, run: Callable[..., Any]) -> None:
    Collection(server, *CHANGES, lists=[BEFORE, AFTER])
    ear = Ear()

    async def hear(event: WatchEvent[Any]) -> None:
        await anyio.sleep(0)
        ear(event)

    async def main() -> None:
        async with (
            AsyncClient(server.url, token="t") as client,
            AsyncInformer(AsyncWatch(client, state()), hear) as informer,
        ):
            assert await anyio.to_thread.run_sync(ear.all.wait, 5)
            assert versions(informer.store) == {("", "b"): "5"}
            assert informer.get("a") is None

    run_async(run, main)
    assert ear.told == TOLD


def test_entering_waits_for_the_list_be_it_empty(server: Server) -> None:
    Collection(server, Stream(end="hold"), lists=[listed(version=1)])
    with Client(server.url, token="t") as client, Informer(Watch(client, state())) as informer:
        assert informer.store == {}


def test_what_ends_the_watch_is_raised(server: Server) -> None:
    Collection(server, failing(403), lists=[BEFORE])
    with Client(server.url, token="t") as client:
        informer: Informer[Any] = Informer(Watch(client, state()))
        with informer:
            informer._background.thread.join(5)
            with pytest.raises(errors.ForbiddenError):
                informer.get("a")
        Collection(server, lists=[failing(401)])
        with pytest.raises(errors.UnauthorizedError), Informer(Watch(client, state())):
            pass

        def fail(_: object) -> None:
            raise KeyError("mine")

        Collection(server, Stream(end="hold"), lists=[BEFORE])
        with pytest.raises(KeyError, match="mine"), Informer(Watch(client, state()), fail):
            pass


@loops
def test_what_ends_the_watch_is_raised_awaited(server: Server, run: Callable[..., Any]) -> None:
    Collection(server, Stream(end="hold"), lists=[failing(401)])

    async def main() -> None:
        async with AsyncClient(server.url, token="t") as client:
            with pytest.raises(errors.UnauthorizedError):
                async with AsyncInformer(AsyncWatch(client, state())):
                    pass
            Collection(server, Stream(end="hold"), lists=[BEFORE])
            with pytest.raises(KeyError):
                async with AsyncInformer(AsyncWatch(client, state())) as informer:
                    raise KeyError(informer.get("a"))

    run_async(run, main)


@pytest.mark.parametrize("run", [None, *RUNNERS], ids=["sync", "asyncio", "trio"])
def test_leaving_does_not_wait_for_a_server_that_shares_its_connection(run: Any, tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))

    def respond(path: str) -> bytes | None:
        body = {"kind": "UserList", "metadata": {"resourceVersion": "3"}, "items": [user("a", 1)]}
        return None if "watch=true" in path else json.dumps(body).encode()

    async def main(url: str) -> float:
        async with AsyncClient(url, token="t", verify=tmp_path / "ca.pem", http2=True) as client:
            async with AsyncInformer(AsyncWatch(client, state())) as informer:
                assert informer.get("a") is not None
                started = time.monotonic()
            return time.monotonic() - started

    with serving_h2(authority, respond) as url:
        if run is None:
            with Client(url, token="t", verify=tmp_path / "ca.pem", http2=True) as client:
                with Informer(Watch(client, state())) as informer:
                    assert informer.get("a") is not None
                    started = time.monotonic()
                took = time.monotonic() - started
                thread = informer._background.thread
        else:
            took = run_async(run, lambda: main(url))
    assert took < 5
    if run is None:
        thread.join(5)
        assert not thread.is_alive()
