"""What a watch does next, without a network: against a model of a server, whatever happens in whatever order."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core import errors
from kubesphere._core.lists import watch_state
from kubesphere._core.lists.events import WatchEvent
from kubesphere._core.lists.sync_page import Page
from kubesphere._core.lists.watch_state import WatchState, list_of
from kubesphere._core.operation import Operation, watch
from support.core.clock import Clock
from support.core.watch_model import Store, gone, item

if TYPE_CHECKING:
    from collections.abc import Callable

THINGS: Operation[Any] = Operation("GET", "/api/v1/things", watch())
DROPPED = errors.TransportError("the server hung up")
BROKEN = errors.ServerError("etcd is away", status=500)


class Consumer:
    """Follows a store through a watch, and checks that what it is told can be."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = Clock()
        self.state: WatchState[Any] = WatchState(THINGS, (), {}, clock=self.clock, uniform=lambda low, _: low)
        self.view: dict[str, str] = {}
        self.told: list[tuple[int, str, str]] = []
        self.lists = 0
        self.connection: int | None = None

    def tell(self, event: WatchEvent[Any]) -> None:
        metadata = event.object["metadata"]
        name, version = metadata["name"], metadata["resourceVersion"]
        if event.type == "ADDED":
            assert name not in self.view
        else:
            assert name in self.view
        if event.type == "DELETED":
            del self.view[name]
        else:
            assert self.view.get(name) != version, "told twice"
            self.view[name] = version
        if event.raw:
            self.told.append((int(version), event.type, name))

    def turn(self) -> bool:
        """One page, one new connection or one event; whether there was anything to do."""
        if self.connection is not None:
            return self.receive()
        turn = self.state.next_turn()
        assert turn is not None
        try:
            if turn.lists:
                page = self.store.list(dict(turn.arguments.get("query") or {}))
                for event in self.state.listed(page):
                    self.tell(event)
                self.lists += "continue" not in page.data["metadata"]
            else:
                version = int((turn.arguments.get("query") or {})["resourceVersion"])
                self.store.after(version)
                self.connection = version
                self.state.connected()
        except errors.GoneError as error:
            self.fail(error)
        return True

    def receive(self) -> bool:
        assert self.connection is not None
        try:
            event = self.store.after(self.connection)
        except errors.GoneError as error:  # told inside the stream
            self.fail(error)
            return True
        if event is None:
            return False
        self.connection = int(event.object["metadata"]["resourceVersion"])
        if self.state.received(event):
            self.tell(event)
        return True

    def bookmark(self) -> None:
        """The server says how far it has come, if the client has been told all."""
        if (
            self.connection is not None
            and self.connection >= self.store.compacted
            and not self.store.after(self.connection)
        ):
            self.connection = self.store.version
            object_ = {"metadata": {"resourceVersion": str(self.store.version)}}
            assert not self.state.received(WatchEvent("BOOKMARK", object_, b"raw"))

    def end(self) -> None:
        if self.connection is not None:
            self.connection = None
            self.state.ended()

    def fail(self, error: Any) -> None:
        self.connection = None
        self.state.failed(error)

    def interrupt(self, error: Any) -> None:
        """A failure once it has begun: of the network or of the server."""
        if self.lists:
            self.fail(error)


NAMES = st.sampled_from("abcd")
ACTIONS = st.one_of(
    st.tuples(st.just("put"), NAMES),
    st.tuples(st.just("delete"), NAMES),
    st.tuples(st.sampled_from(["compact", "bookmark", "end", "drop", "break", "gone"])),
)
# Each followed by some steps of the watch.
MOVES = st.lists(st.tuples(ACTIONS, st.integers(0, 5)), max_size=40)


@given(st.lists(NAMES, max_size=6), MOVES)
def test_the_view_becomes_the_servers_whatever_happens(
    before: list[str], moves: list[tuple[tuple[str, ...], int]]
) -> None:
    store = Store()
    for name in before:
        store.put(name)
    consumer = Consumer(store)
    acts: dict[str, Callable[..., Any]] = {
        "put": store.put,
        "delete": store.delete,
        "compact": store.compact,
        "bookmark": consumer.bookmark,
        "end": consumer.end,
        "drop": lambda: consumer.interrupt(DROPPED),
        "break": lambda: consumer.interrupt(BROKEN),
        "gone": lambda: consumer.interrupt(gone()),
    }
    for (act, *arguments), steps in moves:
        acts[act](*arguments)
        for _ in range(steps):
            consumer.turn()
    for _ in range(200):
        if not consumer.turn():
            break
    else:
        raise AssertionError("it never comes to rest")
    assert consumer.view == {name: str(version) for name, version in store.objects.items()}
    # No change is told twice or out of order, and without a second list none is left out.
    assert [number for number, *_ in consumer.told] == sorted({number for number, *_ in consumer.told})
    if consumer.lists == 1 and consumer.told:
        first = consumer.told[0][0]
        assert consumer.told == [each for each in store.history if each[0] >= first]


def started(**query: Any) -> tuple[WatchState[Any], Clock]:
    clock = Clock()
    state: WatchState[Any] = WatchState(THINGS, (), {"query": query}, clock=clock, uniform=lambda _, high: high)
    if "resourceVersion" not in query:
        list(state.listed(Page([item("a", 1)], {"metadata": {"resourceVersion": "1"}})))
    return state, clock


def delay(state: WatchState[Any]) -> float:
    turn = state.next_turn()
    assert turn is not None
    return turn.delay


def test_the_wait_doubles_up_to_a_bound_until_something_comes() -> None:
    state, _ = started()
    waits: list[float] = []
    for _ in range(8):
        state.failed(DROPPED)
        waits.append(delay(state))
    assert waits == [1, 2, 4, 8, 16, 30, 30, 30]
    state.connected()
    state.received(WatchEvent("ADDED", item("b", 2), b""))
    state.failed(DROPPED)
    assert delay(state) == 1


def test_a_server_that_asks_for_more_gets_it_up_to_a_bound() -> None:
    state, _ = started()
    for asked, wait in (("7", 7), ("1000000", 300), ("nonsense", 4)):
        state.failed(errors.TooManyRequestsError("slow down", status=429, headers={"retry-after": asked}))
        assert delay(state) == wait


def test_a_connection_that_ends_at_once_is_a_failure_and_one_that_lasted_is_none() -> None:
    state, clock = started()
    for lasted, wait in ((0.1, 1), (0.1, 2), (60, 0), (0.1, 1)):
        state.connected()
        clock.now += lasted
        state.ended()
        assert delay(state) == wait


def test_a_version_that_is_too_old_again_and_again_makes_it_wait() -> None:
    state, _ = started()
    waits: list[float] = []
    for _ in range(4):
        state.connected()
        state.failed(gone())
        waits.append(delay(state))
        list(state.listed(Page([item("a", 1)], {"metadata": {"resourceVersion": "1"}})))
    assert waits == [0, 2, 8, 30]


def test_nor_does_one_that_tells_something_first_list_without_a_pause() -> None:
    state, clock = started()
    waits: list[float] = []
    for lasted in (0.1, 0.1, 0.1, 60, 0.1):
        state.connected()
        clock.now += lasted
        state.received(WatchEvent("MODIFIED", item("a", 2), b"x"))
        state.failed(gone())
        waits.append(delay(state))
        list(state.listed(Page([item("a", 1)], {"metadata": {"resourceVersion": "1"}})))
    assert waits == [0, 0.1, 0.2, 0, 0]


@pytest.mark.parametrize("proved", [False, True])
@pytest.mark.parametrize("status", [{}, {"kind": "Status", "reason": "Forbidden"}])
def test_what_a_gateway_refuses_is_got_over_once_the_watch_has_gone_well(status: Any, proved: bool) -> None:
    state, clock = started()
    state.connected()
    clock.now += 60 if proved else 0
    state.ended()
    for error in (errors.ForbiddenError, errors.NotFoundError, errors.UnauthorizedError):
        refused = error("<html>", status=403, kubernetes_status=status or None)
        if proved and not status:
            state.failed(refused)
            assert state.problem is refused
        else:
            with pytest.raises(error):
                state.failed(refused)


def test_a_version_from_a_time_that_was_undone_is_a_list() -> None:
    """A restored etcd starts again below the version that the watch has come to."""
    state, _ = started()
    state.failed(errors.ServerError("Timeout: Too large resource version: 9, current: 3", status=504))
    turn = state.next_turn()
    assert turn is not None
    assert turn.lists


def test_what_never_began_is_tried_twice_more() -> None:
    state: WatchState[Any] = WatchState(THINGS, (), {}, uniform=lambda low, _: low)
    state.failed(DROPPED)
    state.failed(BROKEN)
    with pytest.raises(errors.TransportError):
        state.failed(DROPPED)
    with pytest.raises(errors.ForbiddenError):
        WatchState(THINGS, (), {}).failed(errors.ForbiddenError("no", status=403))


def test_its_time_bounds_waits_and_connections() -> None:
    state, clock = started(timeoutSeconds=10, resourceVersion="1")
    turn = state.next_turn()
    assert turn is not None
    assert (turn.arguments.get("query") or {})["timeoutSeconds"] == 10
    assert turn.silence == 10
    state.connected()
    clock.now += 9.5
    state.failed(errors.TooManyRequestsError("slow down", status=429, headers={"retry-after": "60"}))
    assert delay(state) == 0.5
    turn = state.next_turn()
    assert turn is not None
    assert (turn.arguments.get("query") or {})["timeoutSeconds"] == 1
    clock.now += 0.5
    state.failed(errors.ForbiddenError("no", status=403))  # nobody waits for it any more
    assert state.next_turn() is None


def test_without_a_time_a_connection_has_one_of_ours() -> None:
    state, _ = started()
    turn = state.next_turn()
    assert turn is not None
    assert (turn.arguments.get("query") or {})["timeoutSeconds"] == 600
    assert turn.silence == 610
    assert state.left == math.inf
    assert watch_state.CONNECTION_SECONDS == (300.0, 600.0)


def test_version_0_lists_from_the_servers_cache_once() -> None:
    state, _ = started(resourceVersion="0")
    turn = state.next_turn()
    assert turn is not None
    assert turn.lists
    assert turn.arguments.get("query") == {"limit": 500, "resourceVersion": "0"}
    list(state.listed(Page([], {"metadata": {"resourceVersion": "9", "continue": "t"}})))
    turn = state.next_turn()
    assert turn is not None
    assert turn.arguments.get("query") == {"limit": 500, "continue": "t"}
    list(state.listed(Page([], {"metadata": {"resourceVersion": "9"}})))
    assert state.resource_version == "9"


@pytest.mark.parametrize(
    ("template", "path", "query", "expected"),
    [
        ("/api/v1/pods", (), {}, ("/api/v1/pods", (), {})),
        ("/api/v1/watch/pods", (), {"labelSelector": "a"}, ("/api/v1/pods", (), {"labelSelector": "a"})),
        (
            "/apis/g/v1/namespaces/{namespace}/watch",
            ("x",),
            {},
            ("/apis/g/v1/namespaces/{namespace}/watch", ("x",), {}),
        ),
        ("/apis/g/v1/watch/namespaces/{namespace}/a", ("x",), {}, ("/apis/g/v1/namespaces/{namespace}/a", ("x",), {})),
        (
            "/apis/g/v1/watch/a/{name}",
            ("x",),
            {"fieldSelector": "b=c", "limit": 3},
            ("/apis/g/v1/a", (), {"fieldSelector": "b=c,metadata.name=x"}),
        ),
    ],
)
def test_the_list_of_what_is_watched(template: str, path: Any, query: Any, expected: Any) -> None:
    operation, values, selectors = list_of(Operation("GET", template, watch("v1.User")), path, query)
    assert (operation.path, values, selectors) == expected
    assert (operation.returns.kind, operation.returns.target) == ("page", "v1.User")
