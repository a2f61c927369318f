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
from .._core.models.model import Model

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
    """An aws elastic block store volume source, as the server writes it."""

    __required__ = ("volumeID",)

    fs_type: str | None = _field("fsType")
    partition: int | None = _field("partition")
    read_only: bool | None = _field("readOnly")
    volume_id: str | None = _field("volumeID")


class Affinity(Model):
    """An affinity, as the server writes it."""

    node_affinity: _Nested[NodeAffinity] = _field("nodeAffinity", _ref("NodeAffinity"))
    pod_affinity: _Nested[PodAffinity] = _field("podAffinity", _ref("PodAffinity"))
    pod_anti_affinity: _Nested[PodAntiAffinity] = _field("podAntiAffinity", _ref("PodAntiAffinity"))


class AttachedVolume(Model):
    """An attached volume, as the server writes it."""

    __required__ = ("devicePath", "name")

    device_path: str | None = _field("devicePath")
    name: str | None = _field("name")


class AzureDiskVolumeSource(Model):
    """An azure disk volume source, as the server writes it."""

    __required__ = ("diskName", "diskURI")

    caching_mode: str | None = _field("cachingMode")
    disk_name: str | None = _field("diskName")
    disk_uri: str | None = _field("diskURI")
    fs_type: str | None = _field("fsType")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    read_only: bool | None = _field("readOnly")


class AzureFilePersistentVolumeSource(Model):
    """An azure file persistent volume source, as the server writes it."""

    __required__ = ("secretName", "shareName")

    read_only: bool | None = _field("readOnly")
    secret_name: str | None = _field("secretName")
    secret_namespace: str | None = _field("secretNamespace")
    share_name: str | None = _field("shareName")


class AzureFileVolumeSource(Model):
    """An azure file volume source, as the server writes it."""

    __required__ = ("secretName", "shareName")

    read_only: bool | None = _field("readOnly")
    secret_name: str | None = _field("secretName")
    share_name: str | None = _field("shareName")


class Binding(Model):
    """A binding, as the server writes it."""

    __required__ = ("target",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    target: _Nested[ObjectReference] = _field("target", _ref("ObjectReference"))


class CSIPersistentVolumeSource(Model):
    """A csi persistent volume source, as the server writes it."""

    __required__ = ("driver", "volumeHandle")

    controller_expand_secret_ref: _Nested[SecretReference] = _field(
        "controllerExpandSecretRef", _ref("SecretReference")
    )
    controller_publish_secret_ref: _Nested[SecretReference] = _field(
        "controllerPublishSecretRef", _ref("SecretReference")
    )
    driver: str | None = _field("driver")
    fs_type: str | None = _field("fsType")
    node_expand_secret_ref: _Nested[SecretReference] = _field("nodeExpandSecretRef", _ref("SecretReference"))
    node_publish_secret_ref: _Nested[SecretReference] = _field("nodePublishSecretRef", _ref("SecretReference"))
    node_stage_secret_ref: _Nested[SecretReference] = _field("nodeStageSecretRef", _ref("SecretReference"))
    read_only: bool | None = _field("readOnly")
    volume_attributes: MutableMapping[str, str] = _field("volumeAttributes", _mapping())
    volume_handle: str | None = _field("volumeHandle")


class CSIVolumeSource(Model):
    """A csi volume source, as the server writes it."""

    __required__ = ("driver",)

    driver: str | None = _field("driver")
    fs_type: str | None = _field("fsType")
    node_publish_secret_ref: _Nested[LocalObjectReference] = _field(
        "nodePublishSecretRef", _ref("LocalObjectReference")
    )
    read_only: bool | None = _field("readOnly")
    volume_attributes: MutableMapping[str, str] = _field("volumeAttributes", _mapping())


class Capabilities(Model):
    """A capabilities, as the server writes it."""

    add: MutableSequence[str] = _field("add", _array())
    drop: MutableSequence[str] = _field("drop", _array())


class CephFSPersistentVolumeSource(Model):
    """A ceph fs persistent volume source, as the server writes it."""

    __required__ = ("monitors",)

    monitors: MutableSequence[str] = _field("monitors", _array())
    path: str | None = _field("path")
    read_only: bool | None = _field("readOnly")
    secret_file: str | None = _field("secretFile")
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    user: str | None = _field("user")


class CephFSVolumeSource(Model):
    """A ceph fs volume source, as the server writes it."""

    __required__ = ("monitors",)

    monitors: MutableSequence[str] = _field("monitors", _array())
    path: str | None = _field("path")
    read_only: bool | None = _field("readOnly")
    secret_file: str | None = _field("secretFile")
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    user: str | None = _field("user")


class CinderPersistentVolumeSource(Model):
    """A cinder persistent volume source, as the server writes it."""

    __required__ = ("volumeID",)

    fs_type: str | None = _field("fsType")
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    volume_id: str | None = _field("volumeID")


class CinderVolumeSource(Model):
    """A cinder volume source, as the server writes it."""

    __required__ = ("volumeID",)

    fs_type: str | None = _field("fsType")
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    volume_id: str | None = _field("volumeID")


class ClaimSource(Model):
    """A claim source, as the server writes it."""

    resource_claim_name: str | None = _field("resourceClaimName")
    resource_claim_template_name: str | None = _field("resourceClaimTemplateName")


class ClientIPConfig(Model):
    """A client ip config, as the server writes it."""

    timeout_seconds: int | None = _field("timeoutSeconds")


class ComponentCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")

    error: str | None = _field("error")
    message: str | None = _field("message")
    "Why, for people."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class ComponentStatus(Model):
    """What the server reports of a Component."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    conditions: _NestedItems[ComponentCondition] = _field("conditions", _array(_ref("ComponentCondition")))
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."


class ConfigMap(Model):
    """A config map, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    binary_data: MutableMapping[str, str] = _field("binaryData", _mapping())
    data: MutableMapping[str, str] = _field("data", _mapping())
    immutable: bool | None = _field("immutable")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."


class ConfigMapEnvSource(Model):
    """A config map env source, as the server writes it."""

    name: str | None = _field("name")
    optional: bool | None = _field("optional")


class ConfigMapKeySelector(Model):
    """A config map key selector, as the server writes it."""

    __required__ = ("key",)

    key: str | None = _field("key")
    name: str | None = _field("name")
    optional: bool | None = _field("optional")


class ConfigMapNodeConfigSource(Model):
    """A config map node config source, as the server writes it."""

    __required__ = ("kubeletConfigKey", "name", "namespace")

    kubelet_config_key: str | None = _field("kubeletConfigKey")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class ConfigMapProjection(Model):
    """A config map projection, as the server writes it."""

    items: _NestedItems[KeyToPath] = _field("items", _array(_ref("KeyToPath")))
    name: str | None = _field("name")
    optional: bool | None = _field("optional")


class ConfigMapVolumeSource(Model):
    """A config map volume source, as the server writes it."""

    default_mode: int | None = _field("defaultMode")
    items: _NestedItems[KeyToPath] = _field("items", _array(_ref("KeyToPath")))
    name: str | None = _field("name")
    optional: bool | None = _field("optional")


class Container(Model):
    """A container, as the server writes it."""

    __required__ = ("name",)

    args: MutableSequence[str] = _field("args", _array())
    command: MutableSequence[str] = _field("command", _array())
    env: _NestedItems[EnvVar] = _field("env", _array(_ref("EnvVar")))
    env_from: _NestedItems[EnvFromSource] = _field("envFrom", _array(_ref("EnvFromSource")))
    image: str | None = _field("image")
    image_pull_policy: str | None = _field("imagePullPolicy")
    lifecycle: _Nested[Lifecycle] = _field("lifecycle", _ref("Lifecycle"))
    liveness_probe: _Nested[Probe] = _field("livenessProbe", _ref("Probe"))
    name: str | None = _field("name")
    ports: _NestedItems[ContainerPort] = _field("ports", _array(_ref("ContainerPort")))
    readiness_probe: _Nested[Probe] = _field("readinessProbe", _ref("Probe"))
    resize_policy: _NestedItems[ContainerResizePolicy] = _field("resizePolicy", _array(_ref("ContainerResizePolicy")))
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("ResourceRequirements"))
    restart_policy: str | None = _field("restartPolicy")
    security_context: _Nested[SecurityContext] = _field("securityContext", _ref("SecurityContext"))
    startup_probe: _Nested[Probe] = _field("startupProbe", _ref("Probe"))
    stdin: bool | None = _field("stdin")
    stdin_once: bool | None = _field("stdinOnce")
    termination_message_path: str | None = _field("terminationMessagePath")
    termination_message_policy: str | None = _field("terminationMessagePolicy")
    tty: bool | None = _field("tty")
    volume_devices: _NestedItems[VolumeDevice] = _field("volumeDevices", _array(_ref("VolumeDevice")))
    volume_mounts: _NestedItems[VolumeMount] = _field("volumeMounts", _array(_ref("VolumeMount")))
    working_dir: str | None = _field("workingDir")


class ContainerImage(Model):
    """A container image, as the server writes it."""

    names: MutableSequence[str] = _field("names", _array())
    size_bytes: int | None = _field("sizeBytes")


class ContainerPort(Model):
    """A container port, as the server writes it."""

    __required__ = ("containerPort",)

    container_port: int | None = _field("containerPort")
    host_ip: str | None = _field("hostIP")
    host_port: int | None = _field("hostPort")
    name: str | None = _field("name")
    protocol: str | None = _field("protocol")


class ContainerResizePolicy(Model):
    """A container resize policy, as the server writes it."""

    __required__ = ("resourceName", "restartPolicy")

    resource_name: str | None = _field("resourceName")
    restart_policy: str | None = _field("restartPolicy")


class ContainerState(Model):
    """A container state, as the server writes it."""

    running: _Nested[ContainerStateRunning] = _field("running", _ref("ContainerStateRunning"))
    terminated: _Nested[ContainerStateTerminated] = _field("terminated", _ref("ContainerStateTerminated"))
    waiting: _Nested[ContainerStateWaiting] = _field("waiting", _ref("ContainerStateWaiting"))


class ContainerStateRunning(Model):
    """A container state running, as the server writes it."""

    started_at: _Moment = _field("startedAt", _timestamp)


class ContainerStateTerminated(Model):
    """A container state terminated, as the server writes it."""

    __required__ = ("exitCode",)

    container_id: str | None = _field("containerID")
    exit_code: int | None = _field("exitCode")
    finished_at: _Moment = _field("finishedAt", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    signal: int | None = _field("signal")
    started_at: _Moment = _field("startedAt", _timestamp)


class ContainerStateWaiting(Model):
    """A container state waiting, as the server writes it."""

    message: str | None = _field("message")
    reason: str | None = _field("reason")


class ContainerStatus(Model):
    """What the server reports of a Container."""

    __required__ = ("image", "imageID", "name", "ready", "restartCount")

    allocated_resources: _NestedAmounts = _field("allocatedResources", _mapping(_quantity))
    container_id: str | None = _field("containerID")
    image: str | None = _field("image")
    image_id: str | None = _field("imageID")
    last_state: _Nested[ContainerState] = _field("lastState", _ref("ContainerState"))
    name: str | None = _field("name")
    ready: bool | None = _field("ready")
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("ResourceRequirements"))
    restart_count: int | None = _field("restartCount")
    started: bool | None = _field("started")
    state: _Nested[ContainerState] = _field("state", _ref("ContainerState"))


class DaemonEndpoint(Model):
    """A daemon endpoint, as the server writes it."""

    __required__ = ("Port",)

    port: int | None = _field("Port")


class DownwardAPIProjection(Model):
    """A downward api projection, as the server writes it."""

    items: _NestedItems[DownwardAPIVolumeFile] = _field("items", _array(_ref("DownwardAPIVolumeFile")))


class DownwardAPIVolumeFile(Model):
    """A downward api volume file, as the server writes it."""

    __required__ = ("path",)

    field_ref: _Nested[ObjectFieldSelector] = _field("fieldRef", _ref("ObjectFieldSelector"))
    mode: int | None = _field("mode")
    path: str | None = _field("path")
    resource_field_ref: _Nested[ResourceFieldSelector] = _field("resourceFieldRef", _ref("ResourceFieldSelector"))


class DownwardAPIVolumeSource(Model):
    """A downward api volume source, as the server writes it."""

    default_mode: int | None = _field("defaultMode")
    items: _NestedItems[DownwardAPIVolumeFile] = _field("items", _array(_ref("DownwardAPIVolumeFile")))


class EmptyDirVolumeSource(Model):
    """An empty dir volume source, as the server writes it."""

    medium: str | None = _field("medium")
    size_limit: _Amount = _field("sizeLimit", _quantity)


class EndpointAddress(Model):
    """An endpoint address, as the server writes it."""

    __required__ = ("ip",)

    hostname: str | None = _field("hostname")
    ip: str | None = _field("ip")
    node_name: str | None = _field("nodeName")
    target_ref: _Nested[ObjectReference] = _field("targetRef", _ref("ObjectReference"))


class EndpointPort(Model):
    """An endpoint port, as the server writes it."""

    __required__ = ("port",)

    app_protocol: str | None = _field("appProtocol")
    name: str | None = _field("name")
    port: int | None = _field("port")
    protocol: str | None = _field("protocol")


class EndpointSubset(Model):
    """An endpoint subset, as the server writes it."""

    addresses: _NestedItems[EndpointAddress] = _field("addresses", _array(_ref("EndpointAddress")))
    not_ready_addresses: _NestedItems[EndpointAddress] = _field("notReadyAddresses", _array(_ref("EndpointAddress")))
    ports: _NestedItems[EndpointPort] = _field("ports", _array(_ref("EndpointPort")))


class Endpoints(Model):
    """An endpoints, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    subsets: _NestedItems[EndpointSubset] = _field("subsets", _array(_ref("EndpointSubset")))


class EnvFromSource(Model):
    """An env from source, as the server writes it."""

    config_map_ref: _Nested[ConfigMapEnvSource] = _field("configMapRef", _ref("ConfigMapEnvSource"))
    prefix: str | None = _field("prefix")
    secret_ref: _Nested[SecretEnvSource] = _field("secretRef", _ref("SecretEnvSource"))


class EnvVar(Model):
    """An env var, as the server writes it."""

    __required__ = ("name",)

    name: str | None = _field("name")
    value: str | None = _field("value")
    value_from: _Nested[EnvVarSource] = _field("valueFrom", _ref("EnvVarSource"))


class EnvVarSource(Model):
    """An env var source, as the server writes it."""

    config_map_key_ref: _Nested[ConfigMapKeySelector] = _field("configMapKeyRef", _ref("ConfigMapKeySelector"))
    field_ref: _Nested[ObjectFieldSelector] = _field("fieldRef", _ref("ObjectFieldSelector"))
    resource_field_ref: _Nested[ResourceFieldSelector] = _field("resourceFieldRef", _ref("ResourceFieldSelector"))
    secret_key_ref: _Nested[SecretKeySelector] = _field("secretKeyRef", _ref("SecretKeySelector"))


class EphemeralContainer(Model):
    """An ephemeral container, as the server writes it."""

    __required__ = ("name",)

    args: MutableSequence[str] = _field("args", _array())
    command: MutableSequence[str] = _field("command", _array())
    env: _NestedItems[EnvVar] = _field("env", _array(_ref("EnvVar")))
    env_from: _NestedItems[EnvFromSource] = _field("envFrom", _array(_ref("EnvFromSource")))
    image: str | None = _field("image")
    image_pull_policy: str | None = _field("imagePullPolicy")
    lifecycle: _Nested[Lifecycle] = _field("lifecycle", _ref("Lifecycle"))
    liveness_probe: _Nested[Probe] = _field("livenessProbe", _ref("Probe"))
    name: str | None = _field("name")
    ports: _NestedItems[ContainerPort] = _field("ports", _array(_ref("ContainerPort")))
    readiness_probe: _Nested[Probe] = _field("readinessProbe", _ref("Probe"))
    resize_policy: _NestedItems[ContainerResizePolicy] = _field("resizePolicy", _array(_ref("ContainerResizePolicy")))
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("ResourceRequirements"))
    restart_policy: str | None = _field("restartPolicy")
    security_context: _Nested[SecurityContext] = _field("securityContext", _ref("SecurityContext"))
    startup_probe: _Nested[Probe] = _field("startupProbe", _ref("Probe"))
    stdin: bool | None = _field("stdin")
    stdin_once: bool | None = _field("stdinOnce")
    target_container_name: str | None = _field("targetContainerName")
    termination_message_path: str | None = _field("terminationMessagePath")
    termination_message_policy: str | None = _field("terminationMessagePolicy")
    tty: bool | None = _field("tty")
    volume_devices: _NestedItems[VolumeDevice] = _field("volumeDevices", _array(_ref("VolumeDevice")))
    volume_mounts: _NestedItems[VolumeMount] = _field("volumeMounts", _array(_ref("VolumeMount")))
    working_dir: str | None = _field("workingDir")


class EphemeralVolumeSource(Model):
    """An ephemeral volume source, as the server writes it."""

    volume_claim_template: _Nested[PersistentVolumeClaimTemplate] = _field(
        "volumeClaimTemplate", _ref("PersistentVolumeClaimTemplate")
    )


class Event(Model):
    """An event, as the server writes it."""

    __required__ = ("involvedObject", "metadata")

    action: str | None = _field("action")
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    count: int | None = _field("count")
    event_time: _Moment = _field("eventTime", _timestamp)
    first_timestamp: _Moment = _field("firstTimestamp", _timestamp)
    involved_object: _Nested[ObjectReference] = _field("involvedObject", _ref("ObjectReference"))
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    last_timestamp: _Moment = _field("lastTimestamp", _timestamp)
    message: str | None = _field("message")
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    reason: str | None = _field("reason")
    related: _Nested[ObjectReference] = _field("related", _ref("ObjectReference"))
    reporting_component: str | None = _field("reportingComponent")
    reporting_instance: str | None = _field("reportingInstance")
    series: _Nested[EventSeries] = _field("series", _ref("EventSeries"))
    source: _Nested[EventSource] = _field("source", _ref("EventSource"))
    type: str | None = _field("type")


class EventSeries(Model):
    """An event series, as the server writes it."""

    count: int | None = _field("count")
    last_observed_time: _Moment = _field("lastObservedTime", _timestamp)


class EventSource(Model):
    """An event source, as the server writes it."""

    component: str | None = _field("component")
    host: str | None = _field("host")


class ExecAction(Model):
    """An exec action, as the server writes it."""

    command: MutableSequence[str] = _field("command", _array())


class FCVolumeSource(Model):
    """A fc volume source, as the server writes it."""

    fs_type: str | None = _field("fsType")
    lun: int | None = _field("lun")
    read_only: bool | None = _field("readOnly")
    target_wwns: MutableSequence[str] = _field("targetWWNs", _array())
    wwids: MutableSequence[str] = _field("wwids", _array())


class FlexPersistentVolumeSource(Model):
    """A flex persistent volume source, as the server writes it."""

    __required__ = ("driver",)

    driver: str | None = _field("driver")
    fs_type: str | None = _field("fsType")
    options: MutableMapping[str, str] = _field("options", _mapping())
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))


class FlexVolumeSource(Model):
    """A flex volume source, as the server writes it."""

    __required__ = ("driver",)

    driver: str | None = _field("driver")
    fs_type: str | None = _field("fsType")
    options: MutableMapping[str, str] = _field("options", _mapping())
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))


class FlockerVolumeSource(Model):
    """A flocker volume source, as the server writes it."""

    dataset_name: str | None = _field("datasetName")
    dataset_uuid: str | None = _field("datasetUUID")


class GCEPersistentDiskVolumeSource(Model):
    """A gce persistent disk volume source, as the server writes it."""

    __required__ = ("pdName",)

    fs_type: str | None = _field("fsType")
    partition: int | None = _field("partition")
    pd_name: str | None = _field("pdName")
    read_only: bool | None = _field("readOnly")


class GRPCAction(Model):
    """A grpc action, as the server writes it."""

    __required__ = ("port", "service")

    port: int | None = _field("port")
    service: str | None = _field("service")


class GitRepoVolumeSource(Model):
    """A git repo volume source, as the server writes it."""

    __required__ = ("repository",)

    directory: str | None = _field("directory")
    repository: str | None = _field("repository")
    revision: str | None = _field("revision")


class GlusterfsPersistentVolumeSource(Model):
    """A glusterfs persistent volume source, as the server writes it."""

    __required__ = ("endpoints", "path")

    endpoints: str | None = _field("endpoints")
    endpoints_namespace: str | None = _field("endpointsNamespace")
    path: str | None = _field("path")
    read_only: bool | None = _field("readOnly")


class GlusterfsVolumeSource(Model):
    """A glusterfs volume source, as the server writes it."""

    __required__ = ("endpoints", "path")

    endpoints: str | None = _field("endpoints")
    path: str | None = _field("path")
    read_only: bool | None = _field("readOnly")


class HTTPGetAction(Model):
    """A http get action, as the server writes it."""

    __required__ = ("port",)

    host: str | None = _field("host")
    http_headers: _NestedItems[HTTPHeader] = _field("httpHeaders", _array(_ref("HTTPHeader")))
    path: str | None = _field("path")
    port: int | str | None = _field("port")
    scheme: str | None = _field("scheme")


class HTTPHeader(Model):
    """A http header, as the server writes it."""

    __required__ = ("name", "value")

    name: str | None = _field("name")
    value: str | None = _field("value")


class HostAlias(Model):
    """A host alias, as the server writes it."""

    hostnames: MutableSequence[str] = _field("hostnames", _array())
    ip: str | None = _field("ip")


class HostIP(Model):
    """A host ip, as the server writes it."""

    ip: str | None = _field("ip")


class HostPathVolumeSource(Model):
    """A host path volume source, as the server writes it."""

    __required__ = ("path",)

    path: str | None = _field("path")
    type: str | None = _field("type")


class ISCSIPersistentVolumeSource(Model):
    """An iscsi persistent volume source, as the server writes it."""

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
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    target_portal: str | None = _field("targetPortal")


class ISCSIVolumeSource(Model):
    """An iscsi volume source, as the server writes it."""

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
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    target_portal: str | None = _field("targetPortal")


class KeyToPath(Model):
    """A key to path, as the server writes it."""

    __required__ = ("key", "path")

    key: str | None = _field("key")
    mode: int | None = _field("mode")
    path: str | None = _field("path")


class Lifecycle(Model):
    """A lifecycle, as the server writes it."""

    post_start: _Nested[LifecycleHandler] = _field("postStart", _ref("LifecycleHandler"))
    pre_stop: _Nested[LifecycleHandler] = _field("preStop", _ref("LifecycleHandler"))


class LifecycleHandler(Model):
    """A lifecycle handler, as the server writes it."""

    exec: _Nested[ExecAction] = _field("exec", _ref("ExecAction"))
    http_get: _Nested[HTTPGetAction] = _field("httpGet", _ref("HTTPGetAction"))
    tcp_socket: _Nested[TCPSocketAction] = _field("tcpSocket", _ref("TCPSocketAction"))


class LimitRange(Model):
    """A limit range, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[LimitRangeSpec] = _field("spec", _ref("LimitRangeSpec"))
    "What is wanted of it."


class LimitRangeItem(Model):
    """A limit range item, as the server writes it."""

    __required__ = ("type",)

    default: _NestedAmounts = _field("default", _mapping(_quantity))
    default_request: _NestedAmounts = _field("defaultRequest", _mapping(_quantity))
    max: _NestedAmounts = _field("max", _mapping(_quantity))
    max_limit_request_ratio: _NestedAmounts = _field("maxLimitRequestRatio", _mapping(_quantity))
    min: _NestedAmounts = _field("min", _mapping(_quantity))
    type: str | None = _field("type")


class LimitRangeSpec(Model):
    """What is wanted of a LimitRange."""

    __required__ = ("limits",)

    limits: _NestedItems[LimitRangeItem] = _field("limits", _array(_ref("LimitRangeItem")))


class LoadBalancerIngress(Model):
    """A load balancer ingress, as the server writes it."""

    hostname: str | None = _field("hostname")
    ip: str | None = _field("ip")
    ports: _NestedItems[PortStatus] = _field("ports", _array(_ref("PortStatus")))


class LoadBalancerStatus(Model):
    """What the server reports of a LoadBalancer."""

    ingress: _NestedItems[LoadBalancerIngress] = _field("ingress", _array(_ref("LoadBalancerIngress")))


class LocalObjectReference(Model):
    """A local object reference, as the server writes it."""

    name: str | None = _field("name")


class LocalVolumeSource(Model):
    """A local volume source, as the server writes it."""

    __required__ = ("path",)

    fs_type: str | None = _field("fsType")
    path: str | None = _field("path")


class NFSVolumeSource(Model):
    """A nfs volume source, as the server writes it."""

    __required__ = ("path", "server")

    path: str | None = _field("path")
    read_only: bool | None = _field("readOnly")
    server: str | None = _field("server")


class Namespace(Model):
    """A project."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
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


class Node(Model):
    """A node, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[NodeSpec] = _field("spec", _ref("NodeSpec"))
    "What is wanted of it."
    status: _Nested[NodeStatus] = _field("status", _ref("NodeStatus"))
    "What the server reports of it."


class NodeAddress(Model):
    """A node address, as the server writes it."""

    __required__ = ("address", "type")

    address: str | None = _field("address")
    type: str | None = _field("type")


class NodeAffinity(Model):
    """A node affinity, as the server writes it."""

    preferred_during_scheduling_ignored_during_execution: _NestedItems[PreferredSchedulingTerm] = _field(
        "preferredDuringSchedulingIgnoredDuringExecution", _array(_ref("PreferredSchedulingTerm"))
    )
    required_during_scheduling_ignored_during_execution: _Nested[NodeSelector] = _field(
        "requiredDuringSchedulingIgnoredDuringExecution", _ref("NodeSelector")
    )


class NodeCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")

    last_heartbeat_time: _Moment = _field("lastHeartbeatTime", _timestamp)
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
    """A node config source, as the server writes it."""

    config_map: _Nested[ConfigMapNodeConfigSource] = _field("configMap", _ref("ConfigMapNodeConfigSource"))


class NodeConfigStatus(Model):
    """What the server reports of a NodeConfig."""

    active: _Nested[NodeConfigSource] = _field("active", _ref("NodeConfigSource"))
    assigned: _Nested[NodeConfigSource] = _field("assigned", _ref("NodeConfigSource"))
    error: str | None = _field("error")
    last_known_good: _Nested[NodeConfigSource] = _field("lastKnownGood", _ref("NodeConfigSource"))


class NodeDaemonEndpoints(Model):
    """A node daemon endpoints, as the server writes it."""

    kubelet_endpoint: _Nested[DaemonEndpoint] = _field("kubeletEndpoint", _ref("DaemonEndpoint"))


class NodeSelector(Model):
    """A node selector, as the server writes it."""

    __required__ = ("nodeSelectorTerms",)

    node_selector_terms: _NestedItems[NodeSelectorTerm] = _field("nodeSelectorTerms", _array(_ref("NodeSelectorTerm")))


class NodeSelectorRequirement(Model):
    """A node selector requirement, as the server writes it."""

    __required__ = ("key", "operator")

    key: str | None = _field("key")
    operator: str | None = _field("operator")
    values: MutableSequence[str] = _field("values", _array())


class NodeSelectorTerm(Model):
    """A node selector term, as the server writes it."""

    match_expressions: _NestedItems[NodeSelectorRequirement] = _field(
        "matchExpressions", _array(_ref("NodeSelectorRequirement"))
    )
    match_fields: _NestedItems[NodeSelectorRequirement] = _field("matchFields", _array(_ref("NodeSelectorRequirement")))


class NodeSpec(Model):
    """What is wanted of a Node."""

    config_source: _Nested[NodeConfigSource] = _field("configSource", _ref("NodeConfigSource"))
    external_id: str | None = _field("externalID")
    pod_cidr: str | None = _field("podCIDR")
    pod_cidrs: MutableSequence[str] = _field("podCIDRs", _array())
    provider_id: str | None = _field("providerID")
    taints: _NestedItems[Taint] = _field("taints", _array(_ref("Taint")))
    unschedulable: bool | None = _field("unschedulable")


class NodeStatus(Model):
    """What the server reports of a Node."""

    addresses: _NestedItems[NodeAddress] = _field("addresses", _array(_ref("NodeAddress")))
    allocatable: _NestedAmounts = _field("allocatable", _mapping(_quantity))
    capacity: _NestedAmounts = _field("capacity", _mapping(_quantity))
    conditions: _NestedItems[NodeCondition] = _field("conditions", _array(_ref("NodeCondition")))
    config: _Nested[NodeConfigStatus] = _field("config", _ref("NodeConfigStatus"))
    daemon_endpoints: _Nested[NodeDaemonEndpoints] = _field("daemonEndpoints", _ref("NodeDaemonEndpoints"))
    images: _NestedItems[ContainerImage] = _field("images", _array(_ref("ContainerImage")))
    node_info: _Nested[NodeSystemInfo] = _field("nodeInfo", _ref("NodeSystemInfo"))
    phase: str | None = _field("phase")
    volumes_attached: _NestedItems[AttachedVolume] = _field("volumesAttached", _array(_ref("AttachedVolume")))
    volumes_in_use: MutableSequence[str] = _field("volumesInUse", _array())


class NodeSystemInfo(Model):
    """A node system info, as the server writes it."""

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


class ObjectFieldSelector(Model):
    """An object field selector, as the server writes it."""

    __required__ = ("fieldPath",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    field_path: str | None = _field("fieldPath")


class ObjectReference(Model):
    """An object reference, as the server writes it."""

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


class PersistentVolume(Model):
    """A persistent volume, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[PersistentVolumeSpec] = _field("spec", _ref("PersistentVolumeSpec"))
    "What is wanted of it."
    status: _Nested[PersistentVolumeStatus] = _field("status", _ref("PersistentVolumeStatus"))
    "What the server reports of it."


class PersistentVolumeClaim(Model):
    """A persistent volume claim, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
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
    data_source: _Nested[TypedLocalObjectReference] = _field("dataSource", _ref("TypedLocalObjectReference"))
    data_source_ref: _Nested[TypedObjectReference] = _field("dataSourceRef", _ref("TypedObjectReference"))
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("ResourceRequirements"))
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    storage_class_name: str | None = _field("storageClassName")
    volume_mode: str | None = _field("volumeMode")
    volume_name: str | None = _field("volumeName")


class PersistentVolumeClaimStatus(Model):
    """What the server reports of a PersistentVolumeClaim."""

    access_modes: MutableSequence[str] = _field("accessModes", _array())
    allocated_resource_statuses: MutableMapping[str, str] = _field("allocatedResourceStatuses", _mapping())
    allocated_resources: _NestedAmounts = _field("allocatedResources", _mapping(_quantity))
    capacity: _NestedAmounts = _field("capacity", _mapping(_quantity))
    conditions: _NestedItems[PersistentVolumeClaimCondition] = _field(
        "conditions", _array(_ref("PersistentVolumeClaimCondition"))
    )
    phase: str | None = _field("phase")
    resize_status: str | None = _field("resizeStatus")


class PersistentVolumeClaimTemplate(Model):
    """A persistent volume claim template, as the server writes it."""

    __required__ = ("spec",)

    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[PersistentVolumeClaimSpec] = _field("spec", _ref("PersistentVolumeClaimSpec"))
    "What is wanted of it."


class PersistentVolumeClaimVolumeSource(Model):
    """A persistent volume claim volume source, as the server writes it."""

    __required__ = ("claimName",)

    claim_name: str | None = _field("claimName")
    read_only: bool | None = _field("readOnly")


class PersistentVolumeSpec(Model):
    """What is wanted of a PersistentVolume."""

    access_modes: MutableSequence[str] = _field("accessModes", _array())
    aws_elastic_block_store: _Nested[AWSElasticBlockStoreVolumeSource] = _field(
        "awsElasticBlockStore", _ref("AWSElasticBlockStoreVolumeSource")
    )
    azure_disk: _Nested[AzureDiskVolumeSource] = _field("azureDisk", _ref("AzureDiskVolumeSource"))
    azure_file: _Nested[AzureFilePersistentVolumeSource] = _field("azureFile", _ref("AzureFilePersistentVolumeSource"))
    capacity: _NestedAmounts = _field("capacity", _mapping(_quantity))
    cephfs: _Nested[CephFSPersistentVolumeSource] = _field("cephfs", _ref("CephFSPersistentVolumeSource"))
    cinder: _Nested[CinderPersistentVolumeSource] = _field("cinder", _ref("CinderPersistentVolumeSource"))
    claim_ref: _Nested[ObjectReference] = _field("claimRef", _ref("ObjectReference"))
    csi: _Nested[CSIPersistentVolumeSource] = _field("csi", _ref("CSIPersistentVolumeSource"))
    fc: _Nested[FCVolumeSource] = _field("fc", _ref("FCVolumeSource"))
    flex_volume: _Nested[FlexPersistentVolumeSource] = _field("flexVolume", _ref("FlexPersistentVolumeSource"))
    flocker: _Nested[FlockerVolumeSource] = _field("flocker", _ref("FlockerVolumeSource"))
    gce_persistent_disk: _Nested[GCEPersistentDiskVolumeSource] = _field(
        "gcePersistentDisk", _ref("GCEPersistentDiskVolumeSource")
    )
    glusterfs: _Nested[GlusterfsPersistentVolumeSource] = _field("glusterfs", _ref("GlusterfsPersistentVolumeSource"))
    host_path: _Nested[HostPathVolumeSource] = _field("hostPath", _ref("HostPathVolumeSource"))
    iscsi: _Nested[ISCSIPersistentVolumeSource] = _field("iscsi", _ref("ISCSIPersistentVolumeSource"))
    local: _Nested[LocalVolumeSource] = _field("local", _ref("LocalVolumeSource"))
    mount_options: MutableSequence[str] = _field("mountOptions", _array())
    nfs: _Nested[NFSVolumeSource] = _field("nfs", _ref("NFSVolumeSource"))
    node_affinity: _Nested[VolumeNodeAffinity] = _field("nodeAffinity", _ref("VolumeNodeAffinity"))
    persistent_volume_reclaim_policy: str | None = _field("persistentVolumeReclaimPolicy")
    photon_persistent_disk: _Nested[PhotonPersistentDiskVolumeSource] = _field(
        "photonPersistentDisk", _ref("PhotonPersistentDiskVolumeSource")
    )
    portworx_volume: _Nested[PortworxVolumeSource] = _field("portworxVolume", _ref("PortworxVolumeSource"))
    quobyte: _Nested[QuobyteVolumeSource] = _field("quobyte", _ref("QuobyteVolumeSource"))
    rbd: _Nested[RBDPersistentVolumeSource] = _field("rbd", _ref("RBDPersistentVolumeSource"))
    scale_io: _Nested[ScaleIOPersistentVolumeSource] = _field("scaleIO", _ref("ScaleIOPersistentVolumeSource"))
    storage_class_name: str | None = _field("storageClassName")
    storageos: _Nested[StorageOSPersistentVolumeSource] = _field("storageos", _ref("StorageOSPersistentVolumeSource"))
    volume_mode: str | None = _field("volumeMode")
    vsphere_volume: _Nested[VsphereVirtualDiskVolumeSource] = _field(
        "vsphereVolume", _ref("VsphereVirtualDiskVolumeSource")
    )


class PersistentVolumeStatus(Model):
    """What the server reports of a PersistentVolume."""

    last_phase_transition_time: _Moment = _field("lastPhaseTransitionTime", _timestamp)
    message: str | None = _field("message")
    phase: str | None = _field("phase")
    reason: str | None = _field("reason")


class PhotonPersistentDiskVolumeSource(Model):
    """A photon persistent disk volume source, as the server writes it."""

    __required__ = ("pdID",)

    fs_type: str | None = _field("fsType")
    pd_id: str | None = _field("pdID")


class Pod(Model):
    """A pod, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[PodSpec] = _field("spec", _ref("PodSpec"))
    "What is wanted of it."
    status: _Nested[PodStatus] = _field("status", _ref("PodStatus"))
    "What the server reports of it."


class PodAffinity(Model):
    """A pod affinity, as the server writes it."""

    preferred_during_scheduling_ignored_during_execution: _NestedItems[WeightedPodAffinityTerm] = _field(
        "preferredDuringSchedulingIgnoredDuringExecution", _array(_ref("WeightedPodAffinityTerm"))
    )
    required_during_scheduling_ignored_during_execution: _NestedItems[PodAffinityTerm] = _field(
        "requiredDuringSchedulingIgnoredDuringExecution", _array(_ref("PodAffinityTerm"))
    )


class PodAffinityTerm(Model):
    """A pod affinity term, as the server writes it."""

    __required__ = ("topologyKey",)

    label_selector: _Nested[LabelSelector] = _field("labelSelector", _ref("meta_v1.LabelSelector"))
    namespace_selector: _Nested[LabelSelector] = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    namespaces: MutableSequence[str] = _field("namespaces", _array())
    topology_key: str | None = _field("topologyKey")


class PodAntiAffinity(Model):
    """A pod anti affinity, as the server writes it."""

    preferred_during_scheduling_ignored_during_execution: _NestedItems[WeightedPodAffinityTerm] = _field(
        "preferredDuringSchedulingIgnoredDuringExecution", _array(_ref("WeightedPodAffinityTerm"))
    )
    required_during_scheduling_ignored_during_execution: _NestedItems[PodAffinityTerm] = _field(
        "requiredDuringSchedulingIgnoredDuringExecution", _array(_ref("PodAffinityTerm"))
    )


class PodCondition(Model):
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


class PodDNSConfig(Model):
    """A pod dns config, as the server writes it."""

    nameservers: MutableSequence[str] = _field("nameservers", _array())
    options: _NestedItems[PodDNSConfigOption] = _field("options", _array(_ref("PodDNSConfigOption")))
    searches: MutableSequence[str] = _field("searches", _array())


class PodDNSConfigOption(Model):
    """A pod dns config option, as the server writes it."""

    name: str | None = _field("name")
    value: str | None = _field("value")


class PodIP(Model):
    """A pod ip, as the server writes it."""

    ip: str | None = _field("ip")


class PodOS(Model):
    """A pod os, as the server writes it."""

    __required__ = ("name",)

    name: str | None = _field("name")


class PodReadinessGate(Model):
    """A pod readiness gate, as the server writes it."""

    __required__ = ("conditionType",)

    condition_type: str | None = _field("conditionType")


class PodResourceClaim(Model):
    """A pod resource claim, as the server writes it."""

    __required__ = ("name",)

    name: str | None = _field("name")
    source: _Nested[ClaimSource] = _field("source", _ref("ClaimSource"))


class PodResourceClaimStatus(Model):
    """What the server reports of a PodResourceClaim."""

    __required__ = ("name",)

    name: str | None = _field("name")
    resource_claim_name: str | None = _field("resourceClaimName")


class PodSchedulingGate(Model):
    """A pod scheduling gate, as the server writes it."""

    __required__ = ("name",)

    name: str | None = _field("name")


class PodSecurityContext(Model):
    """A pod security context, as the server writes it."""

    fs_group: int | None = _field("fsGroup")
    fs_group_change_policy: str | None = _field("fsGroupChangePolicy")
    run_as_group: int | None = _field("runAsGroup")
    run_as_non_root: bool | None = _field("runAsNonRoot")
    run_as_user: int | None = _field("runAsUser")
    se_linux_options: _Nested[SELinuxOptions] = _field("seLinuxOptions", _ref("SELinuxOptions"))
    seccomp_profile: _Nested[SeccompProfile] = _field("seccompProfile", _ref("SeccompProfile"))
    supplemental_groups: MutableSequence[int] = _field("supplementalGroups", _array())
    sysctls: _NestedItems[Sysctl] = _field("sysctls", _array(_ref("Sysctl")))
    windows_options: _Nested[WindowsSecurityContextOptions] = _field(
        "windowsOptions", _ref("WindowsSecurityContextOptions")
    )


class PodSpec(Model):
    """What is wanted of a Pod."""

    __required__ = ("containers",)

    active_deadline_seconds: int | None = _field("activeDeadlineSeconds")
    affinity: _Nested[Affinity] = _field("affinity", _ref("Affinity"))
    automount_service_account_token: bool | None = _field("automountServiceAccountToken")
    containers: _NestedItems[Container] = _field("containers", _array(_ref("Container")))
    dns_config: _Nested[PodDNSConfig] = _field("dnsConfig", _ref("PodDNSConfig"))
    dns_policy: str | None = _field("dnsPolicy")
    enable_service_links: bool | None = _field("enableServiceLinks")
    ephemeral_containers: _NestedItems[EphemeralContainer] = _field(
        "ephemeralContainers", _array(_ref("EphemeralContainer"))
    )
    host_aliases: _NestedItems[HostAlias] = _field("hostAliases", _array(_ref("HostAlias")))
    host_ipc: bool | None = _field("hostIPC")
    host_network: bool | None = _field("hostNetwork")
    host_pid: bool | None = _field("hostPID")
    host_users: bool | None = _field("hostUsers")
    hostname: str | None = _field("hostname")
    image_pull_secrets: _NestedItems[LocalObjectReference] = _field(
        "imagePullSecrets", _array(_ref("LocalObjectReference"))
    )
    init_containers: _NestedItems[Container] = _field("initContainers", _array(_ref("Container")))
    node_name: str | None = _field("nodeName")
    node_selector: MutableMapping[str, str] = _field("nodeSelector", _mapping())
    os: _Nested[PodOS] = _field("os", _ref("PodOS"))
    overhead: _NestedAmounts = _field("overhead", _mapping(_quantity))
    preemption_policy: str | None = _field("preemptionPolicy")
    priority: int | None = _field("priority")
    priority_class_name: str | None = _field("priorityClassName")
    readiness_gates: _NestedItems[PodReadinessGate] = _field("readinessGates", _array(_ref("PodReadinessGate")))
    resource_claims: _NestedItems[PodResourceClaim] = _field("resourceClaims", _array(_ref("PodResourceClaim")))
    restart_policy: str | None = _field("restartPolicy")
    runtime_class_name: str | None = _field("runtimeClassName")
    scheduler_name: str | None = _field("schedulerName")
    scheduling_gates: _NestedItems[PodSchedulingGate] = _field("schedulingGates", _array(_ref("PodSchedulingGate")))
    security_context: _Nested[PodSecurityContext] = _field("securityContext", _ref("PodSecurityContext"))
    service_account: str | None = _field("serviceAccount")
    service_account_name: str | None = _field("serviceAccountName")
    set_hostname_as_fqdn: bool | None = _field("setHostnameAsFQDN")
    share_process_namespace: bool | None = _field("shareProcessNamespace")
    subdomain: str | None = _field("subdomain")
    termination_grace_period_seconds: int | None = _field("terminationGracePeriodSeconds")
    tolerations: _NestedItems[Toleration] = _field("tolerations", _array(_ref("Toleration")))
    topology_spread_constraints: _NestedItems[TopologySpreadConstraint] = _field(
        "topologySpreadConstraints", _array(_ref("TopologySpreadConstraint"))
    )
    volumes: _NestedItems[Volume] = _field("volumes", _array(_ref("Volume")))


class PodStatus(Model):
    """What the server reports of a Pod."""

    conditions: _NestedItems[PodCondition] = _field("conditions", _array(_ref("PodCondition")))
    container_statuses: _NestedItems[ContainerStatus] = _field("containerStatuses", _array(_ref("ContainerStatus")))
    ephemeral_container_statuses: _NestedItems[ContainerStatus] = _field(
        "ephemeralContainerStatuses", _array(_ref("ContainerStatus"))
    )
    host_ip: str | None = _field("hostIP")
    host_ips: _NestedItems[HostIP] = _field("hostIPs", _array(_ref("HostIP")))
    init_container_statuses: _NestedItems[ContainerStatus] = _field(
        "initContainerStatuses", _array(_ref("ContainerStatus"))
    )
    message: str | None = _field("message")
    nominated_node_name: str | None = _field("nominatedNodeName")
    phase: str | None = _field("phase")
    pod_ip: str | None = _field("podIP")
    pod_ips: _NestedItems[PodIP] = _field("podIPs", _array(_ref("PodIP")))
    qos_class: str | None = _field("qosClass")
    reason: str | None = _field("reason")
    resize: str | None = _field("resize")
    resource_claim_statuses: _NestedItems[PodResourceClaimStatus] = _field(
        "resourceClaimStatuses", _array(_ref("PodResourceClaimStatus"))
    )
    start_time: _Moment = _field("startTime", _timestamp)


class PodTemplate(Model):
    """A pod template, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    template: _Nested[PodTemplateSpec] = _field("template", _ref("PodTemplateSpec"))


class PodTemplateSpec(Model):
    """What is wanted of a PodTemplate."""

    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[PodSpec] = _field("spec", _ref("PodSpec"))
    "What is wanted of it."


class PortStatus(Model):
    """What the server reports of a Port."""

    __required__ = ("port", "protocol")

    error: str | None = _field("error")
    port: int | None = _field("port")
    protocol: str | None = _field("protocol")


class PortworxVolumeSource(Model):
    """A portworx volume source, as the server writes it."""

    __required__ = ("volumeID",)

    fs_type: str | None = _field("fsType")
    read_only: bool | None = _field("readOnly")
    volume_id: str | None = _field("volumeID")


class PreferredSchedulingTerm(Model):
    """A preferred scheduling term, as the server writes it."""

    __required__ = ("preference", "weight")

    preference: _Nested[NodeSelectorTerm] = _field("preference", _ref("NodeSelectorTerm"))
    weight: int | None = _field("weight")


class Probe(Model):
    """A probe, as the server writes it."""

    exec: _Nested[ExecAction] = _field("exec", _ref("ExecAction"))
    failure_threshold: int | None = _field("failureThreshold")
    grpc: _Nested[GRPCAction] = _field("grpc", _ref("GRPCAction"))
    http_get: _Nested[HTTPGetAction] = _field("httpGet", _ref("HTTPGetAction"))
    initial_delay_seconds: int | None = _field("initialDelaySeconds")
    period_seconds: int | None = _field("periodSeconds")
    success_threshold: int | None = _field("successThreshold")
    tcp_socket: _Nested[TCPSocketAction] = _field("tcpSocket", _ref("TCPSocketAction"))
    termination_grace_period_seconds: int | None = _field("terminationGracePeriodSeconds")
    timeout_seconds: int | None = _field("timeoutSeconds")


class ProjectedVolumeSource(Model):
    """A projected volume source, as the server writes it."""

    __required__ = ("sources",)

    default_mode: int | None = _field("defaultMode")
    sources: _NestedItems[VolumeProjection] = _field("sources", _array(_ref("VolumeProjection")))


class QuobyteVolumeSource(Model):
    """A quobyte volume source, as the server writes it."""

    __required__ = ("registry", "volume")

    group: str | None = _field("group")
    read_only: bool | None = _field("readOnly")
    registry: str | None = _field("registry")
    tenant: str | None = _field("tenant")
    user: str | None = _field("user")
    volume: str | None = _field("volume")


class RBDPersistentVolumeSource(Model):
    """A rbd persistent volume source, as the server writes it."""

    __required__ = ("image", "monitors")

    fs_type: str | None = _field("fsType")
    image: str | None = _field("image")
    keyring: str | None = _field("keyring")
    monitors: MutableSequence[str] = _field("monitors", _array())
    pool: str | None = _field("pool")
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    user: str | None = _field("user")


class RBDVolumeSource(Model):
    """A rbd volume source, as the server writes it."""

    __required__ = ("image", "monitors")

    fs_type: str | None = _field("fsType")
    image: str | None = _field("image")
    keyring: str | None = _field("keyring")
    monitors: MutableSequence[str] = _field("monitors", _array())
    pool: str | None = _field("pool")
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    user: str | None = _field("user")


class ReplicationController(Model):
    """A replication controller, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
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
    replicas: int | None = _field("replicas")
    selector: MutableMapping[str, str] = _field("selector", _mapping())
    template: _Nested[PodTemplateSpec] = _field("template", _ref("PodTemplateSpec"))


class ReplicationControllerStatus(Model):
    """What the server reports of a ReplicationController."""

    __required__ = ("replicas",)

    available_replicas: int | None = _field("availableReplicas")
    conditions: _NestedItems[ReplicationControllerCondition] = _field(
        "conditions", _array(_ref("ReplicationControllerCondition"))
    )
    fully_labeled_replicas: int | None = _field("fullyLabeledReplicas")
    observed_generation: int | None = _field("observedGeneration")
    ready_replicas: int | None = _field("readyReplicas")
    replicas: int | None = _field("replicas")


class ResourceClaim(Model):
    """A resource claim, as the server writes it."""

    __required__ = ("name",)

    name: str | None = _field("name")


class ResourceFieldSelector(Model):
    """A resource field selector, as the server writes it."""

    __required__ = ("resource",)

    container_name: str | None = _field("containerName")
    divisor: _Amount = _field("divisor", _quantity)
    resource: str | None = _field("resource")


class ResourceQuota(Model):
    """A resource quota, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
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
    """A resource requirements, as the server writes it."""

    claims: _NestedItems[ResourceClaim] = _field("claims", _array(_ref("ResourceClaim")))
    limits: _NestedAmounts = _field("limits", _mapping(_quantity))
    requests: _NestedAmounts = _field("requests", _mapping(_quantity))


class SELinuxOptions(Model):
    """A se linux options, as the server writes it."""

    level: str | None = _field("level")
    role: str | None = _field("role")
    type: str | None = _field("type")
    user: str | None = _field("user")


class ScaleIOPersistentVolumeSource(Model):
    """A scale io persistent volume source, as the server writes it."""

    __required__ = ("gateway", "secretRef", "system")

    fs_type: str | None = _field("fsType")
    gateway: str | None = _field("gateway")
    protection_domain: str | None = _field("protectionDomain")
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("SecretReference"))
    ssl_enabled: bool | None = _field("sslEnabled")
    storage_mode: str | None = _field("storageMode")
    storage_pool: str | None = _field("storagePool")
    system: str | None = _field("system")
    volume_name: str | None = _field("volumeName")


class ScaleIOVolumeSource(Model):
    """A scale io volume source, as the server writes it."""

    __required__ = ("gateway", "secretRef", "system")

    fs_type: str | None = _field("fsType")
    gateway: str | None = _field("gateway")
    protection_domain: str | None = _field("protectionDomain")
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    ssl_enabled: bool | None = _field("sslEnabled")
    storage_mode: str | None = _field("storageMode")
    storage_pool: str | None = _field("storagePool")
    system: str | None = _field("system")
    volume_name: str | None = _field("volumeName")


class ScopeSelector(Model):
    """A scope selector, as the server writes it."""

    match_expressions: _NestedItems[ScopedResourceSelectorRequirement] = _field(
        "matchExpressions", _array(_ref("ScopedResourceSelectorRequirement"))
    )


class ScopedResourceSelectorRequirement(Model):
    """A scoped resource selector requirement, as the server writes it."""

    __required__ = ("operator", "scopeName")

    operator: str | None = _field("operator")
    scope_name: str | None = _field("scopeName")
    values: MutableSequence[str] = _field("values", _array())


class SeccompProfile(Model):
    """A seccomp profile, as the server writes it."""

    __required__ = ("type",)

    localhost_profile: str | None = _field("localhostProfile")
    type: str | None = _field("type")


class Secret(Model):
    """A secret, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    data: MutableMapping[str, str] = _field("data", _mapping())
    "Values by key, in base64; `secret_data` decodes them, `set_secret_data` writes them. The server leaves those of credentials empty."
    immutable: bool | None = _field("immutable")
    "Whether values can't be changed any more; once true, it stays so."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    string_data: MutableMapping[str, str] = _field("stringData", _mapping())
    "Values by key in plain text, written only: the server puts them into `data`."
    type: str | None = _field("type")
    "What it holds, e.g. `Opaque`, `kubernetes.io/dockerconfigjson` or `credential.devops.kubesphere.io/basic-auth`."


class SecretEnvSource(Model):
    """A secret env source, as the server writes it."""

    name: str | None = _field("name")
    optional: bool | None = _field("optional")


class SecretKeySelector(Model):
    """A secret key selector, as the server writes it."""

    __required__ = ("key",)

    key: str | None = _field("key")
    name: str | None = _field("name")
    optional: bool | None = _field("optional")


class SecretProjection(Model):
    """A secret projection, as the server writes it."""

    items: _NestedItems[KeyToPath] = _field("items", _array(_ref("KeyToPath")))
    name: str | None = _field("name")
    optional: bool | None = _field("optional")


class SecretReference(Model):
    """A secret reference, as the server writes it."""

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class SecretVolumeSource(Model):
    """A secret volume source, as the server writes it."""

    default_mode: int | None = _field("defaultMode")
    items: _NestedItems[KeyToPath] = _field("items", _array(_ref("KeyToPath")))
    optional: bool | None = _field("optional")
    secret_name: str | None = _field("secretName")


class SecurityContext(Model):
    """A security context, as the server writes it."""

    allow_privilege_escalation: bool | None = _field("allowPrivilegeEscalation")
    capabilities: _Nested[Capabilities] = _field("capabilities", _ref("Capabilities"))
    privileged: bool | None = _field("privileged")
    proc_mount: str | None = _field("procMount")
    read_only_root_filesystem: bool | None = _field("readOnlyRootFilesystem")
    run_as_group: int | None = _field("runAsGroup")
    run_as_non_root: bool | None = _field("runAsNonRoot")
    run_as_user: int | None = _field("runAsUser")
    se_linux_options: _Nested[SELinuxOptions] = _field("seLinuxOptions", _ref("SELinuxOptions"))
    seccomp_profile: _Nested[SeccompProfile] = _field("seccompProfile", _ref("SeccompProfile"))
    windows_options: _Nested[WindowsSecurityContextOptions] = _field(
        "windowsOptions", _ref("WindowsSecurityContextOptions")
    )


class Service(Model):
    """A service, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[ServiceSpec] = _field("spec", _ref("ServiceSpec"))
    "What is wanted of it."
    status: _Nested[ServiceStatus] = _field("status", _ref("ServiceStatus"))
    "What the server reports of it."


class ServiceAccount(Model):
    """A service account, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    automount_service_account_token: bool | None = _field("automountServiceAccountToken")
    image_pull_secrets: _NestedItems[LocalObjectReference] = _field(
        "imagePullSecrets", _array(_ref("LocalObjectReference"))
    )
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    secrets: _NestedItems[ObjectReference] = _field("secrets", _array(_ref("ObjectReference")))


class ServiceAccountTokenProjection(Model):
    """A service account token projection, as the server writes it."""

    __required__ = ("path",)

    audience: str | None = _field("audience")
    expiration_seconds: int | None = _field("expirationSeconds")
    path: str | None = _field("path")


class ServicePort(Model):
    """A service port, as the server writes it."""

    __required__ = ("port",)

    app_protocol: str | None = _field("appProtocol")
    name: str | None = _field("name")
    node_port: int | None = _field("nodePort")
    port: int | None = _field("port")
    protocol: str | None = _field("protocol")
    target_port: int | str | None = _field("targetPort")


class ServiceSpec(Model):
    """What is wanted of a Service."""

    allocate_load_balancer_node_ports: bool | None = _field("allocateLoadBalancerNodePorts")
    cluster_ip: str | None = _field("clusterIP")
    cluster_ips: MutableSequence[str] = _field("clusterIPs", _array())
    external_ips: MutableSequence[str] = _field("externalIPs", _array())
    external_name: str | None = _field("externalName")
    external_traffic_policy: str | None = _field("externalTrafficPolicy")
    health_check_node_port: int | None = _field("healthCheckNodePort")
    internal_traffic_policy: str | None = _field("internalTrafficPolicy")
    ip_families: MutableSequence[str] = _field("ipFamilies", _array())
    ip_family_policy: str | None = _field("ipFamilyPolicy")
    load_balancer_class: str | None = _field("loadBalancerClass")
    load_balancer_ip: str | None = _field("loadBalancerIP")
    load_balancer_source_ranges: MutableSequence[str] = _field("loadBalancerSourceRanges", _array())
    ports: _NestedItems[ServicePort] = _field("ports", _array(_ref("ServicePort")))
    publish_not_ready_addresses: bool | None = _field("publishNotReadyAddresses")
    selector: MutableMapping[str, str] = _field("selector", _mapping())
    session_affinity: str | None = _field("sessionAffinity")
    session_affinity_config: _Nested[SessionAffinityConfig] = _field(
        "sessionAffinityConfig", _ref("SessionAffinityConfig")
    )
    type: str | None = _field("type")


class ServiceStatus(Model):
    """What the server reports of a Service."""

    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))
    load_balancer: _Nested[LoadBalancerStatus] = _field("loadBalancer", _ref("LoadBalancerStatus"))


class SessionAffinityConfig(Model):
    """A session affinity config, as the server writes it."""

    client_ip: _Nested[ClientIPConfig] = _field("clientIP", _ref("ClientIPConfig"))


class StorageOSPersistentVolumeSource(Model):
    """A storage os persistent volume source, as the server writes it."""

    fs_type: str | None = _field("fsType")
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[ObjectReference] = _field("secretRef", _ref("ObjectReference"))
    volume_name: str | None = _field("volumeName")
    volume_namespace: str | None = _field("volumeNamespace")


class StorageOSVolumeSource(Model):
    """A storage os volume source, as the server writes it."""

    fs_type: str | None = _field("fsType")
    read_only: bool | None = _field("readOnly")
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("LocalObjectReference"))
    volume_name: str | None = _field("volumeName")
    volume_namespace: str | None = _field("volumeNamespace")


class Sysctl(Model):
    """A sysctl, as the server writes it."""

    __required__ = ("name", "value")

    name: str | None = _field("name")
    value: str | None = _field("value")


class TCPSocketAction(Model):
    """A tcp socket action, as the server writes it."""

    __required__ = ("port",)

    host: str | None = _field("host")
    port: int | str | None = _field("port")


class Taint(Model):
    """A taint, as the server writes it."""

    __required__ = ("effect", "key")

    effect: str | None = _field("effect")
    key: str | None = _field("key")
    time_added: _Moment = _field("timeAdded", _timestamp)
    value: str | None = _field("value")


class Toleration(Model):
    """A toleration, as the server writes it."""

    effect: str | None = _field("effect")
    key: str | None = _field("key")
    operator: str | None = _field("operator")
    toleration_seconds: int | None = _field("tolerationSeconds")
    value: str | None = _field("value")


class TopologySelectorLabelRequirement(Model):
    """A topology selector label requirement, as the server writes it."""

    __required__ = ("key", "values")

    key: str | None = _field("key")
    values: MutableSequence[str] = _field("values", _array())


class TopologySelectorTerm(Model):
    """A topology selector term, as the server writes it."""

    match_label_expressions: _NestedItems[TopologySelectorLabelRequirement] = _field(
        "matchLabelExpressions", _array(_ref("TopologySelectorLabelRequirement"))
    )


class TopologySpreadConstraint(Model):
    """A topology spread constraint, as the server writes it."""

    __required__ = ("maxSkew", "topologyKey", "whenUnsatisfiable")

    label_selector: _Nested[LabelSelector] = _field("labelSelector", _ref("meta_v1.LabelSelector"))
    match_label_keys: MutableSequence[str] = _field("matchLabelKeys", _array())
    max_skew: int | None = _field("maxSkew")
    min_domains: int | None = _field("minDomains")
    node_affinity_policy: str | None = _field("nodeAffinityPolicy")
    node_taints_policy: str | None = _field("nodeTaintsPolicy")
    topology_key: str | None = _field("topologyKey")
    when_unsatisfiable: str | None = _field("whenUnsatisfiable")


class TypedLocalObjectReference(Model):
    """A typed local object reference, as the server writes it."""

    __required__ = ("apiGroup", "kind", "name")

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")


class TypedObjectReference(Model):
    """A typed object reference, as the server writes it."""

    __required__ = ("kind", "name")

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class Volume(Model):
    """A volume, as the server writes it."""

    __required__ = ("name",)

    aws_elastic_block_store: _Nested[AWSElasticBlockStoreVolumeSource] = _field(
        "awsElasticBlockStore", _ref("AWSElasticBlockStoreVolumeSource")
    )
    azure_disk: _Nested[AzureDiskVolumeSource] = _field("azureDisk", _ref("AzureDiskVolumeSource"))
    azure_file: _Nested[AzureFileVolumeSource] = _field("azureFile", _ref("AzureFileVolumeSource"))
    cephfs: _Nested[CephFSVolumeSource] = _field("cephfs", _ref("CephFSVolumeSource"))
    cinder: _Nested[CinderVolumeSource] = _field("cinder", _ref("CinderVolumeSource"))
    config_map: _Nested[ConfigMapVolumeSource] = _field("configMap", _ref("ConfigMapVolumeSource"))
    csi: _Nested[CSIVolumeSource] = _field("csi", _ref("CSIVolumeSource"))
    downward_api: _Nested[DownwardAPIVolumeSource] = _field("downwardAPI", _ref("DownwardAPIVolumeSource"))
    empty_dir: _Nested[EmptyDirVolumeSource] = _field("emptyDir", _ref("EmptyDirVolumeSource"))
    ephemeral: _Nested[EphemeralVolumeSource] = _field("ephemeral", _ref("EphemeralVolumeSource"))
    fc: _Nested[FCVolumeSource] = _field("fc", _ref("FCVolumeSource"))
    flex_volume: _Nested[FlexVolumeSource] = _field("flexVolume", _ref("FlexVolumeSource"))
    flocker: _Nested[FlockerVolumeSource] = _field("flocker", _ref("FlockerVolumeSource"))
    gce_persistent_disk: _Nested[GCEPersistentDiskVolumeSource] = _field(
        "gcePersistentDisk", _ref("GCEPersistentDiskVolumeSource")
    )
    git_repo: _Nested[GitRepoVolumeSource] = _field("gitRepo", _ref("GitRepoVolumeSource"))
    glusterfs: _Nested[GlusterfsVolumeSource] = _field("glusterfs", _ref("GlusterfsVolumeSource"))
    host_path: _Nested[HostPathVolumeSource] = _field("hostPath", _ref("HostPathVolumeSource"))
    iscsi: _Nested[ISCSIVolumeSource] = _field("iscsi", _ref("ISCSIVolumeSource"))
    name: str | None = _field("name")
    nfs: _Nested[NFSVolumeSource] = _field("nfs", _ref("NFSVolumeSource"))
    persistent_volume_claim: _Nested[PersistentVolumeClaimVolumeSource] = _field(
        "persistentVolumeClaim", _ref("PersistentVolumeClaimVolumeSource")
    )
    photon_persistent_disk: _Nested[PhotonPersistentDiskVolumeSource] = _field(
        "photonPersistentDisk", _ref("PhotonPersistentDiskVolumeSource")
    )
    portworx_volume: _Nested[PortworxVolumeSource] = _field("portworxVolume", _ref("PortworxVolumeSource"))
    projected: _Nested[ProjectedVolumeSource] = _field("projected", _ref("ProjectedVolumeSource"))
    quobyte: _Nested[QuobyteVolumeSource] = _field("quobyte", _ref("QuobyteVolumeSource"))
    rbd: _Nested[RBDVolumeSource] = _field("rbd", _ref("RBDVolumeSource"))
    scale_io: _Nested[ScaleIOVolumeSource] = _field("scaleIO", _ref("ScaleIOVolumeSource"))
    secret: _Nested[SecretVolumeSource] = _field("secret", _ref("SecretVolumeSource"))
    storageos: _Nested[StorageOSVolumeSource] = _field("storageos", _ref("StorageOSVolumeSource"))
    vsphere_volume: _Nested[VsphereVirtualDiskVolumeSource] = _field(
        "vsphereVolume", _ref("VsphereVirtualDiskVolumeSource")
    )


class VolumeDevice(Model):
    """A volume device, as the server writes it."""

    __required__ = ("devicePath", "name")

    device_path: str | None = _field("devicePath")
    name: str | None = _field("name")


class VolumeMount(Model):
    """A volume mount, as the server writes it."""

    __required__ = ("mountPath", "name")

    mount_path: str | None = _field("mountPath")
    mount_propagation: str | None = _field("mountPropagation")
    name: str | None = _field("name")
    read_only: bool | None = _field("readOnly")
    sub_path: str | None = _field("subPath")
    sub_path_expr: str | None = _field("subPathExpr")


class VolumeNodeAffinity(Model):
    """A volume node affinity, as the server writes it."""

    required: _Nested[NodeSelector] = _field("required", _ref("NodeSelector"))


class VolumeProjection(Model):
    """A volume projection, as the server writes it."""

    config_map: _Nested[ConfigMapProjection] = _field("configMap", _ref("ConfigMapProjection"))
    downward_api: _Nested[DownwardAPIProjection] = _field("downwardAPI", _ref("DownwardAPIProjection"))
    secret: _Nested[SecretProjection] = _field("secret", _ref("SecretProjection"))
    service_account_token: _Nested[ServiceAccountTokenProjection] = _field(
        "serviceAccountToken", _ref("ServiceAccountTokenProjection")
    )


class VsphereVirtualDiskVolumeSource(Model):
    """A vsphere virtual disk volume source, as the server writes it."""

    __required__ = ("volumePath",)

    fs_type: str | None = _field("fsType")
    storage_policy_id: str | None = _field("storagePolicyID")
    storage_policy_name: str | None = _field("storagePolicyName")
    volume_path: str | None = _field("volumePath")


class WeightedPodAffinityTerm(Model):
    """A weighted pod affinity term, as the server writes it."""

    __required__ = ("podAffinityTerm", "weight")

    pod_affinity_term: _Nested[PodAffinityTerm] = _field("podAffinityTerm", _ref("PodAffinityTerm"))
    weight: int | None = _field("weight")


class WindowsSecurityContextOptions(Model):
    """A windows security context options, as the server writes it."""

    gmsa_credential_spec: str | None = _field("gmsaCredentialSpec")
    gmsa_credential_spec_name: str | None = _field("gmsaCredentialSpecName")
    host_process: bool | None = _field("hostProcess")
    run_as_user_name: str | None = _field("runAsUserName")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
