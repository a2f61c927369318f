"""Resources of `healthz`."""

from __future__ import annotations

from .._operations import healthz as _ops
from .._core.sync_resource import Resource


class Ping(Resource):
    """`healthz.ping`."""

    def get(self) -> str:
        """Tells whether the server answers.
        `GET /healthz/ping`
        """
        return self._call(_ops.PING_GET)


class HealthzGroup(Resource):
    """`healthz`."""

    ping: Ping

    def get(self) -> str:
        """Tells whether the server is up.
        `GET /healthz`
        """
        return self._call(_ops.GET)
