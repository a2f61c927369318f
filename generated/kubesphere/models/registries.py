"""Models of `registries`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from datetime import datetime
from typing import Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model


class Config(Model):
    """Definition registries.Config."""

    __slots__ = ()

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
    labels: Labels = _field("Labels", _ref("Labels"))
    on_build: Any = _field("OnBuild")
    open_stdin: bool | None = _field("OpenStdin")
    stdin_once: bool | None = _field("StdinOnce")
    stop_signal: str | None = _field("StopSignal")
    tty: bool | None = _field("Tty")
    user: str | None = _field("User")
    volumes: Any = _field("Volumes")
    working_dir: str | None = _field("WorkingDir")


class ContainerConfig(Model):
    """Definition registries.ContainerConfig."""

    __slots__ = ()

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
    labels: Labels = _field("Labels", _ref("Labels"))
    on_build: Any = _field("OnBuild")
    open_stdin: bool | None = _field("OpenStdin")
    stdin_once: bool | None = _field("StdinOnce")
    stop_signal: str | None = _field("StopSignal")
    tty: bool | None = _field("Tty")
    user: str | None = _field("User")
    volumes: Any = _field("Volumes")
    working_dir: str | None = _field("WorkingDir")


class History(Model):
    """Definition registries.History."""

    __slots__ = ()

    created: datetime | None = _field("created", _timestamp)
    created_by: str | None = _field("created_by")
    empty_layer: bool | None = _field("empty_layer")


class ImageBlob(Model):
    """Definition registries.ImageBlob."""

    __slots__ = ()
    __required__ = ("rootfs omitempty",)

    architecture: str | None = _field("architecture")
    config: Config = _field("config", _ref("Config"))
    container: str | None = _field("container")
    container_config: ContainerConfig = _field("container_config", _ref("ContainerConfig"))
    created: datetime | None = _field("created", _timestamp)
    docker_version: str | None = _field("docker_version")
    history: MutableSequence[History] = _field("history", _array(_ref("History")))
    os: str | None = _field("os")
    rootfs_omitempty: Rootfs = _field("rootfs omitempty", _ref("Rootfs"))


class ImageDetails(Model):
    """Definition registries.ImageDetails."""

    __slots__ = ()

    image_blob: ImageBlob = _field("imageBlob", _ref("ImageBlob"))
    image_manifest: ImageManifest = _field("imageManifest", _ref("ImageManifest"))
    image_tag: str | None = _field("imageTag")
    message: str | None = _field("message")
    registry: str | None = _field("registry")
    status: str | None = _field("status")


class ImageManifest(Model):
    """Definition registries.ImageManifest."""

    __slots__ = ()

    config: ManifestConfig = _field("config", _ref("ManifestConfig"))
    layers: MutableSequence[Layers] = _field("layers", _array(_ref("Layers")))
    media_type: str | None = _field("mediaType")
    schema_version: int | None = _field("schemaVersion")


class Labels(Model):
    """Definition registries.Labels."""

    __slots__ = ()
    __required__ = ("maintainer",)

    maintainer: str | None = _field("maintainer")


class Layers(Model):
    """Definition registries.Layers."""

    __slots__ = ()

    digest: str | None = _field("digest")
    media_type: str | None = _field("mediaType")
    size: int | None = _field("size")


class ManifestConfig(Model):
    """Definition registries.ManifestConfig."""

    __slots__ = ()

    digest: str | None = _field("digest")
    media_type: str | None = _field("mediaType")
    size: int | None = _field("size")


class Rootfs(Model):
    """Definition registries.Rootfs."""

    __slots__ = ()

    diff_ids: MutableSequence[str] = _field("diff_ids", _array())
    type: str | None = _field("type")
