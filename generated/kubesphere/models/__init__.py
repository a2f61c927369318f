"""Models by their plain names; each is imported when it is first asked for (PEP 562).

Modules are API groups and versions: `apps_v1` is `apps/v1`. A name that several of them have stands here
for the one that most operations use; `_SHARED` has the others, by module as `_MODULES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.missing import by_name as _by_name, missing as _missing

if TYPE_CHECKING:
    from .meta_v1 import APIGroup as APIGroup
    from .meta_v1 import APIGroupList as APIGroupList
    from .meta_v1 import APIResource as APIResource
    from .meta_v1 import APIResourceList as APIResourceList
    from .apiregistration_v1 import APIService as APIService
    from .apiregistration_v1 import APIServiceCondition as APIServiceCondition
    from .apiregistration_v1 import APIServiceSpec as APIServiceSpec
    from .apiregistration_v1 import APIServiceStatus as APIServiceStatus
    from .meta_v1 import APIVersions as APIVersions
    from .core_v1 import AWSElasticBlockStoreVolumeSource as AWSElasticBlockStoreVolumeSource
    from .notification_v2beta2 import AWSSMS as AWSSMS
    from .storage_v1alpha1 import Accessor as Accessor
    from .storage_v1alpha1 import AccessorSpec as AccessorSpec
    from .storage_v1alpha1 import AccessorSpecNamespaceSelector as AccessorSpecNamespaceSelector
    from .storage_v1alpha1 import (
        AccessorSpecNamespaceSelectorFieldSelectorItem as AccessorSpecNamespaceSelectorFieldSelectorItem,
    )
    from .storage_v1alpha1 import (
        AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression as AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression,
    )
    from .storage_v1alpha1 import (
        AccessorSpecNamespaceSelectorLabelSelectorItem as AccessorSpecNamespaceSelectorLabelSelectorItem,
    )
    from .storage_v1alpha1 import (
        AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression as AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression,
    )
    from .storage_v1alpha1 import AccessorSpecWorkspaceSelector as AccessorSpecWorkspaceSelector
    from .openpitrix_v1 import ActionRequest as ActionRequest
    from .devops_v1alpha3 import Addon as Addon
    from .devops_v1alpha3 import AddonSpec as AddonSpec
    from .devops_v1alpha3 import AddonSpecStrategy as AddonSpecStrategy
    from .devops_v1alpha3 import AddonStatus as AddonStatus
    from .devops_v1alpha3 import AddonStrategy as AddonStrategy
    from .devops_v1alpha3 import AddonStrategySpec as AddonStrategySpec
    from .devops_v1alpha3 import AddonStrategySpecOperator as AddonStrategySpecOperator
    from .core_v1 import Affinity as Affinity
    from .rbac_v1 import AggregationRule as AggregationRule
    from .alerting_v2alpha1 import Alert as Alert
    from .notification_v2beta2 import AliyunSMS as AliyunSMS
    from .resource_v1alpha2 import AllocationResult as AllocationResult
    from .monitoring_v1alpha2 import Annotation as Annotation
    from .openpitrix_v1 import App as App
    from .servicemesh_v1alpha2 import AppHealth as AppHealth
    from .metering_v1alpha1 import AppStatistic as AppStatistic
    from .openpitrix_v1 import AppVersion as AppVersion
    from .openpitrix_v1 import AppVersionAudit as AppVersionAudit
    from .openpitrix_v1 import AppVersionReview as AppVersionReview
    from .openpitrix_v1 import AppVersionReviewPhase as AppVersionReviewPhase
    from .openpitrix_v1 import Application as Application
    from .devops_v1alpha3 import ApplicationDestination as ApplicationDestination
    from .gitops_v1alpha1 import ApplicationInfo as ApplicationInfo
    from .app_v1beta1 import ApplicationInfoItem as ApplicationInfoItem
    from .gitops_v1alpha1 import ApplicationOperation as ApplicationOperation
    from .gitops_v1alpha1 import ApplicationSource as ApplicationSource
    from .gitops_v1alpha1 import ApplicationSourceDirectory as ApplicationSourceDirectory
    from .gitops_v1alpha1 import ApplicationSourceHelm as ApplicationSourceHelm
    from .gitops_v1alpha1 import ApplicationSourceJsonnet as ApplicationSourceJsonnet
    from .gitops_v1alpha1 import ApplicationSourceKsonnet as ApplicationSourceKsonnet
    from .gitops_v1alpha1 import ApplicationSourceKustomize as ApplicationSourceKustomize
    from .gitops_v1alpha1 import ApplicationSourcePlugin as ApplicationSourcePlugin
    from .gitops_v1alpha1 import ApplicationSpec as ApplicationSpec
    from .gitops_v1alpha1 import ApplicationStatus as ApplicationStatus
    from .gitops_v1alpha1 import ApplicationSyncRequest as ApplicationSyncRequest
    from .kubefed_v1beta1 import ApplicationTemplate as ApplicationTemplate
    from .gitops_v1alpha1 import ApplicationsSummary as ApplicationsSummary
    from .devops_v1alpha3 import Argo as Argo
    from .gitops_v1alpha1 import ArgoApplication as ArgoApplication
    from .gitops_v1alpha1 import ArgoApplicationSpec as ArgoApplicationSpec
    from .devops_v1alpha2 import Artifact as Artifact
    from .devops_v1alpha2 import ArtifactLinks as ArtifactLinks
    from .core_v1 import AttachedVolume as AttachedVolume
    from .openpitrix_v1 import Attachment as Attachment
    from .application_v1alpha1 import Audit as Audit
    from .admissionregistration_v1alpha1 import AuditAnnotation as AuditAnnotation
    from .auditing_v1alpha1 import AuditQueryResult as AuditQueryResult
    from .devops_v1alpha1 import AuthConfig as AuthConfig
    from .resources_v1alpha2 import AuthInfo as AuthInfo
    from .monitoring_v1alpha2 import Axis as Axis
    from .core_v1 import AzureDiskVolumeSource as AzureDiskVolumeSource
    from .core_v1 import AzureFilePersistentVolumeSource as AzureFilePersistentVolumeSource
    from .core_v1 import AzureFileVolumeSource as AzureFileVolumeSource
    from .gitops_v1alpha1 import Backoff as Backoff
    from .servicemesh_v1alpha2 import BadRequestResponse as BadRequestResponse
    from .monitoring_v1alpha2 import BarGaugeOptions as BarGaugeOptions
    from .notification_v2beta2 import BasicAuth as BasicAuth
    from .network_v1alpha1 import BgpConf as BgpConf
    from .network_v1alpha1 import BgpConfSpec as BgpConfSpec
    from .core_v1 import Binding as Binding
    from .devops_v1alpha3 import BitbucketServerSource as BitbucketServerSource
    from .devops_v1alpha3 import BlueChangeSetEntry as BlueChangeSetEntry
    from .devops_v1alpha3 import BlueUser as BlueUser
    from .devops_v1alpha3 import BlueUserPermission as BlueUserPermission
    from .authentication_v1 import BoundObjectReference as BoundObjectReference
    from .devops_v1alpha3 import Branch as Branch
    from .devops_v1alpha3 import BranchInfo as BranchInfo
    from .devops_v1alpha2 import BranchPipeline as BranchPipeline
    from .devops_v1alpha2 import BranchPipelineBranch as BranchPipelineBranch
    from .devops_v1alpha2 import BranchPipelineLatestRun as BranchPipelineLatestRun
    from .devops_v1alpha2 import BranchPipelineLatestRunCause as BranchPipelineLatestRunCause
    from .devops_v1alpha2 import BranchPipelineLatestRunLinks as BranchPipelineLatestRunLinks
    from .devops_v1alpha2 import BranchPipelineLinks as BranchPipelineLinks
    from .devops_v1alpha2 import BranchPipelineParameter as BranchPipelineParameter
    from .devops_v1alpha2 import (
        BranchPipelineParameterDefaultParameterValue as BranchPipelineParameterDefaultParameterValue,
    )
    from .devops_v1alpha2 import BranchPipelinePermissions as BranchPipelinePermissions
    from .devops_v1alpha2 import BranchRunNode as BranchRunNode
    from .devops_v1alpha2 import BranchRunNodeEdge as BranchRunNodeEdge
    from .devops_v1alpha2 import BranchRunNodeLinks as BranchRunNodeLinks
    from .devops_v1alpha2 import BranchRunNodeStep as BranchRunNodeStep
    from .devops_v1alpha2 import BranchRunNodeStepAction as BranchRunNodeStepAction
    from .devops_v1alpha2 import BranchRunNodeStepActionLinks as BranchRunNodeStepActionLinks
    from .devops_v1alpha2 import BranchRunNodeStepLinks as BranchRunNodeStepLinks
    from .logging_v1alpha2 import Bucket as Bucket
    from .devops_v1alpha2 import BuildRevision as BuildRevision
    from .devops_v1alpha2 import Builds as Builds
    from .alerting_v2alpha1 import BulkItemResponse as BulkItemResponse
    from .alerting_v2alpha1 import BulkResponse as BulkResponse
    from .devops_v1alpha1 import CGroupLimits as CGroupLimits
    from .storage_v1 import CSIDriver as CSIDriver
    from .storage_v1 import CSIDriverSpec as CSIDriverSpec
    from .storage_v1 import CSINode as CSINode
    from .storage_v1 import CSINodeDriver as CSINodeDriver
    from .storage_v1 import CSINodeSpec as CSINodeSpec
    from .core_v1 import CSIPersistentVolumeSource as CSIPersistentVolumeSource
    from .storage_v1 import CSIStorageCapacity as CSIStorageCapacity
    from .core_v1 import CSIVolumeSource as CSIVolumeSource
    from .core_v1 import Capabilities as Capabilities
    from .openpitrix_v1 import Category as Category
    from .devops_v1alpha3 import Cause as Cause
    from .devops_v1alpha2 import CeTaskObject as CeTaskObject
    from .core_v1 import CephFSPersistentVolumeSource as CephFSPersistentVolumeSource
    from .core_v1 import CephFSVolumeSource as CephFSVolumeSource
    from .certificates_v1 import CertificateSigningRequest as CertificateSigningRequest
    from .certificates_v1 import CertificateSigningRequestCondition as CertificateSigningRequestCondition
    from .certificates_v1 import CertificateSigningRequestSpec as CertificateSigningRequestSpec
    from .certificates_v1 import CertificateSigningRequestStatus as CertificateSigningRequestStatus
    from .notification_v2beta2 import Channel as Channel
    from .core_v1 import CinderPersistentVolumeSource as CinderPersistentVolumeSource
    from .core_v1 import CinderVolumeSource as CinderVolumeSource
    from .core_v1 import ClaimSource as ClaimSource
    from .notification_v2beta2 import ClientCertificate as ClientCertificate
    from .core_v1 import ClientIPConfig as ClientIPConfig
    from .cluster_v1alpha1 import Cluster as Cluster
    from .networking_v1alpha1 import ClusterCIDR as ClusterCIDR
    from .networking_v1alpha1 import ClusterCIDRSpec as ClusterCIDRSpec
    from .cluster_v1alpha1 import ClusterCondition as ClusterCondition
    from .installer_v1alpha1 import ClusterConfiguration as ClusterConfiguration
    from .monitoring_v1alpha2 import ClusterDashboard as ClusterDashboard
    from .cluster_v1alpha1 import ClusterList as ClusterList
    from .kubefed_v1beta1 import ClusterOverride as ClusterOverride
    from .rbac_v1 import ClusterRole as ClusterRole
    from .rbac_v1 import ClusterRoleBinding as ClusterRoleBinding
    from .alerting_v2beta1 import ClusterRule as ClusterRule
    from .alerting_v2beta1 import ClusterRuleExprBuilder as ClusterRuleExprBuilder
    from .alerting_v2beta1 import ClusterRuleGroup as ClusterRuleGroup
    from .alerting_v2beta1 import ClusterRuleGroupSpec as ClusterRuleGroupSpec
    from .cluster_v1alpha1 import ClusterSpec as ClusterSpec
    from .cluster_v1alpha1 import ClusterStatus as ClusterStatus
    from .devops_v1alpha3 import ClusterStepTemplate as ClusterStepTemplate
    from .devops_v1alpha3 import ClusterTemplate as ClusterTemplate
    from .certificates_v1alpha1 import ClusterTrustBundle as ClusterTrustBundle
    from .certificates_v1alpha1 import ClusterTrustBundleSpec as ClusterTrustBundleSpec
    from .network_v1alpha2 import Column as Column
    from .devops_v1alpha2 import Comment as Comment
    from .devops_v1alpha2 import Component as Component
    from .core_v1 import ComponentCondition as ComponentCondition
    from .core_v1 import ComponentStatus as ComponentStatus
    from .meta_v1 import Condition as Condition
    from .notification_v2beta2 import Config as Config
    from .core_v1 import ConfigMap as ConfigMap
    from .core_v1 import ConfigMapEnvSource as ConfigMapEnvSource
    from .core_v1 import ConfigMapKeySelector as ConfigMapKeySelector
    from .core_v1 import ConfigMapNodeConfigSource as ConfigMapNodeConfigSource
    from .core_v1 import ConfigMapProjection as ConfigMapProjection
    from .kubefed_v1beta1 import ConfigMapTemplate as ConfigMapTemplate
    from .core_v1 import ConfigMapVolumeSource as ConfigMapVolumeSource
    from .notification_v2beta2 import ConfigSpec as ConfigSpec
    from .common import Confirmation as Confirmation
    from .cluster_v1alpha1 import Connection as Connection
    from .network_v1alpha2 import ConnectionsSummary as ConnectionsSummary
    from .app_v1beta1 import ContactData as ContactData
    from .core_v1 import Container as Container
    from .resources_v1alpha2 import ContainerConfig as ContainerConfig
    from .core_v1 import ContainerImage as ContainerImage
    from .devops_v1alpha1 import ContainerInfo as ContainerInfo
    from .core_v1 import ContainerPort as ContainerPort
    from .core_v1 import ContainerResizePolicy as ContainerResizePolicy
    from .autoscaling_v2 import ContainerResourceMetricSource as ContainerResourceMetricSource
    from .autoscaling_v2 import ContainerResourceMetricStatus as ContainerResourceMetricStatus
    from .core_v1 import ContainerState as ContainerState
    from .core_v1 import ContainerStateRunning as ContainerStateRunning
    from .core_v1 import ContainerStateTerminated as ContainerStateTerminated
    from .core_v1 import ContainerStateWaiting as ContainerStateWaiting
    from .core_v1 import ContainerStatus as ContainerStatus
    from .network_v1alpha2 import Control as Control
    from .network_v1alpha2 import ControlInstance as ControlInstance
    from .apps_v1 import ControllerRevision as ControllerRevision
    from .gateway_v1alpha1 import ControllerSpec as ControllerSpec
    from .openpitrix_v1 import CreateAppRequest as CreateAppRequest
    from .openpitrix_v1 import CreateAppResponse as CreateAppResponse
    from .openpitrix_v1 import CreateAppVersionRequest as CreateAppVersionRequest
    from .openpitrix_v1 import CreateAppVersionResponse as CreateAppVersionResponse
    from .openpitrix_v1 import CreateCategoryRequest as CreateCategoryRequest
    from .openpitrix_v1 import CreateCategoryResponse as CreateCategoryResponse
    from .openpitrix_v1 import CreateClusterRequest as CreateClusterRequest
    from .openpitrix_v1 import CreateRepoRequest as CreateRepoRequest
    from .openpitrix_v1 import CreateRepoResponse as CreateRepoResponse
    from .devops_v1alpha2 import CreateSCMServerRequest as CreateSCMServerRequest
    from .notification_v2beta2 import Credential as Credential
    from .devops_v1alpha2 import CredentialFingerprint as CredentialFingerprint
    from .devops_v1alpha2 import CredentialFingerprintUsage as CredentialFingerprintUsage
    from .devops_v1alpha2 import CredentialFingerprintUsageRange as CredentialFingerprintUsageRange
    from .devops_v1alpha2 import CredentialFingerprintUsageRanges as CredentialFingerprintUsageRanges
    from .devops_v1alpha2 import CronCheck as CronCheck
    from .devops_v1alpha2 import CronData as CronData
    from .batch_v1 import CronJob as CronJob
    from .batch_v1 import CronJobSpec as CronJobSpec
    from .batch_v1 import CronJobStatus as CronJobStatus
    from .helm_v2beta1 import CrossNamespaceObjectReference as CrossNamespaceObjectReference
    from .autoscaling_v1 import CrossVersionObjectReference as CrossVersionObjectReference
    from .devops_v1alpha2 import Crumb as Crumb
    from .apiextensions_v1 import CustomResourceColumnDefinition as CustomResourceColumnDefinition
    from .apiextensions_v1 import CustomResourceConversion as CustomResourceConversion
    from .apiextensions_v1 import CustomResourceDefinition as CustomResourceDefinition
    from .apiextensions_v1 import CustomResourceDefinitionCondition as CustomResourceDefinitionCondition
    from .apiextensions_v1 import CustomResourceDefinitionNames as CustomResourceDefinitionNames
    from .apiextensions_v1 import CustomResourceDefinitionSpec as CustomResourceDefinitionSpec
    from .apiextensions_v1 import CustomResourceDefinitionStatus as CustomResourceDefinitionStatus
    from .apiextensions_v1 import CustomResourceDefinitionVersion as CustomResourceDefinitionVersion
    from .apiextensions_v1 import CustomResourceSubresourceScale as CustomResourceSubresourceScale
    from .apiextensions_v1 import CustomResourceSubresources as CustomResourceSubresources
    from .apiextensions_v1 import CustomResourceValidation as CustomResourceValidation
    from .network_v1alpha1 import DNS as DNS
    from .core_v1 import DaemonEndpoint as DaemonEndpoint
    from .apps_v1 import DaemonSet as DaemonSet
    from .apps_v1 import DaemonSetCondition as DaemonSetCondition
    from .apps_v1 import DaemonSetSpec as DaemonSetSpec
    from .metering_v1alpha1 import DaemonSetStatistic as DaemonSetStatistic
    from .apps_v1 import DaemonSetStatus as DaemonSetStatus
    from .apps_v1 import DaemonSetUpdateStrategy as DaemonSetUpdateStrategy
    from .monitoring_v1alpha2 import Dashboard as Dashboard
    from .monitoring_v1alpha3 import DashboardEntity as DashboardEntity
    from .monitoring_v1alpha2 import DashboardSpec as DashboardSpec
    from .kustomize_v1beta2 import Decryption as Decryption
    from .meta_v1 import DeleteOptions as DeleteOptions
    from .application_v1alpha1 import Dependency as Dependency
    from .gitops_v1alpha1 import Deploy as Deploy
    from .apps_v1 import Deployment as Deployment
    from .apps_v1 import DeploymentCondition as DeploymentCondition
    from .apps_v1 import DeploymentSpec as DeploymentSpec
    from .metering_v1alpha1 import DeploymentStatistic as DeploymentStatistic
    from .apps_v1 import DeploymentStatus as DeploymentStatus
    from .apps_v1 import DeploymentStrategy as DeploymentStrategy
    from .kubefed_v1beta1 import DeploymentTemplate as DeploymentTemplate
    from .app_v1beta1 import Descriptor as Descriptor
    from .devops_v1alpha3 import DevOpsProject as DevOpsProject
    from .devops_v1alpha3 import DevOpsProjectList as DevOpsProjectList
    from .devops_v1alpha3 import DevOpsProjectSpec as DevOpsProjectSpec
    from .devops_v1alpha3 import DevOpsProjectStatus as DevOpsProjectStatus
    from .notification_v2beta2 import DingTalkApplicationConfig as DingTalkApplicationConfig
    from .notification_v2beta2 import DingTalkChatBot as DingTalkChatBot
    from .notification_v2beta2 import DingTalkConfig as DingTalkConfig
    from .notification_v2beta2 import DingTalkConversation as DingTalkConversation
    from .notification_v2beta2 import DingTalkOptions as DingTalkOptions
    from .notification_v2beta2 import DingTalkReceiver as DingTalkReceiver
    from .devops_v1alpha3 import DiscarderProperty as DiscarderProperty
    from .devops_v1alpha3 import DiscoverPRFromForks as DiscoverPRFromForks
    from .devops_v1alpha1 import DockerConfig as DockerConfig
    from .core_v1 import DownwardAPIProjection as DownwardAPIProjection
    from .core_v1 import DownwardAPIVolumeFile as DownwardAPIVolumeFile
    from .core_v1 import DownwardAPIVolumeSource as DownwardAPIVolumeSource
    from .devops_v1alpha3 import Edge as Edge
    from .notification_v2beta2 import EmailConfig as EmailConfig
    from .notification_v2beta2 import EmailOptions as EmailOptions
    from .notification_v2beta2 import EmailReceiver as EmailReceiver
    from .core_v1 import EmptyDirVolumeSource as EmptyDirVolumeSource
    from .discovery_v1 import Endpoint as Endpoint
    from .core_v1 import EndpointAddress as EndpointAddress
    from .discovery_v1 import EndpointConditions as EndpointConditions
    from .discovery_v1 import EndpointHints as EndpointHints
    from .core_v1 import EndpointPort as EndpointPort
    from .discovery_v1 import EndpointSlice as EndpointSlice
    from .core_v1 import EndpointSubset as EndpointSubset
    from .core_v1 import Endpoints as Endpoints
    from .gitops_v1alpha1 import EnvEntry as EnvEntry
    from .core_v1 import EnvFromSource as EnvFromSource
    from .core_v1 import EnvVar as EnvVar
    from .core_v1 import EnvVarSource as EnvVarSource
    from .devops_v1alpha1 import EnvironmentSpec as EnvironmentSpec
    from .core_v1 import EphemeralContainer as EphemeralContainer
    from .core_v1 import EphemeralVolumeSource as EphemeralVolumeSource
    from .core_v1 import Event as Event
    from .events_v1alpha1 import EventQueryResult as EventQueryResult
    from .core_v1 import EventSeries as EventSeries
    from .core_v1 import EventSource as EventSource
    from .auditing_v1alpha1 import Events as Events
    from .policy_v1 import Eviction as Eviction
    from .core_v1 import ExecAction as ExecAction
    from .flowcontrol_v1beta2 import ExemptPriorityLevelConfiguration as ExemptPriorityLevelConfiguration
    from .admissionregistration_v1alpha1 import ExpressionWarning as ExpressionWarning
    from .apiextensions_v1 import ExternalDocumentation as ExternalDocumentation
    from .autoscaling_v2 import ExternalMetricSource as ExternalMetricSource
    from .autoscaling_v2 import ExternalMetricStatus as ExternalMetricStatus
    from .core_v1 import FCVolumeSource as FCVolumeSource
    from .devops_v1alpha2 import Facet as Facet
    from .devops_v1alpha2 import FacetValue as FacetValue
    from .kubefed_v1beta1 import FederatedApplication as FederatedApplication
    from .kubefed_v1beta1 import FederatedApplicationSpec as FederatedApplicationSpec
    from .kubefed_v1beta1 import FederatedConfigMap as FederatedConfigMap
    from .kubefed_v1beta1 import FederatedConfigMapSpec as FederatedConfigMapSpec
    from .kubefed_v1beta1 import FederatedDeployment as FederatedDeployment
    from .kubefed_v1beta1 import FederatedDeploymentSpec as FederatedDeploymentSpec
    from .kubefed_v1beta1 import FederatedIngress as FederatedIngress
    from .kubefed_v1beta1 import FederatedIngressSpec as FederatedIngressSpec
    from .kubefed_v1beta1 import FederatedLimitRange as FederatedLimitRange
    from .kubefed_v1beta1 import FederatedLimitRangeSpec as FederatedLimitRangeSpec
    from .kubefed_v1beta1 import FederatedNamespace as FederatedNamespace
    from .kubefed_v1beta1 import FederatedNamespaceSpec as FederatedNamespaceSpec
    from .kubefed_v1beta1 import FederatedPersistentVolumeClaim as FederatedPersistentVolumeClaim
    from .kubefed_v1beta1 import FederatedPersistentVolumeClaimSpec as FederatedPersistentVolumeClaimSpec
    from .iam_v1alpha2 import FederatedRole as FederatedRole
    from .iam_v1alpha2 import FederatedRoleBinding as FederatedRoleBinding
    from .iam_v1alpha2 import FederatedRoleBindingSpec as FederatedRoleBindingSpec
    from .iam_v1alpha2 import FederatedRoleBindingSpecTemplate as FederatedRoleBindingSpecTemplate
    from .iam_v1alpha2 import FederatedRoleSpec as FederatedRoleSpec
    from .iam_v1alpha2 import FederatedRoleSpecPlacement as FederatedRoleSpecPlacement
    from .iam_v1alpha2 import FederatedRoleSpecPlacementCluster as FederatedRoleSpecPlacementCluster
    from .iam_v1alpha2 import FederatedRoleSpecPlacementClusterSelector as FederatedRoleSpecPlacementClusterSelector
    from .iam_v1alpha2 import FederatedRoleSpecTemplate as FederatedRoleSpecTemplate
    from .kubefed_v1beta1 import FederatedSecret as FederatedSecret
    from .kubefed_v1beta1 import FederatedSecretSpec as FederatedSecretSpec
    from .kubefed_v1beta1 import FederatedService as FederatedService
    from .kubefed_v1beta1 import FederatedServiceAccount as FederatedServiceAccount
    from .kubefed_v1beta1 import FederatedServiceAccountSpec as FederatedServiceAccountSpec
    from .kubefed_v1beta1 import FederatedServiceSpec as FederatedServiceSpec
    from .kubefed_v1beta1 import FederatedStatefulSet as FederatedStatefulSet
    from .kubefed_v1beta1 import FederatedStatefulSetSpec as FederatedStatefulSetSpec
    from .iam_v1alpha2 import FederatedUser as FederatedUser
    from .iam_v1alpha2 import FederatedUserSpec as FederatedUserSpec
    from .iam_v1alpha2 import FederatedUserSpecTemplate as FederatedUserSpecTemplate
    from .kubefed_v1beta1 import FederatedWorkspaceSpec as FederatedWorkspaceSpec
    from .notification_v2beta2 import FeishuChatBot as FeishuChatBot
    from .notification_v2beta2 import FeishuConfig as FeishuConfig
    from .notification_v2beta2 import FeishuOptions as FeishuOptions
    from .notification_v2beta2 import FeishuReceiver as FeishuReceiver
    from .core_v1 import FlexPersistentVolumeSource as FlexPersistentVolumeSource
    from .core_v1 import FlexVolumeSource as FlexVolumeSource
    from .core_v1 import FlockerVolumeSource as FlockerVolumeSource
    from .flowcontrol_v1beta2 import FlowDistinguisherMethod as FlowDistinguisherMethod
    from .flowcontrol_v1beta3 import FlowSchema as FlowSchema
    from .flowcontrol_v1beta2 import FlowSchemaCondition as FlowSchemaCondition
    from .flowcontrol_v1beta2 import FlowSchemaSpec as FlowSchemaSpec
    from .flowcontrol_v1beta2 import FlowSchemaStatus as FlowSchemaStatus
    from .gitops_v1alpha1 import FluxApplication as FluxApplication
    from .gitops_v1alpha1 import FluxApplicationConfig as FluxApplicationConfig
    from .gitops_v1alpha1 import FluxApplicationDestination as FluxApplicationDestination
    from .gitops_v1alpha1 import FluxApplicationSource as FluxApplicationSource
    from .gitops_v1alpha1 import FluxApplicationSpec as FluxApplicationSpec
    from .gitops_v1alpha1 import FluxApplicationStatus as FluxApplicationStatus
    from .discovery_v1 import ForZone as ForZone
    from .core_v1 import GCEPersistentDiskVolumeSource as GCEPersistentDiskVolumeSource
    from .config_v1alpha2 import GPUKind as GPUKind
    from .core_v1 import GRPCAction as GRPCAction
    from .gateway_v1alpha1 import Gateway as Gateway
    from .servicemesh_v1alpha2 import GatewayInfo as GatewayInfo
    from .servicemesh_v1alpha2 import GatewayInfoIngress as GatewayInfoIngress
    from .gateway_v1alpha1 import GatewaySpec as GatewaySpec
    from .monitoring_v1alpha2 import Gauge as Gauge
    from .devops_v1alpha2 import GeneralAction as GeneralAction
    from .devops_v1alpha2 import GeneralParameter as GeneralParameter
    from .kubefed_v1beta1 import GenericClusterReference as GenericClusterReference
    from .kubefed_v1beta1 import GenericClusterStatus as GenericClusterStatus
    from .kubefed_v1beta1 import GenericCondition as GenericCondition
    from .kubefed_v1beta1 import GenericFederatedStatus as GenericFederatedStatus
    from .kubefed_v1beta1 import GenericOverrideItem as GenericOverrideItem
    from .devops_v1alpha3 import GenericPayload as GenericPayload
    from .kubefed_v1beta1 import GenericPlacementFields as GenericPlacementFields
    from .devops_v1alpha3 import GenericVariable as GenericVariable
    from .devops_v1alpha3 import GenericWebhook as GenericWebhook
    from .openpitrix_v1 import GetAppVersionPackageFilesResponse as GetAppVersionPackageFilesResponse
    from .openpitrix_v1 import GetAppVersionPackageResponse as GetAppVersionPackageResponse
    from .alerting_v2alpha1 import GettableAlertingRule as GettableAlertingRule
    from .devops_v1alpha3 import GitCloneOption as GitCloneOption
    from .core_v1 import GitRepoVolumeSource as GitRepoVolumeSource
    from .devops_v1alpha3 import GitRepository as GitRepository
    from .devops_v1alpha3 import GitRepositorySpec as GitRepositorySpec
    from .devops_v1alpha3 import GitRepositoryStatus as GitRepositoryStatus
    from .devops_v1alpha3 import GitSource as GitSource
    from .devops_v1alpha3 import GithubSource as GithubSource
    from .devops_v1alpha3 import GitlabSource as GitlabSource
    from .notification_v2beta2 import GlobalOptions as GlobalOptions
    from .iam_v1alpha2 import GlobalRole as GlobalRole
    from .iam_v1alpha2 import GlobalRoleBinding as GlobalRoleBinding
    from .iam_v1alpha2 import GlobalRoleBindingRoleRef as GlobalRoleBindingRoleRef
    from .iam_v1alpha2 import GlobalRoleBindingSubject as GlobalRoleBindingSubject
    from .iam_v1alpha2 import GlobalRoleRule as GlobalRoleRule
    from .alerting_v2beta1 import GlobalRule as GlobalRule
    from .alerting_v2beta1 import GlobalRuleExprBuilder as GlobalRuleExprBuilder
    from .alerting_v2beta1 import GlobalRuleGroup as GlobalRuleGroup
    from .alerting_v2beta1 import GlobalRuleGroupSpec as GlobalRuleGroupSpec
    from .core_v1 import GlusterfsPersistentVolumeSource as GlusterfsPersistentVolumeSource
    from .core_v1 import GlusterfsVolumeSource as GlusterfsVolumeSource
    from .iam_v1alpha2 import Group as Group
    from .iam_v1alpha2 import GroupBinding as GroupBinding
    from .meta_v1 import GroupKind as GroupKind
    from .iam_v1alpha2 import GroupMember as GroupMember
    from .iam_v1alpha2 import GroupRef as GroupRef
    from .flowcontrol_v1beta2 import GroupSubject as GroupSubject
    from .meta_v1 import GroupVersionForDiscovery as GroupVersionForDiscovery
    from .autoscaling_v2 import HPAScalingPolicy as HPAScalingPolicy
    from .autoscaling_v2 import HPAScalingRules as HPAScalingRules
    from .notification_v2beta2 import HTTPClientConfig as HTTPClientConfig
    from .core_v1 import HTTPGetAction as HTTPGetAction
    from .core_v1 import HTTPHeader as HTTPHeader
    from .networking_v1 import HTTPIngressPath as HTTPIngressPath
    from .networking_v1 import HTTPIngressRuleValue as HTTPIngressRuleValue
    from .resources_v1alpha3 import HealthConfig as HealthConfig
    from .resources_v1alpha2 import HealthStatus as HealthStatus
    from .application_v1alpha1 import HelmApplication as HelmApplication
    from .application_v1alpha1 import HelmApplicationSpec as HelmApplicationSpec
    from .application_v1alpha1 import HelmApplicationStatus as HelmApplicationStatus
    from .application_v1alpha1 import HelmApplicationVersion as HelmApplicationVersion
    from .application_v1alpha1 import HelmApplicationVersionSpec as HelmApplicationVersionSpec
    from .application_v1alpha1 import HelmApplicationVersionStatus as HelmApplicationVersionStatus
    from .application_v1alpha1 import HelmCategory as HelmCategory
    from .application_v1alpha1 import HelmCategorySpec as HelmCategorySpec
    from .application_v1alpha1 import HelmCategoryStatus as HelmCategoryStatus
    from .gitops_v1alpha1 import HelmChartTemplateSpec as HelmChartTemplateSpec
    from .gitops_v1alpha1 import HelmFileParameter as HelmFileParameter
    from .gitops_v1alpha1 import HelmParameter as HelmParameter
    from .application_v1alpha1 import HelmRelease as HelmRelease
    from .application_v1alpha1 import HelmReleaseDeployStatus as HelmReleaseDeployStatus
    from .application_v1alpha1 import HelmReleaseSpec as HelmReleaseSpec
    from .application_v1alpha1 import HelmReleaseStatus as HelmReleaseStatus
    from .application_v1alpha1 import HelmRepo as HelmRepo
    from .application_v1alpha1 import HelmRepoCredential as HelmRepoCredential
    from .application_v1alpha1 import HelmRepoSpec as HelmRepoSpec
    from .application_v1alpha1 import HelmRepoStatus as HelmRepoStatus
    from .application_v1alpha1 import HelmRepoSyncState as HelmRepoSyncState
    from .helm_v2beta1 import HelmTest as HelmTest
    from .logging_v1alpha2 import Histogram as Histogram
    from .devops_v1alpha2 import History as History
    from .notification_v2beta2 import HistoryReceiver as HistoryReceiver
    from .autoscaling_v2 import HorizontalPodAutoscaler as HorizontalPodAutoscaler
    from .autoscaling_v2 import HorizontalPodAutoscalerBehavior as HorizontalPodAutoscalerBehavior
    from .autoscaling_v2 import HorizontalPodAutoscalerCondition as HorizontalPodAutoscalerCondition
    from .autoscaling_v1 import HorizontalPodAutoscalerSpec as HorizontalPodAutoscalerSpec
    from .autoscaling_v1 import HorizontalPodAutoscalerStatus as HorizontalPodAutoscalerStatus
    from .core_v1 import HostAlias as HostAlias
    from .core_v1 import HostIP as HostIP
    from .core_v1 import HostPathVolumeSource as HostPathVolumeSource
    from .notification_v2beta2 import HostPort as HostPort
    from .notification_v2beta2 import HuaweiSMS as HuaweiSMS
    from .network_v1alpha1 import IPAMBlock as IPAMBlock
    from .network_v1alpha1 import IPAMBlockSpec as IPAMBlockSpec
    from .network_v1alpha1 import IPAMBlockSpecAttribute as IPAMBlockSpecAttribute
    from .network_v1alpha1 import IPAMHandle as IPAMHandle
    from .network_v1alpha1 import IPAMHandleSpec as IPAMHandleSpec
    from .networking_v1alpha1 import IPAddress as IPAddress
    from .networking_v1alpha1 import IPAddressSpec as IPAddressSpec
    from .networking_v1 import IPBlock as IPBlock
    from .network_v1alpha1 import IPPool as IPPool
    from .network_v1alpha1 import IPPoolList as IPPoolList
    from .network_v1alpha1 import IPPoolSpec as IPPoolSpec
    from .network_v1alpha1 import IPPoolStatus as IPPoolStatus
    from .core_v1 import ISCSIPersistentVolumeSource as ISCSIPersistentVolumeSource
    from .core_v1 import ISCSIVolumeSource as ISCSIVolumeSource
    from .oauth import IdentityProviderOptions as IdentityProviderOptions
    from .resources_v1alpha2 import ImageBlob as ImageBlob
    from .resources_v1alpha3 import ImageConfig as ImageConfig
    from .resources_v1alpha2 import ImageDetails as ImageDetails
    from .resources_v1alpha2 import ImageManifest as ImageManifest
    from .app_v1beta1 import ImageSpec as ImageSpec
    from .gitops_v1alpha1 import ImageUpdater as ImageUpdater
    from .gitops_v1alpha1 import ImageUpdaterSpec as ImageUpdaterSpec
    from .gitops_v1alpha1 import ImageUpdaterSpecArgo as ImageUpdaterSpecArgo
    from .gitops_v1alpha1 import ImageUpdaterSpecArgoApp as ImageUpdaterSpecArgoApp
    from .app_v1beta1 import InfoItemSource as InfoItemSource
    from .networking_v1 import Ingress as Ingress
    from .networking_v1 import IngressBackend as IngressBackend
    from .networking_v1 import IngressClass as IngressClass
    from .networking_v1 import IngressClassParametersReference as IngressClassParametersReference
    from .networking_v1 import IngressClassSpec as IngressClassSpec
    from .networking_v1 import IngressLoadBalancerIngress as IngressLoadBalancerIngress
    from .networking_v1 import IngressLoadBalancerStatus as IngressLoadBalancerStatus
    from .networking_v1 import IngressPortStatus as IngressPortStatus
    from .networking_v1 import IngressRule as IngressRule
    from .app_v1beta1 import IngressSelector as IngressSelector
    from .networking_v1 import IngressServiceBackend as IngressServiceBackend
    from .networking_v1 import IngressSpec as IngressSpec
    from .networking_v1 import IngressStatus as IngressStatus
    from .networking_v1 import IngressTLS as IngressTLS
    from .kubefed_v1beta1 import IngressTemplate as IngressTemplate
    from .devops_v1alpha2 import Input as Input
    from .devops_v1alpha2 import InputLinks as InputLinks
    from .devops_v1alpha2 import InputSubmission as InputSubmission
    from .devops_v1alpha2 import InputSubmissionParameter as InputSubmissionParameter
    from .helm_v2beta1 import Install as Install
    from .helm_v2beta1 import InstallRemediation as InstallRemediation
    from .devops_v1alpha3 import Issue as Issue
    from .devops_v1alpha2 import IssuesSearchObject as IssuesSearchObject
    from .kustomize_v1beta2 import JSON6902 as JSON6902
    from .kustomize_v1beta2 import JSON6902Patch as JSON6902Patch
    from .apiextensions_v1 import JSONSchemaProps as JSONSchemaProps
    from .oauth import JSONWebKey as JSONWebKey
    from .oauth import JSONWebKeySet as JSONWebKeySet
    from .devops_v1alpha3 import JWTToken as JWTToken
    from .batch_v1 import Job as Job
    from .batch_v1 import JobCondition as JobCondition
    from .devops_v1alpha3 import JobParameterDefinition as JobParameterDefinition
    from .devops_v1alpha3 import JobRun as JobRun
    from .batch_v1 import JobSpec as JobSpec
    from .batch_v1 import JobStatus as JobStatus
    from .batch_v1 import JobTemplateSpec as JobTemplateSpec
    from .edgeruntime_v1alpha1 import JoinResponse as JoinResponse
    from .gitops_v1alpha1 import JsonnetVar as JsonnetVar
    from .core_v1 import KeyToPath as KeyToPath
    from .servicemesh_v1alpha2 import KeyValue as KeyValue
    from .gitops_v1alpha1 import KsonnetParameter as KsonnetParameter
    from .helm_v2beta1 import KubeConfig as KubeConfig
    from .cluster_v1alpha1 import KubeConfigRequest as KubeConfigRequest
    from .version import KubernetesVersionInfo as KubernetesVersionInfo
    from .meta_v1 import KubernetesWatchEvent as KubernetesWatchEvent
    from .gitops_v1alpha1 import KustomizationSpec as KustomizationSpec
    from .kustomize_v1beta2 import KustomizationStatus as KustomizationStatus
    from .helm_v2beta1 import Kustomize as Kustomize
    from .kustomize_v1beta2 import KustomizeImage as KustomizeImage
    from .kustomize_v1beta2 import KustomizePatch as KustomizePatch
    from .meta_v1 import LabelSelector as LabelSelector
    from .meta_v1 import LabelSelectorRequirement as LabelSelectorRequirement
    from .resources_v1alpha2 import Labels as Labels
    from .devops_v1alpha3 import LatestRun as LatestRun
    from .resources_v1alpha2 import Layer as Layer
    from .coordination_v1 import Lease as Lease
    from .coordination_v1 import LeaseSpec as LeaseSpec
    from .core_v1 import Lifecycle as Lifecycle
    from .core_v1 import LifecycleHandler as LifecycleHandler
    from .core_v1 import LimitRange as LimitRange
    from .core_v1 import LimitRangeItem as LimitRangeItem
    from .core_v1 import LimitRangeSpec as LimitRangeSpec
    from .kubefed_v1beta1 import LimitRangeTemplate as LimitRangeTemplate
    from .flowcontrol_v1beta2 import LimitResponse as LimitResponse
    from .flowcontrol_v1beta2 import LimitedPriorityLevelConfiguration as LimitedPriorityLevelConfiguration
    from .devops_v1alpha2 import Link as Link
    from .meta_v1 import ListMeta as ListMeta
    from .core_v1 import LoadBalancerIngress as LoadBalancerIngress
    from .core_v1 import LoadBalancerStatus as LoadBalancerStatus
    from .core_v1 import LocalObjectReference as LocalObjectReference
    from .authorization_v1 import LocalSubjectAccessReview as LocalSubjectAccessReview
    from .core_v1 import LocalVolumeSource as LocalVolumeSource
    from .servicemesh_v1alpha2 import Log as Log
    from .logging_v1alpha2 import LogQueryResult as LogQueryResult
    from .iam_v1alpha2 import LoginRecord as LoginRecord
    from .iam_v1alpha2 import LoginRecordSpec as LoginRecordSpec
    from .logging_v1alpha2 import Logs as Logs
    from .application_v1alpha1 import Maintainer as Maintainer
    from .meta_v1 import ManagedFieldsEntry as ManagedFieldsEntry
    from .resources_v1alpha2 import ManifestConfig as ManifestConfig
    from .admissionregistration_v1 import MatchCondition as MatchCondition
    from .admissionregistration_v1alpha1 import MatchResources as MatchResources
    from .alerting_v2beta1 import Matcher as Matcher
    from .devops_v1alpha2 import MeasuresComponentObject as MeasuresComponentObject
    from .iam_v1alpha2 import Member as Member
    from .network_v1alpha2 import MetadataRow as MetadataRow
    from .monitoring_v1alpha3 import Metric as Metric
    from .monitoring_v1alpha3 import MetricData as MetricData
    from .autoscaling_v2 import MetricIdentifier as MetricIdentifier
    from .alerting_v2beta1 import MetricLabelSelector as MetricLabelSelector
    from .monitoring_v1alpha3 import MetricLabelSet as MetricLabelSet
    from .monitoring_v1alpha3 import MetricMetadata as MetricMetadata
    from .network_v1alpha2 import MetricRow as MetricRow
    from .autoscaling_v2 import MetricSpec as MetricSpec
    from .autoscaling_v2 import MetricStatus as MetricStatus
    from .autoscaling_v2 import MetricTarget as MetricTarget
    from .monitoring_v1alpha3 import MetricValue as MetricValue
    from .autoscaling_v2 import MetricValueStatus as MetricValueStatus
    from .monitoring_v1alpha3 import Metrics as Metrics
    from .monitoring_v1alpha3 import MetricsMetadata as MetricsMetadata
    from .openpitrix_v1 import ModifyAppRequest as ModifyAppRequest
    from .openpitrix_v1 import ModifyAppVersionRequest as ModifyAppVersionRequest
    from .openpitrix_v1 import ModifyCategoryRequest as ModifyCategoryRequest
    from .openpitrix_v1 import ModifyClusterAttributesRequest as ModifyClusterAttributesRequest
    from .openpitrix_v1 import ModifyRepoRequest as ModifyRepoRequest
    from .devops_v1alpha3 import MultiBranchJobTrigger as MultiBranchJobTrigger
    from .devops_v1alpha3 import MultiBranchPipeline as MultiBranchPipeline
    from .admissionregistration_v1 import MutatingWebhook as MutatingWebhook
    from .admissionregistration_v1 import MutatingWebhookConfiguration as MutatingWebhookConfiguration
    from .core_v1 import NFSVolumeSource as NFSVolumeSource
    from .devops_v1alpha2 import NameCheck as NameCheck
    from .admissionregistration_v1alpha1 import NamedRuleWithOperations as NamedRuleWithOperations
    from .core_v1 import Namespace as Namespace
    from .core_v1 import NamespaceCondition as NamespaceCondition
    from .network_v1alpha1 import NamespaceNetworkPolicy as NamespaceNetworkPolicy
    from .network_v1alpha1 import NamespaceNetworkPolicyList as NamespaceNetworkPolicyList
    from .network_v1alpha1 import NamespaceNetworkPolicySpec as NamespaceNetworkPolicySpec
    from .alerting_v2beta1 import NamespaceRule as NamespaceRule
    from .alerting_v2beta1 import NamespaceRuleExprBuilder as NamespaceRuleExprBuilder
    from .network_v1alpha1 import NamespaceSelector as NamespaceSelector
    from .core_v1 import NamespaceSpec as NamespaceSpec
    from .core_v1 import NamespaceStatus as NamespaceStatus
    from .kubefed_v1beta1 import NamespaceTemplate as NamespaceTemplate
    from .gitops_v1alpha1 import NamespacedObjectKindReference as NamespacedObjectKindReference
    from .gitops_v1alpha1 import NamespacedObjectReference as NamespacedObjectReference
    from .resources_v1alpha2 import NamespacedResourceQuota as NamespacedResourceQuota
    from .networking_v1 import NetworkPolicy as NetworkPolicy
    from .network_v1alpha1 import NetworkPolicyEgressRule as NetworkPolicyEgressRule
    from .network_v1alpha1 import NetworkPolicyIngressRule as NetworkPolicyIngressRule
    from .network_v1alpha1 import NetworkPolicyPeer as NetworkPolicyPeer
    from .networking_v1 import NetworkPolicyPort as NetworkPolicyPort
    from .networking_v1 import NetworkPolicySpec as NetworkPolicySpec
    from .networking_v1 import NetworkPolicyStatus as NetworkPolicyStatus
    from .devops_v1alpha3 import NoScmPipeline as NoScmPipeline
    from .core_v1 import Node as Node
    from .core_v1 import NodeAddress as NodeAddress
    from .core_v1 import NodeAffinity as NodeAffinity
    from .core_v1 import NodeCondition as NodeCondition
    from .core_v1 import NodeConfigSource as NodeConfigSource
    from .core_v1 import NodeConfigStatus as NodeConfigStatus
    from .alerting_v2beta1 import NodeCpuThreshold as NodeCpuThreshold
    from .core_v1 import NodeDaemonEndpoints as NodeDaemonEndpoints
    from .devops_v1alpha3 import NodeDetail as NodeDetail
    from .alerting_v2beta1 import NodeDiskThreshold as NodeDiskThreshold
    from .alerting_v2beta1 import NodeExprBuilder as NodeExprBuilder
    from .devops_v1alpha3 import NodeLabels as NodeLabels
    from .alerting_v2beta1 import NodeMemoryThreshold as NodeMemoryThreshold
    from .alerting_v2beta1 import NodeMetricThreshold as NodeMetricThreshold
    from .alerting_v2beta1 import NodeNetworkThreshold as NodeNetworkThreshold
    from .alerting_v2beta1 import NodePodThreshold as NodePodThreshold
    from .network_v1alpha2 import NodeResponse as NodeResponse
    from .core_v1 import NodeSelector as NodeSelector
    from .core_v1 import NodeSelectorRequirement as NodeSelectorRequirement
    from .core_v1 import NodeSelectorTerm as NodeSelectorTerm
    from .core_v1 import NodeSpec as NodeSpec
    from .core_v1 import NodeStatus as NodeStatus
    from .devops_v1alpha2 import NodeStep as NodeStep
    from .devops_v1alpha2 import NodeStepAction as NodeStepAction
    from .devops_v1alpha2 import NodeStepActionLinks as NodeStepActionLinks
    from .devops_v1alpha2 import NodeStepLinks as NodeStepLinks
    from .network_v1alpha2 import NodeSummary as NodeSummary
    from .network_v1alpha2 import NodeSummaryGroup as NodeSummaryGroup
    from .core_v1 import NodeSystemInfo as NodeSystemInfo
    from .authorization_v1 import NonResourceAttributes as NonResourceAttributes
    from .flowcontrol_v1beta2 import NonResourcePolicyRule as NonResourcePolicyRule
    from .authorization_v1 import NonResourceRule as NonResourceRule
    from .servicemesh_v1alpha2 import NotFoundResponse as NotFoundResponse
    from .notification_v2beta2 import NotificationManager as NotificationManager
    from .notification_v2beta2 import NotificationManagerSpec as NotificationManagerSpec
    from .oauth import OAuthClient as OAuthClient
    from .oauth import OAuthOptions as OAuthOptions
    from .core_v1 import ObjectFieldSelector as ObjectFieldSelector
    from .meta_v1 import ObjectMeta as ObjectMeta
    from .autoscaling_v2 import ObjectMetricSource as ObjectMetricSource
    from .autoscaling_v2 import ObjectMetricStatus as ObjectMetricStatus
    from .core_v1 import ObjectReference as ObjectReference
    from .app_v1beta1 import ObjectStatus as ObjectStatus
    from .metering_v1alpha1 import OpenPitrixStatistic as OpenPitrixStatistic
    from .gitops_v1alpha1 import OperationInitiator as OperationInitiator
    from .notification_v2beta2 import Options as Options
    from .devops_v1alpha2 import OrgRepo as OrgRepo
    from .devops_v1alpha2 import OrgRepoLinks as OrgRepoLinks
    from .devops_v1alpha2 import OrgRepositories as OrgRepositories
    from .devops_v1alpha2 import OrgRepositoriesLinks as OrgRepositoriesLinks
    from .devops_v1alpha2 import OrgRepository as OrgRepository
    from .devops_v1alpha2 import OrgRepositoryLinks as OrgRepositoryLinks
    from .devops_v1alpha2 import OrgRepositoryPermissions as OrgRepositoryPermissions
    from .devops_v1alpha3 import Organization as Organization
    from .devops_v1alpha3 import OrphanedResourceKey as OrphanedResourceKey
    from .devops_v1alpha3 import OrphanedResourcesMonitorSettings as OrphanedResourcesMonitorSettings
    from .logging_v1alpha2 import Output as Output
    from .node_v1 import Overhead as Overhead
    from .meta_v1 import OwnerReference as OwnerReference
    from .devops_v1alpha2 import Paging as Paging
    from .monitoring_v1alpha2 import Panel as Panel
    from .admissionregistration_v1alpha1 import ParamKind as ParamKind
    from .admissionregistration_v1alpha1 import ParamRef as ParamRef
    from .devops_v1alpha1 import Parameter as Parameter
    from .devops_v1alpha3 import ParameterDefinition as ParameterDefinition
    from .devops_v1alpha3 import ParameterInStep as ParameterInStep
    from .devops_v1alpha3 import ParameterValidation as ParameterValidation
    from .devops_v1alpha3 import ParameterValue as ParameterValue
    from .network_v1alpha2 import Parent as Parent
    from .networking_v1alpha1 import ParentReference as ParentReference
    from .iam_v1alpha2 import PasswordReset as PasswordReset
    from .devops_v1alpha2 import Period as Period
    from .core_v1 import PersistentVolume as PersistentVolume
    from .core_v1 import PersistentVolumeClaim as PersistentVolumeClaim
    from .core_v1 import PersistentVolumeClaimCondition as PersistentVolumeClaimCondition
    from .core_v1 import PersistentVolumeClaimSpec as PersistentVolumeClaimSpec
    from .core_v1 import PersistentVolumeClaimStatus as PersistentVolumeClaimStatus
    from .core_v1 import PersistentVolumeClaimTemplate as PersistentVolumeClaimTemplate
    from .core_v1 import PersistentVolumeClaimVolumeSource as PersistentVolumeClaimVolumeSource
    from .core_v1 import PersistentVolumeSpec as PersistentVolumeSpec
    from .core_v1 import PersistentVolumeStatus as PersistentVolumeStatus
    from .core_v1 import PhotonPersistentDiskVolumeSource as PhotonPersistentDiskVolumeSource
    from .devops_v1alpha3 import Pipeline as Pipeline
    from .devops_v1alpha2 import PipelineBranchItem as PipelineBranchItem
    from .devops_v1alpha2 import PipelineBranchItemBranch as PipelineBranchItemBranch
    from .devops_v1alpha2 import PipelineBranchItemLatestRun as PipelineBranchItemLatestRun
    from .devops_v1alpha2 import PipelineBranchItemLatestRunCause as PipelineBranchItemLatestRunCause
    from .devops_v1alpha2 import PipelineBranchItemLatestRunLinks as PipelineBranchItemLatestRunLinks
    from .devops_v1alpha2 import PipelineBranchItemLinks as PipelineBranchItemLinks
    from .devops_v1alpha2 import PipelineBranchItemParameter as PipelineBranchItemParameter
    from .devops_v1alpha2 import (
        PipelineBranchItemParameterDefaultParameterValue as PipelineBranchItemParameterDefaultParameterValue,
    )
    from .devops_v1alpha2 import PipelineBranchItemPermissions as PipelineBranchItemPermissions
    from .devops_v1alpha2 import PipelineBranchItemPullRequest as PipelineBranchItemPullRequest
    from .devops_v1alpha2 import PipelineLinks as PipelineLinks
    from .devops_v1alpha3 import PipelineList as PipelineList
    from .devops_v1alpha2 import PipelinePermissions as PipelinePermissions
    from .devops_v1alpha2 import PipelineRun as PipelineRun
    from .devops_v1alpha2 import PipelineRunCause as PipelineRunCause
    from .devops_v1alpha2 import PipelineRunLinks as PipelineRunLinks
    from .devops_v1alpha2 import PipelineRunNode as PipelineRunNode
    from .devops_v1alpha2 import PipelineRunNodeLinks as PipelineRunNodeLinks
    from .devops_v1alpha3 import PipelineRunParameter as PipelineRunParameter
    from .devops_v1alpha3 import PipelineRunSpec as PipelineRunSpec
    from .devops_v1alpha3 import PipelineRunStatus as PipelineRunStatus
    from .devops_v1alpha2 import PipelineScmSource as PipelineScmSource
    from .devops_v1alpha3 import PipelineSpec as PipelineSpec
    from .core_v1 import Pod as Pod
    from .core_v1 import PodAffinity as PodAffinity
    from .core_v1 import PodAffinityTerm as PodAffinityTerm
    from .core_v1 import PodAntiAffinity as PodAntiAffinity
    from .core_v1 import PodCondition as PodCondition
    from .core_v1 import PodDNSConfig as PodDNSConfig
    from .core_v1 import PodDNSConfigOption as PodDNSConfigOption
    from .policy_v1 import PodDisruptionBudget as PodDisruptionBudget
    from .policy_v1 import PodDisruptionBudgetSpec as PodDisruptionBudgetSpec
    from .policy_v1 import PodDisruptionBudgetStatus as PodDisruptionBudgetStatus
    from .batch_v1 import PodFailurePolicy as PodFailurePolicy
    from .batch_v1 import PodFailurePolicyOnExitCodesRequirement as PodFailurePolicyOnExitCodesRequirement
    from .batch_v1 import PodFailurePolicyOnPodConditionsPattern as PodFailurePolicyOnPodConditionsPattern
    from .batch_v1 import PodFailurePolicyRule as PodFailurePolicyRule
    from .core_v1 import PodIP as PodIP
    from .resources_v1alpha2 import PodInfo as PodInfo
    from .core_v1 import PodOS as PodOS
    from .core_v1 import PodReadinessGate as PodReadinessGate
    from .core_v1 import PodResourceClaim as PodResourceClaim
    from .core_v1 import PodResourceClaimStatus as PodResourceClaimStatus
    from .resource_v1alpha2 import PodSchedulingContext as PodSchedulingContext
    from .resource_v1alpha2 import PodSchedulingContextSpec as PodSchedulingContextSpec
    from .resource_v1alpha2 import PodSchedulingContextStatus as PodSchedulingContextStatus
    from .core_v1 import PodSchedulingGate as PodSchedulingGate
    from .core_v1 import PodSecurityContext as PodSecurityContext
    from .core_v1 import PodSpec as PodSpec
    from .metering_v1alpha1 import PodStatistic as PodStatistic
    from .core_v1 import PodStatus as PodStatus
    from .core_v1 import PodTemplate as PodTemplate
    from .core_v1 import PodTemplateSpec as PodTemplateSpec
    from .autoscaling_v2 import PodsMetricSource as PodsMetricSource
    from .autoscaling_v2 import PodsMetricStatus as PodsMetricStatus
    from .rbac_v1 import PolicyRule as PolicyRule
    from .flowcontrol_v1beta2 import PolicyRulesWithSubjects as PolicyRulesWithSubjects
    from .core_v1 import PortStatus as PortStatus
    from .core_v1 import PortworxVolumeSource as PortworxVolumeSource
    from .kustomize_v1beta2 import PostBuild as PostBuild
    from .helm_v2beta1 import PostRenderer as PostRenderer
    from .alerting_v2alpha1 import PostableAlertingRule as PostableAlertingRule
    from .meta_v1 import Preconditions as Preconditions
    from .core_v1 import PreferredSchedulingTerm as PreferredSchedulingTerm
    from .metering_v1alpha1 import PriceResponse as PriceResponse
    from .scheduling_v1 import PriorityClass as PriorityClass
    from .flowcontrol_v1beta3 import PriorityLevelConfiguration as PriorityLevelConfiguration
    from .flowcontrol_v1beta2 import PriorityLevelConfigurationCondition as PriorityLevelConfigurationCondition
    from .flowcontrol_v1beta2 import PriorityLevelConfigurationReference as PriorityLevelConfigurationReference
    from .flowcontrol_v1beta2 import PriorityLevelConfigurationSpec as PriorityLevelConfigurationSpec
    from .flowcontrol_v1beta2 import PriorityLevelConfigurationStatus as PriorityLevelConfigurationStatus
    from .core_v1 import Probe as Probe
    from .servicemesh_v1alpha2 import Process as Process
    from .devops_v1alpha3 import ProjectRole as ProjectRole
    from .core_v1 import ProjectedVolumeSource as ProjectedVolumeSource
    from .servicemesh_v1alpha2 import ProtocolTraffic as ProtocolTraffic
    from .oauth import ProviderMetadata as ProviderMetadata
    from .notification_v2beta2 import Providers as Providers
    from .storage_v1alpha1 import ProvisionerCapability as ProvisionerCapability
    from .storage_v1alpha1 import ProvisionerCapabilitySpec as ProvisionerCapabilitySpec
    from .storage_v1alpha1 import ProvisionerCapabilitySpecFeatures as ProvisionerCapabilitySpecFeatures
    from .storage_v1alpha1 import ProvisionerCapabilitySpecFeaturesSnapshot as ProvisionerCapabilitySpecFeaturesSnapshot
    from .storage_v1alpha1 import ProvisionerCapabilitySpecFeaturesVolume as ProvisionerCapabilitySpecFeaturesVolume
    from .storage_v1alpha1 import ProvisionerCapabilitySpecPluginInfo as ProvisionerCapabilitySpecPluginInfo
    from .devops_v1alpha1 import ProxyConfig as ProxyConfig
    from .devops_v1alpha3 import PullRequest as PullRequest
    from .notification_v2beta2 import PushoverConfig as PushoverConfig
    from .notification_v2beta2 import PushoverOptions as PushoverOptions
    from .notification_v2beta2 import PushoverReceiver as PushoverReceiver
    from .notification_v2beta2 import PushoverUserProfile as PushoverUserProfile
    from .flowcontrol_v1beta2 import QueuingConfiguration as QueuingConfiguration
    from .core_v1 import QuobyteVolumeSource as QuobyteVolumeSource
    from .resources_v1alpha2 import QuotaUsage as QuotaUsage
    from .core_v1 import RBDPersistentVolumeSource as RBDPersistentVolumeSource
    from .core_v1 import RBDVolumeSource as RBDVolumeSource
    from .notification_v2beta2 import Receiver as Receiver
    from .notification_v2beta2 import ReceiverSelector as ReceiverSelector
    from .notification_v2beta2 import ReceiverSpec as ReceiverSpec
    from .notification_v2beta2 import ReceiversSpec as ReceiversSpec
    from .logging_v1alpha2 import Record as Record
    from .servicemesh_v1alpha2 import Reference as Reference
    from .resources_v1alpha2 import RegistryCredential as RegistryCredential
    from .devops_v1alpha3 import RemoteTrigger as RemoteTrigger
    from .devops_v1alpha3 import RenderBody as RenderBody
    from .devops_v1alpha3 import Rendered as Rendered
    from .devops_v1alpha2 import ReplayedRun as ReplayedRun
    from .devops_v1alpha2 import ReplayedRunCause as ReplayedRunCause
    from .devops_v1alpha2 import ReplayedRunLinks as ReplayedRunLinks
    from .scheduling_v1alpha1 import ReplicaSchedulingPreference as ReplicaSchedulingPreference
    from .scheduling_v1alpha1 import ReplicaSchedulingPreferenceSpec as ReplicaSchedulingPreferenceSpec
    from .scheduling_v1alpha1 import (
        ReplicaSchedulingPreferenceSpecClustersValue as ReplicaSchedulingPreferenceSpecClustersValue,
    )
    from .apps_v1 import ReplicaSet as ReplicaSet
    from .apps_v1 import ReplicaSetCondition as ReplicaSetCondition
    from .apps_v1 import ReplicaSetSpec as ReplicaSetSpec
    from .apps_v1 import ReplicaSetStatus as ReplicaSetStatus
    from .core_v1 import ReplicationController as ReplicationController
    from .core_v1 import ReplicationControllerCondition as ReplicationControllerCondition
    from .core_v1 import ReplicationControllerSpec as ReplicationControllerSpec
    from .core_v1 import ReplicationControllerStatus as ReplicationControllerStatus
    from .openpitrix_v1 import Repo as Repo
    from .openpitrix_v1 import RepoActionRequest as RepoActionRequest
    from .openpitrix_v1 import RepoEvent as RepoEvent
    from .openpitrix_v1 import RepoLabel as RepoLabel
    from .openpitrix_v1 import RepoSelector as RepoSelector
    from .devops_v1alpha3 import Repositories as Repositories
    from .devops_v1alpha3 import Repository as Repository
    from .devops_v1alpha3 import RepositoryListResult as RepositoryListResult
    from .resources_v1alpha3 import RepositoryTags as RepositoryTags
    from .servicemesh_v1alpha2 import RequestHealth as RequestHealth
    from .authorization_v1 import ResourceAttributes as ResourceAttributes
    from .openpitrix_v1 import ResourceCategory as ResourceCategory
    from .resource_v1alpha2 import ResourceClaim as ResourceClaim
    from .resource_v1alpha2 import ResourceClaimConsumerReference as ResourceClaimConsumerReference
    from .resource_v1alpha2 import ResourceClaimParametersReference as ResourceClaimParametersReference
    from .resource_v1alpha2 import ResourceClaimSchedulingStatus as ResourceClaimSchedulingStatus
    from .resource_v1alpha2 import ResourceClaimSpec as ResourceClaimSpec
    from .resource_v1alpha2 import ResourceClaimStatus as ResourceClaimStatus
    from .resource_v1alpha2 import ResourceClaimTemplate as ResourceClaimTemplate
    from .resource_v1alpha2 import ResourceClaimTemplateSpec as ResourceClaimTemplateSpec
    from .resource_v1alpha2 import ResourceClass as ResourceClass
    from .resource_v1alpha2 import ResourceClassParametersReference as ResourceClassParametersReference
    from .core_v1 import ResourceFieldSelector as ResourceFieldSelector
    from .resource_v1alpha2 import ResourceHandle as ResourceHandle
    from .gitops_v1alpha1 import ResourceIgnoreDifferences as ResourceIgnoreDifferences
    from .kustomize_v1beta2 import ResourceInventory as ResourceInventory
    from .autoscaling_v2 import ResourceMetricSource as ResourceMetricSource
    from .autoscaling_v2 import ResourceMetricStatus as ResourceMetricStatus
    from .flowcontrol_v1beta2 import ResourcePolicyRule as ResourcePolicyRule
    from .core_v1 import ResourceQuota as ResourceQuota
    from .core_v1 import ResourceQuotaSpec as ResourceQuotaSpec
    from .core_v1 import ResourceQuotaStatus as ResourceQuotaStatus
    from .quota_v1alpha2 import ResourceQuotaStatusByNamespace as ResourceQuotaStatusByNamespace
    from .kustomize_v1beta2 import ResourceRef as ResourceRef
    from .core_v1 import ResourceRequirements as ResourceRequirements
    from .authorization_v1 import ResourceRule as ResourceRule
    from .metering_v1alpha1 import ResourceStatistic as ResourceStatistic
    from .servicemesh_v1alpha2 import ResponseDetail as ResponseDetail
    from .gitops_v1alpha1 import RetryStrategy as RetryStrategy
    from .rbac_v1 import Role as Role
    from .iam_v1alpha2 import RoleBase as RoleBase
    from .iam_v1alpha2 import RoleBaseRole as RoleBaseRole
    from .rbac_v1 import RoleBinding as RoleBinding
    from .rbac_v1 import RoleRef as RoleRef
    from .helm_v2beta1 import Rollback as Rollback
    from .apps_v1 import RollingUpdateDaemonSet as RollingUpdateDaemonSet
    from .apps_v1 import RollingUpdateDeployment as RollingUpdateDeployment
    from .apps_v1 import RollingUpdateStatefulSetStrategy as RollingUpdateStatefulSetStrategy
    from .resources_v1alpha2 import RootFS as RootFS
    from .network_v1alpha1 import Route as Route
    from .notification_v2beta2 import Router as Router
    from .notification_v2beta2 import RouterSpec as RouterSpec
    from .devops_v1alpha2 import Rule as Rule
    from .alerting_v2beta1 import RuleGroup as RuleGroup
    from .alerting_v2beta1 import RuleGroupComputedStatus as RuleGroupComputedStatus
    from .alerting_v2beta1 import RuleGroupSpec as RuleGroupSpec
    from .devops_v1alpha2 import RuleParam as RuleParam
    from .alerting_v2beta1 import RuleStatus as RuleStatus
    from .admissionregistration_v1 import RuleWithOperations as RuleWithOperations
    from .alerting_v2beta1 import RulesStats as RulesStats
    from .devops_v1alpha2 import RunNodeDetail as RunNodeDetail
    from .devops_v1alpha2 import RunNodeDetailLinks as RunNodeDetailLinks
    from .devops_v1alpha2 import RunPayload as RunPayload
    from .node_v1 import RuntimeClass as RuntimeClass
    from .devops_v1alpha1 import S2iBinary as S2iBinary
    from .devops_v1alpha1 import S2iBinaryList as S2iBinaryList
    from .devops_v1alpha1 import S2iBinarySpec as S2iBinarySpec
    from .devops_v1alpha1 import S2iBinaryStatus as S2iBinaryStatus
    from .devops_v1alpha1 import S2iBuildResult as S2iBuildResult
    from .devops_v1alpha1 import S2iBuildSource as S2iBuildSource
    from .devops_v1alpha1 import S2iBuilder as S2iBuilder
    from .devops_v1alpha1 import S2iBuilderList as S2iBuilderList
    from .devops_v1alpha1 import S2iBuilderSpec as S2iBuilderSpec
    from .devops_v1alpha1 import S2iBuilderStatus as S2iBuilderStatus
    from .devops_v1alpha1 import S2iBuilderTemplate as S2iBuilderTemplate
    from .devops_v1alpha1 import S2iBuilderTemplateList as S2iBuilderTemplateList
    from .devops_v1alpha1 import S2iBuilderTemplateSpec as S2iBuilderTemplateSpec
    from .devops_v1alpha1 import S2iConfig as S2iConfig
    from .devops_v1alpha1 import S2iRun as S2iRun
    from .devops_v1alpha1 import S2iRunList as S2iRunList
    from .devops_v1alpha1 import S2iRunSpec as S2iRunSpec
    from .devops_v1alpha1 import S2iRunStatus as S2iRunStatus
    from .devops_v1alpha3 import SCM as SCM
    from .devops_v1alpha2 import SCMOrg as SCMOrg
    from .devops_v1alpha2 import SCMOrgLinks as SCMOrgLinks
    from .devops_v1alpha2 import SCMServer as SCMServer
    from .devops_v1alpha2 import SCMServerLinks as SCMServerLinks
    from .devops_v1alpha2 import SCMVerification as SCMVerification
    from .core_v1 import SELinuxOptions as SELinuxOptions
    from .network_v1alpha2 import Sample as Sample
    from .autoscaling_v1 import Scale as Scale
    from .core_v1 import ScaleIOPersistentVolumeSource as ScaleIOPersistentVolumeSource
    from .core_v1 import ScaleIOVolumeSource as ScaleIOVolumeSource
    from .autoscaling_v1 import ScaleSpec as ScaleSpec
    from .autoscaling_v1 import ScaleStatus as ScaleStatus
    from .node_v1 import Scheduling as Scheduling
    from .gateway_v1alpha1 import Scope as Scope
    from .core_v1 import ScopeSelector as ScopeSelector
    from .alerting_v2beta1 import ScopedNodeExprBuilder as ScopedNodeExprBuilder
    from .alerting_v2beta1 import ScopedNodeNames as ScopedNodeNames
    from .core_v1 import ScopedResourceSelectorRequirement as ScopedResourceSelectorRequirement
    from .alerting_v2beta1 import ScopedWorkloadExprBuilder as ScopedWorkloadExprBuilder
    from .alerting_v2beta1 import ScopedWorkloadNames as ScopedWorkloadNames
    from .devops_v1alpha2 import ScriptCheck as ScriptCheck
    from .core_v1 import SeccompProfile as SeccompProfile
    from .core_v1 import Secret as Secret
    from .core_v1 import SecretEnvSource as SecretEnvSource
    from .devops_v1alpha3 import SecretInStep as SecretInStep
    from .gitops_v1alpha1 import SecretKeyReference as SecretKeyReference
    from .core_v1 import SecretKeySelector as SecretKeySelector
    from .core_v1 import SecretProjection as SecretProjection
    from .core_v1 import SecretReference as SecretReference
    from .kubefed_v1beta1 import SecretTemplate as SecretTemplate
    from .core_v1 import SecretVolumeSource as SecretVolumeSource
    from .core_v1 import SecurityContext as SecurityContext
    from .kustomize_v1beta2 import Selector as Selector
    from .authorization_v1 import SelfSubjectAccessReview as SelfSubjectAccessReview
    from .authorization_v1 import SelfSubjectAccessReviewSpec as SelfSubjectAccessReviewSpec
    from .authentication_v1 import SelfSubjectReview as SelfSubjectReview
    from .authentication_v1 import SelfSubjectReviewStatus as SelfSubjectReviewStatus
    from .authorization_v1 import SelfSubjectRulesReview as SelfSubjectRulesReview
    from .authorization_v1 import SelfSubjectRulesReviewSpec as SelfSubjectRulesReviewSpec
    from .meta_v1 import ServerAddressByClientCIDR as ServerAddressByClientCIDR
    from .apiserverinternal_v1alpha1 import ServerStorageVersion as ServerStorageVersion
    from .core_v1 import Service as Service
    from .core_v1 import ServiceAccount as ServiceAccount
    from .flowcontrol_v1beta2 import ServiceAccountSubject as ServiceAccountSubject
    from .core_v1 import ServiceAccountTokenProjection as ServiceAccountTokenProjection
    from .networking_v1 import ServiceBackendPort as ServiceBackendPort
    from .servicemesh_v1alpha2 import ServiceEntryInfo as ServiceEntryInfo
    from .servicemesh_v1alpha2 import ServiceGraph as ServiceGraph
    from .servicemesh_v1alpha2 import ServiceGraphEdge as ServiceGraphEdge
    from .servicemesh_v1alpha2 import ServiceGraphEdgeData as ServiceGraphEdgeData
    from .servicemesh_v1alpha2 import ServiceGraphElements as ServiceGraphElements
    from .servicemesh_v1alpha2 import ServiceGraphNode as ServiceGraphNode
    from .servicemesh_v1alpha2 import ServiceGraphNodeData as ServiceGraphNodeData
    from .servicemesh_v1alpha2 import ServiceHealth as ServiceHealth
    from .monitoring_v1 import ServiceMonitor as ServiceMonitor
    from .servicemesh_v1alpha2 import ServiceName as ServiceName
    from .servicemesh_v1alpha2 import ServicePolicy as ServicePolicy
    from .servicemesh_v1alpha2 import ServicePolicySpec as ServicePolicySpec
    from .servicemesh_v1alpha2 import ServicePolicySpecTemplate as ServicePolicySpecTemplate
    from .servicemesh_v1alpha2 import ServicePolicySpecTemplateSpec as ServicePolicySpecTemplateSpec
    from .servicemesh_v1alpha2 import ServicePolicySpecTemplateSpecSubset as ServicePolicySpecTemplateSpecSubset
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicy as ServicePolicySpecTemplateSpecTrafficPolicy,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool as ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolHttp as ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolHttp,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcp as ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcp,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcpTcpKeepalive as ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcpTcpKeepalive,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancer as ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancer,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSetting as ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSetting,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingDistributeItem as ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingDistributeItem,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingFailoverItem as ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingFailoverItem,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyOutlierDetection as ServicePolicySpecTemplateSpecTrafficPolicyOutlierDetection,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyPortLevelSetting as ServicePolicySpecTemplateSpecTrafficPolicyPortLevelSetting,
    )
    from .servicemesh_v1alpha2 import (
        ServicePolicySpecTemplateSpecTrafficPolicyTls as ServicePolicySpecTemplateSpecTrafficPolicyTls,
    )
    from .core_v1 import ServicePort as ServicePort
    from .notification_v2beta2 import ServiceReference as ServiceReference
    from .network_v1alpha1 import ServiceSelector as ServiceSelector
    from .core_v1 import ServiceSpec as ServiceSpec
    from .core_v1 import ServiceStatus as ServiceStatus
    from .kubefed_v1beta1 import ServiceTemplate as ServiceTemplate
    from .core_v1 import SessionAffinityConfig as SessionAffinityConfig
    from .notification_v2beta2 import Sidecar as Sidecar
    from .devops_v1alpha3 import SignatureKey as SignatureKey
    from .notification_v2beta2 import Silence as Silence
    from .notification_v2beta2 import SilenceSpec as SilenceSpec
    from .devops_v1alpha3 import SingleSvnSource as SingleSvnSource
    from .notification_v2beta2 import SlackConfig as SlackConfig
    from .notification_v2beta2 import SlackOptions as SlackOptions
    from .notification_v2beta2 import SlackReceiver as SlackReceiver
    from .notification_v2beta2 import SmsConfig as SmsConfig
    from .notification_v2beta2 import SmsOptions as SmsOptions
    from .notification_v2beta2 import SmsReceiver as SmsReceiver
    from .devops_v1alpha2 import SonarMeasure as SonarMeasure
    from .devops_v1alpha2 import SonarStatus as SonarStatus
    from .servicemesh_v1alpha2 import Span as Span
    from .devops_v1alpha2 import StartedRun as StartedRun
    from .devops_v1alpha2 import StartedRunCause as StartedRunCause
    from .devops_v1alpha2 import StartedRunLinks as StartedRunLinks
    from .apps_v1 import StatefulSet as StatefulSet
    from .apps_v1 import StatefulSetCondition as StatefulSetCondition
    from .apps_v1 import StatefulSetOrdinals as StatefulSetOrdinals
    from .apps_v1 import (
        StatefulSetPersistentVolumeClaimRetentionPolicy as StatefulSetPersistentVolumeClaimRetentionPolicy,
    )
    from .apps_v1 import StatefulSetSpec as StatefulSetSpec
    from .metering_v1alpha1 import StatefulSetStatistic as StatefulSetStatistic
    from .apps_v1 import StatefulSetStatus as StatefulSetStatus
    from .kubefed_v1beta1 import StatefulSetTemplate as StatefulSetTemplate
    from .apps_v1 import StatefulSetUpdateStrategy as StatefulSetUpdateStrategy
    from .logging_v1alpha2 import Statistics as Statistics
    from .meta_v1 import Status as Status
    from .meta_v1 import StatusCause as StatusCause
    from .meta_v1 import StatusDetails as StatusDetails
    from .devops_v1alpha3 import Step as Step
    from .devops_v1alpha3 import StepTemplateSpec as StepTemplateSpec
    from .devops_v1alpha3 import StepTemplateStatus as StepTemplateStatus
    from .devops_v1alpha2 import StoppedRun as StoppedRun
    from .devops_v1alpha2 import StoppedRunBranch as StoppedRunBranch
    from .devops_v1alpha2 import StoppedRunCause as StoppedRunCause
    from .devops_v1alpha2 import StoppedRunLinks as StoppedRunLinks
    from .storage_v1 import StorageClass as StorageClass
    from .storage_v1alpha1 import StorageClassCapability as StorageClassCapability
    from .storage_v1alpha1 import StorageClassCapabilitySpec as StorageClassCapabilitySpec
    from .core_v1 import StorageOSPersistentVolumeSource as StorageOSPersistentVolumeSource
    from .core_v1 import StorageOSVolumeSource as StorageOSVolumeSource
    from .apiserverinternal_v1alpha1 import StorageVersion as StorageVersion
    from .apiserverinternal_v1alpha1 import StorageVersionCondition as StorageVersionCondition
    from .apiserverinternal_v1alpha1 import StorageVersionStatus as StorageVersionStatus
    from .servicemesh_v1alpha2 import Strategy as Strategy
    from .servicemesh_v1alpha2 import StrategySpec as StrategySpec
    from .servicemesh_v1alpha2 import StrategySpecSelector as StrategySpecSelector
    from .servicemesh_v1alpha2 import StrategySpecSelectorMatchExpression as StrategySpecSelectorMatchExpression
    from .servicemesh_v1alpha2 import StrategySpecTemplate as StrategySpecTemplate
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpec as StrategySpecTemplateSpec
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpecHttpItem as StrategySpecTemplateSpecHttpItem
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemCorsPolicy as StrategySpecTemplateSpecHttpItemCorsPolicy,
    )
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials as StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials,
    )
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemDelegate as StrategySpecTemplateSpecHttpItemDelegate,
    )
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpecHttpItemFault as StrategySpecTemplateSpecHttpItemFault
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemFaultAbort as StrategySpecTemplateSpecHttpItemFaultAbort,
    )
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemFaultDelay as StrategySpecTemplateSpecHttpItemFaultDelay,
    )
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpecHttpItemHeaders as StrategySpecTemplateSpecHttpItemHeaders
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemHeadersRequest as StrategySpecTemplateSpecHttpItemHeadersRequest,
    )
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemMatchItem as StrategySpecTemplateSpecHttpItemMatchItem,
    )
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpecHttpItemMirror as StrategySpecTemplateSpecHttpItemMirror
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemMirrorPercent as StrategySpecTemplateSpecHttpItemMirrorPercent,
    )
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemMirrorPercentage as StrategySpecTemplateSpecHttpItemMirrorPercentage,
    )
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemMirrorPort as StrategySpecTemplateSpecHttpItemMirrorPort,
    )
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemRedirect as StrategySpecTemplateSpecHttpItemRedirect,
    )
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpecHttpItemRetries as StrategySpecTemplateSpecHttpItemRetries
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpecHttpItemRewrite as StrategySpecTemplateSpecHttpItemRewrite
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecHttpItemRouteItem as StrategySpecTemplateSpecHttpItemRouteItem,
    )
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpecHttpItemTimeout as StrategySpecTemplateSpecHttpItemTimeout
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpecTcpItem as StrategySpecTemplateSpecTcpItem
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecTcpItemMatchItem as StrategySpecTemplateSpecTcpItemMatchItem,
    )
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecTcpItemRouteItem as StrategySpecTemplateSpecTcpItemRouteItem,
    )
    from .servicemesh_v1alpha2 import StrategySpecTemplateSpecTlsItem as StrategySpecTemplateSpecTlsItem
    from .servicemesh_v1alpha2 import (
        StrategySpecTemplateSpecTlsItemMatchItem as StrategySpecTemplateSpecTlsItemMatchItem,
    )
    from .servicemesh_v1alpha2 import StrategyStatus as StrategyStatus
    from .servicemesh_v1alpha2 import StrategyStatusCondition as StrategyStatusCondition
    from .flowcontrol_v1beta2 import Subject as Subject
    from .authorization_v1 import SubjectAccessReview as SubjectAccessReview
    from .authorization_v1 import SubjectAccessReviewSpec as SubjectAccessReviewSpec
    from .authorization_v1 import SubjectAccessReviewStatus as SubjectAccessReviewStatus
    from .authorization_v1 import SubjectRulesReviewStatus as SubjectRulesReviewStatus
    from .kustomize_v1beta2 import SubstituteReference as SubstituteReference
    from .devops_v1alpha3 import SvnSource as SvnSource
    from .gitops_v1alpha1 import SyncOperation as SyncOperation
    from .gitops_v1alpha1 import SyncOperationResource as SyncOperationResource
    from .gitops_v1alpha1 import SyncPolicy as SyncPolicy
    from .gitops_v1alpha1 import SyncPolicyAutomated as SyncPolicyAutomated
    from .gitops_v1alpha1 import SyncStrategy as SyncStrategy
    from .gitops_v1alpha1 import SyncStrategyApply as SyncStrategyApply
    from .gitops_v1alpha1 import SyncStrategyHook as SyncStrategyHook
    from .devops_v1alpha3 import SyncWindow as SyncWindow
    from .core_v1 import Sysctl as Sysctl
    from .core_v1 import TCPSocketAction as TCPSocketAction
    from .notification_v2beta2 import TLSConfig as TLSConfig
    from .monitoring_v1alpha2 import TableSort as TableSort
    from .core_v1 import Taint as Taint
    from .monitoring_v1alpha2 import Target as Target
    from .devops_v1alpha2 import Task as Task
    from .notification_v2beta2 import Template as Template
    from .devops_v1alpha3 import TemplateParameter as TemplateParameter
    from .devops_v1alpha3 import TemplateSpec as TemplateSpec
    from .monitoring_v1alpha2 import TemplateVar as TemplateVar
    from .monitoring_v1alpha2 import TemplatingOption as TemplatingOption
    from .notification_v2beta2 import TencentSMS as TencentSMS
    from .devops_v1alpha2 import TextRange as TextRange
    from .notification_v2beta2 import Throttle as Throttle
    from .monitoring_v1alpha2 import TimeRange as TimeRange
    from .devops_v1alpha3 import TimerTrigger as TimerTrigger
    from .oauth import Token as Token
    from .authentication_v1 import TokenRequest as TokenRequest
    from .authentication_v1 import TokenRequestSpec as TokenRequestSpec
    from .authentication_v1 import TokenRequestStatus as TokenRequestStatus
    from .authentication_v1 import TokenReview as TokenReview
    from .authentication_v1 import TokenReviewSpec as TokenReviewSpec
    from .authentication_v1 import TokenReviewStatus as TokenReviewStatus
    from .core_v1 import Toleration as Toleration
    from .network_v1alpha2 import TopologyResponse as TopologyResponse
    from .core_v1 import TopologySelectorLabelRequirement as TopologySelectorLabelRequirement
    from .core_v1 import TopologySelectorTerm as TopologySelectorTerm
    from .core_v1 import TopologySpreadConstraint as TopologySpreadConstraint
    from .network_v1alpha2 import TopologyTable as TopologyTable
    from .network_v1alpha2 import TopologyTableRow as TopologyTableRow
    from .servicemesh_v1alpha2 import Trace as Trace
    from .servicemesh_v1alpha2 import TraceError as TraceError
    from .servicemesh_v1alpha2 import TraceSearch as TraceSearch
    from .admissionregistration_v1alpha1 import TypeChecking as TypeChecking
    from .core_v1 import TypedLocalObjectReference as TypedLocalObjectReference
    from .core_v1 import TypedObjectReference as TypedObjectReference
    from .batch_v1 import UncountedTerminatedPods as UncountedTerminatedPods
    from .helm_v2beta1 import Uninstall as Uninstall
    from .devops_v1alpha3 import UpdateResult as UpdateResult
    from .helm_v2beta1 import Upgrade as Upgrade
    from .openpitrix_v1 import UpgradeClusterRequest as UpgradeClusterRequest
    from .helm_v2beta1 import UpgradeRemediation as UpgradeRemediation
    from .iam_v1alpha2 import User as User
    from .devops_v1alpha1 import UserDefineTemplate as UserDefineTemplate
    from .authentication_v1 import UserInfo as UserInfo
    from .iam_v1alpha2 import UserSpec as UserSpec
    from .iam_v1alpha2 import UserStatus as UserStatus
    from .flowcontrol_v1beta2 import UserSubject as UserSubject
    from .network_v1alpha1 import VLANConfig as VLANConfig
    from .openpitrix_v1 import ValidatePackageResponse as ValidatePackageResponse
    from .openpitrix_v1 import ValidateRepoResponse as ValidateRepoResponse
    from .admissionregistration_v1beta1 import ValidatingAdmissionPolicy as ValidatingAdmissionPolicy
    from .admissionregistration_v1beta1 import ValidatingAdmissionPolicyBinding as ValidatingAdmissionPolicyBinding
    from .admissionregistration_v1alpha1 import (
        ValidatingAdmissionPolicyBindingSpec as ValidatingAdmissionPolicyBindingSpec,
    )
    from .admissionregistration_v1alpha1 import ValidatingAdmissionPolicySpec as ValidatingAdmissionPolicySpec
    from .admissionregistration_v1alpha1 import ValidatingAdmissionPolicyStatus as ValidatingAdmissionPolicyStatus
    from .admissionregistration_v1 import ValidatingWebhook as ValidatingWebhook
    from .admissionregistration_v1 import ValidatingWebhookConfiguration as ValidatingWebhookConfiguration
    from .admissionregistration_v1alpha1 import Validation as Validation
    from .apiextensions_v1 import ValidationRule as ValidationRule
    from .notification_v2beta2 import ValueSource as ValueSource
    from .helm_v2beta1 import ValuesReference as ValuesReference
    from .admissionregistration_v1alpha1 import Variable as Variable
    from .notification_v2beta2 import Verification as Verification
    from .notification_v2beta2 import VerificationResult as VerificationResult
    from .devops_v1alpha3 import VerifyResponse as VerifyResponse
    from .version import VersionInfo as VersionInfo
    from .servicemesh_v1alpha2 import VirtualServiceInfo as VirtualServiceInfo
    from .core_v1 import Volume as Volume
    from .storage_v1 import VolumeAttachment as VolumeAttachment
    from .storage_v1 import VolumeAttachmentSource as VolumeAttachmentSource
    from .storage_v1 import VolumeAttachmentSpec as VolumeAttachmentSpec
    from .storage_v1 import VolumeAttachmentStatus as VolumeAttachmentStatus
    from .core_v1 import VolumeDevice as VolumeDevice
    from .storage_v1 import VolumeError as VolumeError
    from .core_v1 import VolumeMount as VolumeMount
    from .core_v1 import VolumeNodeAffinity as VolumeNodeAffinity
    from .storage_v1 import VolumeNodeResources as VolumeNodeResources
    from .core_v1 import VolumeProjection as VolumeProjection
    from .snapshot_v1 import VolumeSnapshot as VolumeSnapshot
    from .snapshot_v1 import VolumeSnapshotClass as VolumeSnapshotClass
    from .snapshot_v1 import VolumeSnapshotContent as VolumeSnapshotContent
    from .snapshot_v1 import VolumeSnapshotContentSource as VolumeSnapshotContentSource
    from .snapshot_v1 import VolumeSnapshotContentSpec as VolumeSnapshotContentSpec
    from .snapshot_v1beta1 import VolumeSnapshotContentSpecSource as VolumeSnapshotContentSpecSource
    from .snapshot_v1beta1 import (
        VolumeSnapshotContentSpecVolumeSnapshotRef as VolumeSnapshotContentSpecVolumeSnapshotRef,
    )
    from .snapshot_v1 import VolumeSnapshotContentStatus as VolumeSnapshotContentStatus
    from .snapshot_v1 import VolumeSnapshotError as VolumeSnapshotError
    from .snapshot_v1 import VolumeSnapshotSource as VolumeSnapshotSource
    from .snapshot_v1 import VolumeSnapshotSpec as VolumeSnapshotSpec
    from .snapshot_v1beta1 import VolumeSnapshotSpecSource as VolumeSnapshotSpecSource
    from .snapshot_v1 import VolumeSnapshotStatus as VolumeSnapshotStatus
    from .snapshot_v1beta1 import VolumeSnapshotStatusError as VolumeSnapshotStatusError
    from .devops_v1alpha1 import VolumeSpec as VolumeSpec
    from .core_v1 import VsphereVirtualDiskVolumeSource as VsphereVirtualDiskVolumeSource
    from .devops_v1alpha3 import Webhook as Webhook
    from .admissionregistration_v1 import WebhookClientConfig as WebhookClientConfig
    from .notification_v2beta2 import WebhookConfig as WebhookConfig
    from .apiextensions_v1 import WebhookConversion as WebhookConversion
    from .notification_v2beta2 import WebhookOptions as WebhookOptions
    from .notification_v2beta2 import WebhookReceiver as WebhookReceiver
    from .devops_v1alpha3 import WebhookSpec as WebhookSpec
    from .devops_v1alpha3 import WebhookSpecSecret as WebhookSpecSecret
    from .notification_v2beta2 import WechatConfig as WechatConfig
    from .notification_v2beta2 import WechatOptions as WechatOptions
    from .notification_v2beta2 import WechatReceiver as WechatReceiver
    from .core_v1 import WeightedPodAffinityTerm as WeightedPodAffinityTerm
    from .core_v1 import WindowsSecurityContextOptions as WindowsSecurityContextOptions
    from .alerting_v2beta1 import WorkloadCpuThreshold as WorkloadCpuThreshold
    from .servicemesh_v1alpha2 import WorkloadEntryInfo as WorkloadEntryInfo
    from .alerting_v2beta1 import WorkloadExprBuilder as WorkloadExprBuilder
    from .servicemesh_v1alpha2 import WorkloadHealth as WorkloadHealth
    from .alerting_v2beta1 import WorkloadMemoryThreshold as WorkloadMemoryThreshold
    from .alerting_v2beta1 import WorkloadMetricThreshold as WorkloadMetricThreshold
    from .alerting_v2beta1 import WorkloadNetworkThreshold as WorkloadNetworkThreshold
    from .alerting_v2beta1 import WorkloadReplicaThreshold as WorkloadReplicaThreshold
    from .servicemesh_v1alpha2 import WorkloadStatus as WorkloadStatus
    from .resources_v1alpha2 import Workloads as Workloads
    from .tenant_v1alpha1 import Workspace as Workspace
    from .tenant_v1alpha1 import WorkspaceList as WorkspaceList
    from .iam_v1alpha2 import WorkspaceRole as WorkspaceRole
    from .iam_v1alpha2 import WorkspaceRoleBinding as WorkspaceRoleBinding
    from .tenant_v1alpha1 import WorkspaceSpec as WorkspaceSpec
    from .network_v1alpha1 import WorkspaceStatus as WorkspaceStatus
    from .tenant_v1alpha2 import WorkspaceTemplate as WorkspaceTemplate

_MODULES = _by_name(
    {
        "admissionregistration_v1": (
            "MatchCondition MutatingWebhook MutatingWebhookConfiguration RuleWithOperations ValidatingWebhook",
            "ValidatingWebhookConfiguration WebhookClientConfig",
        ),
        "admissionregistration_v1alpha1": (
            "AuditAnnotation ExpressionWarning MatchResources NamedRuleWithOperations ParamKind ParamRef",
            "TypeChecking ValidatingAdmissionPolicyBindingSpec ValidatingAdmissionPolicySpec",
            "ValidatingAdmissionPolicyStatus Validation Variable",
        ),
        "admissionregistration_v1beta1": ("ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding",),
        "alerting_v2alpha1": ("Alert BulkItemResponse BulkResponse GettableAlertingRule PostableAlertingRule",),
        "alerting_v2beta1": (
            "ClusterRule ClusterRuleExprBuilder ClusterRuleGroup ClusterRuleGroupSpec GlobalRule",
            "GlobalRuleExprBuilder GlobalRuleGroup GlobalRuleGroupSpec Matcher MetricLabelSelector NamespaceRule",
            "NamespaceRuleExprBuilder NodeCpuThreshold NodeDiskThreshold NodeExprBuilder NodeMemoryThreshold",
            "NodeMetricThreshold NodeNetworkThreshold NodePodThreshold RuleGroup RuleGroupComputedStatus",
            "RuleGroupSpec RuleStatus RulesStats ScopedNodeExprBuilder ScopedNodeNames ScopedWorkloadExprBuilder",
            "ScopedWorkloadNames WorkloadCpuThreshold WorkloadExprBuilder WorkloadMemoryThreshold",
            "WorkloadMetricThreshold WorkloadNetworkThreshold WorkloadReplicaThreshold",
        ),
        "apiextensions_v1": (
            "CustomResourceColumnDefinition CustomResourceConversion CustomResourceDefinition",
            "CustomResourceDefinitionCondition CustomResourceDefinitionNames CustomResourceDefinitionSpec",
            "CustomResourceDefinitionStatus CustomResourceDefinitionVersion CustomResourceSubresourceScale",
            "CustomResourceSubresources CustomResourceValidation ExternalDocumentation JSONSchemaProps",
            "ValidationRule WebhookConversion",
        ),
        "apiregistration_v1": ("APIService APIServiceCondition APIServiceSpec APIServiceStatus",),
        "apiserverinternal_v1alpha1": (
            "ServerStorageVersion StorageVersion StorageVersionCondition StorageVersionStatus",
        ),
        "app_v1beta1": (
            "ApplicationInfoItem ContactData Descriptor ImageSpec InfoItemSource IngressSelector ObjectStatus",
        ),
        "application_v1alpha1": (
            "Audit Dependency HelmApplication HelmApplicationSpec HelmApplicationStatus HelmApplicationVersion",
            "HelmApplicationVersionSpec HelmApplicationVersionStatus HelmCategory HelmCategorySpec",
            "HelmCategoryStatus HelmRelease HelmReleaseDeployStatus HelmReleaseSpec HelmReleaseStatus HelmRepo",
            "HelmRepoCredential HelmRepoSpec HelmRepoStatus HelmRepoSyncState Maintainer",
        ),
        "apps_v1": (
            "ControllerRevision DaemonSet DaemonSetCondition DaemonSetSpec DaemonSetStatus",
            "DaemonSetUpdateStrategy Deployment DeploymentCondition DeploymentSpec DeploymentStatus",
            "DeploymentStrategy ReplicaSet ReplicaSetCondition ReplicaSetSpec ReplicaSetStatus",
            "RollingUpdateDaemonSet RollingUpdateDeployment RollingUpdateStatefulSetStrategy StatefulSet",
            "StatefulSetCondition StatefulSetOrdinals StatefulSetPersistentVolumeClaimRetentionPolicy",
            "StatefulSetSpec StatefulSetStatus StatefulSetUpdateStrategy",
        ),
        "auditing_v1alpha1": ("AuditQueryResult Events",),
        "authentication_v1": (
            "BoundObjectReference SelfSubjectReview SelfSubjectReviewStatus TokenRequest TokenRequestSpec",
            "TokenRequestStatus TokenReview TokenReviewSpec TokenReviewStatus UserInfo",
        ),
        "authorization_v1": (
            "LocalSubjectAccessReview NonResourceAttributes NonResourceRule ResourceAttributes ResourceRule",
            "SelfSubjectAccessReview SelfSubjectAccessReviewSpec SelfSubjectRulesReview",
            "SelfSubjectRulesReviewSpec SubjectAccessReview SubjectAccessReviewSpec SubjectAccessReviewStatus",
            "SubjectRulesReviewStatus",
        ),
        "autoscaling_v1": (
            "CrossVersionObjectReference HorizontalPodAutoscalerSpec HorizontalPodAutoscalerStatus Scale",
            "ScaleSpec ScaleStatus",
        ),
        "autoscaling_v2": (
            "ContainerResourceMetricSource ContainerResourceMetricStatus ExternalMetricSource",
            "ExternalMetricStatus HPAScalingPolicy HPAScalingRules HorizontalPodAutoscaler",
            "HorizontalPodAutoscalerBehavior HorizontalPodAutoscalerCondition MetricIdentifier MetricSpec",
            "MetricStatus MetricTarget MetricValueStatus ObjectMetricSource ObjectMetricStatus PodsMetricSource",
            "PodsMetricStatus ResourceMetricSource ResourceMetricStatus",
        ),
        "batch_v1": (
            "CronJob CronJobSpec CronJobStatus Job JobCondition JobSpec JobStatus JobTemplateSpec",
            "PodFailurePolicy PodFailurePolicyOnExitCodesRequirement PodFailurePolicyOnPodConditionsPattern",
            "PodFailurePolicyRule UncountedTerminatedPods",
        ),
        "certificates_v1": (
            "CertificateSigningRequest CertificateSigningRequestCondition CertificateSigningRequestSpec",
            "CertificateSigningRequestStatus",
        ),
        "certificates_v1alpha1": ("ClusterTrustBundle ClusterTrustBundleSpec",),
        "cluster_v1alpha1": (
            "Cluster ClusterCondition ClusterList ClusterSpec ClusterStatus Connection KubeConfigRequest",
        ),
        "common": ("Confirmation",),
        "config_v1alpha2": ("GPUKind",),
        "coordination_v1": ("Lease LeaseSpec",),
        "core_v1": (
            "AWSElasticBlockStoreVolumeSource Affinity AttachedVolume AzureDiskVolumeSource",
            "AzureFilePersistentVolumeSource AzureFileVolumeSource Binding CSIPersistentVolumeSource",
            "CSIVolumeSource Capabilities CephFSPersistentVolumeSource CephFSVolumeSource",
            "CinderPersistentVolumeSource CinderVolumeSource ClaimSource ClientIPConfig ComponentCondition",
            "ComponentStatus ConfigMap ConfigMapEnvSource ConfigMapKeySelector ConfigMapNodeConfigSource",
            "ConfigMapProjection ConfigMapVolumeSource Container ContainerImage ContainerPort",
            "ContainerResizePolicy ContainerState ContainerStateRunning ContainerStateTerminated",
            "ContainerStateWaiting ContainerStatus DaemonEndpoint DownwardAPIProjection DownwardAPIVolumeFile",
            "DownwardAPIVolumeSource EmptyDirVolumeSource EndpointAddress EndpointPort EndpointSubset Endpoints",
            "EnvFromSource EnvVar EnvVarSource EphemeralContainer EphemeralVolumeSource Event EventSeries",
            "EventSource ExecAction FCVolumeSource FlexPersistentVolumeSource FlexVolumeSource",
            "FlockerVolumeSource GCEPersistentDiskVolumeSource GRPCAction GitRepoVolumeSource",
            "GlusterfsPersistentVolumeSource GlusterfsVolumeSource HTTPGetAction HTTPHeader HostAlias HostIP",
            "HostPathVolumeSource ISCSIPersistentVolumeSource ISCSIVolumeSource KeyToPath Lifecycle",
            "LifecycleHandler LimitRange LimitRangeItem LimitRangeSpec LoadBalancerIngress LoadBalancerStatus",
            "LocalObjectReference LocalVolumeSource NFSVolumeSource Namespace NamespaceCondition NamespaceSpec",
            "NamespaceStatus Node NodeAddress NodeAffinity NodeCondition NodeConfigSource NodeConfigStatus",
            "NodeDaemonEndpoints NodeSelector NodeSelectorRequirement NodeSelectorTerm NodeSpec NodeStatus",
            "NodeSystemInfo ObjectFieldSelector ObjectReference PersistentVolume PersistentVolumeClaim",
            "PersistentVolumeClaimCondition PersistentVolumeClaimSpec PersistentVolumeClaimStatus",
            "PersistentVolumeClaimTemplate PersistentVolumeClaimVolumeSource PersistentVolumeSpec",
            "PersistentVolumeStatus PhotonPersistentDiskVolumeSource Pod PodAffinity PodAffinityTerm",
            "PodAntiAffinity PodCondition PodDNSConfig PodDNSConfigOption PodIP PodOS PodReadinessGate",
            "PodResourceClaim PodResourceClaimStatus PodSchedulingGate PodSecurityContext PodSpec PodStatus",
            "PodTemplate PodTemplateSpec PortStatus PortworxVolumeSource PreferredSchedulingTerm Probe",
            "ProjectedVolumeSource QuobyteVolumeSource RBDPersistentVolumeSource RBDVolumeSource",
            "ReplicationController ReplicationControllerCondition ReplicationControllerSpec",
            "ReplicationControllerStatus ResourceFieldSelector ResourceQuota ResourceQuotaSpec",
            "ResourceQuotaStatus ResourceRequirements SELinuxOptions ScaleIOPersistentVolumeSource",
            "ScaleIOVolumeSource ScopeSelector ScopedResourceSelectorRequirement SeccompProfile Secret",
            "SecretEnvSource SecretKeySelector SecretProjection SecretReference SecretVolumeSource",
            "SecurityContext Service ServiceAccount ServiceAccountTokenProjection ServicePort ServiceSpec",
            "ServiceStatus SessionAffinityConfig StorageOSPersistentVolumeSource StorageOSVolumeSource Sysctl",
            "TCPSocketAction Taint Toleration TopologySelectorLabelRequirement TopologySelectorTerm",
            "TopologySpreadConstraint TypedLocalObjectReference TypedObjectReference Volume VolumeDevice",
            "VolumeMount VolumeNodeAffinity VolumeProjection VsphereVirtualDiskVolumeSource",
            "WeightedPodAffinityTerm WindowsSecurityContextOptions",
        ),
        "devops_v1alpha1": (
            "AuthConfig CGroupLimits ContainerInfo DockerConfig EnvironmentSpec Parameter ProxyConfig S2iBinary",
            "S2iBinaryList S2iBinarySpec S2iBinaryStatus S2iBuildResult S2iBuildSource S2iBuilder S2iBuilderList",
            "S2iBuilderSpec S2iBuilderStatus S2iBuilderTemplate S2iBuilderTemplateList S2iBuilderTemplateSpec",
            "S2iConfig S2iRun S2iRunList S2iRunSpec S2iRunStatus UserDefineTemplate VolumeSpec",
        ),
        "devops_v1alpha2": (
            "Artifact ArtifactLinks BranchPipeline BranchPipelineBranch BranchPipelineLatestRun",
            "BranchPipelineLatestRunCause BranchPipelineLatestRunLinks BranchPipelineLinks",
            "BranchPipelineParameter BranchPipelineParameterDefaultParameterValue BranchPipelinePermissions",
            "BranchRunNode BranchRunNodeEdge BranchRunNodeLinks BranchRunNodeStep BranchRunNodeStepAction",
            "BranchRunNodeStepActionLinks BranchRunNodeStepLinks BuildRevision Builds CeTaskObject Comment",
            "Component CreateSCMServerRequest CredentialFingerprint CredentialFingerprintUsage",
            "CredentialFingerprintUsageRange CredentialFingerprintUsageRanges CronCheck CronData Crumb Facet",
            "FacetValue GeneralAction GeneralParameter History Input InputLinks InputSubmission",
            "InputSubmissionParameter IssuesSearchObject Link MeasuresComponentObject NameCheck NodeStep",
            "NodeStepAction NodeStepActionLinks NodeStepLinks OrgRepo OrgRepoLinks OrgRepositories",
            "OrgRepositoriesLinks OrgRepository OrgRepositoryLinks OrgRepositoryPermissions Paging Period",
            "PipelineBranchItem PipelineBranchItemBranch PipelineBranchItemLatestRun",
            "PipelineBranchItemLatestRunCause PipelineBranchItemLatestRunLinks PipelineBranchItemLinks",
            "PipelineBranchItemParameter PipelineBranchItemParameterDefaultParameterValue",
            "PipelineBranchItemPermissions PipelineBranchItemPullRequest PipelineLinks PipelinePermissions",
            "PipelineRun PipelineRunCause PipelineRunLinks PipelineRunNode PipelineRunNodeLinks PipelineScmSource",
            "ReplayedRun ReplayedRunCause ReplayedRunLinks Rule RuleParam RunNodeDetail RunNodeDetailLinks",
            "RunPayload SCMOrg SCMOrgLinks SCMServer SCMServerLinks SCMVerification ScriptCheck SonarMeasure",
            "SonarStatus StartedRun StartedRunCause StartedRunLinks StoppedRun StoppedRunBranch StoppedRunCause",
            "StoppedRunLinks Task TextRange",
        ),
        "devops_v1alpha3": (
            "Addon AddonSpec AddonSpecStrategy AddonStatus AddonStrategy AddonStrategySpec",
            "AddonStrategySpecOperator ApplicationDestination Argo BitbucketServerSource BlueChangeSetEntry",
            "BlueUser BlueUserPermission Branch BranchInfo Cause ClusterStepTemplate ClusterTemplate",
            "DevOpsProject DevOpsProjectList DevOpsProjectSpec DevOpsProjectStatus DiscarderProperty",
            "DiscoverPRFromForks Edge GenericPayload GenericVariable GenericWebhook GitCloneOption GitRepository",
            "GitRepositorySpec GitRepositoryStatus GitSource GithubSource GitlabSource Issue JWTToken",
            "JobParameterDefinition JobRun LatestRun MultiBranchJobTrigger MultiBranchPipeline NoScmPipeline",
            "NodeDetail NodeLabels Organization OrphanedResourceKey OrphanedResourcesMonitorSettings",
            "ParameterDefinition ParameterInStep ParameterValidation ParameterValue Pipeline PipelineList",
            "PipelineRunParameter PipelineRunSpec PipelineRunStatus PipelineSpec ProjectRole PullRequest",
            "RemoteTrigger RenderBody Rendered Repositories Repository RepositoryListResult SCM SecretInStep",
            "SignatureKey SingleSvnSource Step StepTemplateSpec StepTemplateStatus SvnSource SyncWindow",
            "TemplateParameter TemplateSpec TimerTrigger UpdateResult VerifyResponse Webhook WebhookSpec",
            "WebhookSpecSecret",
        ),
        "discovery_v1": ("Endpoint EndpointConditions EndpointHints EndpointSlice ForZone",),
        "edgeruntime_v1alpha1": ("JoinResponse",),
        "events_v1alpha1": ("EventQueryResult",),
        "flowcontrol_v1beta2": (
            "ExemptPriorityLevelConfiguration FlowDistinguisherMethod FlowSchemaCondition FlowSchemaSpec",
            "FlowSchemaStatus GroupSubject LimitResponse LimitedPriorityLevelConfiguration NonResourcePolicyRule",
            "PolicyRulesWithSubjects PriorityLevelConfigurationCondition PriorityLevelConfigurationReference",
            "PriorityLevelConfigurationSpec PriorityLevelConfigurationStatus QueuingConfiguration",
            "ResourcePolicyRule ServiceAccountSubject Subject UserSubject",
        ),
        "flowcontrol_v1beta3": ("FlowSchema PriorityLevelConfiguration",),
        "gateway_v1alpha1": ("ControllerSpec Gateway GatewaySpec Scope",),
        "gitops_v1alpha1": (
            "ApplicationInfo ApplicationOperation ApplicationSource ApplicationSourceDirectory",
            "ApplicationSourceHelm ApplicationSourceJsonnet ApplicationSourceKsonnet ApplicationSourceKustomize",
            "ApplicationSourcePlugin ApplicationSpec ApplicationStatus ApplicationSyncRequest ApplicationsSummary",
            "ArgoApplication ArgoApplicationSpec Backoff Deploy EnvEntry FluxApplication FluxApplicationConfig",
            "FluxApplicationDestination FluxApplicationSource FluxApplicationSpec FluxApplicationStatus",
            "HelmChartTemplateSpec HelmFileParameter HelmParameter ImageUpdater ImageUpdaterSpec",
            "ImageUpdaterSpecArgo ImageUpdaterSpecArgoApp JsonnetVar KsonnetParameter KustomizationSpec",
            "NamespacedObjectKindReference NamespacedObjectReference OperationInitiator ResourceIgnoreDifferences",
            "RetryStrategy SecretKeyReference SyncOperation SyncOperationResource SyncPolicy SyncPolicyAutomated",
            "SyncStrategy SyncStrategyApply SyncStrategyHook",
        ),
        "helm_v2beta1": (
            "CrossNamespaceObjectReference HelmTest Install InstallRemediation KubeConfig Kustomize PostRenderer",
            "Rollback Uninstall Upgrade UpgradeRemediation ValuesReference",
        ),
        "iam_v1alpha2": (
            "FederatedRole FederatedRoleBinding FederatedRoleBindingSpec FederatedRoleBindingSpecTemplate",
            "FederatedRoleSpec FederatedRoleSpecPlacement FederatedRoleSpecPlacementCluster",
            "FederatedRoleSpecPlacementClusterSelector FederatedRoleSpecTemplate FederatedUser FederatedUserSpec",
            "FederatedUserSpecTemplate GlobalRole GlobalRoleBinding GlobalRoleBindingRoleRef",
            "GlobalRoleBindingSubject GlobalRoleRule Group GroupBinding GroupMember GroupRef LoginRecord",
            "LoginRecordSpec Member PasswordReset RoleBase RoleBaseRole User UserSpec UserStatus WorkspaceRole",
            "WorkspaceRoleBinding",
        ),
        "installer_v1alpha1": ("ClusterConfiguration",),
        "kubefed_v1beta1": (
            "ApplicationTemplate ClusterOverride ConfigMapTemplate DeploymentTemplate FederatedApplication",
            "FederatedApplicationSpec FederatedConfigMap FederatedConfigMapSpec FederatedDeployment",
            "FederatedDeploymentSpec FederatedIngress FederatedIngressSpec FederatedLimitRange",
            "FederatedLimitRangeSpec FederatedNamespace FederatedNamespaceSpec FederatedPersistentVolumeClaim",
            "FederatedPersistentVolumeClaimSpec FederatedSecret FederatedSecretSpec FederatedService",
            "FederatedServiceAccount FederatedServiceAccountSpec FederatedServiceSpec FederatedStatefulSet",
            "FederatedStatefulSetSpec FederatedWorkspaceSpec GenericClusterReference GenericClusterStatus",
            "GenericCondition GenericFederatedStatus GenericOverrideItem GenericPlacementFields IngressTemplate",
            "LimitRangeTemplate NamespaceTemplate SecretTemplate ServiceTemplate StatefulSetTemplate",
        ),
        "kustomize_v1beta2": (
            "Decryption JSON6902 JSON6902Patch KustomizationStatus KustomizeImage KustomizePatch PostBuild",
            "ResourceInventory ResourceRef Selector SubstituteReference",
        ),
        "logging_v1alpha2": ("Bucket Histogram LogQueryResult Logs Output Record Statistics",),
        "meta_v1": (
            "APIGroup APIGroupList APIResource APIResourceList APIVersions Condition DeleteOptions GroupKind",
            "GroupVersionForDiscovery KubernetesWatchEvent LabelSelector LabelSelectorRequirement ListMeta",
            "ManagedFieldsEntry ObjectMeta OwnerReference Preconditions ServerAddressByClientCIDR Status",
            "StatusCause StatusDetails",
        ),
        "metering_v1alpha1": (
            "AppStatistic DaemonSetStatistic DeploymentStatistic OpenPitrixStatistic PodStatistic PriceResponse",
            "ResourceStatistic StatefulSetStatistic",
        ),
        "monitoring_v1": ("ServiceMonitor",),
        "monitoring_v1alpha2": (
            "Annotation Axis BarGaugeOptions ClusterDashboard Dashboard DashboardSpec Gauge Panel TableSort",
            "Target TemplateVar TemplatingOption TimeRange",
        ),
        "monitoring_v1alpha3": (
            "DashboardEntity Metric MetricData MetricLabelSet MetricMetadata MetricValue Metrics MetricsMetadata",
        ),
        "network_v1alpha1": (
            "BgpConf BgpConfSpec DNS IPAMBlock IPAMBlockSpec IPAMBlockSpecAttribute IPAMHandle IPAMHandleSpec",
            "IPPool IPPoolList IPPoolSpec IPPoolStatus NamespaceNetworkPolicy NamespaceNetworkPolicyList",
            "NamespaceNetworkPolicySpec NamespaceSelector NetworkPolicyEgressRule NetworkPolicyIngressRule",
            "NetworkPolicyPeer Route ServiceSelector VLANConfig WorkspaceStatus",
        ),
        "network_v1alpha2": (
            "Column ConnectionsSummary Control ControlInstance MetadataRow MetricRow NodeResponse NodeSummary",
            "NodeSummaryGroup Parent Sample TopologyResponse TopologyTable TopologyTableRow",
        ),
        "networking_v1": (
            "HTTPIngressPath HTTPIngressRuleValue IPBlock Ingress IngressBackend IngressClass",
            "IngressClassParametersReference IngressClassSpec IngressLoadBalancerIngress",
            "IngressLoadBalancerStatus IngressPortStatus IngressRule IngressServiceBackend IngressSpec",
            "IngressStatus IngressTLS NetworkPolicy NetworkPolicyPort NetworkPolicySpec NetworkPolicyStatus",
            "ServiceBackendPort",
        ),
        "networking_v1alpha1": ("ClusterCIDR ClusterCIDRSpec IPAddress IPAddressSpec ParentReference",),
        "node_v1": ("Overhead RuntimeClass Scheduling",),
        "notification_v2beta2": (
            "AWSSMS AliyunSMS BasicAuth Channel ClientCertificate Config ConfigSpec Credential",
            "DingTalkApplicationConfig DingTalkChatBot DingTalkConfig DingTalkConversation DingTalkOptions",
            "DingTalkReceiver EmailConfig EmailOptions EmailReceiver FeishuChatBot FeishuConfig FeishuOptions",
            "FeishuReceiver GlobalOptions HTTPClientConfig HistoryReceiver HostPort HuaweiSMS NotificationManager",
            "NotificationManagerSpec Options Providers PushoverConfig PushoverOptions PushoverReceiver",
            "PushoverUserProfile Receiver ReceiverSelector ReceiverSpec ReceiversSpec Router RouterSpec",
            "ServiceReference Sidecar Silence SilenceSpec SlackConfig SlackOptions SlackReceiver SmsConfig",
            "SmsOptions SmsReceiver TLSConfig Template TencentSMS Throttle ValueSource Verification",
            "VerificationResult WebhookConfig WebhookOptions WebhookReceiver WechatConfig WechatOptions",
            "WechatReceiver",
        ),
        "oauth": ("IdentityProviderOptions JSONWebKey JSONWebKeySet OAuthClient OAuthOptions ProviderMetadata Token",),
        "openpitrix_v1": (
            "ActionRequest App AppVersion AppVersionAudit AppVersionReview AppVersionReviewPhase Application",
            "Attachment Category CreateAppRequest CreateAppResponse CreateAppVersionRequest",
            "CreateAppVersionResponse CreateCategoryRequest CreateCategoryResponse CreateClusterRequest",
            "CreateRepoRequest CreateRepoResponse GetAppVersionPackageFilesResponse GetAppVersionPackageResponse",
            "ModifyAppRequest ModifyAppVersionRequest ModifyCategoryRequest ModifyClusterAttributesRequest",
            "ModifyRepoRequest Repo RepoActionRequest RepoEvent RepoLabel RepoSelector ResourceCategory",
            "UpgradeClusterRequest ValidatePackageResponse ValidateRepoResponse",
        ),
        "policy_v1": ("Eviction PodDisruptionBudget PodDisruptionBudgetSpec PodDisruptionBudgetStatus",),
        "quota_v1alpha2": ("ResourceQuotaStatusByNamespace",),
        "rbac_v1": ("AggregationRule ClusterRole ClusterRoleBinding PolicyRule Role RoleBinding RoleRef",),
        "resource_v1alpha2": (
            "AllocationResult PodSchedulingContext PodSchedulingContextSpec PodSchedulingContextStatus",
            "ResourceClaim ResourceClaimConsumerReference ResourceClaimParametersReference",
            "ResourceClaimSchedulingStatus ResourceClaimSpec ResourceClaimStatus ResourceClaimTemplate",
            "ResourceClaimTemplateSpec ResourceClass ResourceClassParametersReference ResourceHandle",
        ),
        "resources_v1alpha2": (
            "AuthInfo ContainerConfig HealthStatus ImageBlob ImageDetails ImageManifest Labels Layer",
            "ManifestConfig NamespacedResourceQuota PodInfo QuotaUsage RegistryCredential RootFS Workloads",
        ),
        "resources_v1alpha3": ("HealthConfig ImageConfig RepositoryTags",),
        "scheduling_v1": ("PriorityClass",),
        "scheduling_v1alpha1": (
            "ReplicaSchedulingPreference ReplicaSchedulingPreferenceSpec",
            "ReplicaSchedulingPreferenceSpecClustersValue",
        ),
        "servicemesh_v1alpha2": (
            "AppHealth BadRequestResponse GatewayInfo GatewayInfoIngress KeyValue Log NotFoundResponse Process",
            "ProtocolTraffic Reference RequestHealth ResponseDetail ServiceEntryInfo ServiceGraph",
            "ServiceGraphEdge ServiceGraphEdgeData ServiceGraphElements ServiceGraphNode ServiceGraphNodeData",
            "ServiceHealth ServiceName ServicePolicy ServicePolicySpec ServicePolicySpecTemplate",
            "ServicePolicySpecTemplateSpec ServicePolicySpecTemplateSpecSubset",
            "ServicePolicySpecTemplateSpecTrafficPolicy ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool",
            "ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolHttp",
            "ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcp",
            "ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcpTcpKeepalive",
            "ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancer",
            "ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSetting",
            "ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingDistributeItem",
            "ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingFailoverItem",
            "ServicePolicySpecTemplateSpecTrafficPolicyOutlierDetection",
            "ServicePolicySpecTemplateSpecTrafficPolicyPortLevelSetting",
            "ServicePolicySpecTemplateSpecTrafficPolicyTls Span Strategy StrategySpec StrategySpecSelector",
            "StrategySpecSelectorMatchExpression StrategySpecTemplate StrategySpecTemplateSpec",
            "StrategySpecTemplateSpecHttpItem StrategySpecTemplateSpecHttpItemCorsPolicy",
            "StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials StrategySpecTemplateSpecHttpItemDelegate",
            "StrategySpecTemplateSpecHttpItemFault StrategySpecTemplateSpecHttpItemFaultAbort",
            "StrategySpecTemplateSpecHttpItemFaultDelay StrategySpecTemplateSpecHttpItemHeaders",
            "StrategySpecTemplateSpecHttpItemHeadersRequest StrategySpecTemplateSpecHttpItemMatchItem",
            "StrategySpecTemplateSpecHttpItemMirror StrategySpecTemplateSpecHttpItemMirrorPercent",
            "StrategySpecTemplateSpecHttpItemMirrorPercentage StrategySpecTemplateSpecHttpItemMirrorPort",
            "StrategySpecTemplateSpecHttpItemRedirect StrategySpecTemplateSpecHttpItemRetries",
            "StrategySpecTemplateSpecHttpItemRewrite StrategySpecTemplateSpecHttpItemRouteItem",
            "StrategySpecTemplateSpecHttpItemTimeout StrategySpecTemplateSpecTcpItem",
            "StrategySpecTemplateSpecTcpItemMatchItem StrategySpecTemplateSpecTcpItemRouteItem",
            "StrategySpecTemplateSpecTlsItem StrategySpecTemplateSpecTlsItemMatchItem StrategyStatus",
            "StrategyStatusCondition Trace TraceError TraceSearch VirtualServiceInfo WorkloadEntryInfo",
            "WorkloadHealth WorkloadStatus",
        ),
        "snapshot_v1": (
            "VolumeSnapshot VolumeSnapshotClass VolumeSnapshotContent VolumeSnapshotContentSource",
            "VolumeSnapshotContentSpec VolumeSnapshotContentStatus VolumeSnapshotError VolumeSnapshotSource",
            "VolumeSnapshotSpec VolumeSnapshotStatus",
        ),
        "snapshot_v1beta1": (
            "VolumeSnapshotContentSpecSource VolumeSnapshotContentSpecVolumeSnapshotRef VolumeSnapshotSpecSource",
            "VolumeSnapshotStatusError",
        ),
        "storage_v1": (
            "CSIDriver CSIDriverSpec CSINode CSINodeDriver CSINodeSpec CSIStorageCapacity StorageClass",
            "VolumeAttachment VolumeAttachmentSource VolumeAttachmentSpec VolumeAttachmentStatus VolumeError",
            "VolumeNodeResources",
        ),
        "storage_v1alpha1": (
            "Accessor AccessorSpec AccessorSpecNamespaceSelector AccessorSpecNamespaceSelectorFieldSelectorItem",
            "AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression",
            "AccessorSpecNamespaceSelectorLabelSelectorItem",
            "AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression AccessorSpecWorkspaceSelector",
            "ProvisionerCapability ProvisionerCapabilitySpec ProvisionerCapabilitySpecFeatures",
            "ProvisionerCapabilitySpecFeaturesSnapshot ProvisionerCapabilitySpecFeaturesVolume",
            "ProvisionerCapabilitySpecPluginInfo StorageClassCapability StorageClassCapabilitySpec",
        ),
        "tenant_v1alpha1": ("Workspace WorkspaceList WorkspaceSpec",),
        "tenant_v1alpha2": ("WorkspaceTemplate",),
        "version": ("KubernetesVersionInfo VersionInfo",),
    }
)
_SHARED = {
    "admissionregistration_v1": ("ServiceReference",),
    "admissionregistration_v1alpha1": ("MatchCondition ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding",),
    "admissionregistration_v1beta1": (
        "AuditAnnotation ExpressionWarning MatchCondition MatchResources NamedRuleWithOperations ParamKind",
        "ParamRef TypeChecking ValidatingAdmissionPolicyBindingSpec ValidatingAdmissionPolicySpec",
        "ValidatingAdmissionPolicyStatus Validation Variable",
    ),
    "alerting_v2beta1": ("Alert",),
    "apiextensions_v1": ("ServiceReference WebhookClientConfig",),
    "apiregistration_v1": ("ServiceReference",),
    "app_v1beta1": (
        "Application ApplicationSpec ApplicationStatus Condition ConfigMapKeySelector Link SecretKeySelector",
        "ServiceSelector",
    ),
    "auditing_v1alpha1": ("Bucket Histogram Statistics",),
    "authentication_v1alpha1": ("SelfSubjectReview SelfSubjectReviewStatus",),
    "authentication_v1beta1": ("SelfSubjectReview SelfSubjectReviewStatus",),
    "autoscaling_v1": ("HorizontalPodAutoscaler",),
    "autoscaling_v2": ("CrossVersionObjectReference HorizontalPodAutoscalerSpec HorizontalPodAutoscalerStatus",),
    "core_v1": ("ResourceClaim",),
    "devops_v1alpha2": ("Branch Credential Issue Metric Parameter Pipeline User",),
    "devops_v1alpha3": ("Condition Event Input Parameter PipelineRun Template",),
    "discovery_v1": ("EndpointPort",),
    "events_v1": ("Event EventSeries",),
    "events_v1alpha1": ("Bucket Events Histogram Statistics",),
    "flowcontrol_v1beta2": ("FlowSchema PriorityLevelConfiguration",),
    "flowcontrol_v1beta3": (
        "ExemptPriorityLevelConfiguration FlowDistinguisherMethod FlowSchemaCondition FlowSchemaSpec",
        "FlowSchemaStatus GroupSubject LimitResponse LimitedPriorityLevelConfiguration NonResourcePolicyRule",
        "PolicyRulesWithSubjects PriorityLevelConfigurationCondition PriorityLevelConfigurationReference",
        "PriorityLevelConfigurationSpec PriorityLevelConfigurationStatus QueuingConfiguration",
        "ResourcePolicyRule ServiceAccountSubject Subject UserSubject",
    ),
    "gateway_v1alpha1": ("DeploymentSpec ServiceSpec",),
    "gitops_v1alpha1": ("Application ApplicationDestination HelmReleaseSpec LocalObjectReference",),
    "helm_v2beta1": ("HelmReleaseStatus",),
    "kubefed_v1beta1": ("PersistentVolumeClaimTemplate WorkspaceTemplate",),
    "network_v1alpha2": ("Connection Metric Node",),
    "networking_v1": ("NetworkPolicyEgressRule NetworkPolicyIngressRule NetworkPolicyPeer",),
    "notification_v2beta1": (
        "BasicAuth ClientCertificate Config ConfigSpec DingTalkApplicationConfig DingTalkChatBot",
        "DingTalkConfig DingTalkConversation DingTalkReceiver EmailConfig EmailReceiver HTTPClientConfig",
        "HostPort Receiver ReceiverSpec SecretKeySelector ServiceReference SlackConfig SlackReceiver",
        "TLSConfig WebhookConfig WebhookReceiver WechatConfig WechatReceiver",
    ),
    "notification_v2beta2": ("ConfigMapKeySelector SecretKeySelector",),
    "oauth": ("TokenReview TokenReviewSpec TokenReviewStatus UserInfo",),
    "openpitrix_v1": ("Cluster",),
    "quota_v1alpha2": ("ResourceQuota ResourceQuotaSpec ResourceQuotaStatus",),
    "rbac_v1": ("Subject",),
    "resources_v1alpha2": ("ComponentStatus Config History NodeStatus ResourceQuota Router",),
    "resources_v1alpha3": ("Config History RootFS",),
    "servicemesh_v1alpha2": ("Metric",),
    "snapshot_v1beta1": (
        "VolumeSnapshot VolumeSnapshotClass VolumeSnapshotContent VolumeSnapshotContentSpec",
        "VolumeSnapshotContentStatus VolumeSnapshotSpec VolumeSnapshotStatus",
    ),
    "storage_v1": ("TokenRequest",),
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            _missing(__name__, __name__, name)
        from importlib import import_module

        value = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
