"""Resources of `iam`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._operations import iam as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.lists.async_page import AsyncPage
    from ..models.common import Confirmation
    from ..models.iam_v1alpha2 import (
        GlobalRole,
        Group,
        GroupBinding,
        GroupMember,
        LoginRecord,
        Member,
        PasswordReset,
        User,
        WorkspaceRole,
        WorkspaceRoleBinding,
    )
    from ..models.rbac_v1 import ClusterRole, Role, RoleBinding


class V1alpha2ClustermembersClusterroles(AsyncResource):
    """`iam.v1alpha2.clustermembers.clusterroles`."""

    __slots__ = ()

    async def list(self, clustermember: str) -> builtins.list[ClusterRole]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}/clusterroles`

        Args:
            clustermember (str): Path variable `clustermember`.

        Returns:
            list[ClusterRole]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_CLUSTERROLES_LIST, (clustermember,))


class V1alpha2Clustermembers(AsyncResource):
    """`iam.v1alpha2.clustermembers`."""

    __slots__ = ()

    @property
    def clusterroles(self) -> V1alpha2ClustermembersClusterroles:
        return V1alpha2ClustermembersClusterroles(self._caller)

    async def list(
        self,
        *,
        email: str | None = None,
        clusterrole: str | None = None,
        globalrole: str | None = None,
        ingroup: str | None = None,
        notingroup: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[User]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/clustermembers`

        Args:
            email (str, optional): Query parameter `email`.
            clusterrole (str, optional): Query parameter `clusterrole`.
            globalrole (str, optional): Query parameter `globalrole`.
            ingroup (str, optional): Query parameter `ingroup`.
            notingroup (str, optional): Query parameter `notingroup`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[User]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_CLUSTERMEMBERS_LIST,
            query={
                "email": email,
                "clusterrole": clusterrole,
                "globalrole": globalrole,
                "ingroup": ingroup,
                "notingroup": notingroup,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(self, body: Sequence[Member | Mapping[str, Any]]) -> builtins.list[Member]:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/clustermembers`

        Args:
            body (list[Member]): Request body.

        Returns:
            list[Member]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_CREATE, body=body)

    async def get(self, clustermember: str) -> User:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}`

        Args:
            clustermember (str): Path variable `clustermember`.

        Returns:
            User: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_GET, (clustermember,))

    async def replace(self, clustermember: str, body: Member | Mapping[str, Any]) -> Member:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}`

        Args:
            clustermember (str): Path variable `clustermember`.
            body (Member): Request body.

        Returns:
            Member: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_REPLACE, (clustermember,), body=body)

    async def delete(self, clustermember: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}`

        Args:
            clustermember (str): Path variable `clustermember`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_DELETE, (clustermember,))


class V1alpha2Clusterroles(AsyncResource):
    """`iam.v1alpha2.clusterroles`."""

    __slots__ = ()

    async def list(
        self,
        *,
        aggregate_to: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[ClusterRole]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/clusterroles`

        Args:
            aggregate_to (str, optional): Query parameter `aggregateTo`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[ClusterRole]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_CLUSTERROLES_LIST,
            query={
                "aggregateTo": aggregate_to,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(self, body: ClusterRole | Mapping[str, Any]) -> ClusterRole:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/clusterroles`

        Args:
            body (ClusterRole): Request body.

        Returns:
            ClusterRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERROLES_CREATE, body=body)

    async def get(self, clusterrole: str) -> ClusterRole:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}`

        Args:
            clusterrole (str): Path variable `clusterrole`.

        Returns:
            ClusterRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERROLES_GET, (clusterrole,))

    async def replace(self, clusterrole: str, body: ClusterRole | Mapping[str, Any]) -> ClusterRole:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}`

        Args:
            clusterrole (str): Path variable `clusterrole`.
            body (ClusterRole): Request body.

        Returns:
            ClusterRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERROLES_REPLACE, (clusterrole,), body=body)

    async def patch(
        self, clusterrole: str, body: ClusterRole | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> ClusterRole:
        """`PATCH /kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}`

        Args:
            clusterrole (str): Path variable `clusterrole`.
            body (ClusterRole): Request body.

        Returns:
            ClusterRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERROLES_PATCH, (clusterrole,), body=body)

    async def delete(self, clusterrole: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}`

        Args:
            clusterrole (str): Path variable `clusterrole`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CLUSTERROLES_DELETE, (clusterrole,))


class V1alpha2DevopsMembersRoles(AsyncResource):
    """`iam.v1alpha2.devops.members.roles`."""

    __slots__ = ()

    async def list(self, devops: str, member: str) -> builtins.list[Role]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}/roles`

        Args:
            devops (str): Path variable `devops`.
            member (str): Path variable `member`.

        Returns:
            list[Role]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_ROLES_LIST, (devops, member))


class V1alpha2DevopsMembers(AsyncResource):
    """`iam.v1alpha2.devops.members`."""

    __slots__ = ()

    @property
    def roles(self) -> V1alpha2DevopsMembersRoles:
        return V1alpha2DevopsMembersRoles(self._caller)

    async def list(
        self,
        devops: str,
        *,
        email: str | None = None,
        role: str | None = None,
        globalrole: str | None = None,
        ingroup: str | None = None,
        notingroup: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[User]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members`

        Args:
            devops (str): Path variable `devops`.
            email (str, optional): Query parameter `email`.
            role (str, optional): Query parameter `role`.
            globalrole (str, optional): Query parameter `globalrole`.
            ingroup (str, optional): Query parameter `ingroup`.
            notingroup (str, optional): Query parameter `notingroup`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[User]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_DEVOPS_MEMBERS_LIST,
            (devops,),
            query={
                "email": email,
                "role": role,
                "globalrole": globalrole,
                "ingroup": ingroup,
                "notingroup": notingroup,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(self, devops: str, body: Sequence[Member | Mapping[str, Any]]) -> builtins.list[Member]:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members`

        Args:
            devops (str): Path variable `devops`.
            body (list[Member]): Request body.

        Returns:
            list[Member]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_CREATE, (devops,), body=body)

    async def get(self, devops: str, member: str) -> User:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}`

        Args:
            devops (str): Path variable `devops`.
            member (str): Path variable `member`.

        Returns:
            User: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_GET, (devops, member))

    async def replace(self, devops: str, member: str, body: Member | Mapping[str, Any]) -> Member:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}`

        Args:
            devops (str): Path variable `devops`.
            member (str): Path variable `member`.
            body (Member): Request body.

        Returns:
            Member: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_REPLACE, (devops, member), body=body)

    async def delete(self, devops: str, member: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}`

        Args:
            devops (str): Path variable `devops`.
            member (str): Path variable `member`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_DELETE, (devops, member))


class V1alpha2DevopsRoles(AsyncResource):
    """`iam.v1alpha2.devops.roles`."""

    __slots__ = ()

    async def list(
        self,
        devops: str,
        *,
        aggregate_to: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[Role]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles`

        Args:
            devops (str): Path variable `devops`.
            aggregate_to (str, optional): Query parameter `aggregateTo`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Role]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_DEVOPS_ROLES_LIST,
            (devops,),
            query={
                "aggregateTo": aggregate_to,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(self, devops: str, body: Role | Mapping[str, Any]) -> Role:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles`

        Args:
            devops (str): Path variable `devops`.
            body (Role): Request body.

        Returns:
            Role: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_ROLES_CREATE, (devops,), body=body)

    async def get(self, devops: str, role: str) -> Role:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}`

        Args:
            devops (str): Path variable `devops`.
            role (str): Path variable `role`.

        Returns:
            Role: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_ROLES_GET, (devops, role))

    async def replace(self, devops: str, role: str, body: Role | Mapping[str, Any]) -> Role:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}`

        Args:
            devops (str): Path variable `devops`.
            role (str): Path variable `role`.
            body (Role): Request body.

        Returns:
            Role: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_ROLES_REPLACE, (devops, role), body=body)

    async def patch(self, devops: str, role: str, body: Role | Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> Role:
        """`PATCH /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}`

        Args:
            devops (str): Path variable `devops`.
            role (str): Path variable `role`.
            body (Role): Request body.

        Returns:
            Role: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_ROLES_PATCH, (devops, role), body=body)

    async def delete(self, devops: str, role: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}`

        Args:
            devops (str): Path variable `devops`.
            role (str): Path variable `role`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_ROLES_DELETE, (devops, role))


class V1alpha2Devops(AsyncResource):
    """`iam.v1alpha2.devops`."""

    __slots__ = ()

    @property
    def members(self) -> V1alpha2DevopsMembers:
        return V1alpha2DevopsMembers(self._caller)

    @property
    def roles(self) -> V1alpha2DevopsRoles:
        return V1alpha2DevopsRoles(self._caller)


class V1alpha2Globalroles(AsyncResource):
    """`iam.v1alpha2.globalroles`."""

    __slots__ = ()

    async def list(
        self,
        *,
        aggregate_to: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[GlobalRole]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/globalroles`

        Args:
            aggregate_to (str, optional): Query parameter `aggregateTo`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[GlobalRole]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_GLOBALROLES_LIST,
            query={
                "aggregateTo": aggregate_to,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(self, body: GlobalRole | Mapping[str, Any]) -> GlobalRole:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/globalroles`

        Args:
            body (GlobalRole): Request body.

        Returns:
            GlobalRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_GLOBALROLES_CREATE, body=body)

    async def get(self, globalrole: str) -> GlobalRole:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}`

        Args:
            globalrole (str): Path variable `globalrole`.

        Returns:
            GlobalRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_GLOBALROLES_GET, (globalrole,))

    async def replace(self, globalrole: str, body: GlobalRole | Mapping[str, Any]) -> GlobalRole:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}`

        Args:
            globalrole (str): Path variable `globalrole`.
            body (GlobalRole): Request body.

        Returns:
            GlobalRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_GLOBALROLES_REPLACE, (globalrole,), body=body)

    async def patch(
        self, globalrole: str, body: GlobalRole | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> GlobalRole:
        """`PATCH /kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}`

        Args:
            globalrole (str): Path variable `globalrole`.
            body (GlobalRole): Request body.

        Returns:
            GlobalRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_GLOBALROLES_PATCH, (globalrole,), body=body)

    async def delete(self, globalrole: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}`

        Args:
            globalrole (str): Path variable `globalrole`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_GLOBALROLES_DELETE, (globalrole,))


class V1alpha2NamespacesMembersRoles(AsyncResource):
    """`iam.v1alpha2.namespaces.members.roles`."""

    __slots__ = ()

    async def list(self, namespace: str, member: str) -> builtins.list[Role]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}/roles`

        Args:
            namespace (str): Path variable `namespace`.
            member (str): Path variable `member`.

        Returns:
            list[Role]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_ROLES_LIST, (namespace, member))


class V1alpha2NamespacesMembers(AsyncResource):
    """`iam.v1alpha2.namespaces.members`."""

    __slots__ = ()

    @property
    def roles(self) -> V1alpha2NamespacesMembersRoles:
        return V1alpha2NamespacesMembersRoles(self._caller)

    async def list(
        self,
        namespace: str,
        *,
        email: str | None = None,
        role: str | None = None,
        globalrole: str | None = None,
        ingroup: str | None = None,
        notingroup: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[User]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members`

        Args:
            namespace (str): Path variable `namespace`.
            email (str, optional): Query parameter `email`.
            role (str, optional): Query parameter `role`.
            globalrole (str, optional): Query parameter `globalrole`.
            ingroup (str, optional): Query parameter `ingroup`.
            notingroup (str, optional): Query parameter `notingroup`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[User]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_NAMESPACES_MEMBERS_LIST,
            (namespace,),
            query={
                "email": email,
                "role": role,
                "globalrole": globalrole,
                "ingroup": ingroup,
                "notingroup": notingroup,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "alias": alias,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def create(self, namespace: str, body: Sequence[Member | Mapping[str, Any]]) -> builtins.list[Member]:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members`

        Args:
            namespace (str): Path variable `namespace`.
            body (list[Member]): Request body.

        Returns:
            list[Member]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_CREATE, (namespace,), body=body)

    async def get(self, namespace: str, member: str) -> User:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}`

        Args:
            namespace (str): Path variable `namespace`.
            member (str): Path variable `member`.

        Returns:
            User: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_GET, (namespace, member))

    async def replace(self, namespace: str, member: str, body: Member | Mapping[str, Any]) -> Member:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}`

        Args:
            namespace (str): Path variable `namespace`.
            member (str): Path variable `member`.
            body (Member): Request body.

        Returns:
            Member: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_REPLACE, (namespace, member), body=body)

    async def delete(self, namespace: str, member: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}`

        Args:
            namespace (str): Path variable `namespace`.
            member (str): Path variable `member`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_DELETE, (namespace, member))


class V1alpha2NamespacesRolebindings(AsyncResource):
    """`iam.v1alpha2.namespaces.rolebindings`."""

    __slots__ = ()

    async def create(
        self, namespace: str, body: Sequence[RoleBinding | Mapping[str, Any]]
    ) -> builtins.list[RoleBinding]:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/rolebindings`

        Args:
            namespace (str): Path variable `namespace`.
            body (list[RoleBinding]): Request body.

        Returns:
            list[RoleBinding]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROLEBINDINGS_CREATE, (namespace,), body=body)

    async def delete(self, namespace: str, rolebinding: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/rolebindings/{rolebinding}`

        Args:
            namespace (str): Path variable `namespace`.
            rolebinding (str): Path variable `rolebinding`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROLEBINDINGS_DELETE, (namespace, rolebinding))


class V1alpha2NamespacesRoles(AsyncResource):
    """`iam.v1alpha2.namespaces.roles`."""

    __slots__ = ()

    async def list(
        self,
        namespace: str,
        *,
        aggregate_to: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[Role]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles`

        Args:
            namespace (str): Path variable `namespace`.
            aggregate_to (str, optional): Query parameter `aggregateTo`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Role]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_NAMESPACES_ROLES_LIST,
            (namespace,),
            query={
                "aggregateTo": aggregate_to,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "alias": alias,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def create(self, namespace: str, body: Role | Mapping[str, Any]) -> Role:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles`

        Args:
            namespace (str): Path variable `namespace`.
            body (Role): Request body.

        Returns:
            Role: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_CREATE, (namespace,), body=body)

    async def get(self, namespace: str, role: str) -> Role:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}`

        Args:
            namespace (str): Path variable `namespace`.
            role (str): Path variable `role`.

        Returns:
            Role: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_GET, (namespace, role))

    async def replace(self, namespace: str, role: str, body: Role | Mapping[str, Any]) -> Role:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}`

        Args:
            namespace (str): Path variable `namespace`.
            role (str): Path variable `role`.
            body (Role): Request body.

        Returns:
            Role: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_REPLACE, (namespace, role), body=body)

    async def patch(
        self, namespace: str, role: str, body: Role | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Role:
        """`PATCH /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}`

        Args:
            namespace (str): Path variable `namespace`.
            role (str): Path variable `role`.
            body (Role): Request body.

        Returns:
            Role: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_PATCH, (namespace, role), body=body)

    async def delete(self, namespace: str, role: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}`

        Args:
            namespace (str): Path variable `namespace`.
            role (str): Path variable `role`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_DELETE, (namespace, role))


class V1alpha2Namespaces(AsyncResource):
    """`iam.v1alpha2.namespaces`."""

    __slots__ = ()

    @property
    def members(self) -> V1alpha2NamespacesMembers:
        return V1alpha2NamespacesMembers(self._caller)

    @property
    def rolebindings(self) -> V1alpha2NamespacesRolebindings:
        return V1alpha2NamespacesRolebindings(self._caller)

    @property
    def roles(self) -> V1alpha2NamespacesRoles:
        return V1alpha2NamespacesRoles(self._caller)


class V1alpha2UsersGlobalroles(AsyncResource):
    """`iam.v1alpha2.users.globalroles`."""

    __slots__ = ()

    async def list(self, user: str) -> builtins.list[GlobalRole]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/users/{user}/globalroles`

        Args:
            user (str): Path variable `user`.

        Returns:
            list[GlobalRole]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_USERS_GLOBALROLES_LIST, (user,))


class V1alpha2UsersLoginrecords(AsyncResource):
    """`iam.v1alpha2.users.loginrecords`."""

    __slots__ = ()

    async def list(
        self,
        user: str,
        *,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[LoginRecord]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/users/{user}/loginrecords`

        Args:
            user (str): Path variable `user`.
            type (str, optional): Query parameter `type`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[LoginRecord]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_USERS_LOGINRECORDS_LIST,
            (user,),
            query={
                "type": type,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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


class V1alpha2Users(AsyncResource):
    """`iam.v1alpha2.users`."""

    __slots__ = ()

    @property
    def globalroles(self) -> V1alpha2UsersGlobalroles:
        return V1alpha2UsersGlobalroles(self._caller)

    @property
    def loginrecords(self) -> V1alpha2UsersLoginrecords:
        return V1alpha2UsersLoginrecords(self._caller)

    async def list(
        self,
        *,
        email: str | None = None,
        globalrole: str | None = None,
        ingroup: str | None = None,
        notingroup: str | None = None,
        cluster: str | None = None,
        clusterrole: str | None = None,
        workspace: str | None = None,
        workspacerole: str | None = None,
        role: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[User]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/users`

        Args:
            email (str, optional): Query parameter `email`.
            globalrole (str, optional): Query parameter `globalrole`.
            ingroup (str, optional): Query parameter `ingroup`.
            notingroup (str, optional): Query parameter `notingroup`.
            cluster (str, optional): Query parameter `cluster`.
            clusterrole (str, optional): Query parameter `clusterrole`.
            workspace (str, optional): Query parameter `workspace`.
            workspacerole (str, optional): Query parameter `workspacerole`.
            role (str, optional): Query parameter `role`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[User]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_USERS_LIST,
            query={
                "email": email,
                "globalrole": globalrole,
                "ingroup": ingroup,
                "notingroup": notingroup,
                "cluster": cluster,
                "clusterrole": clusterrole,
                "workspace": workspace,
                "workspacerole": workspacerole,
                "role": role,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(self, body: User | Mapping[str, Any]) -> User:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/users`

        Args:
            body (User): Request body.

        Returns:
            User: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_USERS_CREATE, body=body)

    async def get(self, user: str) -> User:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/users/{user}`

        Args:
            user (str): Path variable `user`.

        Returns:
            User: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_USERS_GET, (user,))

    async def replace(self, user: str, body: User | Mapping[str, Any]) -> User:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/users/{user}`

        Args:
            user (str): Path variable `user`.
            body (User): Request body.

        Returns:
            User: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_USERS_REPLACE, (user,), body=body)

    async def delete(self, user: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/users/{user}`

        Args:
            user (str): Path variable `user`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_USERS_DELETE, (user,))

    async def reset_password(self, user: str, body: PasswordReset | Mapping[str, Any]) -> Confirmation:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/users/{user}/password`

        Args:
            user (str): Path variable `user`.
            body (PasswordReset): Request body.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_USERS_RESET_PASSWORD, (user,), body=body)


class V1alpha2WorkspacesGroupbindings(AsyncResource):
    """`iam.v1alpha2.workspaces.groupbindings`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        *,
        user: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[GroupBinding]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groupbindings`

        Args:
            workspace (str): Path variable `workspace`.
            user (str, optional): Query parameter `user`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[GroupBinding]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_GROUPBINDINGS_LIST,
            (workspace,),
            query={
                "user": user,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(
        self, workspace: str, body: Sequence[GroupMember | Mapping[str, Any]]
    ) -> builtins.list[GroupBinding]:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groupbindings`

        Args:
            workspace (str): Path variable `workspace`.
            body (list[GroupMember]): Request body.

        Returns:
            list[GroupBinding]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_GROUPBINDINGS_CREATE, (workspace,), body=body)

    async def delete(self, workspace: str, groupbinding: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groupbindings/{groupbinding}`

        Args:
            workspace (str): Path variable `workspace`.
            groupbinding (str): Path variable `groupbinding`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_GROUPBINDINGS_DELETE, (workspace, groupbinding))


class V1alpha2WorkspacesGroups(AsyncResource):
    """`iam.v1alpha2.workspaces.groups`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[Group]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups`

        Args:
            workspace (str): Path variable `workspace`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Group]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_GROUPS_LIST,
            (workspace,),
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(self, workspace: str, body: Group | Mapping[str, Any]) -> Group:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups`

        Args:
            workspace (str): Path variable `workspace`.
            body (Group): Request body.

        Returns:
            Group: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_CREATE, (workspace,), body=body)

    async def get(self, workspace: str, group: str) -> Group:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}`

        Args:
            workspace (str): Path variable `workspace`.
            group (str): Path variable `group`.

        Returns:
            Group: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_GET, (workspace, group))

    async def replace(self, workspace: str, group: str, body: Group | Mapping[str, Any]) -> Group:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}`

        Args:
            workspace (str): Path variable `workspace`.
            group (str): Path variable `group`.
            body (Group): Request body.

        Returns:
            Group: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_REPLACE, (workspace, group), body=body)

    async def patch(
        self, workspace: str, group: str, body: Group | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Group:
        """`PATCH /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}`

        Args:
            workspace (str): Path variable `workspace`.
            group (str): Path variable `group`.
            body (Group): Request body.

        Returns:
            Group: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_PATCH, (workspace, group), body=body)

    async def delete(self, workspace: str, group: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}`

        Args:
            workspace (str): Path variable `workspace`.
            group (str): Path variable `group`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_DELETE, (workspace, group))


class V1alpha2WorkspacesRolebindings(AsyncResource):
    """`iam.v1alpha2.workspaces.rolebindings`."""

    __slots__ = ()

    async def list(self, workspace: str, *, label_selector: str | None = None) -> builtins.list[RoleBinding]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/rolebindings`

        Args:
            workspace (str): Path variable `workspace`.
            label_selector (str, optional): Query parameter `labelSelector`.

        Returns:
            list[RoleBinding]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_WORKSPACES_ROLEBINDINGS_LIST, (workspace,), query={"labelSelector": label_selector}
        )


class V1alpha2WorkspacesWorkspacemembersWorkspaceroles(AsyncResource):
    """`iam.v1alpha2.workspaces.workspacemembers.workspaceroles`."""

    __slots__ = ()

    async def list(self, workspace: str, workspacemember: str) -> builtins.list[WorkspaceRole]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}/workspaceroles`

        Args:
            workspace (str): Path variable `workspace`.
            workspacemember (str): Path variable `workspacemember`.

        Returns:
            list[WorkspaceRole]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_WORKSPACEROLES_LIST, (workspace, workspacemember)
        )


class V1alpha2WorkspacesWorkspacemembers(AsyncResource):
    """`iam.v1alpha2.workspaces.workspacemembers`."""

    __slots__ = ()

    @property
    def workspaceroles(self) -> V1alpha2WorkspacesWorkspacemembersWorkspaceroles:
        return V1alpha2WorkspacesWorkspacemembersWorkspaceroles(self._caller)

    async def list(
        self,
        workspace: str,
        *,
        email: str | None = None,
        workspacerole: str | None = None,
        globalrole: str | None = None,
        ingroup: str | None = None,
        notingroup: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[User]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers`

        Args:
            workspace (str): Path variable `workspace`.
            email (str, optional): Query parameter `email`.
            workspacerole (str, optional): Query parameter `workspacerole`.
            globalrole (str, optional): Query parameter `globalrole`.
            ingroup (str, optional): Query parameter `ingroup`.
            notingroup (str, optional): Query parameter `notingroup`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[User]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_LIST,
            (workspace,),
            query={
                "email": email,
                "workspacerole": workspacerole,
                "globalrole": globalrole,
                "ingroup": ingroup,
                "notingroup": notingroup,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(self, workspace: str, body: Sequence[Member | Mapping[str, Any]]) -> builtins.list[Member]:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers`

        Args:
            workspace (str): Path variable `workspace`.
            body (list[Member]): Request body.

        Returns:
            list[Member]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_CREATE, (workspace,), body=body)

    async def get(self, workspace: str, workspacemember: str) -> User:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}`

        Args:
            workspace (str): Path variable `workspace`.
            workspacemember (str): Path variable `workspacemember`.

        Returns:
            User: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_GET, (workspace, workspacemember))

    async def replace(self, workspace: str, workspacemember: str, body: Member | Mapping[str, Any]) -> Member:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}`

        Args:
            workspace (str): Path variable `workspace`.
            workspacemember (str): Path variable `workspacemember`.
            body (Member): Request body.

        Returns:
            Member: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_REPLACE, (workspace, workspacemember), body=body
        )

    async def delete(self, workspace: str, workspacemember: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}`

        Args:
            workspace (str): Path variable `workspace`.
            workspacemember (str): Path variable `workspacemember`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_DELETE, (workspace, workspacemember))


class V1alpha2WorkspacesWorkspacerolebindings(AsyncResource):
    """`iam.v1alpha2.workspaces.workspacerolebindings`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        *,
        rolename: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[WorkspaceRoleBinding]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacerolebindings`

        Args:
            workspace (str): Path variable `workspace`.
            rolename (str, optional): Query parameter `rolename`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[WorkspaceRoleBinding]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_WORKSPACEROLEBINDINGS_LIST,
            (workspace,),
            query={
                "rolename": rolename,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(
        self, workspace: str, body: Sequence[WorkspaceRoleBinding | Mapping[str, Any]]
    ) -> builtins.list[WorkspaceRoleBinding]:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacerolebindings`

        Args:
            workspace (str): Path variable `workspace`.
            body (list[WorkspaceRoleBinding]): Request body.

        Returns:
            list[WorkspaceRoleBinding]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLEBINDINGS_CREATE, (workspace,), body=body)

    async def delete(self, workspace: str, rolebinding: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacerolebindings/{rolebinding}`

        Args:
            workspace (str): Path variable `workspace`.
            rolebinding (str): Path variable `rolebinding`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLEBINDINGS_DELETE, (workspace, rolebinding))


class V1alpha2WorkspacesWorkspaceroles(AsyncResource):
    """`iam.v1alpha2.workspaces.workspaceroles`."""

    __slots__ = ()

    async def list(
        self,
        workspace: str,
        *,
        aggregate_to: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        alias: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[WorkspaceRole]:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles`

        Args:
            workspace (str): Path variable `workspace`.
            aggregate_to (str, optional): Query parameter `aggregateTo`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            alias (str, optional): Query parameter `alias`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[WorkspaceRole]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_LIST,
            (workspace,),
            query={
                "aggregateTo": aggregate_to,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
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

    async def create(self, workspace: str, body: WorkspaceRole | Mapping[str, Any]) -> WorkspaceRole:
        """`POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles`

        Args:
            workspace (str): Path variable `workspace`.
            body (WorkspaceRole): Request body.

        Returns:
            WorkspaceRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_CREATE, (workspace,), body=body)

    async def get(self, workspace: str, workspacerole: str) -> WorkspaceRole:
        """`GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}`

        Args:
            workspace (str): Path variable `workspace`.
            workspacerole (str): Path variable `workspacerole`.

        Returns:
            WorkspaceRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_GET, (workspace, workspacerole))

    async def replace(
        self, workspace: str, workspacerole: str, body: WorkspaceRole | Mapping[str, Any]
    ) -> WorkspaceRole:
        """`PUT /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}`

        Args:
            workspace (str): Path variable `workspace`.
            workspacerole (str): Path variable `workspacerole`.
            body (WorkspaceRole): Request body.

        Returns:
            WorkspaceRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_REPLACE, (workspace, workspacerole), body=body)

    async def patch(
        self, workspace: str, workspacerole: str, body: WorkspaceRole | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> WorkspaceRole:
        """`PATCH /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}`

        Args:
            workspace (str): Path variable `workspace`.
            workspacerole (str): Path variable `workspacerole`.
            body (WorkspaceRole): Request body.

        Returns:
            WorkspaceRole: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_PATCH, (workspace, workspacerole), body=body)

    async def delete(self, workspace: str, workspacerole: str) -> Confirmation:
        """`DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}`

        Args:
            workspace (str): Path variable `workspace`.
            workspacerole (str): Path variable `workspacerole`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_DELETE, (workspace, workspacerole))


class V1alpha2Workspaces(AsyncResource):
    """`iam.v1alpha2.workspaces`."""

    __slots__ = ()

    @property
    def groupbindings(self) -> V1alpha2WorkspacesGroupbindings:
        return V1alpha2WorkspacesGroupbindings(self._caller)

    @property
    def groups(self) -> V1alpha2WorkspacesGroups:
        return V1alpha2WorkspacesGroups(self._caller)

    @property
    def rolebindings(self) -> V1alpha2WorkspacesRolebindings:
        return V1alpha2WorkspacesRolebindings(self._caller)

    @property
    def workspacemembers(self) -> V1alpha2WorkspacesWorkspacemembers:
        return V1alpha2WorkspacesWorkspacemembers(self._caller)

    @property
    def workspacerolebindings(self) -> V1alpha2WorkspacesWorkspacerolebindings:
        return V1alpha2WorkspacesWorkspacerolebindings(self._caller)

    @property
    def workspaceroles(self) -> V1alpha2WorkspacesWorkspaceroles:
        return V1alpha2WorkspacesWorkspaceroles(self._caller)


class V1alpha2(AsyncResource):
    """`iam.v1alpha2`."""

    __slots__ = ()

    @property
    def clustermembers(self) -> V1alpha2Clustermembers:
        return V1alpha2Clustermembers(self._caller)

    @property
    def clusterroles(self) -> V1alpha2Clusterroles:
        return V1alpha2Clusterroles(self._caller)

    @property
    def devops(self) -> V1alpha2Devops:
        return V1alpha2Devops(self._caller)

    @property
    def globalroles(self) -> V1alpha2Globalroles:
        return V1alpha2Globalroles(self._caller)

    @property
    def namespaces(self) -> V1alpha2Namespaces:
        return V1alpha2Namespaces(self._caller)

    @property
    def users(self) -> V1alpha2Users:
        return V1alpha2Users(self._caller)

    @property
    def workspaces(self) -> V1alpha2Workspaces:
        return V1alpha2Workspaces(self._caller)


class IamGroup(AsyncResource):
    """`iam`."""

    __slots__ = ()

    @property
    def v1alpha2(self) -> V1alpha2:
        return V1alpha2(self._caller)
