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

    v2beta1: AlertingV2beta1


class AppV1beta1(KindVersion):
    """Kinds of `app.k8s.io/v1beta1`."""

    _api_versions = "app.k8s.io/v1beta1"
    applications: WithStatus[app_v1beta1.Application]


class AppGroup(Resource):
    """Versions of `app.k8s.io`."""

    v1beta1: AppV1beta1


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

    v1alpha1: ApplicationV1alpha1


class ClusterV1alpha1(KindVersion):
    """Kinds of `cluster.kubesphere.io/v1alpha1`."""

    _api_versions = "cluster.kubesphere.io/v1alpha1"
    clusters: ClusterObjects[cluster_v1alpha1.Cluster]


class ClusterGroup(Resource):
    """Versions of `cluster.kubesphere.io`."""

    v1alpha1: ClusterV1alpha1


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

    v1alpha1: DevopsV1alpha1
    v1alpha3: DevopsV1alpha3


class GatewayV1alpha1(KindVersion):
    """Kinds of `gateway.kubesphere.io/v1alpha1`."""

    _api_versions = "gateway.kubesphere.io/v1alpha1"
    gateways: WithStatus[gateway_v1alpha1.Gateway]


class GatewayGroup(Resource):
    """Versions of `gateway.kubesphere.io`."""

    v1alpha1: GatewayV1alpha1


class GitopsV1alpha1(KindVersion):
    """Kinds of `gitops.kubesphere.io/v1alpha1`."""

    _api_versions = "gitops.kubesphere.io/v1alpha1"
    applications: WithStatus[gitops_v1alpha1.Application]
    imageupdaters: WithStatus[gitops_v1alpha1.ImageUpdater]


class GitopsGroup(Resource):
    """Versions of `gitops.kubesphere.io`."""

    v1alpha1: GitopsV1alpha1


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

    v1alpha2: IamV1alpha2


class InstallerV1alpha1(KindVersion):
    """Kinds of `installer.kubesphere.io/v1alpha1`."""

    _api_versions = "installer.kubesphere.io/v1alpha1"
    clusterconfigurations: ObjectCollection[installer_v1alpha1.ClusterConfiguration]


class InstallerGroup(Resource):
    """Versions of `installer.kubesphere.io`."""

    v1alpha1: InstallerV1alpha1


class LoggingV1alpha2(KindVersion):
    """Kinds of `logging.kubesphere.io/v1alpha2`."""

    _api_versions = "logging.kubesphere.io/v1alpha2"
    outputs: ObjectCollection[logging_v1alpha2.Output]


class LoggingGroup(Resource):
    """Versions of `logging.kubesphere.io`."""

    v1alpha2: LoggingV1alpha2


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

    v1: MonitoringV1
    v1alpha2: MonitoringV1alpha2


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

    v1alpha1: NetworkV1alpha1


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

    v2beta1: NotificationV2beta1
    v2beta2: NotificationV2beta2


class QuotaV1alpha2(KindVersion):
    """Kinds of `quota.kubesphere.io/v1alpha2`."""

    _api_versions = "quota.kubesphere.io/v1alpha2"
    resourcequotas: ClusterWithStatus[quota_v1alpha2.ResourceQuota]


class QuotaGroup(Resource):
    """Versions of `quota.kubesphere.io`."""

    v1alpha2: QuotaV1alpha2


class SchedulingV1alpha1(KindVersion):
    """Kinds of `scheduling.kubefed.io/v1alpha1`."""

    _api_versions = "scheduling.kubefed.io/v1alpha1"
    replicaschedulingpreferences: WithStatus[scheduling_v1alpha1.ReplicaSchedulingPreference]


class SchedulingGroup(Resource):
    """Versions of `scheduling.kubefed.io`."""

    v1alpha1: SchedulingV1alpha1


class ServicemeshV1alpha2(KindVersion):
    """Kinds of `servicemesh.kubesphere.io/v1alpha2`."""

    _api_versions = "servicemesh.kubesphere.io/v1alpha2"
    servicepolicies: ObjectCollection[servicemesh_v1alpha2.ServicePolicy]
    strategies: ObjectCollection[servicemesh_v1alpha2.Strategy]


class ServicemeshGroup(Resource):
    """Versions of `servicemesh.kubesphere.io`."""

    v1alpha2: ServicemeshV1alpha2


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

    v1: SnapshotV1
    v1beta1: SnapshotV1beta1


class StorageV1alpha1(KindVersion):
    """Kinds of `storage.kubesphere.io/v1alpha1`."""

    _api_versions = "storage.kubesphere.io/v1alpha1"
    accessors: ClusterWithStatus[storage_v1alpha1.Accessor]
    provisionercapabilities: ClusterObjects[storage_v1alpha1.ProvisionerCapability]
    storageclasscapabilities: ClusterObjects[storage_v1alpha1.StorageClassCapability]


class StorageGroup(Resource):
    """Versions of `storage.kubesphere.io`."""

    v1alpha1: StorageV1alpha1


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

    v1alpha1: TenantV1alpha1
    v1alpha2: TenantV1alpha2


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

    v1beta1: TypesV1beta1


class Crd(Resource):
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
