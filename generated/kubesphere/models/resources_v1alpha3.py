"""Models of `resources_v1alpha3`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems


class Config(Model):
    """A config, as the server writes it."""

    args_escaped: bool | None = _field("ArgsEscaped")
    attach_stderr: bool | None = _field("AttachStderr")
    attach_stdin: bool | None = _field("AttachStdin")
    attach_stdout: bool | None = _field("AttachStdout")
    cmd: MutableSequence[str] = _field("Cmd", _array())
    domainname: str | None = _field("Domainname")
    entrypoint: MutableSequence[str] = _field("Entrypoint", _array())
    env: MutableSequence[str] = _field("Env", _array())
    exposed_ports: MutableMapping[str, MutableMapping[str, Any]] = _field("ExposedPorts", _mapping(_mapping()))
    healthcheck: _Nested[HealthConfig] = _field("Healthcheck", _ref("HealthConfig"))
    hostname: str | None = _field("Hostname")
    image: str | None = _field("Image")
    labels: MutableMapping[str, str] = _field("Labels", _mapping())
    mac_address: str | None = _field("MacAddress")
    network_disabled: bool | None = _field("NetworkDisabled")
    on_build: MutableSequence[str] = _field("OnBuild", _array())
    open_stdin: bool | None = _field("OpenStdin")
    shell: MutableSequence[str] = _field("Shell", _array())
    stdin_once: bool | None = _field("StdinOnce")
    stop_signal: str | None = _field("StopSignal")
    tty: bool | None = _field("Tty")
    user: str | None = _field("User")
    volumes: MutableMapping[str, MutableMapping[str, Any]] = _field("Volumes", _mapping(_mapping()))
    working_dir: str | None = _field("WorkingDir")


class HealthConfig(Model):
    """A health config, as the server writes it."""

    interval: int | None = _field("Interval")
    retries: int | None = _field("Retries")
    start_period: int | None = _field("StartPeriod")
    test: MutableSequence[str] = _field("Test", _array())
    timeout: int | None = _field("Timeout")


class History(Model):
    """A history, as the server writes it."""

    author: str | None = _field("author")
    comment: str | None = _field("comment")
    created: _Moment = _field("created", _timestamp)
    created_by: str | None = _field("created_by")
    empty_layer: bool | None = _field("empty_layer")


class ImageConfig(Model):
    """An image config, as the server writes it."""

    architecture: str | None = _field("architecture")
    author: str | None = _field("author")
    config: _Nested[Config] = _field("config", _ref("Config"))
    container: str | None = _field("container")
    created: _Moment = _field("created", _timestamp)
    docker_version: str | None = _field("docker_version")
    history: _NestedItems[History] = _field("history", _array(_ref("History")))
    os: str | None = _field("os")
    os_version: str | None = _field("os.version")
    rootfs: _Nested[RootFS] = _field("rootfs", _ref("RootFS"))


class RepositoryTags(Model):
    """A repository tags, as the server writes it."""

    __required__ = ("registry", "repository", "tags")

    registry: str | None = _field("registry")
    repository: str | None = _field("repository")
    tags: MutableSequence[str] = _field("tags", _array())
    total: int | None = _field("total")


class RootFS(Model):
    """A root fs, as the server writes it."""

    __required__ = ("diff_ids", "type")

    diff_ids: MutableSequence[str] = _field("diff_ids", _array())
    type: str | None = _field("type")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
