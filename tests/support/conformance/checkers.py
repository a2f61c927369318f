"""Snippets given to the type checkers, strict as they get. Lines marked `# WRONG` must be errors, and no others."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Lines = dict[str, list[int]]


def written(snippets: dict[str, str], folder: Path) -> Lines:
    """Write each snippet to a file of its name; the lines of each file that are to be errors."""
    for name, snippet in snippets.items():
        (folder / f"{name}.py").write_text(snippet)
    return _by_file(
        (name, number)
        for name, snippet in snippets.items()
        for number, line in enumerate(snippet.splitlines(), 1)
        if "# WRONG" in line
    )


def found_by_mypy(folder: Path, python: Path, cache: Path) -> Lines:
    """The lines of each file in the folder that are, with what is installed for an interpreter.

    What mypy found out of the package is kept in `cache`.
    """
    options = ["--strict", "--no-error-summary", "--config-file=", f"--python-executable={python}"]
    options += ["--follow-imports=silent", f"--cache-dir={cache}"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *sorted(path.name for path in folder.glob("*.py"))],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr, done.stderr
    errors = [line.split(":", 2) for line in done.stdout.splitlines() if ": error: " in line]
    return _by_file((file.removesuffix(".py"), int(number)) for file, number, _ in errors)


def found_by_pyright(folder: Path, python: Path) -> Lines:
    """The same by pyright."""
    settings = {"typeCheckingMode": "strict", "include": ["*.py"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", str(python), "-p", str(folder)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [each for each in json.loads(done.stdout)["generalDiagnostics"] if each["severity"] == "error"]
    return _by_file(
        (each["file"].rpartition("/")[2].removesuffix(".py"), each["range"]["start"]["line"] + 1) for each in errors
    )


def _by_file(places: Iterable[tuple[str, int]]) -> Lines:
    lines: Lines = {}
    for name, number in sorted(set(places)):
        lines.setdefault(name, []).append(number)
    return lines
