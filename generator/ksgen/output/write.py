"""Compares the output with a folder, or writes it: what differs is swapped in whole, the user's own files stay."""

from __future__ import annotations

import difflib
import keyword
import re
import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from ksgen.errors import KsgenError, one_line
from ksgen.output import outtree
from ksgen.output.journal import nothing, swap, unfinished, writing
from ksgen.output.outtree import Manifest
from ksgen.project import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Changes:
    """How a folder differs, or did, from what ksgen writes there; falsy where nothing does.

    Sorted relative paths, the manifest behind them; each file that differs is in exactly one group. `edited`: what is
    there isn't what ksgen wrote: edited by hand, or not ksgen's at all. `diffs` holds a unified diff from what is there
    to what would be, for changed and edited files.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    diffs: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, "tuple[str, ...]"])

    @property
    def number(self) -> int:
        """How many files differ."""
        return len(self.added) + len(self.changed) + len(self.removed) + len(self.edited)

    def __bool__(self) -> bool:
        return self.number > 0

    def report(self, most: int = 200) -> str:
        """What differs, in at most `most` lines that are safe to print: each path, then diffs as far as they fit."""
        labels = {"added": self.added, "changed": self.changed, "removed": self.removed, "edited by hand": self.edited}
        lines = [f"{label}: {path}" for label, paths in labels.items() for path in paths]
        for diff in self.diffs.values():
            lines += ["", *diff]
        if len(lines) > most:
            lines[most - 1 :] = [f"... and {len(lines) - most + 1} more lines"]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Changes with the bytes that they are about: of what is to be there, and of what differs from it.

    `refused`: why a build touches none of these files.
    """

    changes: Changes
    contents: Mapping[str, bytes]
    there: Mapping[str, bytes]
    refused: Mapping[str, str]


def _plan(out: Path, files: Mapping[str, str], package: str, about: Mapping[str, str] | None) -> _Plan:
    """Compare what is to be in `out` with what is. Reads only."""
    contents = outtree.encode(files)
    outtree.check_paths(contents)
    written = outtree.load_manifest(out).files
    groups = {each: list[str]() for each in ("added", "changed", "removed", "edited", "unchanged")}
    there: dict[str, bytes] = {}
    refused: dict[str, str] = {}
    for path in sorted(contents):
        current, known = outtree.read(outtree.target(out, path)), written.get(path)
        if current is None:
            groups["added"].append(path)
        elif current == contents[path]:
            groups["unchanged"].append(path)
        else:
            there[path] = current
            groups["changed" if outtree.digest(current) == known else "edited"].append(path)
            if known is None:
                refused[path] = "this file isn't ksgen's, and is in the way"
    for path in sorted(written.keys() - contents.keys()):
        current = outtree.read(outtree.target(out, path))
        if current is not None:
            groups["removed"].append(path)
            if outtree.digest(current) != written[path]:
                refused[path] = "this file is no longer generated, but was edited"
    manifest, before = Manifest.of(contents, package, about).dumps(), outtree.read(out / MANIFEST)
    if manifest != before:
        groups["added" if before is None else "changed"].append(MANIFEST)
    added, changed, removed, edited, unchanged = map(tuple, groups.values())
    changes = Changes(added, changed, removed, edited, unchanged)
    return _Plan(changes, {**contents, MANIFEST: manifest}, there, refused)


def write(
    out: Path,
    files: Mapping[str, str],
    package: str,
    *,
    about: Mapping[str, str] | None = None,
    step: Callable[[str], None] = nothing,
) -> Changes:
    """Make the files of `out` that ksgen writes be exactly `files`. Unchanged ones aren't touched.

    Args:
        out: The output folder; made if absent.
        files: Relative POSIX path to text.
        package: The import name of the generated package, recorded in the manifest.
        about: Facts for the manifest, such as the generator's version and the release.
        step: Called with a name after each step that changes the disk.

    Raises:
        KsgenError: A path or the package name can't be used, a file that isn't ksgen's is in the way, another build
            is writing to `out`, or the disk refuses. `out` is then as it was before.
    """
    check_package_name(package)
    with writing(out) as root:
        plan = _plan(root, files, package, about)
        for path, problem in plan.refused.items():
            hint = "move it out of the output folder or delete it, then build again"
            raise KsgenError(problem, where=str(root / path), hint=hint)
        changes = plan.changes
        paths = sorted({*changes.added, *changes.changed, *changes.edited}, key=lambda path: (path == MANIFEST, path))
        swap(root, {path: plan.contents[path] for path in paths}, changes.removed, step)
    return changes


# What the client imports by these names: a package called so would hide it.
_TAKEN: Final = frozenset({"httpx", "httpx2", "msgspec", "sniffio", "anyio", "aiohttp", "keyring", "test", "tests"})


def check_package_name(package: str) -> None:
    """Check the import name of the generated package.

    Raises:
        KsgenError: It is no identifier, or would hide a module that it needs.
    """
    if keyword.iskeyword(package):
        raise KsgenError(
            f"{package!r} is a keyword of Python and can't be the name of a package",
            where="--package",
            hint=f"choose another name, e.g. ks_{package}",
        )
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", package):
        raise KsgenError(
            f"{package[:200]!r} can't be the name of a Python package",
            where="--package",
            hint="use lower-case letters, digits and underscores, e.g. `kubesphere`",
        )
    taken = package in sys.stdlib_module_names or package in _TAKEN
    if taken or (package.startswith("__") and package.endswith("__")):
        raise KsgenError(
            f"a package called {package!r} would hide the module of that name", hint="choose another name: --package"
        )
    outtree.check_path(package)


# --- how an output folder differs from what a build would write

_LINES_PER_FILE: Final = 40
_WIDEST: Final = 160
_LONGEST: Final = 20_000


def compare(
    out: Path,
    files: Mapping[str, str],
    package: str,
    *,
    about: Mapping[str, str] | None = None,
    whole: bool = False,
) -> Changes:
    """Compare `out`, manifest included, with what `write` would leave there given the same arguments.

    With `whole`, diffs tell every line, of added files too; otherwise the first ones of what is there.

    Raises:
        KsgenError: A path can't be used, a build into `out` was cut short, the manifest is damaged, or a file can't
            be read.
    """
    if unfinished(out):
        raise KsgenError("a build was cut short here", where=str(out), hint="repair it with: ksgen build")
    plan = _plan(out, files, package, about)
    before = {**plan.there, **(dict.fromkeys(set(plan.changes.added) - {MANIFEST}, b"") if whole else {})}
    most = sys.maxsize if whole else _LINES_PER_FILE
    diffs = {path: tuple(_diff(path, before[path], plan.contents[path], most)) for path in sorted(before)}
    return replace(plan.changes, diffs=diffs)


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
