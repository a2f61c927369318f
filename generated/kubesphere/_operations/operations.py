"""Resources of `operations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model

if TYPE_CHECKING:
    from ..models.errors import Error

V1ALPHA2_NAMESPACES_JOBS_RERUN: Operation[Error] = Operation(
    "POST", "/kapis/operations.kubesphere.io/v1alpha2/namespaces/{namespace}/jobs/{job}", model("errors.Error")
)
