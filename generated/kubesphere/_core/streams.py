"""Answers that are read as they come: downloads, exports, logs line by line."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING, Any, overload

from .http import transport_errors
from .raw import redirected

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
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
            yield from lines.feed(chunk)
        yield from lines.end()

    def read(self) -> bytes:
        """The rest of the body."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears under its name only once it is whole.

        Raises:
            OSError: the file cannot be written.
            TransportError: the connection failed; there is no file then.
        """
        with _Whole(Path(path)) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)


class AsyncStreamedResponse(_Streamed):
    """The same, awaited."""

    __slots__ = ()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they come; decompressed."""
        with self._errors():
            async for chunk in self._response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body's lines as they come, UTF-8, without their ends; what cannot be decoded is replaced."""
        lines = _Lines()
        async for chunk in self.iter_bytes():
            for line in lines.feed(chunk):
                yield line
        for line in lines.end():
            yield line

    async def read(self) -> bytes:
        """The rest of the body."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def save(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears under its name only once it is whole.

        Raises:
            OSError: the file cannot be written.
            TransportError: the connection failed; there is no file then.
        """
        with _Whole(Path(path)) as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)


class _Lines:
    """Cuts chunks into lines at line feeds; a carriage return before one belongs to it."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, chunk: bytes) -> list[str]:
        """The lines that this chunk completes."""
        *lines, self._rest = (self._rest + chunk).split(b"\n") if b"\n" in chunk else (self._rest + chunk,)
        return [_line(line) for line in lines]

    def end(self) -> list[str]:
        """The last line, if it was not ended."""
        return [_line(self._rest)] if self._rest else []


def _line(line: bytes) -> str:
    return line.removesuffix(b"\r").decode("utf-8", "replace")


class _Whole:
    """A file beside the final one, moved to its place if all went well and removed if not."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> BinaryIO:
        number, name = mkstemp(dir=self._path.parent, prefix=f".{self._path.name}.")
        self._part = Path(name)
        self._file = os.fdopen(number, "wb")
        return self._file

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._file.close()
        if kind is None:
            self._part.replace(self._path)
        else:
            self._part.unlink()


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
        TypeError: not a method of the client's resources.
    """
    return redirected(method, "call_stream")
