"""What goes wrong for a user of ksgen: what, where, and what to do about it."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Iterable


class KsgenError(Exception):
    """A mistake in the input or its surroundings, told in at most three lines.

    Args:
        message: What is wrong, in one sentence.
        where: The place: a file and a JSON pointer (RFC 6901), or a method and a path.
        hint: What to do about it.
    """

    exit_code: ClassVar[int] = 2

    def __init__(self, message: str, *, where: str | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        lines = [_bounded(self.message)]
        if self.where:
            lines.append(f"  at: {_bounded(self.where)}")
        if self.hint:
            lines.append(f"  fix: {_bounded(self.hint)}")
        return "\n".join(lines)

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross process boundaries; the default would drop the keyword arguments.
        return (_rebuild, (type(self), self.message, self.where, self.hint))


def _rebuild(kind: type[KsgenError], message: str, where: str | None, hint: str | None) -> KsgenError:
    return kind(message, where=where, hint=hint)


_LONGEST: Final = 4000


def _bounded(text: str) -> str:
    shown = one_line(text[:_LONGEST])
    return shown if len(text) <= _LONGEST and len(shown) <= _LONGEST else f"{shown[:_LONGEST]} ..."


def one_line(text: str) -> str:
    """Text from a spec may hold line ends or terminal escapes; neither may shape what we print."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)


def closest(word: str, known: Iterable[str]) -> list[str]:
    """Of the known words those that were perhaps meant, the likeliest first, whatever their letter case."""
    by_lower = {each.lower(): each for each in known}
    return [by_lower[each] for each in get_close_matches(word.lower(), list(by_lower), 3, 0.6)]


def counted(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
