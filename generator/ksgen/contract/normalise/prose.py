"""Upstream's prose, which is another project's text: removed unless the user pins with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.normalise.document import Document, schemas
from ksgen.contract.normalise.record import PROSE

if TYPE_CHECKING:
    from ksgen.json import Json


def strip_prose(document: Document) -> None:
    """Remove every descriptive text; a property that happens to be called `description` stays."""
    for operation in document.operations():
        _strip(operation.node, ("tags",))
        for parameter in operation.parameters:
            _strip(parameter)
        for response in operation.responses.values():
            _strip(response)
            for header in response.get("headers", {}).values():
                _strip(header)
    for _, node in schemas(document):
        _strip(node)


def _strip(node: Json, more: tuple[str, ...] = ()) -> None:
    for key in (*PROSE, *more):
        node.pop(key, None)
