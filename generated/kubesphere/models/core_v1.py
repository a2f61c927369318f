"""Models of `core_v1`."""

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
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import (
        Amount as _Amount,
        Moment as _Moment,
        Nested as _Nested,
        NestedAmounts as _NestedAmounts,
        NestedItems as _NestedItems,
    )
    from .meta_v1 import Condition, LabelSelector, ObjectMeta


class AWSElasticBlockStoreVolumeSource(Model):
    """What `PersistentVolumeSpec.awsElasticBlockStore` and others hold."""

    __required__ = ("volumeID",)
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    partition: int | None = _field("partition")
    "Number of the partition; 0 for the whole disk."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    volume_id: str | None = _field("volumeID")
    "Identifier of the volume at its provider."


class Affinity(Model):
    """What `PodSpec.affinity` and others hold."""

    node_affinity: _Nested[NodeAffinity] = _field("nodeAffinity", _ref("NodeAffinity"))
    "Which nodes a pod must or should run on."
    pod_affinity: _Nested[PodAffinity] = _field("podAffinity", _ref("PodAffinity"))
    "Which pods it must or should be near to."
    pod_anti_affinity: _Nested[PodAntiAffinity] = _field("podAntiAffinity", _ref("PodAntiAffinity"))
    "Which pods it must or should be away from."


class AttachedVolume(Model):
    """One of `NodeStatus.volumesAttached`."""

    __required__ = ("devicePath", "name")
    device_path: str | None = _field("devicePath")
    "Where the node has the device."
    name: str | None = _field("name")
    "Name of the volume, as its driver calls it."


class AzureDiskVolumeSource(Model):
    """What `PersistentVolumeSpec.azureDisk` and others hold."""

    __required__ = ("diskName", "diskURI")
    caching_mode: str | None = _field("cachingMode")
    "`None`, `ReadOnly` or `ReadWrite`."
    disk_name: str | None = _field("diskName")
    "Name of the disk."
    disk_uri: str | None = _field("diskURI")
    "Its address."
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."


class AzureFilePersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.azureFile` holds."""

    __required__ = ("secretName", "shareName")
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_name: str | None = _field("secretName")
    "Secret with the account's name and key."
    secret_namespace: str | None = _field("secretNamespace")
    "Project of the secret; that of the pod by default."
    share_name: str | None = _field("shareName")
    "Name of the share."


class AzureFileVolumeSource(Model):
    """What `Volume.azureFile` holds."""

    __required__ = ("secretName", "shareName")
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_name: str | None = _field("secretName")
    "Secret with the account's name and key."
    share_name: str | None = _field("shareName")
    "Name of the share."


class Binding(_Object):
    """A binding, as the server writes it."""

    __required__ = ("target",)
    target: _Nested[ObjectReference] = _field("target", _ref("ObjectReference"))
    "The node that the pod goes to."


class CSIPersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.csi` holds."""

    __required__ = ("driver", "volumeHandle")
    controller_expand_secret_ref: _Nested[SecretReference] = _field(
        "controllerExpandSecretRef", _ref("SecretReference")
    )
    "Secret for growing the volume."
    controller_publish_secret_ref: _Nested[SecretReference] = _field(
        "controllerPublishSecretRef", _ref("SecretReference")
    )
    "Secret for attaching the volume."
    driver: str | None = _field("driver")
    "Name of the CSI driver."
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    node_expand_secret_ref: _Nested[SecretReference] = _field("nodeExpandSecretRef", _ref("SecretReference"))
    "Secret for growing the volume on a node."
    node_publish_secret_ref: _Nested[SecretReference] = _field("nodePublishSecretRef", _ref("SecretReference"))
    "Secret for mounting the volume."
    node_stage_secret_ref: _Nested[SecretReference] = _field("nodeStageSecretRef", _ref("SecretReference"))
    "Secret for preparing the volume on a node."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    volume_attributes: MutableMapping[str, str] = _field("volumeAttributes", _mapping())
    "What the driver needs to know, by key."
    volume_handle: str | None = _field("volumeHandle")
    "Identifier of the volume, which the driver gave it."


class CSIVolumeSource(Model):
    """What `Volume.csi` holds."""

    __required__ = ("driver",)
    driver: str | None = _field("driver")
    "Name of the CSI driver."
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    node_publish_secret_ref: _Nested[LocalObjectReference] = _field(
        "nodePublishSecretRef", _ref("LocalObjectReference")
    )
    "Secret for mounting the volume."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    volume_attributes: MutableMapping[str, str] = _field("volumeAttributes", _mapping())
    "What the driver needs to know, by key."


class Capabilities(Model):
    """What `SecurityContext.capabilities` holds."""

    add: MutableSequence[str] = _field("add", _array())
    "Linux capabilities that are added, e.g. `NET_ADMIN`."
    drop: MutableSequence[str] = _field("drop", _array())
    "Linux capabilities that are taken away; `ALL` takes each."


class CephFSPersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.cephfs` holds."""

    __required__ = ("monitors",)
    monitors: MutableSequence[str] = _field("monitors", _array())
    "Addresses of the Ceph monitors."
    path: str | None = _field("path")
    "Path in the file system; `/` by default."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_file: str | None = _field("secretFile")
    "File on the node with that user's key."
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    "The secret that holds what is needed to log in."
    user: str | None = _field("user")
    "User at Ceph; `admin` by default."


class CephFSVolumeSource(Model):
    """What `Volume.cephfs` holds."""

    __required__ = ("monitors",)
    monitors: MutableSequence[str] = _field("monitors", _array())
    "Addresses of the Ceph monitors."
    path: str | None = _field("path")
    "Path in the file system; `/` by default."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_file: str | None = _field("secretFile")
    "File on the node with that user's key."
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    "The secret that holds what is needed to log in."
    user: str | None = _field("user")
    "User at Ceph; `admin` by default."


class CinderPersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.cinder` holds."""

    __required__ = ("volumeID",)
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    "The secret that holds what is needed to log in."
    volume_id: str | None = _field("volumeID")
    "Identifier of the volume at its provider."


class CinderVolumeSource(Model):
    """What `Volume.cinder` holds."""

    __required__ = ("volumeID",)
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    "The secret that holds what is needed to log in."
    volume_id: str | None = _field("volumeID")
    "Identifier of the volume at its provider."


class ClaimSource(Model):
    """What `PodResourceClaim.source` holds."""

    resource_claim_name: str | None = _field("resourceClaimName")
    "The claim, of the same project."
    resource_claim_template_name: str | None = _field("resourceClaimTemplateName")
    "The template that a claim is made from."


class ClientIPConfig(Model):
    """What `SessionAffinityConfig.clientIP` holds."""

    timeout_seconds: int | None = _field("timeoutSeconds")
    "Seconds that a client stays with its pod, up to 86400; 10800 by default."


class ComponentCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")
    error: str | None = _field("error")
    "What went wrong at the check."
    message: str | None = _field("message")
    "Why, for people."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class ComponentStatus(_Object):
    """What the server reports of a Component."""

    conditions: _NestedItems[ComponentCondition] = _field("conditions", _array(_ref("ComponentCondition")))
    "States that hold or don't, each with when and why; look them up by `type`."


class ConfigMap(_Object):
    """Settings by key, for pods to read."""

    binary_data: MutableMapping[str, str] = _field("binaryData", _mapping())
    "Bytes by key, in base64; no key of `data` may be among them."
    data: MutableMapping[str, str] = _field("data", _mapping())
    "Text by key; a key may have letters, digits, `-`, `_` and `.`."
    immutable: bool | None = _field("immutable")
    "Whether values can't be changed any more; once true, it stays so."


class ConfigMapEnvSource(Model):
    """What `EnvFromSource.configMapRef` holds."""

    name: str | None = _field("name")
    "Name of the config map, of the same project."
    optional: bool | None = _field("optional")
    "Whether it may be missing."


class ConfigMapKeySelector(Model):
    """What `EnvVarSource.configMapKeyRef` holds."""

    __required__ = ("key",)
    key: str | None = _field("key")
    "The key to read."
    name: str | None = _field("name")
    "Name of the config map, of the same project."
    optional: bool | None = _field("optional")
    "Whether it may be missing."


class ConfigMapNodeConfigSource(Model):
    """What `NodeConfigSource.configMap` holds."""

    __required__ = ("kubeletConfigKey", "name", "namespace")
    kubelet_config_key: str | None = _field("kubeletConfigKey")
    "The key; out of use."
    name: str | None = _field("name")
    "Name of the config map; out of use."
    namespace: str | None = _field("namespace")
    "Its project; out of use."
    resource_version: str | None = _field("resourceVersion")
    "Its version; out of use."
    uid: str | None = _field("uid")
    "Its identifier; out of use."


class ConfigMapProjection(Model):
    """What `VolumeProjection.configMap` holds."""

    items: _NestedItems[KeyToPath] = _field("items", _array(_ref("KeyToPath")))
    "Which keys become which files; all of them where it is absent."
    name: str | None = _field("name")
    "Name of the config map, of the same project."
    optional: bool | None = _field("optional")
    "Whether it may be missing."


class ConfigMapVolumeSource(Model):
    """What `Volume.configMap` holds."""

    default_mode: int | None = _field("defaultMode")
    "Permission bits of the files, 0 to 0777 in octal; 0644 by default."
    items: _NestedItems[KeyToPath] = _field("items", _array(_ref("KeyToPath")))
    "Which keys become which files; all of them where it is absent."
    name: str | None = _field("name")
    "Name of the config map, of the same project."
    optional: bool | None = _field("optional")
    "Whether it may be missing."


class Container(Model):
    """A program in an image: what it is started with, needs and listens on."""

    __required__ = ("name",)
    args: MutableSequence[str] = _field("args", _array())
    "Arguments, in place of the image's."
    command: MutableSequence[str] = _field("command", _array())
    "The program, in place of the image's entrypoint; no shell takes part."
    env: _NestedItems[EnvVar] = _field("env", _array(_ref("EnvVar")))
    "Environment variables; `$(NAME)` in a value stands for an earlier one."
    env_from: _NestedItems[EnvFromSource] = _field("envFrom", _array(_ref("EnvFromSource")))
    "Config maps and secrets whose keys all become environment variables."
    image: str | None = _field("image")
    "The image, e.g. `nginx:1.25`."
    image_pull_policy: str | None = _field("imagePullPolicy")
    "`Always`, `IfNotPresent` or `Never`; `Always` by default where the tag is `latest` or none."
    lifecycle: _Nested[Lifecycle] = _field("lifecycle", _ref("Lifecycle"))
    "What to do right after the start and before the end."
    liveness_probe: _Nested[Probe] = _field("livenessProbe", _ref("Probe"))
    "A check; the container is started again when it fails."
    name: str | None = _field("name")
    "Name, unique in the pod."
    ports: _NestedItems[ContainerPort] = _field("ports", _array(_ref("ContainerPort")))
    "Ports that it listens on, for others to know; leaving one out closes none."
    readiness_probe: _Nested[Probe] = _field("readinessProbe", _ref("Probe"))
    "A check; services send nothing to the pod while it fails."
    resize_policy: _NestedItems[ContainerResizePolicy] = _field("resizePolicy", _array(_ref("ContainerResizePolicy")))
    "Whether a change of resources starts the container again, by resource."
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("ResourceRequirements"))
    "What it needs of CPU and memory, and what it gets at most."
    restart_policy: str | None = _field("restartPolicy")
    "`Always` makes an init container a sidecar, which runs beside the others; else absent."
    security_context: _Nested[SecurityContext] = _field("securityContext", _ref("SecurityContext"))
    "User, privileges and capabilities that it runs with; wins over the pod's."
    startup_probe: _Nested[Probe] = _field("startupProbe", _ref("Probe"))
    "A check of the start; the others wait until it succeeds."
    stdin: bool | None = _field("stdin")
    "Whether standard input stays open, for attaching to it."
    stdin_once: bool | None = _field("stdinOnce")
    "Whether standard input is closed after the first client has gone."
    termination_message_path: str | None = _field("terminationMessagePath")
    "File whose content becomes the message of its end; `/dev/termination-log` by default."
    termination_message_policy: str | None = _field("terminationMessagePolicy")
    "`File`, or `FallbackToLogsOnError`, which takes the end of the log if the file is empty."
    tty: bool | None = _field("tty")
    "Whether it gets a terminal; needs `stdin`."
    volume_devices: _NestedItems[VolumeDevice] = _field("volumeDevices", _array(_ref("VolumeDevice")))
    "Block devices of the pod, and where they appear."
    volume_mounts: _NestedItems[VolumeMount] = _field("volumeMounts", _array(_ref("VolumeMount")))
    "Volumes of the pod, and where they appear in the container."
    working_dir: str | None = _field("workingDir")
    "Working folder; the image's by default."


class ContainerImage(Model):
    """One of `NodeStatus.images`."""

    names: MutableSequence[str] = _field("names", _array())
    "Names of the image, with tag or digest."
    size_bytes: int | None = _field("sizeBytes")
    "Its size in bytes."


class ContainerPort(Model):
    """A port that a container listens on."""

    __required__ = ("containerPort",)
    container_port: int | None = _field("containerPort")
    "The port in the container, 1 to 65535."
    host_ip: str | None = _field("hostIP")
    "Address of the node that `host_port` is open on."
    host_port: int | None = _field("hostPort")
    "Port of the node that leads to it; one pod at a node can have it."
    name: str | None = _field("name")
    "Name that services and probes may use, up to 15 characters."
    protocol: str | None = _field("protocol")
    "`TCP` (the default), `UDP` or `SCTP`."


class ContainerResizePolicy(Model):
    """One of `Container.resizePolicy` and others."""

    __required__ = ("resourceName", "restartPolicy")
    resource_name: str | None = _field("resourceName")
    "`cpu` or `memory`."
    restart_policy: str | None = _field("restartPolicy")
    "`NotRequired` or `RestartContainer`."


class ContainerState(Model):
    """One of waiting, running and terminated."""

    running: _Nested[ContainerStateRunning] = _field("running", _ref("ContainerStateRunning"))
    "Set while it runs."
    terminated: _Nested[ContainerStateTerminated] = _field("terminated", _ref("ContainerStateTerminated"))
    "Set after its end."
    waiting: _Nested[ContainerStateWaiting] = _field("waiting", _ref("ContainerStateWaiting"))
    "Set before its start, with what it waits for."


class ContainerStateRunning(Model):
    """What `ContainerState.running` holds."""

    started_at: _Moment = _field("startedAt", _timestamp)
    "When it started."


class ContainerStateTerminated(Model):
    """What `ContainerState.terminated` holds."""

    __required__ = ("exitCode",)
    container_id: str | None = _field("containerID")
    "Identifier at the runtime, e.g. `containerd://...`."
    exit_code: int | None = _field("exitCode")
    "Exit code of the program; 137 after a kill, e.g. for want of memory."
    finished_at: _Moment = _field("finishedAt", _timestamp)
    "When it ended."
    message: str | None = _field("message")
    "What the program left in its termination message."
    reason: str | None = _field("reason")
    "Why it ended in one word, e.g. `Completed`, `Error` or `OOMKilled`."
    signal: int | None = _field("signal")
    "Number of the signal that ended it."
    started_at: _Moment = _field("startedAt", _timestamp)
    "When it had started."


class ContainerStateWaiting(Model):
    """What `ContainerState.waiting` holds."""

    message: str | None = _field("message")
    "The same, for people."
    reason: str | None = _field("reason")
    "What it waits for in one word, e.g. `ContainerCreating`, `CrashLoopBackOff` or `ImagePullBackOff`."


class ContainerStatus(Model):
    """How a container is, and how it was before."""

    __required__ = ("image", "imageID", "name", "ready", "restartCount")
    allocated_resources: _NestedAmounts = _field("allocatedResources", _mapping(_quantity))
    "What the node has given it."
    container_id: str | None = _field("containerID")
    "Identifier at the runtime, e.g. `containerd://...`."
    image: str | None = _field("image")
    "The image that runs."
    image_id: str | None = _field("imageID")
    "The same with its digest."
    last_state: _Nested[ContainerState] = _field("lastState", _ref("ContainerState"))
    "How the run before this one ended."
    name: str | None = _field("name")
    "Name of the container."
    ready: bool | None = _field("ready")
    "Whether its readiness probe succeeds."
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("ResourceRequirements"))
    "What it runs with now."
    restart_count: int | None = _field("restartCount")
    "How often it was started again."
    started: bool | None = _field("started")
    "Whether its startup probe has succeeded."
    state: _Nested[ContainerState] = _field("state", _ref("ContainerState"))
    "How it is now: waiting, running or terminated."


class DaemonEndpoint(Model):
    """What `NodeDaemonEndpoints.kubeletEndpoint` holds."""

    __required__ = ("Port",)
    port: int | None = _field("Port")
    "The port."


class DownwardAPIProjection(Model):
    """What `VolumeProjection.downwardAPI` holds."""

    items: _NestedItems[DownwardAPIVolumeFile] = _field("items", _array(_ref("DownwardAPIVolumeFile")))
    "Files, each with a field of the pod."


class DownwardAPIVolumeFile(Model):
    """One of `DownwardAPIProjection.items` and others."""

    __required__ = ("path",)
    field_ref: _Nested[ObjectFieldSelector] = _field("fieldRef", _ref("ObjectFieldSelector"))
    "The field of the pod that it holds."
    mode: int | None = _field("mode")
    "Permission bits of the file."
    path: str | None = _field("path")
    "Name of the file, below the mount."
    resource_field_ref: _Nested[ResourceFieldSelector] = _field("resourceFieldRef", _ref("ResourceFieldSelector"))
    "The limit or request of a container that it holds."


class DownwardAPIVolumeSource(Model):
    """What `Volume.downwardAPI` holds."""

    default_mode: int | None = _field("defaultMode")
    "Permission bits of the files, 0 to 0777 in octal; 0644 by default."
    items: _NestedItems[DownwardAPIVolumeFile] = _field("items", _array(_ref("DownwardAPIVolumeFile")))
    "Files, each with a field of the pod."


class EmptyDirVolumeSource(Model):
    """What `Volume.emptyDir` holds."""

    medium: str | None = _field("medium")
    "`Memory` keeps it in memory, which counts as the containers'; empty means the node's disk."
    size_limit: _Amount = _field("sizeLimit", _quantity)
    "Size at which the pod is evicted."


class EndpointAddress(Model):
    """One of `EndpointSubset.addresses` and others."""

    __required__ = ("ip",)
    hostname: str | None = _field("hostname")
    "Name of the host."
    ip: str | None = _field("ip")
    "The address."
    node_name: str | None = _field("nodeName")
    "The node that it is on."
    target_ref: _Nested[ObjectReference] = _field("targetRef", _ref("ObjectReference"))
    "The pod behind it."


class EndpointPort(Model):
    """One of `EndpointSubset.ports`."""

    __required__ = ("port",)
    app_protocol: str | None = _field("appProtocol")
    "Protocol above it, e.g. `kubernetes.io/h2c`."
    name: str | None = _field("name")
    "Name of the port, that of the service."
    port: int | None = _field("port")
    "Number of the port."
    protocol: str | None = _field("protocol")
    "`TCP`, `UDP` or `SCTP`."


class EndpointSubset(Model):
    """One of `Endpoints.subsets`."""

    addresses: _NestedItems[EndpointAddress] = _field("addresses", _array(_ref("EndpointAddress")))
    "Addresses that are ready."
    not_ready_addresses: _NestedItems[EndpointAddress] = _field("notReadyAddresses", _array(_ref("EndpointAddress")))
    "Addresses that are not ready yet."
    ports: _NestedItems[EndpointPort] = _field("ports", _array(_ref("EndpointPort")))
    "Ports of all of them."


class Endpoints(_Object):
    """Addresses of the pods behind a service."""

    subsets: _NestedItems[EndpointSubset] = _field("subsets", _array(_ref("EndpointSubset")))
    "Addresses and ports; each address has all ports of its subset."


class EnvFromSource(Model):
    """One of `Container.envFrom` and others."""

    config_map_ref: _Nested[ConfigMapEnvSource] = _field("configMapRef", _ref("ConfigMapEnvSource"))
    "The config map."
    prefix: str | None = _field("prefix")
    "Put before each key."
    secret_ref: _Nested[SecretEnvSource] = _field("secretRef", _ref("SecretEnvSource"))
    "The secret."


class EnvVar(Model):
    """An environment variable."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the variable."
    value: str | None = _field("value")
    "Its value, as text; empty by default."
    value_from: _Nested[EnvVarSource] = _field("valueFrom", _ref("EnvVarSource"))
    "Where its value comes from, in place of `value`."


class EnvVarSource(Model):
    """Where the value of a variable comes from."""

    config_map_key_ref: _Nested[ConfigMapKeySelector] = _field("configMapKeyRef", _ref("ConfigMapKeySelector"))
    "A key of a config map."
    field_ref: _Nested[ObjectFieldSelector] = _field("fieldRef", _ref("ObjectFieldSelector"))
    "A field of the pod, e.g. `metadata.name` or `status.podIP`."
    resource_field_ref: _Nested[ResourceFieldSelector] = _field("resourceFieldRef", _ref("ResourceFieldSelector"))
    "A limit or request of the container."
    secret_key_ref: _Nested[SecretKeySelector] = _field("secretKeyRef", _ref("SecretKeySelector"))
    "A key of a secret."


class EphemeralContainer(Model):
    """One of `PodSpec.ephemeralContainers`."""

    __required__ = ("name",)
    args: MutableSequence[str] = _field("args", _array())
    "Arguments, in place of the image's."
    command: MutableSequence[str] = _field("command", _array())
    "The program, in place of the image's entrypoint; no shell takes part."
    env: _NestedItems[EnvVar] = _field("env", _array(_ref("EnvVar")))
    "Environment variables; `$(NAME)` in a value stands for an earlier one."
    env_from: _NestedItems[EnvFromSource] = _field("envFrom", _array(_ref("EnvFromSource")))
    "Config maps and secrets whose keys all become environment variables."
    image: str | None = _field("image")
    "The image, e.g. `busybox:1.36`."
    image_pull_policy: str | None = _field("imagePullPolicy")
    "`Always`, `IfNotPresent` or `Never`; `Always` by default where the tag is `latest` or none."
    lifecycle: _Nested[Lifecycle] = _field("lifecycle", _ref("Lifecycle"))
    "Not allowed here."
    liveness_probe: _Nested[Probe] = _field("livenessProbe", _ref("Probe"))
    "Not allowed here."
    name: str | None = _field("name")
    "Name, unique in the pod."
    ports: _NestedItems[ContainerPort] = _field("ports", _array(_ref("ContainerPort")))
    "Not allowed here."
    readiness_probe: _Nested[Probe] = _field("readinessProbe", _ref("Probe"))
    "Not allowed here."
    resize_policy: _NestedItems[ContainerResizePolicy] = _field("resizePolicy", _array(_ref("ContainerResizePolicy")))
    "Whether a change of resources starts the container again, by resource."
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("ResourceRequirements"))
    "Not allowed here."
    restart_policy: str | None = _field("restartPolicy")
    "Not allowed here."
    security_context: _Nested[SecurityContext] = _field("securityContext", _ref("SecurityContext"))
    "User, privileges and capabilities that it runs with; wins over the pod's."
    startup_probe: _Nested[Probe] = _field("startupProbe", _ref("Probe"))
    "Not allowed here."
    stdin: bool | None = _field("stdin")
    "Whether standard input stays open, for attaching to it."
    stdin_once: bool | None = _field("stdinOnce")
    "Whether standard input is closed after the first client has gone."
    target_container_name: str | None = _field("targetContainerName")
    "The container whose processes it sees."
    termination_message_path: str | None = _field("terminationMessagePath")
    "File whose content becomes the message of its end; `/dev/termination-log` by default."
    termination_message_policy: str | None = _field("terminationMessagePolicy")
    "`File`, or `FallbackToLogsOnError`, which takes the end of the log if the file is empty."
    tty: bool | None = _field("tty")
    "Whether it gets a terminal; needs `stdin`."
    volume_devices: _NestedItems[VolumeDevice] = _field("volumeDevices", _array(_ref("VolumeDevice")))
    "Block devices of the pod, and where they appear."
    volume_mounts: _NestedItems[VolumeMount] = _field("volumeMounts", _array(_ref("VolumeMount")))
    "Volumes of the pod, and where they appear in the container."
    working_dir: str | None = _field("workingDir")
    "Working folder; the image's by default."


class EphemeralVolumeSource(Model):
    """What `Volume.ephemeral` holds."""

    volume_claim_template: _Nested[PersistentVolumeClaimTemplate] = _field(
        "volumeClaimTemplate", _ref("PersistentVolumeClaimTemplate")
    )
    "The claim that is made for the pod, and goes with it."


class Event(_Typed):
    """Something that happened to an object."""

    __required__ = ("involvedObject", "metadata")
    action: str | None = _field("action")
    "What was done or failed."
    count: int | None = _field("count")
    "How often it happened."
    event_time: _Moment = _field("eventTime", _timestamp)
    "When it happened, from newer reporters."
    first_timestamp: _Moment = _field("firstTimestamp", _timestamp)
    "When it happened first."
    involved_object: _Nested[ObjectReference] = _field("involvedObject", _ref("ObjectReference"))
    "The object that it is about."
    last_timestamp: _Moment = _field("lastTimestamp", _timestamp)
    "When it happened last."
    message: str | None = _field("message")
    "What happened, for people."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    reason: str | None = _field("reason")
    "What happened in one word, e.g. `FailedScheduling` or `BackOff`."
    related: _Nested[ObjectReference] = _field("related", _ref("ObjectReference"))
    "A second object that takes part."
    reporting_component: str | None = _field("reportingComponent")
    "The controller that told it, e.g. `kubernetes.io/kubelet`."
    reporting_instance: str | None = _field("reportingInstance")
    "Which instance of it."
    series: _Nested[EventSeries] = _field("series", _ref("EventSeries"))
    "How often it happened in a row, and when last."
    source: _Nested[EventSource] = _field("source", _ref("EventSource"))
    "Which component told it, and from which node."
    type: str | None = _field("type")
    "`Normal` or `Warning`."


class EventSeries(Model):
    """What `Event.series` holds."""

    count: int | None = _field("count")
    "How often it happened in the series."
    last_observed_time: _Moment = _field("lastObservedTime", _timestamp)
    "When it happened last."


class EventSource(Model):
    """What `Event.source` and others hold."""

    component: str | None = _field("component")
    "The component, e.g. `kubelet`."
    host: str | None = _field("host")
    "Name of the node."


class ExecAction(Model):
    """What `LifecycleHandler.exec` and others hold."""

    command: MutableSequence[str] = _field("command", _array())
    "Program and arguments, without a shell; exit code 0 is success."


class FCVolumeSource(Model):
    """What `PersistentVolumeSpec.fc` and others hold."""

    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    lun: int | None = _field("lun")
    "Number of the disk at its target."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    target_wwns: MutableSequence[str] = _field("targetWWNs", _array())
    "World wide names of targets."
    wwids: MutableSequence[str] = _field("wwids", _array())
    "World wide identifiers of the disk, in place of targets and number."


class FlexPersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.flexVolume` holds."""

    __required__ = ("driver",)
    driver: str | None = _field("driver")
    "Name of the driver."
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    options: MutableMapping[str, str] = _field("options", _mapping())
    "What the driver needs to know, by key."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    "The secret that holds what is needed to log in."


class FlexVolumeSource(Model):
    """What `Volume.flexVolume` holds."""

    __required__ = ("driver",)
    driver: str | None = _field("driver")
    "Name of the driver."
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    options: MutableMapping[str, str] = _field("options", _mapping())
    "What the driver needs to know, by key."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    "The secret that holds what is needed to log in."


class FlockerVolumeSource(Model):
    """What `PersistentVolumeSpec.flocker` and others hold."""

    dataset_name: str | None = _field("datasetName")
    "Name of the dataset."
    dataset_uuid: str | None = _field("datasetUUID")
    "Identifier of the dataset."


class GCEPersistentDiskVolumeSource(Model):
    """What `PersistentVolumeSpec.gcePersistentDisk` and others hold."""

    __required__ = ("pdName",)
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    partition: int | None = _field("partition")
    "Number of the partition; 0 for the whole disk."
    pd_name: str | None = _field("pdName")
    "Name of the disk."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."


class GRPCAction(Model):
    """What `Probe.grpc` holds."""

    __required__ = ("port", "service")
    port: int | None = _field("port")
    "The port."
    service: str | None = _field("service")
    "Name that the health service is asked for; empty by default."


class GitRepoVolumeSource(Model):
    """What `Volume.gitRepo` holds."""

    __required__ = ("repository",)
    directory: str | None = _field("directory")
    "Folder that it is put into."
    repository: str | None = _field("repository")
    "Address of the repository."
    revision: str | None = _field("revision")
    "The commit."


class GlusterfsPersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.glusterfs` holds."""

    __required__ = ("endpoints", "path")
    endpoints: str | None = _field("endpoints")
    "Endpoints that list the servers."
    endpoints_namespace: str | None = _field("endpointsNamespace")
    "Project of the endpoints."
    path: str | None = _field("path")
    "Name of the volume."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."


class GlusterfsVolumeSource(Model):
    """What `Volume.glusterfs` holds."""

    __required__ = ("endpoints", "path")
    endpoints: str | None = _field("endpoints")
    "Endpoints that list the servers."
    path: str | None = _field("path")
    "Name of the volume."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."


class HTTPGetAction(Model):
    """What `LifecycleHandler.httpGet` and others hold."""

    __required__ = ("port",)
    host: str | None = _field("host")
    "Host to ask; the pod by default."
    http_headers: _NestedItems[HTTPHeader] = _field("httpHeaders", _array(_ref("HTTPHeader")))
    "Headers of the request."
    path: str | None = _field("path")
    "Path of the request."
    port: int | str | None = _field("port")
    "The port, by number or by name."
    scheme: str | None = _field("scheme")
    "`HTTP` or `HTTPS`; no certificate is checked."


class HTTPHeader(Model):
    """One of `HTTPGetAction.httpHeaders`."""

    __required__ = ("name", "value")
    name: str | None = _field("name")
    "Name of the header."
    value: str | None = _field("value")
    "Its value."


class HostAlias(Model):
    """One of `PodSpec.hostAliases`."""

    hostnames: MutableSequence[str] = _field("hostnames", _array())
    "Names that lead to it."
    ip: str | None = _field("ip")
    "The address."


class HostIP(Model):
    """One of `PodStatus.hostIPs`."""

    ip: str | None = _field("ip")
    "An address of the node."


class HostPathVolumeSource(Model):
    """What `PersistentVolumeSpec.hostPath` and others hold."""

    __required__ = ("path",)
    path: str | None = _field("path")
    "A path of the node."
    type: str | None = _field("type")
    "What must be there, e.g. `Directory`, `DirectoryOrCreate`, `File` or `Socket`; unchecked by default."


class ISCSIPersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.iscsi` holds."""

    __required__ = ("iqn", "lun", "targetPortal")
    chap_auth_discovery: bool | None = _field("chapAuthDiscovery")
    "Whether finding targets needs a CHAP login."
    chap_auth_session: bool | None = _field("chapAuthSession")
    "Whether a session needs a CHAP login."
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    initiator_name: str | None = _field("initiatorName")
    "Qualified name of this side."
    iqn: str | None = _field("iqn")
    "Qualified name of the target."
    iscsi_interface: str | None = _field("iscsiInterface")
    "Interface that is used; `default` by default."
    lun: int | None = _field("lun")
    "Number of the disk at the target."
    portals: MutableSequence[str] = _field("portals", _array())
    "Further addresses of it."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    "The secret that holds what is needed to log in."
    target_portal: str | None = _field("targetPortal")
    "Address of the target, with its port unless that is 3260."


class ISCSIVolumeSource(Model):
    """What `Volume.iscsi` holds."""

    __required__ = ("iqn", "lun", "targetPortal")
    chap_auth_discovery: bool | None = _field("chapAuthDiscovery")
    "Whether finding targets needs a CHAP login."
    chap_auth_session: bool | None = _field("chapAuthSession")
    "Whether a session needs a CHAP login."
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    initiator_name: str | None = _field("initiatorName")
    "Qualified name of this side."
    iqn: str | None = _field("iqn")
    "Qualified name of the target."
    iscsi_interface: str | None = _field("iscsiInterface")
    "Interface that is used; `default` by default."
    lun: int | None = _field("lun")
    "Number of the disk at the target."
    portals: MutableSequence[str] = _field("portals", _array())
    "Further addresses of it."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    "The secret that holds what is needed to log in."
    target_portal: str | None = _field("targetPortal")
    "Address of the target, with its port unless that is 3260."


class KeyToPath(Model):
    """One of `ConfigMapProjection.items` and others."""

    __required__ = ("key", "path")
    key: str | None = _field("key")
    "The key."
    mode: int | None = _field("mode")
    "Permission bits of the file."
    path: str | None = _field("path")
    "Name of the file, below the mount."


class Lifecycle(Model):
    """What `Container.lifecycle` and others hold."""

    post_start: _Nested[LifecycleHandler] = _field("postStart", _ref("LifecycleHandler"))
    "Done right after the start, beside the program; if it fails, the container is ended."
    pre_stop: _Nested[LifecycleHandler] = _field("preStop", _ref("LifecycleHandler"))
    "Done before the end; the grace period runs meanwhile."


class LifecycleHandler(Model):
    """What `Lifecycle.postStart` and others hold."""

    exec: _Nested[ExecAction] = _field("exec", _ref("ExecAction"))
    "Runs a program in the container."
    http_get: _Nested[HTTPGetAction] = _field("httpGet", _ref("HTTPGetAction"))
    "Sends an HTTP request."
    tcp_socket: _Nested[TCPSocketAction] = _field("tcpSocket", _ref("TCPSocketAction"))
    "Out of use."


class LimitRange(_Object):
    """Defaults and bounds for the resources of containers in a project."""

    spec: _Nested[LimitRangeSpec] = _field("spec", _ref("LimitRangeSpec"))
    "What is wanted of it."


class LimitRangeItem(Model):
    """One of `LimitRangeSpec.limits`."""

    __required__ = ("type",)
    default: _NestedAmounts = _field("default", _mapping(_quantity))
    "Limits of a container that names none."
    default_request: _NestedAmounts = _field("defaultRequest", _mapping(_quantity))
    "Requests of a container that names none."
    max: _NestedAmounts = _field("max", _mapping(_quantity))
    "The most that is allowed."
    max_limit_request_ratio: _NestedAmounts = _field("maxLimitRequestRatio", _mapping(_quantity))
    "How many times the request a limit may be at most."
    min: _NestedAmounts = _field("min", _mapping(_quantity))
    "The least that is allowed."
    type: str | None = _field("type")
    "What the bounds are for: `Container`, `Pod` or `PersistentVolumeClaim`."


class LimitRangeSpec(Model):
    """What is wanted of a LimitRange."""

    __required__ = ("limits",)
    limits: _NestedItems[LimitRangeItem] = _field("limits", _array(_ref("LimitRangeItem")))
    "Bounds, one entry for each sort of thing."


class LoadBalancerIngress(Model):
    """One of `LoadBalancerStatus.ingress`."""

    hostname: str | None = _field("hostname")
    "Name of the load balancer."
    ip: str | None = _field("ip")
    "Address of the load balancer."
    ports: _NestedItems[PortStatus] = _field("ports", _array(_ref("PortStatus")))
    "State of its ports."


class LoadBalancerStatus(Model):
    """What the server reports of a LoadBalancer."""

    ingress: _NestedItems[LoadBalancerIngress] = _field("ingress", _array(_ref("LoadBalancerIngress")))
    "Where the load balancer is reached; empty until there is one."


class LocalObjectReference(Model):
    """What `CSIVolumeSource.nodePublishSecretRef` and others hold."""

    name: str | None = _field("name")
    "Name of the object, of the same project."


class LocalVolumeSource(Model):
    """What `PersistentVolumeSpec.local` holds."""

    __required__ = ("path",)
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    path: str | None = _field("path")
    "A disk or folder of the node."


class NFSVolumeSource(Model):
    """What `PersistentVolumeSpec.nfs` and others hold."""

    __required__ = ("path", "server")
    path: str | None = _field("path")
    "The path that it exports."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    server: str | None = _field("server")
    "Host of the NFS server."


class Namespace(_Object):
    """A project."""

    spec: _Nested[NamespaceSpec] = _field("spec", _ref("NamespaceSpec"))
    "What is wanted of it."
    status: _Nested[NamespaceStatus] = _field("status", _ref("NamespaceStatus"))
    "What the server reports of it."


class NamespaceCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class NamespaceSpec(Model):
    """What is wanted of a Namespace."""

    finalizers: MutableSequence[str] = _field("finalizers", _array())
    "What has to be done before a deleted project goes; `kubernetes` by default."


class NamespaceStatus(Model):
    """What the server reports of a Namespace."""

    conditions: _NestedItems[NamespaceCondition] = _field("conditions", _array(_ref("NamespaceCondition")))
    "Why a deletion doesn't come to its end, if so."
    phase: str | None = _field("phase")
    "`Active`, or `Terminating` while its objects are deleted."


class Node(_Object):
    """A machine that pods run on."""

    spec: _Nested[NodeSpec] = _field("spec", _ref("NodeSpec"))
    "What is wanted of it."
    status: _Nested[NodeStatus] = _field("status", _ref("NodeStatus"))
    "What the server reports of it."


class NodeAddress(Model):
    """One of `NodeStatus.addresses`."""

    __required__ = ("address", "type")
    address: str | None = _field("address")
    "The address."
    type: str | None = _field("type")
    "`InternalIP`, `ExternalIP`, `Hostname`, `InternalDNS` or `ExternalDNS`."


class NodeAffinity(Model):
    """What `Affinity.nodeAffinity` holds."""

    preferred_during_scheduling_ignored_during_execution: _NestedItems[PreferredSchedulingTerm] = _field(
        "preferredDuringSchedulingIgnoredDuringExecution", _array(_ref("PreferredSchedulingTerm"))
    )
    "What should hold, each with a weight."
    required_during_scheduling_ignored_during_execution: _Nested[NodeSelector] = _field(
        "requiredDuringSchedulingIgnoredDuringExecution", _ref("NodeSelector")
    )
    "What must hold for a pod to be placed."


class NodeCondition(Model):
    """One state of a node, e.g. `Ready` or `MemoryPressure`."""

    __required__ = ("status", "type")
    last_heartbeat_time: _Moment = _field("lastHeartbeatTime", _timestamp)
    "When the node told it last."
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class NodeConfigSource(Model):
    """What `NodeConfigStatus.assigned` and others hold."""

    config_map: _Nested[ConfigMapNodeConfigSource] = _field("configMap", _ref("ConfigMapNodeConfigSource"))
    "The config map; out of use."


class NodeConfigStatus(Model):
    """What the server reports of a NodeConfig."""

    active: _Nested[NodeConfigSource] = _field("active", _ref("NodeConfigSource"))
    "What is in force; out of use."
    assigned: _Nested[NodeConfigSource] = _field("assigned", _ref("NodeConfigSource"))
    "What is to be; out of use."
    error: str | None = _field("error")
    "What is wrong with it; out of use."
    last_known_good: _Nested[NodeConfigSource] = _field("lastKnownGood", _ref("NodeConfigSource"))
    "What worked last; out of use."


class NodeDaemonEndpoints(Model):
    """What `NodeStatus.daemonEndpoints` holds."""

    kubelet_endpoint: _Nested[DaemonEndpoint] = _field("kubeletEndpoint", _ref("DaemonEndpoint"))
    "Where its kubelet listens."


class NodeSelector(Model):
    """What `NodeAffinity.requiredDuringSchedulingIgnoredDuringExecution` and others hold."""

    __required__ = ("nodeSelectorTerms",)
    node_selector_terms: _NestedItems[NodeSelectorTerm] = _field("nodeSelectorTerms", _array(_ref("NodeSelectorTerm")))
    "Alternatives; a node fits if one of them does."


class NodeSelectorRequirement(Model):
    """One of `NodeSelectorTerm.matchExpressions` and others."""

    __required__ = ("key", "operator")
    key: str | None = _field("key")
    "The label, or the field."
    operator: str | None = _field("operator")
    "`In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt` or `Lt`."
    values: MutableSequence[str] = _field("values", _array())
    "Values to compare with; none for `Exists` and `DoesNotExist`, a single integer for `Gt` and `Lt`."


class NodeSelectorTerm(Model):
    """One of `NodeSelector.nodeSelectorTerms` and others."""

    match_expressions: _NestedItems[NodeSelectorRequirement] = _field(
        "matchExpressions", _array(_ref("NodeSelectorRequirement"))
    )
    "Conditions on labels of the node; all of them must hold."
    match_fields: _NestedItems[NodeSelectorRequirement] = _field("matchFields", _array(_ref("NodeSelectorRequirement")))
    "Conditions on fields of the node, of which `metadata.name` is one."


class NodeSpec(Model):
    """What is wanted of a Node."""

    config_source: _Nested[NodeConfigSource] = _field("configSource", _ref("NodeConfigSource"))
    "Out of use."
    external_id: str | None = _field("externalID")
    "Out of use."
    pod_cidr: str | None = _field("podCIDR")
    "Range of addresses of its pods."
    pod_cidrs: MutableSequence[str] = _field("podCIDRs", _array())
    "The same, one for each family."
    provider_id: str | None = _field("providerID")
    "Its name at the cloud provider."
    taints: _NestedItems[Taint] = _field("taints", _array(_ref("Taint")))
    "What keeps pods away that don't tolerate it."
    unschedulable: bool | None = _field("unschedulable")
    "Whether no new pods are placed on it, as after `kubectl cordon`."


class NodeStatus(Model):
    """What a node has, and how it is."""

    addresses: _NestedItems[NodeAddress] = _field("addresses", _array(_ref("NodeAddress")))
    "Its addresses and names."
    allocatable: _NestedAmounts = _field("allocatable", _mapping(_quantity))
    "What pods may use of it."
    capacity: _NestedAmounts = _field("capacity", _mapping(_quantity))
    "What it has, e.g. `cpu`, `memory` and `pods`."
    conditions: _NestedItems[NodeCondition] = _field("conditions", _array(_ref("NodeCondition")))
    "Its states; `Ready` tells whether it works."
    config: _Nested[NodeConfigStatus] = _field("config", _ref("NodeConfigStatus"))
    "Out of use."
    daemon_endpoints: _Nested[NodeDaemonEndpoints] = _field("daemonEndpoints", _ref("NodeDaemonEndpoints"))
    "Where its components listen."
    images: _NestedItems[ContainerImage] = _field("images", _array(_ref("ContainerImage")))
    "Images that it has."
    node_info: _Nested[NodeSystemInfo] = _field("nodeInfo", _ref("NodeSystemInfo"))
    "Versions of its system, runtime and kubelet."
    phase: str | None = _field("phase")
    "Out of use."
    volumes_attached: _NestedItems[AttachedVolume] = _field("volumesAttached", _array(_ref("AttachedVolume")))
    "Volumes that are attached to it."
    volumes_in_use: MutableSequence[str] = _field("volumesInUse", _array())
    "Volumes that its pods use."


class NodeSystemInfo(Model):
    """What `NodeStatus.nodeInfo` holds."""

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
    "Its processor, e.g. `amd64`."
    boot_id: str | None = _field("bootID")
    "Identifier that changes with each start."
    container_runtime_version: str | None = _field("containerRuntimeVersion")
    "Its runtime, e.g. `containerd://1.7.2`."
    kernel_version: str | None = _field("kernelVersion")
    "Version of its kernel."
    kube_proxy_version: str | None = _field("kubeProxyVersion")
    "Version of its proxy."
    kubelet_version: str | None = _field("kubeletVersion")
    "Version of its kubelet, e.g. `v1.28.0`."
    machine_id: str | None = _field("machineID")
    "Identifier of the machine, from `/etc/machine-id`."
    operating_system: str | None = _field("operatingSystem")
    "`linux` or `windows`."
    os_image: str | None = _field("osImage")
    "Its distribution, e.g. `Ubuntu 22.04.3 LTS`."
    system_uuid: str | None = _field("systemUUID")
    "Identifier from its hardware."


class ObjectFieldSelector(Model):
    """What `DownwardAPIVolumeFile.fieldRef` and others hold."""

    __required__ = ("fieldPath",)
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    field_path: str | None = _field("fieldPath")
    "Path of the field, e.g. `metadata.labels['app']`."


class ObjectReference(Model):
    """Which object is meant."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the object."
    field_path: str | None = _field("fieldPath")
    "The part that is meant, e.g. `spec.containers{web}`."
    kind: str | None = _field("kind")
    "Kind of the object."
    name: str | None = _field("name")
    "Name of the object."
    namespace: str | None = _field("namespace")
    "Project of the object."
    resource_version: str | None = _field("resourceVersion")
    "The version that is meant, if one is."
    uid: str | None = _field("uid")
    "Identifier of the object."


class PersistentVolume(_Object):
    """A piece of storage."""

    spec: _Nested[PersistentVolumeSpec] = _field("spec", _ref("PersistentVolumeSpec"))
    "What is wanted of it."
    status: _Nested[PersistentVolumeStatus] = _field("status", _ref("PersistentVolumeStatus"))
    "What the server reports of it."


class PersistentVolumeClaim(_Object):
    """A wish for storage, and the volume that fulfils it."""

    spec: _Nested[PersistentVolumeClaimSpec] = _field("spec", _ref("PersistentVolumeClaimSpec"))
    "What is wanted of it."
    status: _Nested[PersistentVolumeClaimStatus] = _field("status", _ref("PersistentVolumeClaimStatus"))
    "What the server reports of it."


class PersistentVolumeClaimCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")
    last_probe_time: _Moment = _field("lastProbeTime", _timestamp)
    "When it was looked at last."
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class PersistentVolumeClaimSpec(Model):
    """What is wanted of a PersistentVolumeClaim."""

    access_modes: MutableSequence[str] = _field("accessModes", _array())
    "`ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany` or `ReadWriteOncePod`."
    data_source: _Nested[TypedLocalObjectReference] = _field("dataSource", _ref("TypedLocalObjectReference"))
    "A snapshot or claim that it starts as a copy of."
    data_source_ref: _Nested[TypedObjectReference] = _field("dataSourceRef", _ref("TypedObjectReference"))
    "The same, for other kinds and projects."
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("ResourceRequirements"))
    "How much storage, as `requests.storage`."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels that the volume must have."
    storage_class_name: str | None = _field("storageClassName")
    "Storage class that makes the volume; the cluster's default if absent, none if empty."
    volume_mode: str | None = _field("volumeMode")
    "`Filesystem` (the default) or `Block`."
    volume_name: str | None = _field("volumeName")
    "The volume that it is bound to."


class PersistentVolumeClaimStatus(Model):
    """What the server reports of a PersistentVolumeClaim."""

    access_modes: MutableSequence[str] = _field("accessModes", _array())
    "How the volume can be mounted."
    allocated_resource_statuses: MutableMapping[str, str] = _field("allocatedResourceStatuses", _mapping())
    "How growing comes along, by resource."
    allocated_resources: _NestedAmounts = _field("allocatedResources", _mapping(_quantity))
    "What is set aside for it while it grows."
    capacity: _NestedAmounts = _field("capacity", _mapping(_quantity))
    "How much storage the volume has."
    conditions: _NestedItems[PersistentVolumeClaimCondition] = _field(
        "conditions", _array(_ref("PersistentVolumeClaimCondition"))
    )
    "Its states, e.g. `Resizing`."
    phase: str | None = _field("phase")
    "`Pending`, `Bound`, or `Lost` if its volume is gone."
    resize_status: str | None = _field("resizeStatus")
    "How growing comes along."


class PersistentVolumeClaimTemplate(Model):
    """What `EphemeralVolumeSource.volumeClaimTemplate` holds."""

    __required__ = ("spec",)
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[PersistentVolumeClaimSpec] = _field("spec", _ref("PersistentVolumeClaimSpec"))
    "What is wanted of it."


class PersistentVolumeClaimVolumeSource(Model):
    """What `Volume.persistentVolumeClaim` holds."""

    __required__ = ("claimName",)
    claim_name: str | None = _field("claimName")
    "Name of the claim, of the same project."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."


class PersistentVolumeSpec(Model):
    """What is wanted of a PersistentVolume."""

    access_modes: MutableSequence[str] = _field("accessModes", _array())
    "How it can be mounted."
    aws_elastic_block_store: _Nested[AWSElasticBlockStoreVolumeSource] = _field(
        "awsElasticBlockStore", _ref("AWSElasticBlockStoreVolumeSource")
    )
    "A disk of AWS."
    azure_disk: _Nested[AzureDiskVolumeSource] = _field("azureDisk", _ref("AzureDiskVolumeSource"))
    "A disk of Azure."
    azure_file: _Nested[AzureFilePersistentVolumeSource] = _field("azureFile", _ref("AzureFilePersistentVolumeSource"))
    "A file share of Azure."
    capacity: _NestedAmounts = _field("capacity", _mapping(_quantity))
    "How much storage, as `storage`."
    cephfs: _Nested[CephFSPersistentVolumeSource] = _field("cephfs", _ref("CephFSPersistentVolumeSource"))
    "A path of CephFS."
    cinder: _Nested[CinderPersistentVolumeSource] = _field("cinder", _ref("CinderPersistentVolumeSource"))
    "A volume of OpenStack."
    claim_ref: _Nested[ObjectReference] = _field("claimRef", _ref("ObjectReference"))
    "The claim that it is bound to."
    csi: _Nested[CSIPersistentVolumeSource] = _field("csi", _ref("CSIPersistentVolumeSource"))
    "A volume of a CSI driver."
    fc: _Nested[FCVolumeSource] = _field("fc", _ref("FCVolumeSource"))
    "A disk by Fibre Channel."
    flex_volume: _Nested[FlexPersistentVolumeSource] = _field("flexVolume", _ref("FlexPersistentVolumeSource"))
    "A volume of a FlexVolume driver; out of use."
    flocker: _Nested[FlockerVolumeSource] = _field("flocker", _ref("FlockerVolumeSource"))
    "A dataset of Flocker; out of use."
    gce_persistent_disk: _Nested[GCEPersistentDiskVolumeSource] = _field(
        "gcePersistentDisk", _ref("GCEPersistentDiskVolumeSource")
    )
    "A disk of Google's."
    glusterfs: _Nested[GlusterfsPersistentVolumeSource] = _field("glusterfs", _ref("GlusterfsPersistentVolumeSource"))
    "A volume of Gluster."
    host_path: _Nested[HostPathVolumeSource] = _field("hostPath", _ref("HostPathVolumeSource"))
    "A path of the node, for tests with one node."
    iscsi: _Nested[ISCSIPersistentVolumeSource] = _field("iscsi", _ref("ISCSIPersistentVolumeSource"))
    "A disk by iSCSI."
    local: _Nested[LocalVolumeSource] = _field("local", _ref("LocalVolumeSource"))
    "A disk of a node."
    mount_options: MutableSequence[str] = _field("mountOptions", _array())
    "Options of mount, e.g. `ro`."
    nfs: _Nested[NFSVolumeSource] = _field("nfs", _ref("NFSVolumeSource"))
    "A path of an NFS server."
    node_affinity: _Nested[VolumeNodeAffinity] = _field("nodeAffinity", _ref("VolumeNodeAffinity"))
    "Which nodes can reach it."
    persistent_volume_reclaim_policy: str | None = _field("persistentVolumeReclaimPolicy")
    "`Retain`, `Delete` or `Recycle`: what becomes of it when its claim goes."
    photon_persistent_disk: _Nested[PhotonPersistentDiskVolumeSource] = _field(
        "photonPersistentDisk", _ref("PhotonPersistentDiskVolumeSource")
    )
    "A disk of Photon; out of use."
    portworx_volume: _Nested[PortworxVolumeSource] = _field("portworxVolume", _ref("PortworxVolumeSource"))
    "A volume of Portworx."
    quobyte: _Nested[QuobyteVolumeSource] = _field("quobyte", _ref("QuobyteVolumeSource"))
    "A volume of Quobyte; out of use."
    rbd: _Nested[RBDPersistentVolumeSource] = _field("rbd", _ref("RBDPersistentVolumeSource"))
    "An image of Ceph."
    scale_io: _Nested[ScaleIOPersistentVolumeSource] = _field("scaleIO", _ref("ScaleIOPersistentVolumeSource"))
    "A volume of ScaleIO; out of use."
    storage_class_name: str | None = _field("storageClassName")
    "Storage class that it is of."
    storageos: _Nested[StorageOSPersistentVolumeSource] = _field("storageos", _ref("StorageOSPersistentVolumeSource"))
    "A volume of StorageOS; out of use."
    volume_mode: str | None = _field("volumeMode")
    "`Filesystem` (the default) or `Block`."
    vsphere_volume: _Nested[VsphereVirtualDiskVolumeSource] = _field(
        "vsphereVolume", _ref("VsphereVirtualDiskVolumeSource")
    )
    "A disk of vSphere."


class PersistentVolumeStatus(Model):
    """What the server reports of a PersistentVolume."""

    last_phase_transition_time: _Moment = _field("lastPhaseTransitionTime", _timestamp)
    "When `phase` changed last."
    message: str | None = _field("message")
    "Why it is so, for people."
    phase: str | None = _field("phase")
    "`Available`, `Bound`, `Released`, `Failed` or `Pending`."
    reason: str | None = _field("reason")
    "Why it is so, in one word."


class PhotonPersistentDiskVolumeSource(Model):
    """What `PersistentVolumeSpec.photonPersistentDisk` and others hold."""

    __required__ = ("pdID",)
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    pd_id: str | None = _field("pdID")
    "Identifier of the disk."


class Pod(_Object):
    """Containers that run together on one node, with one address."""

    spec: _Nested[PodSpec] = _field("spec", _ref("PodSpec"))
    "What is wanted of it."
    status: _Nested[PodStatus] = _field("status", _ref("PodStatus"))
    "What the server reports of it."


class PodAffinity(Model):
    """What `Affinity.podAffinity` holds."""

    preferred_during_scheduling_ignored_during_execution: _NestedItems[WeightedPodAffinityTerm] = _field(
        "preferredDuringSchedulingIgnoredDuringExecution", _array(_ref("WeightedPodAffinityTerm"))
    )
    "What should hold, each with a weight."
    required_during_scheduling_ignored_during_execution: _NestedItems[PodAffinityTerm] = _field(
        "requiredDuringSchedulingIgnoredDuringExecution", _array(_ref("PodAffinityTerm"))
    )
    "What must hold for a pod to be placed."


class PodAffinityTerm(Model):
    """One of `PodAffinity.requiredDuringSchedulingIgnoredDuringExecution` and others."""

    __required__ = ("topologyKey",)
    label_selector: _Nested[LabelSelector] = _field("labelSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the pods that are meant."
    namespace_selector: _Nested[LabelSelector] = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    "Labels of their projects."
    namespaces: MutableSequence[str] = _field("namespaces", _array())
    "Their projects; the pod's own by default."
    topology_key: str | None = _field("topologyKey")
    "Label of nodes; nodes with the same value of it count as one place."


class PodAntiAffinity(Model):
    """What `Affinity.podAntiAffinity` holds."""

    preferred_during_scheduling_ignored_during_execution: _NestedItems[WeightedPodAffinityTerm] = _field(
        "preferredDuringSchedulingIgnoredDuringExecution", _array(_ref("WeightedPodAffinityTerm"))
    )
    "What should hold, each with a weight."
    required_during_scheduling_ignored_during_execution: _NestedItems[PodAffinityTerm] = _field(
        "requiredDuringSchedulingIgnoredDuringExecution", _array(_ref("PodAffinityTerm"))
    )
    "What must hold for a pod to be placed."


class PodCondition(Model):
    """One state of a pod, e.g. `Ready` or `PodScheduled`."""

    __required__ = ("status", "type")
    last_probe_time: _Moment = _field("lastProbeTime", _timestamp)
    "When it was looked at last."
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class PodDNSConfig(Model):
    """What `PodSpec.dnsConfig` holds."""

    nameservers: MutableSequence[str] = _field("nameservers", _array())
    "Addresses of name servers."
    options: _NestedItems[PodDNSConfigOption] = _field("options", _array(_ref("PodDNSConfigOption")))
    "Options of the resolver, e.g. `ndots`."
    searches: MutableSequence[str] = _field("searches", _array())
    "Domains that short names are looked up in."


class PodDNSConfigOption(Model):
    """One of `PodDNSConfig.options`."""

    name: str | None = _field("name")
    "Name of the option."
    value: str | None = _field("value")
    "Its value, if it has one."


class PodIP(Model):
    """One of `PodStatus.podIPs`."""

    ip: str | None = _field("ip")
    "An address of the pod."


class PodOS(Model):
    """What `PodSpec.os` holds."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "`linux` or `windows`."


class PodReadinessGate(Model):
    """One of `PodSpec.readinessGates`."""

    __required__ = ("conditionType",)
    condition_type: str | None = _field("conditionType")
    "A condition that must hold for the pod to be ready."


class PodResourceClaim(Model):
    """One of `PodSpec.resourceClaims`."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name that containers call it by."
    source: _Nested[ClaimSource] = _field("source", _ref("ClaimSource"))
    "Where the claim comes from."


class PodResourceClaimStatus(Model):
    """What the server reports of a PodResourceClaim."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the pod's claim."
    resource_claim_name: str | None = _field("resourceClaimName")
    "The claim that was made for it."


class PodSchedulingGate(Model):
    """One of `PodSpec.schedulingGates`."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the gate."


class PodSecurityContext(Model):
    """User and groups of all containers of a pod."""

    fs_group: int | None = _field("fsGroup")
    "Group that owns the volumes."
    fs_group_change_policy: str | None = _field("fsGroupChangePolicy")
    "`OnRootMismatch` or `Always`: when ownership of a volume is changed."
    run_as_group: int | None = _field("runAsGroup")
    "Number of their group."
    run_as_non_root: bool | None = _field("runAsNonRoot")
    "Whether a container that would run as root is refused."
    run_as_user: int | None = _field("runAsUser")
    "Number of the user that containers run as; the image's by default."
    se_linux_options: _Nested[SELinuxOptions] = _field("seLinuxOptions", _ref("SELinuxOptions"))
    "SELinux context."
    seccomp_profile: _Nested[SeccompProfile] = _field("seccompProfile", _ref("SeccompProfile"))
    "Which system calls are allowed."
    supplemental_groups: MutableSequence[int] = _field("supplementalGroups", _array())
    "Further groups of the processes."
    sysctls: _NestedItems[Sysctl] = _field("sysctls", _array(_ref("Sysctl")))
    "Settings of the kernel."
    windows_options: _Nested[WindowsSecurityContextOptions] = _field(
        "windowsOptions", _ref("WindowsSecurityContextOptions")
    )
    "What Windows needs."


class PodSpec(Model):
    """What a pod runs, where, and as whom."""

    __required__ = ("containers",)
    active_deadline_seconds: int | None = _field("activeDeadlineSeconds")
    "Seconds after which it is ended and has failed."
    affinity: _Nested[Affinity] = _field("affinity", _ref("Affinity"))
    "Which nodes and pods it must or should be near to, or away from."
    automount_service_account_token: bool | None = _field("automountServiceAccountToken")
    "Whether its containers get a token of the service account."
    containers: _NestedItems[Container] = _field("containers", _array(_ref("Container")))
    "The containers, at least one."
    dns_config: _Nested[PodDNSConfig] = _field("dnsConfig", _ref("PodDNSConfig"))
    "Name servers and options of its resolver."
    dns_policy: str | None = _field("dnsPolicy")
    "`ClusterFirst` (the default), `ClusterFirstWithHostNet`, `Default` or `None`."
    enable_service_links: bool | None = _field("enableServiceLinks")
    "Whether services appear as environment variables; true by default."
    ephemeral_containers: _NestedItems[EphemeralContainer] = _field(
        "ephemeralContainers", _array(_ref("EphemeralContainer"))
    )
    "Containers added for a while, to look into a pod that runs."
    host_aliases: _NestedItems[HostAlias] = _field("hostAliases", _array(_ref("HostAlias")))
    "Lines of its `/etc/hosts`."
    host_ipc: bool | None = _field("hostIPC")
    "Whether it shares the IPC of its node."
    host_network: bool | None = _field("hostNetwork")
    "Whether it has the network of its node."
    host_pid: bool | None = _field("hostPID")
    "Whether it sees the processes of its node."
    host_users: bool | None = _field("hostUsers")
    "False gives it user numbers of its own."
    hostname: str | None = _field("hostname")
    "Its host name; the pod's name by default."
    image_pull_secrets: _NestedItems[LocalObjectReference] = _field(
        "imagePullSecrets", _array(_ref("LocalObjectReference"))
    )
    "Secrets for registries that its images come from."
    init_containers: _NestedItems[Container] = _field("initContainers", _array(_ref("Container")))
    "Containers that run to their end before the others, one after another."
    node_name: str | None = _field("nodeName")
    "The node that it runs on; the scheduler sets it."
    node_selector: MutableMapping[str, str] = _field("nodeSelector", _mapping())
    "Labels that a node must have."
    os: _Nested[PodOS] = _field("os", _ref("PodOS"))
    "The system that it is for."
    overhead: _NestedAmounts = _field("overhead", _mapping(_quantity))
    "What the runtime needs beside the containers."
    preemption_policy: str | None = _field("preemptionPolicy")
    "`PreemptLowerPriority` (the default) or `Never`."
    priority: int | None = _field("priority")
    "Its priority as a number, set from the class."
    priority_class_name: str | None = _field("priorityClassName")
    "Class of its priority."
    readiness_gates: _NestedItems[PodReadinessGate] = _field("readinessGates", _array(_ref("PodReadinessGate")))
    "Further conditions that must hold for it to be ready."
    resource_claims: _NestedItems[PodResourceClaim] = _field("resourceClaims", _array(_ref("PodResourceClaim")))
    "Claims of devices."
    restart_policy: str | None = _field("restartPolicy")
    "`Always` (the default), `OnFailure` or `Never`."
    runtime_class_name: str | None = _field("runtimeClassName")
    "Class of the runtime that runs it."
    scheduler_name: str | None = _field("schedulerName")
    "The scheduler that places it."
    scheduling_gates: _NestedItems[PodSchedulingGate] = _field("schedulingGates", _array(_ref("PodSchedulingGate")))
    "Names of what it waits for before it is placed."
    security_context: _Nested[PodSecurityContext] = _field("securityContext", _ref("PodSecurityContext"))
    "User and groups that its containers run with."
    service_account: str | None = _field("serviceAccount")
    "Older name of `service_account_name`."
    service_account_name: str | None = _field("serviceAccountName")
    "Service account that it acts as; `default` by default."
    set_hostname_as_fqdn: bool | None = _field("setHostnameAsFQDN")
    "Whether its host name is that full name."
    share_process_namespace: bool | None = _field("shareProcessNamespace")
    "Whether its containers see each other's processes."
    subdomain: str | None = _field("subdomain")
    "Makes its name `hostname.subdomain.namespace.svc`."
    termination_grace_period_seconds: int | None = _field("terminationGracePeriodSeconds")
    "Seconds between the request to end and the kill; 30 by default."
    tolerations: _NestedItems[Toleration] = _field("tolerations", _array(_ref("Toleration")))
    "Taints of nodes that don't keep it away."
    topology_spread_constraints: _NestedItems[TopologySpreadConstraint] = _field(
        "topologySpreadConstraints", _array(_ref("TopologySpreadConstraint"))
    )
    "How pods are spread over zones or nodes."
    volumes: _NestedItems[Volume] = _field("volumes", _array(_ref("Volume")))
    "What its containers can mount."


class PodStatus(Model):
    """How a pod and its containers are."""

    conditions: _NestedItems[PodCondition] = _field("conditions", _array(_ref("PodCondition")))
    "Its states; `Ready` tells whether services send to it."
    container_statuses: _NestedItems[ContainerStatus] = _field("containerStatuses", _array(_ref("ContainerStatus")))
    "State of each container."
    ephemeral_container_statuses: _NestedItems[ContainerStatus] = _field(
        "ephemeralContainerStatuses", _array(_ref("ContainerStatus"))
    )
    "State of each ephemeral container."
    host_ip: str | None = _field("hostIP")
    "Address of its node."
    host_ips: _NestedItems[HostIP] = _field("hostIPs", _array(_ref("HostIP")))
    "Addresses of its node."
    init_container_statuses: _NestedItems[ContainerStatus] = _field(
        "initContainerStatuses", _array(_ref("ContainerStatus"))
    )
    "State of each init container."
    message: str | None = _field("message")
    "Why it is so, for people."
    nominated_node_name: str | None = _field("nominatedNodeName")
    "The node that others are being evicted from for it."
    phase: str | None = _field("phase")
    "`Pending`, `Running`, `Succeeded`, `Failed` or `Unknown`; `Running` says nothing of being ready."
    pod_ip: str | None = _field("podIP")
    "Its address."
    pod_ips: _NestedItems[PodIP] = _field("podIPs", _array(_ref("PodIP")))
    "Its addresses, one for each family."
    qos_class: str | None = _field("qosClass")
    "`Guaranteed`, `Burstable` or `BestEffort`: who is evicted last, and first."
    reason: str | None = _field("reason")
    "Why it is so in one word, e.g. `Evicted`."
    resize: str | None = _field("resize")
    "How a change of its resources comes along."
    resource_claim_statuses: _NestedItems[PodResourceClaimStatus] = _field(
        "resourceClaimStatuses", _array(_ref("PodResourceClaimStatus"))
    )
    "The claims of devices that were made for it."
    start_time: _Moment = _field("startTime", _timestamp)
    "When the kubelet took it up."


class PodTemplate(_Object):
    """A pod template, as the server writes it."""

    template: _Nested[PodTemplateSpec] = _field("template", _ref("PodTemplateSpec"))
    "What new pods look like."


class PodTemplateSpec(Model):
    """What the pods of a workload look like."""

    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[PodSpec] = _field("spec", _ref("PodSpec"))
    "What is wanted of it."


class PortStatus(Model):
    """What the server reports of a Port."""

    __required__ = ("port", "protocol")
    error: str | None = _field("error")
    "What is wrong with it, in one word."
    port: int | None = _field("port")
    "Number of the port."
    protocol: str | None = _field("protocol")
    "`TCP`, `UDP` or `SCTP`."


class PortworxVolumeSource(Model):
    """What `PersistentVolumeSpec.portworxVolume` and others hold."""

    __required__ = ("volumeID",)
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    volume_id: str | None = _field("volumeID")
    "Identifier of the volume at its provider."


class PreferredSchedulingTerm(Model):
    """One of `NodeAffinity.preferredDuringSchedulingIgnoredDuringExecution`."""

    __required__ = ("preference", "weight")
    preference: _Nested[NodeSelectorTerm] = _field("preference", _ref("NodeSelectorTerm"))
    "What should hold."
    weight: int | None = _field("weight")
    "How much it counts, 1 to 100."


class Probe(Model):
    """A check of a container, made again and again."""

    exec: _Nested[ExecAction] = _field("exec", _ref("ExecAction"))
    "Runs a program in the container."
    failure_threshold: int | None = _field("failureThreshold")
    "How many failures in a row count; 3 by default."
    grpc: _Nested[GRPCAction] = _field("grpc", _ref("GRPCAction"))
    "Asks gRPC's health service."
    http_get: _Nested[HTTPGetAction] = _field("httpGet", _ref("HTTPGetAction"))
    "Sends an HTTP request; a status of 200 to 399 is success."
    initial_delay_seconds: int | None = _field("initialDelaySeconds")
    "Seconds from the start to the first check; 0 by default."
    period_seconds: int | None = _field("periodSeconds")
    "Seconds from check to check; 10 by default."
    success_threshold: int | None = _field("successThreshold")
    "How many successes in a row count after a failure; 1 by default."
    tcp_socket: _Nested[TCPSocketAction] = _field("tcpSocket", _ref("TCPSocketAction"))
    "Opens a connection."
    termination_grace_period_seconds: int | None = _field("terminationGracePeriodSeconds")
    "The pod's grace period, in place of it, after this check failed."
    timeout_seconds: int | None = _field("timeoutSeconds")
    "Seconds that a check may take; 1 by default."


class ProjectedVolumeSource(Model):
    """What `Volume.projected` holds."""

    __required__ = ("sources",)
    default_mode: int | None = _field("defaultMode")
    "Permission bits of the files, 0 to 0777 in octal; 0644 by default."
    sources: _NestedItems[VolumeProjection] = _field("sources", _array(_ref("VolumeProjection")))
    "What is put together in one folder."


class QuobyteVolumeSource(Model):
    """What `PersistentVolumeSpec.quobyte` and others hold."""

    __required__ = ("registry", "volume")
    group: str | None = _field("group")
    "Group that it is mounted as."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    registry: str | None = _field("registry")
    "Addresses of the registry."
    tenant: str | None = _field("tenant")
    "Tenant that owns it."
    user: str | None = _field("user")
    "User that it is mounted as."
    volume: str | None = _field("volume")
    "Name of the volume."


class RBDPersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.rbd` holds."""

    __required__ = ("image", "monitors")
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    image: str | None = _field("image")
    "Name of the image."
    keyring: str | None = _field("keyring")
    "File on the node with that user's key."
    monitors: MutableSequence[str] = _field("monitors", _array())
    "Addresses of the Ceph monitors."
    pool: str | None = _field("pool")
    "Pool that it is in; `rbd` by default."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    "The secret that holds what is needed to log in."
    user: str | None = _field("user")
    "User at Ceph; `admin` by default."


class RBDVolumeSource(Model):
    """What `Volume.rbd` holds."""

    __required__ = ("image", "monitors")
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    image: str | None = _field("image")
    "Name of the image."
    keyring: str | None = _field("keyring")
    "File on the node with that user's key."
    monitors: MutableSequence[str] = _field("monitors", _array())
    "Addresses of the Ceph monitors."
    pool: str | None = _field("pool")
    "Pool that it is in; `rbd` by default."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    "The secret that holds what is needed to log in."
    user: str | None = _field("user")
    "User at Ceph; `admin` by default."


class ReplicationController(_Object):
    """A replication controller, as the server writes it."""

    spec: _Nested[ReplicationControllerSpec] = _field("spec", _ref("ReplicationControllerSpec"))
    "What is wanted of it."
    status: _Nested[ReplicationControllerStatus] = _field("status", _ref("ReplicationControllerStatus"))
    "What the server reports of it."


class ReplicationControllerCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class ReplicationControllerSpec(Model):
    """What is wanted of a ReplicationController."""

    min_ready_seconds: int | None = _field("minReadySeconds")
    "Seconds that a new pod must stay ready before it counts as available; 0 by default."
    replicas: int | None = _field("replicas")
    "How many pods there should be; 1 by default."
    selector: MutableMapping[str, str] = _field("selector", _mapping())
    "Labels of the pods that belong to it."
    template: _Nested[PodTemplateSpec] = _field("template", _ref("PodTemplateSpec"))
    "What new pods look like."


class ReplicationControllerStatus(Model):
    """What the server reports of a ReplicationController."""

    __required__ = ("replicas",)
    available_replicas: int | None = _field("availableReplicas")
    "How many pods have been ready for `min_ready_seconds`."
    conditions: _NestedItems[ReplicationControllerCondition] = _field(
        "conditions", _array(_ref("ReplicationControllerCondition"))
    )
    "States that hold or don't, each with when and why; look them up by `type`."
    fully_labeled_replicas: int | None = _field("fullyLabeledReplicas")
    "How many pods have all labels of the template."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of; if it is older, the status is, too."
    ready_replicas: int | None = _field("readyReplicas")
    "How many pods are ready."
    replicas: int | None = _field("replicas")
    "How many pods there are."


class ResourceClaim(Model):
    """One of `ResourceRequirements.claims`."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the pod's claim."


class ResourceFieldSelector(Model):
    """What `DownwardAPIVolumeFile.resourceFieldRef` and others hold."""

    __required__ = ("resource",)
    container_name: str | None = _field("containerName")
    "Of which container."
    divisor: _Amount = _field("divisor", _quantity)
    "Unit of the answer, e.g. `1Mi`; 1 by default."
    resource: str | None = _field("resource")
    "What is read, e.g. `limits.cpu`."


class ResourceQuota(_Object):
    """Limits on what one project uses."""

    spec: _Nested[ResourceQuotaSpec] = _field("spec", _ref("ResourceQuotaSpec"))
    "What is wanted of it."
    status: _Nested[ResourceQuotaStatus] = _field("status", _ref("ResourceQuotaStatus"))
    "What the server reports of it."


class ResourceQuotaSpec(Model):
    """What is wanted of a ResourceQuota."""

    hard: _NestedAmounts = _field("hard", _mapping(_quantity))
    'Upper limits by resource, e.g. `{"limits.cpu": "4", "requests.memory": "8Gi", "count/pods": "20"}`.'
    scope_selector: _Nested[ScopeSelector] = _field("scopeSelector", _ref("ScopeSelector"))
    "Only objects that this selects count, e.g. pods of a priority class."
    scopes: MutableSequence[str] = _field("scopes", _array())
    "Only objects of these sorts count, e.g. `NotTerminating` or `BestEffort`."


class ResourceQuotaStatus(Model):
    """What the server reports of a ResourceQuota."""

    hard: _NestedAmounts = _field("hard", _mapping(_quantity))
    "The limits in force."
    used: _NestedAmounts = _field("used", _mapping(_quantity))
    "What is used of them now."


class ResourceRequirements(Model):
    """CPU, memory and more that is needed, and the most that is given."""

    claims: _NestedItems[ResourceClaim] = _field("claims", _array(_ref("ResourceClaim")))
    "Claims of devices that it uses."
    limits: _NestedAmounts = _field("limits", _mapping(_quantity))
    'The most that it gets, e.g. `{"cpu": "1", "memory": "512Mi"}`; over its memory, it is killed.'
    requests: _NestedAmounts = _field("requests", _mapping(_quantity))
    "What is set aside for it; the scheduler goes by it. As `limits` where absent."


class SELinuxOptions(Model):
    """What `PodSecurityContext.seLinuxOptions` and others hold."""

    level: str | None = _field("level")
    "SELinux level."
    role: str | None = _field("role")
    "SELinux role."
    type: str | None = _field("type")
    "SELinux type."
    user: str | None = _field("user")
    "SELinux user."


class ScaleIOPersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.scaleIO` holds."""

    __required__ = ("gateway", "secretRef", "system")
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    gateway: str | None = _field("gateway")
    "Address of the gateway."
    protection_domain: str | None = _field("protectionDomain")
    "Domain of the storage."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    "The secret that holds what is needed to log in."
    ssl_enabled: bool | None = _field("sslEnabled")
    "Whether the gateway is asked by TLS."
    storage_mode: str | None = _field("storageMode")
    "`ThickProvisioned` or `ThinProvisioned`."
    storage_pool: str | None = _field("storagePool")
    "Pool of the storage."
    system: str | None = _field("system")
    "Name of the storage system."
    volume_name: str | None = _field("volumeName")
    "Name of the volume."


class ScaleIOVolumeSource(Model):
    """What `Volume.scaleIO` holds."""

    __required__ = ("gateway", "secretRef", "system")
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    gateway: str | None = _field("gateway")
    "Address of the gateway."
    protection_domain: str | None = _field("protectionDomain")
    "Domain of the storage."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    "The secret that holds what is needed to log in."
    ssl_enabled: bool | None = _field("sslEnabled")
    "Whether the gateway is asked by TLS."
    storage_mode: str | None = _field("storageMode")
    "`ThickProvisioned` or `ThinProvisioned`."
    storage_pool: str | None = _field("storagePool")
    "Pool of the storage."
    system: str | None = _field("system")
    "Name of the storage system."
    volume_name: str | None = _field("volumeName")
    "Name of the volume."


class ScopeSelector(Model):
    """What `ResourceQuotaSpec.scopeSelector` holds."""

    match_expressions: _NestedItems[ScopedResourceSelectorRequirement] = _field(
        "matchExpressions", _array(_ref("ScopedResourceSelectorRequirement"))
    )
    "Conditions on scopes; all of them must hold."


class ScopedResourceSelectorRequirement(Model):
    """One of `ScopeSelector.matchExpressions`."""

    __required__ = ("operator", "scopeName")
    operator: str | None = _field("operator")
    "`In`, `NotIn`, `Exists` or `DoesNotExist`."
    scope_name: str | None = _field("scopeName")
    "The scope, e.g. `PriorityClass`."
    values: MutableSequence[str] = _field("values", _array())
    "Values to compare with."


class SeccompProfile(Model):
    """What `PodSecurityContext.seccompProfile` and others hold."""

    __required__ = ("type",)
    localhost_profile: str | None = _field("localhostProfile")
    "File of the profile on the node, for `Localhost`."
    type: str | None = _field("type")
    "`RuntimeDefault`, `Unconfined` or `Localhost`."


class Secret(_Object):
    """Passwords, tokens and keys by key."""

    data: MutableMapping[str, str] = _field("data", _mapping())
    "Values by key, in base64; `secret_data` decodes them, `set_secret_data` writes them. The server leaves those of credentials empty."
    immutable: bool | None = _field("immutable")
    "Whether values can't be changed any more; once true, it stays so."
    string_data: MutableMapping[str, str] = _field("stringData", _mapping())
    "Values by key in plain text, written only: the server puts them into `data`."
    type: str | None = _field("type")
    "What it holds, e.g. `Opaque`, `kubernetes.io/dockerconfigjson` or `credential.devops.kubesphere.io/basic-auth`."


class SecretEnvSource(Model):
    """What `EnvFromSource.secretRef` holds."""

    name: str | None = _field("name")
    "Name of the secret, of the same project."
    optional: bool | None = _field("optional")
    "Whether it may be missing."


class SecretKeySelector(Model):
    """What `EnvVarSource.secretKeyRef` holds."""

    __required__ = ("key",)
    key: str | None = _field("key")
    "The key to read."
    name: str | None = _field("name")
    "Name of the secret, of the same project."
    optional: bool | None = _field("optional")
    "Whether it may be missing."


class SecretProjection(Model):
    """What `VolumeProjection.secret` holds."""

    items: _NestedItems[KeyToPath] = _field("items", _array(_ref("KeyToPath")))
    "Which keys become which files; all of them where it is absent."
    name: str | None = _field("name")
    "Name of the secret, of the same project."
    optional: bool | None = _field("optional")
    "Whether it may be missing."


class SecretReference(Model):
    """What `CSIPersistentVolumeSource.controllerPublishSecretRef` and others hold."""

    name: str | None = _field("name")
    "Name of the secret."
    namespace: str | None = _field("namespace")
    "Project of the secret."


class SecretVolumeSource(Model):
    """What `Volume.secret` holds."""

    default_mode: int | None = _field("defaultMode")
    "Permission bits of the files, 0 to 0777 in octal; 0644 by default."
    items: _NestedItems[KeyToPath] = _field("items", _array(_ref("KeyToPath")))
    "Which keys become which files; all of them where it is absent."
    optional: bool | None = _field("optional")
    "Whether it may be missing."
    secret_name: str | None = _field("secretName")
    "Name of the secret, of the same project."


class SecurityContext(Model):
    """User, privileges and capabilities of a container."""

    allow_privilege_escalation: bool | None = _field("allowPrivilegeEscalation")
    "Whether a process may gain more rights than its parent."
    capabilities: _Nested[Capabilities] = _field("capabilities", _ref("Capabilities"))
    "Linux capabilities that are added or taken away."
    privileged: bool | None = _field("privileged")
    "Whether it may do all that root on the node may."
    proc_mount: str | None = _field("procMount")
    "`Default` or `Unmasked`: how `/proc` appears."
    read_only_root_filesystem: bool | None = _field("readOnlyRootFilesystem")
    "Whether the image's file system can't be written."
    run_as_group: int | None = _field("runAsGroup")
    "Number of its group."
    run_as_non_root: bool | None = _field("runAsNonRoot")
    "Whether it is refused if it would run as root."
    run_as_user: int | None = _field("runAsUser")
    "Number of the user that it runs as; the image's by default."
    se_linux_options: _Nested[SELinuxOptions] = _field("seLinuxOptions", _ref("SELinuxOptions"))
    "SELinux context."
    seccomp_profile: _Nested[SeccompProfile] = _field("seccompProfile", _ref("SeccompProfile"))
    "Which system calls are allowed."
    windows_options: _Nested[WindowsSecurityContextOptions] = _field(
        "windowsOptions", _ref("WindowsSecurityContextOptions")
    )
    "What Windows needs."


class Service(_Object):
    """One address for pods that a selector chooses."""

    spec: _Nested[ServiceSpec] = _field("spec", _ref("ServiceSpec"))
    "What is wanted of it."
    status: _Nested[ServiceStatus] = _field("status", _ref("ServiceStatus"))
    "What the server reports of it."


class ServiceAccount(_Object):
    """Whom pods act as."""

    automount_service_account_token: bool | None = _field("automountServiceAccountToken")
    "Whether its pods get a token."
    image_pull_secrets: _NestedItems[LocalObjectReference] = _field(
        "imagePullSecrets", _array(_ref("LocalObjectReference"))
    )
    "Secrets for registries that its pods' images come from."
    secrets: _NestedItems[ObjectReference] = _field("secrets", _array(_ref("ObjectReference")))
    "Secrets that its pods may use."


class ServiceAccountTokenProjection(Model):
    """What `VolumeProjection.serviceAccountToken` holds."""

    __required__ = ("path",)
    audience: str | None = _field("audience")
    "Whom the token is for; the API server by default."
    expiration_seconds: int | None = _field("expirationSeconds")
    "Seconds that it is good for; renewed before, 3600 by default."
    path: str | None = _field("path")
    "Name of the file, below the mount."


class ServicePort(Model):
    """A port of a service, and where it leads."""

    __required__ = ("port",)
    app_protocol: str | None = _field("appProtocol")
    "Protocol above it, e.g. `kubernetes.io/h2c`."
    name: str | None = _field("name")
    "Name of the port; needed where there are several."
    node_port: int | None = _field("nodePort")
    "The port of each node, 30000 to 32767 by default; given by the server if absent."
    port: int | None = _field("port")
    "The port of the service."
    protocol: str | None = _field("protocol")
    "`TCP` (the default), `UDP` or `SCTP`."
    target_port: int | str | None = _field("targetPort")
    "The port of the pods, by number or by name; `port` by default."


class ServiceSpec(Model):
    """What is wanted of a Service."""

    allocate_load_balancer_node_ports: bool | None = _field("allocateLoadBalancerNodePorts")
    "Whether ports of nodes are given for the load balancer; true by default."
    cluster_ip: str | None = _field("clusterIP")
    "Its address in the cluster; `None` makes it headless."
    cluster_ips: MutableSequence[str] = _field("clusterIPs", _array())
    "The same, one for each family."
    external_ips: MutableSequence[str] = _field("externalIPs", _array())
    "Further addresses of nodes that lead to it."
    external_name: str | None = _field("externalName")
    "The name that it stands for, for `ExternalName`."
    external_traffic_policy: str | None = _field("externalTrafficPolicy")
    "`Cluster`, or `Local`, which keeps the client's address and needs a pod on the node."
    health_check_node_port: int | None = _field("healthCheckNodePort")
    "Port of nodes where the load balancer asks for pods, with `Local`."
    internal_traffic_policy: str | None = _field("internalTrafficPolicy")
    "`Cluster`, or `Local`, which uses pods of the same node alone."
    ip_families: MutableSequence[str] = _field("ipFamilies", _array())
    "`IPv4`, `IPv6` or both, the first one first."
    ip_family_policy: str | None = _field("ipFamilyPolicy")
    "`SingleStack`, `PreferDualStack` or `RequireDualStack`."
    load_balancer_class: str | None = _field("loadBalancerClass")
    "Which load balancer makes it; the cloud's by default."
    load_balancer_ip: str | None = _field("loadBalancerIP")
    "Out of use: the address that the load balancer should have."
    load_balancer_source_ranges: MutableSequence[str] = _field("loadBalancerSourceRanges", _array())
    "Ranges of addresses that may use the load balancer."
    ports: _NestedItems[ServicePort] = _field("ports", _array(_ref("ServicePort")))
    "Its ports."
    publish_not_ready_addresses: bool | None = _field("publishNotReadyAddresses")
    "Whether pods that are not ready count, too."
    selector: MutableMapping[str, str] = _field("selector", _mapping())
    "Labels of the pods that it sends to."
    session_affinity: str | None = _field("sessionAffinity")
    "`None`, or `ClientIP`, which keeps a client with its pod."
    session_affinity_config: _Nested[SessionAffinityConfig] = _field(
        "sessionAffinityConfig", _ref("SessionAffinityConfig")
    )
    "How long it stays."
    type: str | None = _field("type")
    "`ClusterIP` (the default), `NodePort`, `LoadBalancer` or `ExternalName`."


class ServiceStatus(Model):
    """What the server reports of a Service."""

    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))
    "States that hold or don't, each with when and why; look them up by `type`."
    load_balancer: _Nested[LoadBalancerStatus] = _field("loadBalancer", _ref("LoadBalancerStatus"))
    "Where the load balancer is reached."


class SessionAffinityConfig(Model):
    """What `ServiceSpec.sessionAffinityConfig` holds."""

    client_ip: _Nested[ClientIPConfig] = _field("clientIP", _ref("ClientIPConfig"))
    "For `ClientIP`."


class StorageOSPersistentVolumeSource(Model):
    """What `PersistentVolumeSpec.storageos` holds."""

    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[ObjectReference] = _field("secretRef", _ref("ObjectReference"))
    "The secret that holds what is needed to log in."
    volume_name: str | None = _field("volumeName")
    "Name of the volume."
    volume_namespace: str | None = _field("volumeNamespace")
    "Where its name counts."


class StorageOSVolumeSource(Model):
    """What `Volume.storageos` holds."""

    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    "The secret that holds what is needed to log in."
    volume_name: str | None = _field("volumeName")
    "Name of the volume."
    volume_namespace: str | None = _field("volumeNamespace")
    "Where its name counts."


class Sysctl(Model):
    """One of `PodSecurityContext.sysctls`."""

    __required__ = ("name", "value")
    name: str | None = _field("name")
    "Name of the setting, e.g. `net.core.somaxconn`."
    value: str | None = _field("value")
    "Its value."


class TCPSocketAction(Model):
    """What `LifecycleHandler.tcpSocket` and others hold."""

    __required__ = ("port",)
    host: str | None = _field("host")
    "Host to connect to; the pod by default."
    port: int | str | None = _field("port")
    "The port, by number or by name."


class Taint(Model):
    """A mark on a node that keeps pods away."""

    __required__ = ("effect", "key")
    effect: str | None = _field("effect")
    "`NoSchedule`, `PreferNoSchedule`, or `NoExecute`, which drives running pods away, too."
    key: str | None = _field("key")
    "The key."
    time_added: _Moment = _field("timeAdded", _timestamp)
    "When it was put there, for `NoExecute`."
    value: str | None = _field("value")
    "The value."


class Toleration(Model):
    """A taint that doesn't keep a pod away."""

    effect: str | None = _field("effect")
    "The taint's effect; all where it is absent."
    key: str | None = _field("key")
    "The taint's key; all where it is absent."
    operator: str | None = _field("operator")
    "`Equal` (the default), or `Exists` for any value."
    toleration_seconds: int | None = _field("tolerationSeconds")
    "Seconds that it stays at a taint of `NoExecute`; for ever where absent."
    value: str | None = _field("value")
    "The taint's value, for `Equal`."


class TopologySelectorLabelRequirement(Model):
    """One of `TopologySelectorTerm.matchLabelExpressions`."""

    __required__ = ("key", "values")
    key: str | None = _field("key")
    "The label."
    values: MutableSequence[str] = _field("values", _array())
    "Its values; one of them must fit."


class TopologySelectorTerm(Model):
    """One of `StorageClass.allowedTopologies`."""

    match_label_expressions: _NestedItems[TopologySelectorLabelRequirement] = _field(
        "matchLabelExpressions", _array(_ref("TopologySelectorLabelRequirement"))
    )
    "Labels that a place must have."


class TopologySpreadConstraint(Model):
    """One of `PodSpec.topologySpreadConstraints`."""

    __required__ = ("maxSkew", "topologyKey", "whenUnsatisfiable")
    label_selector: _Nested[LabelSelector] = _field("labelSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the pods that are counted."
    match_label_keys: MutableSequence[str] = _field("matchLabelKeys", _array())
    "Labels whose values must be those of the pod itself."
    max_skew: int | None = _field("maxSkew")
    "How many pods more one place may have than another."
    min_domains: int | None = _field("minDomains")
    "How many places there must be."
    node_affinity_policy: str | None = _field("nodeAffinityPolicy")
    "`Honor` or `Ignore`: whether only nodes count that the pod may run on."
    node_taints_policy: str | None = _field("nodeTaintsPolicy")
    "`Honor` or `Ignore`: whether tainted nodes are left out."
    topology_key: str | None = _field("topologyKey")
    "Label of nodes; nodes with the same value of it count as one place."
    when_unsatisfiable: str | None = _field("whenUnsatisfiable")
    "`DoNotSchedule` (the default) or `ScheduleAnyway`."


class TypedLocalObjectReference(Model):
    """What `PersistentVolumeClaimSpec.dataSource` and others hold."""

    __required__ = ("apiGroup", "kind", "name")
    api_group: str | None = _field("apiGroup")
    "API group of the object; empty for the core."
    kind: str | None = _field("kind")
    "Kind of the object."
    name: str | None = _field("name")
    "Name of the object."


class TypedObjectReference(Model):
    """What `PersistentVolumeClaimSpec.dataSourceRef` holds."""

    __required__ = ("kind", "name")
    api_group: str | None = _field("apiGroup")
    "API group of the object; empty for the core."
    kind: str | None = _field("kind")
    "Kind of the object."
    name: str | None = _field("name")
    "Name of the object."
    namespace: str | None = _field("namespace")
    "Project of the object."


class Volume(Model):
    """Files for containers, and where they come from."""

    __required__ = ("name",)
    aws_elastic_block_store: _Nested[AWSElasticBlockStoreVolumeSource] = _field(
        "awsElasticBlockStore", _ref("AWSElasticBlockStoreVolumeSource")
    )
    "A disk of AWS."
    azure_disk: _Nested[AzureDiskVolumeSource] = _field("azureDisk", _ref("AzureDiskVolumeSource"))
    "A disk of Azure."
    azure_file: _Nested[AzureFileVolumeSource] = _field("azureFile", _ref("AzureFileVolumeSource"))
    "A file share of Azure."
    cephfs: _Nested[CephFSVolumeSource] = _field("cephfs", _ref("CephFSVolumeSource"))
    "A path of CephFS."
    cinder: _Nested[CinderVolumeSource] = _field("cinder", _ref("CinderVolumeSource"))
    "A volume of OpenStack."
    config_map: _Nested[ConfigMapVolumeSource] = _field("configMap", _ref("ConfigMapVolumeSource"))
    "Files with the keys of a config map."
    csi: _Nested[CSIVolumeSource] = _field("csi", _ref("CSIVolumeSource"))
    "A volume of a CSI driver, for this pod alone."
    downward_api: _Nested[DownwardAPIVolumeSource] = _field("downwardAPI", _ref("DownwardAPIVolumeSource"))
    "Files with fields of the pod."
    empty_dir: _Nested[EmptyDirVolumeSource] = _field("emptyDir", _ref("EmptyDirVolumeSource"))
    "An empty folder, which goes with the pod."
    ephemeral: _Nested[EphemeralVolumeSource] = _field("ephemeral", _ref("EphemeralVolumeSource"))
    "A claim that is made for the pod, and goes with it."
    fc: _Nested[FCVolumeSource] = _field("fc", _ref("FCVolumeSource"))
    "A disk by Fibre Channel."
    flex_volume: _Nested[FlexVolumeSource] = _field("flexVolume", _ref("FlexVolumeSource"))
    "A volume of a FlexVolume driver; out of use."
    flocker: _Nested[FlockerVolumeSource] = _field("flocker", _ref("FlockerVolumeSource"))
    "A dataset of Flocker; out of use."
    gce_persistent_disk: _Nested[GCEPersistentDiskVolumeSource] = _field(
        "gcePersistentDisk", _ref("GCEPersistentDiskVolumeSource")
    )
    "A disk of Google's."
    git_repo: _Nested[GitRepoVolumeSource] = _field("gitRepo", _ref("GitRepoVolumeSource"))
    "A clone of a repository; out of use."
    glusterfs: _Nested[GlusterfsVolumeSource] = _field("glusterfs", _ref("GlusterfsVolumeSource"))
    "A volume of Gluster."
    host_path: _Nested[HostPathVolumeSource] = _field("hostPath", _ref("HostPathVolumeSource"))
    "A path of the node."
    iscsi: _Nested[ISCSIVolumeSource] = _field("iscsi", _ref("ISCSIVolumeSource"))
    "A disk by iSCSI."
    name: str | None = _field("name")
    "Name that mounts call it by."
    nfs: _Nested[NFSVolumeSource] = _field("nfs", _ref("NFSVolumeSource"))
    "A path of an NFS server."
    persistent_volume_claim: _Nested[PersistentVolumeClaimVolumeSource] = _field(
        "persistentVolumeClaim", _ref("PersistentVolumeClaimVolumeSource")
    )
    "A claim of the same project."
    photon_persistent_disk: _Nested[PhotonPersistentDiskVolumeSource] = _field(
        "photonPersistentDisk", _ref("PhotonPersistentDiskVolumeSource")
    )
    "A disk of Photon; out of use."
    portworx_volume: _Nested[PortworxVolumeSource] = _field("portworxVolume", _ref("PortworxVolumeSource"))
    "A volume of Portworx."
    projected: _Nested[ProjectedVolumeSource] = _field("projected", _ref("ProjectedVolumeSource"))
    "Several sources in one folder."
    quobyte: _Nested[QuobyteVolumeSource] = _field("quobyte", _ref("QuobyteVolumeSource"))
    "A volume of Quobyte; out of use."
    rbd: _Nested[RBDVolumeSource] = _field("rbd", _ref("RBDVolumeSource"))
    "An image of Ceph."
    scale_io: _Nested[ScaleIOVolumeSource] = _field("scaleIO", _ref("ScaleIOVolumeSource"))
    "A volume of ScaleIO; out of use."
    secret: _Nested[SecretVolumeSource] = _field("secret", _ref("SecretVolumeSource"))
    "Files with the keys of a secret."
    storageos: _Nested[StorageOSVolumeSource] = _field("storageos", _ref("StorageOSVolumeSource"))
    "A volume of StorageOS; out of use."
    vsphere_volume: _Nested[VsphereVirtualDiskVolumeSource] = _field(
        "vsphereVolume", _ref("VsphereVirtualDiskVolumeSource")
    )
    "A disk of vSphere."


class VolumeDevice(Model):
    """One of `Container.volumeDevices` and others."""

    __required__ = ("devicePath", "name")
    device_path: str | None = _field("devicePath")
    "Where the device appears in the container."
    name: str | None = _field("name")
    "Name of the claim's volume in the pod."


class VolumeMount(Model):
    """Where a volume appears in a container."""

    __required__ = ("mountPath", "name")
    mount_path: str | None = _field("mountPath")
    "Where it appears in the container."
    mount_propagation: str | None = _field("mountPropagation")
    "`None`, `HostToContainer` or `Bidirectional`: whether mounts made inside it are passed on."
    name: str | None = _field("name")
    "Name of the pod's volume."
    read_only: bool | None = _field("readOnly")
    "Whether it can only be read."
    sub_path: str | None = _field("subPath")
    "The part of the volume that appears; all of it by default."
    sub_path_expr: str | None = _field("subPathExpr")
    "The same, with `$(NAME)` for environment variables."


class VolumeNodeAffinity(Model):
    """What `PersistentVolumeSpec.nodeAffinity` holds."""

    required: _Nested[NodeSelector] = _field("required", _ref("NodeSelector"))
    "Which nodes can reach it."


class VolumeProjection(Model):
    """One of `ProjectedVolumeSource.sources`."""

    config_map: _Nested[ConfigMapProjection] = _field("configMap", _ref("ConfigMapProjection"))
    "Keys of a config map."
    downward_api: _Nested[DownwardAPIProjection] = _field("downwardAPI", _ref("DownwardAPIProjection"))
    "Fields of the pod."
    secret: _Nested[SecretProjection] = _field("secret", _ref("SecretProjection"))
    "Keys of a secret."
    service_account_token: _Nested[ServiceAccountTokenProjection] = _field(
        "serviceAccountToken", _ref("ServiceAccountTokenProjection")
    )
    "A token of the service account."


class VsphereVirtualDiskVolumeSource(Model):
    """What `PersistentVolumeSpec.vsphereVolume` and others hold."""

    __required__ = ("volumePath",)
    fs_type: str | None = _field("fsType")
    "File system of the volume, e.g. `ext4`; found out by itself where it is absent."
    storage_policy_id: str | None = _field("storagePolicyID")
    "Identifier of the storage policy."
    storage_policy_name: str | None = _field("storagePolicyName")
    "Name of the storage policy."
    volume_path: str | None = _field("volumePath")
    "Path of the disk."


class WeightedPodAffinityTerm(Model):
    """One of `PodAffinity.preferredDuringSchedulingIgnoredDuringExecution` and others."""

    __required__ = ("podAffinityTerm", "weight")
    pod_affinity_term: _Nested[PodAffinityTerm] = _field("podAffinityTerm", _ref("PodAffinityTerm"))
    "What should hold."
    weight: int | None = _field("weight")
    "How much it counts, 1 to 100."


class WindowsSecurityContextOptions(Model):
    """What `PodSecurityContext.windowsOptions` and others hold."""

    gmsa_credential_spec: str | None = _field("gmsaCredentialSpec")
    "The group-managed account, in full."
    gmsa_credential_spec_name: str | None = _field("gmsaCredentialSpecName")
    "Name of the group-managed account."
    host_process: bool | None = _field("hostProcess")
    "Whether it runs on the node itself."
    run_as_user_name: str | None = _field("runAsUserName")
    "Name of the user that it runs as."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
