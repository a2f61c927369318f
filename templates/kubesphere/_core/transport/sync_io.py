"""What threads do, and tasks do otherwise: the twin of `async_io`, by hand."""

from __future__ import annotations

from contextlib import nullcontext
from threading import RLock
from time import sleep as sleep  # noqa: PLC0414 - for those who import it from here
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from .exchange import Exchange
    from .http import httpx

PLACES = None
_NOTHING = nullcontext()


def fast_transport(_: dict[str, Any]) -> httpx.BaseTransport | None:
    """None: aiohttp is for tasks."""


def backend() -> Any:
    """What makes httpcore's connections."""
    from httpcore import SyncBackend  # noqa: PLC0415 - as httpx: the first request needs it

    return SyncBackend()


class Slots:
    """So many at once, in the order they came; None is any number."""

    def __init__(self, most: int | None) -> None:
        from queue import Empty, SimpleQueue  # noqa: PLC0415 - the first request needs it

        self._none_free = Empty
        self._free: SimpleQueue[None] | None = None
        if most is not None:
            self._free = SimpleQueue()  # no lock of Python's: a signal handler may send too
            for _ in range(most):
                self._free.put(None)

    def take(self, seconds: float | None) -> bool:
        """Wait for one; whether it came within that time."""
        if self._free is None:
            return True
        try:
            self._free.get(timeout=seconds)
        except self._none_free:
            return False
        return True

    def give(self) -> None:
        """Give one back."""
        if self._free is not None:
            self._free.put(None)


def guard() -> AbstractContextManager[Any]:
    """What one thread has at a time, and a signal handler that interrupts it."""
    return RLock()


def shielded() -> AbstractContextManager[None]:
    """Nothing: a thread isn't cancelled."""
    return _NOTHING


def cut_off(_: Exchange) -> AbstractContextManager[None]:
    """Nothing: a thread can't be made to end; what it waits for has the deadline as its timeout."""
    return _NOTHING


def call_blocking(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call what may block."""
    return function(*arguments)


def finished(result: Any) -> Any:
    """What a function of the user's returned."""
    return result


def close_stream(stream: Any, _: Any, *__: Iterator[bytes]) -> None:
    """Close a response or its stream; a generator of this thread's ends with its last reference."""
    stream.close()
