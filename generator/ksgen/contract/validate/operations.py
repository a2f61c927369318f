"""What a path and its parameters owe each other in a contract; the library tells it without a place."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ksgen.contract.contract import METHODS
from ksgen.contract.normalise.document import path_variables
from ksgen.json import Json, is_object

from .finding import Parts, Problem, elements, member, quote
from .references import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

Placed = list[tuple[Parts, Json | None]]
"""Parameters with their place; None is one that can't be resolved."""


def check_operations(root: object) -> Iterator[Problem]:
    """Paths, and the parameters and ids of the operations on them."""
    if not is_object(root):
        return
    ids: defaultdict[str, list[Parts]] = defaultdict(list)
    for path, item in member(root, "paths").items():
        if path.startswith("x-") or not is_object(item):
            continue
        if not path.startswith("/"):
            yield Problem("path-without-slash", ("paths", path), f"{quote(path)} does not begin with '/'")
        shared = _placed(root, item, ("paths", path))
        yield from _check_list(path, shared)
        for method in (key for key in METHODS if is_object(item.get(key))):
            at = ("paths", path, method)
            own = _placed(root, item[method], at)
            yield from _check_list(path, own)
            yield from _check_variables(path, [*shared, *own], at)
            if isinstance(item[method].get("operationId"), str):
                ids[item[method]["operationId"]].append((*at, "operationId"))
    for name, places in ids.items():
        for place in places if len(places) > 1 else ():
            yield Problem("duplicate-operation-id", place, f"{quote(name)} names {len(places)} operations")


def _placed(root: Json, owner: Json, at: Parts) -> Placed:
    found: Placed = []
    for index, node in enumerate(elements(owner, "parameters")):
        if is_object(node) and isinstance(node.get("$ref"), str):
            resolved = resolve(root, node["$ref"])
            found.append(((*at, "parameters", index), resolved if is_object(resolved) else None))
        elif is_object(node):
            found.append(((*at, "parameters", index), node))
    return found


def _check_list(path: str, parameters: Placed) -> Iterator[Problem]:
    """A name and place declared twice; path parameters that aren't in the path, or may be left out."""
    seen: set[tuple[str, str]] = set()
    for at, node in parameters:
        name, location = (node.get("name"), node.get("in")) if node else (None, None)
        if node is None or not isinstance(name, str) or not isinstance(location, str):
            continue
        if (name, location) in seen:
            message = f"the {quote(location)} parameter {quote(name)} is declared before"
            yield Problem("duplicate-parameter", at, message)
        seen.add((name, location))
        if location == "path" and name not in path_variables(path):
            yield Problem("parameter-not-in-path", at, f"{quote(path)} holds no variable {quote(name)}")
        elif location == "path" and node.get("required") is not True:
            message = f"the path parameter {quote(name)} is not required: true"
            yield Problem("path-parameter-not-required", at, message)


def _check_variables(path: str, parameters: Placed, at: Parts) -> Iterator[Problem]:
    """Variables of the path that no parameter declares, as far as all parameters can be told."""
    if all(node is not None for _, node in parameters):
        declared = {str(node.get("name")) for _, node in parameters if node and node.get("in") == "path"}
        for name in dict.fromkeys(path_variables(path)):
            if name not in declared:
                yield Problem("undeclared-path-variable", at, f"{quote(path)} has the variable {quote(name)}")
