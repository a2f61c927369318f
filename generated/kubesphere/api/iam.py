"""Resources of `iam`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._operations import iam as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
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


class V1alpha2ClustermembersClusterroles(Resource):
    """`iam.v1alpha2.clustermembers.clusterroles`."""

    def list(self, clustermember: str) -> builtins.list[ClusterRole]:
        """Lists the cluster roles of a member of the cluster.
        `GET /kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}/clusterroles`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_CLUSTERROLES_LIST, (clustermember,))


class V1alpha2Clustermembers(Resource):
    """`iam.v1alpha2.clustermembers`."""

    clusterroles: V1alpha2ClustermembersClusterroles

    def list(
        self,
        *,
        email: str | None = None,
        clusterrole: str | None = None,
        globalrole: str | None = None,
        in_group: str | None = None,
        not_in_group: str | None = None,
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
    ) -> Page[User]:
        """Lists the members of the cluster.
        `GET /kapis/iam.kubesphere.io/v1alpha2/clustermembers`

        Args:
            email: Only the user with this e-mail address.
            clusterrole: Only users with this cluster role.
            globalrole: Only users with this platform role.
            in_group: Only users who are in this group. Sent as `ingroup`.
            not_in_group: Only users who are not in this group. Sent as `notingroup`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_LIST, values=locals())

    def create(self, body: Sequence[Member | Mapping[str, Any]]) -> builtins.list[Member]:
        """Gives users a role in the whole cluster.
        `POST /kapis/iam.kubesphere.io/v1alpha2/clustermembers`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_CREATE, body=body)

    def get(self, clustermember: str) -> User:
        """Gets a member of the cluster.
        `GET /kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_GET, (clustermember,))

    def replace(self, clustermember: str, body: Member | Mapping[str, Any]) -> Member:
        """Gives a member of the cluster another role.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_REPLACE, (clustermember,), body=body)

    def delete(self, clustermember: str) -> Confirmation:
        """Takes the role in the whole cluster from a user; the user stays.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERMEMBERS_DELETE, (clustermember,))


class V1alpha2Clusterroles(Resource):
    """`iam.v1alpha2.clusterroles`."""

    def list(
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
    ) -> Page[ClusterRole]:
        """Lists the cluster roles.
        `GET /kapis/iam.kubesphere.io/v1alpha2/clusterroles`

        Args:
            aggregate_to: Only roles that are aggregated into this role.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_CLUSTERROLES_LIST, values=locals())

    def create(self, body: ClusterRole | Mapping[str, Any]) -> ClusterRole:
        """Creates a cluster role.
        `POST /kapis/iam.kubesphere.io/v1alpha2/clusterroles`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERROLES_CREATE, body=body)

    def get(self, clusterrole: str) -> ClusterRole:
        """Gets a cluster role.
        `GET /kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERROLES_GET, (clusterrole,))

    def replace(self, clusterrole: str, body: ClusterRole | Mapping[str, Any]) -> ClusterRole:
        """Replaces a cluster role.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERROLES_REPLACE, (clusterrole,), body=body)

    def patch(
        self, clusterrole: str, body: ClusterRole | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> ClusterRole:
        """Changes the given fields of a cluster role.
        `PATCH /kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERROLES_PATCH, (clusterrole,), body=body)

    def delete(self, clusterrole: str) -> Confirmation:
        """Deletes a cluster role.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}`
        """
        return self._call(_ops.V1ALPHA2_CLUSTERROLES_DELETE, (clusterrole,))


class V1alpha2DevopsMembersRoles(Resource):
    """`iam.v1alpha2.devops.members.roles`."""

    def list(self, devops: str, member: str) -> builtins.list[Role]:
        """Lists the roles of a member.
        `GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}/roles`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_ROLES_LIST, (devops, member))


class V1alpha2DevopsMembers(Resource):
    """`iam.v1alpha2.devops.members`."""

    roles: V1alpha2DevopsMembersRoles

    def list(
        self,
        devops: str,
        *,
        email: str | None = None,
        role: str | None = None,
        globalrole: str | None = None,
        in_group: str | None = None,
        not_in_group: str | None = None,
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
    ) -> Page[User]:
        """Lists the members of a DevOps project.
        `GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members`

        Args:
            email: Only the user with this e-mail address.
            role: Only users with this role.
            globalrole: Only users with this platform role.
            in_group: Only users who are in this group. Sent as `ingroup`.
            not_in_group: Only users who are not in this group. Sent as `notingroup`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_LIST, (devops,), values=locals())

    def create(self, devops: str, body: Sequence[Member | Mapping[str, Any]]) -> builtins.list[Member]:
        """Adds users to a DevOps project, each with a role in it.
        `POST /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_CREATE, (devops,), body=body)

    def get(self, devops: str, member: str) -> User:
        """Gets a member of a DevOps project.
        `GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_GET, (devops, member))

    def replace(self, devops: str, member: str, body: Member | Mapping[str, Any]) -> Member:
        """Gives a member of a DevOps project another role.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_REPLACE, (devops, member), body=body)

    def delete(self, devops: str, member: str) -> Confirmation:
        """Takes a user out of a DevOps project; the user stays.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_MEMBERS_DELETE, (devops, member))


class V1alpha2DevopsRoles(Resource):
    """`iam.v1alpha2.devops.roles`."""

    def list(
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
    ) -> Page[Role]:
        """Lists the roles of a DevOps project.
        `GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles`

        Args:
            aggregate_to: Only roles that are aggregated into this role.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_ROLES_LIST, (devops,), values=locals())

    def create(self, devops: str, body: Role | Mapping[str, Any]) -> Role:
        """Creates a role of a DevOps project.
        `POST /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_ROLES_CREATE, (devops,), body=body)

    def get(self, devops: str, role: str) -> Role:
        """Gets a role of a DevOps project.
        `GET /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_ROLES_GET, (devops, role))

    def replace(self, devops: str, role: str, body: Role | Mapping[str, Any]) -> Role:
        """Replaces a role of a DevOps project.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_ROLES_REPLACE, (devops, role), body=body)

    def patch(self, devops: str, role: str, body: Role | Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> Role:
        """Changes the given fields of a role of a DevOps project.
        `PATCH /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_ROLES_PATCH, (devops, role), body=body)

    def delete(self, devops: str, role: str) -> Confirmation:
        """Deletes a role of a DevOps project.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_ROLES_DELETE, (devops, role))


class V1alpha2Devops(Resource):
    """`iam.v1alpha2.devops`."""

    members: V1alpha2DevopsMembers
    roles: V1alpha2DevopsRoles


class V1alpha2Globalroles(Resource):
    """`iam.v1alpha2.globalroles`."""

    def list(
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
    ) -> Page[GlobalRole]:
        """Lists the platform roles.
        `GET /kapis/iam.kubesphere.io/v1alpha2/globalroles`

        Args:
            aggregate_to: Only roles that are aggregated into this role.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_GLOBALROLES_LIST, values=locals())

    def create(self, body: GlobalRole | Mapping[str, Any]) -> GlobalRole:
        """Creates a platform role.
        `POST /kapis/iam.kubesphere.io/v1alpha2/globalroles`
        """
        return self._call(_ops.V1ALPHA2_GLOBALROLES_CREATE, body=body)

    def get(self, globalrole: str) -> GlobalRole:
        """Gets a platform role.
        `GET /kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}`
        """
        return self._call(_ops.V1ALPHA2_GLOBALROLES_GET, (globalrole,))

    def replace(self, globalrole: str, body: GlobalRole | Mapping[str, Any]) -> GlobalRole:
        """Replaces a platform role.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}`
        """
        return self._call(_ops.V1ALPHA2_GLOBALROLES_REPLACE, (globalrole,), body=body)

    def patch(self, globalrole: str, body: GlobalRole | Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> GlobalRole:
        """Changes the given fields of a platform role.
        `PATCH /kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}`
        """
        return self._call(_ops.V1ALPHA2_GLOBALROLES_PATCH, (globalrole,), body=body)

    def delete(self, globalrole: str) -> Confirmation:
        """Deletes a platform role.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}`
        """
        return self._call(_ops.V1ALPHA2_GLOBALROLES_DELETE, (globalrole,))


class V1alpha2NamespacesMembersRoles(Resource):
    """`iam.v1alpha2.namespaces.members.roles`."""

    def list(self, namespace: str, member: str) -> builtins.list[Role]:
        """Lists the roles of a member.
        `GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}/roles`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_ROLES_LIST, (namespace, member))


class V1alpha2NamespacesMembers(Resource):
    """`iam.v1alpha2.namespaces.members`."""

    roles: V1alpha2NamespacesMembersRoles

    def list(
        self,
        namespace: str,
        *,
        email: str | None = None,
        role: str | None = None,
        globalrole: str | None = None,
        in_group: str | None = None,
        not_in_group: str | None = None,
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
    ) -> Page[User]:
        """Lists the members of a project.
        `GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members`

        Args:
            email: Only the user with this e-mail address.
            role: Only users with this role.
            globalrole: Only users with this platform role.
            in_group: Only users who are in this group. Sent as `ingroup`.
            not_in_group: Only users who are not in this group. Sent as `notingroup`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_LIST, (namespace,), values=locals())

    def create(self, namespace: str, body: Sequence[Member | Mapping[str, Any]]) -> builtins.list[Member]:
        """Adds users to a project, each with a role in it.
        `POST /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_CREATE, (namespace,), body=body)

    def get(self, namespace: str, member: str) -> User:
        """Gets a member of a project.
        `GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_GET, (namespace, member))

    def replace(self, namespace: str, member: str, body: Member | Mapping[str, Any]) -> Member:
        """Gives a member of a project another role.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_REPLACE, (namespace, member), body=body)

    def delete(self, namespace: str, member: str) -> Confirmation:
        """Takes a user out of a project; the user stays.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_MEMBERS_DELETE, (namespace, member))


class V1alpha2NamespacesRolebindings(Resource):
    """`iam.v1alpha2.namespaces.rolebindings`."""

    def create(self, namespace: str, body: Sequence[RoleBinding | Mapping[str, Any]]) -> builtins.list[RoleBinding]:
        """Creates a role binding of a project.
        `POST /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/rolebindings`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_ROLEBINDINGS_CREATE, (namespace,), body=body)

    def delete(self, namespace: str, rolebinding: str) -> Confirmation:
        """Deletes a role binding of a project.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/rolebindings/{rolebinding}`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_ROLEBINDINGS_DELETE, (namespace, rolebinding))


class V1alpha2NamespacesRoles(Resource):
    """`iam.v1alpha2.namespaces.roles`."""

    def list(
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
    ) -> Page[Role]:
        """Lists the roles of a project.
        `GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles`

        Args:
            aggregate_to: Only roles that are aggregated into this role.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_LIST, (namespace,), values=locals())

    def create(self, namespace: str, body: Role | Mapping[str, Any]) -> Role:
        """Creates a role of a project.
        `POST /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_CREATE, (namespace,), body=body)

    def get(self, namespace: str, role: str) -> Role:
        """Gets a role of a project.
        `GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_GET, (namespace, role))

    def replace(self, namespace: str, role: str, body: Role | Mapping[str, Any]) -> Role:
        """Replaces a role of a project.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_REPLACE, (namespace, role), body=body)

    def patch(self, namespace: str, role: str, body: Role | Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> Role:
        """Changes the given fields of a role of a project.
        `PATCH /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_PATCH, (namespace, role), body=body)

    def delete(self, namespace: str, role: str) -> Confirmation:
        """Deletes a role of a project.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_ROLES_DELETE, (namespace, role))


class V1alpha2Namespaces(Resource):
    """`iam.v1alpha2.namespaces`."""

    members: V1alpha2NamespacesMembers
    rolebindings: V1alpha2NamespacesRolebindings
    roles: V1alpha2NamespacesRoles


class V1alpha2UsersGlobalroles(Resource):
    """`iam.v1alpha2.users.globalroles`."""

    def list(self, user: str) -> builtins.list[GlobalRole]:
        """Lists the platform roles of a user.
        `GET /kapis/iam.kubesphere.io/v1alpha2/users/{user}/globalroles`
        """
        return self._call(_ops.V1ALPHA2_USERS_GLOBALROLES_LIST, (user,))


class V1alpha2UsersLoginrecords(Resource):
    """`iam.v1alpha2.users.loginrecords`."""

    def list(
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
    ) -> Page[LoginRecord]:
        """Lists the tries of a user to log in, the failed ones too.
        `GET /kapis/iam.kubesphere.io/v1alpha2/users/{user}/loginrecords`

        Args:
            type: Only objects of this type.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_USERS_LOGINRECORDS_LIST, (user,), values=locals())


class V1alpha2Users(Resource):
    """`iam.v1alpha2.users`."""

    globalroles: V1alpha2UsersGlobalroles
    loginrecords: V1alpha2UsersLoginrecords

    def list(
        self,
        *,
        email: str | None = None,
        globalrole: str | None = None,
        in_group: str | None = None,
        not_in_group: str | None = None,
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
    ) -> Page[User]:
        """Lists the users.
        `GET /kapis/iam.kubesphere.io/v1alpha2/users`

        Args:
            email: Only the user with this e-mail address.
            globalrole: Only users with this platform role.
            in_group: Only users who are in this group. Sent as `ingroup`.
            not_in_group: Only users who are not in this group. Sent as `notingroup`.
            clusterrole: Only users with this cluster role.
            workspace: Only objects of this workspace.
            workspacerole: Only users with this role in the workspace.
            role: Only users with this role.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_USERS_LIST, values=locals())

    def create(self, body: User | Mapping[str, Any]) -> User:
        """Creates a user; the platform role is an annotation of it.
        `POST /kapis/iam.kubesphere.io/v1alpha2/users`
        """
        return self._call(_ops.V1ALPHA2_USERS_CREATE, body=body)

    def get(self, user: str) -> User:
        """Gets a user.
        `GET /kapis/iam.kubesphere.io/v1alpha2/users/{user}`
        """
        return self._call(_ops.V1ALPHA2_USERS_GET, (user,))

    def replace(self, user: str, body: User | Mapping[str, Any]) -> User:
        """Replaces a user; `metadata.resourceVersion` must be that of what was read.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/users/{user}`
        """
        return self._call(_ops.V1ALPHA2_USERS_REPLACE, (user,), body=body)

    def delete(self, user: str) -> Confirmation:
        """Deletes a user and the role bindings of the user.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/users/{user}`
        """
        return self._call(_ops.V1ALPHA2_USERS_DELETE, (user,))

    def reset_password(self, user: str, body: PasswordReset | Mapping[str, Any]) -> Confirmation:
        """Sets a new password; a user who changes the own one gives the current password too.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/users/{user}/password`
        """
        return self._call(_ops.V1ALPHA2_USERS_RESET_PASSWORD, (user,), body=body)


class V1alpha2WorkspacesGroupbindings(Resource):
    """`iam.v1alpha2.workspaces.groupbindings`."""

    def list(
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
    ) -> Page[GroupBinding]:
        """Lists the group memberships of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groupbindings`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GROUPBINDINGS_LIST, (workspace,), values=locals())

    def create(self, workspace: str, body: Sequence[GroupMember | Mapping[str, Any]]) -> builtins.list[GroupBinding]:
        """Puts users into a user group.
        `POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groupbindings`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GROUPBINDINGS_CREATE, (workspace,), body=body)

    def delete(self, workspace: str, groupbinding: str) -> Confirmation:
        """Takes a user out of a user group.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groupbindings/{groupbinding}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GROUPBINDINGS_DELETE, (workspace, groupbinding))


class V1alpha2WorkspacesGroups(Resource):
    """`iam.v1alpha2.workspaces.groups`."""

    def list(
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
    ) -> Page[Group]:
        """Lists the user groups of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_LIST, (workspace,), values=locals())

    def create(self, workspace: str, body: Group | Mapping[str, Any]) -> Group:
        """Creates a user group of a workspace; the server makes its name from `metadata.generateName`.
        `POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_CREATE, (workspace,), body=body)

    def get(self, workspace: str, group: str) -> Group:
        """Gets a user group of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_GET, (workspace, group))

    def replace(self, workspace: str, group: str, body: Group | Mapping[str, Any]) -> Group:
        """Replaces a user group of a workspace.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_REPLACE, (workspace, group), body=body)

    def patch(self, workspace: str, group: str, body: Group | Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> Group:
        """Changes the given fields of a user group of a workspace.
        `PATCH /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_PATCH, (workspace, group), body=body)

    def delete(self, workspace: str, group: str) -> Confirmation:
        """Deletes a user group of a workspace.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_GROUPS_DELETE, (workspace, group))


class V1alpha2WorkspacesRolebindings(Resource):
    """`iam.v1alpha2.workspaces.rolebindings`."""

    def list(self, workspace: str, *, label_selector: str | None = None) -> builtins.list[RoleBinding]:
        """Lists the role bindings of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/rolebindings`

        Args:
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_ROLEBINDINGS_LIST, (workspace,), values=locals())


class V1alpha2WorkspacesWorkspacemembersWorkspaceroles(Resource):
    """`iam.v1alpha2.workspaces.workspacemembers.workspaceroles`."""

    def list(self, workspace: str, workspacemember: str) -> builtins.list[WorkspaceRole]:
        """Lists the roles of a member of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}/workspaceroles`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_WORKSPACEROLES_LIST, (workspace, workspacemember))


class V1alpha2WorkspacesWorkspacemembers(Resource):
    """`iam.v1alpha2.workspaces.workspacemembers`."""

    workspaceroles: V1alpha2WorkspacesWorkspacemembersWorkspaceroles

    def list(
        self,
        workspace: str,
        *,
        email: str | None = None,
        workspacerole: str | None = None,
        globalrole: str | None = None,
        in_group: str | None = None,
        not_in_group: str | None = None,
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
    ) -> Page[User]:
        """Lists the members of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers`

        Args:
            email: Only the user with this e-mail address.
            workspacerole: Only users with this role in the workspace.
            globalrole: Only users with this platform role.
            in_group: Only users who are in this group. Sent as `ingroup`.
            not_in_group: Only users who are not in this group. Sent as `notingroup`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_LIST, (workspace,), values=locals())

    def create(self, workspace: str, body: Sequence[Member | Mapping[str, Any]]) -> builtins.list[Member]:
        """Adds users to a workspace, each with a role in it.
        `POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_CREATE, (workspace,), body=body)

    def get(self, workspace: str, workspacemember: str) -> User:
        """Gets a member of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_GET, (workspace, workspacemember))

    def replace(self, workspace: str, workspacemember: str, body: Member | Mapping[str, Any]) -> Member:
        """Gives a member of a workspace another role.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_REPLACE, (workspace, workspacemember), body=body)

    def delete(self, workspace: str, workspacemember: str) -> Confirmation:
        """Takes a user out of a workspace; the user stays.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_DELETE, (workspace, workspacemember))


class V1alpha2WorkspacesWorkspacerolebindings(Resource):
    """`iam.v1alpha2.workspaces.workspacerolebindings`."""

    def list(
        self,
        workspace: str,
        *,
        role_name: str | None = None,
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
    ) -> Page[WorkspaceRoleBinding]:
        """Lists the workspace role bindings of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacerolebindings`

        Args:
            role_name: Only bindings of this role. Sent as `rolename`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLEBINDINGS_LIST, (workspace,), values=locals())

    def create(
        self, workspace: str, body: Sequence[WorkspaceRoleBinding | Mapping[str, Any]]
    ) -> builtins.list[WorkspaceRoleBinding]:
        """Creates a workspace role binding of a workspace.
        `POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacerolebindings`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLEBINDINGS_CREATE, (workspace,), body=body)

    def delete(self, workspace: str, workspacerolebinding: str) -> Confirmation:
        """Deletes a workspace role binding of a workspace.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacerolebindings/{rolebinding}`

        Args:
            workspacerolebinding: Sent as `rolebinding`.
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLEBINDINGS_DELETE, (workspace, workspacerolebinding))


class V1alpha2WorkspacesWorkspaceroles(Resource):
    """`iam.v1alpha2.workspaces.workspaceroles`."""

    def list(
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
    ) -> Page[WorkspaceRole]:
        """Lists the workspace roles of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles`

        Args:
            aggregate_to: Only roles that are aggregated into this role.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            alias: Only objects whose display name contains this.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_LIST, (workspace,), values=locals())

    def create(self, workspace: str, body: WorkspaceRole | Mapping[str, Any]) -> WorkspaceRole:
        """Creates a workspace role of a workspace.
        `POST /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_CREATE, (workspace,), body=body)

    def get(self, workspace: str, workspacerole: str) -> WorkspaceRole:
        """Gets a workspace role of a workspace.
        `GET /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_GET, (workspace, workspacerole))

    def replace(self, workspace: str, workspacerole: str, body: WorkspaceRole | Mapping[str, Any]) -> WorkspaceRole:
        """Replaces a workspace role of a workspace.
        `PUT /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_REPLACE, (workspace, workspacerole), body=body)

    def patch(
        self, workspace: str, workspacerole: str, body: WorkspaceRole | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> WorkspaceRole:
        """Changes the given fields of a workspace role of a workspace.
        `PATCH /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_PATCH, (workspace, workspacerole), body=body)

    def delete(self, workspace: str, workspacerole: str) -> Confirmation:
        """Deletes a workspace role of a workspace.
        `DELETE /kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}`
        """
        return self._call(_ops.V1ALPHA2_WORKSPACES_WORKSPACEROLES_DELETE, (workspace, workspacerole))


class V1alpha2Workspaces(Resource):
    """`iam.v1alpha2.workspaces`."""

    groupbindings: V1alpha2WorkspacesGroupbindings
    groups: V1alpha2WorkspacesGroups
    rolebindings: V1alpha2WorkspacesRolebindings
    workspacemembers: V1alpha2WorkspacesWorkspacemembers
    workspacerolebindings: V1alpha2WorkspacesWorkspacerolebindings
    workspaceroles: V1alpha2WorkspacesWorkspaceroles


class V1alpha2(Resource):
    """`iam.v1alpha2`."""

    clustermembers: V1alpha2Clustermembers
    clusterroles: V1alpha2Clusterroles
    devops: V1alpha2Devops
    globalroles: V1alpha2Globalroles
    namespaces: V1alpha2Namespaces
    users: V1alpha2Users
    workspaces: V1alpha2Workspaces


class IamGroup(Resource):
    """`iam`."""

    v1alpha2: V1alpha2
