"""A release's corrections, tables of facts and overlay: read once, and held to what its contract was made of."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ksgen import strict
from ksgen.contract import carry
from ksgen.contract import overlay as overlays
from ksgen.contract.contract import OVERLAY
from ksgen.contract.facts import digest, dump_tables, parse_tables, read_files
from ksgen.errors import KsgenError
from ksgen.project import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ksgen.contract.carry import Agreement, Carried
    from ksgen.contract.facts import Tables
    from ksgen.contract.overlay import Overlay
    from ksgen.json import Json
    from ksgen.source.lock import Release

FACTS: Final = "facts"
WORDS: Final = "words"
PUBLISHED: Final = "published.json"
LEFT: Final = "not-carried"
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


def check_unchanged(folder: Path, release: Release) -> None:
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


@dataclass(slots=True)
class Taken:
    """Corrections that a release which is pinned for the first time takes over from another."""

    base: Corrections
    carried: Carried

    @classmethod
    def tables_of(cls, base: Corrections, agreement: Agreement, document: Json) -> Taken:
        """Those of its tables that hold."""
        return cls(base, carry.carry_tables(base.tables(), agreement, document))

    def take_actions(self, agreement: Agreement, document: Json) -> None:
        """Add those of its actions that hold, once the tables are applied."""
        overlay = self.base.parsed_overlay()
        if overlay is not None:
            carry.carry_actions(overlay, agreement, document, self.carried)

    def corrections(self, folder: Path, ref: str, origin: str, own: Overlay | None) -> Corrections:
        """What the new release has: what was taken over, then the actions it has itself."""
        actions = (*self.carried.actions, *(own.actions if own else ()))
        title = f"Corrections of {ref}, carried over from {origin}"
        overlay = overlays.dump(title, actions) if actions else None
        return Corrections(folder, overlay, facts=dump_tables(self.carried.tables))

    def left(self, ref: str, origin: str) -> dict[str, bytes]:
        """What wasn't taken over, as files to copy from, by path below the release's folder."""
        files = {f"{LEFT}/{name}": content for name, content in dump_tables(self.carried.left).items()}
        if self.carried.left_actions:
            title = f"Corrections of {origin} that are not known to hold for {ref}"
            files[f"{LEFT}/{OVERLAY}"] = overlays.dump(title, tuple(self.carried.left_actions))
        return files

    def notes(self, folder: Path, origin: str) -> Iterator[str]:
        """What was taken over and what wasn't."""
        yield f"carried over from {origin}, where both publish alike: {', '.join(carry.summary(self.carried))}"
        left = self.carried.left
        if not left and not self.carried.left_actions:
            return
        yield f"not carried over; copy what holds here from {folder / LEFT}:"
        for name, rows in left.rows.items():
            for row in rows:
                yield f"  {name}: {','.join(row.cells.values())}"
        if left.types:
            yield f"  types.json: {' '.join(left.types)}"
        for action in self.carried.left_actions:
            yield f"  overlay.yaml: {action.target} ({action.description})"
