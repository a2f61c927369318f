"""Watch streams: JSON lines to typed events, without any I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import DecodeError
from ..models.codec import as_model, decode
from ..models.levels import split_object
from ..reply import Reply
from ..transport.lines import LineSplitter
from ..transport.refusals import decode_error, status_error

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

LONGEST = 64 * 1024 * 1024
"""Bytes of a line: many times what Kubernetes keeps of one object."""


@dataclass(frozen=True, slots=True)
class WatchEvent(Generic[T]):
    """A change.

    Attributes:
        type: `ADDED`, `MODIFIED`, `DELETED` or `BOOKMARK` (Kubernetes API conventions, watch).
        object: the object after the change, or before it was deleted; a bookmark's holds only a resource version, and
            that of an object which was deleted while the connection was down only some metadata.
        raw: the event as it came, without the line's end; empty if it was made from a list.
    """

    type: str
    object: T
    raw: bytes


class EventReader:
    """Turns the chunks of a stream into events.

    Args:
        target: the model of the objects.
        stream: the head of the response.
    """

    def __init__(self, target: str | None, stream: Reply) -> None:
        self._target = target
        self._stream = stream
        self._lines = LineSplitter()
        self._size = 0  # of the line that is still to end

    def feed(self, chunk: bytes) -> Iterator[WatchEvent[Any]]:
        """The events that this chunk completes; raises as `read_event` does when it comes to an error.

        Raises:
            DecodeError: a line is longer than any event.
        """
        self._size = len(chunk) - chunk.rfind(b"\n") - 1 + (0 if b"\n" in chunk else self._size)
        if self._size > LONGEST:
            raise decode_error(self._stream, f"a watch event of at most {LONGEST:,} bytes")
        return (read_event(line, self._target, self._stream) for line in self._lines.feed(chunk) if line.strip())

    def end(self) -> Iterator[WatchEvent[Any]]:
        """The last event, if its line was not ended; half a line is none, the stream was cut off there.

        Raises:
            DecodeError: what is there can't be the beginning of one.
        """
        for line in filter(bytes.strip, self._lines.end()):
            try:
                yield read_event(line, self._target, self._stream)
            except DecodeError:
                if not _is_half(line):
                    raise


def _is_half(line: bytes) -> bool:
    """Whether a line may be the beginning of an event."""
    try:
        decode(line)
    except ValueError:
        return line.lstrip().startswith(b"{")
    return False


def read_event(line: bytes, target: str | None, stream: Reply) -> WatchEvent[Any]:
    """The event a line of a stream holds.

    Raises:
        APIError: the event is an error, e.g. GoneError when the resource version is too old.
        DecodeError: the line is no event.
    """
    reply = Reply(stream.status, stream.headers, line, stream.method, stream.url)
    try:
        parts = split_object(line)
        kind, value = decode(parts["type"]), decode(parts.get("object", b"null"))
    except (ValueError, KeyError):
        raise decode_error(reply, "a watch event") from None
    if not isinstance(kind, str):
        raise decode_error(reply, "a watch event")
    if kind == "ERROR":
        problem = Reply(stream.status, stream.headers, bytes(parts.get("object", b"null")), stream.method, stream.url)
        raise status_error(value, problem)
    return WatchEvent(kind, as_model(target, value), line)
