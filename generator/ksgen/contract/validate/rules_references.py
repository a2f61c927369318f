"""Rules on `$ref`: it must lead to an object of the same document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .reference import problem_with

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document
    from .finding import Problem


def references(document: Document) -> Iterator[Problem]:
    """References that leave the document, lead to nothing, or lead back to themselves."""
    for reference in document.references:
        yield from problem_with(document.root, reference.target, reference.at)


RULES = (references,)
