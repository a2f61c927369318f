"""Keyword arguments of lists that take a resource's name: what each may be filtered and sorted by."""

from __future__ import annotations

from typing import Literal, TypedDict


class ResourcesV1alpha2CommonFilters(TypedDict, total=False):
    """What every list takes.

    Keys:
        conditions: sent as `conditions`.
        paging: sent as `paging`.
        reverse: sent as `reverse`.
        order_by: sent as `orderBy`.
        page: sent as `page`.
        limit: sent as `limit`.
    """

    conditions: str
    paging: str
    reverse: bool
    order_by: str
    page: int
    limit: int


class ResourcesV1alpha2ListFilters(ResourcesV1alpha2CommonFilters, total=False):
    """What any list takes."""


class ResourcesV1alpha3CommonFilters(TypedDict, total=False):
    """What every list takes.

    Keys:
        name: sent as `name`.
        page: sent as `page`.
        limit: sent as `limit`.
        ascending: sent as `ascending`.
        label_selector: sent as `labelSelector`.
        names: sent as `names`.
        uid: sent as `uid`.
        alias: sent as `alias`.
        label: sent as `label`.
        annotation: sent as `annotation`.
        owner_kind: sent as `ownerKind`.
        owner_reference: sent as `ownerReference`.
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
        sort_by: sent as `sortBy`.
    """

    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3ApplicationsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `applications` takes.

    Keys:
        sort_by: sent as `sortBy`.
    """

    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3ClusterrolesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `clusterroles` takes.

    Keys:
        aggregate_to: sent as `aggregateTo`.
        sort_by: sent as `sortBy`.
    """

    aggregate_to: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3DaemonsetsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `daemonsets` takes.

    Keys:
        status: sent as `status`.
        sort_by: sent as `sortBy`.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3DeploymentsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `deployments` takes.

    Keys:
        status: sent as `status`.
        sort_by: sent as `sortBy`.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3FederatedapplicationsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `federatedapplications` takes.

    Keys:
        sort_by: sent as `sortBy`.
    """

    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3FederateddeploymentsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `federateddeployments` takes.

    Keys:
        sort_by: sent as `sortBy`.
    """

    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3FederatedpersistentvolumeclaimsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `federatedpersistentvolumeclaims` takes.

    Keys:
        storage_class_name: sent as `storageClassName`.
        sort_by: sent as `sortBy`.
    """

    storage_class_name: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3FederatedsecretsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `federatedsecrets` takes.

    Keys:
        type: sent as `type`.
        sort_by: sent as `sortBy`.
    """

    type: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3GlobalrolesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `globalroles` takes.

    Keys:
        aggregate_to: sent as `aggregateTo`.
        sort_by: sent as `sortBy`.
    """

    aggregate_to: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3GroupbindingsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `groupbindings` takes.

    Keys:
        user: sent as `user`.
        sort_by: sent as `sortBy`.
    """

    user: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3IngressesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `ingresses` takes.

    Keys:
        sort_by: sent as `sortBy`.
    """

    sort_by: Literal["createTime", "creationTimestamp", "name", "updateTime"] | str


class ResourcesV1alpha3JobsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `jobs` takes.

    Keys:
        status: sent as `status`.
        sort_by: sent as `sortBy`.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "lastUpdateTimestamp", "name", "status", "updateTime"] | str


class ResourcesV1alpha3LoginrecordsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `loginrecords` takes.

    Keys:
        type: sent as `type`.
        sort_by: sent as `sortBy`.
    """

    type: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3NamespacesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `namespaces` takes.

    Keys:
        status: sent as `status`.
        sort_by: sent as `sortBy`.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3NodesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `nodes` takes.

    Keys:
        status: sent as `status`.
        sort_by: sent as `sortBy`.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3PersistentvolumeclaimsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `persistentvolumeclaims` takes.

    Keys:
        status: sent as `status`.
        storage_class_name: sent as `storageClassName`.
        sort_by: sent as `sortBy`.
    """

    status: str
    storage_class_name: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3PersistentvolumesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `persistentvolumes` takes.

    Keys:
        status: sent as `status`.
        storage_class_name: sent as `storageClassName`.
        sort_by: sent as `sortBy`.
    """

    status: str
    storage_class_name: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3PodsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `pods` takes.

    Keys:
        node_name: sent as `nodeName`.
        phase: sent as `phase`.
        pvc_name: sent as `pvcName`.
        service_name: sent as `serviceName`.
        status: sent as `status`.
        sort_by: sent as `sortBy`.
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
        aggregate_to: sent as `aggregateTo`.
        sort_by: sent as `sortBy`.
    """

    aggregate_to: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3SecretsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `secrets` takes.

    Keys:
        field_selector: sent as `fieldSelector`.
        sort_by: sent as `sortBy`.
    """

    field_selector: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3StatefulsetsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `statefulsets` takes.

    Keys:
        status: sent as `status`.
        sort_by: sent as `sortBy`.
    """

    status: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3UsersFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `users` takes.

    Keys:
        cluster: sent as `cluster`.
        clusterrole: sent as `clusterrole`.
        email: sent as `email`.
        globalrole: sent as `globalrole`.
        ingroup: sent as `ingroup`.
        notingroup: sent as `notingroup`.
        role: sent as `role`.
        workspace: sent as `workspace`.
        workspacerole: sent as `workspacerole`.
        sort_by: sent as `sortBy`.
    """

    cluster: str
    clusterrole: str
    email: str
    globalrole: str
    ingroup: str
    notingroup: str
    role: str
    workspace: str
    workspacerole: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3VolumesnapshotclassesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `volumesnapshotclasses` takes.

    Keys:
        deletion_policy: sent as `deletionPolicy`.
        driver: sent as `driver`.
        sort_by: sent as `sortBy`.
    """

    deletion_policy: str
    driver: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3VolumesnapshotcontentsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `volumesnapshotcontents` takes.

    Keys:
        ready_to_use: sent as `readyToUse`.
        volume_snapshot_class_name: sent as `volumeSnapshotClassName`.
        volume_snapshot_name: sent as `volumeSnapshotName`.
        volume_snapshot_namespace: sent as `volumeSnapshotNamespace`.
        sort_by: sent as `sortBy`.
    """

    ready_to_use: str
    volume_snapshot_class_name: str
    volume_snapshot_name: str
    volume_snapshot_namespace: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3VolumesnapshotsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `volumesnapshots` takes.

    Keys:
        persistent_volume_claim_name: sent as `persistentVolumeClaimName`.
        status: sent as `status`.
        volume_snapshot_class_name: sent as `volumeSnapshotClassName`.
        sort_by: sent as `sortBy`.
    """

    persistent_volume_claim_name: str
    status: str
    volume_snapshot_class_name: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3WorkspacerolebindingsFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `workspacerolebindings` takes.

    Keys:
        rolename: sent as `rolename`.
        sort_by: sent as `sortBy`.
    """

    rolename: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str


class ResourcesV1alpha3WorkspacerolesFilters(ResourcesV1alpha3CommonFilters, total=False):
    """What the list of `workspaceroles` takes.

    Keys:
        aggregate_to: sent as `aggregateTo`.
        workspace: sent as `workspace`.
        sort_by: sent as `sortBy`.
    """

    aggregate_to: str
    workspace: str
    sort_by: Literal["createTime", "creationTimestamp", "name"] | str
