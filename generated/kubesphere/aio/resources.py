"""Resources of `resources`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._operations import resources as _ops
from .._core.resource import AsyncResource

if TYPE_CHECKING:
    from .._core.page import Page
    from ..models.api import NamespacedResourceQuota
    from ..models.api import RegistryCredential
    from ..models.api import ResourceQuota
    from ..models.api import Router
    from ..models.api import Workloads
    from ..models.errors import Error
    from ..models.git import AuthInfo
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


class V1alpha2Abnormalworkloads(AsyncResource):
    """`resources.v1alpha2.abnormalworkloads`."""

    __slots__ = ()

    async def get(self) -> Workloads:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/abnormalworkloads`

        Returns:
            Workloads: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_ABNORMALWORKLOADS_GET)


class V1alpha2Componenthealth(AsyncResource):
    """`resources.v1alpha2.componenthealth`."""

    __slots__ = ()

    async def get(self) -> HealthStatus:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/componenthealth`

        Returns:
            HealthStatus: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_COMPONENTHEALTH_GET)


class V1alpha2Components(AsyncResource):
    """`resources.v1alpha2.components`."""

    __slots__ = ()

    async def list(self) -> builtins.list[ComponentStatus]:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/components`

        Returns:
            builtins.list[ComponentStatus]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_COMPONENTS_LIST)

    async def get(self, component: str) -> ComponentStatus:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/components/{component}`

        Args:
            component (str): Path variable `component`.

        Returns:
            ComponentStatus: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_COMPONENTS_GET, (component,))


class V1alpha2Git(AsyncResource):
    """`resources.v1alpha2.git`."""

    __slots__ = ()

    async def verify(self, body: AuthInfo | Mapping[str, Any]) -> Error:
        """`POST /kapis/resources.kubesphere.io/v1alpha2/git/verify`

        Args:
            body (AuthInfo | Mapping[str, Any]): Request body.

        Returns:
            Error: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_GIT_VERIFY, body=body)


class V1alpha2NamespacesAbnormalworkloads(AsyncResource):
    """`resources.v1alpha2.namespaces.abnormalworkloads`."""

    __slots__ = ()

    async def get(self, namespace: str) -> Workloads:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/abnormalworkloads`

        Args:
            namespace (str): Path variable `namespace`.

        Returns:
            Workloads: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ABNORMALWORKLOADS_GET, (namespace,))


class V1alpha2NamespacesDaemonsetsRevisions(AsyncResource):
    """`resources.v1alpha2.namespaces.daemonsets.revisions`."""

    __slots__ = ()

    async def get(self, namespace: str, daemonset: str, revision: str) -> DaemonSet:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/daemonsets/{daemonset}/revisions/{revision}`

        Args:
            namespace (str): Path variable `namespace`.
            daemonset (str): Path variable `daemonset`.
            revision (str): Path variable `revision`.

        Returns:
            DaemonSet: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_DAEMONSETS_REVISIONS_GET, (namespace, daemonset, revision)
        )


class V1alpha2NamespacesDaemonsets(AsyncResource):
    """`resources.v1alpha2.namespaces.daemonsets`."""

    __slots__ = ()

    @property
    def revisions(self) -> V1alpha2NamespacesDaemonsetsRevisions:
        return V1alpha2NamespacesDaemonsetsRevisions(self._caller)


class V1alpha2NamespacesDeploymentsRevisions(AsyncResource):
    """`resources.v1alpha2.namespaces.deployments.revisions`."""

    __slots__ = ()

    async def get(self, namespace: str, deployment: str, revision: str) -> ReplicaSet:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/deployments/{deployment}/revisions/{revision}`

        Args:
            namespace (str): Path variable `namespace`.
            deployment (str): Path variable `deployment`.
            revision (str): Path variable `revision`.

        Returns:
            ReplicaSet: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_DEPLOYMENTS_REVISIONS_GET, (namespace, deployment, revision)
        )


class V1alpha2NamespacesDeployments(AsyncResource):
    """`resources.v1alpha2.namespaces.deployments`."""

    __slots__ = ()

    @property
    def revisions(self) -> V1alpha2NamespacesDeploymentsRevisions:
        return V1alpha2NamespacesDeploymentsRevisions(self._caller)


class V1alpha2NamespacesQuotas(AsyncResource):
    """`resources.v1alpha2.namespaces.quotas`."""

    __slots__ = ()

    async def get(self, namespace: str) -> NamespacedResourceQuota:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/quotas`

        Args:
            namespace (str): Path variable `namespace`.

        Returns:
            NamespacedResourceQuota: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_QUOTAS_GET, (namespace,))


class V1alpha2NamespacesRouter(AsyncResource):
    """`resources.v1alpha2.namespaces.router`."""

    __slots__ = ()

    async def create(self, namespace: str, body: Router | Mapping[str, Any]) -> Service:
        """`POST /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router`

        Deprecated by the server.

        Args:
            namespace (str): Path variable `namespace`.
            body (Router | Mapping[str, Any]): Request body.

        Returns:
            Service: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROUTER_CREATE, (namespace,), body=body)

    async def get(self, namespace: str) -> Service:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router`

        Deprecated by the server.

        Args:
            namespace (str): Path variable `namespace`.

        Returns:
            Service: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROUTER_GET, (namespace,))

    async def replace(self, namespace: str, body: Router | Mapping[str, Any]) -> Service:
        """`PUT /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router`

        Deprecated by the server.

        Args:
            namespace (str): Path variable `namespace`.
            body (Router | Mapping[str, Any]): Request body.

        Returns:
            Service: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROUTER_REPLACE, (namespace,), body=body)

    async def delete(self, namespace: str) -> Service:
        """`DELETE /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/router`

        Deprecated by the server.

        Args:
            namespace (str): Path variable `namespace`.

        Returns:
            Service: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROUTER_DELETE, (namespace,))


class V1alpha2NamespacesStatefulsetsRevisions(AsyncResource):
    """`resources.v1alpha2.namespaces.statefulsets.revisions`."""

    __slots__ = ()

    async def get(self, namespace: str, statefulset: str, revision: str) -> StatefulSet:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/statefulsets/{statefulset}/revisions/{revision}`

        Args:
            namespace (str): Path variable `namespace`.
            statefulset (str): Path variable `statefulset`.
            revision (str): Path variable `revision`.

        Returns:
            StatefulSet: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_STATEFULSETS_REVISIONS_GET, (namespace, statefulset, revision)
        )


class V1alpha2NamespacesStatefulsets(AsyncResource):
    """`resources.v1alpha2.namespaces.statefulsets`."""

    __slots__ = ()

    @property
    def revisions(self) -> V1alpha2NamespacesStatefulsetsRevisions:
        return V1alpha2NamespacesStatefulsetsRevisions(self._caller)


class V1alpha2Namespaces(AsyncResource):
    """`resources.v1alpha2.namespaces`."""

    __slots__ = ()

    @property
    def abnormalworkloads(self) -> V1alpha2NamespacesAbnormalworkloads:
        return V1alpha2NamespacesAbnormalworkloads(self._caller)

    @property
    def daemonsets(self) -> V1alpha2NamespacesDaemonsets:
        return V1alpha2NamespacesDaemonsets(self._caller)

    @property
    def deployments(self) -> V1alpha2NamespacesDeployments:
        return V1alpha2NamespacesDeployments(self._caller)

    @property
    def quotas(self) -> V1alpha2NamespacesQuotas:
        return V1alpha2NamespacesQuotas(self._caller)

    @property
    def router(self) -> V1alpha2NamespacesRouter:
        return V1alpha2NamespacesRouter(self._caller)

    @property
    def statefulsets(self) -> V1alpha2NamespacesStatefulsets:
        return V1alpha2NamespacesStatefulsets(self._caller)

    async def list(
        self,
        namespace: str,
        resources: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
    ) -> Page[Any]:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/{resources}`

        Deprecated by the server.

        Args:
            namespace (str): Path variable `namespace`.
            resources (str): Path variable `resources`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.

        Returns:
            Page[Any]: the items, decoded when they are read.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_LIST,
            (namespace, resources),
            query={
                "conditions": conditions,
                "paging": paging,
                "reverse": reverse,
                "orderBy": order_by,
            },
        )


class V1alpha2Quotas(AsyncResource):
    """`resources.v1alpha2.quotas`."""

    __slots__ = ()

    async def get(self) -> ResourceQuota:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/quotas`

        Returns:
            ResourceQuota: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_QUOTAS_GET)


class V1alpha2RegistryBlob(AsyncResource):
    """`resources.v1alpha2.registry.blob`."""

    __slots__ = ()

    async def get(
        self,
        *,
        image: str,
        namespace: str | None = None,
        secret: str | None = None,
        insecure: str | None = None,
    ) -> ImageDetails:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/registry/blob`

        Deprecated by the server.

        Args:
            image (str): Query parameter `image`.
            namespace (str, optional): Query parameter `namespace`.
            secret (str, optional): Query parameter `secret`.
            insecure (str, optional): Query parameter `insecure`.

        Returns:
            ImageDetails: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_REGISTRY_BLOB_GET,
            query={"image": image, "namespace": namespace, "secret": secret, "insecure": insecure},
        )


class V1alpha2Registry(AsyncResource):
    """`resources.v1alpha2.registry`."""

    __slots__ = ()

    @property
    def blob(self) -> V1alpha2RegistryBlob:
        return V1alpha2RegistryBlob(self._caller)

    async def verify(self, body: RegistryCredential | Mapping[str, Any]) -> None:
        """`POST /kapis/resources.kubesphere.io/v1alpha2/registry/verify`

        Deprecated by the server.

        Args:
            body (RegistryCredential | Mapping[str, Any]): Request body.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_REGISTRY_VERIFY, body=body)


class V1alpha2UsersKubeconfig(AsyncResource):
    """`resources.v1alpha2.users.kubeconfig`."""

    __slots__ = ()

    async def get(self, user: str) -> str:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/users/{user}/kubeconfig`

        Args:
            user (str): Path variable `user`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_USERS_KUBECONFIG_GET, (user,))


class V1alpha2UsersKubectl(AsyncResource):
    """`resources.v1alpha2.users.kubectl`."""

    __slots__ = ()

    async def get(self, user: str) -> PodInfo:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/users/{user}/kubectl`

        Args:
            user (str): Path variable `user`.

        Returns:
            PodInfo: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_USERS_KUBECTL_GET, (user,))


class V1alpha2Users(AsyncResource):
    """`resources.v1alpha2.users`."""

    __slots__ = ()

    @property
    def kubeconfig(self) -> V1alpha2UsersKubeconfig:
        return V1alpha2UsersKubeconfig(self._caller)

    @property
    def kubectl(self) -> V1alpha2UsersKubectl:
        return V1alpha2UsersKubectl(self._caller)


class V1alpha2(AsyncResource):
    """`resources.v1alpha2`."""

    __slots__ = ()

    @property
    def abnormalworkloads(self) -> V1alpha2Abnormalworkloads:
        return V1alpha2Abnormalworkloads(self._caller)

    @property
    def componenthealth(self) -> V1alpha2Componenthealth:
        return V1alpha2Componenthealth(self._caller)

    @property
    def components(self) -> V1alpha2Components:
        return V1alpha2Components(self._caller)

    @property
    def git(self) -> V1alpha2Git:
        return V1alpha2Git(self._caller)

    @property
    def namespaces(self) -> V1alpha2Namespaces:
        return V1alpha2Namespaces(self._caller)

    @property
    def quotas(self) -> V1alpha2Quotas:
        return V1alpha2Quotas(self._caller)

    @property
    def registry(self) -> V1alpha2Registry:
        return V1alpha2Registry(self._caller)

    @property
    def users(self) -> V1alpha2Users:
        return V1alpha2Users(self._caller)

    async def list(
        self,
        resources: str,
        *,
        conditions: str | None = None,
        paging: str | None = None,
        reverse: bool | None = None,
        order_by: str | None = None,
    ) -> Page[Any]:
        """`GET /kapis/resources.kubesphere.io/v1alpha2/{resources}`

        Deprecated by the server.

        Args:
            resources (str): Path variable `resources`.
            conditions (str, optional): Query parameter `conditions`.
            paging (str, optional): Query parameter `paging`. The server's default is limit=10,page=1.
            reverse (bool, optional): Query parameter `reverse`.
            order_by (str, optional): Query parameter `orderBy`.

        Returns:
            Page[Any]: the items, decoded when they are read.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_LIST,
            (resources,),
            query={
                "conditions": conditions,
                "paging": paging,
                "reverse": reverse,
                "orderBy": order_by,
            },
        )


class V1alpha3Componenthealth(AsyncResource):
    """`resources.v1alpha3.componenthealth`."""

    __slots__ = ()

    async def get(self) -> HealthStatus:
        """`GET /kapis/resources.kubesphere.io/v1alpha3/componenthealth`

        Returns:
            HealthStatus: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_COMPONENTHEALTH_GET)


class V1alpha3Components(AsyncResource):
    """`resources.v1alpha3.components`."""

    __slots__ = ()

    async def list(self) -> builtins.list[ComponentStatus]:
        """`GET /kapis/resources.kubesphere.io/v1alpha3/components`

        Returns:
            builtins.list[ComponentStatus]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_COMPONENTS_LIST)

    async def get(self, component: str) -> ComponentStatus:
        """`GET /kapis/resources.kubesphere.io/v1alpha3/components/{component}`

        Args:
            component (str): Path variable `component`.

        Returns:
            ComponentStatus: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_COMPONENTS_GET, (component,))


class V1alpha3NamespacesImageconfig(AsyncResource):
    """`resources.v1alpha3.namespaces.imageconfig`."""

    __slots__ = ()

    async def get(self, namespace: str, *, image: str, secret: str | None = None) -> ImageConfig:
        """`GET /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/imageconfig`

        Args:
            namespace (str): Path variable `namespace`.
            image (str): Query parameter `image`.
            secret (str, optional): Query parameter `secret`.

        Returns:
            ImageConfig: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_IMAGECONFIG_GET,
            (namespace,),
            query={"secret": secret, "image": image},
        )


class V1alpha3NamespacesRegistrysecrets(AsyncResource):
    """`resources.v1alpha3.namespaces.registrysecrets`."""

    __slots__ = ()

    async def verify(self, namespace: str, secret: str, body: Secret | Mapping[str, Any]) -> Secret:
        """`POST /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/registrysecrets/{secret}/verify`

        Args:
            namespace (str): Path variable `namespace`.
            secret (str): Path variable `secret`.
            body (Secret | Mapping[str, Any]): Request body.

        Returns:
            Secret: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_REGISTRYSECRETS_VERIFY, (namespace, secret), body=body
        )


class V1alpha3NamespacesRepositorytags(AsyncResource):
    """`resources.v1alpha3.namespaces.repositorytags`."""

    __slots__ = ()

    async def list(
        self, namespace: str, *, repository: str, secret: str | None = None
    ) -> RepositoryTags:
        """`GET /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/repositorytags`

        Args:
            namespace (str): Path variable `namespace`.
            repository (str): Query parameter `repository`.
            secret (str, optional): Query parameter `secret`.

        Returns:
            RepositoryTags: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_REPOSITORYTAGS_LIST,
            (namespace,),
            query={"repository": repository, "secret": secret},
        )


class V1alpha3Namespaces(AsyncResource):
    """`resources.v1alpha3.namespaces`."""

    __slots__ = ()

    @property
    def imageconfig(self) -> V1alpha3NamespacesImageconfig:
        return V1alpha3NamespacesImageconfig(self._caller)

    @property
    def registrysecrets(self) -> V1alpha3NamespacesRegistrysecrets:
        return V1alpha3NamespacesRegistrysecrets(self._caller)

    @property
    def repositorytags(self) -> V1alpha3NamespacesRepositorytags:
        return V1alpha3NamespacesRepositorytags(self._caller)

    async def list(
        self,
        namespace: str,
        resources: str,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[Any]:
        """`GET /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/{resources}`

        Args:
            namespace (str): Path variable `namespace`.
            resources (str): Path variable `resources`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            field_selector (str, optional): Query parameter `fieldSelector`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Any]: the items, decoded when they are read.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_LIST,
            (namespace, resources),
            query={
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "fieldSelector": field_selector,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, namespace: str, resources: str, name: str) -> Any:
        """`GET /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/{resources}/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            resources (str): Path variable `resources`.
            name (str): Path variable `name`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_GET, (namespace, resources, name))


class V1alpha3(AsyncResource):
    """`resources.v1alpha3`."""

    __slots__ = ()

    @property
    def componenthealth(self) -> V1alpha3Componenthealth:
        return V1alpha3Componenthealth(self._caller)

    @property
    def components(self) -> V1alpha3Components:
        return V1alpha3Components(self._caller)

    @property
    def namespaces(self) -> V1alpha3Namespaces:
        return V1alpha3Namespaces(self._caller)

    async def list(
        self,
        resources: str,
        *,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        label_selector: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[Any]:
        """`GET /kapis/resources.kubesphere.io/v1alpha3/{resources}`

        Args:
            resources (str): Path variable `resources`.
            name (str, optional): Query parameter `name`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`. The server's default is False.
            sort_by (str, optional): Query parameter `sortBy`.
            label_selector (str, optional): Query parameter `labelSelector`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Any]: the items, decoded when they are read.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_LIST,
            (resources,),
            query={
                "name": name,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "labelSelector": label_selector,
                "names": names,
                "uid": uid,
                "alias": alias,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, resources: str, name: str) -> Any:
        """`GET /kapis/resources.kubesphere.io/v1alpha3/{resources}/{name}`

        Args:
            resources (str): Path variable `resources`.
            name (str): Path variable `name`.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_GET, (resources, name))


class ResourcesGroup(AsyncResource):
    """`resources`."""

    __slots__ = ()

    @property
    def v1alpha2(self) -> V1alpha2:
        return V1alpha2(self._caller)

    @property
    def v1alpha3(self) -> V1alpha3:
        return V1alpha3(self._caller)
