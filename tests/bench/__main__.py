"""Prints one table of what building, importing, reading and calling cost: no test, for it takes a minute."""

from __future__ import annotations

import argparse
import sys

from . import build, imports, pods, transport
from .table import render

sys.path.insert(0, str(imports.GENERATED))

parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
parser.add_argument("--pods", type=int, default=5000, help="pods to read (default 5000)")
parser.add_argument("--rounds", type=int, default=5, help="rounds of each measurement; the best one counts (default 5)")
options = parser.parse_args()
rows = [
    *build.measure(min(options.rounds, 3)),
    *imports.measure(options.rounds * 3),
    *pods.measure(options.pods, options.rounds),
    *transport.measure(options.rounds * 2),
]
sys.stdout.write(render(rows))
