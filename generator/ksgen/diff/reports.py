"""A diff for reading in a terminal, for programs, and as a guide for publishing: what users have to change."""

from __future__ import annotations

import json
import textwrap
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final

from ksgen.diff.changes import STATUSES, alike, folded, together
from ksgen.errors import counted, one_line
from ksgen.quote import code_span, markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ksgen.diff.changes import Affected, Change, Diff, Status

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


def _share(entries: tuple[Affected, ...]) -> str:
    breaking = sum(entry.breaking for entry in entries)
    return f", {breaking} of them breaking" if 0 < breaking < len(entries) else ""


def _section(entries: tuple[Affected, ...]) -> Iterator[str]:
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
        "changes": [
            {
                "rule": each.rule,
                "breaking": each.breaking,
                "subject": each.kind.subject,
                "status": each.kind.status,
                **asdict(each),
            }
            for each in diff.changes
        ],
    }
    return json.dumps(report, indent=2) + "\n"


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
        lines += ["", "### How the server behaves", "", "| what | before | now |", "|---|---|---|"]
        lines += map(_setting, settings)
    calls = [each for statuses in entries.pop("call", {}).values() for each in statuses]
    for area, below in _by_area(calls).items():
        same = [name for name in diff.unchanged if _area(name) == area]
        theirs = [each for each in below if each.status != "added"]
        lines += ["", f"### {area}", *_notes([each for each in theirs if each.status == "renamed"], same)]
        for status in STATUSES:
            if group := tuple(each for each in below if each.status == status):
                lines += ["", f"#### Calls {status} ({len(group)})"]
                if status == "removed":
                    lines += _notes(group, [*same, *(each.name for each in theirs if each.status != status)])
                    group = tuple(each for each in group if not each.notes)
                lines += ["", *_table("call", status, group)] if group else ()
    for subject, statuses in entries.items():
        lines += ["", f"### {subject.capitalize()}s"]
        for status, found in statuses.items():
            lines += ["", f"#### {subject.capitalize()}s {status} ({len(found)})", "", *_table(subject, status, found)]
    return "\n".join(lines) + "\n"


def _by_area(calls: Iterable[Affected]) -> dict[str, list[Affected]]:
    """Calls by what they are for; a group that is in no area is one of its own."""
    found: dict[str, list[Affected]] = {}
    for each in calls:
        found.setdefault(_area(each.name), []).append(each)
    known = [area for area in AREAS if area in found]
    return {area: found[area] for area in [*known, *sorted(found.keys() - AREAS.keys())]}


def _area(name: str) -> str:
    group = name.partition(".")[0]
    return _AREA.get(group) or code_span(group)


def _notes(entries: Iterable[Affected], unchanged: Iterable[str]) -> Iterator[str]:
    """What is known of calls besides, once each, with the beginnings of the names that it is about."""
    known = tuple(entries)
    every = [*unchanged, *(each.name for each in known)]
    about: dict[str, set[str]] = {}
    for each in known:
        for note in each.notes:
            about.setdefault(note, set()).add(each.name)
    told = [f"- {', '.join(map(code_span, _beginnings(every, names)))}: {_text(note)}" for note, names in about.items()]
    yield from ["", *told] if told else ()


def _beginnings(every: Iterable[str], some: set[str]) -> list[str]:
    """The shortest beginnings that stand for some of all names, and for none of the others; at least a version's."""
    names = sorted(every)
    found: list[str] = []
    for name in sorted(some):
        parts = name.split(".")
        starts = [".".join(parts[:size]) for size in range(1, len(parts) + 1)]
        fits = [each for each in starts if all(one in some for one in names if f"{one}.".startswith(f"{each}."))]
        several = {one.split(".")[1] for one in names if one.startswith(f"{parts[0]}.")}
        wanted = fits[0] if fits[0] != parts[0] or len(several) > 1 or len(fits) == 1 else fits[1]
        if wanted not in found:
            found.append(wanted)
    return found


def _setting(entry: Affected) -> str:
    [change] = entry.changes
    old, new = (code_span(value) if value else "none" for value in (change.before, change.after))
    return f"| {_text(change.note or change.name)} | {old} | {new} |"


def _text(text: str) -> str:
    """Text whose code spans are code."""
    parts = text.split("`")
    return "".join(code_span(part) if index % 2 else _between(part) for index, part in enumerate(parts))


def _between(text: str) -> str:
    """Text between code spans: a space beside one is no indentation."""
    inner = text.strip(" ")
    return text.replace(inner, markdown(inner), 1) if inner else text


def _table(subject: str, status: Status, entries: tuple[Affected, ...]) -> Iterator[str]:
    if subject == "call" and status == "renamed":
        yield "| before | now | what else changes |"
        yield "|---|---|---|"
        for group in alike([replace(each, changes=_without_move(each)) for each in entries]):
            pairs = _pairs(group)
            before, now = (_BREAK.join(map(code_span, side)) for side in zip(*pairs, strict=True))
            yield f"| {before} | {now} | {_BREAK.join(map(_change, group[0].parts)) or 'nothing'} |"
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


def _without_move(entry: Affected) -> tuple[Change, ...]:
    """What else changes: that a renamed call has another path goes without saying."""
    return tuple(each for each in entry.changes if each.rule != "endpoint-changed")


def _pairs(entries: Iterable[Affected]) -> list[tuple[str, str]]:
    """Old names and new ones; those that keep their last word are one, below the same parents."""
    below: dict[tuple[str, str], list[str]] = {}
    others: list[tuple[str, str]] = []
    for old, new in (each.titles for each in entries):
        (parent, _, last), (now, _, word) = old.rpartition("."), new.rpartition(".")
        if last == word and parent and now:
            below.setdefault((parent, now), []).append(last)
        else:
            others.append((old, new))
    folds = [(together(f"{parent}.", lasts), together(f"{now}.", lasts)) for (parent, now), lasts in below.items()]
    return [*folds, *others]


def _change(change: Change) -> str:
    title = f"**breaking**: {change.kind.title}" if change.breaking else change.kind.title
    return f"{title} {_codes(change.values)}".rstrip()


def _codes(texts: tuple[str, ...]) -> str:
    return " to ".join(map(code_span, texts))
