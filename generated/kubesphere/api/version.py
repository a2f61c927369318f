"""Resources of `version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations import version as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.version import Info


class VersionGroup(Resource):
    """`version`."""

    __slots__ = ()

    def get(self) -> Info:
        """Tells the version of KubeSphere; it works for member clusters too.
        `GET /kapis/version`
        """
        return self._call(_ops.GET)

    def get_root(self) -> Info:
        """Tells the version of KubeSphere.
        `GET /version/`
        """
        return self._call(_ops.GET_ROOT)
