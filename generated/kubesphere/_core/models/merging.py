"""Three-way merge of JSON documents: what two have changed in the same one."""
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

from typing import Any

from .patches import copied, same
from .pointer import escape

MISSING: Any = object()


def merge(before: Any, ours: Any, theirs: Any) -> tuple[Any, list[str]]:
    """`theirs` with the changes from `before` to `ours`, and where both changed the same.

    Two changes to equal values are a conflict like any other: two that count up by one have counted up by two. Two
    removals are none. Arrays are values like any other: changed as a whole. Where there is a conflict, ours stands.

    Returns:
        The merged document, and the JSON pointers (RFC 6901) of the conflicts.
    """
    conflicts: list[str] = []
    return copied(_merge(before, ours, theirs, "", conflicts)), conflicts


def _merge(before: Any, ours: Any, theirs: Any, path: str, conflicts: list[str]) -> Any:
    if _alike(ours, before):
        return theirs
    if _alike(theirs, before):
        return ours
    if isinstance(ours, dict) and isinstance(theirs, dict):
        old = before if isinstance(before, dict) else {}
        merged: dict[str, Any] = {}
        for key in [*theirs, *(key for key in ours if key not in theirs)]:
            old_value, our_value = old.get(key, MISSING), ours.get(key, MISSING)
            value = _merge(old_value, our_value, theirs.get(key, MISSING), f"{path}/{escape(key)}", conflicts)
            if value is not MISSING:
                merged[key] = value
        return merged
    conflicts.append(path)
    return ours


def _alike(one: Any, other: Any) -> bool:
    return one is other or (one is not MISSING and other is not MISSING and same(one, other))
