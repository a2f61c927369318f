"""Where tokens are kept between processes: the interface, files, the system's keyring, and one account's entry."""

from __future__ import annotations

import hashlib
import json
import math
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from ..models.view import object_of
from ..redact import Secret
from .auth import checked_token
from .file_store import PrivateFolder
from .tokens import Token, lifetime_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

    from .grants import Grant

_VERSION = 1
_SKEW = 60.0


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
        return self._folder.try_lock(f"{key}.lock")

    def __repr__(self) -> str:
        return f"FileTokenCache({str(self._folder.path)!r})"


class KeyringTokenCache(FileTokenCache):
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
        super().__init__(path)

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

    def __repr__(self) -> str:
        return f"KeyringTokenCache({self._service!r})"


class CachedToken:
    """The entry of one account.

    Args:
        cache: where it is.
        base_url: the server.
        grant: the account.
        clock: the owner's, which tokens are dated by.
        wall: seconds since the epoch, which entries are dated by.
    """

    def __init__(
        self,
        cache: TokenCache,
        base_url: str,
        grant: Grant,
        clock: Callable[[], float],
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._cache = cache
        self._key = key_of(base_url, grant)
        self._clock = clock
        self._wall = wall

    def try_lock(self) -> Callable[[], None] | None:
        """Try to become the one process that gets a token; what ends that, or None."""
        return self._cache.try_lock(self._key)

    def load(self) -> Token | None:
        """The token in the cache, dated on the owner's clock; anything that isn't one is none."""
        entry = self._cache.load(self._key)
        now = self._clock()
        return None if entry is None else _token(entry, now - self._wall(), now)

    def save(self, token: Token) -> None:
        """Keep the token."""
        self._cache.store(self._key, _entry(token, self._wall() - self._clock()))

    def clear(self) -> None:
        """Keep none."""
        self._cache.remove(self._key)


def key_of(base_url: str, grant: Grant) -> str:
    """The name of the account's entry: 64 hexadecimal digits that tell neither password nor token."""
    user: list[str | None] = ["user", grant.username, *([] if grant.provider is None else [grant.provider])]
    if grant.username is None and grant.refresh_token is not None:
        user = ["refresh_token", grant.refresh_token.reveal()]
    return hashlib.sha256(json.dumps([base_url.rstrip("/"), grant.client_id, *user]).encode()).hexdigest()


def _entry(token: Token, offset: float) -> Secret:
    """`offset` is what the wall clock is ahead of the owner's."""
    return Secret(
        json.dumps(
            {
                "version": _VERSION,
                "access_token": token.access,
                "refresh_token": None if token.refresh is None else token.refresh.reveal(),
                "issued": token.issued + offset,
                "expires_in": token.lifetime if math.isfinite(token.lifetime) else None,
            }
        )
    )


def _token(entry: Secret, offset: float, now: float) -> Token | None:
    """The token of an entry; `offset` is what the owner's clock is ahead of the wall clock."""
    try:
        fields = object_of(json.loads(entry.reveal()))
    except (ValueError, RecursionError):
        return None
    access, refresh, issued = (
        checked_token(fields.get("access_token")),
        fields.get("refresh_token"),
        fields.get("issued"),
    )
    if (
        fields.get("version") != _VERSION
        or access is None
        or not isinstance(issued, float)
        or not math.isfinite(issued)
    ):
        return None
    lifetime = lifetime_of(fields.get("expires_in"))
    issued += offset
    if issued > now + _SKEW and lifetime < math.inf:  # the wall clock was set back: its age is unknown, so renew it
        issued = now - lifetime
    known = Secret(refresh) if isinstance(refresh, str) and refresh else None
    return Token(access, known, issued=min(issued, now), lifetime=lifetime)
