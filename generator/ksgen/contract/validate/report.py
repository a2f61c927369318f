"""Findings for people and for programs."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import asdict
from typing import TYPE_CHECKING

from ksgen.errors import one_line

from .rules import RULES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .finding import Finding


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
