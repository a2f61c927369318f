"""Which commit a folder's files are of, asked of git; never a guess, and nothing of the checkout is run."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

from ksgen.source.refs import is_commit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SECONDS: Final = 10
# Whatever the checkout's own configuration says.
_NOTHING_RUNS: Final = (
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "core.fsmonitor=false"),
    *("-c", "protocol.allow=never"),
)


def commit_of(folder: Path, files: Mapping[str, bytes]) -> tuple[str | None, str | None]:
    """The commit checked out in `folder`, or None and a note saying why it is unknown.

    Known only where `folder` is the checkout's root (a copy inside somebody else's repository has that one's
    commit) and every file's bytes are the committed ones. Blobs are compared instead of asking `git status`,
    which would run the checkout's own file-system monitor.
    """
    git = shutil.which("git")
    if git is None:
        return None, "commit unknown: git isn't installed"
    head = _ask(git, folder, "rev-parse", "HEAD^{commit}", "--show-prefix")
    lines = (head or b"").decode("ascii", "replace").split("\n")
    if not is_commit(lines[0]):
        return None, f"commit unknown: {folder} isn't a git checkout that git can read"
    if lines[1:2] != [""]:
        return None, f"commit unknown: {folder} is inside a git checkout, not its root"
    for path, content in files.items():
        if _ask(git, folder, "cat-file", "blob", f"{lines[0]}:{path}") != content:
            return None, f"commit unknown: {path} differs from the one committed in {folder}"
    return lines[0], None


def _ask(git: str, folder: Path, *arguments: str) -> bytes | None:
    """What git prints, or None if it fails. It reads `folder` alone: no GIT_ variable, no network, no prompt."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    environment |= {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(  # noqa: S603
            [git, *_NOTHING_RUNS, "-C", str(folder), *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout
