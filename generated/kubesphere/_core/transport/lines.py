"""Lines out of chunks of bytes, without any I/O."""

from __future__ import annotations


class LineSplitter:
    """Cuts chunks of bytes into lines. Only a line feed ends a line: text and JSON may hold other line separators."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []

    def feed(self, chunk: bytes) -> list[bytes]:
        """The lines that this chunk completes, without their ends."""
        *complete, rest = chunk.split(b"\n")
        if complete:
            complete[0] = b"".join([*self._rest, complete[0]])
            self._rest.clear()
        self._rest.append(rest)
        return complete

    def end(self) -> list[bytes]:
        """The last line, if the stream did not end with a line feed."""
        line = b"".join(self._rest)
        self._rest.clear()
        return [line] if line else []


class TextLines(LineSplitter):
    """Lines of text; a carriage return before the line feed belongs to the end of the line."""

    def text(self, chunk: bytes) -> list[str]:
        """The lines that this chunk completes."""
        return [line.removesuffix(b"\r").decode("utf-8", "replace") for line in self.feed(chunk)]

    def last(self) -> list[str]:
        """The last line, if it was not ended."""
        return [line.decode("utf-8", "replace") for line in self.end()]
