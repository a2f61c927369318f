"""Variants: the same path answers something else for some query, and has a method of its own for it.

`GET /logs` searches; with `operation=export` it answers text. The contract says so with `x-ksgen-variants`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.contract import VARIANTS, OperationNode, variant_name

if TYPE_CHECKING:
    from collections.abc import Iterator

FIXED = "x-ksgen-fixed"


def expand(operation: OperationNode) -> Iterator[OperationNode]:
    """The operation, then each of its variants as an operation with its own name, parameters and answer."""
    yield operation
    for variant in operation.node.get(VARIANTS, ()):
        fixed = variant.get("query", {})
        added = variant.get("parameters", [])
        replaced = {*fixed, *(each["name"] for each in added)}
        parameters = [each for each in operation.node.get("parameters", []) if each["name"] not in replaced]
        node = {
            **operation.node,
            "operationId": variant_name(operation, variant),
            "parameters": [*parameters, *added],
            "responses": variant["responses"],
            FIXED: fixed,
        }
        if "summary" in variant:
            node["summary"] = variant["summary"]
        if "requestBody" in variant:
            node["requestBody"] = variant["requestBody"]
        yield OperationNode(operation.method, operation.path, node)
