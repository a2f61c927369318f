"""What a user wants done with every request and every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Hook: TypeAlias = Callable[[Any], Any]


class Hooks:
    """Called in order for every attempt; logging in and renewing a token are no affair of theirs.

    Attributes:
        request: each takes the HTTP library's request before credentials are added, and may change its headers.
        response: each takes the HTTP library's response, without credentials; a streamed body is not read yet.
    """

    __slots__ = ("request", "response")

    def __init__(
        self, request: Hook | Iterable[Hook] | None = None, response: Hook | Iterable[Hook] | None = None
    ) -> None:
        self.request = hooks_of(request)
        self.response = hooks_of(response)

    def __bool__(self) -> bool:
        return bool(self.request or self.response)


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


NO_HOOKS = Hooks()
