"""`ksgen build` and `ksgen check`, start to end: contract, intermediate representation, render, write.

A pure function of what is committed: the pinned contract and the templates. Nothing here touches the network.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import ksgen
from ksgen.contract import contract as contracts
from ksgen.contract.corrections import Corrections, check_unchanged
from ksgen.contract.words import describe_models, read_words
from ksgen.errors import KsgenError, closest
from ksgen.kinds.world import World, check_groups, join, pruned, without
from ksgen.output.journal import unfinished
from ksgen.output.known import fingerprint, recall, remember, unchanged
from ksgen.output.write import Drift, Summary, check_package, compare, write
from ksgen.project import MANIFEST, PACKAGE, check_out
from ksgen.source import lock as locks

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ksgen import ir
    from ksgen.contract.words import Words
    from ksgen.project import Project
    from ksgen.source.lock import KindSource, Lock, Release

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a client is made of.

    Attributes:
        release: The pinned release; None for the lock's default.
        package: Import name of the generated package.
        kubernetes: The tag of a pinned Kubernetes; empty for none, None for the newest.
        crds: The names of the custom resources pinned beside the release; None for all.
        leave_out: API groups to do without, in full (`storage.k8s.io`) or by their first label (`storage`).
    """

    release: str | None = None
    package: str = PACKAGE
    kubernetes: str | None = None
    crds: tuple[str, ...] | None = None
    leave_out: tuple[str, ...] = ()


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
    from ksgen import ir  # noqa: PLC0415 (a build that finds nothing to do needs neither this nor what renders)

    check_package(choice.package)
    release = _release(project, choice)
    say(f"reading the contract of {release.ref}")
    contract = contracts.load(project.contract(release), sha256=release.contract_sha256)
    world = _world(project, contract, choice, _kinds(locks.load(project.lock), release, choice))
    describe_models(world.contract, _words(project, release))
    version = client_version(release.ref)
    return Reading(release, world, ir.build(world, package=choice.package, version=version))


def generate(project: Project, choice: Choice, say: Say = nothing) -> Output:
    """Everything up to writing.

    Raises:
        KsgenError: as `read`, or if a template is broken.
    """
    from ksgen.render.render import render  # noqa: PLC0415

    reading = read(project, choice, say)
    say("rendering")
    files = render(reading.package, project.templates)
    models = sum(len(module.models) for module in reading.package.model_modules)
    return Output(reading.release, choice.package, files, reading.operations, models)


_KUBERNETES: Final = "kubernetes/"


def prove_kinds(project: Project, lock: Lock, made: tuple[KindSource, contracts.Contract], choice: Choice) -> None:
    """Prove that `build` can make a client with kinds that are about to be pinned.

    What else is chosen may be pinned later, and is passed over.

    Args:
        project: Where specs are.
        lock: The lock that will name them.
        made: What is about to be pinned; all else is as it stands.
        choice: What goes into the client besides.

    Raises:
        KsgenError: if it can't: two kinds would be one attribute, or a type can't be expressed.
    """
    from ksgen import ir  # noqa: PLC0415

    source = made[0]
    wanted = lock.default if choice.release is None else choice.release
    release = next((each for each in lock.releases if wanted in {each.ref, each.folder}), None)
    if release is None:
        return
    pinned = {each.folder for each in lock.kinds}
    if source.folder.startswith(_KUBERNETES):
        choice = replace(choice, kubernetes=source.folder.removeprefix(_KUBERNETES))
    elif choice.kubernetes and f"{_KUBERNETES}{choice.kubernetes}" not in pinned:
        choice = replace(choice, kubernetes=None)
    if choice.crds is not None:
        own = f"{release.folder}/crds/"
        names = {*choice.crds, source.folder.removeprefix(own)}
        choice = replace(choice, crds=tuple(name for name in names if f"{own}{name}" in pinned))
    contract = contracts.load(project.contract(release), sha256=release.contract_sha256)
    world = _world(project, contract, choice, _kinds(lock, release, choice), made)
    ir.build(world, package="kubesphere", version="0")


def _kinds(lock: Lock, release: Release, choice: Choice) -> list[KindSource]:
    """What a release is joined with: the Kubernetes that is chosen, and the custom resources beside the release."""
    return [*_native(lock, choice.kubernetes), *_customs(lock, release, choice.crds)]


def _native(lock: Lock, wanted: str | None) -> list[KindSource]:
    pinned = {each.folder.removeprefix(_KUBERNETES): each for each in lock.kinds if each.folder.startswith(_KUBERNETES)}
    if wanted is None:
        return [max(pinned.values(), key=_newest)] if pinned else []
    if wanted and wanted not in pinned:
        raise KsgenError(
            f"Kubernetes {wanted!r} isn't pinned (pinned: {', '.join(pinned) or 'none'})",
            hint=f"pin it with: ksgen fetch --kubernetes {wanted}",
        )
    return [pinned[wanted]] if wanted else []


def _customs(lock: Lock, release: Release, wanted: tuple[str, ...] | None) -> list[KindSource]:
    folder = f"{release.folder}/crds/"
    pinned = {each.folder.removeprefix(folder): each for each in lock.kinds if each.folder.startswith(folder)}
    for name in wanted or ():
        if name not in pinned:
            near = closest(name, pinned)
            raise KsgenError(
                f"no custom resources called {name!r} are pinned beside {release.ref} "
                f"(pinned: {', '.join(pinned) or 'none'})",
                hint=f"did you mean {near[0]}?" if near else f"pin them with: ksgen fetch --crds PATH --name {name}",
            )
    return [each for name, each in pinned.items() if wanted is None or name in wanted]


def _world(
    project: Project,
    contract: contracts.Contract,
    choice: Choice,
    sources: Iterable[KindSource],
    made: tuple[KindSource, contracts.Contract] | None = None,
) -> World:
    """A release's contract joined with those of kinds, without the groups that are left out; `made` isn't written."""
    native: contracts.Contract | None = None
    beside: list[contracts.Contract] = []
    for each in sources:
        if made is not None and each == made[0]:
            found = made[1]
        else:
            place = project.below(each.folder) / "contract.json"
            found = contracts.load(place, sha256=each.contract_sha256, named=False)
        if each.folder.startswith(_KUBERNETES):
            native = found
        else:
            beside.append(found)
    if not choice.leave_out:
        return join(contract, native, beside)
    if made is None:
        check_groups(choice.leave_out, [contract, *([native] if native else []), *beside])
    left = [without(each, choice.leave_out) for each in (contract, *beside)]
    return pruned(join(left[0], without(native, choice.leave_out) if native else None, left[1:]))


def _words(project: Project, release: Release) -> Words:
    """What is said of models: those of kinds are in no release's contract."""
    return read_words(project, locks.load(project.lock), Corrections.read(project.folder(release)))


def _newest(source: KindSource) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", source.folder)]


def build(project: Project, choice: Choice, say: Say = nothing) -> tuple[Output, Summary]:
    """Generate and swap in the project's output, whole or not at all.

    Raises:
        KsgenError: as `generate`, or if the output folder can't be written or holds others' files in the way.
    """
    check_package(choice.package)
    check_out(project)
    release = _release(project, choice)
    kinds = _kinds(locks.load(project.lock), release, choice)
    pinned = " ".join([release.contract_sha256, *(each.contract_sha256 for each in kinds)])
    words = json.dumps(sorted(_words(project, release).texts()))
    inputs = fingerprint(project.templates, release.ref, pinned, choice.package, words, *choice.leave_out)
    known = recall(inputs)
    if known is not None and (files := unchanged(project.out, known)) is not None:
        return Output(release, choice.package, {}, known.operations, known.models), Summary(unchanged=files)
    output = generate(project, choice, say)
    say("writing")
    summary = write(project.out, output.files, choice.package, about=output.about)
    remember(inputs, project.out, output.operations, output.models)
    return output, summary


def _release(project: Project, choice: Choice) -> Release:
    if unfinished(project.specs):
        raise KsgenError("a fetch was cut short here", where=str(project.specs), hint="repair it with: ksgen fetch")
    release = locks.load(project.lock).release(choice.release)
    check_unchanged(project.folder(release), release)
    return release


def check(project: Project, choice: Choice, say: Say = nothing, *, whole: bool = False) -> tuple[Output, Drift]:
    """Generate and compare with the project's output, unwritten. With `whole`, every line that differs is told.

    Raises:
        KsgenError: as `generate`.
    """
    output = generate(project, choice, say)
    say("comparing")
    return output, compare(project.out, output.files, choice.package, about=output.about, whole=whole)


def is_built(out: Path, package: str) -> bool:
    """Whether a build has ever written there."""
    return (out / MANIFEST).is_file() or (out / package).exists()


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
