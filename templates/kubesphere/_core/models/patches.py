"""What differs between JSON documents: patches (RFC 7386, RFC 6902), their `Diff`, and the merge of two changes.

And JSON pointers (RFC 6901), which tell where.
"""
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .view import to_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .model import Model

Json = dict[str, Any]
_missing: Any = object()


def escape(key: str) -> str:
    """An object's key as one part of a pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def parts(pointer: str) -> list[str]:
    """The keys and indices that a pointer goes through, unescaped; none for the whole document.

    Raises:
        ValueError: the text is no pointer.
    """
    if pointer and not pointer.startswith("/"):
        raise ValueError(f"{pointer!r} is no JSON pointer")
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are written alike, but for the order of keys: `1`, `1.0` and `true` are three values."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float) and isinstance(other, float):
        return str(one) == str(other)  # -0.0 is not 0.0, and a number may keep its text
    return type(one) is type(other) and bool(one == other)


def copied(value: Any) -> Any:
    """A JSON value that shares no object or array with this one."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    if isinstance(value, list):
        return [copied(item) for item in value]
    return value


def merge_patch(before: Any, after: Any) -> Any:
    """The smallest merge patch that makes `after` of `before`; `{}` where two objects don't differ.

    Null removes in a merge patch, so no field of an object can be set to null by one.

    Raises:
        ValueError: `after` has such a null that `before` doesn't have; the message names its place.
    """
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return _settable(after, "")
    return _merge(before, after, "")


def _merge(before: Json, after: Json, path: str) -> Json:
    patch: Json = {key: None for key in before if key not in after}
    for key, value in after.items():
        at = f"{path}/{escape(key)}"
        old = before.get(key, _missing)
        if isinstance(old, dict) and isinstance(value, dict):
            inner = _merge(old, value, at)
            if inner:
                patch[key] = inner
        elif not same(old, value):
            if value is None:
                raise _unsettable(at)
            patch[key] = _settable(value, at)
    return patch


def _settable(value: Any, path: str) -> Any:
    """A copy of a value to be set as a whole; arrays are taken as they are, the nulls in them too."""
    if not isinstance(value, dict):
        return copied(value)
    result: Json = {}
    for key, item in value.items():
        at = f"{path}/{escape(key)}"
        if item is None:
            raise _unsettable(at)
        result[key] = _settable(item, at)
    return result


def _unsettable(path: str) -> ValueError:
    return ValueError(f"{path}: a merge patch cannot set null, which removes (RFC 7386); send a JSON patch instead")


def json_patch(before: Any, after: Any) -> list[Json]:
    """Operations `add`, `remove` and `replace` that make `after` of `before`; none where nothing differs.

    What equal arrays begin and end with is left alone, what is between is compared element by element.
    """
    return list(_operations(before, after, ""))


def _operations(before: Any, after: Any, path: str) -> Iterator[Json]:
    if isinstance(before, dict) and isinstance(after, dict):
        yield from _object_operations(before, after, path)
    elif isinstance(before, list) and isinstance(after, list):
        yield from _array_operations(before, after, path)
    elif not same(before, after):
        yield {"op": "replace", "path": path, "value": copied(after)}


def _object_operations(before: Json, after: Json, path: str) -> Iterator[Json]:
    for key in before:
        if key not in after:
            yield {"op": "remove", "path": f"{path}/{escape(key)}"}
    for key, value in after.items():
        at = f"{path}/{escape(key)}"
        if key in before:
            yield from _operations(before[key], value, at)
        else:
            yield {"op": "add", "path": at, "value": copied(value)}


def _array_operations(before: list[Any], after: list[Any], path: str) -> Iterator[Json]:
    shorter = min(len(before), len(after))
    start = next((i for i in range(shorter) if not same(before[i], after[i])), shorter)
    tail = next((i for i in range(shorter - start) if not same(before[-1 - i], after[-1 - i])), shorter - start)
    old, new = before[start : len(before) - tail], after[start : len(after) - tail]
    both = min(len(old), len(new))
    for index in range(both):
        yield from _operations(old[index], new[index], f"{path}/{start + index}")
    for index in reversed(range(both, len(old))):
        yield {"op": "remove", "path": f"{path}/{start + index}"}
    for index in range(both, len(new)):
        yield {"op": "add", "path": f"{path}/{start + index}", "value": copied(new[index])}


def merge(before: Any, ours: Any, theirs: Any) -> tuple[Any, list[str]]:
    """`theirs` with the changes from `before` to `ours`, and where both changed the same.

    Two changes to equal values are a conflict like any other: two that count up by one have counted up by two. Two
    removals are none. Arrays are values like any other: changed as a whole. Where there is a conflict, ours stands.

    Returns:
        The merged document, and the JSON pointers (RFC 6901) of the conflicts.
    """
    conflicts: list[str] = []
    return copied(_merged(before, ours, theirs, "", conflicts)), conflicts


def _merged(before: Any, ours: Any, theirs: Any, path: str, conflicts: list[str]) -> Any:
    if _alike(ours, before):
        return theirs
    if _alike(theirs, before):
        return ours
    if isinstance(ours, dict) and isinstance(theirs, dict):
        old = before if isinstance(before, dict) else {}
        merged: dict[str, Any] = {}
        for key in [*theirs, *(key for key in ours if key not in theirs)]:
            old_value, our_value = old.get(key, _missing), ours.get(key, _missing)
            value = _merged(old_value, our_value, theirs.get(key, _missing), f"{path}/{escape(key)}", conflicts)
            if value is not _missing:
                merged[key] = value
        return merged
    conflicts.append(path)
    return ours


def _alike(one: Any, other: Any) -> bool:
    return one is other or (one is not _missing and other is not _missing and same(one, other))


class Diff:
    """What makes one object of another; true if anything does.

    Attributes:
        json_patch: the operations (RFC 6902), `application/json-patch+json`.
    """

    __slots__ = ("_merge", "json_patch")

    json_patch: list[dict[str, Any]]

    def __init__(self, before: Any, after: Any) -> None:
        self.json_patch = json_patch(before, after)
        self._merge: Any
        try:
            self._merge = merge_patch(before, after)
        except ValueError as error:
            self._merge = error

    @property
    def merge_patch(self) -> dict[str, Any]:
        """The merge patch (RFC 7386), `application/merge-patch+json`.

        Raises:
            ValueError: a field was set to null, which no merge patch can say; the message names it.
        """
        if isinstance(self._merge, ValueError):
            raise self._merge
        return self._merge  # type: ignore[no-any-return]

    def __bool__(self) -> bool:
        return bool(self.json_patch)

    def __repr__(self) -> str:
        return f"<Diff {' '.join(each['op'] + ':' + each['path'] for each in self.json_patch) or 'of nothing'}>"


def diff(before: Model | Mapping[str, Any], after: Model | Mapping[str, Any]) -> Diff:
    """What changed from one object to another, both of any class or plain JSON. Later changes to them don't show.

    Numbers are compared as written (`1` is not `1.0`), the order of keys doesn't count.
    """
    return Diff(to_json(before), to_json(after))
