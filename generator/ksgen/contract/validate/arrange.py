"""Problems to findings: one for each defect, in the order of the document."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ksgen.json import pointer

from .finding import Finding, Json, Parts, Problem, is_array, is_object
from .rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable


def arrange(problems: Iterable[Problem], root: object, file: str) -> list[Finding]:
    """Drop twins, sort by place in `root` (then by rule), and name the file."""
    order = _Order(root)
    kept = _distinct(problems)
    kept.sort(key=lambda problem: (order.of(problem.at), problem.rule, problem.message))
    return [Finding(p.rule, RULES[p.rule].severity, file, pointer(*p.at), p.message) for p in kept]


def _distinct(problems: Iterable[Problem]) -> list[Problem]:
    found = list(dict.fromkeys(problems))
    rules_at: defaultdict[Parts, set[str]] = defaultdict(set)
    for problem in found:
        rules_at[problem.at].add(problem.rule)
        rules_at[problem.at[:-1]].add(problem.rule)
    return [problem for problem in found if not problem.covered_by & rules_at[problem.at]]


class _Order:
    """Place of a pointer in document order: the index of each step among its siblings."""

    def __init__(self, root: object) -> None:
        self._root = root
        self._indices: dict[int, dict[str, int]] = {}

    def of(self, at: Parts) -> tuple[int, ...]:
        value, steps = self._root, list[int]()
        for part in at:
            if is_object(value):
                steps.append(self._index(value)[str(part)])
                value = value[str(part)]
            elif is_array(value):
                steps.append(int(part))
                value = value[int(part)]
        return tuple(steps)

    def _index(self, value: Json) -> dict[str, int]:
        if id(value) not in self._indices:
            self._indices[id(value)] = {key: index for index, key in enumerate(value)}
        return self._indices[id(value)]
