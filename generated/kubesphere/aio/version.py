"""Resources of `version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations import version as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from ..models.version import Info


class VersionGroup(AsyncResource):
    """`version`."""

    __slots__ = ()

    async def get(self) -> Info:
        """Tells the version of KubeSphere; it works for member clusters too.
        `GET /kapis/version`
        """
        return await self._call(_ops.GET)

    async def get_root(self) -> Info:
        """Tells the version of KubeSphere.
        `GET /version/`
        """
        return await self._call(_ops.GET_ROOT)
