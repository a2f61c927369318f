"""What threads do, and tasks do otherwise: the twin of `async_io`, by hand."""

from __future__ import annotations

from contextlib import nullcontext
from time import sleep
from typing import TYPE_CHECKING, Any

from .http import httpx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from .connections import Connections
    from .exchange import Exchange

__all__ = ["PLACES", "call_blocking", "cut_off", "finished", "open_transport", "run_out", "sleep"]

PLACES = None
_NOTHING = nullcontext()


def open_transport(settings: Connections, base_url: str) -> httpx.BaseTransport:
    """A new transport of the HTTP library."""
    return httpx.HTTPTransport(**settings.arguments(base_url), trust_env=False)


def cut_off(_: Exchange) -> AbstractContextManager[None]:
    """Nothing: a thread can't be made to end; what it waits for has the deadline as its timeout."""
    return _NOTHING


def call_blocking(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call what may block."""
    return function(*arguments)


def finished(result: Any) -> Any:
    """What a function of the user's returned."""
    return result


def run_out(body: Iterator[bytes], library: Any) -> None:
    """Nothing: a generator of this thread's ends with its last reference."""
