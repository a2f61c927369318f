"""Answers that are read as they come: downloads, exports, logs line by line."""

from __future__ import annotations

import os
from collections import deque
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING, Any, Self, overload

from ..resource import Resource
from .http import run_out, transport_errors
from .lines import LineSplitter
from .raw import redirected

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Iterator, Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import BinaryIO, ParamSpec

    from .http import httpx

    P = ParamSpec("P")


class _Streamed:
    """What both kinds share.

    Attributes:
        status: the HTTP status.
        headers: the response's headers; names ignore case.
    """

    __slots__ = ("_library", "_response")

    def __init__(self, response: httpx.Response, library: Any) -> None:
        self._response = response
        self._library = library

    @property
    def status(self) -> int:
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        return self._response.headers

    def _errors(self) -> AbstractContextManager[None]:
        return transport_errors(self._library, self._response.request)


class StreamedResponse(_Streamed):
    """A successful answer whose body is still to come.

    Reading raises TransportError if the connection fails on the way.
    """

    __slots__ = ()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they come; decompressed."""
        with self._errors():
            yield from self._response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The body's lines as they come, UTF-8, without their ends; what cannot be decoded is replaced."""
        lines = _Lines()
        for chunk in self.iter_bytes():
            yield from lines.text(chunk)
        yield from lines.last()

    def read(self) -> bytes:
        """The whole body; it can be read once."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears under its name only once it is whole; its owner alone may read it.

        Raises:
            OSError: the file cannot be written.
            TransportError: the connection failed; there is no file then.
        """
        with _Whole(Path(path)) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)

    def close(self) -> None:
        """Close the connection, if the body was not read to its end."""
        self._response.close()


class AsyncStreamedResponse(_Streamed):
    """The same, awaited."""

    __slots__ = ("_bodies",)

    def __init__(self, response: httpx.Response, library: Any) -> None:
        super().__init__(response, library)
        self._bodies: list[AsyncIterator[bytes]] = []

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they come; decompressed."""
        body = self._response.aiter_bytes(chunk_size)
        self._bodies.append(body)
        return _Chunks(body, self._errors)

    def iter_lines(self) -> AsyncIterator[str]:
        """The body's lines as they come, UTF-8, without their ends; what cannot be decoded is replaced."""
        return _TextLines(self.iter_bytes())

    async def read(self) -> bytes:
        """The whole body; it can be read once."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def aclose(self) -> None:
        """Close the connection, if the body was not read to its end."""
        await self._response.aclose()
        for body in self._bodies:
            await run_out(body, self._library)

    async def save(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears under its name only once it is whole; its owner alone may read it.

        Raises:
            OSError: the file cannot be written.
            TransportError: the connection failed; there is no file then.
        """
        with _Whole(Path(path)) as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)


class _Chunks:
    """Chunks with our errors. No generator: one that is left early would wait for the collector to end it."""

    def __init__(self, body: AsyncIterator[bytes], errors: Callable[[], AbstractContextManager[None]]) -> None:
        self._body = body
        self._errors = errors

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        with self._errors():
            return await anext(self._body)


class _TextLines:
    """Lines of text out of chunks."""

    def __init__(self, chunks: AsyncIterator[bytes]) -> None:
        self._chunks = chunks
        self._lines = _Lines()
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


class _Lines(LineSplitter):
    """Lines of text; a carriage return before the line feed belongs to the end of the line."""

    def text(self, chunk: bytes) -> list[str]:
        """The lines that this chunk completes."""
        return [line.removesuffix(b"\r").decode("utf-8", "replace") for line in self.feed(chunk)]

    def last(self) -> list[str]:
        """The last line, if it was not ended."""
        return [line.decode("utf-8", "replace") for line in self.end()]


class _Whole:
    """A file beside the final one, moved to its place if all went well and removed if not."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> BinaryIO:
        number, name = mkstemp(dir=self._path.parent, prefix=".kubesphere-")
        self._part = Path(name)
        self._file = os.fdopen(number, "wb")
        return self._file

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            self._file.close()
            if kind is None:
                self._part.replace(self._path)
        finally:
            self._part.unlink(missing_ok=True)


@overload
def with_streaming_response(  # pyright: ignore[reportOverlappingOverload]
    method: Callable[P, Coroutine[Any, Any, Any]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse]]: ...
@overload
def with_streaming_response(method: Callable[P, Any]) -> Callable[P, AbstractContextManager[StreamedResponse]]: ...
def with_streaming_response(method: Any) -> Any:
    """The same method, answering with a context manager of a StreamedResponse.

    `with with_streaming_response(ks.resources.v1alpha2.users.kubeconfig.get)("admin") as answer: answer.save("kube")`.
    A refusal of the server is raised as by the method itself.

    Raises:
        TypeError: not a method of the client's resources, or a watch's, which is a stream by itself.
    """
    streamed = redirected(method, "call_stream")
    return streamed if isinstance(streamed.__self__, Resource) else partial(_entered, streamed)


@asynccontextmanager
async def _entered(
    method: Callable[..., Coroutine[Any, Any, AbstractAsyncContextManager[AsyncStreamedResponse]]],
    *values: Any,
    **arguments: Any,
) -> AsyncGenerator[AsyncStreamedResponse, None]:
    async with await method(*values, **arguments) as answer:
        yield answer
