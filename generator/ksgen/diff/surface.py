"""What users of a client see of its contract, read from the intermediate representation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from ksgen import ir
from ksgen.contract import contract as contracts
from ksgen.contract.contract import Contract
from ksgen.contract.supported import check_supported
from ksgen.contract.validate import validate_contract
from ksgen.errors import KsgenError
from ksgen.ir.types import models_in
from ksgen.kinds.table import is_kubernetes
from ksgen.kinds.world import join
from ksgen.source import lock as locks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ksgen.ir.nodes import Argument, Model, Operation
    from ksgen.kinds.table import Kind
    from ksgen.naming import ModelName
    from ksgen.project import Project

CONTRACT = "contract.json"

_VARIABLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Surface:
    """A client as its users see it.

    Attributes:
        release: The release it is made from.
        calls: Every method of the client, by name.
        models: Every model.
        sent: The models that requests hold, at any depth.
        short_names: What can be imported from `models` itself.
        kinds: Every kind that a contract of kinds holds, by group version and name.
    """

    release: str
    calls: dict[str, Operation]
    models: dict[ModelName, Model]
    sent: frozenset[ModelName]
    short_names: dict[str, ModelName]
    kinds: dict[str, Kind] = field(default_factory=dict[str, "Kind"])


def place(call: Operation) -> str:
    """Method and path, and the query that the call always sends."""
    return f"{call.verb} {call.path}" + (f"?{urlencode(call.fixed)}" if call.fixed else "")


def endpoint(call: Operation) -> str:
    """Method and path, whatever its variables are called."""
    return _VARIABLE.sub("{}", place(call))


def arguments(call: Operation) -> tuple[Argument, ...]:
    """Path variables, body and keywords: which part of a request a keyword goes to doesn't show in a call."""
    return (*call.positional, *call.keywords)


def models_of(model: Model) -> set[ModelName]:
    """The models that a model refers to."""
    return {name for field in model.fields for name in models_in(field.type)}


def read_surface(contract: Contract) -> Surface:
    """What users see of the client made from a contract.

    Raises:
        KsgenError: if it is no contract, or no client can be made from it.
    """
    try:
        return _read(contract)
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        # Proving a contract takes seconds, so only one that can't be read is asked what is wrong with it.
        findings = validate_contract(contract.document)
        if not findings:  # then the mistake is ours
            raise
        raise _no_contract(contract, findings[0].message, findings[0].pointer) from error


def _read(contract: Contract) -> Surface:
    if _is_of_kinds(contract):
        return _read_kinds(contract)
    check_supported(contract)
    for each in contract.operations():
        if not isinstance(each.node.get("operationId"), str):
            raise _no_contract(contract, "this operation has no name", each.pointer())
    package = ir.build(contract, package="kubesphere", version="0")
    models = {model.name: model for module in package.model_modules for model in module.models}
    return Surface(
        release=package.release,
        calls={call.dotted: call for call in package.operations},
        models=models,
        sent=_sent(package.operations, models),
        short_names={str(each.name): each.model for each in package.exports},
    )


def _is_of_kinds(contract: Contract) -> bool:
    """Whether it is a contract of kinds, Kubernetes' own or of custom resources, whose operations have no names."""
    return all("operationId" not in each.node for each in contract.operations()) and any(
        map(is_kubernetes, contract.operations())
    )


def _read_kinds(contract: Contract) -> Surface:
    """The same of a contract of kinds."""
    native = any(each.path.startswith("/api/") for each in contract.operations())
    components = {**contract.document["components"], "schemas": {}}
    nothing = Contract({**contract.document, "paths": {}, "components": components}, contract.file)
    world = join(nothing, contract if native else None, [] if native else [contract])
    package = ir.build(world.contract, package="kubesphere", version="0", kinds=world.kinds)
    models = {model.name: model for module in package.model_modules for model in module.models}
    return Surface(
        release=package.release,
        calls={},
        models=models,
        sent=frozenset(models),
        short_names={str(each.name): each.model for each in package.exports},
        kinds={f"{each.api_version}.{each.kind}": each for each in world.kinds},
    )


def _no_contract(contract: Contract, problem: str, at: str) -> KsgenError:
    return KsgenError(
        f"this is not a contract that ksgen made: {problem}",
        where=f"{contract.file}, {at}" if at else contract.file,
        hint="name the contract.json that `ksgen fetch` wrote, or a pinned release",
    )


def _sent(calls: Iterable[Operation], models: dict[ModelName, Model]) -> frozenset[ModelName]:
    """Every model that an argument holds, directly or within another."""
    waiting = {model for call in calls for argument in arguments(call) for model in models_in(argument.type)}
    found: set[ModelName] = set()
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= models_of(models[name]) - found
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
            return contracts.load(project.specs / given / CONTRACT, sha256=each.contract_sha256, named=False)
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
