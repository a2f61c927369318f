"""Resources of `version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model

if TYPE_CHECKING:
    from ..models.version import VersionInfo

GET: Operation[VersionInfo] = Operation("GET", "/kapis/version", model("version.VersionInfo"))
GET_HOST: Operation[VersionInfo] = Operation("GET", "/version/", model("version.VersionInfo"))
