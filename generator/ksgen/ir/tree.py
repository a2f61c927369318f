"""The tree of resources: from dotted names to classes in modules, one for each API group."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ksgen.ir.models import name_models
from ksgen.ir.nodes import ApiModule, Child, Resource
from ksgen.ir.types import models_in
from ksgen.naming.models import RESERVED_CLASSES
from ksgen.naming.words import Name, module_name, pascal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ksgen.ir.nodes import Operation

Chain = tuple[str, ...]  # the names that lead to a resource, its group first

_ORDER = ("list", "watch", "create", "get", "replace", "patch", "delete", "delete_all")
_POSITION = {name: index for index, name in enumerate(_ORDER)}
_TERMINAL = ("AsyncProcess", "Process")  # what a module with one imports, and few other modules
_LAST = "~"  # behind every name


def build_modules(operations: Iterable[Operation]) -> tuple[ApiModule, ...]:
    """One module for each group."""
    groups: dict[str, dict[Chain, list[Operation]]] = defaultdict(dict)
    for operation in operations:
        *chain, _ = operation.dotted.split(".")
        resources = groups[chain[0]]
        for depth in range(1, len(chain) + 1):
            resources.setdefault(tuple(chain[:depth]), [])
        resources[tuple(chain)].append(operation)
    return tuple(_module(group, groups[group]) for group in sorted(groups, key=module_name))


def _module(group: str, found: Mapping[Chain, Sequence[Operation]]) -> ApiModule:
    chains = sorted(found, key=lambda chain: (*chain, _LAST))  # children before parents
    classes = _classes(chains)
    methods = sorted((each for chain in chains for each in found[chain]), key=lambda each: each.constant)
    used = {model for method in methods for kind in method.types() for model in models_in(kind)}
    taken = {*classes.values(), *(_TERMINAL if any(each.result.kind == "terminal" for each in methods) else ())}
    names, imports = name_models(used, None, frozenset(taken))
    selectors = [each.selector for each in sorted(methods, key=lambda each: each.dotted) if each.selector]
    return ApiModule(
        name=Name(module_name(group)),
        group=Name(group),
        doc=(f"Resources of `{group}`.",),
        imports=imports,
        names=names,
        resources=tuple(_resource(chain, classes, found[chain]) for chain in chains),
        methods=tuple(methods),
        filters=tuple(each for selector in selectors for each in selector.sets),
    )


def _classes(chains: Iterable[Chain]) -> dict[Chain, Name]:
    """Class names by the chain below the group, unique in a module: what would share one gets a longer name."""
    names: dict[Chain, Name] = {}
    taken = set[str](RESERVED_CLASSES)
    for chain in chains:
        cls = "".join(map(_pascal, chain[1:])) or f"{_pascal(chain[0])}Group"
        while cls in taken:
            cls += "Resource"
        taken.add(cls)
        names[chain] = Name(cls)
    return names


def _pascal(part: str) -> str:
    """`s2ibuilders` to `S2ibuilders`, `well_known` to `WellKnown`."""
    return pascal("".join(word[:1].upper() + word[1:] for word in part.split("_")))


def _resource(chain: Chain, classes: Mapping[Chain, Name], operations: Iterable[Operation]) -> Resource:
    shown = [each for each in operations if each.called_by is None]
    return Resource(
        cls=classes[chain],
        doc=(f"`{'.'.join(chain)}`.",),
        children=tuple(Child(Name(each[-1]), cls) for each, cls in classes.items() if each[:-1] == chain),
        methods=tuple(sorted(shown, key=lambda each: (_POSITION.get(each.name, len(_ORDER)), each.name))),
    )
