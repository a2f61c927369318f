"""Prints what building, importing, reading and calling cost, a table at a time: no test, for it takes minutes."""

from __future__ import annotations

import argparse
import sys
import time
from functools import partial

from . import build, imports, package, pods, transport
from .table import render

sys.path.insert(0, str(imports.GENERATED))

parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
parser.add_argument("--pods", type=int, default=5000, help="pods to read (default 5000)")
parser.add_argument("--rounds", type=int, default=5, help="rounds of each measurement; the best one counts (default 5)")
options = parser.parse_args()
for measure, rounds in (
    (build.measure, min(options.rounds, 3)),
    (imports.measure, options.rounds * 3),
    (package.measure, options.rounds),
    (partial(pods.measure, options.pods), options.rounds),
    (transport.measure, options.rounds * 2),
):
    wall, cpu = time.perf_counter(), time.process_time()
    sys.stdout.write(render(measure(rounds)))
    spent = f"{time.perf_counter() - wall:.0f} s, of which {time.process_time() - cpu:.0f} s of CPU in this process"
    sys.stdout.write(f"(measured in {spent})\n\n")
    sys.stdout.flush()
