"""The connection pool of a client and its copies: opened by the first request, one in each process and event loop."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

C = TypeVar("C")


class Places(Protocol):
    """What connections belong to, such as event loops."""

    def here(self) -> Any:
        """The place of whoever asks."""
        ...

    def leave(self, place: Any, /) -> None:
        """Give up connections made elsewhere; raises if they may still be in use."""
        ...


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
        self._lock = Lock()
        self._made: C | None = None
        self._owner: tuple[int, Any] = (0, None)
        self._closed = False

    def get(self) -> C:
        """The client.

        Raises:
            RuntimeError: it is closed, or serves another event loop that is still open.
        """
        owner = (os.getpid(), None if self._places is None else self._places.here())
        made = self._made
        if made is not None and self._owner == owner:
            return made
        return self._open(owner)

    def _open(self, owner: tuple[int, Any]) -> C:
        if self._owner[0] not in {0, owner[0]}:
            self._lock = Lock()  # whoever held the old one stayed in the other process
        with self._lock:
            if self._closed:
                raise RuntimeError("Cannot send a request, as the client has been closed.")
            if self._made is None or self._owner != owner:
                if self._made is not None and self._places is not None and self._owner[0] == owner[0]:
                    self._places.leave(self._owner[1])
                self._made, self._owner = self._make(), owner
            return self._made

    def close(self) -> C | None:
        """Open it no more; what is open here, for the caller to close."""
        with self._lock:
            self._closed = True
            return self._made if self._owner[0] == os.getpid() else None


def lent(client: C) -> Pool[C]:
    """A pool of the user's own client, which can't be made anew in a process that was forked."""
    process = os.getpid()

    def make() -> C:
        if os.getpid() != process:
            raise RuntimeError("http_client was made before the fork; each process needs a client of its own")
        return client

    return Pool(make)
