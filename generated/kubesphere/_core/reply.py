"""A response that has been read, of whatever HTTP library, and the part of a growing text that one may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

_CHARSET = r"(?i)charset=\"?([\w.:-]+)"  # text: few answers need it, and importing would take longer
_NO_CHARSET = r"(?i)idna|punycode|undefined|unicode.escape|raw.unicode.escape|mbcs|oem"


class Reply(Struct, frozen=True):
    """A response that has been read. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    method: str = ""
    url: str = ""

    __repr__ = object.__repr__  # the body may hold secrets

    @property
    def media_type(self) -> str:
        """The media type, without parameters and in lower case; empty if the server names none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        """Whether the server calls the body JSON."""
        return self.media_type == "application/json" or self.media_type.endswith("+json")

    def text(self) -> str:
        """The body as text, UTF-8 unless the server says otherwise; what cannot be decoded is replaced."""
        found = re.search(_CHARSET, self.headers.get("content-type", ""))
        name = found[1] if found and not re.fullmatch(_NO_CHARSET, found[1]) else "utf-8"
        try:
            return self.body.decode(name, "replace")
        except (LookupError, ValueError):
            return self.body.decode("utf-8", "replace")


class ProgressiveText(Struct, frozen=True):
    """What a growing text holds from some offset on; what tells how to go on is in the answer's headers.

    Attributes:
        content: the part, in bytes, for it may begin or end within a character.
        next_start: the offset to ask for next, in bytes (`X-Text-Size`); None where the server doesn't tell.
        more: whether more will come (`X-More-Data`); None where the server doesn't tell.
    """

    content: bytes
    next_start: int | None = None
    more: bool | None = None

    @property
    def text(self) -> str:
        """The part as text (UTF-8); what is cut off within a character is replaced."""
        return self.content.decode("utf-8", "replace")

    def __str__(self) -> str:
        return self.text
