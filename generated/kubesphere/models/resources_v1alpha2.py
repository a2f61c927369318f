"""Models of `resources_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from .._core.models.given import (
        Moment as _Moment,
        Nested as _Nested,
        NestedAmounts as _NestedAmounts,
        NestedItems as _NestedItems,
    )
    from .core_v1 import ResourceQuotaStatus, SecretReference


class AuthInfo(Model):
    """An auth info, as the server writes it."""

    __required__ = ("remoteUrl",)
    remote_url: str | None = _field("remoteUrl")
    "Address of the repository."
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("core_v1.SecretReference"))
    "The secret with name and password."


class ComponentStatus(Model):
    """What the server reports of a Component."""

    __required__ = ("healthyBackends", "label", "name", "namespace", "selfLink", "startedAt", "totalBackends")
    healthy_backends: int | None = _field("healthyBackends")
    "How many of them are ready."
    label: Any = _field("label")
    "Labels of its pods."
    name: str | None = _field("name")
    "Name of the component."
    namespace: str | None = _field("namespace")
    "Project that it runs in."
    self_link: str | None = _field("selfLink")
    "Out of use; servers leave it empty."
    started_at: _Moment = _field("startedAt", _timestamp)
    "When it was made."
    total_backends: int | None = _field("totalBackends")
    "How many pods it has."


class Config(Model):
    """What `ImageBlob.config` holds."""

    args_escaped: bool | None = _field("ArgsEscaped")
    "Whether arguments are escaped, on Windows."
    attach_stderr: bool | None = _field("AttachStderr")
    "Whether standard error is attached."
    attach_stdin: bool | None = _field("AttachStdin")
    "Whether standard input is attached."
    attach_stdout: bool | None = _field("AttachStdout")
    "Whether standard output is attached."
    cmd: MutableSequence[str] = _field("Cmd", _array())
    "Arguments, or the program."
    domainname: str | None = _field("Domainname")
    "Domain of the host name."
    entrypoint: Any = _field("Entrypoint")
    "The program."
    env: MutableSequence[str] = _field("Env", _array())
    "Environment variables, as `NAME=value`."
    exposed_ports: MutableMapping[str, Any] = _field("ExposedPorts", _mapping())
    "Ports, e.g. `80/tcp`."
    hostname: str | None = _field("Hostname")
    "Host name."
    image: str | None = _field("Image")
    "The image that it was built on."
    labels: _Nested[Labels] = _field("Labels", _ref("Labels"))
    "Labels of the image."
    on_build: Any = _field("OnBuild")
    "What is done when an image is built on it."
    open_stdin: bool | None = _field("OpenStdin")
    "Whether standard input is open."
    stdin_once: bool | None = _field("StdinOnce")
    "Whether standard input is closed after the first client."
    stop_signal: str | None = _field("StopSignal")
    "Signal that ends it."
    tty: bool | None = _field("Tty")
    "Whether it has a terminal."
    user: str | None = _field("User")
    "User that it runs as."
    volumes: Any = _field("Volumes")
    "Paths that are volumes."
    working_dir: str | None = _field("WorkingDir")
    "Working folder."


class ContainerConfig(Model):
    """What `ImageBlob.container_config` holds."""

    args_escaped: bool | None = _field("ArgsEscaped")
    "Whether arguments are escaped, on Windows."
    attach_stderr: bool | None = _field("AttachStderr")
    "Whether standard error is attached."
    attach_stdin: bool | None = _field("AttachStdin")
    "Whether standard input is attached."
    attach_stdout: bool | None = _field("AttachStdout")
    "Whether standard output is attached."
    cmd: MutableSequence[str] = _field("Cmd", _array())
    "Arguments, or the program."
    domainname: str | None = _field("Domainname")
    "Domain of the host name."
    entrypoint: Any = _field("Entrypoint")
    "The program."
    env: MutableSequence[str] = _field("Env", _array())
    "Environment variables, as `NAME=value`."
    exposed_ports: MutableMapping[str, Any] = _field("ExposedPorts", _mapping())
    "Ports, e.g. `80/tcp`."
    hostname: str | None = _field("Hostname")
    "Host name."
    image: str | None = _field("Image")
    "The image that it was built on."
    labels: _Nested[Labels] = _field("Labels", _ref("Labels"))
    "Labels of the image."
    on_build: Any = _field("OnBuild")
    "What is done when an image is built on it."
    open_stdin: bool | None = _field("OpenStdin")
    "Whether standard input is open."
    stdin_once: bool | None = _field("StdinOnce")
    "Whether standard input is closed after the first client."
    stop_signal: str | None = _field("StopSignal")
    "Signal that ends it."
    tty: bool | None = _field("Tty")
    "Whether it has a terminal."
    user: str | None = _field("User")
    "User that it runs as."
    volumes: Any = _field("Volumes")
    "Paths that are volumes."
    working_dir: str | None = _field("WorkingDir")
    "Working folder."


class HealthStatus(Model):
    """What the server reports of a Health."""

    __required__ = ("kubesphereStatus", "nodeStatus")
    kubesphere_status: _NestedItems[ComponentStatus] = _field("kubesphereStatus", _array(_ref("ComponentStatus")))
    "The components."
    node_status: _Nested[NodeStatus] = _field("nodeStatus", _ref("NodeStatus"))
    "The nodes."


class History(Model):
    """One of `ImageBlob.history`."""

    created: _Moment = _field("created", _timestamp)
    "When."
    created_by: str | None = _field("created_by")
    "The command."
    empty_layer: bool | None = _field("empty_layer")
    "Whether it made no layer."


class ImageBlob(Model):
    """What `ImageDetails.imageBlob` holds."""

    __required__ = ("rootfs omitempty",)
    architecture: str | None = _field("architecture")
    "Its processor, e.g. `amd64`."
    config: _Nested[Config] = _field("config", _ref("Config"))
    "What a container starts with."
    container: str | None = _field("container")
    "The container that it was built in."
    container_config: _Nested[ContainerConfig] = _field("container_config", _ref("ContainerConfig"))
    "What that container started with."
    created: _Moment = _field("created", _timestamp)
    "When it was built."
    docker_version: str | None = _field("docker_version")
    "Version of Docker that built it."
    history: _NestedItems[History] = _field("history", _array(_ref("History")))
    "How it was built."
    os: str | None = _field("os")
    "Its system."
    rootfs_omitempty: _Nested[RootFS] = _field("rootfs omitempty", _ref("RootFS"))


class ImageDetails(Model):
    """An image details, as the server writes it."""

    image_blob: _Nested[ImageBlob] = _field("imageBlob", _ref("ImageBlob"))
    "The image's configuration."
    image_manifest: _Nested[ImageManifest] = _field("imageManifest", _ref("ImageManifest"))
    "The image's manifest."
    image_tag: str | None = _field("imageTag")
    "Its tag."
    message: str | None = _field("message")
    "What is wrong, for people."
    registry: str | None = _field("registry")
    "Its registry."
    status: str | None = _field("status")
    "`succeeded`, or `failed` with a message."


class ImageManifest(Model):
    """What `ImageDetails.imageManifest` holds."""

    config: _Nested[ManifestConfig] = _field("config", _ref("ManifestConfig"))
    "Where the configuration is."
    layers: _NestedItems[Layer] = _field("layers", _array(_ref("Layer")))
    "Where the layers are."
    media_type: str | None = _field("mediaType")
    "Format of the manifest."
    schema_version: int | None = _field("schemaVersion")
    "Version of the format."


class Labels(Model):
    """What `Config.Labels` and others hold."""

    __required__ = ("maintainer",)
    maintainer: str | None = _field("maintainer")
    "Who looks after it."


class Layer(Model):
    """One of `ImageManifest.layers`."""

    digest: str | None = _field("digest")
    "Its digest."
    media_type: str | None = _field("mediaType")
    "Format of the layer."
    size: int | None = _field("size")
    "Its size in bytes."


class ManifestConfig(Model):
    """What `ImageManifest.config` holds."""

    digest: str | None = _field("digest")
    "Its digest."
    media_type: str | None = _field("mediaType")
    "Format of the configuration."
    size: int | None = _field("size")
    "Its size in bytes."


class NamespacedResourceQuota(Model):
    """What a project uses, and its limits."""

    data: _Nested[QuotaUsage] = _field("data", _ref("QuotaUsage"))
    "Limits and use of it."
    namespace: str | None = _field("namespace")
    "Name of the project."


class NodeStatus(Model):
    """What the server reports of a Node."""

    __required__ = ("healthyNodes", "totalNodes")
    healthy_nodes: int | None = _field("healthyNodes")
    "How many of them are ready."
    total_nodes: int | None = _field("totalNodes")
    "How many nodes there are."


class PodInfo(Model):
    """A pod info, as the server writes it."""

    __required__ = ("container", "namespace", "pod")
    container: str | None = _field("container")
    "Name of the container."
    namespace: str | None = _field("namespace")
    "Project of the pod."
    pod: str | None = _field("pod")
    "Name of the pod."


class QuotaUsage(Model):
    """Limits, and what is used of them."""

    hard: _NestedAmounts = _field("hard", _mapping(_quantity))
    "Limits by resource; absent where there is none."
    left: _NestedAmounts = _field("left", _mapping(_quantity))
    "What is left, by resource."
    used: _NestedAmounts = _field("used", _mapping(_quantity))
    "What is used now, by resource; `count/pods` and its like are counted without a limit too."


class RegistryCredential(Model):
    """A registry credential, as the server writes it."""

    __required__ = ("password", "serverhost", "username")
    password: str | None = _field("password")
    "Password to log in with."
    serverhost: str | None = _field("serverhost")
    "Host of the registry."
    username: str | None = _field("username")
    "Name to log in with."


class ResourceQuota(Model):
    """A resource quota, as the server writes it."""

    __required__ = ("data", "namespace")
    data: _Nested[ResourceQuotaStatus] = _field("data", _ref("core_v1.ResourceQuotaStatus"))
    "Limits, and what is used of them."
    namespace: str | None = _field("namespace")
    "The project."


class RootFS(Model):
    """What `ImageBlob.rootfs omitempty` holds."""

    diff_ids: MutableSequence[str] = _field("diff_ids", _array())
    "Digests of the layers."
    type: str | None = _field("type")
    "`layers`."


class Router(Model):
    """A router, as the server writes it."""

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Annotations of its service."
    type: str | None = _field("type")
    "`NodePort` or `LoadBalancer`."


class Workloads(Model):
    """A workloads, as the server writes it."""

    __required__ = ("data", "namespace")
    data: MutableMapping[str, int] = _field("data", _mapping())
    "How many workloads don't run as wanted, by kind."
    items: MutableMapping[str, Any] = _field("items", _mapping())
    "The same, by kind."
    namespace: str | None = _field("namespace")
    "The project."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
