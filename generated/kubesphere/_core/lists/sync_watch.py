# Made from async_watch.py.
"""Watches that go on: over the ends of connections, errors that pass, and resource versions that become too old."""

from __future__ import annotations

import socket
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ..errors import APIError, TransportError
from ..transport.sync_io import close_stream
from ..transport.http import head_of, httpx, library_of, transport_errors
from .sync_background import Control
from .events import EventReader

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Iterator

    from ..transport.sync_caller import Caller
    from .events import WatchEvent
    from .watch_state import Turn, WatchState

T = TypeVar("T")

# After 20 s of silence the server is asked every 10 s, and is gone if it doesn't answer thrice.
_KEEP_ALIVE = {"TCP_KEEPIDLE": 20, "TCP_KEEPALIVE": 20, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}


class Watch(Generic[T]):
    """The changes of a collection as they come, for one thread or task to iterate over.

    Without a resource version it begins with an `ADDED` for all that there is. It ends after `timeoutSeconds`, if they
    are given, or by `stop()`; it outlives the ends of its connections, failures that pass, and a resource version that
    has become too old: then it lists, and tells what has changed (an object that was deleted and made anew meanwhile
    is `MODIFIED`).

    What it gets over is logged, as a warning unless just a connection was cut, and is its `problem` meanwhile.

    Raises (while iterating):
        APIError: the server refuses: 401, 403, 404, any other 4xx.
        TransportError: it could not be reached in the first place, be it that `timeoutSeconds` were over before.
    """

    def __init__(self, client: Caller, state: WatchState[T]) -> None:
        self._state = state
        self._control = Control()
        self._events = _run(client, state, self._control)

    @property
    def resource_version(self) -> str | None:
        """Where another watch would go on after the last event; None until the whole collection has been listed."""
        return self._state.resource_version

    @property
    def path(self) -> str:
        """The path of the collection."""
        return self._state.where

    @property
    def problem(self) -> Exception | None:
        """What the watch has failed with and is getting over now; None while all is well."""
        return self._state.problem

    @property
    def bookmarks(self) -> bool:
        """Whether `BOOKMARK` events are told, of which the first says that the whole collection has been listed."""
        return self._state.bookmarks

    @bookmarks.setter
    def bookmarks(self, told: bool) -> None:
        self._state.bookmarks = told

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> WatchEvent[T]:
        if self._control.stopped:
            self.stop()
            raise StopIteration
        return self._control.next(self._events)

    def interrupt(self) -> bool:
        """End the watch soon; whether an iteration that waits for an event, or to try again, ends at once.

        Not in a thread that reads from a connection which others share, as HTTP/2 does: there with the next byte.
        """
        return self._control.stop()

    def stop(self) -> None:
        """End the watch: from any thread, or from any task of its event loop.

        An iteration that waits for an event, or to try again, ends at once; one of a thread that waits for the server's
        first bytes or for a list, when they have come.
        """
        self.interrupt()
        self._control.close(self._events)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _run(client: Caller, state: WatchState[T], control: Control) -> Generator[WatchEvent[T], None]:
    while not control.stopped and (turn := state.next_turn()) is not None:
        try:
            if turn.delay:
                control.sleep(turn.delay)
            elif turn.lists:
                listing = client.call_within(state.left).call(turn.operation, turn.path, **turn.arguments)
                page = control.limited(listing, state.left)
                for event in state.listed(page) if page is not None else ():
                    yield event
            else:
                with closing(_connection(client, state, control, turn)) as events:
                    for event in events:
                        yield event
        except (APIError, TransportError) as error:
            if not control.stopped:
                state.failed(error)


def _connection(client: Caller, state: WatchState[T], control: Control, turn: Turn) -> Generator[WatchEvent[T], None]:
    opening = client.call_within(state.left).call_watch(turn.operation, turn.path, turn.arguments, turn.silence)
    response = control.limited(opening, state.left)
    if response is None:
        return
    stream = EventStream(response, turn.operation.returns.target)
    control.hold(response)
    try:
        state.connected()
        while not control.stopped and (events := control.limited(stream.read(), state.left)) is not None:
            for event in events:
                if control.stopped or state.expired:
                    return
                if state.received(event):
                    yield event
        state.ended()
    finally:
        control.hold(None)
        stream.close()


class EventStream:
    """The events that a response brings.

    Args:
        response: its body is still to come.
        target: the model of the objects.
    """

    def __init__(self, response: httpx.Response, target: str | None) -> None:
        self._response = response
        self._reader = EventReader(target, head_of(response))
        self._chunks: Iterator[bytes] = response.iter_bytes()
        self._over = False
        keep_alive(response)

    def read(self) -> Iterator[WatchEvent[Any]] | None:
        """The events that come next; None after the last."""
        with transport_errors(self._response.request):
            for chunk in self._chunks:
                return self._reader.feed(chunk)
        if self._over:
            return None
        self._over = True
        return self._reader.end()

    def close(self) -> None:
        """Close the connection."""
        close_stream(self._response, library_of(self._response), self._chunks)


def keep_alive(response: httpx.Response) -> None:
    """Let the system ask a silent server whether it is still there, so that one that has vanished is noticed soon."""
    stream = response.extensions.get("network_stream")
    sock = None if stream is None else stream.get_extra_info("socket")
    if sock is None:
        return
    with suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in _KEEP_ALIVE.items():
            if hasattr(socket, name):
                sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
