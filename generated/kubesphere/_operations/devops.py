"""Resources of `devops`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything

if TYPE_CHECKING:
    pass

V1ALPHA2_DELETE: Operation[Any] = Operation(
    "DELETE", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA2_GET: Operation[Any] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA2_PATCH: Operation[Any] = Operation(
    "PATCH", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA2_POST: Operation[Any] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA2_PUT: Operation[Any] = Operation(
    "PUT", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA3_DELETE: Operation[Any] = Operation(
    "DELETE", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
V1ALPHA3_GET: Operation[Any] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
V1ALPHA3_PATCH: Operation[Any] = Operation(
    "PATCH", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
V1ALPHA3_POST: Operation[Any] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
V1ALPHA3_PUT: Operation[Any] = Operation(
    "PUT", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
