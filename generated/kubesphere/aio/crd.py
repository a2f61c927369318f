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

    v2beta1: AlertingV2beta1


class AppV1beta1(AsyncKindVersion):
    """Kinds of `app.k8s.io/v1beta1`."""

    _api_versions = "app.k8s.io/v1beta1"
    applications: AsyncWithStatus[app_v1beta1.Application]


class AppGroup(AsyncResource):
    """Versions of `app.k8s.io`."""

    v1beta1: AppV1beta1


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

    v1alpha1: ApplicationV1alpha1


class ClusterV1alpha1(AsyncKindVersion):
    """Kinds of `cluster.kubesphere.io/v1alpha1`."""

    _api_versions = "cluster.kubesphere.io/v1alpha1"
    clusters: AsyncClusterObjects[cluster_v1alpha1.Cluster]


class ClusterGroup(AsyncResource):
    """Versions of `cluster.kubesphere.io`."""

    v1alpha1: ClusterV1alpha1


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

    v1alpha1: DevopsV1alpha1
    v1alpha3: DevopsV1alpha3


class GatewayV1alpha1(AsyncKindVersion):
    """Kinds of `gateway.kubesphere.io/v1alpha1`."""

    _api_versions = "gateway.kubesphere.io/v1alpha1"
    gateways: AsyncWithStatus[gateway_v1alpha1.Gateway]


class GatewayGroup(AsyncResource):
    """Versions of `gateway.kubesphere.io`."""

    v1alpha1: GatewayV1alpha1


class GitopsV1alpha1(AsyncKindVersion):
    """Kinds of `gitops.kubesphere.io/v1alpha1`."""

    _api_versions = "gitops.kubesphere.io/v1alpha1"
    applications: AsyncWithStatus[gitops_v1alpha1.Application]
    imageupdaters: AsyncWithStatus[gitops_v1alpha1.ImageUpdater]


class GitopsGroup(AsyncResource):
    """Versions of `gitops.kubesphere.io`."""

    v1alpha1: GitopsV1alpha1


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

    v1alpha2: IamV1alpha2


class InstallerV1alpha1(AsyncKindVersion):
    """Kinds of `installer.kubesphere.io/v1alpha1`."""

    _api_versions = "installer.kubesphere.io/v1alpha1"
    clusterconfigurations: AsyncObjectCollection[installer_v1alpha1.ClusterConfiguration]


class InstallerGroup(AsyncResource):
    """Versions of `installer.kubesphere.io`."""

    v1alpha1: InstallerV1alpha1


class LoggingV1alpha2(AsyncKindVersion):
    """Kinds of `logging.kubesphere.io/v1alpha2`."""

    _api_versions = "logging.kubesphere.io/v1alpha2"
    outputs: AsyncObjectCollection[logging_v1alpha2.Output]


class LoggingGroup(AsyncResource):
    """Versions of `logging.kubesphere.io`."""

    v1alpha2: LoggingV1alpha2


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

    v1: MonitoringV1
    v1alpha2: MonitoringV1alpha2


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

    v1alpha1: NetworkV1alpha1


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

    v2beta1: NotificationV2beta1
    v2beta2: NotificationV2beta2


class QuotaV1alpha2(AsyncKindVersion):
    """Kinds of `quota.kubesphere.io/v1alpha2`."""

    _api_versions = "quota.kubesphere.io/v1alpha2"
    resourcequotas: AsyncClusterWithStatus[quota_v1alpha2.ResourceQuota]


class QuotaGroup(AsyncResource):
    """Versions of `quota.kubesphere.io`."""

    v1alpha2: QuotaV1alpha2


class SchedulingV1alpha1(AsyncKindVersion):
    """Kinds of `scheduling.kubefed.io/v1alpha1`."""

    _api_versions = "scheduling.kubefed.io/v1alpha1"
    replicaschedulingpreferences: AsyncWithStatus[scheduling_v1alpha1.ReplicaSchedulingPreference]


class SchedulingGroup(AsyncResource):
    """Versions of `scheduling.kubefed.io`."""

    v1alpha1: SchedulingV1alpha1


class ServicemeshV1alpha2(AsyncKindVersion):
    """Kinds of `servicemesh.kubesphere.io/v1alpha2`."""

    _api_versions = "servicemesh.kubesphere.io/v1alpha2"
    servicepolicies: AsyncObjectCollection[servicemesh_v1alpha2.ServicePolicy]
    strategies: AsyncObjectCollection[servicemesh_v1alpha2.Strategy]


class ServicemeshGroup(AsyncResource):
    """Versions of `servicemesh.kubesphere.io`."""

    v1alpha2: ServicemeshV1alpha2


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

    v1: SnapshotV1
    v1beta1: SnapshotV1beta1


class StorageV1alpha1(AsyncKindVersion):
    """Kinds of `storage.kubesphere.io/v1alpha1`."""

    _api_versions = "storage.kubesphere.io/v1alpha1"
    accessors: AsyncClusterWithStatus[storage_v1alpha1.Accessor]
    provisionercapabilities: AsyncClusterObjects[storage_v1alpha1.ProvisionerCapability]
    storageclasscapabilities: AsyncClusterObjects[storage_v1alpha1.StorageClassCapability]


class StorageGroup(AsyncResource):
    """Versions of `storage.kubesphere.io`."""

    v1alpha1: StorageV1alpha1


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

    v1alpha1: TenantV1alpha1
    v1alpha2: TenantV1alpha2


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

    v1beta1: TypesV1beta1


class Crd(AsyncResource):
    """The kinds of custom resources, by API group and version."""

    alerting: AlertingGroup
    app: AppGroup
    application: ApplicationGroup
    cluster: ClusterGroup
    devops: DevopsGroup
    gateway: GatewayGroup
    gitops: GitopsGroup
    iam: IamGroup
    installer: InstallerGroup
    logging: LoggingGroup
    monitoring: MonitoringGroup
    network: NetworkGroup
    notification: NotificationGroup
    quota: QuotaGroup
    scheduling: SchedulingGroup
    servicemesh: ServicemeshGroup
    snapshot: SnapshotGroup
    storage: StorageGroup
    tenant: TenantGroup
    types: TypesGroup
