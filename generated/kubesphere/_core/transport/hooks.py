"""What a user wants done with every request and every answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .http import httpx

Hook: TypeAlias = Callable[[Any], Any]


@dataclass(frozen=True, slots=True, repr=False)
class Hooks:
    """Called in order for every attempt; logging in and renewing a token are no affair of theirs.

    Attributes:
        request: each takes the HTTP library's request before credentials are added, and may change its headers.
        response: each takes the HTTP library's response, without credentials; a streamed body is not read yet.
    """

    request: tuple[Hook, ...] = ()
    response: tuple[Hook, ...] = ()

    def before(self, request: httpx.Request) -> None:
        """Call those for requests."""
        for hook in self.request:
            hook(request)

    def after(self, response: httpx.Response) -> None:
        """Call those for responses."""
        for hook in self.response:
            hook(response)

    async def abefore(self, request: httpx.Request) -> None:
        """Call those for requests, awaiting what is to be awaited."""
        for hook in self.request:
            await _finished(hook(request))

    async def aafter(self, response: httpx.Response) -> None:
        """Call those for responses, awaiting what is to be awaited."""
        for hook in self.response:
            await _finished(hook(response))


NO_HOOKS = Hooks()


async def _finished(result: Awaitable[Any] | Any) -> None:
    if isawaitable(result):
        await result


def hooks_of(given: Hook | Iterable[Hook] | None) -> tuple[Hook, ...]:
    """One hook or several.

    Raises:
        TypeError: one that cannot be called.
    """
    hooks = () if given is None else (given,) if callable(given) else tuple(given)
    for hook in hooks:
        if not callable(hook):
            raise TypeError(f"a hook must be callable, not {type(hook).__name__}")
    return hooks
