"""Resources of `resources`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .._core.by_name import ByName
from .._core.operation import Operation, anything, model, models, nothing, page, text

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.apps_v1 import ControllerRevision, ReplicaSet
    from ..models.common import Confirmation
    from ..models.core_v1 import Secret, Service
    from ..models.resources_v1alpha2 import (
        ComponentStatus,
        HealthStatus,
        ImageDetails,
        NamespacedResourceQuota,
        PodInfo,
        ResourceQuota,
        Workloads,
    )
    from ..models.resources_v1alpha3 import ImageConfig, RepositoryTags

V1ALPHA2_ABNORMALWORKLOADS_GET: Operation[Workloads] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/abnormalworkloads", model("resources_v1alpha2.Workloads")
)
V1ALPHA2_COMPONENTHEALTH_GET: Operation[HealthStatus] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/componenthealth", model("resources_v1alpha2.HealthStatus")
)
V1ALPHA2_COMPONENTS_GET: Operation[ComponentStatus] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/components/{component}", model("resources_v1alpha2.ComponentStatus")
)
V1ALPHA2_COMPONENTS_LIST: Operation[builtins.list[ComponentStatus]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/components", models("resources_v1alpha2.ComponentStatus")
)
V1ALPHA2_GIT_VERIFY: Operation[Confirmation] = Operation(
    "POST", "/kapis/resources.kubesphere.io/v1alpha2/git/verify", model("common.Confirmation")
)
V1ALPHA2_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/{resources}", page(), paging="ordered"
)
V1ALPHA2_NAMESPACES_ABNORMALWORKLOADS_GET: Operation[Workloads] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/abnormalworkloads",
    model("resources_v1alpha2.Workloads"),
)
V1ALPHA2_NAMESPACES_DAEMONSETS_REVISIONS_GET: Operation[ControllerRevision] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/daemonsets/{daemonset}/revisions/{revision}",
    model("apps_v1.ControllerRevision"),
)
V1ALPHA2_NAMESPACES_DEPLOYMENTS_REVISIONS_GET: Operation[ReplicaSet] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/deployments/{deployment}/revisions/{revision}",
    model("apps_v1.ReplicaSet"),
)
V1ALPHA2_NAMESPACES_LIST: Operation[Page[Any]] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/{resources}",
    page(),
    query="conditions reverse order_by=orderBy page limit",
    paging="ordered",
)
V1ALPHA2_NAMESPACES_QUOTAS_GET: Operation[NamespacedResourceQuota] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/quotas",
    model("resources_v1alpha2.NamespacedResourceQuota"),
)
V1ALPHA2_NAMESPACES_ROUTER_CREATE: Operation[Service] = Operation(
    "POST", "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router", model("core_v1.Service")
)
V1ALPHA2_NAMESPACES_ROUTER_DELETE: Operation[Service] = Operation(
    "DELETE", "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router", model("core_v1.Service")
)
V1ALPHA2_NAMESPACES_ROUTER_GET: Operation[Service] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router", model("core_v1.Service")
)
V1ALPHA2_NAMESPACES_ROUTER_REPLACE: Operation[Service] = Operation(
    "PUT", "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router", model("core_v1.Service")
)
V1ALPHA2_NAMESPACES_STATEFULSETS_REVISIONS_GET: Operation[ControllerRevision] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/statefulsets/{statefulset}/revisions/{revision}",
    model("apps_v1.ControllerRevision"),
)
V1ALPHA2_QUOTAS_GET: Operation[ResourceQuota] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/quotas", model("resources_v1alpha2.ResourceQuota")
)
V1ALPHA2_REGISTRY_BLOB_GET: Operation[ImageDetails] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/registry/blob",
    model("resources_v1alpha2.ImageDetails"),
    query="image namespace secret insecure",
)
V1ALPHA2_REGISTRY_VERIFY: Operation[None] = Operation(
    "POST", "/kapis/resources.kubesphere.io/v1alpha2/registry/verify", nothing()
)
V1ALPHA2_USERS_KUBECONFIG_GET: Operation[str] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/users/{user}/kubeconfig", text()
)
V1ALPHA2_USERS_KUBECTL_GET: Operation[PodInfo] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/users/{user}/kubectl", model("resources_v1alpha2.PodInfo")
)
V1ALPHA3_COMPONENTHEALTH_GET: Operation[HealthStatus] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/componenthealth", model("resources_v1alpha2.HealthStatus")
)
V1ALPHA3_COMPONENTS_GET: Operation[ComponentStatus] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/components/{component}", model("resources_v1alpha2.ComponentStatus")
)
V1ALPHA3_COMPONENTS_LIST: Operation[builtins.list[ComponentStatus]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/components", models("resources_v1alpha2.ComponentStatus")
)
V1ALPHA3_GET: Operation[Any] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/{resources}/{name}", anything()
)
V1ALPHA3_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/{resources}", page(), paging="sorted"
)
V1ALPHA3_NAMESPACES_GET: Operation[Any] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/{resources}/{name}", anything()
)
V1ALPHA3_NAMESPACES_IMAGECONFIG_GET: Operation[ImageConfig] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/imageconfig",
    model("resources_v1alpha3.ImageConfig"),
    query="secret image",
)
V1ALPHA3_NAMESPACES_LIST: Operation[Page[Any]] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/{resources}",
    page(),
    query="name page limit ascending sort_by=sortBy label_selector=labelSelector names uid alias label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_NAMESPACES_REGISTRYSECRETS_VERIFY: Operation[Secret] = Operation(
    "POST",
    "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/registrysecrets/{secret}/verify",
    model("core_v1.Secret"),
)
V1ALPHA3_NAMESPACES_REPOSITORYTAGS_LIST: Operation[RepositoryTags] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/repositorytags",
    model("resources_v1alpha3.RepositoryTags"),
    query="repository secret page limit ascending",
)
V1ALPHA2_LIST_BY_NAME: ByName[Page[Any]] = ByName(
    V1ALPHA2_LIST,
    V1ALPHA2_NAMESPACES_LIST,
    {
        "clusterroles": "rbac_v1.ClusterRole",
        "configmaps": "core_v1.ConfigMap",
        "cronjobs": "batch_v1.CronJob",
        "daemonsets": "apps_v1.DaemonSet",
        "deployments": "apps_v1.Deployment",
        "horizontalpodautoscalers": "autoscaling_v2.HorizontalPodAutoscaler",
        "ingresses": "networking_v1.Ingress",
        "jobs": "batch_v1.Job",
        "namespaces": "core_v1.Namespace",
        "nodes": "core_v1.Node",
        "persistentvolumeclaims": "core_v1.PersistentVolumeClaim",
        "pods": "core_v1.Pod",
        "roles": "rbac_v1.Role",
        "s2ibuilders": "devops_v1alpha1.S2iBuilder",
        "s2ibuildertemplates": "devops_v1alpha1.S2iBuilderTemplate",
        "s2iruns": "devops_v1alpha1.S2iRun",
        "secrets": "core_v1.Secret",
        "services": "core_v1.Service",
        "statefulsets": "apps_v1.StatefulSet",
        "storageclasses": "storage_v1.StorageClass",
        "workspaces": "tenant_v1alpha1.Workspace",
    },
    frozenset({"clusterroles", "namespaces", "nodes", "s2ibuildertemplates", "storageclasses", "workspaces"}),
    {"order_by": "orderBy"},
)
V1ALPHA3_GET_BY_NAME: ByName[Any] = ByName(
    V1ALPHA3_GET,
    V1ALPHA3_NAMESPACES_GET,
    {
        "applications": "app_v1beta1.Application",
        "clusterdashboards": "monitoring_v1alpha2.ClusterDashboard",
        "clusterrolebindings": "rbac_v1.ClusterRoleBinding",
        "clusterroles": "rbac_v1.ClusterRole",
        "clusters": "cluster_v1alpha1.Cluster",
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "cronjobs": "batch_v1.CronJob",
        "customresourcedefinitions": "apiextensions_v1.CustomResourceDefinition",
        "daemonsets": "apps_v1.DaemonSet",
        "dashboards": "monitoring_v1alpha2.Dashboard",
        "deployments": "apps_v1.Deployment",
        "devopsprojects": "devops_v1alpha3.DevOpsProject",
        "federatedapplications": "kubefed_v1beta1.FederatedApplication",
        "federatedconfigmaps": "kubefed_v1beta1.FederatedConfigMap",
        "federateddeployments": "kubefed_v1beta1.FederatedDeployment",
        "federatedingresses": "kubefed_v1beta1.FederatedIngress",
        "federatedlimitranges": "kubefed_v1beta1.FederatedLimitRange",
        "federatednamespaces": "kubefed_v1beta1.FederatedNamespace",
        "federatedpersistentvolumeclaims": "kubefed_v1beta1.FederatedPersistentVolumeClaim",
        "federatedsecrets": "kubefed_v1beta1.FederatedSecret",
        "federatedserviceaccounts": "kubefed_v1beta1.FederatedServiceAccount",
        "federatedservices": "kubefed_v1beta1.FederatedService",
        "federatedstatefulsets": "kubefed_v1beta1.FederatedStatefulSet",
        "globalrolebindings": "iam_v1alpha2.GlobalRoleBinding",
        "globalroles": "iam_v1alpha2.GlobalRole",
        "groupbindings": "iam_v1alpha2.GroupBinding",
        "groups": "iam_v1alpha2.Group",
        "horizontalpodautoscalers": "autoscaling_v2.HorizontalPodAutoscaler",
        "ingresses": "networking_v1.Ingress",
        "ippools": "network_v1alpha1.IPPool",
        "jobs": "batch_v1.Job",
        "loginrecords": "iam_v1alpha2.LoginRecord",
        "namespaces": "core_v1.Namespace",
        "networkpolicies": "networking_v1.NetworkPolicy",
        "nodes": "core_v1.Node",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "persistentvolumeclaims": "core_v1.PersistentVolumeClaim",
        "persistentvolumes": "core_v1.PersistentVolume",
        "pods": "core_v1.Pod",
        "receivers": "notification_v2beta2.Receiver",
        "rolebindings": "rbac_v1.RoleBinding",
        "roles": "rbac_v1.Role",
        "routers": "notification_v2beta2.Router",
        "s2ibuilders": "devops_v1alpha1.S2iBuilder",
        "s2ibuildertemplates": "devops_v1alpha1.S2iBuilderTemplate",
        "s2iruns": "devops_v1alpha1.S2iRun",
        "secrets": "core_v1.Secret",
        "serviceaccounts": "core_v1.ServiceAccount",
        "services": "core_v1.Service",
        "silences": "notification_v2beta2.Silence",
        "statefulsets": "apps_v1.StatefulSet",
        "storageclasses": "storage_v1.StorageClass",
        "users": "iam_v1alpha2.User",
        "volumesnapshotclasses": "snapshot_v1.VolumeSnapshotClass",
        "volumesnapshotcontents": "snapshot_v1.VolumeSnapshotContent",
        "volumesnapshots": "snapshot_v1.VolumeSnapshot",
        "workspacerolebindings": "iam_v1alpha2.WorkspaceRoleBinding",
        "workspaceroles": "iam_v1alpha2.WorkspaceRole",
        "workspaces": "tenant_v1alpha1.Workspace",
        "workspacetemplates": "tenant_v1alpha2.WorkspaceTemplate",
    },
    frozenset(
        {
            "clusterdashboards",
            "clusterrolebindings",
            "clusterroles",
            "clusters",
            "configs",
            "customresourcedefinitions",
            "devopsprojects",
            "globalrolebindings",
            "globalroles",
            "groupbindings",
            "groups",
            "loginrecords",
            "namespaces",
            "nodes",
            "notificationmanagers",
            "persistentvolumes",
            "receivers",
            "routers",
            "s2ibuildertemplates",
            "silences",
            "storageclasses",
            "users",
            "volumesnapshotclasses",
            "volumesnapshotcontents",
            "workspacerolebindings",
            "workspaceroles",
            "workspaces",
            "workspacetemplates",
        }
    ),
    {},
)
V1ALPHA3_LIST_BY_NAME: ByName[Page[Any]] = ByName(
    V1ALPHA3_LIST,
    V1ALPHA3_NAMESPACES_LIST,
    {
        "applications": "app_v1beta1.Application",
        "clusterdashboards": "monitoring_v1alpha2.ClusterDashboard",
        "clusterrolebindings": "rbac_v1.ClusterRoleBinding",
        "clusterroles": "rbac_v1.ClusterRole",
        "clusters": "cluster_v1alpha1.Cluster",
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "cronjobs": "batch_v1.CronJob",
        "customresourcedefinitions": "apiextensions_v1.CustomResourceDefinition",
        "daemonsets": "apps_v1.DaemonSet",
        "dashboards": "monitoring_v1alpha2.Dashboard",
        "deployments": "apps_v1.Deployment",
        "devopsprojects": "devops_v1alpha3.DevOpsProject",
        "federatedapplications": "kubefed_v1beta1.FederatedApplication",
        "federatedconfigmaps": "kubefed_v1beta1.FederatedConfigMap",
        "federateddeployments": "kubefed_v1beta1.FederatedDeployment",
        "federatedingresses": "kubefed_v1beta1.FederatedIngress",
        "federatedlimitranges": "kubefed_v1beta1.FederatedLimitRange",
        "federatednamespaces": "kubefed_v1beta1.FederatedNamespace",
        "federatedpersistentvolumeclaims": "kubefed_v1beta1.FederatedPersistentVolumeClaim",
        "federatedsecrets": "kubefed_v1beta1.FederatedSecret",
        "federatedserviceaccounts": "kubefed_v1beta1.FederatedServiceAccount",
        "federatedservices": "kubefed_v1beta1.FederatedService",
        "federatedstatefulsets": "kubefed_v1beta1.FederatedStatefulSet",
        "globalrolebindings": "iam_v1alpha2.GlobalRoleBinding",
        "globalroles": "iam_v1alpha2.GlobalRole",
        "groupbindings": "iam_v1alpha2.GroupBinding",
        "groups": "iam_v1alpha2.Group",
        "horizontalpodautoscalers": "autoscaling_v2.HorizontalPodAutoscaler",
        "ingresses": "networking_v1.Ingress",
        "ippools": "network_v1alpha1.IPPool",
        "jobs": "batch_v1.Job",
        "loginrecords": "iam_v1alpha2.LoginRecord",
        "namespaces": "core_v1.Namespace",
        "networkpolicies": "networking_v1.NetworkPolicy",
        "nodes": "core_v1.Node",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "persistentvolumeclaims": "core_v1.PersistentVolumeClaim",
        "persistentvolumes": "core_v1.PersistentVolume",
        "pods": "core_v1.Pod",
        "receivers": "notification_v2beta2.Receiver",
        "rolebindings": "rbac_v1.RoleBinding",
        "roles": "rbac_v1.Role",
        "routers": "notification_v2beta2.Router",
        "s2ibuilders": "devops_v1alpha1.S2iBuilder",
        "s2ibuildertemplates": "devops_v1alpha1.S2iBuilderTemplate",
        "s2iruns": "devops_v1alpha1.S2iRun",
        "secrets": "core_v1.Secret",
        "serviceaccounts": "core_v1.ServiceAccount",
        "services": "core_v1.Service",
        "silences": "notification_v2beta2.Silence",
        "statefulsets": "apps_v1.StatefulSet",
        "storageclasses": "storage_v1.StorageClass",
        "users": "iam_v1alpha2.User",
        "volumesnapshotclasses": "snapshot_v1.VolumeSnapshotClass",
        "volumesnapshotcontents": "snapshot_v1.VolumeSnapshotContent",
        "volumesnapshots": "snapshot_v1.VolumeSnapshot",
        "workspacerolebindings": "iam_v1alpha2.WorkspaceRoleBinding",
        "workspaceroles": "iam_v1alpha2.WorkspaceRole",
        "workspaces": "tenant_v1alpha1.Workspace",
        "workspacetemplates": "tenant_v1alpha2.WorkspaceTemplate",
    },
    frozenset(
        {
            "clusterdashboards",
            "clusterrolebindings",
            "clusterroles",
            "clusters",
            "configs",
            "customresourcedefinitions",
            "devopsprojects",
            "globalrolebindings",
            "globalroles",
            "groupbindings",
            "groups",
            "loginrecords",
            "namespaces",
            "nodes",
            "notificationmanagers",
            "persistentvolumes",
            "receivers",
            "routers",
            "s2ibuildertemplates",
            "silences",
            "storageclasses",
            "users",
            "volumesnapshotclasses",
            "volumesnapshotcontents",
            "workspacerolebindings",
            "workspaceroles",
            "workspaces",
            "workspacetemplates",
        }
    ),
    {
        "aggregate_to": "aggregateTo",
        "deletion_policy": "deletionPolicy",
        "field_selector": "fieldSelector",
        "in_group": "ingroup",
        "label_selector": "labelSelector",
        "namespace_": "namespace",
        "node_name": "nodeName",
        "not_in_group": "notingroup",
        "owner_kind": "ownerKind",
        "owner_reference": "ownerReference",
        "persistent_volume_claim_name": "persistentVolumeClaimName",
        "pvc_name": "pvcName",
        "ready_to_use": "readyToUse",
        "role_name": "rolename",
        "service_name": "serviceName",
        "sort_by": "sortBy",
        "storage_class_name": "storageClassName",
        "volume_snapshot_class_name": "volumeSnapshotClassName",
        "volume_snapshot_name": "volumeSnapshotName",
        "volume_snapshot_namespace": "volumeSnapshotNamespace",
    },
)
