"""Methods that are overloaded by resource name: `list("pods")` is a page of pods.

The contract says which names `{resources}` may have with `x-ksgen-resources`; the operation with the same path below
`/namespaces/{namespace}` is the same method with `namespace` given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.contract import NAME, NAMES, RESOURCES, OperationNode
from ksgen.ir.collisions import SELECTED
from ksgen.ir.nodes import FilterSet, Named, Selector
from ksgen.ir.types import STR, Choice
from ksgen.naming.words import Name, pascal, snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ksgen.ir.nodes import Operation
    from ksgen.ir.types import Type, Types
    from ksgen.json import Json

SORT = "sortBy"
DEFAULT_SORT = ("createTime", "creationTimestamp", "name")

_VARIABLE = "/{resources}"
_NAMESPACED = "/namespaces/{namespace}/{resources}"


def read_selector(
    types: Types, node: OperationNode, operation: Operation, ids: Mapping[tuple[str, str], str]
) -> Selector | None:
    """What an operation across the cluster is overloaded by; any other is by nothing.

    Args:
        types: Reads the schemas of the answers.
        node: The operation in the contract.
        operation: The operation.
        ids: The name of every operation by method and path, to find its twin in a namespace.
    """
    known = node.node.get(RESOURCES)
    if not known or _NAMESPACED in node.path or _VARIABLE not in node.path:
        return None
    twin = ids.get((node.method, node.path.replace(_VARIABLE, _NAMESPACED, 1)))
    variables = [each.name for each in operation.variables]
    # An overload by filters has arguments of its own, which those of the path mustn't meet.
    whole = twin is None or variables[0] != "resources" or bool(SELECTED & {*variables[1:]})
    if "resources" not in variables:
        return None
    filters = (
        _Filters(operation, node.node.get("parameters", ()), known)
        if operation.result.kind == "page" and not whole
        else None
    )
    names = tuple(
        Named(
            each["name"],
            types.read(each["schema"]),
            each["scope"] == "namespaced",
            filters.of(each["name"]) if filters else None,
        )
        for each in known
    )
    return Selector(
        constant=Name(f"{operation.constant}_BY_NAME"),
        twin=twin,
        names=names,
        wire=filters.wire() if filters else (),
        filters=filters.any.cls if filters else None,
        sets=filters.sets() if filters else (),
        whole=whole,
    )


class _Filters:
    """The `TypedDict`s of one list: for every name, for unknown ones, and for some of their own."""

    def __init__(self, operation: Operation, parameters: Iterable[Json], known: Iterable[Json]) -> None:
        self._prefix = "".join(pascal(part) for part in operation.dotted.split(".")[:-1])
        self._about = {each.wire: each.about for each in operation.query}
        self._query = {each.wire: each.type for each in operation.query if each.wire != "namespace"}
        self._known = list(known)
        self._names: dict[str, str] = {each["name"]: each[NAME] for each in parameters if NAME in each}
        for each in self._known:
            self._names.update(each.get(NAMES, {}))
        usual = {wire: kind for wire, kind in self._query.items() if wire != SORT}
        self.common = self._set("Common", "What every list takes.", usual)
        self.any = self._set("List", "What any list takes.", self._sort(()), self.common.cls)
        self._own: dict[str, FilterSet] = {}
        for each in self._known:
            added: dict[str, Type] = dict.fromkeys(self._added(each), STR)
            sort = tuple(each.get("sort", ()))
            if added or sort:
                about = f"What the list of `{each['name']}` takes."
                fields = {**added, **self._sort(sort)}
                middle = pascal(each["name"])
                middle += "Resource" if middle in {"Common", "List"} else ""
                self._own[each["name"]] = self._set(middle, about, fields, self.common.cls)

    def of(self, resource: str) -> Name:
        """The class for a known name."""
        return self._own.get(resource, self.any).cls

    def sets(self) -> tuple[FilterSet, ...]:
        """All of them, each after its base."""
        return (self.common, self.any, *self._own.values())

    def wire(self) -> tuple[tuple[Name, str], ...]:
        """Names in the query by names in Python, where they differ."""
        every = {self._key(wire): wire for each in self._known for wire in (*self._query, *each.get("filters", ()))}
        return tuple((name, every[name]) for name in sorted(every) if name != every[name])

    def _added(self, named: Json) -> list[str]:
        return [each for each in named.get("filters", ()) if each not in self._query and each != "namespace"]

    def _sort(self, keys: tuple[str, ...]) -> dict[str, Type]:
        return {SORT: Choice(tuple(sorted({*DEFAULT_SORT, *keys})))} if SORT in self._query else {}

    def _set(self, middle: str, about: str, fields: Mapping[str, Type], base: Name | None = None) -> FilterSet:
        keys = [f"    {self._key(wire)}: {text}" for wire in fields if (text := self._said(wire))]
        return FilterSet(
            cls=Name(f"{self._prefix}{middle}Filters"),
            base=base,
            doc=(about, "", "Keys:", *keys) if keys else (about,),
            fields=tuple((self._key(wire), kind) for wire, kind in fields.items()),
        )

    def _said(self, wire: str) -> str:
        """What a key's name and type don't say; its name in the query, if that doesn't follow."""
        return self._about.get(wire, "" if snake(wire) == self._key(wire) else f"Sent as `{wire}`.")

    def _key(self, wire: str) -> Name:
        """What a filter is called in Python, where the method has arguments of its own."""
        name = snake(self._names.get(wire, wire))
        return Name(f"{name}_" if name in SELECTED else name)
