"""The tree of resources: from dotted names to classes in modules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ksgen.ir.models import name_models
from ksgen.ir.nodes import ApiModule, Child, Resource
from ksgen.ir.types import models_in
from ksgen.naming.models import RESERVED_CLASSES
from ksgen.naming.words import Name, module_name, pascal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ksgen.ir.nodes import FilterSet, Operation

CRD = "crd"


@dataclass(slots=True)
class Node:
    """A resource: its place, what is below it, and its operations."""

    chain: tuple[str, ...]
    children: dict[str, Node] = field(default_factory=dict[str, "Node"])
    operations: list[Operation] = field(default_factory=list["Operation"])
    cls: str = ""

    @property
    def module(self) -> str:
        """The module it lives in: one per API group; the CRD groups by themselves."""
        first = self.chain[0]
        return module_name("_".join(self.chain[:2]) if first == CRD and len(self.chain) > 1 else first)

    @property
    def proposed_class(self) -> str:
        """The class name it would like: the chain below the group, or the group itself."""
        below = self.chain[2:] if self.chain[0] == CRD else self.chain[1:]
        return "".join(pascal_part(part) for part in below) or pascal_part(self.chain[-1]) + "Group"

    def walk(self) -> Iterator[Node]:
        """Nodes of this module, children before parents, in order of name."""
        for name in sorted(self.children):
            if self.children[name].module == self.module:
                yield from self.children[name].walk()
        yield self

    def all_nodes(self) -> Iterator[Node]:
        """Every node below and this one."""
        for name in sorted(self.children):
            yield from self.children[name].all_nodes()
        yield self


def pascal_part(part: str) -> str:
    """`s2ibuilders` to `S2ibuilders`, `well_known` to `WellKnown`."""
    return pascal("".join(word[:1].upper() + word[1:] for word in part.split("_")))


def plant(operations: Iterable[Operation]) -> Node:
    """Build the tree."""
    root = Node(chain=("",))
    for operation in operations:
        *chain, _ = operation.dotted.split(".")
        node = root
        for depth, part in enumerate(chain):
            node = node.children.setdefault(part, Node(chain=tuple(chain[: depth + 1])))
        node.operations.append(operation)
    _name_classes(root)
    return root


def _name_classes(root: Node) -> None:
    """Class names are unique in their module; chains that would share one get a longer name."""
    taken: set[tuple[str, str]] = set()
    for node in root.all_nodes():
        if node is not root:
            cls = node.proposed_class
            while (node.module, cls) in taken or cls in RESERVED_CLASSES:
                cls += "Resource"
            taken.add((node.module, cls))
            node.cls = cls


def build_modules(root: Node, filters: Mapping[str, tuple[FilterSet, ...]]) -> tuple[ApiModule, ...]:
    """One module for each group.

    Args:
        root: The tree.
        filters: Of lists that take a resource's name, by the operation's dotted name.
    """
    tops = [root.children[name] for name in sorted(root.children)]
    for top in list(tops):
        if top.chain == (CRD,):
            tops += [top.children[name] for name in sorted(top.children)]
    return tuple(_module(top, filters) for top in sorted(tops, key=lambda node: node.module))


def _module(top: Node, filters: Mapping[str, tuple[FilterSet, ...]]) -> ApiModule:
    nodes = list(top.walk())
    methods = sorted((each for node in nodes for each in node.operations), key=lambda each: each.constant)
    used = {model for method in methods for kind in method.types() for model in models_in(kind)}
    names, imports = name_models(used, None, frozenset(node.cls for node in nodes))
    resources = tuple(map(_resource, nodes))
    return ApiModule(
        name=Name(top.module),
        doc=(f"Resources of `{'.'.join(top.chain)}`.",),
        imports=imports,
        names=names,
        siblings=tuple(sorted({each.module for resource in resources for each in resource.children if each.module})),
        resources=resources,
        methods=tuple(methods),
        filters=tuple(
            each for method in sorted(methods, key=lambda each: each.dotted) for each in filters.get(method.dotted, ())
        ),
    )


_ORDER = ("list", "watch", "create", "get", "replace", "patch", "delete", "delete_all")
_POSITION = {name: index for index, name in enumerate(_ORDER)}


def _resource(node: Node) -> Resource:
    shown = [each for each in node.operations if each.called_by is None]
    methods = sorted(shown, key=lambda each: (_POSITION.get(each.name, len(_ORDER)), each.name))
    return Resource(
        cls=Name(node.cls),
        doc=(f"`{'.'.join(node.chain)}`.",),
        children=tuple(child(node.children[name], node.module) for name in sorted(node.children)),
        methods=tuple(methods),
    )


def child(node: Node, module: str | None) -> Child:
    """How a parent in `module` refers to a node."""
    other = Name(node.module) if node.module != module else None
    return Child(name=Name(node.chain[-1]), cls=Name(node.cls), module=other)
