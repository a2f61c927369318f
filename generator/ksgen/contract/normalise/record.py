"""The record of every repair that normalisation makes, and its Markdown rendering's input."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ksgen.contract.rules import RULES
from ksgen.errors import KsgenError
from ksgen.json import is_array, is_object

PROSE = ("description", "summary", "title", "externalDocs", "example", "examples")
PLACE = "x-ksgen-place"
"""Where a parameter is published, as the parts of a JSON pointer; set at admission."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One change of the published documents.

    Attributes:
        rule: Stable id of the rule that made it.
        file: `api` or `crd`, or `contract` for repairs of the merged document.
        pointer: JSON pointer (RFC 6901) into the published file.
        before: What was published, as compact JSON; prose never appears in it.
        after: What the contract says instead.
        why: The reason, one sentence of ours.
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
        counted = Counter(repair.rule for repair in self.repairs)
        return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))


def _compact(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(_facts(value), sort_keys=True, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "..."


def _facts(value: Any) -> Any:
    """Drop prose, which the report never carries, our own notes, and what would be cut off anyway."""
    if is_object(value):
        kept = [key for key, item in value.items() if not (key == PLACE or (key in PROSE and isinstance(item, str)))]
        return {key: _facts(value[key]) for key in sorted(kept)[:60]}
    return [_facts(item) for item in value[:60]] if is_array(value) else value
