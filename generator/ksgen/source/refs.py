"""The names a release may have: git refs that can safely name a folder and go into a URL."""

from __future__ import annotations

import re
from typing import Final

from ksgen.errors import KsgenError
from ksgen.naming import DEVICES

_SEGMENT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_REPOSITORY: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*")
_HEX: Final = re.compile(r"[0-9a-f]+")
_LONGEST_REF: Final = 128


def is_device(name: str) -> bool:
    """Whether a file or folder of this name would be a device on Windows."""
    return name.partition(".")[0].lower() in DEVICES


def folder_name(ref: str) -> str:
    """The folder under specs/ that holds a release: the ref, with each `/` written as `__`.

    A ref holding `__` itself, or a part ending in `_`, is refused, so the mapping can be undone. So are names that
    mean something to git or to a file system (`..`, a trailing dot, `.lock`, devices of Windows).

    Raises:
        KsgenError: The ref can't name a folder.
    """
    parts = ref.split("/")
    usable = len(ref) <= _LONGEST_REF and "__" not in ref and ".." not in ref
    for part in parts:
        usable = usable and bool(_SEGMENT.fullmatch(part)) and not part.endswith((".", "_", ".lock"))
        usable = usable and not is_device(part)
    if not usable:
        raise KsgenError(
            f"{ref[:200]!r} can't be the name of a release",
            hint="use letters, digits, '.', '-' and single '_' between them, each part starting with a letter or digit",
        )
    return "__".join(parts)


def check_repository(repository: str) -> str:
    """Return `repository` if it has the form `owner/name`.

    Raises:
        KsgenError: It doesn't.
    """
    if not _REPOSITORY.fullmatch(repository) or ".." in repository:
        raise KsgenError(f"{repository[:200]!r} isn't a repository", hint="write it as owner/name")
    return repository


def is_commit(text: str) -> bool:
    """Whether `text` is a full git object name: 40 (SHA-1) or 64 (SHA-256) lowercase hex digits."""
    return len(text) in {40, 64} and bool(_HEX.fullmatch(text))


def is_sha256(text: str) -> bool:
    """Whether `text` is a SHA-256 digest: 64 lowercase hex digits."""
    return len(text) == 64 and bool(_HEX.fullmatch(text))
