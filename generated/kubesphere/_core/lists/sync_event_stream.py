# Made from async_event_stream.py.
"""One connection of a watch: the events of a response."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..transport.sync_io import run_out
from ..transport.http import head_of, httpx, library_of, transport_errors
from .events import EventReader

if TYPE_CHECKING:
    from collections.abc import Iterator, Iterator

    from .events import WatchEvent

# After 20 s of silence the server is asked every 10 s, and is gone if it doesn't answer thrice.
_KEEP_ALIVE = {"TCP_KEEPIDLE": 20, "TCP_KEEPALIVE": 20, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}


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
        self._response.close()
        run_out(self._chunks, library_of(self._response))


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
