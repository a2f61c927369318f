"""Types that both files publish: one definition, under its fully qualified name."""

from __future__ import annotations

from ksgen.contract.normalise.document import Document, referenced, rename, schemas, walk
from ksgen.json import Json, copied, is_object
from ksgen.naming.words import VERSION

_MOST_TOGETHER = 100  # types that are the same only if all of them are: each is compared inside the one before
_MOST_ALIKE = 100  # definitions of one name: which of so many is meant can't be told


def shorten_names(document: Document) -> None:
    """`io.kubesphere.api.devops.v1alpha3.Pipeline` is `devops.v1alpha3.Pipeline`: group, version, kind."""
    shorter: dict[str, str] = {}
    taken = set(document.definitions)
    for name in document.definitions:
        short = _short_name(name)
        if short not in taken:
            shorter[name] = short
            taken.add(short)
    renamed = {shorter.get(name, name): node for name, node in document.definitions.items()}
    for name, short in shorter.items():
        document.record("qualified-name", ("definitions", name), name, short)
    document.swagger["definitions"] = renamed
    rename(schemas(document), shorter)


def unify(api: Document, crd: Document) -> None:
    """Replace each definition of `api` by the one of `crd` that describes the same type."""
    same: dict[str, str] = {}
    by_tail: dict[str, list[str]] = {}
    for other in crd.definitions:
        by_tail.setdefault(_tail(other), []).append(other)
    for name in api.definitions:
        candidates = [other for other in by_tail.get(_tail(name), ()) if "." in name or other == name]
        if len(candidates) > _MOST_ALIKE:
            continue
        matches = [pairs for other in candidates if (pairs := _same(api, crd, name, other)) is not None]
        if len(matches) == 1:
            same.update(matches[0])
    for name, other in same.items():
        _merge(api.definitions.pop(name), crd.definitions[other], same)
        api.record("shared-type", ("definitions", name), name, other)
    rename(schemas(api), same)


def _tail(name: str) -> str:
    return ".".join(name.split(".")[-2:])


def _short_name(name: str) -> str:
    parts = name.split(".")
    if len(parts) > 3 and VERSION.fullmatch(parts[-2]):
        return ".".join(parts[-3:])
    return ".".join(parts[-2:]) if len(parts) > 3 else name


def _same(api: Document, crd: Document, name: str, other: str) -> dict[str, str] | None:
    """The pairs of definitions that are the same type if these two are, or None if they aren't."""
    assumed: dict[str, str] = {}
    if not _has_content(api, name) or not _has_content(crd, other):
        return None
    return assumed if _same_definition(api, crd, name, other, assumed) else None


def _has_content(document: Document, name: str) -> bool:
    return bool(document.definitions[name].get("properties"))


def _same_definition(api: Document, crd: Document, name: str, other: str, assumed: dict[str, str]) -> bool:
    if name in assumed:
        return assumed[name] == other
    if _tail(name) != _tail(other) or len(assumed) > _MOST_TOGETHER:
        return False
    assumed[name] = other
    return _same_schema(api, crd, api.definitions[name], crd.definitions[other], assumed)


def _same_schema(api: Document, crd: Document, left: Json, right: Json, assumed: dict[str, str]) -> bool:
    left_name, right_name = referenced(left), referenced(right)
    if left_name in api.definitions and right_name in crd.definitions and left_name and right_name:
        return _same_definition(api, crd, left_name, right_name, assumed)
    left, right = _resolved(api, left), _resolved(crd, right)
    if "$ref" in left or "$ref" in right or left.get("type") != right.get("type"):
        return False
    if not _same_properties(api, crd, left, right, assumed):
        return False
    return all(
        _same_schema(api, crd, left.get(key) or {}, right.get(key) or {}, assumed)
        for key in ("items", "additionalProperties")
        if is_object(left.get(key)) or is_object(right.get(key))
    )


def _same_properties(api: Document, crd: Document, left: Json, right: Json, assumed: dict[str, str]) -> bool:
    """One side may have properties the other lacks: the files are built from different library versions."""
    ours, theirs = left.get("properties", {}), right.get("properties", {})
    shared = ours.keys() & theirs.keys()
    if shared != ours.keys() and shared != theirs.keys():
        return False
    if 2 * len(shared) < max(len(ours), len(theirs)):
        return False
    return all(_same_schema(api, crd, ours[key], theirs[key], assumed) for key in ours if key in shared)


def _resolved(document: Document, node: Json) -> Json:
    """What a reference to a definition without properties (a scalar, a map) stands for."""
    name = referenced(node)
    if name is None or name not in document.definitions or _has_content(document, name):
        return node
    return document.definitions[name]


def _merge(ours: Json, theirs: Json, same: dict[str, str]) -> None:
    for key, value in ours.get("properties", {}).items():
        if key not in theirs.get("properties", {}):
            theirs["properties"][key] = copied(value)
            rename(walk(theirs["properties"][key], ()), same)
