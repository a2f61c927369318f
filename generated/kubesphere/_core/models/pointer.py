"""JSON pointers (RFC 6901)."""

from __future__ import annotations


def escape(key: str) -> str:
    """An object's key as one part of a pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def parts(pointer: str) -> list[str]:
    """The keys and indices that a pointer goes through, unescaped; none for the whole document.

    Raises:
        ValueError: the text is no pointer.
    """
    if pointer and not pointer.startswith("/"):
        raise ValueError(f"{pointer!r} is no JSON pointer")
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
