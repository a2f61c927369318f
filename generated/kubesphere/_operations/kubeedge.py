"""Resources of `kubeedge`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything

if TYPE_CHECKING:
    pass

DELETE: Operation[Any] = Operation("DELETE", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
GET: Operation[Any] = Operation("GET", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
PATCH: Operation[Any] = Operation("PATCH", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
POST: Operation[Any] = Operation("POST", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
PUT: Operation[Any] = Operation("PUT", "/kapis/kubeedge.kubesphere.io/{path}", anything(), wildcard=True)
