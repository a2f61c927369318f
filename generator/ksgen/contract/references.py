"""References of a document to its own parts (RFC 6901 section 6): found, followed, renamed. Nothing is ever fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from ksgen.json import Json, is_array, is_object, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ksgen.json import Place

SCHEMA_PREFIX: Final = "#/components/schemas/"
MAPS: Final = ("properties", "patternProperties", "$defs", "dependentSchemas")  # of names to schemas
DATA: Final = ("example", "examples", "default", "enum", "const")  # whose content may look like anything

MISSING: Final = object()  # what a pointer to nothing yields: None is a value of JSON
CIRCULAR: Final = object()  # what references that lead back to themselves yield
_INDEX: Final = re.compile(r"0|[1-9][0-9]{0,8}")


def reference(schema: Json) -> str | None:
    """Name of the component schema that a schema refers to, if any."""
    target = schema.get("$ref")
    if isinstance(target, str) and target.startswith(SCHEMA_PREFIX):
        return target.removeprefix(SCHEMA_PREFIX).replace("~1", "/").replace("~0", "~")
    return None


def references(node: object) -> Iterator[str]:
    """Names of the schemas that a part of the contract refers to."""
    waiting = [node]
    while waiting:
        found = waiting.pop()
        if is_object(found):
            if (name := reference(found)) is not None:
                yield name
            waiting += found.values()
        elif is_array(found):
            waiting += found


def reached(document: Json, names: Iterable[str]) -> set[str]:
    """These schemas, and those that they reach."""
    schemas: dict[str, Json] = document["components"]["schemas"]
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in schemas and name not in found:
            found.add(name)
            waiting += references(schemas[name])
    return found


def renamed(node: Any, names: Mapping[str, str]) -> Any:
    """A copy of a part whose references lead to schemas of other names."""
    if is_object(node):
        changed = {key: renamed(child, names) for key, child in node.items()}
        if (name := reference(node)) in names:
            changed["$ref"] = SCHEMA_PREFIX + names[str(name)]
        return changed
    return [renamed(child, names) for child in node] if is_array(node) else node


def targets(value: object, at: Place = (), *, extensions: bool = True) -> Iterator[tuple[Place, str]]:
    """Each `$ref` and `$dynamicRef` of a document, with its place; in `x-` members, only where they are asked for."""
    if is_array(value):
        for index, item in enumerate(value):
            yield from targets(item, (*at, index), extensions=extensions)
    elif is_object(value):
        named = at[-1:] != () and at[-1] in MAPS
        for key, inner in value.items():
            if key in ("$ref", "$dynamicRef") and isinstance(inner, str) and not named:
                yield (*at, key), inner
            elif named or not (key in DATA or (key.startswith("x-") and not extensions)):
                yield from targets(inner, (*at, key), extensions=extensions)


def resolve(root: object, target: str) -> object:
    """Follow a `#/...` reference, and references it leads to.

    Returns:
        The value; `MISSING` when a step leads nowhere or out of the document, `CIRCULAR` when back to itself.
    """
    seen: set[str] = set()
    while target not in seen:
        seen.add(target)
        if not target.startswith("#"):
            return MISSING
        found = _walk(root, target[1:])
        found = _walk(root, unquote(target[1:])) if found is MISSING and "%" in target else found
        following = found.get("$ref") if is_object(found) else None
        if not isinstance(following, str):
            return found
        target = following
    return CIRCULAR


def _walk(value: object, pointer: str) -> object:
    if pointer and not pointer.startswith("/"):
        return MISSING
    for key in tokens(pointer):
        if is_object(value) and key in value:
            value = value[key]
        elif is_array(value) and _INDEX.fullmatch(key) and int(key) < len(value):
            value = value[int(key)]
        else:
            return MISSING
    return value
