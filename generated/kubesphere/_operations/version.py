"""Resources of `version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model

if TYPE_CHECKING:
    from ..models.version import Info

GET: Operation[Info] = Operation("GET", "/kapis/version", model("version.Info"))
GET_ROOT: Operation[Info] = Operation("GET", "/version/", model("version.Info"))
