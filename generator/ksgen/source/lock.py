"""The lock, `specs/ksgen.lock`: which releases are pinned, under which names, and to which bytes.

TOML (https://toml.io/en/v1.0.0). Releases are sorted and every key has its fixed place, so that a diff shows
only what changed.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec
import tomli_w

from ksgen import strict
from ksgen.errors import KsgenError
from ksgen.json import pointer
from ksgen.naming.words import is_device

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VERSION: Final = 1
REPOSITORY: Final = "kubesphere/kubesphere"
FIRST: Final = "release-3.4"  # what is pinned where neither user nor lock names a release
KUBERNETES: Final = "kubernetes/"  # how the folders of Kubernetes' own kinds begin
_SEGMENT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_REPOSITORY: Final = r"^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*\Z"
_COMMIT: Final = r"^([0-9a-f]{40}|[0-9a-f]{64})\Z"  # a full git object name: SHA-1 or SHA-256
_LONGEST_REF: Final = 128

_Text = Annotated[str, msgspec.Meta(min_length=1)]
_Sha256 = Annotated[str, strict.matching(r"^[0-9a-f]{64}\Z", "isn't 64 lowercase hex digits")]
# Of a place below where it starts, on any system.
_Path = Annotated[
    str,
    strict.matching(
        r"^(?!.*[\\\x00-\x1f\x7f])(?!(.*/)?\.\.?(/|\Z))[^/]+(/[^/]+)*\Z", "isn't a path inside the repository"
    ),
]


class FilePin(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One Swagger file: its path in the repository, the sha256 (hex) of its bytes, their number."""

    path: _Path
    sha256: _Sha256
    size: Annotated[int, msgspec.Meta(ge=0)]

    @classmethod
    def of(cls, path: str, content: bytes) -> FilePin:
        """The pin of these bytes."""
        return cls(path, hashlib.sha256(content).hexdigest(), len(content))


class Release(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One pinned release.

    `commit` is None where the source couldn't tell it. `descriptions`: upstream's prose is kept. `skip_invalid`:
    operations that can't be repaired are left out instead of failing. `overlay_sha256`, `facts_sha256` and
    `words_sha256` are those of the corrections that the contract was made of, None without any; `published_sha256` is
    that of the list of what is published, None in pins that are older than it.
    """

    repository: Annotated[str, strict.matching(_REPOSITORY, "isn't a repository")]
    ref: _Text
    commit: Annotated[str, strict.matching(_COMMIT, "isn't a full commit")] | None = None
    descriptions: bool = False
    skip_invalid: bool = False
    contract_sha256: _Sha256
    overlay_sha256: _Sha256 | None = None
    facts_sha256: _Sha256 | None = None
    words_sha256: _Sha256 | None = None
    published_sha256: _Sha256 | None = None
    api: FilePin
    crd: FilePin

    @property
    def folder(self) -> str:
        """The folder under specs/ that holds this release."""
        return folder_name(self.ref)

    @property
    def crds(self) -> str:
        """How the folders of custom resources beside this release begin."""
        return f"{self.folder}/crds/"

    @property
    def files(self) -> Mapping[str, FilePin]:
        """The Swagger files by name."""
        return {"api": self.api, "crd": self.crd}


@dataclass(frozen=True, slots=True)
class KindSource:
    """A pinned source of kinds: Kubernetes' own Swagger (`kubernetes/v1.28.0`), or manifests beside a release.

    `folder` is where its contract lies under specs; `files` are what it was made of.
    """

    folder: str
    files: tuple[FilePin, ...]
    contract_sha256: str

    @property
    def is_native(self) -> bool:
        """Whether these are Kubernetes' own."""
        return self.folder.startswith(KUBERNETES)


@dataclass(frozen=True, slots=True)
class Lock:
    """Every pinned release, sorted by folder, and the one that is built when none is named."""

    default: str | None = None
    releases: tuple[Release, ...] = ()
    kinds: tuple[KindSource, ...] = ()

    def kinds_below(self, start: str) -> dict[str, KindSource]:
        """The pinned kinds whose folders begin so, by the rest: `kubernetes/`, or `release-3.4/crds/`."""
        return {each.folder.removeprefix(start): each for each in self.kinds if each.folder.startswith(start)}

    def wanted(self, ref: str | None) -> str:
        """What to fetch: `ref`, else the default, else the release that is pinned first."""
        return ref if ref is not None else self.default or FIRST

    def find(self, ref: str | None) -> Release | None:
        """The release pinned as `ref`, if it is; without `ref`, the default."""
        wanted = ref if ref is not None else self.default
        return next((each for each in self.releases if wanted in {each.ref, each.folder}), None)

    def with_kinds(self, source: KindSource) -> Lock:
        """A lock in which a source of kinds is added or takes its folder's place."""
        others = [other for other in self.kinds if other.folder != source.folder]
        return replace(self, kinds=tuple(sorted([*others, source], key=lambda one: one.folder)))

    def release(self, ref: str | None = None) -> Release:
        """The release pinned as `ref` (its folder's name serves too); without `ref`, the default.

        Raises:
            KsgenError: It isn't pinned; lists those that are.
        """
        if (found := self.find(ref)) is not None:
            return found
        pinned = ", ".join(release.ref for release in self.releases) or "none"
        name = self.wanted(ref)
        named = ref is not None or self.default is not None
        problem = f"release {name!r} isn't pinned" if named else "no default release is set"
        raise KsgenError(f"{problem} (pinned: {pinned})", hint=f"pin it with: ksgen fetch --ref {name or FIRST}")

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
    if not re.match(_REPOSITORY, repository):
        raise KsgenError(f"{repository[:200]!r} isn't a repository", hint="write it as owner/name")
    return repository


def is_commit(text: str) -> bool:
    """Whether `text` is a full git object name in lowercase hex digits."""
    return bool(re.match(_COMMIT, text))


def load(path: Path, *, missing_ok: bool = False) -> Lock:
    """Read the lock; with `missing_ok`, an absent file is an empty lock.

    Raises:
        KsgenError: The file can't be read, or isn't a lock; names the key.
    """
    try:
        text = strict.read_file(path).decode("utf-8")
    except FileNotFoundError as error:
        if missing_ok:
            return Lock()
        raise KsgenError(
            "there is no lock", where=str(path), hint=f"pin a release with: ksgen fetch --ref {FIRST}"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise KsgenError(f"can't read the lock: {reason}", where=str(path), hint=_RESTORE) from error
    return loads(text, where=str(path))


def loads(text: str, *, where: str = "ksgen.lock") -> Lock:
    """Parse a lock; `where` names it in errors.

    Raises:
        KsgenError: The text isn't a lock; names the key.
    """
    # A line with thousands of dots is read in quadratic time; no lock has one.
    if len(text) > _LARGEST or any(len(line) > _LONGEST for line in text.splitlines()):
        raise KsgenError(
            f"the lock is larger than {_LARGEST} characters, or one line than {_LONGEST}", where=where, hint=_RESTORE
        )
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError: also a number of thousands of digits
        raise KsgenError(f"the lock isn't TOML: {error}", where=where, hint=_RESTORE) from error
    version = document.get("version")
    if isinstance(version, int) and version > VERSION:
        problem = f"this lock is of version {version}, newer than this ksgen knows"
        raise KsgenError(f"malformed lock: {problem}", where=f"{where}, /version", hint=_RESTORE)
    read = strict.read(document, _Document, where, noun="lock", hint=_RESTORE)
    lock = Lock()
    for name, release in read.releases.items():
        try:
            expected, lock = release.folder, lock.with_release(release)
        except KsgenError as error:
            raise _wrong(error.message, where, "releases", name, "ref") from error
        if expected != name:
            raise _wrong(f"the table of {release.ref!r} must be named {expected!r}", where, "releases", name)
    if read.default is not None and read.default not in {release.ref for release in lock.releases}:
        raise _wrong(f"{read.default!r} isn't among the releases", where, "default")
    kinds = (KindSource(folder, each.files, each.contract_sha256) for folder, each in sorted(read.kinds.items()))
    return replace(lock, default=read.default, kinds=tuple(kinds))


def dumps(lock: Lock) -> str:
    """The lock as TOML, the same text for equal locks."""
    document: dict[str, Any] = {"version": VERSION}
    if lock.default is not None:
        document["default"] = lock.default
    tables = {release.folder: msgspec.to_builtins(release) for release in lock.releases}
    document["releases"] = {
        name: {key: value for key, value in table.items() if value is not None} for name, table in tables.items()
    }
    if lock.kinds:
        document["kinds"] = {
            each.folder: {"contract_sha256": each.contract_sha256, "files": msgspec.to_builtins(each.files)}
            for each in lock.kinds
        }
    return tomli_w.dumps(document)


_RESTORE: Final = "restore the file from version control, or delete it and fetch each release again"
_LARGEST: Final = 1_000_000
_LONGEST: Final = 500


class _KindTable(msgspec.Struct, forbid_unknown_fields=True):
    contract_sha256: _Sha256
    files: tuple[FilePin, ...]


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    version: Annotated[int, msgspec.Meta(ge=VERSION, le=VERSION)]
    default: _Text | None = None
    releases: dict[str, Release] = msgspec.field(default_factory=dict[str, Release])
    kinds: dict[_Path, _KindTable] = msgspec.field(default_factory=dict[str, _KindTable])


def _wrong(problem: str, where: str, *at: str) -> KsgenError:
    return KsgenError(f"malformed lock: {problem[:300]}", where=f"{where}, {pointer(*at)}", hint=_RESTORE)
