"""Resources of `healthz`."""

from __future__ import annotations

from .._core.operation import Operation, text

GET: Operation[str] = Operation("GET", "/healthz", text())
PING_GET: Operation[str] = Operation("GET", "/healthz/ping", text())
