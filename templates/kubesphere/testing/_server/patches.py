"""JSON merge patch (RFC 7396) and JSON patch (RFC 6902), as far as servers are asked for them."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import copy
from typing import Any


class PatchError(ValueError):
    """The patch doesn't fit the document."""


def merge(document: Any, patch: Any) -> Any:
    """The document after a merge patch; null removes."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(document) if isinstance(document, dict) else {}
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = merge(merged.get(name), value)
    return merged


def strategic(document: Any, patch: Any) -> Any:
    """A merge patch whose lists of named objects merge by name (Kubernetes strategic merge, its common case)."""
    if isinstance(patch, list) and isinstance(document, list) and all(_named(each) for each in [*patch, *document]):
        merged = {each["name"]: each for each in document}
        for each in patch:
            if each.get("$patch") == "delete":
                merged.pop(each["name"], None)
            else:
                merged[each["name"]] = strategic(merged.get(each["name"]), each)
        return list(merged.values())
    if not isinstance(patch, dict):
        return patch
    result = dict(document) if isinstance(document, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = strategic(result.get(name), value)
    return result


def _named(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("name"), str)


def json_patch(document: Any, operations: Any) -> Any:
    """The document after the operations, in order."""
    if not isinstance(operations, list) or not all(isinstance(each, dict) for each in operations):
        raise PatchError("not an array of operations")
    root = {"": copy.deepcopy(document)}
    for each in operations:
        _apply(root, each)
    return root[""]


def _apply(root: dict[str, Any], operation: dict[str, Any]) -> None:
    kind, path = operation.get("op"), operation.get("path", "")
    holder, key = _find(root, path)
    if kind == "test":
        if _value(holder, key) != operation.get("value"):
            raise PatchError(f"test failed at {path}")
    elif kind == "remove":
        _remove(holder, key)
    elif kind == "replace":
        _value(holder, key)
        holder[_index(holder, key) if isinstance(holder, list) else key] = operation.get("value")
    elif kind in {"add", "move", "copy"}:
        value = operation.get("value")
        if kind != "add":
            value = copy.deepcopy(_value(*_find(root, operation["from"])))
        if kind == "move":
            _remove(*_find(root, operation["from"]))
            holder, key = _find(root, path)
        if isinstance(holder, list):
            holder.insert(len(holder) if key == "-" else _index(holder, key, end=True), value)
        else:
            holder[key] = value
    else:
        raise PatchError(f"no operation {kind!r}")


def _find(root: dict[str, Any], path: str) -> tuple[Any, str]:
    """What holds the place of a pointer (RFC 6901), and its key there."""
    *above, key = [part.replace("~1", "/").replace("~0", "~") for part in path.split("/")]
    holder: Any = root
    for part in above:
        holder = _value(holder, part)
    if not isinstance(holder, dict | list):
        raise PatchError(f"nothing can be at {path}")
    return holder, key


def _value(holder: Any, key: str) -> Any:
    if isinstance(holder, list):
        return holder[_index(holder, key)]
    if not isinstance(holder, dict) or key not in holder:
        raise PatchError(f"there is no {key!r}")
    return holder[key]


def _remove(holder: Any, key: str) -> None:
    _value(holder, key)
    del holder[_index(holder, key) if isinstance(holder, list) else key]


def _index(holder: list[Any], key: str, *, end: bool = False) -> int:
    if not key.isdecimal() or int(key) >= len(holder) + end:
        raise PatchError(f"there is no index {key!r}")
    return int(key)
