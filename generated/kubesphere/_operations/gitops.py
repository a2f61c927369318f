"""Resources of `gitops`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything

if TYPE_CHECKING:
    pass

V1ALPHA1_DELETE: Operation[Any] = Operation(
    "DELETE", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
V1ALPHA1_GET: Operation[Any] = Operation(
    "GET", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
V1ALPHA1_PATCH: Operation[Any] = Operation(
    "PATCH", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
V1ALPHA1_POST: Operation[Any] = Operation(
    "POST", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
V1ALPHA1_PUT: Operation[Any] = Operation(
    "PUT", "/kapis/gitops.kubesphere.io/v1alpha1/{path}", anything(), wildcard=True
)
