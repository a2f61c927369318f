"""The sync twin of what is written for async: one source, two modules.

A copied template `async_x.py` is the source; `sync_x.py` beside it is made from it, unless the templates hold one. Only
words are replaced, in code, comments and docstrings alike, so both modules keep the same lines.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_SOURCE: Final = "async_"
_TWIN: Final = "sync_"

_RULES: Final = (
    (r"\basync (?=(?:def|with|for)\b)", ""),
    (r"\bawait\s+", ""),
    (r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1"),
    (r"\bAwaitable, ", ""),  # its import
    (r"\bAsyncByteStream\b", "SyncByteStream"),  # of httpx
    (r"\bhandle_async_request\b", "handle_request"),  # of httpx
    (r"Async(?=[A-Z])", ""),
    (r"\basynccontextmanager\b", "contextmanager"),
    (r"\bwebsockets\.asyncio\b", "websockets.sync"),
    (r"\ba(?=(?:close|read|send|throw|iter|next|closing|iter_bytes|iter_lines|iter_raw)\b)", ""),
    (r"\b__a(?=(?:enter|exit|iter|next)__)", "__"),
    (r"(?<![a-z])async_(?=[a-z])", "sync_"),
    (r"\basync (?=(?:client|one|side)\b)", "sync "),
    (r"\basynchronous\b", "synchronous"),
)


def twins(copied: Mapping[str, str]) -> dict[str, str]:
    """The sync twins of copied templates that have none.

    Args:
        copied: Text by path.

    Returns:
        Text by path, to be formatted: without `await` and `async`, lines get shorter.
    """
    found: dict[str, str] = {}
    for path, text in copied.items():
        folder, _, name = path.rpartition("/")
        twin = f"{folder}/{_TWIN}{name.removeprefix(_SOURCE)}".removeprefix("/")
        if name.startswith(_SOURCE) and name.endswith(".py") and twin not in copied:
            found[twin] = f"# Made from {name}.\n{sync_of(text)}"
    return found


def sync_of(source: str) -> str:
    """The sync form of a source."""
    for pattern, replacement in _RULES:
        source = re.sub(pattern, replacement, source)
    return source
