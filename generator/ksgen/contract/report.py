"""report.md: every repair of a release, by rule, with its place, what was published and what the contract says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.errors import counted
from ksgen.quote import code_span, markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ksgen.contract.normalise import Recorder, Repair


def render_report(release: str, commit: str | None, recorder: Recorder, operations: int, schemas: int) -> str:
    """The report as Markdown: counts by rule, then each repair.

    Args:
        release: The ref.
        commit: The commit it stood for, if known.
        recorder: What normalisation and overlay did.
        operations: Number of operations in the contract.
        schemas: Number of component schemas in the contract.
    """
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
