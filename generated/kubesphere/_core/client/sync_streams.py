# Made from async_streams.py.
"""Answers that are read as they come: downloads, exports, logs line by line."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Self

from ..transport.sync_io import close_stream
from ..transport.files import WholeFile
from ..transport.http import RECEIVED, library_of, transport_errors
from ..transport.lines import TextLines

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Mapping

    from ..transport.http import httpx


class StreamedResponse:
    """A successful answer whose body is still to come.

    Reading raises TransportError if the connection fails on the way.

    Attributes:
        status: the HTTP status.
        headers: the response's headers; names ignore case.
    """

    __slots__ = ("_bodies", "_response")

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._bodies: list[Iterator[bytes]] = []

    @property
    def status(self) -> int:
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        headers: Mapping[str, str] = self._response.extensions.get(RECEIVED, self._response.headers)
        return headers

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they come; decompressed."""
        body = self._response.iter_bytes(chunk_size)
        self._bodies.append(body)
        return _Chunks(body, self._response.request)

    def iter_lines(self) -> Iterator[str]:
        """The body's lines as they come, UTF-8, without their ends; what cannot be decoded is replaced."""
        return _TextLines(self.iter_bytes())

    def read(self) -> bytes:
        """The whole body; it can be read once."""
        return b"".join([chunk for chunk in self.iter_bytes()])

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears under its name only once it is whole; its owner alone may read it.

        Raises:
            OSError: the file cannot be written.
            TransportError: the connection failed; there is no file then.
        """
        with WholeFile(Path(path)) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)

    def close(self) -> None:
        """Close the connection, if the body was not read to its end."""
        close_stream(self._response, library_of(self._response), *self._bodies)


class _Chunks:
    """Chunks with our errors. No generator: one that is left early would wait for the collector to end it."""

    def __init__(self, body: Iterator[bytes], request: httpx.Request) -> None:
        self._body = body
        self._request = request

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        with transport_errors(self._request):
            return next(self._body)


class _TextLines:
    """Lines of text out of chunks."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._lines = TextLines()
        self._ready: deque[str] = deque()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        while not self._ready:
            try:
                self._ready.extend(self._lines.text(next(self._chunks)))
            except StopIteration:
                self._ready.extend(self._lines.last())
                if not self._ready:
                    raise
        return self._ready.popleft()
