"""Foreign values read through msgspec types: another shape is one error that names file and JSON pointer (RFC 6901)."""

from __future__ import annotations

import errno
import re
import stat
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec

from ksgen.errors import KsgenError
from ksgen.json import pointer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

T = TypeVar("T")

# Where msgspec found it: `$.releases[...].api`; a key of a map is told as `[...]` only.
_PLACE: Final = re.compile(r" - at (`key` in )?`\$([^`]*)`$")
_TOKEN: Final = re.compile(r"\.([^.\[]+)|\[(\d+)\]|\[(\.\.\.)\]")


def read_file(path: Path) -> bytes:
    """The bytes of a regular file; a link isn't followed, and a pipe, which never ends, isn't opened.

    Raises:
        OSError: It can't be read, or is no regular file.
    """
    if not stat.S_ISREG(path.lstat().st_mode):
        raise OSError(errno.EINVAL, "it is no regular file", str(path))
    return path.read_bytes()


def read(value: Any, kind: type[T], where: str, *, noun: str, hint: str) -> T:
    """`value` as `kind`, strictly: nothing is converted, and an unknown key is refused where the type says so.

    Args:
        value: A decoded JSON, TOML or YAML value.
        kind: The msgspec type.
        where: The file.
        noun: What it is, for the message: `lock`.
        hint: What to do about it.

    Raises:
        KsgenError: It is of another shape; names the place.
    """
    try:
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, RecursionError) as error:
        problem, place = _explained(value, kind, str(error))
        raise KsgenError(
            f"malformed {noun}: {problem}", where=f"{where}, {pointer(*place) or '/'}", hint=hint
        ) from error


def _explained(value: Any, kind: Any, message: str) -> tuple[str, list[str | int]]:
    """The message in our words, and the place with its keys."""
    found = _PLACE.search(message)
    problem = re.sub(r"`([^`]*)`", r"\1", message[: found.start()] if found else message)
    unknown = re.match(r"Object contains unknown field (.*)", problem)
    tokens = list(_TOKEN.findall(found[2])) if found else []
    place: list[str | int] = []
    for field, index, _ in tokens:
        if field:
            place.append(field)
        elif index:
            place.append(int(index))
        else:
            key, value = _key(value, kind, place, message)
            place.append(key)
    if unknown:
        return "unknown key", [*place, unknown[1]]
    return problem[:1].lower() + problem[1:], place


def _key(value: Any, kind: Any, place: Sequence[str | int], message: str) -> tuple[str, Any]:
    """Which key of the map at `place` is meant, by halves; and the value without the others."""
    table: dict[str, Any] = value
    for token in place:
        table = table[token]  # type: ignore[index, unused-ignore]
    keys = list(table)
    low, high = 1, len(keys)
    while low < high:
        middle = (low + high) // 2
        if _message(_with(value, place, {key: table[key] for key in keys[:middle]}), kind) == message:
            high = middle
        else:
            low = middle + 1
    key = keys[low - 1]
    return key, _with(value, place, {key: table[key]})


def _message(value: Any, kind: Any) -> str | None:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        return str(error)
    return None


def _with(value: Any, place: Sequence[str | int], part: Any) -> Any:
    """`value` with another part at `place`; shares the rest."""
    if not place:
        return part
    copied = value.copy()
    copied[place[0]] = _with(value[place[0]], place[1:], part)
    return copied
