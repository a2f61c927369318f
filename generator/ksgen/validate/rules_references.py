"""Rules on `$ref`: it must lead to an object of the same document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Problem, is_object, quote
from .reference import is_circular, is_local, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document


def references(document: Document) -> Iterator[Problem]:
    """References that leave the document, lead to nothing, or lead back to themselves."""
    for reference in document.references:
        target = reference.target
        if not is_local(target):
            yield Problem("remote-ref", reference.at, f"{quote(target)} leaves the document; it is never fetched")
        elif is_circular(document.root, target):
            yield Problem("circular-ref", reference.at, f"{quote(target)} only leads back to itself")
        elif not is_object(resolve(document.root, target)):
            yield Problem("dangling-ref", reference.at, f"{quote(target)} leads to no object of the document")


RULES = (references,)
