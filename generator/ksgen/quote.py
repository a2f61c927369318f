"""The only ways in which a string from a spec becomes text: one function per context.

Templates of anything but Python may print `Code` and nothing else, which only the functions here make.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ksgen.naming.words import Name

_MARKUP = frozenset("&<>|`\\[]*_~")
# What begins a heading, a list, an underline or a block of code.
_BLOCK = re.compile(r"^[#+\-= ]|^\d+[.)](?=\s|$)")
# What makes a link of bare text: the second slash of `http://x`, the point of `www.x` and `x.io`.
_BARE = re.compile(r"(?<=/)/|(?<=\w)\.(?=[^\W\d_]{2})")


class Code(str):
    """Text that is safe in the context it was made for."""

    __slots__ = ()


def markdown(text: str) -> Code:
    """Text of a Markdown heading, line or table cell: no line ends, no pipes, no tags, no links, no emphasis."""
    flat = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
    quoted = "".join(_entity(char) if char in _MARKUP else char for char in flat)
    quoted = _BLOCK.sub(lambda found: found[0][:-1] + _entity(found[0][-1]), quoted)
    # GitHub looks for addresses once entities are resolved, so that only a tag keeps it from finding one.
    return Code(_BARE.sub(lambda found: _entity(found[0]), quoted).replace("@", "<wbr>@"))


def _entity(char: str) -> str:
    return f"&#{ord(char)};"


def code_span(text: str) -> Code:
    """A Markdown code span inside a table cell, back-ticks included: nothing in it is markup, a pipe ends no cell."""
    flat = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
    if "\\|" in flat:  # readers differ on which of the two escapes the other
        return Code(f"<code>{markdown(flat)}</code>")
    fence = "`" * (max(map(len, re.findall("`+", flat)), default=0) + 1)
    pad = " " if flat[:1] == "`" or flat[-1:] == "`" or not flat.strip() else ""
    return Code(f"{fence}{pad}{flat}{pad}{fence}".replace("|", "\\|"))


def chain(names: Iterable[Name]) -> Code:
    """`users.list` of its names."""
    return Code(".".join(names))


def toml_string(text: str) -> Code:
    """A TOML basic string in ASCII (half of a surrogate pair, which TOML can't hold, is replaced)."""
    return Code('"' + "".join(map(_toml_char, text)) + '"')


def _toml_char(char: str) -> str:
    if "\ud800" <= char <= "\udfff":
        char = "\N{REPLACEMENT CHARACTER}"
    if char.isascii() and char.isprintable() and char not in '"\\':
        return char
    return f"\\U{ord(char):08X}"
