"""Requests of other libraries' Kubernetes clients, sent by ours: its connections, login, retries and cluster.

Such a client needs no token then, so that none can leak through its configuration, and none grows old in it.
"""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from ..errors import TimeoutError, TransportError  # noqa: A004 - the package's own
from ..lists.sync_background import shut_down

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator
    from contextlib import AbstractContextManager

    from ..client.base import BaseClient
    from ..client.sync_client import Client
    from ..transport.http import httpx

R = TypeVar("R")

_STREAMED = re.compile(r"(?:^|&)(?:watch|follow)=(?:true|1)", re.IGNORECASE)
_NOT_FORWARDED = frozenset({"authorization", "connection", "content-length", "host", "transfer-encoding", "user-agent"})


def forwarded(
    client: BaseClient[Any],
    method: str,
    url: str,
    headers: Iterable[tuple[str, str]],
    content: bytes | None,
    timeout: dict[str, float | None] | None = None,
) -> httpx.Request:
    """The request of another client, made ours.

    Args:
        client: ours.
        method: the HTTP method.
        url: the whole URL, or path and query.
        headers: its headers; credentials are left out.
        content: its body.
        timeout: its seconds, if it has any: `connect`, `read`, `write`, `pool`.
    """
    parts = urlsplit(url)
    path = parts.path.removeprefix(urlsplit(client._base).path.rstrip("/"))
    kept = {name: value for name, value in headers if name.lower() not in _NOT_FORWARDED}
    target = f"{path}?{parts.query}" if parts.query else path
    request = client._free_request(method, target, {"headers": kept, "content": content})
    if timeout and any(timeout.values()):
        request.extensions["timeout"] = timeout
    elif _STREAMED.search(parts.query):  # waits for as long as nothing happens
        request.extensions["timeout"] = {**client._timeout.as_dict(), "read": None}
    return request


@contextmanager
def their_errors(
    client: BaseClient[Any], failed: type[Exception], late: type[Exception]
) -> Generator[None, None, None]:
    """Tells a failed connection in the other library's terms. A login that is refused stays an error of ours."""
    try:
        yield
    except TimeoutError as error:
        raise late(str(error)) from error
    except TransportError as error:
        raise failed(str(error)) from error
    except client._library.RequestError as error:  # while the body is read
        kind = late if isinstance(error, client._library.TimeoutException) else failed
        raise kind(str(error)) from error


class _Body:
    """A response's body, as it comes."""

    def __init__(self, client: BaseClient[Any], response: httpx.Response, library: Any) -> None:
        self._client = client
        self._response = response
        self._library = library

    def _errors(self) -> AbstractContextManager[None]:
        return their_errors(self._client, self._library.TransportError, self._library.TimeoutException)

    def __iter__(self) -> Iterator[bytes]:
        with self._errors():
            yield from self._response.iter_raw()

    def close(self) -> None:
        self._response.close()


class _AsyncBody(_Body):
    """The same, awaited."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with self._errors():
            async for chunk in self._response.aiter_raw():
                yield chunk

    async def aclose(self) -> None:
        await self._response.aclose()


class Transport:
    """A transport for clients of `library` (httpx or httpx2), which sends with ours."""

    def __init__(self, client: Client, library: Any) -> None:
        self._client = client
        self._library = library
        self._body: Any = type("Body", (_Body, library.SyncByteStream), {})

    def handle_request(self, request: httpx.Request) -> Any:
        """Send the request."""
        request.read()
        ours = _made(self._client, request)
        with their_errors(self._client, self._library.TransportError, self._library.TimeoutException):
            response = self._client._send(ours, stream=True)
        return _answer(self._library, response, self._body(self._client, response, self._library))

    def close(self) -> None:
        """Nothing: the connections are ours."""


class AsyncTransport:
    """The same, awaited."""

    _body_class: type[_Body] = _AsyncBody

    def __init__(self, client: Any, library: Any) -> None:
        self._client = client
        self._library = library
        self._body: Any = type("AsyncBody", (self._body_class, library.AsyncByteStream), {})

    async def handle_async_request(self, request: httpx.Request) -> Any:
        """Send the request."""
        await request.aread()
        ours = _made(self._client, request)
        with their_errors(self._client, self._library.TransportError, self._library.TimeoutException):
            response = await self._sent(ours)
        return _answer(self._library, response, self._body(self._client, response, self._library))

    async def _sent(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = await self._client._send(request, stream=True)
        return response

    async def aclose(self) -> None:
        """Nothing: the connections are ours."""


def _made(client: BaseClient[Any], request: httpx.Request) -> httpx.Request:
    timeout = request.extensions.get("timeout")
    return forwarded(
        client, request.method, str(request.url), request.headers.items(), request.content or None, timeout
    )


def _answer(library: Any, response: httpx.Response, body: Any) -> Any:
    extensions = {
        name: value for name, value in response.extensions.items() if name in ("http_version", "reason_phrase")
    }
    headers = response.headers.raw
    return library.Response(response.status_code, headers=headers, stream=body, extensions=extensions)


class _ThreadedBody(_Body):
    """A body read in other threads; closing it ends a read that waits."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = iter(self._response.iter_raw())
        with self._errors():
            while (chunk := await _in_thread(partial(next, chunks, None))) is not None:
                yield chunk

    async def aclose(self) -> None:
        if not self._response.is_stream_consumed:
            shut_down(self._response)
        await _in_thread(self._response.close)


class ThreadedTransport(AsyncTransport):
    """A transport for async clients that sends with a sync one of ours, in other threads."""

    _body_class = _ThreadedBody

    async def _sent(self, request: httpx.Request) -> httpx.Response:
        return await _in_thread(partial(self._client._send, request, stream=True))


async def _in_thread(work: Callable[[], R]) -> R:
    from anyio.to_thread import run_sync  # noqa: PLC0415 - the sync client does without

    return await run_sync(work, abandon_on_cancel=True)
