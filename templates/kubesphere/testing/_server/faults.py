"""What goes wrong on the way: each takes an answer and makes of it what a client meets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from .errors import JSON, TEXT
from .loopback import Answer, Failure, Outcome, Raw


class Fault(Protocol):
    """One thing that goes wrong.

    Attributes:
        handled: whether the server does what it is asked for all the same.
    """

    @property
    def handled(self) -> bool: ...

    def spoil(self, answer: Answer, /) -> Outcome: ...


@dataclass(frozen=True)
class Drop:
    """Hang up without an answer; the request isn't handled."""

    handled: bool = field(default=False, init=False)

    def spoil(self, _: Answer) -> Outcome:
        return None


@dataclass(frozen=True)
class Lost:
    """Handle the request and hang up before the answer."""

    handled: bool = field(default=True, init=False)

    def spoil(self, _: Answer) -> Outcome:
        return None


@dataclass(frozen=True)
class Instead:
    """Answer this instead; the request isn't handled."""

    status: int
    body: bytes = b"no\n"
    headers: tuple[tuple[str, str], ...] = ()
    handled: bool = field(default=False, init=False)

    def spoil(self, _: Answer) -> Outcome:
        media = JSON if self.body[:1] in (b"{", b"[") else TEXT
        return Answer(self.status, (*self.headers, media), self.body)


@dataclass(frozen=True)
class NoConnection:
    """No connection, or no answer in time; the request isn't handled. Over a socket it is a hang-up."""

    failure: Failure
    handled: bool = field(default=False, init=False)

    def spoil(self, _: Answer) -> Outcome:
        return Raw((), failure=self.failure)
