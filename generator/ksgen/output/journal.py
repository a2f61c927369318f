"""Swaps files of a folder in whole, by a journal: a process may be killed at any moment and leaves all or nothing.

1. Everything new is written to a staging folder inside the folder (so renames never cross file systems).
2. A journal of what will move is put there by one rename. From here on, an interrupted swap is undone from it.
3. Old files are renamed into the staging folder, new ones out of it, the last named last.
4. One rename turns the journal into a receipt: the swap is done. What is left is clearing away, which may be repeated.

Whoever finds a journal undoes, whoever finds a receipt clears away; both may themselves be killed and done again.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from filelock import FileLock, Timeout

from ksgen import strict
from ksgen.errors import KsgenError
from ksgen.json import parse_json
from ksgen.output import outtree
from ksgen.output.outtree import STAGING
from ksgen.project import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

_JOURNAL: Final = "journal.json"
_RECEIPT: Final = "done.json"


class Move(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file: the sha256 of what comes (None: nothing), and whether something goes."""

    path: str
    new: str | None
    old: bool


class Journal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A swap: its moves in order, and the folders (relative, parents first) it makes."""

    moves: tuple[Move, ...]
    folders: tuple[str, ...]

    def stage(self, out: Path, contents: Mapping[str, bytes], step: Callable[[str], None]) -> None:
        """Write every new file to the staging folder, then the journal."""
        staging = out / STAGING
        staging.mkdir()
        step("staging")
        for number, move in enumerate(self.moves):
            if move.new is not None:
                _write(staging / f"{number}.new", contents[move.path])
                step(f"stage {move.path}")
        _write(staging / "journal.part", msgspec.json.encode(self))
        step("journal written")
        (staging / "journal.part").replace(staging / _JOURNAL)
        step("journal")

    def run(self, out: Path, step: Callable[[str], None]) -> None:
        """Move everything, then turn the journal into a receipt."""
        staging = out / STAGING
        for folder in self.folders:
            outtree.target(out, folder).mkdir()
            step(f"folder {folder}")
        for number, move in enumerate(self.moves):
            place = _place(out, move.path)
            if move.old:
                place.rename(staging / f"{number}.old")
                step(f"away {move.path}")
            if move.new is not None:
                (staging / f"{number}.new").rename(place)
                step(f"into {move.path}")
        (staging / _JOURNAL).rename(staging / _RECEIPT)
        step("done")

    def undo(self, out: Path) -> None:
        """Put everything back. Each move is undone only if it was done, so this may be repeated."""
        staging = out / STAGING
        for number, move in enumerate(self.moves):
            place = _place(out, move.path)
            if move.old:
                if (staging / f"{number}.old").exists():
                    (staging / f"{number}.old").replace(place)
            elif move.new is not None and not (staging / f"{number}.new").exists():
                current = outtree.read(place)
                if current is not None and outtree.digest(current) == move.new:
                    place.unlink()
        for folder in reversed(self.folders):
            with suppress(OSError):
                outtree.target(out, f"{folder}/x").parent.rmdir()


def nothing(_step: str) -> None:
    """What a swap tells each step to, if nobody listens."""


@contextmanager
def writing(root: Path, *, seconds: float = 0) -> Generator[Path]:
    """Hold a folder, made if absent, for writing; what a killed process left there is repaired first.

    Args:
        root: The folder.
        seconds: How long to wait for another process that holds it.

    Yields:
        The folder with its links resolved.

    Raises:
        KsgenError: Another process writes there, or the disk refuses. The folder is then as it was before.
    """
    made: list[Path] = []
    try:
        made = [folder for folder in (root, *root.parents) if not folder.exists()]
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KsgenError(
                f"can't make the folder: {error.strerror}",
                where=str(root),
                hint="name another, or see to it that this one can be made",
            ) from error
        resolved = root.resolve()
        with _held(resolved, seconds):
            recover(resolved)
            yield resolved
    except BaseException as error:
        for folder in made:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            place = str(error.filename2 or error.filename or root)
            raise KsgenError(f"can't write: {error.strerror or error}", where=place, hint=_AS_BEFORE) from error
        raise


_AS_BEFORE: Final = "everything is as it was before; check the folder's permissions and the free space"


@contextmanager
def _held(root: Path, seconds: float) -> Generator[None]:
    """Nobody else of this user's on this machine writes to `root` meanwhile; nothing is left behind in it."""
    locks = Path(tempfile.gettempdir()) / (f"ksgen-{os.getuid()}" if sys.platform != "win32" else "ksgen-locks")
    if not outtree.own_folder(locks):
        raise KsgenError("this folder isn't yours alone", where=str(locks), hint="remove it, or set TMPDIR")
    lock = FileLock(locks / f"{outtree.digest(os.fsencode(root))}.lock", timeout=seconds, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise KsgenError(
            "another ksgen process is writing to this folder", where=str(root), hint="wait for it, then try again"
        ) from error
    try:
        yield
    finally:
        lock.release()


def swap(root: Path, new: Mapping[str, bytes], gone: Iterable[str] = (), step: Callable[[str], None] = nothing) -> None:
    """Put files in place and remove others: all of it or nothing. Whoever calls holds `root` by `writing`.

    Args:
        root: The folder.
        new: Bytes by path, in the order in which they are put there.
        gone: Paths of files to remove.
        step: Told each step that changes the disk.

    Raises:
        KsgenError: The disk refuses undoing, too.
        OSError: The disk refuses; everything is as it was before.
    """
    moves = [Move(path, outtree.digest(content), _place(root, path).exists()) for path, content in new.items()]
    last = [moves.pop()] if moves else []
    moves += [Move(path, None, True) for path in gone]
    if not moves and not last:
        return
    parents = {parent for path in new for parent in Path(path).parents if parent != Path()}
    folders = sorted(folder.as_posix() for folder in parents if not (root / folder).exists())
    journal = Journal((*moves, *last), tuple(folders))
    try:
        journal.stage(root, new, step)
        journal.run(root, step)
    except BaseException as error:
        try:
            recover(root)
        except OSError as second:
            raise KsgenError(
                f"writing failed ({error!r}), and undoing it too: {second.strerror}",
                where=str(root),
                hint="try again: what is left over is repaired first",
            ) from error
        raise
    with suppress(OSError):  # everything is in place; what can't be cleared away now, the next one clears
        clear(root, step)


def _write(place: Path, content: bytes) -> None:
    try:
        place.write_bytes(content)
    except OSError as error:
        error.filename = error.filename or str(place)  # a full disk names no file
        raise


def recover(out: Path) -> None:
    """Undo a swap that was cut short, or finish clearing away after one that was done.

    Raises:
        KsgenError: What was left behind is damaged.
        OSError: The disk refuses.
    """
    staging = out / STAGING
    if (staging / _JOURNAL).exists() and not staging.is_symlink():
        _load(out, _JOURNAL).undo(out)
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
    hint = f"restore the folder from version control and delete {STAGING} in it"
    try:
        content = parse_json(strict.read_file(place), str(place))
        found = strict.read(content, Journal, str(place), noun="record of an interrupted run", hint=hint)
        for path in (*(move.path for move in found.moves), *found.folders):
            if path != MANIFEST:
                outtree.check_path(path)
    except (OSError, KsgenError) as error:
        raise KsgenError("the record of an interrupted run is damaged", where=str(place), hint=hint) from error
    return found
