"""A release's corrections, tables of facts and overlay: read once, and held to what its contract was made of."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ksgen import strict
from ksgen.contract import overlay as overlays
from ksgen.contract.contract import OVERLAY
from ksgen.contract.facts import digest, parse_tables
from ksgen.contract.texts import read_tables
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
        return cls(
            folder, _read(folder / OVERLAY), read_tables(below(folder, WORDS)), read_tables(below(folder, FACTS))
        )

    @property
    def overlay_sha256(self) -> str | None:
        """The digest of the overlay, in hex."""
        return _sha256(self.overlay)

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

    def parsed_overlay(self) -> Overlay:
        """The overlay, parsed; without actions where there is none.

        Raises:
            KsgenError: if it is malformed.
        """
        file = str(self.folder / OVERLAY)
        return overlays.Overlay(file, ()) if self.overlay is None else overlays.loads(self.overlay, file)


def check_unchanged(folder: Path, release: Release) -> Corrections:
    """Hold a release's corrections to the lock.

    Raises:
        KsgenError: if its contract was made of others.
    """
    found = Corrections.read(folder)
    hint = (
        f"make the contract of them: ksgen fetch --ref {release.ref} (with the --from it came from), "
        "or restore what was pinned"
    )
    _hold("overlay has", folder / OVERLAY, found.overlay_sha256, release.overlay_sha256, hint)
    _hold("words have", folder / WORDS, found.words_sha256, release.words_sha256, hint)
    _hold("tables of facts have", folder / FACTS, found.facts_sha256, release.facts_sha256, hint)
    read_published(folder, release)
    return found


def read_published(folder: Path, release: Release) -> bytes | None:
    """A release's list of what is published, by which other releases take over corrections; None if it has none.

    Raises:
        KsgenError: if it isn't the one that the lock pins.
    """
    place = folder / PUBLISHED
    content = _read(place)
    if release.published_sha256 is not None:
        hint = f"{_RESTORE}, or make it anew: ksgen fetch --ref {release.ref} (with the --from it came from)"
        _hold("list of what is published", place, _sha256(content), release.published_sha256, hint)
    return content


def _read(place: Path) -> bytes | None:
    try:
        return strict.read_file(place) if os.path.lexists(place) else None
    except OSError as error:
        raise KsgenError(f"it can't be read: {error.strerror}", where=str(place), hint=_RESTORE) from error


def _sha256(content: bytes | None) -> str | None:
    return None if content is None else hashlib.sha256(content).hexdigest()


def _hold(what: str, place: Path, actual: str | None, pinned: str | None, hint: str) -> None:
    if actual != pinned:
        raise KsgenError(
            f"the {what} changed since the contract was made: sha256 {actual or 'none'}, "
            f"the lock pins {pinned or 'none'}",
            where=str(place),
            hint=hint,
        )
