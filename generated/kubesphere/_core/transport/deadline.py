"""A point in time by which all that is under way here has to end: calls, their retries, logins, waits."""

from __future__ import annotations

import math
import time
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from ..errors import DeadlineError

if TYPE_CHECKING:
    from collections.abc import Generator


class Deadline:
    """When, on the monotonic clock, and whose.

    Attributes:
        at: seconds.
        what: what was given that much time, to tell of it.
        gave_up: whether something was not tried again that would have been, with more time.
    """

    __slots__ = ("at", "gave_up", "what")

    def __init__(self, at: float, what: str) -> None:
        self.at = at
        self.what = what
        self.gave_up = False

    @property
    def left(self) -> float:
        """Seconds until then, negative after it."""
        return self.at - time.monotonic()


_current: ContextVar[Deadline | None] = ContextVar("kubesphere_deadline", default=None)


@contextmanager
def deadline(seconds: float | None, what: str) -> Generator[None, None, None]:
    """Give the block that much time; one that is under way already and ends sooner holds. None is no bound.

    Calls inside raise DeadlineError where it cuts them off.
    """
    held = _current.get()
    new = held if seconds is None else Deadline(time.monotonic() + seconds, what)
    if held is not None and new is not None and held.at <= new.at:
        new = held
    token = _current.set(new)
    try:
        yield
    finally:
        _current.reset(token)


def current_deadline() -> Deadline | None:
    """The deadline that holds here."""
    return _current.get()


def seconds_left() -> float:
    """Seconds until the deadline that holds here; infinite without one."""
    held = _current.get()
    return math.inf if held is None else held.left


def gave_up() -> bool:
    """Whether it was for want of time that something was not tried again here."""
    held = _current.get()
    return held is not None and held.gave_up


def check_deadline(where: str) -> None:
    """Go on only if there is time left.

    Raises:
        DeadlineError: there is none.
    """
    held = _current.get()
    if held is not None and held.left <= 0:
        raise DeadlineError(f"the time for {held.what} was up during {where}")
