"""A response that has been read, of whatever HTTP library."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHARSET = r"(?i)charset=\"?([\w.:-]+)"  # text: few answers need it, and importing would take longer
_NO_CHARSET = r"(?i)idna|punycode|undefined|unicode.escape|raw.unicode.escape|mbcs|oem"


class Reply:
    """A response that has been read. Header names are in lower case."""

    __slots__ = ("body", "headers", "method", "status", "url")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes, method: str = "", url: str = "") -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.method = method
        self.url = url

    def with_body(self, body: bytes) -> Reply:
        """The same with another body."""
        return Reply(self.status, self.headers, body, self.method, self.url)

    def with_status(self, status: int) -> Reply:
        """The same with another HTTP status."""
        return Reply(status, self.headers, self.body, self.method, self.url)

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
