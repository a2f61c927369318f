"""Resources of `metrics`."""

from __future__ import annotations

from .._operations import metrics as _ops
from .._core.sync_resource import Resource


class MetricsGroup(Resource):
    """`metrics`."""

    def get(self) -> str:
        """Gets the metrics of the server itself, as Prometheus reads them.
        `GET /kapis/metrics`
        """
        return self._call(_ops.GET)
