"""What a user's client does without: API groups that `leave-out` of `[tool.ksgen]` names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.contract import Contract
from ksgen.contract.references import reached, references
from ksgen.errors import KsgenError, closest
from ksgen.kinds.names import group_label
from ksgen.kinds.world import DISCOVERY, World

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


def group_of(path: str) -> str | None:
    """The API group that a path is of, `core` for the one without a name; None for a path of no group."""
    root, *rest = path.strip("/").split("/")
    if root == "api":
        return "core"
    return rest[0] if root in {"apis", "kapis"} and len(rest) > 1 else None


def check_groups(groups: Iterable[str], contracts: Iterable[Contract]) -> None:
    """Check that each group that is to be left out is there.

    Raises:
        KsgenError: One is in no contract.
    """
    groups_of = (group_of(path) for contract in contracts for path in contract.document["paths"])
    found = {group for group in groups_of if group}
    known = found | {group_label(group) for group in found}
    for group in groups:
        if group not in known:
            near = closest(group, known)
            raise KsgenError(
                f"there is no API group {group!r} to leave out",
                where="--leave-out, or leave-out of [tool.ksgen]",
                hint=f"did you mean {' or '.join(near)}?" if near else f"known: {', '.join(sorted(found))}",
            )


def without(contract: Contract, groups: Collection[str]) -> Contract:
    """A contract without the operations of some groups, each named in full or by its first label."""

    def stays(path: str) -> bool:
        group = group_of(path)
        return group is None or not {group, group_label(group)} & {*groups}

    paths = {path: item for path, item in contract.document["paths"].items() if stays(path)}
    return Contract({**contract.document, "paths": paths}, contract.file)


def pruned(world: World) -> World:
    """A world without the schemas that nothing in it reaches."""
    document = world.contract.document
    roots = {*references(document["paths"]), *DISCOVERY}
    for kind in world.kinds:
        roots |= {each for each in (kind.definition, *(sub.definition for sub in kind.subresources.values())) if each}
    kept = reached(document, roots)
    schemas = {name: schema for name, schema in world.contract.schemas.items() if name in kept}
    components = {**document["components"], "schemas": schemas}
    return World(Contract({**document, "components": components}, world.contract.file), world.kinds, world.operations)
