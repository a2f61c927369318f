"""A lock between processes, on a file; it ends with the process at the latest."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from .file_store import PrivateFolder


class FileLock:
    """An exclusive lock on a file that stays empty.

    Args:
        folder: where it is.
        name: its name.
    """

    def __init__(self, folder: PrivateFolder, name: str) -> None:
        self._folder = folder
        self._name = name

    def acquire(self) -> Callable[[], None] | None:
        """What releases it, or None if another has it. Where no file can be locked, nobody is locked out."""
        descriptor = self._folder.open(self._name, os.O_RDWR | os.O_CREAT)
        if descriptor is None:
            return lambda: None
        if _lock(descriptor):
            return partial(_release, descriptor)
        os.close(descriptor)
        return None


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
