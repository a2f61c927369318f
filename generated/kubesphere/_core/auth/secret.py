"""Text that no repr, traceback or pickle shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn, overload

from ..redact import MASK

if TYPE_CHECKING:
    from collections.abc import ItemsView, KeysView, Mapping


_UNSENDABLE = re.compile(r"[^\t\x20-\x7e]|^[\t ]|[\t ]$")


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


class Headers:
    """Headers, names in lower case, whose values may be secret: a gateway's key, say. Shows none of them.

    What reports exceptions shows what is in a mapping, whatever that says of itself: so this is none.
    """

    __slots__ = ("_values", "made")

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)
        self.made: Any = None  # what an HTTP library has made of them

    def keys(self) -> KeysView[str]:
        """Their names."""
        return self._values.keys()

    def items(self) -> ItemsView[str, str]:
        """Names and values."""
        return self._values.items()

    def get(self, name: str) -> str | None:
        """One's value, None if it isn't there."""
        return self._values.get(name)

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def __repr__(self) -> str:
        return MASK


def headers_of(*given: Mapping[str, str] | Headers | None) -> Headers:
    """Headers from several sources; of those of one name the last counts.

    Raises:
        ValueError: a value holds what no header can (RFC 9110 section 5.5), such as the end of a line, a space around
            it, or letters beyond ASCII.
    """
    headers = Headers({name.lower(): value for each in given if each is not None for name, value in each.items()})
    for name, value in headers.items():
        if isinstance(value, str) and _UNSENDABLE.search(value):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(
                f"the header {name!r} holds what no header can, perhaps the end of a line, or a space at an end"
            )
    return headers


@overload
def secret(value: str | Secret) -> Secret: ...
@overload
def secret(value: str | Secret | None) -> Secret | None: ...
def secret(value: str | Secret | None) -> Secret | None:
    """The value, hidden."""
    return Secret(value) if isinstance(value, str) else value
