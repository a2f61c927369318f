"""What threads and tasks do differently behind a watch: the twin of `async_background`, by hand."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from ..transport.http import httpx

R = TypeVar("R")

LONGEST_END = 5.0
"""How many seconds to wait at most for a thread that ends as soon as the server has answered what it was asked."""


class Control:
    """What ends a watch from any thread, whatever it waits for, but for a list or the server's first bytes."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._response: httpx.Response | None = None
        self._running = threading.Lock()

    @property
    def stopped(self) -> bool:
        """Whether it has been."""
        return self._stopped.is_set()

    def stop(self) -> bool:
        """End it: the connection that it reads from is shut down, unless others share it; false then."""
        self._stopped.set()
        return self._response is None or shut_down(self._response)

    def hold(self, response: httpx.Response | None) -> None:
        """The connection to shut down; a `stop` that came before it does so now."""
        self._response = response
        if response is not None and self.stopped:
            shut_down(response)

    def limited(self, result: R, seconds: float) -> R | None:  # noqa: ARG002 - the client has kept to it
        """The result itself."""
        return result

    def sleep(self, seconds: float) -> None:
        """Wait, unless it is stopped before."""
        self._stopped.wait(seconds)

    def next(self, events: Generator[R, None, None]) -> R:
        """The next event."""
        with self._running:
            return next(events)

    def close(self, events: Any) -> None:
        """End the generator of the events, unless it is running."""
        if self._running.acquire(blocking=False):
            try:
                events.close()
            finally:
                self._running.release()


def shut_down(response: httpx.Response) -> bool:
    """End a read that waits, but not where others share the connection, as with HTTP/2; false then."""
    stream = response.extensions.get("network_stream")
    if stream is None or not response.http_version.startswith("HTTP/1"):
        return False
    sock = stream.get_extra_info("socket")
    with suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)  # an SSLSocket's own would first drop its TLS state
    return True


class Background:
    """Runs a function in a thread while a block is entered.

    Attributes:
        ready: what the block waits for.
    """

    def __init__(self, run: Callable[[], None]) -> None:
        self.ready = threading.Event()
        self.thread = threading.Thread(target=run, name="kubesphere-informer", daemon=True)

    def start(self) -> None:
        """Begin."""
        self.thread.start()

    def stop(self, at_once: bool) -> None:
        """Wait for its end, but not long if that lies with the server: it tells nobody anything any more."""
        if self.thread is not threading.current_thread():
            self.thread.join(LONGEST_END if at_once else 0.0)
