"""The async client: what `AsyncKubeSphere` leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.client.async_client import AsyncClient

if TYPE_CHECKING:
    from .aio import (
        alerting as _alerting,
        config as _config,
        devops as _devops,
        edgeruntime as _edgeruntime,
        gateway as _gateway,
        gitops as _gitops,
        healthz as _healthz,
        iam as _iam,
        kubeedge as _kubeedge,
        metering as _metering,
        metrics as _metrics,
        monitoring as _monitoring,
        multicluster as _multicluster,
        network as _network,
        notification as _notification,
        oauth as _oauth,
        openpitrix as _openpitrix,
        operations as _operations,
        resources as _resources,
        servicemesh as _servicemesh,
        tenant as _tenant,
        terminal as _terminal,
        version as _version,
        k8s as _k8s,
        crd as _crd,
        objects as _objects,
    )


class AsyncKubeSphere(AsyncClient):
    """A KubeSphere server; see `AsyncClient` for its arguments. Each API group is an attribute."""

    @property
    def alerting(self) -> _alerting.AlertingGroup:
        """Operations of the group `alerting`."""
        from .aio import alerting as group

        return group.AlertingGroup(self)

    @property
    def config(self) -> _config.ConfigGroup:
        """Operations of the group `config`."""
        from .aio import config as group

        return group.ConfigGroup(self)

    @property
    def devops(self) -> _devops.DevopsGroup:
        """Operations of the group `devops`."""
        from .aio import devops as group

        return group.DevopsGroup(self)

    @property
    def edgeruntime(self) -> _edgeruntime.EdgeruntimeGroup:
        """Operations of the group `edgeruntime`."""
        from .aio import edgeruntime as group

        return group.EdgeruntimeGroup(self)

    @property
    def gateway(self) -> _gateway.GatewayGroup:
        """Operations of the group `gateway`."""
        from .aio import gateway as group

        return group.GatewayGroup(self)

    @property
    def gitops(self) -> _gitops.GitopsGroup:
        """Operations of the group `gitops`."""
        from .aio import gitops as group

        return group.GitopsGroup(self)

    @property
    def healthz(self) -> _healthz.HealthzGroup:
        """Operations of the group `healthz`."""
        from .aio import healthz as group

        return group.HealthzGroup(self)

    @property
    def iam(self) -> _iam.IamGroup:
        """Operations of the group `iam`."""
        from .aio import iam as group

        return group.IamGroup(self)

    @property
    def kubeedge(self) -> _kubeedge.KubeedgeGroup:
        """Operations of the group `kubeedge`."""
        from .aio import kubeedge as group

        return group.KubeedgeGroup(self)

    @property
    def metering(self) -> _metering.MeteringGroup:
        """Operations of the group `metering`."""
        from .aio import metering as group

        return group.MeteringGroup(self)

    @property
    def metrics(self) -> _metrics.MetricsGroup:
        """Operations of the group `metrics`."""
        from .aio import metrics as group

        return group.MetricsGroup(self)

    @property
    def monitoring(self) -> _monitoring.MonitoringGroup:
        """Operations of the group `monitoring`."""
        from .aio import monitoring as group

        return group.MonitoringGroup(self)

    @property
    def multicluster(self) -> _multicluster.MulticlusterGroup:
        """Operations of the group `multicluster`."""
        from .aio import multicluster as group

        return group.MulticlusterGroup(self)

    @property
    def network(self) -> _network.NetworkGroup:
        """Operations of the group `network`."""
        from .aio import network as group

        return group.NetworkGroup(self)

    @property
    def notification(self) -> _notification.NotificationGroup:
        """Operations of the group `notification`."""
        from .aio import notification as group

        return group.NotificationGroup(self)

    @property
    def oauth(self) -> _oauth.OauthGroup:
        """Operations of the group `oauth`."""
        from .aio import oauth as group

        return group.OauthGroup(self)

    @property
    def openpitrix(self) -> _openpitrix.OpenpitrixGroup:
        """Operations of the group `openpitrix`."""
        from .aio import openpitrix as group

        return group.OpenpitrixGroup(self)

    @property
    def operations(self) -> _operations.OperationsGroup:
        """Operations of the group `operations`."""
        from .aio import operations as group

        return group.OperationsGroup(self)

    @property
    def resources(self) -> _resources.ResourcesGroup:
        """Operations of the group `resources`."""
        from .aio import resources as group

        return group.ResourcesGroup(self)

    @property
    def servicemesh(self) -> _servicemesh.ServicemeshGroup:
        """Operations of the group `servicemesh`."""
        from .aio import servicemesh as group

        return group.ServicemeshGroup(self)

    @property
    def tenant(self) -> _tenant.TenantGroup:
        """Operations of the group `tenant`."""
        from .aio import tenant as group

        return group.TenantGroup(self)

    @property
    def terminal(self) -> _terminal.TerminalGroup:
        """Operations of the group `terminal`."""
        from .aio import terminal as group

        return group.TerminalGroup(self)

    @property
    def version(self) -> _version.VersionGroup:
        """Operations of the group `version`."""
        from .aio import version as group

        return group.VersionGroup(self)

    @property
    def k8s(self) -> _k8s.K8s:
        """Kubernetes' own kinds, by API group and version."""
        from .aio import k8s as group

        return group.K8s(self)

    @property
    def crd(self) -> _crd.Crd:
        """The kinds of custom resources, by API group and version."""
        from .aio import crd as group

        return group.Crd(self)

    @property
    def objects(self) -> _objects.AsyncObjects:
        """The objects of any kind, by its model or by apiVersion and kind; call it."""
        from .aio import objects as group

        return group.AsyncObjects(self)

    async def logout(self) -> None:
        """End all sessions of this client's user, on every machine, and forget the token (`GET /oauth/logout`).

        Closing a client never does this. The next request with a password logs in again.

        Raises:
            APIError: the server refused.
            TransportError: there was no answer.
        """
        await super().logout()
