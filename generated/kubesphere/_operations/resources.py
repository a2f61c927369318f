"""Resources of `resources`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything, model, models, nothing, page, text

if TYPE_CHECKING:
    from .._core.page import Page
    from ..models.api import NamespacedResourceQuota
    from ..models.api import ResourceQuota
    from ..models.api import Workloads
    from ..models.errors import Error
    from ..models.models import PodInfo
    from ..models.registries import ImageDetails
    from ..models.v1 import DaemonSet
    from ..models.v1 import ReplicaSet
    from ..models.v1 import Secret
    from ..models.v1 import Service
    from ..models.v1 import StatefulSet
    from ..models.v1alpha2 import ComponentStatus
    from ..models.v1alpha2 import HealthStatus
    from ..models.v2 import ImageConfig
    from ..models.v2 import RepositoryTags

V1ALPHA2_ABNORMALWORKLOADS_GET: Operation[Workloads] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/abnormalworkloads", model("api.Workloads")
)
V1ALPHA2_COMPONENTHEALTH_GET: Operation[HealthStatus] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/componenthealth", model("v1alpha2.HealthStatus")
)
V1ALPHA2_COMPONENTS_GET: Operation[ComponentStatus] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/components/{component}",
    model("v1alpha2.ComponentStatus"),
)
V1ALPHA2_COMPONENTS_LIST: Operation[builtins.list[ComponentStatus]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/components", models("v1alpha2.ComponentStatus")
)
V1ALPHA2_GIT_VERIFY: Operation[Error] = Operation(
    "POST", "/kapis/resources.kubesphere.io/v1alpha2/git/verify", model("errors.Error")
)
V1ALPHA2_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/{resources}", page()
)
V1ALPHA2_NAMESPACES_ABNORMALWORKLOADS_GET: Operation[Workloads] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/abnormalworkloads",
    model("api.Workloads"),
)
V1ALPHA2_NAMESPACES_DAEMONSETS_REVISIONS_GET: Operation[DaemonSet] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/daemonsets/{daemonset}/revisions/{revision}",
    model("v1.DaemonSet"),
)
V1ALPHA2_NAMESPACES_DEPLOYMENTS_REVISIONS_GET: Operation[ReplicaSet] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/deployments/{deployment}/revisions/{revision}",
    model("v1.ReplicaSet"),
)
V1ALPHA2_NAMESPACES_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/{resources}", page()
)
V1ALPHA2_NAMESPACES_QUOTAS_GET: Operation[NamespacedResourceQuota] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/quotas",
    model("api.NamespacedResourceQuota"),
)
V1ALPHA2_NAMESPACES_ROUTER_CREATE: Operation[Service] = Operation(
    "POST",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router",
    model("v1.Service"),
)
V1ALPHA2_NAMESPACES_ROUTER_DELETE: Operation[Service] = Operation(
    "DELETE",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router",
    model("v1.Service"),
)
V1ALPHA2_NAMESPACES_ROUTER_GET: Operation[Service] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router",
    model("v1.Service"),
)
V1ALPHA2_NAMESPACES_ROUTER_REPLACE: Operation[Service] = Operation(
    "PUT",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router",
    model("v1.Service"),
)
V1ALPHA2_NAMESPACES_STATEFULSETS_REVISIONS_GET: Operation[StatefulSet] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/statefulsets/{statefulset}/revisions/{revision}",
    model("v1.StatefulSet"),
)
V1ALPHA2_QUOTAS_GET: Operation[ResourceQuota] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/quotas", model("api.ResourceQuota")
)
V1ALPHA2_REGISTRY_BLOB_GET: Operation[ImageDetails] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/registry/blob", model("registries.ImageDetails")
)
V1ALPHA2_REGISTRY_VERIFY: Operation[None] = Operation(
    "POST", "/kapis/resources.kubesphere.io/v1alpha2/registry/verify", nothing()
)
V1ALPHA2_USERS_KUBECONFIG_GET: Operation[str] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/users/{user}/kubeconfig", text()
)
V1ALPHA2_USERS_KUBECTL_GET: Operation[PodInfo] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha2/users/{user}/kubectl", model("models.PodInfo")
)
V1ALPHA3_COMPONENTHEALTH_GET: Operation[HealthStatus] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/componenthealth", model("v1alpha2.HealthStatus")
)
V1ALPHA3_COMPONENTS_GET: Operation[ComponentStatus] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha3/components/{component}",
    model("v1alpha2.ComponentStatus"),
)
V1ALPHA3_COMPONENTS_LIST: Operation[builtins.list[ComponentStatus]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/components", models("v1alpha2.ComponentStatus")
)
V1ALPHA3_GET: Operation[Any] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/{resources}/{name}", anything()
)
V1ALPHA3_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/{resources}", page()
)
V1ALPHA3_NAMESPACES_GET: Operation[Any] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/{resources}/{name}",
    anything(),
)
V1ALPHA3_NAMESPACES_IMAGECONFIG_GET: Operation[ImageConfig] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/imageconfig",
    model("v2.ImageConfig"),
)
V1ALPHA3_NAMESPACES_LIST: Operation[Page[Any]] = Operation(
    "GET", "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/{resources}", page()
)
V1ALPHA3_NAMESPACES_REGISTRYSECRETS_VERIFY: Operation[Secret] = Operation(
    "POST",
    "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/registrysecrets/{secret}/verify",
    model("v1.Secret"),
)
V1ALPHA3_NAMESPACES_REPOSITORYTAGS_LIST: Operation[RepositoryTags] = Operation(
    "GET",
    "/kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/repositorytags",
    model("v2.RepositoryTags"),
)
