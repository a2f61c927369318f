"""Watches against a real server: what they tell, and what they get over."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
import trio
from kubesphere import to_dict
from kubesphere._core import errors
from kubesphere._core.client.sync_client import Client
from kubesphere._core.lists import async_watch, sync_watch, watch_state
from support.core.crowd import RUNNERS
from support.core.users import Users
from support.core.watch_server import Collection, Stream, event, failing, hang_up, listed, problem, user

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.core.oauth_server import Handler, Server

    Run = Callable[..., Any] | None

pytestmark = pytest.mark.usefixtures("sample_models")
ways = pytest.mark.parametrize("run", [None, *RUNNERS], ids=["sync", "asyncio", "trio"])
BOOKMARK = event("BOOKMARK", "", 9)
HOLD = Stream(end="hold")


@ways
def test_it_lists_then_watches(server: Server, run: Run) -> None:
    stream = Stream(event("MODIFIED", "a", 4), event("DELETED", "b", 5), BOOKMARK, event("ADDED", "c", 10), end="hold")
    collection = Collection(server, stream, lists=[listed(user("a", 1), user("b", 2), version=3)])
    assert collection.told(run, 5) == [
        ("ADDED", "a"),
        ("ADDED", "b"),
        ("MODIFIED", "a"),
        ("DELETED", "b"),
        ("ADDED", "c"),
    ]
    assert collection.queries == [
        {"limit": "500"},
        {"allowWatchBookmarks": "true", "resourceVersion": "3", "timeoutSeconds": "300", "watch": "true"},
    ]
    assert stream.gone.wait(5)


@ways
def test_it_resumes_where_it_was_told_to(server: Server, run: Run) -> None:
    collection = Collection(server, Stream(event("ADDED", "a", 8), end="hold"))
    assert collection.told(run, 1, resourceVersion="7", labelSelector="x=y") == [("ADDED", "a")]
    assert [query.get("resourceVersion") for query in collection.queries] == ["7"]
    assert collection.asked("labelSelector") == ["x=y"]


@ways
@pytest.mark.parametrize(
    "gap",
    [
        [],
        [Stream()],
        [failing(500)],
        [failing(503), failing(429)],
        [hang_up, hang_up],
        [Stream(end="drop")],
        [Stream(b'{"type": "ADDED", "obj', end="drop")],
        [Stream(b'{"type": "ADDED", "obj')],
        [Stream(problem(429))],
    ],
    ids=["end", "ends", "500", "503 429", "no answer", "drops", "half a line", "half a line and an end", "429 event"],
)
def test_it_resumes_after_the_last_event(server: Server, run: Run, gap: list[Any]) -> None:
    last = Stream(event("ADDED", "b", 6), end="hold")
    collection = Collection(server, Stream(event("ADDED", "a", 5)), *gap, last)
    assert collection.told(run, 2) == [("ADDED", "a"), ("ADDED", "b")]
    assert collection.asked("resourceVersion") == ["1", *["5"] * (len(gap) + 1)]
    assert len(collection.queries) == len(gap) + 3  # no other list


@ways
def test_a_bookmark_moves_it_on_and_is_told_only_if_asked_for(server: Server, run: Run) -> None:
    streams = Stream(BOOKMARK), Stream(event("ADDED", "a", 12), end="hold")
    collection = Collection(server, *streams)
    assert collection.told(run, 1) == [("ADDED", "a")]
    assert collection.asked("resourceVersion") == ["1", "9"]
    told = Collection(server, *streams).events(run, 3, allowWatchBookmarks=True)
    assert [each.type for each in told] == ["BOOKMARK", "BOOKMARK", "ADDED"]
    end_of_list = told[0].object.metadata
    assert end_of_list["resourceVersion"] == "1"
    assert end_of_list["annotations"] == {"k8s.io/initial-events-end": "true"}
    assert told[0].raw == b""
    quiet = Collection(server, streams[1])
    quiet.told(run, 1, allowWatchBookmarks=False)
    assert quiet.asked("allowWatchBookmarks") == ["false"]


@ways
@pytest.mark.parametrize("gone", [failing(410), Stream(problem(410))], ids=["status", "event"])
def test_too_old_a_version_is_a_list_told_as_changes(server: Server, run: Run, gone: Any) -> None:
    before = listed(user("same", 1), user("changed", 2), user("deleted", 3), version=3)
    after = listed(user("added", 6), user("changed", 5), user("same", 1), version=7)
    streams = Stream(event("ADDED", "late", 4)), gone, Stream(event("MODIFIED", "same", 8), end="hold")
    collection = Collection(server, *streams, lists=[before, after])
    told = collection.events(run, 9)
    assert [(each.type, each.object.metadata.name) for each in told[4:]] == [
        ("ADDED", "added"),
        ("MODIFIED", "changed"),
        ("DELETED", "deleted"),
        ("DELETED", "late"),
        ("MODIFIED", "same"),
    ]
    assert to_dict(told[6].object) == {"metadata": {"name": "deleted", "resourceVersion": "3"}}
    assert collection.asked("resourceVersion") == ["3", "4", "7"]


@ways
def test_a_given_version_that_is_too_old_is_a_list(server: Server, run: Run) -> None:
    collection = Collection(server, failing(410), HOLD, lists=[listed(user("a", 5), version=6)])
    assert collection.told(run, 1, resourceVersion="2") == [("ADDED", "a")]


@ways
def test_an_error_of_the_server_inside_a_stream_is_a_list(server: Server, run: Run) -> None:
    lists = [listed(user("a", 1), version=1), listed(user("a", 2), version=3)]
    collection = Collection(server, Stream(problem(500)), HOLD, lists=lists)
    assert collection.told(run, 2) == [("ADDED", "a"), ("MODIFIED", "a")]


@ways
def test_a_list_that_gets_too_old_between_its_pages_is_made_in_one(server: Server, run: Run) -> None:
    lists = [
        listed(user("a", 1), user("b", 2), version=3, token="t"),
        failing(410),
        listed(user("b", 4), user("c", 5), version=6),
    ]
    collection = Collection(server, Stream(event("ADDED", "d", 7), end="hold"), lists=lists)
    assert collection.told(run, 6) == [
        ("ADDED", "a"),
        ("ADDED", "b"),
        ("MODIFIED", "b"),
        ("ADDED", "c"),
        ("DELETED", "a"),
        ("ADDED", "d"),
    ]
    assert collection.queries[:3] == [{"limit": "500"}, {"limit": "500", "continue": "t"}, {}]


@ways
@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (failing(401), errors.UnauthorizedError),
        (failing(403), errors.ForbiddenError),
        (failing(404), errors.NotFoundError),
        (Stream(problem(403)), errors.ForbiddenError),
    ],
    ids=["401", "403", "404", "403 event"],
)
def test_what_does_not_pass_is_raised(server: Server, run: Run, answer: Any, error: type[Exception]) -> None:
    collection = Collection(server, Stream(event("ADDED", "a", 5)), answer)
    with pytest.raises(error):
        collection.told(run, 2)


def page_of_a_gateway(handler: Handler) -> None:
    handler.answer(200, "text/html", b"<html>\nmaintenance\n</html>\n")


def redirect(handler: Handler) -> None:
    handler.close_connection = True
    handler.send_response(302)
    handler.send_header("Location", "/login")
    handler.end_headers()


PASSING = pytest.mark.parametrize("glitch", [page_of_a_gateway, redirect, failing(500)], ids=["html", "302", "500"])


@ways
@PASSING
def test_what_a_gateway_says_after_the_watch_went_well_passes(
    server: Server, run: Run, glitch: Any, caplog: pytest.LogCaptureFixture
) -> None:
    collection = Collection(server, Stream(event("ADDED", "a", 5)), glitch, Stream(event("ADDED", "b", 6), end="hold"))
    with caplog.at_level("WARNING", "kubesphere"):
        assert collection.told(run, 2) == [("ADDED", "a"), ("ADDED", "b")]
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "watch of /apis/users: again in" in caplog.text


@ways
def test_garbage_from_the_start_is_raised(server: Server, run: Run) -> None:
    with pytest.raises(errors.DecodeError):
        Collection(server, page_of_a_gateway).told(run, 1)
    with pytest.raises(errors.DecodeError):
        Collection(server, HOLD, lists=[page_of_a_gateway]).told(run, 1)


@ways
@pytest.mark.parametrize(
    "answer",
    [
        {"code": 500, "msg": "upstream busy"},
        {"kind": "Status", "status": "Failure", "code": 500, "message": "no"},
        {"kind": "UserList", "metadata": {}, "items": []},
        {"kind": "UserList", "metadata": {"resourceVersion": "9"}, "items": {"a": 1}},
        {"metadata": {"resourceVersion": "9"}},
    ],
    ids=["code", "status", "no version", "no array", "no items"],
)
def test_what_is_no_list_deletes_nothing(server: Server, run: Run, answer: Any) -> None:
    first = listed(user("a", 1), user("b", 2), version=3)
    again = listed(user("a", 1), user("b", 2), user("c", 8), version=9)
    false = lambda handler: handler.answer(200, "application/json", json.dumps(answer).encode())  # noqa: E731
    streams = Stream(event("MODIFIED", "a", 4), problem(410)), HOLD
    told = Collection(server, *streams, lists=[first, false, again]).told(run, 5)
    assert told == [("ADDED", "a"), ("ADDED", "b"), ("MODIFIED", "a"), ("MODIFIED", "a"), ("ADDED", "c")]


@ways
def test_a_server_that_ends_each_connection_after_one_event_is_not_hammered(
    server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(watch_state, "_FIRST_PAUSE", 0.001)
    told = watch_state.WatchState.next_turn

    def next_turn(self: Any) -> Any:
        waits.append(self._delay)
        return told(self)

    monkeypatch.setattr(watch_state.WatchState, "next_turn", next_turn)
    streams = [Stream(event("ADDED", f"n{number}", number)) for number in range(5, 11)]
    assert len(Collection(server, *streams).told(run, 6)) == 6
    between = [wait for wait in waits if wait]
    assert len(between) == 5
    assert 0 < between[0] < between[-1]


@ways
def test_a_time_that_is_over_before_anything_was_answered_is_an_error(server: Server, run: Run) -> None:
    def hang(_: Handler) -> None:
        silence.wait(9)

    silence = threading.Event()
    started = time.monotonic()
    try:
        for answer in (hang, hang_up, failing(503)):
            with pytest.raises((errors.TransportError, errors.ServerError)):
                Collection(server, HOLD, lists=[answer] * 9).told(run, 1, timeoutSeconds=0.1)
        with pytest.raises(errors.TransportError):
            Collection(server, hang).told(run, 1, timeoutSeconds=0.1, resourceVersion="1")
    finally:
        silence.set()
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("run", "fast"),
    [(None, False), (trio.run, False), (asyncio.run, False), (asyncio.run, True)],
    ids=["sync", "trio", "asyncio", "fast"],
)
def test_a_silent_connection_is_kept_alive_by_the_system(server: Server, run: Run, fast: bool) -> None:
    options: list[int] = []
    event_stream: Any = sync_watch if run is None else async_watch
    seen = event_stream.keep_alive

    def keep_alive(response: Any) -> None:
        seen(response)
        sock = response.extensions["network_stream"].get_extra_info("socket")
        options.append(sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(event_stream, "keep_alive", keep_alive)
        collection = Collection(server, Stream(event("ADDED", "a", 5), end="hold"))
        collection.options["fast"] = fast
        collection.told(run, 1)
    assert options == [1]


@ways
def test_garbage_after_an_event_is_passed_over_once(server: Server, run: Run) -> None:
    streams = Stream(event("ADDED", "a", 5), b"garbage\n"), Stream(event("ADDED", "b", 6), end="hold")
    assert Collection(server, *streams).told(run, 2) == [("ADDED", "a"), ("ADDED", "b")]


@ways
@pytest.mark.parametrize("answer", [failing(503), hang_up], ids=["503", "no answer"])
def test_what_fails_from_the_start_is_raised(server: Server, run: Run, answer: Any) -> None:
    with pytest.raises((errors.ServerError, errors.TransportError)):
        Collection(server, HOLD, lists=[answer]).told(run, 1)
    with pytest.raises((errors.ServerError, errors.TransportError)):
        Collection(server, answer).told(run, 1, resourceVersion="1")


@ways
def test_it_waits_as_long_as_the_server_asks(server: Server, run: Run) -> None:
    collection = Collection(
        server,
        Stream(event("ADDED", "a", 5)),
        failing(429, **{"Retry-After": "0.05"}),
        Stream(event("ADDED", "b", 6), end="hold"),
    )
    assert collection.told(run, 2) == [("ADDED", "a"), ("ADDED", "b")]


@ways
def test_its_time_ends_it(server: Server, run: Run) -> None:
    collection = Collection(server, Stream(event("ADDED", "a", 5), end="hold"))
    assert collection.told(run, 2, timeoutSeconds=0.9) == [("ADDED", "a")]
    assert collection.asked("timeoutSeconds") == ["1"]


def test_a_list_without_a_version_cannot_be_watched(server: Server) -> None:
    body = b'{"items": [], "totalItems": 0}'
    lists = [lambda handler: handler.answer(200, "application/json", body)]
    with pytest.raises(errors.DecodeError, match="names no resourceVersion"):
        Collection(server, HOLD, lists=lists).told(None, 1)


def test_a_refused_token_is_renewed(server: Server) -> None:
    Collection(server, HOLD, lists=[listed(user("a", 1), version=2)])
    with Client(server.url, username="admin", password="P#$$w0rd &+=") as client:
        client.request("GET", "/kapis/x")
        server.revoke_access()
        with Users(client).watch() as events:
            assert next(events).object.metadata.name == "a"
    assert server.grants() == ["password", "refresh_token"]
