"""The journal of a swap: stages files, moves them, and undoes or finishes what a killed build left half done.

The order of steps, and why any of them may be the last, is in write.py.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from ksgen.errors import KsgenError
from ksgen.output import outtree
from ksgen.output.outtree import MANIFEST, STAGING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_JOURNAL: Final = "journal.json"
_RECEIPT: Final = "done.json"


@dataclass(frozen=True, slots=True)
class Move:
    """One file: the sha256 of what comes (None: nothing), and whether something goes."""

    path: str
    new: str | None
    old: bool


@dataclass(frozen=True, slots=True)
class Journal:
    """A swap in `out`: its moves in order, and the folders (relative, parents first) it makes."""

    out: Path
    moves: tuple[Move, ...]
    folders: tuple[str, ...]

    def stage(self, contents: Mapping[str, bytes], step: Callable[[str], None]) -> None:
        """Write every new file to the staging folder, then the journal."""
        staging = self.out / STAGING
        staging.mkdir()
        step("staging")
        for number, move in enumerate(self.moves):
            if move.new is not None:
                (staging / f"{number}.new").write_bytes(contents[move.path])
                step(f"stage {move.path}")
        moves = [asdict(move) for move in self.moves]
        text = json.dumps({"moves": moves, "folders": self.folders})
        (staging / "journal.part").write_text(text, "utf-8")
        step("journal written")
        (staging / "journal.part").replace(staging / _JOURNAL)
        step("journal")

    def run(self, step: Callable[[str], None]) -> None:
        """Move everything, then turn the journal into a receipt."""
        staging = self.out / STAGING
        for folder in self.folders:
            outtree.target(self.out, folder).mkdir()
            step(f"folder {folder}")
        for number, move in enumerate(self.moves):
            place = _place(self.out, move.path)
            if move.old:
                place.rename(staging / f"{number}.old")
                step(f"away {move.path}")
            if move.new is not None:
                (staging / f"{number}.new").rename(place)
                step(f"into {move.path}")
        (staging / _JOURNAL).rename(staging / _RECEIPT)
        step("done")

    def undo(self) -> None:
        """Put everything back. Each move is undone only if it was done, so this may be repeated."""
        staging = self.out / STAGING
        for number, move in enumerate(self.moves):
            place = _place(self.out, move.path)
            if move.old:
                if (staging / f"{number}.old").exists():
                    (staging / f"{number}.old").replace(place)
            elif move.new is not None and not (staging / f"{number}.new").exists():
                current = outtree.read(place)
                if current is not None and outtree.digest(current) == move.new:
                    place.unlink()
        for folder in reversed(self.folders):
            with suppress(OSError):
                outtree.target(self.out, f"{folder}/x").parent.rmdir()


def recover(out: Path) -> None:
    """Undo a swap that was cut short, or finish clearing away after one that was done.

    Raises:
        KsgenError: What was left behind is damaged.
        OSError: The disk refuses.
    """
    staging = out / STAGING
    if (staging / _JOURNAL).exists() and not staging.is_symlink():
        _load(out, _JOURNAL).undo()
        (staging / _JOURNAL).unlink()
    clear(out)


def unfinished(out: Path) -> bool:
    """Whether a swap was cut short in `out` (the next build repairs it)."""
    return (out / STAGING / _JOURNAL).exists()


def clear(out: Path, step: Callable[[str], None] | None = None) -> None:
    """Remove the folders that a finished swap emptied, and the staging folder.

    Raises:
        KsgenError: What was left behind is damaged.
        OSError: The disk refuses.
    """
    staging = out / STAGING
    if staging.is_symlink() or (staging.exists() and not staging.is_dir()):
        raise KsgenError("this isn't ksgen's staging folder", where=str(staging), hint="move it away, then build again")
    if (staging / _RECEIPT).exists():
        for move in _load(out, _RECEIPT).moves:
            if move.new is None:
                _prune(out, move.path)
    if step is not None:
        step("pruned")
    if staging.exists():
        shutil.rmtree(staging)
    if step is not None:
        step("clear")


def _prune(out: Path, path: str) -> None:
    """Remove the folders that held `path` as far as nothing but Python's own bytecode is left in them."""
    for parent in outtree.target(out, path).parents:
        if parent == out:
            return
        cache = parent / "__pycache__"
        try:
            if [each.name for each in parent.iterdir()] == [cache.name] and not cache.is_symlink():
                compiled = list(cache.iterdir())
                if all(each.suffix == ".pyc" for each in compiled):
                    for each in compiled:
                        each.unlink()
                    cache.rmdir()
            parent.rmdir()
        except FileNotFoundError:
            continue
        except OSError:
            return


def _place(out: Path, path: str) -> Path:
    return out / MANIFEST if path == MANIFEST else outtree.target(out, path)


def _load(out: Path, name: str) -> Journal:
    """Read a journal. It may have come with somebody's repository, so its paths are checked like any other."""
    place = out / STAGING / name
    try:
        document: dict[str, Any] = json.loads(place.read_bytes())
        moves = tuple(Move(**move) for move in document["moves"])
        folders = tuple(document["folders"])
        for path in (*(move.path for move in moves), *folders):
            if path != MANIFEST:
                outtree.check_path(path)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError, KsgenError) as error:
        raise KsgenError(
            "the record of an interrupted build is damaged",
            where=str(place),
            hint=f"restore the output folder from version control and delete {STAGING} in it",
        ) from error
    return Journal(out, moves, folders)
