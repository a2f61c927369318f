"""What users of a client see of its contract, read from the intermediate representation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ksgen import ir
from ksgen.contract import contract as contracts
from ksgen.contract.contract import MOVED, SERVER, Contract
from ksgen.contract.facts.server import SETTINGS
from ksgen.errors import KsgenError
from ksgen.ir.types import models_in
from ksgen.kinds.table import is_kubernetes, read_kinds
from ksgen.kinds.world import World, join
from ksgen.project import CONTRACT, below
from ksgen.source import lock as locks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ksgen.ir.nodes import Argument, Model, Operation
    from ksgen.json import Json
    from ksgen.kinds.table import Kind
    from ksgen.naming.models import ModelName
    from ksgen.project import Project

_VARIABLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of the paths of earlier releases: a beginning, where to, and a note.

    A beginning has `{}` for variables, and is of one method alone if it starts with that.
    """

    rows: tuple[tuple[str, str, str], ...]

    def find(self, call: Operation) -> tuple[str | None, str | None]:
        """The endpoint that a call has moved to, and what to know of it; None of what isn't known."""
        verb, _, path = endpoint(call).partition(" ")
        rows = [row for row in self.rows if (path if row[0].startswith("/") else f"{verb} {path}").startswith(row[0])]
        if not rows:
            return None, None
        start, to, note = max(rows, key=lambda row: (len(row[0].partition("/")[2]), len(row[0])))
        rest = path.removeprefix(start[start.index("/") :])
        return f"{verb} {to}{rest}" if to else None, note or None


@dataclass(frozen=True, slots=True)
class Surface:
    """A client as its users see it.

    Attributes:
        release: The release it is made from.
        models: Every model.
        short_names: What can be imported from `models` itself.
        kinds: The kinds that it has collections of, by name; of a release, custom resources alone.
        sent: The models that requests hold, at any depth.
        calls: Every method of the client, by name.
        settings: How its server behaves.
        moved: What became of the paths of earlier releases.
    """

    release: str
    models: dict[ModelName, Model]
    short_names: dict[str, ModelName]
    kinds: dict[str, Kind]
    sent: frozenset[ModelName]
    calls: dict[str, Operation]
    settings: dict[str, str]
    moved: Moved


def place(call: Operation) -> str:
    """Method and path, and the query that the call always sends."""
    return f"{call.verb} {call.target}"


def endpoint(call: Operation) -> str:
    """Method and path, whatever its variables are called."""
    return _VARIABLE.sub("{}", place(call))


def arguments(call: Operation) -> tuple[Argument, ...]:
    """Path variables, body and keywords: which part of a request a keyword goes to doesn't show in a call."""
    return (*call.positional, *call.keywords)


def verbs(kind: Kind) -> set[str]:
    """What a kind's collection can do, its subresources too: `get`, `scale.patch`."""
    return kind.verbs | {f"{part}.{verb}" for part, sub in kind.subresources.items() for verb in sub.verbs}


def read_surface(contract: Contract) -> Surface:
    """What users see of the client made from a contract; raises KsgenError if none can be made from it."""
    of_kinds = _is_of_kinds(contract)
    world, kinds = _joined(contract) if of_kinds else (join(contract), _customs(contract))
    package = ir.build(world, package="kubesphere", version="0")
    models = {model.name: model for module in package.model_modules for model in module.models}
    settings = contract.document.get(SERVER, {})
    return Surface(
        package.release,
        models,
        {str(each.name): each.model for each in package.exports},
        kinds={each.handle: each for each in kinds},
        sent=frozenset(models) if of_kinds else _sent(package.operations, models),
        calls={call.dotted: call for call in package.operations},
        settings={name: str(settings.get(name, each.default)) for name, each in SETTINGS.items()},
        moved=Moved(tuple((row["path"], row["to"], row["note"]) for row in contract.document.get(MOVED, []))),
    )


def _is_of_kinds(contract: Contract) -> bool:
    """Whether it is a contract of kinds, Kubernetes' own or of custom resources, whose operations have no names."""
    operations = list(contract.operations())
    unnamed = all("operationId" not in each.node for each in operations)
    return unnamed and any(is_kubernetes(each.path) for each in operations)


def _joined(contract: Contract) -> tuple[World, Iterable[Kind]]:
    """What a contract of kinds makes of a release without anything."""
    native = any(each.path.startswith("/api/") for each in contract.operations())
    components: Json = {**contract.document["components"], "schemas": {}}
    nothing = Contract({**contract.document, "paths": {}, "components": components}, contract.file)
    world = join(nothing, contract if native else None, [] if native else [contract])
    return world, world.kinds


def _customs(contract: Contract) -> Iterable[Kind]:
    """The custom resources of a contract and of those that are pinned beside it."""
    root = Path(contract.file).parent
    beside = [below(root, f"crds/{each.parent.name}") / CONTRACT for each in sorted(root.glob(f"crds/*/{CONTRACT}"))]
    found = [contract, *(contracts.load(each, named=False) for each in beside)]
    return (kind for each in found for kind in read_kinds(each, native=False) if kind.group)


def _sent(calls: Iterable[Operation], models: dict[ModelName, Model]) -> frozenset[ModelName]:
    """Every model that an argument holds, directly or within another."""
    waiting = {model for call in calls for argument in arguments(call) for model in models_in(argument.type)}
    found: set[ModelName] = set()
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= {each for field in models[name].fields for each in models_in(field.type)} - found
    return frozenset(found)


def open_contract(project: Project, given: str) -> Contract:
    """Read the contract that a user named.

    Args:
        project: Where pinned releases are.
        given: A contract's file, a folder that holds one, a pinned ref, or a pinned set of kinds as the lock names it,
            e.g. `kubernetes/v1.28.0`; what exists as a file is taken for one.

    Raises:
        KsgenError: if it is neither, or no contract.
    """
    path = Path(given)
    if (path / CONTRACT).is_file():
        return _opened(path / CONTRACT)
    if path.is_file():
        return _opened(path)
    if path.suffix == ".json":
        raise KsgenError(
            "there is no such file", where=given, hint="name a contract.json, its folder or a pinned release"
        )
    lock = locks.load(project.lock)
    for each in lock.kinds:
        if each.folder == given:
            return contracts.load(project.below(given) / CONTRACT, sha256=each.contract_sha256, named=False)
    try:
        release = lock.release(given)
    except KsgenError as error:
        if path.is_dir():
            raise KsgenError(
                f"the folder holds no {CONTRACT}", where=given, hint="name a folder under specs/"
            ) from error
        raise
    return contracts.load(project.contract(release), sha256=release.contract_sha256)


def _opened(path: Path) -> Contract:
    found = contracts.load(path, named=False)
    return found if _is_of_kinds(found) else contracts.load(path)
