"""Resources of `iam`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import Operation, model, models, page

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.common import Confirmation
    from ..models.iam_v1alpha2 import (
        GlobalRole,
        Group,
        GroupBinding,
        LoginRecord,
        Member,
        User,
        WorkspaceRole,
        WorkspaceRoleBinding,
    )
    from ..models.rbac_v1 import ClusterRole, Role, RoleBinding

V1ALPHA2_CLUSTERMEMBERS_CLUSTERROLES_LIST: Operation[builtins.list[ClusterRole]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}/clusterroles",
    models("rbac_v1.ClusterRole"),
)
V1ALPHA2_CLUSTERMEMBERS_CREATE: Operation[builtins.list[Member]] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/clustermembers", models("iam_v1alpha2.Member")
)
V1ALPHA2_CLUSTERMEMBERS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}", model("common.Confirmation")
)
V1ALPHA2_CLUSTERMEMBERS_GET: Operation[User] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}", model("iam_v1alpha2.User")
)
V1ALPHA2_CLUSTERMEMBERS_LIST: Operation[Page[User]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/clustermembers",
    page("iam_v1alpha2.User"),
    query="email clusterrole globalrole in_group=ingroup not_in_group=notingroup page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_CLUSTERMEMBERS_REPLACE: Operation[Member] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/clustermembers/{clustermember}", model("iam_v1alpha2.Member")
)
V1ALPHA2_CLUSTERROLES_CREATE: Operation[ClusterRole] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/clusterroles", model("rbac_v1.ClusterRole")
)
V1ALPHA2_CLUSTERROLES_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}", model("common.Confirmation")
)
V1ALPHA2_CLUSTERROLES_GET: Operation[ClusterRole] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}", model("rbac_v1.ClusterRole")
)
V1ALPHA2_CLUSTERROLES_LIST: Operation[Page[ClusterRole]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/clusterroles",
    page("rbac_v1.ClusterRole"),
    query="aggregate_to=aggregateTo page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_CLUSTERROLES_PATCH: Operation[ClusterRole] = Operation(
    "PATCH",
    "/kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}",
    model("rbac_v1.ClusterRole"),
    body=("application/merge-patch+json",),
)
V1ALPHA2_CLUSTERROLES_REPLACE: Operation[ClusterRole] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/clusterroles/{clusterrole}", model("rbac_v1.ClusterRole")
)
V1ALPHA2_DEVOPS_MEMBERS_CREATE: Operation[builtins.list[Member]] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members", models("iam_v1alpha2.Member")
)
V1ALPHA2_DEVOPS_MEMBERS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}", model("common.Confirmation")
)
V1ALPHA2_DEVOPS_MEMBERS_GET: Operation[User] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}", model("iam_v1alpha2.User")
)
V1ALPHA2_DEVOPS_MEMBERS_LIST: Operation[Page[User]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members",
    page("iam_v1alpha2.User"),
    query="email role globalrole in_group=ingroup not_in_group=notingroup page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_DEVOPS_MEMBERS_REPLACE: Operation[Member] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}", model("iam_v1alpha2.Member")
)
V1ALPHA2_DEVOPS_MEMBERS_ROLES_LIST: Operation[builtins.list[Role]] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/members/{member}/roles", models("rbac_v1.Role")
)
V1ALPHA2_DEVOPS_ROLES_CREATE: Operation[Role] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles", model("rbac_v1.Role")
)
V1ALPHA2_DEVOPS_ROLES_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}", model("common.Confirmation")
)
V1ALPHA2_DEVOPS_ROLES_GET: Operation[Role] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}", model("rbac_v1.Role")
)
V1ALPHA2_DEVOPS_ROLES_LIST: Operation[Page[Role]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles",
    page("rbac_v1.Role"),
    query="aggregate_to=aggregateTo page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_DEVOPS_ROLES_PATCH: Operation[Role] = Operation(
    "PATCH",
    "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}",
    model("rbac_v1.Role"),
    body=("application/merge-patch+json",),
)
V1ALPHA2_DEVOPS_ROLES_REPLACE: Operation[Role] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/devops/{devops}/roles/{role}", model("rbac_v1.Role")
)
V1ALPHA2_GLOBALROLES_CREATE: Operation[GlobalRole] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/globalroles", model("iam_v1alpha2.GlobalRole")
)
V1ALPHA2_GLOBALROLES_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}", model("common.Confirmation")
)
V1ALPHA2_GLOBALROLES_GET: Operation[GlobalRole] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}", model("iam_v1alpha2.GlobalRole")
)
V1ALPHA2_GLOBALROLES_LIST: Operation[Page[GlobalRole]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/globalroles",
    page("iam_v1alpha2.GlobalRole"),
    query="aggregate_to=aggregateTo page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_GLOBALROLES_PATCH: Operation[GlobalRole] = Operation(
    "PATCH",
    "/kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}",
    model("iam_v1alpha2.GlobalRole"),
    body=("application/merge-patch+json",),
)
V1ALPHA2_GLOBALROLES_REPLACE: Operation[GlobalRole] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/globalroles/{globalrole}", model("iam_v1alpha2.GlobalRole")
)
V1ALPHA2_NAMESPACES_MEMBERS_CREATE: Operation[builtins.list[Member]] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members", models("iam_v1alpha2.Member")
)
V1ALPHA2_NAMESPACES_MEMBERS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}", model("common.Confirmation")
)
V1ALPHA2_NAMESPACES_MEMBERS_GET: Operation[User] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}", model("iam_v1alpha2.User")
)
V1ALPHA2_NAMESPACES_MEMBERS_LIST: Operation[Page[User]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members",
    page("iam_v1alpha2.User"),
    query="email role globalrole in_group=ingroup not_in_group=notingroup page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_NAMESPACES_MEMBERS_REPLACE: Operation[Member] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}", model("iam_v1alpha2.Member")
)
V1ALPHA2_NAMESPACES_MEMBERS_ROLES_LIST: Operation[builtins.list[Role]] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members/{member}/roles", models("rbac_v1.Role")
)
V1ALPHA2_NAMESPACES_ROLEBINDINGS_CREATE: Operation[builtins.list[RoleBinding]] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/rolebindings", models("rbac_v1.RoleBinding")
)
V1ALPHA2_NAMESPACES_ROLEBINDINGS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/rolebindings/{rolebinding}",
    model("common.Confirmation"),
)
V1ALPHA2_NAMESPACES_ROLES_CREATE: Operation[Role] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles", model("rbac_v1.Role")
)
V1ALPHA2_NAMESPACES_ROLES_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}", model("common.Confirmation")
)
V1ALPHA2_NAMESPACES_ROLES_GET: Operation[Role] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}", model("rbac_v1.Role")
)
V1ALPHA2_NAMESPACES_ROLES_LIST: Operation[Page[Role]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles",
    page("rbac_v1.Role"),
    query="aggregate_to=aggregateTo page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_NAMESPACES_ROLES_PATCH: Operation[Role] = Operation(
    "PATCH",
    "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}",
    model("rbac_v1.Role"),
    body=("application/merge-patch+json",),
)
V1ALPHA2_NAMESPACES_ROLES_REPLACE: Operation[Role] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}", model("rbac_v1.Role")
)
V1ALPHA2_USERS_CREATE: Operation[User] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/users", model("iam_v1alpha2.User")
)
V1ALPHA2_USERS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/iam.kubesphere.io/v1alpha2/users/{user}", model("common.Confirmation")
)
V1ALPHA2_USERS_GET: Operation[User] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/users/{user}", model("iam_v1alpha2.User")
)
V1ALPHA2_USERS_GLOBALROLES_LIST: Operation[builtins.list[GlobalRole]] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/users/{user}/globalroles", models("iam_v1alpha2.GlobalRole")
)
V1ALPHA2_USERS_LIST: Operation[Page[User]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/users",
    page("iam_v1alpha2.User"),
    query="email globalrole in_group=ingroup not_in_group=notingroup cluster clusterrole workspace workspacerole role page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_USERS_LOGINRECORDS_LIST: Operation[Page[LoginRecord]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/users/{user}/loginrecords",
    page("iam_v1alpha2.LoginRecord"),
    query="type page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_USERS_REPLACE: Operation[User] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/users/{user}", model("iam_v1alpha2.User")
)
V1ALPHA2_USERS_RESET_PASSWORD: Operation[Confirmation] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/users/{user}/password", model("common.Confirmation")
)
V1ALPHA2_WORKSPACES_GROUPBINDINGS_CREATE: Operation[builtins.list[GroupBinding]] = Operation(
    "POST",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groupbindings",
    models("iam_v1alpha2.GroupBinding"),
)
V1ALPHA2_WORKSPACES_GROUPBINDINGS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groupbindings/{groupbinding}",
    model("common.Confirmation"),
)
V1ALPHA2_WORKSPACES_GROUPBINDINGS_LIST: Operation[Page[GroupBinding]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groupbindings",
    page("iam_v1alpha2.GroupBinding"),
    query="user page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_GROUPS_CREATE: Operation[Group] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups", model("iam_v1alpha2.Group")
)
V1ALPHA2_WORKSPACES_GROUPS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}", model("common.Confirmation")
)
V1ALPHA2_WORKSPACES_GROUPS_GET: Operation[Group] = Operation(
    "GET", "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}", model("iam_v1alpha2.Group")
)
V1ALPHA2_WORKSPACES_GROUPS_LIST: Operation[Page[Group]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups",
    page("iam_v1alpha2.Group"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_GROUPS_PATCH: Operation[Group] = Operation(
    "PATCH",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}",
    model("iam_v1alpha2.Group"),
    body=("application/merge-patch+json",),
)
V1ALPHA2_WORKSPACES_GROUPS_REPLACE: Operation[Group] = Operation(
    "PUT", "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/groups/{group}", model("iam_v1alpha2.Group")
)
V1ALPHA2_WORKSPACES_ROLEBINDINGS_LIST: Operation[builtins.list[RoleBinding]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/rolebindings",
    models("rbac_v1.RoleBinding"),
    query="label_selector=labelSelector",
)
V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_CREATE: Operation[builtins.list[Member]] = Operation(
    "POST", "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers", models("iam_v1alpha2.Member")
)
V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}",
    model("common.Confirmation"),
)
V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_GET: Operation[User] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}",
    model("iam_v1alpha2.User"),
)
V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_LIST: Operation[Page[User]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers",
    page("iam_v1alpha2.User"),
    query="email workspacerole globalrole in_group=ingroup not_in_group=notingroup page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_REPLACE: Operation[Member] = Operation(
    "PUT",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}",
    model("iam_v1alpha2.Member"),
)
V1ALPHA2_WORKSPACES_WORKSPACEMEMBERS_WORKSPACEROLES_LIST: Operation[builtins.list[WorkspaceRole]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers/{workspacemember}/workspaceroles",
    models("iam_v1alpha2.WorkspaceRole"),
)
V1ALPHA2_WORKSPACES_WORKSPACEROLEBINDINGS_CREATE: Operation[builtins.list[WorkspaceRoleBinding]] = Operation(
    "POST",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacerolebindings",
    models("iam_v1alpha2.WorkspaceRoleBinding"),
)
V1ALPHA2_WORKSPACES_WORKSPACEROLEBINDINGS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacerolebindings/{rolebinding}",
    model("common.Confirmation"),
)
V1ALPHA2_WORKSPACES_WORKSPACEROLEBINDINGS_LIST: Operation[Page[WorkspaceRoleBinding]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacerolebindings",
    page("iam_v1alpha2.WorkspaceRoleBinding"),
    query="role_name=rolename page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_WORKSPACEROLES_CREATE: Operation[WorkspaceRole] = Operation(
    "POST",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles",
    model("iam_v1alpha2.WorkspaceRole"),
)
V1ALPHA2_WORKSPACES_WORKSPACEROLES_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}",
    model("common.Confirmation"),
)
V1ALPHA2_WORKSPACES_WORKSPACEROLES_GET: Operation[WorkspaceRole] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}",
    model("iam_v1alpha2.WorkspaceRole"),
)
V1ALPHA2_WORKSPACES_WORKSPACEROLES_LIST: Operation[Page[WorkspaceRole]] = Operation(
    "GET",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles",
    page("iam_v1alpha2.WorkspaceRole"),
    query="aggregate_to=aggregateTo page limit sort_by=sortBy ascending label_selector=labelSelector name names uid alias namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WORKSPACES_WORKSPACEROLES_PATCH: Operation[WorkspaceRole] = Operation(
    "PATCH",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}",
    model("iam_v1alpha2.WorkspaceRole"),
    body=("application/merge-patch+json",),
)
V1ALPHA2_WORKSPACES_WORKSPACEROLES_REPLACE: Operation[WorkspaceRole] = Operation(
    "PUT",
    "/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}",
    model("iam_v1alpha2.WorkspaceRole"),
)
