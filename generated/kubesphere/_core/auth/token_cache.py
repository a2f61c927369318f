"""Where tokens are kept between processes: the interface, and the system's keyring."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from .file_lock import FileLock
from .file_store import PrivateFolder
from .secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike


class TokenCache(Protocol):
    """A place for the tokens of any number of accounts. Keys are 64 hexadecimal digits, entries are text.

    A cache never fails a request: what cannot be read is None, and what cannot be kept is not kept.
    """

    def load(self, key: str) -> Secret | None:
        """The entry, if there is one. May block."""
        ...

    def store(self, key: str, entry: Secret) -> None:
        """Keep an entry in the place of any other. May block."""
        ...

    def remove(self, key: str) -> None:
        """Keep none. May block."""
        ...

    def try_lock(self, key: str) -> Callable[[], None] | None:
        """Become, without waiting, the one process that gets a token for this key.

        Returns:
            What ends that, or None if another process is at it.
        """
        ...


class FileTokenCache:
    """Keeps tokens in files that only this user can read (folder 0700, files 0600).

    Files are replaced as a whole. One that is a symbolic link, belongs to somebody else, or that others may read is
    not read. Another process that wants a token waits for the one that is getting it.

    Args:
        path: the folder; by default `kubesphere` in the user's cache folder (`XDG_CACHE_HOME`, `~/.cache`,
            `~/Library/Caches`, `LOCALAPPDATA`). Made when it is needed.
    """

    def __init__(self, path: str | PathLike[str] | None = None) -> None:
        self._folder = PrivateFolder(path)

    def load(self, key: str) -> Secret | None:
        """The entry, if there is one that can be trusted."""
        text = self._folder.read(f"{key}.json")
        return None if text is None else Secret(text)

    def store(self, key: str, entry: Secret) -> None:
        """Keep an entry."""
        self._folder.write(f"{key}.json", entry)

    def remove(self, key: str) -> None:
        """Keep none."""
        self._folder.remove(f"{key}.json")

    def try_lock(self, key: str) -> Callable[[], None] | None:
        """See TokenCache."""
        return FileLock(self._folder, f"{key}.lock").acquire()

    def __repr__(self) -> str:
        return f"FileTokenCache({str(self._folder.path)!r})"


class KeyringTokenCache:
    """Keeps tokens in the system's keyring; needs the extra `keyring`. Only empty lock files go to `path`.

    Args:
        service: what the keyring files them under.
        path: the folder for locks between processes, as for FileTokenCache.

    Raises:
        ImportError: the extra is not installed.
    """

    def __init__(self, service: str = "kubesphere", path: str | PathLike[str] | None = None) -> None:
        try:
            import keyring  # noqa: PLC0415 - an extra
        except ImportError:
            raise ImportError("KeyringTokenCache needs keyring: pip install 'kubesphere[keyring]'") from None
        self._keyring = keyring
        self._service = service
        self._folder = PrivateFolder(path)

    def load(self, key: str) -> Secret | None:
        """The entry, if the keyring is open and has it."""
        with suppress(Exception):  # each backend has errors of its own
            text = self._keyring.get_password(self._service, key)
            return None if text is None else Secret(text)
        return None

    def store(self, key: str, entry: Secret) -> None:
        """Keep an entry, if the keyring lets us."""
        with suppress(Exception):
            self._keyring.set_password(self._service, key, entry.reveal())

    def remove(self, key: str) -> None:
        """Keep none."""
        with suppress(Exception):
            self._keyring.delete_password(self._service, key)

    def try_lock(self, key: str) -> Callable[[], None] | None:
        """See TokenCache."""
        return FileLock(self._folder, f"{key}.lock").acquire()

    def __repr__(self) -> str:
        return f"KeyringTokenCache({self._service!r})"
