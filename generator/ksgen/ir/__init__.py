"""The intermediate representation: a contract turned into everything the templates print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.ir.collisions import check_operations, check_package
from ksgen.ir.kinds import build_kinds
from ksgen.ir.models import build_exports, build_models
from ksgen.ir.nodes import ApiModule, Child, Model, ModelModule, Operation, Resource
from ksgen.ir.operations import read_operations
from ksgen.ir.package import Package, read_server
from ksgen.ir.tree import build_modules, child, plant
from ksgen.ir.types import Types
from ksgen.naming.words import Name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ksgen.contract.contract import Contract
    from ksgen.kinds.table import Kind

__all__ = ["ApiModule", "Child", "Model", "ModelModule", "Operation", "Package", "Resource", "build"]


def build(contract: Contract, *, package: str, version: str, kinds: Sequence[Kind] = ()) -> Package:
    """Settle every name, import, literal and order of the generated package.

    Args:
        contract: The pinned contract.
        package: Import name of the generated package, checked.
        version: Version of the generated distribution.
        kinds: The kinds of Kubernetes and of custom resources; their schemas are in the contract.

    Raises:
        KsgenError: if names collide.
    """
    types = Types(contract)
    operations, filters = read_operations(contract, types)
    check_operations(operations)
    root = plant(operations)
    model_modules, heads = build_models(contract, types)
    made = Package(
        name=Name(package),
        version=version,
        release=contract.release,
        server=read_server(contract),
        groups=tuple(child(root.children[name], None) for name in sorted(root.children)),
        modules=build_modules(root, filters),
        model_modules=model_modules,
        heads=heads,
        exports=build_exports(contract, types),
        operations=tuple(sorted(operations, key=lambda each: (each.path, each.verb.lower()))),
        kind_modules=build_kinds(kinds, types),
    )
    check_package(made)
    return made
