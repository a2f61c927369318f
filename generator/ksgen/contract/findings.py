"""Findings: what is wrong with a document, what a repair makes of it, and how both are told; by rule (`rules.csv`)."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from ksgen.contract.texts import own
from ksgen.errors import KsgenError, counted, one_line
from ksgen.json import Json, is_array, is_object, pointer
from ksgen.quote import code_span, markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ksgen.json import Place

Severity: TypeAlias = Literal["error", "warning"]

PROSE: Final = ("description", "summary", "title", "externalDocs", "example", "examples")
PLACE: Final = "x-ksgen-place"  # where a parameter is published, as the parts of a JSON pointer; set at admission
_LONGEST_QUOTE: Final = 240
_NOTHING: Final = ("absent", "no schema", "no type", "no items")


class Rule(NamedTuple):
    """How a rule is reported.

    Attributes:
        severity: `error` when the document breaks its specification or no client could follow it; `warning` when it is
            allowed and tells too little, or what the server doesn't do; None for what is no defect of a file: a choice
            of the contract, which only report.md lists.
        why: Why the contract says what it says instead; empty if each repair gives its own reason.
    """

    severity: Severity | None
    title: str
    why: str = ""


def _severity(text: str) -> Severity | None:
    return "error" if text == "error" else "warning" if text == "warning" else None


RULES: Final = {
    row["rule"]: Rule(_severity(row["severity"]), row["title"], row["why"])
    for row in own(Path(__file__).with_name("rules.csv"), "rule", "severity", "title", "why")
}
"""Rule id to its severity, title and reason. Ids are stable: tools may filter on them."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A defect at a place of a document, in our own words, and what a repair makes of it, if one does.

    Attributes:
        rule: Stable id, one of `RULES`.
        at: A place in the document; for something missing, the object that lacks it.
        why: What is wrong; of a repair, why the contract says what it says.
        file: The caller's name of the document; of a repair `api`, `crd`, or `contract` where both are merged.
        before: What was published, as compact JSON; prose never appears in it.
        after: What the contract says instead; None for what isn't repaired.
        part: The place of what isn't admitted because of it; empty for the whole document.
        covered_by: Rules that tell the same defect better, when one of them speaks of `at` or of something in it.
        library: Whether the library told it: what a rule of ours tells of the same place in its words is enough.
    """

    rule: str
    at: Place
    why: str
    file: str = ""
    before: str = ""
    after: str | None = None
    part: Place = ()
    covered_by: frozenset[str] = frozenset()
    library: bool = False

    @property
    def severity(self) -> Severity | None:
        """How grave it is."""
        return RULES[self.rule].severity

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer (RFC 6901)."""
        return pointer(*self.at)

    @property
    def message(self) -> str:
        """What is wrong, on one printable line."""
        found = "" if not self.before or self.before in _NOTHING else f"{self.before}: "
        return one_line(self.why if self.after is None else f"{found}{self.why}; the contract says: {self.after}")


@dataclass(slots=True)
class Recorder:
    """Collects the repairs of one normalisation, in the order they are made."""

    repairs: list[Finding] = field(default_factory=list[Finding])

    def add(self, rule: str, file: str, at: Place, before: Any, after: Any, why: str = "") -> None:
        """Record one repair; `before` and `after` are JSON values or, as `str`, our own words.

        Without a reason of its own it has the rule's.
        """
        self.repairs.append(Finding(rule, at, why or RULES[rule].why, file, _compact(before), _compact(after)))

    def refuse(self, rule: str, file: str, at: Place, message: str, hint: str) -> None:
        """Tell what no pass can repair. Here that ends the work; a recorder that lists defects goes on.

        Raises:
            KsgenError: always.
        """
        del rule
        raise KsgenError(message, where=f"{file} Swagger file" + (f", {pointer(*at)}" if at else ""), hint=hint)

    def counts(self) -> dict[str, int]:
        """The number of repairs by rule, most frequent first, then by name."""
        found = Counter(repair.rule for repair in self.repairs)
        return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _compact(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(_facts(value), sort_keys=True, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "..."


def _facts(value: Any) -> Any:
    """Drop prose, which the report never carries, our own notes, and what would be cut off anyway."""
    if is_object(value):
        kept = [key for key, item in value.items() if not (key == PLACE or (key in PROSE and isinstance(item, str)))]
        return {key: _facts(value[key]) for key in sorted(kept)[:60]}
    return [_facts(item) for item in value[:60]] if is_array(value) else value


def arrange(found: Iterable[Finding], root: object, file: str) -> list[Finding]:
    """The defects among findings, each once, in the order of the document, each at a place that exists in `root`."""
    order = _Order(root)
    placed: list[tuple[tuple[int, ...], Finding]] = []
    rules_at: defaultdict[Place, set[str]] = defaultdict(set)
    for each in found:
        steps, at = order.of(each.at)
        placed.append((steps, replace(each, at=at, file=file)))
        if not each.library:
            rules_at[at].add(each.rule)
            rules_at[at[:-1]].add(each.rule)
    kept = [one for one in placed if not (one[1].library and rules_at[one[1].at] & {*one[1].covered_by, one[1].rule})]
    kept.sort(key=lambda one: (one[0], one[1].rule))
    told = {(each.rule, each.at, each.message): each for _, each in kept if each.severity is not None}
    return list(told.values())


class _Order:
    """Places in document order: the index of each step among its siblings."""

    def __init__(self, root: object) -> None:
        self._root = root
        self._indices: dict[int, dict[str, int]] = {}

    def of(self, at: Place) -> tuple[tuple[int, ...], Place]:
        """How a place sorts, and the place, or the innermost one around it that exists."""
        value, steps, found = self._root, list[int](), list[str | int]()
        for part in at:
            if is_object(value) and str(part) in value:
                steps.append(self._index(value)[str(part)])
                found.append(str(part))
                value = value[str(part)]
            elif is_array(value) and str(part).isdecimal() and int(part) < len(value):
                steps.append(int(part))
                found.append(int(part))
                value = value[int(part)]
            else:
                break
        return tuple(steps), tuple(found)

    def _index(self, value: Json) -> dict[str, int]:
        if id(value) not in self._indices:
            self._indices[id(value)] = {key: index for index, key in enumerate(value)}
        return self._indices[id(value)]


def quote(value: object) -> str:
    """A value of the document for a message: JSON in printable ASCII, cut to a length that fits a line."""
    text = json.dumps(value, default=str).replace("\x7f", "\\u007f")
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 3]}..."


def has_errors(findings: Sequence[Finding]) -> bool:
    """Whether any finding is an error: what an exit status should tell."""
    return any(finding.severity == "error" for finding in findings)


def _by_rule(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    groups: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.rule].append(finding)
    return groups


def render_text(findings: Sequence[Finding]) -> str:
    """A readable report: how many of what, errors first and frequent rules first; then each finding under its rule.

    Returns:
        Lines that end in a newline, printable whatever the findings quote.
    """
    if not findings:
        return "no findings\n"
    groups = _by_rule(findings)
    rules = sorted(groups, key=lambda rule: (RULES[rule].severity or "", -len(groups[rule]), rule))
    severities = Counter(finding.severity for finding in findings)
    lines = [f"{severities['error']} errors, {severities['warning']} warnings"]
    lines += [f"{len(groups[rule]):6} {RULES[rule].severity:7} {rule}: {RULES[rule].title}" for rule in rules]
    for rule in rules:
        lines += ["", f"{rule} ({len(groups[rule])})"]
        lines += [line for f in groups[rule] for line in (f"  {f.file}#{f.pointer}", f"      {f.message}")]
    return "".join(f"{one_line(line)}\n" for line in lines)


def render_json(findings: Sequence[Finding]) -> str:
    """The same for programs: ASCII JSON with a stable order of members.

    Returns:
        `{"errors": n, "warnings": n, "findings": [{"rule", "severity", "file", "pointer", "message"}, ...]}`.
    """
    severities = Counter(finding.severity for finding in findings)
    members = ("rule", "severity", "file", "pointer", "message")
    report = {
        "errors": severities["error"],
        "warnings": severities["warning"],
        "findings": [{name: getattr(each, name) for name in members} for each in findings],
    }
    return json.dumps(report, indent=2) + "\n"


def render_report(release: str, commit: str | None, recorder: Recorder, operations: int, schemas: int) -> str:
    """report.md: how many operations and schemas the contract has, counts by rule, then each repair."""
    counts, groups = recorder.counts(), _by_rule(recorder.repairs)
    made_of = f"{counted(operations, 'operation')} and {counted(schemas, 'schema')}"
    repairs = f"{counted(sum(counts.values()), 'repair')} by {counted(len(counts), 'rule')}"
    lines = [
        f"# Repairs of {markdown(release)}",
        "",
        f"Made by `ksgen fetch` from commit {commit or 'unknown'}: {made_of}, "
        f"{repairs}. Places are JSON pointers into the published file, "
        "for overlay actions into the contract.",
        "",
        "| rule | repairs |",
        "|---|---:|",
        *(f"| [{rule}](#{rule}) | {count} |" for rule, count in counts.items()),
    ]
    for rule in counts:
        lines += ["", f"## {rule}", "", *_section(groups[rule])]
    return "\n".join(lines) + "\n"


def _section(repairs: list[Finding]) -> Iterator[str]:
    """The reason, if all have the same, and a table."""
    first, *others = dict.fromkeys(each.why for each in repairs)
    if not others:
        yield markdown(f"{first[:1].upper()}{first[1:].rstrip('.')}.")
        yield ""
    yield "| file | place | before | after |" + (" why |" if others else "")
    yield "|---|---|---|---|" + ("---|" if others else "")
    for each in repairs:
        cells = [each.file, code_span(each.pointer), code_span(each.before), code_span(each.after or "")]
        yield "| " + " | ".join(cells + ([markdown(each.why)] if others else [])) + " |"
