"""Answers that are read as they come: downloads, exports, logs line by line."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Self

from ..transport.async_io import close_stream
from ..transport.files import WholeFile
from ..transport.http import RECEIVED, library_of, transport_errors
from ..transport.lines import TextLines

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Mapping

    from ..transport.http import httpx


class AsyncStreamedResponse:
    """A successful answer whose body is still to come.

    Reading raises TransportError if the connection fails on the way.

    Attributes:
        status: the HTTP status.
        headers: the response's headers; names ignore case.
    """

    __slots__ = ("_bodies", "_response")

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._bodies: list[AsyncIterator[bytes]] = []

    @property
    def status(self) -> int:
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        headers: Mapping[str, str] = self._response.extensions.get(RECEIVED, self._response.headers)
        return headers

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they come; decompressed."""
        body = self._response.aiter_bytes(chunk_size)
        self._bodies.append(body)
        return _AsyncChunks(body, self._response.request)

    def iter_lines(self) -> AsyncIterator[str]:
        """The body's lines as they come, UTF-8, without their ends; what cannot be decoded is replaced."""
        return _AsyncTextLines(self.iter_bytes())

    async def read(self) -> bytes:
        """The whole body; it can be read once."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def save(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears under its name only once it is whole; its owner alone may read it.

        Raises:
            OSError: the file cannot be written.
            TransportError: the connection failed; there is no file then.
        """
        with WholeFile(Path(path)) as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)

    async def aclose(self) -> None:
        """Close the connection, if the body was not read to its end."""
        await close_stream(self._response, library_of(self._response), *self._bodies)


class _AsyncChunks:
    """Chunks with our errors. No generator: one that is left early would wait for the collector to end it."""

    def __init__(self, body: AsyncIterator[bytes], request: httpx.Request) -> None:
        self._body = body
        self._request = request

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        with transport_errors(self._request):
            return await anext(self._body)


class _AsyncTextLines:
    """Lines of text out of chunks."""

    def __init__(self, chunks: AsyncIterator[bytes]) -> None:
        self._chunks = chunks
        self._lines = TextLines()
        self._ready: deque[str] = deque()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        while not self._ready:
            try:
                self._ready.extend(self._lines.text(await anext(self._chunks)))
            except StopAsyncIteration:
                self._ready.extend(self._lines.last())
                if not self._ready:
                    raise
        return self._ready.popleft()
