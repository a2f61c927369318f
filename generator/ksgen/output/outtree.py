"""What may be written below an output folder, and the manifest of what was."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import sys
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

import msgspec

from ksgen import strict
from ksgen.errors import KsgenError
from ksgen.json import parse_json
from ksgen.naming.words import is_device
from ksgen.project import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

STAGING: Final = ".ksgen-staging"
_FORMAT: Final = 1
_RIGHTS: Final = "give yourself the right to read it, or move it away"
# A closed alphabet: no separator or drive of any system, no NUL, nothing that normalises into something else.
_PART: Final = re.compile(r"[A-Za-z0-9._-]{1,200}")


def check_path(path: str) -> PurePosixPath:
    """Return `path` if it is a plain relative path of ASCII letters, digits, `.`, `_`, `-` and `/`.

    Raises:
        KsgenError: It is absolute, leads upwards, holds anything else, or is one of ksgen's own files.
    """
    parts = path.split("/")
    # `.git`: a manifest or journal that came with somebody's repository must not reach that repository's hooks.
    plain = all(_PART.fullmatch(part) and not part.endswith(".") and part.lower() != ".git" for part in parts)
    if plain and any(map(is_device, parts)):
        raise KsgenError(f"{path!r} names a device of Windows", hint="give it another name in the overlay")
    if not plain or parts[0].lower() in {MANIFEST, STAGING}:
        raise KsgenError(
            f"{path[:200]!r} can't be a file of the output", hint="this is a bug in ksgen, or a damaged manifest"
        )
    return PurePosixPath(path)


def check_paths(paths: Iterable[str]) -> None:
    """Check each path, and that they fit into one tree on a file system that ignores letter case.

    Raises:
        KsgenError: A path is refused by `check_path`, two are the same there, or one is a folder of another.
    """
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in paths:
        checked = check_path(path)
        other = files.setdefault(path.lower(), path)
        if other != path:
            raise _collision(path, other)
        for parent in checked.parents:
            folders.setdefault(str(parent).lower(), path)
    for folder in folders.keys() & files.keys():
        raise _collision(files[folder], folders[folder])


def _collision(one: str, other: str) -> KsgenError:
    return KsgenError(f"{one} and {other} can't both be files of the output", hint="this is a bug in ksgen: report it")


def target(out: Path, path: str) -> Path:
    """The place of a file below `out`, after checking that no link on the way leads elsewhere.

    Every link below `out` is refused, whether or not it stays inside: two paths must not be one file.

    Raises:
        KsgenError: The path is refused by `check_path`, a link or a file stands where a folder should be, or a link
            or a folder stands where the file should be.
    """
    parts = check_path(path).parts
    place = out
    for depth, part in enumerate(parts, 1):
        place = place / part
        last = depth == len(parts)
        try:
            mode = place.lstat().st_mode
        except FileNotFoundError:
            return out.joinpath(*parts)
        except OSError as error:
            raise KsgenError(f"can't look at it: {error.strerror}", where=str(place), hint=_RIGHTS) from error
        if not (stat.S_ISREG(mode) if last else stat.S_ISDIR(mode)):
            kind = "a link" if stat.S_ISLNK(mode) else "something else"
            wanted = "file" if last else "folder"
            raise KsgenError(
                f"{kind} stands where ksgen would put its {wanted}",
                where=str(place),
                hint="move it away, then try again",
            )
    return place


def read(place: Path) -> bytes | None:
    """The bytes of a file, None where there is none.

    Raises:
        KsgenError: It can't be read.
    """
    try:
        return strict.read_file(place)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise KsgenError(f"can't read it: {error.strerror}", where=str(place), hint=_RIGHTS) from error


def encode(files: Mapping[str, str]) -> dict[str, bytes]:
    """The bytes to be written: UTF-8, line ends as they are.

    Raises:
        KsgenError: A text has no UTF-8.
    """
    result: dict[str, bytes] = {}
    for path, text in files.items():
        try:
            result[path] = text.encode()
        except UnicodeEncodeError as error:
            raise KsgenError("the text can't be written as UTF-8", where=path, hint="this is a bug in ksgen") from error
    return result


def digest(content: bytes) -> str:
    """The sha256, in hex."""
    return hashlib.sha256(content).hexdigest()


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The caller's facts about a build, and every file that ksgen wrote, with the sha256 of its bytes."""

    about: dict[str, str]
    files: dict[str, str]
    version: int

    @classmethod
    def of(cls, contents: Mapping[str, bytes], package: str, about: Mapping[str, str] | None) -> Manifest:
        """The manifest of a build."""
        files = {path: digest(content) for path, content in contents.items()}
        return cls({**(about or {}), "package": package}, files, _FORMAT)

    def dumps(self) -> bytes:
        """The manifest as JSON, sorted: the same bytes for equal manifests."""
        return (json.dumps(msgspec.to_builtins(self), indent=1, sort_keys=True) + "\n").encode()


def load_manifest(out: Path) -> Manifest:
    """The manifest in `out`, empty where there is none.

    Raises:
        KsgenError: It is damaged, or lists a path that ksgen never writes (a build deletes what is listed).
    """
    place = out / MANIFEST
    if place.is_symlink():
        raise KsgenError("the manifest is a link", where=str(place), hint="move it away, then build again")
    content = read(place)
    if content is None:
        return Manifest({}, {}, _FORMAT)
    try:
        found = strict.read(parse_json(content, str(place)), Manifest, str(place), noun="manifest", hint=_RESTORE)
    except KsgenError as error:
        raise KsgenError(f"the manifest is damaged: {error.message}", where=error.where, hint=_RESTORE) from error
    if found.version != _FORMAT:
        raise KsgenError(f"the manifest is damaged: it is of version {found.version}", where=str(place), hint=_RESTORE)
    for path in found.files:
        try:
            check_path(path)
        except KsgenError as error:
            raise KsgenError(f"the manifest is damaged: {error.message}", where=str(place), hint=_RESTORE) from error
    return found


_RESTORE: Final = "restore it from version control"


def own_folder(folder: Path) -> bool:
    """Whether a folder, made if absent, is this user's alone: no link, and nobody else may write to it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    return sys.platform == "win32" or (found.st_uid == os.getuid() and not found.st_mode & 0o022)
