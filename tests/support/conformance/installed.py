"""The client's wheel, installed into a virtual environment as a user has it: kept for the next run."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

from filelock import FileLock
from support.conformance.contracts import ROOT


def installed(folder: Path) -> Path:
    """The interpreter of an environment that holds the wheel, and through a `.pth` file what the tests have.

    Args:
        folder: where to keep it.
    """
    home = folder / "venv"
    python = home / "bin" / "python"
    with FileLock(folder / "lock"):  # one process builds, the others find what it has made
        wheel = _wheel(folder)
        kept = folder / "installed.whl"
        if not (python.exists() and kept.is_file() and kept.read_bytes() == wheel.read_bytes()):
            shutil.rmtree(home, ignore_errors=True)
            venv.create(home, with_pip=False, symlinks=True)
            site = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(home)}))
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(site)
            (site / "tests.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
            shutil.copy(wheel, kept)
    return python


def _wheel(folder: Path) -> Path:
    """Build the wheel, as `pip install ./generated` does."""
    out = folder / "wheel"
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=ROOT / "generated", check=True, capture_output=True)
    (wheel,) = out.glob("*.whl")
    return wheel
