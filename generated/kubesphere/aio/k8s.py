"""Kinds by API group and version: what each can do is the class of its collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.async_resource import AsyncResource
from .._core.kube.async_collections import AsyncKindVersion
from ..models import meta_v1
from .._core.kube.async_native import AsyncDiscovery

if TYPE_CHECKING:
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


class AdmissionregistrationV1(AsyncKindVersion):
    """Kinds of `admissionregistration.k8s.io/v1`."""

    _api_versions = "admissionregistration.k8s.io/v1"
    mutatingwebhookconfigurations: AsyncClusterObjects[admissionregistration_v1.MutatingWebhookConfiguration]
    validatingwebhookconfigurations: AsyncClusterObjects[admissionregistration_v1.ValidatingWebhookConfiguration]


class AdmissionregistrationV1alpha1(AsyncKindVersion):
    """Kinds of `admissionregistration.k8s.io/v1alpha1`."""

    _api_versions = "admissionregistration.k8s.io/v1alpha1"
    validatingadmissionpolicies: AsyncClusterWithStatus[admissionregistration_v1alpha1.ValidatingAdmissionPolicy]
    validatingadmissionpolicybindings: AsyncClusterObjects[
        admissionregistration_v1alpha1.ValidatingAdmissionPolicyBinding
    ]


class AdmissionregistrationV1beta1(AsyncKindVersion):
    """Kinds of `admissionregistration.k8s.io/v1beta1`."""

    _api_versions = "admissionregistration.k8s.io/v1beta1"
    validatingadmissionpolicies: AsyncClusterWithStatus[admissionregistration_v1beta1.ValidatingAdmissionPolicy]
    validatingadmissionpolicybindings: AsyncClusterObjects[
        admissionregistration_v1beta1.ValidatingAdmissionPolicyBinding
    ]


class AdmissionregistrationGroup(AsyncResource):
    """Versions of `admissionregistration.k8s.io`."""

    v1: AdmissionregistrationV1
    v1alpha1: AdmissionregistrationV1alpha1
    v1beta1: AdmissionregistrationV1beta1


class ApiextensionsV1(AsyncKindVersion):
    """Kinds of `apiextensions.k8s.io/v1`."""

    _api_versions = "apiextensions.k8s.io/v1"
    customresourcedefinitions: AsyncClusterWithStatus[apiextensions_v1.CustomResourceDefinition]


class ApiextensionsGroup(AsyncResource):
    """Versions of `apiextensions.k8s.io`."""

    v1: ApiextensionsV1


class ApiregistrationV1(AsyncKindVersion):
    """Kinds of `apiregistration.k8s.io/v1`."""

    _api_versions = "apiregistration.k8s.io/v1"
    apiservices: AsyncClusterWithStatus[apiregistration_v1.APIService]


class ApiregistrationGroup(AsyncResource):
    """Versions of `apiregistration.k8s.io`."""

    v1: ApiregistrationV1


class AppsV1(AsyncKindVersion):
    """Kinds of `apps/v1`."""

    _api_versions = "apps/v1"
    controllerrevisions: AsyncObjectCollection[apps_v1.ControllerRevision]
    daemonsets: AsyncRollingSets[apps_v1.DaemonSet]
    deployments: AsyncWorkloads[apps_v1.Deployment, autoscaling_v1.Scale]
    replicasets: AsyncScalableWithStatus[apps_v1.ReplicaSet, autoscaling_v1.Scale]
    statefulsets: AsyncWorkloads[apps_v1.StatefulSet, autoscaling_v1.Scale]


class AppsGroup(AsyncResource):
    """Versions of `apps`."""

    v1: AppsV1


class AuthenticationV1(AsyncKindVersion):
    """Kinds of `authentication.k8s.io/v1`."""

    _api_versions = "authentication.k8s.io/v1"
    selfsubjectreviews: AsyncClusterCreator[authentication_v1.SelfSubjectReview]
    tokenreviews: AsyncClusterCreator[authentication_v1.TokenReview]


class AuthenticationV1alpha1(AsyncKindVersion):
    """Kinds of `authentication.k8s.io/v1alpha1`."""

    _api_versions = "authentication.k8s.io/v1alpha1"
    selfsubjectreviews: AsyncClusterCreator[authentication_v1alpha1.SelfSubjectReview]


class AuthenticationV1beta1(AsyncKindVersion):
    """Kinds of `authentication.k8s.io/v1beta1`."""

    _api_versions = "authentication.k8s.io/v1beta1"
    selfsubjectreviews: AsyncClusterCreator[authentication_v1beta1.SelfSubjectReview]


class AuthenticationGroup(AsyncResource):
    """Versions of `authentication.k8s.io`."""

    v1: AuthenticationV1
    v1alpha1: AuthenticationV1alpha1
    v1beta1: AuthenticationV1beta1


class AuthorizationV1(AsyncKindVersion):
    """Kinds of `authorization.k8s.io/v1`."""

    _api_versions = "authorization.k8s.io/v1"
    localsubjectaccessreviews: AsyncCreator[authorization_v1.LocalSubjectAccessReview]
    selfsubjectaccessreviews: AsyncClusterCreator[authorization_v1.SelfSubjectAccessReview]
    selfsubjectrulesreviews: AsyncClusterCreator[authorization_v1.SelfSubjectRulesReview]
    subjectaccessreviews: AsyncClusterCreator[authorization_v1.SubjectAccessReview]


class AuthorizationGroup(AsyncResource):
    """Versions of `authorization.k8s.io`."""

    v1: AuthorizationV1


class AutoscalingV1(AsyncKindVersion):
    """Kinds of `autoscaling/v1`."""

    _api_versions = "autoscaling/v1"
    horizontalpodautoscalers: AsyncWithStatus[autoscaling_v1.HorizontalPodAutoscaler]


class AutoscalingV2(AsyncKindVersion):
    """Kinds of `autoscaling/v2`."""

    _api_versions = "autoscaling/v2"
    horizontalpodautoscalers: AsyncWithStatus[autoscaling_v2.HorizontalPodAutoscaler]


class AutoscalingV2beta2(AsyncKindVersion):
    """Kinds of `autoscaling/v2beta2`."""

    _api_versions = "autoscaling/v2beta2"
    horizontalpodautoscalers: AsyncWithStatus[autoscaling_v2.HorizontalPodAutoscaler]


class AutoscalingGroup(AsyncResource):
    """Versions of `autoscaling`."""

    v1: AutoscalingV1
    v2: AutoscalingV2
    v2beta2: AutoscalingV2beta2


class BatchV1(AsyncKindVersion):
    """Kinds of `batch/v1`."""

    _api_versions = "batch/v1"
    cronjobs: AsyncWithStatus[batch_v1.CronJob]
    jobs: AsyncWithStatus[batch_v1.Job]


class BatchV1beta1(AsyncKindVersion):
    """Kinds of `batch/v1beta1`."""

    _api_versions = "batch/v1beta1"
    cronjobs: AsyncWithStatus[batch_v1.CronJob]


class BatchGroup(AsyncResource):
    """Versions of `batch`."""

    v1: BatchV1
    v1beta1: BatchV1beta1


class CertificatesV1(AsyncKindVersion):
    """Kinds of `certificates.k8s.io/v1`."""

    _api_versions = "certificates.k8s.io/v1"
    certificatesigningrequests: AsyncSigningRequests[certificates_v1.CertificateSigningRequest]


class CertificatesV1alpha1(AsyncKindVersion):
    """Kinds of `certificates.k8s.io/v1alpha1`."""

    _api_versions = "certificates.k8s.io/v1alpha1"
    clustertrustbundles: AsyncClusterObjects[certificates_v1alpha1.ClusterTrustBundle]


class CertificatesGroup(AsyncResource):
    """Versions of `certificates.k8s.io`."""

    v1: CertificatesV1
    v1alpha1: CertificatesV1alpha1


class CoordinationV1(AsyncKindVersion):
    """Kinds of `coordination.k8s.io/v1`."""

    _api_versions = "coordination.k8s.io/v1"
    leases: AsyncObjectCollection[coordination_v1.Lease]


class CoordinationGroup(AsyncResource):
    """Versions of `coordination.k8s.io`."""

    v1: CoordinationV1


class CoreV1(AsyncKindVersion):
    """Kinds of `v1`."""

    _api_versions = "v1"
    bindings: AsyncCreator[core_v1.Binding]
    componentstatuses: AsyncClusterReader[core_v1.ComponentStatus]
    configmaps: AsyncObjectCollection[core_v1.ConfigMap]
    endpoints: AsyncObjectCollection[core_v1.Endpoints]
    events: AsyncObjectCollection[core_v1.Event]
    limitranges: AsyncObjectCollection[core_v1.LimitRange]
    namespaces: AsyncNamespaces[core_v1.Namespace]
    nodes: AsyncNodes[core_v1.Node]
    persistentvolumeclaims: AsyncWithStatus[core_v1.PersistentVolumeClaim]
    persistentvolumes: AsyncClusterWithStatus[core_v1.PersistentVolume]
    pods: AsyncPods[core_v1.Pod]
    podtemplates: AsyncObjectCollection[core_v1.PodTemplate]
    replicationcontrollers: AsyncScalableWithStatus[core_v1.ReplicationController, autoscaling_v1.Scale]
    resourcequotas: AsyncWithStatus[core_v1.ResourceQuota]
    secrets: AsyncObjectCollection[core_v1.Secret]
    serviceaccounts: AsyncServiceAccounts[core_v1.ServiceAccount, authentication_v1.TokenRequest]
    services: AsyncProxied[core_v1.Service]


class CoreGroup(AsyncResource):
    """Versions of `core`."""

    v1: CoreV1


class DiscoveryV1(AsyncKindVersion):
    """Kinds of `discovery.k8s.io/v1`."""

    _api_versions = "discovery.k8s.io/v1"
    endpointslices: AsyncObjectCollection[discovery_v1.EndpointSlice]


class DiscoveryGroup(AsyncResource):
    """Versions of `discovery.k8s.io`."""

    v1: DiscoveryV1


class EventsV1(AsyncKindVersion):
    """Kinds of `events.k8s.io/v1`."""

    _api_versions = "events.k8s.io/v1"
    events: AsyncObjectCollection[events_v1.Event]


class EventsGroup(AsyncResource):
    """Versions of `events.k8s.io`."""

    v1: EventsV1


class FlowcontrolV1beta2(AsyncKindVersion):
    """Kinds of `flowcontrol.apiserver.k8s.io/v1beta2`."""

    _api_versions = "flowcontrol.apiserver.k8s.io/v1beta2"
    flowschemas: AsyncClusterWithStatus[flowcontrol_v1beta2.FlowSchema]
    prioritylevelconfigurations: AsyncClusterWithStatus[flowcontrol_v1beta2.PriorityLevelConfiguration]


class FlowcontrolV1beta3(AsyncKindVersion):
    """Kinds of `flowcontrol.apiserver.k8s.io/v1beta3`."""

    _api_versions = "flowcontrol.apiserver.k8s.io/v1beta3"
    flowschemas: AsyncClusterWithStatus[flowcontrol_v1beta3.FlowSchema]
    prioritylevelconfigurations: AsyncClusterWithStatus[flowcontrol_v1beta3.PriorityLevelConfiguration]


class FlowcontrolGroup(AsyncResource):
    """Versions of `flowcontrol.apiserver.k8s.io`."""

    v1beta2: FlowcontrolV1beta2
    v1beta3: FlowcontrolV1beta3


class InternalV1alpha1(AsyncKindVersion):
    """Kinds of `internal.apiserver.k8s.io/v1alpha1`."""

    _api_versions = "internal.apiserver.k8s.io/v1alpha1"
    storageversions: AsyncClusterWithStatus[apiserverinternal_v1alpha1.StorageVersion]


class InternalGroup(AsyncResource):
    """Versions of `internal.apiserver.k8s.io`."""

    v1alpha1: InternalV1alpha1


class NetworkingV1(AsyncKindVersion):
    """Kinds of `networking.k8s.io/v1`."""

    _api_versions = "networking.k8s.io/v1"
    ingressclasses: AsyncClusterObjects[networking_v1.IngressClass]
    ingresses: AsyncWithStatus[networking_v1.Ingress]
    networkpolicies: AsyncObjectCollection[networking_v1.NetworkPolicy]


class NetworkingV1alpha1(AsyncKindVersion):
    """Kinds of `networking.k8s.io/v1alpha1`."""

    _api_versions = "networking.k8s.io/v1alpha1"
    clustercidrs: AsyncClusterObjects[networking_v1alpha1.ClusterCIDR]
    ipaddresses: AsyncClusterObjects[networking_v1alpha1.IPAddress]


class NetworkingGroup(AsyncResource):
    """Versions of `networking.k8s.io`."""

    v1: NetworkingV1
    v1alpha1: NetworkingV1alpha1


class NodeV1(AsyncKindVersion):
    """Kinds of `node.k8s.io/v1`."""

    _api_versions = "node.k8s.io/v1"
    runtimeclasses: AsyncClusterObjects[node_v1.RuntimeClass]


class NodeGroup(AsyncResource):
    """Versions of `node.k8s.io`."""

    v1: NodeV1


class PolicyV1(AsyncKindVersion):
    """Kinds of `policy/v1`."""

    _api_versions = "policy/v1"
    poddisruptionbudgets: AsyncWithStatus[policy_v1.PodDisruptionBudget]


class PolicyV1beta1(AsyncKindVersion):
    """Kinds of `policy/v1beta1`."""

    _api_versions = "policy/v1beta1"
    poddisruptionbudgets: AsyncWithStatus[policy_v1.PodDisruptionBudget]


class PolicyGroup(AsyncResource):
    """Versions of `policy`."""

    v1: PolicyV1
    v1beta1: PolicyV1beta1


class RbacV1(AsyncKindVersion):
    """Kinds of `rbac.authorization.k8s.io/v1`."""

    _api_versions = "rbac.authorization.k8s.io/v1"
    clusterrolebindings: AsyncClusterObjects[rbac_v1.ClusterRoleBinding]
    clusterroles: AsyncClusterObjects[rbac_v1.ClusterRole]
    rolebindings: AsyncObjectCollection[rbac_v1.RoleBinding]
    roles: AsyncObjectCollection[rbac_v1.Role]


class RbacGroup(AsyncResource):
    """Versions of `rbac.authorization.k8s.io`."""

    v1: RbacV1


class ResourceV1alpha2(AsyncKindVersion):
    """Kinds of `resource.k8s.io/v1alpha2`."""

    _api_versions = "resource.k8s.io/v1alpha2"
    podschedulingcontexts: AsyncWithStatus[resource_v1alpha2.PodSchedulingContext]
    resourceclaims: AsyncWithStatus[resource_v1alpha2.ResourceClaim]
    resourceclaimtemplates: AsyncObjectCollection[resource_v1alpha2.ResourceClaimTemplate]
    resourceclasses: AsyncClusterObjects[resource_v1alpha2.ResourceClass]


class ResourceGroup(AsyncResource):
    """Versions of `resource.k8s.io`."""

    v1alpha2: ResourceV1alpha2


class SchedulingV1(AsyncKindVersion):
    """Kinds of `scheduling.k8s.io/v1`."""

    _api_versions = "scheduling.k8s.io/v1"
    priorityclasses: AsyncClusterObjects[scheduling_v1.PriorityClass]


class SchedulingGroup(AsyncResource):
    """Versions of `scheduling.k8s.io`."""

    v1: SchedulingV1


class StorageV1(AsyncKindVersion):
    """Kinds of `storage.k8s.io/v1`."""

    _api_versions = "storage.k8s.io/v1"
    csidrivers: AsyncClusterObjects[storage_v1.CSIDriver]
    csinodes: AsyncClusterObjects[storage_v1.CSINode]
    csistoragecapacities: AsyncObjectCollection[storage_v1.CSIStorageCapacity]
    storageclasses: AsyncClusterObjects[storage_v1.StorageClass]
    volumeattachments: AsyncClusterWithStatus[storage_v1.VolumeAttachment]


class StorageGroup(AsyncResource):
    """Versions of `storage.k8s.io`."""

    v1: StorageV1


class K8s(AsyncDiscovery[meta_v1.APIVersions, meta_v1.APIGroupList, meta_v1.APIGroup, meta_v1.APIResourceList]):
    """Kubernetes' own kinds, by API group and version."""

    _targets = {
        "APIVersions": "meta_v1.APIVersions",
        "APIGroupList": "meta_v1.APIGroupList",
        "APIGroup": "meta_v1.APIGroup",
        "APIResourceList": "meta_v1.APIResourceList",
    }
    admissionregistration: AdmissionregistrationGroup
    apiextensions: ApiextensionsGroup
    apiregistration: ApiregistrationGroup
    apps: AppsGroup
    authentication: AuthenticationGroup
    authorization: AuthorizationGroup
    autoscaling: AutoscalingGroup
    batch: BatchGroup
    certificates: CertificatesGroup
    coordination: CoordinationGroup
    core: CoreGroup
    discovery: DiscoveryGroup
    events: EventsGroup
    flowcontrol: FlowcontrolGroup
    internal: InternalGroup
    networking: NetworkingGroup
    node: NodeGroup
    policy: PolicyGroup
    rbac: RbacGroup
    resource: ResourceGroup
    scheduling: SchedulingGroup
    storage: StorageGroup
