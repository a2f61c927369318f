"""Contracts and packages of several releases: the committed one, and others built from their published files."""

from __future__ import annotations

import importlib
import shutil
import sys
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from support.conformance.by_name import NAMESPACED
from support.conformance.contracts import ROOT, Contract, default_release
from support.conformance.openapi import Judge
from support.conformance.results import Results

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.conformance.contracts import Operation

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


def built(ref: str, package: str, folder: Path) -> Release:
    """Pin a release from its published files, overlay carried over from the default one, and build its package."""
    from ksgen.build import Choice, build, nothing
    from ksgen.pin import Request, pin
    from ksgen.project import Project
    from ksgen.source.fetch import Directory

    specs = folder / "specs"
    shutil.copytree(ROOT / "specs", specs)
    project = Project(specs, ROOT / "templates", folder / "out")
    pinned = pin(project, Request(ref, Directory(UPSTREAM / ref)), nothing)
    build(project, Choice(ref, package))
    return Release(Contract.read(pinned.folder / "contract.json"), package)


@cache
def pinned(ref: str, package: str) -> Release:
    """The package of a release that is pinned here, built once for all tests and kept for the next run.

    It is importable from then on.
    """
    import fcntl

    from ksgen.build import Choice, build
    from ksgen.project import Project

    folder = ROOT / ".pytest_cache" / "d" / package
    folder.mkdir(parents=True, exist_ok=True)
    project = Project(ROOT / "specs", ROOT / "templates", folder)
    with (folder.parent / f"{package}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # one process builds, the others find that nothing is to be done
        build(project, Choice(ref, package))
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return Release(Contract.read(ROOT / "specs" / ref / "contract.json"), package)


def method_of(client: Any, name: str) -> Callable[..., Any]:
    """The method that a dotted name leads to."""
    found = client
    for part in name.split("."):
        found = getattr(found, part)
    return found  # type: ignore[no-any-return]
