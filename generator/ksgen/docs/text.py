"""What pages are written with. Foreign text can be nothing but text in them."""

from __future__ import annotations

import json
import re
from html import escape
from typing import TYPE_CHECKING

from ksgen.ir.spelling import spell, spell_result
from ksgen.quote import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ksgen.ir.types import Result, Type
    from ksgen.naming import ModelName

_MARK = re.compile("\ue000([^\ue001]*)\ue001([^\ue002]*)\ue002")


def monospace(text: str) -> str:
    """Inline code, in a table too."""
    return f"<code>{markdown(text)}</code>"


def block(language: str, text: str) -> list[str]:
    """A block of code."""
    fence = "`" * (max((len(each) for each in re.findall("`+", text)), default=2) + 1)
    return [f"{fence if len(fence) > 2 else '```'}{language}", *text.splitlines(), fence, ""]


def heading(level: int, text: str, anchor: str) -> list[str]:
    """A heading that links lead to."""
    return [f"{'#' * level} {markdown(text)} {{ #{anchor} }}", ""]


def link(text: str, target: str) -> str:
    """A link to a page of this site."""
    return f'<a href="{escape(target)}">{markdown(text)}</a>'


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table of cells that are Markdown already; nothing where there are no rows."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return [f"| {' | '.join(head)} |", "|---" * len(head) + "|", *lines, ""] if lines else []


def model_page(name: ModelName) -> str:
    """Where a model is, from a page in a folder of its own."""
    return f"../models/{name.module}.html#{name.cls}"


def type_text(kind: Type) -> str:
    """A type, its models linked."""
    return _linked(spell(kind, _marked))


def result_text(result: Result) -> str:
    """What a call returns, its models linked."""
    return _linked(spell_result(result, _marked))


def value(default: object) -> str:
    """A default."""
    return monospace(json.dumps(default))


def _marked(name: ModelName) -> str:
    return f"\ue000{model_page(name)}\ue001{name.cls}\ue002"


def _linked(text: str) -> str:
    parts: list[str] = []
    end = 0
    for found in _MARK.finditer(text):
        parts += [markdown(text[end : found.start()]), link(found[2], found[1])]
        end = found.end()
    return f"<code>{''.join(parts)}{markdown(text[end:])}</code>"
