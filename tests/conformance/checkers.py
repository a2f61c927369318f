"""Snippets given to the type checkers, strict as they get. Lines marked `# WRONG` must be errors, and no others."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from conformance.contracts import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def wrong(snippet: str) -> list[int]:
    """The numbers of the lines that are to be errors."""
    return [number for number, line in enumerate(snippet.splitlines(), 1) if "# WRONG" in line]


def found_by_mypy(snippet: str, folder: Path, cache: Path) -> list[int]:
    """The numbers of the lines that are. What mypy found out of the package is kept in `cache`."""
    file = folder / "snippet.py"
    file.write_text(snippet)
    options = ["--strict", "--no-error-summary", "--config-file=", "--follow-imports=silent", f"--cache-dir={cache}"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, str(file)],
        cwd=folder,
        env={"MYPYPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr, done.stderr
    return sorted({int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error: " in line})


def found_by_pyright(snippet: str, folder: Path) -> list[int]:
    """The same by pyright."""
    (folder / "snippet.py").write_text(snippet)
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(ROOT / "generated")], "include": ["snippet.py"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return sorted({each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"})
