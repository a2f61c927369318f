"""The intermediate representation: a contract turned into everything the templates print."""

from __future__ import annotations

from keyword import iskeyword
from typing import TYPE_CHECKING

from ksgen.errors import KsgenError
from ksgen.ir.models import build_exports, build_models
from ksgen.ir.nodes import ApiModule, Child, Method, Model, ModelModule, Package, Resource, Row
from ksgen.ir.operations import constant_name, read_operations
from ksgen.ir.tree import Node, build_modules, child, plant
from ksgen.ir.types import Types
from ksgen.render.quote import Code, code_span, ident, literal, markdown, toml_string

if TYPE_CHECKING:
    from ksgen.contract.contract import Contract

__all__ = ["ApiModule", "Child", "Method", "Model", "ModelModule", "Package", "Resource", "build"]


def build(contract: Contract, *, package: str, version: str) -> Package:
    """Settle every name, import, literal and order of the generated package.

    Args:
        contract: The pinned contract.
        package: Import name of the generated package.
        version: Version of the generated distribution.

    Raises:
        KsgenError: if names collide, or `package` is no importable name.
    """
    if not (package.isascii() and package.isidentifier() and package == package.lower()) or iskeyword(package):
        raise KsgenError(
            f"{package!r} can't be the name of a Python package",
            where="--package",
            hint="use lower-case letters, digits and underscores, e.g. `kubesphere`",
        )
    types = Types(contract)
    root = plant(read_operations(contract, types))
    modules = build_modules(root)
    exports, shared = build_exports(contract, types)
    return Package(
        name=ident(package),
        name_toml=toml_string(package),
        distribution=toml_string(package.replace("_", "-")),
        version=literal(version),
        version_toml=toml_string(version),
        release=literal(contract.release),
        release_text=markdown(contract.release),
        groups=tuple(child(root.children[name], None) for name in sorted(root.children)),
        modules=modules,
        model_modules=build_models(contract, types),
        exports=exports,
        shared=shared,
        rows=_rows(root, modules),
    )


def _rows(root: Node, modules: tuple[ApiModule, ...]) -> tuple[Row, ...]:
    """The table of names, in order of path and method."""
    methods = {(module.name, method.constant): method for module in modules for method in module.methods}
    rows: list[tuple[str, str, Row]] = []
    for node in root.all_nodes():
        for draft in node.drafts:
            method = methods[Code(node.module), Code(constant_name(draft.name))]
            arguments = ", ".join(argument.name for argument in method.positional)
            row = Row(
                method=Code(draft.operation.method.upper()),
                path=code_span(draft.operation.path),
                call=code_span(f"ks.{draft.name}({arguments})"),
                returns=code_span(method.returns.replace("builtins.", "")),
            )
            rows.append((draft.operation.path, draft.operation.method, row))
    return tuple(row for _, _, row in sorted(rows, key=lambda each: each[:2]))
