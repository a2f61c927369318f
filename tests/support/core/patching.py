"""Applying patches to plain JSON: JSON Merge Patch (RFC 7386 section 2) and JSON Patch (RFC 6902 section 4)."""
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kubesphere._core.models.patches import Json, copied, parts, same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def apply_merge_patch(target: Any, patch: Any) -> Any:
    """What a merge patch makes of a document, which stays as it is."""
    return _merged(copied(target), patch)


def _merged(target: Any, patch: Any) -> Any:
    if not isinstance(patch, dict):
        return copied(patch)
    result: Json = target if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = _merged(result.get(key), value)
    return result


def apply_json_patch(document: Any, patch: Iterable[Mapping[str, Any]]) -> Any:
    """What a JSON patch makes of a document, which stays as it is.

    Raises:
        ValueError: an operation is malformed, its place is not there, or a `test` fails.
    """
    root = [copied(document)]  # the document has a place too, to replace it whole
    for operation in patch:
        try:
            _OPERATIONS[operation["op"]](root, operation)
        except (LookupError, TypeError) as error:
            raise ValueError(f"cannot apply {_shown(operation)}: {error}") from None
    return root[0]


def _add(root: list[Any], operation: Mapping[str, Any]) -> None:
    _insert(root, operation["path"], copied(operation["value"]))


def _remove(root: list[Any], operation: Mapping[str, Any]) -> None:
    container, key = _place(root, operation["path"])
    del container[key]


def _replace(root: list[Any], operation: Mapping[str, Any]) -> None:
    container, key = _place(root, operation["path"])
    container[key]  # it must be there
    container[key] = copied(operation["value"])


def _move(root: list[Any], operation: Mapping[str, Any]) -> None:
    container, key = _place(root, operation["from"])
    value = container[key]
    if str(operation["path"]).startswith(f"{operation['from']}/"):
        raise LookupError("a value cannot be moved into itself")
    if operation["path"] != operation["from"]:
        del container[key]
        _insert(root, operation["path"], value)


def _copy(root: list[Any], operation: Mapping[str, Any]) -> None:
    container, key = _place(root, operation["from"])
    _insert(root, operation["path"], copied(container[key]))


def _test(root: list[Any], operation: Mapping[str, Any]) -> None:
    container, key = _place(root, operation["path"])
    if not same(container[key], operation["value"]):
        raise LookupError("the test failed")


_OPERATIONS: dict[str, Callable[[list[Any], Mapping[str, Any]], None]] = {
    "add": _add,
    "remove": _remove,
    "replace": _replace,
    "move": _move,
    "copy": _copy,
    "test": _test,
}


def _insert(root: list[Any], path: str, value: Any) -> None:
    container, key = _place(root, path, end=True)
    if isinstance(container, list) and container is not root:
        container.insert(key, value)
    else:
        container[key] = value


def _place(root: list[Any], path: str, *, end: bool = False) -> tuple[Any, Any]:
    """The container and the key in it that a pointer names; `end` allows the place after an array's last element."""
    container: Any = root
    key: Any = 0
    for part in parts(str(path)):
        container = container[key]
        key = _index(part, len(container), end=end) if isinstance(container, list) else part
    if not isinstance(container, dict | list):
        raise TypeError("only objects and arrays hold anything")
    return container, key


def _index(part: str, length: int, *, end: bool) -> int:
    if part == "-" and end:
        return length
    if not (part.isascii() and part.isdigit()) or (part != "0" and part.startswith("0")):
        raise LookupError(f"{part!r} is no index of an array")
    if int(part) >= length + end:
        raise LookupError(f"the array has no element {part}")
    return int(part)


def _shown(operation: Mapping[str, Any]) -> str:
    """An operation without its value, which may be secret."""
    return " ".join(str(operation.get(name)) for name in ("op", "from", "path") if name in operation)
