"""A body on its way over aiohttp, which by itself neither times its writing nor holds it to its length."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from .http import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Mapping

    import aiohttp

_WHOLE = 64 * 1024  # bytes; a longer body is written in pieces, each of which has to get through in time


class Upload:
    """A body, piece by piece.

    Args:
        request: the body's, with its length if that was announced.
        timeout: seconds that each piece may take to `write`, and after the last one the head of the answer to `read`.
    """

    def __init__(self, request: httpx.Request, timeout: Mapping[str, float | None]) -> None:
        self._request, self._timeout = request, timeout
        self._deadline: asyncio.Timeout | None = None
        self._problem: BaseException | None = None
        self._sent = False
        length = request.headers.get("content-length")
        self._left = None if length is None else int(length)

    async def watched(self, sending: Awaitable[aiohttp.ClientResponse]) -> aiohttp.ClientResponse:
        """The answer, or what went wrong with the body."""
        try:
            async with asyncio.timeout(None) as self._deadline:
                return await sending
        except TimeoutError:
            if self._deadline is None or not self._deadline.expired():
                raise
            self._problem = httpx.ReadTimeout("") if self._sent else httpx.WriteTimeout("")
        except Exception:
            if self._problem is None:
                raise
        finally:
            self._deadline = None
        assert self._problem is not None  # noqa: S101 - for the type checkers
        raise self._problem

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body, each piece of which has to be taken in time."""
        stream: Any = self._request.stream
        piece: bytes
        try:
            async for piece in stream:
                for start in range(0, len(piece), _WHOLE):
                    part: bytes = piece[start : start + _WHOLE]
                    self._count(len(part))
                    self._expect(self._timeout.get("write"))
                    yield part
                    self._expect(None)
            if self._left:
                raise httpx.LocalProtocolError("Too little data for declared Content-Length")  # noqa: TRY301
        except Exception as error:
            self._problem = error
            raise
        self._sent = True
        self._expect(self._timeout.get("read"))

    def _count(self, size: int) -> None:
        if self._left is not None:
            self._left -= size
            if self._left < 0:
                raise httpx.LocalProtocolError("Too much data for declared Content-Length")

    def _expect(self, seconds: float | None) -> None:
        if self._deadline is not None and not self._deadline.expired():
            self._deadline.reschedule(None if seconds is None else asyncio.get_running_loop().time() + seconds)


def short_body(request: httpx.Request) -> bytes | None:
    """The body, if it is at hand and taken by the socket at once."""
    if not isinstance(request.stream, httpx.ByteStream):
        return None
    body = b"".join(request.stream)
    return body if len(body) <= _WHOLE else None
