"""Resources of `resources`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .._operations import resources as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .. import filters as _filters
    from .._core.lists.async_page import AsyncPage
    from ..models.apiextensions_v1 import CustomResourceDefinition
    from ..models.app_v1beta1 import Application
    from ..models.apps_v1 import ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet
    from ..models.autoscaling_v2 import HorizontalPodAutoscaler
    from ..models.batch_v1 import CronJob, Job
    from ..models.cluster_v1alpha1 import Cluster
    from ..models.common import Confirmation
    from ..models.core_v1 import (
        ConfigMap,
        Namespace,
        Node,
        PersistentVolume,
        PersistentVolumeClaim,
        Pod,
        Secret,
        Service,
        ServiceAccount,
    )
    from ..models.devops_v1alpha1 import S2iBuilder, S2iBuilderTemplate, S2iRun
    from ..models.devops_v1alpha3 import DevOpsProject
    from ..models.iam_v1alpha2 import (
        GlobalRole,
        GlobalRoleBinding,
        Group,
        GroupBinding,
        LoginRecord,
        User,
        WorkspaceRole,
        WorkspaceRoleBinding,
    )
    from ..models.kubefed_v1beta1 import (
        FederatedApplication,
        FederatedConfigMap,
        FederatedDeployment,
        FederatedIngress,
        FederatedLimitRange,
        FederatedNamespace,
        FederatedPersistentVolumeClaim,
        FederatedSecret,
        FederatedService,
        FederatedServiceAccount,
        FederatedStatefulSet,
    )
    from ..models.monitoring_v1alpha2 import ClusterDashboard, Dashboard
    from ..models.network_v1alpha1 import IPPool
    from ..models.networking_v1 import Ingress, NetworkPolicy
    from ..models.notification_v2beta2 import (
        Config,
        NotificationManager,
        Receiver,
        Router as NotificationV2beta2Router,
        Silence,
    )
    from ..models.rbac_v1 import ClusterRole, ClusterRoleBinding, Role, RoleBinding
    from ..models.resources_v1alpha2 import (
        AuthInfo,
        ComponentStatus,
        HealthStatus,
        ImageDetails,
        NamespacedResourceQuota,
        PodInfo,
        RegistryCredential,
        ResourceQuota,
        Router as ResourcesV1alpha2Router,
        Workloads,
    )
    from ..models.resources_v1alpha3 import ImageConfig, RepositoryTags
    from ..models.snapshot_v1 import VolumeSnapshot, VolumeSnapshotClass, VolumeSnapshotContent
    from ..models.storage_v1 import StorageClass
    from ..models.tenant_v1alpha1 import Workspace
    from ..models.tenant_v1alpha2 import WorkspaceTemplate


class V1alpha2Abnormalworkloads(AsyncResource):
    """`resources.v1alpha2.abnormalworkloads`."""

    async def get(self) -> Workloads:
        """Counts the workloads that don't run as wanted, by kind.
        `GET /kapis/resources.kubesphere.io/v1alpha2/abnormalworkloads`
        """
        return await self._call(_ops.V1ALPHA2_ABNORMALWORKLOADS_GET)


class V1alpha2Componenthealth(AsyncResource):
    """`resources.v1alpha2.componenthealth`."""

    async def get(self) -> HealthStatus:
        """Gets the health of KubeSphere's components.
        `GET /kapis/resources.kubesphere.io/v1alpha2/componenthealth`
        """
        return await self._call(_ops.V1ALPHA2_COMPONENTHEALTH_GET)


class V1alpha2Components(AsyncResource):
    """`resources.v1alpha2.components`."""

    async def list(self) -> builtins.list[ComponentStatus]:
        """Lists the components of KubeSphere.
        `GET /kapis/resources.kubesphere.io/v1alpha2/components`
        """
        return await self._call(_ops.V1ALPHA2_COMPONENTS_LIST)

    async def get(self, component: str) -> ComponentStatus:
        """Gets a component of KubeSphere.
        `GET /kapis/resources.kubesphere.io/v1alpha2/components/{component}`
        """
        return await self._call(_ops.V1ALPHA2_COMPONENTS_GET, (component,))


class V1alpha2Git(AsyncResource):
    """`resources.v1alpha2.git`."""

    async def verify(self, body: AuthInfo | Mapping[str, Any]) -> Confirmation:
        """Checks whether a Git repository can be read.
        `POST /kapis/resources.kubesphere.io/v1alpha2/git/verify`
        """
        return await self._call(_ops.V1ALPHA2_GIT_VERIFY, body=body)


class V1alpha2NamespacesAbnormalworkloads(AsyncResource):
    """`resources.v1alpha2.namespaces.abnormalworkloads`."""

    async def get(self, namespace: str) -> Workloads:
        """Counts the workloads that don't run as wanted, by kind.
        `GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/abnormalworkloads`
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ABNORMALWORKLOADS_GET, (namespace,))


class V1alpha2NamespacesDaemonsetsRevisions(AsyncResource):
    """`resources.v1alpha2.namespaces.daemonsets.revisions`."""

    async def get(self, namespace: str, daemonset: str, revision: str) -> ControllerRevision:
        """Gets a revision of a workload: a ControllerRevision, or a ReplicaSet of a deployment.
        `GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/daemonsets/{daemonset}/revisions/{revision}`

        Args:
            revision: Number of the revision, from 1.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_DAEMONSETS_REVISIONS_GET, (namespace, daemonset, revision))


class V1alpha2NamespacesDaemonsets(AsyncResource):
    """`resources.v1alpha2.namespaces.daemonsets`."""

    revisions: V1alpha2NamespacesDaemonsetsRevisions


class V1alpha2NamespacesDeploymentsRevisions(AsyncResource):
    """`resources.v1alpha2.namespaces.deployments.revisions`."""

    async def get(self, namespace: str, deployment: str, revision: str) -> ReplicaSet:
        """Gets a revision of a workload: a ControllerRevision, or a ReplicaSet of a deployment.
        `GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/deployments/{deployment}/revisions/{revision}`

        Args:
            revision: Number of the revision, from 1.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_DEPLOYMENTS_REVISIONS_GET, (namespace, deployment, revision))


class V1alpha2NamespacesDeployments(AsyncResource):
    """`resources.v1alpha2.namespaces.deployments`."""

    revisions: V1alpha2NamespacesDeploymentsRevisions


class V1alpha2NamespacesQuotas(AsyncResource):
    """`resources.v1alpha2.namespaces.quotas`."""

    async def get(self, namespace: str) -> NamespacedResourceQuota:
        """Tells what a project uses, and the limits if there are any.
        `GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/quotas`
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_QUOTAS_GET, (namespace,))


class V1alpha2NamespacesRouter(AsyncResource):
    """`resources.v1alpha2.namespaces.router`."""

    async def create(self, namespace: str, body: ResourcesV1alpha2Router | Mapping[str, Any]) -> Service:
        """Creates a gateway of a project.
        `POST /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router`

        Deprecated by the server.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROUTER_CREATE, (namespace,), body=body)

    async def get(self, namespace: str) -> Service:
        """Gets a gateway of a project.
        `GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router`

        Deprecated by the server.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROUTER_GET, (namespace,))

    async def replace(self, namespace: str, body: ResourcesV1alpha2Router | Mapping[str, Any]) -> Service:
        """Replaces a gateway of a project.
        `PUT /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router`

        Deprecated by the server.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROUTER_REPLACE, (namespace,), body=body)

    async def delete(self, namespace: str) -> Service:
        """Deletes a gateway of a project.
        `DELETE /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router`

        Deprecated by the server.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROUTER_DELETE, (namespace,))


class V1alpha2NamespacesStatefulsetsRevisions(AsyncResource):
    """`resources.v1alpha2.namespaces.statefulsets.revisions`."""

    async def get(self, namespace: str, statefulset: str, revision: str) -> ControllerRevision:
        """Gets a revision of a workload: a ControllerRevision, or a ReplicaSet of a deployment.
        `GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/statefulsets/{statefulset}/revisions/{revision}`

        Args:
            revision: Number of the revision, from 1.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_STATEFULSETS_REVISIONS_GET, (namespace, statefulset, revision))


class V1alpha2NamespacesStatefulsets(AsyncResource):
    """`resources.v1alpha2.namespaces.statefulsets`."""

    revisions: V1alpha2NamespacesStatefulsetsRevisions


class V1alpha2Namespaces(AsyncResource):
    """`resources.v1alpha2.namespaces`."""

    abnormalworkloads: V1alpha2NamespacesAbnormalworkloads
    daemonsets: V1alpha2NamespacesDaemonsets
    deployments: V1alpha2NamespacesDeployments
    quotas: V1alpha2NamespacesQuotas
    router: V1alpha2NamespacesRouter
    statefulsets: V1alpha2NamespacesStatefulsets


class V1alpha2Quotas(AsyncResource):
    """`resources.v1alpha2.quotas`."""

    async def get(self) -> ResourceQuota:
        """Tells what the cluster uses, by kind of object.
        `GET /kapis/resources.kubesphere.io/v1alpha2/quotas`
        """
        return await self._call(_ops.V1ALPHA2_QUOTAS_GET)


class V1alpha2RegistryBlob(AsyncResource):
    """`resources.v1alpha2.registry.blob`."""

    async def get(
        self, *, image: str, namespace: str | None = None, secret: str | None = None, insecure: str | None = None
    ) -> ImageDetails:
        """Gets what an image consists of, from its registry.
        `GET /kapis/resources.kubesphere.io/v1alpha2/registry/blob`

        Deprecated by the server.

        Args:
            image: Reference of the image, e.g. `nginx:1.25`.
            namespace: Only objects of this project.
            insecure: Don't verify the registry's certificate.
        """
        return await self._call(_ops.V1ALPHA2_REGISTRY_BLOB_GET, values=locals())


class V1alpha2Registry(AsyncResource):
    """`resources.v1alpha2.registry`."""

    blob: V1alpha2RegistryBlob

    async def verify(self, body: RegistryCredential | Mapping[str, Any]) -> None:
        """Checks whether one can log in to an image registry.
        `POST /kapis/resources.kubesphere.io/v1alpha2/registry/verify`

        Deprecated by the server.
        """
        return await self._call(_ops.V1ALPHA2_REGISTRY_VERIFY, body=body)


class V1alpha2UsersKubeconfig(AsyncResource):
    """`resources.v1alpha2.users.kubeconfig`."""

    async def get(self, user: str) -> str:
        """Downloads the kubeconfig of a user, as YAML text.
        `GET /kapis/resources.kubesphere.io/v1alpha2/users/{user}/kubeconfig`
        """
        return await self._call(_ops.V1ALPHA2_USERS_KUBECONFIG_GET, (user,))


class V1alpha2UsersKubectl(AsyncResource):
    """`resources.v1alpha2.users.kubectl`."""

    async def get(self, user: str) -> PodInfo:
        """Gets the pod that runs kubectl for a user.
        `GET /kapis/resources.kubesphere.io/v1alpha2/users/{user}/kubectl`
        """
        return await self._call(_ops.V1ALPHA2_USERS_KUBECTL_GET, (user,))


class V1alpha2Users(AsyncResource):
    """`resources.v1alpha2.users`."""

    kubeconfig: V1alpha2UsersKubeconfig
    kubectl: V1alpha2UsersKubectl


class V1alpha2(AsyncResource):
    """`resources.v1alpha2`."""

    abnormalworkloads: V1alpha2Abnormalworkloads
    componenthealth: V1alpha2Componenthealth
    components: V1alpha2Components
    git: V1alpha2Git
    namespaces: V1alpha2Namespaces
    quotas: V1alpha2Quotas
    registry: V1alpha2Registry
    users: V1alpha2Users

    @overload
    async def list(
        self,
        resources: Literal["clusterroles"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[ClusterRole]: ...
    @overload
    async def list(
        self,
        resources: Literal["configmaps"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[ConfigMap]: ...
    @overload
    async def list(
        self,
        resources: Literal["cronjobs"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[CronJob]: ...
    @overload
    async def list(
        self,
        resources: Literal["daemonsets"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[DaemonSet]: ...
    @overload
    async def list(
        self,
        resources: Literal["deployments"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Deployment]: ...
    @overload
    async def list(
        self,
        resources: Literal["horizontalpodautoscalers"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[HorizontalPodAutoscaler]: ...
    @overload
    async def list(
        self,
        resources: Literal["ingresses"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Ingress]: ...
    @overload
    async def list(
        self,
        resources: Literal["jobs"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Job]: ...
    @overload
    async def list(
        self,
        resources: Literal["namespaces"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Namespace]: ...
    @overload
    async def list(
        self,
        resources: Literal["nodes"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Node]: ...
    @overload
    async def list(
        self,
        resources: Literal["persistentvolumeclaims"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[PersistentVolumeClaim]: ...
    @overload
    async def list(
        self,
        resources: Literal["pods"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Pod]: ...
    @overload
    async def list(
        self,
        resources: Literal["roles"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Role]: ...
    @overload
    async def list(
        self,
        resources: Literal["s2ibuilders"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[S2iBuilder]: ...
    @overload
    async def list(
        self,
        resources: Literal["s2ibuildertemplates"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[S2iBuilderTemplate]: ...
    @overload
    async def list(
        self,
        resources: Literal["s2iruns"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[S2iRun]: ...
    @overload
    async def list(
        self,
        resources: Literal["secrets"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Secret]: ...
    @overload
    async def list(
        self,
        resources: Literal["services"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Service]: ...
    @overload
    async def list(
        self,
        resources: Literal["statefulsets"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[StatefulSet]: ...
    @overload
    async def list(
        self,
        resources: Literal["storageclasses"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[StorageClass]: ...
    @overload
    async def list(
        self,
        resources: Literal["workspaces"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha2ListFilters],
    ) -> AsyncPage[Workspace]: ...
    @overload
    async def list(
        self, resources: str, *, namespace: str | None = None, **filters: Unpack[_filters.ResourcesV1alpha2ListFilters]
    ) -> AsyncPage[Any]: ...
    async def list(self, resources: str, *, namespace: str | None = None, **filters: Any) -> AsyncPage[Any]:
        """Lists the objects of a kind.
        `GET /kapis/resources.kubesphere.io/v1alpha2/{resources}`

        Deprecated by the server.

        Args:
            resources: Plural name of a kind, e.g. `pods`; the names known to the server have overloads of their own.
            namespace: Only in this project.
            **filters: Query parameters and filters: see `filters.ResourcesV1alpha2ListFilters` and, by name, its siblings.
        """
        return await self._page(
            _ops.V1ALPHA2_LIST_BY_NAME.operation(resources, namespace),
            _ops.V1ALPHA2_LIST_BY_NAME.path(resources, namespace),
            query=_ops.V1ALPHA2_LIST_BY_NAME.query(resources, namespace, filters),
        )


class V1alpha3Componenthealth(AsyncResource):
    """`resources.v1alpha3.componenthealth`."""

    async def get(self) -> HealthStatus:
        """Gets the health of KubeSphere's components.
        `GET /kapis/resources.kubesphere.io/v1alpha3/componenthealth`
        """
        return await self._call(_ops.V1ALPHA3_COMPONENTHEALTH_GET)


class V1alpha3Components(AsyncResource):
    """`resources.v1alpha3.components`."""

    async def list(self) -> builtins.list[ComponentStatus]:
        """Lists the components of KubeSphere.
        `GET /kapis/resources.kubesphere.io/v1alpha3/components`
        """
        return await self._call(_ops.V1ALPHA3_COMPONENTS_LIST)

    async def get(self, component: str) -> ComponentStatus:
        """Gets a component of KubeSphere.
        `GET /kapis/resources.kubesphere.io/v1alpha3/components/{component}`
        """
        return await self._call(_ops.V1ALPHA3_COMPONENTS_GET, (component,))


class V1alpha3NamespacesImageconfig(AsyncResource):
    """`resources.v1alpha3.namespaces.imageconfig`."""

    async def get(self, namespace: str, *, image: str, secret: str | None = None) -> ImageConfig:
        """Gets the configuration of an image.
        `GET /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/imageconfig`

        Args:
            image: Reference of the image, e.g. `nginx:1.25`.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_IMAGECONFIG_GET, (namespace,), values=locals())


class V1alpha3NamespacesRegistrysecrets(AsyncResource):
    """`resources.v1alpha3.namespaces.registrysecrets`."""

    async def verify(self, namespace: str, secret: str, body: Secret | Mapping[str, Any]) -> Secret:
        """Checks whether one can log in to an image registry with a secret.
        `POST /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/registrysecrets/{secret}/verify`
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_REGISTRYSECRETS_VERIFY, (namespace, secret), body=body)


class V1alpha3NamespacesRepositorytags(AsyncResource):
    """`resources.v1alpha3.namespaces.repositorytags`."""

    async def list(
        self,
        namespace: str,
        *,
        repository: str,
        secret: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
    ) -> RepositoryTags:
        """Lists the tags of an image repository.
        `GET /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/repositorytags`

        Args:
            repository: The image repository, e.g. `library/nginx`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_REPOSITORYTAGS_LIST, (namespace,), values=locals())


class V1alpha3Namespaces(AsyncResource):
    """`resources.v1alpha3.namespaces`."""

    imageconfig: V1alpha3NamespacesImageconfig
    registrysecrets: V1alpha3NamespacesRegistrysecrets
    repositorytags: V1alpha3NamespacesRepositorytags


class V1alpha3(AsyncResource):
    """`resources.v1alpha3`."""

    componenthealth: V1alpha3Componenthealth
    components: V1alpha3Components
    namespaces: V1alpha3Namespaces

    @overload
    async def list(
        self,
        resources: Literal["applications"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ApplicationsFilters],
    ) -> AsyncPage[Application]: ...
    @overload
    async def list(
        self,
        resources: Literal["clusterdashboards"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[ClusterDashboard]: ...
    @overload
    async def list(
        self,
        resources: Literal["clusterrolebindings"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[ClusterRoleBinding]: ...
    @overload
    async def list(
        self,
        resources: Literal["clusterroles"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ClusterrolesFilters],
    ) -> AsyncPage[ClusterRole]: ...
    @overload
    async def list(
        self,
        resources: Literal["clusters"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[Cluster]: ...
    @overload
    async def list(
        self,
        resources: Literal["configmaps"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[ConfigMap]: ...
    @overload
    async def list(
        self,
        resources: Literal["configs"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[Config]: ...
    @overload
    async def list(
        self,
        resources: Literal["cronjobs"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[CronJob]: ...
    @overload
    async def list(
        self,
        resources: Literal["customresourcedefinitions"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[CustomResourceDefinition]: ...
    @overload
    async def list(
        self,
        resources: Literal["daemonsets"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3DaemonsetsFilters],
    ) -> AsyncPage[DaemonSet]: ...
    @overload
    async def list(
        self,
        resources: Literal["dashboards"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[Dashboard]: ...
    @overload
    async def list(
        self,
        resources: Literal["deployments"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3DeploymentsFilters],
    ) -> AsyncPage[Deployment]: ...
    @overload
    async def list(
        self,
        resources: Literal["devopsprojects"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[DevOpsProject]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatedapplications"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3FederatedapplicationsFilters],
    ) -> AsyncPage[FederatedApplication]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatedconfigmaps"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[FederatedConfigMap]: ...
    @overload
    async def list(
        self,
        resources: Literal["federateddeployments"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3FederateddeploymentsFilters],
    ) -> AsyncPage[FederatedDeployment]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatedingresses"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[FederatedIngress]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatedlimitranges"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[FederatedLimitRange]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatednamespaces"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[FederatedNamespace]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatedpersistentvolumeclaims"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3FederatedpersistentvolumeclaimsFilters],
    ) -> AsyncPage[FederatedPersistentVolumeClaim]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatedsecrets"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3FederatedsecretsFilters],
    ) -> AsyncPage[FederatedSecret]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatedserviceaccounts"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[FederatedServiceAccount]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatedservices"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[FederatedService]: ...
    @overload
    async def list(
        self,
        resources: Literal["federatedstatefulsets"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[FederatedStatefulSet]: ...
    @overload
    async def list(
        self,
        resources: Literal["globalrolebindings"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[GlobalRoleBinding]: ...
    @overload
    async def list(
        self,
        resources: Literal["globalroles"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3GlobalrolesFilters],
    ) -> AsyncPage[GlobalRole]: ...
    @overload
    async def list(
        self,
        resources: Literal["groupbindings"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3GroupbindingsFilters],
    ) -> AsyncPage[GroupBinding]: ...
    @overload
    async def list(
        self,
        resources: Literal["groups"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[Group]: ...
    @overload
    async def list(
        self,
        resources: Literal["horizontalpodautoscalers"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[HorizontalPodAutoscaler]: ...
    @overload
    async def list(
        self,
        resources: Literal["ingresses"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3IngressesFilters],
    ) -> AsyncPage[Ingress]: ...
    @overload
    async def list(
        self,
        resources: Literal["ippools"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[IPPool]: ...
    @overload
    async def list(
        self,
        resources: Literal["jobs"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3JobsFilters],
    ) -> AsyncPage[Job]: ...
    @overload
    async def list(
        self,
        resources: Literal["loginrecords"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3LoginrecordsFilters],
    ) -> AsyncPage[LoginRecord]: ...
    @overload
    async def list(
        self,
        resources: Literal["namespaces"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3NamespacesFilters],
    ) -> AsyncPage[Namespace]: ...
    @overload
    async def list(
        self,
        resources: Literal["networkpolicies"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[NetworkPolicy]: ...
    @overload
    async def list(
        self,
        resources: Literal["nodes"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3NodesFilters],
    ) -> AsyncPage[Node]: ...
    @overload
    async def list(
        self,
        resources: Literal["notificationmanagers"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[NotificationManager]: ...
    @overload
    async def list(
        self,
        resources: Literal["persistentvolumeclaims"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3PersistentvolumeclaimsFilters],
    ) -> AsyncPage[PersistentVolumeClaim]: ...
    @overload
    async def list(
        self,
        resources: Literal["persistentvolumes"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3PersistentvolumesFilters],
    ) -> AsyncPage[PersistentVolume]: ...
    @overload
    async def list(
        self,
        resources: Literal["pods"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3PodsFilters],
    ) -> AsyncPage[Pod]: ...
    @overload
    async def list(
        self,
        resources: Literal["receivers"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[Receiver]: ...
    @overload
    async def list(
        self,
        resources: Literal["rolebindings"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[RoleBinding]: ...
    @overload
    async def list(
        self,
        resources: Literal["roles"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3RolesFilters],
    ) -> AsyncPage[Role]: ...
    @overload
    async def list(
        self,
        resources: Literal["routers"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[NotificationV2beta2Router]: ...
    @overload
    async def list(
        self,
        resources: Literal["s2ibuilders"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[S2iBuilder]: ...
    @overload
    async def list(
        self,
        resources: Literal["s2ibuildertemplates"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[S2iBuilderTemplate]: ...
    @overload
    async def list(
        self,
        resources: Literal["s2iruns"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[S2iRun]: ...
    @overload
    async def list(
        self,
        resources: Literal["secrets"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3SecretsFilters],
    ) -> AsyncPage[Secret]: ...
    @overload
    async def list(
        self,
        resources: Literal["serviceaccounts"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[ServiceAccount]: ...
    @overload
    async def list(
        self,
        resources: Literal["services"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[Service]: ...
    @overload
    async def list(
        self,
        resources: Literal["silences"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[Silence]: ...
    @overload
    async def list(
        self,
        resources: Literal["statefulsets"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3StatefulsetsFilters],
    ) -> AsyncPage[StatefulSet]: ...
    @overload
    async def list(
        self,
        resources: Literal["storageclasses"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[StorageClass]: ...
    @overload
    async def list(
        self,
        resources: Literal["users"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3UsersFilters],
    ) -> AsyncPage[User]: ...
    @overload
    async def list(
        self,
        resources: Literal["volumesnapshotclasses"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3VolumesnapshotclassesFilters],
    ) -> AsyncPage[VolumeSnapshotClass]: ...
    @overload
    async def list(
        self,
        resources: Literal["volumesnapshotcontents"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3VolumesnapshotcontentsFilters],
    ) -> AsyncPage[VolumeSnapshotContent]: ...
    @overload
    async def list(
        self,
        resources: Literal["volumesnapshots"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3VolumesnapshotsFilters],
    ) -> AsyncPage[VolumeSnapshot]: ...
    @overload
    async def list(
        self,
        resources: Literal["workspacerolebindings"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3WorkspacerolebindingsFilters],
    ) -> AsyncPage[WorkspaceRoleBinding]: ...
    @overload
    async def list(
        self,
        resources: Literal["workspaceroles"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3WorkspacerolesFilters],
    ) -> AsyncPage[WorkspaceRole]: ...
    @overload
    async def list(
        self,
        resources: Literal["workspaces"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[Workspace]: ...
    @overload
    async def list(
        self,
        resources: Literal["workspacetemplates"],
        *,
        namespace: str | None = None,
        **filters: Unpack[_filters.ResourcesV1alpha3ListFilters],
    ) -> AsyncPage[WorkspaceTemplate]: ...
    @overload
    async def list(
        self, resources: str, *, namespace: str | None = None, **filters: Unpack[_filters.ResourcesV1alpha3ListFilters]
    ) -> AsyncPage[Any]: ...
    async def list(self, resources: str, *, namespace: str | None = None, **filters: Any) -> AsyncPage[Any]:
        """Lists the objects of a kind, in one project or in all.
        `GET /kapis/resources.kubesphere.io/v1alpha3/{resources}`

        Args:
            resources: Plural name of a kind, e.g. `pods`; the names known to the server have overloads of their own.
            namespace: Only in this project.
            **filters: Query parameters and filters: see `filters.ResourcesV1alpha3ListFilters` and, by name, its siblings.
        """
        return await self._page(
            _ops.V1ALPHA3_LIST_BY_NAME.operation(resources, namespace),
            _ops.V1ALPHA3_LIST_BY_NAME.path(resources, namespace),
            query=_ops.V1ALPHA3_LIST_BY_NAME.query(resources, namespace, filters),
        )

    @overload
    async def get(
        self, resources: Literal["applications"], name: str, *, namespace: str | None = None
    ) -> Application: ...
    @overload
    async def get(
        self, resources: Literal["clusterdashboards"], name: str, *, namespace: str | None = None
    ) -> ClusterDashboard: ...
    @overload
    async def get(
        self, resources: Literal["clusterrolebindings"], name: str, *, namespace: str | None = None
    ) -> ClusterRoleBinding: ...
    @overload
    async def get(
        self, resources: Literal["clusterroles"], name: str, *, namespace: str | None = None
    ) -> ClusterRole: ...
    @overload
    async def get(self, resources: Literal["clusters"], name: str, *, namespace: str | None = None) -> Cluster: ...
    @overload
    async def get(self, resources: Literal["configmaps"], name: str, *, namespace: str | None = None) -> ConfigMap: ...
    @overload
    async def get(self, resources: Literal["configs"], name: str, *, namespace: str | None = None) -> Config: ...
    @overload
    async def get(self, resources: Literal["cronjobs"], name: str, *, namespace: str | None = None) -> CronJob: ...
    @overload
    async def get(
        self, resources: Literal["customresourcedefinitions"], name: str, *, namespace: str | None = None
    ) -> CustomResourceDefinition: ...
    @overload
    async def get(self, resources: Literal["daemonsets"], name: str, *, namespace: str | None = None) -> DaemonSet: ...
    @overload
    async def get(self, resources: Literal["dashboards"], name: str, *, namespace: str | None = None) -> Dashboard: ...
    @overload
    async def get(
        self, resources: Literal["deployments"], name: str, *, namespace: str | None = None
    ) -> Deployment: ...
    @overload
    async def get(
        self, resources: Literal["devopsprojects"], name: str, *, namespace: str | None = None
    ) -> DevOpsProject: ...
    @overload
    async def get(
        self, resources: Literal["federatedapplications"], name: str, *, namespace: str | None = None
    ) -> FederatedApplication: ...
    @overload
    async def get(
        self, resources: Literal["federatedconfigmaps"], name: str, *, namespace: str | None = None
    ) -> FederatedConfigMap: ...
    @overload
    async def get(
        self, resources: Literal["federateddeployments"], name: str, *, namespace: str | None = None
    ) -> FederatedDeployment: ...
    @overload
    async def get(
        self, resources: Literal["federatedingresses"], name: str, *, namespace: str | None = None
    ) -> FederatedIngress: ...
    @overload
    async def get(
        self, resources: Literal["federatedlimitranges"], name: str, *, namespace: str | None = None
    ) -> FederatedLimitRange: ...
    @overload
    async def get(
        self, resources: Literal["federatednamespaces"], name: str, *, namespace: str | None = None
    ) -> FederatedNamespace: ...
    @overload
    async def get(
        self, resources: Literal["federatedpersistentvolumeclaims"], name: str, *, namespace: str | None = None
    ) -> FederatedPersistentVolumeClaim: ...
    @overload
    async def get(
        self, resources: Literal["federatedsecrets"], name: str, *, namespace: str | None = None
    ) -> FederatedSecret: ...
    @overload
    async def get(
        self, resources: Literal["federatedserviceaccounts"], name: str, *, namespace: str | None = None
    ) -> FederatedServiceAccount: ...
    @overload
    async def get(
        self, resources: Literal["federatedservices"], name: str, *, namespace: str | None = None
    ) -> FederatedService: ...
    @overload
    async def get(
        self, resources: Literal["federatedstatefulsets"], name: str, *, namespace: str | None = None
    ) -> FederatedStatefulSet: ...
    @overload
    async def get(
        self, resources: Literal["globalrolebindings"], name: str, *, namespace: str | None = None
    ) -> GlobalRoleBinding: ...
    @overload
    async def get(
        self, resources: Literal["globalroles"], name: str, *, namespace: str | None = None
    ) -> GlobalRole: ...
    @overload
    async def get(
        self, resources: Literal["groupbindings"], name: str, *, namespace: str | None = None
    ) -> GroupBinding: ...
    @overload
    async def get(self, resources: Literal["groups"], name: str, *, namespace: str | None = None) -> Group: ...
    @overload
    async def get(
        self, resources: Literal["horizontalpodautoscalers"], name: str, *, namespace: str | None = None
    ) -> HorizontalPodAutoscaler: ...
    @overload
    async def get(self, resources: Literal["ingresses"], name: str, *, namespace: str | None = None) -> Ingress: ...
    @overload
    async def get(self, resources: Literal["ippools"], name: str, *, namespace: str | None = None) -> IPPool: ...
    @overload
    async def get(self, resources: Literal["jobs"], name: str, *, namespace: str | None = None) -> Job: ...
    @overload
    async def get(
        self, resources: Literal["loginrecords"], name: str, *, namespace: str | None = None
    ) -> LoginRecord: ...
    @overload
    async def get(self, resources: Literal["namespaces"], name: str, *, namespace: str | None = None) -> Namespace: ...
    @overload
    async def get(
        self, resources: Literal["networkpolicies"], name: str, *, namespace: str | None = None
    ) -> NetworkPolicy: ...
    @overload
    async def get(self, resources: Literal["nodes"], name: str, *, namespace: str | None = None) -> Node: ...
    @overload
    async def get(
        self, resources: Literal["notificationmanagers"], name: str, *, namespace: str | None = None
    ) -> NotificationManager: ...
    @overload
    async def get(
        self, resources: Literal["persistentvolumeclaims"], name: str, *, namespace: str | None = None
    ) -> PersistentVolumeClaim: ...
    @overload
    async def get(
        self, resources: Literal["persistentvolumes"], name: str, *, namespace: str | None = None
    ) -> PersistentVolume: ...
    @overload
    async def get(self, resources: Literal["pods"], name: str, *, namespace: str | None = None) -> Pod: ...
    @overload
    async def get(self, resources: Literal["receivers"], name: str, *, namespace: str | None = None) -> Receiver: ...
    @overload
    async def get(
        self, resources: Literal["rolebindings"], name: str, *, namespace: str | None = None
    ) -> RoleBinding: ...
    @overload
    async def get(self, resources: Literal["roles"], name: str, *, namespace: str | None = None) -> Role: ...
    @overload
    async def get(
        self, resources: Literal["routers"], name: str, *, namespace: str | None = None
    ) -> NotificationV2beta2Router: ...
    @overload
    async def get(
        self, resources: Literal["s2ibuilders"], name: str, *, namespace: str | None = None
    ) -> S2iBuilder: ...
    @overload
    async def get(
        self, resources: Literal["s2ibuildertemplates"], name: str, *, namespace: str | None = None
    ) -> S2iBuilderTemplate: ...
    @overload
    async def get(self, resources: Literal["s2iruns"], name: str, *, namespace: str | None = None) -> S2iRun: ...
    @overload
    async def get(self, resources: Literal["secrets"], name: str, *, namespace: str | None = None) -> Secret: ...
    @overload
    async def get(
        self, resources: Literal["serviceaccounts"], name: str, *, namespace: str | None = None
    ) -> ServiceAccount: ...
    @overload
    async def get(self, resources: Literal["services"], name: str, *, namespace: str | None = None) -> Service: ...
    @overload
    async def get(self, resources: Literal["silences"], name: str, *, namespace: str | None = None) -> Silence: ...
    @overload
    async def get(
        self, resources: Literal["statefulsets"], name: str, *, namespace: str | None = None
    ) -> StatefulSet: ...
    @overload
    async def get(
        self, resources: Literal["storageclasses"], name: str, *, namespace: str | None = None
    ) -> StorageClass: ...
    @overload
    async def get(self, resources: Literal["users"], name: str, *, namespace: str | None = None) -> User: ...
    @overload
    async def get(
        self, resources: Literal["volumesnapshotclasses"], name: str, *, namespace: str | None = None
    ) -> VolumeSnapshotClass: ...
    @overload
    async def get(
        self, resources: Literal["volumesnapshotcontents"], name: str, *, namespace: str | None = None
    ) -> VolumeSnapshotContent: ...
    @overload
    async def get(
        self, resources: Literal["volumesnapshots"], name: str, *, namespace: str | None = None
    ) -> VolumeSnapshot: ...
    @overload
    async def get(
        self, resources: Literal["workspacerolebindings"], name: str, *, namespace: str | None = None
    ) -> WorkspaceRoleBinding: ...
    @overload
    async def get(
        self, resources: Literal["workspaceroles"], name: str, *, namespace: str | None = None
    ) -> WorkspaceRole: ...
    @overload
    async def get(self, resources: Literal["workspaces"], name: str, *, namespace: str | None = None) -> Workspace: ...
    @overload
    async def get(
        self, resources: Literal["workspacetemplates"], name: str, *, namespace: str | None = None
    ) -> WorkspaceTemplate: ...
    @overload
    async def get(self, resources: str, name: str, *, namespace: str | None = None) -> Any: ...
    async def get(self, resources: str, name: str, *, namespace: str | None = None) -> Any:
        """Gets an object of a kind by its name.
        `GET /kapis/resources.kubesphere.io/v1alpha3/{resources}/{name}`

        Args:
            resources: Plural name of a kind, e.g. `pods`; the names known to the server have overloads of their own.
            namespace: Only in this project.
        """
        return await self._call(
            _ops.V1ALPHA3_GET_BY_NAME.operation(resources, namespace),
            _ops.V1ALPHA3_GET_BY_NAME.path(resources, namespace, name),
            query=_ops.V1ALPHA3_GET_BY_NAME.query(resources, namespace, {}),
        )


class ResourcesGroup(AsyncResource):
    """`resources`."""

    v1alpha2: V1alpha2
    v1alpha3: V1alpha3
