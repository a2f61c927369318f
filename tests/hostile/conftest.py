"""The pipeline as users run it, watched: what it opens, starts and connects to is written down."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import openapi_spec_validator
import pytest
from ksgen import build as builds
from ksgen import pin as pins
from ksgen.choice import Choice
from ksgen.errors import KsgenError
from ksgen.pin import Pinned, Request, pin
from ksgen.project import Project
from ksgen.render.trees import RUFF
from ksgen.source import fetch as source
from ksgen.source.fetch import FILES, Directory
from ruff import find_ruff_bin
from support.functional.pipeline import COPIED, TEMPLATES
from support.hostile.corpus import CANARY

_WATCHED: list[Watch] = []

# Events of CPython (PEP 578) that reach outside of the process.
_FORBIDDEN = {
    *("os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "subprocess.Popen", "pty.spawn"),
    *("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"),
    *("urllib.Request", "webbrowser.open", "ctypes.dlopen", "code.__new__"),
}
# The validator reads the schemas it ships by URL.
_LIBRARY = Path(openapi_spec_validator.__file__).parent.as_uri()
_CHANGES = {"os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink", "os.link", "os.truncate", "shutil.rmtree"}


@dataclass
class Watch:
    """What happened that shouldn't have; writes below `allowed` are fine."""

    allowed: Path
    seen: list[str] = field(default_factory=list)


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if not _WATCHED:
        return
    watch = _WATCHED[-1]
    if event in _FORBIDDEN and not _is_known(event, arguments, watch.allowed):
        watch.seen.append(f"{event} {arguments!r}"[:200])
    elif event in _CHANGES or (event == "open" and _writes(arguments)):
        for each in arguments[: 2 if event in {"os.rename", "os.link", "os.symlink"} else 1]:
            if isinstance(each, str | bytes | Path) and not _is_below(each, watch.allowed):
                watch.seen.append(f"{event} {each!r}"[:200])


def _is_known(event: str, arguments: tuple[object, ...], allowed: Path) -> bool:
    """Whether it is what every build does: the formatter, told nothing of any spec but a folder of numbered files."""
    if event == "subprocess.Popen":
        program, command = arguments[:2]
        folder = str(command[-1])
        names = sorted(each.name for each in Path(folder).iterdir())
        return (
            program == find_ruff_bin()
            and command == [program, *RUFF, folder]
            and _is_below(folder, allowed)
            and names == sorted(f"{number}.py" for number in range(len(names)))
        )
    return event == "urllib.Request" and str(arguments[0]).startswith(_LIBRARY)


def _writes(arguments: tuple[object, ...]) -> bool:
    mode, flags = arguments[1], arguments[2]
    if isinstance(mode, str):
        return bool(set(mode) & set("wax+"))
    return isinstance(flags, int) and bool(flags & 0o3)


def _is_below(path: str | bytes | Path, folder: Path) -> bool:
    place = Path(path.decode() if isinstance(path, bytes) else path)
    return (Path.cwd() / place).resolve().is_relative_to(folder.resolve())


sys.addaudithook(_audit)


def is_ours(error: KsgenError) -> bool:
    """Whether it says that ksgen is wrong, not the input: output that isn't Python, or isn't what was asked for."""
    return "mistake of ksgen" in (error.hint or "")


@contextmanager
def watched(folder: Path):
    """Nothing in here starts, connects, or writes outside of `folder`."""
    watch = Watch(folder)
    _WATCHED.append(watch)
    keeping, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # what is imported first in here isn't kept
    try:
        yield
    finally:
        sys.dont_write_bytecode = keeping
        _WATCHED.remove(watch)
    assert watch.seen == [], "\n".join(watch.seen)
    assert not Path(CANARY).exists()


@pytest.fixture(scope="session")
def bare_templates(tmp_path_factory):
    """The templates without what is the same for every spec."""
    folder = tmp_path_factory.mktemp("templates") / "templates"
    shutil.copytree(TEMPLATES, folder, ignore=COPIED)
    return folder


@dataclass
class Pipeline:
    """Pins and builds in one folder."""

    folder: Path
    templates: Path

    def pin(self, pair: dict, overlay: str | None = None, **options: object) -> tuple[Project, Pinned]:
        for path, document in ((FILES[name], pair[name]) for name in ("api", "crd")):
            file = self.folder / "source" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(document), encoding="utf-8")
        shutil.rmtree(self.folder / "specs", ignore_errors=True)
        project = Project(self.folder / "specs", self.templates, self.folder / "out")
        if overlay is not None:
            (project.specs / "r").mkdir(parents=True)
            (project.specs / "r" / "overlay.yaml").write_bytes(overlay.encode())
        request = Request("r", Directory(self.folder / "source"), descriptions=True, **options)
        return project, pin(project, request, lambda _: None)

    def unproved(self, pair: dict, overlay: str | None = None) -> tuple[Project, dict[str, str]]:
        """Pin and build. Proving a contract valid takes longer than all else and can only refuse: only where it has to.

        What is safe without that is safe with it; what falls over without it must be refused with it.
        """
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(pins, "prove_valid", lambda *_, **_named: None)
            try:
                project, _ = self.pin(pair, overlay)
                return project, self.files(project)
            except KsgenError as error:
                if not is_ours(error):
                    raise
            except Exception:  # noqa: BLE001 (whatever it is, the proof must be what stops it)
                pass
        project, _ = self.pin(pair, overlay)
        return project, self.files(project)

    def files(self, project: Project, package: str = "made") -> dict[str, str]:
        return builds.generate(project, Choice("r", package)).files


@pytest.fixture
def pipeline(tmp_path, bare_templates, monkeypatch):
    # A commit is asked of git, which is a process.
    monkeypatch.setattr(source, "commit_of", lambda *_: (None, None))
    # Locks are held in the system's folder for temporary files.
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.chdir(tmp_path)
    return Pipeline(tmp_path, bare_templates)
