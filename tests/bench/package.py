"""How much there is of the generated package: its wheel, its lines, its memory, and the time of type checkers."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from .imports import GENERATED
from .table import Row, bound

WHEEL_MB = 2.0
MEMORY_MB = 10.0

_MAKE = "import kubesphere; ks = kubesphere.KubeSphere('http://127.0.0.1', token='t')"
_PROGRAMS = {
    "httpx": "import httpx",
    "one group": f"{_MAKE}; ks.iam.v1alpha2.users; kubesphere.models.User().spec.email",
    "one kind": f"{_MAKE}; ks.k8s.apps.v1.deployments; kubesphere.models.Deployment().spec.replicas",
}
_PEAK = """
import sys
sys.path.insert(0, {path!r})
{program}
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
_CHECKED = """
from kubesphere import KubeSphere
from kubesphere.models import Deployment


def main(ks: KubeSphere) -> Deployment:
    for pod in ks.k8s.core.v1.pods.list(namespace="demo"):
        print(pod.spec.node_name, [each.image for each in pod.spec.containers])
    return ks.objects(Deployment, namespace="demo").get("web")
"""
_CHECKERS = {
    "mypy --strict": ("mypy", "--strict", "--config-file=", "--follow-imports=silent", "--cache-dir=/dev/null", "t.py"),
    "pyright": ("pyright", "--pythonpath", sys.executable, "-p", "."),
}


def measure(rounds: int) -> list[Row]:
    """The best of `rounds` of each program's memory, and one run of each type checker."""
    size, lines = wheel(), count()
    megabytes = {name: min(peak(name) for _ in range(rounds)) for name in _PROGRAMS}
    rows = [
        Row("files of the wheel, deflated", f"{size:.2f} MB", target=bound(size, WHEEL_MB, " MB")),
        Row("lines that are generated", f"{lines['generated']:,}"),
        Row("lines that are copied", f"{lines['copied']:,}"),
    ]
    for name, found in megabytes.items():
        more = found - megabytes["httpx"]
        target = bound(more, MEMORY_MB, " MB more") if name != "httpx" else ""
        ratio = found / megabytes["httpx"]
        rows.append(Row(f"peak memory, {name}", f"{found:.1f} MB", ratio, "import httpx", target))
    return rows + [Row(f"a first program checked by {name}", f"{checked(name):.1f} s") for name in _CHECKERS]


def wheel(folder: Path = GENERATED) -> float:
    """Megabytes of the package's files as a wheel holds them."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in _files(folder):
            archive.write(path, path.relative_to(folder))
    return len(held.getvalue()) / 1e6


def count(folder: Path = GENERATED) -> dict[str, int]:
    """Lines of Python, generated and copied."""
    found = {"generated": 0, "copied": 0}
    for path in _files(folder):
        if path.suffix == ".py":
            own = {"_core", "_cli", "testing"} & set(path.relative_to(folder).parts)
            found["copied" if own else "generated"] += len(path.read_text().splitlines())
    return found


def peak(name: str, folder: Path = GENERATED) -> float:
    """Megabytes that a program had at most, in a fresh interpreter."""
    code = _PEAK.format(path=str(folder), program=_PROGRAMS[name])
    done = subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True)
    return int(done.stdout) / 1024


def checked(name: str) -> float:
    """Seconds until a type checker has read a small program and what it uses of the package, without any cache."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "t.py").write_text(_CHECKED)
        Path(folder, "pyrightconfig.json").write_text(f'{{"extraPaths": ["{GENERATED}"]}}')
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", *_CHECKERS[name]],
            cwd=folder,
            env={"MYPYPATH": str(GENERATED), "PATH": "/usr/bin:/bin"},
            capture_output=True,
            check=True,
        )
        return time.perf_counter() - start


def _files(folder: Path) -> list[Path]:
    return sorted(
        path for path in (folder / "kubesphere").rglob("*") if path.is_file() and "__pycache__" not in path.parts
    )
