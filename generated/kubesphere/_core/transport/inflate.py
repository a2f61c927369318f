"""Compressed bodies, without any I/O: each piece bounded, all members read, and none that ends too early."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

CODINGS = frozenset({"gzip", "x-gzip", "deflate"})
_LAYERS = 5  # of codings one over the other, which nobody needs two of
_PIECE = 256 * 1024  # bytes
_GZIP = zlib.MAX_WBITS | 16


class Inflater:
    """Decompresses `gzip` (RFC 1952, any number of members) or `deflate` (RFC 9110 section 8.4.1.2, framed or not).

    Args:
        coding: one of `CODINGS`.
        then: what decompresses what comes out.
    """

    def __init__(self, coding: str, then: Inflater | None = None) -> None:
        self._gzip = coding != "deflate"
        self._then = then
        self._member: Any = None
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes hold, in pieces of bounded size.

        Raises:
            ValueError: they are not so compressed.
        """
        while True:
            if self._member is None:
                if not data or (self._begun and not (self._gzip and data.strip(b"\0"))):
                    return  # at the end, or padding after it
                self._member, self._begun = zlib.decompressobj(self._bits(data)), True
            try:
                piece: bytes = self._member.decompress(data, _PIECE)
            except zlib.error as error:
                raise ValueError(f"the body is not what its Content-Encoding says: {error}") from None
            if piece and self._then is not None:
                yield from self._then.feed(piece)
            elif piece:
                yield piece
            if self._member.eof:
                data, self._member = self._member.unused_data, None
            else:
                data = self._member.unconsumed_tail
                if not piece and not data:
                    return

    def end(self) -> None:
        """The bytes are at their end.

        Raises:
            EOFError: what they hold isn't.
        """
        if self._member is not None:
            raise EOFError("the compressed body ends in the middle")
        if self._then is not None:
            self._then.end()

    def _bits(self, data: bytes) -> int:
        if self._gzip:
            return _GZIP
        framed = data[0] & 0x0F == 8 and (len(data) < 2 or (data[0] << 8 | data[1]) % 31 == 0)
        return zlib.MAX_WBITS if framed else -zlib.MAX_WBITS


def inflater_of(codings: str) -> Inflater | None:
    """What undoes a Content-Encoding (RFC 9110 section 8.4), the last coding first; None if there is none of ours.

    Raises:
        ValueError: there are too many.
    """
    names = [name for name in re.split(r"[\s,]+", codings.lower()) if name not in {"", "identity"}]
    if not CODINGS.issuperset(names):
        return None
    if len(names) > _LAYERS:
        raise ValueError(f"the body was compressed {len(names)} times over")
    found: Inflater | None = None
    for name in names:
        found = Inflater(name, found)
    return found
