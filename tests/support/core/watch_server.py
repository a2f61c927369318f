"""A collection to list and watch on a real socket: every connection does what it was told to."""

from __future__ import annotations

import contextlib
import json
import threading
from collections import deque
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.lists.async_watch import AsyncWatch
from kubesphere._core.lists.sync_watch import Watch
from kubesphere._core.lists.watch_state import WatchState
from support.core.crowd import run_async
from support.core.users import WATCH

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.core.oauth_server import Handler, Server

PATH = "/apis/users"
Told = tuple[str, str]


def user(name: str, version: int) -> dict[str, Any]:
    return {"kind": "User", "metadata": {"name": name, "resourceVersion": str(version)}}


def event(kind: str, name: str, version: int) -> bytes:
    return json.dumps({"type": kind, "object": user(name, version)}).encode() + b"\n"


def problem(code: int) -> bytes:
    status = {"kind": "Status", "code": code, "message": f"problem {code}"}
    return json.dumps({"type": "ERROR", "object": status}).encode() + b"\n"


class Stream:
    """One answer to a watch.

    Args:
        lines: what is sent, one chunk each.
        end: how it ends: `clean`, `drop` (the connection breaks in the middle), or `hold` until the client leaves.
        pause: what to do before each line.
    """

    def __init__(self, *lines: bytes, end: str = "clean", pause: Callable[[], object] | None = None) -> None:
        self.lines = lines
        self.end = end
        self.pause = pause
        self.sent = threading.Event()
        self.gone = threading.Event()

    def __call__(self, handler: Handler) -> None:
        handler.close_connection = True
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.flush()
        for line in self.lines:
            if self.pause:
                self.pause()
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(line), line))
            handler.wfile.flush()
        handler.wfile.write(b"0\r\n\r\n" if self.end == "clean" else b"")
        handler.wfile.flush()
        self.sent.set()
        if self.end == "hold":
            handler.connection.settimeout(5)
            with contextlib.suppress(ConnectionError):
                handler.connection.recv(1)
            self.gone.set()


def failing(code: int, **headers: str) -> Callable[[Handler], None]:
    """An answer that is an error."""
    body = json.dumps({"kind": "Status", "code": code, "message": f"problem {code}"}).encode()
    return lambda handler: handler.answer(code, "application/json", body, **headers)


def hang_up(handler: Handler) -> None:
    handler.close_connection = True


def listed(*users: dict[str, Any], version: int, token: str = "") -> Callable[[Handler], None]:
    """An answer to a list."""
    metadata = {"resourceVersion": str(version), **({"continue": token} if token else {})}
    body = json.dumps({"kind": "UserList", "metadata": metadata, "items": list(users)}).encode()
    return lambda handler: handler.answer(200, "application/json", body)


class Collection:
    """What lists and watches are answered, in order; the last of each again and again."""

    def __init__(self, server: Server, *answers: Callable[[Handler], None], lists: Any = None) -> None:
        server.access.add("t")
        server.routes[PATH] = self
        self.url = server.url
        self.lists = deque(lists or [listed(version=1)])
        self.watches = deque(answers)
        self.queries: list[dict[str, str]] = []
        self.options: dict[str, Any] = {"retries": 0}

    def __call__(self, handler: Handler) -> None:
        query = {name: values[0] for name, values in parse_qs(handler.path.partition("?")[2]).items()}
        self.queries.append(query)
        waiting = self.watches if query.get("watch") == "true" else self.lists
        answer = waiting.popleft() if len(waiting) > 1 else waiting[0]
        answer(handler)

    def asked(self, name: str) -> list[str | None]:
        """What every watch was sent as a parameter."""
        return [query.get(name) for query in self.queries if query.get("watch") == "true"]

    def told(self, run: Callable[..., Any] | None, count: int, **query: Any) -> list[Told]:
        """The first events of a watch by type and name, sync (None) or on an event loop."""
        return [(each.type, each.object.metadata.name or "") for each in self.events(run, count, **query)]

    def events(self, run: Callable[..., Any] | None, count: int, **query: Any) -> list[Any]:
        """The first events of a watch, or all if it ends before."""
        if run is None:
            with Client(self.url, token="t", **self.options) as client, Watch(client, state(**query)) as watch:
                return [each for _, each in zip(range(count), watch, strict=False)]

        async def main() -> list[Any]:
            found: list[Any] = []
            async with (
                AsyncClient(self.url, token="t", **self.options) as client,
                AsyncWatch(client, state(**query)) as watch,
            ):
                while len(found) < count and (each := await anext(watch, None)) is not None:
                    found.append(each)
            return found

        found: list[Any] = run_async(run, main)
        return found


def state(**query: Any) -> WatchState[Any]:
    """The state of a watch that draws the lower bound always: it never waits but where the server asks for it."""
    return WatchState(WATCH, (), {"query": query}, uniform=lambda low, _: low)
