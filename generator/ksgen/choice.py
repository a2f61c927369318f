"""What a client is made of: the pinned release and kinds that are chosen, and the world that they are together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ksgen.contract import contract as contracts
from ksgen.contract.corrections import check_unchanged
from ksgen.contract.words import read_words
from ksgen.errors import KsgenError, closest
from ksgen.kinds.world import World, check_groups, join, pruned, without
from ksgen.output.journal import unfinished
from ksgen.output.write import check_package_name
from ksgen.project import CONTRACT, PACKAGE
from ksgen.source import lock as locks
from ksgen.source.lock import KUBERNETES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ksgen.contract.contract import Contract
    from ksgen.contract.words import Words
    from ksgen.project import Project
    from ksgen.source.lock import KindSource, Lock, Release


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user chose.

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


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is pinned of what the user chose."""

    project: Project
    choice: Choice
    release: Release
    kinds: tuple[KindSource, ...]
    words: Words

    @classmethod
    def read(cls, project: Project, choice: Choice) -> Chosen:
        """Read the lock and what it pins, all but the contracts.

        Raises:
            KsgenError: Something chosen isn't pinned, or isn't as the lock pins it; or the package can't be called so.
        """
        check_package_name(choice.package)
        if unfinished(project.specs):
            raise KsgenError("a fetch was cut short here", where=str(project.specs), hint="repair it with: ksgen fetch")
        lock = locks.load(project.lock)
        release = lock.release(choice.release)
        corrections = check_unchanged(project.folder(release), release)
        _check_pinned(lock, release, choice)
        kinds = tuple(_kinds(lock, release, choice))
        return cls(project, choice, release, kinds, read_words(project, lock, corrections))

    def world(self) -> World:
        """The contracts, joined; raises KsgenError as reading them does, or if two kinds would be one attribute."""
        return _world(self.project, self.release, dict.fromkeys(self.kinds), self.choice.leave_out)


def prove_kinds(project: Project, lock: Lock, source: KindSource, made: Contract, choice: Choice) -> None:
    """Prove that `build` can make a client with kinds that are about to be pinned.

    What else is chosen may be pinned later, and is passed over.

    Args:
        project: Where specs are.
        lock: The lock that will name them.
        source: What is about to be pinned; all else is as it stands.
        made: Its contract.
        choice: What goes into the client besides.

    Raises:
        KsgenError: if it can't: two kinds would be one attribute, or a type can't be expressed.
    """
    from ksgen import ir  # noqa: PLC0415 (a build that finds nothing to do doesn't need it)

    release = lock.find(choice.release)
    if release is None:
        return
    if source.is_native:
        choice = replace(choice, kubernetes=source.folder.removeprefix(KUBERNETES))
    elif choice.crds is not None:
        choice = replace(choice, crds=(*choice.crds, source.folder.removeprefix(release.crds)))
    kinds = {each: made if each == source else None for each in _kinds(lock, release, choice)}
    world = _world(project, release, kinds, choice.leave_out)
    ir.build(world, package=PACKAGE, version="0")


def _check_pinned(lock: Lock, release: Release, choice: Choice) -> None:
    native, customs = lock.kinds_below(KUBERNETES), lock.kinds_below(release.crds)
    if choice.kubernetes and choice.kubernetes not in native:
        raise KsgenError(
            f"Kubernetes {choice.kubernetes!r} isn't pinned (pinned: {', '.join(native) or 'none'})",
            hint=f"pin it with: ksgen fetch --kubernetes {choice.kubernetes}",
        )
    for name in choice.crds or ():
        if name not in customs:
            near = closest(name, customs)
            raise KsgenError(
                f"no custom resources called {name!r} are pinned beside {release.ref} "
                f"(pinned: {', '.join(customs) or 'none'})",
                hint=f"did you mean {near[0]}?" if near else f"pin them with: ksgen fetch --crds PATH --name {name}",
            )


def _kinds(lock: Lock, release: Release, choice: Choice) -> Iterable[KindSource]:
    """What a release is joined with, as far as it is pinned: a Kubernetes, and custom resources beside it."""
    native = lock.kinds_below(KUBERNETES)
    if native and choice.kubernetes != "":
        yield native.get(choice.kubernetes or "") or native[max(native, key=_numbers)]
    for name, each in lock.kinds_below(release.crds).items():
        if choice.crds is None or name in choice.crds:
            yield each


def _numbers(tag: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", tag)]


def _world(
    project: Project, release: Release, kinds: dict[KindSource, Contract | None], leave_out: tuple[str, ...]
) -> World:
    """A release joined with kinds, whose contracts are read where they aren't given, without the groups left out."""
    contract = contracts.load(project.contract(release), sha256=release.contract_sha256)
    native: Contract | None = None
    beside: list[Contract] = []
    for each, made in kinds.items():
        place = project.below(each.folder) / CONTRACT
        found = made or contracts.load(place, sha256=each.contract_sha256, named=False)
        if each.is_native:
            native = found
        else:
            beside.append(found)
    if not leave_out:
        return join(contract, native, beside)
    if not any(kinds.values()):  # what is chosen may be of kinds that are pinned later
        check_groups(leave_out, [contract, *([native] if native else []), *beside])
    contract, *beside = (without(each, leave_out) for each in (contract, *beside))
    return pruned(join(contract, without(native, leave_out) if native else None, beside))
