"""Requests of clients that send with urllib3, sent by ours."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import urllib3
from urllib3.exceptions import ProtocolError, ReadTimeoutError

from .bridge import forwarded, their_errors

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from ..client.sync_client import Client
    from ..transport.http import httpx


class _LateError(ReadTimeoutError):
    def __init__(self, message: str) -> None:
        super().__init__(urllib3.HTTPConnectionPool("localhost"), None, message)


class Answer(urllib3.HTTPResponse):
    """A response whose body comes from ours."""

    def __init__(self, client: Client, response: httpx.Response) -> None:
        self._chunks = _chunks(client, response)
        self._ours = response
        super().__init__(
            body=io.BufferedReader(_Reader(self._chunks)),
            headers=urllib3.HTTPHeaderDict(response.headers.multi_items()),
            status=response.status_code,
            reason=response.reason_phrase,
            preload_content=False,
        )

    def stream(self, amt: int | None = 65536, decode_content: bool | None = None) -> Generator[bytes, None, None]:  # noqa: ARG002
        """The body as it comes: what the server sends is passed on at once, whatever its size."""
        yield from self._chunks

    def close(self) -> None:
        """Close the connection, or give it back."""
        self._ours.close()
        super().close()

    def release_conn(self) -> None:
        """Give the connection back, once the body has been read."""
        if self._ours.is_stream_consumed:
            self._ours.close()


class _Reader(io.RawIOBase):
    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._rest = memoryview(chunk)
        size = min(len(buffer), len(self._rest))
        buffer[:size], self._rest = self._rest[:size], self._rest[size:]
        return size


def _chunks(client: Client, response: httpx.Response) -> Iterator[bytes]:
    with their_errors(client, ProtocolError, _LateError):
        yield from response.iter_raw()


class ForwardingPool(urllib3.PoolManager):
    """A pool manager that sends with a client of ours."""

    def __init__(self, client: Client) -> None:
        super().__init__(num_pools=1)
        self._client = client

    def urlopen(self, method: str, url: str, redirect: bool = True, **kw: Any) -> Any:  # type: ignore[override]  # noqa: ARG002
        """Send a request; the answer's body is still to come unless it is to be read at once."""
        body = kw.get("body")
        content = body.encode() if isinstance(body, str) else body
        headers: dict[str, str] = {"accept-encoding": "identity", **(kw.get("headers") or {})}
        timeout = _seconds(kw.get("timeout"))
        request = forwarded(self._client, method, url, headers.items(), content, timeout)
        with their_errors(self._client, ProtocolError, _LateError):
            response = self._client._send(request, stream=True)
        answer = Answer(self._client, response)
        if kw.get("preload_content", True):
            answer.read(cache_content=True)
        return answer


def _seconds(given: Any) -> dict[str, float | None] | None:
    """The timeout of urllib3 as one of ours."""
    if not isinstance(given, urllib3.Timeout):
        return None
    given = given.clone()
    given.start_connect()  # what is given for the whole counts from now
    connect, read = (
        value if isinstance(value, int | float) else None for value in (given.connect_timeout, given.read_timeout)
    )
    return {"connect": connect, "read": read, "write": read, "pool": connect}
