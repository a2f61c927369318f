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
    secret_ref: _Nested[SecretReference] = _field("secretRef", _ref("core_v1.SecretReference"))


class ComponentStatus(Model):
    """What the server reports of a Component."""

    __required__ = ("healthyBackends", "label", "name", "namespace", "selfLink", "startedAt", "totalBackends")

    healthy_backends: int | None = _field("healthyBackends")
    label: Any = _field("label")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    self_link: str | None = _field("selfLink")
    started_at: _Moment = _field("startedAt", _timestamp)
    total_backends: int | None = _field("totalBackends")


class Config(Model):
    """A config, as the server writes it."""

    args_escaped: bool | None = _field("ArgsEscaped")
    attach_stderr: bool | None = _field("AttachStderr")
    attach_stdin: bool | None = _field("AttachStdin")
    attach_stdout: bool | None = _field("AttachStdout")
    cmd: MutableSequence[str] = _field("Cmd", _array())
    domainname: str | None = _field("Domainname")
    entrypoint: Any = _field("Entrypoint")
    env: MutableSequence[str] = _field("Env", _array())
    exposed_ports: MutableMapping[str, Any] = _field("ExposedPorts", _mapping())
    hostname: str | None = _field("Hostname")
    image: str | None = _field("Image")
    labels: _Nested[Labels] = _field("Labels", _ref("Labels"))
    on_build: Any = _field("OnBuild")
    open_stdin: bool | None = _field("OpenStdin")
    stdin_once: bool | None = _field("StdinOnce")
    stop_signal: str | None = _field("StopSignal")
    tty: bool | None = _field("Tty")
    user: str | None = _field("User")
    volumes: Any = _field("Volumes")
    working_dir: str | None = _field("WorkingDir")


class ContainerConfig(Model):
    """A container config, as the server writes it."""

    args_escaped: bool | None = _field("ArgsEscaped")
    attach_stderr: bool | None = _field("AttachStderr")
    attach_stdin: bool | None = _field("AttachStdin")
    attach_stdout: bool | None = _field("AttachStdout")
    cmd: MutableSequence[str] = _field("Cmd", _array())
    domainname: str | None = _field("Domainname")
    entrypoint: Any = _field("Entrypoint")
    env: MutableSequence[str] = _field("Env", _array())
    exposed_ports: MutableMapping[str, Any] = _field("ExposedPorts", _mapping())
    hostname: str | None = _field("Hostname")
    image: str | None = _field("Image")
    labels: _Nested[Labels] = _field("Labels", _ref("Labels"))
    on_build: Any = _field("OnBuild")
    open_stdin: bool | None = _field("OpenStdin")
    stdin_once: bool | None = _field("StdinOnce")
    stop_signal: str | None = _field("StopSignal")
    tty: bool | None = _field("Tty")
    user: str | None = _field("User")
    volumes: Any = _field("Volumes")
    working_dir: str | None = _field("WorkingDir")


class HealthStatus(Model):
    """What the server reports of a Health."""

    __required__ = ("kubesphereStatus", "nodeStatus")

    kubesphere_status: _NestedItems[ComponentStatus] = _field("kubesphereStatus", _array(_ref("ComponentStatus")))
    node_status: _Nested[NodeStatus] = _field("nodeStatus", _ref("NodeStatus"))


class History(Model):
    """A history, as the server writes it."""

    created: _Moment = _field("created", _timestamp)
    created_by: str | None = _field("created_by")
    empty_layer: bool | None = _field("empty_layer")


class ImageBlob(Model):
    """An image blob, as the server writes it."""

    __required__ = ("rootfs omitempty",)

    architecture: str | None = _field("architecture")
    config: _Nested[Config] = _field("config", _ref("Config"))
    container: str | None = _field("container")
    container_config: _Nested[ContainerConfig] = _field("container_config", _ref("ContainerConfig"))
    created: _Moment = _field("created", _timestamp)
    docker_version: str | None = _field("docker_version")
    history: _NestedItems[History] = _field("history", _array(_ref("History")))
    os: str | None = _field("os")
    rootfs_omitempty: _Nested[Rootfs] = _field("rootfs omitempty", _ref("Rootfs"))


class ImageDetails(Model):
    """An image details, as the server writes it."""

    image_blob: _Nested[ImageBlob] = _field("imageBlob", _ref("ImageBlob"))
    image_manifest: _Nested[ImageManifest] = _field("imageManifest", _ref("ImageManifest"))
    image_tag: str | None = _field("imageTag")
    message: str | None = _field("message")
    registry: str | None = _field("registry")
    status: str | None = _field("status")


class ImageManifest(Model):
    """An image manifest, as the server writes it."""

    config: _Nested[ManifestConfig] = _field("config", _ref("ManifestConfig"))
    layers: _NestedItems[Layers] = _field("layers", _array(_ref("Layers")))
    media_type: str | None = _field("mediaType")
    schema_version: int | None = _field("schemaVersion")


class Labels(Model):
    """A labels, as the server writes it."""

    __required__ = ("maintainer",)

    maintainer: str | None = _field("maintainer")


class Layers(Model):
    """A layers, as the server writes it."""

    digest: str | None = _field("digest")
    media_type: str | None = _field("mediaType")
    size: int | None = _field("size")


class ManifestConfig(Model):
    """A manifest config, as the server writes it."""

    digest: str | None = _field("digest")
    media_type: str | None = _field("mediaType")
    size: int | None = _field("size")


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
    total_nodes: int | None = _field("totalNodes")


class PodInfo(Model):
    """A pod info, as the server writes it."""

    __required__ = ("container", "namespace", "pod")

    container: str | None = _field("container")
    namespace: str | None = _field("namespace")
    pod: str | None = _field("pod")


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
    serverhost: str | None = _field("serverhost")
    username: str | None = _field("username")


class ResourceQuota(Model):
    """A resource quota, as the server writes it."""

    __required__ = ("data", "namespace")

    data: _Nested[ResourceQuotaStatus] = _field("data", _ref("core_v1.ResourceQuotaStatus"))
    namespace: str | None = _field("namespace")


class Rootfs(Model):
    """A rootfs, as the server writes it."""

    diff_ids: MutableSequence[str] = _field("diff_ids", _array())
    type: str | None = _field("type")


class Router(Model):
    """A router, as the server writes it."""

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    type: str | None = _field("type")


class Workloads(Model):
    """A workloads, as the server writes it."""

    __required__ = ("data", "namespace")

    data: MutableMapping[str, int] = _field("data", _mapping())
    items: MutableMapping[str, Any] = _field("items", _mapping())
    namespace: str | None = _field("namespace")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
