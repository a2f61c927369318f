"""Where Swagger files come from: GitHub, any host of the same layout, or a folder. Reads; writes nothing.

The layout is that of KubeSphere's repository, `api/ks-openapi-spec/swagger.json` (named `api` here) and
`api/openapi-spec/swagger.json` (`crd`); over HTTP below `{base}/{owner}/{repository}/{ref}/`.
"""

from __future__ import annotations

import ipaddress
import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ksgen.errors import KsgenError
from ksgen.json import is_object, parse_json
from ksgen.source.lock import REPOSITORY, FilePin, check_repository, folder_name, is_commit
from ksgen.strict import read_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ksgen.source.download import Limits
    from ksgen.source.lock import Release

RAW_GITHUB: Final = "https://raw.githubusercontent.com"
API_GITHUB: Final = "https://api.github.com"
FILES: Final[Mapping[str, str]] = {
    "api": "api/ks-openapi-spec/swagger.json",
    "crd": "api/openapi-spec/swagger.json",
}
_LARGEST: Final = 64 * 1024 * 1024
_LONGEST_URL: Final = 2000
_LABEL: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,62}")
_GIT_SECONDS: Final = 10
# Whatever a checkout's own configuration says, git runs nothing of it.
_NOTHING_RUNS: Final = (
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "core.fsmonitor=false"),
    *("-c", "protocol.allow=never"),
)


@dataclass(frozen=True)
class SourceFile:
    """One Swagger file as published: its name here, its path in the repository, where it was read, its bytes."""

    name: str
    path: str
    origin: str
    content: bytes = field(repr=False)

    @property
    def pin(self) -> FilePin:
        """What the lock says of it."""
        return FilePin.of(self.path, self.content)

    @cached_property
    def document(self) -> dict[str, Any]:
        """The file, parsed once.

        Raises:
            KsgenError: It isn't strict JSON, or isn't Swagger 2.0.
        """
        document = parse_json(self.content, self.origin)
        if not is_object(document):
            raise KsgenError("not a Swagger file: not a JSON object", where=self.origin, hint=_NOT_SWAGGER)
        if document.get("swagger") != "2.0":
            found = f"OpenAPI {document['openapi']}"[:40] if "openapi" in document else 'no `swagger: "2.0"`'
            raise KsgenError(f"not a Swagger 2.0 file: {found}", where=self.origin, hint=_NOT_SWAGGER)
        return document


@dataclass(frozen=True, slots=True)
class Fetched:
    """The files of one ref. `commit` is None where it can't be known; `notes` tell the user why."""

    repository: str
    ref: str
    commit: str | None
    files: Mapping[str, SourceFile]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawHost:
    """A raw-file host. `commits_api` is GitHub's REST API (or a server that speaks it), None where there is none."""

    base: str = RAW_GITHUB
    repository: str = REPOSITORY
    commits_api: str | None = API_GITHUB


@dataclass(frozen=True, slots=True)
class Directory:
    """A checkout of the repository, or any folder of the same layout."""

    path: Path
    repository: str = REPOSITORY


Source = RawHost | Directory


def parse_source(text: str | None = None, *, repository: str = REPOSITORY) -> Source:
    """The source a user names: a base URL, a folder, or (None) GitHub.

    Raises:
        KsgenError: The URL can't be used: it isn't http(s), names no host, or holds credentials, a query or a fragment.
    """
    check_repository(repository)
    if text is None:
        return RawHost(repository=repository)
    if "://" not in text:
        return Directory(Path(text), repository)
    if len(text) > _LONGEST_URL:
        raise KsgenError(f"the source is longer than {_LONGEST_URL} characters", hint="write it as https://host/path")
    try:
        url = urlsplit(text)
        usable = url.scheme in {"http", "https"} and _is_host(url.hostname or "") and url.port != 0
    except ValueError:
        raise KsgenError("the source isn't a URL", hint="write it as https://host/path") from None
    if url.username is not None or url.password is not None:
        # Not echoed: what follows the user name is a secret.
        raise KsgenError("the source URL holds credentials", hint="ksgen fetches anonymously: leave them out")
    if not usable or url.query or url.fragment or not text.isprintable() or " " in text:
        raise KsgenError(f"can't fetch from {text[:200]!r}", hint="write it as https://host/path, without query")
    base = text.rstrip("/")
    return RawHost(base, repository, API_GITHUB if base == RAW_GITHUB else None)


def _is_host(host: str) -> bool:
    """Whether a host is an address, or a name of ASCII labels (RFC 1123 section 2.1) that IDNA can decode."""
    if ":" in host:
        try:
            ipaddress.IPv6Address(host)
        except ValueError:
            return False
        return "%" not in host
    labels = host.removesuffix(".").split(".")
    try:
        for label in labels:
            label.encode("ascii").decode("idna")
    except UnicodeError:
        return False
    return len(host) <= 253 and all(_LABEL.fullmatch(label) and not label.endswith("-") for label in labels)


def fetch(source: Source, ref: str, *, commit: str | None = None, limits: Limits | None = None) -> Fetched:
    """Read both Swagger files of `ref` (a branch, tag or commit) and check that they are Swagger 2.0.

    For a folder, `ref` is just recorded. `commit`, where the caller knows it, is what is downloaded.

    Raises:
        KsgenError: A file can't be read or isn't Swagger 2.0, or the folder is a checkout of another commit.
    """
    folder_name(ref)
    check_repository(source.repository)
    if commit is not None and not is_commit(commit):
        raise KsgenError(f"{commit[:80]!r} isn't a full commit", hint="give all 40 digits, in lower case")
    if commit is None and is_commit(ref):
        commit = ref
    fetched = (
        _from_directory(source, ref, commit)
        if isinstance(source, Directory)
        else _from_host(source, ref, commit, limits)
    )
    for file in fetched.files.values():
        _ = file.document
    return fetched


def verify(files: Mapping[str, SourceFile], pinned: Release) -> None:
    """Compare every file with the lock.

    Raises:
        KsgenError: A file's bytes aren't the pinned ones; names both digests.
    """
    for name, pin in pinned.files.items():
        file = files[name]
        if file.pin != pin:
            raise KsgenError(
                f"not the pinned bytes: sha256 {file.pin.sha256} ({file.pin.size} bytes), "
                f"the lock pins {pin.sha256} ({pin.size} bytes)",
                where=file.origin,
                hint=f"if upstream's change is wanted, pin it with: ksgen fetch --ref {pinned.ref} --update",
            )


def _from_host(source: RawHost, ref: str, commit: str | None, limits: Limits | None) -> Fetched:
    # httpx takes longer to import than a whole offline build needs for its checks.
    from ksgen.source import download  # noqa: PLC0415

    limits = limits or download.Limits(public_only=source.base == RAW_GITHUB)
    notes: list[str] = []
    with download.open_client(limits) as client:
        if commit is None and source.commits_api is not None:
            # Resolved first: both files then come from one commit, even while the branch moves.
            url = f"{source.commits_api}/repos/{source.repository}/commits/{ref}"
            brief = replace(limits, size=4096, attempts=1, total=min(limits.total, 15.0))
            try:
                answer = download.get(client, url, brief, accept="application/vnd.github.sha")
                told = answer.decode("ascii", "replace").strip()
                commit = told if is_commit(told) else None
                if commit is None:
                    notes.append(f"commit unknown: {url} doesn't answer with one")
            except download.DownloadError as error:
                notes.append(f"commit unknown: {error.message} ({url})")
        elif commit is None:
            notes.append(f"commit unknown: {source.base} can't tell it; the lock's sha256 still pins the bytes")
        files: dict[str, SourceFile] = {}
        for name, path in FILES.items():
            url = f"{source.base}/{source.repository}/{commit or ref}/{path}"
            try:
                content = download.get(client, url, limits)
            except download.DownloadError as error:
                if error.status == 404:
                    error.hint = _unknown_ref(source, ref)
                raise
            files[name] = SourceFile(name, path, url, content)
    return Fetched(source.repository, ref, commit, files, tuple(notes))


def _unknown_ref(source: RawHost, ref: str) -> str:
    listing = f"git ls-remote https://github.com/{source.repository} 'release-*' 'v*'"
    if source.base == RAW_GITHUB:
        return f"check that {ref!r} exists: {listing}"
    return f"check that {ref!r} exists ({listing}), and that the host serves {{base}}/{{owner}}/{{repository}}/{{ref}}/"


def _from_directory(source: Directory, ref: str, commit: str | None) -> Fetched:
    files = {name: _read(source.path, name, path) for name, path in FILES.items()}
    found, note = commit_of(source.path, {file.path: file.content for file in files.values()})
    if commit is not None and found is not None and found != commit:
        raise KsgenError(
            f"the folder is a checkout of {found}, not of {commit}",
            where=str(source.path),
            hint=f"check out that commit there, or pin {found}",
        )
    known = commit or found
    return Fetched(source.repository, ref, known, files, () if known or note is None else (note,))


def commit_of(folder: Path, files: Mapping[str, bytes]) -> tuple[str | None, str | None]:
    """The commit checked out in `folder`, or None and a note saying why it is unknown.

    Known only where `folder` is the checkout's root (a copy inside somebody else's repository has that one's
    commit) and every file's bytes are the committed ones. Blobs are compared instead of asking `git status`,
    which would run the checkout's own file-system monitor.
    """
    git = shutil.which("git")
    if git is None:
        return None, "commit unknown: git isn't installed"
    head = _ask_git(git, folder, "rev-parse", "HEAD^{commit}", "--show-prefix")
    lines = (head or b"").decode("ascii", "replace").split("\n")
    if not is_commit(lines[0]):
        return None, f"commit unknown: {folder} isn't a git checkout that git can read"
    if lines[1:2] != [""]:
        return None, f"commit unknown: {folder} is inside a git checkout, not its root"
    for path, content in files.items():
        if _ask_git(git, folder, "cat-file", "blob", f"{lines[0]}:{path}") != content:
            return None, f"commit unknown: {path} differs from the one committed in {folder}"
    return lines[0], None


def _ask_git(git: str, folder: Path, *arguments: str) -> bytes | None:
    """What git prints, or None if it fails. It reads `folder` alone: no GIT_ variable, no network, no prompt."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    environment |= {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(  # noqa: S603
            [git, *_NOTHING_RUNS, "-C", str(folder), *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_GIT_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout


def _read(folder: Path, name: str, path: str) -> SourceFile:
    origin = folder / path
    try:
        return SourceFile(name, path, str(origin), read_local(origin, f"the {name} file isn't there", hint=_LAYOUT))
    except KsgenError as error:
        if isinstance(error.__cause__, FileNotFoundError | NotADirectoryError) and not folder.is_dir():
            raise KsgenError("there is no such folder", where=str(folder), hint=_LAYOUT) from error
        raise


def read_local(path: Path, missing: str = "there is no such file", *, hint: str) -> bytes:
    """The bytes of a file that a user named.

    Raises:
        KsgenError: It is missing, can't be read, is no regular file or too large.
    """
    try:
        return read_file(path, links=True, largest=_LARGEST)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise KsgenError(missing, where=str(path), hint=hint) from error
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or error
        raise KsgenError(f"can't read it: {problem}", where=str(path), hint=hint) from error


_NOT_SWAGGER: Final = "check the ref and the source: the file must be one of KubeSphere's Swagger 2.0 files"
_LAYOUT: Final = f"name a folder that holds {FILES['api']} and {FILES['crd']}"
