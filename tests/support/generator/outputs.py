"""Two small outputs, and what a folder holds."""

from __future__ import annotations

from ksgen.output.outtree import MANIFEST, STAGING

OLD = {"pyproject.toml": "[project]\n", "kubesphere/__init__.py": "", "kubesphere/api/iam.py": "old\n",
       "kubesphere/gone/x.py": "x\n"}  # fmt: skip
NEW = {"pyproject.toml": "[project]\n", "kubesphere/__init__.py": "", "kubesphere/api/iam.py": "new\n",
       "kubesphere/deep/er/y.py": "y\n"}  # fmt: skip


def state(folder):
    """Every file below `folder` with its bytes and time, every folder with None; but not the staging folder."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) if path.is_file() else None
        for path in folder.rglob("*")
        if STAGING not in path.parts
    }


def texts(folder):
    return {path: entry[0].decode() for path, entry in state(folder).items() if entry and path != MANIFEST}


def tree(folder):
    """Every file below a folder with its bytes and its time."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def contents(folder):
    """Every file below a folder with its bytes."""
    return {path: content for path, (content, _) in tree(folder).items()}
