"""Models of `core_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from datetime import datetime
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
from .._core.models.quantity import Quantity

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta
    from .v1 import (
        AWSElasticBlockStoreVolumeSource,
        AzureDiskVolumeSource,
        FCVolumeSource,
        FlockerVolumeSource,
        GCEPersistentDiskVolumeSource,
        HostPathVolumeSource,
        NFSVolumeSource,
        NodeSelector,
        PhotonPersistentDiskVolumeSource,
        PodSpec,
        PodTemplateSpec,
        PortworxVolumeSource,
        QuobyteVolumeSource,
        ResourceQuotaSpec,
        ResourceQuotaStatus,
        ResourceRequirements,
        SecretReference,
        VsphereVirtualDiskVolumeSource,
    )


class AttachedVolume(Model):
    """Definition core.v1.AttachedVolume."""

    __slots__ = ()
    __required__ = ("devicePath", "name")

    device_path: str | None = _field("devicePath")
    name: str | None = _field("name")


class AzureFilePersistentVolumeSource(Model):
    """Definition core.v1.AzureFilePersistentVolumeSource."""

    __slots__ = ()
    __required__ = ("secretName", "shareName")

    read_only: bool | None = _field("readOnly")
    secret_name: str | None = _field("secretName")
    secret_namespace: str | None = _field("secretNamespace")
    share_name: str | None = _field("shareName")


class Binding(Model):
    """Definition core.v1.Binding."""

    __slots__ = ()
    __required__ = ("target",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    target: ObjectReference = _field("target", _ref("ObjectReference"))


class CSIPersistentVolumeSource(Model):
    """Definition core.v1.CSIPersistentVolumeSource."""

    __slots__ = ()
    __required__ = ("driver", "volumeHandle")

    controller_expand_secret_ref: SecretReference = _field("controllerExpandSecretRef", _ref("v1.SecretReference"))
    controller_publish_secret_ref: SecretReference = _field("controllerPublishSecretRef", _ref("v1.SecretReference"))
    driver: str | None = _field("driver")
    fs_type: str | None = _field("fsType")
    node_expand_secret_ref: SecretReference = _field("nodeExpandSecretRef", _ref("v1.SecretReference"))
    node_publish_secret_ref: SecretReference = _field("nodePublishSecretRef", _ref("v1.SecretReference"))
    node_stage_secret_ref: SecretReference = _field("nodeStageSecretRef", _ref("v1.SecretReference"))
    read_only: bool | None = _field("readOnly")
    volume_attributes: MutableMapping[str, str] = _field("volumeAttributes", _mapping())
    volume_handle: str | None = _field("volumeHandle")


class CephFSPersistentVolumeSource(Model):
    """Definition core.v1.CephFSPersistentVolumeSource."""

    __slots__ = ()
    __required__ = ("monitors",)

    monitors: MutableSequence[str] = _field("monitors", _array())
    path: str | None = _field("path")
    read_only: bool | None = _field("readOnly")
    secret_file: str | None = _field("secretFile")
    secret_ref: SecretReference = _field("secretRef", _ref("v1.SecretReference"))
    user: str | None = _field("user")


class CinderPersistentVolumeSource(Model):
    """Definition core.v1.CinderPersistentVolumeSource."""

    __slots__ = ()
    __required__ = ("volumeID",)

    fs_type: str | None = _field("fsType")
    read_only: bool | None = _field("readOnly")
    secret_ref: SecretReference = _field("secretRef", _ref("v1.SecretReference"))
    volume_id: str | None = _field("volumeID")


class ClaimSource(Model):
    """Definition core.v1.ClaimSource."""

    __slots__ = ()

    resource_claim_name: str | None = _field("resourceClaimName")
    resource_claim_template_name: str | None = _field("resourceClaimTemplateName")


class ComponentCondition(Model):
    """Definition core.v1.ComponentCondition."""

    __slots__ = ()
    __required__ = ("status", "type")

    error: str | None = _field("error")
    message: str | None = _field("message")
    status: str | None = _field("status")
    type: str | None = _field("type")


class ComponentStatus(Model):
    """Definition core.v1.ComponentStatus."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    conditions: MutableSequence[ComponentCondition] = _field("conditions", _array(_ref("ComponentCondition")))
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))


class ConfigMap(Model):
    """Definition core.v1.ConfigMap."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    binary_data: MutableMapping[str, str] = _field("binaryData", _mapping())
    data: MutableMapping[str, str] = _field("data", _mapping())
    immutable: bool | None = _field("immutable")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))


class ConfigMapNodeConfigSource(Model):
    """Definition core.v1.ConfigMapNodeConfigSource."""

    __slots__ = ()
    __required__ = ("kubeletConfigKey", "name", "namespace")

    kubelet_config_key: str | None = _field("kubeletConfigKey")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class ContainerImage(Model):
    """Definition core.v1.ContainerImage."""

    __slots__ = ()

    names: MutableSequence[str] = _field("names", _array())
    size_bytes: int | None = _field("sizeBytes")


class ContainerResizePolicy(Model):
    """Definition core.v1.ContainerResizePolicy."""

    __slots__ = ()
    __required__ = ("resourceName", "restartPolicy")

    resource_name: str | None = _field("resourceName")
    restart_policy: str | None = _field("restartPolicy")


class ContainerState(Model):
    """Definition core.v1.ContainerState."""

    __slots__ = ()

    running: ContainerStateRunning = _field("running", _ref("ContainerStateRunning"))
    terminated: ContainerStateTerminated = _field("terminated", _ref("ContainerStateTerminated"))
    waiting: ContainerStateWaiting = _field("waiting", _ref("ContainerStateWaiting"))


class ContainerStateRunning(Model):
    """Definition core.v1.ContainerStateRunning."""

    __slots__ = ()

    started_at: datetime | None = _field("startedAt", _timestamp)


class ContainerStateTerminated(Model):
    """Definition core.v1.ContainerStateTerminated."""

    __slots__ = ()
    __required__ = ("exitCode",)

    container_id: str | None = _field("containerID")
    exit_code: int | None = _field("exitCode")
    finished_at: datetime | None = _field("finishedAt", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    signal: int | None = _field("signal")
    started_at: datetime | None = _field("startedAt", _timestamp)


class ContainerStateWaiting(Model):
    """Definition core.v1.ContainerStateWaiting."""

    __slots__ = ()

    message: str | None = _field("message")
    reason: str | None = _field("reason")


class ContainerStatus(Model):
    """Definition core.v1.ContainerStatus."""

    __slots__ = ()
    __required__ = ("image", "imageID", "name", "ready", "restartCount")

    allocated_resources: MutableMapping[str, Quantity] = _field("allocatedResources", _mapping(_quantity))
    container_id: str | None = _field("containerID")
    image: str | None = _field("image")
    image_id: str | None = _field("imageID")
    last_state: ContainerState = _field("lastState", _ref("ContainerState"))
    name: str | None = _field("name")
    ready: bool | None = _field("ready")
    resources: ResourceRequirements = _field("resources", _ref("v1.ResourceRequirements"))
    restart_count: int | None = _field("restartCount")
    started: bool | None = _field("started")
    state: ContainerState = _field("state", _ref("ContainerState"))


class DaemonEndpoint(Model):
    """Definition core.v1.DaemonEndpoint."""

    __slots__ = ()
    __required__ = ("Port",)

    port: int | None = _field("Port")


class EndpointAddress(Model):
    """Definition core.v1.EndpointAddress."""

    __slots__ = ()
    __required__ = ("ip",)

    hostname: str | None = _field("hostname")
    ip: str | None = _field("ip")
    node_name: str | None = _field("nodeName")
    target_ref: ObjectReference = _field("targetRef", _ref("ObjectReference"))


class EndpointPort(Model):
    """Definition core.v1.EndpointPort."""

    __slots__ = ()
    __required__ = ("port",)

    app_protocol: str | None = _field("appProtocol")
    name: str | None = _field("name")
    port: int | None = _field("port")
    protocol: str | None = _field("protocol")


class EndpointSubset(Model):
    """Definition core.v1.EndpointSubset."""

    __slots__ = ()

    addresses: MutableSequence[EndpointAddress] = _field("addresses", _array(_ref("EndpointAddress")))
    not_ready_addresses: MutableSequence[EndpointAddress] = _field("notReadyAddresses", _array(_ref("EndpointAddress")))
    ports: MutableSequence[EndpointPort] = _field("ports", _array(_ref("EndpointPort")))


class Endpoints(Model):
    """Definition core.v1.Endpoints."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    subsets: MutableSequence[EndpointSubset] = _field("subsets", _array(_ref("EndpointSubset")))


class Event(Model):
    """Definition core.v1.Event."""

    __slots__ = ()
    __required__ = ("involvedObject", "metadata")

    action: str | None = _field("action")
    api_version: str | None = _field("apiVersion")
    count: int | None = _field("count")
    event_time: datetime | None = _field("eventTime", _timestamp)
    first_timestamp: datetime | None = _field("firstTimestamp", _timestamp)
    involved_object: ObjectReference = _field("involvedObject", _ref("ObjectReference"))
    kind: str | None = _field("kind")
    last_timestamp: datetime | None = _field("lastTimestamp", _timestamp)
    message: str | None = _field("message")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    reason: str | None = _field("reason")
    related: ObjectReference = _field("related", _ref("ObjectReference"))
    reporting_component: str | None = _field("reportingComponent")
    reporting_instance: str | None = _field("reportingInstance")
    series: EventSeries = _field("series", _ref("EventSeries"))
    source: EventSource = _field("source", _ref("EventSource"))
    type: str | None = _field("type")


class EventSeries(Model):
    """Definition core.v1.EventSeries."""

    __slots__ = ()

    count: int | None = _field("count")
    last_observed_time: datetime | None = _field("lastObservedTime", _timestamp)


class EventSource(Model):
    """Definition core.v1.EventSource."""

    __slots__ = ()

    component: str | None = _field("component")
    host: str | None = _field("host")


class FlexPersistentVolumeSource(Model):
    """Definition core.v1.FlexPersistentVolumeSource."""

    __slots__ = ()
    __required__ = ("driver",)

    driver: str | None = _field("driver")
    fs_type: str | None = _field("fsType")
    options: MutableMapping[str, str] = _field("options", _mapping())
    read_only: bool | None = _field("readOnly")
    secret_ref: SecretReference = _field("secretRef", _ref("v1.SecretReference"))


class GlusterfsPersistentVolumeSource(Model):
    """Definition core.v1.GlusterfsPersistentVolumeSource."""

    __slots__ = ()
    __required__ = ("endpoints", "path")

    endpoints: str | None = _field("endpoints")
    endpoints_namespace: str | None = _field("endpointsNamespace")
    path: str | None = _field("path")
    read_only: bool | None = _field("readOnly")


class HostIP(Model):
    """Definition core.v1.HostIP."""

    __slots__ = ()

    ip: str | None = _field("ip")


class ISCSIPersistentVolumeSource(Model):
    """Definition core.v1.ISCSIPersistentVolumeSource."""

    __slots__ = ()
    __required__ = ("iqn", "lun", "targetPortal")

    chap_auth_discovery: bool | None = _field("chapAuthDiscovery")
    chap_auth_session: bool | None = _field("chapAuthSession")
    fs_type: str | None = _field("fsType")
    initiator_name: str | None = _field("initiatorName")
    iqn: str | None = _field("iqn")
    iscsi_interface: str | None = _field("iscsiInterface")
    lun: int | None = _field("lun")
    portals: MutableSequence[str] = _field("portals", _array())
    read_only: bool | None = _field("readOnly")
    secret_ref: SecretReference = _field("secretRef", _ref("v1.SecretReference"))
    target_portal: str | None = _field("targetPortal")


class LimitRange(Model):
    """Definition core.v1.LimitRange."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: LimitRangeSpec = _field("spec", _ref("LimitRangeSpec"))


class LimitRangeItem(Model):
    """Definition core.v1.LimitRangeItem."""

    __slots__ = ()
    __required__ = ("type",)

    default: MutableMapping[str, Quantity] = _field("default", _mapping(_quantity))
    default_request: MutableMapping[str, Quantity] = _field("defaultRequest", _mapping(_quantity))
    max: MutableMapping[str, Quantity] = _field("max", _mapping(_quantity))
    max_limit_request_ratio: MutableMapping[str, Quantity] = _field("maxLimitRequestRatio", _mapping(_quantity))
    min: MutableMapping[str, Quantity] = _field("min", _mapping(_quantity))
    type: str | None = _field("type")


class LimitRangeSpec(Model):
    """Definition core.v1.LimitRangeSpec."""

    __slots__ = ()
    __required__ = ("limits",)

    limits: MutableSequence[LimitRangeItem] = _field("limits", _array(_ref("LimitRangeItem")))


class LocalObjectReference(Model):
    """Definition core.v1.LocalObjectReference."""

    __slots__ = ()

    name: str | None = _field("name")


class LocalVolumeSource(Model):
    """Definition core.v1.LocalVolumeSource."""

    __slots__ = ()
    __required__ = ("path",)

    fs_type: str | None = _field("fsType")
    path: str | None = _field("path")


class Node(Model):
    """Definition core.v1.Node."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: NodeSpec = _field("spec", _ref("NodeSpec"))
    status: NodeStatus = _field("status", _ref("NodeStatus"))


class NodeAddress(Model):
    """Definition core.v1.NodeAddress."""

    __slots__ = ()
    __required__ = ("address", "type")

    address: str | None = _field("address")
    type: str | None = _field("type")


class NodeCondition(Model):
    """Definition core.v1.NodeCondition."""

    __slots__ = ()
    __required__ = ("status", "type")

    last_heartbeat_time: datetime | None = _field("lastHeartbeatTime", _timestamp)
    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    status: str | None = _field("status")
    type: str | None = _field("type")


class NodeConfigSource(Model):
    """Definition core.v1.NodeConfigSource."""

    __slots__ = ()

    config_map: ConfigMapNodeConfigSource = _field("configMap", _ref("ConfigMapNodeConfigSource"))


class NodeConfigStatus(Model):
    """Definition core.v1.NodeConfigStatus."""

    __slots__ = ()

    active: NodeConfigSource = _field("active", _ref("NodeConfigSource"))
    assigned: NodeConfigSource = _field("assigned", _ref("NodeConfigSource"))
    error: str | None = _field("error")
    last_known_good: NodeConfigSource = _field("lastKnownGood", _ref("NodeConfigSource"))


class NodeDaemonEndpoints(Model):
    """Definition core.v1.NodeDaemonEndpoints."""

    __slots__ = ()

    kubelet_endpoint: DaemonEndpoint = _field("kubeletEndpoint", _ref("DaemonEndpoint"))


class NodeSpec(Model):
    """Definition core.v1.NodeSpec."""

    __slots__ = ()

    config_source: NodeConfigSource = _field("configSource", _ref("NodeConfigSource"))
    external_id: str | None = _field("externalID")
    pod_cidr: str | None = _field("podCIDR")
    pod_cidrs: MutableSequence[str] = _field("podCIDRs", _array())
    provider_id: str | None = _field("providerID")
    taints: MutableSequence[Taint] = _field("taints", _array(_ref("Taint")))
    unschedulable: bool | None = _field("unschedulable")


class NodeStatus(Model):
    """Definition core.v1.NodeStatus."""

    __slots__ = ()

    addresses: MutableSequence[NodeAddress] = _field("addresses", _array(_ref("NodeAddress")))
    allocatable: MutableMapping[str, Quantity] = _field("allocatable", _mapping(_quantity))
    capacity: MutableMapping[str, Quantity] = _field("capacity", _mapping(_quantity))
    conditions: MutableSequence[NodeCondition] = _field("conditions", _array(_ref("NodeCondition")))
    config: NodeConfigStatus = _field("config", _ref("NodeConfigStatus"))
    daemon_endpoints: NodeDaemonEndpoints = _field("daemonEndpoints", _ref("NodeDaemonEndpoints"))
    images: MutableSequence[ContainerImage] = _field("images", _array(_ref("ContainerImage")))
    node_info: NodeSystemInfo = _field("nodeInfo", _ref("NodeSystemInfo"))
    phase: str | None = _field("phase")
    volumes_attached: MutableSequence[AttachedVolume] = _field("volumesAttached", _array(_ref("AttachedVolume")))
    volumes_in_use: MutableSequence[str] = _field("volumesInUse", _array())


class NodeSystemInfo(Model):
    """Definition core.v1.NodeSystemInfo."""

    __slots__ = ()
    __required__ = (
        "architecture",
        "bootID",
        "containerRuntimeVersion",
        "kernelVersion",
        "kubeProxyVersion",
        "kubeletVersion",
        "machineID",
        "operatingSystem",
        "osImage",
        "systemUUID",
    )

    architecture: str | None = _field("architecture")
    boot_id: str | None = _field("bootID")
    container_runtime_version: str | None = _field("containerRuntimeVersion")
    kernel_version: str | None = _field("kernelVersion")
    kube_proxy_version: str | None = _field("kubeProxyVersion")
    kubelet_version: str | None = _field("kubeletVersion")
    machine_id: str | None = _field("machineID")
    operating_system: str | None = _field("operatingSystem")
    os_image: str | None = _field("osImage")
    system_uuid: str | None = _field("systemUUID")


class ObjectReference(Model):
    """Definition core.v1.ObjectReference."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    field_path: str | None = _field("fieldPath")
    kind: str | None = _field("kind")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class PersistentVolume(Model):
    """Definition core.v1.PersistentVolume."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: PersistentVolumeSpec = _field("spec", _ref("PersistentVolumeSpec"))
    status: PersistentVolumeStatus = _field("status", _ref("PersistentVolumeStatus"))


class PersistentVolumeSpec(Model):
    """Definition core.v1.PersistentVolumeSpec."""

    __slots__ = ()

    access_modes: MutableSequence[str] = _field("accessModes", _array())
    aws_elastic_block_store: AWSElasticBlockStoreVolumeSource = _field(
        "awsElasticBlockStore", _ref("v1.AWSElasticBlockStoreVolumeSource")
    )
    azure_disk: AzureDiskVolumeSource = _field("azureDisk", _ref("v1.AzureDiskVolumeSource"))
    azure_file: AzureFilePersistentVolumeSource = _field("azureFile", _ref("AzureFilePersistentVolumeSource"))
    capacity: MutableMapping[str, Quantity] = _field("capacity", _mapping(_quantity))
    cephfs: CephFSPersistentVolumeSource = _field("cephfs", _ref("CephFSPersistentVolumeSource"))
    cinder: CinderPersistentVolumeSource = _field("cinder", _ref("CinderPersistentVolumeSource"))
    claim_ref: ObjectReference = _field("claimRef", _ref("ObjectReference"))
    csi: CSIPersistentVolumeSource = _field("csi", _ref("CSIPersistentVolumeSource"))
    fc: FCVolumeSource = _field("fc", _ref("v1.FCVolumeSource"))
    flex_volume: FlexPersistentVolumeSource = _field("flexVolume", _ref("FlexPersistentVolumeSource"))
    flocker: FlockerVolumeSource = _field("flocker", _ref("v1.FlockerVolumeSource"))
    gce_persistent_disk: GCEPersistentDiskVolumeSource = _field(
        "gcePersistentDisk", _ref("v1.GCEPersistentDiskVolumeSource")
    )
    glusterfs: GlusterfsPersistentVolumeSource = _field("glusterfs", _ref("GlusterfsPersistentVolumeSource"))
    host_path: HostPathVolumeSource = _field("hostPath", _ref("v1.HostPathVolumeSource"))
    iscsi: ISCSIPersistentVolumeSource = _field("iscsi", _ref("ISCSIPersistentVolumeSource"))
    local: LocalVolumeSource = _field("local", _ref("LocalVolumeSource"))
    mount_options: MutableSequence[str] = _field("mountOptions", _array())
    nfs: NFSVolumeSource = _field("nfs", _ref("v1.NFSVolumeSource"))
    node_affinity: VolumeNodeAffinity = _field("nodeAffinity", _ref("VolumeNodeAffinity"))
    persistent_volume_reclaim_policy: str | None = _field("persistentVolumeReclaimPolicy")
    photon_persistent_disk: PhotonPersistentDiskVolumeSource = _field(
        "photonPersistentDisk", _ref("v1.PhotonPersistentDiskVolumeSource")
    )
    portworx_volume: PortworxVolumeSource = _field("portworxVolume", _ref("v1.PortworxVolumeSource"))
    quobyte: QuobyteVolumeSource = _field("quobyte", _ref("v1.QuobyteVolumeSource"))
    rbd: RBDPersistentVolumeSource = _field("rbd", _ref("RBDPersistentVolumeSource"))
    scale_io: ScaleIOPersistentVolumeSource = _field("scaleIO", _ref("ScaleIOPersistentVolumeSource"))
    storage_class_name: str | None = _field("storageClassName")
    storageos: StorageOSPersistentVolumeSource = _field("storageos", _ref("StorageOSPersistentVolumeSource"))
    volume_mode: str | None = _field("volumeMode")
    vsphere_volume: VsphereVirtualDiskVolumeSource = _field("vsphereVolume", _ref("v1.VsphereVirtualDiskVolumeSource"))


class PersistentVolumeStatus(Model):
    """Definition core.v1.PersistentVolumeStatus."""

    __slots__ = ()

    last_phase_transition_time: datetime | None = _field("lastPhaseTransitionTime", _timestamp)
    message: str | None = _field("message")
    phase: str | None = _field("phase")
    reason: str | None = _field("reason")


class Pod(Model):
    """Definition core.v1.Pod."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: PodSpec = _field("spec", _ref("v1.PodSpec"))
    status: PodStatus = _field("status", _ref("PodStatus"))


class PodCondition(Model):
    """Definition core.v1.PodCondition."""

    __slots__ = ()
    __required__ = ("status", "type")

    last_probe_time: datetime | None = _field("lastProbeTime", _timestamp)
    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    status: str | None = _field("status")
    type: str | None = _field("type")


class PodIP(Model):
    """Definition core.v1.PodIP."""

    __slots__ = ()

    ip: str | None = _field("ip")


class PodResourceClaim(Model):
    """Definition core.v1.PodResourceClaim."""

    __slots__ = ()
    __required__ = ("name",)

    name: str | None = _field("name")
    source: ClaimSource = _field("source", _ref("ClaimSource"))


class PodResourceClaimStatus(Model):
    """Definition core.v1.PodResourceClaimStatus."""

    __slots__ = ()
    __required__ = ("name",)

    name: str | None = _field("name")
    resource_claim_name: str | None = _field("resourceClaimName")


class PodSchedulingGate(Model):
    """Definition core.v1.PodSchedulingGate."""

    __slots__ = ()
    __required__ = ("name",)

    name: str | None = _field("name")


class PodStatus(Model):
    """Definition core.v1.PodStatus."""

    __slots__ = ()

    conditions: MutableSequence[PodCondition] = _field("conditions", _array(_ref("PodCondition")))
    container_statuses: MutableSequence[ContainerStatus] = _field("containerStatuses", _array(_ref("ContainerStatus")))
    ephemeral_container_statuses: MutableSequence[ContainerStatus] = _field(
        "ephemeralContainerStatuses", _array(_ref("ContainerStatus"))
    )
    host_ip: str | None = _field("hostIP")
    host_ips: MutableSequence[HostIP] = _field("hostIPs", _array(_ref("HostIP")))
    init_container_statuses: MutableSequence[ContainerStatus] = _field(
        "initContainerStatuses", _array(_ref("ContainerStatus"))
    )
    message: str | None = _field("message")
    nominated_node_name: str | None = _field("nominatedNodeName")
    phase: str | None = _field("phase")
    pod_ip: str | None = _field("podIP")
    pod_ips: MutableSequence[PodIP] = _field("podIPs", _array(_ref("PodIP")))
    qos_class: str | None = _field("qosClass")
    reason: str | None = _field("reason")
    resize: str | None = _field("resize")
    resource_claim_statuses: MutableSequence[PodResourceClaimStatus] = _field(
        "resourceClaimStatuses", _array(_ref("PodResourceClaimStatus"))
    )
    start_time: datetime | None = _field("startTime", _timestamp)


class PodTemplate(Model):
    """Definition core.v1.PodTemplate."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    template: PodTemplateSpec = _field("template", _ref("v1.PodTemplateSpec"))


class RBDPersistentVolumeSource(Model):
    """Definition core.v1.RBDPersistentVolumeSource."""

    __slots__ = ()
    __required__ = ("image", "monitors")

    fs_type: str | None = _field("fsType")
    image: str | None = _field("image")
    keyring: str | None = _field("keyring")
    monitors: MutableSequence[str] = _field("monitors", _array())
    pool: str | None = _field("pool")
    read_only: bool | None = _field("readOnly")
    secret_ref: SecretReference = _field("secretRef", _ref("v1.SecretReference"))
    user: str | None = _field("user")


class ReplicationController(Model):
    """Definition core.v1.ReplicationController."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ReplicationControllerSpec = _field("spec", _ref("ReplicationControllerSpec"))
    status: ReplicationControllerStatus = _field("status", _ref("ReplicationControllerStatus"))


class ReplicationControllerCondition(Model):
    """Definition core.v1.ReplicationControllerCondition."""

    __slots__ = ()
    __required__ = ("status", "type")

    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    status: str | None = _field("status")
    type: str | None = _field("type")


class ReplicationControllerSpec(Model):
    """Definition core.v1.ReplicationControllerSpec."""

    __slots__ = ()

    min_ready_seconds: int | None = _field("minReadySeconds")
    replicas: int | None = _field("replicas")
    selector: MutableMapping[str, str] = _field("selector", _mapping())
    template: PodTemplateSpec = _field("template", _ref("v1.PodTemplateSpec"))


class ReplicationControllerStatus(Model):
    """Definition core.v1.ReplicationControllerStatus."""

    __slots__ = ()
    __required__ = ("replicas",)

    available_replicas: int | None = _field("availableReplicas")
    conditions: MutableSequence[ReplicationControllerCondition] = _field(
        "conditions", _array(_ref("ReplicationControllerCondition"))
    )
    fully_labeled_replicas: int | None = _field("fullyLabeledReplicas")
    observed_generation: int | None = _field("observedGeneration")
    ready_replicas: int | None = _field("readyReplicas")
    replicas: int | None = _field("replicas")


class ResourceClaim(Model):
    """Definition core.v1.ResourceClaim."""

    __slots__ = ()
    __required__ = ("name",)

    name: str | None = _field("name")


class ResourceQuota(Model):
    """Definition core.v1.ResourceQuota."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ResourceQuotaSpec = _field("spec", _ref("v1.ResourceQuotaSpec"))
    status: ResourceQuotaStatus = _field("status", _ref("v1.ResourceQuotaStatus"))


class ScaleIOPersistentVolumeSource(Model):
    """Definition core.v1.ScaleIOPersistentVolumeSource."""

    __slots__ = ()
    __required__ = ("gateway", "secretRef", "system")

    fs_type: str | None = _field("fsType")
    gateway: str | None = _field("gateway")
    protection_domain: str | None = _field("protectionDomain")
    read_only: bool | None = _field("readOnly")
    secret_ref: SecretReference = _field("secretRef", _ref("v1.SecretReference"))
    ssl_enabled: bool | None = _field("sslEnabled")
    storage_mode: str | None = _field("storageMode")
    storage_pool: str | None = _field("storagePool")
    system: str | None = _field("system")
    volume_name: str | None = _field("volumeName")


class ServiceAccount(Model):
    """Definition core.v1.ServiceAccount."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    automount_service_account_token: bool | None = _field("automountServiceAccountToken")
    image_pull_secrets: MutableSequence[LocalObjectReference] = _field(
        "imagePullSecrets", _array(_ref("LocalObjectReference"))
    )
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    secrets: MutableSequence[ObjectReference] = _field("secrets", _array(_ref("ObjectReference")))


class StorageOSPersistentVolumeSource(Model):
    """Definition core.v1.StorageOSPersistentVolumeSource."""

    __slots__ = ()

    fs_type: str | None = _field("fsType")
    read_only: bool | None = _field("readOnly")
    secret_ref: ObjectReference = _field("secretRef", _ref("ObjectReference"))
    volume_name: str | None = _field("volumeName")
    volume_namespace: str | None = _field("volumeNamespace")


class Taint(Model):
    """Definition core.v1.Taint."""

    __slots__ = ()
    __required__ = ("effect", "key")

    effect: str | None = _field("effect")
    key: str | None = _field("key")
    time_added: datetime | None = _field("timeAdded", _timestamp)
    value: str | None = _field("value")


class TopologySelectorLabelRequirement(Model):
    """Definition core.v1.TopologySelectorLabelRequirement."""

    __slots__ = ()
    __required__ = ("key", "values")

    key: str | None = _field("key")
    values: MutableSequence[str] = _field("values", _array())


class TopologySelectorTerm(Model):
    """Definition core.v1.TopologySelectorTerm."""

    __slots__ = ()

    match_label_expressions: MutableSequence[TopologySelectorLabelRequirement] = _field(
        "matchLabelExpressions", _array(_ref("TopologySelectorLabelRequirement"))
    )


class TypedObjectReference(Model):
    """Definition core.v1.TypedObjectReference."""

    __slots__ = ()
    __required__ = ("kind", "name")

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class VolumeNodeAffinity(Model):
    """Definition core.v1.VolumeNodeAffinity."""

    __slots__ = ()

    required: NodeSelector = _field("required", _ref("v1.NodeSelector"))
