"""Repairs: recorded as they are made, and told in report.md by rule: the place, what was published, what is said."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ksgen.contract.rules import RULES
from ksgen.errors import KsgenError, counted
from ksgen.json import is_array, is_object
from ksgen.quote import code_span, markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PROSE: Final = ("description", "summary", "title", "externalDocs", "example", "examples")
PLACE: Final = "x-ksgen-place"  # where a parameter is published, as the parts of a JSON pointer; set at admission


@dataclass(frozen=True, slots=True)
class Repair:
    """One change of the published documents, by a rule of a stable id and for a reason of ours.

    Attributes:
        file: `api` or `crd`, or `contract` for repairs of the merged document.
        pointer: JSON pointer (RFC 6901) into the published file.
        before: What was published, as compact JSON; prose never appears in it.
        after: What the contract says instead.
    """

    rule: str
    file: str
    pointer: str
    before: str
    after: str
    why: str


@dataclass(slots=True)
class Recorder:
    """Collects the repairs of one normalisation, in the order they are made."""

    repairs: list[Repair] = field(default_factory=list[Repair])

    def add(self, rule: str, file: str, pointer: str, before: Any, after: Any, why: str = "") -> None:
        """Record one repair; `before` and `after` are JSON values or, as `str`, our own words.

        Without a reason of its own it has the rule's.
        """
        why = why or RULES[rule].why
        self.repairs.append(Repair(rule, file, pointer, _compact(before), _compact(after), why))

    def refuse(self, rule: str, file: str, pointer: str, message: str, hint: str) -> None:
        """Tell what no pass can repair. Here that ends the work; a recorder that lists defects goes on.

        Raises:
            KsgenError: always.
        """
        del rule
        raise KsgenError(message, where=f"{file} Swagger file" + (f", {pointer}" if pointer else ""), hint=hint)

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


def render_report(release: str, commit: str | None, recorder: Recorder, operations: int, schemas: int) -> str:
    """The report as Markdown: how many operations and schemas the contract has, counts by rule, then each repair."""
    counts = recorder.counts()
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
        lines += ["", f"## {rule}", "", *_section([each for each in recorder.repairs if each.rule == rule])]
    return "\n".join(lines) + "\n"


def _section(repairs: list[Repair]) -> Iterator[str]:
    reasons = {each.why for each in repairs}
    if len(reasons) == 1:
        (reason,) = reasons
        yield markdown(f"{reason[:1].upper()}{reason[1:].rstrip('.')}.")
        yield ""
    yield from _table(repairs, with_reason=len({each.why for each in repairs}) > 1)


def _table(repairs: Iterable[Repair], *, with_reason: bool) -> Iterator[str]:
    yield "| file | place | before | after |" + (" why |" if with_reason else "")
    yield "|---|---|---|---|" + ("---|" if with_reason else "")
    for each in repairs:
        cells = [each.file, code_span(each.pointer), code_span(each.before), code_span(each.after)]
        yield "| " + " | ".join(cells + ([markdown(each.why)] if with_reason else [])) + " |"
