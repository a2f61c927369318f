"""What a client of the HTTP library sends through to a fake: no socket, no thread."""

from __future__ import annotations

import socket
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from anyio import sleep

from .._core.transport.http import httpx
from ._server.loopback import Answer, Request, serve_connection

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ._server.loopback import Failure, Outcome, Respond

_MOMENT = 0.005  # seconds between two looks of a task at a stream without news


class FakeTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport for `httpx.Client(transport=...)` and `httpx.AsyncClient(transport=...)`, both at once."""

    def __init__(self, respond: Respond) -> None:
        self._respond = respond

    def dial(self) -> socket.socket:
        """A connection for a WebSocket, which no HTTP client makes; it is served until it is closed."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            near = socket.create_connection(listener.getsockname())
            far, _ = listener.accept()
        Thread(target=serve_connection, args=(far, self._respond), daemon=True).start()
        return near

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        answer = _answered(self._respond(_read(request, request.read())), request)
        if answer.stream is None:
            return _whole(answer, request)
        return httpx.Response(answer.status, headers=list(answer.headers), stream=_Stream(answer, request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        answer = _answered(self._respond(_read(request, await request.aread())), request)
        if answer.stream is None:
            return _whole(answer, request)
        return httpx.Response(answer.status, headers=list(answer.headers), stream=_AsyncStream(answer, request))


def _read(request: httpx.Request, body: bytes) -> Request:
    headers = tuple((name.lower(), value) for name, value in request.headers.multi_items())
    return Request(request.method, request.url.raw_path.decode("ascii"), headers, body)


def _answered(outcome: Outcome, request: httpx.Request) -> Answer:
    if isinstance(outcome, Answer):
        return outcome
    raise _failed("dropped" if outcome is None else outcome.failure, request)


def _failed(failure: Failure, request: httpx.Request) -> httpx.TransportError:
    if failure == "timeout":
        return httpx.ReadTimeout("The read operation timed out", request=request)
    if failure == "connect":
        return httpx.ConnectError("All connection attempts failed", request=request)
    return httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)


def _whole(answer: Answer, request: httpx.Request) -> httpx.Response:
    body = b"" if request.method == "HEAD" else answer.body
    return httpx.Response(answer.status, headers=list(answer.headers), content=body)


class _Patience:
    """How long a stream may be silent."""

    def __init__(self, request: httpx.Request) -> None:
        extension: Any = request.extensions.get("timeout") or {}
        self._request = request
        self._seconds: float | None = extension.get("read")
        self.since = monotonic()

    def check(self) -> None:
        if self._seconds is not None and monotonic() - self.since > self._seconds:
            raise _failed("timeout", self._request)


class _Stream(httpx.SyncByteStream):
    def __init__(self, answer: Answer, request: httpx.Request) -> None:
        self._answer, self._request = answer, request
        self._closed = False

    def close(self) -> None:
        self._closed = True

    def __iter__(self) -> Iterator[bytes]:
        patience = _Patience(self._request)
        try:
            for chunk in self._answer.stream or ():
                if self._closed:
                    return
                if chunk:
                    yield chunk
                    patience.since = monotonic()
                elif self._answer.idle is not None:
                    self._answer.idle()
                    patience.check()
        except OSError:
            raise _failed("dropped", self._request) from None


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, answer: Answer, request: httpx.Request) -> None:
        self._answer, self._request = answer, request
        self._closed = False

    async def aclose(self) -> None:
        self._closed = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        patience = _Patience(self._request)
        try:
            for chunk in self._answer.stream or ():
                if self._closed:
                    return
                if chunk:
                    yield chunk
                    patience.since = monotonic()
                else:
                    await sleep(_MOMENT)
                    patience.check()
        except OSError:
            raise _failed("dropped", self._request) from None
