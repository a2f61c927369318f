"""Models of `storage_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    quantity as _quantity,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import (
        Amount as _Amount,
        Moment as _Moment,
        Nested as _Nested,
        NestedItems as _NestedItems,
    )
    from .core_v1 import PersistentVolumeSpec, TopologySelectorTerm
    from .meta_v1 import LabelSelector, ObjectMeta


class CSIDriver(Model):
    """A csi driver, as the server writes it."""

    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[CSIDriverSpec] = _field("spec", _ref("CSIDriverSpec"))
    "What is wanted of it."


class CSIDriverSpec(Model):
    """What is wanted of a CSIDriver."""

    attach_required: bool | None = _field("attachRequired")
    fs_group_policy: str | None = _field("fsGroupPolicy")
    pod_info_on_mount: bool | None = _field("podInfoOnMount")
    requires_republish: bool | None = _field("requiresRepublish")
    se_linux_mount: bool | None = _field("seLinuxMount")
    storage_capacity: bool | None = _field("storageCapacity")
    token_requests: _NestedItems[TokenRequest] = _field("tokenRequests", _array(_ref("TokenRequest")))
    volume_lifecycle_modes: MutableSequence[str] = _field("volumeLifecycleModes", _array())


class CSINode(Model):
    """A csi node, as the server writes it."""

    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[CSINodeSpec] = _field("spec", _ref("CSINodeSpec"))
    "What is wanted of it."


class CSINodeDriver(Model):
    """A csi node driver, as the server writes it."""

    __required__ = ("name", "nodeID")

    allocatable: _Nested[VolumeNodeResources] = _field("allocatable", _ref("VolumeNodeResources"))
    name: str | None = _field("name")
    node_id: str | None = _field("nodeID")
    topology_keys: MutableSequence[str] = _field("topologyKeys", _array())


class CSINodeSpec(Model):
    """What is wanted of a CSINode."""

    __required__ = ("drivers",)

    drivers: _NestedItems[CSINodeDriver] = _field("drivers", _array(_ref("CSINodeDriver")))


class CSIStorageCapacity(Model):
    """A csi storage capacity, as the server writes it."""

    __required__ = ("storageClassName",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    capacity: _Amount = _field("capacity", _quantity)
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    maximum_volume_size: _Amount = _field("maximumVolumeSize", _quantity)
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    node_topology: _Nested[LabelSelector] = _field("nodeTopology", _ref("meta_v1.LabelSelector"))
    storage_class_name: str | None = _field("storageClassName")


class StorageClass(Model):
    """A storage class, as the server writes it."""

    __required__ = ("provisioner",)

    allow_volume_expansion: bool | None = _field("allowVolumeExpansion")
    allowed_topologies: _NestedItems[TopologySelectorTerm] = _field(
        "allowedTopologies", _array(_ref("core_v1.TopologySelectorTerm"))
    )
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    mount_options: MutableSequence[str] = _field("mountOptions", _array())
    parameters: MutableMapping[str, str] = _field("parameters", _mapping())
    provisioner: str | None = _field("provisioner")
    reclaim_policy: str | None = _field("reclaimPolicy")
    volume_binding_mode: str | None = _field("volumeBindingMode")


class TokenRequest(Model):
    """What the operation Token is asked with."""

    __required__ = ("audience",)

    audience: str | None = _field("audience")
    expiration_seconds: int | None = _field("expirationSeconds")


class VolumeAttachment(Model):
    """A volume attachment, as the server writes it."""

    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[VolumeAttachmentSpec] = _field("spec", _ref("VolumeAttachmentSpec"))
    "What is wanted of it."
    status: _Nested[VolumeAttachmentStatus] = _field("status", _ref("VolumeAttachmentStatus"))
    "What the server reports of it."


class VolumeAttachmentSource(Model):
    """A volume attachment source, as the server writes it."""

    inline_volume_spec: _Nested[PersistentVolumeSpec] = _field("inlineVolumeSpec", _ref("core_v1.PersistentVolumeSpec"))
    persistent_volume_name: str | None = _field("persistentVolumeName")


class VolumeAttachmentSpec(Model):
    """What is wanted of a VolumeAttachment."""

    __required__ = ("attacher", "nodeName", "source")

    attacher: str | None = _field("attacher")
    node_name: str | None = _field("nodeName")
    source: _Nested[VolumeAttachmentSource] = _field("source", _ref("VolumeAttachmentSource"))


class VolumeAttachmentStatus(Model):
    """What the server reports of a VolumeAttachment."""

    __required__ = ("attached",)

    attach_error: _Nested[VolumeError] = _field("attachError", _ref("VolumeError"))
    attached: bool | None = _field("attached")
    attachment_metadata: MutableMapping[str, str] = _field("attachmentMetadata", _mapping())
    detach_error: _Nested[VolumeError] = _field("detachError", _ref("VolumeError"))


class VolumeError(Model):
    """A volume error, as the server writes it."""

    message: str | None = _field("message")
    time: _Moment = _field("time", _timestamp)


class VolumeNodeResources(Model):
    """A volume node resources, as the server writes it."""

    count: int | None = _field("count")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
