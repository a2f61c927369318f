"""What validation finds: one defect, at one place, in our own words; and how findings are sorted and shown."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from ksgen.contract.rules import RULES, Problem, Severity
from ksgen.errors import one_line
from ksgen.json import Json, is_array, is_object, pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ksgen.json import Place

_LONGEST_QUOTE = 240


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect of a document, which `file` is the caller's name of.

    Attributes:
        rule: Stable id, one of `rules.RULES`, as the severity.
        pointer: JSON pointer (RFC 6901) to a place that exists in the document; for something missing, to the object
            that lacks it.
        message: What is wrong, on one printable line.
    """

    rule: str
    severity: Severity
    file: str
    pointer: str
    message: str


def arrange(problems: Iterable[Problem], root: object, file: str) -> list[Finding]:
    """Findings, one for each defect, in the order of the document, each at a place that exists in `root`."""
    order = _Order(root)
    placed = [(*order.of(each.at), each) for each in problems]
    rules_at: defaultdict[Place, set[str]] = defaultdict(set)
    for _, at, each in placed:
        if not each.library:
            rules_at[at].add(each.rule)
            rules_at[at[:-1]].add(each.rule)
    kept = [
        each for each in placed if not (each[2].library and rules_at[each[1]] & {*each[2].covered_by, each[2].rule})
    ]
    kept.sort(key=lambda each: (each[0], each[2].rule))
    findings = [
        Finding(each.rule, severity, file, pointer(*at), one_line(each.message))
        for _, at, each in kept
        if (severity := RULES[each.rule].severity) is not None
    ]
    return list(dict.fromkeys(findings))


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


def render_text(findings: Sequence[Finding]) -> str:
    """A readable report: how many of what, errors first and frequent rules first; then each finding under its rule.

    Returns:
        Lines that end in a newline, printable whatever the findings quote.
    """
    if not findings:
        return "no findings\n"
    groups: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.rule].append(finding)
    rules = sorted(groups, key=lambda rule: (groups[rule][0].severity, -len(groups[rule]), rule))
    severities = Counter(finding.severity for finding in findings)
    lines = [f"{severities['error']} errors, {severities['warning']} warnings"]
    lines += [f"{len(groups[rule]):6} {groups[rule][0].severity:7} {rule}: {RULES[rule].title}" for rule in rules]
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
    report = {
        "errors": severities["error"],
        "warnings": severities["warning"],
        "findings": [asdict(finding) for finding in findings],
    }
    return json.dumps(report, indent=2) + "\n"
