"""Rules on names: whatever a client shows or turns into code must be visible text."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from .finding import Parts, Problem, elements, is_object, member, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document

UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode general categories: control, format (direction marks among them), surrogate, private, unassigned, and
line ends."""


def unsafe_names(document: Document) -> Iterator[Problem]:
    """Names of definitions, properties, parameters, operations, tags, headers and security schemes."""
    for at, name in _names(document):
        odd = sorted({char for char in name if unicodedata.category(char) in UNSAFE}) if isinstance(name, str) else []
        if odd:
            listed = ", ".join(f"U+{ord(char):04X}" for char in odd[:8])
            yield Problem("unsafe-name", at, f"the name {quote(name)} holds {listed}")


def _names(document: Document) -> Iterator[tuple[Parts, object]]:
    for section in ("definitions", "parameters", "responses", "securityDefinitions"):
        yield from (((section, name), name) for name in member(document.root, section))
    for typed in document.schemas:
        yield from (((*typed.at, "properties", name), name) for name in member(typed.node, "properties"))
    for parameter in document.parameters:
        yield (*parameter.at, "name"), parameter.name
    yield from ((typed.at, typed.at[-1]) for typed in document.primitives if "headers" in typed.at[-2:-1])
    for operation in document.operations:
        yield (*operation.at, "operationId"), operation.node.get("operationId")
        yield from (((*operation.at, "tags", i), tag) for i, tag in enumerate(elements(operation.node, "tags")))
    for index, tag in enumerate(elements(document.root, "tags")):
        yield ("tags", index, "name"), tag.get("name") if is_object(tag) else None


RULES = (unsafe_names,)
