"""What earlier builds of this user made, so that one with nothing to do needn't render to find that out.

An entry is named after the digest of everything that a build depends on, and says by its digest which manifest it
wrote; the files are compared with that manifest. No source is kept. Whatever is wrong with an entry, it is as if there
were none: builds get faster by them, never different. `check` doesn't look here.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Final

import msgspec

import ksgen
from ksgen.output import outtree
from ksgen.output.journal import unfinished
from ksgen.project import MANIFEST

VARIABLE: Final = "KSGEN_CACHE_DIR"
_LIBRARIES: Final = ("jinja2", "ruff")
_MOST: Final = 64


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a build wrote: the sha256 of its manifest, and how much the package holds."""

    manifest: str
    operations: int
    models: int


def fingerprint(templates: Path, *facts: str) -> str:
    """The digest of everything that a build depends on.

    Args:
        templates: The templates' folder.
        facts: What else it depends on, such as the contract's digest and the package's name.
    """
    found = hashlib.sha256()
    parts = [ksgen.__version__, *(f"{name} {version(name)}" for name in _LIBRARIES), *facts]
    for folder in (templates, Path(ksgen.__file__).parent):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                parts += [path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()]
    for part in parts:
        found.update(f"{len(part)}:{part}".encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def recall(inputs: str) -> Known | None:
    """What a build with these inputs made, if that is known."""
    folder = _folder()
    if folder is None or not outtree.own_folder(folder):
        return None
    place = folder / inputs
    with suppress(OSError, msgspec.DecodeError):
        if place.is_file() and not place.is_symlink() and place.stat().st_size < 1000:
            found = msgspec.json.decode(place.read_bytes(), type=Known)
            os.utime(place)  # so that pruning spares it
            return found
    return None


def remember(inputs: str, out: Path, operations: int, models: int) -> None:
    """Keep what a build made in `out`, and drop what was unused longest."""
    folder, manifest = _folder(), outtree.read(out / MANIFEST)
    if folder is None or manifest is None or not outtree.own_folder(folder):
        return
    made = Known(outtree.digest(manifest), operations, models)
    with suppress(OSError):
        temporary = folder / f".{inputs}.{os.getpid()}"
        temporary.write_bytes(msgspec.json.encode(made))
        temporary.replace(folder / inputs)
        entries = sorted(folder.iterdir(), key=lambda each: each.lstat().st_mtime, reverse=True)
        for each in entries[_MOST:]:
            each.unlink(missing_ok=True)


def unchanged(out: Path, made: Known) -> tuple[str, ...] | None:
    """The files of an output folder, if it is just what a build made: same manifest, same files.

    Raises:
        KsgenError: A link leads out of the folder, or a file can't be read.
    """
    manifest = outtree.read(out / MANIFEST)
    if manifest is None or outtree.digest(manifest) != made.manifest or unfinished(out):
        return None
    files = outtree.load_manifest(out).files
    return tuple(sorted(files)) if all(_is(out, *each) for each in files.items()) else None


def _is(out: Path, path: str, digest: str) -> bool:
    content = outtree.read(outtree.target(out, path))
    return content is not None and outtree.digest(content) == digest


def _folder() -> Path | None:
    """The folder that the environment names, else the user's cache folder; None where the environment turns it off."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named) / "builds" if named else None
    from platformdirs import user_cache_path  # noqa: PLC0415 (10 ms)

    return user_cache_path("ksgen", appauthor=False) / "builds"
