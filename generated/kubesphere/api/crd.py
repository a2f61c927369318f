"""Resources of `crd`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations import crd as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.meta_v1 import APIGroupList
    from . import crd_cluster as _crd_cluster
    from . import crd_devops as _crd_devops
    from . import crd_network as _crd_network
    from . import crd_tenant as _crd_tenant


class CrdGroup(Resource):
    """`crd`."""

    __slots__ = ()

    @property
    def cluster(self) -> _crd_cluster.ClusterGroup:
        from . import crd_cluster as _crd_cluster

        return _crd_cluster.ClusterGroup(self._caller)

    @property
    def devops(self) -> _crd_devops.DevopsGroup:
        from . import crd_devops as _crd_devops

        return _crd_devops.DevopsGroup(self._caller)

    @property
    def network(self) -> _crd_network.NetworkGroup:
        from . import crd_network as _crd_network

        return _crd_network.NetworkGroup(self._caller)

    @property
    def tenant(self) -> _crd_tenant.TenantGroup:
        from . import crd_tenant as _crd_tenant

        return _crd_tenant.TenantGroup(self._caller)

    def api_groups(self) -> APIGroupList:
        """Lists the API groups.
        `GET /apis/`
        """
        return self._call(_ops.API_GROUPS)
