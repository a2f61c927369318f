"""A diff for reading in a terminal, for programs, and as a guide for publishing: what users have to change."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING, Final

from ksgen.errors import counted, one_line
from ksgen.quote import code_span, markdown

from .changes import STATUSES, alike, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ksgen.json import Json

    from .changes import Change, Diff, Entry, Status

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
    marked = " (marked !)" if diff.breaking else ""
    yield f"{title}: {counted(len(diff.changes), 'change')}, {diff.breaking} breaking{marked}"
    for subject, statuses in diff.entries().items():
        for status, entries in statuses.items():
            yield ""
            yield f"{counted(len(entries), subject)} {status}{_share(entries)}"
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


# --- Markdown


_BREAK: Final = "<br>"
# What users do with the groups of calls, in the order in which a program meets them.
AREAS: Final = {
    "Signing in": ("oauth",),
    "Accounts and roles": ("iam",),
    "Workspaces and projects": ("tenant", "quota"),
    "Apps": ("application", "openpitrix"),
    "Workloads and other resources": ("resources", "operations", "workloadtemplate", "terminal"),
    "Clusters": ("multicluster", "cluster"),
    "Observability": ("monitoring", "metering", "alerting", "notification", "metrics"),
    "Networking": ("network", "gateway", "servicemesh"),
    "DevOps": ("devops", "gitops"),
    "Edge": ("edgeruntime", "kubeedge"),
    "Extensions": ("extensions", "kubesphere", "package", "dist", "proxy", "static"),
    "The server itself": ("config", "version", "healthz", "livez", "openapi"),
}
_AREA: Final = {group: area for area, groups in AREAS.items() for group in groups}


def render_markdown(diff: Diff) -> str:
    """What was removed, renamed, changed and added; calls to which the same happened share a row."""
    title = f"## {_codes((diff.old, diff.new))}"
    if not diff.changes:
        return f"{title}\n\nNo changes.\n"
    lines = [title, "", f"{counted(len(diff.changes), 'change')}, {diff.breaking} of them breaking."]
    entries = diff.entries()
    for settings in entries.pop("setting", {}).values():
        lines += [
            "",
            "### How the server behaves",
            "",
            "| what | before | now |",
            "|---|---|---|",
            *map(_setting, settings),
        ]
    calls = [each for statuses in entries.pop("call", {}).values() for each in statuses]
    for area, below in _by_area(calls).items():
        lines += ["", f"### {area}", *_notes(below)]
        for status in STATUSES:
            if group := tuple(each for each in below if each.status == status):
                lines += ["", f"#### Calls {status} ({len(group)})", "", *_table("call", status, group)]
    for subject, statuses in entries.items():
        lines += ["", f"### {subject.capitalize()}s"]
        for status, found in statuses.items():
            lines += ["", f"#### {subject.capitalize()}s {status} ({len(found)})", "", *_table(subject, status, found)]
    return "\n".join(lines) + "\n"


def _by_area(calls: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Calls by what they are for; a group that is in no area is one of its own."""
    found: dict[str, list[Entry]] = {}
    for each in calls:
        group = each.name.partition(".")[0]
        found.setdefault(_AREA.get(group) or code_span(group), []).append(each)
    order = {area: index for index, area in enumerate(AREAS)}
    return dict(sorted(found.items(), key=lambda item: (order.get(item[0], len(order)), item[0])))


def _notes(entries: Iterable[Entry]) -> Iterator[str]:
    """What is known of calls besides, once each, with the groups and versions that it is about."""
    about: dict[str, dict[str, None]] = {}
    for each in entries:
        for note in each.notes:
            about.setdefault(note, {})[".".join(each.name.split(".")[:2])] = None
    for index, (note, groups) in enumerate(about.items()):
        if not index:
            yield ""
        yield f"- {', '.join(map(code_span, groups))}: {_text(note)}"


def _setting(entry: Entry) -> str:
    [change] = entry.changes
    old, new = (code_span(value) if value else "none" for value in (change.before, change.after))
    return f"| {_text(change.note or change.name)} | {old} | {new} |"


def _text(text: str) -> str:
    """Text whose code spans are code."""
    parts = text.split("`")
    return "".join(code_span(part) if index % 2 else markdown(part) for index, part in enumerate(parts))


def _table(subject: str, status: Status, entries: tuple[Entry, ...]) -> Iterator[str]:
    if subject == "call" and status == "renamed":
        yield "| before | now | what else changes |"
        yield "|---|---|---|"
        for each in entries:
            old, new = each.titles
            yield f"| {code_span(old)} | {code_span(new)} | {_BREAK.join(map(_change, each.parts)) or 'nothing'} |"
    elif any(entry.parts for entry in entries):
        yield f"| {subject} | change |"
        yield "|---|---|"
        for group in alike(entries):
            names = _BREAK.join(map(_codes, folded(group)))
            yield f"| {names} | {_BREAK.join(map(_change, group[0].parts)) or status} |"
    elif status == "added" or subject != "call":
        for titles in folded(entries):
            yield f"- {_codes(titles)}"
    else:
        yield f"| {subject} | endpoint |"
        yield "|---|---|"
        for entry in entries:
            yield f"| {_codes(entry.titles)} | {code_span(entry.at)} |"


def _change(change: Change) -> str:
    title = f"**breaking**: {change.kind.title}" if change.breaking else change.kind.title
    return f"{title} {_codes(change.values)}".rstrip()


def _codes(texts: tuple[str, ...]) -> str:
    return " to ".join(map(code_span, texts))
