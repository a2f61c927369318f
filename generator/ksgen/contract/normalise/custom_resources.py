"""What the CRD file claims of custom resources and the Kubernetes API doesn't do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ksgen.contract.normalise.document import Document

STRATEGIC = "application/strategic-merge-patch+json"


def patch_types(document: Document) -> None:
    """Custom resources take no strategic merge patch (the API server answers 415)."""
    for operation in document.operations():
        consumes = operation.node.get("consumes", [])
        if operation.path.startswith("/apis/") and STRATEGIC in consumes:
            operation.node["consumes"] = [each for each in consumes if each != STRATEGIC]
            operation.record(
                "custom-resource-patch",
                ("consumes",),
                STRATEGIC,
                "dropped",
                "custom resources don't support strategic merge patch",
            )
