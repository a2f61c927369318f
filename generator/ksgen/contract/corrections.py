"""A release's corrections, tables of facts and overlay: read once, and held to what its contract was made of."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ksgen import strict
from ksgen.contract import overlay as overlays
from ksgen.contract.contract import OVERLAY
from ksgen.contract.facts import digest, parse_tables, read_files
from ksgen.errors import KsgenError
from ksgen.project import below

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ksgen.contract.facts import Tables
    from ksgen.contract.overlay import Overlay
    from ksgen.source.lock import Release

FACTS: Final = "facts"
WORDS: Final = "words"
PUBLISHED: Final = "published.json"
_RESTORE: Final = "restore it from version control"


@dataclass(frozen=True, slots=True)
class Corrections:
    """The files of a release's corrections, as bytes; `folder` is the release's."""

    folder: Path
    overlay: bytes | None = None
    words: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    facts: Mapping[str, bytes] = field(default_factory=dict[str, bytes])

    @classmethod
    def read(cls, folder: Path) -> Corrections:
        """The corrections in a release's folder.

        Raises:
            KsgenError: if they can't be read, or a link stands for one of them.
        """
        place = folder / OVERLAY
        try:
            overlay = strict.read_file(place) if os.path.lexists(place) else None
        except OSError as error:
            raise KsgenError(f"the overlay can't be read: {error.strerror}", where=str(place)) from error
        return cls(folder, overlay, _words(below(folder, WORDS)), read_files(below(folder, FACTS)))

    @property
    def overlay_sha256(self) -> str | None:
        """The digest of the overlay, in hex."""
        return None if self.overlay is None else hashlib.sha256(self.overlay).hexdigest()

    @property
    def facts_sha256(self) -> str | None:
        """The digest of the tables, in hex."""
        return digest(self.facts)

    @property
    def words_sha256(self) -> str | None:
        """The digest of the words, in hex."""
        return digest(self.words)

    def tables(self) -> Tables:
        """The tables, parsed.

        Raises:
            KsgenError: if one is malformed.
        """
        return parse_tables(self.facts, self.folder / FACTS)

    def parsed_overlay(self) -> Overlay | None:
        """The overlay, parsed.

        Raises:
            KsgenError: if it is malformed.
        """
        return None if self.overlay is None else overlays.loads(self.overlay, str(self.folder / OVERLAY))


def _words(folder: Path) -> dict[str, bytes]:
    try:
        return {path.name: strict.read_file(path) for path in sorted(folder.glob("*.csv"))}
    except OSError as error:
        raise KsgenError(f"the words can't be read: {error.strerror}", where=str(error.filename or folder)) from error


def check_unchanged(folder: Path, release: Release) -> Corrections:
    """Hold a release's corrections to the lock.

    Raises:
        KsgenError: if its contract was made of others.
    """
    found = Corrections.read(folder)
    pairs = (
        ("overlay has", OVERLAY, found.overlay_sha256, release.overlay_sha256),
        ("words have", WORDS, found.words_sha256, release.words_sha256),
        ("tables of facts have", FACTS, found.facts_sha256, release.facts_sha256),
    )
    for what, name, actual, pinned in pairs:
        if actual != pinned:
            raise KsgenError(
                f"the {what} changed since the contract was made: sha256 {actual or 'none'}, "
                f"the lock pins {pinned or 'none'}",
                where=str(folder / name),
                hint=f"make the contract of them: ksgen fetch --ref {release.ref} (with the --from it came from), "
                "or restore what was pinned",
            )
    check_published(folder, release)
    return found


def check_published(folder: Path, release: Release) -> None:
    """Hold a release's list of what is published to the lock: other releases take over corrections by it.

    Raises:
        KsgenError: if it is another.
    """
    place = folder / PUBLISHED
    if release.published_sha256 is None:
        return
    actual = None
    if os.path.lexists(place):
        try:
            actual = hashlib.sha256(strict.read_file(place)).hexdigest()
        except OSError as error:
            raise KsgenError(f"can't read it: {error.strerror}", where=str(place), hint=_RESTORE) from error
    if actual != release.published_sha256:
        raise KsgenError(
            f"the list of what is published changed since the contract was made: sha256 {actual or 'none'}, "
            f"the lock pins {release.published_sha256}",
            where=str(place),
            hint=f"{_RESTORE}, or make it anew: ksgen fetch --ref {release.ref} (with the --from it came from)",
        )
