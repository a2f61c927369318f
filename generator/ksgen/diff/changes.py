"""Changes between two clients: what each is called, whether it breaks, and how they are gathered for reading.

A change breaks if a program that ran, or passed a strict type checker, with the old client may fail with the new
one: a call, model, property or short name that is gone or called otherwise; other positional arguments; an argument
that is gone, newly required, or takes fewer values than before; a property that a request must newly hold; another
type of result or property. What only adds, allows more, or marks as deprecated breaks nothing. Whatever the client
doesn't show is no change: prose, order, defaults, formats, names of query keys behind an argument that keeps its name,
responses other than the success.

A model that is only ever read requires nothing: `required` counts where both releases send the model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Subject = Literal["call", "model", "short name", "kind", "setting"]
Status = Literal["removed", "renamed", "changed", "added"]

SUBJECTS: Final[tuple[Subject, ...]] = ("call", "model", "short name", "kind", "setting")
STATUSES: Final[tuple[Status, ...]] = ("removed", "renamed", "changed", "added")


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change.

    Attributes:
        subject: What changes.
        status: What becomes of it.
        breaking: Whether code written against the old client may fail.
        title: The change in few words; what it is about follows.
    """

    subject: Subject
    status: Status
    breaking: bool
    title: str


_BREAKS: Final = True
_SAFE: Final = False

RULES: Final[dict[str, Rule]] = {
    "call-removed": Rule("call", "removed", _BREAKS, "removed"),
    "call-renamed": Rule("call", "renamed", _BREAKS, "renamed"),
    "call-added": Rule("call", "added", _SAFE, "added"),
    "endpoint-changed": Rule("call", "changed", _BREAKS, "moved"),
    "positional-changed": Rule("call", "changed", _BREAKS, "changed positional arguments"),
    "argument-removed": Rule("call", "changed", _BREAKS, "removed argument"),
    "argument-added-required": Rule("call", "changed", _BREAKS, "added required argument"),
    "argument-required": Rule("call", "changed", _BREAKS, "now requires argument"),
    "argument-changed": Rule("call", "changed", _BREAKS, "changed argument"),
    "argument-narrowed": Rule("call", "changed", _BREAKS, "narrowed argument"),
    "argument-widened": Rule("call", "changed", _SAFE, "widened argument"),
    "argument-optional": Rule("call", "changed", _SAFE, "no longer requires argument"),
    "argument-added": Rule("call", "changed", _SAFE, "added argument"),
    "media-type-removed": Rule("call", "changed", _BREAKS, "removed media type"),
    "media-type-added": Rule("call", "changed", _SAFE, "added media type"),
    "result-changed": Rule("call", "changed", _BREAKS, "changed result"),
    "result-added": Rule("call", "changed", _SAFE, "added result"),
    "resource-removed": Rule("call", "changed", _BREAKS, "no longer knows resource"),
    "resource-changed": Rule("call", "changed", _BREAKS, "changed result for resource"),
    "resource-added": Rule("call", "changed", _SAFE, "now knows resource"),
    "deprecated": Rule("call", "changed", _SAFE, "deprecated"),
    "not-deprecated": Rule("call", "changed", _SAFE, "no longer deprecated"),
    "model-removed": Rule("model", "removed", _BREAKS, "removed"),
    "model-renamed": Rule("model", "renamed", _BREAKS, "renamed"),
    "model-added": Rule("model", "added", _SAFE, "added"),
    "property-removed": Rule("model", "changed", _BREAKS, "removed property"),
    "property-renamed": Rule("model", "changed", _BREAKS, "renamed property"),
    "property-changed": Rule("model", "changed", _BREAKS, "changed property"),
    "property-added-required": Rule("model", "changed", _BREAKS, "added property that requests require"),
    "property-required": Rule("model", "changed", _BREAKS, "requests now require property"),
    "property-optional": Rule("model", "changed", _SAFE, "requests no longer require property"),
    "property-added": Rule("model", "changed", _SAFE, "added property"),
    "short-name-changed": Rule("short name", "changed", _BREAKS, "changed meaning"),
    "kind-removed": Rule("kind", "removed", _BREAKS, "removed"),
    "kind-moved": Rule("kind", "changed", _BREAKS, "moved"),
    "verb-removed": Rule("kind", "changed", _BREAKS, "no longer can"),
    "verb-added": Rule("kind", "changed", _SAFE, "now can"),
    "kind-added": Rule("kind", "added", _SAFE, "added"),
    "setting-changed": Rule("setting", "changed", _BREAKS, "changed behaviour"),
}

_ORDER = {rule: index for index, rule in enumerate(RULES)}


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one thing.

    Attributes:
        rule: Key of `RULES`.
        name: The call, the model (module and class) or the short name (`models.User`) as the old client has it; what
            is added, as the new one has it.
        at: Where the contract has it: method and path, or the definition.
        part: The argument or property, if it is about one.
        before: What it was, as the client's annotations say it; None where there was nothing.
        after: What it is, likewise.
        note: What else is known of it.
    """

    rule: str
    name: str
    at: str
    part: str | None = None
    before: str | None = None
    after: str | None = None
    note: str | None = None

    @property
    def kind(self) -> Rule:
        """Its rule."""
        return RULES[self.rule]

    @property
    def breaking(self) -> bool:
        """Whether code written against the old client may fail."""
        return self.kind.breaking

    @property
    def values(self) -> tuple[str, ...]:
        """What it is about: `limit: int` and `str`, of an argument or property; else what it was and what it is."""
        values = [value for value in (self.before, self.after) if value is not None]
        if self.part is None:
            return tuple(values)
        return (f"{self.part}: {values[0]}" if values else self.part, *values[1:])


@dataclass(frozen=True, slots=True)
class Affected:
    """Everything that happened to one call, model or short name."""

    subject: Subject
    status: Status
    name: str
    at: str
    changes: tuple[Change, ...]

    @property
    def breaking(self) -> bool:
        """Whether any of it breaks."""
        return any(change.breaking for change in self.changes)

    @property
    def titles(self) -> tuple[str, ...]:
        """Its name, and the new one if it was renamed."""
        renamed = (change.values for change in self.changes if change.kind.status == "renamed")
        return next(renamed, (self.name,))

    @property
    def notes(self) -> tuple[str, ...]:
        """What else is known of it."""
        return tuple(dict.fromkeys(change.note for change in self.changes if change.note))

    @property
    def parts(self) -> tuple[Change, ...]:
        """What changed within it, besides what its status says; what breaks comes first."""
        within = [change for change in self.changes if change.kind.status == "changed"]
        return tuple(sorted(within, key=lambda change: not change.breaking))


@dataclass(frozen=True, slots=True)
class Diff:
    """Every change from one contract to another, in a fixed order.

    Attributes:
        old: The release that was.
        new: The release that is.
        changes: Sorted by subject, name, rule and part.
        unchanged: Calls that both clients have alike.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    unchanged: frozenset[str] = frozenset()

    @property
    def breaking(self) -> int:
        """Number of breaking changes."""
        return sum(change.breaking for change in self.changes)

    def entries(self) -> dict[Subject, dict[Status, tuple[Affected, ...]]]:
        """The changes by what they are about: subjects, statuses and names in order; no group is empty."""
        gathered: dict[tuple[Subject, str, str], list[Change]] = {}
        for change in self.changes:
            # Two things may share a name: one that is gone, and one that was added.
            fate = "added" if change.kind.status == "added" else ""
            gathered.setdefault((change.kind.subject, change.name, fate), []).append(change)
        entries = [_entry(changes) for changes in gathered.values()]
        grouped: dict[Subject, dict[Status, tuple[Affected, ...]]] = {}
        for subject in SUBJECTS:
            for status in STATUSES:
                group = tuple(each for each in entries if (each.subject, each.status) == (subject, status))
                if group:
                    grouped.setdefault(subject, {})[status] = group
        return grouped


def alike(entries: Iterable[Affected]) -> list[tuple[Affected, ...]]:
    """Entries to which the same happened, together; those that break come first, then by name."""
    groups: dict[tuple[tuple[str, tuple[str, ...]], ...], list[Affected]] = {}
    for entry in entries:
        groups.setdefault(tuple((part.rule, part.values) for part in entry.parts), []).append(entry)
    return [tuple(group) for group in sorted(groups.values(), key=lambda group: not group[0].breaking)]


def folded(entries: Iterable[Affected]) -> list[tuple[str, ...]]:
    """Their titles, those below one parent as one: `clusters.get` and `clusters.list` are `clusters.{get, list}`."""
    below: dict[str, list[str]] = {}
    renamed: list[tuple[str, ...]] = []
    for entry in entries:
        if len(entry.titles) > 1:
            renamed.append(entry.titles)
            continue
        parent, dot, last = entry.name.rpartition(".")
        below.setdefault(parent + dot, []).append(last)
    return [*((together(parent, last),) for parent, last in below.items()), *renamed]


def together(parent: str, last: list[str]) -> str:
    """Names of one parent as one."""
    return parent + (last[0] if len(last) == 1 else f"{{{', '.join(last)}}}")


def ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Changes in the order in which every report has them."""
    return tuple(sorted(changes, key=_key))


def _key(change: Change) -> tuple[int, str, str, int, str, str, str]:
    subject = SUBJECTS.index(change.kind.subject)
    texts = (change.part or "", change.before or "", change.after or "")
    return (subject, change.name, change.at, _ORDER[change.rule], *texts)


def _entry(changes: list[Change]) -> Affected:
    status = min((change.kind for change in changes), key=lambda kind: STATUSES.index(kind.status)).status
    first = changes[0]
    return Affected(first.kind.subject, status, first.name, first.at, tuple(changes))
