"""The intermediate representation: a contract turned into everything the templates print.

An operation is three records on its way, and so is a kind:

- `OperationNode`, a node of contract.json; `Operation`, which operations.py reads and selectors.py adds to, and whose
  names collisions.py checks; its line in `_operations/`, which the methods in `api/` and `aio/` call.
- a contract's operations of one plural; `Kind`, which kinds/table.py reads of them, kinds/world.py joins, and kinds.py
  gives its models; its line in `_kinds.py`, which its attribute in `api/k8s.py` or `api/crd.py` leads to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.ir.collisions import check_operations, check_package
from ksgen.ir.kinds import build_kinds
from ksgen.ir.models import build_exports, build_models
from ksgen.ir.nodes import Model, Operation
from ksgen.ir.operations import build_modules, read_operations
from ksgen.ir.package import Package, read_server
from ksgen.ir.types import Types
from ksgen.naming.words import Name

if TYPE_CHECKING:
    from ksgen.kinds.world import World

__all__ = ["Model", "Operation", "Package", "build"]


def build(world: World, *, package: str, version: str) -> Package:
    """Settle every name, import, literal and order of the generated package.

    Args:
        world: What the client is made of.
        package: Import name of the generated package, checked.
        version: Version of the generated distribution.

    Raises:
        KsgenError: if names collide.
    """
    contract = world.contract
    types = Types(contract)
    operations = read_operations(types)
    check_operations(operations)
    model_modules, heads = build_models(types)
    made = Package(
        name=Name(package),
        version=version,
        release=contract.release,
        server=read_server(contract),
        modules=build_modules(operations),
        model_modules=model_modules,
        heads=heads,
        exports=build_exports(types),
        operations=tuple(sorted(operations, key=lambda each: (each.path, each.verb.lower()))),
        kind_modules=build_kinds(world.kinds, types),
    )
    check_package(made)
    return made
