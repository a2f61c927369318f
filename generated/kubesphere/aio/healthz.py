"""Resources of `healthz`."""

from __future__ import annotations

from .._operations import healthz as _ops
from .._core.async_resource import AsyncResource


class Ping(AsyncResource):
    """`healthz.ping`."""

    async def get(self) -> str:
        """Tells whether the server answers.
        `GET /healthz/ping`
        """
        return await self._call(_ops.PING_GET)


class HealthzGroup(AsyncResource):
    """`healthz`."""

    ping: Ping

    async def get(self) -> str:
        """Tells whether the server is up.
        `GET /healthz`
        """
        return await self._call(_ops.GET)
