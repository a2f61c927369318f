"""What CPU time `ksgen build` takes: into an empty folder, and with nothing to do."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from .table import Row, bound

COLD_SECONDS = 8.0
NO_OP_SECONDS = 0.5

_BUILD = "import sys; from ksgen.cli import main; main(['build', '--quiet', '--out', sys.argv[1]])"


def measure(rounds: int) -> list[Row]:
    """Best of `rounds`, in processes of their own, into folders of their own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cold = min(_build(folder / f"cold-{number}", cache="") for number in range(rounds))
        cache = str(folder / "cache")
        _build(folder / "out", cache)
        no_op = min(_build(folder / "out", cache) for _ in range(max(rounds, 3)))
    return [
        Row("cold build", f"{cold:.2f} s", target=bound(cold, COLD_SECONDS, " s")),
        Row(
            "build with nothing to do", f"{no_op:.2f} s", no_op / cold, "cold build", bound(no_op, NO_OP_SECONDS, " s")
        ),
    ]


def _build(out: Path, cache: str) -> float:
    before = sum(os.times()[2:4])  # of all children
    _run(_BUILD, str(out), cache=cache)
    return sum(os.times()[2:4]) - before


def _run(code: str, *arguments: str, cache: str) -> str:
    command = [sys.executable, "-c", code, *arguments]
    environment = {**os.environ, "KSGEN_CACHE_DIR": cache}
    return subprocess.run(command, check=True, env=environment, capture_output=True, text=True).stdout
