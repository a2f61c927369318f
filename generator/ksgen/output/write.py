"""Compares the output with a folder, or writes it: what differs is swapped in whole, the user's own files stay."""

from __future__ import annotations

import difflib
import keyword
import re
import sys
from dataclasses import dataclass, field
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
class Summary:
    """What a build did, as sorted relative paths. `edited` are those of `changed` that had been edited by hand."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()


@dataclass(slots=True)
class Plan:
    """How a folder differs from what is to be written there; sorted relative paths, each in one group.

    `foreign` differs and was never ksgen's; `orphaned` is no longer generated, but was edited. `there` holds the bytes
    of what differs.
    """

    manifest: Manifest
    added: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    edited: list[str] = field(default_factory=list[str])
    foreign: list[str] = field(default_factory=list[str])
    unchanged: list[str] = field(default_factory=list[str])
    removed: list[str] = field(default_factory=list[str])
    orphaned: list[str] = field(default_factory=list[str])
    there: dict[str, bytes] = field(default_factory=dict[str, bytes])
    manifest_there: bytes | None = None


def plan(out: Path, contents: Mapping[str, bytes], package: str, about: Mapping[str, str] | None) -> Plan:
    """Compare `contents` with what is in `out`. Reads only.

    Raises:
        KsgenError: A path can't be used, the manifest is damaged, or a file can't be read.
    """
    outtree.check_paths(contents)
    written = outtree.load_manifest(out).files
    found = Plan(Manifest.of(contents, package, about), manifest_there=outtree.read(out / MANIFEST))
    for path in sorted(contents):
        current = outtree.read(outtree.target(out, path))
        if current is None:
            found.added.append(path)
        elif current == contents[path]:
            found.unchanged.append(path)
        else:
            found.there[path] = current
            known = written.get(path)
            group = found.foreign if known is None else found.edited
            (found.changed if outtree.digest(current) == known else group).append(path)
    for path in sorted(written.keys() - contents.keys()):
        current = outtree.read(outtree.target(out, path))
        if current is not None:
            (found.removed if outtree.digest(current) == written[path] else found.orphaned).append(path)
    return found


def write(
    out: Path,
    files: Mapping[str, str],
    package: str,
    *,
    about: Mapping[str, str] | None = None,
    step: Callable[[str], None] = nothing,
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
    check_package(package)
    contents = outtree.encode(files)
    outtree.check_paths(contents)
    with writing(out) as root:
        found = plan(root, contents, package, about)
        for paths, problem in ((found.foreign, _FOREIGN), (found.orphaned, _ORPHANED)):
            for path in paths:
                raise KsgenError(problem, where=str(root / path), hint=_MOVE_IT)
        changed = sorted([*found.changed, *found.edited])
        new = {path: contents[path] for path in sorted([*found.added, *changed])}
        manifest = found.manifest.dumps()
        if manifest != found.manifest_there:
            new[MANIFEST] = manifest
        swap(root, new, found.removed, step)
    return Summary(*map(tuple, (found.added, changed, found.removed, found.unchanged, found.edited)))


# What the client imports by these names: a package called so would hide it.
_TAKEN: Final = frozenset({"httpx", "httpx2", "msgspec", "sniffio", "anyio", "aiohttp", "keyring", "test", "tests"})


def check_package(package: str) -> None:
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


_FOREIGN: Final = "this file isn't ksgen's, and is in the way"
_ORPHANED: Final = "this file is no longer generated, but was edited"
_MOVE_IT: Final = "move it out of the output folder or delete it, then build again"


# --- how an output folder differs from what a build would write

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
