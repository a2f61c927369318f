"""A diff for reading in a terminal, and for programs."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

from ksgen.errors import one_line

from .changes import alike, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ksgen.json import Json

    from .changes import Change, Diff, Entry

_WIDTH = 100
_ARROW = " -> "


def render_text(diff: Diff) -> str:
    """What was removed, renamed, changed and added, in this order; `!` marks what breaks.

    Calls and models to which the same happened stand together above it.

    Returns:
        Lines that end in a newline, printable whatever the contracts hold.
    """
    return "".join(f"{one_line(line)}\n" for line in _lines(diff))


def _lines(diff: Diff) -> Iterator[str]:
    title = f"{diff.old} -> {diff.new}"
    if not diff.changes:
        yield f"{title}: no changes"
        return
    count = len(diff.changes)
    marked = " (marked !)" if diff.breaking else ""
    yield f"{title}: {count} {'change' if count == 1 else 'changes'}, {diff.breaking} breaking{marked}"
    for subject, statuses in diff.entries().items():
        for status, entries in statuses.items():
            yield ""
            yield f"{len(entries)} {subject}{'s' if len(entries) > 1 else ''} {status}{_share(entries)}"
            yield from _section(entries)


def _share(entries: tuple[Entry, ...]) -> str:
    breaking = sum(entry.breaking for entry in entries)
    return f", {breaking} of them breaking" if 0 < breaking < len(entries) else ""


def _section(entries: tuple[Entry, ...]) -> Iterator[str]:
    for index, group in enumerate(alike(entries)):
        if index:
            yield ""
        gone = any(change.kind.status in {"removed", "renamed"} for change in group[0].changes)
        yield from _wrapped("!" if gone else " ", folded(group))
        yield from map(_text_part, group[0].parts)
        yield from (f"      {note}" for note in dict.fromkeys(note for entry in group for note in entry.notes))


def _wrapped(mark: str, titles: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for title in titles:
        yield from textwrap.wrap(
            _ARROW.join(title),
            _WIDTH,
            initial_indent=f"{mark} ",
            subsequent_indent=f"{mark}     ",
            break_long_words=False,
            break_on_hyphens=False,
        )


def _text_part(change: Change) -> str:
    text = f"{change.kind.title} {_ARROW.join(change.values)}"
    return f"{'!' if change.breaking else ' '}     {text.rstrip()}"


# --- JSON


def render_json(diff: Diff) -> str:
    """ASCII JSON with a stable order of members and changes.

    Returns:
        `{"old", "new", "breaking": n, "safe": n, "changes": [{"rule", "breaking", "subject", "status", "name", "at",
        "part", "before", "after", "note"}, ...]}`; absent parts and values are null.
    """
    report = {
        "old": diff.old,
        "new": diff.new,
        "breaking": diff.breaking,
        "safe": len(diff.changes) - diff.breaking,
        "changes": [_json_change(change) for change in diff.changes],
    }
    return json.dumps(report, indent=2) + "\n"


def _json_change(change: Change) -> Json:
    return {
        "rule": change.rule,
        "breaking": change.breaking,
        "subject": change.kind.subject,
        "status": change.kind.status,
        "name": change.name,
        "at": change.at,
        "part": change.part,
        "before": change.before,
        "after": change.after,
        "note": change.note,
    }
