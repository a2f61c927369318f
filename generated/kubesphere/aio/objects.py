"""`ks.objects`: the objects of any kind, by its model or by apiVersion and kind; a type checker knows the known ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from .._core.kube.async_collections import AsyncFinder

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Literal
    from .._core.kube.kinds import NoCollection
    from .._core.kube.async_native import (
        AsyncClusterWithStatus,
        AsyncNamespaces,
        AsyncNodes,
        AsyncProxied,
        AsyncRollingSets,
        AsyncScalableWithStatus,
        AsyncServiceAccounts,
        AsyncSigningRequests,
        AsyncWithStatus,
        AsyncWorkloads,
    )
    from .._core.kube.async_objects import (
        AsyncClusterCreator,
        AsyncClusterObjects,
        AsyncClusterReader,
        AsyncCreator,
        AsyncObjectCollection,
    )
    from .._core.kube.async_pods import AsyncPods
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
    from .._core.kube.async_objects import AsyncObjectCollection
    from ..api.objects import OneOfClusterCreator
    from ..api.objects import OneOfClusterObjects
    from ..api.objects import OneOfClusterWithStatus
    from ..api.objects import OneOfCreator
    from ..api.objects import OneOfObjectCollection
    from ..api.objects import OneOfScalableWithStatus
    from ..api.objects import OneOfWithStatus
    from ..api.objects import OneOfWorkloads

_M = TypeVar("_M")


class AsyncObjects(AsyncFinder):
    """Finds the objects of a kind; call it."""

    @overload
    def __call__(self, model: type[OneOfClusterCreator], /) -> AsyncClusterCreator[OneOfClusterCreator]: ...
    @overload
    def __call__(self, model: type[OneOfClusterObjects], /) -> AsyncClusterObjects[OneOfClusterObjects]: ...
    @overload
    def __call__(self, model: type[core_v1.ComponentStatus], /) -> AsyncClusterReader[core_v1.ComponentStatus]: ...
    @overload
    def __call__(self, model: type[OneOfClusterWithStatus], /) -> AsyncClusterWithStatus[OneOfClusterWithStatus]: ...
    @overload
    def __call__(self, model: type[OneOfCreator], /, *, namespace: str | None = None) -> AsyncCreator[OneOfCreator]: ...
    @overload
    def __call__(self, model: type[core_v1.Namespace], /) -> AsyncNamespaces[core_v1.Namespace]: ...
    @overload
    def __call__(self, model: type[core_v1.Node], /) -> AsyncNodes[core_v1.Node]: ...
    @overload
    def __call__(
        self, model: type[OneOfObjectCollection], /, *, namespace: str | None = None
    ) -> AsyncObjectCollection[OneOfObjectCollection]: ...
    @overload
    def __call__(self, model: type[core_v1.Pod], /, *, namespace: str | None = None) -> AsyncPods[core_v1.Pod]: ...
    @overload
    def __call__(
        self, model: type[core_v1.Service], /, *, namespace: str | None = None
    ) -> AsyncProxied[core_v1.Service]: ...
    @overload
    def __call__(
        self, model: type[apps_v1.DaemonSet], /, *, namespace: str | None = None
    ) -> AsyncRollingSets[apps_v1.DaemonSet]: ...
    @overload
    def __call__(
        self, model: type[OneOfScalableWithStatus], /, *, namespace: str | None = None
    ) -> AsyncScalableWithStatus[OneOfScalableWithStatus, autoscaling_v1.Scale]: ...
    @overload
    def __call__(
        self, model: type[core_v1.ServiceAccount], /, *, namespace: str | None = None
    ) -> AsyncServiceAccounts[core_v1.ServiceAccount, authentication_v1.TokenRequest]: ...
    @overload
    def __call__(
        self, model: type[certificates_v1.CertificateSigningRequest], /
    ) -> AsyncSigningRequests[certificates_v1.CertificateSigningRequest]: ...
    @overload
    def __call__(
        self, model: type[OneOfWithStatus], /, *, namespace: str | None = None
    ) -> AsyncWithStatus[OneOfWithStatus]: ...
    @overload
    def __call__(
        self, model: type[OneOfWorkloads], /, *, namespace: str | None = None
    ) -> AsyncWorkloads[OneOfWorkloads, autoscaling_v1.Scale]: ...
    @overload
    def __call__(
        self, api_version: Literal["admissionregistration.k8s.io/v1"], kind: Literal["MutatingWebhookConfiguration"], /
    ) -> Awaitable[AsyncClusterObjects[admissionregistration_v1.MutatingWebhookConfiguration]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1"],
        kind: Literal["ValidatingWebhookConfiguration"],
        /,
    ) -> Awaitable[AsyncClusterObjects[admissionregistration_v1.ValidatingWebhookConfiguration]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1alpha1"],
        kind: Literal["ValidatingAdmissionPolicy"],
        /,
    ) -> Awaitable[AsyncClusterWithStatus[admissionregistration_v1alpha1.ValidatingAdmissionPolicy]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1alpha1"],
        kind: Literal["ValidatingAdmissionPolicyBinding"],
        /,
    ) -> Awaitable[AsyncClusterObjects[admissionregistration_v1alpha1.ValidatingAdmissionPolicyBinding]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1beta1"],
        kind: Literal["ValidatingAdmissionPolicy"],
        /,
    ) -> Awaitable[AsyncClusterWithStatus[admissionregistration_v1beta1.ValidatingAdmissionPolicy]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["admissionregistration.k8s.io/v1beta1"],
        kind: Literal["ValidatingAdmissionPolicyBinding"],
        /,
    ) -> Awaitable[AsyncClusterObjects[admissionregistration_v1beta1.ValidatingAdmissionPolicyBinding]]: ...
    @overload
    def __call__(
        self, api_version: Literal["apiextensions.k8s.io/v1"], kind: Literal["CustomResourceDefinition"], /
    ) -> Awaitable[AsyncClusterWithStatus[apiextensions_v1.CustomResourceDefinition]]: ...
    @overload
    def __call__(
        self, api_version: Literal["apiregistration.k8s.io/v1"], kind: Literal["APIService"], /
    ) -> Awaitable[AsyncClusterWithStatus[apiregistration_v1.APIService]]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["ControllerRevision"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncObjectCollection[apps_v1.ControllerRevision]]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["DaemonSet"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncRollingSets[apps_v1.DaemonSet]]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["Deployment"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncWorkloads[apps_v1.Deployment, autoscaling_v1.Scale]]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["ReplicaSet"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncScalableWithStatus[apps_v1.ReplicaSet, autoscaling_v1.Scale]]: ...
    @overload
    def __call__(
        self, api_version: Literal["apps/v1"], kind: Literal["StatefulSet"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncWorkloads[apps_v1.StatefulSet, autoscaling_v1.Scale]]: ...
    @overload
    def __call__(
        self, api_version: Literal["authentication.k8s.io/v1"], kind: Literal["SelfSubjectReview"], /
    ) -> Awaitable[AsyncClusterCreator[authentication_v1.SelfSubjectReview]]: ...
    @overload
    def __call__(
        self, api_version: Literal["authentication.k8s.io/v1"], kind: Literal["TokenReview"], /
    ) -> Awaitable[AsyncClusterCreator[authentication_v1.TokenReview]]: ...
    @overload
    def __call__(
        self, api_version: Literal["authentication.k8s.io/v1alpha1"], kind: Literal["SelfSubjectReview"], /
    ) -> Awaitable[AsyncClusterCreator[authentication_v1alpha1.SelfSubjectReview]]: ...
    @overload
    def __call__(
        self, api_version: Literal["authentication.k8s.io/v1beta1"], kind: Literal["SelfSubjectReview"], /
    ) -> Awaitable[AsyncClusterCreator[authentication_v1beta1.SelfSubjectReview]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["authorization.k8s.io/v1"],
        kind: Literal["LocalSubjectAccessReview"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncCreator[authorization_v1.LocalSubjectAccessReview]]: ...
    @overload
    def __call__(
        self, api_version: Literal["authorization.k8s.io/v1"], kind: Literal["SelfSubjectAccessReview"], /
    ) -> Awaitable[AsyncClusterCreator[authorization_v1.SelfSubjectAccessReview]]: ...
    @overload
    def __call__(
        self, api_version: Literal["authorization.k8s.io/v1"], kind: Literal["SelfSubjectRulesReview"], /
    ) -> Awaitable[AsyncClusterCreator[authorization_v1.SelfSubjectRulesReview]]: ...
    @overload
    def __call__(
        self, api_version: Literal["authorization.k8s.io/v1"], kind: Literal["SubjectAccessReview"], /
    ) -> Awaitable[AsyncClusterCreator[authorization_v1.SubjectAccessReview]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["autoscaling/v1"],
        kind: Literal["HorizontalPodAutoscaler"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[autoscaling_v1.HorizontalPodAutoscaler]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["autoscaling/v2"],
        kind: Literal["HorizontalPodAutoscaler"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[autoscaling_v2.HorizontalPodAutoscaler]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["autoscaling/v2beta2"],
        kind: Literal["HorizontalPodAutoscaler"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[autoscaling_v2.HorizontalPodAutoscaler]]: ...
    @overload
    def __call__(
        self, api_version: Literal["batch/v1"], kind: Literal["CronJob"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncWithStatus[batch_v1.CronJob]]: ...
    @overload
    def __call__(
        self, api_version: Literal["batch/v1"], kind: Literal["Job"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncWithStatus[batch_v1.Job]]: ...
    @overload
    def __call__(
        self, api_version: Literal["batch/v1beta1"], kind: Literal["CronJob"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncWithStatus[batch_v1.CronJob]]: ...
    @overload
    def __call__(
        self, api_version: Literal["certificates.k8s.io/v1"], kind: Literal["CertificateSigningRequest"], /
    ) -> Awaitable[AsyncSigningRequests[certificates_v1.CertificateSigningRequest]]: ...
    @overload
    def __call__(
        self, api_version: Literal["certificates.k8s.io/v1alpha1"], kind: Literal["ClusterTrustBundle"], /
    ) -> Awaitable[AsyncClusterObjects[certificates_v1alpha1.ClusterTrustBundle]]: ...
    @overload
    def __call__(
        self, api_version: Literal["coordination.k8s.io/v1"], kind: Literal["Lease"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncObjectCollection[coordination_v1.Lease]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Binding"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncCreator[core_v1.Binding]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ComponentStatus"], /
    ) -> Awaitable[AsyncClusterReader[core_v1.ComponentStatus]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ConfigMap"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncObjectCollection[core_v1.ConfigMap]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Endpoints"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncObjectCollection[core_v1.Endpoints]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Event"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncObjectCollection[core_v1.Event]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["LimitRange"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncObjectCollection[core_v1.LimitRange]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Namespace"], /
    ) -> Awaitable[AsyncNamespaces[core_v1.Namespace]]: ...
    @overload
    def __call__(self, api_version: Literal["v1"], kind: Literal["Node"], /) -> Awaitable[AsyncNodes[core_v1.Node]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["PersistentVolumeClaim"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncWithStatus[core_v1.PersistentVolumeClaim]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["PersistentVolume"], /
    ) -> Awaitable[AsyncClusterWithStatus[core_v1.PersistentVolume]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Pod"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncPods[core_v1.Pod]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["PodTemplate"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncObjectCollection[core_v1.PodTemplate]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ReplicationController"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncScalableWithStatus[core_v1.ReplicationController, autoscaling_v1.Scale]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ResourceQuota"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncWithStatus[core_v1.ResourceQuota]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Secret"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncObjectCollection[core_v1.Secret]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["ServiceAccount"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncServiceAccounts[core_v1.ServiceAccount, authentication_v1.TokenRequest]]: ...
    @overload
    def __call__(
        self, api_version: Literal["v1"], kind: Literal["Service"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncProxied[core_v1.Service]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["discovery.k8s.io/v1"],
        kind: Literal["EndpointSlice"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[discovery_v1.EndpointSlice]]: ...
    @overload
    def __call__(
        self, api_version: Literal["events.k8s.io/v1"], kind: Literal["Event"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncObjectCollection[events_v1.Event]]: ...
    @overload
    def __call__(
        self, api_version: Literal["flowcontrol.apiserver.k8s.io/v1beta2"], kind: Literal["FlowSchema"], /
    ) -> Awaitable[AsyncClusterWithStatus[flowcontrol_v1beta2.FlowSchema]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["flowcontrol.apiserver.k8s.io/v1beta2"],
        kind: Literal["PriorityLevelConfiguration"],
        /,
    ) -> Awaitable[AsyncClusterWithStatus[flowcontrol_v1beta2.PriorityLevelConfiguration]]: ...
    @overload
    def __call__(
        self, api_version: Literal["flowcontrol.apiserver.k8s.io/v1beta3"], kind: Literal["FlowSchema"], /
    ) -> Awaitable[AsyncClusterWithStatus[flowcontrol_v1beta3.FlowSchema]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["flowcontrol.apiserver.k8s.io/v1beta3"],
        kind: Literal["PriorityLevelConfiguration"],
        /,
    ) -> Awaitable[AsyncClusterWithStatus[flowcontrol_v1beta3.PriorityLevelConfiguration]]: ...
    @overload
    def __call__(
        self, api_version: Literal["internal.apiserver.k8s.io/v1alpha1"], kind: Literal["StorageVersion"], /
    ) -> Awaitable[AsyncClusterWithStatus[apiserverinternal_v1alpha1.StorageVersion]]: ...
    @overload
    def __call__(
        self, api_version: Literal["networking.k8s.io/v1"], kind: Literal["IngressClass"], /
    ) -> Awaitable[AsyncClusterObjects[networking_v1.IngressClass]]: ...
    @overload
    def __call__(
        self, api_version: Literal["networking.k8s.io/v1"], kind: Literal["Ingress"], /, *, namespace: str | None = None
    ) -> Awaitable[AsyncWithStatus[networking_v1.Ingress]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["networking.k8s.io/v1"],
        kind: Literal["NetworkPolicy"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[networking_v1.NetworkPolicy]]: ...
    @overload
    def __call__(
        self, api_version: Literal["networking.k8s.io/v1alpha1"], kind: Literal["ClusterCIDR"], /
    ) -> Awaitable[AsyncClusterObjects[networking_v1alpha1.ClusterCIDR]]: ...
    @overload
    def __call__(
        self, api_version: Literal["networking.k8s.io/v1alpha1"], kind: Literal["IPAddress"], /
    ) -> Awaitable[AsyncClusterObjects[networking_v1alpha1.IPAddress]]: ...
    @overload
    def __call__(
        self, api_version: Literal["node.k8s.io/v1"], kind: Literal["RuntimeClass"], /
    ) -> Awaitable[AsyncClusterObjects[node_v1.RuntimeClass]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["policy/v1"],
        kind: Literal["PodDisruptionBudget"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[policy_v1.PodDisruptionBudget]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["policy/v1beta1"],
        kind: Literal["PodDisruptionBudget"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[policy_v1.PodDisruptionBudget]]: ...
    @overload
    def __call__(
        self, api_version: Literal["rbac.authorization.k8s.io/v1"], kind: Literal["ClusterRoleBinding"], /
    ) -> Awaitable[AsyncClusterObjects[rbac_v1.ClusterRoleBinding]]: ...
    @overload
    def __call__(
        self, api_version: Literal["rbac.authorization.k8s.io/v1"], kind: Literal["ClusterRole"], /
    ) -> Awaitable[AsyncClusterObjects[rbac_v1.ClusterRole]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["rbac.authorization.k8s.io/v1"],
        kind: Literal["RoleBinding"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[rbac_v1.RoleBinding]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["rbac.authorization.k8s.io/v1"],
        kind: Literal["Role"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[rbac_v1.Role]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["resource.k8s.io/v1alpha2"],
        kind: Literal["PodSchedulingContext"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[resource_v1alpha2.PodSchedulingContext]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["resource.k8s.io/v1alpha2"],
        kind: Literal["ResourceClaim"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[resource_v1alpha2.ResourceClaim]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["resource.k8s.io/v1alpha2"],
        kind: Literal["ResourceClaimTemplate"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[resource_v1alpha2.ResourceClaimTemplate]]: ...
    @overload
    def __call__(
        self, api_version: Literal["resource.k8s.io/v1alpha2"], kind: Literal["ResourceClass"], /
    ) -> Awaitable[AsyncClusterObjects[resource_v1alpha2.ResourceClass]]: ...
    @overload
    def __call__(
        self, api_version: Literal["scheduling.k8s.io/v1"], kind: Literal["PriorityClass"], /
    ) -> Awaitable[AsyncClusterObjects[scheduling_v1.PriorityClass]]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.k8s.io/v1"], kind: Literal["CSIDriver"], /
    ) -> Awaitable[AsyncClusterObjects[storage_v1.CSIDriver]]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.k8s.io/v1"], kind: Literal["CSINode"], /
    ) -> Awaitable[AsyncClusterObjects[storage_v1.CSINode]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["storage.k8s.io/v1"],
        kind: Literal["CSIStorageCapacity"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[storage_v1.CSIStorageCapacity]]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.k8s.io/v1"], kind: Literal["StorageClass"], /
    ) -> Awaitable[AsyncClusterObjects[storage_v1.StorageClass]]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.k8s.io/v1"], kind: Literal["VolumeAttachment"], /
    ) -> Awaitable[AsyncClusterWithStatus[storage_v1.VolumeAttachment]]: ...
    @overload
    def __call__(
        self, api_version: Literal["alerting.kubesphere.io/v2beta1"], kind: Literal["ClusterRuleGroup"], /
    ) -> Awaitable[AsyncClusterWithStatus[alerting_v2beta1.ClusterRuleGroup]]: ...
    @overload
    def __call__(
        self, api_version: Literal["alerting.kubesphere.io/v2beta1"], kind: Literal["GlobalRuleGroup"], /
    ) -> Awaitable[AsyncClusterWithStatus[alerting_v2beta1.GlobalRuleGroup]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["alerting.kubesphere.io/v2beta1"],
        kind: Literal["RuleGroup"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[alerting_v2beta1.RuleGroup]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["app.k8s.io/v1beta1"],
        kind: Literal["Application"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[app_v1beta1.Application]]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmApplication"], /
    ) -> Awaitable[AsyncClusterWithStatus[application_v1alpha1.HelmApplication]]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmApplicationVersion"], /
    ) -> Awaitable[AsyncClusterWithStatus[application_v1alpha1.HelmApplicationVersion]]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmCategory"], /
    ) -> Awaitable[AsyncClusterWithStatus[application_v1alpha1.HelmCategory]]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmRelease"], /
    ) -> Awaitable[AsyncClusterWithStatus[application_v1alpha1.HelmRelease]]: ...
    @overload
    def __call__(
        self, api_version: Literal["application.kubesphere.io/v1alpha1"], kind: Literal["HelmRepo"], /
    ) -> Awaitable[AsyncClusterWithStatus[application_v1alpha1.HelmRepo]]: ...
    @overload
    def __call__(
        self, api_version: Literal["cluster.kubesphere.io/v1alpha1"], kind: Literal["Cluster"], /
    ) -> Awaitable[AsyncClusterObjects[cluster_v1alpha1.Cluster]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha1"],
        kind: Literal["S2iBinary"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[devops_v1alpha1.S2iBinary]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha1"],
        kind: Literal["S2iBuilder"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[devops_v1alpha1.S2iBuilder]]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha1"], kind: Literal["S2iBuilderTemplate"], /
    ) -> Awaitable[AsyncClusterObjects[devops_v1alpha1.S2iBuilderTemplate]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha1"],
        kind: Literal["S2iRun"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[devops_v1alpha1.S2iRun]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["Addon"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[devops_v1alpha3.Addon]]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha3"], kind: Literal["AddonStrategy"], /
    ) -> Awaitable[AsyncClusterObjects[devops_v1alpha3.AddonStrategy]]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha3"], kind: Literal["ClusterStepTemplate"], /
    ) -> Awaitable[AsyncClusterWithStatus[devops_v1alpha3.ClusterStepTemplate]]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha3"], kind: Literal["ClusterTemplate"], /
    ) -> Awaitable[AsyncClusterWithStatus[devops_v1alpha3.ClusterTemplate]]: ...
    @overload
    def __call__(
        self, api_version: Literal["devops.kubesphere.io/v1alpha3"], kind: Literal["DevOpsProject"], /
    ) -> Awaitable[AsyncClusterObjects[devops_v1alpha3.DevOpsProject]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["GitRepository"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[devops_v1alpha3.GitRepository]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["PipelineRun"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[devops_v1alpha3.PipelineRun]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["Pipeline"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[devops_v1alpha3.Pipeline]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["Template"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[devops_v1alpha3.Template]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["devops.kubesphere.io/v1alpha3"],
        kind: Literal["Webhook"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[devops_v1alpha3.Webhook]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["gateway.kubesphere.io/v1alpha1"],
        kind: Literal["Gateway"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[gateway_v1alpha1.Gateway]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["gitops.kubesphere.io/v1alpha1"],
        kind: Literal["Application"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[gitops_v1alpha1.Application]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["gitops.kubesphere.io/v1alpha1"],
        kind: Literal["ImageUpdater"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[gitops_v1alpha1.ImageUpdater]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["iam.kubesphere.io/v1alpha2"],
        kind: Literal["FederatedRoleBinding"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[iam_v1alpha2.FederatedRoleBinding]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["iam.kubesphere.io/v1alpha2"],
        kind: Literal["FederatedRole"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[iam_v1alpha2.FederatedRole]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["iam.kubesphere.io/v1alpha2"],
        kind: Literal["FederatedUser"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[iam_v1alpha2.FederatedUser]]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["GlobalRoleBinding"], /
    ) -> Awaitable[AsyncClusterObjects[iam_v1alpha2.GlobalRoleBinding]]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["GlobalRole"], /
    ) -> Awaitable[AsyncClusterObjects[iam_v1alpha2.GlobalRole]]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["GroupBinding"], /
    ) -> Awaitable[AsyncClusterObjects[iam_v1alpha2.GroupBinding]]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["Group"], /
    ) -> Awaitable[AsyncClusterObjects[iam_v1alpha2.Group]]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["LoginRecord"], /
    ) -> Awaitable[AsyncClusterObjects[iam_v1alpha2.LoginRecord]]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["RoleBase"], /
    ) -> Awaitable[AsyncClusterObjects[iam_v1alpha2.RoleBase]]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["User"], /
    ) -> Awaitable[AsyncClusterObjects[iam_v1alpha2.User]]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["WorkspaceRoleBinding"], /
    ) -> Awaitable[AsyncClusterObjects[iam_v1alpha2.WorkspaceRoleBinding]]: ...
    @overload
    def __call__(
        self, api_version: Literal["iam.kubesphere.io/v1alpha2"], kind: Literal["WorkspaceRole"], /
    ) -> Awaitable[AsyncClusterObjects[iam_v1alpha2.WorkspaceRole]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["installer.kubesphere.io/v1alpha1"],
        kind: Literal["ClusterConfiguration"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[installer_v1alpha1.ClusterConfiguration]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["logging.kubesphere.io/v1alpha2"],
        kind: Literal["Output"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[logging_v1alpha2.Output]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["monitoring.coreos.com/v1"],
        kind: Literal["ServiceMonitor"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[monitoring_v1.ServiceMonitor]]: ...
    @overload
    def __call__(
        self, api_version: Literal["monitoring.kubesphere.io/v1alpha2"], kind: Literal["ClusterDashboard"], /
    ) -> Awaitable[AsyncClusterObjects[monitoring_v1alpha2.ClusterDashboard]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["monitoring.kubesphere.io/v1alpha2"],
        kind: Literal["Dashboard"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[monitoring_v1alpha2.Dashboard]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["network.kubesphere.io/v1alpha1"],
        kind: Literal["BgpConf"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[network_v1alpha1.BgpConf]]: ...
    @overload
    def __call__(
        self, api_version: Literal["network.kubesphere.io/v1alpha1"], kind: Literal["IPAMBlock"], /
    ) -> Awaitable[AsyncClusterObjects[network_v1alpha1.IPAMBlock]]: ...
    @overload
    def __call__(
        self, api_version: Literal["network.kubesphere.io/v1alpha1"], kind: Literal["IPAMHandle"], /
    ) -> Awaitable[AsyncClusterObjects[network_v1alpha1.IPAMHandle]]: ...
    @overload
    def __call__(
        self, api_version: Literal["network.kubesphere.io/v1alpha1"], kind: Literal["IPPool"], /
    ) -> Awaitable[AsyncClusterWithStatus[network_v1alpha1.IPPool]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["network.kubesphere.io/v1alpha1"],
        kind: Literal["NamespaceNetworkPolicy"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[network_v1alpha1.NamespaceNetworkPolicy]]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta1"], kind: Literal["Config"], /
    ) -> Awaitable[AsyncClusterObjects[notification_v2beta1.Config]]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta1"], kind: Literal["Receiver"], /
    ) -> Awaitable[AsyncClusterObjects[notification_v2beta1.Receiver]]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["Config"], /
    ) -> Awaitable[AsyncClusterObjects[notification_v2beta2.Config]]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["NotificationManager"], /
    ) -> Awaitable[AsyncClusterObjects[notification_v2beta2.NotificationManager]]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["Receiver"], /
    ) -> Awaitable[AsyncClusterObjects[notification_v2beta2.Receiver]]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["Router"], /
    ) -> Awaitable[AsyncClusterObjects[notification_v2beta2.Router]]: ...
    @overload
    def __call__(
        self, api_version: Literal["notification.kubesphere.io/v2beta2"], kind: Literal["Silence"], /
    ) -> Awaitable[AsyncClusterObjects[notification_v2beta2.Silence]]: ...
    @overload
    def __call__(
        self, api_version: Literal["quota.kubesphere.io/v1alpha2"], kind: Literal["ResourceQuota"], /
    ) -> Awaitable[AsyncClusterWithStatus[quota_v1alpha2.ResourceQuota]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["scheduling.kubefed.io/v1alpha1"],
        kind: Literal["ReplicaSchedulingPreference"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[scheduling_v1alpha1.ReplicaSchedulingPreference]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["servicemesh.kubesphere.io/v1alpha2"],
        kind: Literal["ServicePolicy"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[servicemesh_v1alpha2.ServicePolicy]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["servicemesh.kubesphere.io/v1alpha2"],
        kind: Literal["Strategy"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncObjectCollection[servicemesh_v1alpha2.Strategy]]: ...
    @overload
    def __call__(
        self, api_version: Literal["snapshot.storage.k8s.io/v1"], kind: Literal["VolumeSnapshotClass"], /
    ) -> Awaitable[AsyncClusterObjects[snapshot_v1.VolumeSnapshotClass]]: ...
    @overload
    def __call__(
        self, api_version: Literal["snapshot.storage.k8s.io/v1"], kind: Literal["VolumeSnapshotContent"], /
    ) -> Awaitable[AsyncClusterWithStatus[snapshot_v1.VolumeSnapshotContent]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["snapshot.storage.k8s.io/v1"],
        kind: Literal["VolumeSnapshot"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[snapshot_v1.VolumeSnapshot]]: ...
    @overload
    def __call__(
        self, api_version: Literal["snapshot.storage.k8s.io/v1beta1"], kind: Literal["VolumeSnapshotClass"], /
    ) -> Awaitable[AsyncClusterObjects[snapshot_v1beta1.VolumeSnapshotClass]]: ...
    @overload
    def __call__(
        self, api_version: Literal["snapshot.storage.k8s.io/v1beta1"], kind: Literal["VolumeSnapshotContent"], /
    ) -> Awaitable[AsyncClusterWithStatus[snapshot_v1beta1.VolumeSnapshotContent]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["snapshot.storage.k8s.io/v1beta1"],
        kind: Literal["VolumeSnapshot"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[snapshot_v1beta1.VolumeSnapshot]]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.kubesphere.io/v1alpha1"], kind: Literal["Accessor"], /
    ) -> Awaitable[AsyncClusterWithStatus[storage_v1alpha1.Accessor]]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.kubesphere.io/v1alpha1"], kind: Literal["ProvisionerCapability"], /
    ) -> Awaitable[AsyncClusterObjects[storage_v1alpha1.ProvisionerCapability]]: ...
    @overload
    def __call__(
        self, api_version: Literal["storage.kubesphere.io/v1alpha1"], kind: Literal["StorageClassCapability"], /
    ) -> Awaitable[AsyncClusterObjects[storage_v1alpha1.StorageClassCapability]]: ...
    @overload
    def __call__(
        self, api_version: Literal["tenant.kubesphere.io/v1alpha1"], kind: Literal["Workspace"], /
    ) -> Awaitable[AsyncClusterObjects[tenant_v1alpha1.Workspace]]: ...
    @overload
    def __call__(
        self, api_version: Literal["tenant.kubesphere.io/v1alpha2"], kind: Literal["WorkspaceTemplate"], /
    ) -> Awaitable[AsyncClusterObjects[tenant_v1alpha2.WorkspaceTemplate]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedApplication"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedApplication]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedConfigMap"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedConfigMap]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedDeployment"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedDeployment]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedIngress"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedIngress]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedLimitRange"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedLimitRange]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedNamespace"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedNamespace]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedPersistentVolumeClaim"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedPersistentVolumeClaim]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedSecret"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedSecret]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedServiceAccount"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedServiceAccount]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedService"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedService]]: ...
    @overload
    def __call__(
        self,
        api_version: Literal["types.kubefed.io/v1beta1"],
        kind: Literal["FederatedStatefulSet"],
        /,
        *,
        namespace: str | None = None,
    ) -> Awaitable[AsyncWithStatus[kubefed_v1beta1.FederatedStatefulSet]]: ...
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
    ) -> Awaitable[NoCollection]: ...
    @overload
    def __call__(
        self, api_version: str, kind: str, /, *, namespace: str | None = None, model: type[_M]
    ) -> Awaitable[AsyncObjectCollection[_M]]: ...
    @overload
    def __call__(
        self, api_version: str, kind: str, /, *, namespace: str | None = None, model: None = None
    ) -> Awaitable[AsyncObjectCollection[Any]]: ...
    def __call__(
        self,
        api_version: Any,
        kind: str | None = None,
        /,
        *,
        namespace: str | None = None,
        model: type[Any] | None = None,
    ) -> Any:
        """The objects of a kind: `await ks.objects("apps/v1", "Deployment", namespace="demo")`, or `ks.objects(Deployment)`.

        A kind that this package doesn't know is looked up on the server, once (Kubernetes discovery).

        Args:
            api_version: group and version, e.g. `apps/v1`, `v1` for the core group; or a kind's model, and nothing is awaited.
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
