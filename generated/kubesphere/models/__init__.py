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
    from .v1 import Affinity as Affinity
    from .v1 import AggregationRule as AggregationRule
    from .v2alpha1 import Alert as Alert
    from .v2alpha1 import AlertList as AlertList
    from .anotations import Annotation as Annotation
    from .openpitrix import App as App
    from .metering import AppStatistic as AppStatistic
    from .openpitrix import AppVersion as AppVersion
    from .openpitrix import AppVersionAudit as AppVersionAudit
    from .openpitrix import AppVersionReview as AppVersionReview
    from .openpitrix import AppVersionReviewPhase as AppVersionReviewPhase
    from .openpitrix import Application as Application
    from .openpitrix import Attachment as Attachment
    from .devops_v1alpha1 import AuthConfig as AuthConfig
    from .git import AuthInfo as AuthInfo
    from .panels import Axis as Axis
    from .v1 import AzureDiskVolumeSource as AzureDiskVolumeSource
    from .v1 import AzureFileVolumeSource as AzureFileVolumeSource
    from .v1alpha2 import BadRequestError as BadRequestError
    from .panels import BarGaugeOptions as BarGaugeOptions
    from .panels import BarGaugePanel as BarGaugePanel
    from .devops_v1alpha3 import BitbucketServerSource as BitbucketServerSource
    from .v2alpha1 import BulkItemResponse as BulkItemResponse
    from .v2alpha1 import BulkResponse as BulkResponse
    from .devops_v1alpha1 import CGroupLimits as CGroupLimits
    from .v1 import CSIVolumeSource as CSIVolumeSource
    from .v1 import Capabilities as Capabilities
    from .openpitrix import Category as Category
    from .v1 import CephFSVolumeSource as CephFSVolumeSource
    from .v1 import CinderVolumeSource as CinderVolumeSource
    from .v1 import ClientIPConfig as ClientIPConfig
    from .cluster_v1alpha1 import Cluster as Cluster
    from .cluster_v1alpha1 import ClusterCondition as ClusterCondition
    from .v1alpha2 import ClusterDashboard as ClusterDashboard
    from .cluster_v1alpha1 import ClusterList as ClusterList
    from .v1beta1 import ClusterOverride as ClusterOverride
    from .v1 import ClusterRole as ClusterRole
    from .cluster_v1alpha1 import ClusterSpec as ClusterSpec
    from .cluster_v1alpha1 import ClusterStatus as ClusterStatus
    from .v1alpha2 import Column as Column
    from .v1alpha2 import ComponentStatus as ComponentStatus
    from .v1 import Condition as Condition
    from .v1 import Config as Config
    from .v1 import ConfigFile as ConfigFile
    from .v1 import ConfigMapEnvSource as ConfigMapEnvSource
    from .v1 import ConfigMapKeySelector as ConfigMapKeySelector
    from .v1 import ConfigMapProjection as ConfigMapProjection
    from .v1 import ConfigMapVolumeSource as ConfigMapVolumeSource
    from .v1alpha2 import ConnectionsSummary as ConnectionsSummary
    from .v1 import Container as Container
    from .registries import ContainerConfig as ContainerConfig
    from .devops_v1alpha1 import ContainerInfo as ContainerInfo
    from .v1 import ContainerPort as ContainerPort
    from .v1alpha2 import Control as Control
    from .v1alpha2 import ControlInstance as ControlInstance
    from .openpitrix import CreateAppRequest as CreateAppRequest
    from .openpitrix import CreateAppResponse as CreateAppResponse
    from .openpitrix import CreateAppVersionRequest as CreateAppVersionRequest
    from .openpitrix import CreateAppVersionResponse as CreateAppVersionResponse
    from .openpitrix import CreateCategoryRequest as CreateCategoryRequest
    from .openpitrix import CreateCategoryResponse as CreateCategoryResponse
    from .openpitrix import CreateClusterRequest as CreateClusterRequest
    from .openpitrix import CreateRepoRequest as CreateRepoRequest
    from .openpitrix import CreateRepoResponse as CreateRepoResponse
    from .network_v1alpha1 import DNS as DNS
    from .v1 import DaemonSet as DaemonSet
    from .v1 import DaemonSetCondition as DaemonSetCondition
    from .v1 import DaemonSetSpec as DaemonSetSpec
    from .v1 import DaemonSetStatus as DaemonSetStatus
    from .v1 import DaemonSetUpdateStrategy as DaemonSetUpdateStrategy
    from .metering import DaemonsetStatistic as DaemonsetStatistic
    from .v1alpha2 import Dashboard as Dashboard
    from .v1alpha2 import DashboardSpec as DashboardSpec
    from .meta_v1 import DeleteOptions as DeleteOptions
    from .metering import DeploymentStatistic as DeploymentStatistic
    from .devops_v1alpha3 import DevOpsProject as DevOpsProject
    from .devops_v1alpha3 import DevOpsProjectList as DevOpsProjectList
    from .devops_v1alpha3 import DevOpsProjectStatus as DevOpsProjectStatus
    from .devops_v1alpha3 import DiscarderProperty as DiscarderProperty
    from .devops_v1alpha3 import DiscoverPRFromForks as DiscoverPRFromForks
    from .devops_v1alpha1 import DockerConfig as DockerConfig
    from .v1 import DownwardAPIProjection as DownwardAPIProjection
    from .v1 import DownwardAPIVolumeFile as DownwardAPIVolumeFile
    from .v1 import DownwardAPIVolumeSource as DownwardAPIVolumeSource
    from .v1 import EmptyDirVolumeSource as EmptyDirVolumeSource
    from .v1 import EnvFromSource as EnvFromSource
    from .v1 import EnvVar as EnvVar
    from .v1 import EnvVarSource as EnvVarSource
    from .devops_v1alpha1 import EnvironmentSpec as EnvironmentSpec
    from .v1 import EphemeralContainer as EphemeralContainer
    from .v1 import EphemeralVolumeSource as EphemeralVolumeSource
    from .errors import Error as Error
    from .events import Events as Events
    from .v1 import ExecAction as ExecAction
    from .v1 import FCVolumeSource as FCVolumeSource
    from .v1beta1 import FederatedWorkspaceSpec as FederatedWorkspaceSpec
    from .v1 import FlexVolumeSource as FlexVolumeSource
    from .v1 import FlockerVolumeSource as FlockerVolumeSource
    from .v1 import GCEPersistentDiskVolumeSource as GCEPersistentDiskVolumeSource
    from .v1 import GRPCAction as GRPCAction
    from .panels import Gauge as Gauge
    from .v1beta1 import GenericClusterReference as GenericClusterReference
    from .v1beta1 import GenericOverrideItem as GenericOverrideItem
    from .v1beta1 import GenericPlacementFields as GenericPlacementFields
    from .openpitrix import GetAppVersionPackageFilesResponse as GetAppVersionPackageFilesResponse
    from .openpitrix import GetAppVersionPackageResponse as GetAppVersionPackageResponse
    from .v2alpha1 import GettableAlertingRule as GettableAlertingRule
    from .v2alpha1 import GettableAlertingRuleList as GettableAlertingRuleList
    from .devops_v1alpha3 import GitCloneOption as GitCloneOption
    from .v1 import GitRepoVolumeSource as GitRepoVolumeSource
    from .devops_v1alpha3 import GitSource as GitSource
    from .devops_v1alpha3 import GithubSource as GithubSource
    from .devops_v1alpha3 import GitlabSource as GitlabSource
    from .v1alpha2 import GlobalRole as GlobalRole
    from .v1 import GlusterfsVolumeSource as GlusterfsVolumeSource
    from .panels import GraphPanel as GraphPanel
    from .v1alpha2 import Group as Group
    from .v1alpha2 import GroupBinding as GroupBinding
    from .v1alpha2 import GroupMember as GroupMember
    from .v1alpha2 import GroupRef as GroupRef
    from .meta_v1 import GroupVersionForDiscovery as GroupVersionForDiscovery
    from .v1 import HTTPGetAction as HTTPGetAction
    from .v1 import HTTPHeader as HTTPHeader
    from .v1 import HealthConfig as HealthConfig
    from .v1alpha2 import HealthStatus as HealthStatus
    from .v1alpha1 import HelmApplication as HelmApplication
    from .v1alpha1 import HelmApplicationSpec as HelmApplicationSpec
    from .v1alpha1 import HelmApplicationStatus as HelmApplicationStatus
    from .v1alpha1 import HelmRelease as HelmRelease
    from .v1alpha1 import HelmReleaseDeployStatus as HelmReleaseDeployStatus
    from .v1alpha1 import HelmReleaseSpec as HelmReleaseSpec
    from .v1alpha1 import HelmReleaseStatus as HelmReleaseStatus
    from .v1alpha1 import HelmRepo as HelmRepo
    from .v1alpha1 import HelmRepoCredential as HelmRepoCredential
    from .v1alpha1 import HelmRepoSpec as HelmRepoSpec
    from .v1alpha1 import HelmRepoStatus as HelmRepoStatus
    from .v1alpha1 import HelmRepoSyncState as HelmRepoSyncState
    from .v1 import History as History
    from .v1 import HostAlias as HostAlias
    from .v1 import HostPathVolumeSource as HostPathVolumeSource
    from .networking_v1 import IPBlock as IPBlock
    from .network_v1alpha1 import IPPool as IPPool
    from .network_v1alpha1 import IPPoolList as IPPoolList
    from .network_v1alpha1 import IPPoolSpec as IPPoolSpec
    from .network_v1alpha1 import IPPoolStatus as IPPoolStatus
    from .v1 import ISCSIVolumeSource as ISCSIVolumeSource
    from .registries import ImageBlob as ImageBlob
    from .v2 import ImageConfig as ImageConfig
    from .registries import ImageDetails as ImageDetails
    from .registries import ImageManifest as ImageManifest
    from .v1 import KeyToPath as KeyToPath
    from .v1 import LabelSelector as LabelSelector
    from .v1 import LabelSelectorRequirement as LabelSelectorRequirement
    from .registries import Labels as Labels
    from .registries import Layers as Layers
    from .v1 import Lifecycle as Lifecycle
    from .v1 import LifecycleHandler as LifecycleHandler
    from .meta_v1 import ListMeta as ListMeta
    from .api import ListResult as ListResult
    from .v1 import LoadBalancerIngress as LoadBalancerIngress
    from .v1 import LoadBalancerStatus as LoadBalancerStatus
    from .core_v1 import LocalObjectReference as LocalObjectReference
    from .oauth import LoginRequest as LoginRequest
    from .logging import Logs as Logs
    from .meta_v1 import ManagedFieldsEntry as ManagedFieldsEntry
    from .registries import ManifestConfig as ManifestConfig
    from .v1alpha2 import Member as Member
    from .monitoring import Metadata as Metadata
    from .v1alpha2 import MetadataRow as MetadataRow
    from .v1alpha2 import Metric as Metric
    from .monitoring import MetricData as MetricData
    from .monitoring import MetricLabelSet as MetricLabelSet
    from .v1alpha2 import MetricRow as MetricRow
    from .monitoring import MetricValue as MetricValue
    from .monitoring import Metrics as Metrics
    from .openpitrix import ModifyAppVersionRequest as ModifyAppVersionRequest
    from .openpitrix import ModifyCategoryRequest as ModifyCategoryRequest
    from .openpitrix import ModifyClusterAttributesRequest as ModifyClusterAttributesRequest
    from .openpitrix import ModifyRepoRequest as ModifyRepoRequest
    from .devops_v1alpha3 import MultiBranchJobTrigger as MultiBranchJobTrigger
    from .devops_v1alpha3 import MultiBranchPipeline as MultiBranchPipeline
    from .v1 import NFSVolumeSource as NFSVolumeSource
    from .v1 import Namespace as Namespace
    from .v1 import NamespaceCondition as NamespaceCondition
    from .network_v1alpha1 import NamespaceNetworkPolicy as NamespaceNetworkPolicy
    from .network_v1alpha1 import NamespaceNetworkPolicyList as NamespaceNetworkPolicyList
    from .network_v1alpha1 import NamespaceNetworkPolicySpec as NamespaceNetworkPolicySpec
    from .network_v1alpha1 import NamespaceSelector as NamespaceSelector
    from .v1 import NamespaceSpec as NamespaceSpec
    from .v1 import NamespaceStatus as NamespaceStatus
    from .network_v1alpha1 import NetworkPolicyEgressRule as NetworkPolicyEgressRule
    from .network_v1alpha1 import NetworkPolicyIngressRule as NetworkPolicyIngressRule
    from .network_v1alpha1 import NetworkPolicyPeer as NetworkPolicyPeer
    from .networking_v1 import NetworkPolicyPort as NetworkPolicyPort
    from .devops_v1alpha3 import NoScmPipeline as NoScmPipeline
    from .v1alpha2 import Node as Node
    from .v1 import NodeAffinity as NodeAffinity
    from .v1alpha2 import NodeResponse as NodeResponse
    from .v1 import NodeSelector as NodeSelector
    from .v1 import NodeSelectorRequirement as NodeSelectorRequirement
    from .v1 import NodeSelectorTerm as NodeSelectorTerm
    from .v1alpha2 import NodeStatus as NodeStatus
    from .v1alpha2 import NodeSummary as NodeSummary
    from .v1alpha2 import NodeSummaryGroup as NodeSummaryGroup
    from .v1alpha2 import NotFoundError as NotFoundError
    from .v1 import ObjectFieldSelector as ObjectFieldSelector
    from .meta_v1 import ObjectMeta as ObjectMeta
    from .metering import OpenPitrixStatistic as OpenPitrixStatistic
    from .templatings import Option as Option
    from .meta_v1 import OwnerReference as OwnerReference
    from .models import PageableResponse as PageableResponse
    from .panels import Panel as Panel
    from .v1alpha2 import Parent as Parent
    from .v1alpha2 import PasswordReset as PasswordReset
    from .v1 import PersistentVolumeClaim as PersistentVolumeClaim
    from .v1 import PersistentVolumeClaimCondition as PersistentVolumeClaimCondition
    from .v1 import PersistentVolumeClaimSpec as PersistentVolumeClaimSpec
    from .v1 import PersistentVolumeClaimStatus as PersistentVolumeClaimStatus
    from .v1 import PersistentVolumeClaimTemplate as PersistentVolumeClaimTemplate
    from .v1 import PersistentVolumeClaimVolumeSource as PersistentVolumeClaimVolumeSource
    from .v1 import PhotonPersistentDiskVolumeSource as PhotonPersistentDiskVolumeSource
    from .devops_v1alpha3 import Pipeline as Pipeline
    from .devops_v1alpha3 import PipelineList as PipelineList
    from .devops_v1alpha3 import PipelineSpec as PipelineSpec
    from .v1 import PodAffinity as PodAffinity
    from .v1 import PodAffinityTerm as PodAffinityTerm
    from .v1 import PodAntiAffinity as PodAntiAffinity
    from .v1 import PodDNSConfig as PodDNSConfig
    from .v1 import PodDNSConfigOption as PodDNSConfigOption
    from .models import PodInfo as PodInfo
    from .v1 import PodOS as PodOS
    from .v1 import PodReadinessGate as PodReadinessGate
    from .v1 import PodSecurityContext as PodSecurityContext
    from .v1 import PodSpec as PodSpec
    from .metering import PodStatistic as PodStatistic
    from .v1 import PodTemplateSpec as PodTemplateSpec
    from .v1 import PolicyRule as PolicyRule
    from .v1 import PortStatus as PortStatus
    from .v1 import PortworxVolumeSource as PortworxVolumeSource
    from .v2alpha1 import PostableAlertingRule as PostableAlertingRule
    from .meta_v1 import Preconditions as Preconditions
    from .v1 import PreferredSchedulingTerm as PreferredSchedulingTerm
    from .metering import PriceInfo as PriceInfo
    from .v1 import Probe as Probe
    from .v1 import ProjectedVolumeSource as ProjectedVolumeSource
    from .devops_v1alpha1 import ProxyConfig as ProxyConfig
    from .v1 import QuobyteVolumeSource as QuobyteVolumeSource
    from .v1 import RBDVolumeSource as RBDVolumeSource
    from .logging import Record as Record
    from .api import RegistryCredential as RegistryCredential
    from .devops_v1alpha3 import RemoteTrigger as RemoteTrigger
    from .v1 import ReplicaSet as ReplicaSet
    from .v1 import ReplicaSetCondition as ReplicaSetCondition
    from .v1 import ReplicaSetSpec as ReplicaSetSpec
    from .v1 import ReplicaSetStatus as ReplicaSetStatus
    from .openpitrix import Repo as Repo
    from .openpitrix import RepoActionRequest as RepoActionRequest
    from .openpitrix import RepoLabel as RepoLabel
    from .openpitrix import RepoSelector as RepoSelector
    from .v2 import RepositoryTags as RepositoryTags
    from .openpitrix import ResourceCategory as ResourceCategory
    from .v1 import ResourceFieldSelector as ResourceFieldSelector
    from .v1alpha2 import ResourceQuota as ResourceQuota
    from .v1alpha2 import ResourceQuotaStatusByNamespace as ResourceQuotaStatusByNamespace
    from .v1 import ResourceRequirements as ResourceRequirements
    from .metering import ResourceStatistic as ResourceStatistic
    from .v1 import Role as Role
    from .v1 import RoleBinding as RoleBinding
    from .v1 import RoleRef as RoleRef
    from .v1 import RollingUpdateDaemonSet as RollingUpdateDaemonSet
    from .v1 import RollingUpdateStatefulSetStrategy as RollingUpdateStatefulSetStrategy
    from .v1 import RootFS as RootFS
    from .registries import Rootfs as Rootfs
    from .network_v1alpha1 import Route as Route
    from .v1alpha2 import Row as Row
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
    from .v1 import SELinuxOptions as SELinuxOptions
    from .v1alpha2 import Sample as Sample
    from .v1 import ScaleIOVolumeSource as ScaleIOVolumeSource
    from .v1 import ScopeSelector as ScopeSelector
    from .v1 import ScopedResourceSelectorRequirement as ScopedResourceSelectorRequirement
    from .v1 import SeccompProfile as SeccompProfile
    from .v1 import Secret as Secret
    from .v1 import SecretEnvSource as SecretEnvSource
    from .v1 import SecretKeySelector as SecretKeySelector
    from .v1 import SecretProjection as SecretProjection
    from .v1 import SecretReference as SecretReference
    from .v1 import SecretVolumeSource as SecretVolumeSource
    from .v1 import SecurityContext as SecurityContext
    from .meta_v1 import ServerAddressByClientCIDR as ServerAddressByClientCIDR
    from .v1 import Service as Service
    from .v1 import ServiceAccountTokenProjection as ServiceAccountTokenProjection
    from .v1 import ServicePort as ServicePort
    from .network_v1alpha1 import ServiceSelector as ServiceSelector
    from .v1 import ServiceSpec as ServiceSpec
    from .v1 import ServiceStatus as ServiceStatus
    from .v1 import SessionAffinityConfig as SessionAffinityConfig
    from .devops_v1alpha3 import SingleSvnSource as SingleSvnSource
    from .panels import SinglestatPanel as SinglestatPanel
    from .panels import Sort as Sort
    from .oauth import Spec as Spec
    from .v1 import StatefulSet as StatefulSet
    from .v1 import StatefulSetCondition as StatefulSetCondition
    from .v1 import (
        StatefulSetPersistentVolumeClaimRetentionPolicy as StatefulSetPersistentVolumeClaimRetentionPolicy,
    )
    from .v1 import StatefulSetSpec as StatefulSetSpec
    from .v1 import StatefulSetStatus as StatefulSetStatus
    from .v1 import StatefulSetUpdateStrategy as StatefulSetUpdateStrategy
    from .metering import StatefulsetStatistic as StatefulsetStatistic
    from .meta_v1 import Status as Status
    from .meta_v1 import StatusCause as StatusCause
    from .meta_v1 import StatusDetails as StatusDetails
    from .v1 import StorageOSVolumeSource as StorageOSVolumeSource
    from .v1 import Subject as Subject
    from .devops_v1alpha3 import SvnSource as SvnSource
    from .v1 import Sysctl as Sysctl
    from .v1 import TCPSocketAction as TCPSocketAction
    from .v1alpha2 import Table as Table
    from .panels import TablePanel as TablePanel
    from .panels import Target as Target
    from .templatings import TemplateVar as TemplateVar
    from .panels import TextPanel as TextPanel
    from .devops_v1alpha3 import TimerTrigger as TimerTrigger
    from .oauth import Token as Token
    from .oauth import TokenReview as TokenReview
    from .v1 import Toleration as Toleration
    from .v1alpha2 import TopologyResponse as TopologyResponse
    from .v1 import TopologySpreadConstraint as TopologySpreadConstraint
    from .v1 import TypedLocalObjectReference as TypedLocalObjectReference
    from .openpitrix import UpgradeClusterRequest as UpgradeClusterRequest
    from .v1alpha2 import User as User
    from .devops_v1alpha1 import UserDefineTemplate as UserDefineTemplate
    from .v1alpha2 import UserSpec as UserSpec
    from .v1alpha2 import UserStatus as UserStatus
    from .network_v1alpha1 import VLANConfig as VLANConfig
    from .v1 import Volume as Volume
    from .v1 import VolumeDevice as VolumeDevice
    from .v1 import VolumeMount as VolumeMount
    from .v1 import VolumeProjection as VolumeProjection
    from .devops_v1alpha1 import VolumeSpec as VolumeSpec
    from .v1 import VsphereVirtualDiskVolumeSource as VsphereVirtualDiskVolumeSource
    from .meta_v1 import WatchEvent_ as WatchEvent_
    from .v1 import WeightedPodAffinityTerm as WeightedPodAffinityTerm
    from .v1 import WindowsSecurityContextOptions as WindowsSecurityContextOptions
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
    "Affinity": "v1",
    "AggregationRule": "v1",
    "Alert": "v2alpha1",
    "AlertList": "v2alpha1",
    "Annotation": "anotations",
    "App": "openpitrix",
    "AppStatistic": "metering",
    "AppVersion": "openpitrix",
    "AppVersionAudit": "openpitrix",
    "AppVersionReview": "openpitrix",
    "AppVersionReviewPhase": "openpitrix",
    "Application": "openpitrix",
    "Attachment": "openpitrix",
    "AuthConfig": "devops_v1alpha1",
    "AuthInfo": "git",
    "Axis": "panels",
    "AzureDiskVolumeSource": "v1",
    "AzureFileVolumeSource": "v1",
    "BadRequestError": "v1alpha2",
    "BarGaugeOptions": "panels",
    "BarGaugePanel": "panels",
    "BitbucketServerSource": "devops_v1alpha3",
    "BulkItemResponse": "v2alpha1",
    "BulkResponse": "v2alpha1",
    "CGroupLimits": "devops_v1alpha1",
    "CSIVolumeSource": "v1",
    "Capabilities": "v1",
    "Category": "openpitrix",
    "CephFSVolumeSource": "v1",
    "CinderVolumeSource": "v1",
    "ClientIPConfig": "v1",
    "Cluster": "cluster_v1alpha1",
    "ClusterCondition": "cluster_v1alpha1",
    "ClusterDashboard": "v1alpha2",
    "ClusterList": "cluster_v1alpha1",
    "ClusterOverride": "v1beta1",
    "ClusterRole": "v1",
    "ClusterSpec": "cluster_v1alpha1",
    "ClusterStatus": "cluster_v1alpha1",
    "Column": "v1alpha2",
    "ComponentStatus": "v1alpha2",
    "Condition": "v1",
    "Config": "v1",
    "ConfigFile": "v1",
    "ConfigMapEnvSource": "v1",
    "ConfigMapKeySelector": "v1",
    "ConfigMapProjection": "v1",
    "ConfigMapVolumeSource": "v1",
    "ConnectionsSummary": "v1alpha2",
    "Container": "v1",
    "ContainerConfig": "registries",
    "ContainerInfo": "devops_v1alpha1",
    "ContainerPort": "v1",
    "Control": "v1alpha2",
    "ControlInstance": "v1alpha2",
    "CreateAppRequest": "openpitrix",
    "CreateAppResponse": "openpitrix",
    "CreateAppVersionRequest": "openpitrix",
    "CreateAppVersionResponse": "openpitrix",
    "CreateCategoryRequest": "openpitrix",
    "CreateCategoryResponse": "openpitrix",
    "CreateClusterRequest": "openpitrix",
    "CreateRepoRequest": "openpitrix",
    "CreateRepoResponse": "openpitrix",
    "DNS": "network_v1alpha1",
    "DaemonSet": "v1",
    "DaemonSetCondition": "v1",
    "DaemonSetSpec": "v1",
    "DaemonSetStatus": "v1",
    "DaemonSetUpdateStrategy": "v1",
    "DaemonsetStatistic": "metering",
    "Dashboard": "v1alpha2",
    "DashboardSpec": "v1alpha2",
    "DeleteOptions": "meta_v1",
    "DeploymentStatistic": "metering",
    "DevOpsProject": "devops_v1alpha3",
    "DevOpsProjectList": "devops_v1alpha3",
    "DevOpsProjectStatus": "devops_v1alpha3",
    "DiscarderProperty": "devops_v1alpha3",
    "DiscoverPRFromForks": "devops_v1alpha3",
    "DockerConfig": "devops_v1alpha1",
    "DownwardAPIProjection": "v1",
    "DownwardAPIVolumeFile": "v1",
    "DownwardAPIVolumeSource": "v1",
    "EmptyDirVolumeSource": "v1",
    "EnvFromSource": "v1",
    "EnvVar": "v1",
    "EnvVarSource": "v1",
    "EnvironmentSpec": "devops_v1alpha1",
    "EphemeralContainer": "v1",
    "EphemeralVolumeSource": "v1",
    "Error": "errors",
    "Events": "events",
    "ExecAction": "v1",
    "FCVolumeSource": "v1",
    "FederatedWorkspaceSpec": "v1beta1",
    "FlexVolumeSource": "v1",
    "FlockerVolumeSource": "v1",
    "GCEPersistentDiskVolumeSource": "v1",
    "GRPCAction": "v1",
    "Gauge": "panels",
    "GenericClusterReference": "v1beta1",
    "GenericOverrideItem": "v1beta1",
    "GenericPlacementFields": "v1beta1",
    "GetAppVersionPackageFilesResponse": "openpitrix",
    "GetAppVersionPackageResponse": "openpitrix",
    "GettableAlertingRule": "v2alpha1",
    "GettableAlertingRuleList": "v2alpha1",
    "GitCloneOption": "devops_v1alpha3",
    "GitRepoVolumeSource": "v1",
    "GitSource": "devops_v1alpha3",
    "GithubSource": "devops_v1alpha3",
    "GitlabSource": "devops_v1alpha3",
    "GlobalRole": "v1alpha2",
    "GlusterfsVolumeSource": "v1",
    "GraphPanel": "panels",
    "Group": "v1alpha2",
    "GroupBinding": "v1alpha2",
    "GroupMember": "v1alpha2",
    "GroupRef": "v1alpha2",
    "GroupVersionForDiscovery": "meta_v1",
    "HTTPGetAction": "v1",
    "HTTPHeader": "v1",
    "HealthConfig": "v1",
    "HealthStatus": "v1alpha2",
    "HelmApplication": "v1alpha1",
    "HelmApplicationSpec": "v1alpha1",
    "HelmApplicationStatus": "v1alpha1",
    "HelmRelease": "v1alpha1",
    "HelmReleaseDeployStatus": "v1alpha1",
    "HelmReleaseSpec": "v1alpha1",
    "HelmReleaseStatus": "v1alpha1",
    "HelmRepo": "v1alpha1",
    "HelmRepoCredential": "v1alpha1",
    "HelmRepoSpec": "v1alpha1",
    "HelmRepoStatus": "v1alpha1",
    "HelmRepoSyncState": "v1alpha1",
    "History": "v1",
    "HostAlias": "v1",
    "HostPathVolumeSource": "v1",
    "IPBlock": "networking_v1",
    "IPPool": "network_v1alpha1",
    "IPPoolList": "network_v1alpha1",
    "IPPoolSpec": "network_v1alpha1",
    "IPPoolStatus": "network_v1alpha1",
    "ISCSIVolumeSource": "v1",
    "ImageBlob": "registries",
    "ImageConfig": "v2",
    "ImageDetails": "registries",
    "ImageManifest": "registries",
    "KeyToPath": "v1",
    "LabelSelector": "v1",
    "LabelSelectorRequirement": "v1",
    "Labels": "registries",
    "Layers": "registries",
    "Lifecycle": "v1",
    "LifecycleHandler": "v1",
    "ListMeta": "meta_v1",
    "ListResult": "api",
    "LoadBalancerIngress": "v1",
    "LoadBalancerStatus": "v1",
    "LocalObjectReference": "core_v1",
    "LoginRequest": "oauth",
    "Logs": "logging",
    "ManagedFieldsEntry": "meta_v1",
    "ManifestConfig": "registries",
    "Member": "v1alpha2",
    "Metadata": "monitoring",
    "MetadataRow": "v1alpha2",
    "Metric": "v1alpha2",
    "MetricData": "monitoring",
    "MetricLabelSet": "monitoring",
    "MetricRow": "v1alpha2",
    "MetricValue": "monitoring",
    "Metrics": "monitoring",
    "ModifyAppVersionRequest": "openpitrix",
    "ModifyCategoryRequest": "openpitrix",
    "ModifyClusterAttributesRequest": "openpitrix",
    "ModifyRepoRequest": "openpitrix",
    "MultiBranchJobTrigger": "devops_v1alpha3",
    "MultiBranchPipeline": "devops_v1alpha3",
    "NFSVolumeSource": "v1",
    "Namespace": "v1",
    "NamespaceCondition": "v1",
    "NamespaceNetworkPolicy": "network_v1alpha1",
    "NamespaceNetworkPolicyList": "network_v1alpha1",
    "NamespaceNetworkPolicySpec": "network_v1alpha1",
    "NamespaceSelector": "network_v1alpha1",
    "NamespaceSpec": "v1",
    "NamespaceStatus": "v1",
    "NetworkPolicyEgressRule": "network_v1alpha1",
    "NetworkPolicyIngressRule": "network_v1alpha1",
    "NetworkPolicyPeer": "network_v1alpha1",
    "NetworkPolicyPort": "networking_v1",
    "NoScmPipeline": "devops_v1alpha3",
    "Node": "v1alpha2",
    "NodeAffinity": "v1",
    "NodeResponse": "v1alpha2",
    "NodeSelector": "v1",
    "NodeSelectorRequirement": "v1",
    "NodeSelectorTerm": "v1",
    "NodeStatus": "v1alpha2",
    "NodeSummary": "v1alpha2",
    "NodeSummaryGroup": "v1alpha2",
    "NotFoundError": "v1alpha2",
    "ObjectFieldSelector": "v1",
    "ObjectMeta": "meta_v1",
    "OpenPitrixStatistic": "metering",
    "Option": "templatings",
    "OwnerReference": "meta_v1",
    "PageableResponse": "models",
    "Panel": "panels",
    "Parent": "v1alpha2",
    "PasswordReset": "v1alpha2",
    "PersistentVolumeClaim": "v1",
    "PersistentVolumeClaimCondition": "v1",
    "PersistentVolumeClaimSpec": "v1",
    "PersistentVolumeClaimStatus": "v1",
    "PersistentVolumeClaimTemplate": "v1",
    "PersistentVolumeClaimVolumeSource": "v1",
    "PhotonPersistentDiskVolumeSource": "v1",
    "Pipeline": "devops_v1alpha3",
    "PipelineList": "devops_v1alpha3",
    "PipelineSpec": "devops_v1alpha3",
    "PodAffinity": "v1",
    "PodAffinityTerm": "v1",
    "PodAntiAffinity": "v1",
    "PodDNSConfig": "v1",
    "PodDNSConfigOption": "v1",
    "PodInfo": "models",
    "PodOS": "v1",
    "PodReadinessGate": "v1",
    "PodSecurityContext": "v1",
    "PodSpec": "v1",
    "PodStatistic": "metering",
    "PodTemplateSpec": "v1",
    "PolicyRule": "v1",
    "PortStatus": "v1",
    "PortworxVolumeSource": "v1",
    "PostableAlertingRule": "v2alpha1",
    "Preconditions": "meta_v1",
    "PreferredSchedulingTerm": "v1",
    "PriceInfo": "metering",
    "Probe": "v1",
    "ProjectedVolumeSource": "v1",
    "ProxyConfig": "devops_v1alpha1",
    "QuobyteVolumeSource": "v1",
    "RBDVolumeSource": "v1",
    "Record": "logging",
    "RegistryCredential": "api",
    "RemoteTrigger": "devops_v1alpha3",
    "ReplicaSet": "v1",
    "ReplicaSetCondition": "v1",
    "ReplicaSetSpec": "v1",
    "ReplicaSetStatus": "v1",
    "Repo": "openpitrix",
    "RepoActionRequest": "openpitrix",
    "RepoLabel": "openpitrix",
    "RepoSelector": "openpitrix",
    "RepositoryTags": "v2",
    "ResourceCategory": "openpitrix",
    "ResourceFieldSelector": "v1",
    "ResourceQuota": "v1alpha2",
    "ResourceQuotaStatusByNamespace": "v1alpha2",
    "ResourceRequirements": "v1",
    "ResourceStatistic": "metering",
    "Role": "v1",
    "RoleBinding": "v1",
    "RoleRef": "v1",
    "RollingUpdateDaemonSet": "v1",
    "RollingUpdateStatefulSetStrategy": "v1",
    "RootFS": "v1",
    "Rootfs": "registries",
    "Route": "network_v1alpha1",
    "Row": "v1alpha2",
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
    "SELinuxOptions": "v1",
    "Sample": "v1alpha2",
    "ScaleIOVolumeSource": "v1",
    "ScopeSelector": "v1",
    "ScopedResourceSelectorRequirement": "v1",
    "SeccompProfile": "v1",
    "Secret": "v1",
    "SecretEnvSource": "v1",
    "SecretKeySelector": "v1",
    "SecretProjection": "v1",
    "SecretReference": "v1",
    "SecretVolumeSource": "v1",
    "SecurityContext": "v1",
    "ServerAddressByClientCIDR": "meta_v1",
    "Service": "v1",
    "ServiceAccountTokenProjection": "v1",
    "ServicePort": "v1",
    "ServiceSelector": "network_v1alpha1",
    "ServiceSpec": "v1",
    "ServiceStatus": "v1",
    "SessionAffinityConfig": "v1",
    "SingleSvnSource": "devops_v1alpha3",
    "SinglestatPanel": "panels",
    "Sort": "panels",
    "Spec": "oauth",
    "StatefulSet": "v1",
    "StatefulSetCondition": "v1",
    "StatefulSetPersistentVolumeClaimRetentionPolicy": "v1",
    "StatefulSetSpec": "v1",
    "StatefulSetStatus": "v1",
    "StatefulSetUpdateStrategy": "v1",
    "StatefulsetStatistic": "metering",
    "Status": "meta_v1",
    "StatusCause": "meta_v1",
    "StatusDetails": "meta_v1",
    "StorageOSVolumeSource": "v1",
    "Subject": "v1",
    "SvnSource": "devops_v1alpha3",
    "Sysctl": "v1",
    "TCPSocketAction": "v1",
    "Table": "v1alpha2",
    "TablePanel": "panels",
    "Target": "panels",
    "TemplateVar": "templatings",
    "TextPanel": "panels",
    "TimerTrigger": "devops_v1alpha3",
    "Token": "oauth",
    "TokenReview": "oauth",
    "Toleration": "v1",
    "TopologyResponse": "v1alpha2",
    "TopologySpreadConstraint": "v1",
    "TypedLocalObjectReference": "v1",
    "UpgradeClusterRequest": "openpitrix",
    "User": "v1alpha2",
    "UserDefineTemplate": "devops_v1alpha1",
    "UserSpec": "v1alpha2",
    "UserStatus": "v1alpha2",
    "VLANConfig": "network_v1alpha1",
    "Volume": "v1",
    "VolumeDevice": "v1",
    "VolumeMount": "v1",
    "VolumeProjection": "v1",
    "VolumeSpec": "devops_v1alpha1",
    "VsphereVirtualDiskVolumeSource": "v1",
    "WatchEvent_": "meta_v1",
    "WeightedPodAffinityTerm": "v1",
    "WindowsSecurityContextOptions": "v1",
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
