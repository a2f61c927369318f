"""Prints what building, importing, reading and calling cost, each row once it is measured: no test."""

from __future__ import annotations

import argparse
import os
import sys
import time
from functools import partial

from . import build, imports, kinds, package, pods, transport
from .table import lines

sys.path.insert(0, str(imports.GENERATED))

parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
parser.add_argument("--pods", type=int, default=5000, help="pods to read (default 5000)")
parser.add_argument("--rounds", type=int, default=5, help="rounds of each measurement; the best one counts (default 5)")
options = parser.parse_args()
for measure, rounds in (
    (build.measure, min(options.rounds, 3)),
    (imports.measure, options.rounds * 3),
    (package.measure, options.rounds),
    (kinds.measure, min(options.rounds, 3)),
    (partial(pods.measure, options.pods), options.rounds),
    (transport.measure, options.rounds * 2),
):
    wall, cpu = time.perf_counter(), sum(os.times()[:4])
    for line in lines(measure(rounds)):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    cpu = sum(os.times()[:4]) - cpu
    spent = f"{time.perf_counter() - wall:.0f} s, and {cpu:.0f} s of CPU, that of other processes included"
    sys.stdout.write(f"(measured in {spent})\n\n")
    sys.stdout.flush()
