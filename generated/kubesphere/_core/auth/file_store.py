"""Small files in a folder of this user's own, which nobody else may read or put in place, and locks there."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..warn import warn

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..redact import Secret

_LIMIT = 1 << 20
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)


def cache_folder() -> Path:
    """`kubesphere` in the user's cache folder, as each system has it."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(base):  # noqa: PTH117 - the Base Directory Specification has relative ones ignored
        return Path(base) / "kubesphere"
    if sys.platform == "win32":  # pragma: no cover - another system
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "kubesphere" / "Cache"
    if sys.platform == "darwin":  # pragma: no cover - another system
        return Path.home() / "Library" / "Caches" / "kubesphere"
    return Path.home() / ".cache" / "kubesphere"


class PrivateFolder:
    """A folder of mode 0700 with files of mode 0600. Reading and writing never raise for what is in it.

    Args:
        path: where; `cache_folder()` by default.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = cache_folder() if path is None else Path(path).expanduser()
        self._told = False

    def open(self, name: str, flags: int) -> int | None:
        """A file of ours by descriptor; None if it cannot be had, or isn't a plain file that is ours alone."""
        if not self._ready():
            return None
        try:
            descriptor = os.open(self.path / name, flags | _NO_FOLLOW, 0o600)
        except OSError:
            return None
        if not _ours_alone(os.fstat(descriptor), stat.S_ISREG):
            os.close(descriptor)
            return None
        return descriptor

    def read(self, name: str) -> str | None:
        """The text of a file, None if there is none to be trusted."""
        descriptor = self.open(name, os.O_RDONLY)
        if descriptor is None:
            return None
        with os.fdopen(descriptor, "rb") as file:
            try:
                return file.read(_LIMIT).decode()
            except (OSError, ValueError):
                return None

    def write(self, name: str, text: Secret) -> None:
        """Replace a file as a whole, or not at all."""
        draft = f".{name}.{secrets.token_hex(8)}"
        descriptor = self.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        if descriptor is None:
            self._tell("nothing can be written there")
            return
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(text.reveal().encode())
            os.replace(self.path / draft, self.path / name)  # noqa: PTH105 - not the Path's name that is kept
        except OSError as error:
            self.remove(draft)
            self._tell(str(error.strerror))

    def remove(self, name: str) -> None:
        """Remove a file if it is there."""
        with suppress(OSError):
            (self.path / name).unlink()

    def try_lock(self, name: str) -> Callable[[], None] | None:
        """Lock a file that stays empty, for this process alone.

        Returns:
            What releases it, or None if another has it. Where no file can be locked, nobody is locked out.
        """
        descriptor = self.open(name, os.O_RDWR | os.O_CREAT)
        if descriptor is None:
            return lambda: None
        if _lock(descriptor):
            return partial(_release, descriptor)
        os.close(descriptor)
        return None

    def _ready(self) -> bool:
        """Whether the folder is there and ours; a missing one is made."""
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            found = os.stat(self.path, follow_symlinks=False)  # noqa: PTH116
        except OSError as error:
            self._tell(str(error.strerror))
            return False
        if _ours_alone(found, stat.S_ISDIR):
            return True
        self._tell("it is no folder that this user alone may use (mode 0700)")
        return False

    def _tell(self, why: str) -> None:
        """Warn once that nothing is kept."""
        if not self._told:
            self._told = True
            warn(f"{self.path}: no token is kept: {why}", RuntimeWarning)


def _ours_alone(found: os.stat_result, kind: Callable[[int], bool]) -> bool:
    if not kind(found.st_mode):
        return False
    if sys.platform == "win32":  # pragma: no cover - another system: the user's profile is closed to others
        return True
    return found.st_uid == os.geteuid() and not found.st_mode & 0o077


if sys.platform == "win32":  # pragma: no cover - another system

    def _lock(descriptor: int) -> bool:
        import msvcrt  # noqa: PLC0415

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _release(descriptor: int) -> None:
        import msvcrt  # noqa: PLC0415

        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        os.close(descriptor)

else:

    def _lock(descriptor: int) -> bool:
        import fcntl  # noqa: PLC0415

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            return True
        return True

    def _release(descriptor: int) -> None:
        """Unlocks first: a child of a fork may hold the same open file."""
        import fcntl  # noqa: PLC0415

        fcntl.flock(descriptor, fcntl.LOCK_UN)
        os.close(descriptor)
