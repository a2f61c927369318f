"""The stage: every rule and the library over one document."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from . import (
    rules_definitions,
    rules_names,
    rules_operations,
    rules_parameters,
    rules_paths,
    rules_references,
    rules_values,
)
from .arrange import arrange
from .depth import too_deep
from .document import Document, read
from .finding import Finding, Problem
from .swagger2 import defaults, structure

Check = Callable[[Document], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    *rules_references.RULES,
    *rules_paths.RULES,
    *rules_operations.RULES,
    *rules_parameters.RULES,
    *rules_values.RULES,
    *rules_definitions.RULES,
    *rules_names.RULES,
)


def validate(doc: object, file: str) -> list[Finding]:
    """List every defect of a decoded Swagger 2.0 document.

    Args:
        doc: The document as decoded from JSON; anything but an object is itself a finding.
        file: What to call the document in findings.

    Returns:
        Findings in document order, one for each defect. Bad input never raises.
    """
    deep = list(too_deep(doc))
    if deep:
        return arrange(deep, doc, file)
    document = read(doc)
    problems = [problem for check in CHECKS for problem in check(document)]
    problems += structure(doc)
    broken = {problem.at[:length] for problem in problems for length in range(len(problem.at) + 1)}
    problems += defaults(document, broken)
    return arrange(problems, doc, file)
