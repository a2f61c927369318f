"""The catalogue of rules, `rules.csv`: every id that a finding or a repair can carry, how grave it is, and why."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from ksgen.contract.texts import own

if TYPE_CHECKING:
    from ksgen.json import Place

Severity: TypeAlias = Literal["error", "warning"]


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
    for row in own(Path(__file__).with_suffix(".csv"), "rule", "severity", "title", "why")
}
"""Rule id to its severity, title and reason. Ids are stable: tools may filter on them."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A defect at a place of a document, in our own words.

    Attributes:
        part: The place of what isn't admitted because of it; empty for the whole document.
        covered_by: Rules that tell the same defect better, when one of them speaks of `at` or of something in it.
        library: Whether the library told it: what a rule of ours tells of the same place in its words is enough.
    """

    rule: str
    at: Place
    message: str
    part: Place = ()
    covered_by: frozenset[str] = frozenset()
    library: bool = False
