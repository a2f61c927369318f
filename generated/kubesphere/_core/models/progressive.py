"""The part of a growing text that an answer holds."""

from __future__ import annotations

from msgspec import Struct


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
