"""What pages are written with. Foreign text can be nothing but text in them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from ksgen.ir.types import spell, spell_result
from ksgen.quote import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ksgen.ir.types import Result, Type
    from ksgen.naming.models import ModelName

_MARK = re.compile("\ue000([^\ue001]*)\ue001([^\ue002]*)\ue002")


def monospace(text: str) -> str:
    """Inline code, in a table too."""
    return f"<code>{markdown(text)}</code>"


def block(language: str, text: str) -> list[str]:
    """A block of code."""
    fence = "`" * max([3, *(len(each) + 1 for each in re.findall("`+", text))])
    return [f"{fence}{language}", *text.splitlines(), fence, ""]


def listing(lines: Iterable[str]) -> list[str]:
    """A block of code that is HTML already; it costs a browser little, of which it gets hundreds."""
    return ['<div class="highlight"><pre><code>' + "\n".join(lines) + "</code></pre></div>", ""]


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


def prose(text: str) -> str:
    """A sentence: what stands between back-ticks is code."""
    parts = " ".join(text.split()).split("`")
    if len(parts) % 2 == 0:
        return markdown("`".join(parts))
    return "".join(monospace(each) if index % 2 else markdown(each) for index, each in enumerate(parts))


@dataclass(frozen=True, slots=True)
class Linked:
    """Types for reading, their models linked.

    Attributes:
        places: Where each model is.
    """

    places: Mapping[ModelName, str]

    def type(self, kind: Type) -> str:
        """A type."""
        return _linked(spell(kind, self._marked))

    def result(self, result: Result) -> str:
        """What a call returns."""
        return _linked(spell_result(result, self._marked))

    def _marked(self, name: ModelName) -> str:
        return f"\ue000{self.places[name]}\ue001{name.cls}\ue002"


def value(default: object) -> str:
    """A default."""
    return monospace(json.dumps(default))


def _linked(text: str) -> str:
    parts: list[str] = []
    end = 0
    for found in _MARK.finditer(text):
        parts += [markdown(text[end : found.start()]), link(found[2], found[1])]
        end = found.end()
    return f"<code>{''.join(parts)}{markdown(text[end:])}</code>"
