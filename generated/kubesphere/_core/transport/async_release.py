"""Letting go of a response that nobody will read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .async_io import close_stream
from .http import failures, library_of

if TYPE_CHECKING:
    from .http import httpx

_REST = 64 * 1024  # bytes


async def release(response: httpx.Response) -> None:
    """Give back the connection of a response that nobody will read; a short rest is read, so that it can serve again.

    The response is empty then, and reading it once more does no harm.
    """
    stream: Any = response.stream
    chunks = aiter(stream)
    left = _REST
    try:
        async for chunk in chunks:
            left -= len(chunk)
            if left < 0:
                break
    except failures(library_of(response)):
        pass
    finally:
        await close_stream(stream, library_of(response), chunks)
    response.stream = library_of(response).ByteStream(b"")
