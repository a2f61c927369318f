"""Resources of `metrics`."""

from __future__ import annotations

from .._operations import metrics as _ops
from .._core.async_resource import AsyncResource


class MetricsGroup(AsyncResource):
    """`metrics`."""

    __slots__ = ()

    async def get(self) -> str:
        """`GET /kapis/metrics`

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.GET)
