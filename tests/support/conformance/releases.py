"""Contracts and packages of several releases: the committed one, and others built from their published files."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import sys
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from filelock import FileLock
from support.conformance.by_name import NAMESPACED
from support.conformance.contracts import ROOT, Contract, default_release
from support.conformance.openapi import Judge
from support.conformance.results import Results

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    import pytest
    from ksgen.contract.normalise import Recorder
    from ksgen.project import Project
    from support.conformance.contracts import Json, Operation

UPSTREAM = ROOT.parent / "shared" / "upstream"


@dataclass(frozen=True, eq=False)
class Release:
    """A contract and the package that was generated from it."""

    contract: Contract
    package: str

    @cached_property
    def judge(self) -> Judge:
        return Judge(self.contract)

    @cached_property
    def results(self) -> Results:
        return Results(self.package)

    @cached_property
    def called(self) -> dict[str, Operation]:
        """By name; what lies in one namespace is called by the method without one, whose calls include it."""
        return {name: each for name, each in self.contract.operations.items() if NAMESPACED not in each.path}

    def client(self, name: str) -> Any:
        """`KubeSphere` or `AsyncKubeSphere` of the package."""
        return getattr(importlib.import_module(self.package), name)


def committed() -> Release:
    """The release that the repository's `generated` is made from."""
    return Release(Contract.read(default_release()), "kubesphere")


@dataclass(frozen=True)
class Fresh:
    """A release pinned from its published files as if for the first time, overlay carried over from the default one."""

    ref: str
    project: Project
    folder: Path
    notes: tuple[str, ...]


def fresh(ref: str, factory: pytest.TempPathFactory) -> Fresh:
    """Pin a release; once for all processes of a run."""
    from ksgen.pin import Request, pin
    from ksgen.project import Project
    from ksgen.source.fetch import Directory

    with _shared(factory, ref) as folder:
        specs, notes = folder / "specs", folder / "notes.json"
        project = Project(specs, ROOT / "templates", folder / "out")
        if not notes.is_file():
            shutil.copytree(ROOT / "specs", specs)
            _forget(specs, ref)
            found = pin(project, Request(ref, Directory(UPSTREAM / ref)), lambda _: None)
            assert found.folder == specs / ref
            notes.write_text(json.dumps(found.notes))
    return Fresh(ref, project, specs / ref, tuple(json.loads(notes.read_text())))


def normalised(ref: str) -> tuple[Json, Recorder]:
    """The document that is made of a release's published files, one's own to change, and what was repaired in them."""
    from ksgen.json import copied

    document, recorder = _normalised(ref)
    return copied(document), recorder


@cache
def _normalised(ref: str) -> tuple[Json, Recorder]:
    from ksgen.contract.normalise import normalise
    from ksgen.source.fetch import Directory, fetch

    files = fetch(Directory(UPSTREAM / ref), ref).files
    return normalise({name: file.document for name, file in files.items()}, version=ref)


def _forget(specs: Path, ref: str) -> None:
    from ksgen.source import lock as locks

    if (specs / ref).is_dir():
        shutil.rmtree(specs / ref)
        lock = locks.load(specs / "ksgen.lock")
        releases = tuple(each for each in lock.releases if each.ref != ref)
        kinds = tuple(each for each in lock.kinds if not each.folder.startswith(f"{ref}/"))
        (specs / "ksgen.lock").write_text(locks.dumps(replace(lock, releases=releases, kinds=kinds)))


def built(ref: str, factory: pytest.TempPathFactory) -> Release:
    """Build the package of a fresh release, once for all processes of a run; it is importable from then on."""
    from ksgen.build import build
    from ksgen.choice import Choice

    release = fresh(ref, factory)
    package = ref.replace("release-", "kubesphere_fresh_").replace(".", "_")
    with _shared(factory, ref):
        if not release.project.out.exists():
            build(release.project, Choice(ref, package))
    return _importable(release.project, ref, package)


@contextmanager
def _shared(factory: pytest.TempPathFactory, name: str) -> Generator[Path]:
    """A folder of this run that all its processes know, for one of them at a time."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / f"shared-{name}"
    folder.mkdir(exist_ok=True)
    with FileLock(f"{folder}.lock"):
        yield folder


@cache
def pinned(ref: str, package: str) -> Release:
    """The package of a release that is pinned here, built once for all tests and kept for the next run.

    It is importable from then on.
    """
    from ksgen.build import build
    from ksgen.choice import Choice
    from ksgen.project import Project

    folder = ROOT / ".pytest_cache" / "d" / package
    folder.mkdir(parents=True, exist_ok=True)
    project = Project(ROOT / "specs", ROOT / "templates", folder)
    with FileLock(f"{folder}.lock"):  # one process builds, the others find that nothing is to be done
        build(project, Choice(ref, package))
    return _importable(project, ref, package)


def _importable(project: Project, ref: str, package: str) -> Release:
    if str(project.out) not in sys.path:
        sys.path.append(str(project.out))
    return Release(Contract.read(project.specs / ref / "contract.json"), package)


def method_of(client: Any, name: str) -> Callable[..., Any]:
    """The method that a dotted name leads to."""
    found = client
    for part in name.split("."):
        found = getattr(found, part)
    return found  # type: ignore[no-any-return]
