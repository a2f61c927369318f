"""Models by their short names; each is imported when it is first asked for (PEP 562)."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .meta_v1 import APIGroup as APIGroup
    from .meta_v1 import APIGroupList as APIGroupList
    from .meta_v1 import APIResource as APIResource
    from .meta_v1 import APIResourceList as APIResourceList
    from .v1 import AWSElasticBlockStoreVolumeSource as AWSElasticBlockStoreVolumeSource
    from .notification_v2beta2 import AWSSMS as AWSSMS
    from .openpitrix import ActionRequest as ActionRequest
    from .v1 import Affinity as Affinity
    from .v1 import AggregationRule as AggregationRule
    from .notification_v2beta2 import AliyunSMS as AliyunSMS
    from .annotations import Annotation as Annotation
    from .openpitrix import App as App
    from .kiali import AppHealth as AppHealth
    from .metering import AppStatistic as AppStatistic
    from .openpitrix import AppVersion as AppVersion
    from .openpitrix import AppVersionAudit as AppVersionAudit
    from .openpitrix import AppVersionReview as AppVersionReview
    from .openpitrix import AppVersionReviewPhase as AppVersionReviewPhase
    from .gitops_v1alpha1 import ApplicationSource as ApplicationSource
    from .gitops_v1alpha1 import ApplicationSourceDirectory as ApplicationSourceDirectory
    from .gitops_v1alpha1 import ApplicationSourceHelm as ApplicationSourceHelm
    from .gitops_v1alpha1 import ApplicationSourceJsonnet as ApplicationSourceJsonnet
    from .gitops_v1alpha1 import ApplicationSourceKsonnet as ApplicationSourceKsonnet
    from .gitops_v1alpha1 import ApplicationSourceKustomize as ApplicationSourceKustomize
    from .gitops_v1alpha1 import ApplicationSourcePlugin as ApplicationSourcePlugin
    from .argocd import ApplicationSyncRequest as ApplicationSyncRequest
    from .types_v1beta1 import ApplicationTemplate as ApplicationTemplate
    from .argocd import ApplicationsSummary as ApplicationsSummary
    from .devops_v1alpha3 import Argo as Argo
    from .gitops_v1alpha1 import ArgoApplication as ArgoApplication
    from .gitops_v1alpha1 import ArgoApplicationSpec as ArgoApplicationSpec
    from .devops import Artifacts as Artifacts
    from .devops import ArtifactsLinks as ArtifactsLinks
    from .core_v1 import AttachedVolume as AttachedVolume
    from .openpitrix import Attachment as Attachment
    from .application_v1alpha1 import Audit as Audit
    from .devops_v1alpha1 import AuthConfig as AuthConfig
    from .git import AuthInfo as AuthInfo
    from .panels import Axis as Axis
    from .v1 import AzureDiskVolumeSource as AzureDiskVolumeSource
    from .core_v1 import AzureFilePersistentVolumeSource as AzureFilePersistentVolumeSource
    from .v1 import AzureFileVolumeSource as AzureFileVolumeSource
    from .gitops_v1alpha1 import Backoff as Backoff
    from .v1alpha2 import BadRequestError as BadRequestError
    from .panels import BarGaugeOptions as BarGaugeOptions
    from .devops_v1alpha3 import BitbucketServerSource as BitbucketServerSource
    from .job import BlueChangeSetEntry as BlueChangeSetEntry
    from .job import BlueUser as BlueUser
    from .job import BlueUserPermission as BlueUserPermission
    from .devops import BranchPipeline as BranchPipeline
    from .devops import BranchPipelineBranch as BranchPipelineBranch
    from .devops import BranchPipelineLatestRun as BranchPipelineLatestRun
    from .devops import BranchPipelineLatestRunCauses as BranchPipelineLatestRunCauses
    from .devops import BranchPipelineLatestRunLinks as BranchPipelineLatestRunLinks
    from .devops import BranchPipelineLinks as BranchPipelineLinks
    from .devops import BranchPipelineParameters as BranchPipelineParameters
    from .devops import BranchPipelineParametersDefaultParameterValue as BranchPipelineParametersDefaultParameterValue
    from .devops import BranchPipelinePermissions as BranchPipelinePermissions
    from .devops import BranchPipelineRunNodes as BranchPipelineRunNodes
    from .devops import BranchPipelineRunNodesEdges as BranchPipelineRunNodesEdges
    from .devops import BranchPipelineRunNodesLinks as BranchPipelineRunNodesLinks
    from .devops import BranchPipelineRunNodesSteps as BranchPipelineRunNodesSteps
    from .devops import BranchPipelineRunNodesStepsActions as BranchPipelineRunNodesStepsActions
    from .devops import BranchPipelineRunNodesStepsActionsLinks as BranchPipelineRunNodesStepsActionsLinks
    from .devops import BranchPipelineRunNodesStepsLinks as BranchPipelineRunNodesStepsLinks
    from .devops import BuildRevision as BuildRevision
    from .devops import Builds as Builds
    from .v2alpha1 import BulkItemResponse as BulkItemResponse
    from .v2alpha1 import BulkResponse as BulkResponse
    from .devops_v1alpha1 import CGroupLimits as CGroupLimits
    from .core_v1 import CSIPersistentVolumeSource as CSIPersistentVolumeSource
    from .v1 import CSIVolumeSource as CSIVolumeSource
    from .v1 import Capabilities as Capabilities
    from .openpitrix import Category as Category
    from .pipeline import Cause as Cause
    from .sonargo import CeTaskObject as CeTaskObject
    from .core_v1 import CephFSPersistentVolumeSource as CephFSPersistentVolumeSource
    from .v1 import CephFSVolumeSource as CephFSVolumeSource
    from .notification_v2beta2 import Channel as Channel
    from .devops import CheckCronRes as CheckCronRes
    from .devops import CheckPlayload as CheckPlayload
    from .devops import CheckPlayloadParameters as CheckPlayloadParameters
    from .devops import CheckScript as CheckScript
    from .core_v1 import CinderPersistentVolumeSource as CinderPersistentVolumeSource
    from .v1 import CinderVolumeSource as CinderVolumeSource
    from .core_v1 import ClaimSource as ClaimSource
    from .authentication_oauth import Client as Client
    from .v1 import ClientIPConfig as ClientIPConfig
    from .cluster_v1alpha1 import Cluster as Cluster
    from .cluster_v1alpha1 import ClusterCondition as ClusterCondition
    from .v1alpha2 import ClusterDashboard as ClusterDashboard
    from .cluster_v1alpha1 import ClusterList as ClusterList
    from .v1beta1 import ClusterOverride as ClusterOverride
    from .v1 import ClusterRole as ClusterRole
    from .rbac_v1 import ClusterRoleBinding as ClusterRoleBinding
    from .alerting_v2beta1 import ClusterRule as ClusterRule
    from .alerting_v2beta1 import ClusterRuleExprBuilder as ClusterRuleExprBuilder
    from .alerting_v2beta1 import ClusterRuleGroup as ClusterRuleGroup
    from .alerting_v2beta1 import ClusterRuleGroupSpec as ClusterRuleGroupSpec
    from .cluster_v1alpha1 import ClusterSpec as ClusterSpec
    from .cluster_v1alpha1 import ClusterStatus as ClusterStatus
    from .devops_v1alpha3 import ClusterStepTemplate as ClusterStepTemplate
    from .devops_v1alpha3 import ClusterTemplate as ClusterTemplate
    from .v1alpha2 import Column as Column
    from .sonargo import Comment as Comment
    from .sonargo import Component as Component
    from .v1alpha2 import ComponentStatus as ComponentStatus
    from .core_v1 import ConfigMap as ConfigMap
    from .v1 import ConfigMapEnvSource as ConfigMapEnvSource
    from .core_v1 import ConfigMapNodeConfigSource as ConfigMapNodeConfigSource
    from .v1 import ConfigMapProjection as ConfigMapProjection
    from .types_v1beta1 import ConfigMapTemplate as ConfigMapTemplate
    from .v1 import ConfigMapVolumeSource as ConfigMapVolumeSource
    from .notification_v2beta2 import ConfigmapKeySelector as ConfigmapKeySelector
    from .v1alpha2 import ConnectionsSummary as ConnectionsSummary
    from .app_v1beta1 import ContactData as ContactData
    from .v1 import Container as Container
    from .registries import ContainerConfig as ContainerConfig
    from .core_v1 import ContainerImage as ContainerImage
    from .devops_v1alpha1 import ContainerInfo as ContainerInfo
    from .v1 import ContainerPort as ContainerPort
    from .autoscaling_v2 import ContainerResourceMetricSource as ContainerResourceMetricSource
    from .autoscaling_v2 import ContainerResourceMetricStatus as ContainerResourceMetricStatus
    from .core_v1 import ContainerState as ContainerState
    from .core_v1 import ContainerStateRunning as ContainerStateRunning
    from .core_v1 import ContainerStateTerminated as ContainerStateTerminated
    from .core_v1 import ContainerStateWaiting as ContainerStateWaiting
    from .core_v1 import ContainerStatus as ContainerStatus
    from .v1alpha2 import Control as Control
    from .v1alpha2 import ControlInstance as ControlInstance
    from .apps_v1 import ControllerRevision as ControllerRevision
    from .gateway_v1alpha1 import ControllerSpec as ControllerSpec
    from .openpitrix import CreateAppRequest as CreateAppRequest
    from .openpitrix import CreateAppResponse as CreateAppResponse
    from .openpitrix import CreateAppVersionRequest as CreateAppVersionRequest
    from .openpitrix import CreateAppVersionResponse as CreateAppVersionResponse
    from .openpitrix import CreateCategoryRequest as CreateCategoryRequest
    from .openpitrix import CreateCategoryResponse as CreateCategoryResponse
    from .openpitrix import CreateClusterRequest as CreateClusterRequest
    from .openpitrix import CreateRepoRequest as CreateRepoRequest
    from .openpitrix import CreateRepoResponse as CreateRepoResponse
    from .devops import CreateScmServerReq as CreateScmServerReq
    from .notification_v2beta2 import Credential as Credential
    from .devops import CredentialFingerprint as CredentialFingerprint
    from .devops import CredentialFingerprintUsage as CredentialFingerprintUsage
    from .devops import CredentialFingerprintUsageRanges as CredentialFingerprintUsageRanges
    from .devops import CredentialFingerprintUsageRangesRanges as CredentialFingerprintUsageRangesRanges
    from .devops import CronData as CronData
    from .batch_v1 import CronJob as CronJob
    from .batch_v1 import CronJobSpec as CronJobSpec
    from .batch_v1 import CronJobStatus as CronJobStatus
    from .fluxcd_helm_v2beta1 import CrossNamespaceObjectReference as CrossNamespaceObjectReference
    from .autoscaling_v2 import CrossVersionObjectReference as CrossVersionObjectReference
    from .devops import Crumb as Crumb
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
    from .v1 import DaemonSet as DaemonSet
    from .v1 import DaemonSetCondition as DaemonSetCondition
    from .v1 import DaemonSetSpec as DaemonSetSpec
    from .v1 import DaemonSetStatus as DaemonSetStatus
    from .v1 import DaemonSetUpdateStrategy as DaemonSetUpdateStrategy
    from .metering import DaemonsetStatistic as DaemonsetStatistic
    from .v1alpha2 import Dashboard as Dashboard
    from .monitoring import DashboardEntity as DashboardEntity
    from .v1alpha2 import DashboardSpec as DashboardSpec
    from .fluxcd_kustomize_v1beta2 import Decryption as Decryption
    from .meta_v1 import DeleteOptions as DeleteOptions
    from .application_v1alpha1 import Dependency as Dependency
    from .gitops_v1alpha1 import Deploy as Deploy
    from .apps_v1 import Deployment as Deployment
    from .apps_v1 import DeploymentCondition as DeploymentCondition
    from .metering import DeploymentStatistic as DeploymentStatistic
    from .apps_v1 import DeploymentStatus as DeploymentStatus
    from .apps_v1 import DeploymentStrategy as DeploymentStrategy
    from .types_v1beta1 import DeploymentTemplate as DeploymentTemplate
    from .app_v1beta1 import Descriptor as Descriptor
    from .devops_v1alpha3 import DevOpsProject as DevOpsProject
    from .devops_v1alpha3 import DevOpsProjectList as DevOpsProjectList
    from .devops_v1alpha3 import DevOpsProjectSpec as DevOpsProjectSpec
    from .devops_v1alpha3 import DevOpsProjectStatus as DevOpsProjectStatus
    from .notification_v2beta2 import DingTalkOptions as DingTalkOptions
    from .devops_v1alpha3 import DiscarderProperty as DiscarderProperty
    from .devops_v1alpha3 import DiscoverPRFromForks as DiscoverPRFromForks
    from .devops_v1alpha1 import DockerConfig as DockerConfig
    from .v1 import DownwardAPIProjection as DownwardAPIProjection
    from .v1 import DownwardAPIVolumeFile as DownwardAPIVolumeFile
    from .v1 import DownwardAPIVolumeSource as DownwardAPIVolumeSource
    from .job import Edge as Edge
    from .kiali_graph import EdgeData as EdgeData
    from .kiali_graph import EdgeWrapper as EdgeWrapper
    from .kiali_graph import Elements as Elements
    from .notification_v2beta2 import EmailOptions as EmailOptions
    from .v1 import EmptyDirVolumeSource as EmptyDirVolumeSource
    from .gitops_v1alpha1 import EnvEntry as EnvEntry
    from .v1 import EnvFromSource as EnvFromSource
    from .v1 import EnvVar as EnvVar
    from .v1 import EnvVarSource as EnvVarSource
    from .devops_v1alpha1 import EnvironmentSpec as EnvironmentSpec
    from .v1 import EphemeralContainer as EphemeralContainer
    from .v1 import EphemeralVolumeSource as EphemeralVolumeSource
    from .errors import Error as Error
    from .event import Event as Event
    from .v1 import ExecAction as ExecAction
    from .apiextensions_v1 import ExternalDocumentation as ExternalDocumentation
    from .autoscaling_v2 import ExternalMetricSource as ExternalMetricSource
    from .autoscaling_v2 import ExternalMetricStatus as ExternalMetricStatus
    from .v1 import FCVolumeSource as FCVolumeSource
    from .sonargo import Facet as Facet
    from .sonargo import FacetValue as FacetValue
    from .types_v1beta1 import FederatedApplication as FederatedApplication
    from .types_v1beta1 import FederatedApplicationSpec as FederatedApplicationSpec
    from .types_v1beta1 import FederatedConfigMap as FederatedConfigMap
    from .types_v1beta1 import FederatedConfigMapSpec as FederatedConfigMapSpec
    from .types_v1beta1 import FederatedDeployment as FederatedDeployment
    from .types_v1beta1 import FederatedDeploymentSpec as FederatedDeploymentSpec
    from .types_v1beta1 import FederatedIngress as FederatedIngress
    from .types_v1beta1 import FederatedIngressSpec as FederatedIngressSpec
    from .types_v1beta1 import FederatedLimitRange as FederatedLimitRange
    from .types_v1beta1 import FederatedLimitRangeSpec as FederatedLimitRangeSpec
    from .types_v1beta1 import FederatedNamespace as FederatedNamespace
    from .types_v1beta1 import FederatedNamespaceSpec as FederatedNamespaceSpec
    from .types_v1beta1 import FederatedPersistentVolumeClaim as FederatedPersistentVolumeClaim
    from .types_v1beta1 import FederatedPersistentVolumeClaimSpec as FederatedPersistentVolumeClaimSpec
    from .types_v1beta1 import FederatedSecret as FederatedSecret
    from .types_v1beta1 import FederatedSecretSpec as FederatedSecretSpec
    from .types_v1beta1 import FederatedService as FederatedService
    from .types_v1beta1 import FederatedServiceAccount as FederatedServiceAccount
    from .types_v1beta1 import FederatedServiceAccountSpec as FederatedServiceAccountSpec
    from .types_v1beta1 import FederatedServiceSpec as FederatedServiceSpec
    from .types_v1beta1 import FederatedStatefulSet as FederatedStatefulSet
    from .types_v1beta1 import FederatedStatefulSetSpec as FederatedStatefulSetSpec
    from .v1beta1 import FederatedWorkspaceSpec as FederatedWorkspaceSpec
    from .notification_v2beta2 import FeishuChatBot as FeishuChatBot
    from .notification_v2beta2 import FeishuConfig as FeishuConfig
    from .notification_v2beta2 import FeishuOptions as FeishuOptions
    from .notification_v2beta2 import FeishuReceiver as FeishuReceiver
    from .core_v1 import FlexPersistentVolumeSource as FlexPersistentVolumeSource
    from .v1 import FlexVolumeSource as FlexVolumeSource
    from .v1 import FlockerVolumeSource as FlockerVolumeSource
    from .gitops_v1alpha1 import FluxApplication as FluxApplication
    from .gitops_v1alpha1 import FluxApplicationConfig as FluxApplicationConfig
    from .gitops_v1alpha1 import FluxApplicationDestination as FluxApplicationDestination
    from .gitops_v1alpha1 import FluxApplicationSource as FluxApplicationSource
    from .gitops_v1alpha1 import FluxApplicationSpec as FluxApplicationSpec
    from .gitops_v1alpha1 import FluxApplicationStatus as FluxApplicationStatus
    from .v1 import GCEPersistentDiskVolumeSource as GCEPersistentDiskVolumeSource
    from .gpu import GPUKind as GPUKind
    from .v1 import GRPCAction as GRPCAction
    from .kiali_graph import GWInfo as GWInfo
    from .kiali_graph import GWInfoIngress as GWInfoIngress
    from .gateway_v1alpha1 import Gateway as Gateway
    from .gateway_v1alpha1 import GatewaySpec as GatewaySpec
    from .panels import Gauge as Gauge
    from .devops import GeneralAction as GeneralAction
    from .devops import GeneralParameter as GeneralParameter
    from .devops_v1alpha3 import GenericArrayResponse as GenericArrayResponse
    from .v1beta1 import GenericClusterReference as GenericClusterReference
    from .types_v1beta1 import GenericClusterStatus as GenericClusterStatus
    from .types_v1beta1 import GenericCondition as GenericCondition
    from .types_v1beta1 import GenericFederatedStatus as GenericFederatedStatus
    from .v1beta1 import GenericOverrideItem as GenericOverrideItem
    from .devops_v1alpha3 import GenericPayload as GenericPayload
    from .v1beta1 import GenericPlacementFields as GenericPlacementFields
    from .devops_v1alpha3 import GenericResponse as GenericResponse
    from .devops_v1alpha3 import GenericVariable as GenericVariable
    from .devops_v1alpha3 import GenericWebhook as GenericWebhook
    from .openpitrix import GetAppVersionPackageFilesResponse as GetAppVersionPackageFilesResponse
    from .openpitrix import GetAppVersionPackageResponse as GetAppVersionPackageResponse
    from .v2alpha1 import GettableAlertingRule as GettableAlertingRule
    from .devops_v1alpha3 import GitCloneOption as GitCloneOption
    from .v1 import GitRepoVolumeSource as GitRepoVolumeSource
    from .devops_v1alpha3 import GitRepository as GitRepository
    from .devops_v1alpha3 import GitRepositorySpec as GitRepositorySpec
    from .devops_v1alpha3 import GitRepositoryStatus as GitRepositoryStatus
    from .devops_v1alpha3 import GitSource as GitSource
    from .devops_v1alpha3 import GithubSource as GithubSource
    from .devops_v1alpha3 import GitlabSource as GitlabSource
    from .notification_v2beta2 import GlobalOptions as GlobalOptions
    from .v1alpha2 import GlobalRole as GlobalRole
    from .iam_v1alpha2 import GlobalRoleBinding as GlobalRoleBinding
    from .alerting_v2beta1 import GlobalRule as GlobalRule
    from .alerting_v2beta1 import GlobalRuleExprBuilder as GlobalRuleExprBuilder
    from .alerting_v2beta1 import GlobalRuleGroup as GlobalRuleGroup
    from .alerting_v2beta1 import GlobalRuleGroupSpec as GlobalRuleGroupSpec
    from .core_v1 import GlusterfsPersistentVolumeSource as GlusterfsPersistentVolumeSource
    from .v1 import GlusterfsVolumeSource as GlusterfsVolumeSource
    from .v1alpha2 import Group as Group
    from .v1alpha2 import GroupBinding as GroupBinding
    from .meta_v1 import GroupKind as GroupKind
    from .v1alpha2 import GroupMember as GroupMember
    from .v1alpha2 import GroupRef as GroupRef
    from .meta_v1 import GroupVersionForDiscovery as GroupVersionForDiscovery
    from .autoscaling_v2 import HPAScalingPolicy as HPAScalingPolicy
    from .autoscaling_v2 import HPAScalingRules as HPAScalingRules
    from .v1 import HTTPGetAction as HTTPGetAction
    from .v1 import HTTPHeader as HTTPHeader
    from .networking_v1 import HTTPIngressPath as HTTPIngressPath
    from .networking_v1 import HTTPIngressRuleValue as HTTPIngressRuleValue
    from .v1 import HealthConfig as HealthConfig
    from .v1alpha2 import HealthStatus as HealthStatus
    from .v1alpha1 import HelmApplication as HelmApplication
    from .v1alpha1 import HelmApplicationSpec as HelmApplicationSpec
    from .v1alpha1 import HelmApplicationStatus as HelmApplicationStatus
    from .application_v1alpha1 import HelmApplicationVersion as HelmApplicationVersion
    from .application_v1alpha1 import HelmApplicationVersionSpec as HelmApplicationVersionSpec
    from .application_v1alpha1 import HelmApplicationVersionStatus as HelmApplicationVersionStatus
    from .application_v1alpha1 import HelmCategory as HelmCategory
    from .application_v1alpha1 import HelmCategorySpec as HelmCategorySpec
    from .application_v1alpha1 import HelmCategoryStatus as HelmCategoryStatus
    from .gitops_v1alpha1 import HelmChartTemplateSpec as HelmChartTemplateSpec
    from .gitops_v1alpha1 import HelmFileParameter as HelmFileParameter
    from .gitops_v1alpha1 import HelmParameter as HelmParameter
    from .v1alpha1 import HelmRelease as HelmRelease
    from .v1alpha1 import HelmReleaseDeployStatus as HelmReleaseDeployStatus
    from .v1alpha1 import HelmRepo as HelmRepo
    from .v1alpha1 import HelmRepoCredential as HelmRepoCredential
    from .v1alpha1 import HelmRepoSpec as HelmRepoSpec
    from .v1alpha1 import HelmRepoStatus as HelmRepoStatus
    from .v1alpha1 import HelmRepoSyncState as HelmRepoSyncState
    from .v1 import History as History
    from .notification_v2beta2 import HistoryReceiver as HistoryReceiver
    from .autoscaling_v2 import HorizontalPodAutoscaler as HorizontalPodAutoscaler
    from .autoscaling_v2 import HorizontalPodAutoscalerBehavior as HorizontalPodAutoscalerBehavior
    from .autoscaling_v2 import HorizontalPodAutoscalerCondition as HorizontalPodAutoscalerCondition
    from .autoscaling_v2 import HorizontalPodAutoscalerSpec as HorizontalPodAutoscalerSpec
    from .autoscaling_v2 import HorizontalPodAutoscalerStatus as HorizontalPodAutoscalerStatus
    from .v1 import HostAlias as HostAlias
    from .v1 import HostPathVolumeSource as HostPathVolumeSource
    from .notification_v2beta2 import HuaweiSMS as HuaweiSMS
    from .networking_v1 import IPBlock as IPBlock
    from .network_v1alpha1 import IPPool as IPPool
    from .network_v1alpha1 import IPPoolList as IPPoolList
    from .network_v1alpha1 import IPPoolSpec as IPPoolSpec
    from .network_v1alpha1 import IPPoolStatus as IPPoolStatus
    from .core_v1 import ISCSIPersistentVolumeSource as ISCSIPersistentVolumeSource
    from .v1 import ISCSIVolumeSource as ISCSIVolumeSource
    from .authentication_oauth import IdentityProviderOptions as IdentityProviderOptions
    from .fluxcd_kustomize_v1beta2 import Image as Image
    from .registries import ImageBlob as ImageBlob
    from .v2 import ImageConfig as ImageConfig
    from .registries import ImageDetails as ImageDetails
    from .registries import ImageManifest as ImageManifest
    from .app_v1beta1 import ImageSpec as ImageSpec
    from .gitops_v1alpha1 import Info as Info
    from .app_v1beta1 import InfoItem as InfoItem
    from .app_v1beta1 import InfoItemSource as InfoItemSource
    from .networking_v1 import Ingress as Ingress
    from .networking_v1 import IngressBackend as IngressBackend
    from .networking_v1 import IngressLoadBalancerIngress as IngressLoadBalancerIngress
    from .networking_v1 import IngressLoadBalancerStatus as IngressLoadBalancerStatus
    from .networking_v1 import IngressPortStatus as IngressPortStatus
    from .networking_v1 import IngressRule as IngressRule
    from .app_v1beta1 import IngressSelector as IngressSelector
    from .networking_v1 import IngressServiceBackend as IngressServiceBackend
    from .networking_v1 import IngressSpec as IngressSpec
    from .networking_v1 import IngressStatus as IngressStatus
    from .networking_v1 import IngressTLS as IngressTLS
    from .types_v1beta1 import IngressTemplate as IngressTemplate
    from .devops import InputLinks as InputLinks
    from .fluxcd_helm_v2beta1 import Install as Install
    from .fluxcd_helm_v2beta1 import InstallRemediation as InstallRemediation
    from .sonargo import IssuesSearchObject as IssuesSearchObject
    from .fluxcd_kustomize_v1beta2 import JSON6902 as JSON6902
    from .fluxcd_kustomize_v1beta2 import JSON6902Patch as JSON6902Patch
    from .apiextensions_v1 import JSONSchemaProps as JSONSchemaProps
    from .oauth import JSONWebKey as JSONWebKey
    from .oauth import JSONWebKeySet as JSONWebKeySet
    from .devops_v1alpha3 import JWTToken as JWTToken
    from .batch_v1 import Job as Job
    from .batch_v1 import JobCondition as JobCondition
    from .batch_v1 import JobSpec as JobSpec
    from .batch_v1 import JobStatus as JobStatus
    from .batch_v1 import JobTemplateSpec as JobTemplateSpec
    from .edgeruntime import JoinResponse as JoinResponse
    from .gitops_v1alpha1 import JsonnetVar as JsonnetVar
    from .v1 import KeyToPath as KeyToPath
    from .jaeger import KeyValue as KeyValue
    from .gitops_v1alpha1 import KsonnetParameter as KsonnetParameter
    from .fluxcd_helm_v2beta1 import KubeConfig as KubeConfig
    from .cluster import KubeConfigRequest as KubeConfigRequest
    from .gitops_v1alpha1 import KustomizationSpec as KustomizationSpec
    from .fluxcd_kustomize_v1beta2 import KustomizationStatus as KustomizationStatus
    from .fluxcd_helm_v2beta1 import Kustomize as Kustomize
    from .v1 import LabelSelector as LabelSelector
    from .v1 import LabelSelectorRequirement as LabelSelectorRequirement
    from .registries import Labels as Labels
    from .pipeline import LatestRun as LatestRun
    from .registries import Layers as Layers
    from .v1 import Lifecycle as Lifecycle
    from .v1 import LifecycleHandler as LifecycleHandler
    from .core_v1 import LimitRangeItem as LimitRangeItem
    from .core_v1 import LimitRangeSpec as LimitRangeSpec
    from .types_v1beta1 import LimitRangeTemplate as LimitRangeTemplate
    from .app_v1beta1 import Link as Link
    from .meta_v1 import ListMeta as ListMeta
    from .v1 import LoadBalancerIngress as LoadBalancerIngress
    from .v1 import LoadBalancerStatus as LoadBalancerStatus
    from .core_v1 import LocalObjectReference as LocalObjectReference
    from .core_v1 import LocalVolumeSource as LocalVolumeSource
    from .jaeger import Log as Log
    from .iam_v1alpha2 import LoginRecord as LoginRecord
    from .iam_v1alpha2 import LoginRecordSpec as LoginRecordSpec
    from .logging import Logs as Logs
    from .application_v1alpha1 import Maintainer as Maintainer
    from .meta_v1 import ManagedFieldsEntry as ManagedFieldsEntry
    from .registries import ManifestConfig as ManifestConfig
    from .alerting_v2beta1 import Matcher as Matcher
    from .sonargo import MeasuresComponentObject as MeasuresComponentObject
    from .v1alpha2 import Member as Member
    from .monitoring import Metadata as Metadata
    from .v1alpha2 import MetadataRow as MetadataRow
    from .v1alpha2 import Metric as Metric
    from .monitoring import MetricData as MetricData
    from .autoscaling_v2 import MetricIdentifier as MetricIdentifier
    from .alerting_v2beta1 import MetricLabelSelector as MetricLabelSelector
    from .monitoring import MetricLabelSet as MetricLabelSet
    from .monitoring import MetricMetadata as MetricMetadata
    from .v1alpha2 import MetricRow as MetricRow
    from .autoscaling_v2 import MetricSpec as MetricSpec
    from .autoscaling_v2 import MetricStatus as MetricStatus
    from .autoscaling_v2 import MetricTarget as MetricTarget
    from .monitoring import MetricValue as MetricValue
    from .autoscaling_v2 import MetricValueStatus as MetricValueStatus
    from .monitoring import Metrics as Metrics
    from .openpitrix import ModifyAppRequest as ModifyAppRequest
    from .openpitrix import ModifyAppVersionRequest as ModifyAppVersionRequest
    from .openpitrix import ModifyCategoryRequest as ModifyCategoryRequest
    from .openpitrix import ModifyClusterAttributesRequest as ModifyClusterAttributesRequest
    from .openpitrix import ModifyRepoRequest as ModifyRepoRequest
    from .devops_v1alpha3 import MultiBranchJobTrigger as MultiBranchJobTrigger
    from .devops_v1alpha3 import MultiBranchPipeline as MultiBranchPipeline
    from .v1 import NFSVolumeSource as NFSVolumeSource
    from .devops import NameCheck as NameCheck
    from .v1 import Namespace as Namespace
    from .v1 import NamespaceCondition as NamespaceCondition
    from .network_v1alpha1 import NamespaceNetworkPolicy as NamespaceNetworkPolicy
    from .network_v1alpha1 import NamespaceNetworkPolicyList as NamespaceNetworkPolicyList
    from .network_v1alpha1 import NamespaceNetworkPolicySpec as NamespaceNetworkPolicySpec
    from .alerting_v2beta1 import NamespaceRule as NamespaceRule
    from .alerting_v2beta1 import NamespaceRuleExprBuilder as NamespaceRuleExprBuilder
    from .network_v1alpha1 import NamespaceSelector as NamespaceSelector
    from .v1 import NamespaceSpec as NamespaceSpec
    from .v1 import NamespaceStatus as NamespaceStatus
    from .types_v1beta1 import NamespaceTemplate as NamespaceTemplate
    from .fluxcd_meta import NamespacedObjectKindReference as NamespacedObjectKindReference
    from .fluxcd_meta import NamespacedObjectReference as NamespacedObjectReference
    from .api import NamespacedResourceQuota as NamespacedResourceQuota
    from .networking_v1 import NetworkPolicy as NetworkPolicy
    from .networking_v1 import NetworkPolicyPort as NetworkPolicyPort
    from .networking_v1 import NetworkPolicySpec as NetworkPolicySpec
    from .networking_v1 import NetworkPolicyStatus as NetworkPolicyStatus
    from .devops_v1alpha3 import NoScmPipeline as NoScmPipeline
    from .core_v1 import Node as Node
    from .core_v1 import NodeAddress as NodeAddress
    from .v1 import NodeAffinity as NodeAffinity
    from .core_v1 import NodeCondition as NodeCondition
    from .core_v1 import NodeConfigSource as NodeConfigSource
    from .core_v1 import NodeConfigStatus as NodeConfigStatus
    from .alerting_v2beta1 import NodeCpuThreshold as NodeCpuThreshold
    from .core_v1 import NodeDaemonEndpoints as NodeDaemonEndpoints
    from .kiali_graph import NodeData as NodeData
    from .pipelinerun import NodeDetail as NodeDetail
    from .alerting_v2beta1 import NodeDiskThreshold as NodeDiskThreshold
    from .alerting_v2beta1 import NodeExprBuilder as NodeExprBuilder
    from .alerting_v2beta1 import NodeMemoryThreshold as NodeMemoryThreshold
    from .alerting_v2beta1 import NodeMetricThreshold as NodeMetricThreshold
    from .alerting_v2beta1 import NodeNetworkThreshold as NodeNetworkThreshold
    from .alerting_v2beta1 import NodePodThreshold as NodePodThreshold
    from .v1alpha2 import NodeResponse as NodeResponse
    from .v1 import NodeSelector as NodeSelector
    from .v1 import NodeSelectorRequirement as NodeSelectorRequirement
    from .v1 import NodeSelectorTerm as NodeSelectorTerm
    from .core_v1 import NodeSpec as NodeSpec
    from .devops import NodeSteps as NodeSteps
    from .devops import NodeStepsActions as NodeStepsActions
    from .devops import NodeStepsActionsLinks as NodeStepsActionsLinks
    from .devops import NodeStepsLinks as NodeStepsLinks
    from .v1alpha2 import NodeSummary as NodeSummary
    from .v1alpha2 import NodeSummaryGroup as NodeSummaryGroup
    from .core_v1 import NodeSystemInfo as NodeSystemInfo
    from .kiali_graph import NodeWrapper as NodeWrapper
    from .devops import NodesDetail as NodesDetail
    from .devops import NodesDetailLinks as NodesDetailLinks
    from .v1alpha2 import NotFoundError as NotFoundError
    from .notification_v2beta2 import NotificationManager as NotificationManager
    from .notification_v2beta2 import NotificationManagerSpec as NotificationManagerSpec
    from .v1 import ObjectFieldSelector as ObjectFieldSelector
    from .meta_v1 import ObjectMeta as ObjectMeta
    from .autoscaling_v2 import ObjectMetricSource as ObjectMetricSource
    from .autoscaling_v2 import ObjectMetricStatus as ObjectMetricStatus
    from .core_v1 import ObjectReference as ObjectReference
    from .app_v1beta1 import ObjectStatus as ObjectStatus
    from .metering import OpenPitrixStatistic as OpenPitrixStatistic
    from .gitops_v1alpha1 import OperationInitiator as OperationInitiator
    from .gitops_v1alpha1 import Operation_ as Operation_
    from .templatings import Option as Option
    from .notification_v2beta2 import Options as Options
    from .devops import OrgRepo as OrgRepo
    from .devops import OrgRepoLinks as OrgRepoLinks
    from .devops import OrgRepoRepositories as OrgRepoRepositories
    from .devops import OrgRepoRepositoriesItems as OrgRepoRepositoriesItems
    from .devops import OrgRepoRepositoriesItemsLinks as OrgRepoRepositoriesItemsLinks
    from .devops import OrgRepoRepositoriesItemsPermissions as OrgRepoRepositoriesItemsPermissions
    from .devops import OrgRepoRepositoriesLinks as OrgRepoRepositoriesLinks
    from .scm import Organization as Organization
    from .devops_v1alpha3 import OrphanedResourceKey as OrphanedResourceKey
    from .devops_v1alpha3 import OrphanedResourcesMonitorSettings as OrphanedResourcesMonitorSettings
    from .meta_v1 import OwnerReference as OwnerReference
    from .sonargo import Paging as Paging
    from .panels import Panel as Panel
    from .devops_v1alpha1 import Parameter as Parameter
    from .devops_v1alpha3 import ParameterDefinition as ParameterDefinition
    from .devops_v1alpha3 import ParameterInStep as ParameterInStep
    from .devops_v1alpha3 import ParameterValidation as ParameterValidation
    from .job import ParameterValue as ParameterValue
    from .v1alpha2 import Parent as Parent
    from .v1alpha2 import PasswordReset as PasswordReset
    from .fluxcd_kustomize_v1beta2 import Patch as Patch
    from .sonargo import Period as Period
    from .core_v1 import PersistentVolume as PersistentVolume
    from .v1 import PersistentVolumeClaim as PersistentVolumeClaim
    from .v1 import PersistentVolumeClaimCondition as PersistentVolumeClaimCondition
    from .v1 import PersistentVolumeClaimSpec as PersistentVolumeClaimSpec
    from .v1 import PersistentVolumeClaimStatus as PersistentVolumeClaimStatus
    from .types_v1beta1 import PersistentVolumeClaimTemplate as PersistentVolumeClaimTemplate
    from .v1 import PersistentVolumeClaimVolumeSource as PersistentVolumeClaimVolumeSource
    from .core_v1 import PersistentVolumeSpec as PersistentVolumeSpec
    from .core_v1 import PersistentVolumeStatus as PersistentVolumeStatus
    from .v1 import PhotonPersistentDiskVolumeSource as PhotonPersistentDiskVolumeSource
    from .devops_v1alpha3 import Pipeline as Pipeline
    from .devops import PipelineBranchItem as PipelineBranchItem
    from .devops import PipelineBranchItemBranch as PipelineBranchItemBranch
    from .devops import PipelineBranchItemLatestRun as PipelineBranchItemLatestRun
    from .devops import PipelineBranchItemLatestRunCauses as PipelineBranchItemLatestRunCauses
    from .devops import PipelineBranchItemLatestRunLinks as PipelineBranchItemLatestRunLinks
    from .devops import PipelineBranchItemLinks as PipelineBranchItemLinks
    from .devops import PipelineBranchItemParameters as PipelineBranchItemParameters
    from .devops import (
        PipelineBranchItemParametersDefaultParameterValue as PipelineBranchItemParametersDefaultParameterValue,
    )
    from .devops import PipelineBranchItemPermissions as PipelineBranchItemPermissions
    from .devops import PipelineBranchItemPullRequest as PipelineBranchItemPullRequest
    from .devops import PipelineLinks as PipelineLinks
    from .devops_v1alpha3 import PipelineList as PipelineList
    from .devops import PipelinePermissions as PipelinePermissions
    from .devops_v1alpha3 import PipelineRun as PipelineRun
    from .devops import PipelineRunCauses as PipelineRunCauses
    from .devops import PipelineRunLinks as PipelineRunLinks
    from .devops import PipelineRunNodes as PipelineRunNodes
    from .devops import PipelineRunNodesLinks as PipelineRunNodesLinks
    from .devops_v1alpha3 import PipelineRunParameter as PipelineRunParameter
    from .devops_v1alpha3 import PipelineRunSpec as PipelineRunSpec
    from .devops_v1alpha3 import PipelineRunStatus as PipelineRunStatus
    from .devops import PipelineScmSource as PipelineScmSource
    from .devops_v1alpha3 import PipelineSpec as PipelineSpec
    from .core_v1 import Pod as Pod
    from .v1 import PodAffinity as PodAffinity
    from .v1 import PodAffinityTerm as PodAffinityTerm
    from .v1 import PodAntiAffinity as PodAntiAffinity
    from .core_v1 import PodCondition as PodCondition
    from .v1 import PodDNSConfig as PodDNSConfig
    from .v1 import PodDNSConfigOption as PodDNSConfigOption
    from .batch_v1 import PodFailurePolicy as PodFailurePolicy
    from .batch_v1 import PodFailurePolicyOnExitCodesRequirement as PodFailurePolicyOnExitCodesRequirement
    from .batch_v1 import PodFailurePolicyOnPodConditionsPattern as PodFailurePolicyOnPodConditionsPattern
    from .batch_v1 import PodFailurePolicyRule as PodFailurePolicyRule
    from .core_v1 import PodIP as PodIP
    from .models import PodInfo as PodInfo
    from .v1 import PodOS as PodOS
    from .v1 import PodReadinessGate as PodReadinessGate
    from .core_v1 import PodResourceClaim as PodResourceClaim
    from .core_v1 import PodSchedulingGate as PodSchedulingGate
    from .v1 import PodSecurityContext as PodSecurityContext
    from .v1 import PodSpec as PodSpec
    from .metering import PodStatistic as PodStatistic
    from .core_v1 import PodStatus as PodStatus
    from .v1 import PodTemplateSpec as PodTemplateSpec
    from .autoscaling_v2 import PodsMetricSource as PodsMetricSource
    from .autoscaling_v2 import PodsMetricStatus as PodsMetricStatus
    from .v1 import PolicyRule as PolicyRule
    from .v1 import PortStatus as PortStatus
    from .v1 import PortworxVolumeSource as PortworxVolumeSource
    from .fluxcd_kustomize_v1beta2 import PostBuild as PostBuild
    from .fluxcd_helm_v2beta1 import PostRenderer as PostRenderer
    from .v2alpha1 import PostableAlertingRule as PostableAlertingRule
    from .meta_v1 import Preconditions as Preconditions
    from .v1 import PreferredSchedulingTerm as PreferredSchedulingTerm
    from .metering import PriceResponse as PriceResponse
    from .v1 import Probe as Probe
    from .jaeger import Process as Process
    from .devops_v1alpha3 import ProjectRole as ProjectRole
    from .v1 import ProjectedVolumeSource as ProjectedVolumeSource
    from .kiali_graph import ProtocolTraffic as ProtocolTraffic
    from .oauth import ProviderMetadata as ProviderMetadata
    from .notification_v2beta2 import Providers as Providers
    from .devops_v1alpha1 import ProxyConfig as ProxyConfig
    from .job import PullRequest as PullRequest
    from .notification_v2beta2 import PushoverConfig as PushoverConfig
    from .notification_v2beta2 import PushoverOptions as PushoverOptions
    from .notification_v2beta2 import PushoverReceiver as PushoverReceiver
    from .notification_v2beta2 import PushoverUserProfile as PushoverUserProfile
    from .v1 import QuobyteVolumeSource as QuobyteVolumeSource
    from .api import QuotaUsage as QuotaUsage
    from .core_v1 import RBDPersistentVolumeSource as RBDPersistentVolumeSource
    from .v1 import RBDVolumeSource as RBDVolumeSource
    from .notification_v2beta2 import ReceiverSelector as ReceiverSelector
    from .notification_v2beta2 import ReceiversSpec as ReceiversSpec
    from .logging import Record as Record
    from .jaeger import Reference as Reference
    from .api import RegistryCredential as RegistryCredential
    from .devops_v1alpha3 import RemoteTrigger as RemoteTrigger
    from .template import RenderBody as RenderBody
    from .steptemplate import Rendered as Rendered
    from .devops import ReplayPipeline as ReplayPipeline
    from .devops import ReplayPipelineCauses as ReplayPipelineCauses
    from .devops import ReplayPipelineLinks as ReplayPipelineLinks
    from .v1 import ReplicaSet as ReplicaSet
    from .v1 import ReplicaSetCondition as ReplicaSetCondition
    from .v1 import ReplicaSetSpec as ReplicaSetSpec
    from .v1 import ReplicaSetStatus as ReplicaSetStatus
    from .openpitrix import Repo as Repo
    from .openpitrix import RepoActionRequest as RepoActionRequest
    from .openpitrix import RepoEvent as RepoEvent
    from .openpitrix import RepoLabel as RepoLabel
    from .openpitrix import RepoSelector as RepoSelector
    from .scm_repository_list_result import Repositories as Repositories
    from .scm import Repository as Repository
    from .scm import RepositoryListResult as RepositoryListResult
    from .v2 import RepositoryTags as RepositoryTags
    from .kiali import RequestHealth as RequestHealth
    from .openpitrix import ResourceCategory as ResourceCategory
    from .core_v1 import ResourceClaim as ResourceClaim
    from .v1 import ResourceFieldSelector as ResourceFieldSelector
    from .gitops_v1alpha1 import ResourceIgnoreDifferences as ResourceIgnoreDifferences
    from .fluxcd_kustomize_v1beta2 import ResourceInventory as ResourceInventory
    from .autoscaling_v2 import ResourceMetricSource as ResourceMetricSource
    from .autoscaling_v2 import ResourceMetricStatus as ResourceMetricStatus
    from .v1alpha2 import ResourceQuota as ResourceQuota
    from .v1alpha2 import ResourceQuotaStatusByNamespace as ResourceQuotaStatusByNamespace
    from .fluxcd_kustomize_v1beta2 import ResourceRef as ResourceRef
    from .v1 import ResourceRequirements as ResourceRequirements
    from .metering import ResourceStatistic as ResourceStatistic
    from .kiali_graph import ResponseDetail as ResponseDetail
    from .gitops_v1alpha1 import RetryStrategy as RetryStrategy
    from .v1 import Role as Role
    from .v1 import RoleBinding as RoleBinding
    from .v1 import RoleRef as RoleRef
    from .fluxcd_helm_v2beta1 import Rollback as Rollback
    from .v1 import RollingUpdateDaemonSet as RollingUpdateDaemonSet
    from .apps_v1 import RollingUpdateDeployment as RollingUpdateDeployment
    from .v1 import RollingUpdateStatefulSetStrategy as RollingUpdateStatefulSetStrategy
    from .v1 import RootFS as RootFS
    from .registries import Rootfs as Rootfs
    from .network_v1alpha1 import Route as Route
    from .notification_v2beta2 import Router as Router
    from .notification_v2beta2 import RouterSpec as RouterSpec
    from .v1alpha2 import Row as Row
    from .sonargo import Rule as Rule
    from .alerting_v2beta1 import RuleGroup as RuleGroup
    from .alerting_v2beta1 import RuleGroupComputedStatus as RuleGroupComputedStatus
    from .alerting_v2beta1 import RuleGroupSpec as RuleGroupSpec
    from .sonargo import RuleParam as RuleParam
    from .alerting_v2beta1 import RuleStatus as RuleStatus
    from .alerting_v2beta1 import RulesStats as RulesStats
    from .devops import RunPayload as RunPayload
    from .devops import RunPipeline as RunPipeline
    from .devops import RunPipelineCauses as RunPipelineCauses
    from .devops import RunPipelineLinks as RunPipelineLinks
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
    from .devops import SCMOrg as SCMOrg
    from .devops import SCMOrgLinks as SCMOrgLinks
    from .devops import SCMServer as SCMServer
    from .devops import SCMServerLinks as SCMServerLinks
    from .kiali import SEInfo as SEInfo
    from .v1 import SELinuxOptions as SELinuxOptions
    from .v1alpha2 import Sample as Sample
    from .core_v1 import ScaleIOPersistentVolumeSource as ScaleIOPersistentVolumeSource
    from .v1 import ScaleIOVolumeSource as ScaleIOVolumeSource
    from .gateway_v1alpha1 import Scope as Scope
    from .v1 import ScopeSelector as ScopeSelector
    from .alerting_v2beta1 import ScopedNodeExprBuilder as ScopedNodeExprBuilder
    from .alerting_v2beta1 import ScopedNodeNames as ScopedNodeNames
    from .v1 import ScopedResourceSelectorRequirement as ScopedResourceSelectorRequirement
    from .alerting_v2beta1 import ScopedWorkloadExprBuilder as ScopedWorkloadExprBuilder
    from .alerting_v2beta1 import ScopedWorkloadNames as ScopedWorkloadNames
    from .v1 import SeccompProfile as SeccompProfile
    from .v1 import Secret as Secret
    from .v1 import SecretEnvSource as SecretEnvSource
    from .devops_v1alpha3 import SecretInStep as SecretInStep
    from .fluxcd_meta import SecretKeyReference as SecretKeyReference
    from .v1 import SecretProjection as SecretProjection
    from .v1 import SecretReference as SecretReference
    from .types_v1beta1 import SecretTemplate as SecretTemplate
    from .v1 import SecretVolumeSource as SecretVolumeSource
    from .v1 import SecurityContext as SecurityContext
    from .fluxcd_kustomize_v1beta2 import Selector as Selector
    from .meta_v1 import ServerAddressByClientCIDR as ServerAddressByClientCIDR
    from .v1 import Service as Service
    from .core_v1 import ServiceAccount as ServiceAccount
    from .v1 import ServiceAccountTokenProjection as ServiceAccountTokenProjection
    from .networking_v1 import ServiceBackendPort as ServiceBackendPort
    from .kiali import ServiceHealth as ServiceHealth
    from .kiali import ServiceName as ServiceName
    from .v1 import ServicePort as ServicePort
    from .v1 import ServiceStatus as ServiceStatus
    from .types_v1beta1 import ServiceTemplate as ServiceTemplate
    from .v1 import SessionAffinityConfig as SessionAffinityConfig
    from .notification_v2beta2 import Sidecar as Sidecar
    from .devops_v1alpha3 import SignatureKey as SignatureKey
    from .notification_v2beta2 import Silence as Silence
    from .notification_v2beta2 import SilenceSpec as SilenceSpec
    from .devops_v1alpha3 import SingleSvnSource as SingleSvnSource
    from .notification_v2beta2 import SlackOptions as SlackOptions
    from .notification_v2beta2 import SmsConfig as SmsConfig
    from .notification_v2beta2 import SmsOptions as SmsOptions
    from .notification_v2beta2 import SmsReceiver as SmsReceiver
    from .sonargo import SonarMeasure as SonarMeasure
    from .sonarqube import SonarStatus as SonarStatus
    from .panels import Sort as Sort
    from .jaeger import Span as Span
    from .oauth import Spec as Spec
    from .v1 import StatefulSet as StatefulSet
    from .v1 import StatefulSetCondition as StatefulSetCondition
    from .apps_v1 import StatefulSetOrdinals as StatefulSetOrdinals
    from .v1 import StatefulSetPersistentVolumeClaimRetentionPolicy as StatefulSetPersistentVolumeClaimRetentionPolicy
    from .v1 import StatefulSetSpec as StatefulSetSpec
    from .v1 import StatefulSetStatus as StatefulSetStatus
    from .types_v1beta1 import StatefulSetTemplate as StatefulSetTemplate
    from .v1 import StatefulSetUpdateStrategy as StatefulSetUpdateStrategy
    from .metering import StatefulsetStatistic as StatefulsetStatistic
    from .meta_v1 import Status as Status
    from .meta_v1 import StatusCause as StatusCause
    from .meta_v1 import StatusDetails as StatusDetails
    from .pipelinerun import Step as Step
    from .devops_v1alpha3 import StepTemplateSpec as StepTemplateSpec
    from .devops_v1alpha3 import StepTemplateStatus as StepTemplateStatus
    from .devops import StopPipeline as StopPipeline
    from .devops import StopPipelineBranch as StopPipelineBranch
    from .devops import StopPipelineCauses as StopPipelineCauses
    from .devops import StopPipelineLinks as StopPipelineLinks
    from .storage_v1 import StorageClass as StorageClass
    from .core_v1 import StorageOSPersistentVolumeSource as StorageOSPersistentVolumeSource
    from .v1 import StorageOSVolumeSource as StorageOSVolumeSource
    from .v1 import Subject as Subject
    from .fluxcd_kustomize_v1beta2 import SubstituteReference as SubstituteReference
    from .devops_v1alpha3 import SvnSource as SvnSource
    from .gitops_v1alpha1 import SyncOperation as SyncOperation
    from .gitops_v1alpha1 import SyncOperationResource as SyncOperationResource
    from .gitops_v1alpha1 import SyncPolicy as SyncPolicy
    from .gitops_v1alpha1 import SyncPolicyAutomated as SyncPolicyAutomated
    from .gitops_v1alpha1 import SyncStrategy as SyncStrategy
    from .gitops_v1alpha1 import SyncStrategyApply as SyncStrategyApply
    from .gitops_v1alpha1 import SyncStrategyHook as SyncStrategyHook
    from .devops_v1alpha3 import SyncWindow as SyncWindow
    from .v1 import Sysctl as Sysctl
    from .v1 import TCPSocketAction as TCPSocketAction
    from .v1alpha2 import Table as Table
    from .core_v1 import Taint as Taint
    from .panels import Target as Target
    from .sonargo import Task as Task
    from .devops_v1alpha3 import Template as Template
    from .devops_v1alpha3 import TemplateParameter as TemplateParameter
    from .devops_v1alpha3 import TemplateSpec as TemplateSpec
    from .templatings import TemplateVar as TemplateVar
    from .notification_v2beta2 import TencentSMS as TencentSMS
    from .fluxcd_helm_v2beta1 import Test as Test
    from .sonargo import TextRange as TextRange
    from .notification_v2beta2 import Throttle as Throttle
    from .time import Time as Time
    from .devops_v1alpha3 import TimerTrigger as TimerTrigger
    from .oauth import Token as Token
    from .oauth import TokenReview as TokenReview
    from .v1 import Toleration as Toleration
    from .v1alpha2 import TopologyResponse as TopologyResponse
    from .core_v1 import TopologySelectorLabelRequirement as TopologySelectorLabelRequirement
    from .core_v1 import TopologySelectorTerm as TopologySelectorTerm
    from .v1 import TopologySpreadConstraint as TopologySpreadConstraint
    from .jaeger import Trace as Trace
    from .jaeger import TraceError as TraceError
    from .jaeger import TraceSearch as TraceSearch
    from .v1 import TypedLocalObjectReference as TypedLocalObjectReference
    from .core_v1 import TypedObjectReference as TypedObjectReference
    from .batch_v1 import UncountedTerminatedPods as UncountedTerminatedPods
    from .fluxcd_helm_v2beta1 import Uninstall as Uninstall
    from .fluxcd_helm_v2beta1 import Upgrade as Upgrade
    from .openpitrix import UpgradeClusterRequest as UpgradeClusterRequest
    from .fluxcd_helm_v2beta1 import UpgradeRemediation as UpgradeRemediation
    from .v1alpha2 import User as User
    from .devops_v1alpha1 import UserDefineTemplate as UserDefineTemplate
    from .token import UserInfo as UserInfo
    from .v1alpha2 import UserSpec as UserSpec
    from .v1alpha2 import UserStatus as UserStatus
    from .network_v1alpha1 import VLANConfig as VLANConfig
    from .kiali_graph import VSInfo as VSInfo
    from .openpitrix import ValidatePackageResponse as ValidatePackageResponse
    from .openpitrix import ValidateRepoResponse as ValidateRepoResponse
    from .devops import Validates as Validates
    from .apiextensions_v1 import ValidationRule as ValidationRule
    from .notification_v2beta2 import ValueSource as ValueSource
    from .fluxcd_helm_v2beta1 import ValuesReference as ValuesReference
    from .notification import Verification as Verification
    from .notification import VerificationResult as VerificationResult
    from .git import VerifyResponse as VerifyResponse
    from .v1 import Volume as Volume
    from .v1 import VolumeDevice as VolumeDevice
    from .v1 import VolumeMount as VolumeMount
    from .core_v1 import VolumeNodeAffinity as VolumeNodeAffinity
    from .v1 import VolumeProjection as VolumeProjection
    from .snapshot_v1 import VolumeSnapshot as VolumeSnapshot
    from .snapshot_v1 import VolumeSnapshotClass as VolumeSnapshotClass
    from .snapshot_v1 import VolumeSnapshotContent as VolumeSnapshotContent
    from .snapshot_v1 import VolumeSnapshotContentSource as VolumeSnapshotContentSource
    from .snapshot_v1 import VolumeSnapshotContentSpec as VolumeSnapshotContentSpec
    from .snapshot_v1 import VolumeSnapshotContentStatus as VolumeSnapshotContentStatus
    from .snapshot_v1 import VolumeSnapshotError as VolumeSnapshotError
    from .snapshot_v1 import VolumeSnapshotSource as VolumeSnapshotSource
    from .snapshot_v1 import VolumeSnapshotSpec as VolumeSnapshotSpec
    from .snapshot_v1 import VolumeSnapshotStatus as VolumeSnapshotStatus
    from .devops_v1alpha1 import VolumeSpec as VolumeSpec
    from .v1 import VsphereVirtualDiskVolumeSource as VsphereVirtualDiskVolumeSource
    from .kiali import WEInfo as WEInfo
    from .meta_v1 import WatchEvent_ as WatchEvent_
    from .apiextensions_v1 import WebhookClientConfig as WebhookClientConfig
    from .apiextensions_v1 import WebhookConversion as WebhookConversion
    from .notification_v2beta2 import WebhookOptions as WebhookOptions
    from .notification_v2beta2 import WechatOptions as WechatOptions
    from .v1 import WeightedPodAffinityTerm as WeightedPodAffinityTerm
    from .v1 import WindowsSecurityContextOptions as WindowsSecurityContextOptions
    from .alerting_v2beta1 import WorkloadCpuThreshold as WorkloadCpuThreshold
    from .alerting_v2beta1 import WorkloadExprBuilder as WorkloadExprBuilder
    from .kiali import WorkloadHealth as WorkloadHealth
    from .alerting_v2beta1 import WorkloadMemoryThreshold as WorkloadMemoryThreshold
    from .alerting_v2beta1 import WorkloadMetricThreshold as WorkloadMetricThreshold
    from .alerting_v2beta1 import WorkloadNetworkThreshold as WorkloadNetworkThreshold
    from .alerting_v2beta1 import WorkloadReplicaThreshold as WorkloadReplicaThreshold
    from .kiali import WorkloadStatus as WorkloadStatus
    from .api import Workloads as Workloads
    from .tenant_v1alpha1 import Workspace as Workspace
    from .tenant_v1alpha1 import WorkspaceList as WorkspaceList
    from .v1alpha2 import WorkspaceRole as WorkspaceRole
    from .v1alpha2 import WorkspaceRoleBinding as WorkspaceRoleBinding
    from .tenant_v1alpha1 import WorkspaceSpec as WorkspaceSpec
    from .network_v1alpha1 import WorkspaceStatus as WorkspaceStatus
    from .v1alpha2 import WorkspaceTemplate as WorkspaceTemplate

_MODULES = {
    "APIGroup": "meta_v1",
    "APIGroupList": "meta_v1",
    "APIResource": "meta_v1",
    "APIResourceList": "meta_v1",
    "AWSElasticBlockStoreVolumeSource": "v1",
    "AWSSMS": "notification_v2beta2",
    "ActionRequest": "openpitrix",
    "Affinity": "v1",
    "AggregationRule": "v1",
    "AliyunSMS": "notification_v2beta2",
    "Annotation": "annotations",
    "App": "openpitrix",
    "AppHealth": "kiali",
    "AppStatistic": "metering",
    "AppVersion": "openpitrix",
    "AppVersionAudit": "openpitrix",
    "AppVersionReview": "openpitrix",
    "AppVersionReviewPhase": "openpitrix",
    "ApplicationSource": "gitops_v1alpha1",
    "ApplicationSourceDirectory": "gitops_v1alpha1",
    "ApplicationSourceHelm": "gitops_v1alpha1",
    "ApplicationSourceJsonnet": "gitops_v1alpha1",
    "ApplicationSourceKsonnet": "gitops_v1alpha1",
    "ApplicationSourceKustomize": "gitops_v1alpha1",
    "ApplicationSourcePlugin": "gitops_v1alpha1",
    "ApplicationSyncRequest": "argocd",
    "ApplicationTemplate": "types_v1beta1",
    "ApplicationsSummary": "argocd",
    "Argo": "devops_v1alpha3",
    "ArgoApplication": "gitops_v1alpha1",
    "ArgoApplicationSpec": "gitops_v1alpha1",
    "Artifacts": "devops",
    "ArtifactsLinks": "devops",
    "AttachedVolume": "core_v1",
    "Attachment": "openpitrix",
    "Audit": "application_v1alpha1",
    "AuthConfig": "devops_v1alpha1",
    "AuthInfo": "git",
    "Axis": "panels",
    "AzureDiskVolumeSource": "v1",
    "AzureFilePersistentVolumeSource": "core_v1",
    "AzureFileVolumeSource": "v1",
    "Backoff": "gitops_v1alpha1",
    "BadRequestError": "v1alpha2",
    "BarGaugeOptions": "panels",
    "BitbucketServerSource": "devops_v1alpha3",
    "BlueChangeSetEntry": "job",
    "BlueUser": "job",
    "BlueUserPermission": "job",
    "BranchPipeline": "devops",
    "BranchPipelineBranch": "devops",
    "BranchPipelineLatestRun": "devops",
    "BranchPipelineLatestRunCauses": "devops",
    "BranchPipelineLatestRunLinks": "devops",
    "BranchPipelineLinks": "devops",
    "BranchPipelineParameters": "devops",
    "BranchPipelineParametersDefaultParameterValue": "devops",
    "BranchPipelinePermissions": "devops",
    "BranchPipelineRunNodes": "devops",
    "BranchPipelineRunNodesEdges": "devops",
    "BranchPipelineRunNodesLinks": "devops",
    "BranchPipelineRunNodesSteps": "devops",
    "BranchPipelineRunNodesStepsActions": "devops",
    "BranchPipelineRunNodesStepsActionsLinks": "devops",
    "BranchPipelineRunNodesStepsLinks": "devops",
    "BuildRevision": "devops",
    "Builds": "devops",
    "BulkItemResponse": "v2alpha1",
    "BulkResponse": "v2alpha1",
    "CGroupLimits": "devops_v1alpha1",
    "CSIPersistentVolumeSource": "core_v1",
    "CSIVolumeSource": "v1",
    "Capabilities": "v1",
    "Category": "openpitrix",
    "Cause": "pipeline",
    "CeTaskObject": "sonargo",
    "CephFSPersistentVolumeSource": "core_v1",
    "CephFSVolumeSource": "v1",
    "Channel": "notification_v2beta2",
    "CheckCronRes": "devops",
    "CheckPlayload": "devops",
    "CheckPlayloadParameters": "devops",
    "CheckScript": "devops",
    "CinderPersistentVolumeSource": "core_v1",
    "CinderVolumeSource": "v1",
    "ClaimSource": "core_v1",
    "Client": "authentication_oauth",
    "ClientIPConfig": "v1",
    "Cluster": "cluster_v1alpha1",
    "ClusterCondition": "cluster_v1alpha1",
    "ClusterDashboard": "v1alpha2",
    "ClusterList": "cluster_v1alpha1",
    "ClusterOverride": "v1beta1",
    "ClusterRole": "v1",
    "ClusterRoleBinding": "rbac_v1",
    "ClusterRule": "alerting_v2beta1",
    "ClusterRuleExprBuilder": "alerting_v2beta1",
    "ClusterRuleGroup": "alerting_v2beta1",
    "ClusterRuleGroupSpec": "alerting_v2beta1",
    "ClusterSpec": "cluster_v1alpha1",
    "ClusterStatus": "cluster_v1alpha1",
    "ClusterStepTemplate": "devops_v1alpha3",
    "ClusterTemplate": "devops_v1alpha3",
    "Column": "v1alpha2",
    "Comment": "sonargo",
    "Component": "sonargo",
    "ComponentStatus": "v1alpha2",
    "ConfigMap": "core_v1",
    "ConfigMapEnvSource": "v1",
    "ConfigMapNodeConfigSource": "core_v1",
    "ConfigMapProjection": "v1",
    "ConfigMapTemplate": "types_v1beta1",
    "ConfigMapVolumeSource": "v1",
    "ConfigmapKeySelector": "notification_v2beta2",
    "ConnectionsSummary": "v1alpha2",
    "ContactData": "app_v1beta1",
    "Container": "v1",
    "ContainerConfig": "registries",
    "ContainerImage": "core_v1",
    "ContainerInfo": "devops_v1alpha1",
    "ContainerPort": "v1",
    "ContainerResourceMetricSource": "autoscaling_v2",
    "ContainerResourceMetricStatus": "autoscaling_v2",
    "ContainerState": "core_v1",
    "ContainerStateRunning": "core_v1",
    "ContainerStateTerminated": "core_v1",
    "ContainerStateWaiting": "core_v1",
    "ContainerStatus": "core_v1",
    "Control": "v1alpha2",
    "ControlInstance": "v1alpha2",
    "ControllerRevision": "apps_v1",
    "ControllerSpec": "gateway_v1alpha1",
    "CreateAppRequest": "openpitrix",
    "CreateAppResponse": "openpitrix",
    "CreateAppVersionRequest": "openpitrix",
    "CreateAppVersionResponse": "openpitrix",
    "CreateCategoryRequest": "openpitrix",
    "CreateCategoryResponse": "openpitrix",
    "CreateClusterRequest": "openpitrix",
    "CreateRepoRequest": "openpitrix",
    "CreateRepoResponse": "openpitrix",
    "CreateScmServerReq": "devops",
    "Credential": "notification_v2beta2",
    "CredentialFingerprint": "devops",
    "CredentialFingerprintUsage": "devops",
    "CredentialFingerprintUsageRanges": "devops",
    "CredentialFingerprintUsageRangesRanges": "devops",
    "CronData": "devops",
    "CronJob": "batch_v1",
    "CronJobSpec": "batch_v1",
    "CronJobStatus": "batch_v1",
    "CrossNamespaceObjectReference": "fluxcd_helm_v2beta1",
    "CrossVersionObjectReference": "autoscaling_v2",
    "Crumb": "devops",
    "CustomResourceColumnDefinition": "apiextensions_v1",
    "CustomResourceConversion": "apiextensions_v1",
    "CustomResourceDefinition": "apiextensions_v1",
    "CustomResourceDefinitionCondition": "apiextensions_v1",
    "CustomResourceDefinitionNames": "apiextensions_v1",
    "CustomResourceDefinitionSpec": "apiextensions_v1",
    "CustomResourceDefinitionStatus": "apiextensions_v1",
    "CustomResourceDefinitionVersion": "apiextensions_v1",
    "CustomResourceSubresourceScale": "apiextensions_v1",
    "CustomResourceSubresources": "apiextensions_v1",
    "CustomResourceValidation": "apiextensions_v1",
    "DNS": "network_v1alpha1",
    "DaemonEndpoint": "core_v1",
    "DaemonSet": "v1",
    "DaemonSetCondition": "v1",
    "DaemonSetSpec": "v1",
    "DaemonSetStatus": "v1",
    "DaemonSetUpdateStrategy": "v1",
    "DaemonsetStatistic": "metering",
    "Dashboard": "v1alpha2",
    "DashboardEntity": "monitoring",
    "DashboardSpec": "v1alpha2",
    "Decryption": "fluxcd_kustomize_v1beta2",
    "DeleteOptions": "meta_v1",
    "Dependency": "application_v1alpha1",
    "Deploy": "gitops_v1alpha1",
    "Deployment": "apps_v1",
    "DeploymentCondition": "apps_v1",
    "DeploymentStatistic": "metering",
    "DeploymentStatus": "apps_v1",
    "DeploymentStrategy": "apps_v1",
    "DeploymentTemplate": "types_v1beta1",
    "Descriptor": "app_v1beta1",
    "DevOpsProject": "devops_v1alpha3",
    "DevOpsProjectList": "devops_v1alpha3",
    "DevOpsProjectSpec": "devops_v1alpha3",
    "DevOpsProjectStatus": "devops_v1alpha3",
    "DingTalkOptions": "notification_v2beta2",
    "DiscarderProperty": "devops_v1alpha3",
    "DiscoverPRFromForks": "devops_v1alpha3",
    "DockerConfig": "devops_v1alpha1",
    "DownwardAPIProjection": "v1",
    "DownwardAPIVolumeFile": "v1",
    "DownwardAPIVolumeSource": "v1",
    "Edge": "job",
    "EdgeData": "kiali_graph",
    "EdgeWrapper": "kiali_graph",
    "Elements": "kiali_graph",
    "EmailOptions": "notification_v2beta2",
    "EmptyDirVolumeSource": "v1",
    "EnvEntry": "gitops_v1alpha1",
    "EnvFromSource": "v1",
    "EnvVar": "v1",
    "EnvVarSource": "v1",
    "EnvironmentSpec": "devops_v1alpha1",
    "EphemeralContainer": "v1",
    "EphemeralVolumeSource": "v1",
    "Error": "errors",
    "Event": "event",
    "ExecAction": "v1",
    "ExternalDocumentation": "apiextensions_v1",
    "ExternalMetricSource": "autoscaling_v2",
    "ExternalMetricStatus": "autoscaling_v2",
    "FCVolumeSource": "v1",
    "Facet": "sonargo",
    "FacetValue": "sonargo",
    "FederatedApplication": "types_v1beta1",
    "FederatedApplicationSpec": "types_v1beta1",
    "FederatedConfigMap": "types_v1beta1",
    "FederatedConfigMapSpec": "types_v1beta1",
    "FederatedDeployment": "types_v1beta1",
    "FederatedDeploymentSpec": "types_v1beta1",
    "FederatedIngress": "types_v1beta1",
    "FederatedIngressSpec": "types_v1beta1",
    "FederatedLimitRange": "types_v1beta1",
    "FederatedLimitRangeSpec": "types_v1beta1",
    "FederatedNamespace": "types_v1beta1",
    "FederatedNamespaceSpec": "types_v1beta1",
    "FederatedPersistentVolumeClaim": "types_v1beta1",
    "FederatedPersistentVolumeClaimSpec": "types_v1beta1",
    "FederatedSecret": "types_v1beta1",
    "FederatedSecretSpec": "types_v1beta1",
    "FederatedService": "types_v1beta1",
    "FederatedServiceAccount": "types_v1beta1",
    "FederatedServiceAccountSpec": "types_v1beta1",
    "FederatedServiceSpec": "types_v1beta1",
    "FederatedStatefulSet": "types_v1beta1",
    "FederatedStatefulSetSpec": "types_v1beta1",
    "FederatedWorkspaceSpec": "v1beta1",
    "FeishuChatBot": "notification_v2beta2",
    "FeishuConfig": "notification_v2beta2",
    "FeishuOptions": "notification_v2beta2",
    "FeishuReceiver": "notification_v2beta2",
    "FlexPersistentVolumeSource": "core_v1",
    "FlexVolumeSource": "v1",
    "FlockerVolumeSource": "v1",
    "FluxApplication": "gitops_v1alpha1",
    "FluxApplicationConfig": "gitops_v1alpha1",
    "FluxApplicationDestination": "gitops_v1alpha1",
    "FluxApplicationSource": "gitops_v1alpha1",
    "FluxApplicationSpec": "gitops_v1alpha1",
    "FluxApplicationStatus": "gitops_v1alpha1",
    "GCEPersistentDiskVolumeSource": "v1",
    "GPUKind": "gpu",
    "GRPCAction": "v1",
    "GWInfo": "kiali_graph",
    "GWInfoIngress": "kiali_graph",
    "Gateway": "gateway_v1alpha1",
    "GatewaySpec": "gateway_v1alpha1",
    "Gauge": "panels",
    "GeneralAction": "devops",
    "GeneralParameter": "devops",
    "GenericArrayResponse": "devops_v1alpha3",
    "GenericClusterReference": "v1beta1",
    "GenericClusterStatus": "types_v1beta1",
    "GenericCondition": "types_v1beta1",
    "GenericFederatedStatus": "types_v1beta1",
    "GenericOverrideItem": "v1beta1",
    "GenericPayload": "devops_v1alpha3",
    "GenericPlacementFields": "v1beta1",
    "GenericResponse": "devops_v1alpha3",
    "GenericVariable": "devops_v1alpha3",
    "GenericWebhook": "devops_v1alpha3",
    "GetAppVersionPackageFilesResponse": "openpitrix",
    "GetAppVersionPackageResponse": "openpitrix",
    "GettableAlertingRule": "v2alpha1",
    "GitCloneOption": "devops_v1alpha3",
    "GitRepoVolumeSource": "v1",
    "GitRepository": "devops_v1alpha3",
    "GitRepositorySpec": "devops_v1alpha3",
    "GitRepositoryStatus": "devops_v1alpha3",
    "GitSource": "devops_v1alpha3",
    "GithubSource": "devops_v1alpha3",
    "GitlabSource": "devops_v1alpha3",
    "GlobalOptions": "notification_v2beta2",
    "GlobalRole": "v1alpha2",
    "GlobalRoleBinding": "iam_v1alpha2",
    "GlobalRule": "alerting_v2beta1",
    "GlobalRuleExprBuilder": "alerting_v2beta1",
    "GlobalRuleGroup": "alerting_v2beta1",
    "GlobalRuleGroupSpec": "alerting_v2beta1",
    "GlusterfsPersistentVolumeSource": "core_v1",
    "GlusterfsVolumeSource": "v1",
    "Group": "v1alpha2",
    "GroupBinding": "v1alpha2",
    "GroupKind": "meta_v1",
    "GroupMember": "v1alpha2",
    "GroupRef": "v1alpha2",
    "GroupVersionForDiscovery": "meta_v1",
    "HPAScalingPolicy": "autoscaling_v2",
    "HPAScalingRules": "autoscaling_v2",
    "HTTPGetAction": "v1",
    "HTTPHeader": "v1",
    "HTTPIngressPath": "networking_v1",
    "HTTPIngressRuleValue": "networking_v1",
    "HealthConfig": "v1",
    "HealthStatus": "v1alpha2",
    "HelmApplication": "v1alpha1",
    "HelmApplicationSpec": "v1alpha1",
    "HelmApplicationStatus": "v1alpha1",
    "HelmApplicationVersion": "application_v1alpha1",
    "HelmApplicationVersionSpec": "application_v1alpha1",
    "HelmApplicationVersionStatus": "application_v1alpha1",
    "HelmCategory": "application_v1alpha1",
    "HelmCategorySpec": "application_v1alpha1",
    "HelmCategoryStatus": "application_v1alpha1",
    "HelmChartTemplateSpec": "gitops_v1alpha1",
    "HelmFileParameter": "gitops_v1alpha1",
    "HelmParameter": "gitops_v1alpha1",
    "HelmRelease": "v1alpha1",
    "HelmReleaseDeployStatus": "v1alpha1",
    "HelmRepo": "v1alpha1",
    "HelmRepoCredential": "v1alpha1",
    "HelmRepoSpec": "v1alpha1",
    "HelmRepoStatus": "v1alpha1",
    "HelmRepoSyncState": "v1alpha1",
    "History": "v1",
    "HistoryReceiver": "notification_v2beta2",
    "HorizontalPodAutoscaler": "autoscaling_v2",
    "HorizontalPodAutoscalerBehavior": "autoscaling_v2",
    "HorizontalPodAutoscalerCondition": "autoscaling_v2",
    "HorizontalPodAutoscalerSpec": "autoscaling_v2",
    "HorizontalPodAutoscalerStatus": "autoscaling_v2",
    "HostAlias": "v1",
    "HostPathVolumeSource": "v1",
    "HuaweiSMS": "notification_v2beta2",
    "IPBlock": "networking_v1",
    "IPPool": "network_v1alpha1",
    "IPPoolList": "network_v1alpha1",
    "IPPoolSpec": "network_v1alpha1",
    "IPPoolStatus": "network_v1alpha1",
    "ISCSIPersistentVolumeSource": "core_v1",
    "ISCSIVolumeSource": "v1",
    "IdentityProviderOptions": "authentication_oauth",
    "Image": "fluxcd_kustomize_v1beta2",
    "ImageBlob": "registries",
    "ImageConfig": "v2",
    "ImageDetails": "registries",
    "ImageManifest": "registries",
    "ImageSpec": "app_v1beta1",
    "Info": "gitops_v1alpha1",
    "InfoItem": "app_v1beta1",
    "InfoItemSource": "app_v1beta1",
    "Ingress": "networking_v1",
    "IngressBackend": "networking_v1",
    "IngressLoadBalancerIngress": "networking_v1",
    "IngressLoadBalancerStatus": "networking_v1",
    "IngressPortStatus": "networking_v1",
    "IngressRule": "networking_v1",
    "IngressSelector": "app_v1beta1",
    "IngressServiceBackend": "networking_v1",
    "IngressSpec": "networking_v1",
    "IngressStatus": "networking_v1",
    "IngressTLS": "networking_v1",
    "IngressTemplate": "types_v1beta1",
    "InputLinks": "devops",
    "Install": "fluxcd_helm_v2beta1",
    "InstallRemediation": "fluxcd_helm_v2beta1",
    "IssuesSearchObject": "sonargo",
    "JSON6902": "fluxcd_kustomize_v1beta2",
    "JSON6902Patch": "fluxcd_kustomize_v1beta2",
    "JSONSchemaProps": "apiextensions_v1",
    "JSONWebKey": "oauth",
    "JSONWebKeySet": "oauth",
    "JWTToken": "devops_v1alpha3",
    "Job": "batch_v1",
    "JobCondition": "batch_v1",
    "JobSpec": "batch_v1",
    "JobStatus": "batch_v1",
    "JobTemplateSpec": "batch_v1",
    "JoinResponse": "edgeruntime",
    "JsonnetVar": "gitops_v1alpha1",
    "KeyToPath": "v1",
    "KeyValue": "jaeger",
    "KsonnetParameter": "gitops_v1alpha1",
    "KubeConfig": "fluxcd_helm_v2beta1",
    "KubeConfigRequest": "cluster",
    "KustomizationSpec": "gitops_v1alpha1",
    "KustomizationStatus": "fluxcd_kustomize_v1beta2",
    "Kustomize": "fluxcd_helm_v2beta1",
    "LabelSelector": "v1",
    "LabelSelectorRequirement": "v1",
    "Labels": "registries",
    "LatestRun": "pipeline",
    "Layers": "registries",
    "Lifecycle": "v1",
    "LifecycleHandler": "v1",
    "LimitRangeItem": "core_v1",
    "LimitRangeSpec": "core_v1",
    "LimitRangeTemplate": "types_v1beta1",
    "Link": "app_v1beta1",
    "ListMeta": "meta_v1",
    "LoadBalancerIngress": "v1",
    "LoadBalancerStatus": "v1",
    "LocalObjectReference": "core_v1",
    "LocalVolumeSource": "core_v1",
    "Log": "jaeger",
    "LoginRecord": "iam_v1alpha2",
    "LoginRecordSpec": "iam_v1alpha2",
    "Logs": "logging",
    "Maintainer": "application_v1alpha1",
    "ManagedFieldsEntry": "meta_v1",
    "ManifestConfig": "registries",
    "Matcher": "alerting_v2beta1",
    "MeasuresComponentObject": "sonargo",
    "Member": "v1alpha2",
    "Metadata": "monitoring",
    "MetadataRow": "v1alpha2",
    "Metric": "v1alpha2",
    "MetricData": "monitoring",
    "MetricIdentifier": "autoscaling_v2",
    "MetricLabelSelector": "alerting_v2beta1",
    "MetricLabelSet": "monitoring",
    "MetricMetadata": "monitoring",
    "MetricRow": "v1alpha2",
    "MetricSpec": "autoscaling_v2",
    "MetricStatus": "autoscaling_v2",
    "MetricTarget": "autoscaling_v2",
    "MetricValue": "monitoring",
    "MetricValueStatus": "autoscaling_v2",
    "Metrics": "monitoring",
    "ModifyAppRequest": "openpitrix",
    "ModifyAppVersionRequest": "openpitrix",
    "ModifyCategoryRequest": "openpitrix",
    "ModifyClusterAttributesRequest": "openpitrix",
    "ModifyRepoRequest": "openpitrix",
    "MultiBranchJobTrigger": "devops_v1alpha3",
    "MultiBranchPipeline": "devops_v1alpha3",
    "NFSVolumeSource": "v1",
    "NameCheck": "devops",
    "Namespace": "v1",
    "NamespaceCondition": "v1",
    "NamespaceNetworkPolicy": "network_v1alpha1",
    "NamespaceNetworkPolicyList": "network_v1alpha1",
    "NamespaceNetworkPolicySpec": "network_v1alpha1",
    "NamespaceRule": "alerting_v2beta1",
    "NamespaceRuleExprBuilder": "alerting_v2beta1",
    "NamespaceSelector": "network_v1alpha1",
    "NamespaceSpec": "v1",
    "NamespaceStatus": "v1",
    "NamespaceTemplate": "types_v1beta1",
    "NamespacedObjectKindReference": "fluxcd_meta",
    "NamespacedObjectReference": "fluxcd_meta",
    "NamespacedResourceQuota": "api",
    "NetworkPolicy": "networking_v1",
    "NetworkPolicyPort": "networking_v1",
    "NetworkPolicySpec": "networking_v1",
    "NetworkPolicyStatus": "networking_v1",
    "NoScmPipeline": "devops_v1alpha3",
    "Node": "core_v1",
    "NodeAddress": "core_v1",
    "NodeAffinity": "v1",
    "NodeCondition": "core_v1",
    "NodeConfigSource": "core_v1",
    "NodeConfigStatus": "core_v1",
    "NodeCpuThreshold": "alerting_v2beta1",
    "NodeDaemonEndpoints": "core_v1",
    "NodeData": "kiali_graph",
    "NodeDetail": "pipelinerun",
    "NodeDiskThreshold": "alerting_v2beta1",
    "NodeExprBuilder": "alerting_v2beta1",
    "NodeMemoryThreshold": "alerting_v2beta1",
    "NodeMetricThreshold": "alerting_v2beta1",
    "NodeNetworkThreshold": "alerting_v2beta1",
    "NodePodThreshold": "alerting_v2beta1",
    "NodeResponse": "v1alpha2",
    "NodeSelector": "v1",
    "NodeSelectorRequirement": "v1",
    "NodeSelectorTerm": "v1",
    "NodeSpec": "core_v1",
    "NodeSteps": "devops",
    "NodeStepsActions": "devops",
    "NodeStepsActionsLinks": "devops",
    "NodeStepsLinks": "devops",
    "NodeSummary": "v1alpha2",
    "NodeSummaryGroup": "v1alpha2",
    "NodeSystemInfo": "core_v1",
    "NodeWrapper": "kiali_graph",
    "NodesDetail": "devops",
    "NodesDetailLinks": "devops",
    "NotFoundError": "v1alpha2",
    "NotificationManager": "notification_v2beta2",
    "NotificationManagerSpec": "notification_v2beta2",
    "ObjectFieldSelector": "v1",
    "ObjectMeta": "meta_v1",
    "ObjectMetricSource": "autoscaling_v2",
    "ObjectMetricStatus": "autoscaling_v2",
    "ObjectReference": "core_v1",
    "ObjectStatus": "app_v1beta1",
    "OpenPitrixStatistic": "metering",
    "OperationInitiator": "gitops_v1alpha1",
    "Operation_": "gitops_v1alpha1",
    "Option": "templatings",
    "Options": "notification_v2beta2",
    "OrgRepo": "devops",
    "OrgRepoLinks": "devops",
    "OrgRepoRepositories": "devops",
    "OrgRepoRepositoriesItems": "devops",
    "OrgRepoRepositoriesItemsLinks": "devops",
    "OrgRepoRepositoriesItemsPermissions": "devops",
    "OrgRepoRepositoriesLinks": "devops",
    "Organization": "scm",
    "OrphanedResourceKey": "devops_v1alpha3",
    "OrphanedResourcesMonitorSettings": "devops_v1alpha3",
    "OwnerReference": "meta_v1",
    "Paging": "sonargo",
    "Panel": "panels",
    "Parameter": "devops_v1alpha1",
    "ParameterDefinition": "devops_v1alpha3",
    "ParameterInStep": "devops_v1alpha3",
    "ParameterValidation": "devops_v1alpha3",
    "ParameterValue": "job",
    "Parent": "v1alpha2",
    "PasswordReset": "v1alpha2",
    "Patch": "fluxcd_kustomize_v1beta2",
    "Period": "sonargo",
    "PersistentVolume": "core_v1",
    "PersistentVolumeClaim": "v1",
    "PersistentVolumeClaimCondition": "v1",
    "PersistentVolumeClaimSpec": "v1",
    "PersistentVolumeClaimStatus": "v1",
    "PersistentVolumeClaimTemplate": "types_v1beta1",
    "PersistentVolumeClaimVolumeSource": "v1",
    "PersistentVolumeSpec": "core_v1",
    "PersistentVolumeStatus": "core_v1",
    "PhotonPersistentDiskVolumeSource": "v1",
    "Pipeline": "devops_v1alpha3",
    "PipelineBranchItem": "devops",
    "PipelineBranchItemBranch": "devops",
    "PipelineBranchItemLatestRun": "devops",
    "PipelineBranchItemLatestRunCauses": "devops",
    "PipelineBranchItemLatestRunLinks": "devops",
    "PipelineBranchItemLinks": "devops",
    "PipelineBranchItemParameters": "devops",
    "PipelineBranchItemParametersDefaultParameterValue": "devops",
    "PipelineBranchItemPermissions": "devops",
    "PipelineBranchItemPullRequest": "devops",
    "PipelineLinks": "devops",
    "PipelineList": "devops_v1alpha3",
    "PipelinePermissions": "devops",
    "PipelineRun": "devops_v1alpha3",
    "PipelineRunCauses": "devops",
    "PipelineRunLinks": "devops",
    "PipelineRunNodes": "devops",
    "PipelineRunNodesLinks": "devops",
    "PipelineRunParameter": "devops_v1alpha3",
    "PipelineRunSpec": "devops_v1alpha3",
    "PipelineRunStatus": "devops_v1alpha3",
    "PipelineScmSource": "devops",
    "PipelineSpec": "devops_v1alpha3",
    "Pod": "core_v1",
    "PodAffinity": "v1",
    "PodAffinityTerm": "v1",
    "PodAntiAffinity": "v1",
    "PodCondition": "core_v1",
    "PodDNSConfig": "v1",
    "PodDNSConfigOption": "v1",
    "PodFailurePolicy": "batch_v1",
    "PodFailurePolicyOnExitCodesRequirement": "batch_v1",
    "PodFailurePolicyOnPodConditionsPattern": "batch_v1",
    "PodFailurePolicyRule": "batch_v1",
    "PodIP": "core_v1",
    "PodInfo": "models",
    "PodOS": "v1",
    "PodReadinessGate": "v1",
    "PodResourceClaim": "core_v1",
    "PodSchedulingGate": "core_v1",
    "PodSecurityContext": "v1",
    "PodSpec": "v1",
    "PodStatistic": "metering",
    "PodStatus": "core_v1",
    "PodTemplateSpec": "v1",
    "PodsMetricSource": "autoscaling_v2",
    "PodsMetricStatus": "autoscaling_v2",
    "PolicyRule": "v1",
    "PortStatus": "v1",
    "PortworxVolumeSource": "v1",
    "PostBuild": "fluxcd_kustomize_v1beta2",
    "PostRenderer": "fluxcd_helm_v2beta1",
    "PostableAlertingRule": "v2alpha1",
    "Preconditions": "meta_v1",
    "PreferredSchedulingTerm": "v1",
    "PriceResponse": "metering",
    "Probe": "v1",
    "Process": "jaeger",
    "ProjectRole": "devops_v1alpha3",
    "ProjectedVolumeSource": "v1",
    "ProtocolTraffic": "kiali_graph",
    "ProviderMetadata": "oauth",
    "Providers": "notification_v2beta2",
    "ProxyConfig": "devops_v1alpha1",
    "PullRequest": "job",
    "PushoverConfig": "notification_v2beta2",
    "PushoverOptions": "notification_v2beta2",
    "PushoverReceiver": "notification_v2beta2",
    "PushoverUserProfile": "notification_v2beta2",
    "QuobyteVolumeSource": "v1",
    "QuotaUsage": "api",
    "RBDPersistentVolumeSource": "core_v1",
    "RBDVolumeSource": "v1",
    "ReceiverSelector": "notification_v2beta2",
    "ReceiversSpec": "notification_v2beta2",
    "Record": "logging",
    "Reference": "jaeger",
    "RegistryCredential": "api",
    "RemoteTrigger": "devops_v1alpha3",
    "RenderBody": "template",
    "Rendered": "steptemplate",
    "ReplayPipeline": "devops",
    "ReplayPipelineCauses": "devops",
    "ReplayPipelineLinks": "devops",
    "ReplicaSet": "v1",
    "ReplicaSetCondition": "v1",
    "ReplicaSetSpec": "v1",
    "ReplicaSetStatus": "v1",
    "Repo": "openpitrix",
    "RepoActionRequest": "openpitrix",
    "RepoEvent": "openpitrix",
    "RepoLabel": "openpitrix",
    "RepoSelector": "openpitrix",
    "Repositories": "scm_repository_list_result",
    "Repository": "scm",
    "RepositoryListResult": "scm",
    "RepositoryTags": "v2",
    "RequestHealth": "kiali",
    "ResourceCategory": "openpitrix",
    "ResourceClaim": "core_v1",
    "ResourceFieldSelector": "v1",
    "ResourceIgnoreDifferences": "gitops_v1alpha1",
    "ResourceInventory": "fluxcd_kustomize_v1beta2",
    "ResourceMetricSource": "autoscaling_v2",
    "ResourceMetricStatus": "autoscaling_v2",
    "ResourceQuota": "v1alpha2",
    "ResourceQuotaStatusByNamespace": "v1alpha2",
    "ResourceRef": "fluxcd_kustomize_v1beta2",
    "ResourceRequirements": "v1",
    "ResourceStatistic": "metering",
    "ResponseDetail": "kiali_graph",
    "RetryStrategy": "gitops_v1alpha1",
    "Role": "v1",
    "RoleBinding": "v1",
    "RoleRef": "v1",
    "Rollback": "fluxcd_helm_v2beta1",
    "RollingUpdateDaemonSet": "v1",
    "RollingUpdateDeployment": "apps_v1",
    "RollingUpdateStatefulSetStrategy": "v1",
    "RootFS": "v1",
    "Rootfs": "registries",
    "Route": "network_v1alpha1",
    "Router": "notification_v2beta2",
    "RouterSpec": "notification_v2beta2",
    "Row": "v1alpha2",
    "Rule": "sonargo",
    "RuleGroup": "alerting_v2beta1",
    "RuleGroupComputedStatus": "alerting_v2beta1",
    "RuleGroupSpec": "alerting_v2beta1",
    "RuleParam": "sonargo",
    "RuleStatus": "alerting_v2beta1",
    "RulesStats": "alerting_v2beta1",
    "RunPayload": "devops",
    "RunPipeline": "devops",
    "RunPipelineCauses": "devops",
    "RunPipelineLinks": "devops",
    "S2iBinary": "devops_v1alpha1",
    "S2iBinaryList": "devops_v1alpha1",
    "S2iBinarySpec": "devops_v1alpha1",
    "S2iBinaryStatus": "devops_v1alpha1",
    "S2iBuildResult": "devops_v1alpha1",
    "S2iBuildSource": "devops_v1alpha1",
    "S2iBuilder": "devops_v1alpha1",
    "S2iBuilderList": "devops_v1alpha1",
    "S2iBuilderSpec": "devops_v1alpha1",
    "S2iBuilderStatus": "devops_v1alpha1",
    "S2iBuilderTemplate": "devops_v1alpha1",
    "S2iBuilderTemplateList": "devops_v1alpha1",
    "S2iBuilderTemplateSpec": "devops_v1alpha1",
    "S2iConfig": "devops_v1alpha1",
    "S2iRun": "devops_v1alpha1",
    "S2iRunList": "devops_v1alpha1",
    "S2iRunSpec": "devops_v1alpha1",
    "S2iRunStatus": "devops_v1alpha1",
    "SCM": "devops_v1alpha3",
    "SCMOrg": "devops",
    "SCMOrgLinks": "devops",
    "SCMServer": "devops",
    "SCMServerLinks": "devops",
    "SEInfo": "kiali",
    "SELinuxOptions": "v1",
    "Sample": "v1alpha2",
    "ScaleIOPersistentVolumeSource": "core_v1",
    "ScaleIOVolumeSource": "v1",
    "Scope": "gateway_v1alpha1",
    "ScopeSelector": "v1",
    "ScopedNodeExprBuilder": "alerting_v2beta1",
    "ScopedNodeNames": "alerting_v2beta1",
    "ScopedResourceSelectorRequirement": "v1",
    "ScopedWorkloadExprBuilder": "alerting_v2beta1",
    "ScopedWorkloadNames": "alerting_v2beta1",
    "SeccompProfile": "v1",
    "Secret": "v1",
    "SecretEnvSource": "v1",
    "SecretInStep": "devops_v1alpha3",
    "SecretKeyReference": "fluxcd_meta",
    "SecretProjection": "v1",
    "SecretReference": "v1",
    "SecretTemplate": "types_v1beta1",
    "SecretVolumeSource": "v1",
    "SecurityContext": "v1",
    "Selector": "fluxcd_kustomize_v1beta2",
    "ServerAddressByClientCIDR": "meta_v1",
    "Service": "v1",
    "ServiceAccount": "core_v1",
    "ServiceAccountTokenProjection": "v1",
    "ServiceBackendPort": "networking_v1",
    "ServiceHealth": "kiali",
    "ServiceName": "kiali",
    "ServicePort": "v1",
    "ServiceStatus": "v1",
    "ServiceTemplate": "types_v1beta1",
    "SessionAffinityConfig": "v1",
    "Sidecar": "notification_v2beta2",
    "SignatureKey": "devops_v1alpha3",
    "Silence": "notification_v2beta2",
    "SilenceSpec": "notification_v2beta2",
    "SingleSvnSource": "devops_v1alpha3",
    "SlackOptions": "notification_v2beta2",
    "SmsConfig": "notification_v2beta2",
    "SmsOptions": "notification_v2beta2",
    "SmsReceiver": "notification_v2beta2",
    "SonarMeasure": "sonargo",
    "SonarStatus": "sonarqube",
    "Sort": "panels",
    "Span": "jaeger",
    "Spec": "oauth",
    "StatefulSet": "v1",
    "StatefulSetCondition": "v1",
    "StatefulSetOrdinals": "apps_v1",
    "StatefulSetPersistentVolumeClaimRetentionPolicy": "v1",
    "StatefulSetSpec": "v1",
    "StatefulSetStatus": "v1",
    "StatefulSetTemplate": "types_v1beta1",
    "StatefulSetUpdateStrategy": "v1",
    "StatefulsetStatistic": "metering",
    "Status": "meta_v1",
    "StatusCause": "meta_v1",
    "StatusDetails": "meta_v1",
    "Step": "pipelinerun",
    "StepTemplateSpec": "devops_v1alpha3",
    "StepTemplateStatus": "devops_v1alpha3",
    "StopPipeline": "devops",
    "StopPipelineBranch": "devops",
    "StopPipelineCauses": "devops",
    "StopPipelineLinks": "devops",
    "StorageClass": "storage_v1",
    "StorageOSPersistentVolumeSource": "core_v1",
    "StorageOSVolumeSource": "v1",
    "Subject": "v1",
    "SubstituteReference": "fluxcd_kustomize_v1beta2",
    "SvnSource": "devops_v1alpha3",
    "SyncOperation": "gitops_v1alpha1",
    "SyncOperationResource": "gitops_v1alpha1",
    "SyncPolicy": "gitops_v1alpha1",
    "SyncPolicyAutomated": "gitops_v1alpha1",
    "SyncStrategy": "gitops_v1alpha1",
    "SyncStrategyApply": "gitops_v1alpha1",
    "SyncStrategyHook": "gitops_v1alpha1",
    "SyncWindow": "devops_v1alpha3",
    "Sysctl": "v1",
    "TCPSocketAction": "v1",
    "Table": "v1alpha2",
    "Taint": "core_v1",
    "Target": "panels",
    "Task": "sonargo",
    "Template": "devops_v1alpha3",
    "TemplateParameter": "devops_v1alpha3",
    "TemplateSpec": "devops_v1alpha3",
    "TemplateVar": "templatings",
    "TencentSMS": "notification_v2beta2",
    "Test": "fluxcd_helm_v2beta1",
    "TextRange": "sonargo",
    "Throttle": "notification_v2beta2",
    "Time": "time",
    "TimerTrigger": "devops_v1alpha3",
    "Token": "oauth",
    "TokenReview": "oauth",
    "Toleration": "v1",
    "TopologyResponse": "v1alpha2",
    "TopologySelectorLabelRequirement": "core_v1",
    "TopologySelectorTerm": "core_v1",
    "TopologySpreadConstraint": "v1",
    "Trace": "jaeger",
    "TraceError": "jaeger",
    "TraceSearch": "jaeger",
    "TypedLocalObjectReference": "v1",
    "TypedObjectReference": "core_v1",
    "UncountedTerminatedPods": "batch_v1",
    "Uninstall": "fluxcd_helm_v2beta1",
    "Upgrade": "fluxcd_helm_v2beta1",
    "UpgradeClusterRequest": "openpitrix",
    "UpgradeRemediation": "fluxcd_helm_v2beta1",
    "User": "v1alpha2",
    "UserDefineTemplate": "devops_v1alpha1",
    "UserInfo": "token",
    "UserSpec": "v1alpha2",
    "UserStatus": "v1alpha2",
    "VLANConfig": "network_v1alpha1",
    "VSInfo": "kiali_graph",
    "ValidatePackageResponse": "openpitrix",
    "ValidateRepoResponse": "openpitrix",
    "Validates": "devops",
    "ValidationRule": "apiextensions_v1",
    "ValueSource": "notification_v2beta2",
    "ValuesReference": "fluxcd_helm_v2beta1",
    "Verification": "notification",
    "VerificationResult": "notification",
    "VerifyResponse": "git",
    "Volume": "v1",
    "VolumeDevice": "v1",
    "VolumeMount": "v1",
    "VolumeNodeAffinity": "core_v1",
    "VolumeProjection": "v1",
    "VolumeSnapshot": "snapshot_v1",
    "VolumeSnapshotClass": "snapshot_v1",
    "VolumeSnapshotContent": "snapshot_v1",
    "VolumeSnapshotContentSource": "snapshot_v1",
    "VolumeSnapshotContentSpec": "snapshot_v1",
    "VolumeSnapshotContentStatus": "snapshot_v1",
    "VolumeSnapshotError": "snapshot_v1",
    "VolumeSnapshotSource": "snapshot_v1",
    "VolumeSnapshotSpec": "snapshot_v1",
    "VolumeSnapshotStatus": "snapshot_v1",
    "VolumeSpec": "devops_v1alpha1",
    "VsphereVirtualDiskVolumeSource": "v1",
    "WEInfo": "kiali",
    "WatchEvent_": "meta_v1",
    "WebhookClientConfig": "apiextensions_v1",
    "WebhookConversion": "apiextensions_v1",
    "WebhookOptions": "notification_v2beta2",
    "WechatOptions": "notification_v2beta2",
    "WeightedPodAffinityTerm": "v1",
    "WindowsSecurityContextOptions": "v1",
    "WorkloadCpuThreshold": "alerting_v2beta1",
    "WorkloadExprBuilder": "alerting_v2beta1",
    "WorkloadHealth": "kiali",
    "WorkloadMemoryThreshold": "alerting_v2beta1",
    "WorkloadMetricThreshold": "alerting_v2beta1",
    "WorkloadNetworkThreshold": "alerting_v2beta1",
    "WorkloadReplicaThreshold": "alerting_v2beta1",
    "WorkloadStatus": "kiali",
    "Workloads": "api",
    "Workspace": "tenant_v1alpha1",
    "WorkspaceList": "tenant_v1alpha1",
    "WorkspaceRole": "v1alpha2",
    "WorkspaceRoleBinding": "v1alpha2",
    "WorkspaceSpec": "tenant_v1alpha1",
    "WorkspaceStatus": "network_v1alpha1",
    "WorkspaceTemplate": "v1alpha2",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
