"""Swaps the output in whole, leaves the user's own files alone, and survives being killed at any moment.

1. Everything new is written to a staging folder inside the output folder (so renames never cross file systems).
2. A journal of what will move is put there by one rename. From here on, an interrupted swap is undone from it.
3. Old files are renamed into the staging folder, new ones out of it, the manifest last.
4. One rename turns the journal into a receipt: the swap is done. What is left is clearing away, which may be repeated.

Whoever finds a journal undoes, whoever finds a receipt clears away; both may themselves be killed and done again.
"""

from __future__ import annotations

import keyword
import os
import re
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ksgen.errors import BusyError, KsgenError
from ksgen.output import outtree
from ksgen.output.journal import Journal, Move, clear, recover
from ksgen.output.outtree import MANIFEST, Manifest

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build did, as sorted relative paths. `edited` are those of `changed` that had been edited by hand."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()


def _nothing(_step: str) -> None:
    pass


def write(
    out: Path,
    files: Mapping[str, str],
    package: str,
    *,
    about: Mapping[str, str] | None = None,
    step: Callable[[str], None] = _nothing,
) -> Summary:
    """Make the files of `out` that ksgen writes be exactly `files`. Unchanged ones aren't touched.

    Args:
        out: The output folder; made if absent.
        files: Relative POSIX path to text.
        package: The import name of the generated package, recorded in the manifest.
        about: Facts for the manifest, such as the generator's version and the release.
        step: Called with a name after each step that changes the disk.

    Raises:
        BusyError: Another build is writing to `out`.
        KsgenError: A path or the package name can't be used, a file that isn't ksgen's is in the way, or the disk
            refuses. `out` is then as it was before.
    """
    if not re.fullmatch(r"[a-zA-Z_][a-zA-Z0-9_]*", package) or keyword.iskeyword(package):
        raise KsgenError(f"{package[:200]!r} can't be the name of a package", hint="use letters, digits and _")
    contents = outtree.encode(files)
    outtree.check_paths(contents)
    made = _make(out)
    try:
        out = out.resolve()
        with _exclusive(out):
            recover(out)
            old = outtree.load_manifest(out)
            summary = _plan(out, contents, old)
            _swap(out, contents, Manifest.of(contents, package, about), summary, step)
    except BaseException as error:
        for folder in made:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            place = str(error.filename or out)
            raise KsgenError(f"can't write the output: {error.strerror}", where=place, hint=_AS_BEFORE) from error
        raise
    return summary


def _make(out: Path) -> list[Path]:
    """Make `out`; returns the folders that were made for it, deepest first."""
    try:
        absent = [folder for folder in (out, *out.parents) if not folder.exists()]
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KsgenError(f"can't make the output folder: {error.strerror}", where=str(out)) from error
    return absent


@contextmanager
def _exclusive(out: Path) -> Generator[None]:
    """Hold the output folder (flock on the folder itself: nothing to leave behind). No effect on Windows."""
    if sys.platform == "win32":
        yield
        return
    handle = os.open(out, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError(
                "another ksgen build is writing to this folder", where=str(out), hint="wait for it, then build again"
            ) from error
        except OSError:  # a file system without locks
            pass
        yield
    finally:
        os.close(handle)


def _plan(out: Path, contents: Mapping[str, bytes], old: Manifest) -> Summary:
    """Compare with the disk; refuses to touch what ksgen didn't write."""
    added: list[str] = []
    changed: list[str] = []
    unchanged: list[str] = []
    edited: list[str] = []
    for path in sorted(contents):
        place = outtree.target(out, path)
        current = outtree.read(place)
        if current is None:
            added.append(path)
        elif current == contents[path]:
            unchanged.append(path)
        elif path not in old.files:
            raise KsgenError("this file isn't ksgen's, and is in the way", where=str(place), hint=_MOVE_IT)
        else:
            changed.append(path)
            if outtree.digest(current) != old.files[path]:
                edited.append(path)
    removed: list[str] = []
    for path in sorted(old.files.keys() - contents.keys()):
        place = outtree.target(out, path)
        current = outtree.read(place)
        if current is not None and outtree.digest(current) != old.files[path]:
            raise KsgenError("this file is no longer generated, but was edited", where=str(place), hint=_MOVE_IT)
        if current is not None:
            removed.append(path)
    return Summary(tuple(added), tuple(changed), tuple(removed), tuple(unchanged), tuple(edited))


_MOVE_IT: Final = "move it out of the output folder or delete it, then build again"


def _swap(
    out: Path, contents: Mapping[str, bytes], manifest: Manifest, plan: Summary, step: Callable[[str], None]
) -> None:
    """Carry out the plan, or leave everything as it was."""
    new = {path: contents[path] for path in (*plan.added, *plan.changed)}
    moves = [Move(path, outtree.digest(content), path in plan.changed) for path, content in sorted(new.items())]
    moves += [Move(path, None, old=True) for path in plan.removed]
    before = outtree.read(out / MANIFEST)
    if before != manifest.dumps():
        new[MANIFEST] = manifest.dumps()
        moves.append(Move(MANIFEST, outtree.digest(new[MANIFEST]), before is not None))
    if not moves:
        return
    parents = {str(parent) for path in plan.added for parent in outtree.check_path(path).parents}
    folders = sorted(folder for folder in parents if not (out / folder).exists())
    journal = Journal(out, tuple(moves), tuple(folders))
    try:
        journal.stage(new, step)
        journal.run(step)
    except BaseException as error:
        try:
            recover(out)
        except OSError as second:
            raise KsgenError(
                f"the build failed ({error!r}), and undoing it too: {second.strerror}",
                where=str(out),
                hint="build again: what is left over is repaired first",
            ) from error
        raise
    with suppress(OSError):  # the output is in place; what can't be cleared away now, the next build clears
        clear(out, step)


_AS_BEFORE: Final = "the output folder is as it was before; check its permissions and the free space"
