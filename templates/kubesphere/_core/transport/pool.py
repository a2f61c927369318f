"""The connection pool of a client and its copies: opened by the first request, one in each process and event loop."""

from __future__ import annotations

import os
from contextlib import suppress
from threading import RLock
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Places(Protocol):
        """What connections belong to, such as event loops."""

        def here(self) -> Any:
            """The place of whoever asks."""
            ...

        def leave(self, place: Any, /) -> None:
            """Give up connections made elsewhere; raises if they may still be in use."""
            ...


C = TypeVar("C")


class Pool(Generic[C]):
    """Makes a client of the HTTP library once, however many threads ask for it first.

    A process that was forked makes its own: two processes must not write to one connection.

    Args:
        make: makes it: reading the trusted certificates takes about as long as importing the library.
        places: what connections belong to beside the process: the event loop, for an async client.
    """

    def __init__(self, make: Callable[[], C], places: Places | None = None) -> None:
        self._make = make
        self._places = places
        self._closed = False
        self.start()
        _pools.add(self)

    def start(self) -> None:
        """As nothing was opened yet, and nobody holds the lock."""
        self._lock = RLock()  # a signal handler may send too
        self._made: tuple[C, Any] | None = None

    def get(self) -> C:
        """The client.

        Raises:
            RuntimeError: it is closed, or serves another event loop that is still open.
        """
        place, made = self._here(), self._made
        return made[0] if made is not None and made[1] is place else self._open(place)

    def _here(self) -> Any:
        return None if self._places is None else self._places.here()

    def _open(self, place: Any) -> C:
        with self._lock:
            if self._closed:
                raise RuntimeError("this client has been closed; make another one")
            self._leave_unless(place)
            if self._made is None:
                made = self._make(), place
                self._made = self._made or made  # unless a signal handler was quicker
            return self._made[0]

    def _leave_unless(self, place: Any) -> None:
        """Give up what was opened elsewhere."""
        if self._made is not None and self._made[1] is not place and self._places is not None:
            self._places.leave(self._made[1])
            self._made = None

    def close(self) -> C | None:
        """Open it no more; what is open here, for the caller to close, once.

        Raises:
            RuntimeError: it serves another event loop that is still open.
        """
        with self._lock:
            self._leave_unless(self._here())
            self._closed = True
            made, self._made = self._made, None
            return None if made is None else made[0]


_pools: WeakSet[Pool[Any]] = WeakSet()


def _forked() -> None:
    """In the new process: what is open belongs to the old one, and so does whoever holds a lock."""
    for pool in list(_pools):
        pool.start()


with suppress(AttributeError):  # there is no fork on Windows
    os.register_at_fork(after_in_child=_forked)


def lent(client: C) -> Pool[C]:
    """A pool of the user's own client, which can't be made anew in a process that was forked."""
    process = os.getpid()

    def make() -> C:
        if os.getpid() != process:
            raise RuntimeError("http_client was made before the fork; each process needs a client of its own")
        return client

    return Pool(make)
