"""Resources of `operations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model

if TYPE_CHECKING:
    from ..models.common import Confirmation

V1ALPHA2_NAMESPACES_JOBS_RERUN: Operation[Confirmation] = Operation(
    "POST",
    "/kapis/operations.kubesphere.io/v1alpha2/namespaces/{namespace}/jobs/{job}",
    model("common.Confirmation"),
    query="action resource_version=resourceVersion",
)
