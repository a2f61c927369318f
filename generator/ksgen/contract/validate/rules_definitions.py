"""Rules on definitions and the schemas inside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .finding import Json, Problem, elements, is_object, member, quote
from .recursion import impossible, without_data
from .reference import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document

COMPONENT_KEY = re.compile(r"[a-zA-Z0-9._-]+")
"""OpenAPI 3.1 section Components Object."""


def without_type(document: Document) -> Iterator[Problem]:
    """Definitions that do not say which type they have, nor take it from another."""
    for name, schema in document.definitions.items():
        if is_object(schema) and not {"type", "$ref", "allOf"} & schema.keys():
            yield Problem("definition-without-type", ("definitions", name), f"{quote(name)} has no type")


def component_key(document: Document) -> Iterator[Problem]:
    """Names that can't stay as they are in OpenAPI 3."""
    for name in document.definitions:
        if not COMPONENT_KEY.fullmatch(name):
            message = f"{quote(name)} holds characters outside A-Z a-z 0-9 . _ -"
            yield Problem("definition-name", ("definitions", name), message)


def required_properties(document: Document) -> Iterator[Problem]:
    """Names under `required` that no property has, where the schema lists its properties."""
    for typed in document.schemas:
        if "properties" not in typed.node and "allOf" not in typed.node:
            continue
        known = _properties(document.root, typed.node, set())
        for index, name in enumerate(elements(typed.node, "required")):
            # Under allOf the property may come from the schema around, so only the whole is judged.
            if known is not None and isinstance(name, str) and name not in known and "allOf" not in typed.at:
                message = f"{quote(name)} is required and not defined"
                yield Problem("required-unknown-property", (*typed.at, "required", index), message)


def _properties(root: Json, schema: Json, seen: set[int]) -> set[str] | None:
    """Property names of a schema and of what it includes; None when something included can't be read."""
    known = set(member(schema, "properties"))
    for part in elements(schema, "allOf"):
        target = part.get("$ref") if is_object(part) else None
        found = resolve(root, target) if isinstance(target, str) else part
        if not is_object(found):
            return None
        if id(found) not in seen:
            seen.add(id(found))
            inner = _properties(root, found, seen)
            if inner is None:
                return None
            known |= inner
    return known


def impossible_recursion(document: Document) -> Iterator[Problem]:
    """Definitions that need a value of themselves inside every value: there is none."""
    for name in impossible(document.definitions):
        yield Problem("impossible-recursion", ("definitions", name), f"{quote(name)} requires {quote(name)} inside it")


def empty_recursion(document: Document) -> Iterator[Problem]:
    """Definitions whose values hold further such values and never a datum."""
    never = set(impossible(document.definitions))
    for name in without_data(document.definitions):
        if name not in never:
            message = f"{quote(name)} holds nothing but itself: no value of it carries data"
            yield Problem("empty-recursion", ("definitions", name), message)


RULES = (without_type, component_key, required_properties, impossible_recursion, empty_recursion)
