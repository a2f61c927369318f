"""Resources of `version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations import version as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from ..models.version import VersionInfo


class VersionGroup(AsyncResource):
    """`version`."""

    async def get(self) -> VersionInfo:
        """Tells the version of KubeSphere; it works for member clusters too.
        `GET /kapis/version`
        """
        return await self._call(_ops.GET)

    async def get_host(self) -> VersionInfo:
        """Tells the version of KubeSphere on the host cluster.
        `GET /version/`
        """
        return await self._call(_ops.GET_HOST)
