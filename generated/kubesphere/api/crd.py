"""Kinds by API group and version: what each can do is the class of its collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.sync_resource import Resource
from .._core.kube.sync_collections import KindVersion

if TYPE_CHECKING:
    from .._core.kube.sync_native import ClusterWithStatus, WithStatus
    from .._core.kube.sync_objects import ClusterObjects, ObjectCollection
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


class AlertingV2beta1(KindVersion):
    """Kinds of `alerting.kubesphere.io/v2beta1`."""

    _api_versions = "alerting.kubesphere.io/v2beta1"

    clusterrulegroups: ClusterWithStatus[alerting_v2beta1.ClusterRuleGroup]
    globalrulegroups: ClusterWithStatus[alerting_v2beta1.GlobalRuleGroup]
    rulegroups: WithStatus[alerting_v2beta1.RuleGroup]


class AlertingGroup(Resource):
    """Versions of `alerting.kubesphere.io`."""

    @property
    def v2beta1(self) -> AlertingV2beta1:
        return AlertingV2beta1(self._caller)


class AppV1beta1(KindVersion):
    """Kinds of `app.k8s.io/v1beta1`."""

    _api_versions = "app.k8s.io/v1beta1"

    applications: WithStatus[app_v1beta1.Application]


class AppGroup(Resource):
    """Versions of `app.k8s.io`."""

    @property
    def v1beta1(self) -> AppV1beta1:
        return AppV1beta1(self._caller)


class ApplicationV1alpha1(KindVersion):
    """Kinds of `application.kubesphere.io/v1alpha1`."""

    _api_versions = "application.kubesphere.io/v1alpha1"

    helmapplications: ClusterWithStatus[application_v1alpha1.HelmApplication]
    helmapplicationversions: ClusterWithStatus[application_v1alpha1.HelmApplicationVersion]
    helmcategories: ClusterWithStatus[application_v1alpha1.HelmCategory]
    helmreleases: ClusterWithStatus[application_v1alpha1.HelmRelease]
    helmrepos: ClusterWithStatus[application_v1alpha1.HelmRepo]


class ApplicationGroup(Resource):
    """Versions of `application.kubesphere.io`."""

    @property
    def v1alpha1(self) -> ApplicationV1alpha1:
        return ApplicationV1alpha1(self._caller)


class ClusterV1alpha1(KindVersion):
    """Kinds of `cluster.kubesphere.io/v1alpha1`."""

    _api_versions = "cluster.kubesphere.io/v1alpha1"

    clusters: ClusterObjects[cluster_v1alpha1.Cluster]


class ClusterGroup(Resource):
    """Versions of `cluster.kubesphere.io`."""

    @property
    def v1alpha1(self) -> ClusterV1alpha1:
        return ClusterV1alpha1(self._caller)


class DevopsV1alpha1(KindVersion):
    """Kinds of `devops.kubesphere.io/v1alpha1`."""

    _api_versions = "devops.kubesphere.io/v1alpha1"

    s2ibinaries: ObjectCollection[devops_v1alpha1.S2iBinary]
    s2ibuilders: WithStatus[devops_v1alpha1.S2iBuilder]
    s2ibuildertemplates: ClusterObjects[devops_v1alpha1.S2iBuilderTemplate]
    s2iruns: WithStatus[devops_v1alpha1.S2iRun]


class DevopsV1alpha3(KindVersion):
    """Kinds of `devops.kubesphere.io/v1alpha3`."""

    _api_versions = "devops.kubesphere.io/v1alpha3"

    addons: ObjectCollection[devops_v1alpha3.Addon]
    addonstrategies: ClusterObjects[devops_v1alpha3.AddonStrategy]
    clustersteptemplates: ClusterWithStatus[devops_v1alpha3.ClusterStepTemplate]
    clustertemplates: ClusterWithStatus[devops_v1alpha3.ClusterTemplate]
    devopsprojects: ClusterObjects[devops_v1alpha3.DevOpsProject]
    gitrepositories: ObjectCollection[devops_v1alpha3.GitRepository]
    pipelineruns: WithStatus[devops_v1alpha3.PipelineRun]
    pipelines: ObjectCollection[devops_v1alpha3.Pipeline]
    templates: WithStatus[devops_v1alpha3.Template]
    webhooks: ObjectCollection[devops_v1alpha3.Webhook]


class DevopsGroup(Resource):
    """Versions of `devops.kubesphere.io`."""

    @property
    def v1alpha1(self) -> DevopsV1alpha1:
        return DevopsV1alpha1(self._caller)

    @property
    def v1alpha3(self) -> DevopsV1alpha3:
        return DevopsV1alpha3(self._caller)


class GatewayV1alpha1(KindVersion):
    """Kinds of `gateway.kubesphere.io/v1alpha1`."""

    _api_versions = "gateway.kubesphere.io/v1alpha1"

    gateways: WithStatus[gateway_v1alpha1.Gateway]


class GatewayGroup(Resource):
    """Versions of `gateway.kubesphere.io`."""

    @property
    def v1alpha1(self) -> GatewayV1alpha1:
        return GatewayV1alpha1(self._caller)


class GitopsV1alpha1(KindVersion):
    """Kinds of `gitops.kubesphere.io/v1alpha1`."""

    _api_versions = "gitops.kubesphere.io/v1alpha1"

    applications: WithStatus[gitops_v1alpha1.Application]
    imageupdaters: WithStatus[gitops_v1alpha1.ImageUpdater]


class GitopsGroup(Resource):
    """Versions of `gitops.kubesphere.io`."""

    @property
    def v1alpha1(self) -> GitopsV1alpha1:
        return GitopsV1alpha1(self._caller)


class IamV1alpha2(KindVersion):
    """Kinds of `iam.kubesphere.io/v1alpha2`."""

    _api_versions = "iam.kubesphere.io/v1alpha2"

    federatedrolebindings: ObjectCollection[iam_v1alpha2.FederatedRoleBinding]
    federatedroles: ObjectCollection[iam_v1alpha2.FederatedRole]
    federatedusers: ObjectCollection[iam_v1alpha2.FederatedUser]
    globalrolebindings: ClusterObjects[iam_v1alpha2.GlobalRoleBinding]
    globalroles: ClusterObjects[iam_v1alpha2.GlobalRole]
    groupbindings: ClusterObjects[iam_v1alpha2.GroupBinding]
    groups: ClusterObjects[iam_v1alpha2.Group]
    loginrecords: ClusterObjects[iam_v1alpha2.LoginRecord]
    rolebases: ClusterObjects[iam_v1alpha2.RoleBase]
    users: ClusterObjects[iam_v1alpha2.User]
    workspacerolebindings: ClusterObjects[iam_v1alpha2.WorkspaceRoleBinding]
    workspaceroles: ClusterObjects[iam_v1alpha2.WorkspaceRole]


class IamGroup(Resource):
    """Versions of `iam.kubesphere.io`."""

    @property
    def v1alpha2(self) -> IamV1alpha2:
        return IamV1alpha2(self._caller)


class InstallerV1alpha1(KindVersion):
    """Kinds of `installer.kubesphere.io/v1alpha1`."""

    _api_versions = "installer.kubesphere.io/v1alpha1"

    clusterconfigurations: ObjectCollection[installer_v1alpha1.ClusterConfiguration]


class InstallerGroup(Resource):
    """Versions of `installer.kubesphere.io`."""

    @property
    def v1alpha1(self) -> InstallerV1alpha1:
        return InstallerV1alpha1(self._caller)


class LoggingV1alpha2(KindVersion):
    """Kinds of `logging.kubesphere.io/v1alpha2`."""

    _api_versions = "logging.kubesphere.io/v1alpha2"

    outputs: ObjectCollection[logging_v1alpha2.Output]


class LoggingGroup(Resource):
    """Versions of `logging.kubesphere.io`."""

    @property
    def v1alpha2(self) -> LoggingV1alpha2:
        return LoggingV1alpha2(self._caller)


class MonitoringV1(KindVersion):
    """Kinds of `monitoring.coreos.com/v1`."""

    _api_versions = "monitoring.coreos.com/v1"

    servicemonitors: ObjectCollection[monitoring_v1.ServiceMonitor]


class MonitoringV1alpha2(KindVersion):
    """Kinds of `monitoring.kubesphere.io/v1alpha2`."""

    _api_versions = "monitoring.kubesphere.io/v1alpha2"

    clusterdashboards: ClusterObjects[monitoring_v1alpha2.ClusterDashboard]
    dashboards: ObjectCollection[monitoring_v1alpha2.Dashboard]


class MonitoringGroup(Resource):
    """Versions of `monitoring.coreos.com, monitoring.kubesphere.io`."""

    @property
    def v1(self) -> MonitoringV1:
        return MonitoringV1(self._caller)

    @property
    def v1alpha2(self) -> MonitoringV1alpha2:
        return MonitoringV1alpha2(self._caller)


class NetworkV1alpha1(KindVersion):
    """Kinds of `network.kubesphere.io/v1alpha1`."""

    _api_versions = "network.kubesphere.io/v1alpha1"

    bgpconfs: ObjectCollection[network_v1alpha1.BgpConf]
    ipamblocks: ClusterObjects[network_v1alpha1.IPAMBlock]
    ipamhandles: ClusterObjects[network_v1alpha1.IPAMHandle]
    ippools: ClusterWithStatus[network_v1alpha1.IPPool]
    namespacenetworkpolicies: ObjectCollection[network_v1alpha1.NamespaceNetworkPolicy]


class NetworkGroup(Resource):
    """Versions of `network.kubesphere.io`."""

    @property
    def v1alpha1(self) -> NetworkV1alpha1:
        return NetworkV1alpha1(self._caller)


class NotificationV2beta1(KindVersion):
    """Kinds of `notification.kubesphere.io/v2beta1`."""

    _api_versions = "notification.kubesphere.io/v2beta1"

    configs: ClusterObjects[notification_v2beta1.Config]
    receivers: ClusterObjects[notification_v2beta1.Receiver]


class NotificationV2beta2(KindVersion):
    """Kinds of `notification.kubesphere.io/v2beta2`."""

    _api_versions = "notification.kubesphere.io/v2beta2"

    configs: ClusterObjects[notification_v2beta2.Config]
    notificationmanagers: ClusterObjects[notification_v2beta2.NotificationManager]
    receivers: ClusterObjects[notification_v2beta2.Receiver]
    routers: ClusterObjects[notification_v2beta2.Router]
    silences: ClusterObjects[notification_v2beta2.Silence]


class NotificationGroup(Resource):
    """Versions of `notification.kubesphere.io`."""

    @property
    def v2beta1(self) -> NotificationV2beta1:
        return NotificationV2beta1(self._caller)

    @property
    def v2beta2(self) -> NotificationV2beta2:
        return NotificationV2beta2(self._caller)


class QuotaV1alpha2(KindVersion):
    """Kinds of `quota.kubesphere.io/v1alpha2`."""

    _api_versions = "quota.kubesphere.io/v1alpha2"

    resourcequotas: ClusterWithStatus[quota_v1alpha2.ResourceQuota]


class QuotaGroup(Resource):
    """Versions of `quota.kubesphere.io`."""

    @property
    def v1alpha2(self) -> QuotaV1alpha2:
        return QuotaV1alpha2(self._caller)


class SchedulingV1alpha1(KindVersion):
    """Kinds of `scheduling.kubefed.io/v1alpha1`."""

    _api_versions = "scheduling.kubefed.io/v1alpha1"

    replicaschedulingpreferences: WithStatus[scheduling_v1alpha1.ReplicaSchedulingPreference]


class SchedulingGroup(Resource):
    """Versions of `scheduling.kubefed.io`."""

    @property
    def v1alpha1(self) -> SchedulingV1alpha1:
        return SchedulingV1alpha1(self._caller)


class ServicemeshV1alpha2(KindVersion):
    """Kinds of `servicemesh.kubesphere.io/v1alpha2`."""

    _api_versions = "servicemesh.kubesphere.io/v1alpha2"

    servicepolicies: ObjectCollection[servicemesh_v1alpha2.ServicePolicy]
    strategies: ObjectCollection[servicemesh_v1alpha2.Strategy]


class ServicemeshGroup(Resource):
    """Versions of `servicemesh.kubesphere.io`."""

    @property
    def v1alpha2(self) -> ServicemeshV1alpha2:
        return ServicemeshV1alpha2(self._caller)


class SnapshotV1(KindVersion):
    """Kinds of `snapshot.storage.k8s.io/v1`."""

    _api_versions = "snapshot.storage.k8s.io/v1"

    volumesnapshotclasses: ClusterObjects[snapshot_v1.VolumeSnapshotClass]
    volumesnapshotcontents: ClusterWithStatus[snapshot_v1.VolumeSnapshotContent]
    volumesnapshots: WithStatus[snapshot_v1.VolumeSnapshot]


class SnapshotV1beta1(KindVersion):
    """Kinds of `snapshot.storage.k8s.io/v1beta1`."""

    _api_versions = "snapshot.storage.k8s.io/v1beta1"

    volumesnapshotclasses: ClusterObjects[snapshot_v1beta1.VolumeSnapshotClass]
    volumesnapshotcontents: ClusterWithStatus[snapshot_v1beta1.VolumeSnapshotContent]
    volumesnapshots: WithStatus[snapshot_v1beta1.VolumeSnapshot]


class SnapshotGroup(Resource):
    """Versions of `snapshot.storage.k8s.io`."""

    @property
    def v1(self) -> SnapshotV1:
        return SnapshotV1(self._caller)

    @property
    def v1beta1(self) -> SnapshotV1beta1:
        return SnapshotV1beta1(self._caller)


class StorageV1alpha1(KindVersion):
    """Kinds of `storage.kubesphere.io/v1alpha1`."""

    _api_versions = "storage.kubesphere.io/v1alpha1"

    accessors: ClusterWithStatus[storage_v1alpha1.Accessor]
    provisionercapabilities: ClusterObjects[storage_v1alpha1.ProvisionerCapability]
    storageclasscapabilities: ClusterObjects[storage_v1alpha1.StorageClassCapability]


class StorageGroup(Resource):
    """Versions of `storage.kubesphere.io`."""

    @property
    def v1alpha1(self) -> StorageV1alpha1:
        return StorageV1alpha1(self._caller)


class TenantV1alpha1(KindVersion):
    """Kinds of `tenant.kubesphere.io/v1alpha1`."""

    _api_versions = "tenant.kubesphere.io/v1alpha1"

    workspaces: ClusterObjects[tenant_v1alpha1.Workspace]


class TenantV1alpha2(KindVersion):
    """Kinds of `tenant.kubesphere.io/v1alpha2`."""

    _api_versions = "tenant.kubesphere.io/v1alpha2"

    workspacetemplates: ClusterObjects[tenant_v1alpha2.WorkspaceTemplate]


class TenantGroup(Resource):
    """Versions of `tenant.kubesphere.io`."""

    @property
    def v1alpha1(self) -> TenantV1alpha1:
        return TenantV1alpha1(self._caller)

    @property
    def v1alpha2(self) -> TenantV1alpha2:
        return TenantV1alpha2(self._caller)


class TypesV1beta1(KindVersion):
    """Kinds of `types.kubefed.io/v1beta1`."""

    _api_versions = "types.kubefed.io/v1beta1"

    federatedapplications: WithStatus[kubefed_v1beta1.FederatedApplication]
    federatedconfigmaps: WithStatus[kubefed_v1beta1.FederatedConfigMap]
    federateddeployments: WithStatus[kubefed_v1beta1.FederatedDeployment]
    federatedingresses: WithStatus[kubefed_v1beta1.FederatedIngress]
    federatedlimitranges: WithStatus[kubefed_v1beta1.FederatedLimitRange]
    federatednamespaces: WithStatus[kubefed_v1beta1.FederatedNamespace]
    federatedpersistentvolumeclaims: WithStatus[kubefed_v1beta1.FederatedPersistentVolumeClaim]
    federatedsecrets: WithStatus[kubefed_v1beta1.FederatedSecret]
    federatedserviceaccounts: WithStatus[kubefed_v1beta1.FederatedServiceAccount]
    federatedservices: WithStatus[kubefed_v1beta1.FederatedService]
    federatedstatefulsets: WithStatus[kubefed_v1beta1.FederatedStatefulSet]


class TypesGroup(Resource):
    """Versions of `types.kubefed.io`."""

    @property
    def v1beta1(self) -> TypesV1beta1:
        return TypesV1beta1(self._caller)


class Crd(Resource):
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
