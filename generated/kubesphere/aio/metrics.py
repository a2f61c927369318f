"""Resources of `metrics`."""

from __future__ import annotations

from .._operations import metrics as _ops
from .._core.async_resource import AsyncResource


class MetricsGroup(AsyncResource):
    """`metrics`."""

    async def get(self) -> str:
        """Gets the metrics of the server itself, as Prometheus reads them.
        `GET /kapis/metrics`
        """
        return await self._call(_ops.GET)
