"""What a user of the command line did wrong, and the exit codes."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

REFUSED = 1  # the server refused, or didn't answer
USAGE = 2
NO_LOGIN = 4  # as gh has it: there is no session, or it has ended
INTERRUPTED = 130


class UsageError(Exception):
    """What was typed makes no sense; exit code 2."""


class NoLoginError(Exception):
    """There is nothing to log in with; exit code 4."""


def meant(word: str, known: Iterable[str]) -> str:
    """`; did you mean pods?`, or nothing where no known word is near."""
    near = get_close_matches(word.lower(), list(known), 3, 0.6)
    return f"; did you mean {' or '.join(near)}?" if near else ""
