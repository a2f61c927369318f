"""JSON references inside one document (RFC 6901 section 6). Nothing here opens a file or a connection."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ksgen.json import Json, is_array, is_object

from .finding import Parts, Problem, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")

MISSING = object()
"""What a pointer to nothing yields: None is a value of JSON."""


def check_reference(root: Json, target: str, at: Parts) -> Iterator[Problem]:
    """What is wrong with the reference at `at`, if anything is."""
    if not is_local(target):
        yield Problem("remote-ref", at, f"{quote(target)} leaves the document; it is never fetched")
        return
    found = resolve(root, target)
    if found is CIRCULAR:
        yield Problem("circular-ref", at, f"{quote(target)} only leads back to itself")
    elif not is_object(found):
        yield Problem("dangling-ref", at, f"{quote(target)} leads to no object of the document")


CIRCULAR = object()
"""What references that lead back to themselves yield."""


def resolve(root: Json, target: str) -> object:
    """Follow a `#/...` reference, and references it leads to.

    Returns:
        The value; `MISSING` when a step leads nowhere or out of the document, `CIRCULAR` when back to itself.
    """
    seen: set[str] = set()
    while target not in seen:
        seen.add(target)
        found = _lookup(root, target)
        following = found.get("$ref") if is_object(found) else None
        if not isinstance(following, str):
            return found
        target = following
    return CIRCULAR


def is_local(target: str) -> bool:
    """Whether a reference stays in its document."""
    return target.startswith("#")


def _lookup(root: Json, target: str) -> object:
    """One step: the value a `#/...` reference names, or `MISSING`."""
    if not is_local(target):
        return MISSING
    found = _walk(root, target[1:])
    return _walk(root, unquote(target[1:])) if found is MISSING and "%" in target else found


def _walk(value: object, pointer: str) -> object:
    if pointer and not pointer.startswith("/"):
        return MISSING
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if is_object(value) and key in value:
            value = value[key]
        elif is_array(value) and _INDEX.fullmatch(key) and int(key) < len(value):
            value = value[int(key)]
        else:
            return MISSING
    return value
