"""The lock, `specs/ksgen.lock`: which releases are pinned, and to which bytes.

TOML (https://toml.io/en/v1.0.0). Releases are sorted and every key has its fixed place, so that a diff shows
only what changed.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, cast

import tomli_w

from ksgen.errors import KsgenError
from ksgen.source.refs import check_repository, folder_name, is_commit, is_sha256

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class FilePin:
    """One Swagger file: its path in the repository, the sha256 (hex) of its bytes, their number."""

    path: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Release:
    """One pinned release.

    `commit` is None where the source couldn't tell it. `descriptions`: upstream's prose is kept. `skip_invalid`:
    operations that can't be repaired are left out instead of failing. `overlay_sha256` is None without an overlay.
    """

    ref: str
    repository: str
    api: FilePin
    crd: FilePin
    contract_sha256: str
    commit: str | None = None
    overlay_sha256: str | None = None
    descriptions: bool = False
    skip_invalid: bool = False

    @property
    def folder(self) -> str:
        """The folder under specs/ that holds this release."""
        return folder_name(self.ref)

    @property
    def files(self) -> Mapping[str, FilePin]:
        """The Swagger files by name."""
        return {"api": self.api, "crd": self.crd}


@dataclass(frozen=True, slots=True)
class Lock:
    """Every pinned release, sorted by folder, and the one that is built when none is named."""

    default: str | None = None
    releases: tuple[Release, ...] = ()

    def release(self, ref: str | None = None) -> Release:
        """The release pinned as `ref` (its folder's name serves too); without `ref`, the default.

        Raises:
            KsgenError: It isn't pinned; lists those that are.
        """
        wanted = ref if ref is not None else self.default
        for release in self.releases:
            if wanted in {release.ref, release.folder}:
                return release
        pinned = ", ".join(release.ref for release in self.releases) or "none"
        name = wanted if wanted is not None else "release-3.4"
        problem = f"release {name!r} isn't pinned" if wanted is not None else "no default release is set"
        raise KsgenError(f"{problem} (pinned: {pinned})", hint=f"pin it with: ksgen fetch --ref {name}")

    def with_release(self, release: Release) -> Lock:
        """A lock in which `release` is added or takes its ref's place; the first one becomes the default.

        Raises:
            KsgenError: Its name differs from a pinned one's by letter case alone.
        """
        others = [other for other in self.releases if other.ref != release.ref]
        for other in others:
            if other.folder.casefold() == release.folder.casefold():
                raise KsgenError(
                    f"releases {other.ref!r} and {release.ref!r} would share a folder where letter case is ignored",
                    hint="pin one of them by its commit instead",
                )
        ordered = tuple(sorted([*others, release], key=lambda one: one.folder))
        return replace(self, default=self.default or release.ref, releases=ordered)


def load(path: Path, *, missing_ok: bool = False) -> Lock:
    """Read the lock; with `missing_ok`, an absent file is an empty lock.

    Raises:
        KsgenError: The file can't be read, or isn't a lock; names the key.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError as error:
        if missing_ok:
            return Lock()
        raise KsgenError(
            "there is no lock", where=str(path), hint="pin a release with: ksgen fetch --ref release-3.4"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise KsgenError(f"can't read the lock: {error}", where=str(path)) from error
    return loads(text, where=str(path))


def loads(text: str, *, where: str = "ksgen.lock") -> Lock:
    """Parse a lock; `where` names it in errors.

    Raises:
        KsgenError: The text isn't a lock; names the key.
    """
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise KsgenError(f"the lock isn't TOML: {error}", where=where, hint=_RESTORE) from error
    return _Reader(where).lock(document)


def dumps(lock: Lock) -> str:
    """The lock as TOML, the same text for equal locks."""
    document: dict[str, Any] = {"version": VERSION}
    if lock.default is not None:
        document["default"] = lock.default
    ordered = sorted(lock.releases, key=lambda one: one.folder)
    document["releases"] = {release.folder: _release_table(release) for release in ordered}
    return tomli_w.dumps(document)


def dump(lock: Lock, path: Path) -> None:
    """Write the lock, whole or not at all.

    Raises:
        KsgenError: The file can't be written.
    """
    temporary = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(dumps(lock).encode())
        temporary.replace(path)
    except OSError as error:
        raise KsgenError(f"can't write the lock: {error.strerror}", where=str(path)) from error


_RESTORE: Final = "restore the file from version control, or delete it and fetch each release again"


def _release_table(release: Release) -> dict[str, Any]:
    table = {
        "repository": release.repository,
        "ref": release.ref,
        "commit": release.commit,
        "descriptions": release.descriptions,
        "skip_invalid": release.skip_invalid,
        "contract_sha256": release.contract_sha256,
        "overlay_sha256": release.overlay_sha256,
    }
    known = {key: value for key, value in table.items() if value is not None}
    pins = {name: {"path": pin.path, "sha256": pin.sha256, "size": pin.size} for name, pin in release.files.items()}
    return known | pins


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns parsed TOML into a Lock, naming the key of anything out of place."""

    where: str

    def lock(self, document: dict[str, Any]) -> Lock:
        version = document.get("version")
        if isinstance(version, int) and version > VERSION:
            raise self._wrong("version", f"this lock is of version {version}, newer than this ksgen knows")
        if type(version) is not int or version != VERSION:  # True == 1
            raise self._wrong("version", f"expected {VERSION}, found {version!r}")
        self._only(document, (), {"version", "default", "releases"})
        lock = Lock()
        for name, table in self._table(document, (), "releases").items():
            release = self._release(table, ("releases", name))
            try:
                expected, lock = release.folder, lock.with_release(release)
            except KsgenError as error:
                raise self._wrong(_key("releases", name), error.message) from error
            if expected != name:
                raise self._wrong(_key("releases", name), f"the table of {release.ref!r} must be named {expected!r}")
        default = self._text(document, (), "default") if "default" in document else None
        if default is not None and default not in {release.ref for release in lock.releases}:
            raise self._wrong("default", f"{default!r} isn't among the releases")
        return replace(lock, default=default)

    def _release(self, table: object, at: tuple[str, ...]) -> Release:
        fields = self._as_table(table, _key(*at))
        self._only(fields, at, set(Release.__dataclass_fields__))
        commit = self._text(fields, at, "commit") if "commit" in fields else None
        if commit is not None and not is_commit(commit):
            raise self._wrong(_key(*at, "commit"), f"{commit!r} isn't a full commit")
        return Release(
            ref=self._text(fields, at, "ref"),
            repository=self._repository(fields, at),
            api=self._pin(fields, at, "api"),
            crd=self._pin(fields, at, "crd"),
            contract_sha256=self._sha256(fields, at, "contract_sha256"),
            commit=commit,
            overlay_sha256=self._sha256(fields, at, "overlay_sha256") if "overlay_sha256" in fields else None,
            descriptions=self._flag(fields, at, "descriptions"),
            skip_invalid=self._flag(fields, at, "skip_invalid"),
        )

    def _pin(self, table: dict[str, Any], at: tuple[str, ...], key: str) -> FilePin:
        fields, here = self._table(table, at, key), (*at, key)
        self._only(fields, here, {"path", "sha256", "size"})
        size = fields.get("size")
        if not isinstance(size, int) or isinstance(size, bool) or size < 0:
            raise self._wrong(_key(*here, "size"), f"expected a number of bytes, found {size!r}")
        return FilePin(self._text(fields, here, "path"), self._sha256(fields, here, "sha256"), size)

    def _text(self, table: dict[str, Any], at: tuple[str, ...], key: str) -> str:
        value = table.get(key)
        if not isinstance(value, str) or not value:
            raise self._wrong(_key(*at, key), f"expected text, found {value!r}")
        return value

    def _repository(self, table: dict[str, Any], at: tuple[str, ...]) -> str:
        try:
            return check_repository(self._text(table, at, "repository"))
        except KsgenError as error:
            raise self._wrong(_key(*at, "repository"), error.message) from error

    def _sha256(self, table: dict[str, Any], at: tuple[str, ...], key: str) -> str:
        value = self._text(table, at, key)
        if not is_sha256(value):
            raise self._wrong(_key(*at, key), f"expected 64 lowercase hex digits, found {value!r}")
        return value

    def _flag(self, table: dict[str, Any], at: tuple[str, ...], key: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self._wrong(_key(*at, key), f"expected true or false, found {value!r}")
        return value

    def _table(self, table: dict[str, Any], at: tuple[str, ...], key: str) -> dict[str, Any]:
        return self._as_table(table.get(key, {}), _key(*at, key))

    def _as_table(self, value: object, key: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self._wrong(key, f"expected a table, found {value!r}")
        return cast("dict[str, Any]", value)

    def _only(self, table: dict[str, Any], at: tuple[str, ...], known: set[str]) -> None:
        for key in table:
            if key not in known:
                raise self._wrong(_key(*at, key), "unknown key")

    def _wrong(self, key: str, problem: str) -> KsgenError:
        return KsgenError(f"malformed lock: {key}: {problem[:300]}", where=self.where, hint=_RESTORE)


def _key(*parts: str) -> str:
    """A dotted TOML key, quoted where TOML would."""
    return ".".join(part if re.fullmatch(r"[A-Za-z0-9_-]+", part) else f'"{part}"' for part in parts)
