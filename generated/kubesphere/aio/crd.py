"""Kinds by API group and version: what each can do is the class of its collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.async_resource import AsyncResource
from .._core.kube.async_collections import AsyncKindVersion

if TYPE_CHECKING:
    from .._core.kube.async_native import AsyncClusterWithStatus, AsyncWithStatus
    from .._core.kube.async_objects import AsyncClusterObjects, AsyncObjectCollection
    from ..models import (
        alerting_v2beta1,
        app_v1beta1,
        application_v1alpha1,
        cluster_v1alpha1,
        devops_v1alpha1,
        devops_v1alpha3,
        gateway_v1alpha1,
        gitops_v1alpha1,
        iam_v1alpha2,
        installer_v1alpha1,
        kubefed_v1beta1,
        logging_v1alpha2,
        monitoring_v1,
        monitoring_v1alpha2,
        network_v1alpha1,
        notification_v2beta1,
        notification_v2beta2,
        quota_v1alpha2,
        scheduling_v1alpha1,
        servicemesh_v1alpha2,
        snapshot_v1,
        snapshot_v1beta1,
        storage_v1alpha1,
        tenant_v1alpha1,
        tenant_v1alpha2,
    )


class AlertingV2beta1(AsyncKindVersion):
    """Kinds of `alerting.kubesphere.io/v2beta1`."""

    _api_versions = "alerting.kubesphere.io/v2beta1"

    clusterrulegroups: AsyncClusterWithStatus[alerting_v2beta1.ClusterRuleGroup]
    globalrulegroups: AsyncClusterWithStatus[alerting_v2beta1.GlobalRuleGroup]
    rulegroups: AsyncWithStatus[alerting_v2beta1.RuleGroup]


class AlertingGroup(AsyncResource):
    """Versions of `alerting.kubesphere.io`."""

    @property
    def v2beta1(self) -> AlertingV2beta1:
        return AlertingV2beta1(self._caller)


class AppV1beta1(AsyncKindVersion):
    """Kinds of `app.k8s.io/v1beta1`."""

    _api_versions = "app.k8s.io/v1beta1"

    applications: AsyncWithStatus[app_v1beta1.Application]


class AppGroup(AsyncResource):
    """Versions of `app.k8s.io`."""

    @property
    def v1beta1(self) -> AppV1beta1:
        return AppV1beta1(self._caller)


class ApplicationV1alpha1(AsyncKindVersion):
    """Kinds of `application.kubesphere.io/v1alpha1`."""

    _api_versions = "application.kubesphere.io/v1alpha1"

    helmapplications: AsyncClusterWithStatus[application_v1alpha1.HelmApplication]
    helmapplicationversions: AsyncClusterWithStatus[application_v1alpha1.HelmApplicationVersion]
    helmcategories: AsyncClusterWithStatus[application_v1alpha1.HelmCategory]
    helmreleases: AsyncClusterWithStatus[application_v1alpha1.HelmRelease]
    helmrepos: AsyncClusterWithStatus[application_v1alpha1.HelmRepo]


class ApplicationGroup(AsyncResource):
    """Versions of `application.kubesphere.io`."""

    @property
    def v1alpha1(self) -> ApplicationV1alpha1:
        return ApplicationV1alpha1(self._caller)


class ClusterV1alpha1(AsyncKindVersion):
    """Kinds of `cluster.kubesphere.io/v1alpha1`."""

    _api_versions = "cluster.kubesphere.io/v1alpha1"

    clusters: AsyncClusterObjects[cluster_v1alpha1.Cluster]


class ClusterGroup(AsyncResource):
    """Versions of `cluster.kubesphere.io`."""

    @property
    def v1alpha1(self) -> ClusterV1alpha1:
        return ClusterV1alpha1(self._caller)


class DevopsV1alpha1(AsyncKindVersion):
    """Kinds of `devops.kubesphere.io/v1alpha1`."""

    _api_versions = "devops.kubesphere.io/v1alpha1"

    s2ibinaries: AsyncObjectCollection[devops_v1alpha1.S2iBinary]
    s2ibuilders: AsyncWithStatus[devops_v1alpha1.S2iBuilder]
    s2ibuildertemplates: AsyncClusterObjects[devops_v1alpha1.S2iBuilderTemplate]
    s2iruns: AsyncWithStatus[devops_v1alpha1.S2iRun]


class DevopsV1alpha3(AsyncKindVersion):
    """Kinds of `devops.kubesphere.io/v1alpha3`."""

    _api_versions = "devops.kubesphere.io/v1alpha3"

    addons: AsyncObjectCollection[devops_v1alpha3.Addon]
    addonstrategies: AsyncClusterObjects[devops_v1alpha3.AddonStrategy]
    clustersteptemplates: AsyncClusterWithStatus[devops_v1alpha3.ClusterStepTemplate]
    clustertemplates: AsyncClusterWithStatus[devops_v1alpha3.ClusterTemplate]
    devopsprojects: AsyncClusterObjects[devops_v1alpha3.DevOpsProject]
    gitrepositories: AsyncObjectCollection[devops_v1alpha3.GitRepository]
    pipelineruns: AsyncWithStatus[devops_v1alpha3.PipelineRun]
    pipelines: AsyncObjectCollection[devops_v1alpha3.Pipeline]
    templates: AsyncWithStatus[devops_v1alpha3.Template]
    webhooks: AsyncObjectCollection[devops_v1alpha3.Webhook]


class DevopsGroup(AsyncResource):
    """Versions of `devops.kubesphere.io`."""

    @property
    def v1alpha1(self) -> DevopsV1alpha1:
        return DevopsV1alpha1(self._caller)

    @property
    def v1alpha3(self) -> DevopsV1alpha3:
        return DevopsV1alpha3(self._caller)


class GatewayV1alpha1(AsyncKindVersion):
    """Kinds of `gateway.kubesphere.io/v1alpha1`."""

    _api_versions = "gateway.kubesphere.io/v1alpha1"

    gateways: AsyncWithStatus[gateway_v1alpha1.Gateway]


class GatewayGroup(AsyncResource):
    """Versions of `gateway.kubesphere.io`."""

    @property
    def v1alpha1(self) -> GatewayV1alpha1:
        return GatewayV1alpha1(self._caller)


class GitopsV1alpha1(AsyncKindVersion):
    """Kinds of `gitops.kubesphere.io/v1alpha1`."""

    _api_versions = "gitops.kubesphere.io/v1alpha1"

    applications: AsyncWithStatus[gitops_v1alpha1.Application]
    imageupdaters: AsyncWithStatus[gitops_v1alpha1.ImageUpdater]


class GitopsGroup(AsyncResource):
    """Versions of `gitops.kubesphere.io`."""

    @property
    def v1alpha1(self) -> GitopsV1alpha1:
        return GitopsV1alpha1(self._caller)


class IamV1alpha2(AsyncKindVersion):
    """Kinds of `iam.kubesphere.io/v1alpha2`."""

    _api_versions = "iam.kubesphere.io/v1alpha2"

    federatedrolebindings: AsyncObjectCollection[iam_v1alpha2.FederatedRoleBinding]
    federatedroles: AsyncObjectCollection[iam_v1alpha2.FederatedRole]
    federatedusers: AsyncObjectCollection[iam_v1alpha2.FederatedUser]
    globalrolebindings: AsyncClusterObjects[iam_v1alpha2.GlobalRoleBinding]
    globalroles: AsyncClusterObjects[iam_v1alpha2.GlobalRole]
    groupbindings: AsyncClusterObjects[iam_v1alpha2.GroupBinding]
    groups: AsyncClusterObjects[iam_v1alpha2.Group]
    loginrecords: AsyncClusterObjects[iam_v1alpha2.LoginRecord]
    rolebases: AsyncClusterObjects[iam_v1alpha2.RoleBase]
    users: AsyncClusterObjects[iam_v1alpha2.User]
    workspacerolebindings: AsyncClusterObjects[iam_v1alpha2.WorkspaceRoleBinding]
    workspaceroles: AsyncClusterObjects[iam_v1alpha2.WorkspaceRole]


class IamGroup(AsyncResource):
    """Versions of `iam.kubesphere.io`."""

    @property
    def v1alpha2(self) -> IamV1alpha2:
        return IamV1alpha2(self._caller)


class InstallerV1alpha1(AsyncKindVersion):
    """Kinds of `installer.kubesphere.io/v1alpha1`."""

    _api_versions = "installer.kubesphere.io/v1alpha1"

    clusterconfigurations: AsyncObjectCollection[installer_v1alpha1.ClusterConfiguration]


class InstallerGroup(AsyncResource):
    """Versions of `installer.kubesphere.io`."""

    @property
    def v1alpha1(self) -> InstallerV1alpha1:
        return InstallerV1alpha1(self._caller)


class LoggingV1alpha2(AsyncKindVersion):
    """Kinds of `logging.kubesphere.io/v1alpha2`."""

    _api_versions = "logging.kubesphere.io/v1alpha2"

    outputs: AsyncObjectCollection[logging_v1alpha2.Output]


class LoggingGroup(AsyncResource):
    """Versions of `logging.kubesphere.io`."""

    @property
    def v1alpha2(self) -> LoggingV1alpha2:
        return LoggingV1alpha2(self._caller)


class MonitoringV1(AsyncKindVersion):
    """Kinds of `monitoring.coreos.com/v1`."""

    _api_versions = "monitoring.coreos.com/v1"

    servicemonitors: AsyncObjectCollection[monitoring_v1.ServiceMonitor]


class MonitoringV1alpha2(AsyncKindVersion):
    """Kinds of `monitoring.kubesphere.io/v1alpha2`."""

    _api_versions = "monitoring.kubesphere.io/v1alpha2"

    clusterdashboards: AsyncClusterObjects[monitoring_v1alpha2.ClusterDashboard]
    dashboards: AsyncObjectCollection[monitoring_v1alpha2.Dashboard]


class MonitoringGroup(AsyncResource):
    """Versions of `monitoring.coreos.com, monitoring.kubesphere.io`."""

    @property
    def v1(self) -> MonitoringV1:
        return MonitoringV1(self._caller)

    @property
    def v1alpha2(self) -> MonitoringV1alpha2:
        return MonitoringV1alpha2(self._caller)


class NetworkV1alpha1(AsyncKindVersion):
    """Kinds of `network.kubesphere.io/v1alpha1`."""

    _api_versions = "network.kubesphere.io/v1alpha1"

    bgpconfs: AsyncObjectCollection[network_v1alpha1.BgpConf]
    ipamblocks: AsyncClusterObjects[network_v1alpha1.IPAMBlock]
    ipamhandles: AsyncClusterObjects[network_v1alpha1.IPAMHandle]
    ippools: AsyncClusterWithStatus[network_v1alpha1.IPPool]
    namespacenetworkpolicies: AsyncObjectCollection[network_v1alpha1.NamespaceNetworkPolicy]


class NetworkGroup(AsyncResource):
    """Versions of `network.kubesphere.io`."""

    @property
    def v1alpha1(self) -> NetworkV1alpha1:
        return NetworkV1alpha1(self._caller)


class NotificationV2beta1(AsyncKindVersion):
    """Kinds of `notification.kubesphere.io/v2beta1`."""

    _api_versions = "notification.kubesphere.io/v2beta1"

    configs: AsyncClusterObjects[notification_v2beta1.Config]
    receivers: AsyncClusterObjects[notification_v2beta1.Receiver]


class NotificationV2beta2(AsyncKindVersion):
    """Kinds of `notification.kubesphere.io/v2beta2`."""

    _api_versions = "notification.kubesphere.io/v2beta2"

    configs: AsyncClusterObjects[notification_v2beta2.Config]
    notificationmanagers: AsyncClusterObjects[notification_v2beta2.NotificationManager]
    receivers: AsyncClusterObjects[notification_v2beta2.Receiver]
    routers: AsyncClusterObjects[notification_v2beta2.Router]
    silences: AsyncClusterObjects[notification_v2beta2.Silence]


class NotificationGroup(AsyncResource):
    """Versions of `notification.kubesphere.io`."""

    @property
    def v2beta1(self) -> NotificationV2beta1:
        return NotificationV2beta1(self._caller)

    @property
    def v2beta2(self) -> NotificationV2beta2:
        return NotificationV2beta2(self._caller)


class QuotaV1alpha2(AsyncKindVersion):
    """Kinds of `quota.kubesphere.io/v1alpha2`."""

    _api_versions = "quota.kubesphere.io/v1alpha2"

    resourcequotas: AsyncClusterWithStatus[quota_v1alpha2.ResourceQuota]


class QuotaGroup(AsyncResource):
    """Versions of `quota.kubesphere.io`."""

    @property
    def v1alpha2(self) -> QuotaV1alpha2:
        return QuotaV1alpha2(self._caller)


class SchedulingV1alpha1(AsyncKindVersion):
    """Kinds of `scheduling.kubefed.io/v1alpha1`."""

    _api_versions = "scheduling.kubefed.io/v1alpha1"

    replicaschedulingpreferences: AsyncWithStatus[scheduling_v1alpha1.ReplicaSchedulingPreference]


class SchedulingGroup(AsyncResource):
    """Versions of `scheduling.kubefed.io`."""

    @property
    def v1alpha1(self) -> SchedulingV1alpha1:
        return SchedulingV1alpha1(self._caller)


class ServicemeshV1alpha2(AsyncKindVersion):
    """Kinds of `servicemesh.kubesphere.io/v1alpha2`."""

    _api_versions = "servicemesh.kubesphere.io/v1alpha2"

    servicepolicies: AsyncObjectCollection[servicemesh_v1alpha2.ServicePolicy]
    strategies: AsyncObjectCollection[servicemesh_v1alpha2.Strategy]


class ServicemeshGroup(AsyncResource):
    """Versions of `servicemesh.kubesphere.io`."""

    @property
    def v1alpha2(self) -> ServicemeshV1alpha2:
        return ServicemeshV1alpha2(self._caller)


class SnapshotV1(AsyncKindVersion):
    """Kinds of `snapshot.storage.k8s.io/v1`."""

    _api_versions = "snapshot.storage.k8s.io/v1"

    volumesnapshotclasses: AsyncClusterObjects[snapshot_v1.VolumeSnapshotClass]
    volumesnapshotcontents: AsyncClusterWithStatus[snapshot_v1.VolumeSnapshotContent]
    volumesnapshots: AsyncWithStatus[snapshot_v1.VolumeSnapshot]


class SnapshotV1beta1(AsyncKindVersion):
    """Kinds of `snapshot.storage.k8s.io/v1beta1`."""

    _api_versions = "snapshot.storage.k8s.io/v1beta1"

    volumesnapshotclasses: AsyncClusterObjects[snapshot_v1beta1.VolumeSnapshotClass]
    volumesnapshotcontents: AsyncClusterWithStatus[snapshot_v1beta1.VolumeSnapshotContent]
    volumesnapshots: AsyncWithStatus[snapshot_v1beta1.VolumeSnapshot]


class SnapshotGroup(AsyncResource):
    """Versions of `snapshot.storage.k8s.io`."""

    @property
    def v1(self) -> SnapshotV1:
        return SnapshotV1(self._caller)

    @property
    def v1beta1(self) -> SnapshotV1beta1:
        return SnapshotV1beta1(self._caller)


class StorageV1alpha1(AsyncKindVersion):
    """Kinds of `storage.kubesphere.io/v1alpha1`."""

    _api_versions = "storage.kubesphere.io/v1alpha1"

    accessors: AsyncClusterWithStatus[storage_v1alpha1.Accessor]
    provisionercapabilities: AsyncClusterObjects[storage_v1alpha1.ProvisionerCapability]
    storageclasscapabilities: AsyncClusterObjects[storage_v1alpha1.StorageClassCapability]


class StorageGroup(AsyncResource):
    """Versions of `storage.kubesphere.io`."""

    @property
    def v1alpha1(self) -> StorageV1alpha1:
        return StorageV1alpha1(self._caller)


class TenantV1alpha1(AsyncKindVersion):
    """Kinds of `tenant.kubesphere.io/v1alpha1`."""

    _api_versions = "tenant.kubesphere.io/v1alpha1"

    workspaces: AsyncClusterObjects[tenant_v1alpha1.Workspace]


class TenantV1alpha2(AsyncKindVersion):
    """Kinds of `tenant.kubesphere.io/v1alpha2`."""

    _api_versions = "tenant.kubesphere.io/v1alpha2"

    workspacetemplates: AsyncClusterObjects[tenant_v1alpha2.WorkspaceTemplate]


class TenantGroup(AsyncResource):
    """Versions of `tenant.kubesphere.io`."""

    @property
    def v1alpha1(self) -> TenantV1alpha1:
        return TenantV1alpha1(self._caller)

    @property
    def v1alpha2(self) -> TenantV1alpha2:
        return TenantV1alpha2(self._caller)


class TypesV1beta1(AsyncKindVersion):
    """Kinds of `types.kubefed.io/v1beta1`."""

    _api_versions = "types.kubefed.io/v1beta1"

    federatedapplications: AsyncWithStatus[kubefed_v1beta1.FederatedApplication]
    federatedconfigmaps: AsyncWithStatus[kubefed_v1beta1.FederatedConfigMap]
    federateddeployments: AsyncWithStatus[kubefed_v1beta1.FederatedDeployment]
    federatedingresses: AsyncWithStatus[kubefed_v1beta1.FederatedIngress]
    federatedlimitranges: AsyncWithStatus[kubefed_v1beta1.FederatedLimitRange]
    federatednamespaces: AsyncWithStatus[kubefed_v1beta1.FederatedNamespace]
    federatedpersistentvolumeclaims: AsyncWithStatus[kubefed_v1beta1.FederatedPersistentVolumeClaim]
    federatedsecrets: AsyncWithStatus[kubefed_v1beta1.FederatedSecret]
    federatedserviceaccounts: AsyncWithStatus[kubefed_v1beta1.FederatedServiceAccount]
    federatedservices: AsyncWithStatus[kubefed_v1beta1.FederatedService]
    federatedstatefulsets: AsyncWithStatus[kubefed_v1beta1.FederatedStatefulSet]


class TypesGroup(AsyncResource):
    """Versions of `types.kubefed.io`."""

    @property
    def v1beta1(self) -> TypesV1beta1:
        return TypesV1beta1(self._caller)


class Crd(AsyncResource):
    """The kinds of custom resources, by API group and version."""

    @property
    def alerting(self) -> AlertingGroup:
        return AlertingGroup(self._caller)

    @property
    def app(self) -> AppGroup:
        return AppGroup(self._caller)

    @property
    def application(self) -> ApplicationGroup:
        return ApplicationGroup(self._caller)

    @property
    def cluster(self) -> ClusterGroup:
        return ClusterGroup(self._caller)

    @property
    def devops(self) -> DevopsGroup:
        return DevopsGroup(self._caller)

    @property
    def gateway(self) -> GatewayGroup:
        return GatewayGroup(self._caller)

    @property
    def gitops(self) -> GitopsGroup:
        return GitopsGroup(self._caller)

    @property
    def iam(self) -> IamGroup:
        return IamGroup(self._caller)

    @property
    def installer(self) -> InstallerGroup:
        return InstallerGroup(self._caller)

    @property
    def logging(self) -> LoggingGroup:
        return LoggingGroup(self._caller)

    @property
    def monitoring(self) -> MonitoringGroup:
        return MonitoringGroup(self._caller)

    @property
    def network(self) -> NetworkGroup:
        return NetworkGroup(self._caller)

    @property
    def notification(self) -> NotificationGroup:
        return NotificationGroup(self._caller)

    @property
    def quota(self) -> QuotaGroup:
        return QuotaGroup(self._caller)

    @property
    def scheduling(self) -> SchedulingGroup:
        return SchedulingGroup(self._caller)

    @property
    def servicemesh(self) -> ServicemeshGroup:
        return ServicemeshGroup(self._caller)

    @property
    def snapshot(self) -> SnapshotGroup:
        return SnapshotGroup(self._caller)

    @property
    def storage(self) -> StorageGroup:
        return StorageGroup(self._caller)

    @property
    def tenant(self) -> TenantGroup:
        return TenantGroup(self._caller)

    @property
    def types(self) -> TypesGroup:
        return TypesGroup(self._caller)
