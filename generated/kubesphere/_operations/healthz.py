"""Resources of `healthz`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, text

if TYPE_CHECKING:
    pass

GET: Operation[str] = Operation("GET", "/healthz", text())
PING_GET: Operation[str] = Operation("GET", "/healthz/ping", text())
