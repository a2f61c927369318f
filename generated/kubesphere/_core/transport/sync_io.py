"""What threads do, and tasks do otherwise: the twin of `async_io`, by hand."""

from __future__ import annotations

from time import sleep
from typing import TYPE_CHECKING, Any

from .http import httpx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .connections import Connections

__all__ = ["PLACES", "call_blocking", "finished", "loop_thread", "open_client", "run_out", "sleep"]

PLACES = None


def open_client(settings: Connections, base_url: str, timeout: Any) -> httpx.Client:
    """A new client of the HTTP library."""
    return httpx.Client(**settings.arguments(base_url), timeout=timeout)


def call_blocking(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call what may block."""
    return function(*arguments)


def loop_thread() -> int | None:
    """None: no event loop is known to run here."""
    return None


def finished(result: Any) -> Any:
    """What a function of the user's returned."""
    return result


def run_out(body: Iterator[bytes], library: Any) -> None:
    """Nothing: a generator of this thread's ends with its last reference."""
