"""Replaces several files together: all of them, or none if the disk refuses one."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ksgen.errors import KsgenError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def replace_all(files: Mapping[Path, bytes]) -> None:
    """Write each file whole; what fails or is interrupted is undone. A killed process may leave some of each.

    Args:
        files: Bytes by place, in the order in which they are put there. Folders are made.

    Raises:
        KsgenError: if one can't be written; every file is then as it was before.
    """
    staged = {place: place.with_name(f".{place.name}.new") for place in files}
    folders = sorted({parent for place in files for parent in place.parents if not parent.exists()})
    before: dict[Path, bytes | None] = {}
    try:
        for place, content in files.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            staged[place].write_bytes(content)
        for place in files:
            before[place] = place.read_bytes() if place.exists() else None
            staged[place].replace(place)
    except BaseException as error:
        _undo(before, [*staged.values()], folders)
        if isinstance(error, OSError):
            raise KsgenError(
                f"can't write: {error.strerror}",
                where=str(error.filename2 or error.filename),
                hint="everything is as it was before; check the folder's permissions and the free space",
            ) from error
        raise


def _undo(before: dict[Path, bytes | None], staged: list[Path], folders: list[Path]) -> None:
    for place, content in before.items():
        with suppress(OSError):
            if content is None:
                place.unlink()
            else:
                place.write_bytes(content)
    for temporary in staged:
        with suppress(OSError):
            temporary.unlink()
    for folder in reversed(folders):
        with suppress(OSError):
            folder.rmdir()
