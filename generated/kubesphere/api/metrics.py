"""Resources of `metrics`."""

from __future__ import annotations

from .._operations import metrics as _ops
from .._core.sync_resource import Resource


class MetricsGroup(Resource):
    """`metrics`."""

    __slots__ = ()

    def get(self) -> str:
        """`GET /kapis/metrics`

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.GET)
