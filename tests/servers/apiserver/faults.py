"""What only sockets can do to an answer, and what holds one up."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kubesphere.testing._server.loopback import Answer, Outcome, Raw

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Garbage:
    """Send bytes that are no HTTP; the request isn't handled."""

    data: bytes = b"\x00\xff not http\r\n\r\n"
    handled: bool = field(default=False, init=False)

    def spoil(self, _: Answer) -> Outcome:
        return Raw([self.data])


@dataclass(frozen=True)
class Truncated:
    """Handle the request, promise the whole answer, send `keep` bytes of its body and hang up."""

    keep: int = 10
    handled: bool = field(default=True, init=False)

    def spoil(self, answer: Answer) -> Outcome:
        return Raw([_head(answer), answer.body[: self.keep]])


@dataclass
class Held:
    """Handle the request and hold the answer until `release()`. `entered` is set once one is held."""

    entered: threading.Event = field(default_factory=threading.Event)
    gate: threading.Event = field(default_factory=threading.Event)
    handled: bool = field(default=True, init=False)

    def release(self) -> None:
        self.gate.set()

    def spoil(self, answer: Answer) -> Outcome:
        return replace(answer, before=self._wait)

    def _wait(self) -> None:
        self.entered.set()
        self.gate.wait(30)


@dataclass
class Slow:
    """Handle the request and send its body in pieces of `size`, one for each `step()`, the rest after `release()`."""

    size: int = 1
    steps: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    gate: threading.Event = field(default_factory=threading.Event)
    entered: threading.Event = field(default_factory=threading.Event)
    handled: bool = field(default=True, init=False)

    def step(self) -> None:
        self.steps.release()

    def release(self) -> None:
        self.gate.set()
        self.steps.release()

    def spoil(self, answer: Answer) -> Outcome:
        return Raw(self._pieces(answer))

    def _pieces(self, answer: Answer) -> Iterator[bytes]:
        yield _head(answer)
        self.entered.set()
        for start in range(0, len(answer.body), self.size):
            if not self.gate.is_set():
                self.steps.acquire(timeout=30)
            yield answer.body[start : start + self.size]


def _head(answer: Answer) -> bytes:
    fields = [*answer.headers, ("Content-Length", str(len(answer.body)))]
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields)
    return f"HTTP/1.1 {answer.status} Some Phrase\r\n{lines}\r\n".encode("latin-1")
