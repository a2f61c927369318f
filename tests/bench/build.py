"""How long `ksgen build` takes: with nothing formatted before, and with nothing to do."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .table import Row, bound

COLD_SECONDS = 5.0
NO_OP_SECONDS = 0.6

_BUILD = "import sys; from ksgen.cli import main; main(['build', '--quiet', '--out', sys.argv[1]])"
# Garbage collection is off, as it is in the command.
_FORMAT = """
import gc, time
gc.disable()
from ksgen import ir
from ksgen.contract import contract
from ksgen.source import lock
from ksgen.render.format import format_sources
from ksgen.project import find_project
from ksgen.render.render import render
project = find_project()
release = lock.load(project.lock).release(None)
loaded = contract.load(project.contract(release), sha256=release.contract_sha256)
files = render(ir.build(loaded, package="kubesphere", version="0"), project.templates)
start = time.perf_counter()
format_sources(files)
print(time.perf_counter() - start)
"""


def measure(rounds: int) -> list[Row]:
    """Best of `rounds`, in processes of their own, into folders of their own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Taking turns, so that what else the machine does weighs on both.
        pairs = [
            (_build(folder / f"cold-{number}", cache=""), float(_run(_FORMAT, cache=""))) for number in range(rounds)
        ]
        cold, formatting = (min(times) for times in zip(*pairs, strict=True))
        cache = str(folder / "cache")
        _build(folder / "out", cache)
        no_op = min(_build(folder / "out", cache) for _ in range(max(rounds, 3)))
    return [
        Row("cold build", f"{cold:.2f} s", cold / formatting, "formatting alone", bound(cold, COLD_SECONDS, " s")),
        Row("formatting alone", f"{formatting:.2f} s"),
        Row(
            "build with nothing to do", f"{no_op:.2f} s", no_op / cold, "cold build", bound(no_op, NO_OP_SECONDS, " s")
        ),
    ]


def _build(out: Path, cache: str) -> float:
    start = time.perf_counter()
    _run(_BUILD, str(out), cache=cache)
    return time.perf_counter() - start


def _run(code: str, *arguments: str, cache: str) -> str:
    command = [sys.executable, "-c", code, *arguments]
    environment = {**os.environ, "KSGEN_CACHE_DIR": cache}
    return subprocess.run(command, check=True, env=environment, capture_output=True, text=True).stdout
