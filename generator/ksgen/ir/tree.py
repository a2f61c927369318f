"""The tree of resources: from dotted names to classes in modules."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ksgen.contract.contract import NAME
from ksgen.errors import KsgenError
from ksgen.ir.models import name_models
from ksgen.ir.nodes import ApiModule, Child, Import, Method, Resource, Vocabulary
from ksgen.ir.operations import Draft, constant_name, finish
from ksgen.naming import CLIENT_ATTRIBUTES, RESERVED_CLASSES, pascal
from ksgen.render.quote import docstring, ident

if TYPE_CHECKING:
    from collections.abc import Iterator

CRD = "crd"

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(slots=True)
class Node:
    """A resource: its place, what is below it, and its operations."""

    chain: tuple[str, ...]
    children: dict[str, Node] = field(default_factory=dict[str, "Node"])
    drafts: list[Draft] = field(default_factory=list[Draft])
    cls: str = ""

    @property
    def module(self) -> str:
        """The module it lives in: one per API group; the CRD groups by themselves."""
        first = self.chain[0]
        return "_".join(self.chain[:2]) if first == CRD and len(self.chain) > 1 else first

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


def plant(drafts: list[Draft]) -> Node:
    """Build the tree.

    Raises:
        KsgenError: if a resource and an operation have one name, or a name is taken by the client.
    """
    root = Node(chain=("",))
    for draft in drafts:
        *chain, _ = draft.name.split(".")
        node = root
        for depth, part in enumerate(chain):
            node = node.children.setdefault(part, Node(chain=tuple(chain[: depth + 1])))
        node.drafts.append(draft)
    _name_classes(root)
    for node in root.all_nodes():
        for draft in node.drafts:
            verb = draft.name.split(".")[-1]
            if verb in node.children:
                raise KsgenError(
                    f"`{draft.name}` is both an operation and a resource",
                    where=f"{draft.operation.title} and {next(_first(node.children[verb])).operation.title}",
                    hint="give the operation another name in the overlay",
                )
    for name in CLIENT_ATTRIBUTES.keys() & root.children.keys():
        raise KsgenError(
            f"the client itself has an attribute `{name}`",
            where=next(_first(root.children[name])).operation.title,
            hint="give its operations another name in the overlay",
        )
    for draft in root.drafts:
        raise KsgenError(
            f"`{draft.name}` belongs to no group",
            where=draft.operation.title,
            hint="give it a name of at least two parts in the overlay",
        )
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


def _first(node: Node) -> Iterator[Draft]:
    for each in node.all_nodes():
        yield from each.drafts


def build_modules(root: Node) -> tuple[ApiModule, ...]:
    """One module for each group."""
    tops = [root.children[name] for name in sorted(root.children)]
    for top in list(tops):
        if top.chain == (CRD,):
            tops += [top.children[name] for name in sorted(top.children)]
    return tuple(_module(top) for top in sorted(tops, key=lambda node: node.module))


def _module(top: Node) -> ApiModule:
    nodes = list(top.walk())
    used = {model for node in nodes for draft in node.drafts for model in draft.models()}
    names, imports = name_models(used, None, frozenset(node.cls for node in nodes))
    finished = {draft.name: finish(draft, names) for node in nodes for draft in node.drafts}
    resources = tuple(_resource(node, [finished[draft.name][0] for draft in _sorted(node)]) for node in nodes)
    methods = sorted((each for resource in resources for each in resource.methods), key=lambda each: each.constant)
    _check_entries(nodes)
    siblings = {each.module for resource in resources for each in resource.children if each.module}
    return ApiModule(
        name=ident(top.module),
        doc=docstring([f"Resources of `{'.'.join(top.chain)}`."], 0),
        table=vocabulary(imports, methods, arguments=False),
        vocabulary=vocabulary(imports, methods, arguments=True),
        results=tuple(ident(each) for each in sorted({method.result.partition("(")[0] for method in methods})),
        siblings=tuple(sorted(siblings)),
        resources=resources,
        methods=tuple(methods),
        filters=tuple(each for name in sorted(finished) for each in finished[name][1]),
    )


def _check_entries(nodes: list[Node]) -> None:
    """Names that differ only in dots and underscores would be one entry of the operation table."""
    entries: dict[str, Draft] = {}
    for draft in (draft for node in nodes for draft in node.drafts):
        other = entries.setdefault(constant_name(draft.name), draft)
        if other is not draft:
            raise KsgenError(
                f"`{other.name}` and `{draft.name}` would be one entry of the operation table",
                where=f"{other.operation.title} and {draft.operation.title}",
                hint=f"give one of them another name in the overlay: update its operation with {NAME}",
            )


def _sorted(node: Node) -> list[Draft]:
    order = ("list", "watch", "create", "get", "replace", "patch", "delete", "delete_all")
    position = {name: index for index, name in enumerate(order)}
    verbs = {draft.name: draft.name.split(".")[-1] for draft in node.drafts}
    return sorted(node.drafts, key=lambda draft: (position.get(verbs[draft.name], len(order)), verbs[draft.name]))


def _resource(node: Node, methods: list[Method]) -> Resource:
    return Resource(
        cls=ident(node.cls),
        doc=docstring([f"`{'.'.join(node.chain)}`."], 4),
        children=tuple(child(node.children[name], node.module) for name in sorted(node.children)),
        methods=tuple(methods),
    )


def child(node: Node, module: str | None) -> Child:
    """How a parent in `module` refers to a node."""
    other = ident(node.module) if node.module != module else None
    return Child(name=ident(node.chain[-1]), cls=ident(node.cls), module=other)


def vocabulary(imports: tuple[Import, ...], methods: list[Method], *, arguments: bool) -> Vocabulary:
    """What annotations of results, and of arguments if asked for, need imported."""
    texts = [str(method.returns) for method in methods]
    if arguments:
        texts += [each.annotation for method in methods for each in (*method.positional, *method.keywords)]
        texts += [method.content_types for method in methods if method.content_types]
        selectors = [method.selector for method in methods if method.selector]
        texts += [each.returns for selector in selectors for each in selector.overloads]
        texts += ["Literal Any"] if selectors else []
    words = set(_WORD.findall(" ".join(texts)))
    return Vocabulary(
        models=tuple(
            Import(each.module, used)
            for each in imports
            if (used := tuple(name for name in each.names if name.alias in words))
        ),
        collections=tuple(ident(name) for name in ("Mapping", "Sequence") if name in words),
        typing=tuple(ident(name) for name in ("Any", "Literal") if name in words),
        datetime="datetime" in words,
        builtins="builtins" in words,
        page="Page" in words,
        watch=any(method.watch for method in methods),
        files="FileContent" in words,
        overloads=arguments and any(method.selector for method in methods),
    )
