"""`ksgen build` and `ksgen check`, start to end: contract, intermediate representation, render, write.

A pure function of what is committed: the pinned contract and the templates. Nothing here touches the network.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import ksgen
from ksgen.choice import Chosen
from ksgen.contract.words import describe_models
from ksgen.output.known import fingerprint, recall, remember, unchanged
from ksgen.output.write import Changes, compare, write
from ksgen.project import check_out

if TYPE_CHECKING:
    from ksgen import ir
    from ksgen.choice import Choice
    from ksgen.kinds.world import World
    from ksgen.project import Project
    from ksgen.source.lock import Release

Say = Callable[[str], None]


def nothing(_stage: str) -> None:
    """What is told each stage, if nobody listens."""


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


@dataclass(frozen=True, slots=True)
class Reading:
    """A release as read: the pin, what the client is made of, and the client that follows from it."""

    release: Release
    world: World
    package: ir.Package

    @property
    def operations(self) -> int:
        """How many operations the client has."""
        return sum(1 for _ in self.world.contract.operations()) + self.world.operations


def read(project: Project, choice: Choice, say: Say = nothing) -> Reading:
    """Everything up to the intermediate representation; `say` is told the stage that begins.

    Raises:
        KsgenError: if the release isn't pinned, its contract was changed, or can't be expressed.
    """
    return _read(Chosen.read(project, choice), say)


def _read(chosen: Chosen, say: Say) -> Reading:
    from ksgen import ir  # noqa: PLC0415 (a build that finds nothing to do needs neither this nor what renders)

    release, package = chosen.release, chosen.choice.package
    say(f"reading the contract of {release.ref}")
    world = chosen.world()
    describe_models(world.contract, chosen.words)
    version = client_version(release.ref)
    return Reading(release, world, ir.build(world, package=package, version=version))


def generate(project: Project, choice: Choice, say: Say = nothing) -> Output:
    """Everything up to writing.

    Raises:
        KsgenError: as `read`, or if a template is broken.
    """
    return _generate(Chosen.read(project, choice), say)


def _generate(chosen: Chosen, say: Say) -> Output:
    from ksgen.render.render import render  # noqa: PLC0415

    reading = _read(chosen, say)
    say("rendering")
    files = render(reading.package, chosen.project.templates)
    models = sum(len(module.models) for module in reading.package.model_modules)
    return Output(reading.release, chosen.choice.package, files, reading.operations, models)


def build(project: Project, choice: Choice, say: Say = nothing) -> tuple[Output, Changes]:
    """Generate and swap in the project's output, whole or not at all.

    Raises:
        KsgenError: as `generate`, or if the output folder can't be written or holds others' files in the way.
    """
    check_out(project)
    chosen = Chosen.read(project, choice)
    release = chosen.release
    pinned = " ".join([release.contract_sha256, *(each.contract_sha256 for each in chosen.kinds)])
    words = json.dumps(sorted(chosen.words.texts()))
    inputs = fingerprint(project.templates, release.ref, pinned, choice.package, words, *choice.leave_out)
    known = recall(inputs)
    if known is not None and (files := unchanged(project.out, known)) is not None:
        return Output(release, choice.package, {}, known.operations, known.models), Changes(unchanged=files)
    output = _generate(chosen, say)
    say("writing")
    changes = write(project.out, output.files, choice.package, about=output.about)
    remember(inputs, project.out, output.operations, output.models)
    return output, changes


def check(project: Project, choice: Choice, say: Say = nothing, *, whole: bool = False) -> tuple[Output, Changes]:
    """Generate and compare with the project's output, unwritten. With `whole`, every line that differs is told.

    Raises:
        KsgenError: as `generate`.
    """
    output = generate(project, choice, say)
    say("comparing")
    return output, compare(project.out, output.files, choice.package, about=output.about, whole=whole)


_RELEASE: Final = re.compile(r"(?:release-|v)?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(.*)")


def client_version(ref: str) -> str:
    """The version of the client of a release: the release, then the ksgen that made it.

    `3.4.0` and `0.1.0` are `3.4.0.0.1.0` (PEP 440: a release segment has any number of parts), so that
    `kubesphere==3.4.*` stays with a release of KubeSphere, and pip takes a newer ksgen's client, or a newer release's,
    for an upgrade. What a ref says beyond numbers is its local part: `v4.1.0-rc.1` is `4.1.0.0.1.0+rc.1`, the branch
    `main`, or a commit, `0.0.0.0.1.0+main`.
    """
    found = _RELEASE.fullmatch(ref)
    numbers, rest = ("0.0.0", ref)
    if found is not None:
        major, minor, patch, rest = found.groups()
        numbers = f"{int(major)}.{int(minor)}.{int(patch or 0)}"
    local = ".".join(re.findall(r"[a-z0-9]+", rest.lower()))[:64].rstrip(".")
    return f"{numbers}.{ksgen.__version__}{f'+{local}' if local else ''}"
