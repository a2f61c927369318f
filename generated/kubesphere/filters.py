"""Keyword arguments of lists that take a resource's name: what each may be filtered and sorted by."""

from __future__ import annotations

from typing import Literal, TypedDict


class ResourcesV1alpha2CommonFilters(TypedDict, total=False):
    """What every list takes.

    Keys:
        conditions: Filters separated by commas: `key=value` is exact, `key~value` contains.
        reverse: Sort downwards.
        order_by: Field to sort by.
        page: Which page, from 1.
        limit: How many items a page has; -1 for all.
    """

    conditions: str
    reverse: bool
    order_by: str
    page: int
    limit: int


class ResourcesV1alpha2ListFilters(ResourcesV1alpha2CommonFilters, total=False):
    """What any list takes."""


class ResourcesV1alpha3CommonFilters(TypedDict, total=False):
    """What every list takes.

    Keys:
        name: Only objects whose name contains this.
        page: Which page, from 1. A page past the end is empty. The server's default is 1.
        limit: How many items a page has; -1 for all, 0 for none.
        ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first. The server's default is False.
        label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
        names: Only objects with exactly these names, separated by commas.
        uid: Only the object with this unique identifier.
        alias: Only objects whose display name contains this.
        label: Only objects with this label: `key=value`, or `key` alone for any value.
        annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
        owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
        owner_reference: Only objects whose owner has this name.
    """

    name: str
    page: int
    limit: int
    ascending: bool
    label_selector: str
    names: str
    uid: str
    alias: str
    label: str
    annotation: str
    owner_kind: str
    owner_reference: str


class ResourcesV1alpha3ListFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What any list takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3ApplicationsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `applications` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3ClusterrolesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `clusterroles` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    aggregate_to: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3DaemonsetsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `daemonsets` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3DeploymentsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `deployments` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3FederatedapplicationsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `federatedapplications` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3FederateddeploymentsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `federateddeployments` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3FederatedpersistentvolumeclaimsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `federatedpersistentvolumeclaims` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    storage_class_name: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3FederatedsecretsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `federatedsecrets` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    type: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3GlobalrolesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `globalroles` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    aggregate_to: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3GroupbindingsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `groupbindings` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    user: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3IngressesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `ingresses` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    sort_by: Literal["createTime", "creationTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3JobsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `jobs` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "status", "updateTime"] | str


class ResourcesV1alpha3LoginrecordsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `loginrecords` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    type: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3NamespacesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `namespaces` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3NodesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `nodes` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3PersistentvolumeclaimsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `persistentvolumeclaims` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    status: str
    storage_class_name: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3PersistentvolumesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `persistentvolumes` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    status: str
    storage_class_name: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3PodsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `pods` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    node_name: str
    phase: str
    pvc_name: str
    service_name: str
    status: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3RolesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `roles` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    aggregate_to: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3SecretsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `secrets` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    field_selector: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3StatefulsetsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `statefulsets` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3UsersFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `users` takes.

    Keys:
        in_group: Sent as `ingroup`.
        not_in_group: Sent as `notingroup`.
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    cluster: str
    clusterrole: str
    email: str
    globalrole: str
    in_group: str
    not_in_group: str
    role: str
    workspace: str
    workspacerole: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3VolumesnapshotclassesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `volumesnapshotclasses` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    deletion_policy: str
    driver: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3VolumesnapshotcontentsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `volumesnapshotcontents` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    ready_to_use: str
    volume_snapshot_class_name: str
    volume_snapshot_name: str
    volume_snapshot_namespace: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3VolumesnapshotsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `volumesnapshots` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    persistent_volume_claim_name: str
    status: str
    volume_snapshot_class_name: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3WorkspacerolebindingsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `workspacerolebindings` takes.

    Keys:
        role_name: Sent as `rolename`.
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    role_name: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3WorkspacerolesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `workspaceroles` takes.

    Keys:
        sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
    """

    aggregate_to: str
    workspace: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str
