"""Foreign values and files, read strictly: another shape is one error that names file and JSON pointer (RFC 6901).

Values are read through msgspec types; of files, only regular ones are opened.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec

from ksgen.errors import KsgenError
from ksgen.json import pointer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ksgen.json import Place

T = TypeVar("T")

# Where msgspec found it: `$.releases[...].api`; a key of a map is told as `[...]` only.
_PLACE: Final = re.compile(r" - at (`key` in )?`\$([^`]*)`$")
_TOKEN: Final = re.compile(r"\.([^.\[]+)|\[(\d+)\]|\[(\.\.\.)\]")


# What is said of a text that doesn't match, by the pattern.
_SAID: Final[dict[str, str]] = {}
_PATTERN: Final = re.compile(r"Expected `str` matching regex (.*)")
# How JSON calls what msgspec tells by its Python name.
_JSON: Final = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
_KIND: Final = re.compile(r"\b(?:str|int|float|bool)\b")


def matching(pattern: str, otherwise: str) -> msgspec.Meta:
    """What annotates a text that is to match; `otherwise` tells of one that doesn't: `isn't a full commit`."""
    _SAID[repr(pattern)] = otherwise
    return msgspec.Meta(pattern=pattern)


# Windows has none of them, and no pipe or device among files.
_CAREFULLY: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0)


def read_file(path: Path, *, links: bool = False, largest: int | None = None) -> bytes:
    """The bytes of a regular file; a pipe, which never ends, and a device aren't opened.

    Args:
        path: The file.
        links: Whether a link to such a file will do, too: what a user names may be one, what is pinned may not.
        largest: Its most bytes; None for any number.

    Raises:
        OSError: It can't be read, is no regular file, or too large.
    """
    found = path.stat() if links else path.lstat()
    if stat.S_ISREG(found.st_mode):
        with os.fdopen(os.open(path, os.O_RDONLY | _CAREFULLY | (0 if links else _NO_LINK)), "rb") as file:
            found = os.fstat(file.fileno())  # it may be another by now
            if stat.S_ISREG(found.st_mode):
                content = file.read() if largest is None else file.read(largest + 1)
                if largest is not None and len(content) > largest:
                    raise OSError(errno.EFBIG, f"the file is larger than {largest} bytes", str(path))
                return content
    raise OSError(errno.EINVAL, "it is no regular file", str(path))


def files_below(folder: Path) -> dict[str, Path]:
    """All that is no folder below a folder, links to folders too, by its path in there; sorted."""
    found = sorted(each for each in folder.rglob("*") if each.is_symlink() or not each.is_dir())
    return {each.relative_to(folder).as_posix(): each for each in found}


def read(value: Any, kind: type[T], where: str, *, noun: str, hint: str, at: Place = ()) -> T:
    """`value` as `kind`, strictly: nothing is converted, and an unknown key is refused where the type says so.

    Args:
        value: A decoded JSON, TOML or YAML value.
        kind: The msgspec type.
        where: The file.
        noun: What it is, for the message: `lock`.
        hint: What to do about it.
        at: Where the value stands in the file.

    Raises:
        KsgenError: It is of another shape; names the place.
    """
    try:
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, RecursionError) as error:
        problem, place = _explained(value, kind, str(error))
        raise KsgenError(
            f"malformed {noun}: {problem}", where=f"{where}, {pointer(*at, *place) or '/'}", hint=hint
        ) from error


def mismatch(value: Any, kind: Any) -> tuple[str, list[str | int]] | None:
    """What makes a value none of a msgspec type, first of all, and its place; None if it is one."""
    try:
        msgspec.convert(value, kind)
    except (msgspec.ValidationError, RecursionError) as error:
        return _explained(value, kind, str(error))
    return None


def _explained(value: Any, kind: Any, message: str) -> tuple[str, list[str | int]]:
    """The message in our words, and the place with its keys."""
    found = _PLACE.search(message)
    problem = message[: found.start()] if found else message
    place: list[str | int] = []
    # A key that isn't what it should be is told by the map that holds it.
    for field, index, _ in _TOKEN.findall(f"{found[2]}{'[...]' if found[1] else ''}") if found else ():
        if field:
            place.append(field)
        elif index:
            place.append(int(index))
        else:
            key, value = _key(value, kind, place, message)
            place.append(key)
    if unknown := re.match(r"Object contains unknown field `(.*)`", problem, re.DOTALL):
        return "unknown key", [*place, unknown[1]]
    if missing := re.match(r"Object missing required field `(.*)`", problem):
        return f'the member "{missing[1]}" is missing', place
    if found and (pattern := _PATTERN.match(problem)):
        given = str(place[-1] if found[1] else _at(value, place))
        return f"{given[:100]!r} {_SAID[pattern[1]]}", place
    problem = re.sub(r"`([^`]*)`", lambda kinds: _KIND.sub(lambda kind: _JSON[kind[0]], kinds[1]), problem)
    return f"{_named(place)}{problem[:1].lower()}{problem[1:]}", place


def _named(place: Sequence[str | int]) -> str:
    """What stands at a place, to begin a message with: `items`, or which item of them."""
    index = len(place)
    while index and isinstance(place[index - 1], int):
        index -= 1
    if not index:
        return ""
    items = "".join(f"item {number} of " for number in reversed(place[index:]))
    return f"{items}`{str(place[index - 1])[:100]}`: "


def _at(value: Any, place: Sequence[str | int]) -> Any:
    for token in place:
        value = value[token]
    return value


def _key(value: Any, kind: Any, place: Sequence[str | int], message: str) -> tuple[str, Any]:
    """Which key of the map at `place` is meant, by halves; and the value without the others."""
    table = _at(value, place)
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
