"""Nesting: a limit that keeps everything after it from running out of stack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Parts, Problem, is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 100
"""Levels of arrays and objects; the deepest published file has 8."""


def too_deep(root: object) -> Iterator[Problem]:
    """Places where nesting reaches beyond the limit; nothing below them is looked at."""
    waiting: list[tuple[object, Parts]] = [(root, ())]
    while waiting:
        value, at = waiting.pop()
        if len(at) > LIMIT:
            yield Problem("too-deep", at, f"nested more than {LIMIT} levels deep; nothing else was checked")
        elif is_object(value):
            waiting += [(inner, (*at, key)) for key, inner in value.items() if isinstance(inner, dict | list)]
        elif is_array(value):
            waiting += [(inner, (*at, index)) for index, inner in enumerate(value) if isinstance(inner, dict | list)]
