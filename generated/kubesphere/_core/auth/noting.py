"""What a client tells its authentication, whatever that is: a token was refused, or is to be forgotten."""

from __future__ import annotations

from typing import Any


def refuse(auth: Any, token: str) -> None:
    """Tell the authentication that the server has just refused the token: it is renewed before the next request."""
    note = getattr(unwrapped(auth), "refuse", None)
    if note is not None:
        note(token)


def forget(auth: Any) -> None:
    """Let the authentication forget its tokens, if it keeps any."""
    note = getattr(unwrapped(auth), "forget", None)
    if note is not None:
        note()


def unwrapped(auth: Any) -> Any:
    """The authentication as it was given, where it had to be adapted to another HTTP library."""
    return getattr(auth, "wrapped", auth)
