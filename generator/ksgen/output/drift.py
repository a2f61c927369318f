"""How an output folder differs from what a build would write. Reads only."""

from __future__ import annotations

import difflib
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ksgen.errors import KsgenError, one_line
from ksgen.output import outtree
from ksgen.output.journal import unfinished
from ksgen.output.write import plan
from ksgen.project import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_LINES_PER_FILE: Final = 40
_WIDEST: Final = 160
_LONGEST: Final = 20_000


@dataclass(frozen=True, slots=True)
class Drift:
    """Sorted relative paths; each differing file is in exactly one group. Falsy where nothing differs.

    `added`: a build would add it. `changed`: a build would change it. `removed`: a build would remove it.
    `edited`: what is there isn't what ksgen wrote: edited by hand, or not ksgen's at all. `diffs` holds a unified diff
    from what is there to what would be, for changed and edited files.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    diffs: Mapping[str, tuple[str, ...]] | None = None

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed or self.edited)

    def report(self, most: int = 200) -> str:
        """What differs, in at most `most` lines that are safe to print: each path, then diffs as far as they fit."""
        labels = {"added": self.added, "changed": self.changed, "removed": self.removed, "edited by hand": self.edited}
        lines = [f"{label}: {path}" for label, paths in labels.items() for path in paths]
        for diff in (self.diffs or {}).values():
            lines += ["", *diff]
        if len(lines) > most:
            lines[most - 1 :] = [f"... and {len(lines) - most + 1} more lines"]
        return "\n".join(lines)


def compare(
    out: Path,
    files: Mapping[str, str],
    package: str,
    *,
    about: Mapping[str, str] | None = None,
    whole: bool = False,
) -> Drift:
    """Compare `out`, manifest included, with what `write` would leave there given the same arguments.

    With `whole`, diffs tell every line, of added files too; otherwise the first ones of what is there.

    Raises:
        KsgenError: A path can't be used, a build into `out` was cut short, the manifest is damaged, or a file can't
            be read.
    """
    if unfinished(out):
        raise KsgenError("a build was cut short here", where=str(out), hint="repair it with: ksgen build")
    contents = outtree.encode(files)
    found = plan(out, contents, package, about)
    edited = sorted([*found.edited, *found.foreign])
    before = {**found.there, **(dict.fromkeys(found.added, b"") if whole else {})}
    most = sys.maxsize if whole else _LINES_PER_FILE
    diffs = {path: tuple(_diff(path, before[path], contents[path], most)) for path in sorted(before)}
    added, changed = found.added, found.changed
    if found.manifest_there != found.manifest.dumps():
        (added if found.manifest_there is None else changed).append(MANIFEST)
    removed = sorted([*found.removed, *found.orphaned])
    return Drift(tuple(added), tuple(changed), tuple(removed), tuple(edited), diffs)


def _diff(path: str, current: bytes, wanted: bytes, most: int) -> Iterator[str]:
    before = current.decode("utf-8", "replace").split("\n")
    after = wanted.decode().split("\n")
    if len(before) + len(after) > _LONGEST:
        yield f"{path}: too long to compare line by line"
        return
    lines = difflib.unified_diff(before, after, f"{path} (there)", f"{path} (built)", lineterm="", n=1)
    for number, line in enumerate(lines):
        if number == most:
            yield f"... more in {path}"
            return
        yield _shown(line)


def _shown(line: str) -> str:
    """As wide as a terminal takes, and whatever the file holds, no control character reaches it."""
    shown = one_line(line)
    return shown if len(shown) <= _WIDEST else shown[: _WIDEST - 3] + "..."
