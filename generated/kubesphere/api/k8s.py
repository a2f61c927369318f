"""Kinds by API group and version: what each can do is the class of its collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.sync_resource import Resource
from .._core.kube.sync_collections import KindVersion
from ..models import meta_v1
from .._core.kube.sync_native import Discovery

if TYPE_CHECKING:
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


class AdmissionregistrationV1(KindVersion):
    """Kinds of `admissionregistration.k8s.io/v1`."""

    _api_versions = "admissionregistration.k8s.io/v1"
    mutatingwebhookconfigurations: ClusterObjects[admissionregistration_v1.MutatingWebhookConfiguration]
    validatingwebhookconfigurations: ClusterObjects[admissionregistration_v1.ValidatingWebhookConfiguration]


class AdmissionregistrationV1alpha1(KindVersion):
    """Kinds of `admissionregistration.k8s.io/v1alpha1`."""

    _api_versions = "admissionregistration.k8s.io/v1alpha1"
    validatingadmissionpolicies: ClusterWithStatus[admissionregistration_v1alpha1.ValidatingAdmissionPolicy]
    validatingadmissionpolicybindings: ClusterObjects[admissionregistration_v1alpha1.ValidatingAdmissionPolicyBinding]


class AdmissionregistrationV1beta1(KindVersion):
    """Kinds of `admissionregistration.k8s.io/v1beta1`."""

    _api_versions = "admissionregistration.k8s.io/v1beta1"
    validatingadmissionpolicies: ClusterWithStatus[admissionregistration_v1beta1.ValidatingAdmissionPolicy]
    validatingadmissionpolicybindings: ClusterObjects[admissionregistration_v1beta1.ValidatingAdmissionPolicyBinding]


class AdmissionregistrationGroup(Resource):
    """Versions of `admissionregistration.k8s.io`."""

    v1: AdmissionregistrationV1
    v1alpha1: AdmissionregistrationV1alpha1
    v1beta1: AdmissionregistrationV1beta1


class ApiextensionsV1(KindVersion):
    """Kinds of `apiextensions.k8s.io/v1`."""

    _api_versions = "apiextensions.k8s.io/v1"
    customresourcedefinitions: ClusterWithStatus[apiextensions_v1.CustomResourceDefinition]


class ApiextensionsGroup(Resource):
    """Versions of `apiextensions.k8s.io`."""

    v1: ApiextensionsV1


class ApiregistrationV1(KindVersion):
    """Kinds of `apiregistration.k8s.io/v1`."""

    _api_versions = "apiregistration.k8s.io/v1"
    apiservices: ClusterWithStatus[apiregistration_v1.APIService]


class ApiregistrationGroup(Resource):
    """Versions of `apiregistration.k8s.io`."""

    v1: ApiregistrationV1


class AppsV1(KindVersion):
    """Kinds of `apps/v1`."""

    _api_versions = "apps/v1"
    controllerrevisions: ObjectCollection[apps_v1.ControllerRevision]
    daemonsets: RollingSets[apps_v1.DaemonSet]
    deployments: Workloads[apps_v1.Deployment, autoscaling_v1.Scale]
    replicasets: ScalableWithStatus[apps_v1.ReplicaSet, autoscaling_v1.Scale]
    statefulsets: Workloads[apps_v1.StatefulSet, autoscaling_v1.Scale]


class AppsGroup(Resource):
    """Versions of `apps`."""

    v1: AppsV1


class AuthenticationV1(KindVersion):
    """Kinds of `authentication.k8s.io/v1`."""

    _api_versions = "authentication.k8s.io/v1"
    selfsubjectreviews: ClusterCreator[authentication_v1.SelfSubjectReview]
    tokenreviews: ClusterCreator[authentication_v1.TokenReview]


class AuthenticationV1alpha1(KindVersion):
    """Kinds of `authentication.k8s.io/v1alpha1`."""

    _api_versions = "authentication.k8s.io/v1alpha1"
    selfsubjectreviews: ClusterCreator[authentication_v1alpha1.SelfSubjectReview]


class AuthenticationV1beta1(KindVersion):
    """Kinds of `authentication.k8s.io/v1beta1`."""

    _api_versions = "authentication.k8s.io/v1beta1"
    selfsubjectreviews: ClusterCreator[authentication_v1beta1.SelfSubjectReview]


class AuthenticationGroup(Resource):
    """Versions of `authentication.k8s.io`."""

    v1: AuthenticationV1
    v1alpha1: AuthenticationV1alpha1
    v1beta1: AuthenticationV1beta1


class AuthorizationV1(KindVersion):
    """Kinds of `authorization.k8s.io/v1`."""

    _api_versions = "authorization.k8s.io/v1"
    localsubjectaccessreviews: Creator[authorization_v1.LocalSubjectAccessReview]
    selfsubjectaccessreviews: ClusterCreator[authorization_v1.SelfSubjectAccessReview]
    selfsubjectrulesreviews: ClusterCreator[authorization_v1.SelfSubjectRulesReview]
    subjectaccessreviews: ClusterCreator[authorization_v1.SubjectAccessReview]


class AuthorizationGroup(Resource):
    """Versions of `authorization.k8s.io`."""

    v1: AuthorizationV1


class AutoscalingV1(KindVersion):
    """Kinds of `autoscaling/v1`."""

    _api_versions = "autoscaling/v1"
    horizontalpodautoscalers: WithStatus[autoscaling_v1.HorizontalPodAutoscaler]


class AutoscalingV2(KindVersion):
    """Kinds of `autoscaling/v2`."""

    _api_versions = "autoscaling/v2"
    horizontalpodautoscalers: WithStatus[autoscaling_v2.HorizontalPodAutoscaler]


class AutoscalingV2beta2(KindVersion):
    """Kinds of `autoscaling/v2beta2`."""

    _api_versions = "autoscaling/v2beta2"
    horizontalpodautoscalers: WithStatus[autoscaling_v2.HorizontalPodAutoscaler]


class AutoscalingGroup(Resource):
    """Versions of `autoscaling`."""

    v1: AutoscalingV1
    v2: AutoscalingV2
    v2beta2: AutoscalingV2beta2


class BatchV1(KindVersion):
    """Kinds of `batch/v1`."""

    _api_versions = "batch/v1"
    cronjobs: WithStatus[batch_v1.CronJob]
    jobs: WithStatus[batch_v1.Job]


class BatchV1beta1(KindVersion):
    """Kinds of `batch/v1beta1`."""

    _api_versions = "batch/v1beta1"
    cronjobs: WithStatus[batch_v1.CronJob]


class BatchGroup(Resource):
    """Versions of `batch`."""

    v1: BatchV1
    v1beta1: BatchV1beta1


class CertificatesV1(KindVersion):
    """Kinds of `certificates.k8s.io/v1`."""

    _api_versions = "certificates.k8s.io/v1"
    certificatesigningrequests: SigningRequests[certificates_v1.CertificateSigningRequest]


class CertificatesV1alpha1(KindVersion):
    """Kinds of `certificates.k8s.io/v1alpha1`."""

    _api_versions = "certificates.k8s.io/v1alpha1"
    clustertrustbundles: ClusterObjects[certificates_v1alpha1.ClusterTrustBundle]


class CertificatesGroup(Resource):
    """Versions of `certificates.k8s.io`."""

    v1: CertificatesV1
    v1alpha1: CertificatesV1alpha1


class CoordinationV1(KindVersion):
    """Kinds of `coordination.k8s.io/v1`."""

    _api_versions = "coordination.k8s.io/v1"
    leases: ObjectCollection[coordination_v1.Lease]


class CoordinationGroup(Resource):
    """Versions of `coordination.k8s.io`."""

    v1: CoordinationV1


class CoreV1(KindVersion):
    """Kinds of `v1`."""

    _api_versions = "v1"
    bindings: Creator[core_v1.Binding]
    componentstatuses: ClusterReader[core_v1.ComponentStatus]
    configmaps: ObjectCollection[core_v1.ConfigMap]
    endpoints: ObjectCollection[core_v1.Endpoints]
    events: ObjectCollection[core_v1.Event]
    limitranges: ObjectCollection[core_v1.LimitRange]
    namespaces: Namespaces[core_v1.Namespace]
    nodes: Nodes[core_v1.Node]
    persistentvolumeclaims: WithStatus[core_v1.PersistentVolumeClaim]
    persistentvolumes: ClusterWithStatus[core_v1.PersistentVolume]
    pods: Pods[core_v1.Pod]
    podtemplates: ObjectCollection[core_v1.PodTemplate]
    replicationcontrollers: ScalableWithStatus[core_v1.ReplicationController, autoscaling_v1.Scale]
    resourcequotas: WithStatus[core_v1.ResourceQuota]
    secrets: ObjectCollection[core_v1.Secret]
    serviceaccounts: ServiceAccounts[core_v1.ServiceAccount, authentication_v1.TokenRequest]
    services: Proxied[core_v1.Service]


class CoreGroup(Resource):
    """Versions of `core`."""

    v1: CoreV1


class DiscoveryV1(KindVersion):
    """Kinds of `discovery.k8s.io/v1`."""

    _api_versions = "discovery.k8s.io/v1"
    endpointslices: ObjectCollection[discovery_v1.EndpointSlice]


class DiscoveryGroup(Resource):
    """Versions of `discovery.k8s.io`."""

    v1: DiscoveryV1


class EventsV1(KindVersion):
    """Kinds of `events.k8s.io/v1`."""

    _api_versions = "events.k8s.io/v1"
    events: ObjectCollection[events_v1.Event]


class EventsGroup(Resource):
    """Versions of `events.k8s.io`."""

    v1: EventsV1


class FlowcontrolV1beta2(KindVersion):
    """Kinds of `flowcontrol.apiserver.k8s.io/v1beta2`."""

    _api_versions = "flowcontrol.apiserver.k8s.io/v1beta2"
    flowschemas: ClusterWithStatus[flowcontrol_v1beta2.FlowSchema]
    prioritylevelconfigurations: ClusterWithStatus[flowcontrol_v1beta2.PriorityLevelConfiguration]


class FlowcontrolV1beta3(KindVersion):
    """Kinds of `flowcontrol.apiserver.k8s.io/v1beta3`."""

    _api_versions = "flowcontrol.apiserver.k8s.io/v1beta3"
    flowschemas: ClusterWithStatus[flowcontrol_v1beta3.FlowSchema]
    prioritylevelconfigurations: ClusterWithStatus[flowcontrol_v1beta3.PriorityLevelConfiguration]


class FlowcontrolGroup(Resource):
    """Versions of `flowcontrol.apiserver.k8s.io`."""

    v1beta2: FlowcontrolV1beta2
    v1beta3: FlowcontrolV1beta3


class InternalV1alpha1(KindVersion):
    """Kinds of `internal.apiserver.k8s.io/v1alpha1`."""

    _api_versions = "internal.apiserver.k8s.io/v1alpha1"
    storageversions: ClusterWithStatus[apiserverinternal_v1alpha1.StorageVersion]


class InternalGroup(Resource):
    """Versions of `internal.apiserver.k8s.io`."""

    v1alpha1: InternalV1alpha1


class NetworkingV1(KindVersion):
    """Kinds of `networking.k8s.io/v1`."""

    _api_versions = "networking.k8s.io/v1"
    ingressclasses: ClusterObjects[networking_v1.IngressClass]
    ingresses: WithStatus[networking_v1.Ingress]
    networkpolicies: ObjectCollection[networking_v1.NetworkPolicy]


class NetworkingV1alpha1(KindVersion):
    """Kinds of `networking.k8s.io/v1alpha1`."""

    _api_versions = "networking.k8s.io/v1alpha1"
    clustercidrs: ClusterObjects[networking_v1alpha1.ClusterCIDR]
    ipaddresses: ClusterObjects[networking_v1alpha1.IPAddress]


class NetworkingGroup(Resource):
    """Versions of `networking.k8s.io`."""

    v1: NetworkingV1
    v1alpha1: NetworkingV1alpha1


class NodeV1(KindVersion):
    """Kinds of `node.k8s.io/v1`."""

    _api_versions = "node.k8s.io/v1"
    runtimeclasses: ClusterObjects[node_v1.RuntimeClass]


class NodeGroup(Resource):
    """Versions of `node.k8s.io`."""

    v1: NodeV1


class PolicyV1(KindVersion):
    """Kinds of `policy/v1`."""

    _api_versions = "policy/v1"
    poddisruptionbudgets: WithStatus[policy_v1.PodDisruptionBudget]


class PolicyV1beta1(KindVersion):
    """Kinds of `policy/v1beta1`."""

    _api_versions = "policy/v1beta1"
    poddisruptionbudgets: WithStatus[policy_v1.PodDisruptionBudget]


class PolicyGroup(Resource):
    """Versions of `policy`."""

    v1: PolicyV1
    v1beta1: PolicyV1beta1


class RbacV1(KindVersion):
    """Kinds of `rbac.authorization.k8s.io/v1`."""

    _api_versions = "rbac.authorization.k8s.io/v1"
    clusterrolebindings: ClusterObjects[rbac_v1.ClusterRoleBinding]
    clusterroles: ClusterObjects[rbac_v1.ClusterRole]
    rolebindings: ObjectCollection[rbac_v1.RoleBinding]
    roles: ObjectCollection[rbac_v1.Role]


class RbacGroup(Resource):
    """Versions of `rbac.authorization.k8s.io`."""

    v1: RbacV1


class ResourceV1alpha2(KindVersion):
    """Kinds of `resource.k8s.io/v1alpha2`."""

    _api_versions = "resource.k8s.io/v1alpha2"
    podschedulingcontexts: WithStatus[resource_v1alpha2.PodSchedulingContext]
    resourceclaims: WithStatus[resource_v1alpha2.ResourceClaim]
    resourceclaimtemplates: ObjectCollection[resource_v1alpha2.ResourceClaimTemplate]
    resourceclasses: ClusterObjects[resource_v1alpha2.ResourceClass]


class ResourceGroup(Resource):
    """Versions of `resource.k8s.io`."""

    v1alpha2: ResourceV1alpha2


class SchedulingV1(KindVersion):
    """Kinds of `scheduling.k8s.io/v1`."""

    _api_versions = "scheduling.k8s.io/v1"
    priorityclasses: ClusterObjects[scheduling_v1.PriorityClass]


class SchedulingGroup(Resource):
    """Versions of `scheduling.k8s.io`."""

    v1: SchedulingV1


class StorageV1(KindVersion):
    """Kinds of `storage.k8s.io/v1`."""

    _api_versions = "storage.k8s.io/v1"
    csidrivers: ClusterObjects[storage_v1.CSIDriver]
    csinodes: ClusterObjects[storage_v1.CSINode]
    csistoragecapacities: ObjectCollection[storage_v1.CSIStorageCapacity]
    storageclasses: ClusterObjects[storage_v1.StorageClass]
    volumeattachments: ClusterWithStatus[storage_v1.VolumeAttachment]


class StorageGroup(Resource):
    """Versions of `storage.k8s.io`."""

    v1: StorageV1


class K8s(Discovery[meta_v1.APIVersions, meta_v1.APIGroupList, meta_v1.APIGroup, meta_v1.APIResourceList]):
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
