"""One connection of a watch: the events of a response, and an end to it from elsewhere."""
# pyright: reportPrivateUsage=false
# Part of the clients, kept apart from them since only watches need it.

from __future__ import annotations

import math
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from ..transport.http import head_of, httpx, reply_of, run_out, transport_errors
from ..transport.response import error_of
from .events import EventReader

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import ModuleType

    from ..async_client import AsyncClient
    from ..operation import Operation
    from ..sync_client import Client
    from ..transport.request import Arguments
    from .events import WatchEvent


C = TypeVar("C", "Client", "AsyncClient")

# After 20 s of silence the server is asked every 10 s, and is gone if it doesn't answer thrice.
_KEEP_ALIVE = {"TCP_KEEPIDLE": 20, "TCP_KEEPALIVE": 20, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}


class EventStream:
    """The events that a response brings.

    Args:
        response: its body is still to come.
        library: the HTTP library it is of.
        target: the model of the objects.
    """

    def __init__(self, response: httpx.Response, library: ModuleType, target: str | None) -> None:
        self._response, self._library = response, library
        self._reader = EventReader(target, head_of(response))

    def __iter__(self) -> Iterator[WatchEvent[Any]]:
        with transport_errors(self._library, self._response.request):
            for chunk in self._response.iter_bytes():
                yield from self._reader.feed(chunk)
        yield from self._reader.end()

    def interrupt(self) -> None:
        """From any thread: end a read that waits. Without effect where a connection is shared, as HTTP/2 does."""
        stream = self._response.extensions.get("network_stream")
        if stream is not None and self._response.http_version.startswith("HTTP/1"):
            sock = stream.get_extra_info("socket")
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # an SSLSocket's own would first drop its TLS state

    def close(self) -> None:
        """Close the connection."""
        self._response.close()


class AsyncEventStream:
    """The same, awaited; a read that waits ends by cancelling it."""

    def __init__(self, response: httpx.Response, library: ModuleType, target: str | None) -> None:
        self._response, self._library = response, library
        self._reader = EventReader(target, head_of(response))
        self._chunks: AsyncIterator[bytes] = response.aiter_bytes()
        self._over = False

    async def read(self) -> Iterator[WatchEvent[Any]] | None:
        """The events that come next; None after the last."""
        with transport_errors(self._library, self._response.request):
            async for chunk in self._chunks:
                return self._reader.feed(chunk)
        if self._over:
            return None
        self._over = True
        return self._reader.end()

    async def aclose(self) -> None:
        """Close the connection."""
        await self._response.aclose()
        await run_out(self._chunks, self._library)


def within(client: C, seconds: float) -> C:
    """The same client, none of whose waits is longer than some seconds."""
    if seconds == math.inf:
        return client
    limits = {name: min(seconds, limit or seconds) for name, limit in client._timeout.as_dict().items()}
    return client.with_options(timeout=client._library.Timeout(**limits))


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


def open_stream(
    client: Client, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments, silence: float
) -> EventStream:
    """Open one connection, for the caller to close; it counts as dead after `silence` seconds without a byte.

    Raises:
        APIError: the server refused.
        TransportError: the connection failed.
    """
    request = client._watch_request(operation, path, arguments)
    response = client._send(request, stream=True)
    if response.status_code != 200:
        with transport_errors(client._library, request):
            response.read()
        raise error_of(reply_of(response))
    request.extensions["timeout"]["read"] = silence  # only the server's first bytes had to come sooner
    keep_alive(response)
    return EventStream(response, client._library, operation.returns.target)


async def open_async_stream(
    client: AsyncClient, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments, silence: float
) -> AsyncEventStream:
    """The same, awaited."""
    request = client._watch_request(operation, path, arguments)
    response = await client._send(request, stream=True)
    if response.status_code != 200:
        with transport_errors(client._library, request):
            await response.aread()
        raise error_of(reply_of(response))
    request.extensions["timeout"]["read"] = silence
    keep_alive(response)
    return AsyncEventStream(response, client._library, operation.returns.target)
