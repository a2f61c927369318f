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
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems


class Config(Model):
    """What `ImageConfig.config` holds."""

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
    entrypoint: MutableSequence[str] = _field("Entrypoint", _array())
    "The program."
    env: MutableSequence[str] = _field("Env", _array())
    "Environment variables, as `NAME=value`."
    exposed_ports: MutableMapping[str, MutableMapping[str, Any]] = _field("ExposedPorts", _mapping(_mapping()))
    "Ports, e.g. `80/tcp`."
    healthcheck: _Nested[HealthConfig] = _field("Healthcheck", _ref("HealthConfig"))
    "A check of the container."
    hostname: str | None = _field("Hostname")
    "Host name."
    image: str | None = _field("Image")
    "The image that it was built on."
    labels: MutableMapping[str, str] = _field("Labels", _mapping())
    "Labels of the image."
    mac_address: str | None = _field("MacAddress")
    "Hardware address."
    network_disabled: bool | None = _field("NetworkDisabled")
    "Whether it has no network."
    on_build: MutableSequence[str] = _field("OnBuild", _array())
    "What is done when an image is built on it."
    open_stdin: bool | None = _field("OpenStdin")
    "Whether standard input is open."
    shell: MutableSequence[str] = _field("Shell", _array())
    "The shell of commands in text."
    stdin_once: bool | None = _field("StdinOnce")
    "Whether standard input is closed after the first client."
    stop_signal: str | None = _field("StopSignal")
    "Signal that ends it."
    tty: bool | None = _field("Tty")
    "Whether it has a terminal."
    user: str | None = _field("User")
    "User that it runs as."
    volumes: MutableMapping[str, MutableMapping[str, Any]] = _field("Volumes", _mapping(_mapping()))
    "Paths that are volumes."
    working_dir: str | None = _field("WorkingDir")
    "Working folder."


class HealthConfig(Model):
    """What `Config.Healthcheck` holds."""

    interval: int | None = _field("Interval")
    "Nanoseconds from check to check."
    retries: int | None = _field("Retries")
    "How many failures in a row count."
    start_period: int | None = _field("StartPeriod")
    "Nanoseconds in which failures don't count."
    test: MutableSequence[str] = _field("Test", _array())
    "The check, and its arguments."
    timeout: int | None = _field("Timeout")
    "Nanoseconds that a check may take."


class History(Model):
    """One of `ImageConfig.history`."""

    author: str | None = _field("author")
    "Who did it."
    comment: str | None = _field("comment")
    "What was said of it."
    created: _Moment = _field("created", _timestamp)
    "When."
    created_by: str | None = _field("created_by")
    "The command."
    empty_layer: bool | None = _field("empty_layer")
    "Whether it made no layer."


class ImageConfig(Model):
    """An image config, as the server writes it."""

    architecture: str | None = _field("architecture")
    "Its processor, e.g. `amd64`."
    author: str | None = _field("author")
    "Who built it."
    config: _Nested[Config] = _field("config", _ref("Config"))
    "What a container starts with."
    container: str | None = _field("container")
    "The container that it was built in."
    created: _Moment = _field("created", _timestamp)
    "When it was built."
    docker_version: str | None = _field("docker_version")
    "Version of Docker that built it."
    history: _NestedItems[History] = _field("history", _array(_ref("History")))
    "How it was built."
    os: str | None = _field("os")
    "Its system."
    os_version: str | None = _field("os.version")
    "Version of its system."
    rootfs: _Nested[RootFS] = _field("rootfs", _ref("RootFS"))
    "Its layers."


class RepositoryTags(Model):
    """A repository tags, as the server writes it."""

    __required__ = ("registry", "repository", "tags")
    registry: str | None = _field("registry")
    "The registry."
    repository: str | None = _field("repository")
    "The repository."
    tags: MutableSequence[str] = _field("tags", _array())
    "Its tags."
    total: int | None = _field("total")
    "How many tags there are."


class RootFS(Model):
    """What `ImageConfig.rootfs` holds."""

    __required__ = ("diff_ids", "type")
    diff_ids: MutableSequence[str] = _field("diff_ids", _array())
    "Digests of the layers."
    type: str | None = _field("type")
    "`layers`."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
