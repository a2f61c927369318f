"""Text that no repr, traceback or pickle shows."""

from __future__ import annotations

from typing import NoReturn, overload

from ..redact import MASK


class Secret:
    """A password, token or form on its way: `reveal()` where it is sent, and nowhere else."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text."""
        return self._text

    def __repr__(self) -> str:
        return MASK

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled or copied")


@overload
def secret(value: str | Secret) -> Secret: ...
@overload
def secret(value: str | Secret | None) -> Secret | None: ...
def secret(value: str | Secret | None) -> Secret | None:
    """The value, hidden."""
    return Secret(value) if isinstance(value, str) else value
