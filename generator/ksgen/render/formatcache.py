"""A folder of formatted sources, found by what they were formatted from.

Whatever is wrong with it, it behaves like an empty one: it makes builds faster, never different, and never fail.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

VARIABLE: Final = "KSGEN_CACHE_DIR"
_FORMAT: Final = "1"
_MOST_FILES: Final = 4000
_MOST_BYTES: Final = 64 * 1024 * 1024


def default_folder() -> Path | None:
    """The folder that the environment names, else the user's cache folder; None where the environment turns it off."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named) if named else None
    from platformdirs import user_cache_path  # noqa: PLC0415 (10 ms)

    return user_cache_path("ksgen", appauthor=False)


@dataclass(frozen=True, slots=True)
class FormatCache:
    """Entries are files named after the digest of formatter, mode and source; each starts with its own digest."""

    folder: Path | None
    salt: bytes

    @classmethod
    def open(cls, folder: Path | None, mode: str) -> FormatCache:
        """The cache below `folder` for this version of black and `mode`; None caches nothing. Creates nothing yet."""
        salt = f"{_FORMAT},{version('black')},{mode}\0".encode()
        return cls(folder / "format" if folder is not None else None, salt)

    def get(self, source: str) -> str | None:
        """The formatted text, or None."""
        if self.folder is None:
            return None
        path = self.folder / self._key(source)
        try:
            digest, _, content = path.read_bytes().partition(b"\n")
            if digest != _digest(content):
                return None
            os.utime(path)  # so that pruning spares it
            return content.decode()
        except (OSError, ValueError):
            return None

    def put(self, entries: Iterable[tuple[str, str]]) -> None:
        """Keep (source, formatted) pairs, then drop the longest unused ones if there are too many."""
        if self.folder is None:
            return
        wrote = False
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for source, formatted in entries:
                content = formatted.encode()
                path = self.folder / self._key(source)
                temporary = path.with_suffix(f".{os.getpid()}")
                temporary.write_bytes(_digest(content) + b"\n" + content)
                temporary.replace(path)
                wrote = True
        if wrote:
            with suppress(OSError):
                _prune(self.folder)

    def _key(self, source: str) -> str:
        return hashlib.sha256(self.salt + source.encode("utf-8", "surrogatepass")).hexdigest()


def _prune(folder: Path) -> None:
    """Where a bound is passed, remove what was unused longest, to three quarters of it."""
    with os.scandir(folder) as listing:
        entries = sorted(
            ((entry.stat(), entry.path) for entry in listing), key=lambda one: one[0].st_mtime, reverse=True
        )
    if len(entries) <= _MOST_FILES and sum(stat.st_size for stat, _ in entries) <= _MOST_BYTES:
        return
    room = _MOST_BYTES * 3 // 4
    for count, (stat, path) in enumerate(entries):
        room -= stat.st_size
        if count >= _MOST_FILES * 3 // 4 or room < 0:
            Path(path).unlink(missing_ok=True)


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
