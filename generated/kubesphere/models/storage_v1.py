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
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import (
        Amount as _Amount,
        Moment as _Moment,
        Nested as _Nested,
        NestedItems as _NestedItems,
    )
    from .core_v1 import PersistentVolumeSpec, TopologySelectorTerm
    from .meta_v1 import LabelSelector


class CSIDriver(_Object):
    """A CSI driver, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[CSIDriverSpec] = _field("spec", _ref("CSIDriverSpec"))
    "What is wanted of it."


class CSIDriverSpec(Model):
    """What is wanted of a CSIDriver."""

    attach_required: bool | None = _field("attachRequired")
    "Whether volumes are attached before they are mounted."
    fs_group_policy: str | None = _field("fsGroupPolicy")
    "`ReadWriteOnceWithFSType`, `File` or `None`: when ownership of volumes is changed."
    pod_info_on_mount: bool | None = _field("podInfoOnMount")
    "Whether it is told of the pod."
    requires_republish: bool | None = _field("requiresRepublish")
    "Whether it is called again and again, e.g. to renew tokens."
    se_linux_mount: bool | None = _field("seLinuxMount")
    "Whether it mounts with an SELinux context."
    storage_capacity: bool | None = _field("storageCapacity")
    "Whether it tells what is free."
    token_requests: _NestedItems[TokenRequest] = _field("tokenRequests", _array(_ref("TokenRequest")))
    "Tokens of the pod's service account that it gets."
    volume_lifecycle_modes: MutableSequence[str] = _field("volumeLifecycleModes", _array())
    "`Persistent`, `Ephemeral` or both."


class CSINode(_Object):
    """A CSI node, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[CSINodeSpec] = _field("spec", _ref("CSINodeSpec"))
    "What is wanted of it."


class CSINodeDriver(Model):
    """One of `CSINodeSpec.drivers`."""

    __required__ = ("name", "nodeID")
    allocatable: _Nested[VolumeNodeResources] = _field("allocatable", _ref("VolumeNodeResources"))
    "How many volumes it takes."
    name: str | None = _field("name")
    "Name of the driver."
    node_id: str | None = _field("nodeID")
    "What the driver calls the node."
    topology_keys: MutableSequence[str] = _field("topologyKeys", _array())
    "Labels that tell where the node is."


class CSINodeSpec(Model):
    """What is wanted of a CSINode."""

    __required__ = ("drivers",)
    drivers: _NestedItems[CSINodeDriver] = _field("drivers", _array(_ref("CSINodeDriver")))
    "The drivers of the node."


class CSIStorageCapacity(_Object):
    """A CSI storage capacity, as the server writes it."""

    __required__ = ("storageClassName",)
    capacity: _Amount = _field("capacity", _quantity)
    "How much is free."
    maximum_volume_size: _Amount = _field("maximumVolumeSize", _quantity)
    "The largest volume."
    node_topology: _Nested[LabelSelector] = _field("nodeTopology", _ref("meta_v1.LabelSelector"))
    "Labels of the nodes that it is for."
    storage_class_name: str | None = _field("storageClassName")
    "The storage class that it is for."


class StorageClass(_Object):
    """A sort of storage, and who makes volumes of it."""

    __required__ = ("provisioner",)
    allow_volume_expansion: bool | None = _field("allowVolumeExpansion")
    "Whether its claims can grow."
    allowed_topologies: _NestedItems[TopologySelectorTerm] = _field(
        "allowedTopologies", _array(_ref("core_v1.TopologySelectorTerm"))
    )
    "Where volumes can be made."
    mount_options: MutableSequence[str] = _field("mountOptions", _array())
    "Options of mount."
    parameters: MutableMapping[str, str] = _field("parameters", _mapping())
    "What the provisioner needs to know, by key."
    provisioner: str | None = _field("provisioner")
    "Who makes its volumes, e.g. `openebs.io/local`."
    reclaim_policy: str | None = _field("reclaimPolicy")
    "`Delete` (the default) or `Retain`: what becomes of a volume when its claim goes."
    volume_binding_mode: str | None = _field("volumeBindingMode")
    "`Immediate` (the default), or `WaitForFirstConsumer`, once a pod is placed."


class TokenRequest(Model):
    """What the operation Token is asked with."""

    __required__ = ("audience",)
    audience: str | None = _field("audience")
    "Whom the token is for."
    expiration_seconds: int | None = _field("expirationSeconds")
    "Seconds that it is good for."


class VolumeAttachment(_Object):
    """A volume attachment, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[VolumeAttachmentSpec] = _field("spec", _ref("VolumeAttachmentSpec"))
    "What is wanted of it."
    status: _Nested[VolumeAttachmentStatus] = _field("status", _ref("VolumeAttachmentStatus"))
    "What the server reports of it."


class VolumeAttachmentSource(Model):
    """What `VolumeAttachmentSpec.source` holds."""

    inline_volume_spec: _Nested[PersistentVolumeSpec] = _field("inlineVolumeSpec", _ref("core_v1.PersistentVolumeSpec"))
    "The volume itself, in place of a name."
    persistent_volume_name: str | None = _field("persistentVolumeName")
    "Name of the volume."


class VolumeAttachmentSpec(Model):
    """What is wanted of a VolumeAttachment."""

    __required__ = ("attacher", "nodeName", "source")
    attacher: str | None = _field("attacher")
    "The driver that attaches it."
    node_name: str | None = _field("nodeName")
    "The node."
    source: _Nested[VolumeAttachmentSource] = _field("source", _ref("VolumeAttachmentSource"))
    "The volume."


class VolumeAttachmentStatus(Model):
    """What the server reports of a VolumeAttachment."""

    __required__ = ("attached",)
    attach_error: _Nested[VolumeError] = _field("attachError", _ref("VolumeError"))
    "What went wrong at attaching."
    attached: bool | None = _field("attached")
    "Whether it is attached."
    attachment_metadata: MutableMapping[str, str] = _field("attachmentMetadata", _mapping())
    "What the driver said, for mounting."
    detach_error: _Nested[VolumeError] = _field("detachError", _ref("VolumeError"))
    "What went wrong at detaching."


class VolumeError(Model):
    """What `VolumeAttachmentStatus.attachError` and others hold."""

    message: str | None = _field("message")
    "What went wrong."
    time: _Moment = _field("time", _timestamp)
    "When."


class VolumeNodeResources(Model):
    """What `CSINodeDriver.allocatable` holds."""

    count: int | None = _field("count")
    "How many volumes."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
