"""Resources of `metrics`."""

from __future__ import annotations

from .._core.operation import Operation, text

GET: Operation[str] = Operation("GET", "/kapis/metrics", text())
