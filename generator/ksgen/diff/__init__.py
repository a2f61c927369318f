"""What changes for users of the client from one contract to another, and what of it breaks their code."""

from ksgen.diff.changes import RULES, Affected, Change, Diff, Rule
from ksgen.diff.compare import compare
from ksgen.diff.reports import render_json, render_markdown, render_text
from ksgen.diff.surface import open_contract

__all__ = [
    "RULES",
    "Affected",
    "Change",
    "Diff",
    "Rule",
    "compare",
    "open_contract",
    "render_json",
    "render_markdown",
    "render_text",
]
