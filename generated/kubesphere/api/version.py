"""Resources of `version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations import version as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.version import VersionInfo


class VersionGroup(Resource):
    """`version`."""

    def get(self) -> VersionInfo:
        """Tells the version of KubeSphere; it works for member clusters too.
        `GET /kapis/version`
        """
        return self._call(_ops.GET)

    def get_host(self) -> VersionInfo:
        """Tells the version of KubeSphere on the host cluster.
        `GET /version/`
        """
        return self._call(_ops.GET_HOST)
