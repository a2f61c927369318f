"""`ksgen build` and `ksgen check`, start to end: contract, intermediate representation, render, write.

A pure function of what is committed: the pinned contract and the templates. Nothing here touches the network.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import ksgen
from ksgen import ir
from ksgen.contract import contract as contracts
from ksgen.contract.corrections import Corrections, check_unchanged
from ksgen.contract.words import describe_models, read_words
from ksgen.errors import KsgenError
from ksgen.kinds.world import World, join
from ksgen.output.drift import Drift, compare
from ksgen.output.journal import unfinished
from ksgen.output.known import fingerprint, recall, remember, unchanged
from ksgen.output.write import Summary, check_package, write
from ksgen.project import check_out
from ksgen.render.render import render
from ksgen.source import lock as locks

if TYPE_CHECKING:
    from pathlib import Path

    from ksgen.contract.words import Words
    from ksgen.project import Project
    from ksgen.source.lock import KindSource, Release

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Output:
    """A package ready to be written.

    Attributes:
        release: The pinned release it is made from.
        package: Its import name.
        files: Text by path relative to the output folder; none where a build had nothing to do.
        operations: Number of operations.
        models: Number of models.
    """

    release: Release
    package: str
    files: dict[str, str]
    operations: int
    models: int

    @property
    def about(self) -> dict[str, str]:
        """What the manifest says of it besides the files."""
        return {
            "generator": ksgen.__version__,
            "release": self.release.ref,
            "contract_sha256": self.release.contract_sha256,
        }


def generate(project: Project, *, spec: str | None, package: str, say: Say) -> Output:
    """Everything up to writing.

    Args:
        project: Where specs and templates are.
        spec: The pinned release; None for the lock's default.
        package: Import name of the generated package.
        say: Told the stage that begins.

    Raises:
        KsgenError: if the release isn't pinned, its contract was changed, or can't be expressed.
    """
    release = _release(project, spec)
    say(f"reading the contract of {release.ref}")
    contract = contracts.load(project.contract(release), sha256=release.contract_sha256)
    world = _world(project, release, contract)
    describe_models(world.contract, _words(project, release))
    tree = ir.build(world.contract, package=package, version=ksgen.__version__, kinds=world.kinds)
    say("rendering")
    files = render(tree, project.templates)
    operations = sum(1 for _ in world.contract.operations()) + world.operations
    models = sum(len(module.models) for module in tree.model_modules)
    return Output(release, package, files, operations, models)


def _kinds(project: Project, release: Release) -> list[KindSource]:
    """What a release is joined with: the newest Kubernetes that is pinned, and the custom resources beside it."""
    pinned = locks.load(project.lock).kinds
    native = [each for each in pinned if each.folder.startswith("kubernetes/")]
    beside = [each for each in pinned if each.folder.startswith(f"{release.folder}/crds/")]
    return [*([max(native, key=_newest)] if native else []), *beside]


def _world(project: Project, release: Release, contract: contracts.Contract) -> World:
    """A release's contract joined with those of kinds."""
    native: contracts.Contract | None = None
    beside: list[contracts.Contract] = []
    for each in _kinds(project, release):
        found = contracts.load(project.specs / each.folder / "contract.json", sha256=each.contract_sha256, named=False)
        if each.folder.startswith("kubernetes/"):
            native = found
        else:
            beside.append(found)
    return join(contract, native, beside)


def _words(project: Project, release: Release) -> Words:
    """What is said of models: those of kinds are in no release's contract."""
    return read_words(project, locks.load(project.lock), Corrections.read(project.folder(release)))


def _newest(source: KindSource) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", source.folder)]


def build(project: Project, *, spec: str | None, package: str, out: Path, say: Say) -> tuple[Output, Summary]:
    """Generate and swap in the output, whole or not at all.

    Raises:
        KsgenError: as `generate`, or if the output folder can't be written or holds others' files in the way.
    """
    check_package(package)
    check_out(project)
    release = _release(project, spec)
    pinned = " ".join([release.contract_sha256, *(each.contract_sha256 for each in _kinds(project, release))])
    words = json.dumps(sorted(_words(project, release).texts()))
    inputs = fingerprint(project.templates, release.ref, pinned, package, words)
    known = recall(inputs)
    if known is not None and (files := unchanged(out, known)) is not None:
        return Output(release, package, {}, known.operations, known.models), Summary(unchanged=files)
    output = generate(project, spec=spec, package=package, say=say)
    say("writing")
    summary = write(out, output.files, package, about=output.about)
    remember(inputs, out, output.operations, output.models)
    return output, summary


def _release(project: Project, spec: str | None) -> Release:
    if unfinished(project.specs):
        raise KsgenError("a fetch was cut short here", where=str(project.specs), hint="repair it with: ksgen fetch")
    release = locks.load(project.lock).release(spec)
    check_unchanged(project.folder(release), release)
    return release


def check(project: Project, *, spec: str | None, package: str, out: Path, say: Say) -> tuple[Output, Drift]:
    """Generate and compare with what is in `out`; nothing is written.

    Raises:
        KsgenError: as `generate`.
    """
    check_package(package)
    output = generate(project, spec=spec, package=package, say=say)
    say("comparing")
    return output, compare(out, output.files, package, about=output.about)
