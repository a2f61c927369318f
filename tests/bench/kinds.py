"""What Kubernetes' and custom resources' kinds cost who doesn't use them: a client without them, and the whole one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from . import imports, package
from .table import Row, bound

# What goes without: the operations of KubeSphere alone, and those of KubeSphere and its DevOps.
_NONE = ("--kubernetes", "none", "--crds", "none")
BUILDS = {
    "KubeSphere": (*_NONE, "--leave-out", "devops", "--leave-out", "gitops"),
    "KubeSphere and DevOps": _NONE,
    "all": (),
}
_BUILD = "from ksgen.cli import main; main()"
MORE_MB = 5.0
WHEEL_MB = 2.0


def measure(rounds: int) -> list[Row]:
    """Builds per operation, then a program that uses one group of KubeSphere's with each client."""
    with tempfile.TemporaryDirectory() as name:
        folders = {each: Path(name, each) for each in BUILDS}
        rows = [_built(each, folder, rounds) for each, folder in folders.items()]
        before, after = folders["KubeSphere and DevOps"], folders["all"]
        return [*rows, *_costs(before, after, rounds)]


def _built(name: str, out: Path, rounds: int) -> Row:
    seconds, operations = zip(*(cold(name, out / str(number)) for number in range(rounds)), strict=True)
    each = min(seconds) / operations[0]
    return Row(
        f"cold build of {name}, {operations[0]} operations", f"{each * 1000:.1f} ms each", cpu=f"{min(seconds):.1f} s"
    )


def _costs(before: Path, after: Path, rounds: int) -> list[Row]:
    before, after = before / "0", after / "0"
    packages = {folder: _imported("package", folder, rounds) for folder in (before, after)}
    groups = {folder: _imported("group", folder, rounds) for folder in (before, after)}
    megabytes = {folder: min(package.peak("one group", folder) for _ in range(rounds)) for folder in (before, after)}
    more = megabytes[after] - megabytes[before]
    wheels, lines = package.wheel(after), package.count(after)["generated"]
    return [
        Row("import kubesphere, without kinds", "", packages[before], "import httpx"),
        Row("import kubesphere, with them", "", packages[after], "import httpx"),
        Row("import and one group used, without kinds", "", groups[before], "import httpx"),
        Row("import and one group used, with them", "", groups[after], "import httpx"),
        Row("peak memory, one group, without kinds", f"{megabytes[before]:.1f} MB"),
        Row("peak memory, one group, with them", f"{megabytes[after]:.1f} MB", target=bound(more, MORE_MB, " MB more")),
        Row("wheel without kinds", f"{package.wheel(before):.2f} MB"),
        Row("wheel with them", f"{wheels:.2f} MB", target=bound(wheels, WHEEL_MB, " MB")),
        Row("generated lines without kinds", f"{package.count(before)['generated']:,}"),
        Row("generated lines with them", f"{lines:,}"),
    ]


def _imported(name: str, folder: Path, rounds: int) -> float:
    times = {each: [imports.once(each, folder) for _ in range(rounds * 3 + 1)][1:] for each in ("httpx", name)}
    return min(times[name]) / min(times["httpx"])


def cold(name: str, out: Path) -> tuple[float, int]:
    """Seconds of CPU of a build that finds nothing made before, and how many operations the client has."""
    with tempfile.TemporaryDirectory() as cache:
        start = os.times()
        told = subprocess.run(
            [sys.executable, "-c", _BUILD, "build", "--out", str(out), *BUILDS[name]],
            check=True,
            env={**os.environ, "KSGEN_CACHE_DIR": cache},
            capture_output=True,
            text=True,
        )
        end = os.times()
    found = re.search(r"(\d+) operations", told.stdout + told.stderr)
    assert found is not None
    seconds = end.children_user + end.children_system - start.children_user - start.children_system
    return seconds, int(found[1])
