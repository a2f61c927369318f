"""The only ways in which a string from a spec reaches generated text: one function per context.

Templates may print `Code` and nothing else (the renderer refuses plain strings), and only the
functions here and those of `naming`, whose alphabet is closed, make `Code` from foreign text.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from ksgen.json import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MARKUP = frozenset("&<>|`\\[]*_~")
_LINE_LIMIT = 120


class Code(str):
    """Text that is safe in the context it was made for."""

    __slots__ = ()


def ident(name: str) -> Code:
    """A Python identifier.

    Raises:
        ValueError: if it is none; names are made by `naming`, so that is a mistake of ours.
    """
    if not (name.isascii() and name.isidentifier()):
        raise ValueError(f"{name!r} is not an ASCII identifier")
    return Code(name)


def dotted(name: str) -> Code:
    """Identifiers joined by dots."""
    return Code(".".join(ident(part) for part in name.split(".")))


def literal(value: Any) -> Code:
    """A Python literal of a JSON value, in ASCII, on one line."""
    if isinstance(value, str):
        return Code(_string(value))
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"no literal for {value!r}")
    if value is None or isinstance(value, bool | int | float):
        return Code(repr(value))
    if is_array(value):
        return Code("[" + ", ".join(map(literal, value)) + "]")
    if is_object(value):
        return Code("{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}")
    raise TypeError(f"no literal for {type(value).__name__}")


def literal_tuple(values: Sequence[str]) -> Code:
    """A Python tuple of strings."""
    inner = ", ".join(map(literal, values))
    return Code(f"({inner},)" if len(values) == 1 else f"({inner})")


def docstring(lines: Iterable[str], indent: int) -> Code:
    """A whole docstring, quotes included; `indent` is the number of spaces it stands behind.

    Backslashes, quotes, control and non-ASCII characters are escaped, so no text can end it early.
    """
    escaped = [_escape(line) for line in lines]
    pad = " " * indent
    if len(escaped) == 1 and len(escaped[0]) + indent + 6 <= _LINE_LIMIT:
        return Code(f'"""{escaped[0]}"""')
    body = "\n".join(pad + line if line else "" for line in escaped[1:])
    return Code(f'"""{escaped[0]}\n{body}\n{pad}"""' if body else f'"""{escaped[0]}\n{pad}"""')


def markdown(text: str) -> Code:
    """Text of a Markdown heading, line or table cell: no line ends, no pipes, no tags, no links, no emphasis."""
    flat = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
    return Code("".join(f"&#{ord(char)};" if char in _MARKUP else char for char in flat))


def code_span(text: str) -> Code:
    """A Markdown code span inside a table cell, back-ticks included: nothing in it is markup, a pipe ends no cell."""
    flat = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
    if "\\|" in flat:  # readers differ on which of the two escapes the other
        return Code(f"<code>{markdown(flat)}</code>")
    fence = "`" * (max(map(len, re.findall("`+", flat)), default=0) + 1)
    pad = " " if flat[:1] == "`" or flat[-1:] == "`" or not flat.strip() else ""
    return Code(f"{fence}{pad}{flat}{pad}{fence}".replace("|", "\\|"))


def toml_string(text: str) -> Code:
    """A TOML basic string in ASCII (half of a surrogate pair, which TOML can't hold, is replaced)."""
    return Code('"' + "".join(map(_toml_char, text)) + '"')


def _toml_char(char: str) -> str:
    if "\ud800" <= char <= "\udfff":
        char = "\N{REPLACEMENT CHARACTER}"
    if char.isascii() and char.isprintable() and char not in '"\\':
        return char
    return f"\\U{ord(char):08X}"


def _string(text: str) -> str:
    """A double-quoted literal as black writes it; everything but printable ASCII is escaped."""
    quoted = ascii(text)
    if quoted[0] == '"' or '"' in text:
        return quoted
    return '"' + quoted[1:-1].replace("\\'", "'") + '"'


def _escape(line: str) -> str:
    return line.encode("unicode_escape").decode("ascii").replace('"', '\\"') if _unsafe(line) else line


def _unsafe(line: str) -> bool:
    return not line.isascii() or not line.isprintable() or "\\" in line or '"' in line
