"""Resources of `healthz`."""

from __future__ import annotations

from .._operations import healthz as _ops
from .._core.async_resource import AsyncResource


class Ping(AsyncResource):
    """`healthz.ping`."""

    __slots__ = ()

    async def get(self) -> str:
        """`GET /healthz/ping`

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.PING_GET)


class HealthzGroup(AsyncResource):
    """`healthz`."""

    __slots__ = ()

    @property
    def ping(self) -> Ping:
        return Ping(self._caller)

    async def get(self) -> str:
        """`GET /healthz`

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.GET)
