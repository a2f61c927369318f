"""References of a document to its own parts (RFC 6901 section 6): found, renamed. Nothing is ever fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ksgen.json import Json, is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ksgen.json import Place

SCHEMA_PREFIX: Final = "#/components/schemas/"
_MAPS: Final = ("properties", "patternProperties", "$defs", "dependentSchemas")  # of names to schemas
_DATA: Final = ("example", "examples", "default", "enum", "const")  # whose content may look like anything


def reference(schema: Json, prefix: str = SCHEMA_PREFIX) -> str | None:
    """Name of the component schema that a schema refers to, if any; with a prefix, of what that leads to."""
    target = schema.get("$ref")
    if isinstance(target, str) and target.startswith(prefix):
        return target.removeprefix(prefix).replace("~1", "/").replace("~0", "~")
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


def targets(value: object, at: Place = ()) -> Iterator[tuple[Place, str]]:
    """Each `$ref` and `$dynamicRef` of a document, with its place."""
    if is_array(value):
        for index, item in enumerate(value):
            yield from targets(item, (*at, index))
    elif is_object(value):
        named = at[-1:] != () and at[-1] in _MAPS
        for key, inner in value.items():
            if key in ("$ref", "$dynamicRef") and isinstance(inner, str) and not named:
                yield (*at, key), inner
            elif named or key not in _DATA:
                yield from targets(inner, (*at, key))
