"""Models of `v2`."""

from __future__ import annotations

from collections.abc import MutableSequence
from datetime import datetime
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .v1 import Config, History, RootFS


class ImageConfig(Model):
    """Definition v2.ImageConfig."""

    __slots__ = ()

    architecture: str | None = _field("architecture")
    author: str | None = _field("author")
    config: Config = _field("config", _ref("v1.Config"))
    container: str | None = _field("container")
    created: datetime | None = _field("created", _timestamp)
    docker_version: str | None = _field("docker_version")
    history: MutableSequence[History] = _field("history", _array(_ref("v1.History")))
    os: str | None = _field("os")
    os_version: str | None = _field("os.version")
    rootfs: RootFS = _field("rootfs", _ref("v1.RootFS"))


class RepositoryTags(Model):
    """Definition v2.RepositoryTags."""

    __slots__ = ()
    __required__ = ("registry", "repository", "tags")

    registry: str | None = _field("registry")
    repository: str | None = _field("repository")
    tags: MutableSequence[str] = _field("tags", _array())
    total: int | None = _field("total")
