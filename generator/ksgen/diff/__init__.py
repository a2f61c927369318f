"""What changes for users of the client from one contract to another, and what of it breaks their code."""

from .changes import RULES, Affected, Change, Diff, Rule
from .compare import compare
from .reports import render_json, render_markdown, render_text
from .surface import open_contract

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
