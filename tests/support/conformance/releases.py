"""Contracts and packages of several releases: the committed one, and others built from their published files."""

from __future__ import annotations

import importlib
import shutil
from dataclasses import dataclass
from functools import cached_property
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
    from ksgen.build import build
    from ksgen.pin import Request, pin
    from ksgen.project import Project
    from ksgen.source.fetch import Directory

    specs = folder / "specs"
    shutil.copytree(ROOT / "specs", specs)
    project = Project(specs, ROOT / "templates", folder / "out")
    pinned = pin(project, Request(ref, Directory(UPSTREAM / ref)), _silent)
    build(project, spec=ref, package=package, out=project.out, say=_silent)
    return Release(Contract.read(pinned.folder / "contract.json"), package)


def _silent(_: str) -> None:
    """The stages' names are for a terminal."""


def method_of(client: Any, name: str) -> Callable[..., Any]:
    """The method that a dotted name leads to."""
    found = client
    for part in name.split("."):
        found = getattr(found, part)
    return found  # type: ignore[no-any-return]
