"""The clients: what `KubeSphere` and `AsyncKubeSphere` lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.async_client import AsyncClient
from ._core.sync_client import Client

if TYPE_CHECKING:
    from .aio import (
        alerting as _aio_alerting,
        config as _aio_config,
        crd as _aio_crd,
        devops as _aio_devops,
        edgeruntime as _aio_edgeruntime,
        gateway as _aio_gateway,
        gitops as _aio_gitops,
        healthz as _aio_healthz,
        iam as _aio_iam,
        kubeedge as _aio_kubeedge,
        metering as _aio_metering,
        metrics as _aio_metrics,
        monitoring as _aio_monitoring,
        multicluster as _aio_multicluster,
        network as _aio_network,
        notification as _aio_notification,
        oauth as _aio_oauth,
        openpitrix as _aio_openpitrix,
        operations as _aio_operations,
        resources as _aio_resources,
        servicemesh as _aio_servicemesh,
        tenant as _aio_tenant,
        terminal as _aio_terminal,
        version as _aio_version,
    )
    from .api import (
        alerting as _api_alerting,
        config as _api_config,
        crd as _api_crd,
        devops as _api_devops,
        edgeruntime as _api_edgeruntime,
        gateway as _api_gateway,
        gitops as _api_gitops,
        healthz as _api_healthz,
        iam as _api_iam,
        kubeedge as _api_kubeedge,
        metering as _api_metering,
        metrics as _api_metrics,
        monitoring as _api_monitoring,
        multicluster as _api_multicluster,
        network as _api_network,
        notification as _api_notification,
        oauth as _api_oauth,
        openpitrix as _api_openpitrix,
        operations as _api_operations,
        resources as _api_resources,
        servicemesh as _api_servicemesh,
        tenant as _api_tenant,
        terminal as _api_terminal,
        version as _api_version,
    )


class KubeSphere(Client):
    """A KubeSphere server; see `Client` for its arguments. Each API group is an attribute."""

    @property
    def alerting(self) -> _api_alerting.AlertingGroup:
        """Operations of the group `alerting`."""
        from .api import alerting as group

        return group.AlertingGroup(self)

    @property
    def config(self) -> _api_config.ConfigGroup:
        """Operations of the group `config`."""
        from .api import config as group

        return group.ConfigGroup(self)

    @property
    def crd(self) -> _api_crd.CrdGroup:
        """Operations of the group `crd`."""
        from .api import crd as group

        return group.CrdGroup(self)

    @property
    def devops(self) -> _api_devops.DevopsGroup:
        """Operations of the group `devops`."""
        from .api import devops as group

        return group.DevopsGroup(self)

    @property
    def edgeruntime(self) -> _api_edgeruntime.EdgeruntimeGroup:
        """Operations of the group `edgeruntime`."""
        from .api import edgeruntime as group

        return group.EdgeruntimeGroup(self)

    @property
    def gateway(self) -> _api_gateway.GatewayGroup:
        """Operations of the group `gateway`."""
        from .api import gateway as group

        return group.GatewayGroup(self)

    @property
    def gitops(self) -> _api_gitops.GitopsGroup:
        """Operations of the group `gitops`."""
        from .api import gitops as group

        return group.GitopsGroup(self)

    @property
    def healthz(self) -> _api_healthz.HealthzGroup:
        """Operations of the group `healthz`."""
        from .api import healthz as group

        return group.HealthzGroup(self)

    @property
    def iam(self) -> _api_iam.IamGroup:
        """Operations of the group `iam`."""
        from .api import iam as group

        return group.IamGroup(self)

    @property
    def kubeedge(self) -> _api_kubeedge.KubeedgeGroup:
        """Operations of the group `kubeedge`."""
        from .api import kubeedge as group

        return group.KubeedgeGroup(self)

    @property
    def metering(self) -> _api_metering.MeteringGroup:
        """Operations of the group `metering`."""
        from .api import metering as group

        return group.MeteringGroup(self)

    @property
    def metrics(self) -> _api_metrics.MetricsGroup:
        """Operations of the group `metrics`."""
        from .api import metrics as group

        return group.MetricsGroup(self)

    @property
    def monitoring(self) -> _api_monitoring.MonitoringGroup:
        """Operations of the group `monitoring`."""
        from .api import monitoring as group

        return group.MonitoringGroup(self)

    @property
    def multicluster(self) -> _api_multicluster.MulticlusterGroup:
        """Operations of the group `multicluster`."""
        from .api import multicluster as group

        return group.MulticlusterGroup(self)

    @property
    def network(self) -> _api_network.NetworkGroup:
        """Operations of the group `network`."""
        from .api import network as group

        return group.NetworkGroup(self)

    @property
    def notification(self) -> _api_notification.NotificationGroup:
        """Operations of the group `notification`."""
        from .api import notification as group

        return group.NotificationGroup(self)

    @property
    def oauth(self) -> _api_oauth.OauthGroup:
        """Operations of the group `oauth`."""
        from .api import oauth as group

        return group.OauthGroup(self)

    @property
    def openpitrix(self) -> _api_openpitrix.OpenpitrixGroup:
        """Operations of the group `openpitrix`."""
        from .api import openpitrix as group

        return group.OpenpitrixGroup(self)

    @property
    def operations(self) -> _api_operations.OperationsGroup:
        """Operations of the group `operations`."""
        from .api import operations as group

        return group.OperationsGroup(self)

    @property
    def resources(self) -> _api_resources.ResourcesGroup:
        """Operations of the group `resources`."""
        from .api import resources as group

        return group.ResourcesGroup(self)

    @property
    def servicemesh(self) -> _api_servicemesh.ServicemeshGroup:
        """Operations of the group `servicemesh`."""
        from .api import servicemesh as group

        return group.ServicemeshGroup(self)

    @property
    def tenant(self) -> _api_tenant.TenantGroup:
        """Operations of the group `tenant`."""
        from .api import tenant as group

        return group.TenantGroup(self)

    @property
    def terminal(self) -> _api_terminal.TerminalGroup:
        """Operations of the group `terminal`."""
        from .api import terminal as group

        return group.TerminalGroup(self)

    @property
    def version(self) -> _api_version.VersionGroup:
        """Operations of the group `version`."""
        from .api import version as group

        return group.VersionGroup(self)


class AsyncKubeSphere(AsyncClient):
    """A KubeSphere server, asynchronously; see `AsyncClient` for its arguments. Each API group is an attribute."""

    @property
    def alerting(self) -> _aio_alerting.AlertingGroup:
        """Operations of the group `alerting`."""
        from .aio import alerting as group

        return group.AlertingGroup(self)

    @property
    def config(self) -> _aio_config.ConfigGroup:
        """Operations of the group `config`."""
        from .aio import config as group

        return group.ConfigGroup(self)

    @property
    def crd(self) -> _aio_crd.CrdGroup:
        """Operations of the group `crd`."""
        from .aio import crd as group

        return group.CrdGroup(self)

    @property
    def devops(self) -> _aio_devops.DevopsGroup:
        """Operations of the group `devops`."""
        from .aio import devops as group

        return group.DevopsGroup(self)

    @property
    def edgeruntime(self) -> _aio_edgeruntime.EdgeruntimeGroup:
        """Operations of the group `edgeruntime`."""
        from .aio import edgeruntime as group

        return group.EdgeruntimeGroup(self)

    @property
    def gateway(self) -> _aio_gateway.GatewayGroup:
        """Operations of the group `gateway`."""
        from .aio import gateway as group

        return group.GatewayGroup(self)

    @property
    def gitops(self) -> _aio_gitops.GitopsGroup:
        """Operations of the group `gitops`."""
        from .aio import gitops as group

        return group.GitopsGroup(self)

    @property
    def healthz(self) -> _aio_healthz.HealthzGroup:
        """Operations of the group `healthz`."""
        from .aio import healthz as group

        return group.HealthzGroup(self)

    @property
    def iam(self) -> _aio_iam.IamGroup:
        """Operations of the group `iam`."""
        from .aio import iam as group

        return group.IamGroup(self)

    @property
    def kubeedge(self) -> _aio_kubeedge.KubeedgeGroup:
        """Operations of the group `kubeedge`."""
        from .aio import kubeedge as group

        return group.KubeedgeGroup(self)

    @property
    def metering(self) -> _aio_metering.MeteringGroup:
        """Operations of the group `metering`."""
        from .aio import metering as group

        return group.MeteringGroup(self)

    @property
    def metrics(self) -> _aio_metrics.MetricsGroup:
        """Operations of the group `metrics`."""
        from .aio import metrics as group

        return group.MetricsGroup(self)

    @property
    def monitoring(self) -> _aio_monitoring.MonitoringGroup:
        """Operations of the group `monitoring`."""
        from .aio import monitoring as group

        return group.MonitoringGroup(self)

    @property
    def multicluster(self) -> _aio_multicluster.MulticlusterGroup:
        """Operations of the group `multicluster`."""
        from .aio import multicluster as group

        return group.MulticlusterGroup(self)

    @property
    def network(self) -> _aio_network.NetworkGroup:
        """Operations of the group `network`."""
        from .aio import network as group

        return group.NetworkGroup(self)

    @property
    def notification(self) -> _aio_notification.NotificationGroup:
        """Operations of the group `notification`."""
        from .aio import notification as group

        return group.NotificationGroup(self)

    @property
    def oauth(self) -> _aio_oauth.OauthGroup:
        """Operations of the group `oauth`."""
        from .aio import oauth as group

        return group.OauthGroup(self)

    @property
    def openpitrix(self) -> _aio_openpitrix.OpenpitrixGroup:
        """Operations of the group `openpitrix`."""
        from .aio import openpitrix as group

        return group.OpenpitrixGroup(self)

    @property
    def operations(self) -> _aio_operations.OperationsGroup:
        """Operations of the group `operations`."""
        from .aio import operations as group

        return group.OperationsGroup(self)

    @property
    def resources(self) -> _aio_resources.ResourcesGroup:
        """Operations of the group `resources`."""
        from .aio import resources as group

        return group.ResourcesGroup(self)

    @property
    def servicemesh(self) -> _aio_servicemesh.ServicemeshGroup:
        """Operations of the group `servicemesh`."""
        from .aio import servicemesh as group

        return group.ServicemeshGroup(self)

    @property
    def tenant(self) -> _aio_tenant.TenantGroup:
        """Operations of the group `tenant`."""
        from .aio import tenant as group

        return group.TenantGroup(self)

    @property
    def terminal(self) -> _aio_terminal.TerminalGroup:
        """Operations of the group `terminal`."""
        from .aio import terminal as group

        return group.TerminalGroup(self)

    @property
    def version(self) -> _aio_version.VersionGroup:
        """Operations of the group `version`."""
        from .aio import version as group

        return group.VersionGroup(self)
