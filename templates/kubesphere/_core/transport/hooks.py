"""What a user wants done with every request and every answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from msgspec import Struct

Hook: TypeAlias = Callable[[Any], Any]


class Hooks(Struct, frozen=True):
    """Called in order for every attempt; logging in and renewing a token are no affair of theirs.

    Attributes:
        request: each takes the HTTP library's request before credentials are added, and may change its headers.
        response: each takes the HTTP library's response, without credentials; a streamed body is not read yet.
    """

    request: tuple[Hook, ...] = ()
    response: tuple[Hook, ...] = ()

    __repr__ = object.__repr__


NO_HOOKS = Hooks()


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
