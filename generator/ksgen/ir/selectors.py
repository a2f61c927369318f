"""Methods that are overloaded by resource name: `list("pods")` is a page of pods.

The contract says which names `{resources}` may have with `x-ksgen-resources`; the operation with the same path below
`/namespaces/{namespace}` is the same method with `namespace` given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ksgen.contract.contract import RESOURCES, OperationNode
from ksgen.ir.nodes import FilterSet, Overload, Selector
from ksgen.ir.types import Names, Type, Types, accepted, code, plain
from ksgen.naming import identifier, pascal, snake
from ksgen.render.quote import Code, docstring, ident, literal

if TYPE_CHECKING:
    from collections.abc import Mapping

SORT = "sortBy"
DEFAULT_SORT = ("createTime", "creationTimestamp", "name")

_VARIABLE = "/{resources}"
_NAMESPACED = "/namespaces/{namespace}/{resources}"


@dataclass(frozen=True, slots=True)
class Named:
    """One resource name: its model, whether it lies in namespaces, and what its list takes beyond the usual."""

    name: str
    kind: Type
    namespaced: bool
    filters: tuple[str, ...]
    sort: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """What a method is overloaded by: the names, and the operation's twin in a namespace."""

    names: tuple[Named, ...]
    twin: str | None


def read_selection(types: Types, operation: OperationNode, ids: Mapping[tuple[str, str], str]) -> Selection | None:
    """The selection of an operation across the cluster, or None for any other operation."""
    known = operation.node.get(RESOURCES)
    if not known or _NAMESPACED in operation.path or _VARIABLE not in operation.path:
        return None
    twin = ids.get((operation.method, operation.path.replace(_VARIABLE, _NAMESPACED, 1)))
    names = tuple(
        Named(
            each["name"],
            types.read(each["schema"]),
            each["scope"] == "namespaced",
            tuple(each.get("filters", ())),
            tuple(each.get("sort", ())),
        )
        for each in known
    )
    return Selection(names, twin)


def build_selector(
    selection: Selection,
    constant: str,
    twin: str | None,
    query: Mapping[str, Type],
    *,
    paged: bool,
    names: Names,
    prefix: str,
) -> tuple[Selector, tuple[FilterSet, ...]]:
    """The table entry of a selection, and the filters of its names.

    Args:
        selection: The names.
        constant: The constant of the operation across the cluster.
        twin: That of its twin in a namespace.
        query: Query parameters of the operation: type by wire name.
        paged: Whether it answers a page, which takes filters.
        names: What models are called in this module.
        prefix: What the names of filter classes begin with.
    """
    query = {wire: kind for wire, kind in query.items() if wire != "namespace"}
    base = ident(f"{prefix}ListFilters") if paged else None
    sets = _filter_sets(selection, query, prefix) if paged else {}
    wire = {identifier(snake(each)): each for named in selection.names for each in (*query, *named.filters)}
    overloads = tuple(_overload(named, names, prefix, sets, paged=paged) for named in selection.names)
    selector = Selector(
        constant=ident(f"{constant}_BY_NAME"),
        everywhere=ident(constant),
        namespaced=ident(twin) if twin else None,
        models=tuple(
            (literal(each.name), literal(each.kind.model.dotted)) for each in selection.names if each.kind.model
        ),
        cluster=tuple(literal(each.name) for each in selection.names if not each.namespaced),
        wire=tuple((literal(name), literal(wire[name])) for name in sorted(wire) if name != wire[name])
        if paged
        else (),
        filters=base,
        overloads=overloads,
    )
    return selector, tuple(sets.values())


def _overload(named: Named, names: Names, prefix: str, sets: Mapping[str, FilterSet], *, paged: bool) -> Overload:
    inner = plain(named.kind, names)
    own = _class(prefix, named)
    filters = sets[own].cls if own in sets else ident(f"{prefix}ListFilters") if paged else None
    return Overload(literal(named.name), code(f"Page[{inner}]" if paged else inner), filters)


def _class(prefix: str, named: Named) -> str:
    return f"{prefix}{pascal(named.name)}Filters"


def _filter_sets(selection: Selection, query: Mapping[str, Type], prefix: str) -> dict[str, FilterSet]:
    """A common set, the set of an unknown name, and one for each name with filters or sort keys of its own."""
    common = ident(f"{prefix}CommonFilters")
    nothing = Names({})
    fields = {wire: code(accepted(kind, nothing)) for wire, kind in query.items() if wire != SORT}
    sets = {
        common: _set(common, None, "What every list takes.", fields),
        f"{prefix}ListFilters": _set(f"{prefix}ListFilters", common, "What any list takes.", _sort(query, ())),
    }
    for named in selection.names:
        added = {each: Code("str") for each in named.filters if each not in query and each != "namespace"}
        if added or named.sort:
            cls = _class(prefix, named)
            sets[cls] = _set(
                cls, common, f"What the list of `{named.name}` takes.", {**added, **_sort(query, named.sort)}
            )
    return sets


def _sort(query: Mapping[str, Type], keys: tuple[str, ...]) -> dict[str, Code]:
    if SORT not in query:
        return {}
    every = sorted({*DEFAULT_SORT, *keys})
    return {SORT: code("Literal[" + ", ".join(map(literal, every)) + "] | str")}


def _set(cls: str, base: Code | None, doc: str, fields: Mapping[str, Code]) -> FilterSet:
    named = {identifier(snake(wire)): (wire, annotation) for wire, annotation in fields.items()}
    lines = [doc, "", "Keys:", *(f"    {name}: sent as `{wire}`." for name, (wire, _) in named.items())]
    return FilterSet(
        cls=ident(cls),
        base=base,
        doc=docstring(lines if named else [doc], 4),
        fields=tuple((ident(name), annotation) for name, (_, annotation) in named.items()),
    )
