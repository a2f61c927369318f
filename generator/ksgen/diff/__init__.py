"""What changes for users of the client from one contract to another, and what of it breaks their code."""

from .changes import Change, Diff, Entry
from .compare import compare
from .jsonreport import render_json
from .markdown import render_markdown
from .rules import RULES, Rule
from .source import open_contract
from .text import render_text

__all__ = [
    "RULES",
    "Change",
    "Diff",
    "Entry",
    "Rule",
    "compare",
    "open_contract",
    "render_json",
    "render_markdown",
    "render_text",
]
