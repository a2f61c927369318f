"""A diff as Markdown, for release notes: one table for each group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.render.quote import code_span

from .changes import alike, folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .changes import Change, Diff, Entry
    from .rules import Status, Subject

_BREAK = "<br>"


def render_markdown(diff: Diff) -> str:
    """What was removed, renamed, changed and added; calls and models to which the same happened share a row."""
    title = f"## {_codes((diff.old, diff.new))}"
    if not diff.changes:
        return f"{title}\n\nNo changes.\n"
    count = len(diff.changes)
    summary = f"{count} {'change' if count == 1 else 'changes'}, {diff.breaking} of them breaking."
    lines = [title, "", summary]
    for subject, statuses in diff.entries().items():
        for status, entries in statuses.items():
            lines += ["", *_table(subject, status, entries)]
    return "\n".join(lines) + "\n"


def _table(subject: Subject, status: Status, entries: tuple[Entry, ...]) -> Iterator[str]:
    yield f"### {subject.capitalize()}s {status} ({len(entries)})"
    yield ""
    if any(entry.parts for entry in entries):
        yield f"| {subject} | change |"
        yield "|---|---|"
        for group in alike(entries):
            names = _BREAK.join(map(_codes, folded(group)))
            yield f"| {names} | {_BREAK.join(map(_change, group[0].parts)) or status} |"
        return
    where = "endpoint" if subject == "call" else "definition"
    yield f"| {subject} | {where} |"
    yield "|---|---|"
    for entry in entries:
        yield f"| {_codes(entry.titles)} | {code_span(entry.at)} |"


def _change(change: Change) -> str:
    title = f"**breaking**: {change.kind.title}" if change.breaking else change.kind.title
    return f"{title} {_codes(change.values)}".rstrip()


def _codes(texts: tuple[str, ...]) -> str:
    return " to ".join(map(code_span, texts))
