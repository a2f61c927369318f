# Made from async_body.py.
"""The body of a response: decompressed to its very end, within bounds of size and time."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Any

from ..errors import ResponseTooLargeError
from ..redact import mask_url
from .sync_io import close_stream
from .deadline import seconds_left
from .http import BODY, RECEIVED, failures, library_of
from .inflate import inflater_of
from .refusals import ERROR_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator, Iterator

    from .http import httpx
    from .inflate import Inflater

_REST = 64 * 1024  # bytes


def read_body(response: httpx.Response, most: float, *, bare: bool = False) -> None:
    """Read the whole body.

    Args:
        response: the answer.
        most: how many bytes that may be, decompressed.
        bare: leave the library out of it, and the body where `reply_of` finds it: that is a third of what an answer
            costs the library.

    Raises:
        ResponseTooLargeError: a success is larger than `most` bytes, decompressed.
    """
    length = response.headers.get("content-length", "")
    small = "content-encoding" not in response.headers and length.isdecimal() and int(length) <= min(most, ERROR_SIZE)
    if not small or seconds_left() < math.inf:
        bound_body(response, most)
    if bare and "content-encoding" not in response.headers:
        stream: Any = response.stream
        response.extensions[BODY] = b"".join([chunk for chunk in stream])
        stream.close()
    else:
        response.read()
    if (received := response.extensions.get(RECEIVED)) is not None:
        response.headers = received


def bound_body(response: httpx.Response, most: float) -> None:
    """Have the body read within bounds; `most` is infinite for one that is read as it comes."""
    library, inflater = library_of(response), None
    if codings := response.headers.get("content-encoding", ""):
        try:
            inflater = inflater_of(codings)
        except ValueError as error:
            raise library.DecodingError(str(error), request=response.request) from None
    if inflater is not None:
        response.extensions[RECEIVED] = response.headers.copy()
        del response.headers["content-encoding"]
        response.headers.pop("content-length", None)
    if inflater is not None or response.status_code >= 300 or most < math.inf or seconds_left() < math.inf:
        response.stream = _body_class(library)(response, library, inflater, most)


class _Body:
    """A body on its way."""

    def __init__(self, response: httpx.Response, library: Any, inflater: Inflater | None, most: float) -> None:
        self._stream: Any = response.stream
        self._request = response.request
        self._library = library
        self._inflater = inflater
        self._cut = response.status_code >= 300
        self._most = min(most, ERROR_SIZE) if self._cut else most
        self._size = 0

    def __iter__(self) -> Iterator[bytes]:
        chunks = iter(self._stream)
        try:
            for chunk in chunks:
                self._check_time()
                for piece in self._pieces(chunk):
                    self._size += len(piece)
                    if self._size > self._most:
                        break
                    yield piece
                if self._size > self._most:
                    break
        except self._library.RequestError:
            close_stream(self._stream, self._library, chunks)
            raise
        if self._size > self._most:
            close_stream(self._stream, self._library, chunks)
            self._refuse()
        else:
            self._end()

    def _check_time(self) -> None:
        if seconds_left() <= 0:
            raise self._library.ReadTimeout("the deadline has passed", request=self._request)

    def _pieces(self, chunk: bytes) -> Iterator[bytes]:
        if self._inflater is None:
            yield chunk
            return
        try:
            yield from self._inflater.feed(chunk)
        except ValueError as error:
            raise self._library.DecodingError(str(error), request=self._request) from None

    def _end(self) -> None:
        if self._inflater is not None:
            try:
                self._inflater.end()
            except EOFError as error:
                raise self._library.RemoteProtocolError(str(error), request=self._request) from None

    def _refuse(self) -> None:
        if self._cut:  # what it has to say was said
            return
        method, url = self._request.method, mask_url(str(self._request.url))
        raise ResponseTooLargeError(
            f"{method} {url}: the answer is larger than {self._most:,.0f} bytes; see max_response_size=",
            method=method,
            url=url,
        )

    def close(self) -> None:
        self._stream.close()


@cache
def _body_class(library: Any) -> Any:
    return type("Body", (_Body, library.SyncByteStream), {})


def release(response: httpx.Response) -> None:
    """Give back the connection of a response that nobody will read; a short rest is read, so that it can serve again.

    The response is empty then, and reading it once more does no harm.
    """
    stream: Any = response.stream
    chunks = iter(stream)
    left = _REST
    try:
        for chunk in chunks:
            left -= len(chunk)
            if left < 0:
                break
    except failures(library_of(response)):
        pass
    finally:
        close_stream(stream, library_of(response), chunks)
    response.stream = library_of(response).ByteStream(b"")
