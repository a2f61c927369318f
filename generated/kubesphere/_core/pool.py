"""The connection pool of a client and its copies: opened by the first request, which is when it costs something."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

C = TypeVar("C")


class Pool(Generic[C]):
    """Makes a client of the HTTP library once, however many threads ask for it first.

    Args:
        make: makes it: reading the trusted certificates takes about as long as importing the library.
    """

    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make
        self._lock = Lock()
        self._made: C | None = None
        self._closed = False

    def get(self) -> C:
        """The client.

        Raises:
            RuntimeError: it was closed before it was ever opened.
        """
        made = self._made
        if made is not None:
            return made
        with self._lock:
            if self._closed:
                raise RuntimeError("Cannot send a request, as the client has been closed.")
            if self._made is None:
                self._made = self._make()
            return self._made

    def close(self) -> C | None:
        """Open it no more; what is open, for the caller to close."""
        with self._lock:
            self._closed = True
            return self._made
