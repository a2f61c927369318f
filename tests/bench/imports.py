"""What importing costs, next to `import httpx`: each case in fresh interpreters, the cases taking turns.

CPU time, which is what importing costs once the files are in memory: on a busy machine, the clock measures the others.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .table import Row, bound

GENERATED = Path(__file__).resolve().parents[2] / "generated"
PACKAGE_RATIO = 0.25
CLIENT_RATIO = 1.10
GROUP_RATIO = 1.15

_MAKE = "import kubesphere; ks = kubesphere.KubeSphere('http://127.0.0.1', token='t')"
# (what is set up first, what is timed)
_CASES = {
    "httpx": ("", "import httpx"),
    "package": ("", "import kubesphere"),
    "client": ("", _MAKE),
    "group": ("", _MAKE + "; ks.iam.v1alpha2.users; kubesphere.models.User().spec.email"),
    "call": (_MAKE, "ks.iam.v1alpha2.users"),
    "httpx client": ("", "import httpx; httpx.Client()"),
}
_TIMED = """
import sys
sys.path.insert(0, {path!r})
{before}
from time import process_time
start = process_time()
{timed}
print(process_time() - start)
"""


def measure(rounds: int) -> list[Row]:
    """The best of `rounds` of each case."""
    times: dict[str, list[float]] = {name: [] for name in _CASES}
    for number in range(rounds + 1):  # the first one writes the byte code
        for name in _CASES:
            seconds = once(name)
            if number:
                times[name].append(seconds)
    best = {name: min(values) for name, values in times.items()}
    ratio = {name: seconds / best["httpx"] for name, seconds in best.items()}
    bounds = {"package": PACKAGE_RATIO, "client": CLIENT_RATIO, "group": GROUP_RATIO}
    targets = {name: bound(ratio[name], most) for name, most in bounds.items()}
    titles = {
        "httpx": "import httpx",
        "package": "import kubesphere",
        "client": "import kubesphere, make a client",
        "group": "the same, one API group and a model used",
        "call": "the first ks.iam.v1alpha2.users",
        "httpx client": "import httpx, make a client",
    }
    return [
        Row(titles[name], f"{best[name] * 1000:.1f} ms", ratio[name], "import httpx", targets.get(name, ""))
        for name in _CASES
    ]


def once(name: str, folder: Path = GENERATED) -> float:
    """Seconds of CPU that one case takes in a fresh interpreter."""
    before, timed = _CASES[name]
    code = _TIMED.format(path=str(folder), before=before, timed=timed)
    # -I: neither the current folder nor the user's packages.
    command = [sys.executable, "-I", "-c", code]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
