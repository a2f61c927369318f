"""`ks.objects`: the objects of any kind, by its model or by apiVersion and kind; a type checker knows the known ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from .._core.kube.sync_collections import Finder

if TYPE_CHECKING:
    from typing import Literal
    from .._core.kube.kinds import NoCollection
    from .._core.kube.sync_native import (
        ClusterWithStatus,
        Namespaces,
        Nodes,
        Proxied,
        RollingSets,
        ScalableWithStatus,
        ServiceAccounts,
        SigningRequests,
        WithStatus,
        Workloads,
    )
    from .._core.kube.sync_objects import ClusterCreator, ClusterObjects, ClusterReader, Creator, ObjectCollection
    from .._core.kube.sync_pods import Pods
    from ..models import (
        admissionregistration_v1,
        admissionregistration_v1alpha1,
        admissionregistration_v1beta1,
        apiextensions_v1,
        apiregistration_v1,
        apiserverinternal_v1alpha1,
        apps_v1,
        authentication_v1,
        authentication_v1alpha1,
        authentication_v1beta1,
        authorization_v1,
        autoscaling_v1,
        autoscaling_v2,
        batch_v1,
        certificates_v1,
        certificates_v1alpha1,
        coordination_v1,
        core_v1,
        discovery_v1,
        events_v1,
        flowcontrol_v1beta2,
        flowcontrol_v1beta3,
        networking_v1,
        networking_v1alpha1,
        node_v1,
        policy_v1,
        rbac_v1,
        resource_v1alpha2,
        scheduling_v1,
        storage_v1,
    )
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
    from .._core.kube.sync_objects import ObjectCollection

    OneOfClusterCreator = TypeVar(
        "OneOfClusterCreator",
        authentication_v1.SelfSubjectReview,
        authentication_v1.TokenReview,
        authentication_v1alpha1.SelfSubjectReview,
        authentication_v1beta1.SelfSubjectReview,
        authorization_v1.SelfSubjectAccessReview,
        authorization_v1.SelfSubjectRulesReview,
        authorization_v1.SubjectAccessReview,
    )
    OneOfClusterObjects = TypeVar(
        "OneOfClusterObjects",
        admissionregistration_v1.MutatingWebhookConfiguration,
        admissionregistration_v1.ValidatingWebhookConfiguration,
        admissionregistration_v1alpha1.ValidatingAdmissionPolicyBinding,
        admissionregistration_v1beta1.ValidatingAdmissionPolicyBinding,
        certificates_v1alpha1.ClusterTrustBundle,
        networking_v1.IngressClass,
        networking_v1alpha1.ClusterCIDR,
        networking_v1alpha1.IPAddress,
        node_v1.RuntimeClass,
        rbac_v1.ClusterRoleBinding,
        rbac_v1.ClusterRole,
        resource_v1alpha2.ResourceClass,
        scheduling_v1.PriorityClass,
        storage_v1.CSIDriver,
        storage_v1.CSINode,
        storage_v1.StorageClass,
        cluster_v1alpha1.Cluster,
        devops_v1alpha1.S2iBuilderTemplate,
        devops_v1alpha3.AddonStrategy,
        devops_v1alpha3.DevOpsProject,
        iam_v1alpha2.GlobalRoleBinding,
        iam_v1alpha2.GlobalRole,
        iam_v1alpha2.GroupBinding,
        iam_v1alpha2.Group,
        iam_v1alpha2.LoginRecord,
        iam_v1alpha2.RoleBase,
        iam_v1alpha2.User,
        iam_v1alpha2.WorkspaceRoleBinding,
        iam_v1alpha2.WorkspaceRole,
        monitoring_v1alpha2.ClusterDashboard,
        network_v1alpha1.IPAMBlock,
        network_v1alpha1.IPAMHandle,
        notification_v2beta1.Config,
        notification_v2beta1.Receiver,
        notification_v2beta2.Config,
        notification_v2beta2.NotificationManager,
        notification_v2beta2.Receiver,
        notification_v2beta2.Router,
        notification_v2beta2.Silence,
        snapshot_v1.VolumeSnapshotClass,
        snapshot_v1beta1.VolumeSnapshotClass,
        storage_v1alpha1.ProvisionerCapability,
        storage_v1alpha1.StorageClassCapability,
        tenant_v1alpha1.Workspace,
        tenant_v1alpha2.WorkspaceTemplate,
    )
    OneOfClusterWithStatus = TypeVar(
        "OneOfClusterWithStatus",
        admissionregistration_v1alpha1.ValidatingAdmissionPolicy,
        admissionregistration_v1beta1.ValidatingAdmissionPolicy,
        apiextensions_v1.CustomResourceDefinition,
        apiregistration_v1.APIService,
        core_v1.PersistentVolume,
        flowcontrol_v1beta2.FlowSchema,
        flowcontrol_v1beta2.PriorityLevelConfiguration,
        flowcontrol_v1beta3.FlowSchema,
        flowcontrol_v1beta3.PriorityLevelConfiguration,
        apiserverinternal_v1alpha1.StorageVersion,
        storage_v1.VolumeAttachment,
        alerting_v2beta1.ClusterRuleGroup,
        alerting_v2beta1.GlobalRuleGroup,
        application_v1alpha1.HelmApplication,
        application_v1alpha1.HelmApplicationVersion,
        application_v1alpha1.HelmCategory,
        application_v1alpha1.HelmRelease,
        application_v1alpha1.HelmRepo,
        devops_v1alpha3.ClusterStepTemplate,
        devops_v1alpha3.ClusterTemplate,
        network_v1alpha1.IPPool,
        quota_v1alpha2.ResourceQuota,
        snapshot_v1.VolumeSnapshotContent,
        snapshot_v1beta1.VolumeSnapshotContent,
        storage_v1alpha1.Accessor,
    )
    OneOfCreator = TypeVar("OneOfCreator", authorization_v1.LocalSubjectAccessReview, core_v1.Binding)
    OneOfObjectCollection = TypeVar(
        "OneOfObjectCollection",
        apps_v1.ControllerRevision,
        coordination_v1.Lease,
        core_v1.ConfigMap,
        core_v1.Endpoints,
        core_v1.Event,
        core_v1.LimitRange,
        core_v1.PodTemplate,
        core_v1.Secret,
        discovery_v1.EndpointSlice,
        events_v1.Event,
        networking_v1.NetworkPolicy,
        rbac_v1.RoleBinding,
        rbac_v1.Role,
        resource_v1alpha2.ResourceClaimTemplate,
        storage_v1.CSIStorageCapacity,
        devops_v1alpha1.S2iBinary,
        devops_v1alpha3.Addon,
        devops_v1alpha3.GitRepository,
        devops_v1alpha3.Pipeline,
        devops_v1alpha3.Webhook,
        iam_v1alpha2.FederatedRoleBinding,
        iam_v1alpha2.FederatedRole,
        iam_v1alpha2.FederatedUser,
        installer_v1alpha1.ClusterConfiguration,
        logging_v1alpha2.Output,
        monitoring_v1.ServiceMonitor,
        monitoring_v1alpha2.Dashboard,
        network_v1alpha1.BgpConf,
        network_v1alpha1.NamespaceNetworkPolicy,
        servicemesh_v1alpha2.ServicePolicy,
        servicemesh_v1alpha2.Strategy,
    )
    OneOfScalableWithStatus = TypeVar("OneOfScalableWithStatus", apps_v1.ReplicaSet, core_v1.ReplicationController)
    OneOfWithStatus = TypeVar(
        "OneOfWithStatus",
        autoscaling_v1.HorizontalPodAutoscaler,
        autoscaling_v2.HorizontalPodAutoscaler,
        batch_v1.CronJob,
        batch_v1.Job,
        core_v1.PersistentVolumeClaim,
        core_v1.ResourceQuota,
        networking_v1.Ingress,
        policy_v1.PodDisruptionBudget,
        resource_v1alpha2.PodSchedulingContext,
        resource_v1alpha2.ResourceClaim,
        alerting_v2beta1.RuleGroup,
        app_v1beta1.Application,
        devops_v1alpha1.S2iBuilder,
        devops_v1alpha1.S2iRun,
        devops_v1alpha3.PipelineRun,
        devops_v1alpha3.Template,
        gateway_v1alpha1.Gateway,
        gitops_v1alpha1.Application,
        gitops_v1alpha1.ImageUpdater,
        scheduling_v1alpha1.ReplicaSchedulingPreference,
        snapshot_v1.VolumeSnapshot,
        snapshot_v1beta1.VolumeSnapshot,
        kubefed_v1beta1.FederatedApplication,
        kubefed_v1beta1.FederatedConfigMap,
        kubefed_v1beta1.FederatedDeployment,
        kubefed_v1beta1.FederatedIngress,
        kubefed_v1beta1.FederatedLimitRange,
        kubefed_v1beta1.FederatedNamespace,
        kubefed_v1beta1.FederatedPersistentVolumeClaim,
        kubefed_v1beta1.FederatedSecret,
        kubefed_v1beta1.FederatedServiceAccount,
        kubefed_v1beta1.FederatedService,
        kubefed_v1beta1.FederatedStatefulSet,
    )
    OneOfWorkloads = TypeVar("OneOfWorkloads", apps_v1.Deployment, apps_v1.StatefulSet)

_M = TypeVar("_M")


class Objects(Finder):
    """Finds the objects of a kind; call it."""

    @overload
    def __call__(self, model: type[OneOfClusterCreator], /) -> ClusterCreator[OneOfClusterCreator]: ...
    @overload
    def __call__(self, model: type[OneOfClusterObjects], /) -> ClusterObjects[OneOfClusterObjects]: ...
    @overload
    def __call__(self, model: type[core_v1.ComponentStatus], /) -> ClusterReader[core_v1.ComponentStatus]: ...
    @overload
    def __call__(self, model: type[OneOfClusterWithStatus], /) -> ClusterWithStatus[OneOfClusterWithStatus]: ...
    @overload
    def __call__(self, model: type[OneOfCreator], /, *, namespace: str | None = None) -> Creator[OneOfCreator]: ...
    @overload
    def __call__(self, model: type[core_v1.Namespace], /) -> Namespaces[core_v1.Namespace]: ...
    @overload
    def __call__(self, model: type[core_v1.Node], /) -> Nodes[core_v1.Node]: ...
    @overload
    def __call__(
        self, model: type[OneOfObjectCollection], /, *, namespace: str | None = None
    ) -> ObjectCollection[OneOfObjectCollection]: ...
    @overload
    def __call__(self, model: type[core_v1.Pod], /, *, namespace: str | None = None) -> Pods[core_v1.Pod]: ...
    @overload
    def __call__(
        self, model: type[core_v1.Service], /, *, namespace: str | None = None
    ) -> Proxied[core_v1.Service]: ...
    @overload
    def __call__(
        self, model: type[apps_v1.DaemonSet], /, *, namespace: str | None = None
    ) -> RollingSets[apps_v1.DaemonSet]: ...
    @overload
    def __call__(
        self, model: type[OneOfScalableWithStatus], /, *, namespace: str | None = None
    ) -> ScalableWithStatus[OneOfScalableWithStatus, autoscaling_v1.Scale]: ...
    @overload
    def __call__(
        self, model: type[core_v1.ServiceAccount], /, *, namespace: str | None = None
    ) -> ServiceAccounts[core_v1.ServiceAccount, authentication_v1.TokenRequest]: ...
    @overload
    def __call__(
        self, model: type[certificates_v1.CertificateSigningRequest], /
    ) -> SigningRequests[certificates_v1.CertificateSigningRequest]: ...
    @overload
    def __call__(
        self, model: type[OneOfWithStatus], /, *, namespace: str | None = None
    ) -> WithStatus[OneOfWithStatus]: ...
    @overload
    def __call__(
        self, model: type[OneOfWorkloads], /, *, namespace: str | None = None
    ) -> Workloads[OneOfWorkloads, autoscaling_v1.Scale]: ...
    @overload
    def __call__(
        self, api_version: Literal["admissionregistration.k8s.io/v1"], kind: Literal["MutatingWebhookConfiguration"], /
    ) -> ClusterObjects[admissionregistration_v1.MutatingWebhookConfiguration]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1"],
        kind: Literal["ValidatingWebhookConfiguration"],
        /,
    ) -> ClusterObjects[admissionregistration_v1.ValidatingWebhookConfiguration]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1alpha1"],
        kind: Literal["ValidatingAdmissionPolicy"],
        /,
    ) -> ClusterWithStatus[admissionregistration_v1alpha1.ValidatingAdmissionPolicy]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1alpha1"],
        kind: Literal["ValidatingAdmissionPolicyBinding"],
        /,
    ) -> ClusterObjects[admissionregistration_v1alpha1.ValidatingAdmissionPolicyBinding]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1beta1"],
        kind: Literal["ValidatingAdmissionPolicy"],
        /,
    ) -> ClusterWithStatus[admissionregistration_v1beta1.ValidatingAdmissionPolicy]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1beta1"],
        kind: Literal["ValidatingAdmissionPolicyBinding"],
        /,
    ) -> ClusterObjects[admissionregistration_v1beta1.ValidatingAdmissionPolicyBinding]: ...
    @overload
    def __call__(
        self, api_version: Literal["apiextensions.k8s.io/v1"], kind: Literal["CustomResourceDefinition"], /
    ) -> ClusterWithStatus[apiextensions_v1.CustomResourceDefinition]: ...
    @overload
    def __call__(
        self, api_version: Literal["apiregistration.k8s.io/v1"], kind: Literal["APIService"], /
    ) -> ClusterWithStatus[apiregistration_v1.APIService]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["ControllerRevision"], /, *, namespace: str | None = None
    ) -> ObjectCollection[apps_v1.ControllerRevision]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["DaemonSet"], /, *, namespace: str | None = None
    ) -> RollingSets[apps_v1.DaemonSet]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["Deployment"], /, *, namespace: str | None = None
    ) -> Workloads[apps_v1.Deployment, autoscaling_v1.Scale]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["ReplicaSet"], /, *, namespace: str | None = None
    ) -> ScalableWithStatus[apps_v1.ReplicaSet, autoscaling_v1.Scale]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["StatefulSet"], /, *, namespace: str | None = None
    ) -> Workloads[apps_v1.StatefulSet, autoscaling_v1.Scale]: ...
    @overload
    def __call__(
        self, api_version: Literal["authentication.k8s.io/v1"], kind: Literal["SelfSubjectReview"], /
    ) -> ClusterCreator[authentication_v1.SelfSubjectReview]: ...
    @overload
    def __call__(
        self, api_version: Literal["authentication.k8s.io/v1"], kind: Literal["TokenReview"], /
    ) -> ClusterCreator[authentication_v1.TokenReview]: ...
    @overload
    def __call__(
        self, api_version: Literal["authentication.k8s.io/v1alpha1"], kind: Literal["SelfSubjectReview"], /
    ) -> ClusterCreator[authentication_v1alpha1.SelfSubjectReview]: ...
    @overload
    def __call__(
        self, api_version: Literal["authentication.k8s.io/v1beta1"], kind: Literal["SelfSubjectReview"], /
    ) -> ClusterCreator[authentication_v1beta1.SelfSubjectReview]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["authorization.k8s.io/v1"],
        kind: Literal["LocalSubjectAccessReview"],
        /,
        *,
        namespace: str | None = None,
    ) -> Creator[authorization_v1.LocalSubjectAccessReview]: ...
    @overload
    def __call__(
        self, api_version: Literal["authorization.k8s.io/v1"], kind: Literal["SelfSubjectAccessReview"], /
    ) -> ClusterCreator[authorization_v1.SelfSubjectAccessReview]: ...
    @overload
    def __call__(
        self, api_version: Literal["authorization.k8s.io/v1"], kind: Literal["SelfSubjectRulesReview"], /
    ) -> ClusterCreator[authorization_v1.SelfSubjectRulesReview]: ...
    @overload
    def __call__(
        self, api_version: Literal["authorization.k8s.io/v1"], kind: Literal["SubjectAccessReview"], /
    ) -> ClusterCreator[authorization_v1.SubjectAccessReview]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["autoscaling/v1"],
        kind: Literal["HorizontalPodAutoscaler"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[autoscaling_v1.HorizontalPodAutoscaler]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["autoscaling/v2"],
        kind: Literal["HorizontalPodAutoscaler"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[autoscaling_v2.HorizontalPodAutoscaler]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["autoscaling/v2beta2"],
        kind: Literal["HorizontalPodAutoscaler"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[autoscaling_v2.HorizontalPodAutoscaler]: ...
    @overload
    def __call__(
        self, api_version: Literal["batch/v1"], kind: Literal["CronJob"], /, *, namespace: str | None = None
    ) -> WithStatus[batch_v1.CronJob]: ...
    @overload
    def __call__(
        self, api_version: Literal["batch/v1"], kind: Literal["Job"], /, *, namespace: str | None = None
    ) -> WithStatus[batch_v1.Job]: ...
    @overload
    def __call__(
        self, api_version: Literal["batch/v1beta1"], kind: Literal["CronJob"], /, *, namespace: str | None = None
    ) -> WithStatus[batch_v1.CronJob]: ...
    @overload
    def __call__(
        self, api_version: Literal["certificates.k8s.io/v1"], kind: Literal["CertificateSigningRequest"], /
    ) -> SigningRequests[certificates_v1.CertificateSigningRequest]: ...
    @overload
    def __call__(
        self, api_version: Literal["certificates.k8s.io/v1alpha1"], kind: Literal["ClusterTrustBundle"], /
    ) -> ClusterObjects[certificates_v1alpha1.ClusterTrustBundle]: ...
    @overload
    def __call__(
        self, api_version: Literal["coordination.k8s.io/v1"], kind: Literal["Lease"], /, *, namespace: str | None = None
    ) -> ObjectCollection[coordination_v1.Lease]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Binding"], /, *, namespace: str | None = None
    ) -> Creator[core_v1.Binding]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ComponentStatus"], /
    ) -> ClusterReader[core_v1.ComponentStatus]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ConfigMap"], /, *, namespace: str | None = None
    ) -> ObjectCollection[core_v1.ConfigMap]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Endpoints"], /, *, namespace: str | None = None
    ) -> ObjectCollection[core_v1.Endpoints]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Event"], /, *, namespace: str | None = None
    ) -> ObjectCollection[core_v1.Event]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["LimitRange"], /, *, namespace: str | None = None
    ) -> ObjectCollection[core_v1.LimitRange]: ...
    @overload
    def __call__(self, api_version: Literal["v1"], kind: Literal["Namespace"], /) -> Namespaces[core_v1.Namespace]: ...
    @overload
    def __call__(self, api_version: Literal["v1"], kind: Literal["Node"], /) -> Nodes[core_v1.Node]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["PersistentVolumeClaim"], /, *, namespace: str | None = None
    ) -> WithStatus[core_v1.PersistentVolumeClaim]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["PersistentVolume"], /
    ) -> ClusterWithStatus[core_v1.PersistentVolume]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Pod"], /, *, namespace: str | None = None
    ) -> Pods[core_v1.Pod]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["PodTemplate"], /, *, namespace: str | None = None
    ) -> ObjectCollection[core_v1.PodTemplate]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ReplicationController"], /, *, namespace: str | None = None
    ) -> ScalableWithStatus[core_v1.ReplicationController, autoscaling_v1.Scale]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ResourceQuota"], /, *, namespace: str | None = None
    ) -> WithStatus[core_v1.ResourceQuota]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Secret"], /, *, namespace: str | None = None
    ) -> ObjectCollection[core_v1.Secret]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ServiceAccount"], /, *, namespace: str | None = None
    ) -> ServiceAccounts[core_v1.ServiceAccount, authentication_v1.TokenRequest]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Service"], /, *, namespace: str | None = None
    ) -> Proxied[core_v1.Service]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["discovery.k8s.io/v1"],
        kind: Literal["EndpointSlice"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[discovery_v1.EndpointSlice]: ...
    @overload
    def __call__(
        self, api_version: Literal["events.k8s.io/v1"], kind: Literal["Event"], /, *, namespace: str | None = None
    ) -> ObjectCollection[events_v1.Event]: ...
    @overload
    def __call__(
        self, api_version: Literal["flowcontrol.apiserver.k8s.io/v1beta2"], kind: Literal["FlowSchema"], /
    ) -> ClusterWithStatus[flowcontrol_v1beta2.FlowSchema]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["flowcontrol.apiserver.k8s.io/v1beta2"],
        kind: Literal["PriorityLevelConfiguration"],
        /,
    ) -> ClusterWithStatus[flowcontrol_v1beta2.PriorityLevelConfiguration]: ...
    @overload
    def __call__(
        self, api_version: Literal["flowcontrol.apiserver.k8s.io/v1beta3"], kind: Literal["FlowSchema"], /
    ) -> ClusterWithStatus[flowcontrol_v1beta3.FlowSchema]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["flowcontrol.apiserver.k8s.io/v1beta3"],
        kind: Literal["PriorityLevelConfiguration"],
        /,
    ) -> ClusterWithStatus[flowcontrol_v1beta3.PriorityLevelConfiguration]: ...
    @overload
    def __call__(
        self, api_version: Literal["internal.apiserver.k8s.io/v1alpha1"], kind: Literal["StorageVersion"], /
    ) -> ClusterWithStatus[apiserverinternal_v1alpha1.StorageVersion]: ...
    @overload
    def __call__(
        self, api_version: Literal["networking.k8s.io/v1"], kind: Literal["IngressClass"], /
    ) -> ClusterObjects[networking_v1.IngressClass]: ...
    @overload
    def __call__(
        self, api_version: Literal["networking.k8s.io/v1"], kind: Literal["Ingress"], /, *, namespace: str | None = None
    ) -> WithStatus[networking_v1.Ingress]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["networking.k8s.io/v1"],
        kind: Literal["NetworkPolicy"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[networking_v1.NetworkPolicy]: ...
    @overload
    def __call__(
        self, api_version: Literal["networking.k8s.io/v1alpha1"], kind: Literal["ClusterCIDR"], /
    ) -> ClusterObjects[networking_v1alpha1.ClusterCIDR]: ...
    @overload
    def __call__(
        self, api_version: Literal["networking.k8s.io/v1alpha1"], kind: Literal["IPAddress"], /
    ) -> ClusterObjects[networking_v1alpha1.IPAddress]: ...
    @overload
    def __call__(
        self, api_version: Literal["node.k8s.io/v1"], kind: Literal["RuntimeClass"], /
    ) -> ClusterObjects[node_v1.RuntimeClass]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["policy/v1"],
        kind: Literal["PodDisruptionBudget"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[policy_v1.PodDisruptionBudget]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["policy/v1beta1"],
        kind: Literal["PodDisruptionBudget"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[policy_v1.PodDisruptionBudget]: ...
    @overload
    def __call__(
        self, api_version: Literal["rbac.authorization.k8s.io/v1"], kind: Literal["ClusterRoleBinding"], /
    ) -> ClusterObjects[rbac_v1.ClusterRoleBinding]: ...
    @overload
    def __call__(
        self, api_version: Literal["rbac.authorization.k8s.io/v1"], kind: Literal["ClusterRole"], /
    ) -> ClusterObjects[rbac_v1.ClusterRole]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["rbac.authorization.k8s.io/v1"],
        kind: Literal["RoleBinding"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[rbac_v1.RoleBinding]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["rbac.authorization.k8s.io/v1"],
        kind: Literal["Role"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[rbac_v1.Role]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["resource.k8s.io/v1alpha2"],
        kind: Literal["PodSchedulingContext"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[resource_v1alpha2.PodSchedulingContext]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["resource.k8s.io/v1alpha2"],
        kind: Literal["ResourceClaim"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[resource_v1alpha2.ResourceClaim]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["resource.k8s.io/v1alpha2"],
        kind: Literal["ResourceClaimTemplate"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[resource_v1alpha2.ResourceClaimTemplate]: ...
    @overload
    def __call__(
        self, api_version: Literal["resource.k8s.io/v1alpha2"], kind: Literal["ResourceClass"], /
    ) -> ClusterObjects[resource_v1alpha2.ResourceClass]: ...
    @overload
    def __call__(
        self, api_version: Literal["scheduling.k8s.io/v1"], kind: Literal["PriorityClass"], /
    ) -> ClusterObjects[scheduling_v1.PriorityClass]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.k8s.io/v1"], kind: Literal["CSIDriver"], /
    ) -> ClusterObjects[storage_v1.CSIDriver]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.k8s.io/v1"], kind: Literal["CSINode"], /
    ) -> ClusterObjects[storage_v1.CSINode]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["storage.k8s.io/v1"],
        kind: Literal["CSIStorageCapacity"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[storage_v1.CSIStorageCapacity]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.k8s.io/v1"], kind: Literal["StorageClass"], /
    ) -> ClusterObjects[storage_v1.StorageClass]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.k8s.io/v1"], kind: Literal["VolumeAttachment"], /
    ) -> ClusterWithStatus[storage_v1.VolumeAttachment]: ...
    @overload
    def __call__(
        self, api_version: Literal["alerting.kubesphere.io/v2beta1"], kind: Literal["ClusterRuleGroup"], /
    ) -> ClusterWithStatus[alerting_v2beta1.ClusterRuleGroup]: ...
    @overload
    def __call__(
        self, api_version: Literal["alerting.kubesphere.io/v2beta1"], kind: Literal["GlobalRuleGroup"], /
    ) -> ClusterWithStatus[alerting_v2beta1.GlobalRuleGroup]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["alerting.kubesphere.io/v2beta1"],
        kind: Literal["RuleGroup"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[alerting_v2beta1.RuleGroup]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["app.k8s.io/v1beta1"],
        kind: Literal["Application"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[app_v1beta1.Application]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmApplication"], /
    ) -> ClusterWithStatus[application_v1alpha1.HelmApplication]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmApplicationVersion"], /
    ) -> ClusterWithStatus[application_v1alpha1.HelmApplicationVersion]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmCategory"], /
    ) -> ClusterWithStatus[application_v1alpha1.HelmCategory]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmRelease"], /
    ) -> ClusterWithStatus[application_v1alpha1.HelmRelease]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmRepo"], /
    ) -> ClusterWithStatus[application_v1alpha1.HelmRepo]: ...
    @overload
    def __call__(
        self, api_version: Literal["cluster.kubesphere.io/v1alpha1"], kind: Literal["Cluster"], /
    ) -> ClusterObjects[cluster_v1alpha1.Cluster]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha1"],
        kind: Literal["S2iBinary"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[devops_v1alpha1.S2iBinary]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha1"],
        kind: Literal["S2iBuilder"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[devops_v1alpha1.S2iBuilder]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha1"], kind: Literal["S2iBuilderTemplate"], /
    ) -> ClusterObjects[devops_v1alpha1.S2iBuilderTemplate]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha1"],
        kind: Literal["S2iRun"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[devops_v1alpha1.S2iRun]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["Addon"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[devops_v1alpha3.Addon]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha3"], kind: Literal["AddonStrategy"], /
    ) -> ClusterObjects[devops_v1alpha3.AddonStrategy]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha3"], kind: Literal["ClusterStepTemplate"], /
    ) -> ClusterWithStatus[devops_v1alpha3.ClusterStepTemplate]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha3"], kind: Literal["ClusterTemplate"], /
    ) -> ClusterWithStatus[devops_v1alpha3.ClusterTemplate]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha3"], kind: Literal["DevOpsProject"], /
    ) -> ClusterObjects[devops_v1alpha3.DevOpsProject]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["GitRepository"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[devops_v1alpha3.GitRepository]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["PipelineRun"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[devops_v1alpha3.PipelineRun]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["Pipeline"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[devops_v1alpha3.Pipeline]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["Template"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[devops_v1alpha3.Template]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["Webhook"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[devops_v1alpha3.Webhook]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["gateway.kubesphere.io/v1alpha1"],
        kind: Literal["Gateway"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[gateway_v1alpha1.Gateway]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["gitops.kubesphere.io/v1alpha1"],
        kind: Literal["Application"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[gitops_v1alpha1.Application]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["gitops.kubesphere.io/v1alpha1"],
        kind: Literal["ImageUpdater"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[gitops_v1alpha1.ImageUpdater]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["iam.kubesphere.io/v1alpha2"],
        kind: Literal["FederatedRoleBinding"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[iam_v1alpha2.FederatedRoleBinding]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["iam.kubesphere.io/v1alpha2"],
        kind: Literal["FederatedRole"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[iam_v1alpha2.FederatedRole]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["iam.kubesphere.io/v1alpha2"],
        kind: Literal["FederatedUser"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[iam_v1alpha2.FederatedUser]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["GlobalRoleBinding"], /
    ) -> ClusterObjects[iam_v1alpha2.GlobalRoleBinding]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["GlobalRole"], /
    ) -> ClusterObjects[iam_v1alpha2.GlobalRole]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["GroupBinding"], /
    ) -> ClusterObjects[iam_v1alpha2.GroupBinding]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["Group"], /
    ) -> ClusterObjects[iam_v1alpha2.Group]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["LoginRecord"], /
    ) -> ClusterObjects[iam_v1alpha2.LoginRecord]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["RoleBase"], /
    ) -> ClusterObjects[iam_v1alpha2.RoleBase]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["User"], /
    ) -> ClusterObjects[iam_v1alpha2.User]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["WorkspaceRoleBinding"], /
    ) -> ClusterObjects[iam_v1alpha2.WorkspaceRoleBinding]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["WorkspaceRole"], /
    ) -> ClusterObjects[iam_v1alpha2.WorkspaceRole]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["installer.kubesphere.io/v1alpha1"],
        kind: Literal["ClusterConfiguration"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[installer_v1alpha1.ClusterConfiguration]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["logging.kubesphere.io/v1alpha2"],
        kind: Literal["Output"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[logging_v1alpha2.Output]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["monitoring.coreos.com/v1"],
        kind: Literal["ServiceMonitor"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[monitoring_v1.ServiceMonitor]: ...
    @overload
    def __call__(
        self, api_version: Literal["monitoring.kubesphere.io/v1alpha2"], kind: Literal["ClusterDashboard"], /
    ) -> ClusterObjects[monitoring_v1alpha2.ClusterDashboard]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["monitoring.kubesphere.io/v1alpha2"],
        kind: Literal["Dashboard"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[monitoring_v1alpha2.Dashboard]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["network.kubesphere.io/v1alpha1"],
        kind: Literal["BgpConf"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[network_v1alpha1.BgpConf]: ...
    @overload
    def __call__(
        self, api_version: Literal["network.kubesphere.io/v1alpha1"], kind: Literal["IPAMBlock"], /
    ) -> ClusterObjects[network_v1alpha1.IPAMBlock]: ...
    @overload
    def __call__(
        self, api_version: Literal["network.kubesphere.io/v1alpha1"], kind: Literal["IPAMHandle"], /
    ) -> ClusterObjects[network_v1alpha1.IPAMHandle]: ...
    @overload
    def __call__(
        self, api_version: Literal["network.kubesphere.io/v1alpha1"], kind: Literal["IPPool"], /
    ) -> ClusterWithStatus[network_v1alpha1.IPPool]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["network.kubesphere.io/v1alpha1"],
        kind: Literal["NamespaceNetworkPolicy"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[network_v1alpha1.NamespaceNetworkPolicy]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta1"], kind: Literal["Config"], /
    ) -> ClusterObjects[notification_v2beta1.Config]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta1"], kind: Literal["Receiver"], /
    ) -> ClusterObjects[notification_v2beta1.Receiver]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["Config"], /
    ) -> ClusterObjects[notification_v2beta2.Config]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["NotificationManager"], /
    ) -> ClusterObjects[notification_v2beta2.NotificationManager]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["Receiver"], /
    ) -> ClusterObjects[notification_v2beta2.Receiver]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["Router"], /
    ) -> ClusterObjects[notification_v2beta2.Router]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["Silence"], /
    ) -> ClusterObjects[notification_v2beta2.Silence]: ...
    @overload
    def __call__(
        self, api_version: Literal["quota.kubesphere.io/v1alpha2"], kind: Literal["ResourceQuota"], /
    ) -> ClusterWithStatus[quota_v1alpha2.ResourceQuota]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["scheduling.kubefed.io/v1alpha1"],
        kind: Literal["ReplicaSchedulingPreference"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[scheduling_v1alpha1.ReplicaSchedulingPreference]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["servicemesh.kubesphere.io/v1alpha2"],
        kind: Literal["ServicePolicy"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[servicemesh_v1alpha2.ServicePolicy]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["servicemesh.kubesphere.io/v1alpha2"],
        kind: Literal["Strategy"],
        /,
        *,
        namespace: str | None = None,
    ) -> ObjectCollection[servicemesh_v1alpha2.Strategy]: ...
    @overload
    def __call__(
        self, api_version: Literal["snapshot.storage.k8s.io/v1"], kind: Literal["VolumeSnapshotClass"], /
    ) -> ClusterObjects[snapshot_v1.VolumeSnapshotClass]: ...
    @overload
    def __call__(
        self, api_version: Literal["snapshot.storage.k8s.io/v1"], kind: Literal["VolumeSnapshotContent"], /
    ) -> ClusterWithStatus[snapshot_v1.VolumeSnapshotContent]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["snapshot.storage.k8s.io/v1"],
        kind: Literal["VolumeSnapshot"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[snapshot_v1.VolumeSnapshot]: ...
    @overload
    def __call__(
        self, api_version: Literal["snapshot.storage.k8s.io/v1beta1"], kind: Literal["VolumeSnapshotClass"], /
    ) -> ClusterObjects[snapshot_v1beta1.VolumeSnapshotClass]: ...
    @overload
    def __call__(
        self, api_version: Literal["snapshot.storage.k8s.io/v1beta1"], kind: Literal["VolumeSnapshotContent"], /
    ) -> ClusterWithStatus[snapshot_v1beta1.VolumeSnapshotContent]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["snapshot.storage.k8s.io/v1beta1"],
        kind: Literal["VolumeSnapshot"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[snapshot_v1beta1.VolumeSnapshot]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.kubesphere.io/v1alpha1"], kind: Literal["Accessor"], /
    ) -> ClusterWithStatus[storage_v1alpha1.Accessor]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.kubesphere.io/v1alpha1"], kind: Literal["ProvisionerCapability"], /
    ) -> ClusterObjects[storage_v1alpha1.ProvisionerCapability]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.kubesphere.io/v1alpha1"], kind: Literal["StorageClassCapability"], /
    ) -> ClusterObjects[storage_v1alpha1.StorageClassCapability]: ...
    @overload
    def __call__(
        self, api_version: Literal["tenant.kubesphere.io/v1alpha1"], kind: Literal["Workspace"], /
    ) -> ClusterObjects[tenant_v1alpha1.Workspace]: ...
    @overload
    def __call__(
        self, api_version: Literal["tenant.kubesphere.io/v1alpha2"], kind: Literal["WorkspaceTemplate"], /
    ) -> ClusterObjects[tenant_v1alpha2.WorkspaceTemplate]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedApplication"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedApplication]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedConfigMap"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedConfigMap]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedDeployment"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedDeployment]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedIngress"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedIngress]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedLimitRange"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedLimitRange]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedNamespace"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedNamespace]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedPersistentVolumeClaim"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedPersistentVolumeClaim]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedSecret"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedSecret]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedServiceAccount"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedServiceAccount]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedService"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedService]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedStatefulSet"],
        /,
        *,
        namespace: str | None = None,
    ) -> WithStatus[kubefed_v1beta1.FederatedStatefulSet]: ...
    @overload
    def __call__(
        self,
        api_version: Literal[
            "admissionregistration.k8s.io/v1",
            "admissionregistration.k8s.io/v1alpha1",
            "admissionregistration.k8s.io/v1beta1",
            "alerting.kubesphere.io/v2beta1",
            "apiextensions.k8s.io/v1",
            "apiregistration.k8s.io/v1",
            "application.kubesphere.io/v1alpha1",
            "authentication.k8s.io/v1",
            "authentication.k8s.io/v1alpha1",
            "authentication.k8s.io/v1beta1",
            "authorization.k8s.io/v1",
            "certificates.k8s.io/v1",
            "certificates.k8s.io/v1alpha1",
            "cluster.kubesphere.io/v1alpha1",
            "devops.kubesphere.io/v1alpha1",
            "devops.kubesphere.io/v1alpha3",
            "flowcontrol.apiserver.k8s.io/v1beta2",
            "flowcontrol.apiserver.k8s.io/v1beta3",
            "iam.kubesphere.io/v1alpha2",
            "internal.apiserver.k8s.io/v1alpha1",
            "monitoring.kubesphere.io/v1alpha2",
            "network.kubesphere.io/v1alpha1",
            "networking.k8s.io/v1",
            "networking.k8s.io/v1alpha1",
            "node.k8s.io/v1",
            "notification.kubesphere.io/v2beta1",
            "notification.kubesphere.io/v2beta2",
            "quota.kubesphere.io/v1alpha2",
            "rbac.authorization.k8s.io/v1",
            "resource.k8s.io/v1alpha2",
            "scheduling.k8s.io/v1",
            "snapshot.storage.k8s.io/v1",
            "snapshot.storage.k8s.io/v1beta1",
            "storage.k8s.io/v1",
            "storage.kubesphere.io/v1alpha1",
            "tenant.kubesphere.io/v1alpha1",
            "tenant.kubesphere.io/v1alpha2",
            "v1",
        ],
        kind: Literal[
            "APIService",
            "Accessor",
            "AddonStrategy",
            "CSIDriver",
            "CSINode",
            "CertificateSigningRequest",
            "Cluster",
            "ClusterCIDR",
            "ClusterDashboard",
            "ClusterRole",
            "ClusterRoleBinding",
            "ClusterRuleGroup",
            "ClusterStepTemplate",
            "ClusterTemplate",
            "ClusterTrustBundle",
            "ComponentStatus",
            "Config",
            "CustomResourceDefinition",
            "DevOpsProject",
            "FlowSchema",
            "GlobalRole",
            "GlobalRoleBinding",
            "GlobalRuleGroup",
            "Group",
            "GroupBinding",
            "HelmApplication",
            "HelmApplicationVersion",
            "HelmCategory",
            "HelmRelease",
            "HelmRepo",
            "IPAMBlock",
            "IPAMHandle",
            "IPAddress",
            "IPPool",
            "IngressClass",
            "LoginRecord",
            "MutatingWebhookConfiguration",
            "Namespace",
            "Node",
            "NotificationManager",
            "PersistentVolume",
            "PriorityClass",
            "PriorityLevelConfiguration",
            "ProvisionerCapability",
            "Receiver",
            "ResourceClass",
            "ResourceQuota",
            "RoleBase",
            "Router",
            "RuntimeClass",
            "S2iBuilderTemplate",
            "SelfSubjectAccessReview",
            "SelfSubjectReview",
            "SelfSubjectRulesReview",
            "Silence",
            "StorageClass",
            "StorageClassCapability",
            "StorageVersion",
            "SubjectAccessReview",
            "TokenReview",
            "User",
            "ValidatingAdmissionPolicy",
            "ValidatingAdmissionPolicyBinding",
            "ValidatingWebhookConfiguration",
            "VolumeAttachment",
            "VolumeSnapshotClass",
            "VolumeSnapshotContent",
            "Workspace",
            "WorkspaceRole",
            "WorkspaceRoleBinding",
            "WorkspaceTemplate",
        ],
        /,
        *,
        namespace: str,
        model: type[Any] | None = None,
    ) -> NoCollection: ...
    @overload
    def __call__(
        self, api_version: str, kind: str, /, *, namespace: str | None = None, model: type[_M]
    ) -> ObjectCollection[_M]: ...
    @overload
    def __call__(
        self, api_version: str, kind: str, /, *, namespace: str | None = None, model: None = None
    ) -> ObjectCollection[Any]: ...
    def __call__(
        self,
        api_version: Any,
        kind: str | None = None,
        /,
        *,
        namespace: str | None = None,
        model: type[Any] | None = None,
    ) -> Any:
        """The objects of a kind: `ks.objects("apps/v1", "Deployment", namespace="demo")`, or `ks.objects(Deployment)`.

        A kind that this package doesn't know is looked up on the server, once (Kubernetes discovery).

        Args:
            api_version: group and version, e.g. `apps/v1`, `v1` for the core group; or a kind's model.
            kind: the kind's name, if not a model is given.
            namespace: the namespace; without it, those of all namespaces are listed and watched.
            model: the model to read them as, one of the package's. Without it, the one of the kind if there is one,
                else plain JSON.

        Raises:
            NotFoundError: the server has no such group, version or kind.
            TypeError: a model that is none of the package's.
            ValueError: a namespace for a kind that is in none, or the model of no kind.
        """
        if kind is None:
            return self._of(api_version, namespace)
        return self._find(api_version, kind, namespace, model)
