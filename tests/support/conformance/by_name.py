"""Calls of operations whose answer depends on a resource name in the path: each name, with and without a namespace."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from support.conformance.samples import AWKWARD, SEGMENT
from support.conformance.signatures import snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.conformance.contracts import Json, Operation

Pairs = list[tuple[str, str]]

_VARIABLE = "/{resources}"
NAMESPACED = "/namespaces/{namespace}/{resources}"


def typed(operation: Operation, schema: Json) -> Operation:
    """The operation, its answer's items (or the answer itself) of a schema."""
    node = copy.deepcopy({**operation.node, "x-ksgen-resources": None})
    media = next(iter(node["responses"]["200"]["content"].values()))
    wrapper = copy.deepcopy(operation.contract.resolve(media["schema"]))
    if operation.contract.items_of(wrapper) is None:
        media["schema"] = schema
    else:
        wrapper["properties"]["items"]["items"] = schema
        media["schema"] = wrapper
    return replace(operation, node=node)


def arguments_by_name(operation: Operation) -> Iterator[tuple[Operation, str, str, dict[str, Any], Pairs]]:
    """For every name: the operation with its answer, the path template, the name, keywords, and the query sent."""
    twin = operation.path.replace(_VARIABLE, NAMESPACED)
    has_twin = operation.method in operation.contract.document["paths"].get(twin, {})
    for each in operation.node["x-ksgen-resources"]:
        answering = typed(operation, each["schema"])
        own = [wire for wire in each["filters"] if wire != "namespace"] if operation.parameters("query") else []
        filters = {snake(wire): AWKWARD for wire in own}
        query = [(wire, AWKWARD) for wire in own]
        yield answering, operation.path, each["name"], filters, query
        inside = {**filters, "namespace": SEGMENT}
        if has_twin and each["scope"] == "namespaced":
            yield answering, twin, each["name"], inside, query
        else:  # a filter like any other
            yield answering, operation.path, each["name"], inside, [*query, ("namespace", SEGMENT)]
